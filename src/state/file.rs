//! The file on the disk: read whole, replaced whole, changed by one at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::journal::MAX_FILE;

/// How long a waiting process sleeps between two looks at the lock.
const NAP: Duration = Duration::from_millis(3);

/// A file, and what stands beside it while it changes.
#[derive(Debug)]
pub struct Slot {
    /// The file itself: where a link at its name leads.
    file: PathBuf,
    folder: PathBuf,
}

/// What the disk refused.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct Trouble {
    /// On what.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

/// The right to change the file; it ends when this is dropped, or with the process.
#[derive(Debug)]
pub struct Right {
    _file: File,
}

fn on(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    let path = path.to_owned();
    move |source| Trouble { path, source }
}

impl Slot {
    /// The file of a name in a folder. A link there is followed, so that the link stays
    /// and what it leads to changes.
    ///
    /// # Errors
    /// When the folder cannot be looked at, or the link leads nowhere.
    pub fn of(folder: &Path, name: &str) -> Result<Self, Trouble> {
        let path = folder.join(name);
        let link = match fs::symlink_metadata(&path) {
            Ok(found) => found.is_symlink(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(on(&path)(error)),
        };
        let file = if link {
            fs::canonicalize(&path).map_err(on(&path))?
        } else {
            path
        };
        let folder = file.parent().unwrap_or(folder).to_owned();
        Ok(Self { file, folder })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.file
    }

    /// A name of the file's own with an ending added: never the file itself, whatever it is called.
    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.file.clone().into_os_string();
        name.push(ending);
        name.into()
    }

    /// The bytes, at most one more than a journal may have; `None` where there is no file.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read(&self) -> Result<Option<Vec<u8>>, Trouble> {
        self.read_to(MAX_FILE)
    }

    /// The bytes, at most one more than this many; `None` where there is no file.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read_to(&self, most: usize) -> Result<Option<Vec<u8>>, Trouble> {
        let found = match fs::metadata(&self.file) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(on(&self.file)(error)),
        };
        // A pipe or a device would be waited for, or read without end.
        if !found.is_file() {
            return Err(on(&self.file)(io::Error::other("it is not a file")));
        }
        let mut bytes = Vec::new();
        let file = File::open(&self.file).map_err(on(&self.file))?;
        let read = file.take(most as u64 + 1).read_to_end(&mut bytes);
        read.map_err(on(&self.file))?;
        Ok(Some(bytes))
    }

    /// Waits for the right to change the file, at most so long.
    ///
    /// # Errors
    /// When the lock file cannot be made, or another process keeps it.
    pub fn lock(&self, patience: Duration) -> Result<Right, Trouble> {
        let path = self.beside(".lock");
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        private(&mut options);
        let file = options.open(&path).map_err(on(&path))?;
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Right { _file: file }),
                Err(TryLockError::Error(error)) => return Err(on(&path)(error)),
                Err(TryLockError::WouldBlock) if start.elapsed() >= patience => {
                    let long = format!(
                        "another careers has kept it locked for {} seconds",
                        patience.as_secs()
                    );
                    return Err(on(&path)(io::Error::other(long)));
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(NAP),
            }
        }
    }

    /// Adds whole lines at the end, and returns once they survive a loss of power. A line that
    /// was cut in half before is ended first, so that the new ones stand apart from it.
    ///
    /// # Errors
    /// When they cannot be written, or the file would have more than `most` bytes; the file is
    /// then as it was.
    pub fn append(&self, _right: &Right, lines: &[u8], most: usize) -> Result<(), Trouble> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        private(&mut options);
        let mut file = options.open(&self.file).map_err(on(&self.file))?;
        let found = file.metadata().map_err(on(&self.file))?;
        if !found.is_file() {
            return Err(on(&self.file)(io::Error::other("it is not a file")));
        }
        let before = found.len();
        let written = add(&mut file, before, lines, most).and_then(|()| file.sync_all());
        if written.is_err() {
            let _ = file.set_len(before);
        }
        written.map_err(on(&self.file))?;
        if before == 0 {
            sync_folder(&self.folder).map_err(on(&self.folder))?;
        }
        Ok(())
    }

    /// Puts a new file in the place of the old: at every moment one of the two is there whole,
    /// and once this returns the new one survives a loss of power.
    ///
    /// # Errors
    /// When it cannot be written; the old file is then as it was.
    pub fn replace(&self, _right: &Right, bytes: &[u8]) -> Result<(), Trouble> {
        let new = self.beside(".new");
        // What a killed process left. Not opened but removed: a link there is not written through.
        match fs::remove_file(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(on(&new)(error)),
            _ => {}
        }
        let written = self.write_new(&new, bytes).map_err(on(&new));
        let placed = written.and_then(|()| fs::rename(&new, &self.file).map_err(on(&self.file)));
        if placed.is_err() {
            let _ = fs::remove_file(&new);
        }
        placed?;
        sync_folder(&self.folder).map_err(on(&self.folder))
    }

    /// Gives the file a name of its own, with a word and the first free number before its
    /// ending, and returns it; `None` where there is no file.
    ///
    /// # Errors
    /// When it cannot be renamed; it is then where it was.
    pub fn set_aside(&self, _right: &Right, word: &str) -> Result<Option<PathBuf>, Trouble> {
        if !self.file.try_exists().map_err(on(&self.file))? {
            return Ok(None);
        }
        let stem = self.file.file_stem().unwrap_or_default().to_string_lossy();
        let ending = self.file.extension().unwrap_or_default().to_string_lossy();
        let names = (1_u32..).map(|n| self.folder.join(format!("{stem}.{word}-{n}.{ending}")));
        let free = |path: &PathBuf| matches!(path.try_exists(), Ok(false));
        let other = io::Error::other("no name is free beside it");
        let new = names.take(10_000).find(free).ok_or(other);
        let new = new.map_err(on(&self.file))?;
        fs::rename(&self.file, &new).map_err(on(&self.file))?;
        sync_folder(&self.folder).map_err(on(&self.folder))?;
        Ok(Some(new))
    }

    /// Removes the file; that there is none is fine.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self, _right: &Right) -> Result<(), Trouble> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(on(&self.file)(error)),
            _ => sync_folder(&self.folder).map_err(on(&self.folder)),
        }
    }

    fn write_new(&self, new: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let mut file = options.open(new)?;
        file.write_all(bytes)?;
        // Who may read the old file may read the new one.
        if let Ok(old) = fs::metadata(&self.file) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()
    }
}

fn add(file: &mut File, before: u64, lines: &[u8], most: usize) -> io::Result<()> {
    let mut last = [b'\n'];
    if before > 0 {
        file.seek(SeekFrom::Start(before - 1))?;
        file.read_exact(&mut last)?;
    }
    let mut bytes = Vec::with_capacity(lines.len() + 1);
    if last != [b'\n'] {
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(lines);
    if before + bytes.len() as u64 > most as u64 {
        let long = format!("it would have more than {most} bytes");
        return Err(io::Error::other(long));
    }
    file.write_all(&bytes)
}

/// Makes a folder, for its owner alone, with those above it.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(folder: &Path) -> Result<(), Trouble> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(on(folder))
}

/// Whether a path leads to a folder.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
fn private(_: &mut OpenOptions) {}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows writes a rename through by itself, and opens no folder.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
