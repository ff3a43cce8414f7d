//! `careers bank` as documents.

mod audit;
mod calibrate;
mod simulate;

pub use audit::audit;
pub use calibrate::{calibrate, patch, table};
pub use simulate::simulate;

use super::doc::{Block, Cell, Column, Table, Text};

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
    let width = rows.first().map_or(0, Vec::len);
    Block::Table(Table {
        columns: vec![Column::text("").in_rows(); width],
        rows: rows
            .into_iter()
            .map(|row| row.into_iter().map(Cell::from).collect())
            .collect(),
    })
}
