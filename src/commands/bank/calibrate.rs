//! `careers bank calibrate`.

use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;

use super::{BankArgs, open, tell};
use crate::answer::bank::Account;
use crate::answer::bank::calibrate::{collect, view};
use crate::answer::bank::stream::in_order;
use crate::assess::calibrate::{Answers, FEWEST, Prior, calibrate};
use crate::assess::responses::Reader;
use crate::cli::Output;
use crate::commands::Context;
use crate::error::{Error, Exit, Result};
use crate::render;

/// What is assumed before the answers are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Assumed {
    /// Difficulties about where the bank has them, by its own errors
    Author,
    /// Difficulties somewhere on the scale
    Vague,
    /// Nothing; the cohort is then taken for N(0, 1)
    None,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Items with `params`, to be put into an aptitude.yaml
    Yaml,
    /// A table of parameters, which is a BANK too
    Csv,
    /// The same as --json
    Json,
}

/// Propose item parameters from the answers of a cohort.
///
/// Marginal maximum likelihood with priors; the cohort's mean and spread are free. Items
/// with fewer than 30 answers keep their values, up to 200 discriminations stay near 1, up
/// to 1,000 they are somewhat free, above free. Guessing is never estimated. Items that move
/// by more than two errors, or are answered against the rest, are marked: look at them first.
/// RESPONSES is as for careers bank score; pilot items and drafts count here.
///
/// In a pipe: fact (cohort, item, note), then its fields; an item is its id, n, right,
/// model, a, b, c, standard errors of a and b, stated b, moved, rest, misfit, notes.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers bank calibrate sre answers.jsonl
  careers bank calibrate sre answers.jsonl --cohort pune-2026 --format yaml
  careers bank calibrate items.csv cohort.csv --prior none --format csv")]
pub struct Args {
    #[command(flatten)]
    bank: BankArgs,
    /// Answers, as JSON lines or CSV; - reads standard input
    #[arg(value_name = "RESPONSES", value_parser = NonEmptyStringValueParser::new())]
    responses: String,
    /// What is assumed of items before the answers are looked at
    #[arg(long, value_name = "PRIOR", default_value = "author")]
    prior: Assumed,
    /// What the cohort is called; without it, as its file
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    cohort: Option<String>,
    /// Write a patch or a table instead of the page
    #[arg(long, value_name = "FORMAT", conflicts_with_all = ["json", "plain"])]
    format: Option<Format>,
    #[command(flatten)]
    output: Output,
}

/// Reads everybody, then calibrates.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let bank = args.bank.find(context)?;
    let reader = Reader::new(&bank.pool, bank.fingerprint.clone());
    let mut responses = open(&args.responses, &reader, context)?;
    let (name, shape) = (responses.name.clone(), responses.shape.clone());
    let mut account = Account::default();
    let mut answers = Answers {
        items: reader.items(),
        marks: Vec::new(),
    };
    in_order(
        || responses.chunk(),
        |chunk| collect(&chunk, &reader, &shape),
        |collected| {
            answers.marks.extend(&collected.marks);
            account.people += collected.people;
            tell(context.ui, &mut account, &name, &collected.bad, false)?;
            Ok(true)
        },
    )?;
    account.close(&name)?;
    let prior = match args.prior {
        Assumed::Author => Prior::Author,
        Assumed::Vague => Prior::Vague,
        Assumed::None => Prior::None,
    };
    let found = calibrate(&bank.pool, &answers, prior).ok_or_else(|| {
        let what = format!("no item has the {FEWEST} answers that calibrating it takes");
        Error::new(Exit::NoAnswer, what)
    })?;
    let view = view(
        &bank,
        args.cohort.as_deref().unwrap_or(&name),
        prior,
        &found,
    );
    match args.format {
        None => context.answer(args.output, &view, render::bank::calibrate),
        Some(Format::Yaml) => context.ui.answer(&render::bank::patch(&view)),
        Some(Format::Csv) => context.ui.answer(&render::bank::table(&view)),
        Some(Format::Json) => {
            let output = Output {
                json: true,
                ..args.output
            };
            context.answer(output, &view, render::bank::calibrate)
        }
    }
}
