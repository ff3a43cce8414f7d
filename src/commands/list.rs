//! `careers list`.

use super::Context;
use crate::answer::list::{Order, list};
use crate::catalog::model::Field;
use crate::cli::{Output, one_of};
use crate::error::{Error, Exit, Result};
use crate::render;

/// Careers on a page, unless more are asked for.
const ON_A_PAGE: usize = 100;

/// List the careers.
///
/// In a pipe: id, title, field, pay from, pay to (LPA), its source, openings,
/// summary; `unknown` where nothing is published. With a pack that added or changed one of
/// them, a last column names it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers list
  careers list --field infrastructure
  careers list --limit 500
  careers list --sort pay --json")]
pub struct Args {
    /// Only this field
    #[arg(long, value_name = "FIELD", value_parser = one_of(Field::ALL.iter().map(|f| f.id()), Field::from_id))]
    field: Option<Field>,
    /// Sort by name, or by the upper end of pay in all India
    #[arg(long, value_name = "BY", default_value = "name", value_parser = one_of(Order::ALL.iter().map(|o| o.id()), Order::from_id))]
    sort: Order,
    /// At most so many careers; without it a page has 100, a pipe and JSON have all
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    #[command(flatten)]
    output: Output,
}

/// Lists them.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let limit = context.told(args.output, args.limit, ON_A_PAGE);
    let view = list(context.catalog, args.field, args.sort, limit)?;
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
