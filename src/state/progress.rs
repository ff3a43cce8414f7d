//! The present state, folded from the journal.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::civil::Date;

use super::event::{Event, What};

/// Successors that are followed from a retired id; a longer chain goes in a circle.
const HOPS: usize = 16;

/// What is done and noted now.
///
/// A task is done while some event says so that no other takes back; so the order in
/// which events arrive changes nothing. Of notes the latest told stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    done: BTreeMap<String, Done>,
    notes: BTreeMap<String, Note>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Done {
    day: Date,
    keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    text: Option<String>,
    key: String,
}

impl Progress {
    /// Folds events that are in the journal's order.
    #[must_use]
    pub fn of(events: &[Event]) -> Self {
        let mut back = HashSet::new();
        for event in events {
            if let What::Undone { of, .. } = &event.what {
                back.extend(of.iter().map(String::as_str));
            }
        }
        let mut state = Self::default();
        for event in events {
            let key = event.key();
            if back.contains(&*key) {
                continue;
            }
            match &event.what {
                What::Done { id, .. } => state.add(id, event.day(), key),
                What::Note { id, text } => {
                    let text = text.clone();
                    state.notes.insert(id.clone(), Note { text, key });
                }
                What::Undone { .. } | What::Import { .. } => {}
            }
        }
        state
    }

    fn add(&mut self, id: &str, day: Date, key: String) {
        let keys = Vec::new();
        let done = self.done.entry(id.to_owned());
        let done = done.or_insert(Done { day, keys });
        done.day = done.day.min(day);
        done.keys.push(key);
    }

    /// The same, where what was done under a retired id counts under its successor too.
    #[must_use]
    pub fn succeeded<'s>(mut self, retired: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        let successors: BTreeMap<&str, &str> = retired.into_iter().collect();
        for old in successors.keys() {
            let mut new = *old;
            for _ in 0..HOPS {
                new = successors.get(new).copied().unwrap_or(new);
            }
            if let Some(done) = self.done.get(*old).cloned() {
                self.done.entry(new.to_owned()).or_insert(done);
            }
            if let Some(note) = self.notes.get(*old).cloned() {
                self.notes.entry(new.to_owned()).or_insert(note);
            }
        }
        self
    }

    /// Whether a task or shared unit, by its full id, is done.
    #[must_use]
    pub fn done(&self, id: &str) -> bool {
        self.done.contains_key(id)
    }

    /// The day it was done, the earliest where several are told.
    #[must_use]
    pub fn day(&self, id: &str) -> Option<Date> {
        Some(self.done.get(id)?.day)
    }

    /// The note on a task, unit or week.
    #[must_use]
    pub fn note(&self, id: &str) -> Option<&str> {
        self.notes.get(id)?.text.as_deref()
    }

    /// Every id that is done or noted, in order.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<&str> {
        let noted = self.notes.iter().filter(|(_, note)| note.text.is_some());
        let noted = noted.map(|(id, _)| id.as_str());
        self.done.keys().map(String::as_str).chain(noted).collect()
    }

    /// The keys of the events by which it is done.
    pub(super) fn keys_of_done(&self, id: &str) -> Vec<String> {
        self.done.get(id).map_or_else(Vec::new, |d| d.keys.clone())
    }

    /// The key of the event whose note stands.
    pub(super) fn key_of_note(&self, id: &str) -> Option<&String> {
        Some(&self.notes.get(id)?.key)
    }
}
