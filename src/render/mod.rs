//! How a view looks as text. Nothing here looks anything up: it is told everything.

pub mod bank;
pub mod csv;
pub mod doc;
pub mod doctor;
pub mod list;
mod money;
pub mod offer;
pub mod page;
pub mod paint;
mod pay;
pub mod plain;
pub mod quiz;
pub mod roadmap;
pub mod rows;
pub mod salary;
pub mod search;
pub mod short;
pub mod show;
pub mod sources;
pub mod stats;
mod table;
pub mod take_home;
pub mod validate;

/// A count and its noun: "1 week", "13 weeks".
fn counted<N: Copy + PartialEq + From<u8> + std::fmt::Display>(count: N, noun: &str) -> String {
    let plural = if count == N::from(1) { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
