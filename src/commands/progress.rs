//! `careers progress`.

mod args;

use std::io::Read;

use jiff::civil::DateTime;

use args::{DoneArgs, ImportArgs, ListArgs, NextArgs, NoteArgs, UndoArgs, What};

pub use args::Args;

use super::Context;
use crate::answer::progress::{change, history, list, next, status};
use crate::catalog::pack::CareerRef;
use crate::cli::Output;
use crate::disk;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::render::progress as render;
use crate::state::journal::{Bad, MAX_FILE, Standing};
use crate::state::{Journal, Progress, Store, succeeded};
use crate::view::ProgressChangeView;

/// Reads, or changes, and tells.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    match &args.what {
        None => tell_status(None, args.output, context),
        Some(What::Status(args)) => tell_status(args.career.as_deref(), args.output, context),
        Some(What::Next(args)) => tell_next(args, context),
        Some(What::Done(args)) => mark_done(args, context),
        Some(What::Undo(args)) => take_back(args, context),
        Some(What::Note(args)) => put_note(args, context),
        Some(What::List(args)) => tell_list(args, context),
        Some(What::History(args)) => {
            let view = history(&Store::of(&context.ui.env)?.read()?);
            context.answer(args.output, &view, render::history)
        }
        Some(What::Export(_)) => {
            let text = Store::of(&context.ui.env)?.read()?.text();
            context.ui.answer(&text)
        }
        Some(What::Import(args)) => take_in(args, context),
    }
}

fn named<'c>(name: Option<&str>, context: &Context<'c, '_, '_>) -> Result<Option<CareerRef<'c>>> {
    let career = name.map(|name| find::career(context.catalog, name));
    Ok(career.transpose()?)
}

/// What is done now.
fn progress(context: &Context<'_, '_, '_>) -> Result<Progress> {
    let journal = Store::of(&context.ui.env)?.read()?;
    succeeded(journal.progress(), context.catalog)
}

/// The moment a change is told at, to the second.
fn moment(context: &Context<'_, '_, '_>) -> Result<DateTime> {
    let now = context.ui.env.now()?;
    Ok(now.with().subsec_nanosecond(0).build().unwrap_or(now))
}

fn tell_status(
    career: Option<&str>,
    output: Output,
    context: &mut Context<'_, '_, '_>,
) -> Result<()> {
    let career = named(career, context)?;
    let today = context.ui.env.now()?.date();
    let view = status(context.catalog, &progress(context)?, career, today)?;
    if let (Some(career), []) = (career, &view.careers[..]) {
        return Err(no_road(career));
    }
    context.answer(output, &view, render::status)
}

fn no_road(career: CareerRef<'_>) -> Error {
    let message = format!("no roadmap is written for `{}` yet", career.id);
    Error::new(Exit::NoAnswer, message)
}

fn tell_next(args: &NextArgs, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = named(args.career.as_deref(), context)?;
    let view = next(context.catalog, &progress(context)?, career)?;
    let view = view.ok_or_else(|| match career {
        Some(career) => no_road(career),
        None => Error::new(Exit::NoAnswer, "nothing is marked as done yet")
            .hint("name a career: careers progress next backend-developer")
            .hint("every career: careers list"),
    })?;
    context.answer(args.output, &view, render::next)
}

fn tell_list(args: &ListArgs, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = named(args.career.as_deref(), context)?;
    let view = list(context.catalog, &progress(context)?, career)?;
    if let (Some(career), []) = (career, &view.tasks[..]) {
        return Err(no_road(career));
    }
    context.answer(args.output, &view, render::list)
}

fn mark_done(args: &DoneArgs, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let at = moment(context)?;
    if let Some(day) = args.at.filter(|day| *day > at.date()) {
        let message = format!("--at {day} is a day to come: today is {}", at.date());
        return Err(Error::new(Exit::Usage, message));
    }
    let within = named(args.career.as_deref(), context)?;
    let tasks = change::tasks(context.catalog, &args.ids, within)?;
    let store = Store::of(&context.ui.env)?;
    let view = store.update(|journal| Ok(change::done(journal, &tasks, at, args.at)))?;
    tell_change(args.output, &view, context)
}

fn take_back(args: &UndoArgs, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let at = moment(context)?;
    let within = named(args.career.as_deref(), context)?;
    let view = Store::of(&context.ui.env)?.update(|journal| {
        if args.ids.is_empty() {
            return change::undo_last(journal, at).map_err(nothing_to_undo);
        }
        let tasks = change::kept_tasks(context.catalog, journal, &args.ids, within)?;
        Ok(change::undo(journal, &tasks, at))
    })?;
    tell_change(args.output, &view, context)
}

fn nothing_to_undo(standing: Standing) -> Error {
    match standing {
        Standing::Nothing => Error::new(Exit::NoAnswer, "there is nothing to undo"),
        Standing::Import(events) => {
            let message = format!(
                "the latest is an import of {events} events, which is not undone as a whole"
            );
            Error::new(Exit::NoAnswer, message)
                .hint("what came: careers progress history")
                .hint("name what to take back: careers progress undo ID")
        }
    }
}

fn put_note(args: &NoteArgs, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let at = moment(context)?;
    let within = named(args.career.as_deref(), context)?;
    let id = find::task(context.catalog, &args.id, within)?;
    let text = Some(args.text.clone()).filter(|text| !text.is_empty());
    let store = Store::of(&context.ui.env)?;
    let view = store.update(|journal| Ok(change::note(journal, id.id().to_owned(), text, at)))?;
    tell_change(args.output, &view, context)
}

fn take_in(args: &ImportArgs, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let at = moment(context)?;
    let other = imported(&args.file, context)?;
    let store = Store::of(&context.ui.env)?;
    let view = store.update(|journal| Ok(change::import(journal, other, at)))?;
    tell_change(args.output, &view, context)
}

/// Reads a journal from elsewhere.
fn imported(file: &str, context: &mut Context<'_, '_, '_>) -> Result<Journal> {
    let bad = |cause: String| {
        Error::new(Exit::BadData, format!("cannot import {file}"))
            .cause(cause)
            .hint("nothing was changed; a file to import: careers progress export > FILE")
    };
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        let mut input = (&mut context.ui.input).take(MAX_FILE as u64 + 1);
        let read = input.read_to_end(&mut bytes);
        read.map_err(|e| bad(e.to_string()))?;
        bytes
    } else {
        disk::read_file(file.as_ref())?
    };
    Journal::parse(&bytes).map_err(|error| match &error {
        Bad::Form { line, .. } => bad(format!("line {line}: {error}")),
        _ => bad(error.to_string()),
    })
}

fn tell_change(
    output: Output,
    view: &ProgressChangeView,
    context: &mut Context<'_, '_, '_>,
) -> Result<()> {
    context.answer(output, view, render::change)
}
