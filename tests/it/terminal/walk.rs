//! Walking through a roadmap, stage by stage and week by week.

use careers::BUNDLED;
use careers::answer::roadmap::full;
use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::explore::find;
use careers::render::doc::Doc;
use careers::render::page::{self, Look};
use careers::render::roadmap::week;

use super::WIDTHS;
use super::pty::{CTRL_C, DOWN, ENTER, ESC, Pty, UP, at_terminal, on_terminal};
use crate::support::careers;

const CAREER: &str = "backend-developer";

/// A step of the walk: its stage, its name in the list of moves, and how its
/// page begins; a week's page is known whole.
struct Step {
    stage: usize,
    name: String,
    begins: String,
    page: Option<String>,
}

/// The steps, as the library has stages and weeks.
fn steps(columns: u16) -> Vec<Step> {
    let catalog = Catalog::open(BUNDLED).expect("the bundled catalogue opens");
    let career = find::career(catalog, CAREER).expect("a career");
    let mut steps = Vec::new();
    for stage in 1..=5 {
        let view = full(career, stage).expect("a road").expect("a stage");
        steps.push(Step {
            stage,
            name: format!("{} {}", view.id, view.title),
            begins: format!("{} ", view.id),
            page: None,
        });
        for span in view.weeks.iter().chain(&view.quarters) {
            let look = Look::new(columns.into(), true);
            steps.push(Step {
                stage,
                name: format!("{} {}", view.id, span.id),
                begins: format!("{} · ", span.id),
                page: Some(on_terminal(&page::write(&Doc::of(vec![week(span)]), look))),
            });
        }
    }
    steps
}

/// The moves from a step, as the list names them.
fn moves(steps: &[Step], at: usize) -> Vec<String> {
    let mut moves = Vec::new();
    if let Some(next) = steps.get(at + 1) {
        moves.push(format!("Next: {}", next.name));
    }
    if at > 0 {
        moves.push(format!("Back: {}", steps[at - 1].name));
    }
    let next_stage = steps
        .iter()
        .position(|step| step.stage == steps[at].stage + 1);
    if let Some(place) = next_stage.filter(|place| *place != at + 1) {
        moves.push(format!("Next stage: {}", steps[place].name));
    }
    if steps[at].page.is_some() {
        moves.extend(["Mark what is done", "Write a note on it"].map(str::to_owned));
    }
    moves.push("Leave".to_owned());
    moves
}

/// Waits for a step's page and its moves, which must be all there are.
fn arrive(pty: &mut Pty, steps: &[Step], at: usize) -> Vec<String> {
    pty.expect(&steps[at].begins);
    pty.expect(&format!("? {} of {} ›\r\n", at + 1, steps.len()));
    let wanted = moves(steps, at);
    pty.expect("Leave\r\n");
    let lines = pty.screen.lines();
    let shown = &lines[lines.len() - wanted.len()..];
    for (line, wanted) in shown.iter().zip(&wanted) {
        let line = line.trim_start_matches(['❯', ' ']);
        let cut = line.strip_suffix("...").unwrap_or(line);
        assert!(
            wanted.starts_with(cut) && !cut.is_empty(),
            "{line:?} instead of {wanted:?}"
        );
        assert!(
            cut == wanted || line.ends_with("..."),
            "{line:?} instead of {wanted:?}"
        );
    }
    if let Some(page) = &steps[at].page {
        assert!(pty.raw().contains(page.as_str()), "{page}");
    }
    wanted
}

/// Makes a move, found by how it begins.
fn make(pty: &mut Pty, steps: &[Step], at: usize, like: &str) {
    let moves = arrive(pty, steps, at);
    let place = moves
        .iter()
        .position(|m| m.starts_with(like))
        .expect("a move");
    for _ in 0..place {
        pty.press(DOWN);
        pty.expect("Leave\r\n");
    }
    pty.press(ENTER);
    pty.expect(&format!("✔ {} of {} · ", at + 1, steps.len()));
    pty.expect("\r\n");
    let rests = |line: &String| line.starts_with(['❯', '?']) || line == "  Leave";
    let lines = pty.screen.lines();
    assert!(!lines.iter().any(rests), "{}", lines.join("\n"));
}

fn walk(columns: u16, from: &[&str]) -> Pty {
    let args = ["roadmap", CAREER, "--walk"];
    let args: Vec<&str> = args.into_iter().chain(from.iter().copied()).collect();
    at_terminal(&args).columns(columns).start()
}

#[test]
fn next_leads_through_every_week_to_the_end() {
    for columns in WIDTHS {
        let steps = steps(columns);
        assert!(steps.len() > 30, "{} steps", steps.len());
        let mut pty = walk(columns, &[]);
        for at in 0..steps.len() - 1 {
            make(&mut pty, &steps, at, "Next: ");
        }
        // At the end there is no way on.
        make(&mut pty, &steps, steps.len() - 1, "Leave");
        assert_eq!(pty.end().1, 0);
    }
}

#[test]
fn back_leads_where_one_came_from() {
    for columns in WIDTHS.into_iter().chain([24]) {
        let steps = steps(columns);
        let mut pty = walk(columns, &[]);
        for (at, like) in [
            (0, "Next: "),
            (1, "Next: "),
            (2, "Back: "),
            (1, "Back: "),
            (0, "Leave"),
        ] {
            make(&mut pty, &steps, at, like);
        }
        assert_eq!(pty.end().1, 0);
    }
}

#[test]
fn next_stage_leads_over_the_weeks_between() {
    for columns in WIDTHS.into_iter().chain([24]) {
        let steps = steps(columns);
        let mut pty = walk(columns, &[]);
        let first_of = |stage| {
            steps
                .iter()
                .position(|s| s.stage == stage)
                .expect("a stage")
        };
        for stage in 1..5 {
            make(&mut pty, &steps, first_of(stage), "Next stage: ");
        }
        let at = first_of(5);
        assert!(
            !moves(&steps, at)
                .iter()
                .any(|m| m.starts_with("Next stage"))
        );
        make(&mut pty, &steps, at, "Leave");
        assert_eq!(pty.end().1, 0);
    }
}

#[test]
fn a_walk_begins_at_the_stage_that_is_named() {
    for stage in 1..=5 {
        for name in [stage.to_string(), format!("s{stage}")] {
            let steps = steps(80);
            let at = steps
                .iter()
                .position(|s| s.stage == stage)
                .expect("a stage");
            let mut pty = walk(80, &[&name]);
            make(&mut pty, &steps, at, "Leave");
            assert_eq!(pty.end().1, 0);
        }
    }
}

#[test]
fn from_the_first_move_up_is_the_way_out() {
    let steps = steps(80);
    let mut pty = walk(80, &["2"]);
    let at = steps.iter().position(|s| s.stage == 2).expect("a stage");
    arrive(&mut pty, &steps, at);
    pty.press(UP);
    pty.expect("❯ Leave\r\n");
    pty.press(ENTER);
    assert_eq!(pty.end().1, 0);
}

#[test]
fn esc_leaves_and_is_no_error() {
    for columns in WIDTHS {
        for key in [ESC, "q"] {
            let steps = steps(columns);
            let mut pty = walk(columns, &[]);
            arrive(&mut pty, &steps, 0);
            pty.press(key);
            let (rest, status) = pty.end();
            assert_eq!(status, 0);
            assert!(!rest.contains("error"), "{rest}");
            let lines = pty.screen.lines();
            assert!(
                !lines.iter().any(|line| line.starts_with(['❯', '?'])),
                "{}",
                lines.join("\n")
            );
        }
    }
}

#[test]
fn ctrl_c_ends_a_walk_with_130() {
    for columns in WIDTHS {
        let steps = steps(columns);
        let mut pty = walk(columns, &[]);
        make(&mut pty, &steps, 0, "Next: ");
        arrive(&mut pty, &steps, 1);
        pty.press(CTRL_C);
        assert_eq!(pty.end().1, 130);
        assert_eq!(
            pty.screen.lines().last().map(String::as_str),
            Some("error: interrupted; nothing was kept")
        );
    }
}

#[test]
fn the_pages_of_a_walk_go_to_standard_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("pages");
    let steps = steps(80);
    let mut pty = at_terminal(&["roadmap", CAREER, "--walk"])
        .shell("exec \"$@\" >\"$0\"", &path)
        .start();
    for (at, key) in [(0, ENTER), (1, ESC)] {
        pty.expect(&format!("? {} of {} ›\r\n", at + 1, steps.len()));
        pty.expect("Leave\r\n");
        pty.press(key);
    }
    assert_eq!(pty.end().1, 0);
    assert!(!pty.text().contains("LPA"), "{}", pty.text());
    let pages = std::fs::read_to_string(&path).expect("a file");
    assert!(pages.starts_with("Backend Developer"), "{pages}");
    assert!(pages.contains(&format!("\n{}", steps[1].begins)), "{pages}");
    assert!(!pages.contains('\u{1b}'), "{pages}");
}

#[test]
fn a_walk_is_neither_json_nor_sentences() {
    for flag in ["--json", "--plain"] {
        let outcome = careers(&["roadmap", CAREER, "--walk", flag])
            .status(Exit::Usage)
            .any_stderr()
            .run();
        let message = format!("error: the argument '--walk' cannot be used with '{flag}'\n");
        assert!(outcome.stderr.starts_with(&message), "{}", outcome.stderr);
    }
}

/// A walk that keeps what is marked in a folder.
fn kept_walk(columns: u16, folder: &tempfile::TempDir) -> Pty {
    let path = folder.path().display().to_string();
    let path: &'static str = Box::leak(path.into_boxed_str());
    at_terminal(&["roadmap", CAREER, "--walk"])
        .columns(columns)
        .env("CAREERS_STATE", path)
        .env("CAREERS_NOW", "2026-12-07T20:00:00+05:30")
        .start()
}

/// What `progress history` tells of that folder.
fn history(folder: &tempfile::TempDir) -> Vec<String> {
    let path = folder.path().display().to_string();
    let run = careers(&["progress", "history"]).env("CAREERS_STATE", &path);
    let rows = run.any_stdout().run().stdout;
    rows.lines().map(str::to_owned).collect()
}

#[test]
fn what_is_marked_and_noted_at_a_week_is_kept_at_once() {
    for columns in WIDTHS {
        let folder = tempfile::tempdir().expect("a folder");
        let steps = steps(columns);
        let mut pty = kept_walk(columns, &folder);
        make(&mut pty, &steps, 0, "Next: ");
        make(&mut pty, &steps, 1, "Mark what is done");
        pty.expect("? Done ›");
        pty.press(" ");
        pty.press(ENTER);
        // The week comes again, with the day beside the task.
        pty.expect("2026-12-07");
        pty.expect("Leave\r\n");
        assert_eq!(history(&folder).len(), 1, "kept before the walk ends");
        let place = moves(&steps, 1)
            .iter()
            .position(|m| m.starts_with("Write"))
            .expect("a move");
        for _ in 0..place {
            pty.press(DOWN);
            pty.expect("Leave\r\n");
        }
        pty.press(ENTER);
        pty.expect("? Note ›");
        pty.press("Ask Meera about the fixtures");
        pty.press(ENTER);
        pty.expect("Leave\r\n");
        pty.press(ESC);
        assert_eq!(pty.end().1, 0);
        let told = history(&folder);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[1].contains("\tnote\tbackend-developer/s1/w01\t\tAsk Meera about the fixtures\t"),
            "{told:?}"
        );
    }
}

#[test]
fn a_walk_that_marks_nothing_keeps_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let steps = steps(80);
    let mut pty = kept_walk(80, &folder);
    make(&mut pty, &steps, 0, "Next: ");
    make(&mut pty, &steps, 1, "Mark what is done");
    pty.expect("? Done ›");
    pty.press(ENTER);
    pty.expect("Leave\r\n");
    pty.press(ESC);
    assert_eq!(pty.end().1, 0);
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        0
    );
}
