//! `careers path`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Hours, KnownTest, PayRow, SourceView, StagePayView};

/// From one career, or from a resume, to another: to the end of the target's last stage that
/// is planned week by week. Hours are those of tasks that must be done.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathView<'a> {
    /// `careers/path/1`.
    pub schema: &'static str,
    /// Where one stands; absent with a resume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PathEnd<'a>>,
    /// With `--resume`: what was read from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resume: Option<PathResume<'a>>,
    /// Where one goes.
    pub to: PathEnd<'a>,
    /// Hours a week.
    pub hours_per_week: Hours,
    /// Hours of all that must be done.
    pub hours: Hours,
    /// Of these, what one need not do again.
    pub hours_carried: Hours,
    /// And what is missing.
    pub hours_missing: Hours,
    /// Weeks that what is missing takes, the last one begun counted.
    pub weeks: u32,
    /// The stage at which one enters: the first of which more than a fifth is missing; absent:
    /// there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enter: Option<PathEntry<'a>>,
    /// The latest quizzes by which skills are had, beside what the start implies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tests: Vec<KnownTest<'a>>,
    /// Each stage.
    pub stages: Vec<PathStage<'a>>,
    /// Skills that the target needs, in its order.
    pub skills: Vec<PathSkill<'a>>,
    /// Shared units that are done already.
    pub units: Vec<PathUnit<'a>>,
    /// Tasks that are missing, in order.
    pub missing: Vec<PathTask<'a>>,
    /// A career by way of which the hours add up to less; absent: there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub between: Option<PathBetween<'a>>,
    /// Pay in all India where one stands, then where one goes, as `careers salary` has it.
    pub pay: Vec<PayRow<'a>>,
    /// What sources print for the two stages themselves.
    pub bands: Vec<PathBand<'a>>,
    /// The sources of pay.
    pub sources: Vec<SourceView<'a>>,
}

/// An end of the path: a career at the end of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PathEnd<'a> {
    /// The career.
    pub career: CareerName<'a>,
    /// The last stage planned week by week; absent: no roadmap is written, and skills are
    /// those of stage 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<&'a str>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_title: Option<&'a str>,
}

/// What was read from a resume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PathResume<'a> {
    /// The file.
    pub file: String,
    /// Words that name a skill.
    pub found: Vec<ResumeSkill<'a>>,
    /// Words that name none.
    pub unmapped: Vec<ResumeWord>,
}

/// A skill that a resume names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ResumeSkill<'a> {
    /// The skill's id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The level it counts with: what stands beside it, else 2.
    pub level: u8,
    /// As the resume has it.
    pub text: String,
    /// Where it stands.
    pub place: String,
}

/// A word of a resume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ResumeWord {
    /// As the resume has it.
    pub text: String,
    /// Where it stands.
    pub place: String,
}

/// The stage at which one enters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PathEntry<'a> {
    /// Its id.
    pub stage: &'a str,
    /// Its name.
    pub title: &'a str,
}

/// A stage of the target.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathStage<'a> {
    /// `s1` to `s5`.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Hours of what must be done.
    pub hours: Hours,
    /// Of these, what is missing.
    pub hours_missing: Hours,
}

/// A skill that the target needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PathSkill<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The level one has; absent: one has it not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The level that the target needs at the end of its last stage planned week by week.
    pub needed: u8,
}

/// A shared unit that is done already.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathUnit<'a> {
    /// Its full, stable id.
    pub task: String,
    /// How long it takes.
    pub hours: Hours,
    /// What one did.
    pub text: &'a str,
}

/// A task that is missing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathTask<'a> {
    /// Its full, stable id.
    pub task: String,
    /// Its stage.
    pub stage: &'a str,
    /// Its week in the roadmap.
    pub span: &'a str,
    /// learn, build, practise or prove.
    pub kind: &'static str,
    /// How long it takes.
    pub hours: Hours,
    /// What to do.
    pub text: &'a str,
    /// Ids of the skills it trains that one has not at the level that its stage needs.
    pub lacks: Vec<&'a str>,
}

/// A career on the way.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathBetween<'a> {
    /// Which.
    pub career: CareerName<'a>,
    /// Hours to it.
    pub hours_first: Hours,
    /// Hours from it to the target.
    pub hours_second: Hours,
}

/// What a source prints for a stage of a roadmap, LPA.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathBand<'a> {
    /// The career's id.
    pub career: &'a str,
    /// The career's name.
    pub title: &'a str,
    /// The stage's id.
    pub stage: &'a str,
    /// The band.
    pub pay: StagePayView<'a>,
}
