//! Which release it is.

use super::wanted::{READ_ME, stem};
use crate::catalog::parse::InputFile;

/// A release of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// `30.3`.
    pub number: String,
    /// `YYYY-MM`, where it says when it came out.
    pub published: Option<String>,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl Release {
    /// The release as its `Read Me.txt` states it, else as the folder's name does
    /// (`db_30_3_text`).
    #[must_use]
    pub fn of(files: &[InputFile], folder: Option<&str>) -> Option<Self> {
        let read_me = files
            .iter()
            .find(|f| stem(&f.path).as_deref() == Some(READ_ME));
        let text = read_me.map(|f| String::from_utf8_lossy(&f.bytes).to_lowercase());
        let text = text.unwrap_or_default();
        let stated = text.split_once("o*net").and_then(|(_, rest)| {
            let mut words = rest.split_whitespace().take(3);
            words.find_map(number)
        });
        let named = || {
            number(
                &folder?
                    .strip_prefix("db_")?
                    .strip_suffix("_text")?
                    .replace('_', "."),
            )
        };
        Some(Self {
            number: stated.or_else(named)?,
            published: published(&text),
        })
    }

    /// A release by its number.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Some(Self {
            number: number(text)?,
            published: None,
        })
    }
}

/// `30.3`, where the text is that.
fn number(text: &str) -> Option<String> {
    let (major, minor) = text.split_once('.')?;
    let digits =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    (digits(major) && digits(minor)).then(|| text.to_owned())
}

/// `YYYY-MM` of a line like "February 2024 Release".
fn published(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [month, year, "release", ..] = words[..] else {
            return None;
        };
        let month = 1 + MONTHS.iter().position(|name| *name == month)?;
        let year: u16 = year.parse().ok().filter(|y| (1998..2100).contains(y))?;
        Some(format!("{year}-{month:02}"))
    })
}
