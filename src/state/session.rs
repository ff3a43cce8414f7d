//! Tests under way: a journal for each career in `sessions/`, a JSON object a line.
//!
//! Every event is added at the end and synced to the disk before anything follows from it; an
//! item's `present` stands there before the item is shown. So a test that is killed at any
//! moment is resumed by telling its events again. A last line that a crash cut in half never
//! took hold: it is told of, stays, and a `resume` after it says so. Whoever takes a test has the
//! journal's lock as long as the program runs.

mod event;
mod lines;

use std::path::{Path, PathBuf};
use std::time::Duration;

pub use event::{Event, Start};
pub use lines::{Bad, Journal, parse};

use super::file::{Right, Slot, Trouble};
use super::place::Place;
use crate::error::{Error, Exit, Result};
use crate::ui::Env;

/// The version that is written.
pub const VERSION: u64 = 1;

/// Largest journal, in bytes: a test takes some ten thousand.
pub const MAX_FILE: usize = 1 << 20;

/// The folder, below that of a person's own files.
pub const FOLDER: &str = "sessions";

/// A test's place on the disk, held against other processes.
#[derive(Debug)]
pub struct Desk {
    slot: Slot,
    right: Right,
    career: String,
}

/// What lies there.
#[derive(Debug)]
pub enum Found {
    /// No test is under way.
    Nothing,
    /// One is, or has ended and not been put away.
    Session(Journal),
    /// The journal was cut before its first line was whole: nothing had been asked.
    Unborn,
}

impl Desk {
    /// Sits down at the test of a career.
    ///
    /// # Errors
    /// When the folder cannot be made, or another process is at it.
    pub fn of(env: &Env, career: &str) -> Result<Self> {
        let name = format!("quiz-{career}.jsonl");
        let slot = Place::of(env)?.prepared(Some(FOLDER), &name);
        let slot = slot.map_err(|t| unwritable(&t))?;
        let taken = |trouble: &Trouble| match trouble.source.kind() {
            std::io::ErrorKind::Other => Error::new(
                Exit::State,
                format!("the quiz of `{career}` is being taken in another window"),
            )
            .cause(format!("{} is locked", slot.path().display()))
            .hint("end it there, or save it with q; nothing was changed here"),
            _ => unwritable(trouble),
        };
        let right = slot.lock(Duration::ZERO).map_err(|t| taken(&t))?;
        let career = career.to_owned();
        Ok(Self {
            slot,
            right,
            career,
        })
    }

    /// Where the journal is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.slot.path()
    }

    /// What lies there.
    ///
    /// # Errors
    /// When it cannot be read, with the line; it is kept as it is.
    pub fn found(&self) -> Result<Found> {
        let bytes = self.slot.read_to(MAX_FILE).map_err(|t| unreadable(&t))?;
        let Some(bytes) = bytes else {
            return Ok(Found::Nothing);
        };
        match parse(&bytes) {
            Ok(journal) => Ok(Found::Session(journal)),
            Err(Bad::Unborn) => Ok(Found::Unborn),
            Err(bad) => Err(self.refused(&bad.to_string())),
        }
    }

    /// What to say of a journal that cannot be gone on with.
    #[must_use]
    pub fn refused(&self, why: &str) -> Error {
        let career = &self.career;
        let cause = format!("{}: {why}", self.path().display());
        Error::new(Exit::State, format!("cannot go on with the quiz of `{career}`"))
            .cause(cause)
            .hint(format!(
                "the journal is kept as it is; to set it aside and start anew: careers quiz {career} --new"
            ))
    }

    /// Adds an event; once this returns it survives a loss of power.
    ///
    /// # Errors
    /// When it cannot be written; what was told before is still there.
    pub fn tell(&self, event: &Event) -> Result<()> {
        let mut line = event.line();
        line.push('\n');
        let added = self.slot.append(&self.right, line.as_bytes(), MAX_FILE);
        added.map_err(|t| unwritable(&t))
    }

    /// Sets what lies there aside under a name of its own, and returns it; `None` where nothing does.
    ///
    /// # Errors
    /// When it cannot be renamed; it is then where it was.
    pub fn abandon(&self) -> Result<Option<PathBuf>> {
        let set = self.slot.set_aside(&self.right, "abandoned");
        set.map_err(|t| unwritable(&t))
    }

    /// Removes the journal of a test whose result is kept.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn clear(&self) -> Result<()> {
        self.slot.remove(&self.right).map_err(|t| unwritable(&t))
    }
}

fn unreadable(trouble: &Trouble) -> Error {
    Error::new(Exit::State, "cannot read the test that is under way")
        .cause(trouble.to_string())
        .hint("nothing was changed; CAREERS_STATE names another folder")
}

fn unwritable(trouble: &Trouble) -> Error {
    Error::new(Exit::State, "cannot keep your answers")
        .cause(trouble.to_string())
        .hint("what was kept before is still there; CAREERS_STATE names another folder")
}
