//! The shared vocabulary of skills.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/skills.yaml`: a skill learned once counts in every career that names it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Skills<S> {
    /// The skills, in any order; the pack sorts them by id.
    pub skills: Vec<Skill<S>>,
}

/// One thing a person can learn and an employer can ask for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Skill<S> {
    /// Stable id, kebab case.
    pub id: S,
    /// The name as shown.
    pub name: S,
    /// What sort of thing it is.
    pub kind: SkillKind,
    /// Other names people and résumés use, lower case.
    #[serde(default = "Vec::<S>::new")]
    pub aliases: Vec<S>,
}

/// What sort of thing a skill is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SkillKind {
    /// A programming, query or markup language.
    Language,
    /// A framework or library.
    Framework,
    /// A program, service or product one operates.
    Tool,
    /// An operating system or a cloud.
    Platform,
    /// A body of knowledge, as TCP/IP or probability.
    Concept,
    /// A way of working, as code review or incident response.
    Practice,
}

vocabulary!(SkillKind {
    Language => "language",
    Framework => "framework",
    Tool => "tool",
    Platform => "platform",
    Concept => "concept",
    Practice => "practice",
});

/// `data/retired.yaml`: ids that were used once and never come back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retired<S> {
    /// The tombstones, oldest first.
    pub retired: Vec<Tombstone<S>>,
}

/// A retired id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tombstone<S> {
    /// The full id, as `backend-developer/s1/w03/sql-joins` or `skill/sql`.
    pub id: S,
    /// `YYYY-MM-DD`.
    pub retired: S,
    /// Why.
    pub reason: S,
    /// The full id that stands in its place.
    pub successor: Option<S>,
}
