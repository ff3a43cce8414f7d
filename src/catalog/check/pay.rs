//! `pay.yaml`.

use super::rules::{FIGURE_PRESENT, FIGURE_RANGE};
use super::{At, Lookup, Report};
use crate::catalog::model::{Claim, Pay, Spread};
use crate::catalog::parse::Document;

/// Largest figure that is taken for a yearly pay in lakh: 100 crore.
pub(super) const MOST: f64 = 10_000.0;

pub(super) fn rules(doc: &Document<Pay<String>>, known: &Lookup, report: &mut Report) {
    let at = At::from(doc);
    for (i, claim) in doc.value.claims.iter().enumerate() {
        let path = format!("claims[{i}]");
        report.known(
            at,
            &format!("{path}.source"),
            "source",
            &claim.source,
            known.sources.as_ref(),
        );
        report.known(
            at,
            &format!("{path}.place"),
            "place",
            &claim.place,
            known.places.as_ref(),
        );
        figures(at, &path, claim, report);
    }
}

fn figures(at: At<'_>, path: &str, claim: &Claim<String>, report: &mut Report) {
    let middles = [claim.median, claim.average, claim.typical];
    let all: Vec<f64> = [claim.low, claim.high]
        .into_iter()
        .chain(middles)
        .flatten()
        .collect();
    if all.is_empty() {
        report.error(at, path, FIGURE_PRESENT, "no figure at all");
    }
    for figure in &all {
        if !(*figure > 0.0 && *figure <= MOST) {
            report.error(at, path, FIGURE_RANGE, format!("{figure} LPA"));
        }
    }
    if claim.spread != Spread::Range && (claim.low.is_none() || claim.high.is_none()) {
        let message = format!("{} have two ends", claim.spread.id());
        report.error(at, path, FIGURE_PRESENT, message);
    }
    let low = claim.low.unwrap_or(f64::NEG_INFINITY);
    let high = claim.high.unwrap_or(f64::INFINITY);
    if low > high {
        report.error(
            at,
            &format!("{path}.low"),
            FIGURE_RANGE,
            format!("low {low} is above high {high}"),
        );
    } else if let Some(middle) = middles
        .into_iter()
        .flatten()
        .find(|m| !(low..=high).contains(m))
    {
        report.error(
            at,
            path,
            FIGURE_RANGE,
            format!("{middle} lies outside {low} to {high}"),
        );
    }
}
