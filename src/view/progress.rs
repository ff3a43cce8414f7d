//! `careers progress`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Hours, ResourceView, TaskView};

/// How far somebody is: `careers progress`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressView<'a> {
    /// `careers/progress/1`.
    pub schema: &'static str,
    /// The day in India.
    pub today: String,
    /// The careers begun, or the one asked for.
    pub careers: Vec<CareerProgress<'a>>,
    /// What is kept under ids that this catalogue does not have.
    pub other: Vec<OtherProgress<'a>>,
}

/// How far somebody is on one career's road. Hours are those that the road gives its tasks.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CareerProgress<'a> {
    /// Which career.
    pub career: CareerName<'a>,
    /// Of all its stages.
    pub all: Amount,
    /// Stage by stage.
    pub stages: Vec<StageProgress<'a>>,
    /// Weeks in a row, up to the present or the last one, in which a task was done.
    pub streak_weeks: u32,
    /// The day on which a task was last done; absent: none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// The pace so far and where it leads; absent: `unknown` says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pace: Option<WeeklyPace>,
    /// Why no pace is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<&'static str>,
}

/// How much there is and how much of it is done.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct Amount {
    /// Hours of tasks done.
    pub hours_done: Hours,
    /// Hours of tasks not done.
    pub hours_left: Hours,
    /// Hours of the must tasks done.
    pub must_hours_done: Hours,
    /// Hours of all must tasks.
    pub must_hours: Hours,
    /// Tasks done.
    pub tasks_done: usize,
    /// All tasks.
    pub tasks: usize,
}

/// How much of a stage is done.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StageProgress<'a> {
    /// `s1` to `s5`.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// How much of it.
    pub amount: Amount,
}

/// A pace, and when it would have done all must tasks.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WeeklyPace {
    /// Mean hours in an active week, to a tenth.
    pub hours_per_week: Hours,
    /// Of how many active weeks, the latest, at most eight.
    pub active_weeks: usize,
    /// Weeks until all must tasks are done; absent: too far away to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks_left: Option<i32>,
    /// The day they end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// What is kept under an id that this catalogue does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OtherProgress<'a> {
    /// The id, as it was told.
    pub id: String,
    /// retired, or unknown to this catalogue.
    pub why: &'static str,
    /// What stands in its place, where it counts now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<&'a str>,
    /// The day it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<String>,
    /// The note on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What to do now: `careers progress next`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressNextView<'a> {
    /// `careers/progress-next/1`.
    pub schema: &'static str,
    /// On which road.
    pub career: CareerName<'a>,
    /// Why this is next.
    pub why: String,
    /// The week; absent: nothing is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<NextWeek<'a>>,
}

/// The week that is next.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NextWeek<'a> {
    /// Its full id.
    pub id: String,
    /// The stage's name.
    pub stage: &'a str,
    /// What is true at its end.
    pub goal: &'a str,
    /// Hours of its tasks that are not done.
    pub hours_left: Hours,
    /// Its tasks that are not done, the needed ones first.
    pub tasks: Vec<TaskView<'a>>,
    /// Its tasks that are done.
    pub tasks_done: usize,
    /// The note on the week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where to read.
    pub resources: Vec<ResourceView<'a>>,
}

/// Every task and what is kept of it: `careers progress list`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressListView<'a> {
    /// `careers/progress-list/1`.
    pub schema: &'static str,
    /// The tasks in the order of the roads.
    pub tasks: Vec<ListedTask<'a>>,
    /// What is kept under ids that this catalogue does not have.
    pub other: Vec<OtherProgress<'a>>,
}

/// A task in its place, and what is kept of it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ListedTask<'a> {
    /// The full, stable id.
    pub id: String,
    /// The career on whose road it stands here.
    pub career: &'a str,
    /// The week or quarter on that road, by its full id.
    pub week: String,
    /// done or open.
    pub state: &'static str,
    /// The day it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<String>,
    /// How long it takes.
    pub hours: Hours,
    /// must, should or could.
    pub need: &'a str,
    /// What to do.
    pub text: &'a str,
    /// The person's note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The journal: `careers progress history`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProgressHistoryView {
    /// `careers/progress-history/1`.
    pub schema: &'static str,
    /// What was told, oldest first.
    pub events: Vec<EventView>,
}

/// An event of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EventView {
    /// When it was told: `2026-11-22T08:30:00+05:30`.
    pub at: String,
    /// done, undone, note or import.
    pub event: &'static str,
    /// The task, unit or week; an import has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The day it was done, where that is not the day of `at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// The note; absent with event note: the note was cleared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Of import: how many events came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<u64>,
    /// Whether it was taken back.
    pub taken_back: bool,
}

/// What changed: `careers progress done`, `undo`, `note` and `import`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressChangeView {
    /// `careers/progress-change/1`.
    pub schema: &'static str,
    /// What is kept now and was not before.
    pub changes: Vec<ChangeView>,
    /// What was asked for and was so already.
    pub unchanged: Vec<UnchangedView>,
    /// Of import: events that were new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<usize>,
    /// Of import: events that were there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<usize>,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangeView {
    /// done, undone, note, or note-undone.
    pub event: &'static str,
    /// The task, unit or week.
    pub id: String,
    /// The day it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// The note that stands now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What was so already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UnchangedView {
    /// The task, unit or week.
    pub id: String,
    /// Why nothing changed.
    pub why: String,
}
