//! `careers salary`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::salary::{Asked, Order, Told, salary};
use crate::catalog::model::{City, Company, Level};
use crate::catalog::pack::{CareerRef, Catalog};
use crate::cli::{Written, one_of};
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::pay::amount::amount;
use crate::pay::rows::{Filter, Place};
use crate::render;

/// Pay as published, in LPA (lakh rupees per annum).
///
/// One career: all India by level, then place by place. With --city: those
/// places, for the careers named or for all. A row shows one claim: about
/// CTC before base or net pay, about all employers before a kind of them, then
/// of the highest confidence, then the freshest; the others are counted and
/// their reach is the thin line. Nothing is averaged. A place without a claim gets
/// an estimate, marked ~, where sources compare its pay with that of a city which
/// has one; else it is unknown.
///
/// In a pipe: career, place, level, employer kind, part of pay (ctc, base, net),
/// low, middle, high, what the middle is, source, date, confidence, number of
/// claims, lowest, highest, estimated low, estimated high, real low, real high. With
/// --explain each line starts with pay, claims or sources; a claim has the same columns
/// up to confidence, then sample, years, what its ends are, method, note. With --offer:
/// below, within, above or unlike, then a claim's columns. With --matrix: place, level,
/// kind asked for, a claim's columns, number of claims. With a pack that added or changed a
/// career there, a last column names it. --csv has the same under headings.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
#[command(after_help = "Examples:
  careers salary backend-developer
  careers salary --city Pune
  careers salary sre --level senior --explain
  careers salary backend --matrix
  careers salary backend --offer 28L --level mid --city Pune
  careers salary backend --real --sort pay
  careers salary backend --city Bangalore --city Hyderabad --json
  careers salary --city Pune --csv > pune.csv
  careers salary backend --format md > PAY.md")]
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
    /// Leave estimates out
    #[arg(long)]
    published: bool,
    /// Where an offer (28L, cost to company) stands against every claim
    #[arg(long, value_name = "AMOUNT", value_parser = amount)]
    offer: Option<u64>,
    /// With the living costs of one city for all; Bengaluru's unless one is named
    #[arg(long, value_name = "CITY", num_args = 0..=1, require_equals = true, default_missing_value = "bengaluru")]
    real: Option<String>,
    /// Levels against kinds of employer, for one career; in all India unless a city is named
    #[arg(long, conflicts_with_all = ["offer", "real", "explain", "level", "company", "sort"])]
    matrix: bool,
    /// Sort places as listed, by pay (the upper end) or by name
    #[arg(long, value_name = "BY", default_value = "table", value_parser = one_of(Order::ALL.iter().map(|o| o.id()), Order::from_id))]
    sort: Order,
    /// Print comma-separated values with a heading
    #[arg(long, conflicts_with_all = ["json", "plain", "explain", "format"], help_heading = "Output")]
    csv: bool,
    #[command(flatten)]
    written: Written,
}

/// Finds careers and places and tells their pay.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let catalog = context.catalog;
    let careers = careers(args, catalog)?;
    if args.matrix && (careers.len() != 1 || args.city.len() > 1) {
        let error = Error::new(Exit::Usage, "--matrix is for one career at one place");
        return Err(error.hint("careers salary backend --matrix"));
    }
    let asked = Asked {
        careers,
        places: places(args, catalog)?,
        filter: Filter {
            level: args.level,
            company: args.company,
        },
        told: Told {
            explain: args.explain,
            published: args.published,
            order: args.sort,
            offer: args.offer,
            real: real(args, context)?,
            matrix: args.matrix,
        },
    };
    let view = salary(catalog, &asked)?;
    if args.csv {
        let text = render::csv::write(&render::salary::doc(&view));
        return context.ui.answer(&text);
    }
    context.write(
        args.written,
        &view,
        render::salary::doc,
        render::markdown::salary,
    )
}

/// The careers named, each once by whatever names; without one, all.
fn careers<'a>(args: &Args, catalog: Catalog<'a>) -> Result<Vec<CareerRef<'a>>> {
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
    Ok(careers)
}

/// The places named, each once.
fn places<'a>(args: &Args, catalog: Catalog<'a>) -> Result<Vec<Place<'a>>> {
    let mut places = Vec::new();
    for name in &args.city {
        for place in find::places(catalog, name)? {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    Ok(places)
}

/// The city whose living costs are asked for, and today.
fn real<'a>(args: &Args, context: &Context<'a, '_, '_>) -> Result<Option<(City<&'a str>, String)>> {
    let Some(name) = &args.real else {
        return Ok(None);
    };
    let city = find::city(context.catalog, name)?;
    if city.cost.is_none() {
        let message = format!("no index of living costs for {} is known", city.name);
        return Err(Error::new(Exit::NoAnswer, message).hint("careers salary backend --real"));
    }
    Ok(Some((city, context.ui.env.now()?.date().to_string())))
}
