//! What can be told beside the claims: estimates, an offer's standing, living costs, a matrix.

use std::fmt::Write;

use crate::answer::origin_views;
use crate::answer::pay::{RowsOf, claim_view};
use crate::catalog::model::{City, CityFactor, Claim, Company, Level, vocabulary};
use crate::catalog::pack::{Card, Catalog, Damaged};
use crate::pay::choose::months;
use crate::pay::estimate::{NoEstimate, estimate};
use crate::pay::rows::{Filter, Place, Row, SourcesById, row};
use crate::pay::standing::Standing;
use crate::view::{
    ClaimView, EstimateView, FactorView, Figure, Lpa, MatrixCell, MatrixView, OfferStandings,
    PayRow, RealBasis, RealView, SalaryView,
};

/// The order of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As the data lists places and careers.
    #[default]
    Table,
    /// By the upper end of what is shown, highest first; estimates and unknown last.
    Pay,
    /// By name of career, then of place.
    Name,
}

vocabulary!(Order {
    Table => "table",
    Pay => "pay",
    Name => "name",
});

/// Sorts rows; equal ones keep their places.
pub fn sort(rows: &mut [PayRow<'_>], order: Order) {
    let top = |row: &PayRow<'_>| {
        let claim = row.shown.as_ref();
        let figure = claim.and_then(|c| c.high.or(c.median).or(c.average).or(c.typical).or(c.low));
        (
            figure.map_or(-1.0, |f| f.0),
            row.estimate.as_ref().map_or(-1.0, |e| e.high.0),
        )
    };
    match order {
        Order::Table => {}
        Order::Name => rows.sort_by_key(|row| (row.title, row.place_name)),
        Order::Pay => rows.sort_by(|a, b| {
            let (a, b) = (top(a), top(b));
            b.0.total_cmp(&a.0).then(b.1.total_cmp(&a.1))
        }),
    }
}

/// What estimates are made from.
pub struct Estimates<'e, 'a> {
    /// The career's claims.
    pub claims: &'e [Claim<&'a str>],
    /// Every place.
    pub cities: &'e [City<&'a str>],
    /// Factors between them.
    pub factors: Vec<CityFactor<&'a str>>,
    /// How claims become views.
    pub rows_of: RowsOf<'e, 'a>,
}

impl<'a> Estimates<'_, 'a> {
    fn name(&self, id: &'a str) -> &'a str {
        let city = self.cities.iter().find(|city| city.id == id);
        city.map_or(id, |city| city.name)
    }

    /// Puts an estimate into a row without a claim, or says why there is none.
    pub fn fill(&self, told: &mut PayRow<'a>, unknown: &Row<'_, 'a>) {
        let RowsOf {
            sources, filter, ..
        } = self.rows_of;
        let city = self.cities.iter().find(|c| c.id == unknown.place.id);
        let base = |id: &'a str| {
            let place = Place { id, name: id };
            row(self.claims, place, unknown.level, filter, sources)
        };
        let region = city.and_then(|c| c.part_of);
        match estimate(unknown.place.id, region, &self.factors, base) {
            Ok(found) => {
                told.estimate = Some(EstimateView {
                    low: Lpa(found.low),
                    high: Lpa(found.high),
                    base_place: found.base.place,
                    base_place_name: self.name(found.base.place),
                    base: claim_view(found.base, sources.get(found.base.source)),
                    factors: found.factors.iter().map(factor_view).collect(),
                });
            }
            Err(NoEstimate::NoBase(of)) => {
                let name = self.name(of);
                if let Some(why) = &mut told.unknown {
                    let _ = write!(why, "; no estimate, as {name} has no such claim");
                }
            }
            Err(NoEstimate::NoFactor) => {}
        }
    }
}

fn factor_view<'a>(factor: &CityFactor<&'a str>) -> FactorView<'a> {
    FactorView {
        low: Figure(factor.low),
        high: Figure(factor.high),
        source: factor.source,
        derived: factor.derived,
    }
}

/// Marks every claim with where an offer stands against it, and counts.
pub fn compare(view: &mut SalaryView<'_>, rupees: u64) -> OfferStandings {
    let mut counts = OfferStandings {
        rupees,
        below: 0,
        within: 0,
        above: 0,
        not_comparable: 0,
    };
    for row in view.by_level.iter_mut().chain(&mut view.rows) {
        for claim in row.shown.iter_mut().chain(&mut row.others) {
            let standing = against(rupees, claim);
            claim.standing = standing.map(Standing::id);
            match standing {
                Some(Standing::Below) => counts.below += 1,
                Some(Standing::Within) => counts.within += 1,
                Some(Standing::Above) => counts.above += 1,
                None => counts.not_comparable += 1,
            }
        }
    }
    counts
}

/// Where an offer stands against a claim that has become a view.
fn against(rupees: u64, claim: &ClaimView<'_>) -> Option<Standing> {
    let figure = |f: Option<Lpa>| f.map(|f| f.0);
    let figures = crate::pay::standing::Figures {
        ctc: claim.component == "ctc",
        low: figure(claim.low),
        middle: figure(claim.median.or(claim.average).or(claim.typical)),
        high: figure(claim.high),
    };
    crate::pay::standing::standing(rupees, figures)
}

/// Gives every row what it is worth at a city's living costs; the basis, or
/// `None` where that city has no index.
///
/// # Errors
/// When the catalogue is damaged.
pub fn real<'a>(
    catalog: Catalog<'a>,
    view: &mut SalaryView<'a>,
    city: &City<&'a str>,
    today: &str,
) -> Result<Option<RealBasis<'a>>, Damaged> {
    let Some(basis) = &city.cost else {
        return Ok(None);
    };
    let cities = catalog.cities()?;
    for row in &mut view.rows {
        let cost = cities
            .iter()
            .find(|c| c.id == row.place)
            .and_then(|c| c.cost.as_ref());
        row.real = cost.map(|cost| worth(row, cost.relative / basis.relative));
    }
    let published = catalog.source(basis.source)?.and_then(|s| s.published);
    Ok(Some(RealBasis {
        city: city.id,
        city_name: city.name,
        source: basis.source,
        published,
        months: published.map(|date| months(today).saturating_sub(months(date))),
    }))
}

fn worth(row: &PayRow<'_>, cost: f64) -> RealView {
    let tenth = |figure: f64| Lpa((figure / cost * 10.0).round() / 10.0);
    let claim = row.shown.as_ref();
    let middle = claim.and_then(|c| c.median.or(c.average).or(c.typical));
    let estimate = row.estimate.as_ref();
    let low = claim.map_or(estimate.map(|e| e.low), |c| c.low.or(middle));
    let high = claim.map_or(estimate.map(|e| e.high), |c| c.high.or(middle));
    RealView {
        low: low.map(|f| tenth(f.0)),
        high: high.map(|f| tenth(f.0)),
        cost: Figure((cost * 100.0).round() / 100.0),
    }
}

/// Levels by the employer kinds that anything is known of at a place.
#[must_use]
pub fn matrix<'a>(
    card: &Card<&'a str>,
    claims: &[Claim<&'a str>],
    place: Place<'a>,
    sources: &SourcesById<'a>,
) -> MatrixView<'a> {
    let known = |company: &Company| {
        claims
            .iter()
            .any(|c| c.place == place.id && c.company == *company)
    };
    let companies: Vec<Company> = Company::ALL.iter().copied().filter(known).collect();
    let mut cells = Vec::new();
    for &level in Level::ALL {
        for &company in &companies {
            // Not the filter of a table, where all kinds of employer count for `all`.
            let own: Vec<Claim<&str>> = claims
                .iter()
                .filter(|c| c.company == company)
                .cloned()
                .collect();
            let found = row(&own, place, level, Filter::default(), sources);
            cells.push(MatrixCell {
                level: level.id(),
                company: company.id(),
                shown: found.claim.map(|c| claim_view(c, sources.get(c.source))),
                claims: found.claims.len(),
            });
        }
    }
    MatrixView {
        career: card.id,
        title: card.title,
        place: place.id,
        place_name: place.name,
        companies: companies.iter().map(|c| c.id()).collect(),
        cells,
        origin: origin_views(card),
    }
}
