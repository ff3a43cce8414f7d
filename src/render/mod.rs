//! How a view looks as text. Nothing here looks anything up: it is told everything.

pub mod compare;
pub mod csv;
pub mod doc;
pub mod doctor;
pub mod fit;
pub mod ics;
pub mod import;
mod imported;
mod interests;
pub mod list;
pub mod markdown;
pub mod mermaid;
mod money;
pub mod offer;
pub mod page;
pub mod paint;
pub mod path;
mod pay;
pub mod plain;
pub mod plan;
pub mod progress;
pub mod quiz;
pub mod related;
pub mod roadmap;
pub mod rows;
pub mod salary;
pub mod search;
pub mod short;
pub mod show;
mod sides;
pub mod simulate;
pub mod sources;
pub mod stats;
mod table;
pub mod take_home;
pub mod traits;
pub mod validate;

/// A count and its noun: "1 week", "13 weeks".
fn counted<N: Copy + PartialEq + From<u8> + std::fmt::Display>(count: N, noun: &str) -> String {
    let plural = if count == N::from(1) { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// How many careers a limit left out; nothing where it left none.
fn left_out(count: usize) -> Option<doc::Block<'static>> {
    let told = || format!("{count} more: --limit N tells as many as you like.");
    (count > 0).then(|| doc::Block::Note(told().into()))
}
