//! Where the likelihood, or the posterior, is highest: ML and MAP.
//!
//! Reported beside other programs' estimates and used nowhere to decide: without
//! a prior nobody who has everything right, or everything wrong, has an estimate.

use super::irt::Parameters;

/// How far out a mode is looked for.
const REACH: f64 = 15.0;

/// Between two places that are looked at first.
const STEP: f64 = 0.1;

/// A mode is found when a step is shorter than this.
const CLOSE: f64 = 1e-10;

/// The highest place of a likelihood or posterior.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mode {
    /// The ability there.
    pub theta: f64,
    /// Its standard error, from the observed information.
    pub se: f64,
}

/// Why a likelihood has no highest place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unbounded {
    /// It rises towards minus infinity: all wrong, or no better than guessing.
    #[error("the answers are no better than guessing: the likelihood is highest at minus infinity")]
    Below,
    /// It rises towards plus infinity: all right.
    #[error("all answers are right: the likelihood is highest at infinity")]
    Above,
    /// There are no answers.
    #[error("there are no answers")]
    Empty,
}

/// An item and whether it was answered right.
pub type Answered = (Parameters, bool);

/// The maximum a posteriori under N(0, 1).
#[must_use]
pub fn map(answers: &[Answered]) -> Mode {
    // With a prior the highest place on the way is never at an end of it.
    climb(answers, 1.0, highest(answers, 1.0))
}

/// The maximum likelihood estimate.
///
/// # Errors
/// When there is none, and to which side the likelihood rises.
pub fn ml(answers: &[Answered]) -> Result<Mode, Unbounded> {
    if answers.is_empty() {
        return Err(Unbounded::Empty);
    }
    if answers.iter().all(|(_, right)| *right) {
        return Err(Unbounded::Above);
    }
    let start = highest(answers, 0.0);
    if start <= -REACH + STEP / 2.0 || level(answers, 0.0, start) <= far_below(answers) {
        return Err(Unbounded::Below);
    }
    if start >= REACH - STEP / 2.0 {
        return Err(Unbounded::Above);
    }
    Ok(climb(answers, 0.0, start))
}

/// The log-likelihood, with `precision` times the prior's logarithm.
fn level(answers: &[Answered], precision: f64, theta: f64) -> f64 {
    let one = |(item, right): &Answered| {
        let (wrong, correct) = item.logarithms(theta);
        if *right { correct } else { wrong }
    };
    answers.iter().map(one).sum::<f64>() - 0.5 * precision * theta * theta
}

/// The log-likelihood at minus infinity, where only guessing answers.
fn far_below(answers: &[Answered]) -> f64 {
    let one = |(item, right): &Answered| {
        if *right {
            libm::log(item.c)
        } else {
            libm::log1p(-item.c)
        }
    };
    answers.iter().map(one).sum()
}

/// The highest of many places; with guessing there may be more than one local maximum.
fn highest(answers: &[Answered], precision: f64) -> f64 {
    let mut best = (f64::NEG_INFINITY, 0.0);
    let mut theta = -REACH;
    while theta <= REACH {
        let here = level(answers, precision, theta);
        if here > best.0 {
            best = (here, theta);
        }
        theta += STEP;
    }
    best.1
}

/// Newton's method from a place that is higher than its neighbours; a step that
/// leaves the bracket is replaced by half of it.
fn climb(answers: &[Answered], precision: f64, start: f64) -> Mode {
    let (mut low, mut high, mut theta) = (start - STEP, start + STEP, start);
    for _ in 0..100 {
        let (slope, bend) = derivatives(answers, precision, theta);
        if slope > 0.0 {
            low = theta;
        } else {
            high = theta;
        }
        let newton = theta - slope / bend;
        let inside = bend < 0.0 && newton > low && newton < high;
        let next = if inside {
            newton
        } else {
            f64::midpoint(low, high)
        };
        let moved = (next - theta).abs();
        theta = next;
        if moved < CLOSE {
            break;
        }
    }
    let (_, bend) = derivatives(answers, precision, theta);
    Mode {
        theta,
        se: (-bend).max(0.0).sqrt().recip(),
    }
}

/// First and second derivative of `level`.
fn derivatives(answers: &[Answered], precision: f64, theta: f64) -> (f64, f64) {
    let mut sum = (-precision * theta, -precision);
    for (item, right) in answers {
        let logistic = 1.0 / (1.0 + libm::exp(-item.a * (theta - item.b)));
        let spread = logistic * (1.0 - logistic);
        if *right {
            let p = item.c + (1.0 - item.c) * logistic;
            let first = item.a * (1.0 - item.c) * spread / p;
            let second = item.a * item.a * (1.0 - item.c) * spread * (1.0 - 2.0 * logistic) / p;
            sum.0 += first;
            sum.1 += second - first * first;
        } else {
            sum.0 -= item.a * logistic;
            sum.1 -= item.a * item.a * spread;
        }
    }
    sum
}
