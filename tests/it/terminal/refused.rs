//! Questions need somebody who sees them and can answer: both ends a terminal.

use super::pty::at_terminal;
use crate::support::careers;
use careers::error::Exit;

const QUIZ: &str = "error: this asks questions and needs a terminal\n\
    hint: print a form with careers quiz site-reliability-engineer --form 7 --seed 1, score answers with \
    careers quiz site-reliability-engineer --answers FILE\n";
const WALK: &str = "error: this asks questions and needs a terminal\n\
    hint: without a terminal: careers roadmap site-reliability-engineer 3\n";
const SIMULATE: &str = "error: this asks questions and needs a terminal\n\
    hint: print a scenario with careers simulate site-reliability-engineer turnstiles-at-the-final --form --seed 1, \
    score answers with careers simulate site-reliability-engineer --answers FILE\n";

/// What asks, with what it says where nobody can be asked.
const ASKING: [(&[&str], &str); 4] = [
    (&["quiz", "sre", "--items", "7"], QUIZ),
    (&["roadmap", "sre", "3", "--walk"], WALK),
    (&["simulate", "sre"], SIMULATE),
    (&["simulate", "sre", "1", "--seed", "7"], SIMULATE),
];

/// The message without the styles that a terminal gets.
fn plain(text: &str) -> String {
    console::strip_ansi_codes(text).replace("\r\n", "\n")
}

#[test]
fn without_any_terminal_nothing_is_asked() {
    for (args, message) in ASKING {
        careers(args).status(Exit::Usage).stderr(message).run();
        // An answer on standard input is not a person at a terminal.
        careers(args)
            .stdin("a\n")
            .status(Exit::Usage)
            .stderr(message)
            .run();
    }
}

#[test]
fn with_keys_from_elsewhere_nothing_is_asked() {
    for (args, message) in ASKING {
        let (text, status) = at_terminal(args)
            .shell("exec \"$@\" </dev/null", "sh")
            .run();
        assert_eq!((plain(&text).as_str(), status), (message, 2));
    }
}

#[test]
fn a_message_is_broken_at_spaces_and_a_hint_stays_one_line() {
    let (text, status) = at_terminal(&["quiz", "sre", "--items", "7"])
        .columns(40)
        .shell("exec \"$@\" </dev/null", "sh")
        .run();
    let message = QUIZ.replace("needs a terminal", "needs a\n  terminal");
    assert_eq!((plain(&text), status), (message, 2));
}

#[test]
fn where_questions_would_go_into_a_file_nothing_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("stderr");
    for (args, message) in ASKING {
        let (text, status) = at_terminal(args).shell("exec \"$@\" 2>\"$0\"", &path).run();
        assert_eq!((text.as_str(), status), ("", 2));
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), message);
    }
}

#[test]
fn what_is_wrong_with_the_words_is_told_before_the_terminal_is_looked_at() {
    let run = careers(&["quiz", "sre", "--items", "999"]).status(Exit::Usage);
    let told = run.any_stderr().run().stderr;
    assert!(told.starts_with("error: the bank has ") && told.ends_with(" questions, not 999\n"));
    careers(&["roadmap", "relibility", "--walk"])
        .status(Exit::NoAnswer)
        .stderr(
            "error: no career is called `relibility`\nhint: did you mean site-reliability-engineer?\n\
             hint: every career: careers list\n",
        )
        .run();
}
