//! A journal's lines, read and held against each other.

use serde::Deserialize;

use super::super::results::Kept;
use super::{Event, MAX_FILE, Start, VERSION};

/// A test under way, as its journal tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Journal {
    /// How it began.
    pub start: Start,
    /// What happened since, each with its line.
    pub events: Vec<(usize, Event)>,
    /// The last line, where a crash cut it in half: it is in the file and not in the events.
    pub cut: Option<usize>,
}

/// Why a journal cannot be gone on with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Bad {
    /// Not even its first line is whole.
    #[error("not even its first line is whole")]
    Unborn,
    /// More than is read.
    #[error("it has more than {MAX_FILE} bytes")]
    TooLarge,
    /// Written by a newer program.
    #[error("it is of version {0}; this program reads versions up to {VERSION}")]
    Newer(u64),
    /// A line that says nothing, or what cannot be there.
    #[error("line {line}: {what}")]
    Line {
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },
}

impl Journal {
    /// Answers that were given.
    #[must_use]
    pub fn answered(&self) -> usize {
        let answers = self.events.iter();
        answers
            .filter(|(_, e)| matches!(e, Event::Answer { .. }))
            .count()
    }

    /// The result, where the test had ended.
    #[must_use]
    pub fn ended(&self) -> Option<&Kept> {
        match self.events.last() {
            Some((_, Event::End { result })) => Some(result),
            _ => None,
        }
    }
}

/// Of the first line, what every version's has.
#[derive(Deserialize)]
struct Head {
    careers: String,
    version: u64,
}

/// Reads a journal's bytes.
///
/// # Errors
/// What is wrong with it, and where.
pub fn parse(bytes: &[u8]) -> Result<Journal, Bad> {
    if bytes.len() > MAX_FILE {
        return Err(Bad::TooLarge);
    }
    let lines: Vec<(usize, &[u8])> = bytes
        .split(|byte| *byte == b'\n')
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
        .map(|(place, text)| (place + 1, text))
        .collect();
    let Some(((first, text), rest)) = lines.split_first() else {
        return Err(Bad::Unborn);
    };
    let start = match (begin(text), rest) {
        (Err(Bad::Line { .. }), []) if !bytes.ends_with(b"\n") => return Err(Bad::Unborn),
        (Err(Bad::Line { what, .. }), _) => return Err(Bad::Line { line: *first, what }),
        (start, _) => start?,
    };
    let (events, cut) = events(rest)?;
    Ok(Journal { start, events, cut })
}

fn begin(text: &[u8]) -> Result<Start, Bad> {
    let line = |what| Bad::Line { line: 1, what };
    let head: Head = serde_json::from_slice(text).map_err(|e| line(said(&e)))?;
    if head.careers != "session" {
        return Err(line("it is no test of careers".to_owned()));
    }
    if head.version > VERSION {
        return Err(Bad::Newer(head.version));
    }
    match read(text).map_err(line)? {
        Event::Start(start) => Ok(start),
        _ => Err(line("it does not begin with a start".to_owned())),
    }
}

type Events = (Vec<(usize, Event)>, Option<usize>);

/// The events after the start. Lines that say nothing must be the last, or told of by what follows.
fn events(lines: &[(usize, &[u8])]) -> Result<Events, Bad> {
    let mut events: Vec<(usize, Event)> = Vec::with_capacity(lines.len());
    let mut broken: Option<(usize, String)> = None;
    for (line, text) in lines {
        let line = *line;
        if let Some((_, Event::End { .. })) = events.last() {
            let what = "the test had ended before".to_owned();
            return Err(Bad::Line { line, what });
        }
        match (read(text), broken.take()) {
            (Ok(event), Some((at, what))) => match event {
                Event::Resume { cut: Some(cut), .. } if cut == at => events.push((line, event)),
                _ => return Err(Bad::Line { line: at, what }),
            },
            (Ok(Event::Start(_)), None) => {
                let what = "a second start".to_owned();
                return Err(Bad::Line { line, what });
            }
            (Ok(event), None) => events.push((line, event)),
            (Err(what), None) => broken = Some((line, what)),
            // A crash while the first was being told of.
            (Err(_), Some(first)) => broken = Some(first),
        }
    }
    Ok((events, broken.map(|(line, _)| line)))
}

fn read(text: &[u8]) -> Result<Event, String> {
    let event: Event = serde_json::from_slice(text).map_err(|e| said(&e))?;
    if event.possible() {
        Ok(event)
    } else {
        Err("a time or a factor that cannot be".to_owned())
    }
}

/// What is wrong, without the line that serde counts: it is always its first.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let what = text.rsplit_once(" at line ").map_or(&*text, |(w, _)| w);
    what.chars().take(200).collect()
}
