//! A roadmap laid out in time: tasks in order, weeks of a budget, days off.
//!
//! Everything is whole minutes and civil dates; what day it is, is passed in.

pub mod fit;
pub mod layout;
pub mod pace;
pub mod read;
pub mod tasks;

/// The steps in which hours are planned, in minutes.
pub const QUARTER: u32 = 15;

/// Most hours a week that can be asked for: sixteen a day.
pub const MOST_HOURS: u32 = 112;
