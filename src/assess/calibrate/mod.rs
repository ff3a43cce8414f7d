//! Item parameters from people's answers: marginal maximum likelihood with priors.
//!
//! Abilities are integrated out over 61 nodes (Bock & Aitkin 1981), never estimated
//! beside the items, which would not converge to the truth however many people
//! answer. The mean and standard deviation of the cohort's abilities are free: the
//! authors' difficulties fix the scale, so that a weaker cohort does not make every
//! item look harder. Guessing is fixed by the format.

mod align;
mod error;
mod expect;
mod item;
mod squarem;

use super::estimate::{Mark, number};
use super::irt::Parameters;
use super::pool::Pool;
use expect::{Counts, Nodes};
use item::Penalty;

/// Fewest answers with which an item is estimated.
pub const FEWEST: usize = 30;

/// Answers from which a discrimination of its own is worth estimating.
const SOME: usize = 200;

/// Answers from which the data speak for themselves.
const MANY: usize = 1000;

/// Standard deviations of ln a under the prior: near 1, somewhat free, free.
const LN_A: [f64; 3] = [0.1, 0.35, 1.0];

/// Standard deviation of a difficulty of which nothing is assumed.
const VAGUE_B: f64 = 2.0;

/// Everybody's answers.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Items, the length of a row.
    pub items: usize,
    /// A row of marks for each person.
    pub marks: Vec<Mark>,
}

impl Answers {
    /// The rows.
    pub fn people(&self) -> impl Iterator<Item = &[Mark]> {
        self.marks.chunks_exact(self.items.max(1))
    }

    /// How many people.
    #[must_use]
    pub fn len(&self) -> usize {
        self.marks.len() / self.items.max(1)
    }

    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What is assumed before the answers are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prior {
    /// Difficulties are about what the author says, by the error of that.
    Author,
    /// Difficulties are somewhere on the scale.
    Vague,
    /// Nothing; the cohort is then taken for N(0, 1).
    None,
}

/// How much an item's discrimination was left free, by its number of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// Too few answers: the bank's values stay.
    Kept,
    /// Discriminations near 1: sd of ln a .1.
    NearOne,
    /// Somewhat free: sd of ln a .35.
    Two,
    /// Free: sd of ln a 1, or without priors no bound.
    Free,
}

impl Model {
    fn of(answers: usize, prior: Prior) -> Self {
        match answers {
            n if n < FEWEST => Self::Kept,
            _ if prior != Prior::Author => Self::Free,
            n if n < SOME => Self::NearOne,
            n if n < MANY => Self::Two,
            _ => Self::Free,
        }
    }

    /// One word.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::NearOne => "near-1pl",
            Self::Two => "2pl",
            Self::Free => "free",
        }
    }

    fn penalty(self, prior: Prior, stated: Parameters) -> Option<Penalty> {
        let ln_a = LN_A[match self {
            Self::Kept => return None,
            Self::NearOne => 0,
            Self::Two => 1,
            Self::Free => 2,
        }];
        Some(match prior {
            Prior::Author => Penalty {
                centre: [0.0, stated.b],
                // An error of 0 would say that nothing can be learnt.
                precision: [ln_a, stated.sd_b.max(0.05)].map(|sd| 1.0 / (sd * sd)),
            },
            Prior::Vague => Penalty {
                centre: [0.0, 0.0],
                precision: [ln_a, VAGUE_B].map(|sd| 1.0 / (sd * sd)),
            },
            Prior::None => Penalty {
                centre: [0.0, 0.0],
                precision: [0.0, 0.0],
            },
        })
    }
}

/// An item, calibrated.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Answers to it.
    pub n: usize,
    /// Right ones among them.
    pub right: usize,
    /// How free its discrimination was.
    pub model: Model,
    /// Discrimination.
    pub a: f64,
    /// Difficulty.
    pub b: f64,
    /// Standard errors of a and b; `None` where the values stay or the information has none.
    pub se: Option<[f64; 2]>,
    /// How far b moved, in units of the error that the bank states.
    pub moved: Option<f64>,
    /// Correlation with the share right on the person's other items.
    pub rest: Option<f64>,
    /// Root mean square distance between the curve and the answers expected at the nodes.
    pub misfit: Option<f64>,
}

/// A bank, calibrated on a cohort.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// The items, in the pool's order.
    pub items: Vec<Item>,
    /// People with an answer.
    pub people: usize,
    /// Mean of the cohort's abilities, and its standard error where it was free.
    pub mean: (f64, Option<f64>),
    /// Their standard deviation, likewise.
    pub sd: (f64, Option<f64>),
    /// Log-likelihood of the answers.
    pub log_likelihood: f64,
    /// Share of the variance of estimates that is not error.
    pub reliability: f64,
    /// Evaluations of the likelihood that it took.
    pub evaluations: usize,
    /// Whether it came to rest.
    pub converged: bool,
}

/// What is estimated: which items are free, under which penalties.
struct Problem<'d> {
    answers: &'d Answers,
    /// The response functions of items that stay as they are.
    stated: Vec<Parameters>,
    /// For each free item its place and penalty.
    free: Vec<(usize, Penalty)>,
    /// Whether the cohort's mean and standard deviation are free.
    cohort: bool,
    /// Whether the scale may be moved as a whole: no item that stays has answers.
    movable: bool,
    nodes: Nodes,
}

/// The values of everything that is free, as one vector: ln a and b of each free item, then
/// the mean and the logarithm of the standard deviation of the cohort.
type Point = Vec<f64>;

impl Problem<'_> {
    fn start(&self) -> Point {
        let items = self.free.iter();
        let mut point: Point = items
            .flat_map(|&(place, _)| [libm::log(self.stated[place].a), self.stated[place].b])
            .collect();
        if self.cohort {
            point.extend([0.0, 0.0]);
        }
        point
    }

    /// The response functions at a point.
    fn functions(&self, point: &[f64]) -> Vec<Parameters> {
        let mut functions = self.stated.clone();
        for (pair, &(place, _)) in point.chunks_exact(2).zip(&self.free) {
            functions[place].a = libm::exp(pair[0]);
            functions[place].b = pair[1];
        }
        functions
    }

    /// The cohort's mean and standard deviation at a point.
    fn cohort(&self, point: &[f64]) -> (f64, f64) {
        match point {
            [.., mean, ln_sd] if self.cohort => (*mean, libm::exp(*ln_sd)),
            _ => (0.0, 1.0),
        }
    }

    fn expected(&self, point: &[f64]) -> Counts {
        let (mean, sd) = self.cohort(point);
        expect::expect(
            self.answers,
            &self.functions(point),
            &self.nodes.weighted(mean, sd),
        )
    }

    /// One step of the algorithm: the point after it, and the logarithm of the posterior before.
    fn step(&self, point: &Point) -> (Point, f64) {
        let counts = self.expected(point);
        let mut next = Point::with_capacity(point.len());
        let mut level = counts.log_likelihood;
        for (pair, (place, penalty)) in point.chunks_exact(2).zip(&self.free) {
            let pair = [pair[0], pair[1]];
            level -= penalty.cost(pair);
            let of = item::Expected {
                c: self.stated[*place].c,
                rows: counts.item(*place),
                penalty: *penalty,
            };
            next.extend(of.best(pair));
        }
        if self.cohort {
            let (mean, sd) = counts.moments();
            next.extend([mean, libm::log(sd.max(0.05))]);
            if self.movable {
                align::align(&mut next, &self.free);
            }
        }
        (next, level)
    }
}

/// Calibrates a pool on answers. `None` when no item has answers enough.
#[must_use]
pub fn calibrate(pool: &Pool, answers: &Answers, prior: Prior) -> Option<Calibration> {
    let tallies = tallies(answers);
    let models: Vec<Model> = tallies.iter().map(|t| Model::of(t.0, prior)).collect();
    let items = pool.items.iter().zip(&models);
    let free: Vec<(usize, Penalty)> = items
        .clone()
        .enumerate()
        .filter_map(|(i, (item, model))| Some((i, model.penalty(prior, item.parameters)?)))
        .collect();
    if free.is_empty() {
        return None;
    }
    let kept = |item: Parameters, model| match model {
        Model::Kept => item.expected(),
        _ => item,
    };
    let problem = Problem {
        answers,
        stated: items
            .map(|(item, model)| kept(item.parameters, *model))
            .collect(),
        free,
        cohort: prior != Prior::None,
        movable: tallies.iter().all(|t| t.0 == 0 || t.0 >= FEWEST),
        nodes: Nodes::new(),
    };
    let found = squarem::climb(&problem);
    Some(result(pool, &problem, &found, &tallies, &models))
}

/// Answers and right answers of each item.
fn tallies(answers: &Answers) -> Vec<(usize, usize)> {
    let mut tallies = vec![(0, 0); answers.items];
    for row in answers.people() {
        for (tally, mark) in tallies.iter_mut().zip(row) {
            tally.0 += usize::from(*mark != Mark::Absent);
            tally.1 += usize::from(*mark == Mark::Right);
        }
    }
    tallies
}

fn result(
    pool: &Pool,
    problem: &Problem<'_>,
    found: &squarem::Found,
    tallies: &[(usize, usize)],
    models: &[Model],
) -> Calibration {
    let point = &found.point;
    let (functions, (mean, sd)) = (problem.functions(point), problem.cohort(point));
    let counts = problem.expected(point);
    let errors = error::errors(problem, point, &counts);
    let rest = rest(problem.answers);
    let cohort_se = |back: usize| {
        let errors = errors.as_ref().filter(|_| problem.cohort)?;
        errors.get(errors.len().checked_sub(back)?).copied()
    };
    let item = |place: usize| {
        let row = problem.free.iter().position(|(free, _)| *free == place);
        let (stated, now) = (pool.items[place].parameters, functions[place]);
        let se = row
            .zip(errors.as_ref())
            .map(|(r, e)| [now.a * e[2 * r], e[2 * r + 1]]);
        let free = row.is_some();
        Item {
            n: tallies[place].0,
            right: tallies[place].1,
            model: models[place],
            a: if free { now.a } else { stated.a },
            b: if free { now.b } else { stated.b },
            se,
            moved: (free && stated.sd_b > 0.0).then(|| (now.b - stated.b) / stated.sd_b),
            rest: rest[place],
            misfit: free.then(|| item::misfit(now, counts.item(place))),
        }
    };
    Calibration {
        items: (0..pool.items.len()).map(item).collect(),
        people: counts.people,
        mean: (mean, cohort_se(2)),
        sd: (sd, cohort_se(1).map(|se| sd * se)),
        log_likelihood: counts.log_likelihood,
        reliability: counts.reliability(),
        evaluations: found.evaluations,
        converged: found.converged,
    }
}

/// For each item the correlation of its answers with the share right on the other items.
fn rest(answers: &Answers) -> Vec<Option<f64>> {
    let mut sums = vec![[0.0; 6]; answers.items];
    for row in answers.people() {
        let (mut n, mut right) = (0_usize, 0_usize);
        for mark in row {
            n += usize::from(*mark != Mark::Absent);
            right += usize::from(*mark == Mark::Right);
        }
        if n < 2 {
            continue;
        }
        for (sums, mark) in sums.iter_mut().zip(row) {
            if let Some(is_right) = mark.right() {
                let x = f64::from(u8::from(is_right));
                let y = (number(right) - x) / number(n - 1);
                let terms = [1.0, x, y, x * x, y * y, x * y];
                sums.iter_mut()
                    .zip(terms)
                    .for_each(|(sum, term)| *sum += term);
            }
        }
    }
    sums.iter().map(|sums| correlation(*sums)).collect()
}

fn correlation([n, x, y, xx, yy, xy]: [f64; 6]) -> Option<f64> {
    let spread = (n * xx - x * x) * (n * yy - y * y);
    (spread > 1e-9).then(|| (n * xy - x * y) / spread.sqrt())
}
