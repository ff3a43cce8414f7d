//! Manual pages: one a verb, which the formatter of manual pages takes without a warning.

use std::io::Write;
use std::process::{Command, Stdio};

use careers::cli::{man, whole};
use careers::commands::VERBS;

use crate::support::careers;

#[test]
fn every_verb_has_a_manual_page_with_its_flags() {
    let whole = whole();
    for verb in VERBS {
        let page = man(Some(verb.name)).expect("it renders");
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
    let page = man(None).expect("it renders");
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

#[test]
fn groff_sets_every_page_without_a_warning() {
    let verbs = VERBS.iter().map(|verb| Some(verb.name));
    for verb in verbs.chain([None]) {
        let page = man(verb).expect("it renders");
        let Some(warnings) = warnings(&page) else {
            std::io::stderr()
                .write_all(b"skipped: groff is not installed\n")
                .expect("it is told");
            return;
        };
        assert_eq!(warnings, "", "man {verb:?}");
    }
}
