//! Plans that leave out what is done.

use careers::error::Exit;

use crate::support::Home;

/// The ids that a plan has, in its order, each part once.
fn planned(home: &Home, flags: &[&str]) -> Vec<String> {
    let args = [&["plan", "backend", "--format", "csv"], flags].concat();
    let run = home
        .careers(&args)
        .env("CAREERS_NOW", "2026-12-07")
        .any_stdout()
        .any_stderr()
        .run();
    let mut rows = run.stdout.lines();
    let heads: Vec<&str> = rows.next().expect("headings").split(',').collect();
    let task = heads
        .iter()
        .position(|head| *head == "task")
        .expect("tasks");
    rows.map(|row| row.split(',').nth(task).expect("a task").to_owned())
        .collect()
}

#[test]
fn what_is_done_is_not_planned_again_and_the_rest_keeps_its_order() {
    let home = Home::new();
    let before = planned(&home, &["--to", "1"]);
    let (unit, own) = ("unit/git-daily", "backend-developer/s1/w01/choose-track");
    assert!(before.iter().any(|id| id == unit) && before.iter().any(|id| id == own));
    home.careers(&["progress", "done", unit, own])
        .any_stdout()
        .run();
    for flags in [
        &["--to", "1", "--replan"][..],
        &["--to", "1", "--skip-known"],
    ] {
        let after = planned(&home, flags);
        let mut left = before.clone();
        left.retain(|id| id != unit && id != own);
        left.dedup();
        let mut told = after.clone();
        told.dedup();
        assert_eq!(told, left, "{flags:?}");
    }
    assert_eq!(
        planned(&home, &["--to", "1"]),
        before,
        "a plan alone asks for nobody's progress"
    );
}

#[test]
fn a_plan_that_cannot_know_what_is_done_is_none() {
    let home = Home::new();
    std::fs::write(home.file(), "{").expect("written");
    let run = home
        .careers(&["plan", "backend", "--replan"])
        .status(Exit::State);
    let run = run.any_stderr().run();
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
}
