//! `careers progress list` and `history`.

use std::collections::HashSet;

use super::{other, roads};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::state::event::{Event, What, stamp};
use crate::state::{Journal, Progress};
use crate::view::{EventView, Hours, ListedTask, ProgressHistoryView, ProgressListView};

/// Every task of one road or of all, with what is kept of it.
///
/// # Errors
/// When the catalogue is damaged.
pub fn list<'a>(
    catalog: Catalog<'a>,
    progress: &Progress,
    only: Option<CareerRef<'a>>,
) -> Result<ProgressListView<'a>, Damaged> {
    let roads = roads(catalog)?;
    let mut tasks = Vec::new();
    let shown = |id| only.is_none_or(|career| career.id == id);
    for (career, road) in roads.iter().filter(|(career, _)| shown(career.id)) {
        tasks.extend(road.tasks().map(|(week, task, id)| ListedTask {
            career: career.id,
            week: week.id.clone(),
            state: if progress.done(&id) { "done" } else { "open" },
            done: progress.day(&id).map(|day| day.to_string()),
            hours: Hours(task.hours),
            need: task.need.id(),
            text: task.text,
            note: progress.note(&id).map(str::to_owned),
            id,
        }));
    }
    let other = match only {
        Some(_) => Vec::new(),
        None => other(catalog, &roads, progress)?,
    };
    Ok(ProgressListView {
        schema: "careers/progress-list/1",
        tasks,
        other,
    })
}

/// The journal by the moments at which its events were told.
#[must_use]
pub fn history(journal: &Journal) -> ProgressHistoryView {
    let mut back = HashSet::new();
    for event in journal.events() {
        if let What::Undone { of, .. } = &event.what {
            back.extend(of.iter().map(String::as_str));
        }
    }
    let mut events: Vec<&Event> = journal.events().iter().collect();
    events.sort_by_key(|event| (event.at, event.n));
    let view = |event: &Event| EventView {
        at: stamp(event.at),
        event: kind(&event.what),
        id: event.id().map(str::to_owned),
        on: match &event.what {
            What::Done { on, .. } => on.map(|day| day.to_string()),
            _ => None,
        },
        note: match &event.what {
            What::Note { text, .. } => text.clone(),
            _ => None,
        },
        events: match event.what {
            What::Import { events } => Some(events),
            _ => None,
        },
        taken_back: back.contains(&*event.key()),
    };
    ProgressHistoryView {
        schema: "careers/progress-history/1",
        events: events.into_iter().map(view).collect(),
    }
}

fn kind(what: &What) -> &'static str {
    match what {
        What::Done { .. } => "done",
        What::Undone { .. } => "undone",
        What::Note { .. } => "note",
        What::Import { .. } => "import",
    }
}
