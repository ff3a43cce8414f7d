//! `careers sources`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::sources::sources;
use crate::cli::Output;
use crate::error::Result;
use crate::explore::find;
use crate::render;

/// Every source of a figure, or one of them in full.
///
/// In a pipe: id, publisher, date, basis, confidence, facts that rest on it, page;
/// of one source: source, name, value.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers sources
  careers sources onet-30-1
  careers sources --json")]
pub struct Args {
    /// A source's id, as tables print it
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    id: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// Tells where figures come from.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let only = args
        .id
        .as_deref()
        .map(|id| find::source(context.catalog, id))
        .transpose()?;
    let view = sources(context.catalog, only.map(|source| source.id))?;
    context.answer(args.output, &view, render::sources::doc)
}
