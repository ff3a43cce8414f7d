//! `careers validate` as a document.

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Section, Table};
use crate::view::{ProblemView, ValidateView};

/// Lays the view out: every problem, then the count.
#[must_use]
pub fn doc<'a>(view: &'a ValidateView<'a>) -> Doc<'a> {
    let columns = vec![
        Column::text("Where"),
        Column::text("What"),
        Column::text("Rule"),
        Column::text("Problem"),
        Column::text("Remedy"),
    ];
    let rows = view.problems.iter().map(row).collect();
    let count = format!(
        "{} read: {}, {}.",
        counted(view.files, "file"),
        counted(view.errors, "error"),
        counted(view.warnings, "warning")
    );
    Doc::table(vec![Section::bare(
        "problem",
        vec![
            Block::Table(Table { columns, rows }),
            Block::Note(count.into()),
        ],
    )])
}

fn row<'a>(problem: &'a ProblemView<'a>) -> Vec<Cell<'a>> {
    let place = problem.line.map_or_else(
        || problem.file.to_owned(),
        |line| format!("{}:{line}", problem.file),
    );
    vec![
        place.into(),
        problem.severity.into(),
        problem.rule.into(),
        problem.message.into(),
        problem.remedy.into(),
    ]
}
