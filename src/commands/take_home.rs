//! `careers take-home`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::take_home::{Asked, Choice, answer, on_taxable, year_on};
use crate::catalog::model::TaxYear;
use crate::cli::{Output, one_of};
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::pay::amount::{Part, amount, part};
use crate::pay::take_home::{Claims, EpfMode, Package, Which};
use crate::render;

/// From cost to company to the month's bank transfer, by law, step by step.
///
/// Whole rupees; each step is rounded half up to the rupee as it arises, so that what is
/// printed adds up. A share (50%) may stand for an amount (16L). Deductions count under the
/// old regime only, but for the employer's pension contribution. What the law leaves open is
/// assumed as the flags say: basic pay 50 % of fixed pay, provident fund on the compulsory
/// wage, gratuity and the employer's provident fund inside the cost to company.
///
/// In a pipe: each line is pay, tax, deduction, slab, other or note; then name and rupees a year.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers take-home 32L --city Pune
  careers take-home 18L --epf full --variable 10% --payout 70%
  careers take-home 24L --regime best --city Bengaluru --rent 35000 --savings 1.5L
  careers take-home --taxable 13L --json")]
pub struct Args {
    /// Cost to company a year: 32L, 1.2cr, 3200000
    #[arg(value_parser = amount, required_unless_present = "taxable", conflicts_with = "taxable")]
    amount: Option<u64>,
    /// The tax on this taxable income, nothing else
    #[arg(long, value_name = "AMOUNT", value_parser = amount)]
    taxable: Option<u64>,
    /// Financial year, as 2026-27; without it, the present one
    #[arg(long, value_name = "YEAR", value_parser = NonEmptyStringValueParser::new())]
    year: Option<String>,
    /// new, old, or best: the one that leaves more
    #[arg(long, value_name = "REGIME", default_value = "new", value_parser = one_of(["new", "old", "best"].into_iter(), regime))]
    regime: Choice,
    /// Where one works: decides professional tax and the limit for house rent
    #[arg(long, value_name = "CITY", value_parser = NonEmptyStringValueParser::new())]
    city: Option<String>,
    /// Basic pay, of fixed pay
    #[arg(long, value_name = "PART", default_value = "50%", value_parser = part)]
    basic: Part,
    /// Provident fund: capped (on the compulsory wage), full (on basic pay) or none
    #[arg(long, value_name = "MODE", default_value = "capped", value_parser = one_of(EpfMode::ALL.iter().map(|m| m.id()), EpfMode::from_id))]
    epf: EpfMode,
    /// Whether the cost includes the employer's provident fund
    #[arg(long, value_name = "WHERE", default_value = "in", action = clap::ArgAction::Set, value_parser = one_of(["in", "out"].into_iter(), inside))]
    employer_epf: bool,
    /// Whether the cost includes gratuity
    #[arg(long, value_name = "WHERE", default_value = "in", action = clap::ArgAction::Set, value_parser = one_of(["in", "out"].into_iter(), inside))]
    gratuity: bool,
    /// Variable pay inside the cost
    #[arg(long, value_name = "PART", default_value = "0", value_parser = part)]
    variable: Part,
    /// What of the variable pay one expects to get
    #[arg(long, value_name = "SHARE", default_value = "100%", value_parser = part)]
    payout: Part,
    /// The employer's pension contribution (NPS) inside the cost, of basic pay
    #[arg(long, value_name = "PART", default_value = "0", value_parser = part)]
    employer_nps: Part,
    #[command(flatten)]
    claims: ClaimArgs,
    #[command(flatten)]
    output: Output,
}

/// What one claims under the old regime.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Old regime")]
struct ClaimArgs {
    /// Savings beyond one's own provident fund (80C)
    #[arg(long, visible_alias = "80c", value_name = "AMOUNT", default_value = "0", value_parser = amount)]
    savings: u64,
    /// Health insurance premiums (80D)
    #[arg(long, visible_alias = "80d", value_name = "AMOUNT", default_value = "0", value_parser = amount)]
    health: u64,
    /// One's own pension contributions (NPS, 80CCD(1B))
    #[arg(long, value_name = "AMOUNT", default_value = "0", value_parser = amount)]
    own_nps: u64,
    /// Interest on the loan for one's home
    #[arg(long, value_name = "AMOUNT", default_value = "0", value_parser = amount)]
    home_loan: u64,
    /// Rent a month
    #[arg(long, value_name = "AMOUNT", default_value = "0", value_parser = amount)]
    rent: u64,
    /// House rent allowance, of basic pay; without it, the city's limit
    #[arg(long, value_name = "PART", value_parser = part)]
    hra: Option<Part>,
}

fn regime(id: &str) -> Option<Choice> {
    match id {
        "new" => Some(Choice::One(Which::New)),
        "old" => Some(Choice::One(Which::Old)),
        "best" => Some(Choice::Best),
        _ => None,
    }
}

fn inside(id: &str) -> Option<bool> {
    match id {
        "in" => Some(true),
        "out" => Some(false),
        _ => None,
    }
}

/// Computes and tells.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let catalog = context.catalog;
    let years = catalog.tax_years()?;
    let year = if let Some(wanted) = &args.year {
        find::tax_year(&years, wanted)?
    } else {
        let today = context.ui.env.now()?.date().to_string();
        let none = || Error::new(Exit::NoAnswer, "no year's taxes are known");
        year_on(&years, &today).ok_or_else(none)?
    };
    let view = match (args.taxable, args.amount) {
        (Some(taxable), _) => on_taxable(catalog, year, args.regime, taxable)?,
        (None, ctc) => answer(
            catalog,
            year,
            &asked(args, ctc.unwrap_or_default(), year, context)?,
        )?,
    };
    context.answer(args.output, &view, render::take_home::doc)
}

fn asked<'c>(
    args: &Args,
    ctc: u64,
    year: &TaxYear<&str>,
    context: &Context<'c, '_, '_>,
) -> Result<Asked<'c>> {
    let city = args.city.as_deref();
    let city = city
        .map(|name| find::city(context.catalog, name))
        .transpose()?;
    let variable = args.variable.of(ctc);
    let fixed = ctc
        .checked_sub(variable)
        .ok_or_else(|| too_much("--variable", "the cost to company"))?;
    let basic = args.basic.of(fixed);
    if basic > fixed {
        return Err(too_much("--basic", "fixed pay"));
    }
    let expected = args.payout.of(variable);
    if expected > variable {
        return Err(too_much("--payout", "the variable pay"));
    }
    let employer_pension = args.employer_nps.of(basic);
    if employer_pension > basic {
        return Err(too_much("--employer-nps", "basic pay"));
    }
    let metro = city
        .as_ref()
        .is_some_and(|c| year.house_rent.metros.contains(&c.id));
    let limit = if metro {
        year.house_rent.metro_percent
    } else {
        year.house_rent.other_percent
    };
    let claims = Claims {
        savings: args.claims.savings,
        health: args.claims.health,
        own_pension: args.claims.own_nps,
        home_loan: args.claims.home_loan,
        rent: args.claims.rent * 12,
        allowance: args
            .claims
            .hra
            .unwrap_or(Part::Share(limit * 100))
            .of(basic),
        metro,
    };
    Ok(Asked {
        package: Package {
            fixed,
            variable: expected,
            basic,
            epf: args.epf,
            gratuity: args.gratuity,
            epf_inside: args.employer_epf,
            employer_pension,
            claims,
        },
        ctc,
        variable,
        city,
        choice: args.regime,
    })
}

fn too_much(flag: &str, whole: &str) -> Error {
    Error::new(Exit::Usage, format!("{flag} is more than {whole}"))
}
