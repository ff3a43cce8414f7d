//! What finished tests say that a person knows: a part of the plan, the path and the match.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Day, Figure};

/// The latest finished quiz of a career, and what is taken from it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct KnownTest<'a> {
    /// Whose quiz.
    pub career: CareerName<'a>,
    /// When it was taken.
    pub on: Day,
    /// Right answers.
    pub right: usize,
    /// Questions asked.
    pub asked: usize,
    /// The ability: 0 is the middle of stage 3, one unit is one stage.
    pub theta: Figure,
    /// Lower end of its 80 % interval.
    pub q10: Figure,
    /// Its upper end.
    pub q90: Figure,
    /// The highest stage, 1-5, that is reached with a chance of .80 and more; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    /// That chance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<Figure>,
    /// The skills asked about, with the level that the career needs at that stage. A skill that
    /// lies below one's own level is left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<KnownSkill<'a>>,
}

/// A skill that a test says is had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KnownSkill<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.
    pub level: u8,
}
