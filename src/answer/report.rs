//! A career as one document.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::plan::{self, PlanError, usual_pace};
use super::progress;
use super::salary::{Asked as SalaryAsked, Told, salary};
use super::show::{Section, show, sources as named};
use crate::catalog::model::Need;
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::pay::rows::{Filter, Place, SourcesById};
use crate::roadmap::pace::Pace;
use crate::roadmap::road::Road;
use crate::roadmap::tasks::Choice;
use crate::state::Progress;
use crate::view::{
    CareerProgress, Day, KnownTest, PlanView, ReportPay, ReportView, SalaryView, SourceView,
};

/// What a report is to have.
#[derive(Debug, Clone)]
pub struct Asked<'a, 'p> {
    /// The day it is.
    pub today: Date,
    /// The first day of the plan.
    pub start: Date,
    /// Minutes a week; `None`: the pace that the roadmap is written for.
    pub minutes: Option<u32>,
    /// How many weeks' tasks are told; `None`: those of all.
    pub weeks: Option<usize>,
    /// The city that pay is asked for, and the region it is a part of; none: every place.
    pub places: Vec<Place<'a>>,
    /// What the person has done.
    pub progress: Option<&'p Progress>,
    /// Their latest quiz of this career.
    pub quiz: Option<KnownTest<'a>>,
}

const SECTIONS: [Section; 7] = [
    Section::Overview,
    Section::Day,
    Section::Skills,
    Section::Employers,
    Section::Entry,
    Section::Roadmap,
    Section::Tests,
];

/// The report.
///
/// # Errors
/// When the plan would not end, and when the catalogue is damaged.
pub fn report<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    asked: &Asked<'a, '_>,
) -> Result<ReportView<'a>, PlanError> {
    let shown = show(catalog, career, &SECTIONS)?;
    let roadmap = shown.roadmap.unwrap_or_default();
    let profile = career.profile()?;
    let mut sources = named(catalog, &profile, &SourcesById::new(), &roadmap)?;
    let pay = pay(catalog, career, asked, &mut sources)?;
    let plan = planned(career, asked)?;
    let tests = shown.tests.ok_or(ABSENT)?;
    Ok(ReportView {
        schema: "careers/report/1",
        today: Day(asked.today),
        version: env!("CARGO_PKG_VERSION"),
        limits: limits(&pay, plan.is_some(), tests.interests.is_some()),
        career: shown.career,
        overview: shown.overview.ok_or(ABSENT)?,
        day: shown.day.unwrap_or_default(),
        skills: shown.skills.ok_or(ABSENT)?,
        employers: shown.employers.unwrap_or_default(),
        entry: shown.entry.ok_or(ABSENT)?,
        pay,
        roadmap,
        plan,
        progress: on_road(catalog, career, asked)?,
        quiz: asked.quiz.clone(),
        tests,
        sources: sources.into_values().collect(),
    })
}

/// A section that was asked for and did not come.
const ABSENT: Damaged = Damaged("profile");

/// Pay by level in all India and by place; what it rests on joins the sources.
fn pay<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    asked: &Asked<'a, '_>,
    sources: &mut BTreeMap<&'a str, SourceView<'a>>,
) -> Result<ReportPay<'a>, Damaged> {
    let of = |places: &[Place<'a>]| {
        let asked = SalaryAsked {
            careers: vec![career],
            places: places.to_vec(),
            filter: Filter::default(),
            told: Told::default(),
        };
        salary(catalog, &asked)
    };
    let mut keep = |view: &SalaryView<'a>| {
        let cited = view.sources.iter().cloned();
        sources.extend(cited.map(|source| (source.id, source)));
    };
    let everywhere = of(&[])?;
    keep(&everywhere);
    let rows = if asked.places.is_empty() {
        everywhere.rows
    } else {
        let there = of(&asked.places)?;
        keep(&there);
        there.rows
    };
    Ok(ReportPay {
        unit: everywhere.unit,
        city: asked.places.first().map(|place| place.id),
        by_level: everywhere.by_level,
        rows,
    })
}

/// How far the person is; `None` where nothing of this road is done.
fn on_road<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    asked: &Asked<'a, '_>,
) -> Result<Option<CareerProgress<'a>>, Damaged> {
    let Some(progress) = asked.progress else {
        return Ok(None);
    };
    let view = progress::status(catalog, progress, Some(career), asked.today)?;
    let mut careers = view.careers.into_iter();
    Ok(careers.next().filter(|career| career.all.tasks_done > 0))
}

/// What is not done, in dated weeks; `None` without a roadmap.
fn planned<'a>(
    career: CareerRef<'a>,
    asked: &Asked<'a, '_>,
) -> Result<Option<PlanView<'a>>, PlanError> {
    let (Some(usual), Some(road)) = (usual_pace(career)?, Road::of(career)?) else {
        return Ok(None);
    };
    let ids = road.tasks().map(|(_, _, id)| id);
    let done = |id: &String| asked.progress.is_some_and(|progress| progress.done(id));
    let done: BTreeSet<String> = ids.filter(done).collect();
    let mut view = plan::plan(
        career,
        &plan::Asked {
            pace: Pace {
                start: asked.start,
                minutes: asked.minutes.unwrap_or(usual),
                sessions: None,
                off: Vec::new(),
                until: None,
            },
            choice: Choice {
                from: 0,
                to: 4,
                least: Need::Could,
                done: &done,
            },
            replan: !done.is_empty(),
            known: None,
        },
    )?;
    view.weeks.truncate(asked.weeks.unwrap_or(usize::MAX));
    Ok(Some(view))
}

fn limits(pay: &ReportPay<'_>, planned: bool, rated: bool) -> Vec<&'static str> {
    let rows = || pay.by_level.iter().chain(&pay.rows);
    let claims = "A pay row is one claim as its source published it: of the highest confidence, then \
                  the freshest. Sources differ in method, year and sample, most state none of these, \
                  and nothing is averaged. What you will be offered may lie outside of all of them.";
    let estimates = "A figure marked ~ is an estimate and nobody's claim: pay in another city times what \
                     pay here is of pay there.";
    let plan = "Hours are what an author expects a task to take. The end of a stage in the plan is no \
                promise: its exit check decides.";
    let ratings =
        "Interests and work styles are O*NET's ratings of an occupation in the United States.";
    let told = [
        (claims, rows().any(|row| row.shown.is_some())),
        (estimates, rows().any(|row| row.estimate.is_some())),
        (plan, planned),
        (ratings, rated),
    ];
    let told = told.into_iter().filter(|(_, told)| *told);
    told.map(|(text, _)| text).chain([UNKNOWN]).collect()
}

const UNKNOWN: &str = "Where it says unknown, no published figure was found. Nothing here is advice to take \
                       or refuse an offer.";
