//! `careers bank`: what is measured with a bank.

use schemars::JsonSchema;
use serde::Serialize;

use super::Figure;

/// `careers bank score`: one person, one line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankScoreView<'a> {
    /// Who, as the answers have it.
    pub id: BankPerson<'a>,
    /// Answers that count.
    pub n: usize,
    /// Right ones among them.
    pub right: usize,
    /// The estimate, in units of one stage from the middle of stage 3; absent without answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theta: Option<Figure>,
    /// Its error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sd: Option<Figure>,
    /// Lower end of the 80 % interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q10: Option<Figure>,
    /// Its upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q90: Option<Figure>,
    /// The chance of being at or above stage 1, 2, 3, 4 and 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_ge: Option<[Figure; 5]>,
}

/// Who answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum BankPerson<'a> {
    /// A name.
    Text(&'a str),
    /// A number.
    Number(i64),
}

/// `careers bank simulate`: tests tried out.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankSimulateView<'a> {
    /// `careers/bank-simulate/1`.
    pub schema: &'static str,
    /// The bank, as it was asked for.
    pub bank: &'a str,
    /// drawn: from N(0, 1); answers: whose answers were given.
    pub people_from: &'static str,
    /// The seed.
    pub seed: u64,
    /// How tests were made.
    pub rules: BankRules,
    /// Over all people.
    pub all: BankAccuracy,
    /// By the stage that the truth is nearest to; stages with people.
    pub by_stage: Vec<BankStageAccuracy>,
    /// Why tests ended.
    pub ended: BankEnded,
    /// The share of tests that an item was asked in, by item; items that were asked.
    pub exposure: Vec<BankExposure<'a>>,
    /// Live items that no test asked.
    pub never_asked: usize,
    /// What the numbers do not tell.
    pub limits: Vec<String>,
}

/// How tests were made.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BankRules {
    /// balanced or mfi.
    pub select: &'static str,
    /// From how many of the best the next item was drawn.
    pub top: usize,
    /// Fewest items.
    pub min: usize,
    /// Most items.
    pub max: usize,
    /// The error at which a test ended.
    pub sd: Figure,
    /// Whether response functions allowed for what is not known of the difficulties.
    pub expected: bool,
}

/// How well tests measured.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BankAccuracy {
    /// People.
    pub people: usize,
    /// Root mean square error of the estimate.
    pub rmse: Figure,
    /// Mean error.
    pub bias: Figure,
    /// Mean error that the tests stated.
    pub mean_sd: Figure,
    /// Mean number of items.
    pub mean_items: Figure,
    /// Share of the 80 % intervals that hold the truth.
    pub within_80: Figure,
    /// Share of the 95 % intervals that do.
    pub within_95: Figure,
}

/// How well tests measured the people near a stage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BankStageAccuracy {
    /// The stage, 1-5.
    pub stage: usize,
    /// How well.
    #[serde(flatten)]
    pub accuracy: BankAccuracy,
}

/// Why tests ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BankEnded {
    /// The error was small enough.
    pub precise: usize,
    /// The stage was known.
    pub stage: usize,
    /// The most items were asked.
    pub length: usize,
    /// The bank had no more.
    pub exhausted: usize,
}

/// How often an item was asked.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BankExposure<'a> {
    /// The item.
    pub id: &'a str,
    /// The share of tests.
    pub share: Figure,
}

/// `careers bank simulate --trace`: one person, one line.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankTraceView<'a> {
    /// The person's number, from 1.
    pub person: usize,
    /// The ability: drawn, or estimated from all answers.
    pub truth: Figure,
    /// The items asked, in order.
    pub items: Vec<&'a str>,
    /// What came of each: 1 right, 0 wrong.
    pub answers: Vec<u8>,
    /// The estimate after each.
    pub theta: Vec<Figure>,
    /// Its error.
    pub sd: Vec<Figure>,
    /// precise, stage, length or exhausted.
    pub ended: &'static str,
}

/// `careers bank audit`: the health of a bank.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankAuditView<'a> {
    /// `careers/bank-audit/1`.
    pub schema: &'static str,
    /// The bank, as it was asked for.
    pub bank: &'a str,
    /// What answer files may name it by; absent for a table of parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<&'a str>,
    /// How many items there are.
    pub items: BankCounts,
    /// What the checker has to say of the bank alone; a table of parameters has nothing to check.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<BankProblem>,
    /// How finely live items measure, from -3 to 3.
    pub curve: Vec<BankPrecision>,
    /// The same at the cut of each stage.
    pub cuts: Vec<BankPrecision>,
    /// Live items by skill and stage.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coverage: Vec<BankCoverage<'a>>,
    /// What can be had without knowing anything.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strategies: Vec<BankStrategy>,
    /// Every item.
    pub each: Vec<BankItem<'a>>,
    /// What the numbers do not tell.
    pub limits: Vec<String>,
}

/// Items by their use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BankCounts {
    /// All.
    pub all: usize,
    /// Asked and scored.
    pub live: usize,
    /// Not single choice, of the live ones; a table of parameters does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_not_single: Option<usize>,
    /// Calibrated on people's answers.
    pub calibrated: usize,
}

/// A breach of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BankProblem {
    /// error or warning.
    pub severity: &'static str,
    /// The rule's name.
    pub rule: &'static str,
    /// The line, where the bank is a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// How finely a bank measures at an ability.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BankPrecision {
    /// The stage whose cut this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    /// The ability.
    pub theta: Figure,
    /// Fisher information of all live items.
    pub information: Figure,
    /// That of the best twenty.
    pub best_twenty: Figure,
    /// The error that those leave.
    pub sd: Figure,
}

/// A skill's live items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BankCoverage<'a> {
    /// The skill.
    pub skill: &'a str,
    /// Its share of a test, in per cent.
    pub weight: u8,
    /// Live items of stage 1 to 5.
    pub by_stage: [usize; 5],
}

/// A way to answer without knowing anything.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankStrategy {
    /// What it chooses.
    pub chooses: String,
    /// Right answers that it gives.
    pub hits: usize,
    /// Items that it can be used on.
    pub of: usize,
    /// The share right; absent where it can be used on none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Figure>,
    /// What guessing gives on the same items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<Figure>,
}

/// An item as the measuring core sees it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankItem<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its skill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill: Option<&'a str>,
    /// Its stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    /// Its format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<&'static str>,
    /// draft, pilot, live or retired.
    pub status: &'static str,
    /// Discrimination.
    pub a: Figure,
    /// Difficulty.
    pub b: Figure,
    /// Chance of guessing it.
    pub c: Figure,
    /// Error of the difficulty.
    pub sd_b: Figure,
    /// The key's length over that of the wrong options beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_ratio: Option<Figure>,
    /// What an author should look at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// `careers bank calibrate`: item parameters from people's answers.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankCalibrateView<'a> {
    /// `careers/bank-calibrate/1`.
    pub schema: &'static str,
    /// The bank, as it was asked for.
    pub bank: &'a str,
    /// What the cohort is called.
    pub cohort: &'a str,
    /// author, vague or none.
    pub prior: &'static str,
    /// People with an answer.
    pub people: usize,
    /// Mean of their abilities, in units of one stage from the middle of stage 3.
    pub mean: BankFree,
    /// Standard deviation of their abilities.
    pub sd: BankFree,
    /// Log-likelihood of the answers.
    pub log_likelihood: Figure,
    /// Share of the variance of estimates that is not error.
    pub reliability: Figure,
    /// Evaluations of the likelihood that it took.
    pub evaluations: usize,
    /// Whether it came to rest.
    pub converged: bool,
    /// The items, in the bank's order.
    pub items: Vec<BankCalibrated<'a>>,
    /// What the numbers do not tell.
    pub limits: Vec<String>,
}

/// A value that may have been free.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct BankFree {
    /// The value.
    pub value: Figure,
    /// Its standard error; absent where it was fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub se: Option<Figure>,
}

/// An item, calibrated.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BankCalibrated<'a> {
    /// Its id.
    pub id: &'a str,
    /// Answers to it.
    pub n: usize,
    /// Right ones among them.
    pub right: usize,
    /// kept: too few answers, the bank's values stay; near-1pl, 2pl, free: how free a was.
    pub model: &'static str,
    /// Discrimination.
    pub a: Figure,
    /// Difficulty.
    pub b: Figure,
    /// Chance of guessing it, which is never estimated.
    pub c: Figure,
    /// Standard error of a.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub se_a: Option<Figure>,
    /// Standard error of b.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub se_b: Option<Figure>,
    /// Difficulty that the bank states.
    pub stated_b: Figure,
    /// Error of that.
    pub stated_sd_b: Figure,
    /// How far b moved, in units of that error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<Figure>,
    /// Correlation with the share right on the other items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<Figure>,
    /// Root mean square distance of the answers from the curve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub misfit: Option<Figure>,
    /// What an author should look at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<&'static str>,
}
