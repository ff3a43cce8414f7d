//! A fixed form: a number of items in the blueprint's proportions, fixed by a seed.

use super::random::Stream;
use crate::catalog::model::{Aptitude, Format, Item, Status};

/// An item as it is shown: its parts in an order fixed by the seed and the item's id.
#[derive(Debug, Clone)]
pub struct Shown<'b, 'a> {
    /// The item.
    pub item: &'b Item<&'a str>,
    /// For `single` and `multi` the options, for `order` the steps, for `match`
    /// the left-hand sides: the place in the file of each, as shown.
    pub left: Vec<usize>,
    /// For `match`, the right-hand sides, decoys after the pairs.
    pub right: Vec<usize>,
}

impl<'b, 'a> Shown<'b, 'a> {
    /// An item under a seed. Independent of the form it stands in.
    #[must_use]
    pub fn new(item: &'b Item<&'a str>, seed: u64) -> Self {
        let mut stream = Stream::new(seed, &format!("options/{}", item.id));
        let left = match item.format {
            Format::Single | Format::Multi => item.options.len(),
            Format::Order => item.sequence.len(),
            Format::Match => item.pairs.len(),
            Format::Numeric | Format::CodeOutput => 0,
        };
        let right = if item.format == Format::Match {
            item.pairs.len() + item.decoys.len()
        } else {
            0
        };
        Self {
            item,
            left: stream.order(left),
            right: stream.order(right),
        }
    }

    /// The text at a place on the left, as shown.
    #[must_use]
    pub fn left_text(&self, place: usize) -> &'a str {
        let at = self.left[place];
        match self.item.format {
            Format::Order => self.item.sequence[at],
            Format::Match => self.item.pairs[at].left,
            _ => self.item.options[at].text,
        }
    }

    /// The text at a place on the right, as shown.
    #[must_use]
    pub fn right_text(&self, place: usize) -> &'a str {
        let at = self.right[place];
        match self.item.pairs.get(at) {
            Some(pair) => pair.right,
            None => self.item.decoys[at - self.item.pairs.len()],
        }
    }
}

/// The items of a form, easier stages first.
///
/// Each skill of the blueprint gets its share, by largest remainder; within a
/// skill the seed decides. Of items that give each other away at most one is taken.
#[must_use]
pub fn form<'b, 'a>(bank: &'b Aptitude<&'a str>, count: usize, seed: u64) -> Vec<Shown<'b, 'a>> {
    let mut stream = Stream::new(seed, "form");
    let order = stream.order(bank.items.len());
    let mut chosen: Vec<&Item<&'a str>> = Vec::new();
    let quotas = quotas(bank, count);
    for (part, quota) in bank.blueprint.iter().zip(quotas) {
        let before = chosen.len();
        for &place in &order {
            let item = &bank.items[place];
            if chosen.len() - before < quota
                && item.skill == part.skill
                && fits(bank, item, &chosen)
            {
                chosen.push(item);
            }
        }
    }
    // A skill with too few items leaves room that others fill.
    for &place in &order {
        let item = &bank.items[place];
        if chosen.len() < count
            && !chosen.iter().any(|c| c.id == item.id)
            && fits(bank, item, &chosen)
        {
            chosen.push(item);
        }
    }
    chosen.sort_by_key(|item| item.stage);
    chosen
        .into_iter()
        .map(|item| Shown::new(item, seed))
        .collect()
}

fn fits(bank: &Aptitude<&str>, item: &Item<&str>, chosen: &[&Item<&str>]) -> bool {
    let enemy = |group: &&Vec<&str>| {
        group.contains(&item.id) && chosen.iter().any(|c| group.contains(&c.id))
    };
    item.status == Status::Live && !bank.enemies.iter().any(|group| enemy(&group))
}

/// How many of `count` items each part of the blueprint gets.
fn quotas(bank: &Aptitude<&str>, count: usize) -> Vec<usize> {
    let shares: Vec<usize> = bank
        .blueprint
        .iter()
        .map(|part| usize::from(part.weight) * count)
        .collect();
    let mut quotas: Vec<usize> = shares.iter().map(|share| share / 100).collect();
    let mut by_remainder: Vec<usize> = (0..shares.len()).collect();
    by_remainder.sort_by_key(|&i| (std::cmp::Reverse(shares[i] % 100), i));
    let missing = count.saturating_sub(quotas.iter().sum());
    for &i in by_remainder.iter().take(missing) {
        quotas[i] += 1;
    }
    quotas
}
