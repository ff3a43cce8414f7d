//! Item response theory: the three-parameter logistic model, metric D = 1.
//!
//! `P(theta) = c + (1 - c) / (1 + exp(-a (theta - b)))` (Birnbaum 1968). The
//! scale's origin is the middle of stage 3, and one unit is one stage.

use crate::catalog::model::{Format, Item};

/// Standard deviation of an author's judgement of `b`.
pub const AUTHOR_SD: f64 = 0.8;

/// How far above a stage's difficulty its cut lies: there, an item of the stage
/// with a = 1 and c = 0 is answered right by 67 %, as ln(.67 / .33) = .708.
pub const CUT_ABOVE: f64 = 0.708;

/// Parameters of an item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parameters {
    /// Discrimination, per unit of theta.
    pub a: f64,
    /// Difficulty, on the scale of theta.
    pub b: f64,
    /// Chance of a right answer without any ability.
    pub c: f64,
    /// Standard deviation or standard error of `b`.
    pub sd_b: f64,
}

impl Parameters {
    /// Those of an item: its own, else a = 1, the stage's difficulty and the author's uncertainty.
    #[must_use]
    pub fn of<S>(item: &Item<S>) -> Self {
        let own = item.params;
        Self {
            a: own.and_then(|p| p.a).unwrap_or(1.0),
            b: own
                .and_then(|p| p.b)
                .unwrap_or_else(|| stage_difficulty(item.stage)),
            c: guessing(item.format, item.options.len()),
            sd_b: own.and_then(|p| p.sd_b).unwrap_or(AUTHOR_SD),
        }
    }

    /// Whether an item can have them: all finite, a above 0, c a chance, no negative error.
    #[must_use]
    pub fn usable(self) -> bool {
        let finite = [self.a, self.b, self.c, self.sd_b]
            .iter()
            .all(|v| v.is_finite());
        finite && self.a > 0.0 && (0.0..1.0).contains(&self.c) && self.sd_b >= 0.0
    }

    /// The expected response function: what a person at theta does when `b` is
    /// only known to `sd_b`. `a' = a / sqrt(1 + (pi / 8) a^2 sd_b^2)`
    /// (Mislevy, Wingersky & Sheehan 1994).
    #[must_use]
    pub fn expected(self) -> Self {
        let spread = std::f64::consts::FRAC_PI_8 * self.a * self.a * self.sd_b * self.sd_b;
        Self {
            a: self.a / (1.0 + spread).sqrt(),
            ..self
        }
    }

    /// Probability of a right answer at theta.
    #[must_use]
    pub fn probability(self, theta: f64) -> f64 {
        self.c + (1.0 - self.c) / (1.0 + libm::exp(-self.a * (theta - self.b)))
    }

    /// The logarithms of the chances of a wrong and of a right answer at theta,
    /// exact where one of them is all but nothing.
    #[must_use]
    pub fn logarithms(self, theta: f64) -> (f64, f64) {
        let x = self.a * (theta - self.b);
        let wrong = libm::log1p(-self.c) - softplus(x);
        let right = if self.c > 0.0 {
            libm::log(self.probability(theta))
        } else {
            -softplus(-x)
        };
        (wrong, right)
    }

    /// Fisher information at theta, `P'^2 / (P Q)`.
    #[must_use]
    pub fn information(self, theta: f64) -> f64 {
        let p = self.probability(theta);
        let logistic = (p - self.c) / (1.0 - self.c);
        let slope = self.a * (1.0 - self.c) * logistic * (1.0 - logistic);
        let spread = p * (1.0 - p);
        if spread > 0.0 {
            slope * slope / spread
        } else {
            0.0
        }
    }
}

/// `ln(1 + e^x)` without overflow.
fn softplus(x: f64) -> f64 {
    x.max(0.0) + libm::log1p(libm::exp(-x.abs()))
}

/// Difficulty of a stage, 1-5: -2, -1, 0, 1, 2.
#[must_use]
pub fn stage_difficulty(stage: u8) -> f64 {
    f64::from(stage) - 3.0
}

/// The ability from which a stage counts as reached.
#[must_use]
pub fn stage_cut(stage: u8) -> f64 {
    stage_difficulty(stage) + CUT_ABOVE
}

/// The cuts of the five stages.
#[must_use]
pub fn stage_cuts() -> [f64; 5] {
    [1, 2, 3, 4, 5].map(stage_cut)
}

/// Chance of guessing right: one in the options of a single choice, else 0.
fn guessing(format: Format, options: usize) -> f64 {
    match (format, u32::try_from(options)) {
        (Format::Single, Ok(options)) if options > 0 => 1.0 / f64::from(options),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::Parameters;

    #[test]
    fn information_is_a_squared_p_q_without_guessing() {
        let item = Parameters {
            a: 1.3,
            b: 0.4,
            c: 0.0,
            sd_b: 0.0,
        };
        for theta in [-2.0, 0.4, 3.0] {
            let p = item.probability(theta);
            let known = 1.69 * p * (1.0 - p);
            assert!((item.information(theta) - known).abs() < 1e-12);
        }
    }

    #[test]
    fn guessing_lowers_information_most_below_the_difficulty() {
        let sure = Parameters {
            a: 1.0,
            b: 0.0,
            c: 0.0,
            sd_b: 0.0,
        };
        let guessed = Parameters { c: 0.25, ..sure };
        let kept = |theta| guessed.information(theta) / sure.information(theta);
        assert!(kept(-2.0) < kept(0.0) && kept(0.0) < kept(2.0) && kept(2.0) < 1.0);
        assert!(guessed.information(-800.0).is_finite());
    }

    #[test]
    fn an_uncertain_difficulty_flattens_the_curve() {
        let item = Parameters {
            a: 1.0,
            b: 0.0,
            c: 0.0,
            sd_b: 0.8,
        };
        assert!((item.expected().a - 0.893_952_659).abs() < 1e-6);
    }
}
