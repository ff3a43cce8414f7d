//! The program in this process, on the fixture, asked one thing.

use std::ffi::OsString;
use std::path::Path;

use careers::catalog::tidy_text::is_unsafe;
use careers::error::Exit;
use careers::ui::{Color, Env, Ui};

use super::pack::fixture_pack;

/// Asks, with this on standard input and a person's files in this folder; looks at what comes.
pub fn ask(args: &[&str], input: &[u8], state: &'static Path, pack: &[u8]) -> Exit {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut ui = Ui {
        out: Box::new(&mut out),
        err: Box::new(&mut err),
        input: Box::new(input),
        env: Env {
            stdin_tty: false,
            stdout_tty: !args.contains(&"--json"),
            stderr_tty: false,
            stdout_color: Color::No,
            stderr_color: Color::No,
            columns: Some(60),
            now: "2026-11-22T08:30:00".parse().ok(),
            state: Some(state),
            utf8: Some(true),
            links: Some(false),
            pager: false,
        },
    };
    let typed = std::iter::once("careers").chain(args.iter().copied());
    let exit = careers::run(typed.map(OsString::from), &mut ui, pack);
    drop(ui);
    assert_ne!(exit, Exit::Interrupted, "{args:?}");
    // A damaged catalogue says anything; all else that is shown came through the parser.
    if pack.as_ptr() == fixture_pack().as_ptr() {
        look(args, &out);
        look(args, &err);
    }
    exit
}

/// A folder in which nobody keeps anything.
pub fn nowhere() -> &'static Path {
    Path::new("no-state")
}

fn look(args: &[&str], written: &[u8]) {
    let text = std::str::from_utf8(written).expect("what is written is UTF-8");
    // Calendars and tables for spreadsheets end lines as Windows does.
    let text = text.replace("\r\n", "\n");
    let odd = text.chars().find(|c| is_unsafe(*c) && *c != '\n');
    // JSON carries text as it is.
    if !args.contains(&"--json") {
        assert_eq!(odd, None, "{args:?}: {text}");
    }
}

/// Answers to a quiz, a simulation or the trait test: a letter for the command, then the file.
pub fn answers(data: &[u8]) {
    let Some((verb, file)) = data.split_first() else {
        return;
    };
    let args: &[&str] = match verb {
        b'q' => &["quiz", "tea-taster", "--answers", "-", "--review"],
        b'Q' => &["quiz", "tea-taster", "--answers", "-", "--json"],
        b's' => &["simulate", "tea-taster", "--answers", "-"],
        b'S' => &[
            "simulate",
            "tea-taster",
            "diesel",
            "--answers",
            "-",
            "--json",
        ],
        b't' => &["traits", "--answers", "-"],
        b'm' => &["match", "--answers", "-"],
        _ => return,
    };
    let exit = ask(args, file, nowhere(), fixture_pack());
    let known = [Exit::Answered, Exit::NoAnswer, Exit::BadData];
    assert!(known.contains(&exit), "{args:?}: {exit:?}");
}

/// Amounts, dates, hours, times, scores: a letter for the command, then its arguments line by line.
pub fn words(data: &[u8]) {
    let Some((verb, text)) = data.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let start: &[&str] = match verb {
        b't' => &["take-home"],
        b'p' => &["plan", "tea-taster"],
        b'o' => &["salary", "tea-taster", "--offer"],
        b's' => &["salary"],
        b'm' => &["match", "--interests"],
        b'r' => &["roadmap", "tea-taster"],
        b'c' => &["path", "lift-operator", "tea-taster", "--hours"],
        _ => return,
    };
    let args: Vec<&str> = start.iter().copied().chain(text.split('\n')).collect();
    let exit = ask(&args, b"", nowhere(), fixture_pack());
    let known = [Exit::Answered, Exit::NoAnswer, Exit::Usage, Exit::State];
    // A line can name a pack, which is then not there.
    let pack = exit == Exit::BadData && text.contains("--data");
    assert!(pack || known.contains(&exit), "{args:?}: {exit:?}");
}
