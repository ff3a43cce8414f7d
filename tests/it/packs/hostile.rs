//! Packs that mean harm.

use careers::error::Exit;

use super::{pack, put, refused, with};
use crate::support::{fixture, pipe};

const FILE: &str = "careers/tea-taster/career.yaml";

/// What is told of the pack with these bytes in the place of an overlay.
fn told(bytes: impl AsRef<[u8]>) -> String {
    let pack = pack(&[]);
    put(pack.path(), FILE, bytes);
    let told = refused(pack.path(), &["list"]);
    let line = told.lines().nth(1).unwrap_or_default().to_owned();
    line.split(". Write the file")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn what_is_no_text_or_too_much_is_told_with_file_and_line() {
    for (bytes, at, message) in [
        (b"summary: a\ntitle: \xff\n".to_vec(), ":2", "not UTF-8"),
        (
            b"summary: a\n# \x1b[31m\n".to_vec(),
            ":2",
            "a control character",
        ),
        (vec![b'#'; 5 << 20], "", "more than 4194304 bytes"),
        (vec![b'['; 10_000], ":1", "nested more than 64 deep"),
        (
            b"summary: {a: 1, a: 2}\n".to_vec(),
            ":1",
            "summary: duplicate entry with key \"a\"",
        ),
        (heavy(), ":2", "more than 33554432 bytes of values"),
    ] {
        let expected = format!("  PACK/{FILE}{at}: error[parses]: {message}");
        assert_eq!(told(bytes), expected);
    }
}

/// A text of a megabyte, and a thousand aliases of it: few aliases, a gigabyte of text.
fn heavy() -> Vec<u8> {
    let names = vec!["*a"; 1000].join(",");
    format!("a: &a {}\nb: [{names}]\n", "x".repeat(1 << 20)).into_bytes()
}

#[test]
fn a_short_alias_bomb_is_refused() {
    let mut bomb = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for level in 1..10 {
        let nine = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb = format!("{bomb}a{level}: &a{level} [{nine}]\n");
    }
    assert!(told(bomb).contains("more than 33554432 bytes of values"));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let outside = pack(&[("career.yaml", "summary: From outside.\n")]);
    let pack = pack(&[("sources.yaml", super::OWN_SOURCE)]);
    put(pack.path(), "careers/tea-taster/note", "");
    std::fs::remove_file(pack.path().join("careers/tea-taster/note")).expect("it goes");
    symlink(outside.path().join("career.yaml"), pack.path().join(FILE)).expect("a link");
    symlink(outside.path(), pack.path().join("careers/lift-operator")).expect("a link");
    assert!(!with(pack.path(), &["list"]).contains("From outside"));
}

#[test]
fn a_file_too_deep_or_of_no_known_name_is_told() {
    let pack = pack(&[("careers/tea-taster/a/career.yaml", "summary: Deep.\n")]);
    let told = refused(pack.path(), &["list"]);
    assert!(
        told.contains("careers/tea-taster/a/career.yaml: error[known-file]"),
        "{told}"
    );
}

#[test]
fn control_characters_of_text_and_of_names_reach_no_terminal() {
    let told = told("summary: \"a\\e[2Jb\"\n");
    assert!(told.contains("error[clean-text]"), "{told:?}");
    assert!(!told.contains('\u{1b}'), "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_packs_name_is_told_without_them() {
    let outer = pack(&[]);
    let name = "\u{1b}[31mred";
    put(&outer.path().join(name), FILE, "summary: Red.\n");
    let folder = outer.path().join(name).display().to_string();
    let (out, err, exit) = fixture(&["list", "--data", &folder], pipe());
    assert_eq!(exit, Exit::Answered, "{err}");
    assert!(
        out.contains("changed by \u{fffd}[31mred") && !out.contains('\u{1b}'),
        "{out:?}"
    );
}

#[test]
fn names_that_clash_with_the_bundled_ones_are_told_of_the_pack() {
    let pack = pack(&[]);
    let lift = std::fs::read_to_string(
        crate::support::fixture_data().join("careers/lift-operator/career.yaml"),
    );
    let lift = lift
        .expect("the fixture")
        .replace("lift-operator", "a-lift")
        .replace("Lift Operator", "A Lift");
    put(pack.path(), "careers/a-lift/career.yaml", lift);
    let told = refused(pack.path(), &["validate"]);
    assert_eq!(told.matches("error: ").count(), 1);
    let folder = pack.path().display().to_string();
    let (out, ..) = fixture(&["validate", "--data", &folder], pipe());
    assert!(
        out.contains("`lift` leads to `lift-operator` already"),
        "{out}"
    );
    assert!(out.lines().all(|line| line.starts_with(&folder)), "{out}");
}
