//! `careers salary` as a document.

use std::fmt::Write;

use super::doc::{Block, Doc, Section};
use super::pay::{cited, claims, legend, note_on_unknown, pay_table, sources_list};
use crate::view::SalaryView;

/// Lays the view out: a table; with `--explain` also every claim and source.
#[must_use]
pub fn doc<'a>(view: &'a SalaryView<'a>) -> Doc<'a> {
    let several = view.asked.careers.len() > 1;
    let mut blocks = vec![Block::Table(pay_table(
        &[&view.by_level, &view.rows],
        several,
    ))];
    blocks.extend(note_on_unknown(&view.rows, several));
    blocks.push(legend());
    if !view.asked.explain {
        blocks.push(Block::Note(cited(&view.sources).into()));
        return Doc::table(vec![Section::titled("pay", title(view), blocks)]);
    }
    let every = view
        .by_level
        .iter()
        .chain(&view.rows)
        .flat_map(claims)
        .collect();
    Doc::of(vec![
        Section::titled("pay", title(view), blocks),
        Section::titled("claims", "Every claim", every),
        Section::titled("sources", "Sources", vec![sources_list(&view.sources)]),
    ])
}

fn title(view: &SalaryView<'_>) -> String {
    let first = view.by_level.first().or(view.rows.first());
    let who = match (view.asked.careers.len(), first) {
        (1, Some(row)) => row.title,
        _ => "Pay",
    };
    let mut title = format!("{who}: lakh rupees a year as published");
    if let Some(level) = view.asked.level {
        let _ = write!(title, ", level {level}");
    }
    if let Some(company) = view.asked.company {
        let _ = write!(title, ", {company} employers");
    }
    title
}
