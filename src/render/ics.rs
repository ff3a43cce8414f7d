//! A plan as a calendar (RFC 5545): an entry for each part of a task.
//!
//! Times are written in UTC. India has one offset and no summer time, so they are the same
//! moments, and a calendar needs no definition of the zone to place them.

use std::fmt::Write;

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::civil::{Date, DateTime, date};
use jiff::{SignedDuration, ToSpan};

use super::plan::short;
use crate::view::{PlanPart, PlanView};

/// Clocks in India are so much before UTC.
const INDIA: SignedDuration = SignedDuration::from_mins(330);

/// Writes the calendar, made at a moment by clocks in India.
#[must_use]
pub fn write(view: &PlanView<'_>, now: DateTime) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//careers//plan//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-TIMEZONE", "Asia/Kolkata"),
    ] {
        calendar.append_property((name, value));
    }
    let name = format!("{}: plan", visible(view.career.title));
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    let parts = view.weeks.iter().flat_map(|week| &week.parts);
    calendar.extend(parts.map(|part| event(view, part, now)));
    folded(&calendar.to_string())
}

/// Lines of at most 75 octets. The crate folds too, but counts the space before a line
/// that goes on only up to the last of them, which then has 76.
fn folded(text: &str) -> String {
    const MOST: usize = 75;
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > MOST {
                out.push_str("\r\n ");
                used = 1;
            }
            out.push(c);
            used += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn event(view: &PlanView<'_>, part: &PlanPart<'_>, now: DateTime) -> Event {
    let made = utc(now);
    let mut event = Event::new();
    event
        .uid(&uid(view.career.id, part))
        .add_property("DTSTAMP", made.as_str())
        .add_property("LAST-MODIFIED", made.as_str())
        .sequence(revision(now))
        .summary(&summary(part))
        .description(&description(part))
        .categories([visible(view.career.title)]);
    if let (Some(start), Some(end)) = (part.start, part.end) {
        event.add_property("DTSTART", utc(start.0));
        event.add_property("DTEND", utc(end.0));
    } else {
        // The end is the day after the last; a block does not make a week look busy.
        event.append_property(whole_day("DTSTART", part.from.0));
        event.append_property(whole_day("DTEND", next(part.to.0)));
        event.add_property("TRANSP", "TRANSPARENT");
    }
    event
}

/// The same for the same part of the same task, whenever the plan is made: an import
/// moves the entry and does not add another.
fn uid(career: &str, part: &PlanPart<'_>) -> String {
    let task = part.task.replace('/', ".");
    let prefix = format!("{career}.");
    let task = task.strip_prefix(&prefix).unwrap_or(&task);
    format!("{career}.{task}.{}@careers", part.part)
}

/// Minutes since 2026 began: a later plan is a later revision of its entries.
fn revision(now: DateTime) -> u32 {
    let since = now.duration_since(date(2026, 1, 1).at(0, 0, 0, 0));
    u32::try_from(since.as_mins()).unwrap_or(0)
}

fn summary(part: &PlanPart<'_>) -> String {
    let name = short(&part.task);
    let name = name.rsplit('/').next().unwrap_or(name).replace('-', " ");
    let mut text = format!("{name}, {} h", part.hours.0);
    if part.parts > 1 {
        let _ = write!(text, ", part {} of {}", part.part, part.parts);
    }
    text
}

fn description(part: &PlanPart<'_>) -> String {
    format!(
        "{}\n\n{}, {}, {} h\n{}",
        visible(part.text),
        part.need,
        part.kind,
        part.hours.0,
        part.task
    )
}

/// Text on one line: a calendar has no place for other control characters.
fn visible(text: &str) -> String {
    let safe = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(safe).collect()
}

/// A moment by clocks in India, as UTC.
fn utc(moment: DateTime) -> String {
    let moment = moment.checked_sub(INDIA).unwrap_or(moment);
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn whole_day(key: &str, day: Date) -> Property {
    let mut property = Property::new(key, day.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE").done()
}

fn next(day: Date) -> Date {
    day.checked_add(1.day()).unwrap_or(day)
}
