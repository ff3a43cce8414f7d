//! Reading a data folder. The only place that walks the disk; the build script uses it too.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::catalog::parse::{InputFile, MAX_FILE};
use crate::catalog::tidy_text::visible;

/// Most files that a data folder may have.
const MAX_FILES: usize = 100_000;

/// Most entries that are looked at to find them: folders, links and hidden files too.
const MAX_ENTRIES: usize = 4 * MAX_FILES;

/// Most that the files may hold together.
const MAX_BYTES: u64 = 2 << 30;

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

/// A file that was found: not opened yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its path below the folder that was looked through, with `/`.
    pub path: String,
    /// Where it is.
    pub full: PathBuf,
    /// Its length in bytes.
    pub len: u64,
    /// When its content changed last, in nanoseconds since 1970.
    pub modified: u64,
    /// When anything about it changed last, as the system keeps it: that is not set back.
    pub changed: u64,
}

/// Finds every file below `root` (hidden ones and links left out), paths relative to it.
///
/// Links are left out because a pack from elsewhere could point one at any file of the reader's.
///
/// # Errors
/// The first folder that cannot be read, or too many files.
pub fn list_folder(root: &Path) -> Result<Vec<Found>, Unreadable> {
    let mut walk = Walk::default();
    walk.folder(root, "", 0)?;
    Ok(walk.files)
}

/// Reads files that were found.
///
/// # Errors
/// The first that cannot be read.
pub fn read_found(found: &[Found]) -> Result<Vec<InputFile>, Unreadable> {
    let read = |file: &Found| {
        Ok(InputFile {
            path: file.path.clone(),
            bytes: read_file(&file.full)?,
        })
    };
    found.iter().map(read).collect()
}

/// Finds and reads every file below `root`.
///
/// # Errors
/// The first folder or file that cannot be read, or too many of them.
pub fn read_folder(root: &Path) -> Result<Vec<InputFile>, Unreadable> {
    read_found(&list_folder(root)?)
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

#[derive(Default)]
struct Walk {
    files: Vec<Found>,
    entries: usize,
    bytes: u64,
}

impl Walk {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), Unreadable> {
        let fail = |source| Unreadable {
            path: folder.to_owned(),
            source,
        };
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder).map_err(fail)? {
            entries.push(entry.map_err(fail)?);
            self.entries += 1;
            most(self.entries, MAX_ENTRIES, "entries").map_err(fail)?;
        }
        entries.sort_by_cached_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(fail)?;
            if name.starts_with('.') || kind.is_symlink() {
                continue;
            }
            let path = format!("{prefix}{name}");
            if kind.is_dir() && depth < MAX_DEPTH {
                self.folder(&entry.path(), &format!("{path}/"), depth + 1)?;
            } else if kind.is_file() {
                self.file(&entry, path).map_err(fail)?;
            }
        }
        Ok(())
    }

    fn file(&mut self, entry: &fs::DirEntry, path: String) -> io::Result<()> {
        most(self.files.len() + 1, MAX_FILES, "files")?;
        // Of the entry itself: a link that took its place meanwhile is not followed here.
        let about = entry.metadata()?;
        // The parser takes no more of a file than this.
        self.bytes += about.len().min(MAX_FILE as u64);
        most(self.bytes, MAX_BYTES, "bytes in all files")?;
        self.files.push(Found {
            path,
            full: entry.path(),
            len: about.len(),
            modified: about.modified().map_or(0, nanoseconds),
            changed: changed(&about),
        });
        Ok(())
    }
}

fn most<N: Copy + PartialOrd + std::fmt::Display>(count: N, most: N, what: &str) -> io::Result<()> {
    if count > most {
        return Err(io::Error::other(format!("more than {most} {what}")));
    }
    Ok(())
}

/// Nanoseconds since 1970; 0 before.
fn nanoseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(unix)]
fn changed(about: &fs::Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    let (seconds, nanoseconds) = (about.ctime(), about.ctime_nsec());
    seconds
        .wrapping_mul(1_000_000_000)
        .wrapping_add(nanoseconds)
        .cast_unsigned()
}

#[cfg(not(unix))]
fn changed(_: &fs::Metadata) -> u64 {
    0
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

/// Whether something is at a path: a link counts, wherever it leads.
#[must_use]
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Makes the folder of a file, with those above it.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder_of(path: &Path) -> Result<(), Unwritable> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|source| Unwritable {
        path: folder.to_owned(),
        source,
    })
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
