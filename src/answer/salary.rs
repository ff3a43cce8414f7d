//! Pay of careers in places.

mod extras;

pub use extras::Order;

use extras::{Estimates, compare, matrix, real, sort};

use super::pay::{RowsOf, source_views, sources_of};
use crate::catalog::model::{City, Company, Level};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::pay::rows::{Filter, NATIONAL, Place, SourcesById, at_place, by_level, places};
use crate::view::{ClaimView, PayRow, SalaryAsked, SalaryView};

/// What was asked for.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Careers, one or more.
    pub careers: Vec<CareerRef<'a>>,
    /// Places; none: every place for one career, all India for several.
    pub places: Vec<Place<'a>>,
    /// Which claims count.
    pub filter: Filter,
    /// What is told of them, and how.
    pub told: Told<'a>,
}

/// What is told, and how.
#[derive(Debug, Clone, Default)]
pub struct Told<'a> {
    /// Whether every claim is told.
    pub explain: bool,
    /// Whether estimates are left out.
    pub published: bool,
    /// The order of rows.
    pub order: Order,
    /// An offer to compare with every claim, rupees a year.
    pub offer: Option<u64>,
    /// The city whose living costs are taken for all, and the day ages are counted to.
    pub real: Option<(City<&'a str>, String)>,
    /// Whether levels are set against employer kinds.
    pub matrix: bool,
}

/// The rows.
///
/// # Errors
/// When the catalogue is damaged.
pub fn salary<'a>(catalog: Catalog<'a>, asked: &Asked<'a>) -> Result<SalaryView<'a>, Damaged> {
    let mut view = SalaryView {
        schema: "careers/salary/1",
        asked: asked_view(asked),
        unit: "LPA",
        by_level: Vec::new(),
        rows: Vec::new(),
        matrix: None,
        offer: None,
        real: None,
        sources: Vec::new(),
    };
    let mut all = SourcesById::new();
    for career in &asked.careers {
        all.extend(one(catalog, *career, asked, &mut view)?);
    }
    sort(&mut view.rows, asked.told.order);
    if let Some(rupees) = asked.told.offer {
        view.offer = Some(compare(&mut view, rupees));
    }
    if let Some((city, today)) = &asked.told.real {
        view.real = real(catalog, &mut view, city, today)?;
    }
    let told = named(&view);
    for id in &told {
        if !all.contains_key(id) {
            all.extend(catalog.source(id)?.map(|source| (source.id, source)));
        }
    }
    all.retain(|id, _| told.contains(id));
    view.sources = source_views(&all);
    Ok(view)
}

fn asked_view<'a>(asked: &Asked<'a>) -> SalaryAsked<'a> {
    SalaryAsked {
        careers: asked.careers.iter().map(|c| c.id).collect(),
        places: asked.places.iter().map(|p| p.id).collect(),
        level: asked.filter.level.map(Level::id),
        company: asked.filter.company.map(Company::id),
        explain: asked.told.explain,
        published: asked.told.published,
    }
}

/// The sources of everything that an answer shows.
fn named<'a>(view: &SalaryView<'a>) -> Vec<&'a str> {
    let rows = || view.by_level.iter().chain(&view.rows);
    let cells = view.matrix.iter().flat_map(|m| &m.cells);
    let claims = rows().flat_map(|r| r.shown.iter().chain(&r.others));
    let claims: Vec<&ClaimView<'a>> = claims
        .chain(cells.filter_map(|c| c.shown.as_ref()))
        .collect();
    let mut ids: Vec<&str> = claims.iter().map(|claim| claim.source).collect();
    for estimate in rows().filter_map(|r| r.estimate.as_ref()) {
        ids.push(estimate.base.source);
        ids.extend(estimate.factors.iter().map(|f| f.source));
    }
    ids.extend(view.real.iter().map(|real| real.source));
    ids
}

/// Adds one career's rows; returns the sources of its claims.
fn one<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    asked: &Asked<'a>,
    view: &mut SalaryView<'a>,
) -> Result<SourcesById<'a>, Damaged> {
    let card = career.card()?;
    let claims = career.pay()?.map(|p| p.claims).unwrap_or_default();
    let sources = sources_of(catalog, claims.iter())?;
    if asked.told.matrix {
        let place = asked.places.first().copied().unwrap_or(NATIONAL);
        view.matrix = Some(matrix(&card, &claims, place, &sources));
        return Ok(sources);
    }
    let rows_of = RowsOf {
        card: &card,
        sources: &sources,
        filter: asked.filter,
        explain: asked.told.explain || asked.told.offer.is_some(),
    };
    let cities = catalog.cities()?;
    let alone = asked.careers.len() == 1 && asked.places.is_empty();
    let wanted = match (asked.places.is_empty(), alone) {
        (false, _) => asked.places.clone(),
        (true, true) => places(&cities, &claims),
        (true, false) => vec![NATIONAL],
    };
    if alone {
        let rows = by_level(&claims, asked.filter, &sources);
        view.by_level
            .extend(rows.iter().map(|row| rows_of.view(row)));
    }
    let estimates = Estimates {
        claims: &claims,
        cities: &cities,
        factors: if asked.told.published {
            Vec::new()
        } else {
            catalog.city_factors()?
        },
        rows_of,
    };
    let found: Vec<PayRow<'a>> = wanted
        .into_iter()
        .flat_map(|place| at_place(&claims, place, asked.filter, &sources))
        .map(|row| {
            let mut told = rows_of.view(&row);
            if row.claim.is_none() && !asked.told.published {
                estimates.fill(&mut told, &row);
            }
            told
        })
        .collect();
    view.rows.extend(found);
    Ok(sources)
}
