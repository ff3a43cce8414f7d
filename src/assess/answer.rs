//! Answers: as they are written in a file, and whether they are right.

use serde_json::Value;

use super::form::Shown;
use crate::catalog::model::Format;

/// An answer to a shown item; places are places as shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The taker said that they do not know, or said nothing.
    DontKnow,
    /// The chosen options, in ascending order.
    Options(Vec<usize>),
    /// The steps in the order given.
    Steps(Vec<usize>),
    /// For each left-hand side as shown, the right-hand side given to it.
    Pairs(Vec<Option<usize>>),
    /// A number.
    Number(f64),
    /// What the code is said to print.
    Output(String),
}

/// Why an answer cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// Of the wrong JSON type for the item's format.
    #[error("a {format} item is answered by {wanted}")]
    Type {
        /// The item's format.
        format: &'static str,
        /// What it takes.
        wanted: &'static str,
    },
    /// A letter or number that is not shown.
    #[error("`{0}` is not one of the choices shown")]
    Choice(String),
    /// The same choice twice.
    #[error("`{0}` stands twice")]
    Twice(String),
    /// An order that leaves steps out.
    #[error("{0} of {1} steps are in order; give all of them")]
    Steps(usize, usize),
}

/// The letter of a place: a, b, c...
#[must_use]
pub fn letter(place: usize) -> char {
    u8::try_from(place)
        .ok()
        .filter(|p| *p < 26)
        .map_or('?', |p| char::from(b'a' + p))
}

/// What an item of a format is answered by, in a file.
fn wanted(format: Format) -> &'static str {
    match format {
        Format::Single => "the letter of one option, as \"b\"",
        Format::Multi => "a list of letters, as [\"a\", \"c\"]",
        Format::Order => "all letters in order, as [\"c\", \"a\", \"b\"]",
        Format::Match => "letters with numbers, as {\"a\": \"2\", \"b\": \"1\"}",
        Format::Numeric => "a number",
        Format::CodeOutput => "the printed line as text",
    }
}

/// Reads an answer from a file.
///
/// # Errors
/// When it is not an answer to this item.
pub fn read(shown: &Shown<'_, '_>, value: &Value) -> Result<Answer, AnswerError> {
    let format = shown.item.format;
    let wrong = || AnswerError::Type {
        format: format.id(),
        wanted: wanted(format),
    };
    if value.is_null() {
        return Ok(Answer::DontKnow);
    }
    match format {
        Format::Single => {
            let letter = value.as_str().ok_or_else(wrong)?;
            Ok(Answer::Options(vec![place(letter, shown.left.len())?]))
        }
        Format::Multi => {
            let mut places = places(value.as_array().ok_or_else(wrong)?, shown.left.len(), wrong)?;
            places.sort_unstable();
            Ok(if places.is_empty() {
                Answer::DontKnow
            } else {
                Answer::Options(places)
            })
        }
        Format::Order => {
            let places = places(value.as_array().ok_or_else(wrong)?, shown.left.len(), wrong)?;
            match places.len() {
                0 => Ok(Answer::DontKnow),
                n if n < shown.left.len() => Err(AnswerError::Steps(n, shown.left.len())),
                _ => Ok(Answer::Steps(places)),
            }
        }
        Format::Match => pairs(shown, value, wrong),
        Format::Numeric => value.as_f64().map(Answer::Number).ok_or_else(wrong),
        Format::CodeOutput => value
            .as_str()
            .map(|text| Answer::Output(text.to_owned()))
            .ok_or_else(wrong),
    }
}

/// The place that a letter names.
fn place(text: &str, count: usize) -> Result<usize, AnswerError> {
    let found = (0..count).find(|&p| text.trim().eq_ignore_ascii_case(&letter(p).to_string()));
    found.ok_or_else(|| AnswerError::Choice(text.to_owned()))
}

fn places(
    values: &[Value],
    count: usize,
    wrong: impl Fn() -> AnswerError,
) -> Result<Vec<usize>, AnswerError> {
    let mut places = Vec::new();
    for value in values {
        let text = value.as_str().ok_or_else(&wrong)?;
        let place = place(text, count)?;
        if places.contains(&place) {
            return Err(AnswerError::Twice(text.to_owned()));
        }
        places.push(place);
    }
    Ok(places)
}

fn pairs(
    shown: &Shown<'_, '_>,
    value: &Value,
    wrong: impl Fn() -> AnswerError,
) -> Result<Answer, AnswerError> {
    let mut pairs = vec![None; shown.left.len()];
    let mut named = Vec::new();
    for (left, right) in value.as_object().ok_or_else(&wrong)? {
        let at = place(left, shown.left.len())?;
        if named.contains(&at) {
            return Err(AnswerError::Twice(left.clone()));
        }
        named.push(at);
        let number = match right {
            Value::Null => continue,
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => return Err(wrong()),
        };
        let found = (0..shown.right.len()).find(|p| (p + 1).to_string() == number);
        pairs[at] = Some(found.ok_or(AnswerError::Choice(number))?);
    }
    Ok(if pairs.iter().all(Option::is_none) {
        Answer::DontKnow
    } else {
        Answer::Pairs(pairs)
    })
}

/// An answer as a file has it: what [`read`] reads.
#[must_use]
pub fn written(shown: &Shown<'_, '_>, answer: &Answer) -> Value {
    let name = |place: &usize| Value::from(letter(*place).to_string());
    match answer {
        Answer::DontKnow => Value::Null,
        Answer::Options(places) if shown.item.format == Format::Single => {
            places.first().map_or(Value::Null, name)
        }
        Answer::Options(places) | Answer::Steps(places) => places.iter().map(name).collect(),
        Answer::Pairs(pairs) => {
            let given = pairs.iter().enumerate();
            let given = given.filter_map(|(place, right)| Some((place, (*right)?)));
            let pair = |(place, right): (usize, usize)| {
                (letter(place).to_string(), (right + 1).to_string().into())
            };
            Value::Object(given.map(pair).collect())
        }
        Answer::Number(number) => (*number).into(),
        Answer::Output(text) => text.as_str().into(),
    }
}

/// Whether an answer is right. All of it must be: there is no part credit, and
/// an answer of another format than the item's is none.
#[must_use]
pub fn is_right(shown: &Shown<'_, '_>, answer: &Answer) -> bool {
    let item = shown.item;
    match (item.format, answer) {
        (Format::Single | Format::Multi, Answer::Options(places)) => shown
            .left
            .iter()
            .enumerate()
            .all(|(p, &at)| item.options[at].key == places.contains(&p)),
        (Format::Order, Answer::Steps(places)) => places
            .iter()
            .map(|&p| shown.left[p])
            .eq(0..item.sequence.len()),
        (Format::Match, Answer::Pairs(pairs)) => pairs
            .iter()
            .map(|right| right.map(|r| shown.right[r]))
            .eq(shown.left.iter().map(|&at| Some(at))),
        (Format::Numeric, Answer::Number(number)) => item.value.is_some_and(|value| {
            // The author's bound is decimal; a bit of binary rounding must not fall outside it.
            (number - value).abs() <= item.tolerance.unwrap_or(0.0) + value.abs().max(1.0) * 1e-9
        }),
        (Format::CodeOutput, Answer::Output(text)) => item
            .output
            .is_some_and(|output| squeezed(text) == squeezed(output)),
        _ => false,
    }
}

/// Text with runs of white space as one space.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What leads to a wrong answer, where the author named it.
#[must_use]
pub fn misconceptions<'a>(shown: &Shown<'_, 'a>, answer: &Answer) -> Vec<&'a str> {
    let item = shown.item;
    match answer {
        Answer::Options(places) => places
            .iter()
            .filter_map(|&p| item.options[shown.left[p]].why)
            .collect(),
        Answer::Number(number) => mistakes(shown, |text| {
            text.parse::<f64>()
                .is_ok_and(|known| (known - number).abs() <= known.abs().max(1.0) * 1e-9)
        }),
        Answer::Output(text) => mistakes(shown, |known| squeezed(known) == squeezed(text)),
        _ => Vec::new(),
    }
}

fn mistakes<'a>(shown: &Shown<'_, 'a>, same: impl Fn(&str) -> bool) -> Vec<&'a str> {
    shown
        .item
        .mistakes
        .iter()
        .filter(|m| same(m.answer.trim()))
        .map(|m| m.why)
        .collect()
}

/// An answer in words.
#[must_use]
pub fn words(shown: &Shown<'_, '_>, answer: &Answer) -> String {
    let joined = |places: &[usize], by: &str| {
        places
            .iter()
            .map(|&p| shown.left_text(p))
            .collect::<Vec<_>>()
            .join(by)
    };
    match answer {
        Answer::DontKnow => "no answer".to_owned(),
        Answer::Options(places) => joined(places, "; "),
        Answer::Steps(places) => joined(places, " -> "),
        Answer::Pairs(pairs) => pairs
            .iter()
            .enumerate()
            .map(|(p, right)| {
                format!(
                    "{} = {}",
                    shown.left_text(p),
                    right.map_or("nothing", |r| shown.right_text(r))
                )
            })
            .collect::<Vec<_>>()
            .join("; "),
        Answer::Number(number) => with_unit(*number, shown.item.unit),
        Answer::Output(text) => text.clone(),
    }
}

/// The right answer in words, its parts in the order shown.
#[must_use]
pub fn key(shown: &Shown<'_, '_>) -> String {
    let item = shown.item;
    match item.format {
        Format::Single | Format::Multi => (0..shown.left.len())
            .filter(|&p| item.options[shown.left[p]].key)
            .map(|p| shown.left_text(p))
            .collect::<Vec<_>>()
            .join("; "),
        Format::Order => item.sequence.join(" -> "),
        Format::Match => shown
            .left
            .iter()
            .map(|&at| format!("{} = {}", item.pairs[at].left, item.pairs[at].right))
            .collect::<Vec<_>>()
            .join("; "),
        Format::Numeric => item
            .value
            .map_or_else(String::new, |value| with_unit(value, item.unit)),
        Format::CodeOutput => item.output.unwrap_or_default().to_owned(),
    }
}

fn with_unit(number: f64, unit: Option<&str>) -> String {
    match unit {
        Some(unit) => format!("{number} {unit}"),
        None => number.to_string(),
    }
}
