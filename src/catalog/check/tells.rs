//! Ways to pass a bank's `single` items without knowing anything: what the
//! wording of options gives away, and blind strategies that must not pay.

use std::collections::BTreeSet;

use super::bank::judge;
use super::rules::{
    ABSOLUTES, KEY_ECHO, KEY_LENGTH, KEY_NUMBER, KEY_POSITION, KEY_RATIO, OPTIONS_ALIKE,
};
use super::{At, Report};
use crate::catalog::model::{Choice, Item};

/// A live single-choice item and its place in the file.
pub(super) type Placed<'i> = (usize, &'i Item<String>);

/// The key's length over the mean length of the wrong options, in the mean of a bank.
pub const RATIO: std::ops::RangeInclusive<f64> = 0.8..=1.25;

/// Wrong options with an absolute word that are too many when no key has one.
const ABSOLUTE_MANY: usize = 5;

/// Words that test-wise takers shun, as the truth is seldom without exception.
const ABSOLUTE: &[&str] = &[
    "always",
    "never",
    "none",
    "nobody",
    "nothing",
    "impossible",
    "completely",
    "entirely",
];

/// A way to answer without knowing anything, and how far it gets.
#[derive(Debug, Clone, PartialEq)]
pub struct Strategy {
    pub(super) rule: super::Rule,
    /// What it chooses.
    pub what: String,
    /// Right answers that it gives.
    pub hits: usize,
    /// For each item that it can be used on, the chance of guessing it.
    pub chances: Vec<f64>,
    /// Which items those are.
    pub scope: &'static str,
}

impl Strategy {
    /// Right answers that guessing would give, as a share.
    #[must_use]
    pub fn chance(&self) -> f64 {
        self.chances.iter().sum::<f64>() / count(self.chances.len()).max(1.0)
    }

    /// Right answers that it gives, as a share.
    #[must_use]
    pub fn rate(&self) -> f64 {
        count(self.hits) / count(self.chances.len()).max(1.0)
    }

    pub(super) fn message(&self) -> String {
        let of = self.chances.len();
        format!(
            "{} is right in {} of {of} {}",
            self.what, self.hits, self.scope
        )
    }
}

pub(super) fn rules(at: At<'_>, singles: &[Placed<'_>], report: &mut Report) {
    let items: Vec<&Item<String>> = singles.iter().map(|(_, item)| *item).collect();
    for strategy in strategies(&items) {
        judge(at, &strategy, report);
    }
    ratio(at, singles, report);
    alike(at, singles, report);
    absolutes(at, singles, report);
}

/// The blind strategies, tried on single-choice items.
#[must_use]
pub fn strategies(singles: &[&Item<String>]) -> Vec<Strategy> {
    let mut all: Vec<Strategy> = (0..5).map(|place| position(singles, place)).collect();
    all.push(longest(singles));
    let number = (KEY_NUMBER, "the option with the most exact number");
    all.push(strategy(singles, number, digits));
    let echo = (KEY_ECHO, "the option with most words of the question");
    all.push(strategy(singles, echo, echoes));
    all
}

/// Always choosing one position must not pay.
fn position(singles: &[&Item<String>], position: usize) -> Strategy {
    let fits = singles.iter().filter(|i| i.options.len() > position);
    let letter = char::from(b'a' + u8::try_from(position).unwrap_or(0));
    Strategy {
        rule: KEY_POSITION,
        what: format!("position {letter}"),
        hits: fits.clone().filter(|i| i.options[position].key).count(),
        chances: fits.map(|i| chance(i)).collect(),
        scope: "single-choice items",
    }
}

/// Always choosing the longest option must not pay.
fn longest(singles: &[&Item<String>]) -> Strategy {
    Strategy {
        rule: KEY_LENGTH,
        what: "the longest option".to_owned(),
        hits: singles.iter().filter(|item| longest_is_key(item)).count(),
        chances: singles.iter().map(|i| chance(i)).collect(),
        scope: "single-choice items",
    }
}

/// Whether the key is longer than every other option.
#[must_use]
pub fn longest_is_key(item: &Item<String>) -> bool {
    most(item, |o| o.text.chars().count()).is_some_and(|longest| longest.key)
}

/// The option that has more of something than every other.
fn most(
    item: &Item<String>,
    measure: impl Fn(&Choice<String>) -> usize,
) -> Option<&Choice<String>> {
    let top = item.options.iter().map(&measure).max().filter(|m| *m > 0)?;
    let mut tied = item.options.iter().filter(|o| measure(o) == top);
    let first = tied.next();
    first.filter(|_| tied.next().is_none())
}

/// Choosing the option that has most of something must not pay, among the items
/// where one option has more of it than every other.
fn strategy(
    singles: &[&Item<String>],
    (rule, what): (super::Rule, &str),
    measure: fn(&Item<String>, &str) -> usize,
) -> Strategy {
    let picks = singles
        .iter()
        .filter_map(|item| Some((item, most(item, |o| measure(item, &o.text))?)));
    Strategy {
        rule,
        what: what.to_owned(),
        hits: picks.clone().filter(|(_, pick)| pick.key).count(),
        chances: picks.map(|(item, _)| chance(item)).collect(),
        scope: "single-choice items that have one",
    }
}

fn chance(item: &Item<String>) -> f64 {
    1.0 / count(item.options.len())
}

/// Significant digits of the longest number in a text.
fn digits(_: &Item<String>, text: &str) -> usize {
    let figure = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    text.split(|c| !figure(c))
        .map(|number| {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            digits.trim_matches('0').len()
        })
        .max()
        .unwrap_or_default()
}

/// Words of four letters and more that the question has too.
fn echoes(item: &Item<String>, text: &str) -> usize {
    words(text).intersection(&words(&item.stem)).count()
}

fn words(text: &str) -> BTreeSet<String> {
    let all = text.split(|c: char| !c.is_alphanumeric());
    all.filter(|w| w.chars().count() >= 4)
        .map(str::to_lowercase)
        .collect()
}

/// Keys are neither shorter nor longer than what stands beside them, in the mean of the bank.
fn ratio(at: At<'_>, singles: &[Placed<'_>], report: &mut Report) {
    let ratios: Vec<f64> = singles
        .iter()
        .filter_map(|(_, item)| key_ratio(item))
        .collect();
    if ratios.len() < 10 {
        return;
    }
    let logs: f64 = ratios.iter().map(|r| libm::log(*r)).sum();
    let mean = libm::exp(logs / count(ratios.len()));
    if !RATIO.contains(&mean) {
        let message = format!(
            "keys are {mean:.2} times as long as the wrong options beside them, over {} items",
            ratios.len()
        );
        report.warning(at, "items", KEY_RATIO, message);
    }
}

/// The key's length over the mean length of the wrong options.
#[must_use]
pub fn key_ratio(item: &Item<String>) -> Option<f64> {
    let size = |o: &Choice<String>| count(o.text.chars().count());
    let key = item.options.iter().find(|o| o.key).map(size)?;
    let wrong: Vec<f64> = item.options.iter().filter(|o| !o.key).map(size).collect();
    let mean = wrong.iter().sum::<f64>() / count(wrong.len());
    (key > 0.0 && mean > 0.0).then_some(key / mean)
}

/// Options that differ in articles and full stops only; `item-options` refuses the same text.
fn alike(at: At<'_>, singles: &[Placed<'_>], report: &mut Report) {
    for (i, item) in singles {
        let (mut seen, mut same) = (BTreeSet::new(), BTreeSet::new());
        for (o, option) in item.options.iter().enumerate() {
            let spelt = option.text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !seen.insert(gist(&option.text)) && same.insert(spelt.to_lowercase()) {
                let path = format!("items[{i}].options[{o}]");
                let message = format!("`{}` is all but another option", option.text);
                report.warning(at, &path, OPTIONS_ALIKE, message);
            }
            same.insert(spelt.to_lowercase());
        }
    }
}

/// A text without what hardly changes its meaning.
fn gist(text: &str) -> Vec<String> {
    let words = text.split_whitespace();
    words
        .map(|w| {
            w.trim_end_matches(['.', ',', ';', ':', '!', '?'])
                .to_lowercase()
        })
        .filter(|w| !matches!(w.as_str(), "a" | "an" | "the"))
        .collect()
}

/// Absolute words stand in keys as well, or hardly anywhere.
fn absolutes(at: At<'_>, singles: &[Placed<'_>], report: &mut Report) {
    let has = |o: &&Choice<String>| {
        let text = o.text.to_lowercase();
        text.split(|c: char| !c.is_alphanumeric())
            .any(|w| ABSOLUTE.contains(&w))
    };
    let options = || singles.iter().flat_map(|(_, i)| &i.options).filter(has);
    let (keys, wrong) = (
        options().filter(|o| o.key).count(),
        options().filter(|o| !o.key).count(),
    );
    if keys == 0 && wrong >= ABSOLUTE_MANY {
        let message =
            format!("{wrong} wrong options say always, never and the like, and no key does");
        report.warning(at, "items", ABSOLUTES, message);
    }
}

/// A count as a number to divide by; banks are far below 2^32 items.
fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
