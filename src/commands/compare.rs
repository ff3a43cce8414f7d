//! `careers compare`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::compare::{Asked, compare};
use crate::catalog::model::Level;
use crate::catalog::pack::CareerRef;
use crate::cli::{Written, one_of};
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::pay::rows::NATIONAL;
use crate::render;

/// Two or three careers side by side.
///
/// The road to the end of the last stage planned week by week, interests, employers, ways in,
/// what wears people out; a day in minutes by kind of work, the mean of the days written;
/// skills with the level needed at that stage's end; pay at one place and level, as
/// careers salary has it, estimates marked ~.
///
/// In a pipe: fact, day, skill or pay; a fact, kind of work or skill is its name, then a column
/// for each career; pay has the columns of careers salary.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers compare backend sre
  careers compare backend sre data-scientist --level mid
  careers compare backend sre --city Pune --json
  careers compare backend sre --format md > COMPARED.md")]
pub struct Args {
    /// Careers by name or alias
    #[arg(value_name = "CAREER", num_args = 2..=3, required = true, value_parser = NonEmptyStringValueParser::new())]
    careers: Vec<String>,
    /// Pay of this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more
    #[arg(long, value_name = "LEVEL", value_parser = one_of(Level::ALL.iter().map(|l| l.id()), Level::from_id))]
    level: Option<Level>,
    /// Pay in this city; without it, in all India
    #[arg(long, value_name = "CITY", value_parser = NonEmptyStringValueParser::new())]
    city: Option<String>,
    #[command(flatten)]
    written: Written,
}

/// Finds the careers and sets them side by side.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let catalog = context.catalog;
    let mut careers: Vec<CareerRef<'_>> = Vec::new();
    for name in &args.careers {
        let career = find::career(catalog, name)?;
        if careers.iter().any(|known| known.id == career.id) {
            let error = Error::new(Exit::Usage, format!("`{}` is named twice", career.id));
            return Err(error.hint(format!("what is like it: careers related {}", career.id)));
        }
        careers.push(career);
    }
    let places = match &args.city {
        Some(city) => find::places(catalog, city)?,
        None => vec![NATIONAL],
    };
    let asked = Asked {
        careers,
        level: args.level,
        places,
    };
    let view = compare(catalog, &asked)?;
    context.write(
        args.written,
        &view,
        render::compare::doc,
        render::markdown::compare,
    )
}
