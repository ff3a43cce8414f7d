//! `careers roadmap` as a document.

use std::collections::BTreeSet;

use super::counted;
use super::doc::{Bar, Block, Cell, Column, Doc, Entry, Section, Table, Text};
use super::money::{self, lpa};
use crate::view::{RoadmapView, StageView, WeekView};

/// Lays the view out: the outline of five stages, or one stage with its weeks.
#[must_use]
pub fn doc<'a>(view: &'a RoadmapView<'a>) -> Doc<'a> {
    let pace = format!("{} a week", counted(view.hours_per_week.0, "hour"));
    let title = Block::Title(
        format!("{}: the road", view.career.title).into(),
        pace.into(),
    );
    let mut sections = vec![Section::bare("road", vec![title])];
    if view.stages.len() > 1 {
        let months = Block::Table(timeline(&view.stages));
        sections.push(Section::bare("road", vec![months]));
    }
    sections.extend(
        view.stages
            .iter()
            .map(|stage| outline(stage.id.into(), stage)),
    );
    let weeks = view
        .stages
        .iter()
        .flat_map(|stage| stage.weeks.iter().chain(&stage.quarters));
    sections.extend(weeks.map(week));
    if view.stages.len() > 1 {
        let more = format!(
            "One stage with its weeks: careers roadmap {0} 1. Step through: --walk. \
             In dated weeks at your pace: careers plan {0} --hours 8.",
            view.career.id
        );
        sections.push(Section::bare("more", vec![Block::Note(more.into())]));
    }
    Doc::of(sections)
}

/// The stages on one scale of months, for eyes only: all of it is told again below.
fn timeline<'a>(stages: &'a [StageView<'a>]) -> Table<'a> {
    let last = stages.last().map_or(0, |stage| stage.from_month);
    // A stage that stays open is drawn a year long.
    let end = |stage: &StageView<'_>| stage.to_month.unwrap_or(stage.from_month + 12);
    let scale = f64::from(stages.iter().map(end).max().unwrap_or(last).max(1));
    let columns = vec![
        Column::text("Stage").drawn(),
        Column::figure("Months").drawn(),
        Column::figure("LPA").drawn().spare(),
        Column::figure("Hours").drawn().spare(),
        Column::text("").drawn().spare(),
    ];
    let rows = stages.iter().map(|stage| -> Vec<Cell<'a>> {
        let span = (
            f64::from(stage.from_month) / scale,
            f64::from(end(stage)) / scale,
        );
        let hours = (stage.hours.0 > 0.0).then(|| stage.hours.0.to_string());
        vec![
            format!("{} {}", stage.id, stage.title).into(),
            span_of(stage).into(),
            band(stage).unwrap_or_else(|| "unknown".to_owned()).into(),
            hours.unwrap_or_default().into(),
            Cell::Bar(Some(Bar {
                shown: Some(span),
                span,
            })),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

/// "0-2", "36+".
fn span_of(stage: &StageView<'_>) -> String {
    match stage.to_month {
        Some(to) => format!("{}-{to}", stage.from_month),
        None => format!("{}+", stage.from_month),
    }
}

/// The ends of the pay band, where a source prints one.
fn band(stage: &StageView<'_>) -> Option<String> {
    let pay = stage.pay.as_ref()?;
    Some(format!("{}-{}", lpa(pay.low.0), lpa(pay.high.0)))
}

/// A stage in a few lines.
#[must_use]
pub fn outline<'a>(id: Text<'a>, stage: &'a StageView<'a>) -> Section<'a> {
    let title = format!("{} {} · {}", stage.id, stage.title, months(stage));
    let fields: Vec<(Text<'a>, Text<'a>)> = vec![
        ("aim".into(), stage.aim.into()),
        ("work".into(), amount(stage).into()),
        ("pay".into(), pay(stage).into()),
    ];
    let facts = Table::facts([
        ("title", stage.title.into()),
        ("when", months(stage).into()),
    ]);
    let milestones = stage.milestones.iter().map(|m| Entry::text(*m)).collect();
    let exit = Block::Fields(vec![("exit".into(), stage.exit.into())]);
    Section::titled(
        id,
        title,
        vec![
            Block::Table(facts),
            Block::Fields(fields),
            Block::List(milestones),
            exit,
        ],
    )
}

/// The stages as rows of a small table.
#[must_use]
pub fn overview<'a>(stages: &'a [StageView<'a>]) -> Table<'a> {
    let columns = vec![
        Column::text("Stage"),
        Column::text("When"),
        Column::figure("LPA"),
        Column::text("Work"),
    ];
    let rows = stages.iter().map(|stage| -> Vec<Cell<'a>> {
        let pay = band(stage).unwrap_or_else(|| "unknown".to_owned());
        vec![
            format!("{} {}", stage.id, stage.title).into(),
            months(stage).into(),
            pay.into(),
            amount(stage).into(),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

/// Who prints the pay bands of that table.
#[must_use]
pub fn cited<'a>(stages: &[StageView<'a>]) -> Option<Block<'a>> {
    let sources: BTreeSet<&str> = stages
        .iter()
        .filter_map(|s| Some(s.pay.as_ref()?.source))
        .collect();
    let sources: Vec<&str> = sources.into_iter().collect();
    let text = format!("LPA as printed by {}.", sources.join(", "));
    (!sources.is_empty()).then(|| Block::Note(text.into()))
}

/// "months 2-5", "from month 36".
#[must_use]
pub fn months(stage: &StageView<'_>) -> String {
    match stage.to_month {
        Some(to) => format!("months {}-{to}", stage.from_month),
        None => format!("from month {}", stage.from_month),
    }
}

fn amount(stage: &StageView<'_>) -> String {
    let mut parts = Vec::new();
    for (count, unit) in [
        (stage.weeks_count, "week"),
        (stage.quarters_count, "quarter"),
    ] {
        if count > 0 {
            parts.push(counted(count, unit));
        }
    }
    if parts.is_empty() {
        return "not laid out in weeks yet".to_owned();
    }
    parts.push(counted(stage.hours.0, "hour"));
    parts.join(", ")
}

fn pay(stage: &StageView<'_>) -> String {
    let Some(pay) = &stage.pay else {
        return "unknown: no source prints a band for this stage".to_owned();
    };
    let note = pay.note.map(|n| format!(" ({n})")).unwrap_or_default();
    let band = money::band(pay.low.0, pay.high.0);
    format!("{band} [{}]{note}", pay.source)
}

/// A week as a section.
#[must_use]
pub fn week<'a>(week: &'a WeekView<'a>) -> Section<'a> {
    let mut columns = vec![
        Column::text("id").in_rows(),
        Column::figure("Hours"),
        Column::text("Need"),
        Column::text("Kind"),
        Column::text("What to do"),
        Column::text("skills").in_rows(),
    ];
    // Only where something is done: without progress the page is that of everybody.
    let marked = week.tasks.iter().any(|task| task.done.is_some());
    if marked {
        columns.insert(1, Column::text("Done").on_page());
    }
    let rows = week.tasks.iter().map(|task| -> Vec<Cell<'a>> {
        let mut cells: Vec<Cell<'a>> = vec![
            task.id.as_str().into(),
            task.hours.0.to_string().into(),
            task.need.into(),
            task.kind.into(),
            task.text.into(),
            task.skills.join(" ").into(),
        ];
        if marked {
            cells.insert(1, task.done.as_deref().unwrap_or("").into());
        }
        cells
    });
    let mut blocks = vec![
        Block::Para(week.goal.into()),
        Block::Table(Table {
            columns,
            rows: rows.collect(),
        }),
    ];
    if !week.resources.is_empty() {
        let entries = week
            .resources
            .iter()
            .map(|r| Entry::text(format!("{}, {}: {}", r.name, r.publisher, r.url)));
        blocks.push(Block::Subhead("To read".into()));
        blocks.push(Block::List(entries.collect()));
    }
    Section::titled(
        week.id,
        format!("{} · {}", week.id, counted(week.hours.0, "hour")),
        blocks,
    )
}
