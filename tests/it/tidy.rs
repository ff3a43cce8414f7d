//! The rules of the house that are absences: who may know whom, and what nobody writes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::root;

/// The source files below a folder of src, with their text up to their own tests.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    walk(&root().join("src").join(folder), &mut files);
    files.sort();
    assert!(!files.is_empty(), "src/{folder} has no source");
    let text = |path: &PathBuf| fs::read_to_string(path).expect("a source file");
    let name = |path: &PathBuf| {
        path.strip_prefix(root())
            .expect("below the root")
            .display()
            .to_string()
    };
    files
        .iter()
        .map(|path| {
            (
                name(path),
                text(path)
                    .split("\n#[cfg(test)]")
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
            )
        })
        .collect()
}

fn walk(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
        return;
    }
    for entry in fs::read_dir(path).expect("a folder of src").flatten() {
        walk(&entry.path(), files);
    }
}

/// The code lines of a file: comments do not count.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(n, line)| (n + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Fails for every line of the folders that has one of the words.
fn forbid(folders: &[&str], words: &[&str], why: &str) {
    let mut found = Vec::new();
    for (file, text) in folders.iter().flat_map(|folder| sources(folder)) {
        for (line, content) in code(&text) {
            if words.iter().any(|word| content.contains(word)) {
                found.push(format!("{file}:{line}: {}", content.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{why}:\n{}", found.join("\n"));
}

const DOMAIN: [&str; 6] = ["catalog", "explore", "onet", "pay", "roadmap", "assess"];

#[test]
fn the_domain_knows_no_edge() {
    let edge = [
        "clap",
        "anstream",
        "owo_colors",
        "console::",
        "comfy_table",
        "dialoguer",
        "std::io",
        "std::env",
        "std::fs",
        "std::process",
        "SystemTime",
        "Instant::",
        "getrandom",
        "crate::ui",
        "crate::prompt",
        "crate::cli",
        "crate::commands",
        "crate::view",
        "crate::render",
        "crate::answer",
        "crate::error",
    ];
    forbid(
        &DOMAIN,
        &edge,
        "the domain knows neither the edge nor how an answer looks",
    );
}

#[test]
fn views_know_only_serde() {
    let others = [
        "crate::catalog",
        "crate::pay",
        "crate::roadmap",
        "crate::explore",
        "crate::assess",
        "crate::render",
        "crate::ui",
        "std::",
    ];
    forbid(&["view"], &others, "a view is plain data");
}

#[test]
fn render_looks_nothing_up() {
    let lookups = [
        "crate::catalog",
        "crate::pay",
        "crate::roadmap",
        "crate::explore",
        "crate::assess",
        "crate::answer",
        "crate::ui",
        "std::fs",
        "std::env",
        "std::io",
    ];
    forbid(&["render"], &lookups, "render is told everything");
}

#[test]
fn commands_format_nothing() {
    let formats = [
        "comfy_table",
        "owo_colors",
        "textwrap",
        "println",
        "std::fs",
        "std::env",
    ];
    forbid(&["commands"], &formats, "commands find, ask and hand over");
}

#[test]
fn only_the_doors_touch_the_process_or_the_disk() {
    let doors = [
        "std::fs",
        "std::env::",
        "io::stdout",
        "io::stdin",
        "io::stderr",
        "std::process",
        "console::Term",
    ];
    let inside = [
        "answer",
        "assess",
        "catalog",
        "commands",
        "explore",
        "onet",
        "pay",
        "render",
        "roadmap",
        "view",
        "cli.rs",
        "error.rs",
        "lib.rs",
        "schema.rs",
    ];
    forbid(
        &inside,
        &doors,
        "ui, prompt, disk, folder and main are the doors",
    );
}

#[test]
fn only_the_pager_starts_another_program() {
    for (file, text) in sources("") {
        // It has to: the person's pager is a program of their choice.
        if file.ends_with("pager.rs") {
            continue;
        }
        for (line, content) in code(&text) {
            let starts = ["process::Command", "Stdio", ".spawn()"];
            assert!(
                !starts.iter().any(|word| content.contains(word)),
                "{file}:{line} starts a program: {content}"
            );
        }
    }
}

#[test]
fn names_resolve_in_one_place() {
    forbid(
        &["commands", "answer"],
        &[".named(", "jaro", "to_kebab"],
        "explore::find resolves names",
    );
}

#[test]
fn transcendental_functions_are_the_same_on_every_machine() {
    let words = [
        ".exp()", ".hypot(", ".ln()", ".log10()", ".log2()", ".powf(", ".tanh(", ".sin()", ".cos()",
    ];
    forbid(&[""], &words, "libm gives the same bits everywhere");
}

#[test]
fn nobody_prints_exits_or_unwraps_on_the_side() {
    let words = [
        "print!(",
        "println!(",
        "eprint!(",
        "eprintln!(",
        "dbg!(",
        "todo!(",
        "unimplemented!(",
        ".unwrap()",
        ".expect(",
        "unsafe {",
        "#[allow",
    ];
    forbid(&[""], &words, "one door out, one way to fail");
    forbid(
        &[
            "answer", "assess", "catalog", "commands", "explore", "pay", "prompt", "render",
            "roadmap", "state", "view", "lib.rs", "ui.rs", "pager.rs",
        ],
        &["process::exit"],
        "only main ends the process",
    );
}

#[test]
fn the_core_forbids_unsafe_code_and_links_no_network() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    for name in [
        "tokio",
        "hyper",
        "reqwest",
        "ureq",
        "rusqlite",
        "openssl-sys",
    ] {
        assert!(
            !lock.contains(&format!("name = \"{name}\"\n")),
            "{name} is among the dependencies"
        );
    }
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let table = manifest
        .split("\n[dependencies]\n")
        .nth(1)
        .and_then(|t| t.split("\n[").next())
        .expect("dependencies");
    let lines: Vec<&str> = table.lines().collect();
    for (n, line) in lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.contains(" = "))
    {
        assert!(
            n > 0 && lines[n - 1].starts_with("# "),
            "no reason above `{line}`"
        );
    }
}

#[test]
fn files_are_rooms_not_halls() {
    for (file, text) in sources("") {
        let lines = text.lines().count();
        assert!(
            lines <= 450,
            "{file} has {lines} lines: is there a room that wants to be two?"
        );
    }
}

#[test]
fn the_top_level_is_the_agreed_one() {
    let agreed = [
        ".ci",
        ".git",
        ".gitignore",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "benches",
        "build.rs",
        "completions",
        "data",
        "fuzz",
        "src",
        "target",
        "tests",
    ];
    for entry in fs::read_dir(root()).expect("the root").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(
            agreed.contains(&name.as_str()),
            "{name} is not of the agreed top level"
        );
    }
}
