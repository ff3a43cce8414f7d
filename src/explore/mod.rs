//! Finding careers, by name and by words; and what of them may be out of date.

pub mod find;
pub mod search;
pub mod stale;
