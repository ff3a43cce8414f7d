//! What a person reads when something is not as they thought: exact text, exact status.

use careers::error::Exit;

use crate::support::{careers, fixture, pipe};

#[test]
fn an_unknown_career_suggests_and_says_where_all_are() {
    careers(&["show", "bakcend"])
        .status(Exit::NoAnswer)
        .stderr("error: no career is called `bakcend`\nhint: did you mean backend-developer?\nhint: every career: careers list\n")
        .run();
    careers(&["show", "blacksmith"])
        .status(Exit::NoAnswer)
        .stderr("error: no career is called `blacksmith`\nhint: every career: careers list\n")
        .run();
}

#[test]
fn every_verb_that_takes_a_career_errs_alike() {
    for verb in ["show", "salary", "roadmap", "quiz", "simulate"] {
        careers(&[verb, "relibility"])
            .status(Exit::NoAnswer)
            .stderr(
                "error: no career is called `relibility`\nhint: did you mean site-reliability-engineer?\n\
                 hint: every career: careers list\n",
            )
            .run();
    }
}

#[test]
fn an_empty_name_is_a_usage_error() {
    let outcome = careers(&["show", ""])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(
        outcome
            .stderr
            .starts_with("error: a value is required for '<CAREER>' but none was supplied")
    );
}

#[test]
fn control_characters_in_a_name_are_not_echoed() {
    careers(&["show", "a\u{1b}[31mb\u{202e}"])
        .status(Exit::NoAnswer)
        .stderr("error: no career is called `a\u{fffd}[31mb\u{fffd}`\nhint: every career: careers list\n")
        .run();
}

#[test]
fn an_unknown_city_suggests_by_alias_too() {
    careers(&["salary", "sre", "--city", "bangalor"])
        .status(Exit::NoAnswer)
        .stderr("error: no city is called `bangalor`\nhint: did you mean bengaluru?\nhint: every place: careers salary sre\n")
        .run();
}

#[test]
fn an_unknown_section_level_or_stage_is_a_usage_error_that_lists_what_there_is() {
    let section = careers(&["show", "sre", "salery"])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(section.stderr.contains("[possible values: short, overview, day, skills, employers, entry, pay, roadmap, tests, related, sources, all]"));
    let level = careers(&["salary", "sre", "--level", "senor"])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(level.stderr.contains("a similar value exists: 'senior'"));
    let stage = careers(&["roadmap", "sre", "6"])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(
        stage.stderr.starts_with(
            "error: invalid value '6' for '[STAGE]': a stage is a number from 1 to 5\n"
        )
    );
}

#[test]
fn an_unknown_source_says_where_all_are() {
    careers(&["sources", "onet"])
        .status(Exit::NoAnswer)
        .stderr("error: no source is called `onet`\nhint: did you mean onet-30-1?\nhint: every source: careers sources\n")
        .run();
}

#[test]
fn words_that_stand_nowhere_are_no_answer() {
    careers(&["search", "cobol", "mainframe-free"])
        .status(Exit::NoAnswer)
        .stderr("error: no career has the words `cobol mainframe-free`\nhint: fewer or other words; every career: careers list\n")
        .run();
    careers(&["search", " "])
        .status(Exit::NoAnswer)
        .any_stderr()
        .run();
}

#[test]
fn a_field_without_careers_is_no_answer() {
    // The bundled careers are in every field; the fixture's are not.
    let (out, err, exit) = fixture(&["list", "--field", "security"], pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: no career in the field `security` yet\nhint: every career: careers list\n"
    );
}

#[test]
fn a_career_in_the_place_of_a_verb_is_understood() {
    let outcome = careers(&["sre"]).status(Exit::Usage).any_stderr().run();
    assert!(
        outcome
            .stderr
            .ends_with("hint: sre is a career: careers show site-reliability-engineer\n")
    );
}

#[test]
fn no_verb_at_all_gets_the_help_on_standard_error() {
    let outcome = careers(&[]).status(Exit::Usage).any_stderr().run();
    assert!(outcome.stderr.contains("Find and read"));
}

#[test]
fn a_quiz_without_a_terminal_says_what_to_do_instead() {
    careers(&["quiz", "sre"])
        .status(Exit::Usage)
        .stderr(
            "error: this asks questions and needs a terminal\n\
             hint: print a form with careers quiz site-reliability-engineer --form 15 --seed 1, score answers with \
             careers quiz site-reliability-engineer --answers FILE\n",
        )
        .run();
    careers(&["roadmap", "sre", "--walk"])
        .status(Exit::Usage)
        .stderr(
            "error: this asks questions and needs a terminal\n\
             hint: without a terminal: careers roadmap site-reliability-engineer 1\n",
        )
        .run();
}

#[test]
fn a_form_larger_than_the_bank_is_refused() {
    let (out, err, exit) = fixture(&["quiz", "taster", "--form", "999", "--seed", "1"], pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::Usage));
    assert_eq!(err, "error: the bank has 7 questions, not 999\n");
}

#[test]
fn control_characters_in_a_mistyped_line_are_not_echoed() {
    let told = |args: &[&str], forced: &str| {
        let run = careers(args).env("CLICOLOR_FORCE", forced);
        run.status(Exit::Usage).any_stderr().run().stderr
    };
    for forced in ["", "1"] {
        for args in [
            &["take-home", "12L", "--vari\u{c}able"][..],
            &["sho\u{1b}[2Jw"],
            &["plan", "sre", "--days", "mo\u{9b}2Jn"],
            &["list", "--sort", "pa\u{202e}y"],
        ] {
            let told = told(args, forced);
            assert!(
                told.starts_with("error: ") || told.starts_with("\u{1b}["),
                "{told:?}"
            );
            assert!(told.contains('\u{fffd}'), "{told:?}");
            for odd in ["\u{c}", "\u{1b}[2J", "\u{9b}", "\u{202e}"] {
                assert!(!told.contains(odd), "{told:?}");
            }
        }
    }
    careers(&["quiz", "sre", "--items", "1\n"])
        .status(Exit::Usage)
        .stderr("error: invalid value '1 ' for '--items <N>': invalid digit found in string\n\nFor more information, try '--help'.\n")
        .run();
}
