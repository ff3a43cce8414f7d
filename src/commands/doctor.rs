//! `careers doctor`.

use super::Context;
use crate::answer::doctor::doctor;
use crate::cli::Output;
use crate::error::Result;
use crate::render;

/// What may be out of date: old figures, undated pages, pages not read for long, old reviews.
///
/// Ages are counted in months to today in India, or to the day in `CAREERS_NOW`. A
/// page is stale after 24 months, or when it bears no date; it should be read again
/// after 12 months, a law after 6; a bank should be answered blind again after 24.
///
/// In a pipe: why, source or career, date, months, limit, facts, careers.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers doctor
  careers doctor --json
  CAREERS_NOW=2027-06-01 careers doctor")]
pub struct Args {
    #[command(flatten)]
    output: Output,
}

/// Looks for stale facts.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let today = context.ui.env.now()?.date().to_string();
    let view = doctor(context.catalog, context.packs, today)?;
    context.answer(args.output, &view, render::doctor::doc)
}
