//! `tax/<year>.yaml`.

use super::rules::{TAX_BANDS, TAX_YEAR};
use super::shared::day;
use super::{At, Lookup, Report};
use crate::catalog::model::{Band, Regime, TaxYear};
use crate::catalog::parse::Document;

pub(super) fn rules(doc: &Document<TaxYear<String>>, known: &Lookup, report: &mut Report) {
    let (at, tax) = (At::from(doc), &doc.value);
    year(doc, report);
    for (name, regime) in [("new", &tax.new), ("old", &tax.old)] {
        self::regime(at, name, regime, report);
        let paths = regime_sources(name, regime);
        sources(at, paths, known, report);
    }
    percents(at, tax, report);
    let mut named = vec![
        ("cess".to_owned(), &tax.cess.source),
        ("epf".to_owned(), &tax.epf.source),
        ("gratuity".to_owned(), &tax.gratuity.source),
        ("house_rent".to_owned(), &tax.house_rent.source),
    ];
    named.extend(tax.wages.iter().map(|w| ("wages".to_owned(), &w.source)));
    for (i, state) in tax.professional_tax.iter().enumerate() {
        named.push((format!("professional_tax[{i}]"), &state.source));
        let froms: Vec<u64> = state.steps.iter().map(|s| s.from).collect();
        if !rises(&froms) {
            let path = format!("professional_tax[{i}].steps");
            report.error(
                at,
                &path,
                TAX_BANDS,
                format!("the steps of {} do not rise", state.state),
            );
        }
    }
    sources(at, named, known, report);
    for (i, city) in tax.house_rent.metros.iter().enumerate() {
        let path = format!("house_rent.metros[{i}]");
        report.known(at, &path, "place", city, known.places.as_ref());
    }
}

/// The file is named after the year, and the year runs from April to March.
fn year(doc: &Document<TaxYear<String>>, report: &mut Report) {
    let (at, tax) = (At::from(doc), &doc.value);
    day(at, "from", &tax.from, report);
    day(at, "until", &tax.until, report);
    let expected = |text: &str| -> Option<(String, String)> {
        let (first, second) = text.split_once('-')?;
        let first: u32 = first.parse().ok().filter(|y| (1900..2200).contains(y))?;
        let follows = second.len() == 2 && second.parse() == Ok((first + 1) % 100);
        follows.then(|| (format!("{first}-04-01"), format!("{}-03-31", first + 1)))
    };
    let named = doc.path == format!("tax/{}.yaml", tax.year);
    let days = expected(&tax.year);
    if !named || days != Some((tax.from.clone(), tax.until.clone())) {
        let message = format!("`{}`, {} to {}", tax.year, tax.from, tax.until);
        report.error(at, "year", TAX_YEAR, message);
    }
}

fn regime(at: At<'_>, name: &str, regime: &Regime<String>, report: &mut Report) {
    if regime.slabs.first().is_none_or(|slab| slab.above != 0) {
        report.error(
            at,
            &format!("{name}.slabs"),
            TAX_BANDS,
            "the first slab is not above 0",
        );
    }
    bands(at, &format!("{name}.slabs"), &regime.slabs, report);
    bands(
        at,
        &format!("{name}.surcharge.bands"),
        &regime.surcharge.bands,
        report,
    );
    for (i, deduction) in regime.deductions.iter().enumerate() {
        if deduction.at_most.is_none() && deduction.percent_of_basic.is_none() {
            let path = format!("{name}.deductions[{i}]");
            report.error(
                at,
                &path,
                TAX_BANDS,
                format!("no limit for {}", deduction.kind.id()),
            );
        }
    }
}

/// Thresholds and rates both rise: a higher income never pays a lower rate.
fn bands(at: At<'_>, path: &str, bands: &[Band], report: &mut Report) {
    let aboves: Vec<u64> = bands.iter().map(|b| b.above).collect();
    let rates: Vec<u64> = bands.iter().map(|b| b.percent).collect();
    let sound = rises(&aboves) && rates.is_sorted() && rates.iter().all(|r| *r <= 100);
    if !sound {
        report.error(at, path, TAX_BANDS, "thresholds or rates do not rise");
    }
}

fn rises(values: &[u64]) -> bool {
    values.windows(2).all(|pair| pair[0] < pair[1])
}

fn percents(at: At<'_>, tax: &TaxYear<String>, report: &mut Report) {
    let house = &tax.house_rent;
    let all = [
        ("cess.value", tax.cess.value),
        ("epf.percent", tax.epf.percent),
        ("house_rent.rent_above_percent", house.rent_above_percent),
        ("house_rent.metro_percent", house.metro_percent),
        ("house_rent.other_percent", house.other_percent),
        ("wages.value", tax.wages.as_ref().map_or(0, |w| w.value)),
    ];
    for (path, percent) in all.into_iter().filter(|(_, percent)| *percent > 100) {
        report.error(at, path, TAX_BANDS, format!("{percent} per cent"));
    }
    if tax.gratuity.month_days == 0 {
        report.error(at, "gratuity.month_days", TAX_BANDS, "a month of no days");
    }
}

fn regime_sources<'r>(name: &str, regime: &'r Regime<String>) -> Vec<(String, &'r String)> {
    let mut all = vec![
        (format!("{name}.source"), &regime.source),
        (
            format!("{name}.standard_deduction"),
            &regime.standard_deduction.source,
        ),
        (format!("{name}.rebate"), &regime.rebate.source),
        (format!("{name}.surcharge"), &regime.surcharge.source),
    ];
    for (i, deduction) in regime.deductions.iter().enumerate() {
        all.push((format!("{name}.deductions[{i}]"), &deduction.source));
    }
    all
}

fn sources(at: At<'_>, named: Vec<(String, &String)>, known: &Lookup, report: &mut Report) {
    for (path, id) in named {
        report.known(at, &path, "source", id, known.sources.as_ref());
    }
}
