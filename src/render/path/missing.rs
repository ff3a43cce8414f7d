//! What is missing, stage by stage.

use crate::render::doc::{Block, Cell, Column, Section, Table};
use crate::render::plan::short;
use crate::view::{PathStage, PathTask, PathView};

/// A section for every stage that misses something, and rows for a pipe.
#[must_use]
pub fn sections<'a>(view: &'a PathView<'a>) -> Vec<Section<'a>> {
    if view.missing.is_empty() {
        return Vec::new();
    }
    let stages = view
        .stages
        .iter()
        .filter(|stage| stage.hours_missing.0 > 0.0);
    let mut blocks: Vec<Block<'a>> = stages.flat_map(|stage| of_stage(view, stage)).collect();
    let more = format!(
        "What a task asks: careers roadmap {} STAGE. What should and could be done besides: careers plan {0}.",
        view.to.career.id
    );
    blocks.push(Block::Note(more.into()));
    blocks.push(Block::Table(rows(view)));
    vec![Section::titled("missing", "What is missing", blocks)]
}

fn of_stage<'a>(view: &'a PathView<'a>, stage: &'a PathStage<'a>) -> [Block<'a>; 2] {
    let head = format!(
        "{} {} · {} of {} h",
        stage.id, stage.title, stage.hours_missing.0, stage.hours.0
    );
    let columns = vec![
        Column::figure("").on_page(),
        Column::text("").on_page(),
        Column::text("").on_page(),
    ];
    let tasks = view.missing.iter().filter(|task| task.stage == stage.id);
    let rows = tasks.map(|task| -> Vec<Cell<'a>> {
        vec![
            format!("{} h", task.hours.0).into(),
            short(&task.task).into(),
            lacking(view, task).into(),
        ]
    });
    let rows = rows.collect();
    [
        Block::Subhead(head.into()),
        Block::Table(Table { columns, rows }),
    ]
}

/// The skills that a task is for, by name where the target needs them to the end.
fn lacking(view: &PathView<'_>, task: &PathTask<'_>) -> String {
    let name = |id: &&str| {
        let skill = view.skills.iter().find(|skill| skill.id == *id);
        skill.map_or_else(|| (*id).to_owned(), |skill| skill.name.to_owned())
    };
    let names: Vec<String> = task.lacks.iter().map(name).collect();
    names.join(", ")
}

fn rows<'a>(view: &'a PathView<'a>) -> Table<'a> {
    let rows = view.missing.iter().map(|task| -> Vec<Cell<'a>> {
        vec![
            task.stage.into(),
            task.span.into(),
            task.hours.0.to_string().into(),
            task.kind.into(),
            task.task.as_str().into(),
            task.lacks.join(",").into(),
            task.text.into(),
        ]
    });
    Table::for_pipe(rows)
}
