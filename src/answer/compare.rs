//! Careers side by side.

use std::collections::BTreeMap;

use super::salary::{Asked as SalaryAsked, Told, salary};
use super::show::interests;
use super::{profile, source_view};
use crate::catalog::model::{Career, Level};
use crate::catalog::pack::{CareerRef, Catalog, Damaged, Outline};
use crate::explore::compare::{mean_day, ready_stage, skills};
use crate::pay::rows::{Filter, Place};
use crate::view::{
    CompareCareer, CompareLevel, CompareReady, CompareSkill, CompareView, Hours, SourceView,
};

/// What is to be compared.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// The careers, two or more.
    pub careers: Vec<CareerRef<'a>>,
    /// The level of pay.
    pub level: Option<Level>,
    /// Where pay is asked for: a place, and the region it is a part of.
    pub places: Vec<Place<'a>>,
}

/// What is known of one career.
struct Known<'a> {
    profile: Career<&'a str>,
    outline: Option<Outline<&'a str>>,
    ready: usize,
}

/// The comparison.
///
/// # Errors
/// When the catalogue is damaged.
pub fn compare<'a>(catalog: Catalog<'a>, asked: &Asked<'a>) -> Result<CompareView<'a>, Damaged> {
    let known = asked.careers.iter().map(|career| {
        let outline = career.outline()?;
        let profile = career.profile()?;
        let ready = ready_stage(outline.as_ref());
        Ok(Known {
            profile,
            outline,
            ready,
        })
    });
    let known: Vec<Known<'a>> = known.collect::<Result<_, Damaged>>()?;
    let paid = salary(
        catalog,
        &SalaryAsked {
            careers: asked.careers.clone(),
            places: asked.places.clone(),
            filter: Filter {
                level: asked.level,
                company: None,
            },
            told: Told::default(),
        },
    )?;
    let place = asked.places.first().copied();
    Ok(CompareView {
        schema: "careers/compare/1",
        level: asked.level.map(Level::id),
        place: place.map_or(crate::pay::rows::NATIONAL.id, |place| place.id),
        careers: known.iter().map(career_view).collect(),
        skills: skill_views(catalog, &known)?,
        unit: paid.unit,
        pay: paid.rows,
        sources: sources(catalog, paid.sources, &known)?,
    })
}

fn career_view<'a>(known: &Known<'a>) -> CompareCareer<'a> {
    let career = &known.profile;
    CompareCareer {
        id: career.id,
        title: career.title,
        field: career.field.id(),
        day: profile::kinds(&mean_day(career)),
        days: career.days.len(),
        ready: known
            .outline
            .as_ref()
            .and_then(|outline| ready(outline, known.ready)),
        interests: career.interests.as_ref().map(interests),
        employers: once(career.employers.iter().map(|e| e.kind.id())),
        entry: once(career.entry.iter().map(|e| e.route.id())),
        hazards: career.hazards.iter().map(|h| h.name).collect(),
    }
}

/// Kinds, each once: a career may say several things of one.
fn once(kinds: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    for kind in kinds {
        if !all.contains(&kind) {
            all.push(kind);
        }
    }
    all
}

fn ready<'a>(outline: &Outline<&'a str>, place: usize) -> Option<CompareReady<'a>> {
    let stage = outline.roadmap.stages.get(place)?;
    Some(CompareReady {
        stage: stage.id,
        title: stage.title,
        months: stage.months.to,
        hours: Hours(outline.totals.iter().take(place + 1).map(|t| t.hours).sum()),
        hours_per_week: Hours(outline.roadmap.hours_per_week),
    })
}

fn skill_views<'a>(
    catalog: Catalog<'a>,
    known: &[Known<'a>],
) -> Result<Vec<CompareSkill<'a>>, Damaged> {
    let careers: Vec<_> = known.iter().map(|k| (&k.profile, k.ready)).collect();
    let mut views = Vec::new();
    for row in skills(&careers) {
        let skill = catalog.skill(row.skill)?.ok_or(Damaged("skill"))?;
        let levels = known.iter().zip(&row.levels).filter(|(_, l)| **l > 0);
        views.push(CompareSkill {
            id: skill.id,
            name: skill.name,
            shared: row.shared(),
            levels: levels
                .map(|(known, level)| CompareLevel {
                    career: known.profile.id,
                    level: *level,
                })
                .collect(),
        });
    }
    Ok(views)
}

fn sources<'a>(
    catalog: Catalog<'a>,
    paid: Vec<SourceView<'a>>,
    known: &[Known<'a>],
) -> Result<Vec<SourceView<'a>>, Damaged> {
    let mut all: BTreeMap<&str, SourceView<'a>> = paid.into_iter().map(|s| (s.id, s)).collect();
    let rated = known.iter().filter_map(|k| k.profile.interests.as_ref());
    for id in rated.map(|interests| interests.source) {
        if let Some(source) = catalog.source(id)? {
            all.insert(id, source_view(&source));
        }
    }
    Ok(all.into_values().collect())
}
