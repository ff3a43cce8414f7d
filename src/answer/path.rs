//! From one career, or from a resume, to another.

use std::collections::{BTreeMap, BTreeSet};

use super::known;
use super::plan::{hours, usual_pace};
use super::roadmap::stage_pay;
use super::salary::{Asked as SalaryAsked, Told, salary};
use super::source_view;
use crate::catalog::model::{Level, Need, Stage};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::explore::compare::ready_stage;
use crate::explore::path::{Between, Have, Path, Road, between, level_of, path};
use crate::explore::resume::{Found, Phrase, have};
use crate::pay::rows::{Filter, NATIONAL};
use crate::roadmap::tasks::PlanTask;
use crate::view::{
    CareerName, KnownTest, PathBand, PathBetween, PathEnd, PathEntry, PathResume, PathSkill,
    PathStage, PathTask, PathUnit, PathView, PayRow, ResumeSkill, ResumeWord, SourceView,
};

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Where one stands.
    pub from: From<'a>,
    /// Where one goes.
    pub to: CareerRef<'a>,
    /// Minutes a week; `None`: the pace the target's roadmap is written for.
    pub pace: Option<u32>,
    /// Ids of the tasks that the person has done, beside what the start implies.
    pub done: BTreeSet<String>,
    /// The person's latest quizzes.
    pub tests: Vec<KnownTest<'a>>,
}

/// Where one stands.
#[derive(Debug, Clone)]
pub enum From<'a> {
    /// In a career, at the end of its last stage planned week by week.
    Career(CareerRef<'a>),
    /// Where a resume says.
    Resume {
        /// The file.
        file: String,
        /// Its words.
        phrases: Vec<Phrase>,
        /// Those that name skills.
        found: Vec<Found<'a>>,
    },
}

/// Why there is no path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// The target has no tasks to be missing.
    #[error("no roadmap is written yet")]
    NoRoadmap,
    /// The catalogue is damaged.
    #[error(transparent)]
    Damaged(#[from] Damaged),
}

/// A career with the stage at which it is looked at.
struct End<'a> {
    name: CareerName<'a>,
    career: CareerRef<'a>,
    /// The stages up to the last planned week by week.
    stages: Vec<Stage<&'a str>>,
}

impl<'a> End<'a> {
    fn of(career: CareerRef<'a>) -> Result<Self, Damaged> {
        let card = career.card()?;
        let outline = career.outline()?;
        let last = ready_stage(outline.as_ref());
        let mut stages = outline.map_or_else(Vec::new, |outline| outline.roadmap.stages);
        stages.truncate(last + 1);
        Ok(Self {
            name: CareerName {
                id: card.id,
                title: card.title,
            },
            career,
            stages,
        })
    }

    fn view(&self) -> PathEnd<'a> {
        PathEnd {
            career: self.name,
            stage: self.stages.last().map(|stage| stage.id),
            stage_title: self.stages.last().map(|stage| stage.title),
        }
    }

    /// The level of pay that its last stage stands for.
    fn level(&self) -> Level {
        let last = self.stages.last();
        last.map_or(Level::Entry, |stage| level_of(stage.months))
    }
}

/// The path.
///
/// # Errors
/// When the target has no roadmap, and when the catalogue is damaged.
pub fn answer<'a>(catalog: Catalog<'a>, asked: &Asked<'a>) -> Result<PathView<'a>, PathError> {
    let usual = usual_pace(asked.to)?.ok_or(PathError::NoRoadmap)?;
    let pace = asked.pace.unwrap_or(usual);
    let (to, road) = (End::of(asked.to)?, Road::of(asked.to)?);
    let (from, mut have) = match &asked.from {
        From::Career(career) => {
            let reached = Road::of(*career)?.reached(Need::Could);
            (Some(End::of(*career)?), reached)
        }
        From::Resume { found, .. } => (None, have(found)),
    };
    have.done.extend(asked.done.iter().cloned());
    let have = have.and(&known::have(&asked.tests));
    let way = path(&have, &road);
    let ends: Vec<&End<'a>> = from.iter().chain([&to]).collect();
    let (pay, bands, sources) = pay(catalog, &ends)?;
    Ok(PathView {
        schema: "careers/path/1",
        from: from.as_ref().map(End::view),
        resume: resume(&asked.from),
        hours_per_week: hours(pace),
        hours: hours(way.minutes() + way.carried_minutes()),
        hours_carried: hours(way.carried_minutes()),
        hours_missing: hours(way.minutes()),
        weeks: way.minutes().div_ceil(pace),
        enter: enter(&way, &to),
        tests: asked
            .tests
            .iter()
            .filter(|t| !t.skills.is_empty())
            .cloned()
            .collect(),
        stages: stages(&way, &to),
        skills: skills(catalog, &have, &road)?,
        units: units(&way.carried),
        missing: missing(&way, &to),
        between: on_the_way(catalog, asked, &have, &road)?,
        pay,
        bands,
        sources,
        to: to.view(),
    })
}

fn resume<'a>(from: &From<'a>) -> Option<PathResume<'a>> {
    let From::Resume {
        file,
        phrases,
        found,
    } = from
    else {
        return None;
    };
    let names_none = |place: &usize| !found.iter().any(|f| f.phrase == *place);
    let unmapped = (0..phrases.len()).filter(names_none);
    Some(PathResume {
        file: file.clone(),
        found: found
            .iter()
            .map(|f| ResumeSkill {
                id: f.skill,
                name: f.name,
                level: f.level,
                text: phrases[f.phrase].text.clone(),
                place: phrases[f.phrase].place.clone(),
            })
            .collect(),
        unmapped: unmapped
            .map(|place| ResumeWord {
                text: phrases[place].text.clone(),
                place: phrases[place].place.clone(),
            })
            .collect(),
    })
}

fn enter<'a>(way: &Path<'a>, to: &End<'a>) -> Option<PathEntry<'a>> {
    let stage = to.stages.get(way.enter?)?;
    Some(PathEntry {
        stage: stage.id,
        title: stage.title,
    })
}

fn stages<'a>(way: &Path<'a>, to: &End<'a>) -> Vec<PathStage<'a>> {
    let shares = to.stages.iter().zip(&way.stages);
    shares
        .map(|(stage, share)| PathStage {
            id: stage.id,
            title: stage.title,
            hours: hours(share.must),
            hours_missing: hours(share.missing),
        })
        .collect()
}

fn skills<'a>(
    catalog: Catalog<'a>,
    have: &Have<'a>,
    road: &Road<'a>,
) -> Result<Vec<PathSkill<'a>>, Damaged> {
    let mut views = Vec::new();
    for needed in road.skills.iter().filter(|s| s.levels[road.last] > 0) {
        let skill = catalog.skill(needed.skill)?.ok_or(Damaged("skill"))?;
        views.push(PathSkill {
            id: skill.id,
            name: skill.name,
            level: have.levels.get(skill.id).copied(),
            needed: needed.levels[road.last],
        });
    }
    Ok(views)
}

fn units<'a>(carried: &[PlanTask<'a>]) -> Vec<PathUnit<'a>> {
    let units = carried.iter().filter(|task| task.id.starts_with("unit/"));
    units
        .map(|task| PathUnit {
            task: task.id.clone(),
            hours: hours(task.minutes),
            text: task.text,
        })
        .collect()
}

fn missing<'a>(way: &Path<'a>, to: &End<'a>) -> Vec<PathTask<'a>> {
    let steps = way.missing.iter().filter_map(|step| {
        let task = &step.task;
        Some(PathTask {
            task: task.id.clone(),
            stage: to.stages.get(task.stage)?.id,
            span: task.span,
            kind: task.kind.id(),
            hours: hours(task.minutes),
            text: task.text,
            lacks: step.lacks.clone(),
        })
    });
    steps.collect()
}

/// A career on the way, among all that have a roadmap.
fn on_the_way<'a>(
    catalog: Catalog<'a>,
    asked: &Asked<'a>,
    have: &Have<'a>,
    road: &Road<'a>,
) -> Result<Option<PathBetween<'a>>, Damaged> {
    let mut others = Vec::new();
    for (place, career) in catalog.careers()?.into_iter().enumerate() {
        let here = matches!(&asked.from, From::Career(from) if from.id == career.id);
        if here || career.id == asked.to.id {
            continue;
        }
        let other = Road::of(career)?;
        if !other.tasks.is_empty() {
            others.push((place, other));
        }
    }
    let Some(Between {
        career,
        first,
        second,
    }) = between(have, road, &others)
    else {
        return Ok(None);
    };
    let card = catalog.at(career)?.card()?;
    Ok(Some(PathBetween {
        career: CareerName {
            id: card.id,
            title: card.title,
        },
        hours_first: hours(first),
        hours_second: hours(second),
    }))
}

/// Rows of pay, what sources print for stages, and both's sources.
type Paid<'a> = (Vec<PayRow<'a>>, Vec<PathBand<'a>>, Vec<SourceView<'a>>);

/// Pay at each end, in all India, at the level that its stage stands for; once where both
/// ends are one career.
fn pay<'a>(catalog: Catalog<'a>, ends: &[&End<'a>]) -> Result<Paid<'a>, Damaged> {
    let (mut rows, mut bands) = (Vec::new(), Vec::new());
    let mut sources: BTreeMap<&str, SourceView<'a>> = BTreeMap::new();
    let again = matches!(ends, [from, to] if from.name.id == to.name.id);
    for end in ends.iter().skip(usize::from(again)) {
        let asked = SalaryAsked {
            careers: vec![end.career],
            places: vec![NATIONAL],
            filter: Filter {
                level: Some(end.level()),
                company: None,
            },
            told: Told::default(),
        };
        let paid = salary(catalog, &asked)?;
        rows.extend(paid.rows);
        sources.extend(paid.sources.into_iter().map(|s| (s.id, s)));
        let Some((stage, pay)) = end.stages.last().and_then(|s| Some((s, s.pay.as_ref()?))) else {
            continue;
        };
        let source = catalog.source(pay.source)?;
        sources.extend(source.as_ref().map(|s| (s.id, source_view(s))));
        bands.push(PathBand {
            career: end.name.id,
            title: end.name.title,
            stage: stage.id,
            pay: stage_pay(pay),
        });
    }
    Ok((rows, bands, sources.into_values().collect()))
}
