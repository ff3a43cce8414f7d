//! Killed at any question and taken up again, a test shows the same question and ends alike.

use std::fs;
use std::path::{Path, PathBuf};

use careers::BUNDLED;
use careers::answer::quiz::result::Sat;
use careers::answer::quiz::sitting::{Sitting, bench};
use careers::state::session::parse;
use expectrl::process::unix::Signal;

use super::adaptive::{CAREER, answer, asked, beside, finish, taking, varied};
use super::pty::{CTRL_C, DOWN, ENTER, Pty, Start};
use super::quiz::{AGAIN, Leaving, give};
use crate::quiz::quiz;

/// A terminal of somebody whose files are here.
fn at(home: &Path, args: &[&str]) -> Start {
    taking(args).env("CAREERS_STATE", home.display().to_string())
}

fn journal(home: &Path) -> PathBuf {
    home.join(format!("sessions/quiz-{CAREER}.jsonl"))
}

/// The line of the results of somebody who was interrupted after this many answers by `end`.
fn result(cut: Option<usize>, end: impl Fn(&mut Pty)) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let quiz = quiz(BUNDLED, CAREER);
    let start = varied(&quiz);
    let place = bench(&quiz, &start).expect("a bench");
    let mut sitting = Sitting::new(&quiz, &place, &start);
    let seed = start.seed.to_string();
    let mut pty = at(home.path(), &["quiz", "sre", "--seed", &seed]).start();
    if let Some(cut) = cut {
        for _ in 0..cut {
            let shown = sitting.shown().expect("a question");
            asked(&mut pty, &sitting);
            give(&mut pty, &shown, &answer(&shown), Leaving::ByEsc);
            beside(&mut sitting, &shown, &answer(&shown));
        }
        asked(&mut pty, &sitting);
        pty.expect(" ›");
        pty.is_waiting();
        end(&mut pty);
        let before = pty
            .text()
            .rsplit(" of at most ")
            .next()
            .expect("a question")
            .to_owned();
        drop(pty);
        pty = at(home.path(), &["quiz", "sre", "--resume"]).start();
        let shown = sitting.shown().expect("a question");
        pty.expect(shown.item.stem.split(' ').next().expect("a word"));
        pty.expect(" ›");
        let after = pty
            .text()
            .rsplit(" of at most ")
            .next()
            .expect("a question");
        // The same words in the same order, up to the line that asks.
        let shown = |text: &str| text.split("\r\n?").next().unwrap_or_default().to_owned();
        assert_eq!(shown(after), shown(&before));
        give_again(&mut pty, &mut sitting);
    }
    finish(&mut pty, &mut sitting);
    pty.expect(AGAIN);
    pty.press("n");
    assert_eq!(pty.end().1, 0);
    assert!(
        !journal(home.path()).exists(),
        "a finished test leaves no journal"
    );
    fs::read_to_string(home.path().join("results.jsonl")).expect("the results")
}

/// Leaves the question, whose list or line is already asked for, and goes on.
fn give_again(pty: &mut Pty, sitting: &mut Sitting<'_, '_>) {
    // A help page brings the question's list or line again, so that it can be waited for.
    let shown = sitting.shown().expect("a question");
    let said = answer(&shown);
    if shown.left.is_empty() {
        pty.line("?");
    } else {
        pty.press("?");
    }
    pty.expect("this help");
    give(pty, &shown, &said, Leaving::ByEsc);
    beside(sitting, &shown, &said);
}

#[test]
fn killed_at_any_question_it_ends_as_if_it_had_not_been() {
    let whole = result(None, |_| ());
    for cut in [0, 1, 4, 8] {
        let killed = result(Some(cut), |pty| {
            pty.signal(Signal::SIGKILL);
            pty.wait();
        });
        // The help page that was asked for took a tick more.
        let killed = killed.replacen("\"seconds\":40.0", "\"seconds\":20.0", 1);
        assert_eq!(killed, whole, "killed after {cut}");
    }
}

#[test]
fn what_was_looked_at_before_ctrl_c_counts_as_time() {
    let whole = result(None, |_| ());
    let left = result(Some(2), |pty| {
        pty.press(CTRL_C);
        assert_eq!(pty.end().1, 130);
    });
    // Twenty until Ctrl-C, forty with a help page after it.
    assert_eq!(
        left.replacen("\"seconds\":60.0", "\"seconds\":20.0", 1),
        whole
    );
}

#[test]
fn two_windows_do_not_take_one_test() {
    let home = tempfile::tempdir().expect("a folder");
    let mut first = at(home.path(), &["quiz", "sre", "--seed", "3"]).start();
    first.expect("? Space marks, Enter answers ›");
    for flag in ["--resume", "--new"] {
        let (text, status) = at(home.path(), &["quiz", "sre", flag]).run();
        assert_eq!(status, 4);
        assert!(text.contains("is being taken in another window"), "{text}");
    }
    first.press(DOWN);
    first.press("q");
    first.expect("Saved with 0 answered");
    assert_eq!(first.end().1, 0);
}

#[test]
fn a_half_line_and_another_bank_are_told() {
    let home = tempfile::tempdir().expect("a folder");
    let mut pty = at(home.path(), &["quiz", "sre", "--seed", "3"]).start();
    pty.expect("? Space marks, Enter answers ›");
    pty.press("f");
    pty.expect("Flagged");
    pty.expect("? Space marks, Enter answers ›");
    pty.press("q");
    assert_eq!(pty.end().1, 0);
    let path = journal(home.path());
    let text = fs::read_to_string(&path).expect("the journal");
    fs::write(&path, format!("{text}{{\"event\":\"ans")).expect("it is written");
    let mut pty = at(home.path(), &["quiz", "sre", "--resume"]).start();
    pty.expect("the last thing you did before a crash was not kept");
    pty.expect("jsonl:5: ");
    pty.expect("flagged");
    pty.expect("? Space marks, Enter answers ›");
    pty.press("q");
    assert_eq!(pty.end().1, 0);
    let other = text.replacen("\"bank\":\"", "\"bank\":\"f00", 1);
    fs::write(&path, &other).expect("it is written");
    let (said, status) = at(home.path(), &["quiz", "sre", "--resume"]).run();
    assert_eq!(status, 4);
    assert!(
        said.contains("questions may have changed under your answers"),
        "{said}"
    );
    assert!(
        said.contains("careers quiz site-reliability-engineer --new"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(&path).expect("the journal"), other);
    let mut pty = at(home.path(), &["quiz", "sre", "--new"]).start();
    pty.expect(".abandoned-1.jsonl");
    pty.expect(" ›");
    pty.is_waiting();
    pty.press(CTRL_C);
    assert_eq!(pty.end().1, 130);
    let kept = path.with_file_name(format!("quiz-{CAREER}.abandoned-1.jsonl"));
    assert_eq!(fs::read_to_string(kept).expect("the old journal"), other);
}

#[test]
fn a_result_that_a_crash_kept_from_the_results_is_added_at_the_next_start() {
    let home = tempfile::tempdir().expect("a folder");
    let quiz = quiz(BUNDLED, CAREER);
    let start = crate::quiz::sitting::start(&quiz, 1);
    let (text, kept) = crate::quiz::sitting::whole(&quiz, &start);
    let result = Box::new(kept.clone());
    let end = careers::state::session::Event::End { result }.line();
    fs::create_dir(home.path().join("sessions")).expect("a folder");
    fs::write(journal(home.path()), format!("{text}{end}\n")).expect("it is written");
    let (said, status) = at(home.path(), &["quiz", "sre", "--resume"]).run();
    assert_eq!(status, 1, "{said}");
    assert!(
        said.contains("The result of a test that had ended was kept"),
        "{said}"
    );
    let results = fs::read_to_string(home.path().join("results.jsonl")).expect("the results");
    assert_eq!(results, kept.line() + "\n");
}

#[test]
fn killed_between_a_key_and_what_comes_of_it_nothing_kept_is_lost() {
    let quiz = quiz(BUNDLED, CAREER);
    for seed in 0..6 {
        let home = tempfile::tempdir().expect("a folder");
        let number = seed.to_string();
        let mut pty = at(home.path(), &["quiz", "sre", "--seed", &number]).start();
        // Further keys each time; the last of them is on its way when the end comes.
        for _ in 0..=seed {
            pty.expect(" ›");
            pty.press(ENTER);
        }
        pty.signal(Signal::SIGKILL);
        pty.wait();
        drop(pty);
        let text = fs::read(journal(home.path())).expect("the journal");
        let journal = parse(&text).expect("a journal");
        let place = bench(&quiz, &journal.start).expect("a bench");
        let mut sitting = Sitting::new(&quiz, &place, &journal.start);
        sitting.replay(&journal).expect("it can have happened");
        let mut pty = at(home.path(), &["quiz", "sre", "--resume"]).start();
        finish(&mut pty, &mut sitting);
        pty.expect(AGAIN);
        pty.press("n");
        assert_eq!(pty.end().1, 0);
        let sat = Sat::of(&sitting).expect("it is over");
        let begun = journal.start.at;
        let kept = quiz.kept(&sat, begun, begun).expect("a result");
        let results = fs::read_to_string(home.path().join("results.jsonl")).expect("the results");
        assert_eq!(results, kept.line() + "\n", "seed {seed}");
    }
}
