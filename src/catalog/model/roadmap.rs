//! The road from a first program to a senior offer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/careers/<slug>/roadmap.yaml`: five stages that follow on each other without a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roadmap<S> {
    /// The pace the weeks are written for.
    pub hours_per_week: f64,
    /// The five stages.
    pub stages: Vec<Stage<S>>,
}

/// One stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage<S> {
    /// `s1` to `s5`.
    pub id: S,
    /// Its name.
    pub title: S,
    /// When it lies, in months from the start.
    pub months: Months,
    /// What one can do at its end that one could not before.
    pub aim: S,
    /// The pay band that a source prints for it.
    pub pay: Option<StagePay<S>>,
    /// What an interviewer would accept as proof that it is done.
    pub exit: S,
    /// Things built, run or led.
    pub milestones: Vec<S>,
    /// Its weeks, in order.
    #[serde(default = "Vec::<Week<S>>::new")]
    pub weeks: Vec<Week<S>>,
    /// Its quarters, in order, where a stage is too long for weeks.
    #[serde(default = "Vec::<Week<S>>::new")]
    pub quarters: Vec<Week<S>>,
}

/// A span of months from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// First month.
    pub from: u16,
    /// The month it ends at; absent for the last stage, which stays open.
    pub to: Option<u16>,
}

/// The pay band that a source prints for a stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StagePay<S> {
    /// Lower end, LPA.
    pub low: f64,
    /// Upper end, LPA.
    pub high: f64,
    /// The source's id.
    pub source: S,
    /// What of ours is the source's: its own name or time for the stage.
    pub note: Option<S>,
}

/// A week, or a quarter of a long stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Week<S> {
    /// `w01`, `w02`... through the whole roadmap, or `q1`, `q2`...
    pub id: S,
    /// What is true at its end; one can check it.
    pub goal: S,
    /// Hours it takes: the sum of its tasks.
    pub hours: f64,
    /// Shared units, which come before the week's own tasks.
    #[serde(default = "Vec::<UnitRef<S>>::new")]
    pub units: Vec<UnitRef<S>>,
    /// Its own tasks, in order.
    #[serde(default = "Vec::<Task<S>>::new")]
    pub tasks: Vec<Task<S>>,
    /// Where to read.
    #[serde(default = "Vec::<Resource<S>>::new")]
    pub resources: Vec<Resource<S>>,
}

/// A shared unit's place in a week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitRef<S> {
    /// The unit's id in `units.yaml`.
    pub unit: S,
    /// How much this career needs it.
    pub need: Need,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task<S> {
    /// Stable id within the week.
    pub id: S,
    /// What sort of doing.
    pub kind: TaskKind,
    /// How long it takes.
    pub hours: f64,
    /// Skills it trains, by id.
    pub skills: Vec<S>,
    /// How much the stage needs it.
    pub need: Need,
    /// What to do.
    pub text: S,
    /// Whether the pack put a shared unit here; authors leave it out.
    #[serde(default)]
    pub shared: bool,
}

/// `data/units.yaml`: tasks that several careers share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Units<S> {
    /// The units, in any order.
    pub units: Vec<SharedUnit<S>>,
}

/// A task that several careers share: done once, it is done in each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedUnit<S> {
    /// Stable id among all units.
    pub id: S,
    /// What sort of doing.
    pub kind: TaskKind,
    /// How long it takes.
    pub hours: f64,
    /// Skills it trains, by id.
    pub skills: Vec<S>,
    /// What to do.
    pub text: S,
    /// Where to read.
    #[serde(default = "Vec::<Resource<S>>::new")]
    pub resources: Vec<Resource<S>>,
}

/// What sort of doing a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// Read and try out.
    Learn,
    /// Make something that runs.
    Build,
    /// Repeat until it is easy.
    Practise,
    /// Show it to somebody, or to a test.
    Prove,
}

vocabulary!(TaskKind {
    Learn => "learn",
    Build => "build",
    Practise => "practise",
    Prove => "prove",
});

/// How much a task is needed. Ordered: what can be dropped first comes last.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The stage's exit check fails without it.
    Must,
    /// Expected by most employers.
    Should,
    /// A bonus.
    Could,
}

vocabulary!(Need {
    Must => "must",
    Should => "should",
    Could => "could",
});

/// Something to read, watch or follow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource<S> {
    /// Its title.
    pub name: S,
    /// Who publishes it.
    pub publisher: S,
    /// Where it is.
    pub url: S,
}
