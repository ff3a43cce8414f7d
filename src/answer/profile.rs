//! Sections of a career's profile.

use super::rated;
use crate::catalog::model::{BlockKind, Career, Day, Demand, Note};
use crate::catalog::pack::{Catalog, Damaged, ShortDay, minutes_by_kind};
use crate::pay::rows::NATIONAL;
use crate::view::{
    BlockView, CertificationView, CodeView, DayView, DemandView, EmployersView, EntryView,
    KindMinutes, NoteView, OverviewView, PatternView, RouteView, ShortDayView, SkillView,
    SkillsView,
};

fn notes<'a>(notes: &[Note<&'a str>]) -> Vec<NoteView<'a>> {
    notes
        .iter()
        .map(|n| NoteView {
            name: n.name,
            text: n.text,
        })
        .collect()
}

/// What the work is.
///
/// # Errors
/// When the catalogue is damaged.
pub fn overview<'a>(
    catalog: Catalog<'a>,
    career: &Career<&'a str>,
) -> Result<OverviewView<'a>, Damaged> {
    Ok(OverviewView {
        text: career.overview.clone(),
        tasks: career.tasks.clone(),
        patterns: career
            .patterns
            .iter()
            .map(|p| PatternView {
                name: p.name,
                text: p.text,
                source: p.source,
            })
            .collect(),
        good_if: career.good_if.clone(),
        avoid_if: career.avoid_if.clone(),
        hazards: notes(&career.hazards),
        demand: demand(catalog, &career.demand)?,
        codes: career
            .codes
            .iter()
            .map(|c| CodeView {
                scheme: c.scheme.id(),
                code: c.code,
                title: c.title,
                source: c.source,
            })
            .collect(),
        job_zone: career.job_zone.as_ref().map(rated::job_zone),
        titles: Vec::new(),
        related: Vec::new(),
    })
}

/// Minutes by kind of work.
#[must_use]
pub fn kinds<'a>(minutes: &[(BlockKind, u32)]) -> Vec<KindMinutes<'a>> {
    minutes
        .iter()
        .map(|(kind, minutes)| KindMinutes {
            kind: kind.id(),
            minutes: *minutes,
        })
        .collect()
}

/// A day in sum.
#[must_use]
pub fn short_day<'a>(day: &ShortDay<&'a str>) -> ShortDayView<'a> {
    ShortDayView {
        id: day.id,
        title: day.title,
        company: day.company.id(),
        minutes_by_kind: kinds(&day.minutes),
    }
}

/// Published counts of openings.
///
/// # Errors
/// When the catalogue is damaged.
pub fn demand<'a>(
    catalog: Catalog<'a>,
    demand: &[Demand<&'a str>],
) -> Result<Vec<DemandView<'a>>, Damaged> {
    let local = demand.iter().any(|d| d.place != NATIONAL.id);
    let cities = if local { catalog.cities()? } else { Vec::new() };
    let name = |place: &'a str| match cities.iter().find(|city| city.id == place) {
        Some(city) => city.name,
        None => NATIONAL.name,
    };
    let view = |d: &Demand<&'a str>| DemandView {
        openings: d.openings,
        as_of: d.as_of,
        place: d.place,
        place_name: name(d.place),
        source: d.source,
    };
    Ok(demand.iter().map(view).collect())
}

/// A working day, with its minutes by kind of work.
#[must_use]
pub fn day<'a>(day: &Day<&'a str>) -> DayView<'a> {
    DayView {
        id: day.id,
        title: day.title,
        company: day.company.id(),
        blocks: day
            .blocks
            .iter()
            .map(|b| BlockView {
                start: b.start,
                minutes: b.minutes,
                kind: b.kind.id(),
                text: b.text,
            })
            .collect(),
        minutes_by_kind: kinds(&minutes_by_kind(&day.blocks)),
    }
}

/// Skills by their names in the shared vocabulary, and tools.
///
/// # Errors
/// When the catalogue is damaged.
pub fn skills<'a>(
    catalog: Catalog<'a>,
    career: &Career<&'a str>,
) -> Result<SkillsView<'a>, Damaged> {
    let mut skills = Vec::with_capacity(career.skills.len());
    for levels in &career.skills {
        let skill = catalog.skill(levels.skill)?.ok_or(Damaged("skill"))?;
        skills.push(SkillView {
            id: skill.id,
            name: skill.name,
            kind: skill.kind.id(),
            levels: levels.levels,
            text: levels.text,
        });
    }
    Ok(SkillsView {
        skills,
        tools: notes(&career.tools),
        rated: career.rated_skills.as_ref().map(rated::skills),
    })
}

/// Who hires.
#[must_use]
pub fn employers<'a>(career: &Career<&'a str>) -> Vec<EmployersView<'a>> {
    career
        .employers
        .iter()
        .map(|e| EmployersView {
            kind: e.kind.id(),
            names: e.names.clone(),
            text: e.text,
            source: e.source,
        })
        .collect()
}

/// How one gets in.
#[must_use]
pub fn entry<'a>(career: &Career<&'a str>) -> EntryView<'a> {
    EntryView {
        routes: career
            .entry
            .iter()
            .map(|e| RouteView {
                route: e.route.id(),
                text: e.text,
            })
            .collect(),
        certifications: career
            .certifications
            .iter()
            .map(|c| CertificationView {
                name: c.name,
                body: c.body,
                url: c.url,
                text: c.text,
            })
            .collect(),
    }
}
