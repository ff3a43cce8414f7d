//! Sections of a career's profile.

use std::collections::BTreeMap;

use crate::catalog::model::{Career, Day, Note};
use crate::catalog::pack::{Catalog, Damaged};
use crate::view::{
    BlockView, CertificationView, CodeView, DayView, DemandView, EmployersView, EntryView,
    KindMinutes, NoteView, OverviewView, PatternView, RouteView, SkillView, SkillsView,
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
#[must_use]
pub fn overview<'a>(career: &Career<&'a str>) -> OverviewView<'a> {
    OverviewView {
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
        demand: career
            .demand
            .iter()
            .map(|d| DemandView {
                openings: d.openings,
                as_of: d.as_of,
                place: d.place,
                source: d.source,
            })
            .collect(),
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
    }
}

/// A working day, with its minutes by kind of work.
#[must_use]
pub fn day<'a>(day: &Day<&'a str>) -> DayView<'a> {
    let mut minutes: BTreeMap<_, u32> = BTreeMap::new();
    for block in &day.blocks {
        *minutes.entry(block.kind).or_default() += u32::from(block.minutes);
    }
    let mut by_kind: Vec<_> = minutes
        .into_iter()
        .map(|(kind, minutes)| KindMinutes {
            kind: kind.id(),
            minutes,
        })
        .collect();
    by_kind.sort_by_key(|k| std::cmp::Reverse(k.minutes));
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
        minutes_by_kind: by_kind,
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
