//! What may no longer be true: facts whose source, or whose reading, is too old.

use crate::catalog::model::{Basis, Source};
use crate::pay::choose::months;

/// Months after which a figure no longer speaks of today.
pub const PUBLISHED: u32 = 24;

/// Months after which a page should be read again.
pub const READ: u32 = 12;

/// The same for laws, which a budget or a notification may change any month.
pub const LAW_READ: u32 = 6;

/// Months after which a bank should be answered blind again.
pub const REVIEWED: u32 = 24;

/// In what a fact is stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The source was published too long ago.
    Published,
    /// The source does not say when it was published.
    Undated,
    /// Nobody has read the source for too long.
    Read,
    /// Nobody has answered the bank blind for too long.
    Reviewed,
}

impl Why {
    /// The id, as it stands in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Undated => "undated",
            Self::Read => "read",
            Self::Reviewed => "reviewed",
        }
    }
}

/// A reason, the date it goes by, its age on the day that was asked about, and the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stale<'a> {
    /// Why.
    pub why: Why,
    /// The date that is too long ago; `None`: there is none.
    pub date: Option<&'a str>,
    /// Whole months since then.
    pub months: Option<u32>,
    /// How many are too many; `None` where it is not about age.
    pub limit: Option<u32>,
}

/// Why a source's facts may be out of date on a day, `YYYY-MM-DD`. A law stays
/// in force whatever its date, so only its reading grows old.
#[must_use]
pub fn source<'a>(source: &Source<&'a str>, today: &str) -> Vec<Stale<'a>> {
    let mut found = Vec::new();
    let law = source.basis == Basis::Law;
    match source.published {
        _ if law => {}
        Some(date) => found.extend(older(Why::Published, date, PUBLISHED, today)),
        None => found.push(Stale {
            why: Why::Undated,
            date: None,
            months: None,
            limit: None,
        }),
    }
    let limit = if law { LAW_READ } else { READ };
    found.extend(older(Why::Read, source.retrieved, limit, today));
    found
}

/// Whether a blind answering is too old.
#[must_use]
pub fn review<'a>(date: &'a str, today: &str) -> Option<Stale<'a>> {
    older(Why::Reviewed, date, REVIEWED, today)
}

fn older<'a>(why: Why, date: &'a str, limit: u32, today: &str) -> Option<Stale<'a>> {
    let age = months(today).saturating_sub(months(date));
    (age > limit).then_some(Stale {
        why,
        date: Some(date),
        months: Some(age),
        limit: Some(limit),
    })
}
