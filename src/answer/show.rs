//! A career, section by section.

use std::collections::BTreeMap;

use super::pay::{RowsOf, claim_view, source_views, sources_of};
use super::related::related_to;
use super::{origin_views, profile, rated, roadmap, source_view};
use crate::catalog::model::{Career, Interests, vocabulary};
use crate::catalog::pack::{Card, CareerRef, Catalog, Damaged, Short, ShortLevel};
use crate::pay::rows::{Filter, NATIONAL, SourcesById, at_place, by_level, places};
use crate::view::{
    BlueprintView, EmployersView, Figure, InterestsView, Lpa, PayRow, ShortView, ShowHead, ShowPay,
    ShowView, SourceView, StageView, StyleView, TestsView,
};

/// A section of `show`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// One page: the overview, and of the rest the names.
    Short,
    /// What the work is, what is particular to India, for whom it is.
    Overview,
    /// Working days, hour by hour.
    Day,
    /// Skills with the level expected at each stage; tools.
    Skills,
    /// Who hires.
    Employers,
    /// Ways in, and certificates.
    Entry,
    /// Pay by level and by place.
    Pay,
    /// The five stages.
    Roadmap,
    /// The tests, and the interests and styles that O*NET rates.
    Tests,
    /// Careers that have most in common with it, and why.
    Related,
    /// Where all of it comes from.
    Sources,
}

vocabulary!(Section {
    Short => "short",
    Overview => "overview",
    Day => "day",
    Skills => "skills",
    Employers => "employers",
    Entry => "entry",
    Pay => "pay",
    Roadmap => "roadmap",
    Tests => "tests",
    Related => "related",
    Sources => "sources",
});

/// How many related careers the section has; `careers related` has them all.
const NEAREST: usize = 6;

impl Section {
    /// Every section but the short page, which repeats them.
    #[must_use]
    pub fn whole() -> &'static [Self] {
        &Self::ALL[1..]
    }
}

/// The career with these sections.
///
/// # Errors
/// When the catalogue is damaged.
pub fn show<'a>(
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    asked: &[Section],
) -> Result<ShowView<'a>, Damaged> {
    let short = if asked.contains(&Section::Short) {
        Some(found.short()?)
    } else {
        None
    };
    let card = found.card()?;
    let mut view = empty(&card);
    if let Some(id) = card.imported {
        view.career.imported = catalog.source(id)?.as_ref().map(source_view);
    }
    if let Some(short) = &short {
        view.career.aliases.clone_from(&short.aliases);
        view.short = Some(short_view(catalog, found, &card, short)?);
    }
    if asked.iter().any(|section| *section != Section::Short) {
        fill(&mut view, catalog, found, asked)?;
    }
    Ok(view)
}

/// The head, and no section.
fn empty<'a>(card: &Card<&'a str>) -> ShowView<'a> {
    ShowView {
        schema: "careers/show/1",
        career: ShowHead {
            id: card.id,
            title: card.title,
            field: card.field.id(),
            summary: card.summary,
            aliases: Vec::new(),
            imported: None,
            origin: origin_views(card),
        },
        short: None,
        overview: None,
        day: None,
        skills: None,
        employers: None,
        entry: None,
        pay: None,
        roadmap: None,
        tests: None,
        related: None,
        sources: None,
    }
}

fn fill<'a>(
    view: &mut ShowView<'a>,
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    asked: &[Section],
) -> Result<(), Damaged> {
    let career = found.profile()?;
    let want = |section| asked.contains(&section);
    view.career.aliases.clone_from(&career.aliases);
    view.overview = want(Section::Overview)
        .then(|| profile::overview(catalog, &career))
        .transpose()?;
    if let Some(overview) = &mut view.overview {
        rated::complete(overview, catalog, found, &career)?;
    }
    view.day = want(Section::Day).then(|| career.days.iter().map(profile::day).collect());
    view.skills = want(Section::Skills)
        .then(|| profile::skills(catalog, &career))
        .transpose()?;
    view.employers = want(Section::Employers).then(|| profile::employers(&career));
    view.entry = want(Section::Entry).then(|| profile::entry(&career));
    view.tests = want(Section::Tests)
        .then(|| tests(catalog, found, &career))
        .transpose()?;
    view.related = want(Section::Related)
        .then(|| related_to(catalog, &career, NEAREST))
        .transpose()?;
    let sourced = want(Section::Sources);
    let (pay, cited) = if want(Section::Pay) || sourced {
        let (pay, cited) = pay(catalog, found)?;
        (Some(pay), cited)
    } else {
        (None, SourcesById::new())
    };
    let stages = if want(Section::Roadmap) || sourced {
        roadmap::outline(found)?
    } else {
        Vec::new()
    };
    if sourced {
        let mut all = sources(catalog, &career, &cited, &stages)?;
        for source in view.related.iter().flat_map(|related| &related.sources) {
            all.entry(source.id).or_insert_with(|| source.clone());
        }
        view.sources = Some(all.into_values().collect());
    }
    view.pay = pay.filter(|_| want(Section::Pay));
    view.roadmap = want(Section::Roadmap).then_some(stages);
    Ok(())
}

fn short_view<'a>(
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    card: &Card<&'a str>,
    short: &Short<&'a str>,
) -> Result<ShortView<'a>, Damaged> {
    let employers = short.employers.iter().map(|(kind, names)| EmployersView {
        kind: kind.id(),
        names: names.clone(),
        text: None,
        source: None,
    });
    Ok(ShortView {
        overview: short.overview.clone(),
        pay: levels(card, &short.levels),
        roadmap: roadmap::outline(found)?,
        days: short.days.iter().map(profile::short_day).collect(),
        skills: short.skills.clone(),
        employers: employers.collect(),
        hazards: short.hazards.clone(),
        demand: profile::demand(catalog, &short.demand)?,
        rated: match card.imported {
            Some(_) => Some(rated::short(found, &found.profile()?)?),
            None => None,
        },
    })
}

/// Pay in all India by level, as the pack has worked it out.
fn levels<'a>(card: &Card<&'a str>, levels: &[ShortLevel<&'a str>]) -> Vec<PayRow<'a>> {
    let row = |level: &ShortLevel<&'a str>| PayRow {
        career: card.id,
        title: card.title,
        origin: Vec::new(),
        place: NATIONAL.id,
        place_name: NATIONAL.name,
        level: level.claim.level.id(),
        shown: Some(claim_view(&level.claim, Some(&level.source))),
        claims: level.claims as usize,
        lowest: Some(Lpa(level.span.0)),
        highest: Some(Lpa(level.span.1)),
        unknown: None,
        estimate: None,
        real: None,
        others: Vec::new(),
        differences: Vec::new(),
    };
    levels.iter().map(row).collect()
}

type Pay<'a> = (ShowPay<'a>, SourcesById<'a>);

fn pay<'a>(catalog: Catalog<'a>, found: CareerRef<'a>) -> Result<Pay<'a>, Damaged> {
    let claims = found.pay()?.map(|p| p.claims).unwrap_or_default();
    let card = found.card()?;
    let sources = sources_of(catalog, claims.iter())?;
    let filter = Filter::default();
    let rows = RowsOf {
        card: &card,
        sources: &sources,
        filter,
        explain: false,
    };
    let places = places(&catalog.cities()?, &claims);
    let view = ShowPay {
        unit: "LPA",
        by_level: by_level(&claims, filter, &sources)
            .iter()
            .map(|r| rows.view(r))
            .collect(),
        rows: places
            .into_iter()
            .flat_map(|place| at_place(&claims, place, filter, &sources))
            .map(|row| rows.view(&row))
            .collect(),
    };
    Ok((view, sources))
}

fn tests<'a>(
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    career: &Career<&'a str>,
) -> Result<TestsView<'a>, Damaged> {
    let counts = found.card()?.counts;
    let mut skills = Vec::new();
    for part in found.blueprint()? {
        let skill = catalog.skill(part.skill)?.ok_or(Damaged("skill"))?;
        skills.push(BlueprintView {
            id: skill.id,
            name: skill.name,
            weight: part.weight,
        });
    }
    let mut styles: Vec<StyleView<'a>> = career
        .styles
        .iter()
        .flat_map(|s| &s.ratings)
        .map(|r| StyleView {
            style: r.style,
            impact: Figure(r.impact),
        })
        .collect();
    styles.sort_by(|a, b| b.impact.0.total_cmp(&a.impact.0).then(a.style.cmp(b.style)));
    Ok(TestsView {
        items: counts.items,
        items_not_single: counts.not_single,
        skills,
        scenarios: counts.scenarios,
        interests: career.interests.as_ref().map(interests),
        styles,
    })
}

/// Holland's six interests as answers show them.
#[must_use]
pub fn interests<'a>(interests: &Interests<&'a str>) -> InterestsView<'a> {
    InterestsView {
        code: interests.code,
        source: interests.source,
        realistic: Figure(interests.realistic),
        investigative: Figure(interests.investigative),
        artistic: Figure(interests.artistic),
        social: Figure(interests.social),
        enterprising: Figure(interests.enterprising),
        conventional: Figure(interests.conventional),
    }
}

/// The sources of the profile, the pay claims and the stages, by id.
///
/// # Errors
/// When the catalogue is damaged.
pub fn sources<'a>(
    catalog: Catalog<'a>,
    career: &Career<&'a str>,
    cited: &SourcesById<'a>,
    stages: &[StageView<'a>],
) -> Result<BTreeMap<&'a str, SourceView<'a>>, Damaged> {
    let mut all: BTreeMap<&str, SourceView<'a>> =
        source_views(cited).into_iter().map(|s| (s.id, s)).collect();
    let profile = super::sources::profile_sources(career)
        .into_iter()
        .map(|(_, id)| id);
    let banded = stages
        .iter()
        .filter_map(|s| s.pay.as_ref())
        .map(|p| p.source);
    for id in profile.chain(banded) {
        if !all.contains_key(id)
            && let Some(source) = catalog.source(id)?
        {
            all.insert(id, source_view(&source));
        }
    }
    Ok(all)
}
