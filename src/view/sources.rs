//! `careers sources`.

use schemars::JsonSchema;
use serde::Serialize;

use super::SourceView;

/// The sources, or one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourcesView<'a> {
    /// `careers/sources/1`.
    pub schema: &'static str,
    /// The sources by id.
    pub sources: Vec<SourceUse<'a>>,
}

/// A source and what rests on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceUse<'a> {
    /// The source.
    #[serde(flatten)]
    pub source: SourceView<'a>,
    /// How many facts name it.
    pub facts: usize,
    /// Where they stand, as `backend-developer` and `pay`.
    pub used_in: Vec<SourceUsedIn<'a>>,
}

/// A part of a career that names a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceUsedIn<'a> {
    /// The career's id, `tax` or `cities`.
    pub career: &'a str,
    /// pay, roadmap, demand, interests, styles, codes, patterns, employers, import, job zone or rated skills; of `tax`, the year; of `cities`, cost or factor.
    pub part: &'a str,
    /// How many facts there.
    pub facts: usize,
}
