//! Manual pages: one a verb, which the formatter of manual pages takes without a warning.

use std::io::Write;
use std::process::{Command, Stdio};

use careers::cli::{man, whole};
use careers::commands::VERBS;
use careers::error::Exit;

use crate::support::careers;

fn page(words: &[&str]) -> String {
    man(words).expect("it renders").expect("it is a verb")
}

#[test]
fn every_verb_has_a_manual_page_with_its_flags() {
    let whole = whole();
    for verb in VERBS {
        let page = page(&[verb.name]);
        let command = whole
            .find_subcommand(verb.name)
            .expect("it is a subcommand");
        assert!(page.starts_with(".ie"), "{}: not roff", verb.name);
        for argument in command.get_arguments().filter_map(clap::Arg::get_long) {
            let flag = format!("\\-\\-{}", argument.replace('-', "\\-"));
            assert!(page.contains(&flag), "man {} lacks {flag}", verb.name);
        }
    }
}

#[test]
fn the_manual_page_of_the_program_names_every_verb() {
    let page = page(&[]);
    assert!(!page.contains('\u{1b}'), "no escapes in roff");
    for verb in VERBS {
        let name = verb.name.replace('-', "\\-");
        assert!(page.contains(&name), "the page lacks {name}");
    }
    careers(&["man"]).stdout(&page).run();
}

/// What groff says of a page as it sets it for a terminal; nothing, where it is not installed.
fn warnings(page: &str) -> Option<String> {
    let mut groff = Command::new("groff")
        .args(["-man", "-Tutf8", "-ww", "-rLL=78n", "-z"])
        .env_clear()
        .env("PATH", std::env::var("PATH").unwrap_or_default())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = groff.stdin.take().expect("piped");
    input.write_all(page.as_bytes()).expect("it reads");
    drop(input);
    let said = groff.wait_with_output().expect("it ends");
    Some(String::from_utf8_lossy(&said.stderr).into_owned())
}

/// The words of every page: none, each verb, each verb of a verb; hidden ones too.
fn pages() -> Vec<Vec<String>> {
    let name = |command: &clap::Command| command.get_name().to_owned();
    let whole = whole();
    let mut pages = vec![Vec::new()];
    for verb in whole.get_subcommands() {
        pages.push(vec![name(verb)]);
        pages.extend(
            verb.get_subcommands()
                .map(|sub| vec![name(verb), name(sub)]),
        );
    }
    pages
}

#[test]
fn groff_sets_every_page_without_a_warning() {
    for words in pages() {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let Some(warnings) = warnings(&page(&words)) else {
            std::io::stderr()
                .write_all(b"skipped: groff is not installed\n")
                .expect("it is told");
            return;
        };
        assert_eq!(warnings, "", "man {words:?}");
    }
}

#[test]
fn every_page_that_a_page_names_is_there() {
    let names: Vec<String> = pages().iter().map(|words| words.join("-")).collect();
    for words in pages() {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let page = page(&words);
        let mentioned = page.lines().filter_map(|line| line.strip_suffix("(1)"));
        for name in mentioned {
            let name = name.replace('\\', "");
            let name = name.trim_start_matches("careers-").to_owned();
            assert!(names.contains(&name), "{words:?} names {name}");
        }
        assert!(!page.contains("EXTRA"), "{words:?}");
        let examples = words.is_empty() || page.contains(".SH EXAMPLES\n  careers ");
        assert!(examples, "{words:?} has no examples");
    }
}

#[test]
fn a_verb_of_a_verb_has_its_page_and_another_has_none() {
    careers(&["man", "progress", "done"])
        .stdout(&page(&["progress", "done"]))
        .run();
    careers(&["man", "progress", "dance"])
        .status(Exit::NoAnswer)
        .stderr(
            "error: careers has no verb `progress dance`\n\
             hint: its verbs: careers --help\n",
        )
        .run();
}
