//! How a quiz ends that is not taken to its end: Ctrl-C, a signal, a terminal that goes away.

use std::ffi::OsStr;
use std::io::Read;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use careers::BUNDLED;
use careers::assess::answer::letter;
use careers::catalog::model::Format;
use expectrl::process::unix::Signal;

use super::WIDTHS;
use super::pty::{CTRL_C, DOWN, ENTER, Pty};
use super::quiz::{taken, typed_prompt, up_to, with_a};
use crate::quiz::quiz;

const CAREER: &str = "site-reliability-engineer";

/// Where somebody has had enough.
const PLACES: [(Format, Place); 8] = [
    (Format::Single, Place::First),
    (Format::Multi, Place::First),
    (Format::Order, Place::First),
    (Format::Order, Place::Second),
    (Format::Match, Place::Second),
    (Format::Numeric, Place::First),
    (Format::Numeric, Place::Second),
    (Format::CodeOutput, Place::First),
];

/// The first thing that a question asks, or one in the middle of it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    First,
    Second,
}

/// A quiz that waits for a key at this place.
fn waiting(
    format: Format,
    place: Place,
    columns: u16,
    shell: Option<(&'static str, &OsStr)>,
) -> Pty {
    let quiz = quiz(BUNDLED, CAREER);
    let (draw, at) = with_a(&quiz, format);
    let form = quiz.form(draw);
    let mut start = taken(CAREER, draw, &[]).columns(columns);
    if let Some((command, path)) = shell {
        start = start.shell(command, path);
    }
    let mut pty = start.start();
    up_to(&mut pty, &form, at);
    let shown = &form[at];
    let (first, second) = match format {
        Format::Single => ("? Your answer ›".to_owned(), None),
        Format::Multi => ("? Space marks, Enter answers ›".to_owned(), None),
        Format::Order => (
            "? First ›".to_owned(),
            Some(format!("? Then ({} to go) ›", shown.left.len() - 1)),
        ),
        Format::Match => (
            "? a goes with ›".to_owned(),
            Some("? b goes with ›".to_owned()),
        ),
        Format::Numeric | Format::CodeOutput => (format!("? {} › ", typed_prompt(shown)), None),
    };
    let list_is_drawn = |pty: &mut Pty| {
        if format == Format::Multi {
            pty.expect(&format!("{}  ", letter(shown.left.len() - 1)));
            pty.expect("\r\n");
        } else if !matches!(format, Format::Numeric | Format::CodeOutput) {
            pty.expect("I don't know\r\n");
        }
    };
    pty.expect(&first);
    list_is_drawn(&mut pty);
    match (place, second) {
        (Place::Second, Some(second)) => {
            pty.press(ENTER);
            pty.expect(&second);
            list_is_drawn(&mut pty);
        }
        (Place::Second, None) => {
            // In the middle of a line.
            pty.press("4");
            pty.expect("4");
        }
        (Place::First, _) => {}
    }
    pty
}

/// It ended as it should: the message on a line of its own, 130, the cursor shown.
fn is_interrupted(mut pty: Pty, what: &str) {
    let (rest, status) = pty.end();
    assert_eq!(status, 130, "{what}: {rest}");
    // A narrow terminal has the message in two lines.
    let text = pty.text().replace("\r\n  is kept", " is kept");
    let told = "\r\nerror: interrupted; every answer so far is kept\r\n\
                hint: go on: careers quiz site-reliability-engineer --resume\r\n";
    assert!(text.ends_with(told), "{what}: {text}");
    let raw = pty.raw();
    assert!(
        raw.rfind("\u{1b}[?25h") > raw.rfind("\u{1b}[?25l"),
        "{what}: the cursor stays hidden"
    );
    assert!(
        !pty.text().contains("of questions like these"),
        "{what}: a result is told"
    );
}

#[test]
fn ctrl_c_ends_every_kind_of_question_with_130() {
    for (format, place) in PLACES {
        for columns in WIDTHS {
            let mut pty = waiting(format, place, columns, None);
            pty.is_waiting();
            pty.press(CTRL_C);
            is_interrupted(pty, &format!("{format:?} {place:?} at {columns}"));
        }
    }
}

#[test]
fn a_signal_from_elsewhere_is_the_same_as_ctrl_c() {
    for (format, place) in PLACES {
        let mut pty = waiting(format, place, 80, None);
        pty.is_waiting();
        pty.insist(Signal::SIGINT);
        is_interrupted(pty, &format!("{format:?} {place:?}"));
    }
}

#[test]
fn ctrl_c_at_the_offer_of_the_review_leaves_the_score_standing() {
    let quiz = quiz(BUNDLED, CAREER);
    let (draw, _) = with_a(&quiz, Format::Single);
    for columns in WIDTHS {
        let mut pty = taken(CAREER, draw, &[]).columns(columns).start();
        pty.expect("I don't know\r\n");
        pty.press(ENTER);
        pty.expect("1 answered");
        pty.expect("? Again, with the reasons? (y/n) › yes");
        pty.press(CTRL_C);
        let (rest, status) = pty.end();
        assert_eq!(status, 130, "{rest}");
        let lines = pty.screen.lines();
        assert_eq!(
            lines.last().map(String::as_str),
            Some("error: interrupted; the score stands")
        );
    }
}

/// Starts a quiz whose terminal is lost when its shell, the leader of the
/// session, is ended; returns the status that the quiz then ends with. A named
/// pipe brings it, as no terminal is left to tell it on.
fn status_after_hang_up(shell: &'static str, format: Format) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("status");
    let made = Command::new("mkfifo")
        .arg(&path)
        .status()
        .expect("mkfifo runs");
    assert!(made.success());
    let (send, status) = channel();
    let pipe = path.clone();
    thread::spawn(move || {
        let mut text = String::new();
        let mut file = std::fs::File::open(pipe).expect("the pipe opens");
        file.read_to_string(&mut text).expect("a status");
        let _ = send.send(text);
    });
    let pty = waiting(format, Place::First, 80, Some((shell, path.as_os_str())));
    pty.hang_up(if format == Format::Numeric { "1" } else { DOWN });
    status
        .recv_timeout(Duration::from_secs(60))
        .expect("the quiz ends")
}

#[test]
fn a_terminal_that_goes_away_ends_the_quiz() {
    // The inner shell outlives the signal to tell the status of the quiz, which dies of it.
    let shell = "exec 3<&0; (trap : HUP; \"$@\" <&3; echo $?) >\"$0\" & wait";
    for format in [Format::Single, Format::Multi, Format::Numeric] {
        assert_eq!(status_after_hang_up(shell, format), "129\n", "{format:?}");
    }
}

#[test]
fn a_quiz_that_outlives_its_terminal_ends_with_an_error_and_not_never() {
    // As under nohup: the signal is ignored, and every further key is an error.
    let shell = "exec 3<&0; (trap '' HUP; \"$@\" <&3; echo $?) >\"$0\" & wait";
    for format in [Format::Single, Format::Multi, Format::Numeric] {
        assert_eq!(status_after_hang_up(shell, format), "4\n", "{format:?}");
    }
}
