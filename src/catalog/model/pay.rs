//! Pay as published: claims, kept as printed, never averaged.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/careers/<slug>/pay.yaml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pay<S> {
    /// The claims, in the order the author collected them.
    pub claims: Vec<Claim<S>>,
}

/// One published statement about pay. At least one of the five figures is present.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim<S> {
    /// A city id, or `national`.
    pub place: S,
    /// Our level, by the middle of the source's own years.
    pub level: Level,
    /// The level or years as the source prints them, as `3-6 years`.
    pub years: Option<S>,
    /// The kind of employer the source speaks of; `all` when it does not say.
    pub company: Company,
    /// Lower end. Absent with `high` present: "up to".
    pub low: Option<f64>,
    /// The median, where the source calls it that.
    pub median: Option<f64>,
    /// The mean, where the source says average.
    pub average: Option<f64>,
    /// A single figure that the source does not call a mean or a median.
    pub typical: Option<f64>,
    /// Upper end. Absent with `low` present: "from".
    pub high: Option<f64>,
    /// What the two ends are.
    #[serde(default)]
    pub spread: Spread,
    /// The unit of all five figures.
    pub unit: Unit,
    /// Which part of pay the figures are.
    pub component: Component,
    /// The source's id.
    pub source: S,
    /// Number behind this one claim, where the source gives it apart.
    pub sample: Option<u32>,
    /// The method, where the figure was computed from the source's rows.
    pub derived: Option<S>,
    /// What else the source says about this figure.
    pub note: Option<S>,
}

/// Seniority, by years of experience.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The source does not split by level.
    All,
    /// 0-2 years.
    Entry,
    /// 3-5 years.
    Mid,
    /// 6-9 years.
    Senior,
    /// 10 years and more.
    Lead,
}

vocabulary!(Level {
    All => "all",
    Entry => "entry",
    Mid => "mid",
    Senior => "senior",
    Lead => "lead",
});

/// Kind of employer.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Company {
    /// The source does not split by employer.
    All,
    /// IT services and consulting: the work belongs to a client.
    Services,
    /// Companies that sell their own product.
    Product,
    /// Global capability centres: a foreign company's own office in India.
    Gcc,
    /// Funded young companies.
    Startup,
    /// Government, public-sector units and their laboratories.
    Public,
}

vocabulary!(Company {
    All => "all",
    Services => "services",
    Product => "product",
    Gcc => "gcc",
    Startup => "startup",
    Public => "public",
});

/// What `low` and `high` are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Spread {
    /// A range as stated; what share of people it covers is not known.
    #[default]
    Range,
    /// The first and the third quartile.
    Quartiles,
    /// The lowest and the highest of several averages.
    Averages,
}

vocabulary!(Spread {
    Range => "range",
    Quartiles => "quartiles",
    Averages => "averages",
});

/// The unit of a pay figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Unit {
    /// Lakh (100,000) rupees per annum.
    #[serde(rename = "LPA")]
    Lpa,
}

vocabulary!(Unit {
    Lpa => "LPA",
});

/// Which part of pay a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Component {
    /// Cost to company: everything the employer counts.
    Ctc,
    /// Fixed base.
    Base,
    /// What reaches the bank.
    Net,
}

vocabulary!(Component {
    Ctc => "ctc",
    Base => "base",
    Net => "net",
});
