//! `careers related`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::related::related;
use crate::cli::Output;
use crate::error::Result;
use crate::explore::find;
use crate::render;

/// The other careers by what they have in common with one, and why.
///
/// Three things, each apart: skills that both need at the end of stage 3; interests, as
/// Pearson's r of the six that O*NET rates; work styles, as r of those rated in both. There is
/// no total. In order of skills shared, then of interests.
///
/// In a pipe: career, skills shared, of how many, of how many of its own, r of interests, r of
/// styles, styles rated in both, shared skills, reasons, what is unknown.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers related backend-developer
  careers related sre --json")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// At most so many careers
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    #[command(flatten)]
    output: Output,
}

/// Finds the career and tells what is like it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let view = related(context.catalog, career, args.limit as usize)?;
    context.answer(args.output, &view, render::related::doc)
}
