//! `careers new`.

use schemars::JsonSchema;
use serde::Serialize;

/// What was written for a career to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NewView {
    /// `careers/new/1`.
    pub schema: &'static str,
    /// The career's id.
    pub career: String,
    /// The pack that it is in.
    pub folder: String,
    /// The files that were written, as paths.
    pub files: Vec<String>,
}
