//! Adaptive tests tried out: on people drawn from N(0, 1), or on answers that were given.

use super::adaptive::{Bench, Next, Reason, Test};
use super::estimate::{Estimate, Mark, number};
use super::irt::Parameters;
use super::random::Stream;

/// One test that was tried out.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// The ability: drawn, or estimated from all answers.
    pub truth: f64,
    /// The items asked, in order, as places in the pool.
    pub items: Vec<usize>,
    /// Whether each was answered right.
    pub right: Vec<bool>,
    /// The estimate after each.
    pub path: Vec<Estimate>,
    /// The 80 % interval at the end.
    pub inner: [f64; 2],
    /// The 95 % interval at the end.
    pub outer: [f64; 2],
    /// Why the test ended.
    pub reason: Reason,
}

impl Trial {
    /// The estimate at the end.
    #[must_use]
    pub fn last(&self) -> Estimate {
        let prior = Estimate {
            theta: 0.0,
            sd: 1.0,
        };
        self.path.last().copied().unwrap_or(prior)
    }
}

/// A test of a person drawn from N(0, 1).
///
/// Every person meets difficulties of their own, drawn around the bank's by their
/// errors: what comes out holds over the banks that the author may have written, and
/// does not hang on one of them.
#[must_use]
pub fn drawn(bench: &Bench<'_>, seed: u64, person: usize) -> Trial {
    let mut luck = Stream::new(seed, &format!("simulate/{person}/answers"));
    let truth = luck.normal();
    let select = Stream::new(seed, &format!("simulate/{person}/select"));
    let test = Test::new(bench, select);
    let items = &bench.pool().items;
    run(test, truth, |item| {
        let stated = items[item].parameters;
        let real = Parameters {
            b: stated.b + stated.sd_b * luck.normal(),
            ..stated
        };
        luck.unit() < real.probability(truth)
    })
}

/// A test of a person whose answers are known, of the items that they were given.
/// The truth is the estimate from all of them. `None` without answers.
#[must_use]
pub fn replayed(bench: &Bench<'_>, seed: u64, person: usize, marks: &[Mark]) -> Option<Trial> {
    if marks.iter().all(|mark| *mark == Mark::Absent) {
        return None;
    }
    let truth = bench.posterior(marks).estimate().theta;
    let select = Stream::new(seed, &format!("simulate/{person}/select"));
    let test = Test::among(bench, select, |item| marks[item] != Mark::Absent);
    Some(run(test, truth, |item| marks[item] == Mark::Right))
}

fn run(mut test: Test<'_>, truth: f64, mut answer: impl FnMut(usize) -> bool) -> Trial {
    let (mut right, mut path) = (Vec::new(), Vec::new());
    let reason = loop {
        match test.next() {
            Next::Ask(item) => {
                let is_right = answer(item);
                test.answer(is_right);
                right.push(is_right);
                path.push(test.estimate());
            }
            Next::Stop(reason) => break reason,
        }
    };
    let [low, inner_low, inner_high, high] = test.posterior().quantiles([0.025, 0.1, 0.9, 0.975]);
    Trial {
        truth,
        items: test.given().to_vec(),
        right,
        path,
        inner: [inner_low, inner_high],
        outer: [low, high],
        reason,
    }
}

/// Sums over trials.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sums {
    /// Tests.
    pub people: usize,
    error: f64,
    square: f64,
    sd: f64,
    items: usize,
    inner: usize,
    outer: usize,
}

impl Sums {
    /// Adds a test.
    pub fn add(&mut self, trial: &Trial) {
        let last = trial.last();
        let error = last.theta - trial.truth;
        let inside = |ends: [f64; 2]| (ends[0]..=ends[1]).contains(&trial.truth);
        self.people += 1;
        self.error += error;
        self.square += error * error;
        self.sd += last.sd;
        self.items += trial.items.len();
        self.inner += usize::from(inside(trial.inner));
        self.outer += usize::from(inside(trial.outer));
    }

    fn mean(&self, sum: f64) -> f64 {
        sum / number(self.people.max(1))
    }

    /// Root mean square error of the estimate.
    #[must_use]
    pub fn rmse(&self) -> f64 {
        self.mean(self.square).sqrt()
    }

    /// Mean error of the estimate.
    #[must_use]
    pub fn bias(&self) -> f64 {
        self.mean(self.error)
    }

    /// Mean error that the tests stated.
    #[must_use]
    pub fn mean_sd(&self) -> f64 {
        self.mean(self.sd)
    }

    /// Mean number of items.
    #[must_use]
    pub fn length(&self) -> f64 {
        self.mean(number(self.items))
    }

    /// Share of the 80 % intervals that hold the truth.
    #[must_use]
    pub fn inner(&self) -> f64 {
        self.mean(number(self.inner))
    }

    /// Share of the 95 % intervals that do.
    #[must_use]
    pub fn outer(&self) -> f64 {
        self.mean(number(self.outer))
    }
}

/// What came of many trials.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// All of them.
    pub all: Sums,
    /// By the stage that the truth is nearest to, 1-5.
    pub by_stage: [Sums; 5],
    /// Tests that ended for each reason: precise, stage, length, exhausted.
    pub reasons: [usize; 4],
    /// How often each item was asked.
    pub asked: Vec<usize>,
}

impl Summary {
    /// Of a pool of this many items, no trial yet.
    #[must_use]
    pub fn new(items: usize) -> Self {
        Self {
            all: Sums::default(),
            by_stage: Default::default(),
            reasons: [0; 4],
            asked: vec![0; items],
        }
    }

    /// Adds a trial.
    pub fn add(&mut self, trial: &Trial) {
        self.all.add(trial);
        self.by_stage[nearest(trial.truth)].add(trial);
        self.reasons[match trial.reason {
            Reason::Precise => 0,
            Reason::Stage(_) => 1,
            Reason::Length => 2,
            Reason::Exhausted => 3,
        }] += 1;
        for &item in &trial.items {
            self.asked[item] += 1;
        }
    }

    /// The share of tests that each item was asked in.
    #[must_use]
    pub fn exposure(&self) -> Vec<f64> {
        let people = number(self.all.people.max(1));
        self.asked.iter().map(|&n| number(n) / people).collect()
    }
}

/// The place of the stage whose difficulty is nearest.
fn nearest(truth: f64) -> usize {
    let stages = [-1.5, -0.5, 0.5, 1.5];
    stages.iter().filter(|cut| truth >= **cut).count()
}
