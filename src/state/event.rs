//! One thing that was told to the journal.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assess::random::fnv1a;
use crate::catalog::tidy_text::visible;
use crate::ui::india;

/// Longest id, in bytes: a career, a stage, a week and a task of 64 bytes each fit.
pub const LONGEST_ID: usize = 260;

/// Longest note, in characters.
pub const LONGEST_NOTE: usize = 2_000;

/// Largest place in the journal: exact in every JSON reader.
pub const LAST: u64 = 1 << 53;

/// An event. Events of one command share their place and their moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Written", into = "Written")]
pub struct Event {
    /// Place in the journal: greater than that of every event known when it was told.
    pub n: u64,
    /// When it was told, by clocks in India.
    pub at: DateTime,
    /// What was told.
    pub what: What,
}

/// What was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A task was done.
    Done {
        /// The task's full id, or the shared unit's.
        id: String,
        /// The day it was done, where that is not the day it was told.
        on: Option<Date>,
    },
    /// Events are taken back.
    Undone {
        /// What they were about.
        id: String,
        /// Their keys.
        of: Vec<String>,
    },
    /// A note on a task or a week; without text, the note that stood is cleared.
    Note {
        /// What it is on.
        id: String,
        /// The note.
        text: Option<String>,
    },
    /// Events came from elsewhere.
    Import {
        /// How many.
        events: u64,
    },
}

/// An event as it stands in the file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Place in the journal.
    n: u64,
    /// When it was told: `2026-11-22T08:30:00+05:30`.
    at: String,
    /// done, undone, note or import.
    event: Kind,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// Of done: the day it was done, where that is not the day of `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    /// Of note: the note; absent: the note was cleared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// Of undone: the keys of the events taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    of: Vec<String>,
    /// Of import: how many events came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    events: Option<u64>,
}

/// A task was done, events are taken back, a note, or events came from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Done,
    Undone,
    Note,
    Import,
}

impl Event {
    /// The event as one line of JSON, which is also what makes it this event and no other.
    #[must_use]
    pub fn line(&self) -> String {
        // Text and whole numbers always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The name by which another event takes it back: FNV-1a of its line.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{:016x}", fnv1a(self.line().as_bytes()))
    }

    /// What it is about; an import is about nothing.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match &self.what {
            What::Done { id, .. } | What::Undone { id, .. } | What::Note { id, .. } => Some(id),
            What::Import { .. } => None,
        }
    }

    /// The day on which what it tells of happened.
    #[must_use]
    pub fn day(&self) -> Date {
        match self.what {
            What::Done { on: Some(on), .. } => on,
            _ => self.at.date(),
        }
    }
}

/// A moment as the file has it, with India's offset.
#[must_use]
pub fn stamp(at: DateTime) -> String {
    format!("{at}+05:30")
}

impl From<Event> for Written {
    fn from(event: Event) -> Self {
        let written = |event_kind, id| Self {
            n: event.n,
            at: stamp(event.at),
            event: event_kind,
            id,
            on: None,
            text: None,
            of: Vec::new(),
            events: None,
        };
        match event.what {
            What::Done { id, on } => Self {
                on: on.map(|day| day.to_string()),
                ..written(Kind::Done, Some(id))
            },
            What::Undone { id, of } => Self {
                of,
                ..written(Kind::Undone, Some(id))
            },
            What::Note { id, text } => Self {
                text,
                ..written(Kind::Note, Some(id))
            },
            What::Import { events } => Self {
                events: Some(events),
                ..written(Kind::Import, None)
            },
        }
    }
}

impl TryFrom<Written> for Event {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let at = written.at.parse::<Timestamp>();
        let at = at.map_err(|_| format!("`{}` is no moment", short(&written.at)))?;
        if written.n > LAST {
            return Err(format!("the place {} is too large", written.n));
        }
        Ok(Self {
            n: written.n,
            at: india().to_datetime(at),
            what: what(&written)?,
        })
    }
}

/// Takes the fields that the kind has; another field would be lost, so it is refused.
fn what(written: &Written) -> Result<What, String> {
    let kind = written.event;
    let id = || -> Result<String, String> {
        let id = written.id.as_deref().filter(|id| !id.is_empty());
        let id = id.ok_or("an event without an id")?;
        if id.len() > LONGEST_ID {
            return Err(format!("an id of more than {LONGEST_ID} bytes"));
        }
        Ok(visible(id).into_owned())
    };
    let what = match kind {
        Kind::Done => What::Done {
            id: id()?,
            on: written.on.as_deref().map(day).transpose()?,
        },
        Kind::Undone => What::Undone {
            id: id()?,
            of: written.of.clone(),
        },
        Kind::Note => What::Note {
            id: id()?,
            text: written.text.as_deref().map(note).transpose()?,
        },
        Kind::Import => What::Import {
            events: written.events.ok_or("an import without a count")?,
        },
    };
    let stray = [
        ("on", written.on.is_some() && kind != Kind::Done),
        ("of", !written.of.is_empty() && kind != Kind::Undone),
        ("text", written.text.is_some() && kind != Kind::Note),
        ("events", written.events.is_some() && kind != Kind::Import),
        ("id", written.id.is_some() && kind == Kind::Import),
    ];
    match stray.iter().find(|(_, there)| *there) {
        Some((name, _)) => Err(format!("`{name}` does not belong to this event")),
        None => Ok(what),
    }
}

fn day(text: &str) -> Result<Date, String> {
    let day = text.parse();
    day.map_err(|_| format!("`{}` is no day", short(text)))
}

/// A note as it is kept: without control characters.
///
/// # Errors
/// When it is too long.
pub fn note(text: &str) -> Result<String, String> {
    if text.chars().count() > LONGEST_NOTE {
        return Err(format!("a note has at most {LONGEST_NOTE} characters"));
    }
    Ok(visible(text.trim()).into_owned())
}

/// The beginning of a value: one of megabytes would bury what is wrong with it.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
