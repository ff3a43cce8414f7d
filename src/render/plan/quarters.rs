//! Quarters of a roadmap as blocks of weeks.

use jiff::civil::Date;

use super::weeks_in;
use super::words::{days, weeks_of};
use crate::view::{PlanPart, PlanStage, PlanView};

/// A quarter of the roadmap as a block of weeks.
pub struct Quarter<'v, 'a> {
    /// "q1 · weeks 5-11 · 4 Jan to 21 Feb 2027 · 40 h".
    pub head: String,
    /// Its tasks.
    pub tasks: Vec<QuarterTask<'v, 'a>>,
}

/// A task of a quarter, all its parts together.
pub struct QuarterTask<'v, 'a> {
    /// Its first part.
    pub part: &'v PlanPart<'a>,
    /// Its hours.
    pub hours: f64,
    /// The weeks in which it starts and ends.
    pub weeks: (u32, u32),
    /// The day on which it ends.
    end: Date,
}

/// The quarters of a stage, each with its tasks.
#[must_use]
pub fn quarters<'v, 'a>(view: &'v PlanView<'a>, stage: &PlanStage<'a>) -> Vec<Quarter<'v, 'a>> {
    let mut tasks: Vec<QuarterTask<'v, 'a>> = Vec::new();
    for week in weeks_in(view, stage) {
        for part in week.parts.iter().filter(|part| part.stage == stage.id) {
            match tasks.last_mut() {
                Some(task) if task.part.task == part.task => {
                    task.hours += part.hours.0;
                    task.weeks.1 = week.week;
                    task.end = part.to.0;
                }
                _ => tasks.push(QuarterTask {
                    part,
                    hours: part.hours.0,
                    weeks: (week.week, week.week),
                    end: part.to.0,
                }),
            }
        }
    }
    let mut quarters = Vec::new();
    while let Some(first) = tasks.first() {
        let span = first.part.span;
        let end = tasks.iter().position(|task| task.part.span != span);
        let rest = tasks.split_off(end.unwrap_or(tasks.len()));
        quarters.push(quarter(std::mem::replace(&mut tasks, rest)));
    }
    quarters
}

fn quarter<'v, 'a>(tasks: Vec<QuarterTask<'v, 'a>>) -> Quarter<'v, 'a> {
    let head = match (tasks.first(), tasks.last()) {
        (Some(first), Some(last)) => format!(
            "{} · {} · {} · {} h",
            first.part.span,
            weeks_of(first.weeks.0, last.weeks.1),
            days(first.part.from.0, last.end),
            tasks.iter().map(|task| task.hours).sum::<f64>()
        ),
        _ => String::new(),
    };
    Quarter { head, tasks }
}
