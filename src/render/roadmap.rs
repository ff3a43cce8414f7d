//! `careers roadmap` as a document.

use super::doc::{Block, Cell, Column, Doc, Entry, Section, Table, Text};
use super::pay::lpa;
use crate::view::{RoadmapView, StageView, WeekView};

/// Lays the view out: the outline of five stages, or one stage with its weeks.
#[must_use]
pub fn doc<'a>(view: &'a RoadmapView<'a>) -> Doc<'a> {
    let pace = format!("{} hours a week", view.hours_per_week.0);
    let title = Block::Title(
        format!("{}: the road", view.career.title).into(),
        pace.into(),
    );
    match &view.stages[..] {
        [stage] if !stage.weeks.is_empty() || !stage.quarters.is_empty() => one(title, stage),
        stages => {
            let blocks = stages.iter().flat_map(stage_outline);
            let mut blocks: Vec<Block<'a>> = std::iter::once(title).chain(blocks).collect();
            let more = format!(
                "One stage with its weeks: careers roadmap {} 1. Step through: --walk.",
                view.career.id
            );
            blocks.push(Block::Note(more.into()));
            Doc::of(vec![Section::bare("stage", blocks)])
        }
    }
}

/// A stage in a few lines.
#[must_use]
pub fn stage_outline<'a>(stage: &'a StageView<'a>) -> Vec<Block<'a>> {
    let head = format!("{} {} · {}", stage.id, stage.title, months(stage));
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![("aim".into(), stage.aim.into())];
    fields.push(("work".into(), amount(stage).into()));
    fields.push(("pay".into(), pay(stage).into()));
    let milestones = stage.milestones.iter().map(|m| Entry::text(*m)).collect();
    vec![
        Block::Subhead(head.into()),
        Block::Fields(
            fields
                .into_iter()
                .map(|(name, value)| (tag(stage, &name), value))
                .collect(),
        ),
        Block::List(milestones),
        Block::Fields(vec![(tag(stage, "exit"), stage.exit.into())]),
    ]
}

/// Field names carry the stage, so that a row in a pipe says whose it is.
fn tag<'a>(stage: &StageView<'a>, name: &str) -> Text<'a> {
    format!("{} {name}", stage.id).into()
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
        (stage.weeks_count, "weeks"),
        (stage.quarters_count, "quarters"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {unit}"));
        }
    }
    if parts.is_empty() {
        return "not laid out in weeks yet".to_owned();
    }
    format!("{}, {} hours", parts.join(", "), stage.hours.0)
}

fn pay(stage: &StageView<'_>) -> String {
    let Some(pay) = &stage.pay else {
        return "unknown: no source prints a band for this stage".to_owned();
    };
    let note = pay.note.map(|n| format!(" ({n})")).unwrap_or_default();
    format!(
        "{}-{} LPA [{}]{note}",
        lpa(pay.low.0),
        lpa(pay.high.0),
        pay.source
    )
}

fn one<'a>(title: Block<'a>, stage: &'a StageView<'a>) -> Doc<'a> {
    let mut blocks = vec![title];
    blocks.extend(stage_outline(stage));
    let mut sections = vec![Section::bare("stage", blocks)];
    sections.extend(stage.weeks.iter().chain(&stage.quarters).map(week));
    Doc::of(sections)
}

/// A week as a section.
#[must_use]
pub fn week<'a>(week: &'a WeekView<'a>) -> Section<'a> {
    let columns = vec![
        Column::text("id").in_rows(),
        Column::figure("Hours"),
        Column::text("Need"),
        Column::text("Kind"),
        Column::text("What to do"),
        Column::text("skills").in_rows(),
    ];
    let rows = week.tasks.iter().map(|task| -> Vec<Cell<'a>> {
        vec![
            task.id.as_str().into(),
            task.hours.0.to_string().into(),
            task.need.into(),
            task.kind.into(),
            task.text.into(),
            task.skills.join(" ").into(),
        ]
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
        blocks.push(Block::List(entries.collect()));
    }
    Section::titled(
        "week",
        format!("{} · {} hours", week.id, week.hours.0),
        blocks,
    )
}
