//! Completion scripts and manual pages say what the command line takes.

use std::fs;

use careers::cli::{completions, man, whole};
use careers::commands::VERBS;
use clap_complete::Shell;

use crate::support::{careers, root};

const SCRIPTS: [(Shell, &str); 5] = [
    (Shell::Bash, "careers.bash"),
    (Shell::Zsh, "_careers"),
    (Shell::Fish, "careers.fish"),
    (Shell::Elvish, "careers.elv"),
    (Shell::PowerShell, "_careers.ps1"),
];

/// `UPDATE_COMPLETIONS=1 cargo test completions` writes the scripts anew.
#[test]
fn the_scripts_in_the_folder_are_those_of_this_command_line() {
    for (shell, file) in SCRIPTS {
        let path = root().join("completions").join(file);
        let script = completions(shell);
        if std::env::var_os("UPDATE_COMPLETIONS").is_some() {
            fs::write(&path, &script).expect("the script is written");
        }
        let stored = fs::read_to_string(&path).expect("the script is there");
        assert_eq!(
            stored, script,
            "completions/{file} is out of date: UPDATE_COMPLETIONS=1 cargo test completions"
        );
    }
}

#[test]
fn the_verb_prints_the_same_scripts() {
    careers(&["completions", "fish"])
        .stdout(&completions(Shell::Fish))
        .run();
}

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

/// What bash completes after these words, asked as it asks: with the program's own function.
fn completed(words: &[&str]) -> Option<Vec<String>> {
    let script = r#"
        source <(COMPLETE=bash "$1") || exit 9
        COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMP_TYPE=9
        _clap_complete_careers careers "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    let binary = crate::support::binary();
    let run = std::process::Command::new("bash")
        .args(["--norc", "-c", script, "bash"])
        .arg(binary)
        .args(words)
        .env_clear()
        .output()
        .ok()?;
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let told = String::from_utf8(run.stdout).expect("UTF-8");
    Some(told.lines().map(|line| line.trim().to_owned()).collect())
}

#[test]
fn bash_completes_careers_cities_tasks_and_verbs() {
    for (words, first) in [
        (&["show", "software-q"][..], "software-qa"),
        (&["salary", "qa", "--city", "beng"], "bengaluru"),
        (&["progress", "done", "unit/git"], "unit/git-daily"),
        (
            &["progress", "done", "backend-developer/s1/w01/choose"],
            "backend-developer/s1/w01/choose-track",
        ),
        (&["take-h"], "take-home"),
    ] {
        // Where there is no bash there is nothing to try.
        let Some(told) = completed(words) else { return };
        assert_eq!(
            told.first().map(String::as_str),
            Some(first),
            "{words:?}: {told:?}"
        );
    }
    if let Some(told) = completed(&["show", "no-such-career"]) {
        assert_eq!(told.concat(), "");
    }
}

#[test]
fn an_empty_wish_to_complete_is_none() {
    careers(&["--version"])
        .env("COMPLETE", "")
        .stdout(&format!("careers {}\n", env!("CARGO_PKG_VERSION")))
        .run();
}
