//! `careers salary` as a document.

use std::fmt::Write;

use super::doc::{Block, Doc, Section};
use super::pay::{cited, claims, key, note_on_unknown, pay_table, rule, sources_list};
use crate::view::SalaryView;

/// Lays the view out: a table; with `--explain` also every claim and source.
#[must_use]
pub fn doc<'a>(view: &'a SalaryView<'a>) -> Doc<'a> {
    let several = view.asked.careers.len() > 1;
    let groups = [&view.by_level[..], &view.rows];
    let known = !view.sources.is_empty();
    let mut blocks = vec![Block::Table(pay_table(&groups, several))];
    blocks.extend(known.then(key));
    blocks.extend(note_on_unknown(&view.by_level, &view.rows, several));
    blocks.extend(known.then(|| rule("--explain")));
    if !view.asked.explain {
        blocks.extend(cited(view.sources.iter().map(|s| (s.id, s.published))));
        return Doc::table(vec![Section::titled("pay", title(view), blocks)]);
    }
    let mut sections = vec![Section::titled("pay", title(view), blocks)];
    if known {
        let every = groups.into_iter().flatten().flat_map(claims).collect();
        let sources = vec![sources_list(&view.sources)];
        sections.push(Section::titled("claims", "Every claim", every));
        sections.push(Section::titled("sources", "Sources", sources));
    }
    Doc::of(sections)
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
