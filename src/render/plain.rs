//! A document for a screen reader: sentences in order, no columns, no drawing.

use super::doc::{Block, Doc, Table};

/// Writes the sentences.
#[must_use]
pub fn write(doc: &Doc<'_>) -> String {
    let mut out = String::new();
    for section in &doc.sections {
        if let Some(title) = &section.title {
            out.push('\n');
            sentence(&mut out, title);
        }
        for block in &section.blocks {
            write_block(&mut out, block);
        }
    }
    out.trim_start().to_owned()
}

fn line(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
    out.push('\n');
}

/// A line that ends like a sentence; a dot that parts words on a page becomes a comma.
fn sentence(out: &mut String, text: &str) {
    let ended = text.ends_with(['.', '?', '!', ':']);
    line(
        out,
        &[&text.replace(" · ", ", "), if ended { "" } else { "." }],
    );
}

fn write_block(out: &mut String, block: &Block<'_>) {
    match block {
        Block::Title(text, aside) if aside.is_empty() => sentence(out, text),
        Block::Title(text, aside) => sentence(out, &format!("{text}, {aside}")),
        Block::Subhead(text) => {
            out.push('\n');
            sentence(out, text);
        }
        Block::Para(text) | Block::Note(text) | Block::Code(text) => line(out, &[text]),
        Block::Fields(fields) => fields
            .iter()
            .for_each(|(name, value)| line(out, &[name, ": ", value])),
        Block::List(entries) | Block::Notes(entries) => {
            for entry in entries {
                let colon = if entry.text.is_empty() { "" } else { ": " };
                let label = entry
                    .label
                    .as_deref()
                    .map(|label| format!("{label}{colon}"))
                    .unwrap_or_default();
                let aside = entry
                    .aside
                    .as_deref()
                    .map(|a| format!(" ({a})"))
                    .unwrap_or_default();
                line(out, &[&label, &entry.text, &aside]);
            }
        }
        Block::Table(table) => write_table(out, table),
        Block::Sides(sides) => {
            for side in &sides.rows {
                let pairs = sides.heads.iter().zip(&side.values);
                let told: Vec<String> = pairs
                    .map(|(head, value)| format!("{head}, {value}"))
                    .collect();
                sentence(out, &format!("{}: {}", side.label, told.join("; ")));
            }
        }
        Block::Key(_) => {}
    }
}

/// A row is a line of `head: cell` pairs, so that it makes sense read aloud alone.
fn write_table(out: &mut String, table: &Table<'_>) {
    for cells in &table.rows {
        let pairs: Vec<String> = table
            .columns
            .iter()
            .zip(cells)
            .filter(|(column, cell)| column.shown.aloud() && !cell.plain().is_empty())
            .map(|(column, cell)| match column.head {
                "" => cell.plain().to_owned(),
                head => format!("{head}: {}", cell.plain()),
            })
            .collect();
        if !pairs.is_empty() {
            sentence(out, &pairs.join("; "));
        }
    }
}
