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
