//! A roadmap laid out in time: tasks in order, weeks of a budget, days off; and how far
//! along it somebody is.
//!
//! Everything is whole minutes and civil dates; what day it is, is passed in.

pub mod fit;
pub mod forecast;
pub mod layout;
pub mod pace;
pub mod read;
pub mod road;
pub mod tasks;

/// The steps in which hours are planned, in minutes.
pub const QUARTER: u32 = 15;

/// Most hours a week that can be asked for: sixteen a day.
pub const MOST_HOURS: u32 = 112;
