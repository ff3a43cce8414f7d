//! Journals that no test wrote, or another one.

use careers::BUNDLED;
use careers::answer::quiz::sitting::{Sitting, bench};
use careers::error::Exit;
use careers::state::session::{Bad, Desk, Event, Found, MAX_FILE, parse};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::quiz;
use super::sitting::{start, whole};
use crate::support::{Home, pipe};

/// A journal whose line, counted from 1, was changed.
fn changed(text: &str, line: usize, change: impl Fn(&mut Value)) -> String {
    let lines = text.lines().enumerate().map(|(place, text)| {
        if place + 1 != line {
            return format!("{text}\n");
        }
        let mut value: Value = serde_json::from_str(text).expect("JSON");
        change(&mut value);
        format!("{value}\n")
    });
    lines.collect()
}

/// What is wrong with a journal.
fn refused(text: &str) -> String {
    let journal = match parse(text.as_bytes()) {
        Ok(journal) => journal,
        Err(bad) => return bad.to_string(),
    };
    let quiz = quiz(BUNDLED, "sre");
    let place = match bench(&quiz, &journal.start) {
        Ok(place) => place,
        Err(error) => return error.to_string(),
    };
    let mut sitting = Sitting::new(&quiz, &place, &journal.start);
    let told = sitting.replay(&journal);
    told.expect_err("it is refused").to_string()
}

#[test]
fn what_cannot_have_happened_is_refused_with_its_line() {
    let quiz = quiz(BUNDLED, "sre");
    let (text, _) = whole(&quiz, &start(&quiz, 1));
    let answer = text
        .lines()
        .position(|l| l.contains("\"answer\""))
        .expect("an answer")
        + 1;
    let start = |key: &str, value: Value| changed(&text, 1, |v| v[key] = value.clone());
    let cases = [
        (
            start("careers", "result".into()),
            "line 1: it is no test of careers",
        ),
        (
            start("version", json!(2)),
            "it is of version 2; this program reads versions up to 1",
        ),
        (
            start("career", "backend-developer".into()),
            "it is a test of `backend-developer`",
        ),
        (
            start("bank", "00".into()),
            "it was begun with the bank 00; the bank is ",
        ),
        (
            start("engine", json!(0)),
            "it was begun by a program that chooses questions in another way (0, now 1)",
        ),
        (start("rules", "short".into()), "there are no rules `short`"),
        (start("rules", "fixed".into()), "a form has 1 to "),
        (
            start("factor", json!(-1)),
            "line 1: a time or a factor that cannot be",
        ),
        (
            start("event", "end".into()),
            "line 1: missing field `result`",
        ),
        (
            changed(&text, 2, |v| v["item"] = "no-such-question".into()),
            "line 2: `no-such-question` was not asked there",
        ),
        (
            changed(&text, 2, |v| v["version"] = json!(99)),
            "of another version now",
        ),
        (
            changed(&text, answer, |v| v["answer"] = json!({"z": []})),
            &format!("line {answer}: `"),
        ),
        (
            changed(&text, answer, |v| v["seconds"] = json!(-4)),
            &format!("line {answer}: a time or a factor that cannot be"),
        ),
        (
            changed(&text, answer, |v| v["seconds"] = Value::Null),
            &format!("line {answer}: invalid type: null"),
        ),
        (
            changed(&text, 3, |v| v["event"] = "sing".into()),
            "line 3: unknown variant `sing`",
        ),
        (
            text.replacen("\"version\":1}", "\"version\":NaN}", 1),
            "line 2: ",
        ),
        (
            format!("{text}{}\n", text.lines().next().expect("a line")),
            "a second start",
        ),
        (
            format!("{text}{}\n", text.lines().nth(1).expect("a line")),
            "was not asked there",
        ),
    ];
    for (journal, said) in cases {
        let found = refused(&journal);
        assert!(found.contains(said), "{found:?} is not {said:?}");
        assert!(found.len() < 400, "{found}");
    }
    assert_eq!(parse(&vec![b'x'; MAX_FILE + 1]), Err(Bad::TooLarge));
    let deep = format!(
        "{}\n{}\n{}",
        text.lines().next().expect("a line"),
        "[".repeat(9000),
        "{}"
    );
    assert!(parse(deep.as_bytes()).is_ok_and(|journal| journal.cut == Some(2)));
}

#[test]
fn a_journal_that_is_refused_stays_and_can_be_set_aside() {
    let (home, quiz) = (Home::new(), quiz(BUNDLED, "sre"));
    let env = home.env(pipe());
    let desk = Desk::of(&env, "sre").expect("a desk");
    assert!(matches!(desk.found(), Ok(Found::Nothing)));
    assert_eq!(desk.abandon(), Ok(None));
    for (number, text) in [(1, "{}\n{}\n"), (2, "nonsense\n\n{}")] {
        std::fs::write(desk.path(), text).expect("it is written");
        let error = desk.found().expect_err("it is refused");
        assert_eq!(error.exit, Exit::State);
        assert!(
            error.causes[0].contains("quiz-sre.jsonl: line 1: "),
            "{error:?}"
        );
        assert!(error.hints[0].ends_with("careers quiz sre --new"));
        let path = desk.abandon().expect("it is renamed").expect("a file");
        assert!(path.ends_with(format!("sessions/quiz-sre.abandoned-{number}.jsonl")));
        assert_eq!(std::fs::read_to_string(path).expect("the file"), text);
    }
    let start = start(&quiz, 1);
    desk.tell(&Event::Start(start.clone()))
        .expect("it is written");
    match desk.found() {
        Ok(Found::Session(journal)) => assert_eq!(journal.start, start),
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_person_sits_at_a_desk() {
    let home = Home::new();
    let env = home.env(pipe());
    let desk = Desk::of(&env, "sre").expect("a desk");
    let error = Desk::of(&env, "sre").expect_err("it is taken");
    assert_eq!(error.exit, Exit::State);
    assert_eq!(
        error.message,
        "the quiz of `sre` is being taken in another window"
    );
    assert!(Desk::of(&env, "backend-developer").is_ok());
    drop(desk);
    assert!(Desk::of(&env, "sre").is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever became of its bytes, a journal is refused, or replayed to a test that can be gone on with.
    #[test]
    fn no_journal_does_harm(
        at in 0..4000_usize,
        bytes in prop::collection::vec(any::<u8>(), 0..6),
        cut in 0..3_usize,
        swapped in (0..30_usize, 0..30_usize),
    ) {
        let quiz = quiz(BUNDLED, "sre");
        let (text, _) = whole(&quiz, &start(&quiz, 1));
        let mut lines: Vec<&str> = text.lines().collect();
        if cut == 0 {
            let count = lines.len();
            lines.swap(swapped.0 % count, swapped.1 % count);
        }
        let mut journal = (lines.join("\n") + "\n").into_bytes();
        let at = at % journal.len();
        let end = (at + bytes.len() * cut).min(journal.len());
        journal.splice(at..end, bytes);
        if let Ok(journal) = parse(&journal)
            && let Ok(place) = bench(&quiz, &journal.start)
        {
            let mut sitting = Sitting::new(&quiz, &place, &journal.start);
            if sitting.replay(&journal).is_ok() {
                prop_assert!(sitting.shown().is_some() != sitting.ended().is_some());
            }
        }
    }
}
