//! `careers plan`.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::{CareerName, Hours, KnownTest};

/// A day, `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
pub struct Day(#[schemars(with = "String")] pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A moment by clocks in India, `YYYY-MM-DDTHH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
pub struct Moment(#[schemars(with = "String")] pub DateTime);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.strftime("%Y-%m-%dT%H:%M"))
    }
}

/// A roadmap's tasks in dated weeks. Hours are those of the tasks; what does not fit into a
/// week goes on in the next.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanView<'a> {
    /// `careers/plan/1`.
    pub schema: &'static str,
    /// Whose roadmap.
    pub career: CareerName<'a>,
    /// What was asked for.
    pub pace: PaceView,
    /// How many weeks it takes; those in which nothing is done are counted.
    pub weeks_count: u32,
    /// Hours of all that is planned.
    pub hours: NeedHours,
    /// How far the week-by-week part of the roadmap goes; absent where that is not planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready: Option<ReadyView<'a>>,
    /// With `--until`: whether all fits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<UntilView<'a>>,
    /// With `--skip-known`: what finished tests leave out; absent: nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<PlanKnown<'a>>,
    /// The stages that are planned.
    pub stages: Vec<PlanStage<'a>>,
    /// Every week, in order.
    pub weeks: Vec<PlanWeek<'a>>,
}

/// What a plan leaves out for what finished tests say: tasks that only teach or practise.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanKnown<'a> {
    /// Full, stable ids of the tasks, in the order of the roadmap.
    pub tasks: Vec<String>,
    /// Their hours.
    pub hours: Hours,
    /// The tests that say so.
    pub tests: Vec<KnownTest<'a>>,
}

/// A pace, as it was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PaceView {
    /// The first day.
    pub start: Day,
    /// Hours a week.
    pub hours_per_week: Hours,
    /// The days of the week; absent: a week is one block.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<&'static str>,
    /// When sessions start, `HH:MM` by clocks in India (Asia/Kolkata).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Days off.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<OffView>,
    /// The least needed that is planned: must, should or could.
    pub least: &'static str,
    /// Whether what is done is left out.
    pub replan: bool,
}

/// Days off, both ends counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OffView {
    /// The first.
    pub from: Day,
    /// The last.
    pub to: Day,
}

/// Hours by need.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct NeedHours {
    /// What must be done.
    pub must: Hours,
    /// What should.
    pub should: Hours,
    /// What could.
    pub could: Hours,
}

/// The end of the last stage that is planned week by week.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReadyView<'a> {
    /// The stage's id.
    pub stage: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The day on which its last task ends.
    pub end: Day,
    /// Weeks to then.
    pub weeks: u32,
    /// What decides whether one is ready.
    pub exit: &'a str,
}

/// What comes of a last day.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct UntilView<'a> {
    /// The last day.
    pub date: Day,
    /// Whether what is planned fits.
    pub fits: bool,
    /// What was dropped so that it does.
    pub dropped: Vec<DroppedView<'a>>,
    /// Hours a week with which nothing would have to be dropped; absent where 112 would not do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_needed: Option<Hours>,
    /// The same for what must be done alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_needed_must: Option<Hours>,
}

/// A task that was dropped.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DroppedView<'a> {
    /// The full, stable id.
    pub task: String,
    /// should or could.
    pub need: &'static str,
    /// How long it takes.
    pub hours: Hours,
    /// What to do.
    pub text: &'a str,
}

/// A stage in time.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanStage<'a> {
    /// `s1` to `s5`.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The week in which it starts.
    pub first_week: u32,
    /// The week in which it ends.
    pub last_week: u32,
    /// The day on which its first task starts.
    pub start: Day,
    /// The day on which its last task ends.
    pub end: Day,
    /// Its hours.
    pub hours: NeedHours,
    /// weeks or quarters: how the roadmap has it.
    pub planned_in: &'static str,
}

/// A week.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanWeek<'a> {
    /// Its number, from 1.
    pub week: u32,
    /// Its first day.
    pub start: Day,
    /// Its last day.
    pub end: Day,
    /// Hours it has, days off taken away.
    pub budget: Hours,
    /// Hours that are planned.
    pub hours: Hours,
    /// Days off in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<Day>,
    /// What to do, in order.
    pub parts: Vec<PlanPart<'a>>,
}

/// A task, or a part of one.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanPart<'a> {
    /// The task's full, stable id.
    pub task: String,
    /// Its stage.
    pub stage: &'a str,
    /// Its week or quarter in the roadmap.
    pub span: &'a str,
    /// must, should or could.
    pub need: &'static str,
    /// learn, build, practise or prove.
    pub kind: &'static str,
    /// How long the part takes.
    pub hours: Hours,
    /// Which part, from 1.
    pub part: u32,
    /// Of how many.
    pub parts: u32,
    /// The first day on which to do it.
    pub from: Day,
    /// The last day; of a session, the same.
    pub to: Day,
    /// When it starts; absent without sessions at a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Moment>,
    /// When it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Moment>,
    /// What to do.
    pub text: &'a str,
}
