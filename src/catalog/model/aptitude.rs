//! The item bank of a career's aptitude test.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/careers/<slug>/aptitude.yaml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aptitude<S> {
    /// The skills the test is made of, and the share of each in a form.
    pub blueprint: Vec<BlueprintPart<S>>,
    /// What came of having the bank answered by somebody who had not seen the keys.
    pub review: Option<Review<S>>,
    /// The items.
    pub items: Vec<Item<S>>,
    /// Groups of items that give each other away, by id: a form has at most one of each group.
    #[serde(default = "Vec::<Vec<S>>::new")]
    pub enemies: Vec<Vec<S>>,
}

/// A skill's share of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BlueprintPart<S> {
    /// A skill's id.
    pub skill: S,
    /// Its share; the shares of a bank add up to 100.
    pub weight: u8,
}

/// A blind answering of the bank.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review<S> {
    /// `YYYY-MM-DD`.
    pub date: S,
    /// Items answered.
    pub answered: u16,
    /// Answers that agreed with the key before anything was settled.
    pub agreed: u16,
    /// Who answered, and how disagreements ended.
    pub note: Option<S>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item<S> {
    /// Stable id within the bank.
    pub id: S,
    /// Raised whenever the text changes in a way that may change the difficulty.
    pub version: u16,
    /// Whether it is used.
    pub status: Status,
    /// A skill of the blueprint.
    pub skill: S,
    /// The stage it belongs to, 1-5: its difficulty is the stage's, b = stage - 3.
    pub stage: u8,
    /// The roadmap week to go back to, as `s1/w03`.
    pub week: Option<S>,
    /// How it is answered; decides which of the answer fields below are present.
    pub format: Format,
    /// The question.
    pub stem: S,
    /// Code, a log or a table the question is about, shown as it stands.
    pub code: Option<S>,
    /// `single`, `multi`: the options.
    #[serde(default = "Vec::<Choice<S>>::new")]
    pub options: Vec<Choice<S>>,
    /// `order`: the steps in the right order.
    #[serde(default = "Vec::<S>::new")]
    pub sequence: Vec<S>,
    /// `match`: what belongs together.
    #[serde(default = "Vec::<Pair<S>>::new")]
    pub pairs: Vec<Pair<S>>,
    /// `match`: further right-hand sides that belong to nothing.
    #[serde(default = "Vec::<S>::new")]
    pub decoys: Vec<S>,
    /// `numeric`: the answer.
    pub value: Option<f64>,
    /// `numeric`: how far off still counts; 0 when absent.
    pub tolerance: Option<f64>,
    /// `numeric`: the unit the answer is asked in.
    pub unit: Option<S>,
    /// `code-output`: what the code prints, on one line; runs of white space count as one space.
    pub output: Option<S>,
    /// `numeric`, `code-output`, `order`, `match`: known wrong answers, and what leads to them.
    #[serde(default = "Vec::<Mistake<S>>::new")]
    pub mistakes: Vec<Mistake<S>>,
    /// Why the key is the key.
    pub explanation: S,
    /// Where that can be read.
    pub refs: Vec<Reference<S>>,
    /// Seconds a prepared person takes.
    pub seconds: u16,
    /// Item parameters, when they are not the author's defaults.
    pub params: Option<Params>,
    /// Place among the items of its stage by reviewers' judgement, 1 the easiest.
    pub rank: Option<u16>,
}

/// Whether an item is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Shown, not scored.
    Pilot,
    /// Shown and scored.
    Live,
    /// Kept so that old results can be read.
    Retired,
}

vocabulary!(Status {
    Draft => "draft",
    Pilot => "pilot",
    Live => "live",
    Retired => "retired",
});

/// How an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// One option of several.
    Single,
    /// Every right option, and no other.
    Multi,
    /// A number.
    Numeric,
    /// Steps put in order.
    Order,
    /// Left-hand sides joined to right-hand sides.
    Match,
    /// What a piece of code prints.
    CodeOutput,
}

vocabulary!(Format {
    Single => "single",
    Multi => "multi",
    Numeric => "numeric",
    Order => "order",
    Match => "match",
    CodeOutput => "code-output",
});

/// An option of a `single` or `multi` item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice<S> {
    /// The option.
    pub text: S,
    /// Whether it is right.
    #[serde(default)]
    pub key: bool,
    /// For a wrong option: the misconception that makes it tempting.
    pub why: Option<S>,
}

/// What belongs together in a `match` item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pair<S> {
    /// What is asked about.
    pub left: S,
    /// What belongs to it.
    pub right: S,
}

/// A known wrong answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mistake<S> {
    /// The answer as one would give it; for `order` and `match`, described.
    pub answer: S,
    /// The misconception that leads to it.
    pub why: S,
}

/// Official documentation, a standard or a well-known book.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reference<S> {
    /// Title and section.
    pub name: S,
    /// Where it is; absent for a book.
    pub url: Option<S>,
}

/// Item parameters on the logistic metric, D = 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Who says so.
    pub source: ParamSource,
    /// Discrimination; 1 when absent.
    pub a: Option<f64>,
    /// Difficulty; the stage's when absent.
    pub b: Option<f64>,
    /// Standard deviation or standard error of `b`; .8 when absent.
    pub sd_b: Option<f64>,
}

/// Where item parameters come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParamSource {
    /// The author's judgement.
    Author,
    /// Estimated from people's answers.
    Calibrated,
}

vocabulary!(ParamSource {
    Author => "author",
    Calibrated => "calibrated",
});
