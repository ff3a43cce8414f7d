//! `careers show`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::show::{Section, show};
use crate::cli::{Output, one_of};
use crate::error::Result;
use crate::explore::find;
use crate::render;

/// Show a career.
///
/// Without a section, all of them: overview, day, skills, employers, entry, pay,
/// roadmap, tests, sources. In a pipe every line starts with its section, then
/// tab-separated fields.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers show backend-developer
  careers show sre pay sources
  careers show backend skills --json")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// Only these sections
    #[arg(value_name = "SECTION", value_parser = one_of(Section::ALL.iter().map(|s| s.id()), Section::from_id))]
    sections: Vec<Section>,
    #[command(flatten)]
    output: Output,
}

/// Finds the career and shows it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let sections = if args.sections.is_empty() {
        Section::ALL
    } else {
        &args.sections
    };
    let view = show(context.catalog, career, sections)?;
    context.answer(args.output, &view, render::show::doc)
}
