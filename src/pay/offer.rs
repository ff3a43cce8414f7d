//! A job offer as its letter states it, and what it comes to.
//!
//! Rupees. Nothing grows: pay of the first year is taken for all four, as no
//! letter promises a rise. Equity that cannot be sold counts nothing unless the
//! person says what it is worth to them.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::amount::{Part, amount, part};
use super::take_home::{EpfMode, Package};
use crate::catalog::model::{Company, Level};

/// Years that are reckoned ahead.
pub const YEARS: usize = 4;

/// An offer file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Who offers, in a word or two.
    pub name: String,
    /// Where one would work.
    pub city: String,
    /// Kind of employer.
    pub company: Company,
    /// The career, to compare the offer with what is published.
    pub career: Option<String>,
    /// The level, for the same.
    pub level: Option<Level>,
    /// Cost to company a year without variable pay: `24L`, `2400000`.
    #[serde(deserialize_with = "rupees")]
    #[schemars(with = "String")]
    pub fixed: u64,
    /// Variable pay.
    pub variable: Option<Variable>,
    /// Paid on joining.
    pub joining: Option<Bonus>,
    /// Paid for staying.
    pub retention: Option<Retention>,
    /// Shares or options.
    pub esop: Option<Equity>,
    /// Basic pay, of fixed pay; half of it when absent.
    #[serde(default, deserialize_with = "some_part")]
    #[schemars(with = "Option<String>")]
    pub basic: Option<Part>,
    /// How the provident fund is agreed: capped, full or none; capped when absent.
    #[serde(default)]
    pub epf: Epf,
    /// Whether the employer's provident fund counts in the fixed cost; it does when absent.
    #[serde(default = "yes")]
    pub employer_epf_in_ctc: bool,
    /// Whether gratuity counts in the fixed cost; it does when absent.
    #[serde(default = "yes")]
    pub gratuity_in_ctc: bool,
    /// Days of notice.
    pub notice_days: Option<u16>,
}

/// Variable pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    /// In full, a year: rupees, or a share of fixed pay.
    #[serde(deserialize_with = "any_part")]
    #[schemars(with = "String")]
    pub amount: Part,
    /// What of it one expects to get.
    #[serde(deserialize_with = "any_part")]
    #[schemars(with = "String")]
    pub expected: Part,
}

/// A bonus on joining.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bonus {
    /// Rupees.
    #[serde(deserialize_with = "rupees")]
    #[schemars(with = "String")]
    pub amount: u64,
    /// Months within which leaving means paying it back; 0 when absent.
    #[serde(default)]
    pub clawback_months: u16,
}

/// A bonus for staying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Rupees.
    #[serde(deserialize_with = "rupees")]
    #[schemars(with = "String")]
    pub amount: u64,
    /// Months after joining when it is paid.
    pub after_months: u16,
    /// Months after it is paid within which leaving means paying it back.
    #[serde(default)]
    pub clawback_months: u16,
}

/// Shares or options, vesting month by month after the cliff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Equity {
    /// What the letter says the grant is worth, rupees, after the price of exercise.
    #[serde(deserialize_with = "rupees")]
    #[schemars(with = "String")]
    pub grant: u64,
    /// Months until all of it has vested.
    pub vests_months: u16,
    /// Months before which nothing vests; 0 when absent.
    #[serde(default)]
    pub cliff_months: u16,
    /// Whether it can be sold on a market.
    pub can_be_sold: bool,
    /// Where it cannot be sold: what the whole grant is worth to you; 0 when absent.
    #[serde(default, deserialize_with = "some_rupees")]
    #[schemars(with = "Option<String>")]
    pub worth_to_me: Option<u64>,
}

/// How the provident fund is agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Epf {
    /// On the compulsory wage.
    #[default]
    Capped,
    /// On all of basic pay.
    Full,
    /// Not at all.
    None,
}

impl From<Epf> for EpfMode {
    fn from(epf: Epf) -> Self {
        match epf {
            Epf::Capped => Self::Capped,
            Epf::Full => Self::Full,
            Epf::None => Self::None,
        }
    }
}

/// What cannot be meant, although every field can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OfferError {
    /// Fixed pay of nothing.
    #[error("fixed: nothing is paid")]
    Unpaid,
    /// Basic pay above fixed pay.
    #[error("basic: more than fixed pay")]
    Basic,
    /// More variable pay expected than there is.
    #[error("variable.expected: more than the variable pay")]
    Expected,
    /// A grant that never vests, or a cliff beyond its end.
    #[error("esop.cliff_months: beyond vests_months, or nothing vests")]
    Vesting,
}

impl Offer {
    /// Refuses what cannot be meant.
    ///
    /// # Errors
    /// The first such thing.
    pub fn check(&self) -> Result<(), OfferError> {
        if self.fixed == 0 {
            return Err(OfferError::Unpaid);
        }
        if self.basic() > self.fixed {
            return Err(OfferError::Basic);
        }
        if self.variable_expected() > self.variable() {
            return Err(OfferError::Expected);
        }
        let unsound = |e: &Equity| e.vests_months == 0 || e.cliff_months > e.vests_months;
        if self.esop.as_ref().is_some_and(unsound) {
            return Err(OfferError::Vesting);
        }
        Ok(())
    }

    /// Basic pay a year.
    #[must_use]
    pub fn basic(&self) -> u64 {
        self.basic.unwrap_or(Part::Share(5_000)).of(self.fixed)
    }

    /// Variable pay a year, in full.
    #[must_use]
    pub fn variable(&self) -> u64 {
        self.variable.map_or(0, |v| v.amount.of(self.fixed))
    }

    /// What of it is expected.
    #[must_use]
    pub fn variable_expected(&self) -> u64 {
        self.variable.map_or(0, |v| v.expected.of(self.variable()))
    }

    /// The package without variable pay: what a month can count on.
    #[must_use]
    pub fn package(&self) -> Package {
        Package {
            fixed: self.fixed,
            variable: 0,
            basic: self.basic(),
            epf: self.epf.into(),
            gratuity: self.gratuity_in_ctc,
            epf_inside: self.employer_epf_in_ctc,
            employer_pension: 0,
            claims: super::take_home::Claims::default(),
        }
    }

    /// What bonuses pay in each year, before tax.
    #[must_use]
    pub fn bonuses(&self) -> [u64; YEARS] {
        let mut years = [0; YEARS];
        years[0] += self.joining.map_or(0, |bonus| bonus.amount);
        if let Some(bonus) = self.retention
            && let Some(year) = years.get_mut(usize::from(bonus.after_months.max(1) - 1) / 12)
        {
            *year += bonus.amount;
        }
        years
    }

    /// What of the grant vests in each year, as the letter values it.
    #[must_use]
    pub fn vesting(&self) -> [u64; YEARS] {
        let mut years = [0; YEARS];
        let Some(equity) = &self.esop else {
            return years;
        };
        let mut before = 0;
        for (year, vests) in years.iter_mut().enumerate() {
            let so_far = equity.vested(12 * (u64::try_from(year).unwrap_or(0) + 1));
            *vests = so_far - before;
            before = so_far;
        }
        years
    }

    /// What of it counts as money in each year: all where it can be sold, else what
    /// the person says the grant is worth, in the same proportions.
    #[must_use]
    pub fn equity_counted(&self) -> [u64; YEARS] {
        let Some(equity) = &self.esop else {
            return [0; YEARS];
        };
        let worth = match (equity.can_be_sold, equity.worth_to_me) {
            (true, _) => equity.grant,
            (false, worth) => worth.unwrap_or(0),
        };
        self.vesting()
            .map(|v| super::tax::share(v, worth, equity.grant))
    }
}

impl Equity {
    /// What has vested after so many months.
    fn vested(&self, months: u64) -> u64 {
        if months < u64::from(self.cliff_months) {
            return 0;
        }
        let all = u64::from(self.vests_months);
        super::tax::share(self.grant, months.min(all), all)
    }
}

fn yes() -> bool {
    true
}

/// An amount as people write it, or a bare number of rupees.
struct Written(String);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Scalar)
    }
}

/// Takes a number or a text as the text it was; an error keeps its place in the file.
struct Scalar;

impl serde::de::Visitor<'_> for Scalar {
    type Value = Written;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("rupees (2400000), lakh (24L) or crore (1.2cr)")
    }

    fn visit_u64<E>(self, value: u64) -> Result<Written, E> {
        Ok(Written(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Written, E> {
        Ok(Written(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Written, E> {
        Ok(Written(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Written, E> {
        Ok(Written(value.to_owned()))
    }
}

impl Written {
    fn rupees<E: serde::de::Error>(&self) -> Result<u64, E> {
        amount(&self.0).map_err(|error| E::custom(format!("`{}`: {error}", self.0)))
    }

    fn part<E: serde::de::Error>(&self) -> Result<Part, E> {
        part(&self.0).map_err(|error| E::custom(format!("`{}`: {error}", self.0)))
    }
}

fn rupees<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    Written::deserialize(from)?.rupees()
}

fn some_rupees<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u64>, D::Error> {
    rupees(from).map(Some)
}

fn any_part<'de, D: Deserializer<'de>>(from: D) -> Result<Part, D::Error> {
    Written::deserialize(from)?.part()
}

fn some_part<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Part>, D::Error> {
    any_part(from).map(Some)
}

/// Reads an offer from bytes that may be anything.
///
/// # Errors
/// The line (0: the whole file) and what is wrong there.
pub fn read(bytes: &[u8]) -> Result<Offer, (usize, String)> {
    let parsed = crate::catalog::parse::read::<Offer>(bytes);
    let (offer, _) =
        parsed.map_err(|(line, what)| (line_of(bytes, &what).unwrap_or(line), what))?;
    offer.check().map_err(|error| (0, error.to_string()))?;
    Ok(offer)
}

/// The line of a refused amount, which the parser tells with its text but without its place.
fn line_of(bytes: &[u8], what: &str) -> Option<usize> {
    let at = what
        .strip_prefix('`')
        .map(|_| 0)
        .or_else(|| what.find(": `").map(|at| at + 2))?;
    let amount = what[at + 1..]
        .split('`')
        .next()
        .filter(|amount| !amount.is_empty())?;
    if !what[at..].contains("`: ") {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    text.lines()
        .position(|line| line.contains(amount))
        .map(|line| line + 1)
}
