//! `careers quiz`: the printed form, and the result.

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

/// A scored form.
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
    /// In all.
    pub score: QuizTally,
    /// Questions that got an answer, right or wrong.
    pub answered: usize,
    /// Lower end of the 80 % interval of the share right on questions like these.
    pub share_low: Figure,
    /// Its upper end.
    pub share_high: Figure,
    /// By skill.
    pub by_skill: Vec<QuizSkill<'a>>,
    /// By stage.
    pub by_stage: Vec<QuizStage>,
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

/// A skill's part of the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizSkill<'a> {
    /// The skill's id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Right.
    pub right: usize,
    /// Asked.
    pub asked: usize,
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
