//! The way to the top: expectation and maximisation in turn, accelerated by
//! squared extrapolation (SQUAREM, Varadhan & Roland 2008, third scheme).

use super::item::bounded;
use super::{Point, Problem};

/// Evaluations at most.
const MOST: usize = 1500;

/// When no value moves more than this in a step, the top is reached.
const CLOSE: f64 = 1e-5;

/// Where the way ended.
pub struct Found {
    /// The top.
    pub point: Point,
    /// How often the likelihood was evaluated.
    pub evaluations: usize,
    /// Whether the top was reached.
    pub converged: bool,
}

/// Climbs from the bank's own values.
pub fn climb(problem: &Problem<'_>) -> Found {
    let mut found = Found {
        point: problem.start(),
        evaluations: 0,
        converged: false,
    };
    while found.evaluations < MOST && !found.converged {
        let (one, _) = problem.step(&found.point);
        let (two, level) = problem.step(&one);
        found.evaluations += 2;
        found.converged = furthest(&one, &two) < CLOSE;
        if found.converged {
            found.point = two;
            break;
        }
        let far = leap(problem, &found.point, &one, &two);
        let (after, height) =
            far.map_or((two.clone(), f64::NEG_INFINITY), |far| problem.step(&far));
        found.evaluations += 1;
        // A leap that lands lower than where it started from is not taken.
        found.point = if height >= level { after } else { two };
    }
    found
}

fn furthest(one: &[f64], two: &[f64]) -> f64 {
    let moves = one.iter().zip(two).map(|(x, y)| (x - y).abs());
    moves.fold(0.0, f64::max)
}

/// The extrapolated point, kept within what items can be; `None` where there is nothing to
/// extrapolate, or the cohort would be none.
fn leap(problem: &Problem<'_>, start: &[f64], one: &[f64], two: &[f64]) -> Option<Point> {
    let triples = || start.iter().zip(one).zip(two);
    let (mut first, mut second) = (0.0, 0.0);
    for ((x, y), z) in triples() {
        first += (y - x).powi(2);
        second += (z - 2.0 * y + x).powi(2);
    }
    if second <= 0.0 {
        return None;
    }
    let length = (first / second).sqrt().max(1.0);
    let mut far: Point = triples()
        .map(|((x, y), z)| x + 2.0 * length * (y - x) + length * length * (z - 2.0 * y + x))
        .collect();
    for pair in far.chunks_exact_mut(2).take(problem.free.len()) {
        pair.copy_from_slice(&bounded([pair[0], pair[1]]));
    }
    let (mean, sd) = problem.cohort(&far);
    (mean.abs() < 5.0 && (0.05..5.0).contains(&sd)).then_some(far)
}
