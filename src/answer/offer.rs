//! Offers side by side. It states facts and recommends nothing.

use std::collections::BTreeSet;

use super::salary::{Asked as SalaryAsked, Told, salary};
use super::source_view;
use super::take_home::professional_rule;
use crate::catalog::model::{City, TaxYear};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::pay::offer::Offer;
use crate::pay::rows::{Filter, Place};
use crate::pay::take_home::{Package, TakeHome, Which, take_home};
use crate::pay::tax::share;
use crate::view::{BonusView, EquityView, Figure, OfferColumn, OfferView, OfferYear, StandingView};

/// An offer with its names resolved.
#[derive(Debug, Clone)]
pub struct Resolved<'a> {
    /// The file it came from.
    pub file: String,
    /// As read.
    pub offer: Offer,
    /// The city.
    pub city: City<&'a str>,
    /// The career, where one is named.
    pub career: Option<CareerRef<'a>>,
}

/// What each offer comes to.
///
/// # Errors
/// When the catalogue is damaged.
pub fn compare<'a>(
    catalog: Catalog<'a>,
    year: &TaxYear<&'a str>,
    offers: &[Resolved<'a>],
) -> Result<OfferView<'a>, Damaged> {
    let base = offers.first().and_then(|o| o.city.cost.as_ref());
    let mut columns = Vec::new();
    let mut ids = BTreeSet::new();
    for resolved in offers {
        let mut column = column(year, resolved);
        if let (Some(base), Some(own)) = (base, &resolved.city.cost) {
            let cost = own.relative / base.relative;
            column.cost = Some(Figure((cost * 100.0).round() / 100.0));
            column.real_month = Some(worth(
                column.in_hand_month_new.max(column.in_hand_month_old),
                cost,
            ));
            ids.extend([own.source, base.source]);
        }
        column.standing = standing(catalog, resolved)?;
        ids.extend(professional_rule(year, Some(&resolved.city)).map(|rule| rule.source));
        columns.push(column);
    }
    ids.extend([
        year.new.source,
        year.old.source,
        year.epf.source,
        year.gratuity.source,
    ]);
    let mut sources = Vec::new();
    for id in ids {
        sources.extend(catalog.source(id)?.as_ref().map(source_view));
    }
    Ok(OfferView {
        schema: "careers/offer/1",
        year: year.year,
        offers: columns,
        notes: notes(catalog, base.map(|b| b.source))?,
        sources,
    })
}

/// A month's pay at other living costs; both far below what a float holds exactly.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rupees below 2^53, above 0"
)]
fn worth(month: u64, cost: f64) -> u64 {
    (month as f64 / cost / 100.0).round() as u64 * 100
}

fn column<'a>(year: &TaxYear<&'a str>, resolved: &Resolved<'a>) -> OfferColumn<'a> {
    let (offer, city) = (&resolved.offer, &resolved.city);
    let rule = professional_rule(year, Some(city));
    let package = offer.package();
    let of = |which, package: &Package| take_home(year, which, package, rule);
    let (new, old) = (of(Which::New, &package), of(Which::Old, &package));
    let month = |steps: &TakeHome| share(steps.in_hand, 1, 12);
    OfferColumn {
        file: resolved.file.clone(),
        name: offer.name.clone(),
        city: city.id,
        city_name: city.name,
        company: offer.company.id(),
        ctc: offer.fixed + offer.variable(),
        fixed: offer.fixed,
        variable: offer.variable(),
        variable_expected: offer.variable_expected(),
        guaranteed_cash: new.gross,
        in_hand_month_new: month(&new),
        in_hand_month_old: month(&old),
        real_month: None,
        cost: None,
        joining: offer.joining.map(|b| BonusView {
            amount: b.amount,
            after_months: 0,
            clawback_months: b.clawback_months,
        }),
        retention: offer.retention.map(|b| BonusView {
            amount: b.amount,
            after_months: b.after_months,
            clawback_months: b.clawback_months,
        }),
        equity: offer.esop.map(|e| EquityView {
            grant: e.grant,
            can_be_sold: e.can_be_sold,
            counted: if e.can_be_sold {
                e.grant
            } else {
                e.worth_to_me.unwrap_or(0)
            },
            vests_months: e.vests_months,
            cliff_months: e.cliff_months,
        }),
        years: years(offer, new.gross),
        retirals: new.employer_epf + new.employee_epf + new.gratuity,
        notice_days: offer.notice_days,
        standing: None,
    }
}

fn years(offer: &Offer, gross: u64) -> Vec<OfferYear> {
    let counted = offer.equity_counted();
    let (bonuses, vesting) = (offer.bonuses(), offer.vesting());
    let sellable = offer.esop.is_some_and(|e| e.can_be_sold);
    (1_u8..)
        .zip(bonuses)
        .zip(vesting.into_iter().zip(counted))
        .map(|((number, bonus), (vests, equity))| OfferYear {
            number,
            cash: gross + offer.variable_expected() + bonus,
            equity,
            equity_uncounted: if sellable {
                0
            } else {
                vests.saturating_sub(equity)
            },
        })
        .collect()
}

/// Against the claims for the career at the place and level, as `salary --offer` has it.
fn standing<'a>(
    catalog: Catalog<'a>,
    resolved: &Resolved<'a>,
) -> Result<Option<StandingView<'a>>, Damaged> {
    let Some(career) = resolved.career else {
        return Ok(None);
    };
    let offer = &resolved.offer;
    let asked = SalaryAsked {
        careers: vec![career],
        places: vec![
            Place {
                id: resolved.city.id,
                name: resolved.city.name,
            },
            crate::pay::rows::NATIONAL,
        ],
        filter: Filter {
            level: offer.level,
            company: None,
        },
        told: Told {
            published: true,
            offer: Some(offer.fixed + offer.variable()),
            ..Told::default()
        },
    };
    let counts = salary(catalog, &asked)?.offer;
    Ok(counts.map(|counts| StandingView {
        career: career.id,
        level: offer.level.map(crate::catalog::model::Level::id),
        below: counts.below,
        within: counts.within,
        above: counts.above,
        not_comparable: counts.not_comparable,
    }))
}

fn notes(catalog: Catalog<'_>, cost: Option<&str>) -> Result<Vec<String>, Damaged> {
    let mut notes = vec![
        "Pay of the first year is taken for all four: no letter promises a rise.".to_owned(),
        "A month in hand has no variable pay and no bonus in it; years are before tax.".to_owned(),
        "The old regime is reckoned with the standard deduction, professional tax and provident fund alone: \
         careers take-home has rent, savings and insurance."
            .to_owned(),
        "Equity that cannot be sold counts nothing unless worth_to_me says otherwise.".to_owned(),
    ];
    if let Some(source) = cost.map(|id| catalog.source(id)).transpose()?.flatten() {
        notes.push(format!(
            "Living costs: {}, {}. They are of a city, not of a life.",
            source.id,
            source.published.unwrap_or("undated")
        ));
    }
    Ok(notes)
}
