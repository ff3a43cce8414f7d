//! One integration binary: a module per verb and per contract.
//!
//! Tests run the real binary in an empty environment with exact expectations
//! (`support::careers`), or the library in this process on a small fixture
//! catalogue (`support::fixture`), so that an edit of `data/` breaks only the
//! tests that are about `data/`.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod support;

mod bank;
mod bundled;
mod checker;
mod completions;
mod contract;
mod doctor;
mod errors;
mod explore;
mod fuzz;
mod help;
mod json;
mod markdown;
mod money;
mod onet;
mod packs;
mod pages;
mod plan;
mod progress;
mod quiz;
mod readme;
mod report;
mod results;
mod simulate;
mod terminal;
mod tidy;
mod traits;
