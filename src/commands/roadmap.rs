//! `careers roadmap`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::known;
use crate::answer::roadmap::{full, mark, outline};
use crate::catalog::pack::CareerRef;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::prompt::walk::Keep;
use crate::state::{Progress, Store, event};
use crate::ui::Env;
use crate::view::{CareerName, Hours, KnownTest, RoadmapView};
use crate::{prompt, render, state};

/// The five stages of a career; with a number, one stage week by week.
///
/// A stage and --walk show what `careers progress` has as done; at each week of a walk one can
/// mark what is done and write a note, which are kept at once.
///
/// In a pipe: the stage or week, then fields; a task is its id, hours, need, kind,
/// text and skills.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers roadmap backend-developer
  careers roadmap sre 2
  careers roadmap backend --walk
  careers roadmap backend --format md > ROADMAP.md
  careers roadmap sre 1 --json")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// A stage, 1 to 5
    #[arg(value_parser = stage_number)]
    stage: Option<usize>,
    /// Step through stage by stage and week by week, marking what is done; needs a terminal
    #[arg(long, conflicts_with_all = ["json", "plain"])]
    walk: bool,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text", conflicts_with_all = ["json", "plain", "walk"], help_heading = "Output")]
    format: Format,
    #[command(flatten)]
    output: Output,
}

/// How a roadmap is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A page, or rows in a pipe
    Text,
    /// The same as --json
    Json,
    /// Markdown with boxes to tick; every week, where no stage is named
    Md,
    /// A Mermaid flowchart; every week, where no stage is named
    Mermaid,
}

/// A stage, from 1.
pub(super) fn stage_number(text: &str) -> std::result::Result<usize, String> {
    match text.strip_prefix('s').unwrap_or(text).parse() {
        Ok(number @ 1..=5) => Ok(number),
        _ => Err("a stage is a number from 1 to 5".to_owned()),
    }
}

/// Finds the career and tells its road.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    if args.walk {
        let mut stages = (1..=5)
            .map(|n| view(career, Some(n), false))
            .collect::<Result<Vec<_>>>()?;
        if let Some(progress) = progress(context) {
            let all = stages.iter_mut().flat_map(|view| &mut view.stages);
            all.for_each(|stage| mark(stage, &progress));
        }
        let look = context.look(args.output);
        let env = context.ui.env;
        let from = args.stage.unwrap_or(1);
        return prompt::walk::walk(context.ui, &mut stages, from, look, &mut |what| {
            keep(&env, what)
        });
    }
    let whole = matches!(args.format, Format::Md | Format::Mermaid);
    let mut view = view(career, args.stage, whole)?;
    if (args.stage.is_some() || whole)
        && let Some(progress) = progress(context)
    {
        view.stages.iter_mut().for_each(|s| mark(s, &progress));
    }
    let output = Output {
        json: args.output.json || args.format == Format::Json,
        ..args.output
    };
    match args.format {
        Format::Md => context.ui.answer(&render::markdown::roadmap(&view)),
        Format::Mermaid => context.ui.answer(&render::mermaid::roadmap(&view)),
        Format::Text | Format::Json => context.answer(output, &view, render::roadmap::doc),
    }
}

/// Keeps what was marked or noted on a walk, as `careers progress` does.
fn keep(env: &Env, what: Keep) -> Result<()> {
    let at = env.now()?;
    let text = |text: &str| {
        event::note(text).map_err(|why| Error::new(Exit::Usage, "the note is not kept").cause(why))
    };
    Store::of(env)?.update(|journal| {
        match what {
            Keep::Marks { done, undone } => {
                journal.done(&done, at, None);
                journal.undo(&undone, at);
            }
            Keep::Note { id, text: said } => {
                let said = text(&said)?;
                journal.note(&id, Some(said).filter(|said| !said.is_empty()), at);
            }
        }
        Ok(())
    })
}

/// What is done, where something is kept. The road is told all the same when that cannot be read.
pub(super) fn progress(context: &mut Context<'_, '_, '_>) -> Option<Progress> {
    match state::known(&context.ui.env, context.catalog) {
        Ok(known) => known,
        Err(error) => {
            context.ui.warn(&error);
            None
        }
    }
}

/// The person's latest quizzes, where any are kept. An answer that shows them beside its own is
/// told all the same when they cannot be read.
pub(super) fn tests<'a>(context: &mut Context<'a, '_, '_>) -> Result<Vec<KnownTest<'a>>> {
    let kept = state::results::known(&context.ui.env).unwrap_or_else(|error| {
        context.ui.warn(&error);
        Vec::new()
    });
    Ok(known::tests(context.catalog, &kept)?)
}

/// One stage with its weeks; without one, all in outline, or whole.
fn view(career: CareerRef<'_>, stage: Option<usize>, whole: bool) -> Result<RoadmapView<'_>> {
    let card = career.card()?;
    let missing = || {
        Error::new(
            Exit::NoAnswer,
            format!("no roadmap is written for `{}` yet", card.id),
        )
    };
    let hours = career
        .outline()?
        .ok_or_else(missing)?
        .roadmap
        .hours_per_week;
    let stages = match stage {
        Some(number) => full(career, number)?.into_iter().collect(),
        None if whole => {
            let stages = (1..=5).map(|number| full(career, number));
            let stages: std::result::Result<Vec<_>, _> = stages.collect();
            stages?.into_iter().flatten().collect()
        }
        None => outline(career)?,
    };
    Ok(RoadmapView {
        schema: "careers/roadmap/1",
        career: CareerName {
            id: card.id,
            title: card.title,
        },
        hours_per_week: Hours(hours),
        stages,
    })
}
