//! The adaptive test as it is taken: every format, help, flags, setting aside, practice, time.

use careers::BUNDLED;
use careers::answer::quiz::Quiz;
use careers::answer::quiz::sitting::{Sitting, bench};
use careers::assess::answer::{Answer, written};
use careers::assess::form::Shown;
use careers::catalog::model::Format;
use careers::error::Exit;
use careers::state::session::{Event, Start};
use console::measure_text_width;

use super::WIDTHS;
use super::pty::{CTRL_C, ENTER, ESC, Pty, Start as Run, at_terminal};
use super::quiz::{AGAIN, Leaving, give, typed_prompt};
use crate::quiz::sitting::start;
use crate::quiz::{quiz, right, run, wrong};
use crate::support::pipe;

pub const CAREER: &str = "site-reliability-engineer";

/// What somebody answers: right, wrong and not known in turn, by the question.
pub fn answer(shown: &Shown<'_, '_>) -> Answer {
    match shown.item.id.len() % 3 {
        0 => wrong(shown),
        1 => Answer::DontKnow,
        _ => right(shown),
    }
}

/// Tells the answer to a sitting that goes beside the one in the terminal.
pub fn beside(sitting: &mut Sitting<'_, '_>, shown: &Shown<'_, '_>, answer: &Answer) {
    let item = shown.item.id.to_owned();
    let answer = written(shown, answer);
    let event = Event::Answer {
        item,
        answer,
        seconds: 20.0,
    };
    sitting.tell(&event, 0).expect("it can happen");
}

/// Waits for the question that the sitting asks.
pub fn asked(pty: &mut Pty, sitting: &Sitting<'_, '_>) {
    let number = sitting.answered().len() + sitting.aside() + 1;
    pty.expect(&format!("\r\n{number} of at most "));
}

/// Answers until the test is over.
pub fn finish(pty: &mut Pty, sitting: &mut Sitting<'_, '_>) {
    while let Some(shown) = sitting.shown() {
        asked(pty, sitting);
        let said = answer(&shown);
        give(pty, &shown, &said, Leaving::ByEsc);
        beside(sitting, &shown, &said);
    }
}

/// A terminal at which every question takes twenty seconds, at a fixed moment.
pub fn taking(args: &[&str]) -> Run {
    at_terminal(args)
        .env("CAREERS_TICK", "20")
        .env("CAREERS_NOW", "2026-11-22T08:30:00+05:30")
}

/// A seed whose test has every format, as `answer` takes it.
pub fn varied(quiz: &Quiz<'_>) -> Start {
    let has_all = |start: &Start| {
        let place = bench(quiz, start).expect("a bench");
        let mut sitting = Sitting::new(quiz, &place, start);
        let mut formats = Vec::new();
        while let Some(shown) = sitting.shown() {
            formats.push(shown.item.format);
            beside(&mut sitting, &shown, &answer(&shown));
        }
        Format::ALL.iter().all(|format| formats.contains(format))
    };
    let mut fitting = (0..2000).map(|seed| start(quiz, seed)).filter(has_all);
    fitting.next().expect("a seed with such a test")
}

/// No line that was written is wider than the terminal.
fn fits(pty: &Pty, columns: u16) {
    let mut lines = pty.text().split(['\r', '\n']);
    let wide = lines.find(|line| measure_text_width(line) > columns.into());
    assert_eq!(wide, None);
}

#[test]
fn a_whole_adaptive_test_of_every_format() {
    let quiz = quiz(BUNDLED, CAREER);
    let start = varied(&quiz);
    let seed = start.seed.to_string();
    for columns in WIDTHS {
        let place = bench(&quiz, &start).expect("a bench");
        let mut sitting = Sitting::new(&quiz, &place, &start);
        let run = taking(&["quiz", "sre", "--seed", &seed])
            .columns(columns)
            .rows(24);
        let mut pty = run.start();
        finish(&mut pty, &mut sitting);
        let answered = sitting.answered();
        let known = answered
            .iter()
            .filter(|a| a.answer != Answer::DontKnow)
            .count();
        let score = answered.iter().filter(|a| a.given.right).count();
        pty.expect(&format!("{score} of {}; {known} answered", answered.len()));
        pty.expect(AGAIN);
        pty.press("n");
        assert_eq!(pty.end().1, 0);
        fits(&pty, columns);
    }
}

#[test]
fn help_flags_and_what_is_set_aside() {
    let quiz = quiz(BUNDLED, CAREER);
    let start = start(&quiz, 3);
    for columns in WIDTHS {
        let place = bench(&quiz, &start).expect("a bench");
        let mut sitting = Sitting::new(&quiz, &place, &start);
        let mut pty = taking(&["quiz", "sre", "--seed", "3"])
            .columns(columns)
            .start();
        let shown = sitting.shown().expect("a question");
        assert_eq!(shown.item.format, Format::Multi);
        asked(&mut pty, &sitting);
        pty.expect("? Space marks, Enter answers ›");
        pty.press("?");
        pty.expect("this help");
        pty.expect("? Space marks, Enter answers ›");
        for said in [
            "Flagged for the review.",
            "No longer flagged.",
            "Flagged for the review.",
        ] {
            pty.press("f");
            pty.expect(said);
            pty.expect("? Space marks, Enter answers ›");
        }
        pty.press("s");
        pty.expect("Set aside:");
        let item = shown.item.id.to_owned();
        let flag = Event::Flag {
            item: item.clone(),
            on: true,
        };
        sitting.tell(&flag, 0).expect("it can happen");
        let skip = Event::Skip { item, seconds: 0.0 };
        sitting.tell(&skip, 0).expect("it can happen");
        asked(&mut pty, &sitting);
        pty.expect("aside");
        pty.expect("flagged");
        let typed = sitting.shown().expect("a question");
        assert_eq!(typed.item.format, Format::Numeric);
        let prompt = format!("? {} › ", typed_prompt(&typed));
        for (word, said) in [
            ("?", "this help"),
            (":flag", "Flagged for"),
            ("f", "No longer"),
        ] {
            pty.expect(&prompt);
            pty.line(word);
            pty.expect(said);
        }
        give(&mut pty, &typed, &Answer::DontKnow, Leaving::ByEsc);
        beside(&mut sitting, &typed, &Answer::DontKnow);
        while let Some(shown) = sitting.shown() {
            asked(&mut pty, &sitting);
            if !sitting.may_skip() {
                pty.expect("before");
                pty.expect("? Space marks, Enter answers ›");
                pty.press("s");
                pty.expect("It was set aside before");
            }
            give(&mut pty, &shown, &Answer::DontKnow, Leaving::ByEsc);
            beside(&mut sitting, &shown, &Answer::DontKnow);
        }
        pty.expect("flagged");
        pty.expect(AGAIN);
        pty.press("y");
        let (review, status) = pty.end();
        assert_eq!(status, 0);
        assert_eq!(review.matches(" · flagged").count(), 1, "{review}");
        fits(&pty, columns);
    }
}

#[test]
fn practice_tells_at_once_and_keeps_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let quiz = quiz(BUNDLED, CAREER);
    for columns in WIDTHS {
        let start = start(&quiz, 3);
        let place = bench(&quiz, &start).expect("a bench");
        let mut sitting = Sitting::new(&quiz, &place, &start);
        let run = taking(&["quiz", "sre", "--seed", "3", "--practice"]);
        let run = run.env("CAREERS_STATE", home.path().display().to_string());
        let mut pty = run.columns(columns).start();
        pty.expect("Practice: each answer");
        for said in [right, wrong] {
            let shown = sitting.shown().expect("a question");
            asked(&mut pty, &sitting);
            give(&mut pty, &shown, &said(&shown), Leaving::ByEsc);
            beside(&mut sitting, &shown, &said(&shown));
            let verdict = if said(&shown) == right(&shown) {
                "\nRight"
            } else {
                "\nNot right"
            };
            pty.expect(verdict);
            pty.expect("yours");
            pty.expect("why");
        }
        asked(&mut pty, &sitting);
        let shown = sitting.shown().expect("a question");
        if matches!(shown.item.format, Format::Numeric | Format::CodeOutput) {
            pty.expect(&format!("? {} › ", typed_prompt(&shown)));
            pty.line(":quit");
        } else {
            pty.expect(" ›");
            pty.press("q");
        }
        pty.expect("Practice: 1 of 2 right. Nothing");
        assert_eq!(pty.end().1, 0);
        for scored in ["Not knowing counts", "marked late"] {
            assert!(!pty.text().contains(scored), "{scored}");
        }
        fits(&pty, columns);
    }
    let files = std::fs::read_dir(home.path()).expect("the folder").count();
    assert_eq!(files, 0);
}

#[test]
fn a_late_answer_counts_and_is_told() {
    let quiz = quiz(BUNDLED, CAREER);
    let (draw, at) = super::quiz::with_a(&quiz, Format::Single);
    assert_eq!(at, 0);
    let (count, seed) = (draw.count.to_string(), draw.seed.to_string());
    let form = quiz.form(draw);
    for (factor, tick, late) in [
        ("1", "2000", true),
        ("0", "2000", false),
        ("100", "2000", false),
        ("1", "20", false),
    ] {
        let args = [
            "quiz",
            "sre",
            "--items",
            &count,
            "--seed",
            &seed,
            "--time-factor",
            factor,
        ];
        let mut pty = at_terminal(&args).env("CAREERS_TICK", tick).start();
        if factor == "0" {
            pty.expect("There is no time limit.");
        }
        for shown in &form {
            give(&mut pty, shown, &right(shown), Leaving::ByEsc);
            if late {
                pty.expect("  That took 33:20 of ");
                pty.expect("marked late.");
            }
        }
        pty.expect(&format!("{count} of {count}; {count} answered"));
        pty.expect(AGAIN);
        assert_eq!(
            pty.text().contains("after the time was up"),
            late,
            "{factor} {tick}"
        );
        pty.press("n");
        assert_eq!(pty.end().1, 0);
    }
}

#[test]
fn flags_that_do_not_go_together_are_slips() {
    for args in [
        &["quiz"][..],
        &["quiz", "sre", "--resume", "--new"],
        &["quiz", "sre", "--long", "--items", "5"],
        &["quiz", "sre", "--practice", "--json"],
        &["quiz", "sre", "--history", "--practice"],
        &["quiz", "sre", "--keep"],
        &["quiz", "sre", "--time-factor", "-1"],
        &["quiz", "sre", "--time-factor", "nan"],
    ] {
        let (out, err, exit) = run(BUNDLED, args, b"", pipe());
        assert_eq!((out.as_str(), exit), ("", Exit::Usage), "{args:?}: {err}");
    }
}

#[test]
fn esc_at_the_question_whether_to_go_on_changes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let at_home =
        |args: &[&str]| taking(args).env("CAREERS_STATE", home.path().display().to_string());
    let mut pty = at_home(&["quiz", "sre", "--seed", "3"]).start();
    pty.expect("? Space marks, Enter answers ›");
    pty.press("q");
    pty.expect("Saved with 0 answered. Go on: careers quiz site-reliability-engineer --resume\r\n");
    assert_eq!(pty.end().1, 0);
    let journal = || {
        let path = home
            .path()
            .join("sessions/quiz-site-reliability-engineer.jsonl");
        std::fs::read_to_string(path).expect("the journal")
    };
    let before = journal();
    let mut pty = at_home(&["quiz", "sre"]).start();
    pty.expect("Leave\r\n");
    pty.press(ESC);
    assert_eq!(pty.end().1, 130);
    assert_eq!(journal(), before);
    let mut pty = at_home(&["quiz", "sre"]).start();
    pty.expect("Leave\r\n");
    pty.press(CTRL_C);
    pty.expect("error: left; nothing was changed");
    assert_eq!(pty.end().1, 130);
    assert_eq!(journal(), before);
    let mut pty = at_home(&["quiz", "sre"]).start();
    pty.expect("Leave\r\n");
    pty.press(ENTER);
    pty.expect("seed 3");
    pty.expect("? Space marks, Enter answers ›");
    pty.press("q");
    assert_eq!(pty.end().1, 0);
    assert!(journal().starts_with(&before) && journal() != before);
}

#[test]
fn where_nothing_says_where_files_go_the_test_is_taken_and_says_that_it_is_not_kept() {
    let run =
        taking(&["quiz", "sre", "--seed", "3"]).shell("unset CAREERS_STATE && exec \"$@\"", "sh");
    let mut pty = run.start();
    pty.expect("warning: this test cannot be saved, and its result is not kept\r\n");
    pty.expect("q or Ctrl-C ends it and keeps nothing");
    pty.expect("? Space marks, Enter answers ›");
    pty.press("q");
    pty.expect("Left; nothing was kept.\r\n");
    assert_eq!(pty.end().1, 0);
}

#[test]
fn a_folder_that_cannot_be_written_is_told_of_before_the_first_question() {
    let run = taking(&["quiz", "sre"]).env("CAREERS_STATE", "/dev/null/careers");
    let (text, status) = run.run();
    assert_eq!(status, 4);
    assert!(text.contains("cannot keep your answers"), "{text}");
    assert!(!text.contains("at most 20"), "{text}");
}
