//! `careers bank simulate` as a document.

use super::{facts, fixed, percent};
use crate::render::counted;
use crate::render::doc::{Bar, Block, Cell, Column, Doc, Section, Table, Text};
use crate::view::{BankAccuracy, BankExposure, BankSimulateView};

/// Items that a page shows of those asked most often.
const SHOWN: usize = 10;

/// Lays the view out.
#[must_use]
pub fn simulate<'a>(view: &'a BankSimulateView<'a>) -> Doc<'a> {
    let title = format!(
        "{}: {} tried out, seed {}",
        view.bank,
        counted(view.all.people, "test"),
        view.seed
    );
    let ended = view.ended;
    let reasons = [
        ("precise", ended.precise),
        ("stage", ended.stage),
        ("length", ended.length),
        ("exhausted", ended.exhausted),
    ];
    let told = reasons.map(|(name, n)| vec![name.into(), n.to_string().into()]);
    Doc::of(vec![
        Section::titled(
            "accuracy",
            title,
            vec![accuracy(view), Block::Note(meaning())],
        ),
        Section::bare(
            "ended",
            vec![Block::Note(ending(view).into()), facts(told.into())],
        ),
        Section::titled(
            "item",
            "Items asked most often",
            vec![exposure(view), facts(shares(view))],
        ),
        Section::bare("rules", vec![facts(rules(view))]),
        Section::bare(
            "note",
            vec![
                Block::Note(unused(view)),
                Block::Note(limits(view)),
                notes(view),
            ],
        ),
    ])
}

fn meaning<'a>() -> Text<'a> {
    "RMSE, bias and stated error in stages. Within: how often the interval holds the truth.".into()
}

fn accuracy<'a>(view: &'a BankSimulateView<'a>) -> Block<'a> {
    let columns = vec![
        Column::text("People near"),
        Column::figure("People"),
        Column::figure("RMSE"),
        Column::figure("Bias"),
        Column::figure("Stated"),
        Column::figure("Items"),
        Column::figure("Within 80 %").on_page(),
        Column::figure("95 %").on_page(),
        Column::figure("within_80").in_rows(),
        Column::figure("within_95").in_rows(),
    ];
    let stages = view
        .by_stage
        .iter()
        .map(|s| (format!("stage {}", s.stage), s.accuracy));
    let rows = std::iter::once(("all".to_owned(), view.all)).chain(stages);
    Block::Table(Table {
        columns,
        rows: rows.map(|(name, of)| row(name, of)).collect(),
    })
}

fn row<'a>(name: String, of: BankAccuracy) -> Vec<Cell<'a>> {
    vec![
        name.into(),
        of.people.to_string().into(),
        fixed(of.rmse.0, 3).into(),
        fixed(of.bias.0, 3).into(),
        fixed(of.mean_sd.0, 3).into(),
        fixed(of.mean_items.0, 1).into(),
        percent(of.within_80.0).into(),
        percent(of.within_95.0).into(),
        of.within_80.0.to_string().into(),
        of.within_95.0.to_string().into(),
    ]
}

/// Why tests ended, in a sentence.
fn ending(view: &BankSimulateView<'_>) -> String {
    let ended = view.ended;
    let mut words = vec![
        format!(
            "{} as the error was at most {}",
            ended.precise, view.rules.sd.0
        ),
        format!("{} as the stage was known", ended.stage),
        format!("{} at {} items", ended.length, view.rules.max),
    ];
    if ended.exhausted > 0 {
        words.push(format!("{} as the bank had no more", ended.exhausted));
    }
    format!("Ended: {}.", words.join(", "))
}

/// Every item that was asked, for a pipe.
fn shares<'a>(view: &'a BankSimulateView<'a>) -> Vec<Vec<Text<'a>>> {
    let items = view.exposure.iter();
    items
        .map(|item| vec![item.id.into(), item.share.0.to_string().into()])
        .collect()
}

/// The items that were asked most often, for a page.
fn exposure<'a>(view: &'a BankSimulateView<'a>) -> Block<'a> {
    let mut items: Vec<&BankExposure<'a>> = view.exposure.iter().collect();
    items.sort_by(|x, y| y.share.0.total_cmp(&x.share.0).then_with(|| x.id.cmp(y.id)));
    items.truncate(SHOWN);
    let columns = vec![
        Column::text("Item").on_page(),
        Column::figure("Share of tests").on_page(),
        Column::text("").drawn().spare(),
    ];
    let bar = |share: f64| Bar {
        shown: Some((0.0, share)),
        span: (0.0, share),
    };
    Block::Table(Table {
        columns,
        rows: items
            .into_iter()
            .map(|item| {
                let share = item.share.0;
                vec![
                    item.id.into(),
                    percent(share).into(),
                    Cell::Bar(Some(bar(share))),
                ]
            })
            .collect(),
    })
}

fn rules<'a>(view: &BankSimulateView<'a>) -> Vec<Vec<Text<'a>>> {
    let rules = view.rules;
    let erf = if rules.expected { "on" } else { "off" };
    let named: [(&str, String); 7] = [
        ("people-from", view.people_from.to_owned()),
        ("select", rules.select.to_owned()),
        ("top-k", rules.top.to_string()),
        ("min", rules.min.to_string()),
        ("max", rules.max.to_string()),
        ("sd", rules.sd.0.to_string()),
        ("erf", erf.to_owned()),
    ];
    named
        .into_iter()
        .map(|(name, value)| vec![name.into(), value.into()])
        .collect()
}

fn unused<'a>(view: &BankSimulateView<'_>) -> Text<'a> {
    format!(
        "{} asked, {} never.",
        counted(view.exposure.len(), "item"),
        view.never_asked
    )
    .into()
}

fn limits<'a>(view: &BankSimulateView<'_>) -> Text<'a> {
    view.limits.join(" ").into()
}

fn notes<'a>(view: &'a BankSimulateView<'a>) -> Block<'a> {
    facts(
        view.limits
            .iter()
            .map(|text| vec![text.as_str().into()])
            .collect(),
    )
}
