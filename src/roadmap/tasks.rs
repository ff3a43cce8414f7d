//! What there is to do, in the order in which it is planned.

use std::collections::BTreeSet;

use super::road::task_id;
use crate::catalog::model::{Need, TaskKind};
use crate::catalog::pack::StageSpans;

/// A task of a roadmap, ready to be planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTask<'a> {
    /// The full, stable id.
    pub id: String,
    /// The stage's place in the roadmap, from 0.
    pub stage: usize,
    /// The week or quarter of the roadmap, `w03` or `q1`.
    pub span: &'a str,
    /// Whether that is a quarter.
    pub quarter: bool,
    /// What sort of doing.
    pub kind: TaskKind,
    /// How much the stage needs it.
    pub need: Need,
    /// How long it takes, to the minute.
    pub minutes: u32,
    /// What to do.
    pub text: &'a str,
    /// Ids of the skills it trains.
    pub skills: Vec<&'a str>,
}

/// Which tasks are planned.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'d> {
    /// The first stage, from 0.
    pub from: usize,
    /// The last stage, itself planned.
    pub to: usize,
    /// The least needed that still counts.
    pub least: Need,
    /// Ids of what is done and is not planned again.
    pub done: &'d BTreeSet<String>,
}

/// The tasks chosen, stage by stage and week by week; within a week what must be done comes
/// first, then what should and what could, else as written.
#[must_use]
pub fn tasks<'a>(
    career: &str,
    stages: &[(&'a str, StageSpans<&'a str>)],
    choice: Choice<'_>,
) -> Vec<PlanTask<'a>> {
    let mut tasks = Vec::new();
    for (stage, (id, spans)) in stages.iter().enumerate() {
        if !(choice.from..=choice.to).contains(&stage) {
            continue;
        }
        let weeks = spans.weeks.iter().map(|week| (week, false));
        for (week, quarter) in weeks.chain(spans.quarters.iter().map(|week| (week, true))) {
            let first = tasks.len();
            tasks.extend(week.tasks.iter().map(|task| PlanTask {
                id: task_id(&format!("{career}/{id}/{}", week.id), task),
                stage,
                span: week.id,
                quarter,
                kind: task.kind,
                need: task.need,
                minutes: minutes(task.hours),
                text: task.text,
                skills: task.skills.clone(),
            }));
            tasks[first..].sort_by_key(|task| task.need);
        }
    }
    tasks.retain(|task| task.need <= choice.least && !choice.done.contains(&task.id));
    tasks
}

/// Hours as minutes, rounded; nothing takes no time.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of a float to an integer ends at the integer's bounds"
)]
fn minutes(hours: f64) -> u32 {
    ((hours * 60.0).round() as u32).max(1)
}

/// Minutes of the tasks that are needed so much.
#[must_use]
pub fn minutes_of(tasks: &[PlanTask<'_>], need: Need) -> u32 {
    let such = tasks.iter().filter(|task| task.need == need);
    such.map(|task| task.minutes).fold(0, u32::saturating_add)
}
