//! Pay: which claim stands for what, and where claims differ.
//!
//! Nothing is invented and nothing averaged: a row shows one claim as
//! published, counts the others, and says how far all of them reach.

pub mod amount;
pub mod choose;
pub mod estimate;
pub mod offer;
pub mod rows;
pub mod standing;
pub mod take_home;
pub mod tax;
