//! Which of several claims a row shows.
//!
//! Nothing is averaged over disagreement. A row shows one claim as published
//! and counts the others: the claim of the highest confidence; among equals the
//! freshest, undated last; then one with a range before a single figure; then
//! by source id, so that the choice does not depend on the order of the file.

use std::cmp::Reverse;

use crate::catalog::model::{Claim, Confidence};

/// What the rule needs to know of a claim's source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The source's confidence.
    pub confidence: Confidence,
    /// The source's date, `YYYY[-MM[-DD]]`, if it bears one.
    pub published: Option<&'a str>,
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
        let single = claim.low.is_none() || claim.high.is_none();
        (
            Reverse(known.map(|s| s.confidence)),
            Reverse(known.and_then(|s| s.published)),
            single,
            source,
            *i,
        )
    };
    (0..claims.len()).min_by_key(rank)
}
