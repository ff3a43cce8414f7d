//! Many people scored alike.

use super::estimate::{Estimate, Mark, Scale};
use super::irt::stage_cuts;
use super::pool::Pool;

/// A person's result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Result {
    /// Answers that count.
    pub n: usize,
    /// Right ones among them.
    pub right: usize,
    /// What they say; `None` where there is no answer.
    pub measured: Option<Measured>,
}

/// What answers say of an ability.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Estimate and error.
    pub estimate: Estimate,
    /// The ends of the 80 % interval.
    pub interval: [f64; 2],
    /// The chance of being at or above each stage.
    pub stage_ge: [f64; 5],
}

/// Scores people on a bank.
#[derive(Debug, Clone)]
pub struct Scorer {
    scale: Scale,
    scored: Vec<bool>,
}

impl Scorer {
    /// Prepares a pool; with `expected`, by response functions that allow for what is
    /// not known of the difficulties.
    #[must_use]
    pub fn new(pool: &Pool, expected: bool) -> Self {
        Self {
            scale: pool.scale(expected),
            scored: pool
                .items
                .iter()
                .map(super::pool::PoolItem::scored)
                .collect(),
        }
    }

    /// Clears the marks of items that do not count.
    pub fn clear(&self, marks: &mut [Mark]) {
        for (mark, scored) in marks.iter_mut().zip(&self.scored) {
            if !scored {
                *mark = Mark::Absent;
            }
        }
    }

    /// Scores a person's marks; those of items that do not count are cleared.
    #[must_use]
    pub fn score(&self, marks: &mut [Mark]) -> Result {
        self.clear(marks);
        let count = |wanted: &[Mark]| marks.iter().filter(|m| wanted.contains(m)).count();
        let (n, right) = (count(&[Mark::Right, Mark::Wrong]), count(&[Mark::Right]));
        let measure = || {
            let posterior = self.scale.posterior(marks);
            Measured {
                estimate: posterior.estimate(),
                interval: posterior.quantiles([0.1, 0.9]),
                stage_ge: posterior.above(stage_cuts()),
            }
        };
        Result {
            n,
            right,
            measured: (n > 0).then(measure),
        }
    }
}
