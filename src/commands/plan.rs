//! `careers plan`.

use std::collections::BTreeSet;

use clap::builder::NonEmptyStringValueParser;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::roadmap::stage_number;
use super::{Context, Form};
use crate::answer::known::{tasks, tests};
use crate::answer::plan::{Asked, PlanError, plan, usual_pace};
use crate::catalog::model::Need;
use crate::catalog::pack::CareerRef;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::render;
use crate::roadmap::pace::{DaysOff, Pace, PaceError, Sessions};
use crate::roadmap::read::{date, days_off, hours, time, weekday};
use crate::roadmap::road::Road;
use crate::roadmap::tasks::Choice;
use crate::state::{self, results};
use crate::view::{PlanKnown, PlanView};

/// The roadmap's tasks in dated weeks at your pace.
///
/// Stages and weeks keep their order; within a week of the roadmap, what must be done comes
/// before what should and what could. What does not fit into a week goes on in the next, in
/// quarters of an hour. Weeks are counted from the first day. A day off takes its share of
/// the week: a seventh, or with --days its session. Times are those of India.
///
/// A calendar has an entry for each part of a task, with an id of its own: to import a later
/// plan moves the entries. What was dropped or done since has to be deleted by hand.
///
/// In a pipe: week, first day, last day, start, end, hours, need, kind, stage, week or quarter
/// of the roadmap, part, of parts, task, text. --format csv has the same under headings.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
#[command(after_help = "Examples:
  careers plan backend --hours 8 --start 2026-12-07
  careers plan sre --hours 6 --to 3 --until 2027-12-31
  careers plan sre --hours 9 --days mon,wed,sat --at 20:00 --format ics > plan.ics
  careers plan backend --off 2026-12-21..2027-01-02 --off 2027-01-26
  careers plan backend --replan --must --format md > PLAN.md")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// Hours a week, in quarters; without it, the pace the roadmap is written for
    #[arg(long, value_name = "HOURS", value_parser = hours)]
    hours: Option<u32>,
    /// The first day; without it, today
    #[arg(long, value_name = "DATE", value_parser = date)]
    start: Option<Date>,
    /// What is not done yet, from today on
    #[arg(long, conflicts_with = "start")]
    replan: bool,
    /// Leave out what `careers progress` has as done, and what only teaches or practises skills that a finished quiz says you have
    #[arg(long)]
    skip_known: bool,
    /// The first stage, 1 to 5
    #[arg(long, value_name = "STAGE", default_value = "1", value_parser = stage_number)]
    from: usize,
    /// The last stage, 1 to 5
    #[arg(long, value_name = "STAGE", default_value = "5", value_parser = stage_number)]
    to: usize,
    /// The last day: what has to be dropped by then, or how many hours a week it takes
    #[arg(long, value_name = "DATE", value_parser = date)]
    until: Option<Date>,
    /// Only what must be done
    #[arg(long, conflicts_with = "no_could")]
    must: bool,
    /// Without what could be done
    #[arg(long)]
    no_could: bool,
    /// A day off, or days as 2026-12-21..2027-01-02; more than once for several
    #[arg(long, value_name = "DAYS", value_parser = days_off)]
    off: Vec<DaysOff>,
    /// Sessions on these days of the week, in equal shares: mon,wed,sat
    #[arg(long, value_name = "DAYS", value_delimiter = ',', value_parser = weekday)]
    days: Vec<Weekday>,
    /// When sessions start, as 20:00
    #[arg(long, value_name = "TIME", requires = "days", value_parser = time)]
    at: Option<Time>,
    /// How to write the plan
    #[arg(long, value_name = "FORMAT", default_value = "text", conflicts_with_all = ["json", "plain"], help_heading = "Output")]
    format: Format,
    #[command(flatten)]
    output: Output,
}

/// How a plan is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A page, or rows in a pipe
    Text,
    /// The same as --json
    Json,
    /// Markdown with boxes to tick
    Md,
    /// Comma-separated values
    Csv,
    /// A calendar to import
    Ics,
}

/// Lays the plan out and writes it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let now = context.ui.env.now()?;
    let mut done = done(args, career, context)?;
    let known = known(args, career, context, &done)?;
    done.extend(known.iter().flat_map(|known| known.tasks.clone()));
    let asked = asked(args, career, now.date(), &done, known)?;
    asked.pace.check().map_err(impossible)?;
    let view = plan(career, &asked).map_err(|error| no_plan(error, career))?;
    write(args, context, &view, now)
}

/// Ids of the tasks that are done, which `--replan` and `--skip-known` leave out. A plan that
/// is asked to leave them out and cannot know them is none.
fn done(
    args: &Args,
    career: CareerRef<'_>,
    context: &Context<'_, '_, '_>,
) -> Result<BTreeSet<String>> {
    if !args.replan && !args.skip_known {
        return Ok(BTreeSet::new());
    }
    let (Some(road), Some(progress)) = (
        Road::of(career)?,
        state::known(&context.ui.env, context.catalog)?,
    ) else {
        return Ok(BTreeSet::new());
    };
    let ids = road.tasks().map(|(_, _, id)| id);
    Ok(ids.filter(|id| progress.done(id)).collect())
}

/// What finished tests leave out.
fn known<'a>(
    args: &Args,
    career: CareerRef<'a>,
    context: &Context<'a, '_, '_>,
    done: &BTreeSet<String>,
) -> Result<Option<PlanKnown<'a>>> {
    if !args.skip_known {
        return Ok(None);
    }
    let tests = tests(context.catalog, &results::known(&context.ui.env)?)?;
    Ok(tasks(tests, career, done)?)
}

fn asked<'d, 'a>(
    args: &Args,
    career: CareerRef<'_>,
    today: Date,
    done: &'d BTreeSet<String>,
    known: Option<PlanKnown<'a>>,
) -> Result<Asked<'d, 'a>> {
    if args.to < args.from {
        let message = format!("--from {} comes after --to {}", args.from, args.to);
        return Err(Error::new(Exit::Usage, message));
    }
    let least = match (args.must, args.no_could) {
        (true, _) => Need::Must,
        (_, true) => Need::Should,
        _ => Need::Could,
    };
    let choice = Choice {
        from: args.from - 1,
        to: args.to - 1,
        least,
        done,
    };
    Ok(Asked {
        pace: pace(args, career, today)?,
        choice,
        replan: args.replan,
        known,
    })
}

fn pace(args: &Args, career: CareerRef<'_>, today: Date) -> Result<Pace> {
    let usual = usual_pace(career)?.ok_or_else(|| no_plan(PlanError::NoRoadmap, career))?;
    let mut days = args.days.clone();
    days.sort_by_key(|day| day.to_monday_zero_offset());
    days.dedup();
    let sessions = (!days.is_empty()).then_some(Sessions { days, at: args.at });
    Ok(Pace {
        start: args.start.unwrap_or(today),
        minutes: args.hours.unwrap_or(usual),
        sessions,
        off: args.off.clone(),
        until: args.until,
    })
}

fn write(
    args: &Args,
    context: &mut Context<'_, '_, '_>,
    view: &PlanView<'_>,
    now: DateTime,
) -> Result<()> {
    let output = Output {
        json: args.output.json || args.format == Format::Json,
        ..args.output
    };
    let text = match args.format {
        Format::Md => return context.ui.answer(&render::markdown::plan(view)),
        Format::Csv => render::csv::write(&render::plan::doc(view)),
        Format::Ics => render::ics::write(view, now),
        Format::Text | Format::Json => {
            // Rows have no place for it.
            if matches!(context.form(output), Form::Rows) {
                tell_dropped(context, view);
            }
            return context.answer(output, view, render::plan::doc);
        }
    };
    tell_dropped(context, view);
    context.ui.answer(&text)
}

/// What did not fit, where the answer itself cannot say it.
fn tell_dropped(context: &mut Context<'_, '_, '_>, view: &PlanView<'_>) {
    for line in render::plan::last_day(view) {
        context.ui.say(&format!("note: {line}\n"));
    }
}

fn impossible(error: PaceError) -> Error {
    let hint = match error {
        PaceError::DayTooShort(_) => {
            "fewer hours, or more days: --days mon,tue,wed,thu,fri".to_owned()
        }
        PaceError::PastMidnight { minutes, .. } => {
            let latest = Time::midnight() - i64::from(minutes).minutes();
            format!(
                "start by --at {}, or take more days",
                latest.strftime("%H:%M")
            )
        }
        PaceError::StartAfterEnd { .. } => {
            "--start sets the first day, --until the last".to_owned()
        }
    };
    Error::new(Exit::Usage, error.to_string()).hint(hint)
}

pub(super) fn no_plan(error: PlanError, career: CareerRef<'_>) -> Error {
    match error {
        PlanError::NoRoadmap => {
            let message = format!("no roadmap is written for `{}` yet", career.id);
            Error::new(Exit::NoAnswer, message).hint("which careers have one: careers stats")
        }
        PlanError::TooLong(error) => {
            Error::new(Exit::Usage, error.to_string()).hint("more hours a week, or fewer days off")
        }
        PlanError::Damaged(error) => error.into(),
    }
}
