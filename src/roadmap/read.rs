//! Hours, days and times as people write them.

use jiff::civil::{Date, Time, Weekday};

use super::pace::DaysOff;
use super::{MOST_HOURS, QUARTER};

/// Why a text is not what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No number of quarter hours.
    #[error("write hours in quarters: 8, 7.5 or 6.25")]
    Hours,
    /// None at all.
    #[error("a plan needs a quarter of an hour a week at least")]
    NoHours,
    /// More than a week has for work.
    #[error("more than {MOST_HOURS} hours a week, 16 a day, is no plan")]
    TooManyHours,
    /// No day of the calendar.
    #[error("write a day that there is as 2026-12-07, from 2000 to 2199")]
    Date,
    /// Days off that end before they start.
    #[error("days off end on {to}, before they start")]
    Backwards {
        /// Where they end.
        to: Date,
    },
    /// No day of the week.
    #[error("`{0}` is no day of the week: mon, tue, wed, thu, fri, sat, sun")]
    Weekday(String),
    /// No time of day.
    #[error("write a time of day as 20:00, from 00:00 to 23:59")]
    Time,
}

/// Hours a week, as minutes.
///
/// # Errors
/// When they are none, too many, or not in quarters.
pub fn hours(text: &str) -> Result<u32, ReadError> {
    let text = text.strip_suffix('h').unwrap_or(text);
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) {
        return Err(ReadError::Hours);
    }
    let quarters = match part.trim_end_matches('0') {
        "" => 0,
        "25" => 1,
        "5" => 2,
        "75" => 3,
        _ => return Err(ReadError::Hours),
    };
    let minutes = whole
        .parse::<u32>()
        .ok()
        .and_then(|hours| hours.checked_mul(60));
    let minutes = minutes.ok_or(ReadError::TooManyHours)? + quarters * QUARTER;
    match minutes {
        0 => Err(ReadError::NoHours),
        minutes if minutes > MOST_HOURS * 60 => Err(ReadError::TooManyHours),
        minutes => Ok(minutes),
    }
}

/// A day.
///
/// # Errors
/// When it is none, or too far away to plan for.
pub fn date(text: &str) -> Result<Date, ReadError> {
    let form = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let date: Option<Date> = form.then(|| text.parse().ok()).flatten();
    date.filter(|date| (2000..2200).contains(&date.year()))
        .ok_or(ReadError::Date)
}

/// A day off, or a span of them.
///
/// # Errors
/// When an end is no day, or they come in the wrong order.
pub fn days_off(text: &str) -> Result<DaysOff, ReadError> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let (from, to) = (date(from)?, date(to)?);
    if to < from {
        return Err(ReadError::Backwards { to });
    }
    Ok(DaysOff { from, to })
}

/// A day of the week, in full or by its first three letters.
///
/// # Errors
/// When it is none.
pub fn weekday(text: &str) -> Result<Weekday, ReadError> {
    let days = [
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
        ("sunday", Weekday::Sunday),
    ];
    let wanted = text.trim().to_lowercase();
    let meant = |name: &str| name == wanted || name[..3] == wanted;
    let found = days.into_iter().find(|(name, _)| meant(name));
    found
        .map(|(_, day)| day)
        .ok_or_else(|| ReadError::Weekday(text.to_owned()))
}

/// A time of day.
///
/// # Errors
/// When it is none.
pub fn time(text: &str) -> Result<Time, ReadError> {
    let number = |digits: &str| {
        let form = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        form.then(|| digits.parse::<i8>().ok()).flatten()
    };
    let (hour, minute) = text.split_once(':').ok_or(ReadError::Time)?;
    let minute = number(minute).filter(|_| minute.len() == 2);
    let (hour, minute) = number(hour).zip(minute).ok_or(ReadError::Time)?;
    Time::new(hour, minute, 0, 0).map_err(|_| ReadError::Time)
}
