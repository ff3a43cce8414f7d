//! `careers take-home`.

use schemars::JsonSchema;
use serde::Serialize;

use super::SourceView;

/// From cost to company to the bank, or the tax on a taxable income. Whole rupees
/// a year, unless a field says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TakeHomeView<'a> {
    /// `careers/take-home/1`.
    pub schema: &'static str,
    /// The financial year, `2026-27`.
    pub year: &'a str,
    /// Its name.
    pub year_name: &'a str,
    /// The act that charges the tax.
    pub act: &'a str,
    /// new or old.
    pub regime: &'static str,
    /// What was assumed and asked for; absent with `--taxable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<TakeHomeAsked<'a>>,
    /// The steps of pay; absent with `--taxable`.
    #[serde(flatten)]
    pub pay: Option<PaySteps>,
    /// What is deducted from salary before tax.
    pub deductions: Vec<DeductionView>,
    /// The slabs that the taxable income reaches.
    pub slabs: Vec<SlabView>,
    /// The steps of the tax.
    #[serde(flatten)]
    pub tax: TaxSteps,
    /// The other regime, in short.
    pub other: OtherRegime,
    /// What in this is not confirmed, or holds only so far.
    pub notes: Vec<String>,
    /// The sources of every figure of the law that was used.
    pub sources: Vec<SourceView<'a>>,
}

/// What was assumed and asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TakeHomeAsked<'a> {
    /// Cost to company as offered, variable pay in full.
    pub ctc: u64,
    /// Variable pay in it, in full.
    pub variable: u64,
    /// What of that is expected to be paid.
    pub variable_expected: u64,
    /// Basic pay.
    pub basic: u64,
    /// capped, full or none.
    pub epf: &'static str,
    /// Whether the employer's provident fund counts in the cost to company.
    pub employer_epf_in_ctc: bool,
    /// Whether gratuity counts in the cost to company.
    pub gratuity_in_ctc: bool,
    /// The city's id; absent: none was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<&'a str>,
    /// Whether the year's rule gives that city the higher limit for house rent.
    pub metro: bool,
}

/// From cost to company to in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PaySteps {
    /// Cost to company with variable pay as expected.
    pub cost: u64,
    /// The employer's provident fund contribution, where the cost includes it.
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
    /// What reaches the bank in a year.
    pub in_hand_year: u64,
    /// A twelfth of that, to the rupee.
    pub in_hand_month: u64,
    /// The same in a year without any variable pay; absent where none is offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_hand_month_without_variable: Option<u64>,
}

/// A deduction that the regime allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DeductionView {
    /// standard, house-rent, professional-tax, savings, health, own-pension, employer-pension, home-loan.
    pub kind: &'static str,
    /// What of it counts.
    pub amount: u64,
}

/// A slab and what of the income lies in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SlabView {
    /// Income above this.
    pub above: u64,
    /// Per cent.
    pub percent: u64,
    /// Income in the slab.
    pub income: u64,
}

/// The tax, in the order it arises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TaxSteps {
    /// Taxable income.
    pub taxable: u64,
    /// By the slabs.
    pub tax_before_rebate: u64,
    /// What rebate and marginal relief take off.
    pub rebate: u64,
    /// Surcharge after marginal relief.
    pub surcharge: u64,
    /// Health and education cess.
    pub cess: u64,
    /// Income tax in all.
    pub income_tax: u64,
}

/// The regime that the answer is not about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OtherRegime {
    /// new or old.
    pub regime: &'static str,
    /// Taxable income.
    pub taxable: u64,
    /// Income tax.
    pub income_tax: u64,
    /// What reaches the bank in a month; absent with `--taxable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_hand_month: Option<u64>,
}
