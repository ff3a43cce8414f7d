//! Answers that are only read: the page of a real terminal.

use careers::BUNDLED;
use careers::error::Exit;
use careers::ui::{Color, Env};
use console::{measure_text_width, strip_ansi_codes};

use super::pty::{Start, at_terminal, on_terminal};
use crate::quiz::run;
use crate::support::{careers, terminal};

/// Verbs that answer with a page.
const ANSWERS: [&[&str]; 7] = [
    &["list"],
    &["show", "backend-developer"],
    &["show", "sre", "all"],
    &["salary", "sre"],
    &["salary", "--city", "pune", "--explain"],
    &["roadmap", "backend", "1"],
    &["sources"],
];

/// The page that the library writes.
fn page(args: &[&str], columns: usize, color: Color) -> String {
    let env = Env {
        stdout_color: color,
        ..terminal(columns)
    };
    let (out, err, exit) = run(BUNDLED, args, b"", env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

/// What a terminal gets, its status asserted.
fn shown(start: Start) -> String {
    let (text, status) = start.run();
    assert_eq!(status, 0, "{text}");
    text
}

/// Lines wider than a page may be: addresses and ids break nowhere.
fn too_wide(text: &str, columns: usize) -> Vec<String> {
    let text = strip_ansi_codes(text);
    let lines = text
        .lines()
        .filter(|line| measure_text_width(line) > columns);
    lines.map(str::to_owned).collect()
}

#[test]
fn a_page_follows_the_window_between_40_and_100_columns() {
    for args in ANSWERS {
        for (window, columns) in [(20, 40), (40, 40), (80, 80), (100, 100), (200, 100)] {
            let text = shown(at_terminal(args).columns(window));
            assert_eq!(
                text,
                on_terminal(&page(args, columns, Color::Yes)),
                "{args:?}"
            );
            assert_eq!(too_wide(&text, columns), [""; 0], "{args:?} at {window}");
        }
    }
}

#[test]
fn the_rule_under_a_name_is_as_wide_as_the_page() {
    for (window, columns) in [(20, 40), (40, 40), (73, 73), (200, 100)] {
        let text = shown(at_terminal(&["show", "sre"]).columns(window));
        let text = strip_ansi_codes(&text);
        let rule = text
            .lines()
            .find(|line| line.starts_with('─'))
            .expect("a rule");
        assert_eq!(measure_text_width(rule), columns, "a window of {window}");
    }
}

#[test]
fn a_usual_terminal_gets_colour() {
    for args in ANSWERS {
        let text = shown(at_terminal(args));
        assert!(text.contains("\u{1b}["), "{args:?}");
        assert_eq!(
            strip_ansi_codes(&text),
            on_terminal(&page(args, 80, Color::No))
        );
    }
}

#[test]
fn a_terminal_that_wants_no_colour_gets_the_page_without_escapes() {
    for args in ANSWERS {
        let plain = on_terminal(&page(args, 80, Color::No));
        for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            assert_eq!(
                shown(at_terminal(args).env(name, value)),
                plain,
                "{args:?} {name}"
            );
        }
        let never: Vec<&str> = args.iter().copied().chain(["--color", "never"]).collect();
        assert_eq!(shown(at_terminal(&never)), plain, "{args:?} --color never");
    }
}

#[test]
fn the_flag_is_stronger_than_the_surroundings() {
    let colored = on_terminal(&page(&["list"], 80, Color::Yes));
    let args = ["list", "--color", "always"];
    assert_eq!(shown(at_terminal(&args).env("NO_COLOR", "1")), colored);
    assert_eq!(shown(at_terminal(&args).env("TERM", "dumb")), colored);
}

#[test]
fn a_page_in_a_file_is_rows_though_the_rest_is_a_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    for args in ANSWERS {
        let path = folder.path().join("rows");
        let start = at_terminal(args).shell("exec \"$@\" >\"$0\"", &path);
        assert_eq!(shown(start), "", "{args:?}");
        let rows = std::fs::read_to_string(&path).expect("a file");
        careers(args).stdout(&rows).run();
    }
}

#[test]
fn json_for_a_person_is_indented() {
    let text = shown(at_terminal(&["list", "--json"]));
    let value: serde_json::Value = serde_json::from_str(&text).expect("one JSON document");
    let indented = serde_json::to_string_pretty(&value).expect("JSON");
    assert_eq!(text.lines().count(), indented.lines().count());
    let piped = careers(&["list", "--json"]).any_stdout().run().stdout;
    assert_eq!(piped.lines().count(), 1);
    assert_eq!(
        value,
        serde_json::from_str::<serde_json::Value>(&piped).expect("JSON")
    );
}

#[test]
fn an_error_is_told_in_colour_on_a_terminal_that_has_it() {
    let (text, status) = at_terminal(&["show", "bakcend"]).run();
    assert_eq!(status, 1);
    assert_eq!(
        text,
        "\u{1b}[31;1merror:\u{1b}[0m no career is called `bakcend`\r\n\
         \u{1b}[36mhint:\u{1b}[0m did you mean backend-developer?\r\n\
         \u{1b}[36mhint:\u{1b}[0m every career: careers list\r\n"
    );
}
