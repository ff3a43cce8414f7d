//! `careers import` as a document.

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Section, Table, Text};
use super::imported::NO_PAY;
use crate::view::{ImportTable, ImportView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a ImportView<'a>) -> Doc<'a> {
    let title = format!("O*NET {}", view.release);
    let count = counted(view.counts.occupations, "career");
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![
        ("into".into(), view.into.as_str().into()),
        (
            "replaced".into(),
            if view.replaced { "yes" } else { "no" }.into(),
        ),
        ("source".into(), view.source.into()),
    ];
    let counts = &view.counts;
    let each = [
        ("occupations", counts.occupations),
        ("interests", counts.interests),
        ("job zone", counts.job_zone),
        ("rated skills", counts.rated_skills),
        ("styles", counts.styles),
        ("titles", counts.titles),
        ("renamed", counts.renamed),
    ];
    fields.extend(each.map(|(name, count)| (name.into(), count.to_string().into())));
    let blocks = vec![
        Block::Title(title.into(), count.into()),
        Block::Fields(fields),
        Block::Para(view.attribution.into()),
        Block::Note(NO_PAY.into()),
    ];
    Doc::of(vec![
        Section::bare("import", blocks),
        Section::titled("table", "Tables", vec![Block::Table(tables(view))]),
    ])
}

fn tables<'a>(view: &'a ImportView<'a>) -> Table<'a> {
    Table {
        columns: vec![
            Column::text("Table"),
            Column::figure("Rows taken"),
            Column::text("Left out"),
        ],
        rows: view.tables.iter().map(row).collect(),
    }
}

fn row<'a>(table: &'a ImportTable<'a>) -> Vec<Cell<'a>> {
    let left_out = match (table.found, table.strangers) {
        (false, _) => "the release lacks it".to_owned(),
        (true, 0) => String::new(),
        (true, n) => format!("{} of occupations not listed", counted(n, "row")),
    };
    vec![
        table.file.into(),
        table.taken.to_string().into(),
        left_out.into(),
    ]
}
