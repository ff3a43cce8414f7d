//! `careers doctor`.

use schemars::JsonSchema;
use serde::Serialize;

use super::PackView;

/// What may be out of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DoctorView<'a> {
    /// `careers/doctor/1`.
    pub schema: &'static str,
    /// The day that ages are counted to, `YYYY-MM-DD`.
    pub today: String,
    /// Facts that name a source.
    pub facts: usize,
    /// Of these, facts whose source is neither too old, undated nor unread.
    pub fresh: usize,
    /// What is stale, the oldest of each kind first.
    pub stale: Vec<StaleView<'a>>,
    /// The packs of one's own that count; absent: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<PackView<'a>>,
}

/// Something that may be out of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StaleView<'a> {
    /// published, undated, read or reviewed: what is too long ago.
    pub why: &'static str,
    /// A source's id, or a career's for its bank.
    pub id: &'a str,
    /// When that was; absent for an undated page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<&'a str>,
    /// Whole months since then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// How many are too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Facts that rest on it; for a bank, its live items.
    pub facts: usize,
    /// The careers they belong to; empty: to taxes or places.
    pub careers: Vec<&'a str>,
}
