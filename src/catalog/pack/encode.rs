//! From checked records to bytes.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::segments::Segments;
use super::titles::Titles;
use super::{
    Card, Counts, MAGIC, Outline, PARTS, SECTIONS, Short, ShortDay, ShortLevel, StageSpans,
    StageTotals, Warning, minutes_by_kind,
};
use crate::catalog::fingerprint::fingerprint;
use crate::catalog::model::{
    Career, Claim, Format, Level, Pay, Roadmap, SharedUnit, Skill, Source, Status, Task, Week,
};
use crate::catalog::parse::{CareerFolder, Records};
use crate::catalog::problem::{Problem, Severity};
use crate::pay::choose::{Standing, shown};
use crate::pay::rows::{Filter, SourcesById, by_level};

/// A record that cannot be written: larger than the format's 32-bit offsets, or missing.
#[derive(Debug, thiserror::Error)]
pub enum EncodeError {
    /// The pack would exceed 4 GiB.
    #[error("the catalogue is larger than its 32-bit offsets reach")]
    TooLarge,
    /// A shared file or a profile is missing; the checker reports it first.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The encoder refused a record.
    #[error(transparent)]
    Postcard(#[from] postcard::Error),
}

/// Writes the pack, with the warnings among the problems that the checker found.
///
/// # Errors
/// When a required file is missing or the pack would exceed 4 GiB.
pub fn encode(records: &Records, problems: &[Problem]) -> Result<Vec<u8>, EncodeError> {
    let shared = Shared::of(records)?;
    let mut careers = Vec::new();
    let mut names = Vec::new();
    let mut titles = Titles::default();
    let mut segments = Segments::default();
    for folder in &records.careers {
        let career = &folder
            .career
            .as_ref()
            .ok_or(EncodeError::Missing("career.yaml"))?
            .value;
        let index = u32::try_from(careers.len()).map_err(|_| EncodeError::TooLarge)?;
        names.extend(names_of(career).map(|name| (name, index.to_le_bytes().to_vec())));
        titles.add(career, index);
        segments.career(index, folder, career, &shared.skill_by_id)?;
        careers.push((folder.slug.clone(), career_parts(folder, career, &shared)?));
    }
    let (words, text, lower) = segments.finish();
    let files = files(records)?;
    let sections: [Vec<u8>; SECTIONS] = [
        keyed(shared.sources, |s| &s.id)?,
        keyed(shared.skills, |s| &s.id)?,
        keyed(shared.units, |u| &u.id)?,
        bytes(
            &records
                .cities
                .as_ref()
                .ok_or(EncodeError::Missing("cities.yaml"))?
                .value,
        )?,
        table(careers)?,
        table(names)?,
        words,
        text,
        lower,
        bytes(&warnings(problems))?,
        table(tax_years(records)?)?,
        optional(records.factors.as_ref().map(|d| &d.value))?,
        optional(records.retired.as_ref().map(|d| &d.value))?,
        optional(records.traits.as_ref().map(|d| &d.value))?,
        table(titles.finish())?,
        fingerprint(&files).to_le_bytes().to_vec(),
        files,
    ];
    let mut out = MAGIC.to_vec();
    out.extend(directory(&sections, MAGIC.len())?);
    Ok(out)
}

/// The files themselves. Packs are laid upon them, for which records are too late: units are
/// in their places, and what was not written cannot be told from what is empty. What packs
/// were laid upon is kept below, so the files of layers are not.
fn files(records: &Records) -> Result<Vec<u8>, EncodeError> {
    let layered = records.owners.values().any(|layer| *layer > 0);
    let texts = records.texts.iter().filter(|_| !layered);
    table(
        texts
            .map(|t| (t.path.clone(), t.text.as_bytes().to_vec()))
            .collect(),
    )
}

fn tax_years(records: &Records) -> Result<Vec<(String, Vec<u8>)>, EncodeError> {
    let years = records.tax.iter().map(|doc| &doc.value);
    years.map(|y| Ok((y.year.clone(), bytes(y)?))).collect()
}

fn warnings(problems: &[Problem]) -> Vec<Warning<String>> {
    let warned = problems.iter().filter(|p| p.severity == Severity::Warning);
    warned
        .map(|p| Warning {
            file: p.file.clone(),
            rule: p.rule.name.to_owned(),
            message: p.message.clone(),
        })
        .collect()
}

/// The shared files, found once, and by id: thousands of careers ask for them.
struct Shared<'a> {
    sources: &'a [Source<String>],
    skills: &'a [Skill<String>],
    units: &'a [SharedUnit<String>],
    source_by_id: HashMap<&'a str, &'a Source<String>>,
    skill_by_id: SkillsById<'a>,
    unit_by_id: HashMap<&'a str, &'a SharedUnit<String>>,
}

/// Skills by id.
pub(super) type SkillsById<'a> = HashMap<&'a str, &'a Skill<String>>;

impl<'a> Shared<'a> {
    fn of(records: &'a Records) -> Result<Self, EncodeError> {
        let sources = records
            .sources
            .as_ref()
            .ok_or(EncodeError::Missing("sources.yaml"))?;
        let skills = records
            .skills
            .as_ref()
            .ok_or(EncodeError::Missing("skills.yaml"))?;
        let units = records.units.as_ref().map_or(&[][..], |u| &u.value.units);
        let (sources, skills) = (&sources.value.sources, &skills.value.skills);
        Ok(Self {
            sources,
            skills,
            units,
            source_by_id: sources.iter().map(|s| (&*s.id, s)).collect(),
            skill_by_id: skills.iter().map(|s| (&*s.id, s)).collect(),
            unit_by_id: units.iter().map(|u| (&*u.id, u)).collect(),
        })
    }

    fn standing(&self, id: &str) -> Option<Standing<'a>> {
        let source = self.source_by_id.get(id)?;
        Some(Standing {
            confidence: source.confidence,
            published: source.published.as_deref(),
            retrieved: &source.retrieved,
        })
    }
}

fn bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, EncodeError> {
    Ok(postcard::to_allocvec(value)?)
}

fn optional<T: Serialize>(value: Option<&T>) -> Result<Vec<u8>, EncodeError> {
    value.map_or(Ok(Vec::new()), bytes)
}

/// A length as the format's offsets have it.
pub(super) fn length(bytes: &[u8]) -> Result<u32, EncodeError> {
    u32::try_from(bytes.len()).map_err(|_| EncodeError::TooLarge)
}

/// A directory of ranges, then the ranges' bytes; offsets count from `before` bytes earlier.
fn directory(ranges: &[Vec<u8>], before: usize) -> Result<Vec<u8>, EncodeError> {
    let mut at = u32::try_from(before + 8 * ranges.len()).map_err(|_| EncodeError::TooLarge)?;
    let mut head = Vec::new();
    for range in ranges {
        let len = length(range)?;
        head.extend(at.to_le_bytes());
        head.extend(len.to_le_bytes());
        at = at.checked_add(len).ok_or(EncodeError::TooLarge)?;
    }
    head.extend(ranges.iter().flatten());
    Ok(head)
}

/// Lays out a table (see `table::Table`).
fn table(mut entries: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, EncodeError> {
    entries.sort();
    let count = u32::try_from(entries.len()).map_err(|_| EncodeError::TooLarge)?;
    let ranges: Vec<Vec<u8>> = entries
        .into_iter()
        .flat_map(|(k, v)| [k.into_bytes(), v])
        .collect();
    let mut out = count.to_le_bytes().to_vec();
    out.extend(directory(&ranges, 4)?);
    Ok(out)
}

fn keyed<T: Serialize>(records: &[T], id: impl Fn(&T) -> &String) -> Result<Vec<u8>, EncodeError> {
    let entries: Result<_, EncodeError> = records
        .iter()
        .map(|r| Ok((id(r).clone(), bytes(r)?)))
        .collect();
    table(entries?)
}

/// Every name that leads to a career, in the form of ids.
fn names_of(career: &Career<String>) -> impl Iterator<Item = String> {
    let mut names = vec![career.id.clone()];
    if career.imported.is_none() {
        names.push(crate::catalog::tidy_text::to_kebab(&career.title));
    }
    names.extend(career.aliases.iter().cloned());
    names.sort();
    names.dedup();
    names.into_iter()
}

fn career_parts(
    folder: &CareerFolder,
    career: &Career<String>,
    shared: &Shared<'_>,
) -> Result<Vec<u8>, EncodeError> {
    let roadmap = folder.roadmap.as_ref().map(|r| split(&r.value, shared));
    // Hundreds of titles are read where they are asked for, not with every profile.
    let mut profile = career.clone();
    let titles = std::mem::take(&mut profile.titles);
    let parts: [Vec<u8>; PARTS] = [
        bytes(&card(folder, career, shared))?,
        bytes(&short(folder, career, shared)?)?,
        bytes(&profile)?,
        optional(folder.pay.as_ref().map(|d| &d.value))?,
        optional(roadmap.as_ref().map(|(outline, _)| outline))?,
        optional(roadmap.as_ref().map(|(_, spans)| spans))?,
        optional(folder.aptitude.as_ref().map(|d| &d.value.blueprint))?,
        optional(folder.aptitude.as_ref().map(|d| &d.value))?,
        optional(folder.simulation.as_ref().map(|d| &d.value))?,
        optional((!titles.is_empty()).then_some(&titles))?,
    ];
    directory(&parts, 0)
}

/// Takes the weeks out of a roadmap, so that the outline does not decode them,
/// and puts shared units in their places.
fn split(
    roadmap: &Roadmap<String>,
    shared: &Shared<'_>,
) -> (Outline<String>, Vec<StageSpans<String>>) {
    let mut outline = Outline {
        roadmap: roadmap.clone(),
        totals: Vec::new(),
    };
    let mut all = Vec::new();
    for stage in &mut outline.roadmap.stages {
        let mut spans = StageSpans {
            weeks: std::mem::take(&mut stage.weeks),
            quarters: std::mem::take(&mut stage.quarters),
        };
        spans
            .weeks
            .iter_mut()
            .chain(&mut spans.quarters)
            .for_each(|week| resolve(week, shared));
        outline.totals.push(StageTotals {
            weeks: many(spans.weeks.len()),
            quarters: many(spans.quarters.len()),
            hours: spans
                .weeks
                .iter()
                .chain(&spans.quarters)
                .map(|w| w.hours)
                .sum(),
        });
        all.push(spans);
    }
    (outline, all)
}

/// A count; no list in a pack that fits 32-bit offsets is longer.
fn many(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Replaces a week's references to shared units by the units themselves.
fn resolve(week: &mut Week<String>, shared: &Shared<'_>) {
    let mut tasks = Vec::new();
    for reference in std::mem::take(&mut week.units) {
        let Some(unit) = shared.unit_by_id.get(&*reference.unit) else {
            continue;
        };
        tasks.push(Task {
            id: unit.id.clone(),
            kind: unit.kind,
            hours: unit.hours,
            skills: unit.skills.clone(),
            need: reference.need,
            text: unit.text.clone(),
            shared: true,
        });
        week.resources.extend(unit.resources.iter().cloned());
    }
    tasks.append(&mut week.tasks);
    week.tasks = tasks;
    let mut seen = std::collections::BTreeSet::new();
    week.resources.retain(|r| seen.insert(r.url.clone()));
}

fn card(folder: &CareerFolder, career: &Career<String>, shared: &Shared<'_>) -> Card<String> {
    let mut national: Vec<_> = career
        .demand
        .iter()
        .filter(|d| d.place == "national")
        .collect();
    national.sort_by(|a, b| a.as_of.cmp(&b.as_of));
    Card {
        id: career.id.clone(),
        title: career.title.clone(),
        field: career.field,
        summary: career.summary.clone(),
        pay: folder.pay.as_ref().and_then(|d| headline(&d.value, shared)),
        openings: national.last().map(|d| d.openings),
        counts: counts(folder),
        imported: career.imported.clone(),
        origins: folder.origins.clone(),
    }
}

/// Pay in all India by level. The rule is written for borrowed records, so the
/// records go through their own encoding to be borrowed from, and back.
fn levels(
    folder: &CareerFolder,
    shared: &Shared<'_>,
) -> Result<Vec<ShortLevel<String>>, EncodeError> {
    let Some(pay) = &folder.pay else {
        return Ok(Vec::new());
    };
    let claims = pay.value.claims.iter();
    let named: HashSet<&str> = claims.map(|claim| claim.source.as_str()).collect();
    let named = named.iter().filter_map(|id| shared.source_by_id.get(id));
    let (pay, sources) = (bytes(&pay.value)?, bytes(&named.collect::<Vec<_>>())?);
    let pay: Pay<&str> = postcard::from_bytes(&pay)?;
    let sources: Vec<Source<&str>> = postcard::from_bytes(&sources)?;
    let sources: SourcesById<'_> = sources.into_iter().map(|s| (s.id, s)).collect();
    let mut levels = Vec::new();
    for row in by_level(&pay.claims, Filter::default(), &sources) {
        let (Some(claim), Some(span)) = (row.claim, row.span()) else {
            continue;
        };
        let Some(source) = sources.get(claim.source) else {
            continue;
        };
        let level = ShortLevel {
            claim: claim.clone(),
            source: source.clone(),
            claims: many(row.claims.len()),
            span,
        };
        levels.push(postcard::from_bytes(&bytes(&level)?)?);
    }
    Ok(levels)
}

fn short(
    folder: &CareerFolder,
    career: &Career<String>,
    shared: &Shared<'_>,
) -> Result<Short<String>, EncodeError> {
    let name = |id: &String| shared.skill_by_id.get(&**id).map(|s| s.name.clone());
    Ok(Short {
        aliases: career.aliases.clone(),
        overview: career.overview.clone(),
        levels: levels(folder, shared)?,
        days: career
            .days
            .iter()
            .map(|day| ShortDay {
                id: day.id.clone(),
                title: day.title.clone(),
                company: day.company,
                minutes: minutes_by_kind(&day.blocks),
            })
            .collect(),
        skills: career
            .skills
            .iter()
            .filter_map(|s| name(&s.skill))
            .collect(),
        employers: career
            .employers
            .iter()
            .map(|e| (e.kind, e.names.clone()))
            .collect(),
        hazards: career.hazards.iter().map(|h| h.name.clone()).collect(),
        demand: career.demand.clone(),
    })
}

fn headline(pay: &Pay<String>, shared: &Shared<'_>) -> Option<Claim<String>> {
    let national: Vec<_> = pay
        .claims
        .iter()
        .filter(|c| c.place == "national" && c.level == Level::All)
        .collect();
    shown(&national, |id| shared.standing(id)).map(|i| national[i].clone())
}

fn counts(folder: &CareerFolder) -> Counts {
    let mut counts = Counts::default();
    if let Some(pay) = &folder.pay {
        counts.claims = many(pay.value.claims.len());
    }
    if let Some(roadmap) = &folder.roadmap {
        let spans = || {
            roadmap
                .value
                .stages
                .iter()
                .flat_map(|s| s.weeks.iter().chain(&s.quarters))
        };
        counts.weeks = many(spans().count());
        counts.tasks = many(spans().map(|w| w.units.len() + w.tasks.len()).sum());
    }
    if let Some(bank) = &folder.aptitude {
        let live = || bank.value.items.iter().filter(|i| i.status == Status::Live);
        counts.items = many(live().count());
        counts.not_single = many(live().filter(|i| i.format != Format::Single).count());
    }
    if let Some(simulation) = &folder.simulation {
        counts.scenarios = many(simulation.value.scenarios.len());
    }
    counts
}
