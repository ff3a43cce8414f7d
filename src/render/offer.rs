//! `careers offer` as a document: a row a fact, a column an offer.

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Section, Table};
use super::money::grouped;
use crate::view::{BonusView, EquityView, OfferColumn, OfferView, StandingView};

/// A fact of an offer: its name in rows, its label, how it reads.
type Fact = (&'static str, &'static str, fn(&OfferColumn<'_>) -> String);

/// The facts, in the order that they are told.
const FACTS: &[Fact] = &[
    ("name", "", |o| o.name.clone()),
    ("city", "City", |o| o.city_name.to_owned()),
    ("company", "Employer", |o| o.company.to_owned()),
    ("ctc", "Cost to company", |o| grouped(o.ctc)),
    ("guaranteed", "Guaranteed cash a year", |o| {
        grouped(o.guaranteed_cash)
    }),
    ("variable", "Variable, expected", |o| variable(o)),
    ("month-new", "Month in hand, new regime", |o| {
        grouped(o.in_hand_month_new)
    }),
    ("month-old", "Month in hand, old regime", |o| {
        grouped(o.in_hand_month_old)
    }),
    ("real-month", "The better, at the first city's costs", |o| {
        o.real_month.map(grouped).unwrap_or_default()
    }),
    ("joining", "Joining bonus", |o| {
        o.joining.as_ref().map(bonus).unwrap_or_default()
    }),
    ("retention", "Retention bonus", |o| {
        o.retention.as_ref().map(bonus).unwrap_or_default()
    }),
    ("equity", "Equity", |o| {
        o.equity.as_ref().map(equity).unwrap_or_default()
    }),
    ("year-1", "Year 1, before tax", |o| year(o, 0)),
    ("year-2", "Year 2", |o| year(o, 1)),
    ("year-3", "Year 3", |o| year(o, 2)),
    ("year-4", "Year 4", |o| year(o, 3)),
    ("retirals", "Set aside a year", |o| grouped(o.retirals)),
    ("notice", "Notice", |o| {
        o.notice_days.map(|d| counted(d, "day")).unwrap_or_default()
    }),
    ("standing", "Among published claims", |o| {
        o.standing.as_ref().map(standing).unwrap_or_default()
    }),
];

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a OfferView<'a>) -> Doc<'a> {
    let mut columns = vec![Column::text("fact").in_rows(), Column::text("").on_page()];
    columns.extend(view.offers.iter().map(|_| Column::figure("")));
    let rows = FACTS.iter().filter_map(|(name, label, tell)| {
        let told: Vec<String> = view.offers.iter().map(tell).collect();
        let any = told.iter().any(|text| !text.is_empty());
        any.then(|| {
            let mut cells: Vec<Cell<'a>> = vec![(*name).into(), (*label).into()];
            cells.extend(told.into_iter().map(|t| {
                if t.is_empty() {
                    "none".into()
                } else {
                    Cell::from(t)
                }
            }));
            cells
        })
    });
    let mut blocks = vec![Block::Table(Table {
        columns,
        rows: rows.collect(),
    })];
    blocks.extend(
        view.notes
            .iter()
            .map(|note| Block::Note(note.as_str().into())),
    );
    let ids: Vec<&str> = view.sources.iter().map(|s| s.id).collect();
    blocks.push(Block::Note(
        format!("Rates from: {}.", ids.join(", ")).into(),
    ));
    let title = format!("Offers side by side, rupees, taxes of FY {}", view.year);
    Doc::table(vec![Section::titled("offer", title, blocks)])
}

fn variable(offer: &OfferColumn<'_>) -> String {
    match offer.variable {
        0 => String::new(),
        all => format!("{} of {}", grouped(offer.variable_expected), grouped(all)),
    }
}

/// `2,00,000; back within 12 months`.
fn bonus(bonus: &BonusView) -> String {
    let mut text = grouped(bonus.amount);
    if bonus.after_months > 0 {
        text = format!("{text} after {}", counted(bonus.after_months, "month"));
    }
    if bonus.clawback_months > 0 {
        text = format!(
            "{text}; back within {}",
            counted(bonus.clawback_months, "month")
        );
    }
    text
}

fn equity(equity: &EquityView) -> String {
    let grant = grouped(equity.grant);
    match (equity.can_be_sold, equity.counted) {
        (true, _) => format!("{grant}, can be sold"),
        (false, 0) => format!("{grant} unlisted, counted 0"),
        (false, counted) => format!("{grant} unlisted, counted {}", grouped(counted)),
    }
}

fn year(offer: &OfferColumn<'_>, place: usize) -> String {
    let year = offer.years.get(place);
    year.map(|y| grouped(y.cash + y.equity)).unwrap_or_default()
}

fn standing(standing: &StandingView<'_>) -> String {
    format!(
        "below {}, within {}, above {}",
        standing.below, standing.within, standing.above
    )
}
