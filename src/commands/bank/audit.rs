//! `careers bank audit`.

use super::{BankArgs, Functions};
use crate::answer::bank::audit::audit;
use crate::cli::Output;
use crate::commands::Context;
use crate::error::Result;
use crate::render;

/// The health of a bank: rules, precision, coverage, what needs no knowledge.
///
/// The rules are those of the checker that need nothing beside the bank. Precision is that
/// of the best twenty live items, at abilities from -3 to 3 and at the cut of each stage; a
/// stage is one unit, the middle of stage 3 is 0. Blind strategies are tried on single-choice
/// items. A table of parameters has precision only.
///
/// In a pipe: fact (bank, problem, curve, cut, coverage, strategy, item, note), then its fields.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers bank audit sre
  careers bank audit data/careers/backend-developer/aptitude.yaml --json
  careers bank audit items.csv --erf off")]
pub struct Args {
    #[command(flatten)]
    bank: BankArgs,
    #[command(flatten)]
    functions: Functions,
    #[command(flatten)]
    output: Output,
}

/// Looks at the bank.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let bank = args.bank.find(context)?;
    let view = audit(&bank, args.functions.expected());
    context.answer(args.output, &view, render::bank::audit)
}
