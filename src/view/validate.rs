//! `careers validate`.

use schemars::JsonSchema;
use serde::Serialize;

/// What the checker found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ValidateView<'a> {
    /// `careers/validate/1`.
    pub schema: &'static str,
    /// Files read.
    pub files: usize,
    /// Problems that refuse the data.
    pub errors: usize,
    /// Problems an author should look at.
    pub warnings: usize,
    /// Every problem, by file and line.
    pub problems: Vec<ProblemView<'a>>,
}

/// One breach of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProblemView<'a> {
    /// The file, relative to the checked folder.
    pub file: &'a str,
    /// The line; absent: the file as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// error or warning.
    pub severity: &'a str,
    /// The rule's name.
    pub rule: &'a str,
    /// What is wrong, with the value.
    pub message: &'a str,
    /// What to do about it.
    pub remedy: &'a str,
}
