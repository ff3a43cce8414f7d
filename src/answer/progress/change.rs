//! What `done`, `undo`, `note` and `import` change in a journal, and how it is told.

use jiff::civil::{Date, DateTime};

use crate::catalog::pack::{CareerRef, Catalog};
use crate::explore::find::{self, FindError};
use crate::state::Journal;
use crate::state::journal::{Merged, Standing, Undid};
use crate::view::{ChangeView, ProgressChangeView, UnchangedView};

/// The tasks that ids name, a week's for a week.
///
/// # Errors
/// When one names nothing, or more than one thing.
pub fn tasks<'a>(
    catalog: Catalog<'a>,
    ids: &[String],
    within: Option<CareerRef<'a>>,
) -> Result<Vec<String>, FindError> {
    let mut tasks = Vec::new();
    for id in ids {
        tasks.extend(find::task(catalog, id, within)?.tasks());
    }
    Ok(tasks)
}

/// The same for taking back: also what only the journal knows, and what was done under
/// a retired id that the named one stands for.
///
/// # Errors
/// When one names nothing in either, or more than one thing.
pub fn kept_tasks<'a>(
    catalog: Catalog<'a>,
    journal: &Journal,
    ids: &[String],
    within: Option<CareerRef<'a>>,
) -> Result<Vec<String>, FindError> {
    let progress = journal.progress();
    let retired = catalog.retired()?;
    let mut kept = Vec::new();
    for id in ids {
        if progress.done(id.trim()) {
            kept.push(id.trim().to_owned());
            continue;
        }
        for task in tasks(catalog, std::slice::from_ref(id), within)? {
            let mut old = retired
                .iter()
                .filter(|stone| stone.successor == Some(&task));
            let old = old.find(|stone| progress.done(stone.id) && !progress.done(&task));
            kept.push(old.map_or_else(|| task.clone(), |stone| stone.id.to_owned()));
        }
    }
    Ok(kept)
}

/// Marks tasks as done.
pub fn done(
    journal: &mut Journal,
    tasks: &[String],
    at: DateTime,
    on: Option<Date>,
) -> ProgressChangeView {
    let before = journal.progress();
    let new = journal.done(tasks, at, on);
    let after = journal.progress();
    let day = |id: &str| after.day(id).map(|day| day.to_string());
    let changes = new.iter().map(|id| ChangeView {
        event: "done",
        id: id.clone(),
        on: day(id),
        note: None,
    });
    let known = tasks.iter().filter(|id| before.done(id));
    let unchanged = known.map(|id| UnchangedView {
        id: id.clone(),
        why: format!("done since {}", day(id).unwrap_or_default()),
    });
    told(changes.collect(), unchanged.collect())
}

/// Takes back that tasks are done.
pub fn undo(journal: &mut Journal, tasks: &[String], at: DateTime) -> ProgressChangeView {
    let gone = journal.undo(tasks, at);
    let changes = gone.iter().map(|id| undone("undone", id.clone(), None));
    let never = tasks.iter().filter(|id| !gone.contains(id));
    let unchanged = never.map(|id| UnchangedView {
        id: id.clone(),
        why: "it is not done".to_owned(),
    });
    told(changes.collect(), unchanged.collect())
}

/// Takes back the latest that stands.
///
/// # Errors
/// When nothing does, or it is an import.
pub fn undo_last(journal: &mut Journal, at: DateTime) -> Result<ProgressChangeView, Standing> {
    let undid = journal.undo_last(at)?;
    let after = journal.progress();
    let changes = undid.into_iter().map(|undid| match undid {
        Undid::Done(id) => undone("undone", id, None),
        Undid::Note(id) => {
            let note = after.note(&id).map(str::to_owned);
            undone("note-undone", id, note)
        }
    });
    Ok(told(changes.collect(), Vec::new()))
}

/// Puts a note on a task or a week; without text, clears it.
pub fn note(
    journal: &mut Journal,
    id: String,
    text: Option<String>,
    at: DateTime,
) -> ProgressChangeView {
    if journal.note(&id, text.clone(), at) {
        return told(vec![undone("note", id, text)], Vec::new());
    }
    let why = if text.is_some() {
        "its note says so already"
    } else {
        "it has no note"
    };
    let why = why.to_owned();
    told(Vec::new(), vec![UnchangedView { id, why }])
}

/// Joins another journal.
pub fn import(journal: &mut Journal, other: Journal, at: DateTime) -> ProgressChangeView {
    let Merged { new, known } = journal.merge(other, at);
    ProgressChangeView {
        new: Some(new),
        known: Some(known),
        ..told(Vec::new(), Vec::new())
    }
}

fn undone(event: &'static str, id: String, note: Option<String>) -> ChangeView {
    let on = None;
    ChangeView {
        event,
        id,
        on,
        note,
    }
}

fn told(changes: Vec<ChangeView>, unchanged: Vec<UnchangedView>) -> ProgressChangeView {
    ProgressChangeView {
        schema: "careers/progress-change/1",
        changes,
        unchanged,
        new: None,
        known: None,
    }
}
