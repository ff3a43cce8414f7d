//! Rules on sentences: clean, said once, and worth saying.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_yaml::Value;

use super::rules::{CLEAN_TEXT, EMPTY_TEXT, FILLER, SENTENCE_ONCE};
use super::{At, Report};
use crate::catalog::parse::Records;
use crate::catalog::tidy_text::{is_unsafe, visible};

/// Keys whose text is not a sentence of ours: names, addresses, what sources print.
const NOT_PROSE: &[&str] = &[
    "name",
    "section",
    "body",
    "publisher",
    "url",
    "title",
    "id",
    "code",
    "source",
    "note",
    "derived",
    "years",
    "attribution",
    "aliases",
    "answer",
    "output",
    "skill",
    "skills",
    "options",
    "right",
    "left",
    "decoys",
];

/// Keys whose text the skeleton of a new career leaves to be written, though it is no sentence.
const NAMES: &[&str] = &["title", "publisher"];

/// Counts that are left out when nobody counted.
const COUNTS: &[&str] = &["sample", "openings"];

/// Sentences shorter than this may stand twice: "Read the docs." is no loss.
const SHORTEST: usize = 40;

/// Phrases that say nothing, in lower case.
const EMPTY_PHRASES: &[&str] = &[
    "dynamic environment",
    "fast-paced",
    "fast paced",
    "cutting-edge",
    "cutting edge",
    "wide range of",
    "opportunities for growth",
    "growth and development",
    "plays a vital role",
    "plays a crucial role",
    "in today's world",
    "ever-evolving",
    "ever-changing",
    "rapidly evolving",
    "passionate about",
    "think outside the box",
    "impactful results",
    "specialized knowledge",
    "specialised knowledge",
    "various industries",
    "exciting career",
    "rewarding career",
    "state-of-the-art",
    "world-class",
    "seamless",
    "game-changer",
    "unlock your",
    "delve into",
    "it is important to note",
    "team player",
    "go-getter",
    "rockstar",
    "synergy",
    "best-in-class",
    "lorem ipsum",
    "todo",
    "tbd",
    "coming soon",
];

pub(super) fn rules(records: &Records, report: &mut Report) {
    let mut seen = BTreeMap::new();
    let careers = records.careers.iter().filter_map(|f| f.career.as_ref());
    let imported = careers.filter(|doc| doc.value.imported.is_some());
    let imported: BTreeSet<&str> = imported.map(|doc| doc.path.as_str()).collect();
    for text in &records.texts {
        let Ok(value) = serde_yaml::from_str::<Value>(&text.text) else {
            continue;
        };
        let file = text.path.as_str();
        let at = At {
            file,
            lines: &text.lines,
        };
        let mut walk = Walk {
            at,
            path: String::new(),
            report,
            prose: Vec::new(),
        };
        // What is imported stands as its source has it, and sources repeat themselves.
        walk.value(&value, !imported.contains(file), false);
        if file != "sources.yaml" {
            once(file, &walk.prose, &mut seen, report);
        }
    }
}

struct Walk<'a> {
    at: At<'a>,
    path: String,
    report: &'a mut Report,
    prose: Vec<(usize, String)>,
}

impl Walk<'_> {
    fn value(&mut self, value: &Value, prose: bool, code: bool) {
        let depth = self.path.len();
        match value {
            Value::String(text) => self.text(text, prose, code),
            Value::Sequence(items) => {
                for (i, item) in items.iter().enumerate() {
                    let _ = write!(self.path, "[{i}]");
                    self.value(item, prose, code);
                    self.path.truncate(depth);
                }
            }
            Value::Mapping(map) => {
                for (key, item) in map {
                    let key = key.as_str().unwrap_or_default();
                    let dot = if depth == 0 { "" } else { "." };
                    self.path.push_str(dot);
                    self.path.push_str(key);
                    let name = NOT_PROSE.contains(&key) && !has_records(item);
                    self.absent(key, item);
                    self.value(item, prose && !name, key == "code");
                    self.path.truncate(depth);
                }
            }
            // A tag changes nothing for the record, which reads what is tagged.
            Value::Tagged(tagged) => self.value(&tagged.value, prose, code),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A fact that is missing is an absent key, not a key without a value.
    fn absent(&mut self, key: &str, value: &Value) {
        let none = match value {
            Value::Null => true,
            Value::Number(number) => COUNTS.contains(&key) && number.as_f64() == Some(0.0),
            _ => false,
        };
        if none {
            self.report.error(
                self.at,
                &self.path,
                EMPTY_TEXT,
                format!("`{key}` has no value"),
            );
        }
    }

    /// A name that nobody has written yet.
    fn blank(&mut self, text: &str) {
        let key = self.path.rsplit('.').next().unwrap_or_default();
        if NAMES.contains(&key) && text.split(' ').next() == Some("TODO") {
            let message = format!("`todo` in `{}`", start(text));
            self.report.error(self.at, &self.path, FILLER, message);
        }
    }

    fn text(&mut self, text: &str, prose: bool, code: bool) {
        if text.trim().is_empty() {
            self.report
                .error(self.at, &self.path, EMPTY_TEXT, "no text");
        } else if !code && (text != text.trim() || text.chars().any(is_unsafe)) {
            self.report.error(
                self.at,
                &self.path,
                CLEAN_TEXT,
                format!("`{}`", start(text)),
            );
        } else if code && text.chars().any(|c| is_unsafe(c) && c != '\n') {
            self.report.error(
                self.at,
                &self.path,
                CLEAN_TEXT,
                "a control character in code",
            );
        }
        if !prose || code {
            self.blank(text);
            return;
        }
        let lower = text.to_lowercase();
        for phrase in EMPTY_PHRASES.iter().filter(|p| has_phrase(&lower, p)) {
            self.report.error(
                self.at,
                &self.path,
                FILLER,
                format!("`{phrase}` in `{}`", start(text)),
            );
        }
        self.prose
            .push((self.at.lines.line(&self.path), text.to_owned()));
    }
}

/// Whether a value has records in it, which have sentences of their own.
fn has_records(value: &Value) -> bool {
    value
        .as_sequence()
        .is_some_and(|items| items.iter().any(Value::is_mapping))
}

/// Whether a phrase stands in a text as whole words.
fn has_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The start of a text, for a message.
fn start(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push_str("...");
    }
    short
}

/// Reports sentences that were said before.
fn once(
    file: &str,
    prose: &[(usize, String)],
    seen: &mut BTreeMap<String, (String, usize)>,
    report: &mut Report,
) {
    for (line, text) in prose {
        for sentence in sentences(text) {
            match seen.get(&sentence) {
                Some((other, at)) => report.problems.push(super::Problem {
                    file: file.to_owned(),
                    line: *line,
                    severity: super::Severity::Error,
                    rule: SENTENCE_ONCE,
                    message: format!(
                        "`{}` stands in {other}:{at} already",
                        visible(&start(&sentence))
                    ),
                }),
                None => {
                    seen.insert(sentence, (file.to_owned(), *line));
                }
            }
        }
    }
}

/// The sentences of a text that are long enough to matter, in a form that ignores case and spacing.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    text.split_inclusive(['.', '?', '!', ';'])
        .map(|s| {
            s.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .trim_end_matches(['.', '?', '!', ';'])
                .to_lowercase()
        })
        .filter(|s| s.chars().count() >= SHORTEST)
}
