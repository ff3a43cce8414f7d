//! A document as comma-separated values: its first table, as rows have it, under headings.

use super::doc::{Block, Doc, Table};

/// Writes the first table that has columns for rows; nothing where there is none.
#[must_use]
pub fn write(doc: &Doc<'_>) -> String {
    let tables = doc
        .sections
        .iter()
        .flat_map(|s| &s.blocks)
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
    let mut with_rows = tables.filter(|t| t.columns.iter().any(|c| c.shown.in_rows()));
    with_rows.next().map(table).unwrap_or_default()
}

fn table(table: &Table<'_>) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    let kept = || table.columns.iter().filter(|c| c.shown.in_rows());
    // Writing to memory fails only where the lengths of records differ, which a table's do not.
    let mut written = out.write_record(kept().map(|c| c.head));
    for cells in &table.rows {
        let pairs = table.columns.iter().zip(cells);
        let fields = pairs
            .filter(|(c, _)| c.shown.in_rows())
            .map(|(_, cell)| cell.plain());
        written = written.and_then(|()| out.write_record(fields));
    }
    let bytes = written.ok().and_then(|()| out.into_inner().ok());
    bytes
        .and_then(|b| String::from_utf8(b).ok())
        .unwrap_or_default()
}
