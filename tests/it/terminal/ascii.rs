//! A terminal whose locale is not UTF-8 gets ASCII; pipes and JSON get UTF-8 everywhere.

use careers::commands::VERBS;
use careers::error::Exit;

use super::pty::{ESC, at_terminal};
use crate::support::{Home, careers, fixture, root, terminal};

/// A command line of every verb, and of forms that draw something of their own.
const LINES: &[&str] = &[
    "list",
    "search kafka",
    "show sre",
    "show sre all",
    "show backend all",
    "salary sre",
    "salary sre --explain",
    "salary backend --matrix",
    "salary sre --offer 28L",
    "salary --city pune --csv",
    "take-home 32L --city Pune --regime best",
    "offer KETTLE SAUCER",
    "related sre",
    "compare sre backend",
    "roadmap sre",
    "roadmap sre 1",
    "roadmap sre 1 --format mermaid",
    "roadmap sre --format md",
    "plan sre --start 2026-12-07",
    "plan sre --start 2026-12-07 --format md",
    "progress",
    "progress list sre",
    "progress next sre",
    "path backend sre",
    "report sre -o -",
    "bank audit sre",
    "bank simulate sre --people 20",
    "import onet RELEASE --into FOLDER/onet",
    "new tea-buyer --into FOLDER/own",
    "quiz sre --form 60 --seed 1",
    "simulate sre --list",
    "simulate sre 1 --form --seed 1",
    "traits --form",
    "match --interests 22,34,10,8,14,30",
    "sources",
    "stats",
    "doctor",
    "validate DATA",
    "schema",
    "completions bash",
    "man",
    "man salary",
    "help",
    "help exit-codes",
    "help json",
    "help privacy",
    "help sources",
    "help show",
    "show sre --plain",
];

#[test]
fn every_verb_speaks_ascii_in_the_c_locale() {
    let verbs = VERBS.iter().map(|verb| verb.name);
    let missing: Vec<&str> = verbs
        .filter(|verb| {
            !LINES
                .iter()
                .any(|line| line.split(' ').next() == Some(verb))
        })
        .collect();
    assert_eq!(missing, [""; 0]);
    let home = Home::new();
    let onet = crate::onet::Place::sample();
    let release = onet.release().display().to_string();
    let at = |path: &str| root().join(path).display().to_string();
    for line in LINES {
        let words = line.split(' ').map(|word| match word {
            "KETTLE" => at("tests/fixtures/offers/kettle.yaml"),
            "SAUCER" => at("tests/fixtures/offers/saucer.yaml"),
            "DATA" => at("tests/fixtures/data"),
            "RELEASE" => release.clone(),
            word => word.replace("FOLDER", &home.path().display().to_string()),
        });
        let words: Vec<String> = words.collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let start = at_terminal(&words)
            .env("LC_ALL", "C")
            .env("LANG", "en_IN.UTF-8")
            .env("CAREERS_STATE", home.path());
        let (text, status) = start.run();
        assert_eq!(status, 0, "{line}: {text}");
        let beyond: Vec<&str> = text.lines().filter(|line| !line.is_ascii()).collect();
        assert_eq!(beyond, [""; 0], "careers {line}");
    }
}

#[test]
fn a_page_in_ascii_has_the_lines_of_the_page() {
    for args in [
        &["show", "taster", "all"][..],
        &["salary", "taster"],
        &["list"],
    ] {
        let page = |utf8| {
            let env = careers::ui::Env {
                utf8: Some(utf8),
                ..terminal(80)
            };
            let (out, err, exit) = fixture(args, env);
            assert_eq!((err.as_str(), exit), ("", Exit::Answered));
            out
        };
        let drawn = |text: &str| text.replace(['━', '─', '╌', '●', '•', '│', '·'], "#");
        let simple = |text: &str| text.replace(['=', '-', '~', 'o', '*', '|'], "#");
        assert!(page(false).is_ascii());
        let (ascii, utf8) = (simple(&page(false)), simple(&drawn(&page(true))));
        assert_eq!(ascii.lines().count(), utf8.lines().count(), "{args:?}");
    }
}

#[test]
fn errors_and_prompts_speak_ascii_too() {
    let (text, status) = at_terminal(&["show", "nö–body"]).env("LANG", "C").run();
    assert!(status == 1 && text.is_ascii(), "{text}");
    let mut pty = at_terminal(&["roadmap", "sre", "1", "--walk"])
        .env("LC_CTYPE", "POSIX")
        .start();
    pty.expect("Leave");
    pty.press(ESC);
    assert_eq!(pty.end().1, 0);
    assert!(pty.raw().is_ascii(), "{}", pty.raw());
}

#[test]
fn other_locales_pipes_and_json_keep_utf8() {
    let args = &["show", "sre"];
    let (usual, _) = at_terminal(args).run();
    assert!(usual.contains('─'), "no locale is taken for UTF-8");
    for locale in ["en_IN.UTF-8", "C.UTF-8", "hi_IN", "en_US.utf8"] {
        assert_eq!(
            at_terminal(args).env("LC_ALL", locale).run().0,
            usual,
            "{locale}"
        );
    }
    let piped = |args: &[&str]| careers(args).any_stdout();
    for args in [
        &["show", "sre", "all"][..],
        &["show", "sre", "--color", "always"],
    ] {
        let ascii = piped(args).env("LC_ALL", "C").run().stdout;
        assert_eq!(ascii, piped(args).run().stdout, "{args:?}");
    }
    let json = &["show", "backend", "all", "--json"];
    assert_eq!(
        at_terminal(json).env("LC_ALL", "C").run(),
        at_terminal(json).run()
    );
}
