//! `careers search` as a document.

use super::doc::{Block, Doc, Entry, Section};
use super::{left_out, origin};
use crate::view::SearchView;

/// Lays the view out; in a pipe: id, place, text.
#[must_use]
pub fn doc<'a>(view: &'a SearchView<'a>) -> Doc<'a> {
    let mut sections = Vec::new();
    for hit in &view.hits {
        let matches = hit.matches.iter().map(|m| Entry::labelled(m.place, m.text));
        let from = (!hit.origin.is_empty()).then(|| Entry::labelled("origin", origin(&hit.origin)));
        let mut blocks = vec![Block::List(matches.chain(from).collect())];
        if hit.places > hit.matches.len() {
            blocks.push(Block::Note(
                format!("More places: {}.", hit.places - hit.matches.len()).into(),
            ));
        }
        sections.push(Section::titled(
            hit.id,
            format!("{} · {}", hit.title, hit.id),
            blocks,
        ));
    }
    let more = left_out(view.left_out).map(|note| Section::bare("more", vec![note]));
    sections.extend(more);
    Doc::of(sections)
}
