//! `careers progress status`.

use jiff::civil::Date;

use super::{begun, name, other, roads};
use crate::catalog::model::Need;
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::roadmap::forecast::{arrival, pace, streak};
use crate::roadmap::road::Road;
use crate::state::Progress;
use crate::view::{Amount, CareerProgress, Hours, ProgressView, StageProgress, WeeklyPace};

/// Why no pace is told.
const TOO_FEW: &str = "fewer than two weeks in which a task was done";

/// How far somebody is on one road, or on each that is begun.
///
/// # Errors
/// When the catalogue is damaged.
pub fn status<'a>(
    catalog: Catalog<'a>,
    progress: &Progress,
    only: Option<CareerRef<'a>>,
    today: Date,
) -> Result<ProgressView<'a>, Damaged> {
    let roads = roads(catalog)?;
    let shown = match only {
        Some(career) => roads.iter().filter(|(c, _)| c.id == career.id).collect(),
        None => begun(&roads, progress),
    };
    let careers = shown.into_iter();
    let careers = careers.map(|(career, road)| on_road(*career, road, progress, today));
    let careers = careers.collect::<Result<_, _>>()?;
    let all = only.is_none();
    Ok(ProgressView {
        schema: "careers/progress/1",
        today: today.to_string(),
        careers,
        other: if all {
            other(catalog, &roads, progress)?
        } else {
            Vec::new()
        },
    })
}

fn on_road<'a>(
    career: CareerRef<'a>,
    road: &Road<'a>,
    progress: &Progress,
    today: Date,
) -> Result<CareerProgress<'a>, Damaged> {
    let mut stages: Vec<_> = road.stages.iter().map(|_| Amount::default()).collect();
    let mut work = Vec::new();
    for (week, task, id) in road.tasks() {
        let day = progress.day(&id);
        add(
            &mut stages[week.stage],
            task.need,
            task.hours,
            day.is_some(),
        );
        work.extend(day.map(|day| (day, task.hours)));
    }
    let all = stages
        .iter()
        .fold(Amount::default(), |sum, a| plus(sum, *a));
    let named = road.stages.iter().zip(stages);
    let stages = named.map(|((id, title), amount)| StageProgress { id, title, amount });
    let left = all.must_hours.0 - all.must_hours_done.0;
    let pace = pace_view(&work, left, today);
    Ok(CareerProgress {
        career: name(career)?,
        all,
        stages: stages.collect(),
        streak_weeks: streak(work.iter().map(|(day, _)| *day), today),
        last: work.iter().map(|(day, _)| day).max().map(Date::to_string),
        unknown: pace.is_none().then_some(TOO_FEW),
        pace,
    })
}

fn add(amount: &mut Amount, need: Need, hours: f64, done: bool) {
    amount.tasks += 1;
    if need == Need::Must {
        amount.must_hours.0 += hours;
    }
    if !done {
        amount.hours_left.0 += hours;
        return;
    }
    amount.tasks_done += 1;
    amount.hours_done.0 += hours;
    if need == Need::Must {
        amount.must_hours_done.0 += hours;
    }
}

fn plus(a: Amount, b: Amount) -> Amount {
    let sum = |a: Hours, b: Hours| Hours(a.0 + b.0);
    Amount {
        hours_done: sum(a.hours_done, b.hours_done),
        hours_left: sum(a.hours_left, b.hours_left),
        must_hours_done: sum(a.must_hours_done, b.must_hours_done),
        must_hours: sum(a.must_hours, b.must_hours),
        tasks_done: a.tasks_done + b.tasks_done,
        tasks: a.tasks + b.tasks,
    }
}

fn pace_view(work: &[(Date, f64)], left: f64, today: Date) -> Option<WeeklyPace> {
    let pace = pace(work, today)?;
    let arrival = arrival(left, pace, today);
    Some(WeeklyPace {
        hours_per_week: Hours((pace.hours * 10.0).round() / 10.0),
        active_weeks: pace.weeks,
        weeks_left: arrival.map(|a| a.weeks),
        by: arrival.map(|a| a.day.to_string()),
    })
}
