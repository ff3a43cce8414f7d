//! `careers quiz`: the printed form, the result, and results over time.

mod history;

pub use history::*;

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Figure};

/// A fixed form, without keys.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizFormView<'a> {
    /// `careers/quiz-form/1`.
    pub schema: &'static str,
    /// Whose test.
    pub career: CareerName<'a>,
    /// The seed that fixes items and order.
    pub seed: u64,
    /// The fingerprint of the bank; answers made for another are refused.
    pub bank: String,
    /// The questions, easier stages first.
    pub items: Vec<QuizItemView<'a>>,
}

/// A question as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizItemView<'a> {
    /// Its id in the bank, which answers name.
    pub id: &'a str,
    /// The skill's id.
    pub skill: &'a str,
    /// The skill's name.
    pub skill_name: &'a str,
    /// The stage it belongs to, 1-5.
    pub stage: u8,
    /// single, multi, numeric, order, match or code-output.
    pub format: &'a str,
    /// The question.
    pub stem: &'a str,
    /// Code, a log or a table it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
    /// Options, steps or left-hand sides, in the order shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<QuizChoiceView<'a>>,
    /// Right-hand sides of a match item, in the order shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<QuizChoiceView<'a>>,
    /// The unit that a number is asked in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'a str>,
    /// Seconds a prepared person takes.
    pub seconds: u16,
}

/// A choice and what an answer calls it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizChoiceView<'a> {
    /// a, b, c...; for the right-hand sides of a match item 1, 2, 3...
    pub label: String,
    /// The text.
    pub text: &'a str,
}

/// A scored test.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizView<'a> {
    /// `careers/quiz/1`.
    pub schema: &'static str,
    /// Whose test.
    pub career: CareerName<'a>,
    /// The seed that fixed items and order.
    pub seed: u64,
    /// The fingerprint of the bank.
    pub bank: String,
    /// `usual` or `long`: adaptive; `fixed`: a form in a terminal; `form`: a form scored from a file.
    pub rules: &'static str,
    /// Why it ended.
    pub ended: QuizEnd,
    /// In all.
    pub score: QuizTally,
    /// Questions that got an answer, right or wrong.
    pub answered: usize,
    /// Of a form: lower end of the 80 % interval of the share right on questions like these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_low: Option<Figure>,
    /// Its upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_high: Option<Figure>,
    /// The ability and how sure it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ability: Option<QuizAbility>,
    /// The chance of being at or above each stage of the road.
    pub stages: Vec<QuizChance>,
    /// By skill.
    pub by_skill: Vec<QuizSkill<'a>>,
    /// By stage.
    pub by_stage: Vec<QuizStage>,
    /// What to study next: the weeks of missed questions, then weeks of the next stage.
    pub study: Vec<QuizStudy<'a>>,
    /// What was noticed of how it was taken; absent where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<QuizEffort>,
    /// The ids of questions that were flagged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flagged: Vec<&'a str>,
    /// How many of the questions had been calibrated on people's answers.
    pub calibrated: usize,
    /// What the numbers do not tell.
    pub limits: Vec<&'static str>,
    /// Every question: what was answered, the key and why; with `--review`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub review: Vec<QuizReview<'a>>,
}

/// Right answers among those asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizTally {
    /// Right.
    pub right: usize,
    /// Asked.
    pub asked: usize,
}

/// Why a test ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizEnd {
    /// precise, stage, length or exhausted.
    pub reason: &'static str,
    /// In words.
    pub words: String,
}

/// An ability, on the scale of the bank: 0 is the middle of stage 3, one unit is one stage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct QuizAbility {
    /// The estimate.
    pub theta: Figure,
    /// Its standard error.
    pub sd: Figure,
    /// Lower end of the 80 % interval.
    pub low: Figure,
    /// Its upper end.
    pub high: Figure,
}

/// The same without the interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct QuizEstimate {
    /// The estimate.
    pub theta: Figure,
    /// Its standard error.
    pub sd: Figure,
}

/// The chance of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct QuizChance {
    /// The stage, 1-5.
    pub stage: u8,
    /// The chance of being at or above it.
    pub chance: Figure,
    /// likely (.80 and more), borderline (.50 and more) or not yet.
    pub verdict: &'static str,
}

/// A week to study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizStudy<'a> {
    /// The week: `s1/w03`.
    pub week: String,
    /// Its stage, 1-5.
    pub stage: u8,
    /// What is true at its end.
    pub goal: &'a str,
    /// Questions on it that were not right.
    pub missed: usize,
    /// Of a week of the next stage: the weaker skill that it trains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill: Option<&'a str>,
    /// What shows it.
    pub command: String,
}

/// What was noticed of how a test was taken.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct QuizEffort {
    /// Answers that came faster than their question can be read.
    pub fast: usize,
    /// Answers that came after their time was up; they count as given.
    pub late: usize,
    /// The ability without the fast answers, where more than a tenth were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderated: Option<QuizEstimate>,
    /// The ability if late answers counted as not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_time: Option<QuizEstimate>,
}

/// A skill's part of the score.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizSkill<'a> {
    /// The skill's id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Right.
    pub right: usize,
    /// Asked.
    pub asked: usize,
    /// Right answers to be expected of somebody with the test's ability.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Figure>,
    /// How far the right ones lie from those, in standard deviations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<Figure>,
    /// above or below, from 1.64 standard deviations and three questions on; else own: the taker's own level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'static str>,
}

/// A stage's part of the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizStage {
    /// The stage, 1-5.
    pub stage: u8,
    /// Right.
    pub right: usize,
    /// Asked.
    pub asked: usize,
}

/// A question looked at again.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizReview<'a> {
    /// The question.
    pub item: QuizItemView<'a>,
    /// Whether the answer was right.
    pub right: bool,
    /// Whether it was flagged.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub flagged: bool,
    /// The answer in words.
    pub answer: String,
    /// The right answer in words.
    pub key: String,
    /// What makes the wrong answer tempting, where the author named it.
    pub misconceptions: Vec<&'a str>,
    /// Why the key is the key.
    pub explanation: &'a str,
    /// Where that can be read.
    pub references: Vec<QuizReference<'a>>,
    /// The roadmap week to go back to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<&'a str>,
}

/// Where an explanation can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizReference<'a> {
    /// Title and section.
    pub name: &'a str,
    /// Its page; absent for a book.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
}
