//! Deciding through a scenario, one situation after the other.

use super::{Prompt, interrupted};
use crate::answer::simulate::{Simulate, order, shown};
use crate::assess::answer::letter;
use crate::assess::situation::{Choice, Story};
use crate::catalog::model::{Decision, Scenario, Situation};
use crate::error::{Error, Exit, Result};
use crate::render::doc::{Doc, Section};
use crate::render::page;
use crate::render::simulate::{opening, progress, question};
use crate::ui::Ui;

/// What a rating says.
const SCALE: [&str; 5] = [
    "1  very bad",
    "2  bad",
    "3  neither",
    "4  good",
    "5  very good",
];

/// Which of the scenarios to play.
///
/// # Errors
/// When nobody can be asked, or on Esc or Ctrl-C.
pub fn which<'s, 'a>(ui: &mut Ui<'_>, simulate: &'s Simulate<'a>) -> Result<&'s Scenario<&'a str>> {
    let scenarios = simulate.scenarios();
    let prompt = prompt(ui, simulate, scenarios.first())?;
    if let [scenario] = scenarios {
        return Ok(scenario);
    }
    let asked = "Which scenario?";
    let title = |(place, scenario): (usize, &Scenario<&str>)| {
        prompt.fitted(asked, &format!("{}  {}", place + 1, scenario.title))
    };
    let titles: Vec<String> = scenarios.iter().enumerate().map(title).collect();
    let chosen = prompt.one(asked, &titles)?;
    let chosen = chosen.and_then(|place| scenarios.get(place));
    chosen.ok_or_else(interrupted)
}

/// Asks to the end of the story.
///
/// # Errors
/// When nobody can be asked, or on Esc or Ctrl-C.
pub fn ask<'s, 'a>(
    ui: &mut Ui<'_>,
    simulate: &Simulate<'a>,
    scenario: &'s Scenario<&'a str>,
    seed: u64,
) -> Result<Story<'s, 'a>> {
    let prompt = prompt(ui, simulate, Some(scenario))?;
    let look = prompt.look();
    let form = simulate.form(scenario, seed);
    ui.say(&page::write(&opening(&form), look));
    let mut story = Story::new(scenario);
    while let Some(situation) = story.situation() {
        let view = shown(situation, seed);
        let title = progress(story.steps.len() + 1, story.lengths());
        let section = Section::titled("situation", title, question(&view));
        let page = page::write(&Doc::of(vec![section]), look);
        ui.say(&format!("\n{page}\n"));
        let choice = one(&prompt, situation, &order(situation, seed))?;
        if !story.decide(choice) {
            return Err(Error::new(Exit::Bug, "a decision that is none"));
        }
    }
    ui.say("\n");
    Ok(story)
}

fn prompt(
    ui: &mut Ui<'_>,
    simulate: &Simulate<'_>,
    scenario: Option<&Scenario<&str>>,
) -> Result<Prompt> {
    let (id, scenario) = (simulate.career().id, scenario.map_or("1", |s| s.id));
    let instead = format!(
        "print a scenario with careers simulate {id} {scenario} --form --seed 1, score answers with careers simulate {id} --answers FILE"
    );
    Prompt::new(ui, &instead)
}

/// Asks about a situation whose options are shown in this order of places.
fn one(prompt: &Prompt, situation: &Situation<&str>, order: &[usize]) -> Result<Choice> {
    let all: Vec<usize> = (0..order.len()).collect();
    let option = |asked: &str, among: &[usize]| {
        let line = |&shown: &usize| {
            let text = situation.options[order[shown]].text;
            prompt.fitted(asked, &format!("{}  {text}", letter(shown)))
        };
        let items: Vec<String> = among.iter().map(line).collect();
        let chosen = prompt.one(asked, &items)?.and_then(|p| among.get(p));
        chosen.copied().ok_or_else(interrupted)
    };
    match situation.format {
        Decision::Pick => Ok(Choice::Pick(order[option("Your choice", &all)?])),
        Decision::BestWorst => {
            let best = option("Best", &all)?;
            let rest: Vec<usize> = all.into_iter().filter(|shown| *shown != best).collect();
            let worst = option("Worst", &rest)?;
            Ok(Choice::BestWorst {
                best: order[best],
                worst: order[worst],
            })
        }
        Decision::Rate => {
            let mut ratings = vec![0.0; order.len()];
            for (shown, &place) in order.iter().enumerate() {
                ratings[place] = rating(prompt, &format!("{} is", letter(shown)))?;
            }
            Ok(Choice::Rate(ratings))
        }
    }
}

/// A rating, 1 to 5.
fn rating(prompt: &Prompt, asked: &str) -> Result<f64> {
    let chosen = prompt.one(asked, &SCALE.map(str::to_owned))?;
    let points = chosen.and_then(|place| u8::try_from(place + 1).ok());
    points.map(f64::from).ok_or_else(interrupted)
}
