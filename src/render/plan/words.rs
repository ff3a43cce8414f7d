//! Words about a plan that its page and its Markdown share.

use jiff::civil::Date;

use super::super::counted;
use crate::view::{Hours, KnownTest, PlanKnown, PlanPart, PlanStage, PlanView, PlanWeek};

/// "41 weeks at 8 h: stage 3 ends 2027-09-20", and the same of the last stage planned.
#[must_use]
pub fn summary(view: &PlanView<'_>) -> String {
    let Some(last) = view.stages.last() else {
        return "Nothing to plan: what was asked for is done, or not laid out in weeks yet."
            .to_owned();
    };
    let pace = view.pace.hours_per_week.0;
    let first = view.ready.as_ref();
    let weeks = first.map_or(view.weeks_count, |ready| ready.weeks);
    let (stage, end) = first.map_or((last.id, last.end), |ready| (ready.stage, ready.end));
    let mut text = format!(
        "{} at {pace} h: stage {} ends {}",
        counted(weeks, "week"),
        number(stage),
        end.0
    );
    if stage != last.id {
        let more = format!(
            "; after {}, stage {} ends {}",
            counted(view.weeks_count, "week"),
            number(last.id),
            last.end.0
        );
        text.push_str(&more);
    }
    text + "."
}

fn number(stage: &str) -> &str {
    stage.trim_start_matches('s')
}

/// What else is to be known of the plan as a whole.
#[must_use]
pub fn notes(view: &PlanView<'_>) -> Vec<String> {
    let mut notes = last_day(view);
    notes.extend(view.known.as_ref().map(known));
    if let Some(ready) = &view.ready {
        notes.push(format!(
            "{} {} is the last stage planned week by week. Its end is no promise: whether you \
             are ready for the job, its exit check says: {}",
            ready.stage, ready.title, ready.exit
        ));
    }
    if view.pace.at.is_some() {
        notes.push("Times are those of India (UTC+05:30).".to_owned());
    }
    notes
}

/// What finished tests leave out.
fn known(known: &PlanKnown<'_>) -> String {
    let tests: Vec<String> = known.tests.iter().map(quiz).collect();
    format!(
        "Left out, as your quizzes say you know it: {} to learn or practise, {} h. {}. \
         What is to be built or proved stays.",
        counted(known.tasks.len(), "task"),
        known.hours.0,
        tests.join("; ")
    )
}

/// "Backend Developer, 2026-11-22: stage 2 with a chance of 84 %".
#[must_use]
pub fn quiz(test: &KnownTest<'_>) -> String {
    let stage = match (test.stage, test.chance) {
        (Some(stage), Some(chance)) => {
            format!("stage {stage} with a chance of {:.0} %", 100.0 * chance.0)
        }
        _ => "no stage is likely".to_owned(),
    };
    format!("{}, {}: {stage}", test.career.title, test.on.0)
}

/// What a last day means for the plan; empty without one.
#[must_use]
pub fn last_day(view: &PlanView<'_>) -> Vec<String> {
    let Some(until) = &view.until else {
        return Vec::new();
    };
    let day = until.date.0;
    if !until.fits {
        return vec![format!(
            "At {} a week this does not end by {day}, even without what should and could be \
             done. What must be done takes {}, all of it {}. The plan goes on after {day}.",
            counted(view.pace.hours_per_week.0, "hour"),
            needed(until.hours_needed_must),
            needed(until.hours_needed)
        )];
    }
    let names = until.dropped.iter().map(|task| {
        let name = short(&task.task);
        format!("{name} ({}, {} h)", task.need, task.hours.0)
    });
    let names: Vec<String> = names.collect();
    let dropped = match names.len() {
        0 => return vec![format!("All of it ends by {day}.")],
        1 => "1 task is dropped".to_owned(),
        count => format!("{count} tasks are dropped"),
    };
    vec![format!(
        "To end by {day}, {dropped}: {}. With {} nothing has to be.",
        names.join(", "),
        needed(until.hours_needed)
    )]
}

/// "7.5 hours a week".
fn needed(hours: Option<Hours>) -> String {
    match hours {
        Some(hours) => format!("{} a week", counted(hours.0, "hour")),
        None => "more than 112 hours a week".to_owned(),
    }
}

/// "3", "3-8".
#[must_use]
pub fn range(first: u32, last: u32) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

/// "week 3", "weeks 3-8".
#[must_use]
pub fn weeks_of(first: u32, last: u32) -> String {
    let plural = if first == last { "" } else { "s" };
    format!("week{plural} {}", range(first, last))
}

/// "7 to 13 Dec 2026", "28 Dec 2026 to 3 Jan 2027".
#[must_use]
pub fn days(from: Date, to: Date) -> String {
    let end = to.strftime("%-d %b %Y");
    let start = match (from.year() == to.year(), from.month() == to.month()) {
        _ if from == to => return end.to_string(),
        (true, true) => from.strftime("%-d"),
        (true, false) => from.strftime("%-d %b"),
        _ => from.strftime("%-d %b %Y"),
    };
    format!("{start} to {end}")
}

/// A task's id without the career and the stage.
#[must_use]
pub fn short(task: &str) -> &str {
    let mut parts = task.splitn(3, '/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("unit"), ..) => task,
        (_, _, Some(rest)) => rest,
        _ => task,
    }
}

/// "week 3 · 21 to 27 Dec 2026 · 4.25 h · 2 days off".
#[must_use]
pub fn week_head(week: &PlanWeek<'_>, stage: &PlanStage<'_>) -> String {
    let mut words = vec![
        format!("week {}", week.week),
        days(week.start.0, week.end.0),
    ];
    let parts = week.parts.iter().filter(|part| part.stage == stage.id);
    let hours: f64 = parts.map(|part| part.hours.0).sum();
    if hours > 0.0 {
        words.push(format!("{hours} h"));
    }
    match week.off.len() {
        0 if hours > 0.0 => {}
        0 => words.push("no time".to_owned()),
        7 => words.push("off".to_owned()),
        off => words.push(format!(
            "{} off",
            counted(u32::try_from(off).unwrap_or(7), "day")
        )),
    }
    words.join(" · ")
}

/// "Mon 7 Dec, 20:00-21:30"; nothing where a week is one block.
#[must_use]
pub fn when(part: &PlanPart<'_>) -> String {
    let day = part.from.0.strftime("%a %-d %b");
    match (part.start, part.end) {
        (Some(start), Some(end)) => format!(
            "{day}, {}-{}",
            start.0.strftime("%H:%M"),
            end.0.strftime("%H:%M")
        ),
        _ if part.from == part.to => day.to_string(),
        _ => String::new(),
    }
}
