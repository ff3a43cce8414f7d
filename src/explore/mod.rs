//! Finding careers: by name, by words.

pub mod find;
pub mod search;
