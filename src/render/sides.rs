//! Things side by side on a page: a column of labels, then one for each thing, cells wrapped.

use super::doc::{Sides, Text};
use super::paint::{Paint, Role};
use super::width::{of as width_of, padded, wrap};

/// Spaces before the first column.
const INDENT: usize = 2;

/// Spaces between columns.
const GAP: usize = 2;

/// Columns that a cell of several words may always have.
const LEAST: usize = 16;

/// The lines, or `None` where the columns do not fit side by side.
#[must_use]
pub fn lines(sides: &Sides<'_>, width: usize, paint: Paint) -> Option<Vec<String>> {
    let columns = sides.heads.len() + 1;
    let room = width.checked_sub(INDENT + GAP * (columns - 1))?;
    let widths = widths(sides, room)?;
    let empty = Text::from("");
    let head: Vec<&str> = std::iter::once(&empty)
        .chain(&sides.heads)
        .map(AsRef::as_ref)
        .collect();
    let mut lines: Vec<String> = beside(&head, &widths)
        .iter()
        .map(|line| {
            let body = paint.text(Role::Muted, line.trim_start());
            format!("{}{body}", " ".repeat(line.len() - line.trim_start().len()))
        })
        .collect();
    for side in &sides.rows {
        let cells = std::iter::once(&side.label).chain(&side.values);
        let cells: Vec<&str> = cells.map(AsRef::as_ref).collect();
        lines.extend(beside(&cells, &widths));
    }
    Some(lines)
}

/// How wide each column is: as wide as it would like to be, or, where that is too much, with
/// the room given to the narrowest first.
fn widths(sides: &Sides<'_>, room: usize) -> Option<Vec<usize>> {
    let column = |place: usize| {
        let own = sides.rows.iter().map(move |side| match place {
            0 => &side.label,
            place => &side.values[place - 1],
        });
        own.chain(place.checked_sub(1).map(|place| &sides.heads[place]))
    };
    let columns = 0..=sides.heads.len();
    let natural: Vec<usize> = columns
        .clone()
        .map(|place| column(place).map(|t| width_of(t)).max().unwrap_or(0))
        .collect();
    let words = |text: &Text<'_>| text.split(' ').map(width_of).max().unwrap_or(0);
    let mut widths: Vec<usize> = columns
        .map(|place| {
            let longest = column(place).map(words).max().unwrap_or(0);
            longest.max(natural[place].min(LEAST))
        })
        .collect();
    let mut spare = room.checked_sub(widths.iter().sum())?;
    let short = |widths: &[usize]| {
        let wanting = (0..widths.len()).filter(|&i| widths[i] < natural[i]);
        wanting.min_by_key(|&i| widths[i])
    };
    while let (1.., Some(narrowest)) = (spare, short(&widths)) {
        widths[narrowest] += 1;
        spare -= 1;
    }
    Some(widths)
}

/// Cells beside each other, each wrapped to its column.
fn beside(cells: &[&str], widths: &[usize]) -> Vec<String> {
    let wrapped: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| wrap(cell, (*width).max(1), "", ""))
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |row: usize| {
        let mut line = " ".repeat(INDENT);
        for (lines, width) in wrapped.iter().zip(widths) {
            let text = lines.get(row).map_or("", String::as_str);
            line.push_str(&padded(text, width + GAP));
        }
        line.trim_end().to_owned()
    };
    (0..height).map(line).collect()
}
