//! `careers traits`.

use super::{Context, answer_file};
use crate::answer::traits::Test;
use crate::assess::traits::{Form, Sheet};
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::{prompt, render};

/// A form to answer, for those who have none.
const HINT: &str = "a form to answer: careers traits --form --json";

/// What to do where nobody can be asked.
const INSTEAD: &str =
    "print the items with careers traits --form, score answers with careers traits --answers FILE";

/// What you like to do, as Holland's six interests, and how you work.
///
/// In a terminal: asks one activity after the other, from disliking it very much to liking it
/// very much, then twenty statements on how you work. The quick form has 30 activities and takes
/// about six minutes; the full one has 60, takes ten and errs less. Nothing is kept.
///
/// Without a terminal: --form prints the items, --answers FILE scores a file, which is JSON:
/// {"answers": {"ITEM": 4}}, 1 to 5, with what you left out left out. Scores run from 0 to 40.
///
/// In a pipe every line starts with its part: scale, then interest, score, error, items
/// answered and asked; style, then style and direction; result, warning and limits as text.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers traits
  careers traits --full
  careers traits --form --json
  careers traits --answers answers.json")]
pub struct Args {
    /// Ask the 30 activities of the quick form; so it is without a flag too
    #[arg(long)]
    quick: bool,
    /// Ask all 60 activities
    #[arg(long, conflicts_with = "quick")]
    full: bool,
    /// Print the items of the form
    #[arg(long)]
    form: bool,
    /// Score the answers in FILE; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with_all = ["quick", "full", "form"])]
    answers: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// Asks, prints the form or scores a file.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let test = test(context)?;
    let form = if args.full { Form::Full } else { Form::Quick };
    if args.form {
        return context.answer(args.output, &test.form_view(form), render::traits::form);
    }
    let sheet = if let Some(file) = &args.answers {
        read(context, &test, file)?
    } else {
        prompt::traits::ask(context.ui, &test, form, INSTEAD)?
    };
    context.answer(args.output, &test.result(&sheet), render::traits::result)
}

/// The test of the catalogue.
pub(super) fn test<'c>(context: &Context<'c, '_, '_>) -> Result<Test<'c>> {
    let missing = || Error::new(Exit::NoAnswer, "no trait test is written in this catalogue");
    Test::of(context.catalog)?.ok_or_else(missing)
}

/// The sheet of an answer file.
pub(super) fn read(
    context: &mut Context<'_, '_, '_>,
    test: &Test<'_>,
    file: &str,
) -> Result<Sheet> {
    let value = answer_file::json(context, file, HINT)?;
    let sheet = test.read(&value);
    sheet.map_err(|e| answer_file::bad(file, &e.to_string(), HINT))
}
