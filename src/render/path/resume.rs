//! What was read from a resume. Its words are shown without a control character: one that has
//! any is refused when it is read.

use crate::render::doc::{Block, Cell, Column, Entry, Section, Table};
use crate::view::PathView;

/// What names a skill, and what does not.
#[must_use]
pub fn sections<'a>(view: &'a PathView<'a>) -> Vec<Section<'a>> {
    let Some(resume) = &view.resume else {
        return Vec::new();
    };
    let columns = vec![
        Column::text("Skill").on_page(),
        Column::text("id").in_rows(),
        Column::figure("Level"),
        Column::text("As written"),
        Column::text("place").in_rows(),
    ];
    let rows = resume.found.iter().map(|found| -> Vec<Cell<'a>> {
        vec![
            found.name.into(),
            found.id.into(),
            found.level.to_string().into(),
            found.text.as_str().into(),
            found.place.as_str().into(),
        ]
    });
    let table = Table {
        columns,
        rows: rows.collect(),
    };
    let found = if resume.found.is_empty() {
        vec![Block::Note(
            "No word of it names a skill that is known here.".into(),
        )]
    } else {
        let note = "Level 2 where none is stated beside it; nobody's own word counts above 3.";
        vec![Block::Table(table), Block::Note(note.into())]
    };
    let mut sections = vec![Section::titled("found", "What the resume names", found)];
    if !resume.unmapped.is_empty() {
        let words: Vec<&str> = resume.unmapped.iter().map(|w| w.text.as_str()).collect();
        let rows = resume.unmapped.iter().map(|word| -> Vec<Cell<'a>> {
            vec![word.text.as_str().into(), word.place.as_str().into()]
        });
        let table = Table::for_pipe(rows);
        let blocks = vec![
            Block::Notes(vec![Entry::text(words.join("; "))]),
            Block::Table(table),
        ];
        sections.push(Section::titled(
            "unmapped",
            "What names no skill here",
            blocks,
        ));
    }
    sections
}
