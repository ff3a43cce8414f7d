//! Where a figure comes from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/sources.yaml`: every source once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sources<S> {
    /// The sources, in any order; the pack sorts them by id.
    pub sources: Vec<Source<S>>,
}

/// One published page, data set, survey or law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source<S> {
    /// Stable id, kebab case; figures name it.
    pub id: S,
    /// The title as published.
    pub title: S,
    /// Who publishes it.
    pub publisher: S,
    /// Where to read it.
    pub url: S,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent when the page bears no date.
    pub published: Option<S>,
    /// `YYYY-MM-DD` of the day somebody read it for this project.
    pub retrieved: S,
    /// What the figures rest on.
    pub basis: Basis,
    /// Number of people, offers or postings; absent when the source does not say.
    pub sample: Option<u32>,
    /// How far we would lean on it.
    pub confidence: Confidence,
    /// What a reader must know before using its figures.
    pub note: Option<S>,
    /// The credit that the licence asks for, word for word.
    pub attribution: Option<S>,
}

/// What a source's figures rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// People or employers were asked, and how many is known or knowable.
    Survey,
    /// Offers or salaries reported one by one.
    Offers,
    /// Job postings.
    Postings,
    /// A writer's estimate; no method is stated.
    Editorial,
    /// An act, a rule or a notification.
    Law,
    /// Computed by this project from another source; the note has the method.
    Own,
}

vocabulary!(Basis {
    Survey => "survey",
    Offers => "offers",
    Postings => "postings",
    Editorial => "editorial",
    Law => "law",
    Own => "own",
});

/// How far we would lean on a source. Ordered: `Low < Medium < High`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// No method or sample stated, or one that does not fit the claim.
    Low,
    /// A stated method or sample, with a known skew.
    Medium,
    /// A law, or a survey with sample and method that fit the claim.
    High,
}

vocabulary!(Confidence {
    Low => "low",
    Medium => "medium",
    High => "high",
});
