//! `careers bank score`: a line in, a line out, whatever the lines are.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use careers::error::Exit;
use serde_json::Value;

use crate::support::{Outcome, binary, careers, root};

/// A bank of three items.
const ITEMS: &str = "id,a,b,c\neasy,1.2,-1,0.25\nmiddle,1,0,0\nhard,0.9,1.5,0\n";

/// Scores text against the bank of three; with further arguments.
fn score(text: &str, more: &[&str], exit: Exit) -> Outcome {
    let folder = tempfile::tempdir().expect("a folder");
    let items = folder.path().join("items.csv");
    std::fs::write(&items, ITEMS).expect("it is written");
    let run = careers(&["bank", "score"]).arg(&items).arg("-");
    let run = more.iter().fold(run, |run, arg| run.arg(*arg));
    run.stdin(text).status(exit).any_stdout().any_stderr().run()
}

fn ids(outcome: &Outcome) -> Vec<String> {
    let lines = outcome.stdout.lines();
    let id = |line: &str| -> Value { serde_json::from_str(line).expect("JSON") };
    lines.map(|line| id(line)["id"].to_string()).collect()
}

/// What standard error says, but for the closing line.
fn told(outcome: &Outcome) -> Vec<&str> {
    let mut lines: Vec<&str> = outcome.stderr.lines().collect();
    lines.pop();
    lines
}

#[test]
fn a_line_in_is_a_line_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let items = folder.path().join("items.csv");
    std::fs::write(&items, ITEMS).expect("it is written");
    careers(&["bank", "score"])
        .arg(&items)
        .arg("-")
        .stdin("{\"id\":\"p1\",\"answers\":{\"easy\":1,\"hard\":0}}\n{\"id\":2,\"answers\":{\"middle\":null}}\n")
        .stdout(concat!(
            r#"{"id":"p1","n":2,"right":1,"theta":-0.004118,"sd":0.895449,"q10":-1.149068,"q90":1.136627,"stage_ge":[0.92468,0.629047,0.212332,0.027218,0.001199]}"#,
            "\n",
            r#"{"id":2,"n":0,"right":0}"#,
            "\n"
        ))
        .stderr(
            "2 scored, 0 skipped. None of 3 items has been calibrated on people's answers. \
             For exploration and learning. Do not select people with it.\n",
        )
        .run();
}

#[test]
fn lines_fit_their_schemas() {
    let compiled = crate::json::Compiled::all();
    let answers = "id,easy,middle,hard\n1,1,0,1\nb,,,\nc,0,0,0\n";
    let scores = score(answers, &[], Exit::Answered).stdout;
    let trace = careers(&["bank", "simulate", "sre", "--people", "5", "--trace"]);
    let trace = trace.any_stdout().any_stderr().run().stdout;
    for (schema, text, lines) in [("bank-score", scores, 3), ("bank-trace", trace, 5)] {
        assert_eq!(text.lines().count(), lines);
        for line in text.lines() {
            let value: Value = serde_json::from_str(line).expect("JSON");
            assert_eq!(compiled.misfit(schema, &value), None, "{line}");
        }
    }
}

#[test]
fn a_table_says_the_same_as_json_lines() {
    let lines = "{\"answers\":{\"hard\":0,\"easy\":1},\"cohort\":[2026],\"id\":\"a, \\\"b\\\"\"}\n\
                 {\"id\":\"c\",\"answers\":{\"middle\":1.0}}\n";
    let table = "\u{feff}id,hard,easy,middle\r\n\"a, \"\"b\"\"\",0,1,\r\n\r\n c , , ,1.0";
    let (lines, table) = (
        score(lines, &[], Exit::Answered),
        score(table, &[], Exit::Answered),
    );
    assert_eq!(lines.stdout, table.stdout);
    assert_eq!(ids(&lines), ["\"a, \\\"b\\\"\"", "\"c\""]);
}

#[test]
fn bad_lines_are_told_by_number_and_skipped() {
    let good = "{\"id\":\"good\",\"answers\":{\"easy\":1}}";
    let lines = [
        good,
        "{\"id\":\"x\",\"answers\":{\"unheard\":1}}",
        "{\"id\":\"x\",\"answers\":{\"easy\":2}}",
        "{\"id\":\"x\",\"answers\":{\"easy\":\"b\"}}",
        "{\"id\":\"x\",\"answers\":{\"easy\":NaN}}",
        "{\"id\":\"x\",\"answers\":{\"easy\":true}}",
        "{\"id\":\"x\",\"answers\":[1,0]}",
        "{\"id\":\"x\"}",
        "{\"answers\":{}}",
        "{\"id\":{},\"answers\":{}}",
        "{\"id\":\"x\",\"answers\":{\"easy\":1,\"easy\":0}}",
        "{\"id\":\"x\",\"answers\":{\"easy\":null,\"easy\":0}}",
        "[1]",
        "",
        "{\"id\":\"x\",\"answers\":{\"easy\":1}} {}",
        good,
        "{\"id\":\"x\",\"answers\":{\"ea",
    ];
    let outcome = score(&lines.join("\n"), &[], Exit::Answered);
    assert_eq!(ids(&outcome), ["\"good\"", "\"good\""]);
    insta::assert_snapshot!(outcome.stderr, @r#"
    standard input: line 2: the bank has no item `unheard` (column 30); skipped
    standard input: line 3: invalid value: integer `2`, expected 0, 1 or null for `easy` (column 29); skipped
    standard input: line 4: invalid type: string "b", expected 0, 1 or null for `easy` (column 31); skipped
    standard input: line 5: expected value (column 29); skipped
    standard input: line 6: invalid type: boolean `true`, expected 0, 1 or null for `easy` (column 32); skipped
    standard input: line 7: invalid type: sequence, expected an object of answers (column 20); skipped
    standard input: line 8: no `answers` (column 10); skipped
    standard input: line 9: no `id` (column 14); skipped
    standard input: line 10: invalid type: map, expected a text or a whole number (column 8); skipped
    standard input: line 11: `easy` stands twice (column 39); skipped
    standard input: line 12: `easy` stands twice (column 42); skipped
    standard input: line 13: invalid type: sequence, expected an object {"id": ..., "answers": {...}}; skipped
    standard input: line 15: trailing characters (column 33); skipped
    standard input: line 17: EOF while parsing a string (column 24); skipped
    2 scored, 14 skipped. None of 3 items has been calibrated on people's answers. For exploration and learning. Do not select people with it.
    "#);
}

#[test]
fn strict_stops_at_the_first_bad_line() {
    let lines =
        "{\"id\":1,\"answers\":{\"easy\":1}}\nnonsense\n{\"id\":2,\"answers\":{\"easy\":1}}\n";
    let outcome = score(lines, &["--strict"], Exit::BadData);
    assert_eq!(ids(&outcome), ["1"]);
    assert_eq!(
        outcome.stderr,
        "error: standard input: line 2: expected ident (column 2)\n"
    );
}

#[test]
fn a_table_that_does_not_fit_is_refused_before_anything_is_scored() {
    for (text, what) in [
        (
            "id,easy,unheard\nx,1,0\n",
            "line 1: the bank has no item `unheard`",
        ),
        ("\n\nid,easy,easy\nx,1,0\n", "line 3: `easy` stands twice"),
        (
            "id\nx\n",
            "line 1: no item: the first line of a table is id and then the items, parted by commas",
        ),
        (
            "\u{1}\u{2}\n",
            "line 1: no item: the first line of a table is id and then the items, parted by commas",
        ),
    ] {
        let outcome = score(text, &[], Exit::BadData);
        let first = outcome.stderr.lines().next().unwrap_or_default();
        assert_eq!(
            (first, outcome.stdout.as_str()),
            (&*format!("error: standard input: {what}"), "")
        );
    }
    for text in ["", "\n \n", "id,easy\n"] {
        assert_eq!(score(text, &[], Exit::BadData).stdout, "");
    }
}

#[test]
fn bad_rows_of_a_table() {
    let table = "id,easy,hard\na,1,0\nb,1\nc,1,0,1\nd,NaN,1\n,1,1\ne,,\"1\"\nf,-1,0\ng,1,";
    let outcome = score(table, &[], Exit::Answered);
    assert_eq!(ids(&outcome), ["\"a\"", "\"e\"", "\"g\""]);
    assert_eq!(
        told(&outcome),
        [
            "standard input: line 3: 2 fields; the first line has 3; skipped",
            "standard input: line 4: 4 fields; the first line has 3; skipped",
            "standard input: line 5: `NaN` for `easy`: 0, 1 or nothing is wanted; skipped",
            "standard input: line 6: no id; skipped",
            "standard input: line 8: `-1` for `easy`: 0, 1 or nothing is wanted; skipped",
        ]
    );
}

#[test]
fn a_million_columns_are_refused() {
    let columns: Vec<String> = (0..1_000_000).map(|n| format!(",column-{n}")).collect();
    let head = format!("id{}", columns.concat());
    let outcome = score(&head, &[], Exit::BadData);
    let error = "error: standard input: line 1: longer than 4194304 bytes\n";
    assert!(
        outcome.stderr.starts_with(error),
        "{}",
        &outcome.stderr[..100]
    );
    let narrow = format!("id{}\nx\n", ",easy".repeat(300_000));
    let outcome = score(&narrow, &[], Exit::BadData);
    assert!(
        outcome
            .stderr
            .starts_with("error: standard input: line 1: `easy` stands twice\n")
    );
    let long = "x".repeat(5_000_000);
    let lines = format!(
        "{{\"id\":1,\"answers\":{{\"easy\":1}}}}\n{{\"id\":\"{long}\n{{\"id\":2,\"answers\":{{\"easy\":1}}}}\n"
    );
    let outcome = score(&lines, &[], Exit::Answered);
    assert_eq!(ids(&outcome), ["1", "2"]);
    assert_eq!(
        told(&outcome),
        ["standard input: line 2: longer than 4194304 bytes; skipped"]
    );
}

#[test]
fn many_bad_lines_are_counted_and_not_all_told() {
    let lines = format!(
        "{{\"id\":1,\"answers\":{{\"easy\":1}}}}\n{}",
        "{}\n".repeat(5000)
    );
    let outcome = score(&lines, &[], Exit::Answered);
    assert_eq!(told(&outcome).len(), 21);
    assert!(outcome.stderr.contains("\n1 scored, 5000 skipped. "));
}

#[test]
fn answers_on_another_version_of_the_bank_are_not_scored() {
    let file = root().join("tests/fixtures/data/careers/tea-taster/aptitude.yaml");
    let bytes = std::fs::read(&file).expect("the fixture bank");
    let ours = format!("{:016x}", careers::assess::random::fnv1a(&bytes));
    let line = |bank: &str| {
        format!("{{\"id\":1,\"bank\":\"{bank}\",\"answers\":{{\"tongue-side\":1}}}}\n")
    };
    let outcome = careers(&["bank", "score"])
        .arg(&file)
        .arg("-")
        .stdin(format!("{}{}", line(&ours), line("0123")))
        .any_stdout()
        .any_stderr()
        .run();
    assert_eq!(ids(&outcome), ["1"]);
    assert_eq!(
        told(&outcome),
        [format!(
            "standard input: line 2: answered on the bank 0123; this one is {ours} (column 21); skipped"
        )]
    );
    assert!(
        outcome
            .stderr
            .contains("1 of 10 items has been calibrated on people's answers.")
    );
}

#[test]
fn drafts_do_not_count_and_retired_items_do() {
    let file = root().join("tests/fixtures/data/careers/tea-taster/aptitude.yaml");
    let line = "{\"id\":1,\"answers\":{\"temperature-of-regret\":1,\"sugar-lumps\":1}}\n";
    let run = careers(&["bank", "score"]).arg(&file).arg("-").stdin(line);
    let outcome = run.any_stdout().any_stderr().run();
    assert!(
        outcome.stdout.starts_with("{\"id\":1,\"n\":1,\"right\":1,"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn banks_that_are_none() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text, what) in [
        (
            "a.csv",
            "id,a,b\nx,1,0\n",
            "line 1: no column `c`; a table of parameters starts id,a,b,c",
        ),
        (
            "b.csv",
            "id,a,b,c\nx,0,0,0\n",
            "line 2: a is `0`; a number above 0 is wanted",
        ),
        (
            "c.csv",
            "id,a,b,c\nx,1,NaN,0\n",
            "line 2: b is `NaN`; a number is wanted",
        ),
        (
            "d.csv",
            "id,a,b,c\nx,1,0,1\n",
            "line 2: c is `1`; a number from 0 to below 1 is wanted",
        ),
        (
            "e.csv",
            "id,a,b,c\nx,1,0,0\nx,1,0,0\n",
            "line 3: `x` stands twice",
        ),
        (
            "f.csv",
            "id,a,b,c\nx,1,0\n",
            "line 2: 3 fields; the first line has 4",
        ),
        (
            "g.csv",
            "",
            "line 1: no column `id`; a table of parameters starts id,a,b,c",
        ),
        ("h.csv", "id,a,b,c\n", "line 1: no item"),
        (
            "i.yaml",
            "blueprint: []\nitems: []\n",
            "no items, or no blueprint",
        ),
        (
            "j.yaml",
            "items: 1\n",
            "line 1: items: invalid type: integer `1`, expected a sequence",
        ),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("it is written");
        let run = careers(&["bank", "score"])
            .arg(&path)
            .arg("-")
            .status(Exit::BadData);
        let stderr = run.any_stderr().run().stderr;
        let first = stderr.lines().next().unwrap_or_default();
        assert_eq!(first, format!("error: {}: {what}", path.display()));
    }
    careers(&["bank", "score", "blacksmith", "-"])
        .status(Exit::NoAnswer)
        .stderr("error: no career is called `blacksmith`\nhint: every career: careers list\nhint: a file's name ends in .yaml or .csv\n")
        .run();
    careers(&["bank", "score", "absent.csv", "-"])
        .status(Exit::BadData)
        .stderr("error: cannot read absent.csv: No such file or directory (os error 2)\n")
        .run();
    careers(&["bank", "score", "sre", "/"])
        .status(Exit::BadData)
        .any_stderr()
        .run();
}

/// The most memory that a process had, in kilobytes.
#[cfg(target_os = "linux")]
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("a process");
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let figure = line.and_then(|line| line.split_whitespace().nth(1));
    figure
        .and_then(|figure| figure.parse().ok())
        .expect("a peak")
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let items = folder.path().join("items.csv");
    std::fs::write(&items, ITEMS).expect("it is written");
    let mut child = Command::new(binary())
        .args(["bank", "score"])
        .arg(&items)
        .arg("-")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary starts");
    let (mut stdin, stdout) = (child.stdin.take().expect("piped"), child.stdout.take());
    let reader = std::thread::spawn(move || {
        let lines = BufReader::new(stdout.expect("piped")).lines();
        let order = lines
            .enumerate()
            .all(|(n, line)| line.expect("text").starts_with(&format!("{{\"id\":{n},")));
        assert!(order, "the people come in their order");
    });
    let mut peaks = Vec::new();
    for person in 0..200_000_u32 {
        let (easy, hard) = (person % 2, person % 3 / 2);
        let line = format!("{{\"id\":{person},\"answers\":{{\"easy\":{easy},\"hard\":{hard}}}}}\n");
        stdin.write_all(line.as_bytes()).expect("it reads");
        if person % 50_000 == 49_999 {
            peaks.push(peak(child.id()));
        }
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
    reader.join().expect("the lines were read");
    assert!(peaks[3] < peaks[0] + 4096, "{peaks:?} kB");
}

#[test]
fn a_reader_that_has_enough_is_success() {
    let lines = "id,easy\n".to_owned() + &"x,1\n".repeat(200_000);
    let folder = tempfile::tempdir().expect("a folder");
    let (items, answers) = (
        folder.path().join("items.csv"),
        folder.path().join("answers.csv"),
    );
    std::fs::write(&items, ITEMS).expect("it is written");
    std::fs::write(&answers, lines).expect("it is written");
    let mut child = Command::new(binary())
        .args(["bank", "score"])
        .args([&items, &answers])
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut some = [0; 100];
    let mut stdout = child.stdout.take().expect("piped");
    stdout.read_exact(&mut some).expect("a line");
    drop(stdout);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
