//! What may be out of date.

use std::cmp::Reverse;

use super::sources::facts_by_source;
use crate::catalog::pack::{Catalog, Damaged};
use crate::catalog::tidy_text::visible;
use crate::explore::stale::{self, Stale};
use crate::packs::Pack;
use crate::view::{DoctorView, PackView, StaleView};

/// Every source that facts rest on, and every bank, held against a day, `YYYY-MM-DD`.
///
/// # Errors
/// When the catalogue is damaged.
pub fn doctor<'a>(
    catalog: Catalog<'a>,
    packs: &'a [Pack],
    today: String,
) -> Result<DoctorView<'a>, Damaged> {
    let (mut facts, mut fresh, mut found) = (0, 0, Vec::new());
    let mut uses = facts_by_source(catalog)?;
    for source in catalog.sources()? {
        let facts_of = uses.remove(source.id).unwrap_or_default();
        let count: usize = facts_of.values().sum();
        let mut careers: Vec<&str> = facts_of.keys().map(|(career, _)| *career).collect();
        careers.dedup();
        careers.retain(|c| !["cities", "tax"].contains(c));
        let stale = stale::source(&source, &today);
        facts += count;
        fresh += if stale.is_empty() { count } else { 0 };
        if count > 0 {
            found.extend(
                stale
                    .into_iter()
                    .map(|s| (s, source.id, count, careers.clone())),
            );
        }
    }
    for career in catalog.careers()? {
        let review = career.aptitude()?.and_then(|bank| bank.review);
        let items = usize::try_from(career.card()?.counts.items).unwrap_or(usize::MAX);
        let stale = review.and_then(|r| stale::review(r.date, &today));
        found.extend(stale.map(|s| (s, career.id, items, vec![career.id])));
    }
    found.sort_by_key(|(s, id, ..)| (s.why, Reverse(s.months), *id));
    Ok(DoctorView {
        schema: "careers/doctor/1",
        facts,
        fresh,
        stale: found.into_iter().map(view).collect(),
        packs: pack_views(catalog, packs)?,
        today,
    })
}

/// What each pack adds and changes; packs of one name are told apart by their places.
fn pack_views<'a>(catalog: Catalog<'a>, packs: &'a [Pack]) -> Result<Vec<PackView<'a>>, Damaged> {
    let mut views: Vec<PackView<'a>> = packs.iter().map(pack_view).collect();
    if packs.is_empty() {
        return Ok(views);
    }
    for career in catalog.careers()? {
        for origin in career.card()?.origins {
            let view = origin.layer.checked_sub(1).and_then(|i| views.get_mut(i));
            if let Some(view) = view {
                *(if origin.adds {
                    &mut view.added
                } else {
                    &mut view.changed
                }) += 1;
            }
        }
    }
    Ok(views)
}

fn pack_view(pack: &Pack) -> PackView<'_> {
    PackView {
        name: &pack.name,
        path: visible(&pack.path.to_string_lossy()).into_owned(),
        added: 0,
        changed: 0,
    }
}

fn view<'a>(
    (stale, id, facts, careers): (Stale<'a>, &'a str, usize, Vec<&'a str>),
) -> StaleView<'a> {
    StaleView {
        why: stale.why.id(),
        id,
        date: stale.date,
        months: stale.months,
        limit: stale.limit,
        facts,
        careers,
    }
}
