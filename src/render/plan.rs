//! `careers plan` as a document: when each stage ends, then week after week.

mod quarters;
mod words;

pub use quarters::{Quarter, QuarterTask, quarters};
pub use words::{days, last_day, notes, quiz, range, short, summary, week_head, weeks_of, when};

use super::doc::{Block, Cell, Column, Doc, Section, Table};
use crate::view::{NeedHours, PlanPart, PlanStage, PlanView, PlanWeek};

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

/// When each stage ends.
fn stages<'a>(view: &PlanView<'_>) -> Table<'a> {
    let columns = vec![
        Column::text("Stage").on_page(),
        Column::figure("Weeks").on_page(),
        Column::text("Ends").on_page(),
        Column::figure("Hours").on_page(),
        Column::figure("Must").on_page(),
        Column::figure("Should").on_page(),
        Column::figure("Could").on_page(),
    ];
    let row = |name: String, weeks: String, end: String, hours: &NeedHours| {
        let mut cells: Vec<Cell<'a>> = vec![name.into(), weeks.into(), end.into()];
        cells.extend(figures(hours).map(Cell::from));
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
        let end = last.end.0.to_string();
        rows.push(row("all".to_owned(), weeks, end, &view.hours));
    }
    Table { columns, rows }
}

/// All hours, then those by need; no figure where there are none.
fn figures(hours: &NeedHours) -> [String; 4] {
    let (must, should, could) = (hours.must.0, hours.should.0, hours.could.0);
    [must + should + could, must, should, could].map(|hours| {
        if hours > 0.0 {
            hours.to_string()
        } else {
            String::new()
        }
    })
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
