//! Stepping through a roadmap: stage by stage, week by week; what is done can be marked
//! and a note written at each week.

use super::Prompt;
use crate::error::Result;
use crate::render::doc::{Block, Doc, Section};
use crate::render::page::{self, Look};
use crate::render::roadmap;
use crate::ui::Ui;
use crate::view::{RoadmapView, StageView, WeekView};

/// A place on the walk: a stage, or a week of it.
struct Step {
    /// The view of its stage.
    stage: usize,
    /// The week's place among weeks and quarters.
    week: Option<usize>,
    name: String,
}

/// What a person wants kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// Tasks that are done now and were not, and the other way round, by full id.
    Marks {
        /// Done now.
        done: Vec<String>,
        /// Not done after all.
        undone: Vec<String>,
    },
    /// A note on a week, by full id; an empty one clears it.
    Note {
        /// The week.
        id: String,
        /// What it says.
        text: String,
    },
}

/// Where a move leads.
#[derive(Clone, Copy)]
enum Move {
    To(usize),
    Mark,
    Note,
    Leave,
}

/// Walks from a stage, counted from 1, until the person has had enough. What they want
/// kept is handed to `keep`, at once.
///
/// # Errors
/// When nobody can be asked, on Ctrl-C, or when something cannot be kept.
pub fn walk(
    ui: &mut Ui<'_>,
    stages: &mut [RoadmapView<'_>],
    from: usize,
    look: Look,
    keep: &mut dyn FnMut(Keep) -> Result<()>,
) -> Result<()> {
    let id = stages.first().map_or("", |view| view.career.id);
    let prompt = Prompt::new(
        ui,
        &format!("without a terminal: careers roadmap {id} {from}"),
    )?;
    let today = ui.env.now()?.date().to_string();
    let steps = steps(stages);
    let first = steps.iter().position(|step| step.stage + 1 == from);
    let mut at = first.unwrap_or(0);
    while let Some(step) = steps.get(at) {
        ui.answer(&format!("{}\n", page::write(&doc(stages, step), look)))?;
        match chosen(&prompt, &steps, at)? {
            Move::To(next) => at = next,
            Move::Mark => mark(&prompt, stages, step, &today, keep)?,
            Move::Note => note(ui, &prompt, stages, step, keep)?,
            Move::Leave => break,
        }
    }
    Ok(())
}

fn chosen(prompt: &Prompt, steps: &[Step], at: usize) -> Result<Move> {
    let moves = moves(steps, at);
    let asked = format!("{} of {}", at + 1, steps.len());
    let names: Vec<String> = moves
        .iter()
        .map(|(name, _)| prompt.fitted(&asked, name))
        .collect();
    let place = prompt.one(&asked, &names)?;
    Ok(place
        .and_then(|p| moves.get(p))
        .map_or(Move::Leave, |m| m.1))
}

fn steps(stages: &[RoadmapView<'_>]) -> Vec<Step> {
    let mut steps = Vec::new();
    for (place, view) in stages.iter().enumerate() {
        let Some(stage) = view.stages.first() else {
            continue;
        };
        steps.push(Step {
            stage: place,
            week: None,
            name: format!("{} {}", stage.id, stage.title),
        });
        let weeks = stage.weeks.iter().chain(&stage.quarters).enumerate();
        steps.extend(weeks.map(|(week, span)| Step {
            stage: place,
            week: Some(week),
            name: format!("{} {}", stage.id, span.id),
        }));
    }
    steps
}

fn doc<'v>(stages: &'v [RoadmapView<'v>], step: &Step) -> Doc<'v> {
    let view = &stages[step.stage];
    let Some(stage) = view.stages.first() else {
        return Doc::default();
    };
    match week_of(stage, step) {
        Some(week) => Doc::of(vec![roadmap::week(week)]),
        None => Doc::of(vec![
            Section::bare(
                "road",
                vec![Block::Title(view.career.title.into(), "the road".into())],
            ),
            roadmap::outline(stage.id.into(), stage),
        ]),
    }
}

fn week_of<'s, 'v>(stage: &'s StageView<'v>, step: &Step) -> Option<&'s WeekView<'v>> {
    stage.weeks.iter().chain(&stage.quarters).nth(step.week?)
}

/// Where one can go from a step: on, back, to the next stage, out; and what one can keep.
fn moves(steps: &[Step], at: usize) -> Vec<(String, Move)> {
    let mut moves = Vec::new();
    if let Some(next) = steps.get(at + 1) {
        moves.push((format!("Next: {}", next.name), Move::To(at + 1)));
    }
    if let Some(back) = at.checked_sub(1) {
        moves.push((format!("Back: {}", steps[back].name), Move::To(back)));
    }
    let stage = steps[at].stage;
    if let Some(place) = steps.iter().position(|step| step.stage == stage + 1)
        && place != at + 1
    {
        moves.push((
            format!("Next stage: {}", steps[place].name),
            Move::To(place),
        ));
    }
    if steps[at].week.is_some() {
        moves.push(("Mark what is done".to_owned(), Move::Mark));
        moves.push(("Write a note on it".to_owned(), Move::Note));
    }
    moves.push(("Leave".to_owned(), Move::Leave));
    moves
}

/// Asks which tasks of a week are done, and keeps what changed.
fn mark(
    prompt: &Prompt,
    stages: &mut [RoadmapView<'_>],
    step: &Step,
    today: &str,
    keep: &mut dyn FnMut(Keep) -> Result<()>,
) -> Result<()> {
    let place = step.week.unwrap_or(0);
    let stage = stages[step.stage].stages.first_mut();
    let week = stage.and_then(|s| s.weeks.iter_mut().chain(&mut s.quarters).nth(place));
    let Some(week) = week else { return Ok(()) };
    let asked = "Done";
    let lines = week.tasks.iter().map(|task| {
        let name = task.id.rsplit('/').next().unwrap_or(&task.id);
        (prompt.fitted(asked, name), task.done.is_some())
    });
    let Some(chosen) = prompt.checked(asked, &lines.collect::<Vec<_>>())? else {
        return Ok(());
    };
    let (mut done, mut undone) = (Vec::new(), Vec::new());
    for (at, task) in week.tasks.iter_mut().enumerate() {
        match (chosen.contains(&at), task.done.is_some()) {
            (true, false) => {
                done.push(task.id.clone());
                task.done = Some(today.to_owned());
            }
            (false, true) => {
                undone.push(task.id.clone());
                task.done = None;
            }
            _ => {}
        }
    }
    if done.is_empty() && undone.is_empty() {
        return Ok(());
    }
    keep(Keep::Marks { done, undone })
}

/// Asks for a note on a week, and keeps it.
fn note(
    ui: &mut Ui<'_>,
    prompt: &Prompt,
    stages: &[RoadmapView<'_>],
    step: &Step,
    keep: &mut dyn FnMut(Keep) -> Result<()>,
) -> Result<()> {
    let view = &stages[step.stage];
    let stage = view.stages.first();
    let Some((stage, week)) = stage.and_then(|s| Some((s, week_of(s, step)?))) else {
        return Ok(());
    };
    let text = prompt.line("Note")?;
    let id = format!("{}/{}/{}", view.career.id, stage.id, week.id);
    ui.say("\n");
    keep(Keep::Note { id, text })
}
