//! `careers related`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Figure, SourceView, is_none};

/// The other careers by what they have in common with one: skills shared first, then
/// interests. Skills are those needed at the end of stage 3.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedView<'a> {
    /// `careers/related/1`.
    pub schema: &'static str,
    /// Related to which.
    pub career: CareerName<'a>,
    /// The others.
    #[serde(flatten)]
    pub to: RelatedTo<'a>,
}

/// The careers that one is related to, and what that rests on.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedTo<'a> {
    /// The others.
    pub careers: Vec<RelatedCareer<'a>>,
    /// Careers beyond the limit.
    #[serde(skip_serializing_if = "is_none")]
    pub left_out: usize,
    /// What is not known of the career asked about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Where interests and styles come from.
    pub sources: Vec<SourceView<'a>>,
}

/// Another career.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RelatedCareer<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Skills in common.
    pub skills: SkillsInCommon<'a>,
    /// Interests in common; absent: one of the two is not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interests: Option<InterestsInCommon>,
    /// Work styles in common; absent: one of the two is not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub styles: Option<StylesInCommon>,
    /// All of it in words.
    pub reasons: Vec<String>,
    /// What is not known of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
}

/// Skills that two careers need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SkillsInCommon<'a> {
    /// Those that both need, those needed best first.
    pub shared: Vec<SharedSkill<'a>>,
    /// How many the career asked about needs.
    pub of: usize,
    /// How many the other needs.
    pub of_theirs: usize,
}

/// A skill that both need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SharedSkill<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The level 1-4 that the career asked about needs.
    pub level: u8,
    /// The level that the other needs.
    pub level_theirs: u8,
}

/// How interests agree.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InterestsInCommon {
    /// Pearson's r of the six ratings, -1 to 1, to two places; absent: one side does not vary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r: Option<Figure>,
    /// Interests among the three highest of both.
    pub both: Vec<&'static str>,
    /// What the other has a point or more above, of seven; the greatest difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<&'static str>,
    /// What it has a point or more below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub less: Option<&'static str>,
    /// Whether both go by the ratings of one occupation, so that they cannot differ.
    pub same_occupation: bool,
}

/// How work styles agree.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StylesInCommon {
    /// Pearson's r of the styles rated in both, -1 to 1, to two places.
    pub r: Figure,
    /// How many those are.
    pub rated: usize,
}
