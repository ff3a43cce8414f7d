//! `careers schema`.

use super::Context;
use crate::error::Result;
use crate::schema::{SCHEMAS, named};

/// JSON Schema of an answer or of a data file.
///
/// Without a name: the names, one a line. Answers are named like their verbs;
/// data files end in `.yaml`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers schema
  careers schema salary
  careers schema career.yaml > career.schema.json")]
pub struct Args {
    /// Which schema
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(SCHEMAS.iter().map(|s| s.name)))]
    name: Option<String>,
}

/// Prints it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let text = match args.name.as_deref().and_then(named) {
        Some(schema) => super::json(&(schema.of)(), true)?,
        None => SCHEMAS
            .iter()
            .flat_map(|s| [s.name, "\t", s.about, "\n"])
            .collect(),
    };
    context.ui.document(&text)
}
