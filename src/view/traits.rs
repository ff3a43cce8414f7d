//! `careers traits`: the printed form, and the result.

use schemars::JsonSchema;
use serde::Serialize;

use super::Figure;

/// A form, without its key.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TraitsFormView<'a> {
    /// `careers/traits-form/1`.
    pub schema: &'static str,
    /// quick or full.
    pub form: &'static str,
    /// Activities to like or dislike.
    pub interests: Vec<TraitItemView<'a>>,
    /// Statements that describe the taker or do not.
    pub styles: Vec<TraitItemView<'a>>,
    /// What the five answers mean.
    pub answers: Vec<TraitAnswerView>,
}

/// An item as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TraitItemView<'a> {
    /// Its id, which answers name.
    pub id: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// One of the five answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TraitAnswerView {
    /// 1 to 5, as an answer file has it.
    pub answer: u8,
    /// What it says of an activity.
    pub interest: &'static str,
    /// What it says of a statement.
    pub style: &'static str,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TraitsView<'a> {
    /// `careers/traits/1`.
    pub schema: &'static str,
    /// quick or full, by what was answered.
    pub form: &'static str,
    /// Items answered.
    pub answered: usize,
    /// Items of the form.
    pub asked: usize,
    /// The six interests, in Holland's order.
    pub scales: Vec<TraitScale>,
    /// The letters of the two or three highest; absent where the scores are not known or
    /// undifferentiated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letters: Option<String>,
    /// Whether highest and lowest lie less than 8 of 40 apart; absent where a score is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undifferentiated: Option<bool>,
    /// The reliability of a scale that is assumed until answers calibrate the items.
    pub reliability_assumed: Figure,
    /// Work styles whose statements were all answered.
    pub styles: Vec<TraitStyle<'a>>,
    /// What looks unusual in the answers; never a verdict.
    pub warnings: Vec<String>,
    /// What the numbers do not tell.
    pub limits: Vec<String>,
}

/// An interest's score.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TraitScale {
    /// realistic, investigative, artistic, social, enterprising or conventional.
    pub scale: &'static str,
    /// Its letter.
    pub letter: char,
    /// 0 to 40; absent where more than a fifth of the items has no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Figure>,
    /// Standard error of the score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Figure>,
    /// Items answered.
    pub answered: usize,
    /// Items asked.
    pub asked: usize,
}

/// A work style.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TraitStyle<'a> {
    /// The style, as the careers' ratings name it.
    pub style: &'a str,
    /// like, between or unlike the taker.
    pub direction: &'static str,
}
