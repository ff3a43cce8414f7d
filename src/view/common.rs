//! Parts that several answers share.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Figure, Lpa};

/// A career's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CareerName<'a> {
    /// Its stable id.
    pub id: &'a str,
    /// As shown.
    pub title: &'a str,
}

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceView<'a> {
    /// Its stable id, which figures name.
    pub id: &'a str,
    /// Its title as published.
    pub title: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// Where to read it.
    pub url: &'a str,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent: it bears no date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<&'a str>,
    /// The day it was read for this project.
    pub retrieved: &'a str,
    /// survey, offers, postings, editorial, law or own.
    pub basis: &'a str,
    /// Number behind it; absent: it does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<u32>,
    /// low, medium or high.
    pub confidence: &'a str,
    /// What a reader must know before using its figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a str>,
    /// The credit its licence asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<&'a str>,
}

/// One published statement about pay. Figures are lakh rupees per annum.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ClaimView<'a> {
    /// The level or years as the source prints them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<&'a str>,
    /// The kind of employer; `all` where the source does not say.
    pub company: &'a str,
    /// Lower end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Lpa>,
    /// Median, where the source calls it that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<Lpa>,
    /// Mean, where the source says average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average: Option<Lpa>,
    /// A single figure that the source calls neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typical: Option<Lpa>,
    /// Upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Lpa>,
    /// What the ends are: range, quartiles or averages.
    pub spread: &'a str,
    /// ctc, base or net.
    pub component: &'a str,
    /// The source's id.
    pub source: &'a str,
    /// The source's date; absent: undated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<&'a str>,
    /// low, medium or high.
    pub confidence: &'a str,
    /// With `--offer`: whether the offer is below, within or above it; absent where the
    /// claim is about another part of pay, or its open end decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<&'static str>,
    /// Number behind this claim; absent: the source does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<u32>,
    /// The method, where the figure was computed from the source's rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived: Option<&'a str>,
    /// What else the source says about the figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a str>,
}

/// An estimate and what went into it. Figures are lakh rupees per annum.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EstimateView<'a> {
    /// Lower end, rounded down.
    pub low: Lpa,
    /// Upper end, rounded up.
    pub high: Lpa,
    /// The city whose claim was multiplied.
    pub base_place: &'a str,
    /// That city's name.
    pub base_place_name: &'a str,
    /// That claim.
    pub base: ClaimView<'a>,
    /// By what, with the source of each factor.
    pub factors: Vec<FactorView<'a>>,
}

/// What pay in a place is of pay in another, by one source.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FactorView<'a> {
    /// Lower end of the ratio.
    pub low: Figure,
    /// Upper end.
    pub high: Figure,
    /// The source's id.
    pub source: &'a str,
    /// How it was computed from what the source prints.
    pub derived: &'a str,
}

/// A row's ends with living costs made equal. Figures are lakh rupees per annum, to a tenth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct RealView {
    /// Lower end; absent where the row has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Lpa>,
    /// Upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Lpa>,
    /// What living costs there, of what it costs in the city compared with.
    pub cost: Figure,
}

/// A row of a pay table: one place and level of one career.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PayRow<'a> {
    /// The career's id.
    pub career: &'a str,
    /// The career's name.
    pub title: &'a str,
    /// The packs that added or changed the career; absent: it is as bundled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<OriginView<'a>>,
    /// A city's id, or `national`.
    pub place: &'a str,
    /// The place's name.
    pub place_name: &'a str,
    /// all, entry, mid, senior or lead.
    pub level: &'a str,
    /// The claim that is shown; absent: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<ClaimView<'a>>,
    /// How many claims there are, the shown one counted.
    pub claims: usize,
    /// The lowest figure of all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Lpa>,
    /// The highest figure of all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highest: Option<Lpa>,
    /// Why nothing is shown, and what is known instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<String>,
    /// What it would be by another city's claim and the factors between them; never a claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<EstimateView<'a>>,
    /// With `--real`: what the ends of the claim or estimate are worth in the city compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real: Option<RealView>,
    /// With `--explain`: the other claims.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<ClaimView<'a>>,
    /// With `--explain`: in what the claims differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<String>,
}

/// A pack of one's own that added or changed a career.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OriginView<'a> {
    /// The pack's name.
    pub pack: &'a str,
    /// added: the career comes from it; changed: it has a say in it.
    pub change: &'static str,
}

/// A pack that was laid over the bundled data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PackView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its folder, as it was named.
    pub path: String,
    /// Careers that come from it.
    pub added: usize,
    /// Careers from below that it changed.
    pub changed: usize,
}
