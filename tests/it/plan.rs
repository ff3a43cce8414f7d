//! `careers plan`: laws of the layout, pages, calendars, Markdown, bad input.

mod calendar;
mod errors;
mod files;
mod known;
mod laws;
mod pages;

use careers::error::Exit;
use careers::ui::Env;

use crate::support::fixture;

/// The answer of a plan of the fixture's career, its command line above it.
fn told(args: &[&str], env: Env) -> String {
    let (out, err, exit) = fixture(args, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    format!("$ careers {}\n{out}", args.join(" "))
}
