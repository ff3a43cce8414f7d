//! Words in the careers: which have them all, and where.

use memchr::memmem;

use crate::catalog::pack::{Catalog, Damaged, Segment, SegmentKind};

/// A career that has every term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The career's place in the catalogue.
    pub career: usize,
    /// Where, the most telling first.
    pub matches: Vec<Match<'a>>,
}

/// A piece of text that has one or more of the terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'a> {
    /// What the text is.
    pub kind: SegmentKind,
    /// The text.
    pub text: &'a str,
    /// Which terms it has, as places in the query.
    pub terms: Vec<usize>,
}

/// Terms up to this long match whole words only: `go` is not in "good".
const WHOLE_WORD: usize = 3;

/// The careers that have every term, best first: by the most telling place of
/// its worst term, then by the number of matching places, then by id.
///
/// A term matches at the start of a word, ignoring case.
///
/// # Errors
/// When the catalogue is damaged.
pub fn search<'a>(catalog: Catalog<'a>, terms: &[String]) -> Result<Vec<Hit<'a>>, Damaged> {
    let lower = catalog.lower()?;
    let mut hits: Vec<Hit<'a>> = Vec::new();
    for (place, term) in terms.iter().enumerate() {
        let term = term.to_lowercase();
        let mut last_end = 0;
        for at in memmem::find_iter(lower.as_bytes(), term.as_bytes()) {
            if at < last_end || !is_word(lower, at, term.len()) {
                continue;
            }
            let segment = catalog.segment_at(at)?;
            last_end = segment.lower_end;
            note(&mut hits, segment, place);
        }
    }
    hits.retain(|hit| (0..terms.len()).all(|t| hit.matches.iter().any(|m| m.terms.contains(&t))));
    for hit in &mut hits {
        hit.matches
            .sort_by_key(|m| (m.kind, std::cmp::Reverse(m.terms.len())));
    }
    hits.sort_by_key(|hit| {
        (
            worst(hit, terms.len()),
            std::cmp::Reverse(hit.matches.len()),
            hit.career,
        )
    });
    Ok(hits)
}

/// The best place of the term that is worst placed.
fn worst(hit: &Hit<'_>, terms: usize) -> Option<SegmentKind> {
    let best = |term| {
        hit.matches
            .iter()
            .filter(|m| m.terms.contains(&term))
            .map(|m| m.kind)
            .min()
    };
    (0..terms).map(best).max().flatten()
}

/// Whether the text at a place starts a word and, for a short term, also ends one.
fn is_word(text: &str, at: usize, len: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + len..].chars().next();
    !before.is_some_and(char::is_alphanumeric)
        && (len > WHOLE_WORD || !after.is_some_and(char::is_alphanumeric))
}

fn note<'a>(hits: &mut Vec<Hit<'a>>, segment: Segment<'a>, term: usize) {
    let place = hits
        .iter()
        .position(|hit| hit.career == segment.career)
        .unwrap_or_else(|| {
            hits.push(Hit {
                career: segment.career,
                matches: Vec::new(),
            });
            hits.len() - 1
        });
    let matches = &mut hits[place].matches;
    let same = |m: &&mut Match<'_>| m.kind == segment.kind && std::ptr::eq(m.text, segment.text);
    match matches.iter_mut().find(same) {
        Some(known) => known.terms.push(term),
        None => matches.push(Match {
            kind: segment.kind,
            text: segment.text,
            terms: vec![term],
        }),
    }
}
