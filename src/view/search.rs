//! `careers search`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{OriginView, is_none};

/// The careers that have every word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SearchView<'a> {
    /// `careers/search/1`.
    pub schema: &'static str,
    /// The words.
    pub terms: Vec<String>,
    /// The careers, best first.
    pub hits: Vec<SearchHit<'a>>,
    /// Careers beyond the limit.
    #[serde(skip_serializing_if = "is_none")]
    pub left_out: usize,
}

/// A career that has every word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SearchHit<'a> {
    /// Its stable id.
    pub id: &'a str,
    /// As shown.
    pub title: &'a str,
    /// The packs that added or changed it; absent: it is as bundled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<OriginView<'a>>,
    /// In how many places.
    pub places: usize,
    /// Where, the most telling first; at most five.
    pub matches: Vec<SearchMatch<'a>>,
}

/// A place where words stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SearchMatch<'a> {
    /// title, alias, other-title, summary, skill, tool, employer, overview, pattern, task, certification or roadmap.
    pub place: &'a str,
    /// The text.
    pub text: &'a str,
}
