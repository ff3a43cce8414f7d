//! What cannot be answered, and what to write instead.

use careers::error::Exit;

use super::{file, path};
use crate::support::{careers, fixture, pipe};

#[test]
fn slips_of_the_command_line_say_what_to_write() {
    for (args, says) in [
        (&["related"][..], "<CAREER>"),
        (&["compare", "sre"], "2 values required"),
        (
            &["compare", "sre", "backend", "qa", "game-designer"],
            "unexpected value",
        ),
        (
            &["compare", "sre", "backend", "--level", "wizard"],
            "[possible values: all, entry",
        ),
        (
            &["compare", "sre", "backend", "site-reliability"],
            "error: `site-reliability-engineer` is named twice\nhint: ",
        ),
        (&["path"], "<CAREER>"),
        (
            &["path", "sre"],
            "error: a path to or from `sre`?\nhint: name both ends: careers path backend sre\n",
        ),
        (
            &["path", "sre", "qa", "--resume", "x.json"],
            "error: a resume is where the path starts\nhint: ",
        ),
        (
            &["path", "sre", "qa", "--hours", "0"],
            "a quarter of an hour a week at least",
        ),
    ] {
        let run = careers(args).status(Exit::Usage).any_stderr().run();
        assert!(run.stderr.contains(says), "{args:?} says {}", run.stderr);
    }
}

#[test]
fn unknown_names_are_met_as_everywhere() {
    for (args, what) in [
        (&["related", "blacksmith"][..], "career"),
        (&["compare", "sre", "blacksmith"], "career"),
        (&["compare", "sre", "qa", "--city", "atlantis"], "city"),
        (&["path", "sre", "blacksmith"], "career"),
        (&["path", "blacksmith", "sre"], "career"),
    ] {
        let run = careers(args).status(Exit::NoAnswer).any_stderr().run();
        let error = format!("error: no {what} is called `");
        assert!(run.stderr.starts_with(&error), "{}", run.stderr);
    }
}

#[test]
fn a_career_without_a_roadmap_is_no_end_but_a_start() {
    let resume = file(br#"{"skills": [{"name": "Buttons"}]}"#);
    for from in [&["taster"][..], &["--resume", &path(&resume)]] {
        let args = [&["path"], from, &["lift"]].concat();
        let (out, err, exit) = fixture(&args, pipe());
        assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
        assert_eq!(
            err,
            "error: no roadmap is written for `lift-operator` yet\n\
             hint: which careers have one: careers stats\n"
        );
    }
    let (_, _, exit) = fixture(&["path", "lift", "taster"], pipe());
    assert_eq!(exit, Exit::Answered);
}
