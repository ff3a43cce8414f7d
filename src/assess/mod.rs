//! Tests: which questions are asked, in which order their options stand, what answers are
//! worth, and where decisions lead.
//!
//! Nothing here reads a clock or draws a seed; both are passed in.

pub mod answer;
pub mod choice;
pub mod fit;
pub mod form;
pub mod irt;
pub mod random;
pub mod score;
pub mod situation;
pub mod traits;
