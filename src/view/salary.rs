//! `careers salary`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{PayRow, SourceView};

/// Pay across places, levels or careers.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SalaryView<'a> {
    /// `careers/salary/1`.
    pub schema: &'static str,
    /// What was asked for.
    pub asked: SalaryAsked<'a>,
    /// The unit of every figure: LPA, lakh rupees per annum.
    pub unit: &'static str,
    /// All India by level; absent when cities were named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_level: Vec<PayRow<'a>>,
    /// By place.
    pub rows: Vec<PayRow<'a>>,
    /// The sources of the claims above.
    pub sources: Vec<SourceView<'a>>,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SalaryAsked<'a> {
    /// Careers by id.
    pub careers: Vec<&'a str>,
    /// Places by id; empty: all.
    pub places: Vec<&'a str>,
    /// Only this level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'a str>,
    /// Only this kind of employer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<&'a str>,
    /// Whether every claim is told.
    pub explain: bool,
}
