//! How well a career's interests fit a person's: a correlation, how sure it is, and why.

use super::random::Stream;
use crate::catalog::model::Scale;

/// Six scores in Holland's order.
pub type Profile = [f64; 6];

/// Fewest correlations for the labels: critical values of Pearson's r at four degrees of
/// freedom, one-tailed, for p = .05 and p = .10.
pub const CRITICAL: (f64, f64) = (0.729, 0.608);

/// Profiles drawn for an interval, always the same ones.
const DRAWS: usize = 2000;

/// Standard scores that count as high, and differences of them that are worth telling.
const HIGH: f64 = 0.5;
const APART: f64 = 0.5;

/// Most reasons of one kind.
const MOST: usize = 2;

/// What a correlation is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// At least .729.
    Best,
    /// At least .608.
    Great,
    /// At least 0.
    Good,
    /// Below 0.
    Low,
}

impl Label {
    /// The label of a correlation.
    #[must_use]
    pub fn of(r: f64) -> Self {
        if r >= CRITICAL.0 {
            Self::Best
        } else if r >= CRITICAL.1 {
            Self::Great
        } else if r >= 0.0 {
            Self::Good
        } else {
            Self::Low
        }
    }

    /// Its name, as answers have it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Great => "great",
            Self::Good => "good",
            Self::Low => "low",
        }
    }
}

/// A correlation and its 80 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Pearson's correlation.
    pub r: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Values less their mean, scaled to length 1; `None` where they are all alike.
fn direction(values: &[f64]) -> Option<Vec<f64>> {
    let n = f64::from(u32::try_from(values.len()).ok().filter(|n| *n > 0)?);
    let mean = values.iter().sum::<f64>() / n;
    let length = values
        .iter()
        .map(|v| (v - mean).powi(2))
        .sum::<f64>()
        .sqrt();
    (length > 1e-9).then(|| values.iter().map(|v| (v - mean) / length).collect())
}

fn dot(x: &[f64], y: &[f64]) -> f64 {
    let sum: f64 = x.iter().zip(y).map(|(x, y)| x * y).sum();
    sum.clamp(-1.0, 1.0)
}

/// Pearson's correlation; `None` where either side is flat.
#[must_use]
pub fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    Some(dot(&direction(x)?, &direction(y)?))
}

/// A person's interests, and profiles that they could be as well, given their errors.
#[derive(Debug, Clone)]
pub struct Person {
    scores: Profile,
    stated: Vec<f64>,
    drawn: Vec<Vec<f64>>,
}

impl Person {
    /// A person with these scores and standard errors; `None` where the scores are flat.
    ///
    /// Each drawn profile is the scores plus normal errors, from a fixed seed, so that the same
    /// answers have the same intervals for ever.
    #[must_use]
    pub fn new(scores: Profile, errors: Profile) -> Option<Self> {
        let mut stream = Stream::new(0, "fit/errors");
        let mut draw = || -> Vec<f64> {
            let pairs = scores.iter().zip(&errors);
            pairs
                .map(|(score, error)| score + error * stream.normal())
                .collect()
        };
        let stated = direction(&scores)?;
        let drawn = (0..DRAWS).filter_map(|_| direction(&draw())).collect();
        Some(Self {
            scores,
            stated,
            drawn,
        })
    }

    /// How a career fits; `None` where its profile is flat.
    ///
    /// The interval has the middle 80 % of the drawn correlations. Errors pull a correlation
    /// near 1 down in most draws, so the interval is widened to hold the stated one too.
    #[must_use]
    pub fn fit(&self, career: &Profile) -> Option<Fit> {
        let career = direction(career)?;
        let r = dot(&self.stated, &career);
        let mut drawn: Vec<f64> = self.drawn.iter().map(|d| dot(d, &career)).collect();
        // Two places of the order are wanted, not the order: with a thousand careers it is felt.
        let mut at = |tenth: usize| {
            let place = drawn.len() * tenth / 10;
            let there = place < drawn.len();
            if there {
                *drawn.select_nth_unstable_by(place, f64::total_cmp).1
            } else {
                r
            }
        };
        Some(Fit {
            r,
            low: at(1).min(r),
            high: at(9).max(r),
        })
    }

    /// What two profiles share and in what they differ.
    #[must_use]
    pub fn reasons(&self, career: &Profile) -> Reasons {
        let (Some(mine), Some(theirs)) = (direction(&self.scores), direction(career)) else {
            return Reasons::default();
        };
        // Six values of length 1 have the standard deviation 1 / sqrt(6).
        let unit = 6.0_f64.sqrt();
        let places = || (0..6).map(|at| (at, mine[at] * unit, theirs[at] * unit));
        let alike = |m: f64, t: f64| m.min(t) >= HIGH || m.max(t) <= -HIGH;
        let both = |sign: f64| {
            let these = places().filter(|(_, m, t)| alike(*m, *t) && m * sign > 0.0);
            picked(these.map(|(at, m, t)| (at, m * t)))
        };
        // What is high in both is not told again as a little more or less.
        let apart = |sign: f64| {
            let these = places().filter(|(_, m, t)| !alike(*m, *t));
            let gap = these.map(|(at, m, t)| (at, (t - m) * sign));
            picked(gap.filter(|(_, gap)| *gap >= APART))
        };
        Reasons {
            both: both(1.0),
            neither: both(-1.0),
            more: apart(1.0),
            less: apart(-1.0),
        }
    }
}

/// The two with the most of something, most first.
fn picked(places: impl Iterator<Item = (usize, f64)>) -> Vec<Scale> {
    let mut places: Vec<(usize, f64)> = places.collect();
    places.sort_by(|a, b| b.1.total_cmp(&a.1));
    places.truncate(MOST);
    places.into_iter().map(|(at, _)| Scale::ALL[at]).collect()
}

/// Why a correlation is what it is; each list has at most two interests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reasons {
    /// High in both profiles.
    pub both: Vec<Scale>,
    /// Low in both.
    pub neither: Vec<Scale>,
    /// Higher in the career's.
    pub more: Vec<Scale>,
    /// Lower in the career's.
    pub less: Vec<Scale>,
}

/// How many of the fits, best first, are ties: each run starts with the best that is left and
/// has what follows as long as its interval meets that of the first.
#[must_use]
pub fn ties(fits: &[Fit]) -> Vec<usize> {
    let mut runs = Vec::new();
    let mut left = fits;
    while let Some(first) = left.first() {
        let run = left.iter().take_while(|fit| fit.high >= first.low).count();
        runs.push(run.max(1));
        left = &left[run.max(1)..];
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::{Fit, Label, Person, pearson, ties};

    #[test]
    fn pearson_agrees_with_scipy() {
        // scipy.stats.pearsonr([22, 34, 10, 8, 14, 30], [3.93, 5.86, 2.26, 1.88, 1.87, 5.46])
        let r = pearson(
            &[22.0, 34.0, 10.0, 8.0, 14.0, 30.0],
            &[3.93, 5.86, 2.26, 1.88, 1.87, 5.46],
        );
        assert!(r.is_some_and(|r| (r - PEARSON).abs() < 1e-9), "{r:?}");
        assert_eq!(pearson(&[2.0; 6], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), None);
    }

    const PEARSON: f64 = 0.976_633_801_231_110_9;

    #[test]
    fn labels_begin_at_the_critical_values() {
        let of = |r| Label::of(r).id();
        assert_eq!(
            [0.729, 0.7289, 0.608, 0.6079, 0.0, -0.0001].map(of),
            ["best", "great", "great", "good", "good", "low"]
        );
    }

    #[test]
    fn without_error_the_interval_is_a_point() {
        let person = Person::new([1.0, 2.0, 3.0, 4.0, 5.0, 7.0], [0.0; 6]);
        let fit = person.and_then(|p| p.fit(&[2.0, 1.0, 3.0, 5.0, 4.0, 6.0]));
        assert!(fit.is_some_and(|f| f.high - f.low < 1e-9), "{fit:?}");
    }

    #[test]
    fn a_tie_is_with_the_first_of_its_run() {
        let fit = |low, r, high| Fit { r, low, high };
        let fits = [
            fit(0.8, 0.9, 0.95),
            fit(0.7, 0.85, 0.9),
            fit(0.5, 0.7, 0.79),
            fit(0.4, 0.6, 0.75),
        ];
        assert_eq!(ties(&fits), [2, 2]);
        assert_eq!(ties(&[]), [0; 0]);
    }
}
