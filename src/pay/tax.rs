//! Income tax on a salary, by the figures of `data/tax`.
//!
//! In the order of the law: slabs, rebate with its marginal relief, surcharge
//! with its own, cess. Whole rupees throughout: each of these amounts is rounded
//! half up to the rupee as it arises, so that what is printed adds up. A return
//! rounds income and tax to ten rupees, a monthly deduction does not.

use crate::catalog::model::{Band, Regime, TaxYear};

/// Tax on a taxable income, in the order it arises. All in rupees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IncomeTax {
    /// By the slabs.
    pub before_rebate: u64,
    /// What the rebate and its marginal relief take off.
    pub rebate: u64,
    /// On large incomes, after its marginal relief.
    pub surcharge: u64,
    /// Health and education cess.
    pub cess: u64,
}

impl IncomeTax {
    /// What is due.
    #[must_use]
    pub fn due(self) -> u64 {
        self.before_cess() + self.cess
    }

    /// Tax and surcharge.
    #[must_use]
    pub fn before_cess(self) -> u64 {
        self.before_rebate - self.rebate + self.surcharge
    }
}

/// The tax on a taxable income under a regime of a year.
#[must_use]
pub fn income_tax<S>(year: &TaxYear<S>, regime: &Regime<S>, taxable: u64) -> IncomeTax {
    let before_rebate = by_slabs(&regime.slabs, taxable);
    let rebate = rebate(regime, taxable, before_rebate);
    let surcharge = surcharge(regime, taxable, before_rebate - rebate);
    IncomeTax {
        before_rebate,
        rebate,
        surcharge,
        cess: percent(before_rebate - rebate + surcharge, year.cess.value),
    }
}

/// A share of an amount, rounded half up to the rupee.
#[must_use]
pub fn percent(amount: u64, percent: u64) -> u64 {
    share(amount, percent, 100)
}

/// `amount * numerator / denominator`, rounded half up to the rupee.
#[must_use]
pub fn share(amount: u64, numerator: u64, denominator: u64) -> u64 {
    let denominator = u128::from(denominator.max(1));
    let twice = 2 * u128::from(amount) * u128::from(numerator) + denominator;
    u64::try_from(twice / (2 * denominator)).unwrap_or(u64::MAX)
}

/// The part of an income in each slab, the slab's rate, and its tax before rounding the sum.
pub fn slabs(bands: &[Band], income: u64) -> impl Iterator<Item = (Band, u64)> {
    bands.iter().enumerate().map(move |(i, band)| {
        let top = bands.get(i + 1).map_or(u64::MAX, |next| next.above);
        (*band, income.min(top).saturating_sub(band.above))
    })
}

fn by_slabs(bands: &[Band], taxable: u64) -> u64 {
    let hundredths: u128 = slabs(bands, taxable)
        .map(|(band, part)| u128::from(part) * u128::from(band.percent))
        .sum();
    u64::try_from((hundredths + 50) / 100).unwrap_or(u64::MAX)
}

/// Up to the limit the rebate; above it, where the regime has marginal relief,
/// what the tax exceeds the income beyond the limit by.
fn rebate<S>(regime: &Regime<S>, taxable: u64, tax: u64) -> u64 {
    let rule = &regime.rebate;
    match taxable.checked_sub(rule.up_to) {
        None | Some(0) => tax.min(rule.at_most),
        Some(beyond) if rule.marginal_relief => tax.saturating_sub(beyond),
        Some(_) => 0,
    }
}

/// The surcharge of the highest threshold that the income exceeds, less marginal
/// relief: tax and surcharge exceed those at the threshold by no more than the
/// income exceeds it.
fn surcharge<S>(regime: &Regime<S>, taxable: u64, tax: u64) -> u64 {
    let bands = &regime.surcharge.bands;
    let Some(at) = bands.iter().rposition(|band| taxable > band.above) else {
        return 0;
    };
    let band = bands[at];
    let below = at.checked_sub(1).map_or(0, |i| bands[i].percent);
    let tax_there = by_slabs(&regime.slabs, band.above);
    let there = tax_there + percent(tax_there, below);
    let most = there + (taxable - band.above);
    percent(tax, band.percent).min(most.saturating_sub(tax))
}
