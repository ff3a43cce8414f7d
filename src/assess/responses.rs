//! Answers of many people, one a line: JSON lines, or a table with a column an item.
//!
//! A line is `{"id": PERSON, "answers": {ITEM: 0|1|null}}`, or the person and then
//! 0, 1 or nothing for each item that the first line names. Items may be left out;
//! an item that the bank does not have is a mistake. A JSON line may name the
//! `bank` it was answered on, by fingerprint; another than ours is one too.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt;

use serde::Deserializer as _;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};

use super::estimate::Mark;
use super::pool::Pool;

/// Characters of somebody else's text that a message repeats.
const REPEATED: usize = 60;

/// Who answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Person<'l> {
    /// A name.
    Text(Cow<'l, str>),
    /// A number.
    Number(i64),
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// Not one of ours, or broken off.
    #[error("{0}")]
    Json(String),
    /// Bytes that are no text.
    #[error("not UTF-8")]
    Utf8,
    /// A table's line of another length than its first.
    #[error("{has} fields; the first line has {wants}")]
    Fields {
        /// How many there are.
        has: usize,
        /// How many there should be.
        wants: usize,
    },
    /// A person without a name.
    #[error("no id")]
    NoId,
    /// Something else than an answer.
    #[error("`{answer}` for `{item}`: 0, 1 or nothing is wanted")]
    Answer {
        /// The item.
        item: String,
        /// What stands there.
        answer: String,
    },
    /// An item that the bank does not have.
    #[error("{}", no_item(.0))]
    Item(String),
    /// A table that names an item twice.
    #[error("`{0}` stands twice")]
    Twice(String),
    /// A table without items.
    #[error("no item: the first line of a table is id and then the items, parted by commas")]
    NoItems,
}

fn no_item(id: &str) -> String {
    format!("the bank has no item `{}`", short(id))
}

fn short(text: &str) -> String {
    match text.char_indices().nth(REPEATED) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// How a file is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// JSON lines.
    Lines,
    /// A table; the item of each column after the first.
    Table(Vec<usize>),
}

/// Reads lines for a bank.
#[derive(Debug, Clone)]
pub struct Reader {
    places: HashMap<String, usize>,
    ids: Vec<String>,
    fingerprint: Option<String>,
}

impl Reader {
    /// Reads for a pool; lines that name a bank must name this fingerprint.
    #[must_use]
    pub fn new(pool: &Pool, fingerprint: Option<String>) -> Self {
        let ids: Vec<String> = pool.items.iter().map(|item| item.id.clone()).collect();
        let places = ids.iter().cloned().enumerate();
        Self {
            places: places.map(|(place, id)| (id, place)).collect(),
            ids,
            fingerprint,
        }
    }

    /// How many marks a line fills.
    #[must_use]
    pub fn items(&self) -> usize {
        self.ids.len()
    }

    /// How a file is written, from its first line.
    ///
    /// # Errors
    /// A table whose first line does not name items of the bank.
    pub fn shape(&self, first: &[u8]) -> Result<Shape, LineError> {
        if first.trim_ascii_start().starts_with(b"{") {
            return Ok(Shape::Lines);
        }
        let text = std::str::from_utf8(first).map_err(|_| LineError::Utf8)?;
        let (mut columns, mut seen) = (Vec::new(), BTreeSet::new());
        for id in fields(text).skip(1) {
            let id = id.trim();
            let place = self.places.get(id);
            let place = *place.ok_or_else(|| LineError::Item(id.to_owned()))?;
            if !seen.insert(place) {
                return Err(LineError::Twice(short(id)));
            }
            columns.push(place);
        }
        if columns.is_empty() {
            return Err(LineError::NoItems);
        }
        Ok(Shape::Table(columns))
    }

    /// Reads a line into marks, one for each item of the bank.
    ///
    /// # Errors
    /// What is wrong with the line; the marks are then of no use.
    pub fn line<'l>(
        &self,
        shape: &Shape,
        line: &'l [u8],
        marks: &mut [Mark],
    ) -> Result<Person<'l>, LineError> {
        marks.fill(Mark::Absent);
        match shape {
            Shape::Lines => self.json(line, marks),
            Shape::Table(columns) => self.record(columns, line, marks),
        }
    }

    fn json<'l>(&self, line: &'l [u8], marks: &mut [Mark]) -> Result<Person<'l>, LineError> {
        let mut reader = serde_json::Deserializer::from_slice(line);
        let record = Record {
            reader: self,
            marks,
        };
        let person = reader.deserialize_map(record);
        let person = person.and_then(|person| reader.end().map(|()| person));
        person.map_err(|error| LineError::Json(told(&error)))
    }

    fn record<'l>(
        &self,
        columns: &[usize],
        line: &'l [u8],
        marks: &mut [Mark],
    ) -> Result<Person<'l>, LineError> {
        let text = std::str::from_utf8(line).map_err(|_| LineError::Utf8)?;
        let mut cells = fields(text);
        let person = cells.next().filter(|id| !id.trim().is_empty());
        let person = person.ok_or(LineError::NoId)?;
        let mut has = 1;
        for cell in cells {
            has += 1;
            let Some(&place) = columns.get(has - 2) else {
                continue;
            };
            marks[place] = match cell.trim() {
                "" => Mark::Absent,
                "0" | "0.0" => Mark::Wrong,
                "1" | "1.0" => Mark::Right,
                other => {
                    return Err(LineError::Answer {
                        item: self.ids[place].clone(),
                        answer: short(other),
                    });
                }
            };
        }
        let wants = columns.len() + 1;
        if has != wants {
            return Err(LineError::Fields { has, wants });
        }
        Ok(Person::Text(match person {
            Cow::Borrowed(id) => id.trim().into(),
            Cow::Owned(id) => id.trim().to_owned().into(),
        }))
    }
}

/// The fields of a table's line. Only a line with quotes needs more than splitting.
fn fields(line: &str) -> Box<dyn Iterator<Item = Cow<'_, str>> + '_> {
    if !line.contains('"') {
        return Box::new(line.split(',').map(Cow::Borrowed));
    }
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(line.as_bytes());
    let mut record = csv::StringRecord::new();
    let read = reader.read_record(&mut record).unwrap_or(false);
    let fields: Vec<String> = record.iter().map(str::to_owned).collect();
    Box::new(fields.into_iter().filter(move |_| read).map(Cow::Owned))
}

/// A JSON error with its column; the line is told by whoever knows the file's.
fn told(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((what, _)) if error.column() > 0 => {
            format!("{what} (column {})", error.column())
        }
        Some((what, _)) => what.to_owned(),
        None => text,
    }
}

/// A line's object.
struct Record<'r> {
    reader: &'r Reader,
    marks: &'r mut [Mark],
}

impl<'de> Visitor<'de> for Record<'_> {
    type Value = Person<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object {\"id\": ..., \"answers\": {...}}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut person, mut answered) = (None, false);
        while let Some(Word(key)) = map.next_key()? {
            match &*key {
                "id" if person.is_some() => return Err(twice("id")),
                "answers" if answered => return Err(twice("answers")),
                "id" => person = Some(map.next_value_seed(Name)?),
                "answers" => {
                    answered = true;
                    map.next_value_seed(Answers {
                        reader: self.reader,
                        marks: self.marks,
                    })?;
                }
                "bank" => {
                    let Word(theirs) = map.next_value()?;
                    let ours = self.reader.fingerprint.as_deref();
                    if let Some(ours) = ours.filter(|ours| *ours != theirs) {
                        let theirs = short(&theirs);
                        return Err(A::Error::custom(format_args!(
                            "answered on the bank {theirs}; this one is {ours}"
                        )));
                    }
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if !answered {
            return Err(A::Error::custom("no `answers`"));
        }
        person.ok_or_else(|| A::Error::custom("no `id`"))
    }
}

fn twice<E: Error>(key: &str) -> E {
    E::custom(format_args!("`{}` stands twice", short(key)))
}

/// A text, borrowed where the line has it without escapes.
struct Word<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Word<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        match Name.deserialize(reader)? {
            Person::Text(text) => Ok(Self(text)),
            Person::Number(_) => Err(D::Error::custom("a number where a text is wanted")),
        }
    }
}

/// A person's name or number.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Person<'de>;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Person<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a whole number")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Person::Text(text.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Person::Text(text.to_owned().into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Person::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        let number = i64::try_from(number);
        number
            .map(Person::Number)
            .map_err(|_| E::custom("a number too large"))
    }
}

/// The object of answers.
struct Answers<'r> {
    reader: &'r Reader,
    marks: &'r mut [Mark],
}

impl<'de> DeserializeSeed<'de> for Answers<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Answers<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of answers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut next, mut given) = (0, Vec::new());
        while let Some(Word(key)) = map.next_key()? {
            // Items mostly come in the bank's order, and then need no look-up.
            let ids = &self.reader.ids;
            let place = match ids.get(next) {
                Some(id) if *id == key => next,
                _ => {
                    let found = self.reader.places.get(&*key);
                    *found.ok_or_else(|| A::Error::custom(no_item(&key)))?
                }
            };
            next = place + 1;
            let mark = map.next_value_seed(Answer(&ids[place]))?;
            if self.marks[place] != Mark::Absent || given.contains(&place) {
                return Err(twice(&key));
            }
            // An answer that is not given leaves no mark that would tell it from none.
            if mark == Mark::Absent {
                given.push(place);
            }
            self.marks[place] = mark;
        }
        Ok(())
    }
}

/// One answer, to an item with this id.
struct Answer<'r>(&'r str);

impl<'de> DeserializeSeed<'de> for Answer<'_> {
    type Value = Mark;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Mark, D::Error> {
        reader.deserialize_any(self)
    }
}

impl Visitor<'_> for Answer<'_> {
    type Value = Mark;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0, 1 or null for `{}`", short(self.0))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Mark, E> {
        match number {
            0 => Ok(Mark::Wrong),
            1 => Ok(Mark::Right),
            _ => Err(E::invalid_value(
                serde::de::Unexpected::Unsigned(number),
                &self,
            )),
        }
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Mark, E> {
        match number {
            0.0 => Ok(Mark::Wrong),
            1.0 => Ok(Mark::Right),
            _ => Err(E::invalid_value(
                serde::de::Unexpected::Float(number),
                &self,
            )),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Mark, E> {
        Ok(Mark::Absent)
    }
}
