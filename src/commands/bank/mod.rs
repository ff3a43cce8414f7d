//! `careers bank`.

mod audit;
mod calibrate;
mod score;
mod simulate;

use std::io::Read;

use clap::builder::NonEmptyStringValueParser;
use clap::{Subcommand, ValueEnum};

use super::Context;
use crate::answer::bank::{Account, Bank, Responses, Trouble};
use crate::assess::responses::Reader;
use crate::catalog::tidy_text::visible;
use crate::disk;
use crate::error::{Error, Result};
use crate::explore::find;
use crate::ui::Ui;

/// For authors and placement cells: the health of a bank, cohorts scored and calibrated.
///
/// A bank is a career's name, an aptitude.yaml, or a CSV table of parameters: id,a,b,c
/// and where known `sd_b`, the error of b. No bundled item has been calibrated on
/// people's answers. Results are for exploration and learning: do not select people with them.
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:
  careers bank audit sre
  careers bank simulate sre
  careers bank score sre answers.jsonl > scores.jsonl
  careers bank calibrate sre answers.jsonl"
)]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Audit(audit::Args),
    Simulate(simulate::Args),
    Score(score::Args),
    Calibrate(calibrate::Args),
}

/// Whether an option is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    /// Allow for what is not known of the difficulties
    On,
    /// Take the difficulties for known
    Off,
}

/// A bank and how it measures.
#[derive(Debug, clap::Args)]
struct BankArgs {
    /// A career's name, an aptitude.yaml, or a CSV table of parameters
    #[arg(value_name = "BANK", value_parser = NonEmptyStringValueParser::new())]
    bank: String,
}

/// How response functions are made of parameters.
#[derive(Debug, clap::Args)]
struct Functions {
    /// Expected response functions: flatter where a difficulty is an author's judgement
    #[arg(long, value_name = "ON|OFF", default_value = "on")]
    erf: Switch,
}

impl Functions {
    fn expected(&self) -> bool {
        self.erf == Switch::On
    }
}

/// Does what the word after `bank` says.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    match &args.verb {
        Verb::Audit(args) => audit::run(args, context),
        Verb::Simulate(args) => simulate::run(args, context),
        Verb::Calibrate(args) => calibrate::run(args, context),
        Verb::Score(args) => score::run(args, context),
    }
}

impl BankArgs {
    /// Finds the bank: what ends like a file is one, all else is a career.
    fn find(&self, context: &Context<'_, '_, '_>) -> Result<Bank> {
        let path: &std::path::Path = self.bank.as_ref();
        let file = path.extension().is_some_and(|ending| {
            ["yaml", "yml", "csv"]
                .iter()
                .any(|known| ending.eq_ignore_ascii_case(known))
        });
        if file {
            return Bank::of_file(&self.bank, &disk::read_file(path)?);
        }
        let career = find::career(context.catalog, &self.bank)
            .map_err(|error| Error::from(error).hint("a file's name ends in .yaml or .csv"))?;
        Bank::of_career(career)
    }
}

/// Opens a file of answers, or standard input for `-`.
fn open<'r>(
    file: &str,
    reader: &Reader,
    context: &mut Context<'_, '_, 'r>,
) -> Result<Responses<'r>> {
    let source: Box<dyn Read + 'r> = match file {
        "-" => context.ui.take_input(),
        path => Box::new(disk::open(path.as_ref())?),
    };
    let name = if file == "-" { "standard input" } else { file };
    Responses::open(name, source, reader)
}

/// Tells bad lines.
fn tell(
    ui: &mut Ui<'_>,
    account: &mut Account,
    name: &str,
    bad: &[Trouble],
    strict: bool,
) -> Result<()> {
    for trouble in bad {
        if let Some(text) = account.bad(name, trouble, strict)? {
            ui.say(&format!("{}\n", visible(&text)));
        }
    }
    Ok(())
}
