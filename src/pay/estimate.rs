//! Estimates for places without a claim: the claim of another city times a factor.
//!
//! The result carries all of the spread of claim and factors and is rounded
//! outwards, so that it promises no more than it knows.

use super::rows::Row;
use crate::catalog::model::{CityFactor, Claim};

/// An estimate and what went into it. Figures are lakh rupees a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimate<'c, 'a> {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// The claim that was multiplied.
    pub base: &'c Claim<&'a str>,
    /// By what.
    pub factors: Vec<CityFactor<&'a str>>,
}

/// Why there is no estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEstimate<'a> {
    /// No source compares the place with another.
    NoFactor,
    /// Nothing is published for the place that it is compared with.
    NoBase(&'a str),
}

/// The estimate for a place, or for the region it is part of: the claim that is
/// shown for the city that sources compare it with, times every factor there is.
///
/// # Errors
/// When there is no factor, or nothing to multiply.
pub fn estimate<'c, 'a>(
    place: &str,
    region: Option<&str>,
    factors: &[CityFactor<&'a str>],
    base: impl Fn(&'a str) -> Row<'c, 'a>,
) -> Result<Estimate<'c, 'a>, NoEstimate<'a>> {
    let of = |id: &str| -> Vec<_> { factors.iter().filter(|f| f.place == id).cloned().collect() };
    let mut own = of(place);
    if own.is_empty() {
        own = region.map(of).unwrap_or_default();
    }
    let city = own.first().ok_or(NoEstimate::NoFactor)?.of;
    own.retain(|factor| factor.of == city);
    let claim = base(city).claim.ok_or(NoEstimate::NoBase(city))?;
    let (low, high) = ends(claim).ok_or(NoEstimate::NoBase(city))?;
    let least = own.iter().map(|f| f.low).fold(f64::INFINITY, f64::min);
    let most = own.iter().map(|f| f.high).fold(0.0, f64::max);
    let (low, high) = outwards(low * least, high * most);
    Ok(Estimate {
        low,
        high,
        base: claim,
        factors: own,
    })
}

/// The ends of a claim, or its one figure twice; `None` where an end is open.
fn ends<S>(claim: &Claim<S>) -> Option<(f64, f64)> {
    let middle = claim.median.or(claim.average).or(claim.typical);
    match (claim.low, claim.high, middle) {
        (Some(low), Some(high), _) => Some((low, high)),
        (None, None, Some(figure)) => Some((figure, figure)),
        _ => None,
    }
}

/// Rounded to whole lakh, to half lakh where the upper end is below ten: down and up.
fn outwards(low: f64, high: f64) -> (f64, f64) {
    let step = if high < 10.0 { 0.5 } else { 1.0 };
    // A product such as 0.9 * 10 may lie a hair above the whole number it is.
    let (low, high) = (low / step + 1e-9, high / step - 1e-9);
    (low.floor() * step, high.ceil() * step)
}

#[cfg(test)]
mod tests {
    use super::outwards;

    #[test]
    fn an_estimate_is_rounded_outwards() {
        assert_eq!(outwards(12.1, 44.1), (12.0, 45.0));
        assert_eq!(outwards(3.3, 8.1), (3.0, 8.5));
        assert_eq!(outwards(0.9 * 10.0, 0.9 * 20.0), (9.0, 18.0));
    }
}
