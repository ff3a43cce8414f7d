//! Tables on a page: comfy-table lays them out plain, colour comes afterwards.
//!
//! Colour goes in last because escapes inside cells would count as width.

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ContentArrangement, Table as Layout};
use console::measure_text_width as width_of;

use super::doc::{Bar, Cell, Column, Table};
use super::paint::{Paint, Role};

/// Spaces before the table.
const INDENT: usize = 2;

/// Spaces between columns.
const GAP: usize = 2;

/// Fewest and most columns that a bar takes.
const BAR: (usize, usize) = (12, 36);

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
    layout.set_width(u16::try_from(width - INDENT).unwrap_or(u16::MAX));
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
        format_column(&mut layout, place, table.columns[i]);
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

fn format_column(layout: &mut Layout, place: usize, column: Column) {
    if let Some(format) = layout.column_mut(place) {
        format.set_padding((0, u16::try_from(GAP).unwrap_or(2)));
        if column.right {
            format.set_cell_alignment(CellAlignment::Right);
        }
    }
}

/// A row's line in colour: bars, and the word that says that nothing is known.
fn body(line: &str, paint: Paint) -> String {
    let line = if line.contains(['━', '─', '●']) {
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
    let mut least = INDENT;
    let mut natural = INDENT;
    let mut bars = 0;
    for &i in columns {
        if table
            .rows
            .iter()
            .any(|cells| matches!(cells[i], Cell::Bar(_)))
        {
            bars += 1;
            least += BAR.0 + GAP;
            natural += GAP;
            continue;
        }
        let cells = table.rows.iter().map(|cells| width_of(cells[i].plain()));
        let widest = cells
            .max()
            .unwrap_or(0)
            .max(width_of(table.columns[i].head));
        least += widest.min(PROSE) + GAP;
        natural += widest + GAP;
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
    let (from, to) = (place(bar.shown.0), place(bar.shown.1));
    let (least, most) = (place(bar.span.0).min(from), place(bar.span.1).max(to));
    let point = (bar.shown.0 - bar.shown.1).abs() < f64::EPSILON;
    (0..=most)
        .map(|column| match column {
            c if c == from && point => '●',
            c if (from..=to).contains(&c) => '━',
            c if c >= least => '─',
            _ => ' ',
        })
        .collect()
}
