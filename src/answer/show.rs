//! A career, section by section.

use super::pay::{RowsOf, source_views, sources_of};
use super::{profile, roadmap, source_view};
use crate::catalog::model::{Career, vocabulary};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::pay::rows::{Filter, SourcesById, at_place, by_level, places};
use crate::view::{
    BlueprintView, InterestsView, ShowHead, ShowPay, ShowView, SourceView, StyleView, TestsView,
};

/// A section of `show`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
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
    /// Where all of it comes from.
    Sources,
}

vocabulary!(Section {
    Overview => "overview",
    Day => "day",
    Skills => "skills",
    Employers => "employers",
    Entry => "entry",
    Pay => "pay",
    Roadmap => "roadmap",
    Tests => "tests",
    Sources => "sources",
});

/// The career with these sections.
///
/// # Errors
/// When the catalogue is damaged.
pub fn show<'a>(
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    asked: &[Section],
) -> Result<ShowView<'a>, Damaged> {
    let career = found.profile()?;
    let want = |section| asked.contains(&section);
    let (pay, pay_sources) = if want(Section::Pay) || want(Section::Sources) {
        pay(catalog, found)?
    } else {
        (None, SourcesById::new())
    };
    let stages = (want(Section::Roadmap) || want(Section::Sources))
        .then(|| roadmap::outline(found))
        .transpose()?;
    let mut view = ShowView {
        schema: "careers/show/1",
        career: head(&career),
        overview: want(Section::Overview).then(|| profile::overview(&career)),
        day: want(Section::Day).then(|| career.days.iter().map(profile::day).collect()),
        skills: want(Section::Skills)
            .then(|| profile::skills(catalog, &career))
            .transpose()?,
        employers: want(Section::Employers).then(|| profile::employers(&career)),
        entry: want(Section::Entry).then(|| profile::entry(&career)),
        pay: pay.filter(|_| want(Section::Pay)),
        roadmap: stages,
        tests: want(Section::Tests)
            .then(|| tests(catalog, found, &career))
            .transpose()?,
        sources: None,
    };
    if want(Section::Sources) {
        view.sources = Some(sources(catalog, &career, pay_sources, &view)?);
    }
    view.roadmap = view.roadmap.filter(|_| want(Section::Roadmap));
    Ok(view)
}

fn head<'a>(career: &Career<&'a str>) -> ShowHead<'a> {
    ShowHead {
        id: career.id,
        title: career.title,
        field: career.field.id(),
        summary: career.summary,
        aliases: career.aliases.clone(),
    }
}

type Pay<'a> = (Option<ShowPay<'a>>, SourcesById<'a>);

fn pay<'a>(catalog: Catalog<'a>, found: CareerRef<'a>) -> Result<Pay<'a>, Damaged> {
    let Some(pay) = found.pay()? else {
        return Ok((None, SourcesById::new()));
    };
    let card = found.card()?;
    let sources = sources_of(catalog, pay.claims.iter())?;
    let filter = Filter::default();
    let rows = RowsOf {
        card: &card,
        sources: &sources,
        filter,
        explain: false,
    };
    let places = places(&catalog.cities()?, &pay.claims);
    let view = ShowPay {
        unit: "LPA",
        by_level: by_level(&pay.claims, filter, &sources)
            .iter()
            .map(|r| rows.view(r))
            .collect(),
        rows: places
            .into_iter()
            .flat_map(|place| at_place(&pay.claims, place, filter, &sources))
            .map(|row| rows.view(&row))
            .collect(),
    };
    Ok((Some(view), sources))
}

fn tests<'a>(
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    career: &Career<&'a str>,
) -> Result<TestsView<'a>, Damaged> {
    let counts = found.card()?.counts;
    let mut skills = Vec::new();
    for part in found
        .aptitude()?
        .map(|bank| bank.blueprint)
        .unwrap_or_default()
    {
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
            impact: r.impact,
        })
        .collect();
    styles.sort_by(|a, b| b.impact.total_cmp(&a.impact).then(a.style.cmp(b.style)));
    Ok(TestsView {
        items: counts.items,
        items_not_single: counts.not_single,
        skills,
        scenarios: counts.scenarios,
        interests: career.interests.as_ref().map(|i| InterestsView {
            code: i.code,
            source: i.source,
            realistic: i.realistic,
            investigative: i.investigative,
            artistic: i.artistic,
            social: i.social,
            enterprising: i.enterprising,
            conventional: i.conventional,
        }),
        styles,
    })
}

/// The sources of the profile, the pay claims and the stages, by id.
fn sources<'a>(
    catalog: Catalog<'a>,
    career: &Career<&'a str>,
    known: SourcesById<'a>,
    view: &ShowView<'a>,
) -> Result<Vec<SourceView<'a>>, Damaged> {
    let mut all: std::collections::BTreeMap<&str, SourceView<'a>> = source_views(&known)
        .into_iter()
        .map(|s| (s.id, s))
        .collect();
    let stages = view
        .roadmap
        .iter()
        .flatten()
        .filter_map(|s| s.pay.as_ref())
        .map(|p| p.source);
    for (_, id) in super::sources::profile_sources(career)
        .into_iter()
        .chain(stages.map(|id| ("roadmap", id)))
    {
        if !all.contains_key(id)
            && let Some(source) = catalog.source(id)?
        {
            all.insert(id, source_view(&source));
        }
    }
    Ok(all.into_values().collect())
}
