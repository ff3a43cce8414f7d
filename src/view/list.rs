//! `careers list`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{ClaimView, OriginView, is_none};

/// The careers.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ListView<'a> {
    /// `careers/list/1`.
    pub schema: &'static str,
    /// The careers, sorted as asked.
    pub careers: Vec<ListRow<'a>>,
    /// Careers beyond the limit.
    #[serde(skip_serializing_if = "is_none")]
    pub left_out: usize,
}

/// A career in a list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ListRow<'a> {
    /// Its stable id.
    pub id: &'a str,
    /// As shown.
    pub title: &'a str,
    /// Its family.
    pub field: &'a str,
    /// One line on it.
    pub summary: &'a str,
    /// Pay in all India over all levels, as the shown claim prints it; absent: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<ClaimView<'a>>,
    /// The latest published count of openings in all India; absent: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openings: Option<u32>,
    /// The id of the source that it was imported from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<&'a str>,
    /// The packs that added or changed it; absent: it is as bundled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<OriginView<'a>>,
}
