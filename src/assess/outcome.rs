//! What the answers of one test say, and how they were given.

use super::cohort::{Measured, Scorer};
use super::estimate::{Estimate, Mark};
use super::pool::Pool;

/// From this far on, in standard deviations, a skill is said to lie above or below one's own level.
pub const FAR: f64 = 1.64;

/// With fewer questions about a skill nothing is said of it: two slips would be a weakness.
pub const FEWEST: usize = 3;

/// From this chance on a stage is likely reached.
pub const LIKELY: f64 = 0.80;

/// From this chance on it is borderline.
pub const BORDERLINE: f64 = 0.50;

/// Seconds below which nobody reads a question.
const FASTEST: f64 = 3.0;

/// The share of the expected time below which nobody reads the question.
const FAST: f64 = 0.10;

/// How many times the expected time an answer may take.
const PATIENCE: f64 = 3.0;

/// One answered item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Given {
    /// The item's place in the pool.
    pub place: usize,
    /// Whether the answer was right.
    pub right: bool,
    /// Given faster than the item can be read.
    pub fast: bool,
    /// Given after its time was up.
    pub late: bool,
}

/// What a test says.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Right answers.
    pub right: usize,
    /// The ability.
    pub measured: Measured,
    /// The blueprint's skills that were asked about, in its order.
    pub skills: Vec<Skill>,
    /// Fast answers.
    pub fast: usize,
    /// Late answers.
    pub late: usize,
    /// The ability without the fast answers, where more than a tenth were
    /// (effort-moderated: Wise & Kong 2005).
    pub moderated: Option<Estimate>,
    /// The ability when late answers count as not known, where there are any.
    pub in_time: Option<Estimate>,
    /// Items calibrated on people's answers.
    pub calibrated: usize,
}

/// A skill's part of a test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Skill {
    /// Its place in the blueprint.
    pub place: usize,
    /// Right answers.
    pub right: usize,
    /// Asked.
    pub asked: usize,
    /// Right answers to be expected of somebody with the test's ability.
    pub expected: f64,
    /// How far the right ones lie from those expected, in standard deviations of their number.
    pub z: f64,
}

/// Whether an answer came faster than its item can be read: below 3 seconds or a tenth of
/// the expected time, whichever is longer.
#[must_use]
pub fn is_fast(seconds: f64, expected: u16) -> bool {
    seconds < (FAST * f64::from(expected)).max(FASTEST)
}

/// The seconds an answer may take before it is late: three times the expected time, times a
/// factor; `None` for a factor of 0, without a limit.
#[must_use]
pub fn limit(expected: u16, factor: f64) -> Option<f64> {
    (factor > 0.0).then(|| PATIENCE * f64::from(expected) * factor)
}

/// Scores a test; `None` without answers.
#[must_use]
pub fn outcome(pool: &Pool, given: &[Given]) -> Option<Outcome> {
    let scorer = Scorer::new(pool, true);
    let score = |mark: &dyn Fn(&Given) -> Mark| {
        let mut marks = vec![Mark::Absent; pool.items.len()];
        for answer in given {
            marks[answer.place] = mark(answer);
        }
        scorer.score(&mut marks)
    };
    let measured = score(&|answer| answer.right.into()).measured?;
    let count = |which: fn(&Given) -> bool| given.iter().filter(|g| which(g)).count();
    let (fast, late) = (count(|g| g.fast), count(|g| g.late));
    let without_fast = |answer: &Given| {
        if answer.fast {
            Mark::Absent
        } else {
            answer.right.into()
        }
    };
    let in_time = |answer: &Given| (answer.right && !answer.late).into();
    let estimate = |result: super::cohort::Result| result.measured.map(|m| m.estimate);
    Some(Outcome {
        right: count(|g| g.right),
        skills: skills(pool, given, measured.estimate.theta),
        fast,
        late,
        moderated: (fast * 10 > given.len())
            .then(|| score(&without_fast))
            .and_then(estimate),
        in_time: (late > 0).then(|| score(&in_time)).and_then(estimate),
        calibrated: count_calibrated(pool, given),
        measured,
    })
}

fn count_calibrated(pool: &Pool, given: &[Given]) -> usize {
    let items = given.iter().map(|g| &pool.items[g.place]);
    items.filter(|item| item.calibrated).count()
}

fn skills(pool: &Pool, given: &[Given], theta: f64) -> Vec<Skill> {
    let functions = pool.functions(true);
    let part = |place: usize| {
        let of = given.iter().filter(|g| pool.items[g.place].skill == place);
        let (mut right, mut asked, mut expected, mut spread) = (0, 0, 0.0, 0.0);
        for answer in of {
            let chance = functions[answer.place].probability(theta);
            right += usize::from(answer.right);
            asked += 1;
            expected += chance;
            spread += chance * (1.0 - chance);
        }
        let z = (super::estimate::number(right) - expected) / spread.sqrt().max(f64::MIN_POSITIVE);
        Skill {
            place,
            right,
            asked,
            expected,
            z,
        }
    };
    let parts = (0..pool.blueprint.len()).map(part);
    parts.filter(|skill| skill.asked > 0).collect()
}
