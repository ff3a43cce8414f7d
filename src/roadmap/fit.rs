//! What fits before a day, what has to be dropped, and what pace would do.

use super::layout::lay_out;
use super::pace::Pace;
use super::tasks::PlanTask;
use super::{MOST_HOURS, QUARTER};
use crate::catalog::model::Need;

/// What comes of a last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit<'a> {
    /// What is planned, in order.
    pub kept: Vec<PlanTask<'a>>,
    /// What has to be dropped so that the rest fits, in order; empty where not even what must
    /// be done fits, because dropping would not help.
    pub dropped: Vec<PlanTask<'a>>,
    /// Whether what is kept fits.
    pub fits: bool,
    /// Minutes a week with which everything would fit; `None` where 112 hours would not do.
    pub needed: Option<u32>,
    /// The same for what must be done alone.
    pub needed_for_must: Option<u32>,
}

/// Fits tasks in before the pace's last day: what could be done is dropped first, then what
/// should, each from the end of the road.
#[must_use]
pub fn fit<'a>(tasks: Vec<PlanTask<'a>>, pace: &Pace) -> Fit<'a> {
    let must: Vec<PlanTask<'a>> = keep(&tasks, |task| task.need == Need::Must);
    let (needed, needed_for_must) = (needed(&tasks, pace), self::needed(&must, pace));
    let fit = |kept, dropped, fits| Fit {
        kept,
        dropped,
        fits,
        needed,
        needed_for_must,
    };
    if fits(&tasks, pace) || !fits(&must, pace) {
        let whole = fits(&tasks, pace);
        return fit(tasks, Vec::new(), whole);
    }
    // Each place, in the order in which it is dropped.
    let mut order: Vec<usize> = (0..tasks.len())
        .filter(|&i| tasks[i].need != Need::Must)
        .collect();
    order.sort_by_key(|&i| std::cmp::Reverse((tasks[i].need, i)));
    let without = |count: usize| {
        let gone = |i: &usize| order[..count].contains(i);
        let places = (0..tasks.len()).filter(|i| !gone(i));
        places.map(|i| tasks[i].clone()).collect::<Vec<_>>()
    };
    let counts: Vec<usize> = (0..=order.len()).collect();
    let fewest = counts.partition_point(|&count| !fits(&without(count), pace));
    let fewest = fewest.min(order.len());
    let dropped = (0..tasks.len()).filter(|i| order[..fewest].contains(i));
    let dropped = dropped.map(|i| tasks[i].clone()).collect();
    fit(without(fewest), dropped, true)
}

fn keep<'a>(tasks: &[PlanTask<'a>], kept: impl Fn(&PlanTask<'a>) -> bool) -> Vec<PlanTask<'a>> {
    tasks.iter().filter(|task| kept(task)).cloned().collect()
}

fn fits(tasks: &[PlanTask<'_>], pace: &Pace) -> bool {
    lay_out(tasks, pace).is_ok_and(|layout| layout.whole)
}

/// The fewest minutes a week with which tasks fit in.
fn needed(tasks: &[PlanTask<'_>], pace: &Pace) -> Option<u32> {
    let steps: Vec<u32> = (1..=MOST_HOURS * 60 / QUARTER).collect();
    let with = |step: u32| Pace {
        minutes: step * QUARTER,
        ..pace.clone()
    };
    let fewest = steps.partition_point(|&step| !fits(tasks, &with(step)));
    steps.get(fewest).map(|step| step * QUARTER)
}
