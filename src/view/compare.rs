//! `careers compare`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Hours, InterestsView, KindMinutes, PayRow, SourceView};

/// Careers side by side.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CompareView<'a> {
    /// `careers/compare/1`.
    pub schema: &'static str,
    /// The level of pay that was asked for; absent: all, or each that is claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'static str>,
    /// Where pay was asked for: a city's id, or `national`.
    pub place: &'a str,
    /// The careers, as they were named.
    pub careers: Vec<CompareCareer<'a>>,
    /// Skills that any of them needs, those that all need first.
    pub skills: Vec<CompareSkill<'a>>,
    /// LPA, lakh rupees per annum.
    pub unit: &'static str,
    /// Pay, as `careers salary` has it.
    pub pay: Vec<PayRow<'a>>,
    /// The sources of pay and interests.
    pub sources: Vec<SourceView<'a>>,
}

/// One of the careers.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CompareCareer<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Its family.
    pub field: &'a str,
    /// Minutes of each kind of work in a day, the mean of its days, most first; empty: no day
    /// is written.
    pub day: Vec<KindMinutes<'a>>,
    /// How many days that is the mean of.
    pub days: usize,
    /// The way to the end of the last stage planned week by week; absent: no roadmap is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready: Option<CompareReady<'a>>,
    /// Holland's six interests, 1-7; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interests: Option<InterestsView<'a>>,
    /// Kinds of employers; empty: unknown.
    pub employers: Vec<&'static str>,
    /// Ways in, by kind; empty: none is written.
    pub entry: Vec<&'static str>,
    /// What wears people out, by name; empty: none is written.
    pub hazards: Vec<&'a str>,
}

/// The way to the end of a stage.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CompareReady<'a> {
    /// The stage's id.
    pub stage: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Months to its end, at the roadmap's pace; absent: it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// Hours of all its tasks and those of the stages before it.
    pub hours: Hours,
    /// The pace that the roadmap is written for.
    pub hours_per_week: Hours,
}

/// A skill and who needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CompareSkill<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Whether every one of the careers needs it.
    pub shared: bool,
    /// The careers that need it.
    pub levels: Vec<CompareLevel<'a>>,
}

/// How well a career needs a skill at the end of its last stage planned week by week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CompareLevel<'a> {
    /// The career's id.
    pub career: &'a str,
    /// The level: 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.
    pub level: u8,
}
