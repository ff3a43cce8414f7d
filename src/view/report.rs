//! `careers report`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    CareerProgress, Day, DayView, EmployersView, EntryView, KnownTest, OverviewView, PayRow,
    PlanView, ShowHead, SkillsView, SourceView, StageView, TestsView,
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
    /// Their tasks in dated weeks, as `careers plan` has them, what is done left out, and with
    /// `--weeks` no more of `weeks` than that; absent: no roadmap is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanView<'a>>,
    /// How far the person is; absent: nothing of this road is kept as done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<CareerProgress<'a>>,
    /// The person's latest quiz of this career; absent: none is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiz: Option<KnownTest<'a>>,
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
