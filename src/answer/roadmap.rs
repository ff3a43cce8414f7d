//! Roadmaps, in outline and in full.

use crate::catalog::model::{Stage, StagePay, Task, Week};
use crate::catalog::pack::{CareerRef, Damaged, StageTotals};
use crate::roadmap::road::task_id;
use crate::state::Progress;
use crate::view::{Hours, Lpa, ResourceView, StagePayView, StageView, TaskView, WeekView};

/// The five stages in outline; empty where no roadmap is written.
///
/// # Errors
/// When the catalogue is damaged.
pub fn outline(career: CareerRef<'_>) -> Result<Vec<StageView<'_>>, Damaged> {
    let Some(outline) = career.outline()? else {
        return Ok(Vec::new());
    };
    Ok(outline
        .roadmap
        .stages
        .iter()
        .zip(&outline.totals)
        .map(|(stage, totals)| stage_view(stage, *totals))
        .collect())
}

/// One stage, counted from 1, with its weeks and quarters; `None` where there is no such stage.
///
/// # Errors
/// When the catalogue is damaged.
pub fn full(career: CareerRef<'_>, number: usize) -> Result<Option<StageView<'_>>, Damaged> {
    let Some(outline) = career.outline()? else {
        return Ok(None);
    };
    let place = number.wrapping_sub(1);
    let (Some(stage), Some(totals)) =
        (outline.roadmap.stages.get(place), outline.totals.get(place))
    else {
        return Ok(None);
    };
    let mut view = stage_view(stage, *totals);
    if let Some(spans) = career.spans()?.get(place) {
        let detail = |weeks: &[Week<_>]| {
            weeks
                .iter()
                .map(|w| week_view(career.id, stage.id, w))
                .collect()
        };
        view.weeks = detail(&spans.weeks);
        view.quarters = detail(&spans.quarters);
    }
    Ok(Some(view))
}

/// The pay band that a source prints for a stage.
#[must_use]
pub fn stage_pay<'a>(pay: &StagePay<&'a str>) -> StagePayView<'a> {
    StagePayView {
        low: Lpa(pay.low),
        high: Lpa(pay.high),
        source: pay.source,
        note: pay.note,
    }
}

fn stage_view<'a>(stage: &Stage<&'a str>, totals: StageTotals) -> StageView<'a> {
    StageView {
        id: stage.id,
        title: stage.title,
        from_month: stage.months.from,
        to_month: stage.months.to,
        aim: stage.aim,
        pay: stage.pay.as_ref().map(stage_pay),
        exit: stage.exit,
        milestones: stage.milestones.clone(),
        weeks_count: totals.weeks,
        quarters_count: totals.quarters,
        hours: Hours(totals.hours),
        weeks: Vec::new(),
        quarters: Vec::new(),
    }
}

/// Puts into a stage's tasks the days on which they were done.
pub fn mark(stage: &mut StageView<'_>, progress: &Progress) {
    let weeks = stage.weeks.iter_mut().chain(&mut stage.quarters);
    for task in weeks.flat_map(|week| &mut week.tasks) {
        task.done = progress.day(&task.id).map(|day| day.to_string());
    }
}

/// A task of a week, which goes by its full id, that nobody has said to be done.
#[must_use]
pub fn task_view<'a>(week: &str, task: &Task<&'a str>) -> TaskView<'a> {
    TaskView {
        id: task_id(week, task),
        kind: task.kind.id(),
        hours: Hours(task.hours),
        need: task.need.id(),
        text: task.text,
        skills: task.skills.clone(),
        shared: task.shared,
        done: None,
    }
}

/// What a week has to read.
#[must_use]
pub fn resources<'a>(week: &Week<&'a str>) -> Vec<ResourceView<'a>> {
    let resources = week.resources.iter();
    resources
        .map(|r| ResourceView {
            name: r.name,
            publisher: r.publisher,
            url: r.url,
        })
        .collect()
}

fn week_view<'a>(career: &str, stage: &str, week: &Week<&'a str>) -> WeekView<'a> {
    let id = format!("{career}/{stage}/{}", week.id);
    let tasks = week.tasks.iter().map(|task| task_view(&id, task));
    WeekView {
        id: week.id,
        goal: week.goal,
        hours: Hours(week.hours),
        tasks: tasks.collect(),
        resources: resources(week),
    }
}
