//! Answer files: the exact score of one, and hostile ones.

use careers::error::Exit;
use serde_json::Value;

use super::{file, finder, told, traits};
use crate::quiz::run;
use crate::support::{careers, fixture_pack, pipe};

/// What is said of a file that cannot be scored.
fn refused(verb: &str, input: &[u8]) -> String {
    let args = [verb, "--answers", "-"];
    let (out, err, exit) = run(fixture_pack(), &args, input, pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::BadData), "{err}");
    let lines: Vec<&str> = err.lines().collect();
    assert_eq!(lines[0], "error: cannot score -");
    assert_eq!(
        lines[2],
        "hint: a form to answer: careers traits --form --json"
    );
    lines[1].trim_start().to_owned()
}

#[test]
fn what_is_no_answer_file_is_refused_by_either_verb() {
    for verb in ["traits", "match"] {
        let said = |input: &str| refused(verb, input.as_bytes());
        assert_eq!(said(""), "EOF while parsing a value at line 1 column 0");
        assert_eq!(said("[]"), "no object `answers` in it");
        assert_eq!(said("{\"answers\": [3]}"), "no object `answers` in it");
        assert_eq!(said("{\"answer\": {}}"), "no object `answers` in it");
        assert!(said("{\"answers\": {").starts_with("EOF while parsing"));
        assert!(said(&"[".repeat(10_000)).starts_with("recursion limit exceeded"));
        assert_eq!(
            said("{\"answers\": {\"kettle-handel\": 3}}"),
            "the test has no item `kettle-handel`"
        );
    }
}

#[test]
fn an_answer_is_a_whole_number_from_1_to_5() {
    for (given, told) in [
        ("0", "0"),
        ("6", "6"),
        ("-1", "-1"),
        ("260", "260"),
        ("18446744073709551617", "1.8446744073709552e+19"),
        ("2.5", "2.5"),
        ("3.0", "3.0"),
        ("\"3\"", "\"3\""),
        ("true", "true"),
        ("[3]", "a list"),
        ("{\"like\": 3}", "an object"),
    ] {
        let said = refused(
            "traits",
            format!("{{\"answers\": {{\"cup-song\": {given}}}}}").as_bytes(),
        );
        assert_eq!(
            said,
            format!("`cup-song` is answered by a whole number from 1 to 5, not by {told}")
        );
    }
}

#[test]
fn what_is_too_large_is_not_read_to_its_end() {
    let mut input = b"{\"answers\": {\"cup-song\": 3}}".to_vec();
    input.resize((4 << 20) + 1, b' ');
    assert_eq!(refused("traits", &input), "more than 4194304 bytes");
    input.pop();
    let (_, err, exit) = run(
        fixture_pack(),
        &["traits", "--answers", "-"],
        &input,
        pipe(),
    );
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
}

#[test]
fn bytes_that_are_no_text_and_names_that_move_the_cursor_do_no_harm() {
    assert!(refused("traits", b"{\"answers\": {\"\xff\": 3}}").starts_with("invalid unicode"));
    let said = refused("traits", b"{\"answers\": {\"\\u001b[2Jcup\": 3}}");
    assert_eq!(said, "the test has no item `\u{fffd}[2Jcup`");
    let long = format!("{{\"answers\": {{\"{}\": 3}}}}", "cup".repeat(100_000));
    assert!(refused("traits", long.as_bytes()).chars().count() <= 500);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    careers(&["traits", "--answers", "nowhere.json"])
        .status(Exit::BadData)
        .stderr("error: cannot read nowhere.json: No such file or directory (os error 2)\n")
        .run();
}

#[test]
fn the_order_of_answers_does_not_matter_and_null_is_no_answer() {
    let traits = traits(fixture_pack());
    let text = file(&traits, &finder(&traits, false));
    let of = |input: &str| told(&["traits", "--answers", "-", "--json"], input, pipe());
    let inner = text
        .trim_start_matches("{\"answers\": {")
        .trim_end_matches("}}");
    let mut lines: Vec<&str> = inner.split(",\n").collect();
    lines.reverse();
    assert_eq!(
        of(&text),
        of(&format!("{{\"answers\": {{{}}}}}", lines.join(",")))
    );
    let gap = text.replacen("\"cup-song\": 2", "\"cup-song\": null", 1);
    let none = text.replacen("\"cup-song\": 2,", "", 1);
    assert!(gap != text && none != text, "{text}");
    assert_eq!(of(&gap), of(&none));
}

#[test]
fn nothing_answered_is_nothing_known() {
    let view: Value = serde_json::from_str(&told(
        &["traits", "--answers", "-", "--json"],
        "{\"answers\": {}}",
        pipe(),
    ))
    .expect("JSON");
    assert_eq!(view["answered"], 0);
    assert_eq!(
        (view.get("letters"), view.get("undifferentiated")),
        (None, None)
    );
    let scales = view["scales"].as_array().expect("scales");
    assert!(
        scales
            .iter()
            .all(|s| s.get("score").is_none() && s["asked"] == 2)
    );
    let (out, err, exit) = run(
        fixture_pack(),
        &["match", "--answers", "-"],
        b"{\"answers\": {\"cup-song\": 3}}",
        pipe(),
    );
    assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: too few answers to rank careers by\n  \
         answered: realistic 0 of 2, investigative 0 of 2, artistic 1 of 2, social 0 of 2, \
         enterprising 0 of 2, conventional 0 of 2\n\
         hint: an interest needs four in five of its activities: careers traits --form\n"
    );
}

#[test]
fn without_a_terminal_both_say_what_to_do_instead() {
    careers(&["traits"])
        .status(Exit::Usage)
        .stderr(
            "error: this asks questions and needs a terminal\nhint: print the items with careers \
             traits --form, score answers with careers traits --answers FILE\n",
        )
        .run();
    careers(&["match"])
        .status(Exit::Usage)
        .stderr(
            "error: this asks questions and needs a terminal\nhint: give scores with careers match \
             --interests R,I,A,S,E,C, or answers with --answers FILE\n",
        )
        .run();
}

#[test]
fn flags_that_contradict_each_other_are_refused() {
    for args in [
        &["traits", "--quick", "--full"][..],
        &["traits", "--form", "--answers", "-"],
        &["traits", "--full", "--answers", "-"],
        &["match", "--answers", "-", "--interests", "1,2,3,4,5,6"],
    ] {
        let run = careers(args).status(Exit::Usage).any_stderr().run();
        assert!(run.stderr.contains("cannot be used with"), "{args:?}");
    }
}
