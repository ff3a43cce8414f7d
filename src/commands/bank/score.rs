//! `careers bank score`.

use clap::builder::NonEmptyStringValueParser;

use super::{BankArgs, Functions, open, tell};
use crate::answer::bank::score::score;
use crate::answer::bank::stream::in_order;
use crate::answer::bank::{Account, NOT_FOR_SELECTION};
use crate::assess::cohort::Scorer;
use crate::assess::responses::Reader;
use crate::commands::Context;
use crate::error::Result;

/// Score a cohort: one person a line in, one JSON line out, in the same order.
///
/// RESPONSES is JSON lines, {"id": PERSON, "answers": {ITEM: 0, 1 or null}}, or a CSV table:
/// first column id, then a column an item, blank where it was not given. "Don't know" is 0.
/// Items may be left out, so that fixed forms and adaptive logs score alike; pilot items
/// and drafts do not count. A line may name its `bank` by fingerprint; a table of parameters
/// has none and takes any. A bad line is told with its number and skipped. Memory does not
/// grow with the file.
///
/// A line out: id, n, right, theta, sd, q10, q90, `stage_ge` (the chance of being at or
/// above stage 1 to 5); its schema: careers schema bank-score.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers bank score sre answers.jsonl > scores.jsonl
  careers bank score items.csv cohort.csv --strict
  zcat cohort.jsonl.gz | careers bank score sre -")]
pub struct Args {
    #[command(flatten)]
    bank: BankArgs,
    /// Answers, as JSON lines or CSV; - reads standard input
    #[arg(value_name = "RESPONSES", value_parser = NonEmptyStringValueParser::new())]
    responses: String,
    /// Stop at the first bad line, with exit status 3
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    functions: Functions,
}

/// Scores line by line.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let bank = args.bank.find(context)?;
    let reader = Reader::new(&bank.pool, bank.fingerprint.clone());
    let scorer = Scorer::new(&bank.pool, args.functions.expected());
    let mut responses = open(&args.responses, &reader, context)?;
    let (name, shape) = (responses.name.clone(), responses.shape.clone());
    let mut account = Account::default();
    let ui = &mut *context.ui;
    in_order(
        || responses.chunk(),
        |chunk| score(&chunk, &reader, &shape, &scorer, args.strict),
        |scored| {
            account.people += scored.people;
            let wanted = ui.write(&scored.lines)?;
            tell(ui, &mut account, &name, &scored.bad, args.strict)?;
            Ok(wanted)
        },
    )?;
    account.close(&name)?;
    let text = format!(
        "{} scored, {} skipped. {} {NOT_FOR_SELECTION}\n",
        account.people,
        account.skipped,
        bank.calibrated()
    );
    ui.say(&text);
    Ok(())
}
