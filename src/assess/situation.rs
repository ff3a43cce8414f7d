//! Workplace scenarios: how a story goes on, what decisions are worth, how it ends.
//!
//! In every format one option is put first: the one picked, the one called best, or the
//! one rated highest, of equals the first in the file. Its effects act on the dimensions.
//! Where the story goes then, `Situation::after` says.

use crate::catalog::model::{Decision, Ending, Move, Scenario, Situation};

/// Fewest decisions in a story for a dimension to be scored: with fewer, the score would
/// be of the situations more than of the person.
pub const FEWEST_DECISIONS: usize = 8;

/// What a person decides; places are places in the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The option picked.
    Pick(usize),
    /// The option called best, and the one called worst.
    BestWorst {
        /// The best.
        best: usize,
        /// The worst.
        worst: usize,
    },
    /// A rating of every option, 1 to 5.
    Rate(Vec<f64>),
}

impl Choice {
    /// The place of the option put first.
    #[must_use]
    pub fn first(&self) -> usize {
        match self {
            Self::Pick(place) | Self::BestWorst { best: place, .. } => *place,
            Self::Rate(ratings) => (1..ratings.len()).fold(0, |first, place| {
                if ratings[place] > ratings[first] {
                    place
                } else {
                    first
                }
            }),
        }
    }

    /// Whether it is of the situation's format and about options that it has.
    fn fits<S>(&self, situation: &Situation<S>) -> bool {
        let options = situation.options.len();
        match (situation.format, self) {
            (Decision::Pick, Self::Pick(place)) => *place < options,
            (Decision::BestWorst, Self::BestWorst { best, worst }) => {
                *best < options && *worst < options && best != worst
            }
            (Decision::Rate, Self::Rate(ratings)) => options > 0 && ratings.len() == options,
            _ => false,
        }
    }
}

/// A decision taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Step<'s, 'a> {
    /// The situation.
    pub situation: &'s Situation<&'a str>,
    /// What was decided.
    pub choice: Choice,
    /// The option that it puts first.
    pub first: &'s Move<&'a str>,
}

/// A way through a scenario, as far as it has gone.
#[derive(Debug, Clone, PartialEq)]
pub struct Story<'s, 'a> {
    scenario: &'s Scenario<&'a str>,
    at: Option<&'s Situation<&'a str>>,
    /// The decisions so far.
    pub steps: Vec<Step<'s, 'a>>,
}

impl<'s, 'a> Story<'s, 'a> {
    /// At the start, before any decision.
    #[must_use]
    pub fn new(scenario: &'s Scenario<&'a str>) -> Self {
        Self {
            scenario,
            at: situation(scenario, scenario.start),
            steps: Vec::new(),
        }
    }

    /// What is to be decided now; `None` at the end.
    #[must_use]
    pub fn situation(&self) -> Option<&'s Situation<&'a str>> {
        self.at
    }

    /// Decides and goes on. False, and nothing changes, where the choice is none of the
    /// situation's.
    pub fn decide(&mut self, choice: Choice) -> bool {
        let Some(situation) = self.at.filter(|situation| choice.fits(situation)) else {
            return false;
        };
        let first = &situation.options[choice.first()];
        self.steps.push(Step {
            situation,
            choice,
            first,
        });
        // A story longer than its scenario has come round: the checker refuses such a one.
        let goes_on = self.steps.len() < self.scenario.nodes.len();
        self.at = situation
            .after(first)
            .filter(|_| goes_on)
            .and_then(|id| self::situation(self.scenario, id));
        true
    }

    /// Fewest and most decisions that the story has in all, those taken counted.
    #[must_use]
    pub fn lengths(&self) -> (usize, usize) {
        let taken = self.steps.len();
        let (least, most) = self.at.map_or((0, 0), |at| lengths(self.scenario, at.id));
        (taken + least, taken + most)
    }

    /// What has become of a dimension: the sum of the effects of the options put first.
    #[must_use]
    pub fn state(&self, dimension: &str) -> i32 {
        let effects = self.steps.iter().flat_map(|step| &step.first.effects);
        effects
            .filter(|effect| effect.dimension == dimension)
            .map(|effect| i32::from(effect.by))
            .sum()
    }

    /// The ending that fits first.
    #[must_use]
    pub fn ending(&self) -> Option<&'s Ending<&'a str>> {
        let holds = |ending: &&Ending<&str>| {
            let mut all = ending.when.iter();
            all.all(|c| self.state(c.dimension) >= i32::from(c.at_least))
        };
        self.scenario.endings.iter().find(holds)
    }

    /// A dimension's score: the mean over the decisions that count for it. A decision
    /// counts where some option of its situation, chosen or not, acts on the dimension:
    /// who leaves an option alone has decided about it as much as who takes it.
    #[must_use]
    pub fn score_on(&self, dimension: &str) -> OnDimension {
        let acts = |option: &Move<&str>| option.effects.iter().any(|e| e.dimension == dimension);
        let counts = |step: &&Step<'_, '_>| step.situation.options.iter().any(acts);
        let counted: Vec<_> = self.steps.iter().filter(counts).collect();
        let scores: Vec<f64> = counted
            .iter()
            .filter_map(|step| score(step.situation, &step.choice).ok())
            .collect();
        let enough = self.steps.len() >= FEWEST_DECISIONS && !scores.is_empty();
        OnDimension {
            decisions: counted.len(),
            score: enough.then(|| mean(&scores)),
        }
    }
}

/// How somebody did on a dimension.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OnDimension {
    /// Decisions that count for it.
    pub decisions: usize,
    /// Their mean score, 0 to 1; `None`: too few decisions in the story, or none with a score.
    pub score: Option<f64>,
}

/// The situation with an id.
fn situation<'s, 'a>(scenario: &'s Scenario<&'a str>, id: &str) -> Option<&'s Situation<&'a str>> {
    scenario.nodes.iter().find(|node| node.id == id)
}

/// Fewest and most decisions from a situation to an end.
fn lengths(scenario: &Scenario<&str>, from: &str) -> (usize, usize) {
    let nodes = &scenario.nodes;
    let place = |id: &str| nodes.iter().position(|node| node.id == id);
    let targets = |node: &Situation<&str>| -> Vec<Option<usize>> {
        let next = |option| node.after(option).and_then(|id| place(id));
        node.options.iter().map(next).collect()
    };
    let targets: Vec<Vec<Option<usize>>> = nodes.iter().map(targets).collect();
    // After n rounds, situations at most n decisions from every end are settled.
    let mut table = vec![(0, 0); nodes.len()];
    for _ in 0..nodes.len() {
        let round = |to: &Vec<Option<usize>>| {
            let ends = || to.iter().map(|t| t.map_or((0, 0), |t| table[t]));
            let least = ends().map(|(least, _)| least).min().unwrap_or(0);
            let most = ends().map(|(_, most)| most).max().unwrap_or(0);
            (least + 1, most + 1)
        };
        table = targets.iter().map(round).collect();
    }
    place(from).map_or((0, 0), |at| table[at])
}

/// Why a decision has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoScore {
    /// A correlation with ratings that do not differ does not exist.
    #[error("every option got the same rating, which agrees with nothing and contradicts nothing")]
    SameRating,
    /// The key does not tell the options apart.
    #[error("the options are all rated alike")]
    SameKey,
    /// No choice of the situation's.
    #[error("the decision is none of the situation's")]
    Misfit,
}

/// What a decision is worth against the options' ratings, 0 to 1.
///
/// `pick`: `(m - min) / (max - min)`. `best-worst`, with kb any option of the highest
/// rating and kw any of the lowest:
/// `((best = kb) + (worst = kw) - (best = kw) - (worst = kb) + 2) / 4`. `rate`: `(1 + r) / 2`
/// with Pearson's r over all options, so that, as in `best-worst`, 1/2 is what chance gives
/// and 0 the key turned round. Distance to the key is not used: a straight line at 3 would
/// come closer to it than an extreme rater who has the order right.
///
/// # Errors
/// Where it has no score, which is not the same as 0.
pub fn score(situation: &Situation<&str>, choice: &Choice) -> Result<f64, NoScore> {
    if !choice.fits(situation) {
        return Err(NoScore::Misfit);
    }
    let key: Vec<f64> = situation.options.iter().map(|o| o.rating).collect();
    let max = key.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let min = key.iter().copied().fold(f64::INFINITY, f64::min);
    if max <= min {
        return Err(NoScore::SameKey);
    }
    match choice {
        Choice::Pick(place) => Ok((key[*place] - min) / (max - min)),
        Choice::BestWorst { best, worst } => {
            let is = |place: &usize, end: f64| f64::from(key[*place].total_cmp(&end).is_eq());
            let points = is(best, max) + is(worst, min) - is(best, min) - is(worst, max);
            Ok((points + 2.0) / 4.0)
        }
        Choice::Rate(ratings) => {
            let r = pearson(ratings, &key).ok_or(NoScore::SameRating)?;
            Ok(f64::midpoint(1.0, r))
        }
    }
}

/// How somebody rates, apart from what they rate high (Cronbach's elevation and scatter, 1955).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The mean of their ratings less the mean of the key, in points of the scale.
    pub elevation: f64,
    /// The standard deviation of their ratings, of that of the key.
    pub scatter: f64,
}

/// The style of ratings; `None` for other decisions, and where the key has no scatter.
#[must_use]
pub fn style(situation: &Situation<&str>, choice: &Choice) -> Option<Style> {
    let Choice::Rate(ratings) = choice else {
        return None;
    };
    let key: Vec<f64> = situation.options.iter().map(|o| o.rating).collect();
    if !choice.fits(situation) || all_equal(&key) {
        return None;
    }
    Some(Style {
        elevation: mean(ratings) - mean(&key),
        scatter: deviation(ratings) / deviation(&key),
    })
}

fn all_equal(values: &[f64]) -> bool {
    values.iter().all(|v| v.total_cmp(&values[0]).is_eq())
}

fn mean(values: &[f64]) -> f64 {
    let count = u32::try_from(values.len()).unwrap_or(u32::MAX);
    values.iter().sum::<f64>() / f64::from(count.max(1))
}

/// Population standard deviation.
fn deviation(values: &[f64]) -> f64 {
    let middle = mean(values);
    let squares: Vec<f64> = values.iter().map(|v| (v - middle).powi(2)).collect();
    mean(&squares).sqrt()
}

/// Pearson's correlation; `None` where one side does not vary.
fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    // Equality is asked of the values: a variance of equal values need not come out as 0.
    if all_equal(x) || all_equal(y) {
        return None;
    }
    let (mean_x, mean_y) = (mean(x), mean(y));
    let products: Vec<f64> = x
        .iter()
        .zip(y)
        .map(|(x, y)| (x - mean_x) * (y - mean_y))
        .collect();
    let r = mean(&products) / (deviation(x) * deviation(y));
    Some(r.clamp(-1.0, 1.0))
}
