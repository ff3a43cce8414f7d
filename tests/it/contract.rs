//! The contract with scripts: streams, forms, exit statuses, closed pipes, full disks.

use std::fs::OpenOptions;
use std::io::Read;
use std::process::{Command, Stdio};

use careers::cli::{command, help_of};
use careers::commands::{Group, VERBS};
use careers::error::Exit;

use crate::support::{binary, careers};

/// Command lines that answer, one of every verb and form.
const ANSWERS: &[&[&str]] = &[
    &["list"],
    &["search", "kafka"],
    &["show", "sre"],
    &["show", "sre", "all"],
    &["salary", "backend"],
    &["salary", "--city", "pune"],
    &["salary", "sre", "--explain"],
    &["roadmap", "sre"],
    &["roadmap", "sre", "1"],
    &["plan", "sre", "--start", "2026-12-07"],
    &["quiz", "sre", "--form", "5", "--seed", "1"],
    &["simulate", "sre", "--list"],
    &["simulate", "sre", "1", "--form", "--seed", "1"],
    &["bank", "audit", "sre"],
    &["bank", "simulate", "sre", "--people", "20"],
    &["show", "sre", "related"],
    &["sources"],
    &["sources", "onet-30-1"],
    &["stats"],
    &["doctor"],
    &["progress", "status", "sre"],
    &["progress", "next", "sre"],
    &["progress", "list"],
    &["traits", "--form"],
    &["match", "--interests", "22,34,10,8,14,30"],
];

#[test]
fn the_same_input_gives_the_same_bytes() {
    for args in ANSWERS {
        for extra in [&[][..], &["--json"], &["--plain"], &["--color", "always"]] {
            let once = || {
                let run = careers(args)
                    .env("CAREERS_STATE", "tests/no-state")
                    .any_stdout();
                extra
                    .iter()
                    .fold(run, |run, arg| run.arg(*arg))
                    .run()
                    .stdout
            };
            assert_eq!(once(), once(), "{args:?} {extra:?}");
        }
    }
}

#[test]
fn a_pipe_gets_rows_without_escapes_borders_or_trailing_spaces() {
    for args in ANSWERS {
        let run = careers(args).env("CAREERS_STATE", "tests/no-state");
        let rows = run.any_stdout().run().stdout;
        assert!(rows.ends_with('\n') && !rows.contains("\n\n"), "{args:?}");
        assert!(!rows.contains(['\u{1b}', '━', '─', '•', '│']), "{args:?}");
    }
}

#[test]
fn the_first_column_of_rows_composes() {
    let rows = careers(&["search", "kubernetes"]).any_stdout().run().stdout;
    let first = rows
        .lines()
        .next()
        .and_then(|line| line.split('\t').next())
        .expect("a row");
    careers(&["show", first]).any_stdout().run();
}

#[test]
fn forced_colour_in_a_pipe_keeps_the_page() {
    let page = careers(&["list", "--color", "always"])
        .any_stdout()
        .run()
        .stdout;
    assert!(page.contains("\u{1b}["));
    let forced = careers(&["list"])
        .env("CLICOLOR_FORCE", "1")
        .any_stdout()
        .run()
        .stdout;
    assert_eq!(page, forced);
}

#[test]
fn the_page_follows_columns_where_there_is_no_terminal_to_ask() {
    for (columns, width) in [
        ("40", 40),
        ("80", 80),
        ("200", 100),
        ("7", 40),
        ("nonsense", 80),
    ] {
        let page = careers(&["show", "sre", "--color", "always"])
            .env("COLUMNS", columns)
            .any_stdout()
            .run()
            .stdout;
        let widest = page.lines().map(console::measure_text_width).max();
        assert_eq!(widest, Some(width), "COLUMNS={columns}");
    }
}

#[test]
fn a_failure_leaves_standard_output_empty() {
    for args in [
        &["show", "blacksmith", "--json"][..],
        &["salary", "--city", "atlantis", "--json"],
        &["search", "zzz", "--json"],
    ] {
        careers(args).status(Exit::NoAnswer).any_stderr().run();
    }
}

#[test]
fn json_and_plain_exclude_each_other() {
    let outcome = careers(&["list", "--json", "--plain"])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(outcome.stderr.contains("cannot be used with"));
}

#[test]
fn a_closed_pipe_is_success() {
    let mut child = Command::new(binary())
        .args(["show", "backend-developer", "all"])
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let status = child.wait().expect("the binary ends");
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut stderr)
        .expect("readable");
    assert_eq!((status.code(), stderr.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_clear_error() {
    for args in [
        &["list"][..],
        &["show", "sre", "--json"],
        &["completions", "bash"],
        &["--help"],
    ] {
        let full = OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("a full device");
        let output = Command::new(binary())
            .args(args)
            .env_clear()
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .expect("the binary ends");
        assert_eq!(
            output.status.code(),
            Some(i32::from(Exit::State.code())),
            "{args:?}"
        );
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "error: cannot write the answer\n  No space left on device (os error 28)\n"
        );
    }
}

#[test]
fn exit_statuses_are_the_documented_ones() {
    let codes: Vec<u8> = Exit::ALL.iter().map(|(exit, _)| exit.code()).collect();
    assert_eq!(codes, [0, 1, 2, 3, 4, 70, 130]);
    let help = careers(&["--help"]).any_stdout().run().stdout;
    for code in codes {
        assert!(
            help.contains(&format!("{code} ")),
            "--help does not name {code}"
        );
    }
}

#[test]
fn the_help_groups_every_verb_as_declared() {
    let help = careers(&["--help"]).any_stdout().run().stdout;
    let groups = [
        (Group::Read, "Find and read"),
        (Group::Learn, "Get there"),
        (Group::Check, "Check the facts"),
        (Group::Setup, "Set up"),
    ];
    for (group, heading) in groups {
        let lines: Vec<String> = help_of(group)
            .iter()
            .map(|(name, about)| format!("  {name:<12} {about}\n"))
            .collect();
        let lines = lines.concat();
        assert!(
            help.contains(&format!("{heading}\n{lines}")),
            "{heading} in\n{help}"
        );
    }
}

#[test]
fn every_verb_has_help_with_examples_that_run() {
    for verb in VERBS {
        let help = careers(&[verb.name, "--help"]).any_stdout().run().stdout;
        let examples = help
            .split("Examples:\n")
            .nth(1)
            .unwrap_or_else(|| panic!("{} has no examples", verb.name));
        for line in examples
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("careers "))
        {
            let line = line.split(['|', '>']).next().unwrap_or_default();
            let args: Vec<&str> = line.split_whitespace().skip(1).collect();
            let parsed = command()
                .try_get_matches_from(std::iter::once("careers").chain(args.iter().copied()));
            assert!(
                parsed.is_ok(),
                "`{line}` is not understood: {:?}",
                parsed.err()
            );
        }
    }
}

#[test]
fn the_version_is_the_crates() {
    careers(&["--version"])
        .stdout(&format!("careers {}\n", env!("CARGO_PKG_VERSION")))
        .run();
}
