//! How a view looks as text. Nothing here looks anything up: it is told everything.

pub mod compare;
pub mod csv;
pub mod doc;
pub mod doctor;
pub mod fit;
pub mod ics;
mod interests;
pub mod list;
pub mod markdown;
pub mod mermaid;
mod money;
pub mod new;
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

/// The packs that a career comes from or was changed by; empty: it is as bundled.
fn origin(origins: &[crate::view::OriginView<'_>]) -> String {
    let told = origins.iter().map(|origin| match origin.change {
        "added" => origin.pack.to_owned(),
        change => format!("{change} by {}", origin.pack),
    });
    told.collect::<Vec<_>>().join(", ")
}
