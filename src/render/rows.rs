//! A document in a pipe: one record a line, fields parted by tabs, nothing else.

use super::doc::{Block, Doc, Section};

/// Writes the rows.
#[must_use]
pub fn write(doc: &Doc<'_>) -> String {
    let mut out = String::with_capacity(16 * 1024);
    for section in &doc.sections {
        for block in &section.blocks {
            write_block(&mut out, doc.tagged, section, block);
        }
    }
    out
}

fn write_block(out: &mut String, tagged: bool, section: &Section<'_>, block: &Block<'_>) {
    let mut row = |fields: &[&str]| {
        let tag = tagged.then_some(&*section.id);
        for (i, field) in tag.iter().chain(fields).enumerate() {
            if i > 0 {
                out.push('\t');
            }
            push_field(out, field);
        }
        out.push('\n');
    };
    match block {
        Block::Title(text, aside) => row(&[text, aside]),
        Block::Para(text) => row(&[text]),
        Block::Code(text) => text.lines().for_each(|line| row(&[line])),
        Block::Fields(fields) => fields.iter().for_each(|(name, value)| row(&[name, value])),
        Block::List(entries) => {
            for entry in entries {
                let fields = [
                    entry.label.as_deref(),
                    Some(&*entry.text),
                    entry.aside.as_deref(),
                ];
                row(&fields.into_iter().flatten().collect::<Vec<_>>());
            }
        }
        // A table that is made for people alone has nothing for a pipe.
        Block::Table(table) if !table.columns.iter().any(|c| c.shown.in_rows()) => {}
        Block::Table(table) => {
            for cells in &table.rows {
                let pairs = table.columns.iter().zip(cells);
                let kept = pairs
                    .filter(|(column, _)| column.shown.in_rows())
                    .map(|(_, cell)| cell.plain());
                row(&kept.collect::<Vec<_>>());
            }
        }
        Block::Sides(sides) => {
            for side in &sides.rows {
                let values = side.values.iter().map(|value| &**value);
                row(&std::iter::once(&*side.id).chain(values).collect::<Vec<_>>());
            }
        }
        Block::Subhead(_) | Block::Note(_) | Block::Key(_) | Block::Notes(_) => {}
    }
}

/// A field keeps its row: tabs and line breaks inside it become spaces.
fn push_field(out: &mut String, field: &str) {
    if memchr::memchr3(b'\t', b'\n', b'\r', field.as_bytes()).is_none() {
        out.push_str(field);
    } else {
        out.push_str(&field.replace(['\t', '\n', '\r'], " "));
    }
}
