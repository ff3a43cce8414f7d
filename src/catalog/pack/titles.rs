//! Titles that lead to one career or to several.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::model::Career;
use crate::catalog::tidy_text::to_slug;

/// Careers by the titles that lead to them, in the form that titles are looked up by.
#[derive(Default)]
pub(super) struct Titles(BTreeMap<String, BTreeSet<u32>>);

impl Titles {
    /// Adds a career's other titles, and its own where that is no name of it.
    pub(super) fn add(&mut self, career: &Career<String>, index: u32) {
        let own = career.imported.iter().map(|_| &career.title);
        for title in own.chain(&career.titles) {
            self.0.entry(to_slug(title)).or_default().insert(index);
        }
    }

    /// The entries of a table: a title, and the careers as little-endian words.
    pub(super) fn finish(self) -> Vec<(String, Vec<u8>)> {
        let entries = self.0.into_iter().filter(|(title, _)| !title.is_empty());
        entries
            .map(|(title, careers)| {
                (
                    title,
                    careers.into_iter().flat_map(u32::to_le_bytes).collect(),
                )
            })
            .collect()
    }
}
