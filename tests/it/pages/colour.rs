//! Colour adds nothing but colour, and comes only where it is wanted.

use std::process::Command;

use careers::error::Exit;
use careers::ui::{Color, Env};
use console::strip_ansi_codes;
use expectrl::{Eof, Expect, Session};

use super::{ANSWERS, FILLED, file};
use crate::support::{binary, careers, fixture, fixture_data, pipe, terminal};

/// A terminal of this many columns that takes colour.
fn coloured(columns: usize) -> Env {
    Env {
        stdout_color: Color::Yes,
        ..terminal(columns)
    }
}

/// Every answer, the result of a filled form and a verdict, in some surroundings.
fn answers(env: Env, flags: &[&str]) -> Vec<(String, String)> {
    let filled = file(FILLED);
    let path = filled.path().display().to_string();
    let data = fixture_data().display().to_string();
    let more: [&[&str]; 2] = [
        &["quiz", "taster", "--answers", &path, "--review"],
        &["validate", &data],
    ];
    let all = ANSWERS.iter().copied().chain(more);
    all.map(|args| {
        let (out, err, exit) = fixture(&[args, flags].concat(), env);
        assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
        (args.join(" ").replace(&path, "FILE"), out)
    })
    .collect()
}

#[test]
fn without_its_escapes_a_coloured_page_is_the_plain_one() {
    for columns in [40, 61, 80, 100] {
        let plain = answers(terminal(columns), &[]);
        for ((args, page), (_, plain)) in answers(coloured(columns), &[]).into_iter().zip(plain) {
            assert!(page.contains('\u{1b}'), "{args} has no colour");
            assert_eq!(strip_ansi_codes(&page), plain, "{args} at {columns}");
        }
    }
}

#[test]
fn colour_ends_where_its_line_ends() {
    for (args, page) in answers(coloured(80), &[]) {
        for line in page.lines().filter(|line| line.contains('\u{1b}')) {
            let last = line.rsplit('\u{1b}').next().expect("an escape");
            assert!(last.starts_with("[0m"), "{args}: {line:?}");
        }
    }
}

#[test]
fn rows_sentences_and_json_have_no_escapes() {
    let forced = Env {
        stdout_color: Color::Forced,
        ..pipe()
    };
    for (args, rows) in answers(pipe(), &[]) {
        assert!(!rows.contains('\u{1b}'), "{args}");
    }
    for env in [forced, coloured(80), pipe()] {
        for form in ["--plain", "--json"] {
            for (args, out) in answers(env, &[form, "--color", "always"]) {
                assert!(!out.contains('\u{1b}'), "{args} {form}");
            }
        }
    }
}

#[test]
fn the_flag_outdoes_the_surroundings() {
    let pages = answers(coloured(80), &[]);
    assert_eq!(answers(terminal(80), &["--color", "always"]), pages);
    assert_eq!(answers(pipe(), &["--color", "always"]), pages);
    let plain = answers(terminal(80), &[]);
    assert_eq!(answers(coloured(80), &["--color", "never"]), plain);
    let rows = answers(pipe(), &[]);
    let forced = Env {
        stdout_color: Color::Forced,
        ..pipe()
    };
    assert_eq!(answers(forced, &["--color", "never"]), rows);
}

/// What the real program writes to a pipe.
fn piped(flags: &[&str], env: &[(&str, &str)]) -> String {
    let run = careers(&["list"]).any_stdout();
    let run = flags.iter().fold(run, |run, flag| run.arg(*flag));
    let run = env
        .iter()
        .fold(run, |run, (name, value)| run.env(name, value));
    run.run().stdout
}

#[test]
fn a_pipe_gets_the_coloured_page_when_it_is_forced() {
    let rows = piped(&[], &[]);
    let page = piped(&["--color", "always"], &[]);
    assert!(rows.contains('\t') && !rows.contains('\u{1b}'));
    assert!(!page.contains('\t') && page.contains('\u{1b}'));
    assert_eq!(piped(&[], &[("CLICOLOR_FORCE", "1")]), page);
    let both = [("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")];
    assert_eq!(piped(&[], &both), rows);
    assert_eq!(
        piped(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]),
        rows
    );
    assert_eq!(piped(&["--color", "always"], &[("NO_COLOR", "1")]), page);
    assert_eq!(piped(&[], &[("NO_COLOR", "1")]), rows);
    assert_eq!(piped(&[], &[("TERM", "dumb")]), rows);
}

/// What the real program writes to a terminal, whose line ends are the terminal's.
fn on_a_terminal(flags: &[&str], env: &[(&str, &str)]) -> String {
    let mut command = Command::new(binary());
    command.arg("list").args(flags).env_clear();
    command.env("CAREERS_PAGER", "");
    command.envs(env.iter().copied());
    let mut session = Session::spawn(command).expect("a pseudo-terminal");
    let found = session.expect(Eof).expect("the program ends");
    let text = String::from_utf8(found.as_bytes().to_vec()).expect("UTF-8");
    text.replace("\r\n", "\n")
}

#[test]
fn a_terminal_gets_colour_unless_it_or_the_person_says_no() {
    let page = on_a_terminal(&[], &[("TERM", "xterm-256color")]);
    assert!(page.contains('\u{1b}'), "{page:?}");
    let plain = strip_ansi_codes(&page).into_owned();
    for env in [
        &[("TERM", "dumb")][..],
        &[("TERM", "xterm"), ("NO_COLOR", "1")],
        &[("TERM", "xterm"), ("CLICOLOR", "0")],
    ] {
        assert_eq!(on_a_terminal(&[], env), plain, "{env:?}");
        assert_eq!(on_a_terminal(&["--color", "always"], env), page, "{env:?}");
    }
    let empty = [("TERM", "xterm"), ("NO_COLOR", "")];
    assert_eq!(on_a_terminal(&[], &empty), page);
    let never = [("TERM", "xterm")];
    assert_eq!(on_a_terminal(&["--color", "never"], &never), plain);
}

#[test]
fn help_is_coloured_like_any_answer() {
    for args in [&["--help"][..], &["salary", "--help"]] {
        let plain = fixture(args, pipe()).0;
        assert!(!plain.contains('\u{1b}'), "{args:?}");
        let page = fixture(args, coloured(80)).0;
        assert!(page.contains('\u{1b}'), "{args:?}");
        assert_eq!(strip_ansi_codes(&page), plain, "{args:?}");
    }
}
