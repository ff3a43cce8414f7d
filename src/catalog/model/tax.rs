//! What the law takes from pay, a file for each financial year.
//!
//! Amounts are whole rupees a year unless a field says otherwise, shares are
//! whole per cent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/tax/<year>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaxYear<S> {
    /// The financial year, `2026-27`.
    pub year: S,
    /// As shown.
    pub name: S,
    /// The act that charges the tax.
    pub act: S,
    /// First day, `YYYY-MM-DD`.
    pub from: S,
    /// Last day.
    pub until: S,
    /// The regime that applies unless one opts out.
    pub new: Regime<S>,
    /// The regime with deductions.
    pub old: Regime<S>,
    /// Health and education cess, per cent of tax and surcharge.
    pub cess: Cited<S>,
    /// Provident fund.
    pub epf: Epf<S>,
    /// Gratuity.
    pub gratuity: Gratuity<S>,
    /// Least share of remuneration that counts as wages, per cent; absent where no
    /// law set one for the whole year.
    pub wages: Option<Cited<S>>,
    /// Exemption of house rent, old regime.
    pub house_rent: HouseRent<S>,
    /// Professional tax, by state.
    pub professional_tax: Vec<ProfessionalTax<S>>,
}

/// One figure with its place in the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cited<S> {
    /// Rupees or per cent, as the field says.
    pub value: u64,
    /// Section or rule.
    pub section: Option<S>,
    /// A source's id.
    pub source: S,
    /// Whether no source that we would lean on confirms it.
    #[serde(default)]
    pub unconfirmed: bool,
    /// What one must know.
    pub note: Option<S>,
}

/// A way of computing the tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Regime<S> {
    /// Section of the slabs.
    pub section: Option<S>,
    /// The source of the slabs.
    pub source: S,
    /// The slabs, lowest first; the first starts at 0.
    pub slabs: Vec<Band>,
    /// Standard deduction from salary.
    pub standard_deduction: Cited<S>,
    /// Rebate for small incomes.
    pub rebate: Rebate<S>,
    /// Surcharge on large incomes.
    pub surcharge: Surcharge<S>,
    /// What else may be deducted.
    pub deductions: Vec<Deduction<S>>,
}

/// What lies above an amount, and its rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Rupees; the rate applies to what lies above.
    pub above: u64,
    /// Per cent.
    pub percent: u64,
}

/// A rebate of the whole tax up to a maximum, for taxable incomes up to a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rebate<S> {
    /// Largest taxable income that gets it.
    pub up_to: u64,
    /// Largest rebate.
    pub at_most: u64,
    /// Whether just above the limit the tax is at most what exceeds the limit.
    pub marginal_relief: bool,
    /// Section.
    pub section: Option<S>,
    /// A source's id.
    pub source: S,
}

/// Surcharge, per cent of the tax, with marginal relief at each threshold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Surcharge<S> {
    /// Thresholds of taxable income, lowest first.
    pub bands: Vec<Band>,
    /// A source's id.
    pub source: S,
}

/// A deduction that a regime allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deduction<S> {
    /// Which.
    pub kind: DeductionKind,
    /// The most that counts, rupees a year.
    pub at_most: Option<u64>,
    /// The most that counts, per cent of basic pay.
    pub percent_of_basic: Option<u64>,
    /// Section.
    pub section: Option<S>,
    /// A source's id.
    pub source: S,
    /// Whether no source that we would lean on confirms it.
    #[serde(default)]
    pub unconfirmed: bool,
}

/// Kinds of deduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeductionKind {
    /// Savings of section 80C of the act of 1961, one's own provident fund among them.
    Savings,
    /// Premiums of health insurance, section 80D.
    Health,
    /// One's own pension contributions, section 80CCD(1B).
    OwnPension,
    /// The employer's pension contribution, section 80CCD(2).
    EmployerPension,
    /// Interest on a loan for the home one lives in, section 24(b).
    HomeLoan,
}

vocabulary!(DeductionKind {
    Savings => "savings",
    Health => "health",
    OwnPension => "own-pension",
    EmployerPension => "employer-pension",
    HomeLoan => "home-loan",
});

/// Employees' provident fund: a share of wages from each side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Epf<S> {
    /// Per cent of wages, from each side.
    pub percent: u64,
    /// Monthly wage up to which it is compulsory, rupees.
    pub ceiling_month: u64,
    /// A source's id.
    pub source: S,
    /// What one must know.
    pub note: Option<S>,
}

/// Gratuity as employers set it aside: a fraction of yearly wages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gratuity<S> {
    /// Days of wages for a year of service.
    pub days: u64,
    /// Working days that a month counts.
    pub month_days: u64,
    /// A source's id.
    pub source: S,
    /// What one must know.
    pub note: Option<S>,
}

/// Exemption of house rent allowance: the least of the allowance, the rent less a
/// share of basic pay, and a share of basic pay that the city decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HouseRent<S> {
    /// Per cent of basic pay by which rent must be more.
    pub rent_above_percent: u64,
    /// Per cent of basic pay in the cities named.
    pub metro_percent: u64,
    /// Per cent elsewhere.
    pub other_percent: u64,
    /// City ids.
    pub metros: Vec<S>,
    /// Rule.
    pub section: Option<S>,
    /// A source's id.
    pub source: S,
    /// Whether no source that we would lean on confirms it.
    #[serde(default)]
    pub unconfirmed: bool,
    /// What one must know.
    pub note: Option<S>,
}

/// A state's tax on employment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfessionalTax<S> {
    /// The state, as in `cities.yaml`.
    pub state: S,
    /// What the steps' amounts are for.
    pub period: Period,
    /// Steps of income in a period, lowest first; below the first nothing is due.
    pub steps: Vec<Step>,
    /// Section, act or notification.
    pub section: Option<S>,
    /// A source's id.
    pub source: S,
    /// Whether no source that we would lean on confirms it.
    #[serde(default)]
    pub unconfirmed: bool,
    /// What one must know.
    pub note: Option<S>,
}

/// How often professional tax falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// Each month.
    Month,
    /// Twice a year.
    HalfYear,
}

vocabulary!(Period {
    Month => "month",
    HalfYear => "half-year",
});

/// Professional tax from an income upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Least income in the period, rupees.
    pub from: u64,
    /// Rupees for the period.
    pub due: u64,
    /// Rupees for the last period of the year instead, where it differs.
    pub last: Option<u64>,
}
