//! `careers quiz`.

use clap::builder::NonEmptyStringValueParser;

use super::{Context, sitting};
use crate::answer::quiz::{Draw, Quiz};
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::{prompt, render};

/// Questions on a career's work.
///
/// In a terminal: asks, then shows the score by skill and, if you like, every
/// question again with the reasons. The seed fixes which questions come and in
/// which order; the same seed gives the same test. Nothing is kept.
///
/// Without a terminal: --form N prints a form without keys, --answers FILE
/// scores one. An answer file is JSON: {"career": "site-reliability-engineer",
/// "seed": 7, "count": 10, "answers": {"QUESTION": "b"}}; a question is answered
/// by a letter, a list of letters, a number, text or {"a": "2"}, by its format. In a
/// pipe every line starts with its question or part, then tab-separated fields.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers quiz sre
  careers quiz backend --items 20 --seed 7
  careers quiz sre --form 10 --seed 7 --json
  careers quiz sre --answers answers.json --review")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// How many questions to ask
    #[arg(long, value_name = "N", default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..))]
    items: u16,
    /// Fixes questions and order; without it a new one is drawn and told
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    /// Print a form of N questions, without keys
    #[arg(long, value_name = "N", conflicts_with_all = ["answers", "items", "review"], value_parser = clap::value_parser!(u16).range(1..))]
    form: Option<u16>,
    /// Score the answers in FILE; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with_all = ["items", "seed"])]
    answers: Option<String>,
    /// Show every question again, with the key and the reasons
    #[arg(long)]
    review: bool,
    #[command(flatten)]
    output: Output,
}

/// Asks, prints a form or scores a file.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let missing = || {
        Error::new(
            Exit::NoAnswer,
            format!("no questions are written for `{}` yet", career.id),
        )
    };
    let quiz = Quiz::of(context.catalog, career)?.ok_or_else(missing)?;
    if let Some(file) = &args.answers {
        let (draw, answers) = answers(context, &quiz, file)?;
        let view = quiz.result(draw, &answers, args.review)?;
        return context.answer(args.output, &view, render::quiz::result);
    }
    let seed = args.seed.map_or_else(sitting::new_seed, Ok)?;
    if let Some(count) = args.form {
        let view = quiz.form_view(draw(&quiz, count, seed)?)?;
        return context.answer(args.output, &view, render::quiz::form);
    }
    let draw = draw(&quiz, args.items, seed)?;
    let answers = prompt::quiz::ask(context.ui, &quiz, draw)?;
    context.answer(
        args.output,
        &quiz.result(draw, &answers, args.review)?,
        render::quiz::result,
    )?;
    // The score comes first and the questions only if wanted; a JSON document is one and comes whole.
    if !args.review && !args.output.json && prompt::quiz::wants_review(context.ui)? {
        let view = quiz.result(draw, &answers, true)?;
        context.answer(args.output, &view, render::quiz::review)?;
    }
    Ok(())
}

/// A form of this many questions, if the bank has them.
fn draw(quiz: &Quiz<'_>, count: u16, seed: u64) -> Result<Draw> {
    let count = usize::from(count);
    if count > quiz.most() {
        let message = format!("the bank has {} questions, not {count}", quiz.most());
        return Err(Error::new(Exit::Usage, message));
    }
    Ok(Draw { count, seed })
}

fn answers(
    context: &mut Context<'_, '_, '_>,
    quiz: &Quiz<'_>,
    file: &str,
) -> Result<(Draw, Vec<crate::assess::answer::Answer>)> {
    let id = quiz.career().id;
    let form = format!("careers quiz {id} --form 10 --seed 1 --json");
    let value = sitting::read(context, file, &form)?;
    let read = quiz.read_answers(&value);
    read.map_err(|e| sitting::bad(file, &e.to_string(), &form))
}
