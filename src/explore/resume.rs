//! A person's skills from a JSON Resume (jsonresume.org): its words, mapped to the shared
//! vocabulary by name and alias. What maps to nothing is told, never guessed at.

use serde_json::Value;

use super::path::Have;
use crate::catalog::model::Skill;
use crate::catalog::tidy_text::is_unsafe;

/// Most bytes that a resume may have.
pub const MOST_BYTES: usize = 256 << 10;

/// Deepest nesting; the schema needs five.
const MOST_DEEP: usize = 16;

/// Most words and phrases that are read.
const MOST_PHRASES: usize = 2_000;

/// Longest of them, in characters.
const LONGEST: usize = 200;

/// The level of a skill that states none: uses it with help.
pub const UNSTATED: u8 = 2;

/// Why a file is no resume that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    /// Too large.
    #[error("more than {} KiB", MOST_BYTES >> 10)]
    TooLarge,
    /// Not JSON.
    #[error("not JSON: {0}")]
    Json(String),
    /// Nested too deeply.
    #[error("nested more than {MOST_DEEP} deep")]
    TooDeep,
    /// A part of the wrong type.
    #[error("{place} is not {wanted}")]
    Type {
        /// Where, as `skills[0].name`.
        place: String,
        /// What it should be.
        wanted: &'static str,
    },
    /// A character that could drive a terminal.
    #[error("{0} has a control character")]
    Control(String),
    /// A text that is no word or phrase.
    #[error("{0} has more than {LONGEST} characters")]
    TooLong(String),
    /// Too many of them.
    #[error("more than {MOST_PHRASES} skills, keywords and positions")]
    TooMany,
    /// No skills, no work.
    #[error("it has no skills, keywords or positions")]
    Nothing,
}

/// A word or phrase of a resume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Where it stands, as `skills[0].keywords[2]`.
    pub place: String,
    /// As written.
    pub text: String,
    /// The level 1-3 that stands beside it.
    pub level: Option<u8>,
}

/// A skill that a phrase names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// The skill's id.
    pub skill: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The level it counts with.
    pub level: u8,
    /// The phrase's place among all.
    pub phrase: usize,
}

/// Reads the skills' names and keywords, and the positions of work.
///
/// # Errors
/// When it is too large, not JSON, nested too deeply, of the wrong shape, has control
/// characters or too much text in these parts, or says nothing in them.
pub fn read(bytes: &[u8]) -> Result<Vec<Phrase>, ResumeError> {
    if bytes.len() > MOST_BYTES {
        return Err(ResumeError::TooLarge);
    }
    // Editors on Windows begin a file with this mark.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value =
        serde_json::from_slice(bytes).map_err(|error| ResumeError::Json(error.to_string()))?;
    if depth(&value) > MOST_DEEP {
        return Err(ResumeError::TooDeep);
    }
    if !value.is_object() {
        return Err(wrong("the file", "an object"));
    }
    let mut reader = Reader(Vec::new());
    for (i, skill) in list(&value, "skills", "")?.iter().enumerate() {
        reader.skill(skill, &format!("skills[{i}]"))?;
    }
    for (i, work) in list(&value, "work", "")?.iter().enumerate() {
        let place = format!("work[{i}]");
        object(work, &place)?;
        reader.phrase(work.get("position"), format!("{place}.position"), None)?;
    }
    if reader.0.is_empty() {
        return Err(ResumeError::Nothing);
    }
    Ok(reader.0)
}

struct Reader(Vec<Phrase>);

impl Reader {
    fn skill(&mut self, skill: &Value, place: &str) -> Result<(), ResumeError> {
        object(skill, place)?;
        let level = text(skill.get("level"), &format!("{place}.level"))?.and_then(level);
        self.phrase(skill.get("name"), format!("{place}.name"), level)?;
        for (i, word) in list(skill, "keywords", place)?.iter().enumerate() {
            self.phrase(Some(word), format!("{place}.keywords[{i}]"), level)?;
        }
        Ok(())
    }

    /// Notes a phrase, where there is one.
    fn phrase(
        &mut self,
        value: Option<&Value>,
        place: String,
        level: Option<u8>,
    ) -> Result<(), ResumeError> {
        let Some(text) = text(value, &place)? else {
            return Ok(());
        };
        if self.0.len() == MOST_PHRASES {
            return Err(ResumeError::TooMany);
        }
        let text = text.to_owned();
        self.0.push(Phrase { place, text, level });
        Ok(())
    }
}

fn wrong(place: &str, wanted: &'static str) -> ResumeError {
    let place = place.to_owned();
    ResumeError::Type { place, wanted }
}

fn object(value: &Value, place: &str) -> Result<(), ResumeError> {
    let fits = value.is_object();
    fits.then_some(()).ok_or_else(|| wrong(place, "an object"))
}

/// A list of an object's; nothing where it is absent or null.
fn list<'v>(value: &'v Value, field: &str, place: &str) -> Result<&'v [Value], ResumeError> {
    match value.get(field) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(_) if place.is_empty() => Err(wrong(field, "a list")),
        Some(_) => Err(wrong(&format!("{place}.{field}"), "a list")),
    }
}

/// A text without control characters; nothing where it is absent, null or blank.
fn text<'v>(value: Option<&'v Value>, place: &str) -> Result<Option<&'v str>, ResumeError> {
    let text = match value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text.trim(),
        Some(_) => return Err(wrong(place, "a text")),
    };
    if text.chars().any(is_unsafe) {
        return Err(ResumeError::Control(place.to_owned()));
    }
    if text.chars().count() > LONGEST {
        return Err(ResumeError::TooLong(place.to_owned()));
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// How deep a value nests; the parser has bounded it already.
fn depth(value: &Value) -> usize {
    let inside = match value {
        Value::Array(items) => items.iter().map(depth).max(),
        Value::Object(fields) => fields.values().map(depth).max(),
        _ => return 0,
    };
    1 + inside.unwrap_or(0)
}

/// The level that a word for it stands for. Nobody's own word makes them one who decides and
/// teaches, so 3 is the highest.
fn level(word: &str) -> Option<u8> {
    let words = [
        (1, ["beginner", "basic", "novice", "elementary"]),
        (2, ["intermediate", "competent", "working", "medium"]),
        (3, ["advanced", "expert", "master", "proficient"]),
    ];
    let said = tokens(word, true);
    let names = |names: &[&str]| said.iter().any(|word| names.contains(&word.as_str()));
    let mut found = words.iter().filter(|(_, words)| names(words));
    found.next().map(|(level, _)| *level)
}

/// Words in lower case. What belongs to a name stays in it: `node.js`, `c#`, `c++`; a hyphen
/// parts words where that is asked for.
fn tokens(text: &str, hyphen_parts: bool) -> Vec<String> {
    let inside = |c: char| {
        c.is_alphanumeric() || matches!(c, '.' | '#' | '+' | '&') || (c == '-' && !hyphen_parts)
    };
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !inside(c));
    words
        .map(|word| word.trim_matches(['.', '-', '&']).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// A name of a skill, as words.
struct Name<'s, 'a> {
    words: Vec<String>,
    skill: &'s Skill<&'a str>,
}

/// The skills that phrases name: whole words, upper or lower case, the longest name first, so
/// that "GitHub Actions" is one thing and "Java" is not in "JavaScript". A name of one word is
/// not found inside a hyphenated one: "go-to-market" is no Go.
#[must_use]
pub fn map<'a>(phrases: &[Phrase], skills: &[Skill<&'a str>]) -> Vec<Found<'a>> {
    let mut names: Vec<Name<'_, 'a>> = Vec::new();
    for skill in skills {
        let own = [skill.name, skill.id].into_iter();
        names.extend(own.chain(skill.aliases.iter().copied()).map(|name| Name {
            words: tokens(name, true),
            skill,
        }));
    }
    names.retain(|name| !name.words.is_empty());
    names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    let mut found: Vec<Found<'a>> = Vec::new();
    for (phrase, said) in phrases.iter().enumerate() {
        for skill in named(&said.text, &names) {
            let known = |f: &Found<'_>| f.phrase == phrase && f.skill == skill.id;
            if !found.iter().any(known) {
                found.push(Found {
                    skill: skill.id,
                    name: skill.name,
                    level: said.level.unwrap_or(UNSTATED),
                    phrase,
                });
            }
        }
    }
    found
}

/// The skills whose names stand in a text, from left to right.
fn named<'s, 'a>(text: &str, names: &'s [Name<'s, 'a>]) -> Vec<&'s Skill<&'a str>> {
    // Hyphenated words are one word for names of one, and several for names of several.
    let mut words: Vec<(String, bool)> = Vec::new();
    for word in tokens(text, false) {
        let parts = tokens(&word, true);
        let whole = parts.len() == 1;
        words.extend(parts.into_iter().map(|part| (part, whole)));
    }
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.len() {
        let here = |name: &&Name<'_, '_>| {
            let length = name.words.len();
            let same = |(word, said): (&String, &(String, bool))| *word == said.0;
            at + length <= words.len()
                && (length > 1 || words[at].1)
                && name.words.iter().zip(&words[at..]).all(same)
        };
        match names.iter().find(here) {
            Some(name) => {
                found.push(name.skill);
                at += name.words.len();
            }
            None => at += 1,
        }
    }
    found
}

/// What a person has by what was found.
#[must_use]
pub fn have<'a>(found: &[Found<'a>]) -> Have<'a> {
    let mut have = Have::default();
    for f in found {
        have.learn(f.skill, f.level);
    }
    have
}

#[cfg(test)]
mod tests {
    use super::{level, tokens};

    #[test]
    fn what_belongs_to_a_name_stays_in_it() {
        assert_eq!(tokens("Node.js, C# & C++.", true), ["node.js", "c#", "c++"]);
        assert_eq!(tokens("CI/CD", true), ["ci", "cd"]);
        assert_eq!(tokens("scikit-learn", true), ["scikit", "learn"]);
        assert_eq!(tokens("scikit-learn", false), ["scikit-learn"]);
    }

    #[test]
    fn words_for_levels_are_read_and_others_are_not_guessed() {
        let read = ["Master", "very advanced", "Basic", "Intermediate", "Jedi"].map(level);
        assert_eq!(read, [Some(3), Some(3), Some(1), Some(2), None]);
    }
}
