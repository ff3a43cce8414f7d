//! Finding careers, by name and by words; how they relate, compare and lead to each other;
//! and what of them may be out of date.

pub mod compare;
pub mod find;
pub mod path;
pub mod related;
pub mod resume;
pub mod search;
pub mod stale;
