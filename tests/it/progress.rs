//! `progress`: what is told of it, and that nothing a person told is ever lost.

mod crowd;
mod faults;
mod files;
mod ids;
mod laws;
mod pages;

use std::fs;

use careers::state::{Journal, Progress, Store};

use crate::support::Home;

/// A task of a bundled career, by its full id.
const TRACK: &str = "backend-developer/s1/w01/choose-track";

/// Every task and unit on the bundled roads, once.
fn bundled_tasks() -> Vec<String> {
    let rows = Home::new()
        .careers(&["progress", "list"])
        .any_stdout()
        .run();
    let ids = rows.stdout.lines();
    let ids: std::collections::BTreeSet<String> = ids
        .map(|row| row.split('\t').next().unwrap_or_default().to_owned())
        .collect();
    ids.into_iter().collect()
}

/// The journal in a folder, as it lies there.
fn journal(home: &Home) -> Journal {
    let bytes = fs::read(home.file()).expect("there is a file");
    Journal::parse(&bytes).expect("it can be read")
}

fn folded(home: &Home) -> Progress {
    let store = Store::at(home.path().to_owned());
    store.read().expect("it can be read").progress()
}
