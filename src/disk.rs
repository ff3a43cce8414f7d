//! Reading a data folder. The only place that walks the disk; the build script uses it too.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::catalog::parse::{InputFile, MAX_FILE};
use crate::catalog::tidy_text::visible;

/// Most files that a data folder may have.
const MAX_FILES: usize = 100_000;

/// Deepest folder below a data folder that is entered: `careers/<slug>`, and one
/// more so that a file put too deep is reported rather than overlooked.
const MAX_DEPTH: usize = 3;

/// A folder or file that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}: {source}", visible(&path.to_string_lossy()))]
pub struct Unreadable {
    /// What was to be read.
    pub path: PathBuf,
    /// Why it failed.
    pub source: io::Error,
}

/// Reads every file below `root` (hidden ones and links left out), paths relative to it.
///
/// Links are left out because a pack from elsewhere could point one at any file of the reader's.
///
/// # Errors
/// The first folder or file that cannot be read, or too many of them.
pub fn read_folder(root: &Path) -> Result<Vec<InputFile>, Unreadable> {
    let mut files = Vec::new();
    walk(root, "", 0, &mut files)?;
    Ok(files)
}

/// Reads a folder, or one file under its own name.
///
/// # Errors
/// What cannot be read.
pub fn read_path(path: &Path) -> Result<Vec<InputFile>, Unreadable> {
    if path.is_dir() {
        return read_folder(path);
    }
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(vec![InputFile {
        path: name,
        bytes: read_file(path)?,
    }])
}

/// The name of a folder, wherever it is named from (`.` has one too); `None` for a file.
#[must_use]
pub fn folder_name(path: &Path) -> Option<String> {
    let whole = fs::canonicalize(path).ok().filter(|p| p.is_dir())?;
    Some(whole.file_name()?.to_string_lossy().into_owned())
}

fn walk(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut Vec<InputFile>,
) -> Result<(), Unreadable> {
    let fail = |source| Unreadable {
        path: folder.to_owned(),
        source,
    };
    let mut entries: Vec<_> = fs::read_dir(folder)
        .map_err(fail)?
        .collect::<Result<_, _>>()
        .map_err(fail)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(fail)?;
        if name.starts_with('.') || kind.is_symlink() {
            continue;
        }
        let path = format!("{prefix}{name}");
        if kind.is_dir() && depth < MAX_DEPTH {
            walk(&entry.path(), &format!("{path}/"), depth + 1, files)?;
        } else if kind.is_file() {
            if files.len() >= MAX_FILES {
                return Err(fail(io::Error::other(format!(
                    "more than {MAX_FILES} files"
                ))));
            }
            files.push(InputFile {
                path,
                bytes: read_file(&entry.path())?,
            });
        }
    }
    Ok(())
}

/// Reads a file, at most one byte more than a data file may have, so that the
/// parser can refuse it without the whole of it in memory.
///
/// # Errors
/// When it cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Unreadable> {
    use io::Read;
    let fail = |source| Unreadable {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(fail)?;
    file.take(MAX_FILE as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(fail)?;
    Ok(bytes)
}

/// Opens a file to be read piece by piece, however long it is.
///
/// # Errors
/// When it cannot be opened, or is a folder.
pub fn open(path: &Path) -> Result<fs::File, Unreadable> {
    let fail = |source| Unreadable {
        path: path.to_owned(),
        source,
    };
    let file = fs::File::open(path).map_err(fail)?;
    if file.metadata().map_err(fail)?.is_dir() {
        return Err(fail(io::ErrorKind::IsADirectory.into()));
    }
    Ok(file)
}

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {}: {source}", visible(&path.to_string_lossy()))]
pub struct Unwritable {
    /// What was to be written.
    pub path: PathBuf,
    /// Why it failed.
    pub source: io::Error,
}

/// Writes a file that must not exist yet, whole and to the disk.
///
/// # Errors
/// When it exists or cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Unwritable> {
    use io::Write;
    let fail = |source| Unwritable {
        path: path.to_owned(),
        source,
    };
    let mut file = fs::File::create_new(path).map_err(fail)?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(fail)
}

/// Writes a file whole or not at all: beside its place first, then into it. What was there
/// stays until then, and for good where it is not to be replaced.
///
/// # Errors
/// When there is a file that is not to be replaced, or it cannot be written.
pub fn put(path: &Path, bytes: &[u8], over: bool) -> Result<(), Unwritable> {
    let fail = |source| Unwritable {
        path: path.to_owned(),
        source,
    };
    // A link stays, and what it leads to is replaced.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let there = fs::metadata(&place).ok();
    if there.as_ref().is_some_and(|found| !found.is_file()) {
        return Err(fail(io::Error::other("it is not a file")));
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(place.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    let new = place.with_file_name(name);
    write_new(&new, bytes).map_err(|error| fail(error.source))?;
    let rights = |found: fs::Metadata| fs::set_permissions(&new, found.permissions());
    let placed = match (over, there.map(rights)) {
        (_, Some(Err(error))) => Err(error),
        (true, _) => fs::rename(&new, &place),
        // A second name fails where there is a file, which a renaming would replace; not every
        // file system has second names.
        (false, _) => match fs::hard_link(&new, &place) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !place.exists() => {
                fs::rename(&new, &place)
            }
            linked => linked,
        },
    };
    if !over || placed.is_err() {
        let _ = fs::remove_file(&new);
    }
    placed.map_err(fail)
}
