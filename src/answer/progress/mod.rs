//! How far somebody is: from the journal and the roads to views.

pub mod change;
mod list;
mod next;
mod status;

pub use list::{history, list};
pub use next::next;
pub use status::status;

use std::collections::BTreeSet;

use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::roadmap::road::Road;
use crate::state::Progress;
use crate::view::{CareerName, OtherProgress};

/// Every career whose road is written, with its road.
fn roads(catalog: Catalog<'_>) -> Result<Vec<(CareerRef<'_>, Road<'_>)>, Damaged> {
    let mut roads = Vec::new();
    for career in catalog.careers()? {
        roads.extend(Road::of(career)?.map(|road| (career, road)));
    }
    Ok(roads)
}

/// The roads on which something is done that only they have; where there is none of
/// these, those that have a shared unit that is done.
fn begun<'r, 'a>(
    roads: &'r [(CareerRef<'a>, Road<'a>)],
    progress: &Progress,
) -> Vec<&'r (CareerRef<'a>, Road<'a>)> {
    let having = |shared: bool| {
        let roads = roads.iter().filter(move |(_, road)| {
            let mut tasks = road.tasks().filter(|(_, task, _)| task.shared == shared);
            tasks.any(|(_, _, id)| progress.done(&id))
        });
        roads.collect::<Vec<_>>()
    };
    let own = having(false);
    if own.is_empty() { having(true) } else { own }
}

fn name(career: CareerRef<'_>) -> Result<CareerName<'_>, Damaged> {
    let card = career.card()?;
    Ok(CareerName {
        id: card.id,
        title: card.title,
    })
}

/// What is kept under ids that the catalogue has no task, unit or week for.
fn other<'a>(
    catalog: Catalog<'a>,
    roads: &[(CareerRef<'a>, Road<'a>)],
    progress: &Progress,
) -> Result<Vec<OtherProgress<'a>>, Damaged> {
    let mut ids = progress.ids();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let units = catalog.units()?;
    let units: BTreeSet<String> = units.iter().map(|u| format!("unit/{}", u.id)).collect();
    ids.retain(|id| !units.contains(*id));
    for (_, road) in roads {
        road.weeks.iter().for_each(|week| {
            ids.remove(&*week.id);
        });
        road.tasks().for_each(|(_, _, id)| {
            ids.remove(&*id);
        });
    }
    let retired = catalog.retired()?;
    let other = ids.into_iter().map(|id| {
        let stone = retired.iter().find(|stone| stone.id == id);
        OtherProgress {
            id: id.to_owned(),
            why: stone.map_or("unknown", |_| "retired"),
            successor: stone.and_then(|stone| stone.successor),
            done: progress.day(id).map(|day| day.to_string()),
            note: progress.note(id).map(str::to_owned),
        }
    });
    Ok(other.collect())
}
