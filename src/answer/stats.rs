//! How much is known.

use std::collections::BTreeSet;

use crate::catalog::model::Confidence;
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::pay::rows::places;
use crate::view::{CareerStats, SourceStats, StatsView, WarningView};

/// Counts what is filled and names what is not.
///
/// # Errors
/// When the catalogue is damaged.
pub fn stats(catalog: Catalog<'_>) -> Result<StatsView<'_>, Damaged> {
    let sources = catalog.sources()?;
    let with = |confidence| {
        sources
            .iter()
            .filter(|s| s.confidence == confidence)
            .count()
    };
    Ok(StatsView {
        schema: "careers/stats/1",
        version: env!("CARGO_PKG_VERSION"),
        sources: SourceStats {
            all: sources.len(),
            high: with(Confidence::High),
            medium: with(Confidence::Medium),
            low: with(Confidence::Low),
            undated: sources.iter().filter(|s| s.published.is_none()).count(),
        },
        places: catalog.cities()?.len(),
        skills: catalog.skills()?.len(),
        careers: catalog
            .careers()?
            .into_iter()
            .map(|career| career_stats(catalog, career))
            .collect::<Result<_, Damaged>>()?,
    })
}

fn career_stats<'a>(
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
) -> Result<CareerStats<'a>, Damaged> {
    let (card, career) = (found.card()?, found.profile()?);
    let claims = found.pay()?.map(|p| p.claims).unwrap_or_default();
    let (known, unknown): (Vec<_>, Vec<_>) = places(&catalog.cities()?, &claims)
        .into_iter()
        .partition(|place| claims.iter().any(|c| c.place == place.id));
    let review = found.aptitude()?.and_then(|bank| bank.review);
    let parts = [
        ("pay", claims.is_empty()),
        ("openings", career.demand.is_empty()),
        ("interests", career.interests.is_none()),
        ("styles", career.styles.is_none()),
        ("roadmap", found.outline()?.is_none()),
        ("aptitude", card.counts.items == 0),
        ("simulation", card.counts.scenarios == 0),
    ];
    Ok(CareerStats {
        id: card.id,
        title: card.title,
        imported: card.imported,
        claims: card.counts.claims,
        pay_sources: claims
            .iter()
            .map(|c| c.source)
            .collect::<BTreeSet<_>>()
            .len(),
        places_known: known.len(),
        places_unknown: unknown.into_iter().map(|p| p.id).collect(),
        weeks: card.counts.weeks,
        tasks: card.counts.tasks,
        items: card.counts.items,
        items_not_single: card.counts.not_single,
        review_answered: review.as_ref().map(|r| r.answered),
        review_agreed: review.as_ref().map(|r| r.agreed),
        scenarios: card.counts.scenarios,
        unknown: parts
            .into_iter()
            .filter(|(_, missing)| *missing)
            .map(|(name, _)| name)
            .collect(),
        warnings: warnings(catalog, card.id)?,
    })
}

/// The checker's warnings on a career's files.
fn warnings<'a>(catalog: Catalog<'a>, career: &str) -> Result<Vec<WarningView<'a>>, Damaged> {
    let folder = format!("careers/{career}/");
    let mut all = catalog.warnings()?;
    all.retain(|w| w.file.starts_with(&folder));
    let view = |w: crate::catalog::pack::Warning<&'a str>| WarningView {
        file: w.file,
        rule: w.rule,
        message: w.message,
    };
    Ok(all.into_iter().map(view).collect())
}
