//! From right and wrong answers to an ability and how sure it is.
//!
//! The estimate is the expected a posteriori under N(0, 1) (Bock & Mislevy 1982),
//! on 61 equally spaced nodes from -6 to 6; its error is the posterior's standard
//! deviation. Quantiles and the chance of lying above a cut come from 241 nodes,
//! of which the 61 are every fourth. Logarithms of the response functions are
//! tabulated once for a bank, so that an answer costs one addition a node.

use super::irt::Parameters;

/// Nodes of the posterior.
pub const NODES: usize = 241;

/// Every how many of them the estimate uses.
const EVERY: usize = 4;

/// The lowest node; the highest is as far above zero.
const LOWEST: f64 = -6.0;

/// Between two nodes.
const STEP: f64 = 0.05;

/// What is this far below the largest log-likelihood weighs less than 1e-13 of it.
const NOTHING: f64 = -30.0;

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    /// Not given.
    #[default]
    Absent,
    /// Answered wrong, or "don't know".
    Wrong,
    /// Answered right.
    Right,
}

impl Mark {
    /// Whether the answer was right; `None` where there is none.
    #[must_use]
    pub fn right(self) -> Option<bool> {
        match self {
            Self::Absent => None,
            Self::Wrong => Some(false),
            Self::Right => Some(true),
        }
    }
}

impl From<bool> for Mark {
    fn from(right: bool) -> Self {
        if right { Self::Right } else { Self::Wrong }
    }
}

/// An ability and its error, in units of theta.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The posterior mean.
    pub theta: f64,
    /// The posterior standard deviation.
    pub sd: f64,
}

/// The ability at a node.
#[must_use]
pub fn node(place: usize) -> f64 {
    LOWEST + STEP * number(place)
}

/// A count as a number to reckon with; nothing counted here comes near 2^32.
#[must_use]
pub fn number(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The response functions of a bank at the nodes, as logarithms.
#[derive(Debug, Clone)]
pub struct Scale {
    /// For each item two rows: ln Q, then ln P.
    rows: Vec<[f64; NODES]>,
}

impl Scale {
    /// Tabulates the response functions of items.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = Parameters>) -> Self {
        let mut rows = Vec::new();
        for item in items {
            let both: [(f64, f64); NODES] = std::array::from_fn(|p| item.logarithms(node(p)));
            rows.push(both.map(|(wrong, _)| wrong));
            rows.push(both.map(|(_, right)| right));
        }
        Self { rows }
    }

    /// What is known of a person after their answers, one mark for each item of the bank.
    ///
    /// Marks are taken in the bank's order, so the order of answering changes no bit.
    #[must_use]
    pub fn posterior(&self, marks: &[Mark]) -> Posterior {
        let mut sum: [f64; NODES] = std::array::from_fn(|i| -0.5 * node(i) * node(i));
        for (rows, mark) in self.rows.chunks_exact(2).zip(marks) {
            let row = match mark {
                Mark::Absent => continue,
                Mark::Wrong => &rows[0],
                Mark::Right => &rows[1],
            };
            for (sum, log) in sum.iter_mut().zip(row) {
                *sum += log;
            }
        }
        Posterior::of(sum)
    }
}

/// What is known of an ability: a density at the nodes, not scaled to one.
#[derive(Debug, Clone)]
pub struct Posterior {
    weights: [f64; NODES],
    total: f64,
}

impl Posterior {
    fn of(mut logarithms: [f64; NODES]) -> Self {
        let top = logarithms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        for log in &mut logarithms {
            let below = *log - top;
            *log = if below < NOTHING {
                0.0
            } else {
                libm::exp(below)
            };
        }
        let total = logarithms.windows(2).map(|w| w[0] + w[1]).sum::<f64>() / 2.0;
        Self {
            weights: logarithms,
            total,
        }
    }

    /// The posterior mean and standard deviation, on every fourth node.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        let (mut mass, mut first, mut second) = (0.0, 0.0, 0.0);
        for (place, weight) in self.weights.iter().enumerate().step_by(EVERY) {
            let theta = node(place);
            mass += weight;
            first += weight * theta;
            second += weight * theta * theta;
        }
        let theta = first / mass;
        Estimate {
            theta,
            sd: (second / mass - theta * theta).max(0.0).sqrt(),
        }
    }

    /// The abilities below which these shares of the mass lie; shares in ascending order.
    ///
    /// The density is taken as straight between nodes, so that its integral is the trapezoid's.
    #[must_use]
    pub fn quantiles<const N: usize>(&self, shares: [f64; N]) -> [f64; N] {
        let mut found = [node(NODES - 1); N];
        let (mut below, mut next) = (0.0, 0);
        for place in 0..NODES - 1 {
            let (left, right) = (self.weights[place], self.weights[place + 1]);
            let cell = f64::midpoint(left, right);
            while next < N && below + cell >= shares[next] * self.total && cell > 0.0 {
                let missing = shares[next] * self.total - below;
                let root = (left * left + 2.0 * (right - left) * missing).max(0.0);
                found[next] = node(place) + STEP * 2.0 * missing / (left + root.sqrt());
                next += 1;
            }
            below += cell;
        }
        found
    }

    /// The chance that the ability is at or above each of these cuts, in ascending order.
    #[must_use]
    pub fn above<const N: usize>(&self, cuts: [f64; N]) -> [f64; N] {
        let mut shares = [0.0; N];
        let (mut above, mut next) = (0.0, N);
        for place in (0..NODES - 1).rev() {
            let (left, right) = (self.weights[place], self.weights[place + 1]);
            while next > 0 && cuts[next - 1] >= node(place) {
                let part = ((node(place + 1) - cuts[next - 1]) / STEP).max(0.0);
                let at_cut = right + (left - right) * part;
                let inside = part * f64::midpoint(at_cut, right);
                shares[next - 1] = ((above + inside) / self.total).min(1.0);
                next -= 1;
            }
            above += f64::midpoint(left, right);
        }
        shares[..next].fill(1.0);
        shares
    }

    /// The mass between these cuts: below the first, between neighbours, above the last.
    #[must_use]
    pub fn masses<const N: usize>(&self, cuts: [f64; N]) -> Vec<f64> {
        let above = self.above(cuts);
        let ends = std::iter::once(1.0).chain(above);
        let after = above.into_iter().chain(std::iter::once(0.0));
        ends.zip(after).map(|(high, low)| high - low).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Scale};
    use crate::assess::irt::Parameters;

    const ITEM: Parameters = Parameters {
        a: 1.2,
        b: 0.3,
        c: 0.25,
        sd_b: 0.0,
    };

    #[test]
    fn without_answers_the_prior_remains() {
        let scale = Scale::new([ITEM; 3]);
        let posterior = scale.posterior(&[Mark::Absent; 3]);
        let estimate = posterior.estimate();
        assert!(estimate.theta.abs() < 1e-12 && (estimate.sd - 1.0).abs() < 1e-6);
        // Quantiles of the standard normal distribution.
        let found = posterior.quantiles([0.025, 0.1, 0.5, 0.9, 0.975]);
        let known = [-1.959_964, -1.281_552, 0.0, 1.281_552, 1.959_964];
        for (found, known) in found.into_iter().zip(known) {
            assert!((found - known).abs() < 1e-3, "{found} {known}");
        }
        let above = posterior.above([-7.0, -1.281_552, 0.0, 0.708, 7.0]);
        let known = [1.0, 0.9, 0.5, 0.239_472, 0.0];
        for (found, known) in above.into_iter().zip(known) {
            assert!((found - known).abs() < 1e-4, "{found} {known}");
        }
    }

    #[test]
    fn masses_add_up_to_one() {
        let scale = Scale::new([ITEM; 3]);
        let marks = [Mark::Right, Mark::Wrong, Mark::Right];
        let masses = scale.posterior(&marks).masses([-1.0, 0.0, 1.0]);
        assert_eq!(masses.len(), 4);
        assert!((masses.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(masses.iter().all(|m| *m >= 0.0));
    }
}
