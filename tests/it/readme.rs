//! The README is true: its commands run and print what it shows, its lists are complete.
//!
//! `UPDATE_README=1 cargo test readme` writes what the commands print now.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use careers::catalog::check::{Scope, inspect};
use careers::catalog::pack::encode::encode;
use careers::catalog::parse::InputFile;
use careers::catalog::problem::Severity;
use careers::commands::VERBS;
use careers::error::Exit;
use careers::ui::Ui;

use crate::support::{root, terminal};

/// Longer output is cut in the README after this many lines, and goes on as `...`.
const SHOWN: usize = 16;

fn readme() -> (PathBuf, String) {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).expect("README.md is there");
    (path, text)
}

/// What a command prints on a terminal of 80 columns, from the bundled data.
fn printed(command: &str) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut ui = Ui {
        out: Box::new(&mut out),
        err: Box::new(&mut err),
        input: Box::new(std::io::empty()),
        env: terminal(80),
    };
    let exit = careers::run(
        command.split_whitespace().map(OsString::from),
        &mut ui,
        careers::BUNDLED,
    );
    drop(ui);
    assert_eq!(
        exit,
        Exit::Answered,
        "{command}: {}",
        String::from_utf8_lossy(&err)
    );
    String::from_utf8(out).expect("UTF-8")
}

/// Output as the README shows it.
fn shown(command: &str) -> String {
    let printed = printed(command);
    let lines: Vec<&str> = printed.trim_end().lines().collect();
    if lines.len() <= SHOWN + 2 {
        return lines.join("\n");
    }
    format!("{}\n...", lines[..SHOWN].join("\n"))
}

/// The README with the output of every `$` command of its console blocks.
fn filled(readme: &str) -> String {
    let mut out = String::new();
    let mut console = false;
    for line in readme.lines() {
        match (console, line) {
            (false, "```console") => console = true,
            (true, "```") => console = false,
            (true, line) => {
                let Some(command) = line.strip_prefix("$ ") else {
                    continue;
                };
                if !out.ends_with("```console\n") {
                    out.push('\n');
                }
                out.extend([line, "\n", &shown(command), "\n"]);
                continue;
            }
            _ => {}
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[test]
fn its_commands_print_what_it_shows() {
    let (path, text) = readme();
    let filled = filled(&text);
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(&path, &filled).expect("README.md is written");
        return;
    }
    assert!(text.contains("$ careers"), "the README shows commands");
    assert_eq!(
        text, filled,
        "README.md is out of date: UPDATE_README=1 cargo test readme"
    );
}

#[test]
fn it_has_the_two_commands_that_are_all_the_set_up() {
    let (_, text) = readme();
    assert!(text.contains("```sh\ncargo run --release -- show backend-developer\ncargo test\n```"));
    let ci = fs::read_to_string(root().join(".ci/run")).expect(".ci/run is there");
    assert!(
        ci.ends_with("\ncargo test --locked\n"),
        "CI ends with the README's test command"
    );
}

#[test]
fn it_names_every_verb_and_every_exit_status() {
    let (_, text) = readme();
    for verb in VERBS {
        assert!(
            text.contains(verb.name),
            "the README does not name `{}`",
            verb.name
        );
    }
    for (exit, meaning) in Exit::ALL {
        let row = format!("| {} | {meaning} |", exit.code());
        assert!(text.contains(&row), "the README lacks the row {row}");
    }
}

#[test]
fn the_credit_that_onet_asks_for_stands_in_it() {
    let (_, text) = readme();
    let plain = text
        .replace("O\\*NET", "O*NET")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let catalog = careers::catalog::pack::Catalog::open(careers::BUNDLED).expect("opens");
    let source = catalog
        .source("onet-30-1")
        .expect("reads")
        .expect("is there");
    assert!(plain.contains(source.attribution.expect("is asked for")));
}

/// The YAML blocks of the authors' guide, each under the path that its first line names.
fn guide_files() -> Vec<InputFile> {
    let guide = fs::read_to_string(root().join("data/README.md")).expect("the guide");
    let blocks = guide.split("```yaml\n# ").skip(1);
    let file = |block: &str| {
        let (path, rest) = block.split_once('\n').expect("a first line");
        let text = rest.split("\n```").next().unwrap_or_default();
        InputFile {
            path: path.trim().to_owned(),
            bytes: text.as_bytes().to_vec(),
        }
    };
    blocks.map(file).collect()
}

#[test]
fn the_annotated_career_of_the_guide_is_a_sound_data_folder() {
    let files = guide_files();
    assert_eq!(files.len(), 10, "every file of a data folder is shown");
    let (records, problems) = inspect(files, &Scope::Whole);
    let errors: Vec<String> = problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert_eq!(errors, [""; 0]);
    encode(&records, &problems).expect("it packs");
}
