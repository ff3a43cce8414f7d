//! `careers bank` as documents.

mod audit;
mod calibrate;
mod simulate;

pub use audit::audit;
pub use calibrate::{calibrate, patch, table};
pub use simulate::simulate;

use super::doc::{Block, Cell, Table, Text};

/// A figure to so many places.
fn fixed(value: f64, places: usize) -> String {
    format!("{value:.places$}")
}

/// A share in per cent.
fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

/// What a pipe gets as names and values.
fn facts(rows: Vec<Vec<Text<'_>>>) -> Block<'_> {
    let cells = |row: Vec<_>| row.into_iter().map(Cell::from).collect();
    Block::Table(Table::for_pipe(rows.into_iter().map(cells)))
}
