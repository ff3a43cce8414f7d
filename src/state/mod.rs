//! A person's own files: what they did and noted.
//!
//! `progress.json` lies in the folder that `CAREERS_STATE` names, else in
//! `$XDG_STATE_HOME/careers`, else in `~/.local/state/careers` (macOS:
//! `~/Library/Application Support/careers`, Windows: `%LOCALAPPDATA%\careers`).
//! It is a journal of events ([`journal`]); what is done now is folded from it
//! ([`progress`]), so that undo and history are exact and two journals can be joined.
//!
//! `results.jsonl` in the same folder has a line for every finished test ([`results`]), and
//! `sessions/` a journal for each test that is under way ([`session`]).
//!
//! Reading takes no lock and makes nothing. A change waits for `progress.json.lock`, writes
//! `progress.json.new`, and renames it: a crash leaves the old file or the new one. A file that
//! cannot be read is told of and never written over. A link at the file's name is followed.

pub mod event;
mod file;
pub mod journal;
mod place;
pub mod progress;
pub mod results;
pub mod session;

use std::path::PathBuf;
use std::time::Duration;

pub use journal::Journal;
pub use progress::Progress;

use crate::catalog::pack::Catalog;
use crate::error::{Error, Exit, Result};
use crate::ui::Env;
use file::{Slot, Trouble};
use journal::{Bad, MAX_FILE};
use place::Place;

/// How long a change waits for another to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// The file's name.
const FILE: &str = "progress.json";

/// Where a person's progress is kept.
#[derive(Debug, Clone)]
pub struct Store {
    place: Place,
    /// How long a change waits for another to end.
    pub patience: Duration,
}

/// Whether anything says where a person's own files are.
#[must_use]
pub fn has_place(env: &Env) -> bool {
    Place::of(env).is_ok()
}

/// What is done now, what was done under retired ids counted for their successors;
/// `None` where nothing is kept, or nothing says where it would be. For verbs that show
/// progress beside their own answer.
///
/// # Errors
/// When there is a file that cannot be read, or the catalogue is damaged.
pub fn known(env: &Env, catalog: Catalog<'_>) -> Result<Option<Progress>> {
    let Ok(store) = Store::of(env) else {
        return Ok(None);
    };
    match store.kept()? {
        Some(journal) => Ok(Some(succeeded(journal.progress(), catalog)?)),
        None => Ok(None),
    }
}

/// Counts what was done under retired ids for their successors too.
///
/// # Errors
/// When the catalogue is damaged.
pub fn succeeded(progress: Progress, catalog: Catalog<'_>) -> Result<Progress> {
    let retired = catalog.retired()?;
    let pairs = retired.iter().filter_map(|t| Some((t.id, t.successor?)));
    Ok(progress.succeeded(pairs))
}

impl Store {
    /// The store of this person.
    ///
    /// # Errors
    /// When nothing says where it is.
    pub fn of(env: &Env) -> Result<Self> {
        let place = Place::of(env)?;
        let patience = PATIENCE;
        Ok(Self { place, patience })
    }

    /// A store in a folder.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        let home = None;
        Self {
            place: Place { folder, home },
            patience: PATIENCE,
        }
    }

    /// The journal; empty where there is no file.
    ///
    /// # Errors
    /// When there is a file that cannot be read.
    pub fn read(&self) -> Result<Journal> {
        Ok(self.kept()?.unwrap_or_default())
    }

    fn kept(&self) -> Result<Option<Journal>> {
        let slot = Slot::of(&self.place.folder, FILE).map_err(|t| unreadable(&t))?;
        read(&slot)
    }

    /// Changes the journal, alone. It is written when `change` succeeds and changed something.
    ///
    /// # Errors
    /// Those of `change`, and when the file cannot be read, locked or written; it is then as it was.
    pub fn update<T>(&self, change: impl FnOnce(&mut Journal) -> Result<T>) -> Result<T> {
        let slot = self.place.prepared(None, FILE);
        let slot = slot.map_err(|t| unwritable(&t))?;
        let right = slot.lock(self.patience).map_err(|t| unwritable(&t))?;
        let mut journal = read(&slot)?.unwrap_or_default();
        let before = journal.clone();
        let told = change(&mut journal)?;
        if journal != before {
            let text = journal.text();
            if text.len() > MAX_FILE {
                return Err(full(&slot));
            }
            slot.replace(&right, text.as_bytes())
                .map_err(|t| unwritable(&t))?;
        }
        Ok(told)
    }
}

fn read(slot: &Slot) -> Result<Option<Journal>> {
    let Some(bytes) = slot.read().map_err(|t| unreadable(&t))? else {
        return Ok(None);
    };
    let path = slot.path().display();
    Journal::parse(&bytes).map(Some).map_err(|bad| {
        let place = match &bad {
            Bad::Form { line, .. } => format!("{path}:{line}"),
            _ => path.to_string(),
        };
        let error = Error::new(Exit::State, "cannot read your progress");
        let error = error.cause(format!("{place}: {bad}"));
        match bad {
            Bad::Version(_) => error.hint("the file is kept as it is: install a newer careers"),
            _ => error.hint(format!(
                "the file is kept as it is: mend it, or move it away and go on from a copy: \
                 mv {path} {path}.bad; careers progress import COPY"
            )),
        }
    })
}

fn unreadable(trouble: &Trouble) -> Error {
    Error::new(Exit::State, "cannot read your progress")
        .cause(trouble.to_string())
        .hint("nothing was changed; CAREERS_STATE names another folder")
}

fn unwritable(trouble: &Trouble) -> Error {
    Error::new(Exit::State, "cannot keep your progress")
        .cause(trouble.to_string())
        .hint("what was kept before is still there; CAREERS_STATE names another folder")
}

fn full(slot: &Slot) -> Error {
    let cause = format!(
        "{}: it would have more than {MAX_FILE} bytes",
        slot.path().display()
    );
    Error::new(Exit::State, "cannot keep your progress")
        .cause(cause)
        .hint("nothing was changed; keep a copy and begin anew: careers progress export > COPY")
}
