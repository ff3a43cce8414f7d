//! What is known: the data's shape, the rules it keeps, and how it is bundled.
//!
//! `parse` turns files into records, `check` holds them against every rule,
//! `pack` turns checked records into the bytes that ship in the binary and
//! opens those bytes again. The build script compiles this module too, so that
//! `cargo build` and `careers validate` apply the same rules.

pub mod check;
pub mod fingerprint;
pub mod lines;
pub mod model;
pub mod overlay;
pub mod pack;
pub mod parse;
pub mod problem;
pub mod tidy_text;
