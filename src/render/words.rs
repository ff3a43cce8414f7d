//! Every text of a document, one after the other: to look at, and to put another in its place.

use super::doc::{Block, Cell, Doc, Entry, Section, Side, Sides, Table, Text};

/// What a text is replaced by.
type Change<'c, 'd> = &'c mut dyn FnMut(&'d str) -> Text<'d>;

/// The same document with every text changed. Headings of columns stay: they are the program's own.
pub fn changed<'d>(doc: &'d Doc<'_>, change: Change<'_, 'd>) -> Doc<'d> {
    Doc {
        sections: doc.sections.iter().map(|s| section(s, change)).collect(),
        tagged: doc.tagged,
    }
}

fn section<'d>(section: &'d Section<'_>, change: Change<'_, 'd>) -> Section<'d> {
    Section {
        id: Text::Borrowed(&section.id),
        title: section.title.as_deref().map(&mut *change),
        blocks: section.blocks.iter().map(|b| block(b, change)).collect(),
    }
}

fn block<'d>(block: &'d Block<'_>, change: Change<'_, 'd>) -> Block<'d> {
    match block {
        Block::Title(text, aside) => Block::Title(change(text), change(aside)),
        Block::Subhead(text) => Block::Subhead(change(text)),
        Block::Para(text) => Block::Para(change(text)),
        Block::Code(text) => Block::Code(change(text)),
        Block::Note(text) => Block::Note(change(text)),
        Block::Key(text) => Block::Key(change(text)),
        Block::Fields(fields) => {
            let fields = fields
                .iter()
                .map(|(name, value)| (change(name), change(value)));
            Block::Fields(fields.collect())
        }
        Block::List(entries) => Block::List(entries.iter().map(|e| entry(e, change)).collect()),
        Block::Notes(entries) => Block::Notes(entries.iter().map(|e| entry(e, change)).collect()),
        Block::Table(table) => Block::Table(table_of(table, change)),
        Block::Sides(sides) => Block::Sides(Sides {
            heads: sides.heads.iter().map(|h| change(h)).collect(),
            rows: sides.rows.iter().map(|row| side(row, change)).collect(),
        }),
    }
}

fn entry<'d>(entry: &'d Entry<'_>, change: Change<'_, 'd>) -> Entry<'d> {
    Entry {
        label: entry.label.as_deref().map(&mut *change),
        text: change(&entry.text),
        aside: entry.aside.as_deref().map(change),
    }
}

fn side<'d>(side: &'d Side<'_>, change: Change<'_, 'd>) -> Side<'d> {
    Side {
        id: Text::Borrowed(&side.id),
        label: change(&side.label),
        values: side.values.iter().map(|v| change(v)).collect(),
    }
}

fn table_of<'d>(table: &'d Table<'_>, change: Change<'_, 'd>) -> Table<'d> {
    let mut cell = |cell: &'d Cell<'_>| match cell {
        Cell::Text(text) => Cell::Text(change(text)),
        Cell::Bar(bar) => Cell::Bar(*bar),
    };
    let rows = table.rows.iter();
    Table {
        columns: table.columns.clone(),
        rows: rows
            .map(|cells| cells.iter().map(&mut cell).collect())
            .collect(),
    }
}
