//! From cost to company to the bank.

use std::collections::BTreeSet;

use super::source_view;
use crate::catalog::model::{City, ProfessionalTax, Regime, TaxYear};
use crate::catalog::pack::{Catalog, Damaged};
use crate::pay::take_home::{Package, TakeHome, Which, take_home};
use crate::pay::tax::{IncomeTax, income_tax, share, slabs};
use crate::view::{
    DeductionView, OtherRegime, PaySteps, SlabView, TakeHomeAsked, TakeHomeView, TaxSteps,
};

/// Which regime an answer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// This one.
    One(Which),
    /// The one that leaves more.
    Best,
}

/// A package in a year and a city.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// What is paid and claimed.
    pub package: Package,
    /// Cost to company as offered.
    pub ctc: u64,
    /// Variable pay in full.
    pub variable: u64,
    /// Where, if that was said.
    pub city: Option<City<&'a str>>,
    /// Which regime.
    pub choice: Choice,
}

/// The steps from a package to the bank.
///
/// # Errors
/// When the catalogue is damaged.
pub fn answer<'a>(
    catalog: Catalog<'a>,
    year: &TaxYear<&'a str>,
    asked: &Asked<'a>,
) -> Result<TakeHomeView<'a>, Damaged> {
    let rule = professional_rule(year, asked.city.as_ref());
    let of = |which| take_home(year, which, &asked.package, rule);
    let (new, old) = (of(Which::New), of(Which::Old));
    let which = match asked.choice {
        Choice::One(which) => which,
        Choice::Best if old.in_hand > new.in_hand => Which::Old,
        Choice::Best => Which::New,
    };
    let (chosen, other, other_regime) = match which {
        Which::New => (new, old, Which::Old),
        Which::Old => (old, new, Which::New),
    };
    let mut view = tax_view(catalog, year, which, chosen.taxable, chosen.tax)?;
    let without = Package {
        variable: 0,
        ..asked.package
    };
    let month = |year: u64| share(year, 1, 12);
    let steps = pay_steps(&chosen);
    view.pay = Some(PaySteps {
        in_hand_month_without_variable: (asked.variable > 0)
            .then(|| month(take_home(year, which, &without, rule).in_hand)),
        ..steps
    });
    view.deductions = chosen
        .deductions
        .iter()
        .map(|&(kind, amount)| DeductionView { kind, amount })
        .collect();
    view.other = OtherRegime {
        regime: other_regime.id(),
        taxable: other.taxable,
        income_tax: other.tax.due(),
        in_hand_month: Some(month(other.in_hand)),
    };
    view.asked = Some(asked_view(asked));
    let used = Used {
        rule,
        deductions: &chosen.deductions,
        asked,
    };
    view.notes.extend(notes(year, &used));
    view.sources = sources(catalog, year, which, rule)?;
    Ok(view)
}

/// The tax on a taxable income alone.
///
/// # Errors
/// When the catalogue is damaged.
pub fn on_taxable<'a>(
    catalog: Catalog<'a>,
    year: &TaxYear<&'a str>,
    choice: Choice,
    taxable: u64,
) -> Result<TakeHomeView<'a>, Damaged> {
    let due = |which: Which| income_tax(year, which.of(year), taxable);
    let which = match choice {
        Choice::One(which) => which,
        Choice::Best if due(Which::Old).due() < due(Which::New).due() => Which::Old,
        Choice::Best => Which::New,
    };
    tax_view(catalog, year, which, taxable, due(which))
}

/// The rule of professional tax where a city lies.
#[must_use]
pub fn professional_rule<'y, 'a>(
    year: &'y TaxYear<&'a str>,
    city: Option<&City<&'a str>>,
) -> Option<&'y ProfessionalTax<&'a str>> {
    let state = city?.state?;
    year.professional_tax
        .iter()
        .find(|rule| rule.state == state)
}

/// The year's taxes that hold on a day, `YYYY-MM-DD`: that year's, else the latest before it,
/// else the earliest there is.
#[must_use]
pub fn year_on<'y, 'a>(years: &'y [TaxYear<&'a str>], day: &str) -> Option<&'y TaxYear<&'a str>> {
    years
        .iter()
        .rfind(|year| year.from <= day)
        .or(years.first())
}

fn tax_view<'a>(
    catalog: Catalog<'a>,
    year: &TaxYear<&'a str>,
    which: Which,
    taxable: u64,
    tax: IncomeTax,
) -> Result<TakeHomeView<'a>, Damaged> {
    let regime = which.of(year);
    let other = match which {
        Which::New => Which::Old,
        Which::Old => Which::New,
    };
    let reached = slabs(&regime.slabs, taxable).filter(|(_, income)| *income > 0);
    Ok(TakeHomeView {
        schema: "careers/take-home/1",
        year: year.year,
        year_name: year.name,
        act: year.act,
        regime: which.id(),
        asked: None,
        pay: None,
        deductions: Vec::new(),
        slabs: reached
            .map(|(band, income)| SlabView {
                above: band.above,
                percent: band.percent,
                income,
            })
            .collect(),
        tax: TaxSteps {
            taxable,
            tax_before_rebate: tax.before_rebate,
            rebate: tax.rebate,
            surcharge: tax.surcharge,
            cess: tax.cess,
            income_tax: tax.due(),
        },
        other: OtherRegime {
            regime: other.id(),
            taxable,
            income_tax: income_tax(year, other.of(year), taxable).due(),
            in_hand_month: None,
        },
        notes: vec![
            "Residents under 60, with no income beside the salary; none of it taxed at special rates."
                .to_owned(),
        ],
        sources: sources(catalog, year, which, None)?,
    })
}

fn pay_steps(steps: &TakeHome) -> PaySteps {
    PaySteps {
        cost: steps.cost,
        employer_epf: steps.employer_epf,
        gratuity: steps.gratuity,
        employer_pension: steps.employer_pension,
        gross: steps.gross,
        employee_epf: steps.employee_epf,
        professional_tax: steps.professional_tax,
        in_hand_year: steps.in_hand,
        in_hand_month: share(steps.in_hand, 1, 12),
        in_hand_month_without_variable: None,
    }
}

fn asked_view<'a>(asked: &Asked<'a>) -> TakeHomeAsked<'a> {
    let package = &asked.package;
    TakeHomeAsked {
        ctc: asked.ctc,
        variable: asked.variable,
        variable_expected: package.variable,
        basic: package.basic,
        epf: package.epf.id(),
        employer_epf_in_ctc: package.epf_inside,
        gratuity_in_ctc: package.gratuity,
        city: asked.city.as_ref().map(|c| c.id),
        metro: package.claims.metro,
    }
}

/// What an answer leans on.
struct Used<'u, 'a> {
    rule: Option<&'u ProfessionalTax<&'a str>>,
    deductions: &'u [(&'static str, u64)],
    asked: &'u Asked<'a>,
}

/// What in an answer is not confirmed, or was not known.
fn notes(year: &TaxYear<&str>, used: &Used<'_, '_>) -> Vec<String> {
    let has = |kind: &str| used.deductions.iter().any(|(k, _)| *k == kind);
    let mut notes = Vec::new();
    match (&used.asked.city, used.rule) {
        (None, _) => notes.push("Professional tax is left out: no city was named.".to_owned()),
        (Some(city), None) => notes.push(format!(
            "Professional tax is left out: no rule for {} is known.",
            city.name
        )),
        (Some(_), Some(rule)) => {
            if rule.unconfirmed {
                notes.push(format!(
                    "Professional tax of {} is not confirmed.",
                    rule.state
                ));
            }
            notes.extend(
                rule.note
                    .map(|n| format!("Professional tax of {}: {n}", rule.state)),
            );
        }
    }
    if has("house-rent") && year.house_rent.unconfirmed {
        let note = year.house_rent.note.unwrap_or("");
        notes.push(
            format!("The limit for house rent is not confirmed. {note}")
                .trim_end()
                .to_owned(),
        );
    }
    let unconfirmed = year
        .old
        .deductions
        .iter()
        .filter(|d| d.unconfirmed && has(d.kind.id()));
    notes.extend(unconfirmed.map(|d| {
        format!(
            "The limit of the deduction {} is not confirmed.",
            d.kind.id()
        )
    }));
    notes
}

/// The sources of the rules that were used, each once, by id.
fn sources<'a>(
    catalog: Catalog<'a>,
    year: &TaxYear<&'a str>,
    which: Which,
    rule: Option<&ProfessionalTax<&'a str>>,
) -> Result<Vec<crate::view::SourceView<'a>>, Damaged> {
    let regime: &Regime<&str> = which.of(year);
    let mut ids = BTreeSet::from([
        regime.source,
        regime.standard_deduction.source,
        regime.rebate.source,
        regime.surcharge.source,
        year.cess.source,
    ]);
    if let Some(rule) = rule {
        ids.extend([rule.source, year.epf.source, year.gratuity.source]);
    }
    let mut found = Vec::new();
    for id in ids {
        found.extend(catalog.source(id)?.as_ref().map(source_view));
    }
    Ok(found)
}
