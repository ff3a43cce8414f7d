//! `careers salary`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{ClaimView, OriginView, PayRow, SourceView};

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
    /// By place; with `--matrix` empty.
    pub rows: Vec<PayRow<'a>>,
    /// With `--matrix`: levels by employer kinds at one place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matrix: Option<MatrixView<'a>>,
    /// With `--offer`: how many claims the offer is below, within and above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferStandings>,
    /// With `--real`: the city and the index that rows are compared by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real: Option<RealBasis<'a>>,
    /// The sources of the claims above.
    pub sources: Vec<SourceView<'a>>,
}

/// Levels by employer kinds.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatrixView<'a> {
    /// The career's id.
    pub career: &'a str,
    /// The career's name.
    pub title: &'a str,
    /// The place's id.
    pub place: &'a str,
    /// The place's name.
    pub place_name: &'a str,
    /// The employer kinds that anything is known of, in order.
    pub companies: Vec<&'static str>,
    /// Every level for every such kind, level by level.
    pub cells: Vec<MatrixCell<'a>>,
    /// The packs that added or changed the career; absent: it is as bundled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<OriginView<'a>>,
}

/// A level at a kind of employer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatrixCell<'a> {
    /// all, entry, mid, senior or lead.
    pub level: &'static str,
    /// all, services, product, gcc, startup or public.
    pub company: &'static str,
    /// The claim that is shown; absent: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<ClaimView<'a>>,
    /// How many claims there are.
    pub claims: usize,
}

/// Where an offer stands among the claims of all rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OfferStandings {
    /// The offer, rupees a year.
    pub rupees: u64,
    /// Claims it is below.
    pub below: usize,
    /// Claims it is within.
    pub within: usize,
    /// Claims it is above.
    pub above: usize,
    /// Claims about another part of pay, or whose open end decides.
    pub not_comparable: usize,
}

/// What rows are compared by when living costs are made equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RealBasis<'a> {
    /// The city whose living costs are taken for all.
    pub city: &'a str,
    /// Its name.
    pub city_name: &'a str,
    /// The index's source.
    pub source: &'a str,
    /// Its date; absent: undated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<&'a str>,
    /// How old that is, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
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
    /// Whether estimates are left out.
    pub published: bool,
}
