//! The maximisation step: the best curve of one item for what is expected of it.

use super::expect::{NODES, Nodes, Row};
use crate::assess::irt::Parameters;

/// How far ln a may go, and how far b.
const BOUNDS: [(f64, f64); 2] = [(-3.0, 2.0), (-8.0, 8.0)];

/// Steps of an item at most.
const STEPS: usize = 30;

/// A step shorter than this is none.
const CLOSE: f64 = 1e-9;

/// What a point costs for lying away from what was assumed: of ln a, of b.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Penalty {
    /// What was assumed.
    pub centre: [f64; 2],
    /// One over the variance of that.
    pub precision: [f64; 2],
}

impl Penalty {
    /// Minus the logarithm of the prior.
    #[must_use]
    pub fn cost(&self, point: [f64; 2]) -> f64 {
        (0..2)
            .map(|i| 0.5 * self.precision[i] * (point[i] - self.centre[i]).powi(2))
            .sum()
    }
}

impl Penalty {
    /// The slope of the prior's logarithm.
    fn pull(&self, point: [f64; 2]) -> [f64; 2] {
        [0, 1].map(|i| self.precision[i] * (self.centre[i] - point[i]))
    }
}

/// What is expected of an item, and what it is held to.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'r> {
    /// Chance of guessing.
    pub c: f64,
    /// People at the nodes who answered wrong, and right.
    pub rows: &'r [Row; 2],
    /// What was assumed.
    pub penalty: Penalty,
}

/// First derivatives and information of an item at a point.
#[derive(Debug, Clone, Copy)]
struct Slopes {
    first: [f64; 2],
    info: [f64; 3],
}

impl Expected<'_> {
    /// The best point by Fisher scoring, with steps halved until they climb.
    #[must_use]
    pub fn best(&self, start: [f64; 2]) -> [f64; 2] {
        let (mut point, mut level) = (start, self.level(start));
        for _ in 0..STEPS {
            let step = self.step(point);
            let Some((next, higher)) = self.climb(point, level, step) else {
                break;
            };
            let moved = (0..2)
                .map(|i| (next[i] - point[i]).abs())
                .fold(0.0, f64::max);
            (point, level) = (next, higher);
            if moved < CLOSE {
                break;
            }
        }
        point
    }

    /// The first of ever shorter steps that does not go down.
    fn climb(&self, point: [f64; 2], level: f64, step: [f64; 2]) -> Option<([f64; 2], f64)> {
        let mut scale = 1.0;
        for _ in 0..12 {
            let next = bounded([point[0] + scale * step[0], point[1] + scale * step[1]]);
            let here = self.level(next);
            if here >= level {
                return Some((next, here));
            }
            scale /= 2.0;
        }
        None
    }

    fn function(&self, point: [f64; 2]) -> Parameters {
        Parameters {
            a: libm::exp(point[0]),
            b: point[1],
            c: self.c,
            sd_b: 0.0,
        }
    }

    fn level(&self, point: [f64; 2]) -> f64 {
        let function = self.function(point);
        let mut level = -self.penalty.cost(point);
        for (place, theta) in Nodes::new().0.into_iter().enumerate() {
            let (wrong, right) = function.logarithms(theta);
            level += self.rows[0][place] * wrong + self.rows[1][place] * right;
        }
        level
    }

    /// The step that would be right if the level were a parabola.
    fn step(&self, point: [f64; 2]) -> [f64; 2] {
        let Slopes { first, info } = self.slopes(point);
        let determinant = info[0] * info[2] - info[1] * info[1];
        if determinant.abs() < 1e-12 {
            return [0.0, first[1] / info[2].max(1e-6)];
        }
        [
            (info[2] * first[0] - info[1] * first[1]) / determinant,
            (info[0] * first[1] - info[1] * first[0]) / determinant,
        ]
    }

    fn slopes(&self, point: [f64; 2]) -> Slopes {
        let [ln_a, b] = self.penalty.precision;
        let mut out = Slopes {
            first: self.penalty.pull(point),
            info: [ln_a, 0.0, b],
        };
        for (place, theta) in Nodes::new().0.into_iter().enumerate() {
            let at = Derivatives::at(point, self.c, theta);
            let (p, q) = (at.p, 1.0 - at.p);
            if p <= 0.0 || q <= 0.0 {
                continue;
            }
            let (wrong, right) = (self.rows[0][place], self.rows[1][place]);
            let pull = right / p - wrong / q;
            let weight = (right + wrong) / (p * q);
            out.first[0] += pull * at.first[0];
            out.first[1] += pull * at.first[1];
            out.info[0] += weight * at.first[0] * at.first[0];
            out.info[1] += weight * at.first[0] * at.first[1];
            out.info[2] += weight * at.first[1] * at.first[1];
        }
        out
    }

    /// Minus the second derivatives of the level, exactly: of ln a twice, of both, of b twice.
    #[must_use]
    pub fn curvature(&self, point: [f64; 2]) -> [f64; 3] {
        let mut out = [self.penalty.precision[0], 0.0, self.penalty.precision[1]];
        for (place, theta) in Nodes::new().0.into_iter().enumerate() {
            let at = Derivatives::at(point, self.c, theta);
            let (p, q) = (at.p, 1.0 - at.p);
            if p <= 0.0 || q <= 0.0 {
                continue;
            }
            let (wrong, right) = (self.rows[0][place], self.rows[1][place]);
            for (k, (i, j)) in [(0, 0), (0, 1), (1, 1)].into_iter().enumerate() {
                let product = at.first[i] * at.first[j];
                out[k] += right * (product / (p * p) - at.second[k] / p);
                out[k] += wrong * (product / (q * q) + at.second[k] / q);
            }
        }
        out
    }
}

/// The nearest point that an item can have.
#[must_use]
pub fn bounded(point: [f64; 2]) -> [f64; 2] {
    [0, 1].map(|i| point[i].clamp(BOUNDS[i].0, BOUNDS[i].1))
}

/// The chance of a right answer and its derivatives by ln a and b.
#[derive(Debug, Clone, Copy)]
pub struct Derivatives {
    /// The chance.
    pub p: f64,
    /// By ln a, by b.
    pub first: [f64; 2],
    /// By ln a twice, by both, by b twice.
    pub second: [f64; 3],
}

impl Derivatives {
    /// At an ability.
    #[must_use]
    pub fn at(point: [f64; 2], c: f64, theta: f64) -> Self {
        let a = libm::exp(point[0]);
        let z = a * (theta - point[1]);
        let logistic = 1.0 / (1.0 + libm::exp(-z));
        let slope = (1.0 - c) * logistic * (1.0 - logistic);
        let bend = slope * (1.0 - 2.0 * logistic);
        Self {
            p: c + (1.0 - c) * logistic,
            first: [slope * z, -slope * a],
            second: [
                bend * z * z + slope * z,
                -bend * z * a - slope * a,
                bend * a * a,
            ],
        }
    }
}

/// The root mean square distance between a curve and the share right that is expected at
/// the nodes, weighted by the people there.
#[must_use]
pub fn misfit(function: Parameters, rows: &[Row; 2]) -> f64 {
    let nodes = Nodes::new().0;
    let (mut sum, mut people) = (0.0, 0.0);
    for place in 0..NODES {
        let n = rows[0][place] + rows[1][place];
        if n > 1e-9 {
            let share = rows[1][place] / n;
            sum += n * (share - function.probability(nodes[place])).powi(2);
            people += n;
        }
    }
    (sum / f64::max(people, 1e-9)).sqrt()
}
