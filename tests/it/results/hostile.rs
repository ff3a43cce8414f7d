//! Lines that nobody's test wrote.

use std::fs;

use careers::error::Exit;
use careers::state::results::{MAX_FILE, MAX_LINE, keep, known, read};
use serde_json::{Value, json};

use super::{a_test, home};

/// A line of the file, changed.
fn changed(change: impl Fn(&mut Value)) -> String {
    let mut value = serde_json::to_value(a_test("sre", 9)).expect("JSON");
    change(&mut value);
    value.to_string()
}

#[test]
fn a_line_that_says_nothing_is_told_of_with_its_number_and_stays() {
    let bad = [
        ("not json".to_owned(), "expected ident, column 2"),
        ("{}".to_owned(), "missing field `careers`, column 2"),
        (
            changed(|v| v["careers"] = "progress".into()),
            "it is no result of careers",
        ),
        (
            changed(|v| v["n"] = json!(-1)),
            "invalid value: integer `-1`, expected usize, column",
        ),
        (
            changed(|v| v["theta"] = Value::Null),
            "invalid type: null, expected f64",
        ),
        (changed(|v| v["right"] = json!(3)), "more right than asked"),
        (
            changed(|v| v["sd"] = json!(0)),
            "an error that is not above 0",
        ),
        (
            changed(|v| v["q90"] = json!(-3)),
            "an interval that ends before it begins",
        ),
        (
            changed(|v| v["stage_ge"][0] = json!(2)),
            "a chance outside 0 to 1",
        ),
        (
            changed(|v| v["stage_ge"][4] = json!(0.9)),
            "a higher stage is likelier than a lower one",
        ),
        (changed(|v| v["at"] = "yesterday".into()), "no moment"),
        (changed(|v| v["version"] = json!(0)), "version 0"),
        (
            changed(|v| v["career"] = "x".repeat(MAX_LINE).into()),
            "it has more than 262144 bytes",
        ),
        (changed(|_| ()).replace("0.125", "NaN"), "expected value"),
        (
            changed(|_| ()).replace("0.125", "1e999"),
            "number out of range",
        ),
        ("[".repeat(5000), "invalid type: sequence"),
    ];
    for (line, said) in bad {
        let (_home, env, file) = home();
        keep(&env, &a_test("sre", 1)).expect("it is kept");
        let mut text = fs::read_to_string(&file).expect("the file");
        text.push_str(&line);
        text.push('\n');
        fs::write(&file, &text).expect("it is written");
        keep(&env, &a_test("sre", 2)).expect("it is kept");
        let found = read(&env).expect("results");
        assert_eq!(found.kept.len(), 2, "{said}");
        let [damage] = &found.damaged[..] else {
            panic!("{said}: {:?}", found.damaged)
        };
        assert_eq!(damage.line, 2);
        assert!(damage.what.contains(said), "{} is not {said}", damage.what);
        assert!(damage.what.len() < 300);
        let warning = found.warning().expect("a warning");
        assert!(
            warning.causes[0].contains("results.jsonl:2: "),
            "{warning:?}"
        );
        assert!(
            fs::read_to_string(&file)
                .expect("the file")
                .starts_with(&text)
        );
    }
}

#[test]
fn a_newer_line_is_refused_and_takes_nothing_from_a_test_that_is_kept_meanwhile() {
    let (_home, env, file) = home();
    let newer = changed(|v| v["version"] = json!(2)) + "\n";
    fs::write(&file, &newer).expect("it is written");
    let error = known(&env).expect_err("it is refused");
    assert_eq!(error.exit, Exit::State);
    assert!(
        error.causes[0]
            .ends_with("results.jsonl:1: it is of version 2; this program reads up to 1")
    );
    assert_eq!(keep(&env, &a_test("sre", 1)), Ok(true));
    let text = fs::read_to_string(&file).expect("the file");
    assert!(text.starts_with(&newer) && text.lines().count() == 2);
}

#[test]
fn control_characters_of_a_line_reach_nobody() {
    let (_home, env, file) = home();
    let line = changed(|v| v["career"] = "\u{1b}[2Jsre\u{202e}".into());
    fs::write(&file, line).expect("it is written");
    let found = known(&env).expect("results");
    assert!(
        !found[0].career.chars().any(char::is_control),
        "{:?}",
        found[0].career
    );
}

#[test]
fn a_file_that_is_full_takes_no_line_and_stays_as_it_is() {
    let (_home, env, file) = home();
    fs::write(&file, "\n".repeat(MAX_FILE - 10)).expect("it is written");
    let error = keep(&env, &a_test("sre", 1)).expect_err("it is full");
    assert_eq!(error.exit, Exit::State);
    assert!(
        error.causes[0].contains("it would have more than"),
        "{error:?}"
    );
    let size = fs::metadata(&file).expect("the file").len();
    assert_eq!(size, MAX_FILE as u64 - 10);
}

#[test]
fn what_is_no_file_is_an_error() {
    let (_home, env, file) = home();
    fs::create_dir(&file).expect("a folder");
    assert_eq!(known(&env).expect_err("no file").exit, Exit::State);
    assert_eq!(
        keep(&env, &a_test("sre", 1)).expect_err("no file").exit,
        Exit::State
    );
}
