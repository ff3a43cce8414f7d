//! `careers progress next`.

use super::{begun, name, roads};
use crate::answer::roadmap::{resources, task_view};
use crate::catalog::model::{Need, Task};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::roadmap::road::{Road, RoadWeek};
use crate::state::Progress;
use crate::view::{Hours, NextWeek, ProgressNextView};

/// What to do next on a road: the one asked for, else the one last worked on;
/// `None` where none is begun, or the one asked for is not written.
///
/// # Errors
/// When the catalogue is damaged.
pub fn next<'a>(
    catalog: Catalog<'a>,
    progress: &Progress,
    only: Option<CareerRef<'a>>,
) -> Result<Option<ProgressNextView<'a>>, Damaged> {
    let roads = match only {
        Some(career) => {
            let road = Road::of(career)?;
            road.map(|road| (career, road)).into_iter().collect()
        }
        None => roads(catalog)?,
    };
    let chosen = match only {
        Some(_) => roads.first(),
        None => latest(begun(&roads, progress), progress),
    };
    let Some((career, road)) = chosen else {
        return Ok(None);
    };
    let (week, why) = choose(road, progress);
    Ok(Some(ProgressNextView {
        schema: "careers/progress-next/1",
        career: name(*career)?,
        why,
        week: week.map(|week| view(road, week, progress)),
    }))
}

/// The road on which the latest task was done; of several, the first by id.
fn latest<'r, 'a>(
    roads: Vec<&'r (CareerRef<'a>, Road<'a>)>,
    progress: &Progress,
) -> Option<&'r (CareerRef<'a>, Road<'a>)> {
    let last = |road: &Road<'_>| road.tasks().filter_map(|(.., id)| progress.day(&id)).max();
    // The last of equals wins, so the first must come last.
    roads.into_iter().rev().max_by_key(|(_, road)| last(road))
}

/// The first week with must tasks open; when there is none, with any open; and why.
fn choose<'r, 'a>(road: &'r Road<'a>, progress: &Progress) -> (Option<&'r RoadWeek<'a>>, String) {
    let open = |week: &&RoadWeek<'_>, need: &[Need]| {
        let mut tasks = week
            .week
            .tasks
            .iter()
            .filter(|task| need.contains(&task.need));
        tasks.any(|task| !progress.done(&week.task_id(task)))
    };
    if let Some(week) = road.weeks.iter().find(|week| open(week, &[Need::Must])) {
        return (Some(week), "the first week with must tasks open".to_owned());
    }
    match road.weeks.iter().find(|week| open(week, Need::ALL)) {
        Some(week) => {
            let why = "every must task of the road is done; the first week with other tasks open";
            (Some(week), why.to_owned())
        }
        None => (None, "every task of the road is done".to_owned()),
    }
}

fn view<'a>(road: &Road<'a>, week: &RoadWeek<'a>, progress: &Progress) -> NextWeek<'a> {
    let all = &week.week.tasks;
    let mut open: Vec<&Task<&str>> = all.iter().collect();
    open.retain(|task| !progress.done(&week.task_id(task)));
    open.sort_by_key(|task| task.need);
    NextWeek {
        id: week.id.clone(),
        stage: road.stages[week.stage].1,
        goal: week.week.goal,
        hours_left: Hours(open.iter().map(|task| task.hours).sum()),
        tasks_done: all.len() - open.len(),
        tasks: open
            .into_iter()
            .map(|task| task_view(&week.id, task))
            .collect(),
        note: progress.note(&week.id).map(str::to_owned),
        resources: resources(&week.week),
    }
}
