//! `careers quiz --history`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{QuizAbility, QuizTally};
use crate::view::Figure;

/// Results over time.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizHistoryView {
    /// `careers/quiz-history/1`.
    pub schema: &'static str,
    /// The tests, oldest first.
    pub tests: Vec<QuizPast>,
    /// Lines of the file that cannot be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub damaged: Vec<QuizDamage>,
    /// What the numbers do not tell.
    pub limits: Vec<&'static str>,
    /// Where they are kept: to back them up, copy this file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// A test that was taken.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizPast {
    /// When it ended, by clocks in India.
    pub at: String,
    /// The career's id.
    pub career: String,
    /// usual, long, fixed or form.
    pub rules: String,
    /// precise, stage, length or exhausted.
    pub ended: String,
    /// Right answers among those asked.
    pub score: QuizTally,
    /// The ability.
    pub ability: QuizAbility,
    /// The highest stage that was likely reached; absent: not even the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    /// The seed.
    pub seed: u64,
    /// The fingerprint of the bank.
    pub bank: String,
    /// Against the career's test before; absent for the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<QuizChange>,
}

/// What lies between two tests.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuizChange {
    /// The later ability less the earlier.
    pub difference: Figure,
    /// The difference from which on the two are told apart: 1.28 standard errors of it.
    pub needed: Figure,
    /// Whether they are.
    pub differs: bool,
    /// In words.
    pub words: &'static str,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuizDamage {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}
