//! `careers stats`.

use schemars::JsonSchema;
use serde::Serialize;

/// How much is known and how much is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatsView<'a> {
    /// `careers/stats/1`.
    pub schema: &'static str,
    /// The program's version.
    pub version: &'static str,
    /// Sources, by confidence and in all.
    pub sources: SourceStats,
    /// Places, skills.
    pub places: usize,
    /// Skills of the shared vocabulary.
    pub skills: usize,
    /// The careers.
    pub careers: Vec<CareerStats<'a>>,
}

/// Sources by confidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceStats {
    /// In all.
    pub all: usize,
    /// A law, or a survey whose method fits.
    pub high: usize,
    /// A stated method with a known skew.
    pub medium: usize,
    /// An estimate without method.
    pub low: usize,
    /// Without a date.
    pub undated: usize,
}

/// How much there is of a career.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CareerStats<'a> {
    /// Its id.
    pub id: &'a str,
    /// As shown.
    pub title: &'a str,
    /// The id of the source that it was imported from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<&'a str>,
    /// Pay claims.
    pub claims: u32,
    /// Sources they come from.
    pub pay_sources: usize,
    /// Places with a claim, of those that tables show.
    pub places_known: usize,
    /// Places without one.
    pub places_unknown: Vec<&'a str>,
    /// Weeks and quarters of the roadmap.
    pub weeks: u32,
    /// Tasks in them.
    pub tasks: u32,
    /// Live items of the aptitude bank.
    pub items: u32,
    /// Of these, not single choice.
    pub items_not_single: u32,
    /// Items answered blind when the bank was last reviewed; absent: never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_answered: Option<u16>,
    /// Of these, answers that agreed with the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_agreed: Option<u16>,
    /// Scenarios of the simulation.
    pub scenarios: u32,
    /// Parts for which nothing is known.
    pub unknown: Vec<&'static str>,
    /// What the checker would have better, and takes all the same.
    pub warnings: Vec<WarningView<'a>>,
}

/// A warning of the checker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WarningView<'a> {
    /// The file, relative to the data folder.
    pub file: &'a str,
    /// The rule's name, as `careers validate` prints it.
    pub rule: &'a str,
    /// What is to be bettered.
    pub message: &'a str,
}
