//! A test in events: interrupted anywhere it is the same as uninterrupted, and nobody gains by
//! setting questions aside.

use std::collections::BTreeSet;

use careers::BUNDLED;
use careers::answer::quiz::Quiz;
use careers::answer::quiz::result::Sat;
use careers::answer::quiz::sitting::{Sitting, bench};
use careers::assess::adaptive::{Next, Rules};
use careers::assess::answer::{Answer, written};
use careers::assess::form::Shown;
use careers::assess::random::fnv1a;
use careers::state::results::Kept;
use careers::state::session::{Bad, Event, Start, parse};
use jiff::civil::datetime;

use super::{quiz, right, wrong};
use crate::support::fixture_pack;

/// A start at a fixed moment.
pub fn start(quiz: &Quiz<'_>, seed: u64) -> Start {
    let at = datetime(2026, 11, 22, 8, 30, 0, 0);
    Start::new(quiz.career().id, quiz.fingerprint(), seed, at)
}

/// What somebody would do now: it hangs on the question alone, so it is the same when asked again.
pub fn does(sitting: &Sitting<'_, '_>, shown: &Shown<'_, '_>) -> Event {
    let item = shown.item.id.to_owned();
    let luck = fnv1a(item.as_bytes());
    let seconds = f64::from(u32::try_from(luck % 400).expect("small"));
    if luck.is_multiple_of(7) && !sitting.flagged() {
        return Event::Flag { item, on: true };
    }
    if luck.is_multiple_of(5) && sitting.may_skip() {
        return Event::Skip { item, seconds };
    }
    let answer = match luck % 3 {
        0 => wrong(shown),
        1 => Answer::DontKnow,
        _ => right(shown),
    };
    let answer = written(shown, &answer);
    Event::Answer {
        item,
        answer,
        seconds,
    }
}

/// Everything that happens from here to the end; `each` is told every event before it happens.
fn to_the_end(sitting: &mut Sitting<'_, '_>, mut each: impl FnMut(&Event)) {
    while let Some(shown) = sitting.shown() {
        let (item, version) = (shown.item.id.to_owned(), shown.item.version);
        let present = Event::Present { item, version };
        for event in [present, does(sitting, &shown)] {
            each(&event);
            sitting.tell(&event, 0).expect("it can happen");
        }
    }
}

fn kept(quiz: &Quiz<'_>, sitting: &Sitting<'_, '_>) -> Kept {
    let at = datetime(2026, 11, 22, 9, 0, 0, 0);
    let sat = Sat::of(sitting).expect("it is over");
    quiz.kept(&sat, sitting.start().at, at).expect("a result")
}

/// A whole journal, and the result at its end.
pub fn whole(quiz: &Quiz<'_>, start: &Start) -> (String, Kept) {
    let place = bench(quiz, start).expect("a bench");
    let mut sitting = Sitting::new(quiz, &place, start);
    let mut text = Event::Start(start.clone()).line() + "\n";
    to_the_end(&mut sitting, |event| text.push_str(&(event.line() + "\n")));
    (text, kept(quiz, &sitting))
}

/// Tests of every kind.
fn starts(quiz: &Quiz<'_>) -> Vec<Start> {
    let usual = (0..4).map(|seed| start(quiz, seed));
    let long = Start {
        rules: "long".to_owned(),
        ..start(quiz, 9)
    };
    let fixed = Start {
        rules: "fixed".to_owned(),
        count: Some(quiz.most().min(12)),
        factor: 0.0,
        ..start(quiz, 5)
    };
    usual.chain([long, fixed]).collect()
}

#[test]
fn a_test_cut_at_any_byte_goes_on_to_the_same_result() {
    let quiz = quiz(BUNDLED, "sre");
    for start in starts(&quiz) {
        let (text, result) = whole(&quiz, &start);
        let first = text.find('\n').expect("a line");
        for cut in 0..=text.len() {
            let bytes = &text.as_bytes()[..cut];
            if cut < first {
                assert_eq!(parse(bytes), Err(Bad::Unborn), "cut at {cut}");
                continue;
            }
            let journal = parse(bytes).expect("a journal");
            let line = bytes.split(|byte| *byte == b'\n').count();
            let ends = text.as_bytes().get(cut) == Some(&b'\n') || bytes.ends_with(b"\n");
            assert_eq!(journal.cut, (!ends).then_some(line), "cut at {cut}");
            // Within a line nothing else changes: one try is enough.
            if !bytes.ends_with(b"\n") && cut != first && !ends {
                continue;
            }
            let place = bench(&quiz, &journal.start).expect("a bench");
            let mut sitting = Sitting::new(&quiz, &place, &journal.start);
            sitting.replay(&journal).expect("it can have happened");
            to_the_end(&mut sitting, |_| ());
            assert_eq!(kept(&quiz, &sitting), result, "cut at {cut}");
        }
    }
}

#[test]
fn a_cut_line_is_told_of_by_the_resume_after_it_and_by_nothing_else() {
    let quiz = quiz(BUNDLED, "sre");
    let start = start(&quiz, 1);
    let (text, result) = whole(&quiz, &start);
    let lines: Vec<&str> = text.lines().collect();
    let half = &lines[4][..lines[4].len() / 2];
    let at = datetime(2026, 11, 22, 9, 0, 0, 0);
    let resume = |cut| Event::Resume { at, cut }.line();
    let told = |resume: &str| {
        format!(
            "{}\n{half}\n{resume}\n{}\n",
            lines[..4].join("\n"),
            lines[4..].join("\n")
        )
    };
    let journal = parse(told(&resume(Some(5))).as_bytes()).expect("a journal");
    let place = bench(&quiz, &start).expect("a bench");
    let mut sitting = Sitting::new(&quiz, &place, &start);
    sitting.replay(&journal).expect("it can have happened");
    assert_eq!(kept(&quiz, &sitting), result);
    for other in [resume(None), resume(Some(4)), lines[4].to_owned()] {
        let bad = parse(told(&other).as_bytes());
        assert!(matches!(bad, Err(Bad::Line { line: 5, .. })), "{bad:?}");
    }
}

#[test]
fn what_is_set_aside_is_asked_before_the_end_and_counts() {
    let quiz = quiz(BUNDLED, "backend");
    for seed in 0..5 {
        let start = start(&quiz, seed);
        let place = bench(&quiz, &start).expect("a bench");
        let mut sitting = Sitting::new(&quiz, &place, &start);
        let (mut aside, mut again) = (Vec::new(), Vec::new());
        while let Some(shown) = sitting.shown() {
            let item = shown.item.id.to_owned();
            let event = if sitting.may_skip() {
                aside.push(item.clone());
                Event::Skip { item, seconds: 1.0 }
            } else {
                again.push(item.clone());
                let answer = written(&shown, &right(&shown));
                Event::Answer {
                    item,
                    answer,
                    seconds: 60.0,
                }
            };
            sitting.tell(&event, 0).expect("it can happen");
        }
        // Who sets everything aside gets as many questions as anybody at the most, and no choice among them.
        assert!(aside.len() <= Rules::USUAL.max);
        assert_eq!(aside, again, "seed {seed}");
        assert_eq!(sitting.answered().len(), aside.len());
        let places: BTreeSet<usize> = sitting.answered().iter().map(|a| a.place).collect();
        assert_eq!(places.len(), aside.len());
        assert!(sitting.answered().iter().all(|a| a.seconds == Some(61.0)));
    }
}

#[test]
fn an_item_is_set_aside_once() {
    let quiz = quiz(BUNDLED, "backend");
    let start = Start {
        rules: "fixed".to_owned(),
        count: Some(1),
        ..start(&quiz, 3)
    };
    let place = bench(&quiz, &start).expect("a bench");
    let mut sitting = Sitting::new(&quiz, &place, &start);
    let item = sitting.shown().expect("a question").item.id.to_owned();
    let skip = Event::Skip { item, seconds: 0.0 };
    sitting.tell(&skip, 0).expect("once");
    let error = sitting.tell(&skip, 7).expect_err("twice").to_string();
    assert!(error.starts_with("line 7: `") && error.ends_with("had been set aside before"));
    assert!(matches!(sitting.next(), Next::Ask(_)));
}

#[test]
fn late_and_fast_answers_are_told_from_the_rest() {
    let quiz = quiz(BUNDLED, "sre");
    let start = start(&quiz, 2);
    let place = bench(&quiz, &start).expect("a bench");
    let mut sitting = Sitting::new(&quiz, &place, &start);
    let mut wanted = Vec::new();
    for round in 0..8 {
        let shown = sitting.shown().expect("a question");
        let expected = f64::from(shown.item.seconds);
        let (seconds, fast, late, known) = match round % 4 {
            0 => (expected, false, false, true),
            1 => (3.0 * expected, false, false, true),
            2 => (3.0 * expected + 0.1, false, true, true),
            _ => (1.0, round == 3, false, round == 3),
        };
        let answer = if known {
            wrong(&shown)
        } else {
            Answer::DontKnow
        };
        let answer = written(&shown, &answer);
        let item = shown.item.id.to_owned();
        let event = Event::Answer {
            item,
            answer,
            seconds,
        };
        sitting.tell(&event, 0).expect("it can happen");
        wanted.push((fast, late));
    }
    let found = sitting.answered().iter();
    let found: Vec<_> = found.map(|a| (a.given.fast, a.given.late)).collect();
    assert_eq!(found, wanted);
}

#[test]
fn the_same_seed_and_answers_ask_the_same_questions_for_ever() {
    // Where this changes, `adaptive::ENGINE` goes up: a test under way could not be gone on with.
    let quiz = quiz(fixture_pack(), "tea-taster");
    let start = start(&quiz, 7);
    let place = bench(&quiz, &start).expect("a bench");
    let mut sitting = Sitting::new(&quiz, &place, &start);
    let mut asked = Vec::new();
    to_the_end(&mut sitting, |event| asked.push(event.line()));
    insta::assert_snapshot!(asked.join("\n"), @r#"
    {"event":"present","item":"words-and-faults","version":1}
    {"event":"answer","item":"words-and-faults","answer":{"a":"1","b":"3","c":"4"},"seconds":48.0}
    {"event":"present","item":"refuse-empty","version":1}
    {"event":"answer","item":"refuse-empty","answer":"e","seconds":329.0}
    {"event":"present","item":"tongue-side","version":1}
    {"event":"skip","item":"tongue-side","seconds":395.0}
    {"event":"present","item":"loop-of-cups","version":1}
    {"event":"answer","item":"loop-of-cups","answer":"3 2 1","seconds":279.0}
    {"event":"present","item":"order-of-tasting","version":1}
    {"event":"answer","item":"order-of-tasting","answer":["a","d","c","b"],"seconds":222.0}
    {"event":"present","item":"cups-per-hour","version":1}
    {"event":"answer","item":"cups-per-hour","answer":null,"seconds":191.0}
    {"event":"present","item":"two-readers","version":1}
    {"event":"skip","item":"two-readers","seconds":220.0}
    {"event":"present","item":"tongue-side","version":1}
    {"event":"answer","item":"tongue-side","answer":null,"seconds":395.0}
    {"event":"present","item":"two-readers","version":1}
    {"event":"answer","item":"two-readers","answer":"c","seconds":220.0}
    "#);
}
