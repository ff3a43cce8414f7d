//! `careers sources` as a document.

use std::collections::BTreeMap;

use super::doc::{Block, Cell, Column, Doc, Section, Table, Text};
use crate::view::{SourceUse, SourcesView};

/// Places that a source is said to be used in; more are counted by part.
const TOLD: usize = 100;

/// Lays the view out: a table, or one source in full.
#[must_use]
pub fn doc<'a>(view: &'a SourcesView<'a>) -> Doc<'a> {
    match &view.sources[..] {
        [one] => Doc::of(vec![full(one)]),
        all => table(all),
    }
}

fn table<'a>(all: &'a [SourceUse<'a>]) -> Doc<'a> {
    let columns = vec![
        Column::text("Source"),
        Column::text("Publisher").in_rows(),
        Column::text("Date"),
        Column::text("Basis"),
        Column::text("Trust"),
        Column::figure("Facts"),
        Column::text("url").in_rows(),
    ];
    let rows = all.iter().map(|used| -> Vec<Cell<'a>> {
        let source = &used.source;
        vec![
            source.id.into(),
            source.publisher.into(),
            source.published.unwrap_or("undated").into(),
            source.basis.into(),
            source.confidence.into(),
            used.facts.to_string().into(),
            source.url.into(),
        ]
    });
    let note = "Trust: high is a law or a survey whose method fits, medium a stated method with a known skew, \
                low an estimate without method or a method too old. One in full: careers sources ID.";
    let blocks = vec![
        Block::Table(Table {
            columns,
            rows: rows.collect(),
        }),
        Block::Note(note.into()),
    ];
    Doc::table(vec![Section::titled("sources", "Sources", blocks)])
}

fn full<'a>(used: &'a SourceUse<'a>) -> Section<'a> {
    let source = &used.source;
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![
        ("publisher".into(), source.publisher.into()),
        ("page".into(), source.url.into()),
        (
            "published".into(),
            source.published.unwrap_or("undated").into(),
        ),
        ("read".into(), source.retrieved.into()),
        ("basis".into(), source.basis.into()),
        (
            "sample".into(),
            source
                .sample
                .map_or("not stated".into(), |n| n.to_string().into()),
        ),
        ("confidence".into(), source.confidence.into()),
    ];
    let optional = [("note", source.note), ("attribution", source.attribution)];
    fields.extend(
        optional
            .into_iter()
            .filter_map(|(name, text)| Some((name.into(), text?.into()))),
    );
    fields.push(("used in".into(), where_used(used).into()));
    Section::bare(
        "source",
        vec![
            Block::Title(source.title.into(), source.id.into()),
            Block::Fields(fields),
        ],
    )
}

/// Where a source is used: career by career, or for how many careers where they are too many.
fn where_used(used: &SourceUse<'_>) -> String {
    let places = &used.used_in;
    let mut told: Vec<String> = Vec::new();
    if places.len() <= TOLD {
        told.extend(
            places
                .iter()
                .map(|u| format!("{} {} ({})", u.career, u.part, u.facts)),
        );
    } else {
        let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
        for place in places {
            *parts.entry(place.part).or_default() += 1;
        }
        told.extend(
            parts
                .iter()
                .map(|(part, n)| format!("{part} of {n} careers")),
        );
    }
    if told.is_empty() {
        "nothing".to_owned()
    } else {
        told.join(", ")
    }
}
