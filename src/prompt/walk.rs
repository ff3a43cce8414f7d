//! Stepping through a roadmap: stage by stage, week by week.

use super::Prompt;
use crate::error::Result;
use crate::render::doc::{Block, Doc, Section};
use crate::render::page::{self, Look};
use crate::render::roadmap;
use crate::ui::Ui;
use crate::view::RoadmapView;

/// A place on the walk.
struct Step<'a> {
    stage: usize,
    name: String,
    doc: Doc<'a>,
}

/// Walks from a stage, counted from 1, until the person has had enough.
///
/// # Errors
/// When nobody can be asked, or on Ctrl-C.
pub fn walk(ui: &mut Ui<'_>, stages: &[RoadmapView<'_>], from: usize, look: Look) -> Result<()> {
    let id = stages.first().map_or("", |view| view.career.id);
    let prompt = Prompt::new(
        ui,
        &format!("without a terminal: careers roadmap {id} {from}"),
    )?;
    let steps = steps(stages);
    let mut at = steps
        .iter()
        .position(|step| step.stage == from)
        .unwrap_or(0);
    while let Some(step) = steps.get(at) {
        ui.answer(&format!("{}\n", page::write(&step.doc, look)))?;
        let moves = moves(&steps, at);
        let asked = format!("{} of {}", at + 1, steps.len());
        let names: Vec<String> = moves
            .iter()
            .map(|(name, _)| prompt.fitted(&asked, name))
            .collect();
        match prompt.one(&asked, &names)? {
            Some(chosen) if chosen < moves.len() => match moves[chosen].1 {
                Some(next) => at = next,
                None => break,
            },
            _ => break,
        }
    }
    Ok(())
}

fn steps<'a>(stages: &'a [RoadmapView<'a>]) -> Vec<Step<'a>> {
    let mut steps = Vec::new();
    for view in stages {
        let Some(stage) = view.stages.first() else {
            continue;
        };
        let number = steps.last().map_or(1, |last: &Step<'_>| last.stage + 1);
        let title = Block::Title(view.career.title.into(), "the road".into());
        let sections = vec![
            Section::bare("road", vec![title]),
            roadmap::outline(stage.id.into(), stage),
        ];
        let name = format!("{} {}", stage.id, stage.title);
        steps.push(Step {
            stage: number,
            name,
            doc: Doc::of(sections),
        });
        for week in stage.weeks.iter().chain(&stage.quarters) {
            let doc = Doc::of(vec![roadmap::week(week)]);
            steps.push(Step {
                stage: number,
                name: format!("{} {}", stage.id, week.id),
                doc,
            });
        }
    }
    steps
}

/// Where one can go from a step: on, back, to the next stage, out (`None`).
fn moves(steps: &[Step<'_>], at: usize) -> Vec<(String, Option<usize>)> {
    let mut moves = Vec::new();
    if let Some(next) = steps.get(at + 1) {
        moves.push((format!("Next: {}", next.name), Some(at + 1)));
    }
    if let Some(back) = at.checked_sub(1) {
        moves.push((format!("Back: {}", steps[back].name), Some(back)));
    }
    let stage = steps[at].stage;
    if let Some(place) = steps.iter().position(|step| step.stage == stage + 1)
        && place != at + 1
    {
        moves.push((format!("Next stage: {}", steps[place].name), Some(place)));
    }
    moves.push(("Leave".to_owned(), None));
    moves
}
