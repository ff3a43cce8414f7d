//! A roadmap in dated weeks.

use jiff::civil::Weekday;

use crate::catalog::model::{Need, Stage};
use crate::catalog::pack::{CareerRef, Damaged, Outline};
use crate::roadmap::fit::{Fit, fit};
use crate::roadmap::layout::{Layout, Part, Planned, TooLong, lay_out};
use crate::roadmap::pace::Pace;
use crate::roadmap::tasks::{Choice, PlanTask, minutes_of, tasks};
use crate::roadmap::{MOST_HOURS, QUARTER};
use crate::view::{
    CareerName, Day, DroppedView, Hours, Moment, NeedHours, OffView, PaceView, PlanKnown, PlanPart,
    PlanStage, PlanView, PlanWeek, ReadyView, UntilView,
};

/// What is to be planned.
#[derive(Debug, Clone)]
pub struct Asked<'d, 'a> {
    /// How much when.
    pub pace: Pace,
    /// Which tasks.
    pub choice: Choice<'d>,
    /// Whether what is done was left out.
    pub replan: bool,
    /// What finished tests leave out; its tasks stand in `choice.done` too.
    pub known: Option<PlanKnown<'a>>,
}

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// Nothing to plan.
    #[error("no roadmap is written yet")]
    NoRoadmap,
    /// It would take longer than one lives.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// The catalogue is damaged.
    #[error(transparent)]
    Damaged(#[from] Damaged),
}

/// The pace for which a career's weeks are written, as minutes in whole quarters of an
/// hour; `None` where it has no roadmap.
///
/// # Errors
/// When the catalogue is damaged.
pub fn usual_pace(career: CareerRef<'_>) -> Result<Option<u32>, Damaged> {
    let outline = career.outline()?;
    Ok(outline.map(|outline| quarters(outline.roadmap.hours_per_week)))
}

/// Hours as minutes, whole quarters of an hour, one of them at least.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "hours of a week"
)]
fn quarters(hours: f64) -> u32 {
    (hours * 4.0).clamp(1.0, f64::from(MOST_HOURS * 4)) as u32 * QUARTER
}

/// Lays a career's roadmap into weeks.
///
/// # Errors
/// When it has none, when the plan would not end, and when the catalogue is damaged.
pub fn plan<'a>(career: CareerRef<'a>, asked: &Asked<'_, 'a>) -> Result<PlanView<'a>, PlanError> {
    let outline = career.outline()?.ok_or(PlanError::NoRoadmap)?;
    let stages = &outline.roadmap.stages;
    let ids = stages.iter().map(|stage| stage.id);
    let spans: Vec<_> = ids.zip(career.spans()?).collect();
    let all = tasks(career.id, &spans, asked.choice);
    let (tasks, until, layout) = laid(all, &asked.pace)?;
    let drawn = Drawn {
        outline: &outline,
        tasks: &tasks,
        layout: &layout,
    };
    let card = career.card()?;
    Ok(PlanView {
        schema: "careers/plan/1",
        career: CareerName {
            id: card.id,
            title: card.title,
        },
        pace: pace_view(asked),
        weeks_count: count(layout.weeks.len()),
        hours: need_hours(&tasks),
        ready: drawn.ready(),
        until,
        known: asked.known.clone(),
        stages: drawn.stages(),
        weeks: drawn.weeks(),
    })
}

/// What is planned, what a last day makes of it, and where it lies.
type Laid<'a> = (Vec<PlanTask<'a>>, Option<UntilView<'a>>, Layout);

fn laid<'a>(all: Vec<PlanTask<'a>>, pace: &Pace) -> Result<Laid<'a>, TooLong> {
    let Some(until) = pace.until else {
        let layout = lay_out(&all, pace)?;
        return Ok((all, None, layout));
    };
    let fit = fit(all, pace);
    let view = until_view(Day(until), &fit);
    // Where not even what must be done fits, the plan is whole and goes on after the day.
    let open = Pace {
        until: pace.until.filter(|_| fit.fits),
        ..pace.clone()
    };
    let layout = lay_out(&fit.kept, &open)?;
    Ok((fit.kept, Some(view), layout))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Minutes as answers tell them.
#[must_use]
pub fn hours(minutes: u32) -> Hours {
    Hours(f64::from(minutes) / 60.0)
}

fn need_hours(tasks: &[PlanTask<'_>]) -> NeedHours {
    NeedHours {
        must: hours(minutes_of(tasks, Need::Must)),
        should: hours(minutes_of(tasks, Need::Should)),
        could: hours(minutes_of(tasks, Need::Could)),
    }
}

fn pace_view(asked: &Asked<'_, '_>) -> PaceView {
    let pace = &asked.pace;
    let sessions = pace.sessions.as_ref();
    let at = sessions.and_then(|sessions| sessions.at);
    PaceView {
        start: Day(pace.start),
        hours_per_week: hours(pace.minutes),
        days: sessions.map_or_else(Vec::new, |sessions| {
            sessions.days.iter().map(|day| day_id(*day)).collect()
        }),
        at: at.map(|at| at.strftime("%H:%M").to_string()),
        off: pace
            .off
            .iter()
            .map(|off| OffView {
                from: Day(off.from),
                to: Day(off.to),
            })
            .collect(),
        least: asked.choice.least.id(),
        replan: asked.replan,
    }
}

fn day_id(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

fn until_view<'a>(date: Day, fit: &Fit<'a>) -> UntilView<'a> {
    let dropped = fit.dropped.iter().map(|task| DroppedView {
        task: task.id.clone(),
        need: task.need.id(),
        hours: hours(task.minutes),
        text: task.text,
    });
    UntilView {
        date,
        fits: fit.fits,
        dropped: dropped.collect(),
        hours_needed: fit.needed.map(hours),
        hours_needed_must: fit.needed_for_must.map(hours),
    }
}

/// A plan and what it is of.
struct Drawn<'l, 'a> {
    outline: &'l Outline<&'a str>,
    tasks: &'l [PlanTask<'a>],
    layout: &'l Layout,
}

impl<'l, 'a> Drawn<'l, 'a> {
    fn stages(&self) -> Vec<PlanStage<'a>> {
        let stages = self.outline.roadmap.stages.iter().enumerate();
        stages
            .filter_map(|(place, stage)| self.stage(place, stage))
            .collect()
    }

    /// A stage in time; `None` where nothing of it is planned.
    fn stage(&self, place: usize, stage: &Stage<&'a str>) -> Option<PlanStage<'a>> {
        let mut parts = self.parts_of(place);
        let (first_week, first) = parts.next()?;
        let (last_week, last) = parts.last().unwrap_or((first_week, first));
        let such = self.tasks.iter().filter(|task| task.stage == place);
        let such: Vec<PlanTask<'a>> = such.cloned().collect();
        Some(PlanStage {
            id: stage.id,
            title: stage.title,
            first_week,
            last_week,
            start: Day(first.from),
            end: Day(last.to),
            hours: need_hours(&such),
            planned_in: if such.iter().any(|task| task.quarter) {
                "quarters"
            } else {
                "weeks"
            },
        })
    }

    /// The parts of a stage's tasks, each with the number of its week.
    fn parts_of(&self, stage: usize) -> impl Iterator<Item = (u32, &'l Part)> {
        let (layout, tasks) = (self.layout, self.tasks);
        let weeks = layout.weeks.iter();
        let all = weeks.flat_map(|week| week.parts.iter().map(|part| (week.week.number, part)));
        all.filter(move |(_, part)| tasks[part.task].stage == stage)
    }

    /// The end of the last stage that the roadmap plans week by week.
    fn ready(&self) -> Option<ReadyView<'a>> {
        let place = self
            .outline
            .totals
            .iter()
            .rposition(|totals| totals.weeks > 0)?;
        let stage = self.outline.roadmap.stages.get(place)?;
        let (weeks, last) = self.parts_of(place).last()?;
        Some(ReadyView {
            stage: stage.id,
            title: stage.title,
            end: Day(last.to),
            weeks,
            exit: stage.exit,
        })
    }

    fn weeks(&self) -> Vec<PlanWeek<'a>> {
        let parts = self.layout.weeks.iter().flat_map(|week| &week.parts);
        let mut of = vec![0; self.tasks.len()];
        for part in parts {
            of[part.task] = part.part;
        }
        let weeks = self.layout.weeks.iter();
        weeks.map(|week| self.week(week, &of)).collect()
    }

    fn week(&self, planned: &Planned, of: &[u32]) -> PlanWeek<'a> {
        let week = &planned.week;
        let parts = planned.parts.iter();
        PlanWeek {
            week: week.number,
            start: Day(week.start),
            end: Day(week.end),
            budget: hours(week.budget()),
            hours: hours(planned.parts.iter().map(|part| part.minutes).sum()),
            off: week.off.iter().copied().map(Day).collect(),
            parts: parts.map(|part| self.part(part, of[part.task])).collect(),
        }
    }

    fn part(&self, part: &Part, parts: u32) -> PlanPart<'a> {
        let task = &self.tasks[part.task];
        PlanPart {
            task: task.id.clone(),
            stage: self.outline.roadmap.stages[task.stage].id,
            span: task.span,
            need: task.need.id(),
            kind: task.kind.id(),
            hours: hours(part.minutes),
            part: part.part,
            parts,
            from: Day(part.from),
            to: Day(part.to),
            start: part.time.map(|(start, _)| Moment(start)),
            end: part.time.map(|(_, end)| Moment(end)),
            text: task.text,
        }
    }
}
