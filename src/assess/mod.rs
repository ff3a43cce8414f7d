//! Tests: which questions are asked, in which order their options stand, what answers are
//! worth, and where decisions lead.
//!
//! Nothing here reads a clock or draws a seed; both are passed in.

pub mod adaptive;
pub mod answer;
pub mod calibrate;
pub mod choice;
pub mod cohort;
pub mod course;
pub mod curve;
pub mod estimate;
pub mod fit;
pub mod form;
pub mod irt;
pub mod mode;
pub mod outcome;
pub mod pool;
pub mod random;
pub mod responses;
pub mod score;
pub mod situation;
pub mod traits;
pub mod trial;
