//! Workplace scenarios: situations, options, and what follows from them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/careers/<slug>/simulation.yaml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Simulation<S> {
    /// The scenarios, in the order they are offered.
    pub scenarios: Vec<Scenario<S>>,
}

/// One story: a graph of situations from `start` to its endings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario<S> {
    /// Stable id within the career.
    pub id: S,
    /// Its name.
    pub title: S,
    /// Where one is and what one is responsible for.
    pub setting: S,
    /// How many people rated the options; below five, the ratings are the author's view.
    pub raters: u16,
    /// What decisions act on.
    pub dimensions: Vec<Dimension<S>>,
    /// The first situation's id.
    pub start: S,
    /// The situations.
    pub nodes: Vec<Situation<S>>,
    /// How it can end, the first that fits; the last fits always.
    pub endings: Vec<Ending<S>>,
}

/// Something that decisions act on, from 0 upwards and downwards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dimension<S> {
    /// Stable id within the scenario.
    pub id: S,
    /// Its name.
    pub name: S,
    /// What more and less of it mean.
    pub text: S,
}

/// A situation and what one can do in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Situation<S> {
    /// Stable id within the scenario.
    pub id: S,
    /// What is going on.
    pub text: S,
    /// How it is answered.
    pub format: Decision,
    /// What one can do.
    pub options: Vec<Move<S>>,
    /// Where the story goes: in `pick` when the option does not say, in `best-worst` and
    /// `rate` whatever the option says; absent as well: it ends.
    pub next: Option<S>,
}

impl<S> Situation<S> {
    /// Where the story goes when this option is put first.
    ///
    /// In `pick` the option decides and the situation stands in. In `best-worst` and `rate`
    /// nobody chose to go anywhere, so the situation decides and the option stands in.
    pub fn after<'s>(&'s self, first: &'s Move<S>) -> Option<&'s S> {
        let (own, situation) = (first.next.as_ref(), self.next.as_ref());
        match self.format {
            Decision::Pick => own.or(situation),
            Decision::BestWorst | Decision::Rate => situation.or(own),
        }
    }
}

/// How a situation is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Choose one.
    Pick,
    /// Choose the best and the worst.
    BestWorst,
    /// Rate each from 1 to 5.
    Rate,
}

vocabulary!(Decision {
    Pick => "pick",
    BestWorst => "best-worst",
    Rate => "rate",
});

/// One thing to do in a situation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Move<S> {
    /// Stable id within the situation.
    pub id: S,
    /// What one does.
    pub text: S,
    /// The raters' mean, 1-5.
    pub rating: f64,
    /// What it does to the dimensions when it is put first: picked, called best or rated highest.
    #[serde(default = "Vec::<Effect<S>>::new")]
    pub effects: Vec<Effect<S>>,
    /// Why it is rated so.
    pub reason: S,
    /// Where the story goes when it is put first; absent: where the situation says.
    pub next: Option<S>,
}

/// A change of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect<S> {
    /// A dimension's id.
    pub dimension: S,
    /// By how much, -3 to +3.
    pub by: i8,
}

/// How a story can end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ending<S> {
    /// Stable id within the scenario.
    pub id: S,
    /// All of these must hold; none: it always fits.
    #[serde(default = "Vec::<Condition<S>>::new")]
    pub when: Vec<Condition<S>>,
    /// What has become of it.
    pub text: S,
}

/// A lower bound on a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition<S> {
    /// A dimension's id.
    pub dimension: S,
    /// Its least value.
    pub at_least: i16,
}
