//! Pay of careers in places.

use super::pay::{RowsOf, source_views, sources_of};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::pay::rows::{Filter, NATIONAL, Place, SourcesById, at_place, by_level, places};
use crate::view::{PayRow, SalaryAsked, SalaryView};

/// What was asked for.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Careers, one or more.
    pub careers: Vec<CareerRef<'a>>,
    /// Places; none: every place for one career, all India for several.
    pub places: Vec<Place<'a>>,
    /// Which claims count.
    pub filter: Filter,
    /// Whether every claim is told.
    pub explain: bool,
}

/// The rows.
///
/// # Errors
/// When the catalogue is damaged.
pub fn salary<'a>(catalog: Catalog<'a>, asked: &Asked<'a>) -> Result<SalaryView<'a>, Damaged> {
    let mut view = SalaryView {
        schema: "careers/salary/1",
        asked: SalaryAsked {
            careers: asked.careers.iter().map(|c| c.id).collect(),
            places: asked.places.iter().map(|p| p.id).collect(),
            level: asked.filter.level.map(crate::catalog::model::Level::id),
            company: asked.filter.company.map(crate::catalog::model::Company::id),
            explain: asked.explain,
        },
        unit: "LPA",
        by_level: Vec::new(),
        rows: Vec::new(),
        sources: Vec::new(),
    };
    let mut all = SourcesById::new();
    for career in &asked.careers {
        all.extend(one(catalog, *career, asked, &mut view)?);
    }
    let told = |id: &str| {
        let claims = view
            .by_level
            .iter()
            .chain(&view.rows)
            .flat_map(|r| r.shown.iter().chain(&r.others));
        claims.into_iter().any(|claim| claim.source == id)
    };
    all.retain(|id, _| told(id));
    view.sources = source_views(&all);
    Ok(view)
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
    let rows_of = RowsOf {
        card: &card,
        sources: &sources,
        filter: asked.filter,
        explain: asked.explain,
    };
    let alone = asked.careers.len() == 1 && asked.places.is_empty();
    let wanted = match (asked.places.is_empty(), alone) {
        (false, _) => asked.places.clone(),
        (true, true) => places(&catalog.cities()?, &claims),
        (true, false) => vec![NATIONAL],
    };
    let rows = |row| rows_of.view(&row);
    if alone {
        view.by_level.extend(
            by_level(&claims, asked.filter, &sources)
                .into_iter()
                .map(rows),
        );
    }
    let found: Vec<PayRow<'a>> = wanted
        .into_iter()
        .flat_map(|place| at_place(&claims, place, asked.filter, &sources))
        .map(rows)
        .collect();
    view.rows.extend(found);
    Ok(sources)
}
