//! `careers stats`.

use super::Context;
use crate::answer::stats::stats;
use crate::cli::Output;
use crate::error::Result;
use crate::render;

/// How much is known, and what is unknown, career by career.
///
/// Careers that were imported, and have nothing else, are counted together; --json has each.
/// In a pipe: what it is about (`all` or a career), name, value.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers stats
  careers stats --json")]
pub struct Args {
    #[command(flatten)]
    output: Output,
}

/// Counts.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let view = stats(context.catalog)?;
    context.answer(args.output, &view, render::stats::doc)
}
