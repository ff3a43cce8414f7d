//! What a person sees and a pipe gets.

use insta::assert_snapshot;

use super::{file, path, told};
use crate::support::{pipe, terminal};

const RELATED: [&str; 2] = ["related", "taster"];
const COMPARE: [&str; 3] = ["compare", "taster", "lift"];
const PATH: [&str; 3] = ["path", "lift", "taster"];

/// A resume of which something maps and something does not.
const RESUME: &str = r#"{"basics": {"name": "Asha"},
    "work": [{"name": "Leaf and Sons", "position": "Cupping assistant"}, {"position": "Lift operator"}],
    "skills": [{"name": "Kettles", "level": "Master", "keywords": ["urn", "samovars"]},
        {"name": "BREW", "level": "Beginner"}]}"#;

#[test]
fn related_wide() {
    assert_snapshot!(told(&RELATED, terminal(80)), @"");
}

#[test]
fn related_narrow() {
    assert_snapshot!(told(&RELATED, terminal(40)), @"");
}

#[test]
fn related_piped() {
    assert_snapshot!(told(&RELATED, pipe()), @"");
}

#[test]
fn related_as_json() {
    assert_snapshot!(told(&["related", "taster", "--json"], terminal(80)), @"");
}

#[test]
fn compare_wide() {
    assert_snapshot!(told(&COMPARE, terminal(80)), @"");
}

#[test]
fn compare_narrow() {
    assert_snapshot!(told(&COMPARE, terminal(40)), @"");
}

#[test]
fn compare_piped() {
    assert_snapshot!(told(&COMPARE, pipe()), @"");
}

#[test]
fn compare_as_json() {
    assert_snapshot!(told(&["compare", "taster", "lift", "--json"], pipe()), @"");
}

#[test]
fn compare_for_ears() {
    assert_snapshot!(told(&["compare", "taster", "lift", "--plain"], pipe()), @"");
}

/// Pay is that of `salary` at the same place and level, estimates with their mark.
#[test]
fn compare_at_a_place_and_a_level() {
    let args = [
        "compare", "taster", "lift", "--city", "samosa", "--level", "entry",
    ];
    let page = told(&args, terminal(80));
    let (_, pay) = page.split_once("\nPay ").expect("a section of pay");
    assert_snapshot!(pay, @"");
}

#[test]
fn path_wide() {
    assert_snapshot!(told(&PATH, terminal(80)), @"");
}

#[test]
fn path_narrow() {
    assert_snapshot!(told(&PATH, terminal(40)), @"");
}

#[test]
fn path_piped() {
    assert_snapshot!(told(&PATH, pipe()), @"");
}

#[test]
fn path_as_json() {
    assert_snapshot!(told(&["path", "lift", "taster", "--hours", "4", "--json"], pipe()), @"");
}

#[test]
fn path_to_oneself() {
    assert_snapshot!(told(&["path", "taster", "taster"], terminal(80)), @"");
}

#[test]
fn path_of_a_resume_wide() {
    let resume = file(RESUME.as_bytes());
    assert_snapshot!(told(&["path", "--resume", &path(&resume), "taster"], terminal(80)), @"");
}

#[test]
fn path_of_a_resume_piped() {
    let resume = file(RESUME.as_bytes());
    assert_snapshot!(told(&["path", "--resume", &path(&resume), "taster"], pipe()), @"");
}
