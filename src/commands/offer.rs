//! `careers offer`.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::offer::{Resolved, compare};
use crate::answer::take_home::year_on;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::pay::offer::{Offer, read};
use crate::{disk, prompt, render};

/// Offers side by side: what is guaranteed, what reaches the bank, four years, equity.
///
/// An offer is a YAML file: name, city, company (services, product, gcc, startup, public),
/// fixed; where the letter has them career, level, variable {amount, expected}, joining
/// {amount, `clawback_months`}, retention {amount, `after_months`, `clawback_months`}, esop
/// {grant, `vests_months`, `cliff_months`, `can_be_sold`, `worth_to_me`}, basic, epf,
/// `employer_epf_in_ctc`, `gratuity_in_ctc`, `notice_days`. --new asks for them and writes the
/// file. It states facts and recommends nothing.
///
/// In a pipe: fact, then a column for each offer.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers offer --new bengaluru.yaml
  careers offer bengaluru.yaml pune.yaml
  careers offer bengaluru.yaml pune.yaml --json
  careers schema offer.yaml")]
pub struct Args {
    /// Offer files, one to four
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath, required_unless_present = "new", num_args = 1..=4)]
    files: Vec<PathBuf>,
    /// Ask for an offer and write it to this file, which must not exist
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with = "files")]
    new: Option<PathBuf>,
    /// Financial year of the taxes, as 2026-27; without it, the present one
    #[arg(long, value_name = "YEAR", value_parser = NonEmptyStringValueParser::new())]
    year: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// Compares, or asks.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    if let Some(path) = &args.new {
        return prompt::offer::ask(context.ui, context.catalog, path);
    }
    let catalog = context.catalog;
    let mut offers = Vec::new();
    for path in &args.files {
        offers.push(resolved(path, context)?);
    }
    let years = catalog.tax_years()?;
    let year = if let Some(wanted) = &args.year {
        find::tax_year(&years, wanted)?
    } else {
        let today = context.ui.env.now()?.date().to_string();
        let none = || Error::new(Exit::NoAnswer, "no year's taxes are known");
        year_on(&years, &today).ok_or_else(none)?
    };
    let view = compare(catalog, year, &offers)?;
    context.answer(args.output, &view, render::offer::doc)
}

fn resolved<'c>(path: &std::path::Path, context: &Context<'c, '_, '_>) -> Result<Resolved<'c>> {
    let file = path.to_string_lossy().into_owned();
    let offer = parsed(path, &file)?;
    let at = |error: find::FindError| {
        let mut error = Error::from(error);
        error.exit = Exit::BadData;
        error.message = format!("{file}: {}", error.message);
        error
    };
    let city = find::city(context.catalog, &offer.city).map_err(at)?;
    let named = offer.career.as_deref();
    let career = named
        .map(|name| find::career(context.catalog, name))
        .transpose()
        .map_err(at)?;
    Ok(Resolved {
        file,
        offer,
        city,
        career,
    })
}

fn parsed(path: &std::path::Path, file: &str) -> Result<Offer> {
    let bytes = disk::read_file(path)?;
    read(&bytes).map_err(|(line, what)| {
        let place = if line > 0 {
            format!("{file}:{line}")
        } else {
            file.to_owned()
        };
        let error = Error::new(Exit::BadData, format!("{place}: {what}"));
        match find::nearest_field(&what) {
            Some(field) => error.hint(format!("did you mean `{field}`?")),
            None => error.hint("every field: careers schema offer.yaml"),
        }
    })
}
