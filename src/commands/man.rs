//! `careers man`.

use super::{Context, VERBS};
use crate::cli;
use crate::error::{Error, Exit, Result};

/// A manual page in roff: of careers, or of one verb.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers man | man -l -
  careers man progress done | man -l -
  careers man salary > careers-salary.1")]
pub struct Args {
    /// A verb
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(VERBS.iter().map(|v| v.name)))]
    verb: Option<String>,
    /// A verb of that one, as `done` of `progress`
    of: Option<String>,
}

/// Prints it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let verbs: Vec<&str> = [&args.verb, &args.of]
        .into_iter()
        .filter_map(|verb| verb.as_deref())
        .collect();
    let page = cli::man(&verbs)
        .map_err(|e| Error::new(Exit::Bug, "cannot write the manual page").cause(e.to_string()))?;
    let missing = || {
        let message = format!("careers has no verb `{}`", verbs.join(" "));
        Error::new(Exit::NoAnswer, message).hint("its verbs: careers --help")
    };
    context.ui.answer(&page.ok_or_else(missing)?)
}
