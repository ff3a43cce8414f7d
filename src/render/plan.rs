//! `careers plan` as a document: when each stage ends, then week after week.

use jiff::civil::Date;

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Section, Table};
use crate::view::{Hours, NeedHours, PlanPart, PlanStage, PlanView, PlanWeek};

/// Lays the view out. A pipe gets a row for every part of a task.
#[must_use]
pub fn doc<'a>(view: &'a PlanView<'a>) -> Doc<'a> {
    let title = format!("{}: the plan", view.career.title);
    let mut blocks = vec![Block::Subhead(summary(view).into())];
    if !view.stages.is_empty() {
        blocks.push(Block::Table(stages(view)));
    }
    blocks.extend(notes(view).into_iter().map(|text| Block::Note(text.into())));
    let mut sections = vec![Section::titled("plan", title, blocks)];
    sections.extend(view.stages.iter().map(|stage| section(view, stage)));
    if !view.stages.is_empty() {
        let more = format!(
            "What a task asks: careers roadmap {} {}. The plan with every text: --format md. \
             Into a calendar: --format ics.",
            view.career.id,
            view.stages[0].id.trim_start_matches('s')
        );
        sections.push(Section::bare("more", vec![Block::Note(more.into())]));
    }
    sections.push(Section::bare("rows", vec![Block::Table(rows(view))]));
    Doc::table(sections)
}

/// "41 weeks at 8 h: stage 3 ends 2027-09-20", and the same of the last stage planned.
#[must_use]
pub fn summary(view: &PlanView<'_>) -> String {
    let Some(last) = view.stages.last() else {
        return "Nothing is left to plan.".to_owned();
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
    if let Some(ready) = &view.ready {
        notes.push(format!(
            "{} {} is the last stage planned week by week. Its end is no promise: whether you \
             are ready for the job, its exit check says: {}",
            ready.stage, ready.title, ready.exit
        ));
    }
    notes
}

/// What a last day means for the plan; empty without one.
#[must_use]
pub fn last_day(view: &PlanView<'_>) -> Vec<String> {
    let Some(until) = &view.until else {
        return Vec::new();
    };
    let (day, pace) = (until.date.0, view.pace.hours_per_week.0);
    let needed = |hours: Option<Hours>| match hours {
        Some(hours) => format!("{} a week", counted(hours.0, "hour")),
        None => "more than 112 hours a week".to_owned(),
    };
    if !until.fits {
        return vec![format!(
            "At {} a week this does not end by {day}, even without what should and could be \
             done. What must be done takes {}, all of it {}. The plan goes on after {day}.",
            counted(pace, "hour"),
            needed(until.hours_needed_must),
            needed(until.hours_needed)
        )];
    }
    if until.dropped.is_empty() {
        return vec![format!("All of it ends by {day}.")];
    }
    let names = until.dropped.iter().map(|task| {
        let name = short(&task.task);
        format!("{name} ({}, {} h)", task.need, task.hours.0)
    });
    vec![format!(
        "To end by {day}, {} dropped: {}. With {} nothing has to be.",
        if until.dropped.len() == 1 {
            "1 task is".to_owned()
        } else {
            format!("{} tasks are", until.dropped.len())
        },
        names.collect::<Vec<_>>().join(", "),
        needed(until.hours_needed)
    )]
}

/// When each stage ends.
fn stages<'a>(view: &'a PlanView<'a>) -> Table<'a> {
    let columns = vec![
        Column::text("Stage").on_page(),
        Column::figure("Weeks").on_page(),
        Column::text("Ends").on_page(),
        Column::figure("Hours").on_page(),
        Column::figure("Must").on_page(),
        Column::figure("Should").on_page(),
        Column::figure("Could").on_page(),
    ];
    let row = |name: String, weeks: String, end: String, hours: &NeedHours| -> Vec<Cell<'a>> {
        let mut cells: Vec<Cell<'a>> = vec![name.into(), weeks.into(), end.into()];
        cells.push(total(hours).to_string().into());
        for hours in [hours.must, hours.should, hours.could] {
            let figure = if hours.0 > 0.0 {
                hours.0.to_string()
            } else {
                String::new()
            };
            cells.push(figure.into());
        }
        cells
    };
    let mut rows: Vec<_> = view
        .stages
        .iter()
        .map(|stage| {
            let name = format!("{} {}", stage.id, stage.title);
            let weeks = range(stage.first_week, stage.last_week);
            row(name, weeks, stage.end.0.to_string(), &stage.hours)
        })
        .collect();
    if let (true, Some(last)) = (view.stages.len() > 1, view.stages.last()) {
        let weeks = range(1, view.weeks_count);
        rows.push(row(
            "all".to_owned(),
            weeks,
            last.end.0.to_string(),
            &view.hours,
        ));
    }
    Table { columns, rows }
}

fn total(hours: &NeedHours) -> f64 {
    hours.must.0 + hours.should.0 + hours.could.0
}

/// "3", "3-8".
fn range(first: u32, last: u32) -> String {
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

/// A task's id within its quarter, which the heading names.
fn own<'a>(part: &'a PlanPart<'_>) -> &'a str {
    let name = short(&part.task);
    let inside = name.strip_prefix(part.span);
    inside.map_or(name, |name| name.trim_start_matches('/'))
}

/// A task's short id, and which part of it.
fn named(part: &PlanPart<'_>) -> String {
    let name = short(&part.task);
    if part.parts == 1 {
        name.to_owned()
    } else {
        format!("{name} ({}/{})", part.part, part.parts)
    }
}

/// A stage, week after week or quarter after quarter.
fn section<'a>(view: &'a PlanView<'a>, stage: &'a PlanStage<'a>) -> Section<'a> {
    let title = format!(
        "{} {} · {}",
        stage.id,
        stage.title,
        days(stage.start.0, stage.end.0)
    );
    let mut blocks = Vec::new();
    if stage.planned_in == "quarters" {
        for quarter in quarters(view, stage) {
            blocks.push(Block::Subhead(quarter.head.into()));
            blocks.push(Block::Table(quarter_table(&quarter.tasks)));
        }
    } else {
        for week in weeks_in(view, stage) {
            blocks.push(Block::Subhead(week_head(week, stage).into()));
            blocks.push(Block::Table(week_table(week, stage)));
        }
    }
    Section::titled(stage.id, title, blocks)
}

/// The weeks of a stage, those that are off between them.
pub fn weeks_in<'v, 'a>(
    view: &'v PlanView<'a>,
    stage: &PlanStage<'a>,
) -> impl Iterator<Item = &'v PlanWeek<'a>> {
    let weeks = stage.first_week..=stage.last_week;
    view.weeks
        .iter()
        .filter(move |week| weeks.contains(&week.week))
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

fn week_table<'a>(week: &'a PlanWeek<'a>, stage: &PlanStage<'_>) -> Table<'a> {
    let columns = vec![
        Column::text("").on_page(),
        Column::figure("").on_page(),
        Column::text("").on_page(),
        Column::text("").on_page(),
    ];
    let parts = week.parts.iter().filter(|part| part.stage == stage.id);
    let rows = parts.map(|part| -> Vec<Cell<'a>> {
        vec![
            when(part).into(),
            format!("{} h", part.hours.0).into(),
            part.need.into(),
            named(part).into(),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
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

/// A quarter of the roadmap as a block of weeks.
pub struct Quarter<'v, 'a> {
    /// "q1 · weeks 5-11 · 4 Jan to 21 Feb 2027 · 40 h".
    pub head: String,
    /// Its tasks.
    pub tasks: Vec<QuarterTask<'v, 'a>>,
}

/// A task of a quarter, all its parts together.
pub struct QuarterTask<'v, 'a> {
    /// Its first part.
    pub part: &'v PlanPart<'a>,
    /// Its hours.
    pub hours: f64,
    /// The weeks in which it starts and ends.
    pub weeks: (u32, u32),
    /// The day on which it ends.
    end: Date,
}

/// The quarters of a stage, each with its tasks.
#[must_use]
pub fn quarters<'v, 'a>(view: &'v PlanView<'a>, stage: &PlanStage<'a>) -> Vec<Quarter<'v, 'a>> {
    let mut tasks: Vec<QuarterTask<'v, 'a>> = Vec::new();
    for week in weeks_in(view, stage) {
        for part in week.parts.iter().filter(|part| part.stage == stage.id) {
            match tasks.last_mut() {
                Some(task) if task.part.task == part.task => {
                    task.hours += part.hours.0;
                    task.weeks.1 = week.week;
                    task.end = part.to.0;
                }
                _ => tasks.push(QuarterTask {
                    part,
                    hours: part.hours.0,
                    weeks: (week.week, week.week),
                    end: part.to.0,
                }),
            }
        }
    }
    let mut quarters = Vec::new();
    while let Some(first) = tasks.first() {
        let span = first.part.span;
        let end = tasks.iter().position(|task| task.part.span != span);
        let rest = tasks.split_off(end.unwrap_or(tasks.len()));
        quarters.push(quarter(std::mem::replace(&mut tasks, rest)));
    }
    quarters
}

fn quarter<'v, 'a>(tasks: Vec<QuarterTask<'v, 'a>>) -> Quarter<'v, 'a> {
    let head = match (tasks.first(), tasks.last()) {
        (Some(first), Some(last)) => format!(
            "{} · {} · {} · {} h",
            first.part.span,
            weeks_of(first.weeks.0, last.weeks.1),
            days(first.part.from.0, last.end),
            tasks.iter().map(|task| task.hours).sum::<f64>()
        ),
        _ => String::new(),
    };
    Quarter { head, tasks }
}

fn quarter_table<'a>(tasks: &[QuarterTask<'a, 'a>]) -> Table<'a> {
    let columns = vec![
        Column::figure("").on_page(),
        Column::text("").on_page(),
        Column::text("").on_page(),
        Column::text("").on_page().spare(),
    ];
    let rows = tasks.iter().map(|task| -> Vec<Cell<'a>> {
        vec![
            format!("{} h", task.hours).into(),
            task.part.need.into(),
            own(task.part).into(),
            weeks_of(task.weeks.0, task.weeks.1).into(),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

/// What a pipe and a spreadsheet get.
fn rows<'a>(view: &'a PlanView<'a>) -> Table<'a> {
    const HEADS: [&str; 14] = [
        "week", "from", "to", "start", "end", "hours", "need", "kind", "stage", "span", "part",
        "parts", "task", "text",
    ];
    let weeks = view.weeks.iter();
    let parts = weeks.flat_map(|week| week.parts.iter().map(|part| (week.week, part)));
    let rows = parts.map(|(week, part)| -> Vec<Cell<'a>> {
        let clock = |moment: Option<crate::view::Moment>| {
            moment.map_or_else(String::new, |m| m.0.strftime("%H:%M").to_string())
        };
        vec![
            week.to_string().into(),
            part.from.0.to_string().into(),
            part.to.0.to_string().into(),
            clock(part.start).into(),
            clock(part.end).into(),
            part.hours.0.to_string().into(),
            part.need.into(),
            part.kind.into(),
            part.stage.into(),
            part.span.into(),
            part.part.to_string().into(),
            part.parts.to_string().into(),
            part.task.as_str().into(),
            part.text.into(),
        ]
    });
    Table {
        columns: HEADS.map(|head| Column::text(head).in_rows()).to_vec(),
        rows: rows.collect(),
    }
}
