//! `careers offer`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Figure, SourceView};

/// Offers side by side. Whole rupees, unless a field says otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OfferView<'a> {
    /// `careers/offer/1`.
    pub schema: &'static str,
    /// The financial year whose taxes are taken.
    pub year: &'a str,
    /// The offers, in the order of the files.
    pub offers: Vec<OfferColumn<'a>>,
    /// What the figures leave out.
    pub notes: Vec<String>,
    /// The sources of the law's figures and of living costs.
    pub sources: Vec<SourceView<'a>>,
}

/// One offer and what it comes to.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OfferColumn<'a> {
    /// The file.
    pub file: String,
    /// As the file names it.
    pub name: String,
    /// The city's id.
    pub city: &'a str,
    /// The city's name.
    pub city_name: &'a str,
    /// services, product, gcc, startup, public or all.
    pub company: &'static str,
    /// Cost to company a year: fixed and all variable pay.
    pub ctc: u64,
    /// Without variable pay.
    pub fixed: u64,
    /// Variable pay in full.
    pub variable: u64,
    /// What of it the person expects.
    pub variable_expected: u64,
    /// Fixed pay less what is set aside: what is paid in a year whatever happens.
    pub guaranteed_cash: u64,
    /// What reaches the bank in a month without variable pay, new regime.
    pub in_hand_month_new: u64,
    /// The same under the old regime, without any deduction but the standard one and provident fund.
    pub in_hand_month_old: u64,
    /// The higher of these two at the living costs of the first offer's city; absent
    /// where no index is known for one of the cities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_month: Option<u64>,
    /// What living costs there, of what it costs in the first offer's city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Figure>,
    /// Paid on joining, and months within which it must be paid back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joining: Option<BonusView>,
    /// Paid for staying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<BonusView>,
    /// Shares or options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub equity: Option<EquityView>,
    /// Year by year, before tax.
    pub years: Vec<OfferYear>,
    /// Provident fund of both sides and gratuity set aside in a year.
    pub retirals: u64,
    /// Days of notice; absent: the file does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_days: Option<u16>,
    /// Against the claims for the career, city and level; absent where no career is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<StandingView<'a>>,
}

/// A bonus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BonusView {
    /// Rupees.
    pub amount: u64,
    /// Months after joining when it is paid.
    pub after_months: u16,
    /// Months after that within which it must be paid back.
    pub clawback_months: u16,
}

/// Equity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EquityView {
    /// What the letter says the grant is worth.
    pub grant: u64,
    /// Whether it can be sold.
    pub can_be_sold: bool,
    /// What of it is counted, in all.
    pub counted: u64,
    /// Months until all of it has vested.
    pub vests_months: u16,
    /// Months before which nothing vests.
    pub cliff_months: u16,
}

/// A year of an offer, before tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OfferYear {
    /// 1 to 4.
    pub number: u8,
    /// Gross pay with variable pay as expected, and bonuses.
    pub cash: u64,
    /// Equity that counts.
    pub equity: u64,
    /// Equity that vests and does not count, as the letter values it.
    pub equity_uncounted: u64,
}

/// Where an offer stands among claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StandingView<'a> {
    /// The career's id.
    pub career: &'a str,
    /// The level; absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'static str>,
    /// Claims the offer is below.
    pub below: usize,
    /// Claims it is within.
    pub within: usize,
    /// Claims it is above.
    pub above: usize,
    /// Claims that say nothing of it.
    pub not_comparable: usize,
}
