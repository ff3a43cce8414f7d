//! The health of a bank.

use super::{Bank, NOT_FOR_SELECTION};
use crate::assess::curve::{Precision, precision};
use crate::assess::irt::{Parameters, stage_cut};
use crate::assess::pool::PoolItem;
use crate::catalog::check::{RATIO, Strategy, bank_alone, key_ratio, longest_is_key, strategies};
use crate::catalog::model::{Aptitude, Format, Item, Status};
use crate::catalog::problem::{Problem, Severity};
use crate::view::{
    BankAuditView, BankCounts, BankCoverage, BankItem, BankPrecision, BankProblem, BankStrategy,
    Figure,
};

/// Where the curve is looked at, in halves.
const HALVES: std::ops::RangeInclusive<i8> = -6..=6;

/// The health of a bank; with `expected`, by response functions that allow for what is
/// not known of the difficulties.
#[must_use]
pub fn audit(bank: &Bank, expected: bool) -> BankAuditView<'_> {
    let functions = bank.pool.functions(expected);
    let items = bank.pool.items.iter().zip(functions);
    let live: Vec<Parameters> = items
        .filter(|(item, _)| item.live())
        .map(|(_, function)| function)
        .collect();
    let authored = bank.authored.as_ref();
    let problems = authored.map(bank_alone).unwrap_or_default();
    let value = authored.map(|doc| &doc.value);
    let curve = HALVES.map(|half| view_of(None, precision(&live, f64::from(half) / 2.0)));
    let cut = |stage: u8| view_of(Some(stage), precision(&live, stage_cut(stage)));
    BankAuditView {
        schema: "careers/bank-audit/1",
        bank: &bank.name,
        fingerprint: bank.fingerprint.as_deref(),
        items: BankCounts {
            all: bank.pool.items.len(),
            live: live.len(),
            live_not_single: value.map(|bank| {
                live_items(bank)
                    .filter(|i| i.format != Format::Single)
                    .count()
            }),
            calibrated: bank.pool.calibrated(),
        },
        problems: problems.iter().map(|p| problem(p, bank.file)).collect(),
        curve: curve.collect(),
        cuts: (1..=5).map(cut).collect(),
        coverage: value.map(coverage).unwrap_or_default(),
        strategies: value.map(blind).unwrap_or_default(),
        each: each(bank),
        limits: vec![
            "Precision is that of the model, for tests of the most informative live items."
                .to_owned(),
            bank.calibrated(),
            NOT_FOR_SELECTION.to_owned(),
        ],
    }
}

fn live_items(bank: &Aptitude<String>) -> impl Iterator<Item = &Item<String>> {
    bank.items.iter().filter(|item| item.status == Status::Live)
}

fn figure(value: f64) -> Figure {
    Figure((value * 1e3).round() / 1e3 + 0.0)
}

fn view_of(stage: Option<u8>, at: Precision) -> BankPrecision {
    BankPrecision {
        stage,
        theta: figure(at.theta),
        information: figure(at.all),
        best_twenty: figure(at.best),
        sd: figure(at.sd),
    }
}

fn problem(problem: &Problem, lines: bool) -> BankProblem {
    BankProblem {
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        rule: problem.rule.name,
        line: (lines && problem.line > 0).then_some(problem.line),
        message: problem.message.clone(),
        remedy: problem.rule.remedy,
    }
}

fn coverage(bank: &Aptitude<String>) -> Vec<BankCoverage<'_>> {
    let count = |skill: &str, stage: u8| {
        live_items(bank)
            .filter(|item| item.skill == skill && item.stage == stage)
            .count()
    };
    bank.blueprint
        .iter()
        .map(|part| BankCoverage {
            skill: &part.skill,
            weight: part.weight,
            by_stage: [1, 2, 3, 4, 5].map(|stage| count(&part.skill, stage)),
        })
        .collect()
}

fn blind(bank: &Aptitude<String>) -> Vec<BankStrategy> {
    let singles: Vec<&Item<String>> = live_items(bank)
        .filter(|item| item.format == Format::Single)
        .collect();
    strategies(&singles).iter().map(strategy).collect()
}

fn strategy(of: &Strategy) -> BankStrategy {
    let used = !of.chances.is_empty();
    BankStrategy {
        chooses: of.what.clone(),
        hits: of.hits,
        of: of.chances.len(),
        rate: used.then(|| figure(of.rate())),
        chance: used.then(|| figure(of.chance())),
    }
}

fn each(bank: &Bank) -> Vec<BankItem<'_>> {
    let value = bank.authored.as_ref().map(|doc| &doc.value);
    let items = bank.pool.items.iter().enumerate();
    items
        .map(|(place, item)| {
            let authored = value.map(|bank| &bank.items[place]);
            item_view(item, authored)
        })
        .collect()
}

fn item_view<'b>(item: &'b PoolItem, authored: Option<&'b Item<String>>) -> BankItem<'b> {
    let parameters = item.parameters;
    let single = authored.filter(|item| item.format == Format::Single);
    let ratio = single.and_then(key_ratio);
    BankItem {
        id: &item.id,
        skill: authored.map(|item| item.skill.as_str()),
        stage: item.stage,
        format: authored.map(|item| item.format.id()),
        status: item.status.id(),
        a: figure(parameters.a),
        b: figure(parameters.b),
        c: figure(parameters.c),
        sd_b: figure(parameters.sd_b),
        key_ratio: ratio.map(figure),
        notes: notes(item, single, ratio),
    }
}

/// What an author should look at.
fn notes(item: &PoolItem, single: Option<&Item<String>>, ratio: Option<f64>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(ratio) = ratio.filter(|ratio| !RATIO.contains(ratio)) {
        notes.push(format!(
            "the key is {ratio:.2} times as long as the wrong options"
        ));
    }
    if single.is_some_and(longest_is_key) {
        notes.push("the key is the longest option".to_owned());
    }
    if item.calibrated {
        notes.push("calibrated on people's answers".to_owned());
    }
    notes
}
