//! How a view looks as text. Nothing here looks anything up: it is told everything.

pub mod ascii;
pub mod bank;
pub mod compare;
pub mod csv;
pub mod doc;
pub mod doctor;
pub mod fit;
pub mod ics;
pub mod import;
mod imported;
mod interests;
pub mod link;
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
pub mod report;
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
pub mod topics;
pub mod traits;
pub mod validate;
pub mod width;
mod words;

/// Whether an address is one of the web. No other becomes a link, whatever a file says.
fn is_web(url: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        url.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// Whether a character reorders text, with which a line can be made to read differently.
fn reorders(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

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

/// The packs that a career comes from or was changed by; empty: it is as bundled.
fn origin(origins: &[crate::view::OriginView<'_>]) -> String {
    let told = origins.iter().map(|origin| match origin.change {
        "added" => origin.pack.to_owned(),
        change => format!("{change} by {}", origin.pack),
    });
    told.collect::<Vec<_>>().join(", ")
}
