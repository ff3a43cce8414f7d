//! The journal of events, and its file's form.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::event::{Event, LAST, What};
use super::progress::Progress;

/// The version that is written.
pub const VERSION: u64 = 1;

/// Largest file, in bytes: about thirty thousand events.
pub const MAX_FILE: usize = 4 << 20;

/// What stands first in the file, to tell it from other JSON.
const NAME: &str = "progress";

/// What a person told, in order. Two events that are alike in everything are one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journal {
    events: Vec<Event>,
}

/// Why bytes are no journal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Bad {
    /// More than is read.
    #[error("it has more than {MAX_FILE} bytes")]
    TooLarge,
    /// Not JSON, or not of the journal's form.
    #[error("{what}, column {column}")]
    Form {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        what: String,
    },
    /// JSON of something else.
    #[error("it is no progress of careers: it calls itself `{0}`")]
    Other(String),
    /// Written by a newer program, or by none.
    #[error("it is of version {0}; this program reads versions up to {VERSION}")]
    Version(u64),
}

/// What an import brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// Events that were new.
    pub new: usize,
    /// Events that were there.
    pub known: usize,
}

/// What `undo` took back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undid {
    /// A task is not done any more.
    Done(String),
    /// A note does not stand any more.
    Note(String),
}

/// Why nothing can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing stands.
    Nothing,
    /// The latest is an import of this many events.
    Import(u64),
}

/// What every version's file begins with.
#[derive(Deserialize)]
struct Head {
    careers: String,
    version: u64,
}

/// `progress.json`: everything a person told about their progress, in order.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// `progress`.
    careers: String,
    /// 1.
    version: u64,
    /// The events, oldest first.
    events: Vec<Event>,
}

impl Journal {
    /// Reads a file's bytes, of this version or an older one.
    ///
    /// # Errors
    /// When they are too many, no JSON, something else's or a newer program's.
    pub fn parse(bytes: &[u8]) -> Result<Self, Bad> {
        if bytes.len() > MAX_FILE {
            return Err(Bad::TooLarge);
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|e| form(&e))?;
        if head.careers != NAME {
            let name = head.careers.chars().take(40).collect();
            return Err(Bad::Other(name));
        }
        Ok(Self::of(migrated(head.version, bytes)?.events))
    }

    /// The file's text: an event a line.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{{\"careers\":\"{NAME}\",\"version\":{VERSION},\"events\":[");
        for (i, event) in self.events.iter().enumerate() {
            text.push_str(if i == 0 { "\n" } else { ",\n" });
            text.push_str(&event.line());
        }
        text.push_str("\n]}\n");
        text
    }

    /// A journal of events, put in order, each once.
    fn of(mut events: Vec<Event>) -> Self {
        events.sort_by_cached_key(|e| (e.n, e.at, e.line()));
        events.dedup();
        Self { events }
    }

    /// The events, oldest first.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The present state.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress::of(&self.events)
    }

    fn tell(&mut self, at: DateTime, what: impl IntoIterator<Item = What>) {
        let last = self.events.last().map_or(0, |event| event.n);
        let n = (last + 1).min(LAST);
        let new = what.into_iter().map(|what| Event { n, at, what });
        let events = std::mem::take(&mut self.events);
        *self = Self::of(events.into_iter().chain(new).collect());
    }

    /// Marks tasks as done; gives those that were not, in the order named.
    pub fn done(&mut self, ids: &[String], at: DateTime, on: Option<Date>) -> Vec<String> {
        let progress = self.progress();
        let mut seen = BTreeSet::new();
        let open = ids.iter().filter(|id| !progress.done(id));
        let open: Vec<String> = open.filter(|id| seen.insert(*id)).cloned().collect();
        let on = on.filter(|day| *day != at.date());
        let done = open.iter().map(|id| What::Done { id: id.clone(), on });
        self.tell(at, done);
        open
    }

    /// Takes back that tasks are done; gives those that were, in the order named.
    pub fn undo(&mut self, ids: &[String], at: DateTime) -> Vec<String> {
        let progress = self.progress();
        let mut seen = BTreeSet::new();
        let done = ids.iter().filter(|id| progress.done(id));
        let done: Vec<String> = done.filter(|id| seen.insert(*id)).cloned().collect();
        let back = done.iter().map(|id| What::Undone {
            id: id.clone(),
            of: progress.keys_of_done(id),
        });
        let back: Vec<What> = back.collect();
        self.tell(at, back);
        done
    }

    /// Takes back what the latest command told that still stands.
    ///
    /// # Errors
    /// When nothing stands, or the latest is an import.
    pub fn undo_last(&mut self, at: DateTime) -> Result<Vec<Undid>, Standing> {
        let progress = self.progress();
        let stands = |event: &&Event| match &event.what {
            What::Done { id, .. } => progress.keys_of_done(id).contains(&event.key()),
            What::Note { id, .. } => progress.key_of_note(id) == Some(&event.key()),
            What::Import { .. } => true,
            What::Undone { .. } => false,
        };
        let last = self.events.iter().rfind(stands).ok_or(Standing::Nothing)?;
        if let What::Import { events } = last.what {
            return Err(Standing::Import(events));
        }
        let told = (last.n, last.at);
        let group = self.events.iter().filter(|e| (e.n, e.at) == told);
        let (mut undid, mut back) = (Vec::new(), Vec::new());
        for event in group.filter(stands) {
            let (id, of) = match &event.what {
                What::Done { id, .. } => {
                    undid.push(Undid::Done(id.clone()));
                    (id, progress.keys_of_done(id))
                }
                What::Note { id, .. } => {
                    undid.push(Undid::Note(id.clone()));
                    (id, vec![event.key()])
                }
                _ => continue,
            };
            let id = id.clone();
            back.push(What::Undone { id, of });
        }
        self.tell(at, back);
        Ok(undid)
    }

    /// Puts a note on a task or a week, or clears it; whether that changed anything.
    pub fn note(&mut self, id: &str, text: Option<String>, at: DateTime) -> bool {
        if self.progress().note(id) == text.as_deref() {
            return false;
        }
        let id = id.to_owned();
        self.tell(at, [What::Note { id, text }]);
        true
    }

    /// Adds the events of another journal. Where there was none, it is taken as it
    /// is; otherwise the import becomes an event, unless it brought only such events.
    pub fn merge(&mut self, other: Self, at: DateTime) -> Merged {
        let lines: BTreeSet<String> = self.events.iter().map(Event::line).collect();
        let all = other.events.len();
        let new = other.events.into_iter();
        let new: Vec<Event> = new.filter(|e| !lines.contains(&e.line())).collect();
        let told = |e: &Event| !matches!(e.what, What::Import { .. });
        let count = new.len();
        let known = all - count;
        if !new.iter().any(told) {
            let known = all;
            return Merged { new: 0, known };
        }
        let first = self.events.is_empty();
        let events = std::mem::take(&mut self.events);
        *self = Self::of(events.into_iter().chain(new).collect());
        if !first {
            let events = u64::try_from(count).unwrap_or(LAST);
            self.tell(at, [What::Import { events }]);
        }
        Merged { new: count, known }
    }
}

/// The envelope of this version. An older version's reader goes before `VERSION` here
/// and makes this version's envelope of what it reads; the file changes when it is next written.
fn migrated(version: u64, bytes: &[u8]) -> Result<Envelope, Bad> {
    match version {
        VERSION => serde_json::from_slice(bytes).map_err(|e| form(&e)),
        other => Err(Bad::Version(other)),
    }
}

fn form(error: &serde_json::Error) -> Bad {
    let text = error.to_string();
    let what = text
        .rsplit_once(" at line ")
        .map_or(&*text, |(what, _)| what);
    Bad::Form {
        line: error.line(),
        column: error.column(),
        what: what.chars().take(200).collect(),
    }
}
