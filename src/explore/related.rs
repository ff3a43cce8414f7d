//! How well two careers go together: by skills, by interests, by work styles. Each is told
//! apart, as no single figure says whether a move suits a person.

use crate::catalog::model::{Career, Interests, Styles};

/// The stage, from 0, at whose end skills are compared: the third, where one is employable.
pub const STAGE: usize = 2;

/// Points, of O*NET's seven, from which one career has clearly more of an interest.
const CLEARLY: f64 = 1.0;

/// How many of a career's interests name it, as in a Holland code of three letters.
const CODE: usize = 3;

/// Fewest pairs between which a correlation says anything.
const FEWEST: usize = 3;

/// The six interests in Holland's order.
pub const INTERESTS: [&str; 6] = [
    "realistic",
    "investigative",
    "artistic",
    "social",
    "enterprising",
    "conventional",
];

/// What two careers have in common. The first is the one that was asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<'a> {
    /// Skills that both need, those needed best first.
    pub shared: Vec<Shared<'a>>,
    /// How many skills each needs.
    pub needed: (usize, usize),
    /// Interests; `None`: one of the two is not rated.
    pub interests: Option<Alike>,
    /// Work styles; `None`: one of the two is not rated, or too few in both.
    pub styles: Option<Correlation>,
}

/// A skill that both careers need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shared<'a> {
    /// Its id.
    pub skill: &'a str,
    /// The level that each needs.
    pub levels: (u8, u8),
}

/// A correlation, and between how many pairs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correlation {
    /// Pearson's r.
    pub r: f64,
    /// The number of pairs.
    pub pairs: usize,
}

/// How interests agree and differ. Interests are places in Holland's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// Pearson's r of the six; `None` where one career's six are all the same.
    pub r: Option<f64>,
    /// Interests among the three highest of both, the higher first.
    pub both: Vec<usize>,
    /// What the other has clearly more of: the one with the greatest difference.
    pub more: Option<usize>,
    /// What it has clearly less of.
    pub less: Option<usize>,
    /// Whether both are rated as the same occupation, so that they cannot differ.
    pub same: bool,
}

/// What another career has in common with one's own.
#[must_use]
pub fn fit<'a>(own: &Career<&'a str>, other: &Career<&'a str>) -> Fit<'a> {
    let needed = |career: &Career<&'a str>| {
        let needed = career.skills.iter().filter(|s| s.levels[STAGE] > 0);
        needed
            .map(|s| (s.skill, s.levels[STAGE]))
            .collect::<Vec<_>>()
    };
    let (ours, theirs) = (needed(own), needed(other));
    let mut shared: Vec<Shared<'a>> = ours
        .iter()
        .filter_map(|(skill, level)| {
            let (_, their) = theirs.iter().find(|(other, _)| other == skill)?;
            Some(Shared {
                skill,
                levels: (*level, *their),
            })
        })
        .collect();
    shared.sort_by_key(|s| (std::cmp::Reverse(s.levels.0.min(s.levels.1)), s.skill));
    let interests = own.interests.as_ref().zip(other.interests.as_ref());
    let styles = own.styles.as_ref().zip(other.styles.as_ref());
    Fit {
        shared,
        needed: (ours.len(), theirs.len()),
        interests: interests.map(|(own, other)| alike(own, other)),
        styles: styles.and_then(|(own, other)| of_styles(own, other)),
    }
}

fn alike(own: &Interests<&str>, other: &Interests<&str>) -> Alike {
    let (ours, theirs) = (
        own.riasec().map(|(_, score)| score),
        other.riasec().map(|(_, score)| score),
    );
    let pairs: Vec<(f64, f64)> = ours.into_iter().zip(theirs).collect();
    let (our_code, their_code) = (code(&ours), code(&theirs));
    let mut both: Vec<usize> = our_code
        .into_iter()
        .filter(|place| their_code.contains(place))
        .collect();
    let sum = |place: usize| pairs[place].0 + pairs[place].1;
    both.sort_by(|a, b| sum(*b).total_cmp(&sum(*a)).then(a.cmp(b)));
    let differ = |sign: f64| {
        let difference = |place: &usize| sign * (pairs[*place].1 - pairs[*place].0);
        let clear = (0..pairs.len()).filter(|place| difference(place) >= CLEARLY);
        // Of equal differences the first in Holland's order, whichever career is asked about.
        clear.min_by(|a, b| difference(b).total_cmp(&difference(a)))
    };
    Alike {
        r: pearson(&pairs),
        both,
        more: differ(1.0),
        less: differ(-1.0),
        same: own.code == other.code,
    }
}

/// The places of the highest scores, highest first.
#[must_use]
pub fn code(scores: &[f64; 6]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..scores.len()).collect();
    places.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
    places.truncate(CODE);
    places
}

/// Over the styles that both are rated in, by name, so that the order of files changes no bit.
fn of_styles(own: &Styles<&str>, other: &Styles<&str>) -> Option<Correlation> {
    let mut rated: Vec<(&str, f64, f64)> = own
        .ratings
        .iter()
        .filter_map(|r| {
            let same = other.ratings.iter().find(|o| o.style == r.style)?;
            Some((r.style, r.impact, same.impact))
        })
        .collect();
    rated.sort_by_key(|(style, ..)| *style);
    let pairs: Vec<(f64, f64)> = rated.iter().map(|(_, x, y)| (*x, *y)).collect();
    Some(Correlation {
        r: pearson(&pairs)?,
        pairs: pairs.len(),
    })
}

/// Pearson's product-moment correlation: the sum of the products of deviations from the
/// means, over the root of the product of their squares' sums. `None` below three pairs, and
/// where a side does not vary.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    reason = "a count of pairs, far below 2^53"
)]
pub fn pearson(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < FEWEST {
        return None;
    }
    let count = pairs.len() as f64;
    let mean = |side: fn(&(f64, f64)) -> f64| pairs.iter().map(side).sum::<f64>() / count;
    let (x, y) = (mean(|p| p.0), mean(|p| p.1));
    let sum =
        |of: &dyn Fn(f64, f64) -> f64| -> f64 { pairs.iter().map(|p| of(p.0 - x, p.1 - y)).sum() };
    let (xy, xx, yy) = (sum(&|a, b| a * b), sum(&|a, _| a * a), sum(&|_, b| b * b));
    let varies = xx > f64::EPSILON && yy > f64::EPSILON;
    varies.then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::pearson;

    #[test]
    fn pearson_agrees_with_a_case_worked_by_hand() {
        // Deviations -2 -1 0 1 2 and -1 -2 1 0 2: products add up to 8, squares to 10 and 10.
        let pairs = [(1.0, 2.0), (2.0, 1.0), (3.0, 4.0), (4.0, 3.0), (5.0, 5.0)];
        let r = pearson(&pairs).map(|r| (r * 1e12).round() / 1e12);
        assert_eq!(r, Some(0.8));
    }

    #[test]
    fn what_does_not_vary_has_no_correlation() {
        assert_eq!(pearson(&[(1.0, 2.0), (1.0, 3.0), (1.0, 4.0)]), None);
        assert_eq!(pearson(&[(1.0, 2.0), (2.0, 3.0)]), None);
    }
}
