//! Tests: which questions are asked, in which order their options stand, and what answers are worth.
//!
//! Nothing here reads a clock or draws a seed; both are passed in.

pub mod answer;
pub mod fit;
pub mod form;
pub mod irt;
pub mod random;
pub mod score;
pub mod traits;
