//! `careers quiz`.

use std::collections::BTreeSet;

use clap::builder::NonEmptyStringValueParser;

use super::{Context, sitting};
use crate::answer::quiz::result::Sat;
use crate::answer::quiz::{Draw, Quiz, history::history};
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::prompt::sitting::{Going, practise, take};
use crate::state::results;
use crate::state::session::Start;
use crate::{prompt, render};

/// Questions on a career's work.
///
/// In a terminal an adaptive test: each question is chosen by what the answers before it
/// say, with every skill's share held; it ends after 10 to 20 questions (--long: 30), once
/// the ability is known well enough. Every answer is kept at once: q or Ctrl-C leaves,
/// --resume goes on with the same question. A question that is set aside (s) is asked again
/// before the end, and counts. A question's time is three times what a prepared person
/// takes, times --time-factor; a later answer counts and is marked late. ? tells the keys.
/// The result says how sure it is; it is kept, and --history shows results over time.
///
/// Without a terminal: --form N prints a form without keys, --answers FILE
/// scores one. An answer file is JSON: {"career": "site-reliability-engineer",
/// "seed": 7, "count": 10, "answers": {"QUESTION": "b"}}; a question is answered
/// by a letter, a list of letters, a number, text or {"a": "2"}, by its format. In a
/// pipe every line starts with its question or part, then tab-separated fields; of
/// --history: when, career, rules, right, asked, ability, its 80 % interval's ends, its
/// error, the stage likely reached, the change since the test before, whether that is
/// more than the errors explain, and the seed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers quiz sre
  careers quiz sre --resume
  careers quiz sre --practice
  careers quiz backend --items 20 --seed 7
  careers quiz sre --form 10 --seed 7 --json
  careers quiz sre --answers answers.json --review
  careers quiz --history")]
#[expect(clippy::struct_excessive_bools, reason = "flags, each of its own")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new(), required_unless_present = "history")]
    career: Option<String>,
    /// Ask a fixed number of questions instead of an adaptive test
    #[arg(long, value_name = "N", conflicts_with = "long", value_parser = clap::value_parser!(u16).range(1..))]
    items: Option<u16>,
    /// Measure more finely: at most 30 questions
    #[arg(long)]
    long: bool,
    /// Fixes questions and order; without it a new one is drawn and told
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    /// Multiplies the time of a question: 1.5 or 2 for who needs more, 0 for no limit
    #[arg(long, value_name = "X", default_value_t = 1.0, value_parser = factor)]
    time_factor: f64,
    /// Go on with the test that is under way
    #[arg(long, conflicts_with_all = ["new", "items", "long", "seed", "time_factor", "form", "answers", "practice"])]
    resume: bool,
    /// Start anew; a test that is under way is set aside, not deleted
    #[arg(long, conflicts_with_all = ["form", "answers", "practice"])]
    new: bool,
    /// Tell after each answer whether it was right and why; nothing is scored or kept
    #[arg(long, conflicts_with_all = ["form", "answers", "review", "json", "plain"])]
    practice: bool,
    /// Print a form of N questions, without keys
    #[arg(long, value_name = "N", conflicts_with_all = ["answers", "items", "long", "review", "time_factor"], value_parser = clap::value_parser!(u16).range(1..))]
    form: Option<u16>,
    /// Score the answers in FILE; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with_all = ["items", "long", "seed", "time_factor"])]
    answers: Option<String>,
    /// Keep the result of --answers among your own
    #[arg(long, requires = "answers")]
    keep: bool,
    /// Show every question again, with the key and the reasons
    #[arg(long)]
    review: bool,
    /// Show your results over time, of one career or of all
    #[arg(long, conflicts_with_all = ["items", "long", "seed", "time_factor", "resume", "new", "practice", "form", "answers", "review"])]
    history: bool,
    #[command(flatten)]
    output: Output,
}

/// A factor for times: a number from 0 to 100.
fn factor(text: &str) -> std::result::Result<f64, String> {
    let factor = text.parse().ok().filter(|f| (0.0..=100.0).contains(f));
    factor.ok_or_else(|| "a number from 0 to 100 is wanted".to_owned())
}

/// Asks, prints a form, scores a file or shows what was.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    if args.history {
        return past(args, context);
    }
    let name = args.career.as_deref().unwrap_or_default();
    let career = find::career(context.catalog, name)?;
    let missing = || {
        Error::new(
            Exit::NoAnswer,
            format!("no questions are written for `{}` yet", career.id),
        )
    };
    let quiz = Quiz::of(context.catalog, career)?.ok_or_else(missing)?;
    if let Some(file) = &args.answers {
        return scored(args, context, &quiz, file);
    }
    let seed = args.seed.map_or_else(sitting::new_seed, Ok)?;
    if let Some(count) = args.form {
        let view = quiz.form_view(draw(&quiz, count, seed)?)?;
        return context.answer(args.output, &view, render::quiz::form);
    }
    taken(args, context, &quiz, seed)
}

/// Results over time.
fn past(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = args.career.as_deref();
    let career = career.map(|name| find::career(context.catalog, name));
    let career = career.transpose()?.map(|career| career.id);
    let results = results::read(&context.ui.env)?;
    if let Some(warning) = results.warning() {
        context.ui.warn(&warning);
    }
    let view = history(&results, career);
    context.answer(args.output, &view, render::quiz::history)
}

/// Scores a file.
fn scored(
    args: &Args,
    context: &mut Context<'_, '_, '_>,
    quiz: &Quiz<'_>,
    file: &str,
) -> Result<()> {
    let (draw, answers) = answers(context, quiz, file)?;
    let (answered, flags) = (quiz.answered(draw, &answers), BTreeSet::new());
    let sat = Sat::of_form(draw, &answered, &flags);
    if args.keep {
        let at = context.ui.env.second()?;
        if let Some(kept) = quiz.kept(&sat, at, at) {
            results::keep(&context.ui.env, &kept)?;
        }
    }
    let view = quiz.view(&sat, args.review)?;
    context.answer(args.output, &view, render::quiz::result)
}

/// Asks in the terminal.
fn taken(args: &Args, context: &mut Context<'_, '_, '_>, quiz: &Quiz<'_>, seed: u64) -> Result<()> {
    let start = start(args, context, quiz, seed)?;
    let id = quiz.career().id;
    let count = args.items.unwrap_or(15);
    let instead = format!(
        "print a form with careers quiz {id} --form {count} --seed 1, score answers with careers quiz {id} --answers FILE"
    );
    if args.practice {
        return practise(context.ui, quiz, &start, &instead);
    }
    let going = match (args.resume, args.new) {
        (true, _) => Going::On,
        (_, true) => Going::Anew,
        _ => Going::Ask,
    };
    let Some(taken) = take(context.ui, quiz, start, going, &instead)? else {
        let unanswered = || {
            Error::new(
                Exit::Interrupted,
                "saved before its end: there is no result yet",
            )
        };
        return if args.output.json {
            Err(unanswered())
        } else {
            Ok(())
        };
    };
    let sat = taken.sat();
    let view = quiz.view(&sat, args.review)?;
    context.answer(args.output, &view, render::quiz::result)?;
    // The score comes first and the questions only if wanted; a JSON document is one and comes whole.
    if !args.review && !args.output.json && prompt::quiz::wants_review(context.ui)? {
        let view = quiz.view(&sat, true)?;
        context.answer(args.output, &view, render::quiz::review)?;
    }
    Ok(())
}

/// The start of the test that the flags ask for.
fn start(args: &Args, context: &Context<'_, '_, '_>, quiz: &Quiz<'_>, seed: u64) -> Result<Start> {
    let at = context.ui.env.second()?;
    let mut start = Start::new(quiz.career().id, quiz.fingerprint(), seed, at);
    start.factor = args.time_factor;
    if args.long {
        "long".clone_into(&mut start.rules);
    }
    if let Some(count) = args.items {
        start.count = Some(draw(quiz, count, seed)?.count);
        "fixed".clone_into(&mut start.rules);
    }
    Ok(start)
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
