//! The quiz without a terminal: forms, keys, scores and answer files. What a
//! person types at one is in `terminal`.

mod files;
mod forms;
mod hostile;
mod journal;
mod keys;
pub mod results;
mod scores;
mod sheet;
pub mod sitting;

use std::ffi::OsString;

use careers::BUNDLED;
use careers::answer::quiz::Quiz;
use careers::assess::answer::{Answer, letter};
use careers::assess::form::Shown;
use careers::catalog::model::{Aptitude, Format, Item};
use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::explore::find;
use careers::ui::{Env, Ui};
use serde_json::{Map, Value};

/// The careers of the bundled catalogue that have a bank, with it.
pub fn banks() -> Vec<(&'static str, Aptitude<&'static str>)> {
    let catalog = Catalog::open(BUNDLED).expect("the bundled catalogue opens");
    let careers = catalog.careers().expect("careers");
    let banks: Vec<_> = careers
        .into_iter()
        .filter_map(|career| Some((career.id, career.aptitude().expect("a bank decodes")?)))
        .collect();
    assert!(banks.len() >= 2, "the bundled catalogue has two banks");
    banks
}

/// The bank of a career.
fn bank_of<'a>(pack: &'a [u8], career: &str) -> Aptitude<&'a str> {
    let catalog = Catalog::open(pack).expect("the catalogue opens");
    let career = find::career(catalog, career).expect("a career");
    career.aptitude().expect("a bank decodes").expect("a bank")
}

/// How many questions a form of a bank can have: of those that give each other away, one.
pub fn most(bank: &Aptitude<&str>) -> usize {
    careers::assess::form::form(bank, bank.items.len(), 0).len()
}

/// The quiz of a career.
pub fn quiz<'a>(pack: &'a [u8], career: &str) -> Quiz<'a> {
    let catalog = Catalog::open(pack).expect("the catalogue opens");
    let career = find::career(catalog, career).expect("a career");
    Quiz::of(catalog, career)
        .expect("a bank decodes")
        .expect("a bank")
}

/// The right answer, read from the author's fields and not from what scores.
pub fn right(shown: &Shown<'_, '_>) -> Answer {
    let item = shown.item;
    let place_of =
        |order: &[usize], at: usize| order.iter().position(|&o| o == at).expect("a place");
    match item.format {
        Format::Single | Format::Multi => {
            let places = 0..shown.left.len();
            Answer::Options(
                places
                    .filter(|&p| item.options[shown.left[p]].key)
                    .collect(),
            )
        }
        Format::Order => {
            let steps = 0..item.sequence.len();
            Answer::Steps(steps.map(|s| place_of(&shown.left, s)).collect())
        }
        Format::Match => {
            let pairs = shown
                .left
                .iter()
                .map(|&at| Some(place_of(&shown.right, at)));
            Answer::Pairs(pairs.collect())
        }
        Format::Numeric => Answer::Number(item.value.expect("a value")),
        Format::CodeOutput => Answer::Output(item.output.expect("an output").to_owned()),
    }
}

/// An answer that is plainly wrong.
pub fn wrong(shown: &Shown<'_, '_>) -> Answer {
    match (shown.item.format, right(shown)) {
        (Format::Single, Answer::Options(key)) => {
            Answer::Options(vec![(key[0] + 1) % shown.left.len()])
        }
        (_, Answer::Options(key)) => Answer::Options(vec![key[0]]),
        (_, Answer::Steps(steps)) => Answer::Steps(steps.into_iter().rev().collect()),
        (_, Answer::Pairs(mut pairs)) => {
            pairs.rotate_left(1);
            Answer::Pairs(pairs)
        }
        (_, Answer::Number(number)) => {
            Answer::Number((number + shown.item.tolerance.unwrap_or(0.0) + 1.0).ceil())
        }
        (_, Answer::Output(text)) => Answer::Output(format!("{text}x")),
        (_, Answer::DontKnow) => Answer::DontKnow,
    }
}

/// An answer as a file has it.
pub fn written(shown: &Shown<'_, '_>, answer: &Answer) -> Value {
    let name = |place: usize| letter(place).to_string();
    match answer {
        Answer::DontKnow => Value::Null,
        Answer::Options(places) if shown.item.format == Format::Single => name(places[0]).into(),
        Answer::Options(places) | Answer::Steps(places) => {
            places.iter().map(|&p| name(p)).collect()
        }
        Answer::Pairs(pairs) => {
            let given = pairs
                .iter()
                .enumerate()
                .filter_map(|(p, r)| Some((p, (*r)?)));
            let entries = given.map(|(p, r)| (name(p), (r + 1).to_string().into()));
            Value::Object(entries.collect())
        }
        Answer::Number(number) => (*number).into(),
        Answer::Output(text) => text.as_str().into(),
    }
}

/// An answer file.
pub fn file(
    career: &str,
    seed: u64,
    form: &[Shown<'_, '_>],
    answer: impl Fn(&Shown<'_, '_>) -> Answer,
) -> Value {
    let answers: Map<String, Value> = form
        .iter()
        .map(|shown| (shown.item.id.to_owned(), written(shown, &answer(shown))))
        .collect();
    serde_json::json!({"career": career, "seed": seed, "count": form.len(), "answers": answers})
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
    let args = std::iter::once("careers")
        .chain(args.iter().copied())
        .map(OsString::from);
    let exit = careers::run(args, &mut ui, pack);
    drop(ui);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(out), text(err), exit)
}

/// Every item of every bundled bank, with the career's id.
fn every_item(mut look: impl FnMut(&str, &Item<&str>)) {
    for (career, bank) in banks() {
        bank.items.iter().for_each(|item| look(career, item));
    }
}
