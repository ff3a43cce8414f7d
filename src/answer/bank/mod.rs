//! Banks from wherever they come, and what is made of many people's answers.

pub mod audit;
pub mod calibrate;
pub mod score;
pub mod simulate;
pub mod stream;

use std::io::Read;

use stream::{Chunk, Chunks, MAX_LINE};

use crate::assess::pool::Pool;
use crate::assess::random::fnv1a;
use crate::assess::responses::{Reader, Shape};
use crate::catalog::lines::Lines;
use crate::catalog::model::Aptitude;
use crate::catalog::pack::CareerRef;
use crate::catalog::parse::{Document, is_yaml, read};
use crate::error::{Error, Exit, Result};

/// What every answer about people's ability ends with.
pub const NOT_FOR_SELECTION: &str = "For exploration and learning. Do not select people with it.";

/// A bank to work with.
#[derive(Debug)]
pub struct Bank {
    /// What it was asked for by: a career's id or a file's name.
    pub name: String,
    /// Its items, as the measuring core sees them.
    pub pool: Pool,
    /// The authored bank; a table of parameters has none.
    pub authored: Option<Document<Aptitude<String>>>,
    /// Whether it comes from a file, whose lines can be named.
    pub file: bool,
    /// What answer files may name it by; a table of parameters has none.
    pub fingerprint: Option<String>,
}

impl Bank {
    /// A career's bank.
    ///
    /// # Errors
    /// Where none is written; when the catalogue is damaged.
    pub fn of_career(career: CareerRef<'_>) -> Result<Self> {
        let missing = || {
            let what = format!("no questions are written for `{}` yet", career.id);
            Error::new(Exit::NoAnswer, what)
        };
        let borrowed = career.aptitude()?.ok_or_else(missing)?;
        let bug =
            |e: serde_json::Error| Error::new(Exit::Bug, "cannot copy a bank").cause(e.to_string());
        // The checker's rules are written for records that own their text.
        let owned = serde_json::to_value(&borrowed).map_err(bug)?;
        let value: Aptitude<String> = serde_json::from_value(owned).map_err(bug)?;
        Ok(Self {
            name: career.id.to_owned(),
            pool: Pool::of(&value),
            file: false,
            fingerprint: Some(format!("{:016x}", fnv1a(career.bank_bytes()?))),
            authored: Some(Document {
                path: format!("careers/{}/aptitude.yaml", career.id),
                value,
                lines: Lines::default(),
            }),
        })
    }

    /// The bank of a file: an `aptitude.yaml`, or a table of parameters.
    ///
    /// # Errors
    /// When it is neither, with the line.
    pub fn of_file(name: &str, bytes: &[u8]) -> Result<Self> {
        let bad = |what: String| Error::new(Exit::BadData, format!("{name}: {what}"));
        if !is_yaml(name) {
            let pool = Pool::from_csv(bytes).map_err(|e| {
                bad(e.to_string()).hint("a table of parameters: id,a,b,c and an item a line")
            })?;
            return Ok(Self {
                name: name.to_owned(),
                pool,
                authored: None,
                file: true,
                fingerprint: None,
            });
        }
        let (value, text) = read::<Aptitude<String>>(bytes).map_err(|(line, what)| {
            bad(format!("line {line}: {what}")).hint("its shape: careers schema aptitude.yaml")
        })?;
        let pool = Pool::of(&value);
        let odd = pool.items.iter().find(|item| !item.parameters.usable());
        if let Some(item) = odd {
            let what = format!("`{}` has parameters that no item can have", item.id);
            return Err(bad(what).hint(format!("every problem: careers validate {name}")));
        }
        if pool.items.is_empty() || pool.blueprint.is_empty() {
            return Err(bad("no items, or no blueprint".to_owned()));
        }
        Ok(Self {
            name: name.to_owned(),
            pool,
            file: true,
            fingerprint: Some(format!("{:016x}", fnv1a(bytes))),
            authored: Some(Document {
                path: name.to_owned(),
                lines: Lines::of(text),
                value,
            }),
        })
    }

    /// How much people's answers stand behind the difficulties, in a sentence.
    #[must_use]
    pub fn calibrated(&self) -> String {
        let (some, all) = (self.pool.calibrated(), self.pool.items.len());
        match some {
            0 => format!("None of {all} items has been calibrated on people's answers."),
            1 => format!("1 of {all} items has been calibrated on people's answers."),
            some => format!("{some} of {all} items have been calibrated on people's answers."),
        }
    }
}

/// A file of answers, opened: how it is written, and its lines to come.
pub struct Responses<'r> {
    /// What it was asked for by.
    pub name: String,
    /// How it is written.
    pub shape: Shape,
    /// The lines to come.
    pub chunks: Chunks<'r>,
}

impl<'r> Responses<'r> {
    /// Looks at the first line.
    ///
    /// # Errors
    /// When there is none, or it is the head of a table that does not fit the bank.
    pub fn open(name: &str, source: Box<dyn Read + 'r>, reader: &Reader) -> Result<Self> {
        let mut chunks = Chunks::of(source);
        let empty = || Error::new(Exit::BadData, format!("{name} has no answers"));
        let (line, head) = chunks
            .head()
            .map_err(|e| unreadable(name, &e))?
            .ok_or_else(empty)?;
        let bad = |what: String| Error::new(Exit::BadData, format!("{name}: line {line}: {what}"));
        if head.len() > MAX_LINE {
            return Err(bad(too_long()));
        }
        let shape = reader.shape(&head).map_err(|e| {
            bad(e.to_string())
                .hint("a line: {\"id\": \"p1\", \"answers\": {\"ITEM\": 1}}")
                .hint("or a table: id and then the items, parted by commas")
        })?;
        if shape != Shape::Lines {
            chunks.skip();
        }
        Ok(Self {
            name: name.to_owned(),
            shape,
            chunks,
        })
    }

    /// The next lines.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn chunk(&mut self) -> Result<Option<Chunk>> {
        self.chunks.chunk().map_err(|e| unreadable(&self.name, &e))
    }
}

/// A line that says nothing, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

/// To six places, far finer than any error.
fn rounded(figure: f64) -> f64 {
    (figure * 1e6).round() / 1e6 + 0.0
}

fn too_long() -> String {
    format!("longer than {MAX_LINE} bytes")
}

fn unreadable(name: &str, error: &std::io::Error) -> Error {
    Error::new(Exit::BadData, format!("cannot read {name}")).cause(error.to_string())
}

/// Lines that were told one by one before the rest are only counted.
const TOLD: usize = 20;

/// Keeps account of bad lines: tells the first of them, counts all.
#[derive(Debug, Default)]
pub struct Account {
    /// People whose line was good.
    pub people: usize,
    /// Lines that were not.
    pub skipped: usize,
}

impl Account {
    /// Takes note of a bad line; gives what to say of it, if anything.
    ///
    /// # Errors
    /// With `strict` the line itself.
    pub fn bad(&mut self, name: &str, trouble: &Trouble, strict: bool) -> Result<Option<String>> {
        let text = format!("{name}: line {}: {}", trouble.line, trouble.what);
        if strict {
            return Err(Error::new(Exit::BadData, text));
        }
        self.skipped += 1;
        Ok(match self.skipped {
            n if n <= TOLD => Some(format!("{text}; skipped")),
            n if n == TOLD + 1 => Some("more lines are bad; they are counted".to_owned()),
            _ => None,
        })
    }

    /// Ends the account.
    ///
    /// # Errors
    /// When no line was good.
    pub fn close(&self, name: &str) -> Result<()> {
        match self.people {
            0 => Err(Error::new(
                Exit::BadData,
                format!("{name} has no line of answers that can be read"),
            )),
            _ => Ok(()),
        }
    }
}
