//! Cities, and the other places that pay figures are printed for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/cities.yaml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cities<S> {
    /// The places, in the order tables show them.
    pub cities: Vec<City<S>>,
}

/// A place that a pay figure can be printed for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct City<S> {
    /// Stable id, kebab case.
    pub id: S,
    /// The name as shown.
    pub name: S,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Other names people type, lower case.
    #[serde(default = "Vec::<S>::new")]
    pub aliases: Vec<S>,
    /// The state or union territory; absent where there is no single one.
    pub state: Option<S>,
    /// The region this city belongs to, as Gurugram does to Delhi NCR.
    pub part_of: Option<S>,
    /// What living there costs; absent where no index was found.
    pub cost: Option<Cost<S>>,
}

/// What living with rent costs in a city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost<S> {
    /// Of what it costs in Bengaluru, as a ratio.
    pub relative: f64,
    /// A source's id.
    pub source: S,
}

/// `data/city-factors.yaml`: what pay in one city is of pay in another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CityFactors<S> {
    /// The factors, several for a city where sources disagree.
    pub factors: Vec<CityFactor<S>>,
}

/// What pay in a city is of pay in another, by one source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CityFactor<S> {
    /// The city.
    pub place: S,
    /// The other, whose pay is multiplied.
    pub of: S,
    /// Lower end of the ratio.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// A source's id.
    pub source: S,
    /// How it was computed from what the source prints.
    pub derived: S,
}

/// What sort of place a record of `cities.yaml` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// One city.
    City,
    /// Several cities that sources print as one, as Delhi NCR.
    Region,
    /// Working from anywhere.
    Remote,
    /// A class of cities, as tier 2.
    Group,
}

vocabulary!(PlaceKind {
    City => "city",
    Region => "region",
    Remote => "remote",
    Group => "group",
});
