//! `careers report`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    CareerProgress, Day, DayView, EmployersView, EntryView, Figure, OverviewView, PayRow, PlanView,
    ShowHead, SkillsView, SourceView, StageView, TestsView,
};

/// A career as one document: what is known of it, the way there in dated weeks, and how far
/// somebody is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReportView<'a> {
    /// `careers/report/1`.
    pub schema: &'static str,
    /// The day on which it was made.
    pub today: Day,
    /// The version of the program.
    pub version: &'static str,
    /// Which career.
    pub career: ShowHead<'a>,
    /// What the work is.
    pub overview: OverviewView<'a>,
    /// Working days; empty: none is written.
    pub day: Vec<DayView<'a>>,
    /// Skills and tools.
    pub skills: SkillsView<'a>,
    /// Who hires; empty: no source names any.
    pub employers: Vec<EmployersView<'a>>,
    /// How one gets in.
    pub entry: EntryView<'a>,
    /// Pay, in LPA.
    pub pay: ReportPay<'a>,
    /// The five stages in outline; empty: none is written.
    pub roadmap: Vec<StageView<'a>>,
    /// Their tasks in dated weeks, as `careers plan` has them, what is done left out; absent: no
    /// roadmap is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanView<'a>>,
    /// How far the person is; absent: nothing of this road is kept as done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<CareerProgress<'a>>,
    /// What the person scored in tests; absent: nothing is kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<ReportResult>,
    /// The tests there are, and what O*NET rates.
    pub tests: TestsView<'a>,
    /// Every source that is named above.
    pub sources: Vec<SourceView<'a>>,
    /// What all this does not tell.
    pub limits: Vec<&'static str>,
}

/// Pay as `careers salary` has it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReportPay<'a> {
    /// LPA, lakh rupees per annum.
    pub unit: &'static str,
    /// The city that was asked for; absent: every place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<&'a str>,
    /// All India by level.
    pub by_level: Vec<PayRow<'a>>,
    /// By place, estimates among them.
    pub rows: Vec<PayRow<'a>>,
}

/// A test that the person took.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReportResult {
    /// quiz, simulate or traits.
    pub test: &'static str,
    /// The day it was taken.
    pub taken: Day,
    /// What was measured.
    pub measures: Vec<ReportMeasure>,
}

/// A score and how sure it is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReportMeasure {
    /// Of what: a skill, a dimension, an interest.
    pub name: String,
    /// The score.
    pub score: Figure,
    /// The least that it could be.
    pub least: Figure,
    /// The most that it could be.
    pub most: Figure,
    /// Its standard error; absent: it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Figure>,
}
