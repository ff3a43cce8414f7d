//! The road laid flat, and how far along it somebody is.

pub mod pace;
pub mod road;
