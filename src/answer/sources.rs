//! What rests on which source.

use std::collections::BTreeMap;

use super::source_view;
use crate::catalog::model::{Career, Regime, TaxYear};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::view::{SourceUse, SourceUsedIn, SourcesView};

/// The sources that a profile names, each with the part that names it.
#[must_use]
pub fn profile_sources<'a>(career: &Career<&'a str>) -> Vec<(&'static str, &'a str)> {
    let patterns = career
        .patterns
        .iter()
        .filter_map(|p| p.source)
        .map(|s| ("patterns", s));
    let employers = career
        .employers
        .iter()
        .filter_map(|e| e.source)
        .map(|s| ("employers", s));
    let codes = career.codes.iter().map(|c| ("codes", c.source));
    let demand = career.demand.iter().map(|d| ("demand", d.source));
    let interests = career.interests.iter().map(|i| ("interests", i.source));
    let styles = career.styles.iter().map(|s| ("styles", s.source));
    let imported = career.imported.iter().map(|s| ("import", *s));
    let zone = career.job_zone.iter().map(|z| ("job zone", z.source));
    let rated = career
        .rated_skills
        .iter()
        .map(|r| ("rated skills", r.source));
    patterns
        .chain(employers)
        .chain(codes)
        .chain(demand)
        .chain(interests)
        .chain(styles)
        .chain(imported)
        .chain(zone)
        .chain(rated)
        .collect()
}

/// Every source that a career names, each with the part that names it.
fn named(career: CareerRef<'_>) -> Result<Vec<(&'static str, &str)>, Damaged> {
    let mut all = profile_sources(&career.profile()?);
    all.extend(
        career
            .pay()?
            .iter()
            .flat_map(|p| &p.claims)
            .map(|c| ("pay", c.source)),
    );
    let outline = career.outline()?;
    all.extend(
        outline
            .iter()
            .flat_map(|o| &o.roadmap.stages)
            .filter_map(|s| s.pay.as_ref())
            .map(|p| ("roadmap", p.source)),
    );
    Ok(all)
}

/// The sources that a year's taxes name, once for each fact.
#[must_use]
pub fn tax_sources<'a>(year: &TaxYear<&'a str>) -> Vec<&'a str> {
    let regime = |r: &Regime<&'a str>| {
        let mut all = vec![
            r.source,
            r.standard_deduction.source,
            r.rebate.source,
            r.surcharge.source,
        ];
        all.extend(r.deductions.iter().map(|d| d.source));
        all
    };
    let mut all = vec![
        year.cess.source,
        year.epf.source,
        year.gratuity.source,
        year.house_rent.source,
    ];
    all.extend(year.wages.iter().map(|w| w.source));
    all.extend(year.professional_tax.iter().map(|p| p.source));
    all.extend(regime(&year.new));
    all.extend(regime(&year.old));
    all
}

/// How many facts rest on each source, by career (or `tax`) and part (or year).
pub type FactsBySource<'a> = BTreeMap<&'a str, BTreeMap<(&'a str, &'a str), usize>>;

/// Counts the facts that rest on each source.
///
/// # Errors
/// When the catalogue is damaged.
pub fn facts_by_source(catalog: Catalog<'_>) -> Result<FactsBySource<'_>, Damaged> {
    let mut uses = FactsBySource::new();
    for career in catalog.careers()? {
        for (part, id) in named(career)? {
            *uses
                .entry(id)
                .or_default()
                .entry((career.id, part))
                .or_default() += 1;
        }
    }
    for year in catalog.tax_years()? {
        for id in tax_sources(&year) {
            *uses
                .entry(id)
                .or_default()
                .entry(("tax", year.year))
                .or_default() += 1;
        }
    }
    let costs = catalog
        .cities()?
        .into_iter()
        .filter_map(|c| c.cost)
        .map(|c| ("cost", c.source));
    let factors = catalog
        .city_factors()?
        .into_iter()
        .map(|f| ("factor", f.source));
    for (part, id) in costs.chain(factors) {
        *uses
            .entry(id)
            .or_default()
            .entry(("cities", part))
            .or_default() += 1;
    }
    Ok(uses)
}

/// Every source, or one, with what rests on it.
///
/// # Errors
/// When the catalogue is damaged.
pub fn sources<'a>(catalog: Catalog<'a>, only: Option<&str>) -> Result<SourcesView<'a>, Damaged> {
    let mut uses = facts_by_source(catalog)?;
    let mut all = catalog.sources()?;
    all.retain(|s| only.is_none_or(|id| id == s.id));
    let sources = all.iter().map(|source| {
        let facts = uses.remove(source.id).unwrap_or_default();
        SourceUse {
            source: source_view(source),
            facts: facts.values().sum(),
            used_in: facts
                .into_iter()
                .map(|((career, part), facts)| SourceUsedIn {
                    career,
                    part,
                    facts,
                })
                .collect(),
        }
    });
    Ok(SourcesView {
        schema: "careers/sources/1",
        sources: sources.collect(),
    })
}
