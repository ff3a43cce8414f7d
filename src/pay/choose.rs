//! Which of several claims a row shows.
//!
//! Nothing is averaged over disagreement. A row shows one claim as published
//! and counts the others. In this order: a claim about cost to company before one
//! about base or net pay; about all employers before one about a kind of them;
//! the highest confidence; the freshest; one with a range before a single figure;
//! then by source id, so that the choice does not depend on the order of the file.
//!
//! A page without a date counts as two years older than the day it was read:
//! it may be of last week or of long ago, and neither a dated page of this year
//! nor one of five years ago should lose to that.

use std::cmp::Reverse;

use crate::catalog::model::{Claim, Company, Component, Confidence};

/// What the rule needs to know of a claim's source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The source's confidence.
    pub confidence: Confidence,
    /// The source's date, `YYYY[-MM[-DD]]`, if it bears one.
    pub published: Option<&'a str>,
    /// The day it was read, `YYYY-MM-DD`.
    pub retrieved: &'a str,
}

/// Months by which an undated page is taken to be older than its reading.
const UNDATED_AGE: u32 = 24;

impl Standing<'_> {
    /// When the source was published, in months; a year alone counts as its start.
    fn month(self) -> u32 {
        match self.published {
            Some(date) => months(date),
            None => months(self.retrieved).saturating_sub(UNDATED_AGE),
        }
    }
}

/// A date, `YYYY[-MM[-DD]]`, in months since year 0; 0 for what is no date.
#[must_use]
pub fn months(date: &str) -> u32 {
    let mut parts = date.split('-').map(|part| part.parse::<u32>().unwrap_or(0));
    parts.next().unwrap_or(0) * 12 + parts.next().unwrap_or(1).saturating_sub(1)
}

/// The index of the claim to show, or `None` where there is none.
pub fn shown<'a, S: AsRef<str>>(
    claims: &[&'a Claim<S>],
    standing: impl Fn(&'a str) -> Option<Standing<'a>>,
) -> Option<usize> {
    let rank = |i: &usize| {
        let claim = claims[*i];
        let source = claim.source.as_ref();
        let known = standing(source);
        (
            claim.component != Component::Ctc,
            claim.company != Company::All,
            Reverse(known.map(|s| s.confidence)),
            Reverse(known.map(Standing::month)),
            claim.low.is_none() || claim.high.is_none(),
            source,
            *i,
        )
    };
    (0..claims.len()).min_by_key(rank)
}

#[cfg(test)]
mod tests {
    use super::{Standing, months};
    use crate::catalog::model::Confidence;

    #[test]
    fn an_undated_page_lies_between_a_fresh_and_an_old_one() {
        let of = |published| {
            Standing {
                confidence: Confidence::Low,
                published,
                retrieved: "2026-11-22",
            }
            .month()
        };
        assert!(of(Some("2026")) > of(None));
        assert!(of(None) > of(Some("2022")));
    }

    #[test]
    fn a_month_is_fresher_than_its_year_alone() {
        assert!(months("2026-05") > months("2026"));
        assert_eq!(months("2026-01-31"), months("2026"));
    }
}
