//! An item bank as a whole: coverage, formats, and keys that give themselves away.

use std::collections::BTreeMap;

use super::rules::{BANK_CELLS, BANK_FORMATS, KEY_LENGTH, KEY_POSITION};
use super::{At, Report};
use crate::catalog::model::{Aptitude, Format, Item, Status};
use crate::catalog::parse::Document;

/// Live items that a skill and stage should have.
const PER_CELL: usize = 3;

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
    let singles: Vec<_> = live
        .into_iter()
        .filter(|i| i.format == Format::Single)
        .collect();
    positions(at, &singles, report);
    lengths(at, &singles, report);
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

/// Always choosing one position must not pay.
fn positions(at: At<'_>, singles: &[&Item<String>], report: &mut Report) {
    for position in 0..5 {
        let fits: Vec<_> = singles
            .iter()
            .filter(|i| i.options.len() > position)
            .collect();
        let hits = fits.iter().filter(|i| i.options[position].key).count();
        let chances: Vec<f64> = fits.iter().map(|i| 1.0 / count(i.options.len())).collect();
        let letter = char::from(b'a' + u8::try_from(position).unwrap_or(0));
        let message = format!(
            "position {letter} is right in {hits} of {} single-choice items",
            fits.len()
        );
        judge(at, KEY_POSITION, &message, hits, &chances, report);
    }
}

/// Always choosing the longest option must not pay.
fn lengths(at: At<'_>, singles: &[&Item<String>], report: &mut Report) {
    let mut hits = 0;
    let mut chances = Vec::new();
    for item in singles {
        let length = |text: &str| text.chars().count();
        let longest = item
            .options
            .iter()
            .map(|o| length(&o.text))
            .max()
            .unwrap_or_default();
        let tied: Vec<_> = item
            .options
            .iter()
            .filter(|o| length(&o.text) == longest)
            .collect();
        hits += usize::from(tied.len() == 1 && tied[0].key);
        chances.push(1.0 / count(item.options.len()));
    }
    let message = format!(
        "the longest option is right in {hits} of {} single-choice items",
        singles.len()
    );
    judge(at, KEY_LENGTH, &message, hits, &chances, report);
}

/// Weighs a blind strategy's hits against chance.
fn judge(
    at: At<'_>,
    rule: super::Rule,
    message: &str,
    hits: usize,
    chances: &[f64],
    report: &mut Report,
) {
    if chances.is_empty() {
        return;
    }
    let chance: f64 = chances.iter().sum::<f64>() / count(chances.len());
    let above = count(hits) / count(chances.len()) - chance;
    if above <= WARN_ABOVE || upper_tail(hits, chances) >= SIGNIFICANT {
        return;
    }
    if above > FAIL_ABOVE {
        report.error(at, "items", rule, message);
    } else {
        report.warning(at, "items", rule, message);
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

/// A count as a number to divide by; banks are far below 2^32 items.
fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
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
