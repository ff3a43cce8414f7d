//! Whole folders: a release that is read, a pack that is put in the place of an older one.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::catalog::parse::InputFile;
use crate::disk::{Unreadable, Unwritable};

/// The file that says who wrote a pack.
const MARK: &str = "IMPORTED.txt";

/// Why a folder was not put in its place.
#[derive(Debug, thiserror::Error)]
pub enum NotPlaced {
    /// Something is there that this program did not write.
    #[error("{} {why}", path.display())]
    Occupied {
        /// Where.
        path: PathBuf,
        /// What is there.
        why: String,
    },
    /// The disk refused.
    #[error(transparent)]
    Unwritable(#[from] Unwritable),
}

/// Reads the files of a folder whose names are wanted, each at most `most` bytes and one more;
/// in order of name. Folders inside it are not looked into.
///
/// # Errors
/// What cannot be read.
pub fn read_files(
    folder: &Path,
    wanted: impl Fn(&str) -> bool,
    most: usize,
) -> Result<Vec<InputFile>, Unreadable> {
    let fail = |path: &Path, source| Unreadable {
        path: path.to_owned(),
        source,
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| fail(folder, e))? {
        let path = entry.map_err(|e| fail(folder, e))?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if wanted(&name) && path.is_file() {
            let bytes = read_most(&path, most).map_err(|e| fail(&path, e))?;
            files.push(InputFile { path: name, bytes });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn read_most(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    use io::Read;
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(most as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts a folder with these files in its place, or leaves everything as it was.
///
/// The files are written to a new folder beside it, which is then renamed. What is there
/// already must be empty, or have the same mark and no file that such a folder does not have;
/// returns whether there was one. `shape` says which files such a folder has.
///
/// # Errors
/// When something else is there, or the disk refuses.
pub fn place(
    target: &Path,
    mark: &str,
    files: &[InputFile],
    shape: impl Fn(&str) -> bool,
) -> Result<bool, NotPlaced> {
    let (parent, name) = beside(target)?;
    let before = look(target, mark, &shape)?;
    let of = |what: &str| parent.join(format!(".{name}.{what}-{}", std::process::id()));
    let (new, old) = (of("new"), of("old"));
    let fail = |path: &Path, source| Unwritable {
        path: path.to_owned(),
        source,
    };
    let written = write(&new, mark, files).and_then(|()| swap(target, &new, &old, before));
    if let Err((path, source)) = written {
        // What was begun is of no use; the failure itself is what counts.
        let _ = fs::remove_dir_all(&new);
        return Err(fail(&path, source).into());
    }
    if before == Before::Ours {
        fs::remove_dir_all(&old).map_err(|e| fail(&old, e))?;
    }
    Ok(before == Before::Ours)
}

/// The folder that a folder stands in, and its name.
fn beside(target: &Path) -> Result<(&Path, String), NotPlaced> {
    let name = target.file_name().ok_or_else(|| NotPlaced::Occupied {
        path: target.to_owned(),
        why: "is no name for a new folder".to_owned(),
    })?;
    let parent = target.parent().filter(|p| !p.as_os_str().is_empty());
    Ok((
        parent.unwrap_or(Path::new(".")),
        name.to_string_lossy().into_owned(),
    ))
}

/// What stands where a folder is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Empty,
    Ours,
}

fn look(target: &Path, mark: &str, shape: &impl Fn(&str) -> bool) -> Result<Before, NotPlaced> {
    let occupied = |why: String| NotPlaced::Occupied {
        path: target.to_owned(),
        why,
    };
    match fs::symlink_metadata(target) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Before::Nothing),
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(occupied("is there and is no folder".to_owned())),
        Err(e) => return Err(occupied(format!("cannot be looked at: {e}"))),
    }
    let mut names = BTreeSet::new();
    list(target, "", &mut names).map_err(|e| occupied(format!("cannot be read: {e}")))?;
    if names.is_empty() {
        return Ok(Before::Empty);
    }
    let stated = fs::read_to_string(target.join(MARK)).unwrap_or_default();
    if stated.lines().next() != mark.lines().next() {
        return Err(occupied(
            "is not empty, and was not written by this import".to_owned(),
        ));
    }
    match names.iter().find(|name| *name != MARK && !shape(name)) {
        Some(other) => Err(occupied(format!(
            "has a file that is not of the import: {other}"
        ))),
        None => Ok(Before::Ours),
    }
}

/// The files below a folder, hidden ones too; an empty folder counts as a file of its name.
fn list(folder: &Path, prefix: &str, names: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let count = names.len();
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        }
        if names.len() == count {
            names.insert(name);
        }
    }
    Ok(())
}

/// A path, and what happened there.
type Failed = (PathBuf, io::Error);

fn write(new: &Path, mark: &str, files: &[InputFile]) -> Result<(), Failed> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |e| (path, e)
    };
    fs::create_dir(new).map_err(at(new))?;
    for file in files {
        let path = new.join(&file.path);
        let folder = path.parent().unwrap_or(new);
        fs::create_dir_all(folder).map_err(at(folder))?;
        fs::write(&path, &file.bytes).map_err(at(&path))?;
    }
    let path = new.join(MARK);
    fs::write(&path, mark).map_err(at(&path))
}

/// Puts the new folder where the old one was; when that fails, the old one back.
fn swap(target: &Path, new: &Path, old: &Path, before: Before) -> Result<(), Failed> {
    let at = |e| (target.to_owned(), e);
    match before {
        Before::Nothing => {}
        Before::Empty => fs::remove_dir(target).map_err(at)?,
        Before::Ours => fs::rename(target, old).map_err(at)?,
    }
    fs::rename(new, target).map_err(|e| {
        if before == Before::Ours {
            let _ = fs::rename(old, target);
        }
        at(e)
    })
}
