//! How finely a bank measures, and where.

use super::irt::Parameters;

/// Items of a test, and so of the best part of a bank.
pub const TEST_LENGTH: usize = 20;

/// How finely a bank measures at an ability.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Precision {
    /// The ability.
    pub theta: f64,
    /// Fisher information of all items.
    pub all: f64,
    /// That of the best items, as many as a test has.
    pub best: f64,
    /// The error that the best leave under the prior N(0, 1): `1 / sqrt(1 + information)`.
    pub sd: f64,
}

/// How finely items measure at an ability.
#[must_use]
pub fn precision(items: &[Parameters], theta: f64) -> Precision {
    let mut information: Vec<f64> = items.iter().map(|item| item.information(theta)).collect();
    information.sort_by(|x, y| y.total_cmp(x));
    let best: f64 = information.iter().take(TEST_LENGTH).sum();
    Precision {
        theta,
        all: information.iter().sum(),
        best,
        sd: 1.0 / (1.0 + best).sqrt(),
    }
}
