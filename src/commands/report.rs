//! `careers report`.

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use jiff::civil::Date;

use super::plan::no_plan;
use super::{Context, json, roadmap};
use crate::answer::report::{Asked, report};
use crate::catalog::tidy_text::visible;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::roadmap::read::{date, hours};
use crate::view::ReportView;
use crate::{disk, render};

/// A career as one web page to read, print or send.
///
/// One file, which loads nothing and runs nothing: the work, a day, skills,
/// employers, ways in, pay by level and place with bars and estimates marked ~, the road and its
/// weeks with dates (--weeks: the next few only), what `careers progress` has as done (left out of the weeks), every source
/// with its link, and what all this does not tell. It prints on A4.
///
/// -o FILE writes it; a file that is there is replaced with --force only, whole or not at all.
/// Without -o a pipe gets the page; a terminal is told to name a file, or - to see it all the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers report backend -o backend.html
  careers report sre --hours 8 --start 2026-12-07 --city Pune -o sre.html
  careers report sre --weeks 8 -o sre.html --force
  careers report sre > sre.html
  careers report sre --json")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// Hours a week, in quarters; without it, the pace the roadmap is written for
    #[arg(long, value_name = "HOURS", value_parser = hours)]
    hours: Option<u32>,
    /// The first day of the plan; without it, today
    #[arg(long, value_name = "DATE", value_parser = date)]
    start: Option<Date>,
    /// Tell the tasks of the next N weeks only, 0 of none; without it, of all
    #[arg(long, value_name = "N")]
    weeks: Option<u16>,
    /// Pay in this city, level by level; without it, in every place
    #[arg(long, value_name = "CITY", value_parser = NonEmptyStringValueParser::new())]
    city: Option<String>,
    /// Write the page to FILE; - is standard output
    #[arg(
        long,
        short,
        value_name = "FILE",
        conflicts_with = "json",
        help_heading = "Output"
    )]
    output: Option<PathBuf>,
    /// Replace FILE
    #[arg(long, requires = "output", help_heading = "Output")]
    force: bool,
    /// Print one JSON document; its shape: careers schema report
    #[arg(long, help_heading = "Output")]
    json: bool,
}

/// Puts the report together and writes it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let city = args.city.as_deref();
    let places = city.map(|name| find::places(context.catalog, name));
    let today = context.ui.env.now()?.date();
    let file = match args.output.as_deref() {
        Some(path) if path == Path::new("-") => None,
        Some(path) => Some(path),
        None if context.ui.env.stdout_tty && !args.json => return Err(nowhere(career.id)),
        None => None,
    };
    let done = roadmap::progress(context);
    let mut quiz = roadmap::tests(context)?.into_iter();
    let asked = Asked {
        today,
        start: args.start.unwrap_or(today),
        minutes: args.hours,
        weeks: args.weeks.map(usize::from),
        places: places.transpose()?.unwrap_or_default(),
        progress: done.as_ref(),
        quiz: quiz.find(|test| test.career.id == career.id),
    };
    let view = report(context.catalog, career, &asked).map_err(|error| no_plan(error, career))?;
    if args.json {
        let text = json(&view, context.ui.env.stdout_tty)?;
        return context.ui.answer(&text);
    }
    match file {
        Some(path) => keep(path, args.force, &view, context),
        None => context.ui.answer(&render::report::page(&view)),
    }
}

/// A page of a thousand lines of markup helps nobody in a terminal.
fn nowhere(career: &str) -> Error {
    Error::new(Exit::Usage, "a report is a web page; name a file for it")
        .hint(format!("careers report {career} -o {career}.html"))
        .hint(format!("on this terminal: careers show {career} all"))
}

fn keep(
    path: &Path,
    force: bool,
    view: &ReportView<'_>,
    context: &mut Context<'_, '_, '_>,
) -> Result<()> {
    let shown = visible(&path.to_string_lossy()).into_owned();
    if !force && path.exists() {
        let error = Error::new(Exit::State, format!("{shown} is there already"));
        return Err(error.hint("name another file, or replace it: --force"));
    }
    let page = render::report::page(view);
    disk::put(path, page.as_bytes(), force)?;
    context.ui.say(&format!("written to {shown}\n"));
    Ok(())
}
