//! Lists of careers.

use super::origin_views;
use super::pay::{claim_view, sources_of};
use crate::catalog::model::{Field, vocabulary};
use crate::catalog::pack::{Card, Catalog, Damaged};
use crate::pay::rows::figures;
use crate::view::{ListRow, ListView};

/// How a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By name.
    Name,
    /// By the upper end of pay in all India, highest first, unknown last.
    Pay,
}

vocabulary!(Order {
    Name => "name",
    Pay => "pay",
});

/// The careers of a field, or all: the first of them up to a limit.
///
/// # Errors
/// When the catalogue is damaged.
pub fn list<'a>(
    catalog: Catalog<'a>,
    field: Option<Field>,
    order: Order,
    limit: usize,
) -> Result<ListView<'a>, Damaged> {
    let mut cards: Vec<Card<&'a str>> = catalog
        .careers()?
        .into_iter()
        .map(crate::catalog::pack::CareerRef::card)
        .collect::<Result<_, _>>()?;
    cards.retain(|card| field.is_none_or(|field| field == card.field));
    match order {
        Order::Name => cards.sort_by_key(|card| (card.title, card.id)),
        Order::Pay => cards.sort_by(|a, b| top(b).total_cmp(&top(a)).then(a.id.cmp(b.id))),
    }
    let left_out = cards.len().saturating_sub(limit);
    cards.truncate(limit);
    let sources = sources_of(catalog, cards.iter().filter_map(|c| c.pay.as_ref()))?;
    let careers = cards.iter().map(|card| ListRow {
        id: card.id,
        title: card.title,
        field: card.field.id(),
        summary: card.summary,
        pay: card
            .pay
            .as_ref()
            .map(|claim| claim_view(claim, sources.get(claim.source))),
        openings: card.openings,
        imported: card.imported,
        origin: origin_views(card),
    });
    Ok(ListView {
        schema: "careers/list/1",
        careers: careers.collect(),
        left_out,
    })
}

/// The highest figure of a card's claim.
fn top(card: &Card<&str>) -> f64 {
    card.pay
        .iter()
        .flat_map(figures)
        .fold(f64::NEG_INFINITY, f64::max)
}
