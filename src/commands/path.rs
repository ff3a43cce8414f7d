//! `careers path`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::path::{Asked, From, PathError, answer};
use crate::catalog::pack::CareerRef;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::resume::{ResumeError, map, read};
use crate::explore::{find, resume};
use crate::roadmap::read::hours;
use crate::roadmap::road::Road;
use crate::{disk, render};

/// From one career, or from a resume, to another: what carries over and what is missing.
///
/// One stands where a career's roadmap is last planned week by week, with the skills it needs
/// there (and at level 1 what else its tasks train), and goes to the same place of the other. A task that must be done there carries over where every skill it trains
/// is had at the level that its stage needs, or where it is a unit that both roadmaps share;
/// the others are missing, in order. One enters at the first stage of which more than a fifth
/// of the hours is missing. A third career is named where the hours by way of it add up to less.
///
/// What `careers progress` has as done is done. A finished `careers quiz` that makes a stage
/// likely gives the skills it asked about the level that its career needs at that stage, where
/// one did not answer worse in them than one's own level lets expect.
///
/// A resume is a JSON Resume (jsonresume.org): names and keywords of skills and positions of
/// work name skills by name or alias, in whole words. A skill counts with level 2, uses it with
/// help, unless the resume states one: beginner 1, intermediate 2, advanced or master 3.
///
/// In a pipe, each line starts with what it is: path (a fact and its value), stage (id, hours,
/// missing, title), skill (id, name, level had, needed), unit (task, hours, text), missing
/// (stage, week, hours, kind, task, skills lacking, text), between (career, hours to it, hours
/// from it), test (career, date, stage, chance, skills), pay (the columns of careers salary), band (career, stage, low, high, source),
/// found (skill, level, words, place), unmapped (words, place).
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "careers path [OPTIONS] <FROM> <TO>\n       careers path [OPTIONS] --resume <FILE> <TO>",
    after_help = "Examples:
  careers path backend sre
  careers path qa backend --hours 8
  careers path --resume resume.json data-scientist
  careers path backend sre --json"
)]
pub struct Args {
    /// Where you stand and where you go, by name or alias; with --resume, where you go
    #[arg(value_name = "CAREER", num_args = 1..=2, required = true, value_parser = NonEmptyStringValueParser::new())]
    careers: Vec<String>,
    /// A JSON Resume to start from
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    resume: Option<PathBuf>,
    /// Hours a week, in quarters; without it, the pace the target's roadmap is written for
    #[arg(long, value_name = "HOURS", value_parser = hours)]
    hours: Option<u32>,
    #[command(flatten)]
    output: Output,
}

/// Finds both ends and tells the way.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let catalog = context.catalog;
    let (from, to) = match (&args.careers[..], &args.resume) {
        ([from, to], None) => (From::Career(find::career(catalog, from)?), to),
        ([to], Some(file)) => (of_resume(file, context)?, to),
        ([only], None) => {
            let error = Error::new(Exit::Usage, format!("a path to or from `{only}`?"));
            return Err(error.hint("name both ends: careers path backend sre"));
        }
        _ => {
            let error = Error::new(Exit::Usage, "a resume is where the path starts");
            return Err(error.hint("name only where it goes: careers path --resume FILE sre"));
        }
    };
    let to = find::career(catalog, to)?;
    let asked = Asked {
        from,
        to,
        pace: args.hours,
        done: done(to, context)?,
        tests: super::roadmap::tests(context)?,
    };
    let view = answer(catalog, &asked).map_err(|error| no_path(error, asked.to.id))?;
    context.answer(args.output, &view, render::path::doc)
}

/// Ids of the tasks of a career that the person has done, where something is kept. The path is
/// told all the same when that cannot be read.
fn done(to: CareerRef<'_>, context: &mut Context<'_, '_, '_>) -> Result<BTreeSet<String>> {
    let (Some(road), Some(progress)) = (Road::of(to)?, super::roadmap::progress(context)) else {
        return Ok(BTreeSet::new());
    };
    let ids = road.tasks().map(|(_, _, id)| id);
    Ok(ids.filter(|id| progress.done(id)).collect())
}

fn of_resume<'c>(path: &Path, context: &Context<'c, '_, '_>) -> Result<From<'c>> {
    let file = path.to_string_lossy().into_owned();
    let phrases = read(&disk::read_file(path)?).map_err(|error| unreadable(&file, &error))?;
    let found = map(&phrases, &context.catalog.skills()?);
    Ok(From::Resume {
        file,
        phrases,
        found,
    })
}

fn unreadable(file: &str, error: &ResumeError) -> Error {
    let hint = match error {
        ResumeError::TooLarge => format!(
            "a resume is text: leave pictures out of it (at most {} KiB)",
            resume::MOST_BYTES >> 10
        ),
        ResumeError::Control(_) => "take the character out; it is none that one types".to_owned(),
        _ => "its shape: https://jsonresume.org/schema".to_owned(),
    };
    Error::new(Exit::BadData, format!("{file}: {error}")).hint(hint)
}

fn no_path(error: PathError, to: &str) -> Error {
    match error {
        PathError::NoRoadmap => {
            let message = format!("no roadmap is written for `{to}` yet");
            Error::new(Exit::NoAnswer, message).hint("which careers have one: careers stats")
        }
        PathError::Damaged(error) => error.into(),
    }
}
