//! What the tables tell of one occupation.

use std::collections::{BTreeMap, BTreeSet};

/// An occupation, as far as tables told.
#[derive(Debug, Default)]
pub(super) struct Occupation {
    /// Its title.
    pub title: String,
    /// What the release says of it.
    pub description: String,
    /// Other titles, by lower case.
    pub titles: BTreeMap<String, String>,
    /// Holland's six, in his order.
    pub interests: [Option<f64>; 6],
    /// The job zone, and its name where the release has one.
    pub zone: Option<(u8, Option<String>)>,
    /// Skills with importance and level.
    pub skills: BTreeMap<String, [Option<f64>; 2]>,
    /// The ends of the scales of importance and level.
    pub scales: [[f64; 2]; 2],
    /// Work styles with their impact, in the release's order.
    pub styles: Vec<(String, f64)>,
    /// Kinds of technology with examples; the examples that employers ask for most first.
    pub technology: BTreeMap<String, BTreeSet<(u8, String)>>,
    /// Codes of related occupations by rank.
    pub related: BTreeMap<u32, String>,
    /// Tasks: supplemental ones last, then by number.
    pub tasks: BTreeMap<(bool, u32), String>,
}
