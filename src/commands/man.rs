//! `careers man`.

use super::{Context, VERBS};
use crate::cli;
use crate::error::{Error, Exit, Result};

/// A manual page in roff: of careers, or of one verb.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers man | man -l -
  careers man salary > careers-salary.1")]
pub struct Args {
    /// A verb
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(VERBS.iter().map(|v| v.name)))]
    verb: Option<String>,
}

/// Prints it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let page = cli::man(args.verb.as_deref())
        .map_err(|e| Error::new(Exit::Bug, "cannot write the manual page").cause(e.to_string()))?;
    context.ui.answer(&page)
}
