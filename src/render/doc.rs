//! An answer as a document: what is heading, figure or aside, not how it looks.
//!
//! Every verb lays its view out as a `Doc` once; `page`, `rows` and `plain`
//! write it for a terminal, a pipe and a screen reader.

use std::borrow::Cow;

/// Text of a document.
pub type Text<'a> = Cow<'a, str>;

/// A whole answer.
#[derive(Debug, Default)]
pub struct Doc<'a> {
    /// The parts, in reading order.
    pub sections: Vec<Section<'a>>,
    /// Whether rows in a pipe start with the section's id. A single table goes without.
    pub tagged: bool,
}

/// A part of an answer under its own heading.
#[derive(Debug)]
pub struct Section<'a> {
    /// First column of its rows in a pipe.
    pub id: Text<'a>,
    /// The heading; none for what stands at the top.
    pub title: Option<Text<'a>>,
    /// What is in it.
    pub blocks: Vec<Block<'a>>,
}

/// A piece of a section.
#[derive(Debug)]
pub enum Block<'a> {
    /// The name of what the answer is about, and a word beside it.
    Title(Text<'a>, Text<'a>),
    /// A smaller heading inside the section.
    Subhead(Text<'a>),
    /// A paragraph.
    Para(Text<'a>),
    /// Lines shown as they stand: code, a log.
    Code(Text<'a>),
    /// Names and values.
    Fields(Vec<(Text<'a>, Text<'a>)>),
    /// A list.
    List(Vec<Entry<'a>>),
    /// A table.
    Table(Table<'a>),
    /// An aside for people; a pipe does not get it.
    Note(Text<'a>),
    /// What the marks of a drawing mean; told only where they are drawn.
    Key(Text<'a>),
    /// A list for people; a pipe gets the same as a table.
    Notes(Vec<Entry<'a>>),
    /// Several things side by side.
    Sides(Sides<'a>),
}

/// Several things side by side, a row for each thing one may ask of them. Where there is no
/// room, one after the other.
#[derive(Debug, Default)]
pub struct Sides<'a> {
    /// Their names.
    pub heads: Vec<Text<'a>>,
    /// The rows.
    pub rows: Vec<Side<'a>>,
}

/// A row of them.
#[derive(Debug)]
pub struct Side<'a> {
    /// What it is called in a pipe.
    pub id: Text<'a>,
    /// What it is called for people.
    pub label: Text<'a>,
    /// A value for each of the things.
    pub values: Vec<Text<'a>>,
}

/// An entry of a list.
#[derive(Debug, Default)]
pub struct Entry<'a> {
    /// What it is about, where it has a name.
    pub label: Option<Text<'a>>,
    /// What is said.
    pub text: Text<'a>,
    /// An aside: a source, a measure.
    pub aside: Option<Text<'a>>,
}

/// A table.
#[derive(Debug, Default)]
pub struct Table<'a> {
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell<'a>>>,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its heading.
    pub head: &'static str,
    /// Whether figures line up at their right ends.
    pub right: bool,
    /// Where the column is shown.
    pub shown: Shown,
    /// Whether its values may stand above their rows where a page has no room beside them.
    pub group: bool,
    /// Whether a page without room for all columns leaves it out.
    pub spare: bool,
}

/// Where a column is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// For people and in rows.
    Everywhere,
    /// For people only, seen or heard: a phrase made for reading.
    Page,
    /// On a page only: a bar, marks, a range with a dash.
    Drawn,
    /// In sentences only: what the page draws.
    Said,
    /// In rows only: a bare number, an id.
    Rows,
}

impl Shown {
    /// Whether a page has it.
    #[must_use]
    pub fn on_page(self) -> bool {
        matches!(self, Self::Everywhere | Self::Page | Self::Drawn)
    }

    /// Whether sentences have it.
    #[must_use]
    pub fn aloud(self) -> bool {
        matches!(self, Self::Everywhere | Self::Page | Self::Said)
    }

    /// Whether rows have it.
    #[must_use]
    pub fn in_rows(self) -> bool {
        matches!(self, Self::Everywhere | Self::Rows)
    }
}

/// A cell.
#[derive(Debug)]
pub enum Cell<'a> {
    /// Text or a figure.
    Text(Text<'a>),
    /// A range on the table's shared scale.
    Bar(Option<Bar>),
}

/// A range drawn on a scale from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Where what is shown lies; equal ends are a point. `None`: it is an estimate.
    pub shown: Option<(f64, f64)>,
    /// Where everything known lies, shown or not.
    pub span: (f64, f64),
}

impl Column {
    /// A column of text.
    #[must_use]
    pub const fn text(head: &'static str) -> Self {
        Self {
            head,
            right: false,
            shown: Shown::Everywhere,
            group: false,
            spare: false,
        }
    }

    /// A column of figures.
    #[must_use]
    pub const fn figure(head: &'static str) -> Self {
        Self {
            head,
            right: true,
            shown: Shown::Everywhere,
            group: false,
            spare: false,
        }
    }

    /// The same as a heading above its rows, where it does not fit beside them.
    #[must_use]
    pub const fn group(mut self) -> Self {
        self.group = true;
        self
    }

    /// The same, left out where a page has no room for it.
    #[must_use]
    pub const fn spare(mut self) -> Self {
        self.spare = true;
        self
    }

    /// The same for people only.
    #[must_use]
    pub const fn on_page(mut self) -> Self {
        self.shown = Shown::Page;
        self
    }

    /// The same for eyes only.
    #[must_use]
    pub const fn drawn(mut self) -> Self {
        self.shown = Shown::Drawn;
        self
    }

    /// The same for ears only.
    #[must_use]
    pub const fn said(mut self) -> Self {
        self.shown = Shown::Said;
        self
    }

    /// The same in rows only.
    #[must_use]
    pub const fn in_rows(mut self) -> Self {
        self.shown = Shown::Rows;
        self
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<Text<'a>> for Cell<'a> {
    fn from(text: Text<'a>) -> Self {
        Self::Text(text)
    }
}

impl Cell<'_> {
    /// Its text; a bar has none.
    #[must_use]
    pub fn plain(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Bar(_) => "",
        }
    }
}

impl<'a> Section<'a> {
    /// A section with a heading.
    #[must_use]
    pub fn titled(
        id: impl Into<Text<'a>>,
        title: impl Into<Text<'a>>,
        blocks: Vec<Block<'a>>,
    ) -> Self {
        Self {
            id: id.into(),
            title: Some(title.into()),
            blocks,
        }
    }

    /// A section without.
    #[must_use]
    pub fn bare(id: impl Into<Text<'a>>, blocks: Vec<Block<'a>>) -> Self {
        Self {
            id: id.into(),
            title: None,
            blocks,
        }
    }
}

impl<'a> Entry<'a> {
    /// An entry that is a sentence.
    #[must_use]
    pub fn text(text: impl Into<Text<'a>>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// An entry with a name.
    #[must_use]
    pub fn labelled(label: impl Into<Text<'a>>, text: impl Into<Text<'a>>) -> Self {
        Self {
            label: Some(label.into()),
            text: text.into(),
            aside: None,
        }
    }

    /// The same with an aside.
    #[must_use]
    pub fn aside(mut self, aside: impl Into<Text<'a>>) -> Self {
        self.aside = Some(aside.into());
        self
    }
}

impl<'a> Table<'a> {
    /// Names and values for a pipe, which gets no headings that would tell them.
    #[must_use]
    pub fn facts(facts: impl IntoIterator<Item = (&'static str, Text<'a>)>) -> Self {
        let rows = facts
            .into_iter()
            .map(|(name, value)| vec![Cell::from(name), Cell::from(value)]);
        Self::for_pipe(rows)
    }

    /// Rows of one length for a pipe alone.
    #[must_use]
    pub fn for_pipe(rows: impl IntoIterator<Item = Vec<Cell<'a>>>) -> Self {
        let rows: Vec<_> = rows.into_iter().collect();
        let width = rows.first().map_or(0, Vec::len);
        Self {
            columns: vec![Column::text("").in_rows(); width],
            rows,
        }
    }
}

impl<'a> Doc<'a> {
    /// A document of sections, whose rows are tagged with the section's id.
    #[must_use]
    pub fn of(sections: Vec<Section<'a>>) -> Self {
        Self {
            sections,
            tagged: true,
        }
    }

    /// A document that is one table: its rows are the table's, untagged.
    #[must_use]
    pub fn table(sections: Vec<Section<'a>>) -> Self {
        Self {
            sections,
            tagged: false,
        }
    }
}
