//! Completion scripts and manual pages say what the command line takes, and shells take them.

mod man;
mod shells;

use std::fs;

use careers::cli::completions;
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
fn an_empty_wish_to_complete_is_none() {
    careers(&["--version"])
        .env("COMPLETE", "")
        .stdout(&format!("careers {}\n", env!("CARGO_PKG_VERSION")))
        .run();
}
