//! `careers simulate`.

use clap::builder::NonEmptyStringValueParser;

use super::{Context, sitting};
use crate::answer::simulate::{AnswersError, Simulate};
use crate::assess::situation::Story;
use crate::catalog::model::Scenario;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::{prompt, render};

/// A working day to decide through: what you do next decides what happens next.
///
/// In a terminal: tells a situation after the other and asks, to pick what you would do,
/// to say what is best and what is worst, or to rate each. Then what became of it, a score
/// for each thing that decisions act on, and every decision again with the rating and the
/// reason of every option. The seed fixes the order of options. Nothing is kept.
///
/// Without a terminal: --form prints a scenario without ratings or reasons, --answers FILE
/// scores one. An answer file is JSON: {"career": "site-reliability-engineer", "scenario":
/// "turnstiles-at-the-final", "answers": {"SITUATION": "OPTION"}}; best-worst is answered by
/// {"best": "OPTION", "worst": "OPTION"}, rate by {"OPTION": 4, ...}. Answer the situations
/// that your answers lead to, and no other.
///
/// In a pipe: situation or part, then fields; a dimension is its id, end, score and decisions;
/// an option is `option`, its id, rating, what you called it or rated it, text and reason; with
/// --form `option`, its id, text and the situation that follows, empty at the end.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers simulate sre
  careers simulate sre 2
  careers simulate sre --list
  careers simulate sre 2 --form --seed 7 --json
  careers simulate sre --answers answers.json")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// A scenario's name or number; without it you choose
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    scenario: Option<String>,
    /// List the scenarios of the career
    #[arg(long, conflicts_with_all = ["scenario", "form", "answers", "seed"])]
    list: bool,
    /// Print the scenario, without ratings or reasons
    #[arg(long, conflicts_with = "answers")]
    form: bool,
    /// Score the answers in FILE; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with = "seed")]
    answers: Option<String>,
    /// Fixes the order of options; without it a new one is drawn and told
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    #[command(flatten)]
    output: Output,
}

/// Lists, prints a scenario, scores a file or asks.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let missing = || {
        let message = format!("no scenarios are written for `{}` yet", career.id);
        Error::new(Exit::NoAnswer, message)
    };
    let simulate = Simulate::of(context.catalog, career)?.ok_or_else(missing)?;
    if args.list {
        return context.answer(args.output, &simulate.list(), render::simulate::list);
    }
    let asked = args.scenario.as_deref();
    let named = asked.map(|name| find::scenario(simulate.scenarios(), name));
    let named = named.transpose()?;
    if let Some(file) = &args.answers {
        let (scenario, story) = answers(context, &simulate, file, named)?;
        let view = simulate.result(scenario, &story)?;
        return context.answer(args.output, &view, render::simulate::result);
    }
    let seed = args.seed.map_or_else(sitting::new_seed, Ok)?;
    if args.form {
        let scenario = named.map_or_else(|| only(&simulate), Ok)?;
        let view = simulate.form(scenario, seed);
        return context.answer(args.output, &view, render::simulate::form);
    }
    let scenario = match named {
        Some(scenario) => scenario,
        None => prompt::simulate::which(context.ui, &simulate)?,
    };
    let story = prompt::simulate::ask(context.ui, &simulate, scenario, seed)?;
    let view = simulate.result(scenario, &story)?;
    context.answer(args.output, &view, render::simulate::result)
}

/// The scenario of a career that has but one.
fn only<'s, 'a>(simulate: &'s Simulate<'a>) -> Result<&'s Scenario<&'a str>> {
    match simulate.scenarios() {
        [scenario] => Ok(scenario),
        several => {
            let id = simulate.career().id;
            let message = format!("`{id}` has {} scenarios; say which", several.len());
            let error = Error::new(Exit::Usage, message);
            Err(several.iter().fold(error, |error, scenario| {
                error.hint(format!("careers simulate {id} {} --form", scenario.id))
            }))
        }
    }
}

fn answers<'s, 'a>(
    context: &mut Context<'_, '_, '_>,
    simulate: &'s Simulate<'a>,
    file: &str,
    named: Option<&'s Scenario<&'a str>>,
) -> Result<(&'s Scenario<&'a str>, Story<'s, 'a>)> {
    let id = simulate.career().id;
    let first = named.or(simulate.scenarios().first());
    let form = format!(
        "careers simulate {id} {} --form --seed 1 --json",
        first.map_or("1", |scenario| scenario.id)
    );
    let value = sitting::read(context, file, &form)?;
    simulate.read(&value, named).map_err(|error| match error {
        AnswersError::Find(find::FindError::Damaged(damaged)) => damaged.into(),
        error => sitting::bad(file, &error.to_string(), &form),
    })
}
