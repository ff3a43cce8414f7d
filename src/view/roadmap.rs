//! `careers roadmap`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Hours, Lpa};

/// A career's roadmap, or one stage of it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RoadmapView<'a> {
    /// `careers/roadmap/1`.
    pub schema: &'static str,
    /// Whose roadmap.
    pub career: CareerName<'a>,
    /// The pace the weeks are written for.
    pub hours_per_week: Hours,
    /// The stages: all five in outline, or one with its weeks.
    pub stages: Vec<StageView<'a>>,
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StageView<'a> {
    /// `s1` to `s5`.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// First month from the start.
    pub from_month: u16,
    /// Month it ends at; absent: it stays open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_month: Option<u16>,
    /// What one can do at its end.
    pub aim: &'a str,
    /// The pay band that a source prints for it; absent: none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<StagePayView<'a>>,
    /// What an interviewer would accept as proof.
    pub exit: &'a str,
    /// Things built, run or led.
    pub milestones: Vec<&'a str>,
    /// How many weeks it has.
    pub weeks_count: u32,
    /// How many quarters it has.
    pub quarters_count: u32,
    /// Hours of all its tasks.
    pub hours: Hours,
    /// Its weeks, when one stage was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weeks: Vec<WeekView<'a>>,
    /// Its quarters, when one stage was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quarters: Vec<WeekView<'a>>,
}

/// The pay band that a source prints for a stage, in LPA.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StagePayView<'a> {
    /// Lower end.
    pub low: Lpa,
    /// Upper end.
    pub high: Lpa,
    /// The source's id.
    pub source: &'a str,
    /// What of ours is the source's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a str>,
}

/// A week or a quarter.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WeekView<'a> {
    /// `w01`... or `q1`...
    pub id: &'a str,
    /// What is true at its end.
    pub goal: &'a str,
    /// The sum of its tasks.
    pub hours: Hours,
    /// What to do, in order.
    pub tasks: Vec<TaskView<'a>>,
    /// Where to read.
    pub resources: Vec<ResourceView<'a>>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TaskView<'a> {
    /// The full, stable id: `backend-developer/s1/w03/sql-joins`, or `unit/sql-joins` for what careers share.
    pub id: String,
    /// learn, build, practise or prove.
    pub kind: &'a str,
    /// How long it takes.
    pub hours: Hours,
    /// must, should or could.
    pub need: &'a str,
    /// What to do.
    pub text: &'a str,
    /// Skills it trains, by id.
    pub skills: Vec<&'a str>,
    /// Whether other careers have the same task.
    pub shared: bool,
    /// The day it was done, as the person's progress says; absent: it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<String>,
}

/// Something to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ResourceView<'a> {
    /// Its title.
    pub name: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// Where it is.
    pub url: &'a str,
}
