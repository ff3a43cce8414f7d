//! One struct per answer. What serde writes of it is the JSON; its schema is generated from it.
//!
//! A field that is not known is absent. Numbers stay numbers, their unit is in
//! a field beside them or in the field's name.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

mod bank;
mod common;
mod compare;
mod doctor;
mod fit;
mod import;
mod known;
mod list;
mod new;
mod offer;
mod path;
mod plan;
mod progress;
mod quiz;
mod related;
mod report;
mod roadmap;
mod salary;
mod search;
mod show;
mod simulate;
mod sources;
mod stats;
mod take_home;
mod traits;
mod validate;

pub use bank::*;
pub use common::*;
pub use compare::*;
pub use doctor::*;
pub use fit::*;
pub use import::*;
pub use known::*;
pub use list::*;
pub use new::*;
pub use offer::*;
pub use path::*;
pub use plan::*;
pub use progress::*;
pub use quiz::*;
pub use related::*;
pub use report::*;
pub use roadmap::*;
pub use salary::*;
pub use search::*;
pub use show::*;
pub use simulate::*;
pub use sources::*;
pub use stats::*;
pub use take_home::*;
pub use traits::*;
pub use validate::*;

/// Whether a count is of nothing, and then no fact.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A figure in lakh rupees per annum. Whole figures are written without a fraction,
/// as their sources print them.
#[derive(Debug, Clone, Copy, PartialEq, JsonSchema)]
pub struct Lpa(pub f64);

impl Serialize for Lpa {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        number(self.0, serializer)
    }
}

/// A count of hours, written like `Lpa`.
#[derive(Debug, Clone, Copy, PartialEq, Default, JsonSchema)]
pub struct Hours(pub f64);

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        number(self.0, serializer)
    }
}

/// A figure without a unit, a rating or a share, written like `Lpa`.
#[derive(Debug, Clone, Copy, PartialEq, JsonSchema)]
pub struct Figure(pub f64);

impl Figure {
    /// A value to so many decimal places. Nothing below zero that rounds to zero keeps its sign.
    #[must_use]
    pub fn rounded(value: f64, places: u32) -> Self {
        let whole = f64::from(10_u32.pow(places));
        Self((value * whole).round() / whole + 0.0)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        number(self.0, serializer)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "only whole numbers far below 2^53 are cast"
)]
fn number<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        serializer.serialize_i64(value as i64)
    } else {
        serializer.serialize_f64(value)
    }
}
