//! Answer files that tell no story: what is wrong is told, nothing is scored.

use careers::error::Exit;
use serde_json::{Value, json};

use super::run;
use crate::support::{careers, fixture, fixture_pack, pipe};

/// Standard error of a file for the fixture's scenario that cannot be scored.
fn complaint(cause: &str) -> String {
    format!(
        "error: cannot score -\n  {cause}\n\
         hint: a form to answer: careers simulate tea-taster diesel --form --seed 1 --json\n"
    )
}

fn refused(file: impl AsRef<[u8]>, cause: &str) {
    let args = ["simulate", "taster", "--answers", "-"];
    let told = run(fixture_pack(), &args, file.as_ref(), pipe());
    let wanted = (String::new(), complaint(cause), Exit::BadData);
    assert_eq!(told, wanted, "{}", String::from_utf8_lossy(file.as_ref()));
}

/// A good file with one answer changed.
fn with(situation: &str, answer: Value) -> String {
    let mut file = json!({"career": "tea-taster", "scenario": "diesel", "answers": {
        "taste": "again", "call": {"best": "facts", "worst": "shout"},
        "night": {"rest": 4, "finish": 2}}});
    file["answers"][situation] = answer;
    file.to_string()
}

/// The same with a field of the file changed.
fn field(name: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&with("taste", json!("again"))).expect("JSON");
    file[name] = value;
    file.to_string()
}

#[test]
fn the_file_that_the_others_are_made_from_is_good() {
    let args = ["simulate", "taster", "--answers", "-"];
    for file in [
        with("taste", json!("again")),
        field("career", json!("taster")),
        field("career", Value::Null),
        field("scenario", Value::Null),
        field("scenario", json!("Cup seventeen")),
        field("note", json!("unknown fields are the taker's own")),
    ] {
        let (_, err, exit) = run(fixture_pack(), &args, file.as_bytes(), pipe());
        assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{file}");
    }
}

#[test]
fn what_is_not_json_or_has_no_answers_is_no_answer_file() {
    refused("", "EOF while parsing a value at line 1 column 0");
    refused("{} {}", "trailing characters at line 1 column 4");
    refused(b"\xff", "expected value at line 1 column 1");
    refused(
        "[".repeat(200_000),
        "recursion limit exceeded at line 1 column 128",
    );
    refused(" ".repeat((4 << 20) + 1), "more than 4194304 bytes");
    for text in [
        "null",
        "7",
        "[]",
        "{}",
        "{\"answers\": []}",
        "{\"answers\": \"again\"}",
    ] {
        refused(text, "no object `answers` in it");
    }
}

#[test]
fn another_career_or_scenario_is_refused() {
    refused(
        field("career", json!("lift-operator")),
        "it is for `lift-operator`",
    );
    refused(field("career", json!("")), "it is for ``");
    refused(field("career", json!(["taster"])), "`career` is not text");
    refused(field("scenario", json!(1)), "`scenario` is not text");
    refused(
        field("scenario", json!("kerosene")),
        "no scenario is called `kerosene`",
    );
    refused(
        field("scenario", json!("\u{1b}[2J\u{202e}x")),
        "no scenario is called `\u{fffd}[2J\u{fffd}x`",
    );
}

#[test]
fn a_file_for_another_scenario_than_the_one_asked_for_is_refused() {
    let file = json!({"scenario": "chain-unknown-on-diwali", "answers": {}}).to_string();
    careers(&["simulate", "sre", "1", "--answers", "-"])
        .stdin(file)
        .status(Exit::BadData)
        .stderr(
            "error: cannot score -\n  it is for the scenario `chain-unknown-on-diwali`\n\
             hint: a form to answer: careers simulate site-reliability-engineer turnstiles-at-the-final --form --seed 1 --json\n",
        )
        .run();
    careers(&["simulate", "sre", "--answers", "-"])
        .stdin("{\"answers\": {}}")
        .status(Exit::BadData)
        .stderr(
            "error: cannot score -\n  no `scenario` in it; `site-reliability-engineer` has 2\n\
             hint: a form to answer: careers simulate site-reliability-engineer turnstiles-at-the-final --form --seed 1 --json\n",
        )
        .run();
}

#[test]
fn answers_off_the_path_and_missing_ones_are_named() {
    refused(
        with("taste", json!("ignore")),
        "the story told by the other answers does not come to `call`",
    );
    for nothing in [Value::Null, json!(null)] {
        refused(
            with("taste", nothing),
            "`taste` comes next and has no answer",
        );
    }
    refused("{\"answers\": {}}", "`taste` comes next and has no answer");
    refused(
        "{\"answers\": {\"taste\": \"ignore\"}}",
        "`night` comes next and has no answer",
    );
    refused(
        with("dawn", json!("rest")),
        "the scenario has no situation `dawn`",
    );
    refused(
        "{\"answers\": {\"dawn\": 1, \"\": 2, \"a\\u001b[2J\": 3}}",
        "the scenario has no situation ``, `a\u{fffd}[2J`, `dawn`",
    );
}

#[test]
fn a_million_unknown_situations_are_told_in_brief() {
    let many: serde_json::Map<String, Value> = (0..100_000)
        .map(|n| (format!("n{n:06}"), json!(1)))
        .collect();
    let file = json!({"answers": many}).to_string();
    let args = ["simulate", "taster", "--answers", "-"];
    let (out, err, exit) = run(fixture_pack(), &args, file.as_bytes(), pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::BadData));
    assert!(err.starts_with("error: cannot score -\n  the scenario has no situation `n000000`, "));
    assert!(err.len() < 1000, "{}", err.len());
}

#[test]
fn a_pick_is_one_id() {
    let by = "`taste`: a pick situation is answered by the id of an option, as \"wait\"";
    for value in [
        json!(1),
        json!(["again"]),
        json!({"best": "again"}),
        json!(true),
    ] {
        refused(with("taste", value), by);
    }
    for (id, shown) in [
        ("", ""),
        ("Again", "Again"),
        ("a", "a"),
        ("\u{1b}[31m", "\u{fffd}[31m"),
    ] {
        refused(
            with("taste", json!(id)),
            &format!("`taste`: it has no option `{shown}`"),
        );
    }
}

#[test]
fn best_and_worst_are_two_different_ids() {
    let by = "`call`: a best-worst situation is answered by two ids, as {\"best\": \"wait\", \"worst\": \"go\"}";
    for value in [
        json!("facts"),
        json!(["facts", "shout"]),
        json!({}),
        json!({"best": "facts"}),
        json!({"worst": "facts"}),
        json!({"best": "facts", "worst": null}),
        json!({"best": "facts", "worst": 2}),
        json!({"best": "facts", "least": "shout"}),
        json!({"best": "facts", "worst": "shout", "middle": "hang-up"}),
    ] {
        refused(with("call", value), by);
    }
    refused(
        with("call", json!({"best": "facts", "worst": "facts"})),
        "`call`: `facts` cannot be the best and the worst",
    );
    refused(
        with("call", json!({"best": "again", "worst": "shout"})),
        "`call`: it has no option `again`",
    );
}

#[test]
fn ratings_are_of_every_option_and_on_the_scale() {
    let by = "`night`: a rate situation is answered by a number from 1 to 5 for the id of every option, as {\"wait\": 4, \"go\": 2}";
    for value in [
        json!(4),
        json!([4, 2]),
        json!("rest"),
        json!({"rest": "4", "finish": 2}),
        json!({"rest": null, "finish": 2}),
        json!({"rest": [4], "finish": 2}),
    ] {
        refused(with("night", value), by);
    }
    refused(
        with("night", json!({})),
        "`night`: no rating of `rest`, `finish`: rate every option",
    );
    refused(
        with("night", json!({"rest": 4})),
        "`night`: no rating of `finish`: rate every option",
    );
    refused(
        with("night", json!({"rest": 4, "finish": 2, "again": 1})),
        "`night`: it has no option `again`",
    );
    for (rating, shown) in [
        (json!(0), "0"),
        (json!(6), "6"),
        (json!(-1), "-1"),
        (json!(5.01), "5.01"),
        (json!(1e300), "1e+300"),
    ] {
        refused(
            with("night", json!({"rest": 4, "finish": rating})),
            &format!("`night`: `finish` is rated {shown}: ratings go from 1 to 5"),
        );
    }
}

#[test]
fn a_career_without_scenarios_has_no_simulation() {
    for flag in ["--list", "--form"] {
        let (out, err, exit) = fixture(&["simulate", "lift-operator", flag], pipe());
        assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
        assert_eq!(
            err,
            "error: no scenarios are written for `lift-operator` yet\n"
        );
    }
}

#[test]
fn an_unknown_scenario_suggests_and_says_where_all_are() {
    for (wanted, similar) in [
        ("turnstile", "turnstiles-at-the-final"),
        ("diwali", "chain-unknown-on-diwali"),
    ] {
        careers(&["simulate", "sre", wanted, "--form"])
            .status(Exit::NoAnswer)
            .stderr(&format!(
                "error: no scenario is called `{wanted}`\nhint: did you mean {similar}?\n\
                 hint: a career's scenarios: careers simulate sre --list\n"
            ))
            .run();
    }
    for number in ["0", "3", "18446744073709551616", "-1x"] {
        let told = careers(&["simulate", "sre", "--form", "--", number])
            .status(Exit::NoAnswer)
            .any_stderr()
            .run();
        let first = format!("error: no scenario is called `{number}`\n");
        assert!(told.stderr.starts_with(&first), "{}", told.stderr);
    }
}

#[test]
fn a_career_of_several_scenarios_must_be_told_which_to_print() {
    careers(&["simulate", "sre", "--form"])
        .status(Exit::Usage)
        .stderr(
            "error: `site-reliability-engineer` has 2 scenarios; say which\n\
             hint: careers simulate site-reliability-engineer turnstiles-at-the-final --form\n\
             hint: careers simulate site-reliability-engineer chain-unknown-on-diwali --form\n",
        )
        .run();
}

#[test]
fn what_excludes_each_other_is_a_slip_of_the_command_line() {
    for args in [
        &["--list", "--form"][..],
        &["--list", "--answers", "-"],
        &["1", "--list"],
        &["--form", "--answers", "-"],
        &["--answers", "-", "--seed", "1"],
    ] {
        let run = careers(&[&["simulate", "sre"], args].concat()).status(Exit::Usage);
        let told = run.any_stderr().run().stderr;
        assert!(told.contains("cannot be used with"), "{told}");
    }
}
