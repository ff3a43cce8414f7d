//! How a view looks as text. Nothing here looks anything up: it is told everything.

pub mod doc;
pub mod list;
pub mod page;
pub mod paint;
mod pay;
pub mod plain;
pub mod quiz;
pub mod roadmap;
pub mod rows;
pub mod salary;
pub mod search;
pub mod show;
pub mod sources;
pub mod stats;
mod table;
pub mod validate;
