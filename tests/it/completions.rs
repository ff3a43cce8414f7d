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
