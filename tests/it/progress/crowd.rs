//! Many processes at once, and processes that are killed.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use careers::state::Store;

use super::{bundled_tasks, folded, journal};
use crate::support::{Home, binary};

fn done(home: &Home, task: &str) -> Command {
    let mut command = Command::new(binary());
    command
        .args(["progress", "done", task])
        .env_clear()
        .env("CAREERS_STATE", home.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

#[test]
fn fifty_processes_at_once_lose_nothing() {
    let home = Home::new();
    let tasks = bundled_tasks();
    let tasks = &tasks[..50];
    let start = |task: &String| done(&home, task).spawn().expect("it starts");
    let children: Vec<_> = tasks.iter().map(start).collect();
    for child in children {
        let output = child.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), &*said), (Some(0), ""));
    }
    let progress = folded(&home);
    let lost: Vec<_> = tasks.iter().filter(|task| !progress.done(task)).collect();
    assert_eq!(lost, Vec::<&String>::new());
    let places: BTreeSet<u64> = journal(&home).events().iter().map(|e| e.n).collect();
    assert_eq!(places.len(), 50, "each waited for its turn");
}

/// What a loop of killings came to.
#[derive(Debug, Default)]
struct Killed {
    /// Said that the task was done before they died.
    acknowledged: usize,
    /// Died before they said so, and the task is done.
    silent: usize,
    /// Died before, and the task is open.
    undone: usize,
    /// Left the file that they were writing.
    halfway: usize,
}

/// Starts and kills processes, so early or late that about as many die before the change
/// as after it: those that die on the edge are the ones to look at.
fn kill(times: usize) -> Killed {
    let home = Home::new();
    let tasks = bundled_tasks();
    // Long notes make a file that takes a while to write.
    for task in &tasks[..60] {
        let long = "x".repeat(1_900);
        let note = ["progress", "note", task, &long];
        home.careers(&note).any_stdout().run();
    }
    let mut seen = Killed::default();
    let mut acknowledged = BTreeSet::new();
    let mut delay = Duration::from_millis(5);
    for round in 0..times {
        let open = folded(&home);
        let Some(task) = tasks.iter().find(|task| !open.done(task)) else {
            panic!("every task is done after {round} rounds");
        };
        let mut child = done(&home, task).spawn().expect("it starts");
        let spread = u32::try_from(round * 37 % 50).expect("below fifty") + 75;
        thread::sleep(delay * spread / 100);
        let _ = child.kill();
        let output = child.wait_with_output().expect("it ends");
        let told = output.stdout.starts_with(b"done\t");
        seen.halfway += usize::from(home.path().join("progress.json.new").exists());
        let now = folded(&home);
        match (told, now.done(task)) {
            (true, _) => {
                seen.acknowledged += 1;
                acknowledged.insert(task.clone());
                delay = delay * 9 / 10;
            }
            (false, true) => seen.silent += 1,
            (false, false) => {
                seen.undone += 1;
                delay = delay * 11 / 10;
            }
        }
        let lost: Vec<_> = acknowledged.iter().filter(|id| !now.done(id)).collect();
        assert_eq!(lost, Vec::<&String>::new(), "in round {round}");
    }
    seen
}

#[test]
fn a_hundred_killed_processes_lose_nothing_that_was_acknowledged() {
    let seen = kill(100);
    assert!(seen.undone > 0 && seen.acknowledged > 0, "{seen:?}");
}

#[test]
#[ignore = "takes some minutes: cargo test --test it -- --ignored --nocapture killed"]
fn a_thousand_killed_processes_lose_nothing_that_was_acknowledged() {
    let seen = kill(1000);
    assert!(seen.undone > 0 && seen.acknowledged > 0, "{seen:?}");
    // Shown with --nocapture: the figures are the point of this one.
    let _ = writeln!(std::io::stderr(), "{seen:?}");
}

#[test]
fn a_process_that_keeps_the_lock_is_told_of() {
    let home = Home::new();
    let keeper = File::create(home.path().join("progress.json.lock")).expect("it is made");
    keeper.lock().expect("it is locked");
    let mut store = Store::at(home.path().to_owned());
    store.patience = Duration::from_millis(20);
    let refused = store.update(|_| Ok(())).expect_err("it is locked");
    assert!(refused.causes[0].contains("another careers has kept it locked for 0 seconds"));
    drop(keeper);
    store.update(|_| Ok(())).expect("it is free");
}

#[test]
fn a_change_waits_for_the_one_before_it() {
    let home = Home::new();
    let keeper = File::create(home.path().join("progress.json.lock")).expect("it is made");
    keeper.lock().expect("it is locked");
    let mut child = done(&home, super::TRACK).spawn().expect("it starts");
    thread::sleep(Duration::from_millis(150));
    assert_eq!(child.try_wait().expect("it can be asked"), None, "it waits");
    // Reading waits for nobody.
    home.careers(&["progress", "history"]).any_stdout().run();
    drop(keeper);
    assert!(child.wait().expect("it ends").success());
    assert!(folded(&home).done(super::TRACK));
}
