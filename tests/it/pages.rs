//! What a person sees, hears and pipes: every verb that answers, on the fixture.
//!
//! Here are the laws that hold for all of them; the modules hold the pages.

mod aloud;
mod bars;
mod colour;
mod devanagari;
mod narrow;
mod piped;
mod salary;
mod show;
mod wide;

use std::ffi::OsString;
use std::io::Write;

use careers::assess::random::fnv1a;
use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::ui::{Env, Ui};
use console::measure_text_width;
use tempfile::NamedTempFile;

use crate::support::{Home, fixture, fixture_data, fixture_pack, page, pipe, terminal};

/// A command line of every verb that answers, and of every form its answer takes.
const ANSWERS: &[&[&str]] = &[
    &["list"],
    &["list", "--sort", "pay"],
    &["search", "tea"],
    &["search", "diesel", "cup"],
    &["show", "taster"],
    &["show", "taster", "all"],
    &["show", "lift"],
    &["show", "lift", "all"],
    &["salary"],
    &["salary", "taster"],
    &["salary", "lift"],
    &["salary", "taster", "--explain"],
    &["salary", "--city", "chaipur", "--explain"],
    &[
        "salary",
        "taster",
        "--city",
        "chaipur",
        "--city",
        "samosa",
        "--city",
        "ladoo-east",
    ],
    &["salary", "taster", "lift", "--level", "senior"],
    &["salary", "taster", "--company", "gcc", "--level", "lead"],
    &["related", "taster"],
    &["related", "lift"],
    &["compare", "taster", "lift"],
    &["compare", "lift", "taster", "--city", "samosa"],
    &["path", "lift", "taster"],
    &["path", "taster", "taster"],
    &["roadmap", "taster"],
    &["roadmap", "taster", "1"],
    &["roadmap", "taster", "4"],
    &["plan", "taster"],
    &["plan", "taster", "--days", "mon,thu", "--at", "19:30"],
    &["plan", "taster", "--from", "5"],
    &["quiz", "taster", "--form", "7", "--seed", "7"],
    &["simulate", "taster", "--list"],
    &["simulate", "taster", "--form", "--seed", "7"],
    &["sources"],
    &["sources", "steep-survey"],
    &["stats"],
];

/// What is told of a person's progress.
const PROGRESS: &[&[&str]] = &[
    &["progress"],
    &["progress", "status", "taster"],
    &["progress", "next"],
    &["progress", "list"],
    &["progress", "history"],
];

/// Answers to the form of seven questions under the seed 7: right ones, wrong
/// ones with and without a known misconception, and one left out.
const FILLED: &str = r#"{"career": "tea-taster", "seed": 7, "count": 7, "answers": {
    "tongue-side": "a", "cups-per-hour": 60, "loop-of-cups": "3 2 1",
    "order-of-tasting": ["b", "c", "d", "a"], "words-and-faults": {"a": "2", "b": "3"},
    "two-readers": "c"}}"#;

/// A file that goes away with its handle.
fn file(text: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a temporary file");
    file.write_all(text.as_bytes()).expect("it is written");
    file
}

/// An answer with its command line above it: snapshots keep the indentation of the first line.
fn told(args: &[&str], env: Env) -> String {
    let (out, err, exit) = fixture(args, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    headed(&args.join(" "), &out)
}

/// What a release or an edit of the fixture's questions changes goes by a name.
fn headed(command: &str, out: &str) -> String {
    let out = out
        .replace(&bank(), "BANK")
        .replace(env!("CARGO_PKG_VERSION"), "VERSION");
    format!("$ careers {command}\n{out}")
}

/// The fingerprint of the fixture's questions.
fn bank() -> String {
    let catalog = Catalog::open(fixture_pack()).expect("the fixture opens");
    let taster = catalog.named("tea-taster").expect("it reads");
    let bytes = taster.expect("it is there").bank_bytes();
    format!("{:016x}", fnv1a(bytes.expect("it reads")))
}

/// The result of the filled form.
fn result(flags: &[&str], env: Env) -> String {
    let file = file(FILLED);
    let path = file.path().display().to_string();
    let args = [&["quiz", "taster", "--answers", &path], flags].concat();
    let (out, err, exit) = fixture(&args, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    headed(
        &format!("quiz taster --answers FILE {}", flags.join(" ")),
        &out,
    )
}

/// The verdict on a folder of data, good or bad.
fn verdict(path: &std::path::Path, shown: &str, env: Env) -> String {
    let path = path.display().to_string();
    let (out, err, _) = fixture(&["validate", &path], env);
    let err = err.replace(&path, shown);
    headed(&format!("validate {shown}"), &format!("{out}{err}"))
}

/// A folder with a career whose pay breaks three rules.
fn broken() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pay = "claims:\n- {place: nowhere, level: all, company: all, low: 12, high: 4, unit: LPA, component: ctc, source: gossip}\n";
    let career = folder.path().join("careers/soup-taster");
    std::fs::create_dir_all(&career).expect("it is made");
    std::fs::write(career.join("pay.yaml"), pay).expect("it is written");
    folder
}

/// Every page: of each answer, the result with its review, and the verdicts.
fn pages(columns: usize) -> Vec<String> {
    let env = terminal(columns);
    let mut pages: Vec<String> = ANSWERS.iter().map(|args| told(args, env)).collect();
    let home = Home::of_a_taster();
    let marked = [&["roadmap", "taster", "1"][..]];
    let progress = PROGRESS.iter().chain(&marked);
    pages.extend(progress.map(|args| told(args, home.env(env))));
    pages.push(result(&["--review"], env));
    pages.push(verdict(&fixture_data(), "FOLDER", env));
    pages.push(verdict(broken().path(), "FOLDER", env));
    pages
}

#[test]
fn no_line_is_wider_than_the_page_or_ends_in_a_space() {
    for columns in [40, 47, 60, 72, 80, 100] {
        for page in pages(columns) {
            let (command, out) = page.split_once('\n').expect("a command and its answer");
            for line in out.lines().filter(|line| !line.starts_with("error: ")) {
                assert!(
                    measure_text_width(line) <= columns,
                    "{command} at {columns}: {line}"
                );
                assert_eq!(line, line.trim_end(), "{command} at {columns}");
            }
        }
    }
}

/// A page of the bundled data.
fn bundled(args: &[&str], columns: usize) -> String {
    let mut out = Vec::new();
    let mut ui = Ui {
        out: Box::new(&mut out),
        err: Box::new(std::io::sink()),
        input: Box::new(std::io::empty()),
        env: terminal(columns),
    };
    let args = ["careers"].iter().chain(args).map(OsString::from);
    let exit = careers::run(args, &mut ui, careers::BUNDLED);
    drop(ui);
    assert_eq!(exit, Exit::Answered);
    String::from_utf8(out).expect("UTF-8")
}

/// Longer names, addresses and code than the fixture's.
#[test]
fn pages_of_the_bundled_data_fit_too() {
    let catalog = Catalog::open(careers::BUNDLED).expect("the bundled data opens");
    let mut commands: Vec<Vec<&str>> = [&["list"][..], &["salary"], &["sources"], &["stats"]]
        .map(<[&str]>::to_vec)
        .to_vec();
    for career in catalog.careers().expect("careers") {
        commands.push(vec!["show", career.id]);
        commands.push(vec!["show", career.id, "all"]);
        commands.push(vec!["salary", career.id, "--explain"]);
        commands.extend(["1", "2", "3", "4", "5"].map(|stage| vec!["roadmap", career.id, stage]));
        // A bank may still be to write.
        if career.card().expect("it reads").counts.items > 0 {
            commands.push(vec!["quiz", career.id, "--form", "10", "--seed", "1"]);
        }
        if career.card().expect("it reads").counts.scenarios > 0 {
            commands.push(vec!["simulate", career.id, "--list"]);
            commands.push(vec!["simulate", career.id, "1", "--form", "--seed", "1"]);
        }
    }
    for source in catalog.sources().expect("sources") {
        commands.push(vec!["sources", source.id]);
    }
    for columns in [40, 80, 100] {
        for args in &commands {
            for line in bundled(args, columns).lines() {
                assert!(
                    measure_text_width(line) <= columns,
                    "{args:?} at {columns}: {line}"
                );
                assert_eq!(line, line.trim_end(), "{args:?} at {columns}");
                assert!(
                    !line.contains('\t'),
                    "{args:?}: a tab has no width of its own"
                );
            }
        }
    }
}

#[test]
fn a_page_is_as_wide_as_its_terminal_from_40_to_100_columns() {
    let rule = |columns| {
        let page = page(&["show", "taster"], columns);
        page.lines()
            .find(|line| line.starts_with('─'))
            .map(measure_text_width)
    };
    for (columns, width) in [(7, 40), (40, 40), (64, 64), (100, 100), (300, 100)] {
        assert_eq!(rule(columns), Some(width), "{columns} columns");
    }
}

#[test]
fn a_page_begins_with_its_first_line_and_ends_with_its_last() {
    for page in pages(80) {
        let (command, out) = page.split_once('\n').expect("a command and its answer");
        assert!(
            !out.starts_with('\n') && !out.ends_with("\n\n"),
            "{command}"
        );
        assert!(out.ends_with('\n') && !out.contains("\n\n\n"), "{command}");
    }
}

/// Words that a line break or a column may part come together again: nothing is
/// cut, whatever the width.
#[test]
fn every_width_says_the_same_words() {
    let letters = |page: &str| -> Vec<char> {
        let mut letters: Vec<char> = page.chars().filter(|c| c.is_alphanumeric()).collect();
        letters.sort_unstable();
        letters
    };
    // Answers without tables, whose headings become labels where rows become cards.
    for args in [
        &[
            "show",
            "taster",
            "overview",
            "employers",
            "entry",
            "tests",
            "sources",
        ][..],
        &["quiz", "taster", "--form", "7", "--seed", "7"],
        &["simulate", "taster", "--form", "--seed", "7"],
        &["search", "diesel"],
        &["sources", "leaf-offers"],
        &["stats"],
    ] {
        let widest = letters(&page(args, 100));
        for columns in [40, 53, 80] {
            assert_eq!(
                letters(&page(args, columns)),
                widest,
                "{args:?} at {columns}"
            );
        }
    }
}

#[test]
fn no_heading_stands_over_nothing() {
    for page in pages(80) {
        let lines: Vec<&str> = page.lines().skip(1).collect();
        for pair in lines.windows(2) {
            let heading =
                pair[0].starts_with(char::is_alphanumeric) && !pair[0].starts_with("error");
            let below = pair[1].starts_with("  ") || pair[1].starts_with('─');
            assert!(!heading || below || wraps(pair), "{pair:?}");
        }
    }
}

/// A heading that goes on in the next line.
fn wraps(pair: &[&str]) -> bool {
    measure_text_width(pair[0]) > 60 && !pair[1].is_empty()
}

#[test]
fn plain_sentences_end_once_and_draw_nothing() {
    for args in ANSWERS {
        let plain = told(&[args, &["--plain"][..]].concat(), terminal(80));
        assert!(
            !plain.contains(['━', '─', '●', '•', '│', '·', '■', '□']),
            "{args:?}"
        );
        assert!(
            !plain.replace("...", "").contains(".."),
            "{args:?}: {plain}"
        );
        assert!(
            !plain.contains("Thick:"),
            "{args:?}: a key to marks that are not drawn"
        );
    }
    assert!(!result(&["--review", "--plain"], terminal(80)).contains(['■', '□', '│']));
}

#[test]
fn plain_is_the_same_in_a_pipe_and_at_any_width() {
    for args in ANSWERS {
        let args = [args, &["--plain"][..]].concat();
        assert_eq!(told(&args, pipe()), told(&args, terminal(40)), "{args:?}");
    }
}

/// The columns that a verb's help names for a pipe.
fn named_columns(verb: &str) -> usize {
    let help = fixture(&[verb, "--help"], pipe()).0.replace('\n', " ");
    let (_, named) = help
        .split_once("In a pipe: ")
        .expect("the help tells the columns");
    let named = named.split([';', '.']).next().expect("a sentence");
    let outer: Vec<&str> = named.split(['(', ')']).step_by(2).collect();
    outer.concat().split(", ").count()
}

#[test]
fn rows_have_the_columns_that_the_help_names() {
    let folder = broken();
    let path = folder.path().display().to_string();
    for args in [
        &["list"][..],
        &["search", "tea"],
        &["salary"],
        &["salary", "taster"],
        &["salary", "lift"],
        &["sources"],
        &["stats"],
        &["validate", &path],
    ] {
        let columns = named_columns(args[0]);
        let rows = fixture(args, pipe()).0;
        assert!(!rows.is_empty(), "{args:?}");
        for row in rows.lines() {
            assert_eq!(row.split('\t').count(), columns, "{args:?}: {row}");
        }
    }
}

#[test]
fn rows_of_an_answer_in_parts_start_with_their_part() {
    let parts = |args: &[&str]| -> Vec<String> {
        let rows = fixture(args, pipe()).0;
        let mut parts: Vec<String> = rows
            .lines()
            .map(|row| row.split('\t').next().unwrap_or("").to_owned())
            .collect();
        parts.dedup();
        parts
    };
    assert_eq!(
        parts(&["salary", "taster", "--explain"]),
        ["pay", "claims", "sources"]
    );
    assert_eq!(
        parts(&["roadmap", "taster", "1"]),
        ["road", "s1", "w01", "w02"]
    );
    assert_eq!(parts(&["sources", "lift-act"]), ["source"]);
    assert_eq!(
        parts(&["progress", "next", "taster"]),
        ["next", "task", "read"]
    );
    assert_eq!(
        parts(&["show", "taster"]),
        ["career", "overview", "pay", "roadmap", "glance", "more"]
    );
}
