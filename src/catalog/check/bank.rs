//! An item bank as a whole: coverage, formats, and how finely it can measure.

use std::collections::BTreeMap;

use super::rules::{BANK_CELLS, BANK_FORMATS, BANK_PRECISION};
use super::tells::Strategy;
use super::{At, Report, tells};
use crate::assess::irt::{Parameters, stage_cut};
use crate::catalog::model::{Aptitude, Format, Item, Status};
use crate::catalog::parse::Document;

/// Live items that a skill and stage should have.
const PER_CELL: usize = 3;

/// Items of a test, and so of the best part of a bank.
const TEST_LENGTH: usize = 20;

/// Error that the best items may leave at a stage's cut, before it is a warning.
const WARN_SD: f64 = 0.50;

/// And before it is an error.
const FAIL_SD: f64 = 0.55;

/// How far above chance a blind strategy may get before it is a warning.
const WARN_ABOVE: f64 = 0.15;

/// And before it is an error.
const FAIL_ABOVE: f64 = 0.30;

/// How unlikely by chance alone the result must be as well.
const SIGNIFICANT: f64 = 0.01;

pub(super) fn rules(doc: &Document<Aptitude<String>>, report: &mut Report) {
    let (at, bank) = (At::from(doc), &doc.value);
    let live: Vec<&Item<String>> = bank
        .items
        .iter()
        .filter(|i| i.status == Status::Live)
        .collect();
    formats(at, &live, report);
    cells(at, bank, &live, report);
    precision(at, &live, report);
    let singles: Vec<_> = bank
        .items
        .iter()
        .enumerate()
        .filter(|(_, i)| i.status == Status::Live && i.format == Format::Single)
        .collect();
    tells::rules(at, &singles, report);
}

/// At least 40 % of a bank is not single choice.
fn formats(at: At<'_>, live: &[&Item<String>], report: &mut Report) {
    let open = live.iter().filter(|i| i.format != Format::Single).count();
    if open * 5 < live.len() * 2 {
        report.error(
            at,
            "items",
            BANK_FORMATS,
            format!("{open} of {} live items are not single choice", live.len()),
        );
    }
}

fn cells(at: At<'_>, bank: &Aptitude<String>, live: &[&Item<String>], report: &mut Report) {
    let mut count: BTreeMap<(&str, u8), usize> = BTreeMap::new();
    for item in live {
        *count.entry((&item.skill, item.stage)).or_default() += 1;
    }
    let all = bank.blueprint.len() * 5;
    let full = count.values().filter(|&&n| n >= PER_CELL).count();
    if full < all {
        let message = format!(
            "{} of {all} cells of skill and stage have fewer than {PER_CELL} live items",
            all - full
        );
        report.warning(at, "items", BANK_CELLS, message);
    }
}

/// A test of the best items for a stage's cut must be able to tell on which side
/// of it somebody stands. The error is that of the posterior mean under N(0, 1),
/// `1 / sqrt(1 + information)`. A bank too small for such a test is thin, which
/// `bank-cells` says.
fn precision(at: At<'_>, live: &[&Item<String>], report: &mut Report) {
    if live.len() < TEST_LENGTH {
        return;
    }
    let mut short = Vec::new();
    let mut worst = 0.0_f64;
    for stage in 1..=5 {
        let sd = best_sd(live, stage_cut(stage));
        worst = worst.max(sd);
        if sd > WARN_SD {
            short.push(format!("{sd:.3} at stage {stage}"));
        }
    }
    if short.is_empty() {
        return;
    }
    let message = format!(
        "the {TEST_LENGTH} best items leave an error of {}; {WARN_SD:.2} is wanted",
        short.join(", ")
    );
    if worst > FAIL_SD {
        report.error(at, "items", BANK_PRECISION, message);
    } else {
        report.warning(at, "items", BANK_PRECISION, message);
    }
}

/// The error that the most informative items leave at an ability.
fn best_sd(live: &[&Item<String>], theta: f64) -> f64 {
    let mut information: Vec<f64> = live
        .iter()
        .map(|item| Parameters::of(item).expected().information(theta))
        .collect();
    information.sort_by(|x, y| y.total_cmp(x));
    1.0 / (1.0 + information.iter().take(TEST_LENGTH).sum::<f64>()).sqrt()
}

/// Weighs a blind strategy's hits against chance.
pub(super) fn judge(at: At<'_>, strategy: &Strategy, report: &mut Report) {
    let above = strategy.rate() - strategy.chance();
    if above <= WARN_ABOVE || upper_tail(strategy.hits, &strategy.chances) >= SIGNIFICANT {
        return;
    }
    if above > FAIL_ABOVE {
        report.error(at, "items", strategy.rule, strategy.message());
    } else {
        report.warning(at, "items", strategy.rule, strategy.message());
    }
}

/// Probability of at least `hits` successes in independent trials with these
/// chances: the upper tail of the Poisson-binomial distribution, by convolution.
fn upper_tail(hits: usize, chances: &[f64]) -> f64 {
    let mut mass = vec![1.0];
    for p in chances {
        let mut next = vec![0.0; mass.len() + 1];
        for (k, m) in mass.iter().enumerate() {
            next[k] += m * (1.0 - p);
            next[k + 1] += m * p;
        }
        mass = next;
    }
    mass.iter().skip(hits).sum()
}

#[cfg(test)]
mod tests {
    use super::upper_tail;

    #[test]
    fn upper_tail_is_the_binomial_where_chances_are_equal() {
        // P(X >= 3), n = 4, p = 1/4: 4 (1/4)^3 (3/4) + (1/4)^4 = 13/256.
        assert!((upper_tail(3, &[0.25; 4]) - 13.0 / 256.0).abs() < 1e-12);
        assert!((upper_tail(0, &[0.2, 0.5]) - 1.0).abs() < 1e-12);
    }
}
