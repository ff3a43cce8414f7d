//! A whole test in the terminal: taken up or begun, asked, and kept.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use super::Prompt;
use super::quiz::{Desk as Asking, Left, note};
use crate::answer::quiz::Quiz;
use crate::answer::quiz::result::Sat;
use crate::answer::quiz::sitting::{Answered, SitError, Sitting, bench};
use crate::assess::adaptive::Reason;
use crate::error::{Error, Exit, Result};
use crate::state::session::{Desk, Event, Found, Journal, Start};
use crate::state::{has_place, results};
use crate::ui::Ui;

/// What to do with a test that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// Ask.
    Ask,
    /// Go on with it.
    On,
    /// Set it aside and start anew.
    Anew,
}

/// A test that was taken to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    start: Start,
    ended: Reason,
    answered: Vec<Answered>,
    flags: BTreeSet<usize>,
}

impl Taken {
    /// As results are made of it.
    #[must_use]
    pub fn sat(&self) -> Sat<'_> {
        Sat {
            seed: self.start.seed,
            rules: &self.start.rules,
            ended: self.ended,
            answered: &self.answered,
            flags: &self.flags,
        }
    }
}

/// Takes a test; `None` when it was saved to go on later.
///
/// # Errors
/// When nobody can be asked, on Ctrl-C, when a test under way cannot be gone on with, or an
/// answer cannot be kept.
pub fn take(
    ui: &mut Ui<'_>,
    quiz: &Quiz<'_>,
    start: Start,
    going: Going,
    instead: &str,
) -> Result<Option<Taken>> {
    let prompt = Prompt::new(ui, instead)?;
    let Some(desk) = desk(ui, quiz)? else {
        let mut keep = |_: &Event| Ok(());
        let (taken, _) = run(ui, quiz, &prompt, &start, (false, None), &mut keep)?;
        if taken.is_none() {
            ui.say("Left; nothing was kept.\n");
        }
        return Ok(taken);
    };
    let under_way = under_way(ui, quiz, &prompt, &desk, going)?;
    let start = begin(ui, &desk, under_way.as_ref(), start)?;
    let mut keep = |event: &Event| desk.tell(event);
    let ran = run(
        ui,
        quiz,
        &prompt,
        &start,
        (true, under_way.as_ref()),
        &mut keep,
    );
    let id = quiz.career().id;
    let (taken, answered) = ran.map_err(|error| match error.exit {
        Exit::Interrupted => Error::new(
            Exit::Interrupted,
            "interrupted; every answer so far is kept",
        )
        .hint(format!("go on: careers quiz {id} --resume")),
        _ => error,
    })?;
    match &taken {
        Some(taken) => end(ui, quiz, &desk, taken)?,
        None => ui.say(&format!(
            "Saved with {answered} answered. Go on: careers quiz {id} --resume\n"
        )),
    }
    Ok(taken)
}

/// Writes that a test begins, or that one goes on; returns how it began.
fn begin(ui: &Ui<'_>, desk: &Desk, under_way: Option<&Journal>, start: Start) -> Result<Start> {
    let Some(journal) = under_way else {
        desk.tell(&Event::Start(start.clone()))?;
        return Ok(start);
    };
    let (at, cut) = (ui.env.second()?, journal.cut);
    desk.tell(&Event::Resume { at, cut })?;
    Ok(journal.start.clone())
}

/// Practises: each answer is told at once, and how many were right at the end.
///
/// # Errors
/// When nobody can be asked, on Ctrl-C.
pub fn practise(ui: &mut Ui<'_>, quiz: &Quiz<'_>, start: &Start, instead: &str) -> Result<()> {
    let prompt = Prompt::new(ui, instead)?;
    let place = bench(quiz, start).map_err(|e| bug(&e))?;
    let mut sitting = Sitting::new(quiz, &place, start);
    let mut keep = |_: &Event| Ok(());
    let mut asking = Asking {
        prompt: &prompt,
        quiz,
        keep: &mut keep,
        kept: false,
        practice: true,
    };
    asking.sit(ui, &mut sitting)?;
    let asked = sitting.answered();
    let right = asked.iter().filter(|answered| answered.given.right).count();
    let asked = asked.len();
    let look = prompt.look();
    ui.say("\n");
    let told = format!("Practice: {right} of {asked} right. Nothing was scored or kept.");
    note(ui, look, &told);
    Ok(())
}

/// A place on the disk for the test; `None` where nothing says where that would be.
fn desk(ui: &mut Ui<'_>, quiz: &Quiz<'_>) -> Result<Option<Desk>> {
    if has_place(&ui.env) {
        return Desk::of(&ui.env, quiz.career().id).map(Some);
    }
    let message = "this test cannot be saved, and its result is not kept";
    let error = Error::new(Exit::State, message);
    ui.warn(&error.hint("name a folder for your own files: CAREERS_STATE=FOLDER"));
    Ok(None)
}

/// The test to go on with; what else lies there is put away first.
fn under_way(
    ui: &mut Ui<'_>,
    quiz: &Quiz<'_>,
    prompt: &Prompt,
    desk: &Desk,
    going: Going,
) -> Result<Option<Journal>> {
    let found = match (desk.found(), going) {
        (Err(_), Going::Anew) => return set_aside(ui, desk),
        (found, _) => found?,
    };
    match found {
        Found::Session(journal) => match journal.ended() {
            Some(result) => {
                results::keep(&ui.env, result)?;
                desk.clear()?;
                ui.say("The result of a test that had ended was kept: careers quiz --history\n");
                nothing(quiz, going)
            }
            None if going == Going::Anew => set_aside(ui, desk),
            None => go_on(ui, quiz, prompt, desk, going, journal),
        },
        Found::Unborn => {
            set_aside(ui, desk)?;
            nothing(quiz, going)
        }
        Found::Nothing => nothing(quiz, going),
    }
}

fn nothing(quiz: &Quiz<'_>, going: Going) -> Result<Option<Journal>> {
    let id = quiz.career().id;
    match going {
        Going::On => Err(
            Error::new(Exit::NoAnswer, format!("no quiz of `{id}` is under way"))
                .hint(format!("begin one: careers quiz {id}")),
        ),
        _ => Ok(None),
    }
}

fn set_aside(ui: &mut Ui<'_>, desk: &Desk) -> Result<Option<Journal>> {
    if let Some(path) = desk.abandon()? {
        let path = path.display();
        ui.say(&format!("The test that was under way is kept as {path}\n"));
    }
    Ok(None)
}

/// Goes on with a test, if it can be and is wanted.
fn go_on(
    ui: &mut Ui<'_>,
    quiz: &Quiz<'_>,
    prompt: &Prompt,
    desk: &Desk,
    going: Going,
    journal: Journal,
) -> Result<Option<Journal>> {
    let refused = |error: SitError| desk.refused(&error.to_string());
    let place = bench(quiz, &journal.start).map_err(refused)?;
    let told = Sitting::new(quiz, &place, &journal.start).replay(&journal);
    told.map_err(refused)?;
    if let Some(line) = journal.cut {
        let message = "the last thing you did before a crash was not kept";
        let path = desk.path().display();
        let error = Error::new(Exit::State, message);
        ui.warn(&error.cause(format!("{path}:{line}: the line is cut in half")));
    }
    if going == Going::On {
        return Ok(Some(journal));
    }
    let since = day(journal.start.at);
    let answered = journal.answered();
    let look = prompt.look();
    let told = format!("A test of {since} is under way, with {answered} answered.");
    note(ui, look, &told);
    let choices = ["Go on with it", "Start anew; it is kept", "Leave"];
    match prompt.one("Your test", &choices.map(str::to_owned)) {
        Ok(Some(0)) => Ok(Some(journal)),
        Ok(Some(1)) => set_aside(ui, desk),
        Err(error) if error.exit != Exit::Interrupted => Err(error),
        _ => Err(Error::new(Exit::Interrupted, "left; nothing was changed")),
    }
}

fn day(at: DateTime) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

type Ran = (Option<Taken>, usize);

/// Asks from where the journal ends; the test, if it came to its end, and how many were answered.
fn run(
    ui: &mut Ui<'_>,
    quiz: &Quiz<'_>,
    prompt: &Prompt,
    start: &Start,
    (kept, journal): (bool, Option<&Journal>),
    keep: &mut dyn FnMut(&Event) -> Result<()>,
) -> Result<Ran> {
    let place = bench(quiz, start).map_err(|e| bug(&e))?;
    let mut sitting = Sitting::new(quiz, &place, start);
    if let Some(journal) = journal {
        sitting.replay(journal).map_err(|e| bug(&e))?;
    }
    let mut asking = Asking {
        prompt,
        quiz,
        keep,
        kept,
        practice: false,
    };
    let left = asking.sit(ui, &mut sitting)?;
    let answered = sitting.answered().len();
    let taken = sitting.ended().filter(|_| left == Left::Finished);
    let taken = taken.map(|ended| Taken {
        start: start.clone(),
        ended,
        answered: sitting.answered().to_vec(),
        flags: sitting.flags().clone(),
    });
    Ok((taken, answered))
}

/// Keeps the result. Where the results cannot be written the journal has it, and the next start adds it.
fn end(ui: &mut Ui<'_>, quiz: &Quiz<'_>, desk: &Desk, taken: &Taken) -> Result<()> {
    let at = ui.env.second()?;
    let Some(kept) = quiz.kept(&taken.sat(), taken.start.at, at) else {
        return desk.clear();
    };
    let result = Box::new(kept.clone());
    let added = desk
        .tell(&Event::End { result })
        .and_then(|()| results::keep(&ui.env, &kept))
        .and_then(|_| desk.clear());
    if let Err(error) = added {
        ui.warn(&error);
    }
    ui.say("\n");
    Ok(())
}

fn bug(error: &SitError) -> Error {
    Error::new(Exit::Bug, "a test that cannot be").cause(error.to_string())
}
