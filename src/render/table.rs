//! Tables on a page: comfy-table lays them out plain, colour comes afterwards.
//!
//! Colour goes in last because escapes inside cells would count as width.

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table as Layout, Width};

use super::doc::{Bar, Cell, Column, Table};
use super::paint::{Paint, Role};
use super::width::of as width_of;

/// Spaces before the table.
const INDENT: usize = 2;

/// Spaces between columns.
const GAP: usize = 2;

/// Fewest and most columns that a bar takes.
const BAR: (usize, usize) = (8, 36);

/// Fewest columns that a cell of prose may be wrapped to.
const PROSE: usize = 22;

/// The table's lines, or `None` where its columns do not fit side by side.
#[must_use]
pub fn lines(
    table: &Table<'_>,
    columns: &[usize],
    width: usize,
    paint: Paint,
) -> Option<Vec<String>> {
    let bar = bar_width(table, columns, width)?;
    let mut layout = Layout::new();
    layout
        .load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic);
    // The last column's padding may hang over: it is trimmed away.
    layout.set_width(columns_of(width - INDENT + GAP));
    let headed = columns.iter().any(|&i| !table.columns[i].head.is_empty());
    if headed {
        layout.set_header(
            columns
                .iter()
                .map(|&i| table.columns[i].head)
                .collect::<Vec<_>>(),
        );
    }
    for cells in &table.rows {
        layout.add_row(
            columns
                .iter()
                .map(|&i| drawn(&cells[i], bar))
                .collect::<Vec<_>>(),
        );
    }
    for (place, &i) in columns.iter().enumerate() {
        let room = Room::of(table, i);
        format_column(&mut layout, place, table.columns[i], room, bar);
    }
    let indent = " ".repeat(INDENT);
    let painted = layout.lines().enumerate().map(|(n, line)| {
        let line = line.trim_end();
        let body = if headed && n == 0 {
            paint.text(Role::Muted, line)
        } else {
            body(line, paint)
        };
        format!("{indent}{body}")
    });
    Some(painted.collect())
}

fn format_column(layout: &mut Layout, place: usize, column: Column, room: Room, bar: usize) {
    let Some(format) = layout.column_mut(place) else {
        return;
    };
    format.set_padding((0, columns_of(GAP)));
    if column.right {
        format.set_cell_alignment(CellAlignment::Right);
    }
    // Without bounds the layout would wrap a bar or an id to make room for prose.
    let bound = match room {
        Room::Bar => ColumnConstraint::Absolute(Width::Fixed(columns_of(bar + GAP))),
        Room::Word(_) => ColumnConstraint::ContentWidth,
        Room::Prose(_) => return,
    };
    format.set_constraint(bound);
}

/// What a column needs.
#[derive(Clone, Copy)]
enum Room {
    /// A bar: whatever is left.
    Bar,
    /// Ids, figures and short words, which do not wrap; their width.
    Word(usize),
    /// Sentences, which wrap; their natural width.
    Prose(usize),
}

impl Room {
    fn of(table: &Table<'_>, column: usize) -> Self {
        let cells = || table.rows.iter().map(|cells| &cells[column]);
        if cells().any(|cell| matches!(cell, Cell::Bar(_))) {
            return Self::Bar;
        }
        let head = width_of(table.columns[column].head);
        let widest = cells()
            .map(|cell| width_of(cell.plain()))
            .max()
            .unwrap_or(0)
            .max(head);
        if widest > PROSE && cells().any(|cell| cell.plain().contains(' ')) {
            Self::Prose(widest)
        } else {
            Self::Word(widest)
        }
    }
}

/// Whether a column holds sentences, which wrap.
#[must_use]
pub fn is_prose(table: &Table<'_>, column: usize) -> bool {
    matches!(Room::of(table, column), Room::Prose(_))
}

/// A width as the layout takes it.
fn columns_of(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// A row's line in colour: bars, and the word that says that nothing is known.
fn body(line: &str, paint: Paint) -> String {
    let line = if line.contains(['━', '─', '●', '╌']) {
        paint.bar(line)
    } else {
        line.to_owned()
    };
    line.replace("unknown", &paint.text(Role::Muted, "unknown"))
}

fn drawn(cell: &Cell<'_>, bar_width: usize) -> String {
    match cell {
        Cell::Text(text) => text.to_string(),
        Cell::Bar(Some(range)) => bar(*range, bar_width),
        Cell::Bar(None) => String::new(),
    }
}

/// The columns left for a bar; `None` where the table does not fit even with its prose wrapped.
fn bar_width(table: &Table<'_>, columns: &[usize], width: usize) -> Option<usize> {
    let (mut least, mut natural, mut bars) = (INDENT, INDENT, 0);
    for &i in columns {
        let (needs, wants) = match Room::of(table, i) {
            Room::Bar => {
                bars += 1;
                (BAR.0, 0)
            }
            Room::Word(width) => (width, width),
            Room::Prose(width) => (PROSE, width),
        };
        least += needs + GAP;
        natural += wants + GAP;
    }
    if least - GAP > width {
        return None;
    }
    let room = (width + GAP).saturating_sub(natural) / bars.max(1);
    Some(room.clamp(BAR.0, BAR.1))
}

/// Draws a range on a scale as wide as `width`: thick what is shown, thin what else is known.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place between 0 and a terminal's width"
)]
pub fn bar(bar: Bar, width: usize) -> String {
    let place = |at: f64| (at.clamp(0.0, 1.0) * (width - 1) as f64).round() as usize;
    let (mut least, mut most) = (place(bar.span.0), place(bar.span.1));
    let Some((low, high)) = bar.shown else {
        return (0..=most)
            .map(|c| if c >= least { '╌' } else { ' ' })
            .collect();
    };
    let (from, to) = (place(low), place(high));
    (least, most) = (least.min(from), most.max(to));
    let point = (low - high).abs() < f64::EPSILON;
    (0..=most)
        .map(|column| match column {
            c if c == from && point => '●',
            c if (from..=to).contains(&c) => '━',
            c if c >= least => '─',
            _ => ' ',
        })
        .collect()
}
