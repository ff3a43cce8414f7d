//! The expectation step: how many people of each ability are to be expected to have
//! answered each item right and wrong.

use std::thread;

use super::Answers;
use crate::assess::estimate::{Mark, number};
use crate::assess::irt::Parameters;

/// Nodes of the ability.
pub const NODES: usize = 61;

/// A value for each node.
pub type Row = [f64; NODES];

/// At most this many parts of a cohort are worked on side by side. The number of parts does
/// not depend on the machine, so that sums come out the same to the last bit everywhere.
const PARTS: usize = 64;

/// Fewest people of a part.
const PART: usize = 256;

/// The abilities of the nodes.
#[derive(Debug, Clone)]
pub struct Nodes(pub Row);

/// Nodes with the logarithms of a cohort's weights, which add up to 1.
#[derive(Debug, Clone)]
pub struct Weighted {
    /// The abilities.
    pub theta: Row,
    /// The logarithms of their weights.
    pub log: Row,
}

impl Nodes {
    /// Equally spaced from -6 to 6.
    #[must_use]
    pub fn new() -> Self {
        Self(std::array::from_fn(|place| -6.0 + 0.2 * number(place)))
    }

    /// With the weights of a normal distribution.
    #[must_use]
    pub fn weighted(&self, mean: f64, sd: f64) -> Weighted {
        let log = self.0.map(|theta| -0.5 * ((theta - mean) / sd).powi(2));
        let top = log.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = log.iter().map(|l| libm::exp(l - top)).sum();
        Weighted {
            theta: self.0,
            log: log.map(|l| l - top - libm::log(sum)),
        }
    }
}

/// What is expected at the nodes.
#[derive(Debug, Clone)]
pub struct Counts {
    /// For each item the people who answered wrong, then right.
    rows: Vec<[Row; 2]>,
    /// Log-likelihood of all answers.
    pub log_likelihood: f64,
    /// People with an answer.
    pub people: usize,
    /// Sums over people: mean, square of the mean, and variance of the posterior.
    sums: [f64; 3],
}

impl Counts {
    fn new(items: usize) -> Self {
        Self {
            rows: vec![[[0.0; NODES]; 2]; items],
            log_likelihood: 0.0,
            people: 0,
            sums: [0.0; 3],
        }
    }

    /// Of an item, the people expected at the nodes: who answered wrong, who answered right.
    #[must_use]
    pub fn item(&self, place: usize) -> &[Row; 2] {
        &self.rows[place]
    }

    /// Mean and standard deviation of abilities.
    #[must_use]
    pub fn moments(&self) -> (f64, f64) {
        let n = number(self.people).max(1.0);
        let mean = self.sums[0] / n;
        let variance = (self.sums[1] + self.sums[2]) / n - mean * mean;
        (mean, variance.max(0.0).sqrt())
    }

    /// Variance of the estimates over that and their mean squared error.
    #[must_use]
    pub fn reliability(&self) -> f64 {
        let n = number(self.people).max(1.0);
        let mean = self.sums[0] / n;
        let between = (self.sums[1] / n - mean * mean).max(0.0);
        let within = self.sums[2] / n;
        between / (between + within).max(f64::MIN_POSITIVE)
    }

    fn add(&mut self, other: &Self) {
        for (mine, theirs) in self
            .rows
            .iter_mut()
            .flatten()
            .zip(other.rows.iter().flatten())
        {
            mine.iter_mut().zip(theirs).for_each(|(m, t)| *m += t);
        }
        self.log_likelihood += other.log_likelihood;
        self.people += other.people;
        self.sums
            .iter_mut()
            .zip(other.sums)
            .for_each(|(m, t)| *m += t);
    }
}

/// The logarithms of the response functions at the nodes: wrong, then right.
#[must_use]
pub fn tables(functions: &[Parameters], nodes: &Row) -> Vec<[Row; 2]> {
    let of = |item: &Parameters| {
        let both = nodes.map(|theta| item.logarithms(theta));
        [both.map(|(wrong, _)| wrong), both.map(|(_, right)| right)]
    };
    functions.iter().map(of).collect()
}

/// A person's posterior at the nodes, and the log-likelihood of the answers. `None` without any.
#[must_use]
pub fn posterior(tables: &[[Row; 2]], nodes: &Weighted, marks: &[Mark]) -> Option<(Row, f64)> {
    let mut row = nodes.log;
    let mut answered = false;
    for (table, mark) in tables.iter().zip(marks) {
        if let Some(right) = mark.right() {
            let log = &table[usize::from(right)];
            row.iter_mut().zip(log).for_each(|(sum, log)| *sum += log);
            answered = true;
        }
    }
    let top = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let row = row.map(|value| libm::exp(value - top));
    let sum: f64 = row.iter().sum();
    answered.then(|| (row.map(|value| value / sum), top + libm::log(sum)))
}

/// Expects over a whole cohort.
#[must_use]
pub fn expect(answers: &Answers, functions: &[Parameters], nodes: &Weighted) -> Counts {
    let tables = tables(functions, &nodes.theta);
    let parts = in_parts(answers, |part| {
        let mut counts = Counts::new(answers.items);
        for marks in part {
            person(&mut counts, &tables, nodes, marks);
        }
        counts
    });
    let mut all = Counts::new(answers.items);
    for part in &parts {
        all.add(part);
    }
    all
}

fn person(counts: &mut Counts, tables: &[[Row; 2]], nodes: &Weighted, marks: &[Mark]) {
    let Some((posterior, level)) = posterior(tables, nodes, marks) else {
        return;
    };
    for (rows, mark) in counts.rows.iter_mut().zip(marks) {
        if let Some(right) = mark.right() {
            let row = &mut rows[usize::from(right)];
            row.iter_mut()
                .zip(&posterior)
                .for_each(|(sum, p)| *sum += p);
        }
    }
    let pairs = || posterior.iter().zip(&nodes.theta);
    let mean: f64 = pairs().map(|(p, theta)| p * theta).sum();
    let square: f64 = pairs().map(|(p, theta)| p * theta * theta).sum();
    let variance = (square - mean * mean).max(0.0);
    counts.people += 1;
    counts.log_likelihood += level;
    let terms = [mean, mean * mean, variance];
    counts
        .sums
        .iter_mut()
        .zip(terms)
        .for_each(|(sum, term)| *sum += term);
}

/// Works on the parts of a cohort on all cores; results come in the order of the parts.
pub fn in_parts<T: Send>(
    answers: &Answers,
    work: impl Fn(std::slice::ChunksExact<'_, Mark>) -> T + Sync,
) -> Vec<T> {
    let width = answers.items.max(1);
    let size = answers.len().div_ceil(PARTS).max(PART) * width;
    let parts: Vec<&[Mark]> = answers.marks.chunks(size).collect();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let (parts, work) = (&parts, &work);
        let share = |core: usize| {
            let mine = parts.iter().skip(core).step_by(cores);
            mine.map(|part| work(part.chunks_exact(width)))
                .collect::<Vec<T>>()
        };
        let busy: Vec<_> = (0..cores)
            .map(|core| scope.spawn(move || share(core)))
            .collect();
        let mut done: Vec<_> = busy
            .into_iter()
            .map(|core| core.join().unwrap_or_default().into_iter())
            .collect();
        let turns = (0..parts.len()).map(|part| part % cores);
        turns.filter_map(|core| done[core].next()).collect()
    })
}
