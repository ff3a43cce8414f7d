//! Item parameters from people's answers.

use super::stream::Chunk;
use super::{Bank, NOT_FOR_SELECTION, Trouble, too_long};
use crate::assess::calibrate::{Calibration, Item, Prior};
use crate::assess::estimate::Mark;
use crate::assess::pool::PoolItem;
use crate::assess::responses::{Reader, Shape};
use crate::view::{BankCalibrateView, BankCalibrated, BankFree, Figure};

/// How far, in errors, a difficulty may move before an author should look.
const FAR: f64 = 2.0;

/// The distance from the curve from which it does not fit.
const MISFIT: f64 = 0.1;

/// What became of a chunk.
#[derive(Debug, Default)]
pub struct Collected {
    /// Rows of marks.
    pub marks: Vec<Mark>,
    /// How many rows.
    pub people: usize,
    /// Lines that said nothing.
    pub bad: Vec<Trouble>,
}

/// Collects the answers of a chunk.
#[must_use]
pub fn collect(chunk: &Chunk, reader: &Reader, shape: &Shape) -> Collected {
    let mut out = Collected::default();
    if chunk.too_long {
        let (line, what) = (chunk.first, too_long());
        out.bad.push(Trouble { line, what });
    }
    let mut marks = vec![Mark::Absent; reader.items()];
    for (line, text) in chunk.lines() {
        match reader.line(shape, text, &mut marks) {
            Ok(_) => {
                out.marks.extend(&marks);
                out.people += 1;
            }
            Err(error) => {
                let what = error.to_string();
                out.bad.push(Trouble { line, what });
            }
        }
    }
    out
}

/// A calibration as it is answered.
#[must_use]
pub fn view<'b>(
    bank: &'b Bank,
    cohort: &'b str,
    prior: Prior,
    of: &Calibration,
) -> BankCalibrateView<'b> {
    let free = |(value, se): (f64, Option<f64>)| BankFree {
        value: figure(value),
        se: se.map(figure),
    };
    let items = bank.pool.items.iter().zip(&of.items);
    BankCalibrateView {
        schema: "careers/bank-calibrate/1",
        bank: &bank.name,
        cohort,
        prior: match prior {
            Prior::Author => "author",
            Prior::Vague => "vague",
            Prior::None => "none",
        },
        people: of.people,
        mean: free(of.mean),
        sd: free(of.sd),
        log_likelihood: figure(of.log_likelihood),
        reliability: figure(of.reliability),
        evaluations: of.evaluations,
        converged: of.converged,
        items: items
            .map(|(stated, item)| calibrated(stated, item))
            .collect(),
        limits: limits(bank, prior, of),
    }
}

fn limits(bank: &Bank, prior: Prior, of: &Calibration) -> Vec<String> {
    let mut limits = Vec::new();
    if !of.converged {
        limits.push("The search did not come to rest: the values are not final.".to_owned());
    }
    if prior == Prior::None {
        limits.push("Without priors the cohort is taken for N(0, 1): the scale is the cohort's, not that of the stages.".to_owned());
    }
    limits.push(format!("Before this, {}", lowered(&bank.calibrated())));
    limits.push("Look at every item that moved before its values are taken over.".to_owned());
    limits.push(NOT_FOR_SELECTION.to_owned());
    limits
}

fn lowered(text: &str) -> String {
    text.replacen("None", "none", 1)
}

fn calibrated<'b>(stated: &'b PoolItem, item: &Item) -> BankCalibrated<'b> {
    BankCalibrated {
        id: &stated.id,
        n: item.n,
        right: item.right,
        model: item.model.id(),
        a: figure(item.a),
        b: figure(item.b),
        c: figure(stated.parameters.c),
        se_a: item.se.map(|se| figure(se[0])),
        se_b: item.se.map(|se| figure(se[1])),
        stated_b: figure(stated.parameters.b),
        stated_sd_b: figure(stated.parameters.sd_b),
        moved: item.moved.map(figure),
        rest: item.rest.map(figure),
        misfit: item.misfit.map(figure),
        notes: notes(item),
    }
}

fn notes(item: &Item) -> Vec<&'static str> {
    let told = [
        (
            item.moved.is_some_and(|moved| moved.abs() > FAR),
            "moved by more than two errors: miskeyed, or at the wrong stage",
        ),
        (
            item.se.is_some() && item.rest.is_some_and(|rest| rest < 0.0),
            "answered against the rest: perhaps miskeyed",
        ),
        (
            item.misfit.is_some_and(|misfit| misfit > MISFIT),
            "the answers do not follow the curve",
        ),
    ];
    let told = told.into_iter().filter(|(is, _)| *is);
    told.map(|(_, note)| note).collect()
}

/// To four places, finer than any standard error that a cohort gives.
fn figure(value: f64) -> Figure {
    Figure((value * 1e4).round() / 1e4 + 0.0)
}
