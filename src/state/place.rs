//! Where a person's own files are.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::file::{Slot, Trouble, is_folder, make_folder};
use crate::error::{self, Error, Exit};
use crate::ui::Env;

/// A folder for a person's own files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder.
    pub folder: PathBuf,
    /// What must be there before the folder is made: a home is not invented.
    pub home: Option<PathBuf>,
}

impl Place {
    /// The folder that `env` names, else that of `CAREERS_STATE`, else the platform's.
    ///
    /// # Errors
    /// When nothing says where it is.
    pub fn of(env: &Env) -> error::Result<Self> {
        let stated = |folder: &Path| Self {
            folder: folder.to_owned(),
            home: None,
        };
        if let Some(folder) = env.state {
            return Ok(stated(folder));
        }
        if let Some(folder) = variable("CAREERS_STATE") {
            return Ok(stated(folder.as_ref()));
        }
        Self::of_platform().ok_or_else(|| {
            let message = "nothing says where your progress is kept";
            Error::new(Exit::State, message)
                .cause("no home folder is known, and CAREERS_STATE is not set")
                .hint("name a folder: CAREERS_STATE=FOLDER careers progress")
        })
    }

    /// A file of the folder, or of a folder in it, to be read.
    ///
    /// # Errors
    /// When the folder cannot be looked at.
    pub fn slot(&self, folder: Option<&str>, name: &str) -> Result<Slot, Trouble> {
        Slot::of(&self.within(folder), name)
    }

    fn within(&self, folder: Option<&str>) -> PathBuf {
        folder.map_or_else(|| self.folder.clone(), |name| self.folder.join(name))
    }

    /// The same, to be changed: the folder is made.
    ///
    /// # Errors
    /// When the home folder does not exist, or the folder cannot be made.
    pub fn prepared(&self, folder: Option<&str>, name: &str) -> Result<Slot, Trouble> {
        if let Some(home) = &self.home
            && !is_folder(home)
        {
            let source = std::io::Error::other("this home folder does not exist");
            let path = home.clone();
            return Err(Trouble { path, source });
        }
        make_folder(&self.within(folder))?;
        self.slot(folder, name)
    }

    #[cfg(not(any(target_os = "macos", windows)))]
    fn of_platform() -> Option<Self> {
        // A relative path there is to be ignored: XDG Base Directory Specification.
        let stated = variable("XDG_STATE_HOME").map(PathBuf::from);
        if let Some(folder) = stated.filter(|path| path.is_absolute()) {
            return Some(Self {
                folder: folder.join("careers"),
                home: None,
            });
        }
        Self::below("HOME", ".local/state/careers")
    }

    #[cfg(target_os = "macos")]
    fn of_platform() -> Option<Self> {
        Self::below("HOME", "Library/Application Support/careers")
    }

    #[cfg(windows)]
    fn of_platform() -> Option<Self> {
        Self::below("LOCALAPPDATA", "careers")
    }

    fn below(variable_name: &str, path: &str) -> Option<Self> {
        let home = PathBuf::from(variable(variable_name)?);
        Some(Self {
            folder: home.join(path),
            home: Some(home),
        })
    }
}

/// An environment variable that says something.
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
