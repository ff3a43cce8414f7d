//! The adaptive test: which item comes next, and when enough is known.
//!
//! A test is told answers and gives the next item or the reason to stop. The same
//! bank, rules, stream and answers give the same test for ever, so that an
//! interrupted one is resumed by telling its answers again.
//!
//! An item may be set aside. It keeps its place in the test: it counts to its skill and to
//! the most items, its enemies stay out, and it is asked again before the test may end, so
//! that nobody gains by leaving out what they cannot do. Until it is answered it says nothing
//! of the taker, and the next item is chosen by what is known.

use super::estimate::{Estimate, Mark, Posterior, Scale, number};
use super::irt::{Parameters, stage_cuts};
use super::pool::Pool;
use super::random::Stream;

/// Raised whenever the same bank, rules, stream and answers would give another test than before:
/// a test that was begun with another cannot be resumed.
pub const ENGINE: u64 = 1;

/// How items are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Select {
    /// The skill that is furthest behind its share first, then information.
    Balanced,
    /// Information alone.
    MaxInformation,
}

/// How items are chosen and when a test ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rules {
    /// How items are chosen.
    pub select: Select,
    /// The next item is drawn from this many of the most informative.
    pub top: usize,
    /// The first item is drawn from this many nearest b = 0; 0: chosen as the others are.
    pub first: usize,
    /// Fewest items, unless the bank has no more.
    pub min: usize,
    /// Most items.
    pub max: usize,
    /// Fewest items of each skill, where the bank has them.
    pub per_skill: usize,
    /// The error at which the ability is known well enough.
    pub sd: f64,
    /// The mass in one stage at which the stage is.
    pub mass: f64,
}

impl Rules {
    /// The usual test: at most 20 items, an error of .50, a stage with a mass of .90.
    pub const USUAL: Self = Self {
        select: Select::Balanced,
        top: 5,
        first: 10,
        min: 10,
        max: 20,
        per_skill: 2,
        sd: 0.50,
        mass: 0.90,
    };

    /// The long test: at most 30 items, an error of .40.
    pub const LONG: Self = Self {
        max: 30,
        sd: 0.40,
        ..Self::USUAL
    };
}

/// Why a test ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The error is small enough.
    Precise,
    /// The stage is known: 0 for below the first cut, else the highest stage reached.
    Stage(usize),
    /// The most items were asked.
    Length,
    /// The bank has no further item that may be asked.
    Exhausted,
}

impl Reason {
    /// One word.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Precise => "precise",
            Self::Stage(_) => "stage",
            Self::Length => "length",
            Self::Exhausted => "exhausted",
        }
    }
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// This item, as a place in the pool.
    Ask(usize),
    /// Nothing: the test is over.
    Stop(Reason),
}

/// What tests are drawn from.
#[derive(Debug, Clone)]
pub struct Bench<'p> {
    pool: &'p Pool,
    functions: Vec<Parameters>,
    scale: Scale,
    rules: Rules,
    /// For each item, the groups of enemies it belongs to.
    groups: Vec<Vec<usize>>,
}

impl<'p> Bench<'p> {
    /// Prepares a pool for tests; with `expected`, by response functions that allow
    /// for what is not known of the difficulties.
    #[must_use]
    pub fn new(pool: &'p Pool, rules: Rules, expected: bool) -> Self {
        let mut groups = vec![Vec::new(); pool.items.len()];
        for (group, items) in pool.enemies.iter().enumerate() {
            for &item in items {
                groups[item].push(group);
            }
        }
        Self {
            pool,
            functions: pool.functions(expected),
            scale: pool.scale(expected),
            rules,
            groups,
        }
    }

    /// The items.
    #[must_use]
    pub fn pool(&self) -> &'p Pool {
        self.pool
    }

    /// What a full set of answers says.
    #[must_use]
    pub fn posterior(&self, marks: &[Mark]) -> Posterior {
        self.scale.posterior(marks)
    }
}

/// A test under way.
pub struct Test<'t> {
    bench: &'t Bench<'t>,
    stream: Stream,
    usable: Vec<bool>,
    given: Vec<usize>,
    aside: Vec<usize>,
    marks: Vec<Mark>,
    counts: Vec<usize>,
    posterior: Posterior,
    next: Next,
}

impl<'t> Test<'t> {
    /// Starts a test; the stream decides between items that are about as good.
    #[must_use]
    pub fn new(bench: &'t Bench<'t>, stream: Stream) -> Self {
        Self::among(bench, stream, |_| true)
    }

    /// Starts a test of the live items that pass.
    #[must_use]
    pub fn among(bench: &'t Bench<'t>, stream: Stream, may: impl Fn(usize) -> bool) -> Self {
        let items = bench.pool.items.iter().enumerate();
        let marks = vec![Mark::Absent; bench.pool.items.len()];
        let mut test = Self {
            bench,
            stream,
            usable: items.map(|(i, item)| item.live() && may(i)).collect(),
            given: Vec::new(),
            aside: Vec::new(),
            posterior: bench.posterior(&marks),
            marks,
            counts: vec![0; bench.pool.blueprint.len()],
            next: Next::Stop(Reason::Exhausted),
        };
        test.next = test.choose();
        test
    }

    /// The item to ask, or why the test is over. Asking twice changes nothing.
    #[must_use]
    pub fn next(&self) -> Next {
        self.next
    }

    /// Tells the answer to the item that was asked; after the end it changes nothing.
    pub fn answer(&mut self, right: bool) {
        let Next::Ask(item) = self.next else { return };
        self.marks[item] = right.into();
        self.given.push(item);
        match self.aside.iter().position(|&aside| aside == item) {
            Some(place) => {
                self.aside.remove(place);
            }
            None => self.take(item),
        }
        self.posterior = self.bench.posterior(&self.marks);
        self.next = self.choose();
    }

    /// Sets the item that was asked aside, once; whether it could be.
    pub fn set_aside(&mut self) -> bool {
        let Next::Ask(item) = self.next else {
            return false;
        };
        if self.aside.contains(&item) {
            return false;
        }
        self.aside.push(item);
        self.take(item);
        self.next = self.choose();
        true
    }

    /// Gives an item its place in the test.
    fn take(&mut self, item: usize) {
        self.counts[self.bench.pool.items[item].skill] += 1;
        self.usable[item] = false;
        for &group in &self.bench.groups[item] {
            for &enemy in &self.bench.pool.enemies[group] {
                self.usable[enemy] = false;
            }
        }
    }

    /// The items set aside and not yet answered, in the order they will be asked again.
    #[must_use]
    pub fn aside(&self) -> &[usize] {
        &self.aside
    }

    /// What is known of the taker so far.
    #[must_use]
    pub fn posterior(&self) -> &Posterior {
        &self.posterior
    }

    /// The estimate so far.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        self.posterior.estimate()
    }

    /// The items asked and answered, in order.
    #[must_use]
    pub fn given(&self) -> &[usize] {
        &self.given
    }

    /// What became of every item of the pool.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The next item; what was set aside comes before the end.
    fn choose(&mut self) -> Next {
        match (self.choose_new(), self.aside.first()) {
            (Next::Stop(_), Some(&item)) => Next::Ask(item),
            (next, _) => next,
        }
    }

    fn choose_new(&mut self) -> Next {
        let candidates: Vec<usize> = (0..self.usable.len()).filter(|&i| self.usable[i]).collect();
        if let Some(reason) = self.enough(&candidates) {
            return Next::Stop(reason);
        }
        let rules = self.bench.rules;
        if self.placed() == 0 && rules.first > 0 {
            return self.draw(candidates, rules.first, |item| -item.b.abs());
        }
        let theta = self.estimate().theta;
        let behind = match rules.select {
            Select::Balanced => self.behind(&candidates),
            Select::MaxInformation => candidates,
        };
        self.draw(behind, rules.top, |item| item.information(theta))
    }

    /// Draws from the best candidates; ties by id.
    fn draw(
        &mut self,
        candidates: Vec<usize>,
        top: usize,
        worth: impl Fn(Parameters) -> f64,
    ) -> Next {
        let bench = self.bench;
        let id = |item: usize| &bench.pool.items[item].id;
        let mut ranked: Vec<(f64, usize)> = candidates
            .into_iter()
            .map(|item| (worth(bench.functions[item]), item))
            .collect();
        ranked.sort_by(|x, y| y.0.total_cmp(&x.0).then_with(|| id(x.1).cmp(id(y.1))));
        ranked.truncate(top.max(1));
        match ranked.len() {
            0 => Next::Stop(Reason::Exhausted),
            count => Next::Ask(ranked[self.stream.below(count)].1),
        }
    }

    /// The candidates of the skill that is furthest behind its share; ties by the blueprint's order.
    fn behind(&self, candidates: &[usize]) -> Vec<usize> {
        let pool = self.bench.pool;
        let next = number(self.placed() + 1);
        let deficit = |skill: usize| pool.blueprint[skill].1 * next - number(self.counts[skill]);
        let has = |skill: usize| candidates.iter().any(|&i| pool.items[i].skill == skill);
        let mut best: Option<(f64, usize)> = None;
        for skill in (0..pool.blueprint.len()).filter(|&s| has(s)) {
            if best.is_none_or(|(deepest, _)| deficit(skill) > deepest) {
                best = Some((deficit(skill), skill));
            }
        }
        let of = |&item: &usize| best.is_some_and(|(_, skill)| pool.items[item].skill == skill);
        candidates.iter().copied().filter(of).collect()
    }

    fn enough(&self, candidates: &[usize]) -> Option<Reason> {
        let rules = self.bench.rules;
        let given = self.given.len();
        if given >= rules.min && given > 0 && self.every_skill(candidates) {
            if self.estimate().sd <= rules.sd {
                return Some(Reason::Precise);
            }
            let masses = self.posterior.masses(stage_cuts());
            if let Some(stage) = masses.iter().position(|mass| *mass >= rules.mass) {
                return Some(Reason::Stage(stage));
            }
        }
        if self.placed() >= rules.max {
            return Some(Reason::Length);
        }
        candidates.is_empty().then_some(Reason::Exhausted)
    }

    /// The items that have a place in the test, answered or set aside.
    fn placed(&self) -> usize {
        self.given.len() + self.aside.len()
    }

    /// Whether every skill has had its fewest items, or has none left to ask.
    fn every_skill(&self, candidates: &[usize]) -> bool {
        let items = &self.bench.pool.items;
        (0..self.counts.len()).all(|skill| {
            self.counts[skill] >= self.bench.rules.per_skill
                || !candidates.iter().any(|&i| items[i].skill == skill)
        })
    }
}
