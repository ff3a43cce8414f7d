//! From cost to company to what reaches the bank.
//!
//! ```text
//! cost to company - employer's EPF - gratuity - employer's pension contribution = gross
//! gross - own EPF - professional tax - income tax = in hand
//! ```
//!
//! Rupees a year; every step is rounded half up to the rupee as it arises.

use super::tax::{IncomeTax, income_tax, percent, share};
use crate::catalog::model::{DeductionKind, Period, ProfessionalTax, Regime, TaxYear};

/// How the provident fund is agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EpfMode {
    /// On wages up to the ceiling, as the law asks.
    Capped,
    /// On all of basic pay.
    Full,
    /// Not at all, as for somebody who was never a member and earns above the ceiling.
    None,
}

impl EpfMode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Capped, Self::Full, Self::None];

    /// The id, as on the command line and in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Capped => "capped",
            Self::Full => "full",
            Self::None => "none",
        }
    }

    /// The mode that an id names.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }
}

/// A way of computing the tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The regime that applies unless one opts out.
    New,
    /// The regime with deductions.
    Old,
}

impl Which {
    /// The id, as in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Old => "old",
        }
    }

    /// Its rules in a year.
    #[must_use]
    pub fn of<S>(self, year: &TaxYear<S>) -> &Regime<S> {
        match self {
            Self::New => &year.new,
            Self::Old => &year.old,
        }
    }
}

/// What an employer pays, and what one claims. Rupees a year unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Package {
    /// Cost to company without variable pay.
    pub fixed: u64,
    /// Variable pay that is expected.
    pub variable: u64,
    /// Basic pay.
    pub basic: u64,
    /// How the provident fund is agreed.
    pub epf: EpfMode,
    /// Whether gratuity counts in the cost to company.
    pub gratuity: bool,
    /// Whether the employer's provident fund counts in the cost to company.
    pub epf_inside: bool,
    /// The employer's pension contribution, inside the cost to company.
    pub employer_pension: u64,
    /// What one claims under the old regime.
    pub claims: Claims,
}

/// Deductions that one claims under the old regime. Rupees a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Claims {
    /// Savings beyond one's own provident fund.
    pub savings: u64,
    /// Premiums of health insurance.
    pub health: u64,
    /// One's own pension contributions.
    pub own_pension: u64,
    /// Interest on a home loan.
    pub home_loan: u64,
    /// Rent paid.
    pub rent: u64,
    /// House rent allowance received.
    pub allowance: u64,
    /// Whether the city is one of those with the higher limit.
    pub metro: bool,
}

/// Everything between the offer and the bank. Rupees a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeHome {
    /// Cost to company, variable pay as expected.
    pub cost: u64,
    /// The employer's provident fund contribution.
    pub employer_epf: u64,
    /// Gratuity set aside.
    pub gratuity: u64,
    /// The employer's pension contribution.
    pub employer_pension: u64,
    /// What is left before deductions.
    pub gross: u64,
    /// One's own provident fund contribution.
    pub employee_epf: u64,
    /// Professional tax.
    pub professional_tax: u64,
    /// What may be deducted from salary before tax: kind and amount, none of them 0.
    pub deductions: Vec<(&'static str, u64)>,
    /// Taxable income.
    pub taxable: u64,
    /// The tax.
    pub tax: IncomeTax,
    /// What reaches the bank in a year.
    pub in_hand: u64,
}

/// From cost to company to the bank, under a regime.
#[must_use]
pub fn take_home<S>(
    year: &TaxYear<S>,
    which: Which,
    package: &Package,
    professional: Option<&ProfessionalTax<S>>,
) -> TakeHome {
    let regime = which.of(year);
    let cost = package.fixed + package.variable;
    let own_epf = epf(year, package);
    let employer_epf = if package.epf_inside { own_epf } else { 0 };
    let gratuity = if package.gratuity {
        gratuity(year, package)
    } else {
        0
    };
    let inside = employer_epf + gratuity + package.employer_pension;
    let gross = cost.saturating_sub(inside);
    let professional_tax = professional.map_or(0, |rule| professional_due(rule, gross));
    let salary = Salary {
        gross,
        employee_epf: own_epf,
        professional_tax,
    };
    let deductions = deductions(year, which, package, &salary);
    let off: u64 = deductions.iter().map(|(_, amount)| amount).sum();
    let taxable = (gross + package.employer_pension).saturating_sub(off);
    let tax = income_tax(year, regime, taxable);
    TakeHome {
        cost,
        employer_epf,
        gratuity,
        employer_pension: package.employer_pension,
        gross,
        employee_epf: own_epf,
        professional_tax,
        deductions,
        taxable,
        tax,
        in_hand: gross.saturating_sub(own_epf + professional_tax + tax.due()),
    }
}

/// One side's provident fund contribution.
fn epf<S>(year: &TaxYear<S>, package: &Package) -> u64 {
    let base = match package.epf {
        EpfMode::Capped => package.basic.min(12 * year.epf.ceiling_month),
        EpfMode::Full => package.basic,
        EpfMode::None => 0,
    };
    percent(base, year.epf.percent)
}

/// Gratuity set aside for a year: so many days' wages, where a month has so many
/// days. Wages are at least the share of remuneration that the law sets.
fn gratuity<S>(year: &TaxYear<S>, package: &Package) -> u64 {
    let least = year
        .wages
        .as_ref()
        .map_or(0, |w| percent(package.fixed, w.value));
    let wages = package.basic.max(least);
    share(wages, year.gratuity.days, 12 * year.gratuity.month_days)
}

/// Professional tax on a gross salary, all year in one state.
#[must_use]
pub fn professional_due<S>(rule: &ProfessionalTax<S>, gross: u64) -> u64 {
    let periods = match rule.period {
        Period::Month => 12,
        Period::HalfYear => 2,
    };
    let income = gross / periods;
    let step = rule.steps.iter().rfind(|step| income >= step.from);
    step.map_or(0, |step| {
        step.due * (periods - 1) + step.last.unwrap_or(step.due)
    })
}

/// What the deductions of a regime are taken from.
struct Salary {
    gross: u64,
    employee_epf: u64,
    professional_tax: u64,
}

/// What a regime lets one deduct, each within its limit; none of them 0.
fn deductions<S>(
    year: &TaxYear<S>,
    which: Which,
    package: &Package,
    salary: &Salary,
) -> Vec<(&'static str, u64)> {
    let regime = which.of(year);
    let (claims, old) = (&package.claims, which == Which::Old);
    let mut all = vec![(
        "standard",
        regime.standard_deduction.value.min(salary.gross),
    )];
    if old {
        all.push(("house-rent", house_rent(year, package)));
        all.push(("professional-tax", salary.professional_tax));
    }
    for rule in &regime.deductions {
        let claimed = match rule.kind {
            DeductionKind::Savings => claims.savings + salary.employee_epf,
            DeductionKind::Health => claims.health,
            DeductionKind::OwnPension => claims.own_pension,
            DeductionKind::EmployerPension => package.employer_pension,
            DeductionKind::HomeLoan => claims.home_loan,
        };
        let fixed = rule.at_most.unwrap_or(u64::MAX);
        let of_basic = rule
            .percent_of_basic
            .map_or(u64::MAX, |p| percent(package.basic, p));
        all.push((rule.kind.id(), claimed.min(fixed).min(of_basic)));
    }
    all.retain(|(_, amount)| *amount > 0);
    all
}

/// The least of the allowance, the rent beyond a share of basic pay, and a share of basic pay.
fn house_rent<S>(year: &TaxYear<S>, package: &Package) -> u64 {
    let (rule, claims) = (&year.house_rent, &package.claims);
    let limit = if claims.metro {
        rule.metro_percent
    } else {
        rule.other_percent
    };
    let beyond = claims
        .rent
        .saturating_sub(percent(package.basic, rule.rent_above_percent));
    claims
        .allowance
        .min(beyond)
        .min(percent(package.basic, limit))
}
