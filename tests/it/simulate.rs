//! The workplace scenarios without a terminal: pages, scores, stories and answer files. What
//! a person decides at one is in `terminal`.

mod hostile;
mod laws;
mod pages;
mod scores;
mod stories;

use std::ffi::OsString;

use careers::assess::situation::{Choice, Story};
use careers::catalog::model::{Decision, Dimension, Ending, Move, Scenario, Situation};
use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::ui::{Env, Ui};
use serde_json::{Map, Value, json};

/// The scenarios of every bundled career that has some, with its id.
pub fn bundled() -> Vec<(&'static str, Vec<Scenario<&'static str>>)> {
    let catalog = Catalog::open(careers::BUNDLED).expect("the bundled catalogue opens");
    let careers = catalog.careers().expect("careers").into_iter();
    let played: Vec<_> = careers
        .filter_map(|career| Some((career.id, career.simulation().expect("sound")?.scenarios)))
        .collect();
    assert!(played.len() >= 2, "the bundled catalogue has scenarios");
    played
}

/// A situation with options of these ratings, called a, b, c...
pub fn situation(format: Decision, ratings: &[f64]) -> Situation<&'static str> {
    const IDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let option = |(id, rating): (&&'static str, &f64)| Move {
        id: *id,
        text: "Do it.",
        rating: *rating,
        effects: Vec::new(),
        reason: "It is done.",
        next: None,
    };
    Situation {
        id: "only",
        text: "There it is.",
        format,
        options: IDS.iter().zip(ratings).map(option).collect(),
        next: None,
    }
}

/// A scenario of these situations, of which the first is the start.
pub fn scenario(nodes: Vec<Situation<&'static str>>) -> Scenario<&'static str> {
    Scenario {
        id: "story",
        title: "A story",
        setting: "Somewhere.",
        raters: 0,
        dimensions: vec![Dimension {
            id: "calm",
            name: "Calm",
            text: "More of it is better.",
        }],
        start: nodes[0].id,
        nodes,
        endings: vec![Ending {
            id: "end",
            when: Vec::new(),
            text: "It is over.",
        }],
    }
}

/// A decision as a file has it.
pub fn written(situation: &Situation<&str>, choice: &Choice) -> Value {
    let id = |place: &usize| situation.options[*place].id;
    match choice {
        Choice::Pick(place) => id(place).into(),
        Choice::BestWorst { best, worst } => json!({"best": id(best), "worst": id(worst)}),
        Choice::Rate(ratings) => {
            let rated = situation.options.iter().zip(ratings);
            let fields: Map<String, Value> = rated
                .map(|(option, rating)| (option.id.to_owned(), json!(rating)))
                .collect();
            fields.into()
        }
    }
}

/// A story told to its end, each situation decided like this.
pub fn played<'s, 'a>(
    scenario: &'s Scenario<&'a str>,
    mut decide: impl FnMut(&Situation<&str>) -> Choice,
) -> Story<'s, 'a> {
    let mut story = Story::new(scenario);
    while let Some(situation) = story.situation() {
        assert!(story.decide(decide(situation)), "{}", situation.id);
    }
    story
}

/// The answer file of a story.
pub fn file(career: &str, scenario: &str, story: &Story<'_, '_>) -> Value {
    let answer = |step: &careers::assess::situation::Step<'_, '_>| {
        let id = step.situation.id.to_owned();
        (id, written(step.situation, &step.choice))
    };
    let answers: Map<String, Value> = story.steps.iter().map(answer).collect();
    json!({"career": career, "scenario": scenario, "answers": answers})
}

/// What somebody decides who knows the ratings.
pub fn expert(situation: &Situation<&str>) -> Choice {
    let key: Vec<f64> = situation.options.iter().map(|o| o.rating).collect();
    let place = |better: fn(&f64, &f64) -> bool| {
        (1..key.len()).fold(0, |at, i| if better(&key[i], &key[at]) { i } else { at })
    };
    match situation.format {
        Decision::Pick => Choice::Pick(place(|a, b| a > b)),
        Decision::BestWorst => Choice::BestWorst {
            best: place(|a, b| a > b),
            worst: place(|a, b| a < b),
        },
        Decision::Rate => Choice::Rate(key),
    }
}

/// Who takes the first option in the file, calls the last the worst and rates 5, 4, 3, 3...
pub fn first(situation: &Situation<&str>) -> Choice {
    let options = situation.options.len();
    match situation.format {
        Decision::Pick => Choice::Pick(0),
        Decision::BestWorst => Choice::BestWorst {
            best: 0,
            worst: options - 1,
        },
        Decision::Rate => {
            let down = [5.0, 4.0, 3.0].into_iter().chain(std::iter::repeat(3.0));
            Choice::Rate(down.take(options).collect())
        }
    }
}

/// Runs the library on a catalogue with this standard input; returns standard output, standard error, exit.
pub fn run(pack: &[u8], args: &[&str], input: &[u8], env: Env) -> (String, String, Exit) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut ui = Ui {
        out: Box::new(&mut out),
        err: Box::new(&mut err),
        input: Box::new(input),
        env,
    };
    let args = std::iter::once("careers").chain(args.iter().copied());
    let exit = careers::run(args.map(OsString::from), &mut ui, pack);
    drop(ui);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(out), text(err), exit)
}
