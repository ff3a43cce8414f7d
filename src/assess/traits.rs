//! The general trait test: six interests with their error, and the direction of work styles.

use super::fit::pearson;
use crate::catalog::model::{InterestItem, Scale, Traits};

/// Highest score of a scale; the lowest is 0.
pub const HIGHEST: f64 = 40.0;

/// Answers run from 1, the strongest dislike, to 5.
pub const ANSWERS: std::ops::RangeInclusive<u8> = 1..=5;

/// Mean correlation assumed between the items of a scale, until answers calibrate them.
/// Clark and Watson (1995) advise .15 to .50 for scales; this lies in its lower half.
pub const ITEMS_CORRELATE: f64 = 0.25;

/// Standard deviation assumed of the answers to an item, in steps of the answer scale.
pub const ANSWER_SD: f64 = 1.2;

/// Scores that lie closer together than this, of 40, are no profile.
pub const LEAST_SPREAD: f64 = 8.0;

/// Even-odd consistency below this is worth a warning (Jackson's cut, as in Johnson 2005).
pub const LEAST_CONSISTENCY: f64 = 0.30;

/// Equal answers in a row that are worth a warning: each interest twice, four statements
/// of either key.
pub const LONGEST_RUN: (usize, usize) = (12, 8);

/// Steps from the middle answer, in the mean of a style's statements, that are a direction.
const DIRECTION: f64 = 1.0;

/// A form of the test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Half of the activities.
    Quick,
    /// All of them.
    Full,
}

impl Form {
    /// Its name, as answers have it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Full => "full",
        }
    }

    /// The activities that it asks about, in their order.
    pub fn interests<S>(self, traits: &Traits<S>) -> impl Iterator<Item = &InterestItem<S>> {
        let all = traits.interests.iter();
        all.filter(move |item| item.quick || self == Self::Full)
    }
}

/// Answers to the items of a test, 1 to 5, in the items' order; `None` where one is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Of the activities, those of no quick form too.
    pub interests: Vec<Option<u8>>,
    /// Of the statements.
    pub styles: Vec<Option<u8>>,
}

impl Sheet {
    /// The form that was filled in: the full one, once an activity beyond the quick one has an answer.
    #[must_use]
    pub fn form<S>(&self, traits: &Traits<S>) -> Form {
        let beyond =
            |(item, answer): (&InterestItem<S>, &Option<u8>)| !item.quick && answer.is_some();
        if traits.interests.iter().zip(&self.interests).any(beyond) {
            Form::Full
        } else {
            Form::Quick
        }
    }
}

/// An interest's score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScaleScore {
    /// Which interest.
    pub scale: Scale,
    /// Items answered.
    pub answered: usize,
    /// Items of the form.
    pub asked: usize,
    /// Score from 0 to 40 and its standard error; `None` where more than a fifth is left out.
    pub known: Option<(f64, f64)>,
}

/// Standard error of a scale's score on `items` answers: the error part of the mean of items
/// with standard deviation s that correlate by r, `s sqrt((1 - r) / n)`, in steps of ten.
#[must_use]
pub fn score_error(items: usize) -> f64 {
    10.0 * ANSWER_SD * ((1.0 - ITEMS_CORRELATE) / count(items.max(1))).sqrt()
}

/// Reliability of a score on `items` answers (Spearman 1910, Brown 1910): `n r / (1 + (n - 1) r)`.
#[must_use]
pub fn reliability(items: usize) -> f64 {
    let n = count(items.max(1));
    n * ITEMS_CORRELATE / (1.0 + (n - 1.0) * ITEMS_CORRELATE)
}

/// The six scores, in Holland's order.
#[must_use]
pub fn scales<S>(traits: &Traits<S>, sheet: &Sheet) -> Vec<ScaleScore> {
    let form = sheet.form(traits);
    let score = |&scale: &Scale| {
        let answers = answers_of(traits, sheet, form, scale);
        let given: Vec<f64> = answers.iter().flatten().map(|a| f64::from(*a)).collect();
        let enough = !given.is_empty() && given.len() * 5 >= answers.len() * 4;
        let mean = given.iter().sum::<f64>() / count(given.len().max(1));
        ScaleScore {
            scale,
            answered: given.len(),
            asked: answers.len(),
            known: enough.then(|| (HIGHEST / 4.0 * (mean - 1.0), score_error(given.len()))),
        }
    };
    Scale::ALL.iter().map(score).collect()
}

/// The answers to a scale's items of a form, in their order.
fn answers_of<S>(traits: &Traits<S>, sheet: &Sheet, form: Form, scale: Scale) -> Vec<Option<u8>> {
    let pairs = traits.interests.iter().zip(&sheet.interests);
    let of = pairs.filter(|(item, _)| item.scale == scale && (item.quick || form == Form::Full));
    of.map(|(_, answer)| *answer).collect()
}

/// The scores of all six interests with their errors, in Holland's order; `None` where one is not known.
#[must_use]
pub fn profile(scales: &[ScaleScore]) -> Option<([f64; 6], [f64; 6])> {
    let known: Vec<(f64, f64)> = scales.iter().map(|s| s.known).collect::<Option<_>>()?;
    let (scores, errors): (Vec<f64>, Vec<f64>) = known.into_iter().unzip();
    Some((scores.try_into().ok()?, errors.try_into().ok()?))
}

/// Whether scores lie too close together to be told apart.
#[must_use]
pub fn is_undifferentiated(scores: &[f64; 6]) -> bool {
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = scores.iter().copied().fold(f64::INFINITY, f64::min);
    // A bit of binary rounding must not part 8 from 8.
    most - least < LEAST_SPREAD - 1e-9
}

/// The letters of the highest interests: two, and a third that lies within one standard error of
/// the difference from the second. Equal scores stand in Holland's order.
#[must_use]
pub fn letters(scores: &[f64; 6], errors: &[f64; 6]) -> String {
    let mut order: Vec<usize> = (0..6).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    let (second, third) = (order[1], order[2]);
    let near = libm::hypot(errors[second], errors[third]);
    let shown = if scores[second] - scores[third] <= near {
        3
    } else {
        2
    };
    let letters = order[..shown].iter().map(|&at| Scale::ALL[at].letter());
    letters.collect()
}

/// Where a style lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The statements describe the person.
    Like,
    /// Neither.
    Between,
    /// They do not.
    Unlike,
}

impl Direction {
    /// Its name, as answers have it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Like => "like",
            Self::Between => "between",
            Self::Unlike => "unlike",
        }
    }
}

/// The direction of each style whose statements all have an answer, in the order of the file.
#[must_use]
pub fn styles<'a>(traits: &Traits<&'a str>, sheet: &Sheet) -> Vec<(&'a str, Direction)> {
    let mut told: Vec<(&str, Vec<Option<f64>>)> = Vec::new();
    for (item, answer) in traits.styles.iter().zip(&sheet.styles) {
        let keyed = answer.map(|a| f64::from(a) - 3.0);
        let keyed = keyed.map(|a| if item.reversed { -a } else { a });
        match told.iter_mut().find(|(style, _)| *style == item.style) {
            Some((_, answers)) => answers.push(keyed),
            None => told.push((item.style, vec![keyed])),
        }
    }
    let directed = told.into_iter().filter_map(|(style, answers)| {
        let given: Vec<f64> = answers.into_iter().collect::<Option<_>>()?;
        Some((
            style,
            direction(given.iter().sum::<f64>() / count(given.len())),
        ))
    });
    directed.collect()
}

fn direction(mean: f64) -> Direction {
    if mean >= DIRECTION {
        Direction::Like
    } else if mean <= -DIRECTION {
        Direction::Unlike
    } else {
        Direction::Between
    }
}

/// How well odd and even answers agree: the correlation over the six scales between the means of
/// their odd and of their even items, corrected to the whole length by `2 r / (1 + r)`
/// (Jackson 1976; Johnson 2005). `None` where either half is flat or has a gap.
#[must_use]
pub fn consistency<S>(traits: &Traits<S>, sheet: &Sheet) -> Option<f64> {
    let form = sheet.form(traits);
    let half = |from: usize| -> Option<Vec<f64>> {
        let mean = |&scale: &Scale| {
            let answers = answers_of(traits, sheet, form, scale);
            let half = answers.iter().skip(from).step_by(2).flatten();
            let given: Vec<f64> = half.map(|a| f64::from(*a)).collect();
            (!given.is_empty()).then(|| given.iter().sum::<f64>() / count(given.len()))
        };
        Scale::ALL.iter().map(mean).collect()
    };
    let r = pearson(&half(0)?, &half(1)?)?;
    // Towards -1 the correction runs away; everything there is below any cut.
    Some((2.0 * r / (1.0 + r.max(-0.5))).max(-1.0))
}

/// The longest row of one and the same answer, in the order in which the items are shown.
/// What is left out does not end it.
#[must_use]
pub fn longest_run(answers: &[Option<u8>]) -> usize {
    let (mut longest, mut run, mut last) = (0, 0, None);
    for answer in answers.iter().flatten() {
        run = if last == Some(answer) { run + 1 } else { 1 };
        last = Some(answer);
        longest = longest.max(run);
    }
    longest
}

/// A count as a number to divide by.
fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
