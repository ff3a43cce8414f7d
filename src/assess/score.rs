//! What a form's answers add up to, and how sure that is.

use super::answer::{Answer, is_right};
use super::form::Shown;

/// Right answers among those asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Right.
    pub right: usize,
    /// Asked.
    pub asked: usize,
}

impl Tally {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.asked += 1;
    }
}

/// A form, scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score<'a> {
    /// In all.
    pub all: Tally,
    /// By skill id, in alphabetical order.
    pub by_skill: Vec<(&'a str, Tally)>,
    /// By stage, 1-5, stages that were asked about.
    pub by_stage: Vec<(u8, Tally)>,
    /// Items answered, right or wrong.
    pub answered: usize,
}

/// Scores answers, one for each item of the form, in its order.
#[must_use]
pub fn score<'a>(form: &[Shown<'_, 'a>], answers: &[Answer]) -> Score<'a> {
    let mut score = Score {
        all: Tally::default(),
        by_skill: Vec::new(),
        by_stage: Vec::new(),
        answered: 0,
    };
    for (shown, answer) in form.iter().zip(answers) {
        let right = is_right(shown, answer);
        score.answered += usize::from(*answer != Answer::DontKnow);
        score.all.add(right);
        tally(&mut score.by_skill, shown.item.skill).add(right);
        tally(&mut score.by_stage, shown.item.stage).add(right);
    }
    score.by_skill.sort_by_key(|(skill, _)| *skill);
    score.by_stage.sort_by_key(|(stage, _)| *stage);
    score
}

fn tally<K: PartialEq + Copy>(tallies: &mut Vec<(K, Tally)>, key: K) -> &mut Tally {
    let place = tallies
        .iter()
        .position(|(known, _)| *known == key)
        .unwrap_or_else(|| {
            tallies.push((key, Tally::default()));
            tallies.len() - 1
        });
    &mut tallies[place].1
}

/// The share of questions like these that the taker would get right: Wilson's
/// score interval (1927) at 80 %, z = 1.2816. `None` when nothing was asked.
#[must_use]
pub fn wilson80(tally: Tally) -> Option<(f64, f64)> {
    const Z: f64 = 1.281_551_565_544_600_4;
    if tally.asked == 0 {
        return None;
    }
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let (n, p) = (
        number(tally.asked),
        number(tally.right) / number(tally.asked),
    );
    let centre = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    Some((
        ((centre - half) / scale).max(0.0),
        ((centre + half) / scale).min(1.0),
    ))
}

#[cfg(test)]
mod tests {
    use super::{Tally, wilson80};

    #[test]
    fn wilson_agrees_with_statsmodels() {
        // statsmodels.stats.proportion.proportion_confint(12, 15, alpha=0.2, method="wilson")
        let (low, high) = wilson80(Tally {
            right: 12,
            asked: 15,
        })
        .unwrap_or_default();
        assert!((low - 0.641_296_016).abs() < 1e-8, "{low}");
        assert!((high - 0.899_492_201).abs() < 1e-8, "{high}");
        assert_eq!(wilson80(Tally::default()), None);
        assert_eq!(
            wilson80(Tally { right: 5, asked: 5 }).map(|i| i.1),
            Some(1.0)
        );
    }
}
