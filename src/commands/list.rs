//! `careers list`.

use super::Context;
use crate::answer::list::{Order, list};
use crate::catalog::model::Field;
use crate::cli::{Output, one_of};
use crate::error::{Error, Exit, Result};
use crate::render;

/// List the careers.
///
/// In a pipe: id, title, field, pay from, pay to (LPA), its source, openings,
/// summary; `unknown` where nothing is published.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers list
  careers list --field infrastructure
  careers list --sort pay --json")]
pub struct Args {
    /// Only this field
    #[arg(long, value_name = "FIELD", value_parser = one_of(Field::ALL.iter().map(|f| f.id()), Field::from_id))]
    field: Option<Field>,
    /// Sort by name, or by the upper end of pay in all India
    #[arg(long, value_name = "BY", default_value = "name", value_parser = one_of(Order::ALL.iter().map(|o| o.id()), Order::from_id))]
    sort: Order,
    #[command(flatten)]
    output: Output,
}

/// Lists them.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let view = list(context.catalog, args.field, args.sort)?;
    if view.careers.is_empty() {
        let field = args.field.map_or("", Field::id);
        return Err(Error::new(
            Exit::NoAnswer,
            format!("no career in the field `{field}` yet"),
        )
        .hint("every career: careers list"));
    }
    context.answer(args.output, &view, render::list::doc)
}
