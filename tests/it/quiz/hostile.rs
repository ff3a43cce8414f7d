//! Answer files that are none: what is wrong is told, nothing is scored.

use std::path::Path;

use careers::BUNDLED;
use careers::answer::quiz::Draw;
use careers::assess::form::Shown;
use careers::catalog::model::Format;
use careers::error::Exit;
use serde_json::{Value, json};

use super::quiz;
use crate::support::{Run, careers};

const CAREER: &str = "site-reliability-engineer";

/// What standard error says of a file that cannot be scored.
fn complaint(file: &str, cause: &str) -> String {
    format!(
        "error: cannot score {file}\n  {cause}\n\
         hint: a form to answer: careers quiz {CAREER} --form 10 --seed 1 --json\n"
    )
}

/// The real binary scoring a file.
fn score(file: impl AsRef<Path>) -> Run {
    careers(&["quiz", CAREER, "--answers"]).arg(file.as_ref())
}

/// Standard output stays empty, standard error says why, the status is 3: by
/// standard input and by file alike.
fn refused(bytes: impl AsRef<[u8]>, cause: &str) {
    let bytes = bytes.as_ref();
    score("-")
        .stdin(bytes)
        .status(Exit::BadData)
        .stderr(&complaint("-", cause))
        .run();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("answers.json");
    std::fs::write(&path, bytes).expect("a file");
    let told = complaint(&path.display().to_string(), cause);
    score(&path).status(Exit::BadData).stderr(&told).run();
}

/// A good file with one field changed.
fn with(name: &str, value: Value) -> String {
    let mut file = json!({"career": CAREER, "seed": 7, "count": 5, "answers": {}});
    file[name] = value;
    file.to_string()
}

#[test]
fn the_file_that_the_others_are_made_from_is_good() {
    careers(&["quiz", CAREER, "--answers", "-"])
        .stdin(with("career", json!(CAREER)))
        .any_stdout()
        .run();
}

#[test]
fn what_is_not_json_is_told_with_line_and_column() {
    refused("", "EOF while parsing a value at line 1 column 0");
    refused("   \n", "EOF while parsing a value at line 2 column 0");
    refused("answers: {}", "expected value at line 1 column 1");
    refused(
        "{\n  \"seed\": 7,\n  \"count\": 5O\n}",
        "expected `,` or `}` at line 3 column 13",
    );
    refused(
        "{\"seed\": 7",
        "EOF while parsing an object at line 1 column 10",
    );
    refused("{} {}", "trailing characters at line 1 column 4");
    refused(
        b"{\"seed\": \"\xff\xfe\"}",
        "invalid unicode code point at line 1 column 11",
    );
    refused(
        "{\"seed\": \"\u{1b}[2J\"}",
        "control character (\\u0000-\\u001F) found while parsing a string at line 1 column 11",
    );
    refused(
        "{\"seed\": 1e999}",
        "number out of range at line 1 column 14",
    );
}

#[test]
fn five_mebibytes_are_too_many() {
    let mut file = with("note", json!("x".repeat(5 << 20)));
    refused(&file, "more than 4194304 bytes");
    // One byte over the limit is over it, and the limit itself is not.
    file = with("note", json!(""));
    let room = (4 << 20) - file.len();
    let padded = |more: usize| format!("{}{file}", " ".repeat(room + more));
    refused(padded(1), "more than 4194304 bytes");
    score("-").stdin(padded(0)).any_stdout().run();
}

#[test]
fn a_deep_nest_ends_before_the_stack_does() {
    refused(
        "[".repeat(200_000),
        "recursion limit exceeded at line 1 column 128",
    );
    let deep = format!("{{\"answers\": {}", "{\"a\":".repeat(100_000));
    refused(deep, "recursion limit exceeded at line 1 column 643");
}

#[test]
fn what_has_no_answers_object_is_no_answer_file() {
    for text in [
        "null",
        "7",
        "\"answers\"",
        "[]",
        "{}",
        "[{\"answers\": {}}]",
    ] {
        refused(text, "no object `answers` in it");
    }
    for value in [Value::Null, json!([]), json!("b"), json!(1)] {
        refused(with("answers", value), "no object `answers` in it");
    }
}

#[test]
fn seed_and_count_are_whole_numbers() {
    for name in ["seed", "count"] {
        for value in [
            Value::Null,
            json!(-1),
            json!(2.5),
            json!("7"),
            json!([7]),
            json!(1e300),
            json!(true),
        ] {
            refused(
                with(name, value),
                &format!("`{name}` is not a whole number"),
            );
        }
    }
    refused(
        "{\"answers\": {}, \"count\": 5}",
        "`seed` is not a whole number",
    );
    refused(
        "{\"answers\": {}, \"seed\": 5}",
        "`count` is not a whole number",
    );
    refused(
        "{\"answers\": {}, \"seed\": 18446744073709551616, \"count\": 5}",
        "`seed` is not a whole number",
    );
}

#[test]
fn a_form_has_one_question_at_least_and_no_more_than_the_bank() {
    let most = quiz(BUNDLED, CAREER).most();
    for count in [0, most as u64 + 1, u64::MAX] {
        refused(
            with("count", json!(count)),
            &format!("a form has 1 to {most} questions"),
        );
    }
}

#[test]
fn a_file_for_another_career_is_refused() {
    refused(
        with("career", json!("backend-developer")),
        "it is for `backend-developer`",
    );
    refused(with("career", json!("")), "it is for ``");
    refused(with("career", json!(["sre"])), "it is for `[\"sre\"]`");
    refused(
        with("career", json!("\u{1b}]0;owned\u{7}\u{202e}x\n")),
        "it is for `\u{fffd}]0;owned\u{fffd}\u{fffd}x `",
    );
}

#[test]
fn a_file_for_another_version_of_the_bank_is_refused() {
    let ours = quiz(BUNDLED, CAREER)
        .form_view(Draw { count: 1, seed: 0 })
        .expect("a form")
        .bank;
    for (value, shown) in [
        (json!("0000000000000000"), "0000000000000000"),
        (json!(5), "5"),
        (json!("\u{9b}2J"), "\u{fffd}2J"),
    ] {
        let cause = format!(
            "it was made for the bank {shown}; the bank is {ours} now, and the same seed gives another form"
        );
        refused(with("bank", value), &cause);
    }
}

#[test]
fn a_question_that_the_form_does_not_have_is_refused() {
    let answers = |id: &str| with("answers", json!({id: "a"}));
    refused(
        answers("no-such-question"),
        "the form has no question `no-such-question`",
    );
    refused(answers(""), "the form has no question ``");
    refused(
        answers("a\u{1b}[2J\u{0}b\u{85}c\u{200f}"),
        "the form has no question `a\u{fffd}[2J\u{fffd}b\u{fffd}c\u{fffd}`",
    );
    refused(
        answers("a\nerror: b"),
        "the form has no question `a error: b`",
    );
    // A question of the bank that this seed does not draw.
    let quiz = quiz(BUNDLED, CAREER);
    let draw = |count| quiz.form(Draw { count, seed: 7 });
    let (short, all) = (draw(5), draw(quiz.most()));
    let drawn = |id| short.iter().any(|s| s.item.id == id);
    let other = all
        .iter()
        .find(|s| !drawn(s.item.id))
        .expect("another question");
    refused(
        answers(other.item.id),
        &format!("the form has no question `{}`", other.item.id),
    );
}

/// A bad answer to a question of each format, and what is said of it.
fn bad_answers(shown: &Shown<'_, '_>) -> Vec<(Value, String)> {
    let format = shown.item.format;
    let letters: Vec<String> = (0..shown.left.len())
        .map(|p| careers::assess::answer::letter(p).to_string())
        .collect();
    let is_by = |how: &str| format!("a {} item is answered by {how}", format.id());
    let not_shown = |what: &str| format!("`{what}` is not one of the choices shown");
    let twice = |what: &str| format!("`{what}` stands twice");
    let mistyped = |values: Vec<Value>, how: &str| -> Vec<(Value, String)> {
        values
            .into_iter()
            .map(|value| (value, is_by(how)))
            .collect()
    };
    match format {
        Format::Single => {
            let mut bad = mistyped(
                vec![json!(1), json!(["a"]), json!({"a": 1}), json!(true)],
                "the letter of one option, as \"b\"",
            );
            bad.extend(["z", "", "ab", "1", "\u{430}"].map(|text| (json!(text), not_shown(text))));
            bad.push((json!("\u{1b}[31m"), not_shown("\u{fffd}[31m")));
            bad
        }
        Format::Multi => {
            let mut bad = mistyped(
                vec![
                    json!("a"),
                    json!(1),
                    json!([1]),
                    json!([["a"]]),
                    json!([null]),
                ],
                "a list of letters, as [\"a\", \"c\"]",
            );
            bad.extend([
                (json!(["a", "z"]), not_shown("z")),
                (json!(["a", "b", "a"]), twice("a")),
                (json!(["a", "A"]), twice("A")),
            ]);
            bad
        }
        Format::Order => {
            let mut bad = mistyped(
                vec![json!("abc"), json!(1), json!([1, 2])],
                "all letters in order, as [\"c\", \"a\", \"b\"]",
            );
            let short = &letters[1..];
            let steps = format!(
                "{} of {} steps are in order; give all of them",
                short.len(),
                letters.len()
            );
            bad.extend([
                (json!(short), steps),
                (json!(["a", "a"]), twice("a")),
                (json!(["a", "z"]), not_shown("z")),
            ]);
            bad
        }
        Format::Match => {
            let mut bad = mistyped(
                vec![
                    json!("a"),
                    json!(["1"]),
                    json!({"a": ["1"]}),
                    json!({"a": true}),
                ],
                "letters with numbers, as {\"a\": \"2\", \"b\": \"1\"}",
            );
            bad.extend([
                (json!({"a": "0"}), not_shown("0")),
                (json!({"a": 99}), not_shown("99")),
                (json!({"a": "1.0"}), not_shown("1.0")),
                (json!({"a": "b"}), not_shown("b")),
                (json!({"z": "1"}), not_shown("z")),
                (json!({"a": "1", "A": "2"}), twice("a")),
            ]);
            bad
        }
        Format::Numeric => mistyped(
            vec![json!("5"), json!([5]), json!({"a": 5}), json!(false)],
            "a number",
        ),
        Format::CodeOutput => mistyped(
            vec![json!(5), json!(["5"]), json!({"a": "5"}), json!(true)],
            "the printed line as text",
        ),
    }
}

#[test]
fn an_answer_that_does_not_fit_its_question_is_refused_in_every_format() {
    let quiz = quiz(BUNDLED, CAREER);
    let draw = Draw {
        count: quiz.most(),
        seed: 7,
    };
    let form = quiz.form(draw);
    for &format in Format::ALL {
        let shown = form
            .iter()
            .find(|s| s.item.format == format)
            .expect("a question of each format");
        for (value, why) in bad_answers(shown) {
            let file = json!({"seed": 7, "count": draw.count, "answers": {shown.item.id: value}});
            let cause = format!("`{}`: {why}", shown.item.id);
            score("-")
                .stdin(file.to_string())
                .status(Exit::BadData)
                .stderr(&complaint("-", &cause))
                .run();
        }
    }
}

#[test]
fn a_folder_and_a_file_that_is_not_there_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("missing.json");
    for (path, why) in [
        (folder.path(), "Is a directory (os error 21)"),
        (&missing, "No such file or directory (os error 2)"),
    ] {
        score(path)
            .status(Exit::BadData)
            .stderr(&format!("error: cannot read {}: {why}\n", path.display()))
            .run();
    }
}

#[test]
fn control_characters_in_the_file_s_name_are_not_echoed() {
    let folder = tempfile::tempdir().expect("a folder");
    let shown = folder.path().join("a\u{fffd}[2Jb").display().to_string();
    let path = folder.path().join("a\u{1b}[2Jb");
    score(&path)
        .status(Exit::BadData)
        .stderr(&format!(
            "error: cannot read {shown}: No such file or directory (os error 2)\n"
        ))
        .run();
    std::fs::write(&path, "{").expect("a file");
    score(&path)
        .status(Exit::BadData)
        .stderr(&complaint(
            &shown,
            "EOF while parsing an object at line 1 column 1",
        ))
        .run();
}

#[test]
fn a_career_without_a_bank_has_no_quiz() {
    let args = ["quiz", "lift-operator", "--form", "1"];
    let (out, err, exit) = crate::support::fixture(&args, crate::support::pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: no questions are written for `lift-operator` yet\n"
    );
}

#[test]
fn answers_do_not_go_together_with_a_form_a_count_or_a_seed() {
    for other in [["--form", "5"], ["--items", "5"], ["--seed", "5"]] {
        let outcome = score("-")
            .arg(other[0])
            .arg(other[1])
            .status(Exit::Usage)
            .any_stderr()
            .run();
        let told = outcome.stderr.lines().next().unwrap_or_default().to_owned();
        assert!(
            told.contains("cannot be used with") && told.contains(other[0]),
            "{told}"
        );
    }
}
