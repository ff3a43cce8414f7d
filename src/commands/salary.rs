//! `careers salary`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::salary::{Asked, salary};
use crate::catalog::model::{Company, Level};
use crate::catalog::pack::CareerRef;
use crate::cli::{Output, one_of};
use crate::error::Result;
use crate::explore::find;
use crate::pay::rows::Filter;
use crate::render;

/// Pay as published, in LPA (lakh rupees per annum).
///
/// One career: all India by level, then place by place. With --city: those
/// places, for the careers named or for all. A row shows one claim: about
/// CTC before base or net pay, about all employers before a kind of them, then
/// of the highest confidence, then the freshest; the others are counted and
/// their reach is the thin line. Nothing is averaged, and what is not published
/// is unknown.
///
/// In a pipe: career, place, level, employer kind, part of pay (ctc, base, net),
/// low, middle, high, what the middle is, source, date, confidence, number of
/// claims, lowest, highest. With --explain each line starts with pay, claims or
/// sources; a claim has the same columns up to confidence, then sample, years,
/// what its ends are, method, note.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers salary backend-developer
  careers salary --city Pune
  careers salary sre --level senior --explain
  careers salary backend --city Bangalore --city Hyderabad --json")]
pub struct Args {
    /// Careers by name or alias; without one, all
    #[arg(value_name = "CAREER", value_parser = NonEmptyStringValueParser::new())]
    careers: Vec<String>,
    /// A city, `remote` or `national`; more than once for several
    #[arg(long, value_name = "CITY", value_parser = NonEmptyStringValueParser::new())]
    city: Vec<String>,
    /// Only this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more
    #[arg(long, value_name = "LEVEL", value_parser = one_of(Level::ALL.iter().map(|l| l.id()), Level::from_id))]
    level: Option<Level>,
    /// Only claims about this kind of employer
    #[arg(long, value_name = "KIND", value_parser = one_of(Company::ALL.iter().map(|c| c.id()), Company::from_id))]
    company: Option<Company>,
    /// Tell every claim behind a row, and in what they differ
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    output: Output,
}

/// Finds careers and places and tells their pay.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let catalog = context.catalog;
    // What is named twice, or by two names, is told once.
    let mut careers = Vec::new();
    for name in &args.careers {
        let career = find::career(catalog, name)?;
        if !careers.iter().any(|c: &CareerRef<'_>| c.id == career.id) {
            careers.push(career);
        }
    }
    if careers.is_empty() {
        careers = catalog.careers()?;
    }
    let mut places = Vec::new();
    for name in &args.city {
        for place in find::places(catalog, name)? {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    let asked = Asked {
        careers,
        places,
        filter: Filter {
            level: args.level,
            company: args.company,
        },
        explain: args.explain,
    };
    let view = salary(catalog, &asked)?;
    context.answer(args.output, &view, render::salary::doc)
}
