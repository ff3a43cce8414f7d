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
