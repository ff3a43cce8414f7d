//! `careers bank simulate`.

use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;

use super::{BankArgs, Functions, open, tell};
use crate::answer::bank::simulate::{Setup, Tried, draw, replay, trace, view};
use crate::answer::bank::stream::in_order;
use crate::answer::bank::{Account, Bank, NOT_FOR_SELECTION};
use crate::assess::adaptive::{Bench, Rules, Select};
use crate::assess::cohort::Scorer;
use crate::assess::responses::Reader;
use crate::assess::trial::Summary;
use crate::cli::Output;
use crate::commands::Context;
use crate::error::{Error, Exit, Result};
use crate::render;
use crate::ui::Ui;

/// People that a core tries out at a time.
const AT_A_TIME: usize = 256;

/// How items are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum How {
    /// The skill furthest behind its share, then information
    Balanced,
    /// Maximum Fisher information alone
    Mfi,
}

/// Try out the adaptive test: how exact it is, how long, which items it uses.
///
/// People are drawn from N(0, 1), or their answers are given: then a test asks only what
/// they were given, and the truth is the estimate from all their answers. A test ends at
/// --max items, or from --min on when the error is at most --sd or one stage has a mass of
/// .90. --trace prints a JSON line for each person: items in order, answers, and theta and
/// sd after each; its schema: careers schema bank-trace.
///
/// In a pipe: fact (all, stage, ended, item, rules), then its fields.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers bank simulate sre
  careers bank simulate items.csv --people 10000 --seed 7 --select mfi
  careers bank simulate sre --responses answers.jsonl --trace")]
pub struct Args {
    #[command(flatten)]
    bank: BankArgs,
    /// How many people to draw
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    people: u32,
    /// Fixes people, answers and choices
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Answers that were given, as JSON lines or CSV, instead of drawn people; - reads standard input
    #[arg(long, value_name = "FILE", conflicts_with = "people", value_parser = NonEmptyStringValueParser::new())]
    responses: Option<String>,
    /// How items are chosen
    #[arg(long, value_name = "HOW", default_value = "balanced")]
    select: How,
    /// Draw the next item from the K best; without it 5, or 1 for mfi
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u16).range(1..))]
    top_k: Option<u16>,
    /// The error at which a test may end
    #[arg(long, value_name = "X", default_value = "0.5", value_parser = error)]
    sd: f64,
    /// Fewest items
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
    min: u16,
    /// Most items
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..))]
    max: u16,
    #[command(flatten)]
    functions: Functions,
    /// A JSON line for each person instead of the summary
    #[arg(long, conflicts_with_all = ["json", "plain"])]
    trace: bool,
    #[command(flatten)]
    output: Output,
}

fn error(text: &str) -> std::result::Result<f64, String> {
    let known = text.parse().ok().filter(|x: &f64| (0.0..=1.0).contains(x));
    known.ok_or_else(|| "an error is a number from 0 to 1".to_owned())
}

impl Args {
    fn setup(&self) -> Result<Setup> {
        if self.min > self.max {
            let what = format!("--min {} is more than --max {}", self.min, self.max);
            return Err(Error::new(Exit::Usage, what));
        }
        let usual = Rules {
            min: self.min.into(),
            max: self.max.into(),
            sd: self.sd,
            ..Rules::USUAL
        };
        let mut rules = match self.select {
            How::Balanced => usual,
            How::Mfi => Rules {
                select: Select::MaxInformation,
                top: 1,
                first: 0,
                per_skill: 0,
                ..usual
            },
        };
        rules.top = self.top_k.map_or(rules.top, usize::from);
        Ok(Setup {
            rules,
            expected: self.functions.expected(),
            seed: self.seed,
            drawn: self.responses.is_none(),
        })
    }
}

/// What is done with tests as they come.
struct Sink<'s, 'u, 'io> {
    bank: &'s Bank,
    ui: &'u mut Ui<'io>,
    trace: bool,
    summary: Summary,
    account: Account,
    name: String,
}

impl Sink<'_, '_, '_> {
    fn take(&mut self, tried: &Tried) -> Result<bool> {
        let mut lines = Vec::new();
        for trial in &tried.trials {
            self.summary.add(trial);
            self.account.people += 1;
            if self.trace {
                lines.extend(trace(self.bank, self.account.people, trial));
            }
        }
        let wanted = self.ui.write(&lines)?;
        tell(self.ui, &mut self.account, &self.name, &tried.bad, false)?;
        Ok(wanted)
    }
}

/// Tries out, sums up.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let (setup, bank) = (args.setup()?, args.bank.find(context)?);
    let bench = Bench::new(&bank.pool, setup.rules, setup.expected);
    let reader = Reader::new(&bank.pool, bank.fingerprint.clone());
    let responses = args.responses.as_deref();
    let mut opened = responses.map(|f| open(f, &reader, context)).transpose()?;
    let mut sink = Sink {
        bank: &bank,
        ui: &mut *context.ui,
        trace: args.trace,
        summary: Summary::new(bank.pool.items.len()),
        account: Account::default(),
        name: opened.as_ref().map_or_else(String::new, |r| r.name.clone()),
    };
    let seed = setup.seed;
    if let Some(responses) = &mut opened {
        let shape = responses.shape.clone();
        let scorer = Scorer::new(&bank.pool, setup.expected);
        let work = |chunk| replay(&bench, seed, &chunk, &reader, &shape, &scorer);
        in_order(|| responses.chunk(), work, |tried| sink.take(&tried))?;
    } else {
        let all = usize::try_from(args.people).unwrap_or(usize::MAX);
        let mut starts = (0..all).step_by(AT_A_TIME);
        let next = || Ok(starts.next().map(|from| from..all.min(from + AT_A_TIME)));
        in_order(
            next,
            |people| draw(&bench, seed, people),
            |tried| sink.take(&tried),
        )?;
    }
    let (summary, account, name) = (sink.summary, sink.account, sink.name);
    account.close(&name)?;
    let view = view(&bank, &setup, &summary);
    if args.trace {
        context
            .ui
            .say(&format!("{} {NOT_FOR_SELECTION}\n", bank.calibrated()));
        return Ok(());
    }
    context.answer(args.output, &view, render::bank::simulate)
}
