//! What lies on the disk, and when.

use std::fs;

use careers::error::Exit;
use careers::state::Journal;
use careers::state::event::What;

use super::{TRACK, folded, journal};
use crate::support::{Home, careers, fixture, pipe};

#[test]
fn nothing_is_made_by_verbs_that_only_tell() {
    let home = Home::new();
    let state = home.path().join("state").display().to_string();
    for args in [
        &["progress"][..],
        &["progress", "status", "sre"],
        &["progress", "next", "sre"],
        &["progress", "list"],
        &["progress", "history"],
        &["progress", "export"],
        &["roadmap", "sre", "1"],
        &["progress", "done", "--help"],
    ] {
        careers(args)
            .env("CAREERS_STATE", &state)
            .any_stdout()
            .run();
    }
    let run = careers(&["progress", "next"]).env("CAREERS_STATE", &state);
    run.status(Exit::NoAnswer)
        .stderr(
            "error: nothing is marked as done yet\n\
             hint: name a career: careers progress next backend-developer\n\
             hint: every career: careers list\n",
        )
        .run();
    assert_eq!(fs::read_dir(home.path()).expect("a folder").count(), 0);
}

#[test]
fn the_file_is_one_event_a_line_and_ends_where_it_should() {
    let home = Home::new();
    home.careers(&["progress", "done", "choose-track", "unit/git-daily"])
        .stdout(&format!(
            "done\t{TRACK}\t2026-11-22\t\ndone\tunit/git-daily\t2026-11-22\t\n"
        ))
        .run();
    home.careers(&["progress", "undo", "git-daily"])
        .stdout("undone\tunit/git-daily\t\t\n")
        .run();
    home.careers(&["progress", "note", "choose-track", "Go\u{1b}[31m\tit is\n"])
        .stdout(&format!("note\t{TRACK}\t\tGo\u{fffd}[31m it is\n"))
        .run();
    let text = fs::read_to_string(home.file()).expect("it is there");
    let key = &journal(&home).events()[1].key();
    let at = "\"at\":\"2026-11-22T08:30:00+05:30\"";
    assert_eq!(
        text,
        format!(
            "{{\"careers\":\"progress\",\"version\":1,\"events\":[\n\
             {{\"n\":1,{at},\"event\":\"done\",\"id\":\"{TRACK}\"}},\n\
             {{\"n\":1,{at},\"event\":\"done\",\"id\":\"unit/git-daily\"}},\n\
             {{\"n\":2,{at},\"event\":\"undone\",\"id\":\"unit/git-daily\",\"of\":[\"{key}\"]}},\n\
             {{\"n\":3,{at},\"event\":\"note\",\"id\":\"{TRACK}\",\"text\":\"Go\u{fffd}[31m it is\"}}\n]}}\n"
        )
    );
    home.careers(&["progress", "export"]).stdout(&text).run();
}

#[test]
fn what_is_so_already_writes_nothing() {
    let home = Home::new();
    let line = |words: &str| format!("unchanged\t{TRACK}\t\t{words}\n");
    home.careers(&["progress", "undo", TRACK])
        .stdout(&line("it is not done"))
        .run();
    home.careers(&["progress", "note", TRACK, ""])
        .stdout(&line("it has no note"))
        .run();
    assert!(!home.file().exists());
    home.careers(&["progress", "done", TRACK, "--at", "2026-11-01"])
        .stdout(&format!("done\t{TRACK}\t2026-11-01\t\n"))
        .run();
    let before = fs::read(home.file()).expect("it is there");
    home.careers(&["progress", "done", TRACK])
        .stdout(&line("done since 2026-11-01"))
        .run();
    assert_eq!(fs::read(home.file()).expect("it is there"), before);
}

#[test]
fn undo_takes_back_the_latest_then_the_one_before() {
    let home = Home::new();
    let run = |args: &[&str], out: &str| {
        home.careers(&[&["progress"], args].concat())
            .stdout(out)
            .run();
    };
    run(&["note", TRACK, "a"], &format!("note\t{TRACK}\t\ta\n"));
    run(&["note", TRACK, "b"], &format!("note\t{TRACK}\t\tb\n"));
    run(
        &["done", "w01", "--career", "backend", "--at", "2026-11-02"],
        &{
            let week = ["language-tour", "bill-splitter"]
                .map(|t| format!("done\tbackend-developer/s1/w01/{t}\t2026-11-02\t\n"));
            format!(
                "done\tunit/git-daily\t2026-11-02\t\ndone\t{TRACK}\t2026-11-02\t\n{}",
                week.concat()
            )
        },
    );
    let gone = |id: &str| format!("undone\t{id}\t\t\n");
    let order = [
        "s1/w01/bill-splitter",
        "s1/w01/choose-track",
        "s1/w01/language-tour",
    ];
    let order = order.map(|id| gone(&format!("backend-developer/{id}")));
    run(
        &["undo"],
        &format!("{}{}", order.concat(), gone("unit/git-daily")),
    );
    run(&["undo"], &format!("note-undone\t{TRACK}\t\ta\n"));
    run(&["undo"], &format!("note-undone\t{TRACK}\t\t\n"));
    home.careers(&["progress", "undo"])
        .status(Exit::NoAnswer)
        .stderr("error: there is nothing to undo\n")
        .run();
    assert_eq!(
        journal(&home).events().len(),
        12,
        "and the journal has it all"
    );
}

#[test]
fn a_day_to_come_is_refused() {
    let home = Home::new();
    home.careers(&["progress", "done", TRACK, "--at", "2026-11-23"])
        .status(Exit::Usage)
        .stderr("error: --at 2026-11-23 is a day to come: today is 2026-11-22\n")
        .run();
    let run = home.careers(&["progress", "done", TRACK, "--at", "today"]);
    let run = run.status(Exit::Usage).any_stderr().run();
    assert!(
        run.stderr.contains("write a day as 2026-11-22"),
        "{}",
        run.stderr
    );
    let long = "x".repeat(2_001);
    let run = home.careers(&["progress", "note", TRACK, &long]);
    let run = run.status(Exit::Usage).any_stderr().run();
    assert!(run.stderr.contains("a note has at most 2000 characters"));
}

#[test]
fn a_shared_unit_done_once_is_done_in_every_career() {
    let home = Home::new();
    home.careers(&["progress", "done", "git-daily"])
        .any_stdout()
        .run();
    let rows = home
        .careers(&["progress", "list"])
        .any_stdout()
        .run()
        .stdout;
    let rows: Vec<&str> = rows
        .lines()
        .filter(|row| row.starts_with("unit/git-daily\t"))
        .collect();
    assert!(rows.len() > 1, "it stands on several roads");
    assert!(rows.iter().all(|row| row.contains("\tdone\t")), "{rows:?}");
}

#[test]
fn an_export_imported_elsewhere_is_the_same_file() {
    let (home, other) = (Home::of_a_taster(), Home::new());
    let export = home.fixture("2026-11-22T08:30", &["progress", "export"]);
    let count = journal(&home).events().len();
    other
        .careers(&["progress", "import", "-"])
        .stdin(export.clone())
        .stdout(&format!("import\t{count}\t0\n"))
        .run();
    assert_eq!(
        fs::read_to_string(other.file()).expect("it is there"),
        export
    );
    other
        .careers(&["progress", "import", "-"])
        .stdin(export)
        .stdout(&format!("import\t0\t{count}\n"))
        .run();
    assert_eq!(folded(&home), folded(&other));
}

#[test]
fn an_import_is_an_event_that_undo_does_not_take_back() {
    let (home, other) = (Home::new(), Home::new());
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    other
        .careers(&["progress", "done", "git-daily", "sql-joins"])
        .any_stdout()
        .run();
    let file = other.file().display().to_string();
    home.careers(&["progress", "import", &file])
        .stdout("import\t2\t0\n")
        .run();
    let last = journal(&home).events().last().map(|e| e.what.clone());
    assert_eq!(last, Some(What::Import { events: 2 }));
    home.careers(&["progress", "undo"])
        .status(Exit::NoAnswer)
        .stderr(
            "error: the latest is an import of 2 events, which is not undone as a whole\n\
             hint: what came: careers progress history\n\
             hint: name what to take back: careers progress undo ID\n",
        )
        .run();
    home.careers(&["progress", "undo", "git-daily"])
        .stdout("undone\tunit/git-daily\t\t\n")
        .run();
}

#[test]
fn a_file_that_is_no_journal_is_not_imported() {
    let home = Home::new();
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    let before = fs::read(home.file()).expect("it is there");
    for (bytes, cause) in [
        (
            &b"[1]"[..],
            "line 1: invalid type: integer `1`, expected a string, column 2",
        ),
        (
            b"{\"careers\":\"progress\",\"version\":9}",
            "it is of version 9; this program reads versions up to 1",
        ),
    ] {
        home.careers(&["progress", "import", "-"])
            .stdin(bytes)
            .status(Exit::BadData)
            .stderr(&format!(
                "error: cannot import -\n  {cause}\n\
                 hint: nothing was changed; a file to import: careers progress export > FILE\n"
            ))
            .run();
    }
    let run = home.careers(&["progress", "import", "nowhere.json"]);
    run.status(Exit::BadData)
        .stderr("error: cannot read nowhere.json: No such file or directory (os error 2)\n")
        .run();
    assert_eq!(fs::read(home.file()).expect("it is there"), before);
}

#[test]
fn ids_that_the_catalogue_does_not_have_are_kept_listed_and_can_be_taken_back() {
    let home = Home::of_a_taster();
    let list = home.fixture("2026-11-22T08:30", &["progress", "list"]);
    let other: Vec<&str> = list
        .lines()
        .filter(|l| !l.contains("\tdone\t") && !l.contains("\topen\t"))
        .collect();
    assert_eq!(
        other,
        [
            "cup-washer/s1/w01/rinse\tunknown\t\t\t\t\t\tFrom a later edition\t",
            "tea-taster/q/milk-first\tretired\t\t\t2026-09-02\t\t\t\t",
            "tea-taster/s1/w01/warm-the-cup\tretired\t\t\t2026-09-01\t\t\t\tunit/kettle-safety",
        ]
    );
    let undone = home.fixture(
        "2026-11-22T08:31",
        &["progress", "undo", "tea-taster/q/milk-first"],
    );
    assert_eq!(undone, "undone\ttea-taster/q/milk-first\t\t\n");
}

#[test]
fn what_was_done_under_a_retired_id_counts_for_its_successor() {
    let home = Home::new();
    let old = "{\"careers\":\"progress\",\"version\":1,\"events\":[{\"n\":1,\"at\":\"2026-09-01T10:00:00+05:30\",\"event\":\"done\",\"id\":\"tea-taster/s1/w01/warm-the-cup\"}]}";
    fs::write(home.file(), old).expect("it is written");
    let row = |home: &Home| {
        let rows = home.fixture("2026-11-22T08:30", &["progress", "list", "taster"]);
        rows.lines()
            .next()
            .expect("a row")
            .split('\t')
            .nth(1)
            .expect("a state")
            .to_owned()
    };
    assert_eq!(row(&home), "done");
    let undone = home.fixture("2026-11-22T08:31", &["progress", "undo", "kettle-safety"]);
    assert_eq!(undone, "undone\ttea-taster/s1/w01/warm-the-cup\t\t\n");
    assert_eq!(row(&home), "open");
}

#[test]
fn a_stage_of_the_road_shows_what_is_done() {
    let home = Home::new();
    let args = ["roadmap", "taster", "1"];
    let plain = || fixture(&[&args[..], &["--plain"]].concat(), home.env(pipe())).0;
    let before = plain();
    assert!(!before.contains("Done:"));
    home.fixture("2026-11-22T08:30", &["progress", "done", "five-waters"]);
    let after = plain();
    assert!(after.contains("Done: 2026-11-22; Hours: 2.5;"), "{after}");
    assert_eq!(after.replace("Done: 2026-11-22; ", ""), before);
    let rows = |env| fixture(&args, env).0;
    assert_eq!(
        rows(home.env(pipe())),
        rows(pipe()),
        "rows keep their columns"
    );
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_what_it_leads_to_changes() {
    use std::os::unix::fs::symlink;
    let (home, elsewhere) = (Home::new(), Home::new());
    symlink(elsewhere.file(), home.file()).expect("it is linked");
    let run = home.careers(&["progress", "done", TRACK]);
    let run = run.status(Exit::State).any_stderr().run();
    assert!(
        run.stderr
            .contains("progress.json: No such file or directory"),
        "{}",
        run.stderr
    );
    assert!(
        !elsewhere.file().exists(),
        "a link to nothing is not followed"
    );
    fs::write(elsewhere.file(), Journal::default().text()).expect("it is written");
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    assert!(
        fs::symlink_metadata(home.file())
            .expect("it is there")
            .is_symlink()
    );
    assert!(folded(&elsewhere).done(TRACK));
    assert!(
        elsewhere.path().join("progress.json.lock").exists(),
        "whoever comes either way waits"
    );
    // The folder itself may be a link too.
    let way = elsewhere.path().join("way");
    symlink(home.path(), &way).expect("it is linked");
    let run = careers(&["progress", "undo"]).env("CAREERS_STATE", &way.display().to_string());
    run.any_stdout().run();
    assert!(!folded(&elsewhere).done(TRACK));
}

/// Names at which the files beside it would be looked for, if their endings took its own away.
#[cfg(unix)]
#[test]
fn what_a_link_leads_to_may_have_any_name() {
    for name in ["mine.lock", "mine.new", "mine", ".new"] {
        let home = Home::new();
        let target = home.path().join(name);
        fs::write(&target, Journal::default().text()).expect("it is written");
        std::os::unix::fs::symlink(&target, home.file()).expect("it is linked");
        home.careers(&["progress", "done", TRACK])
            .any_stdout()
            .run();
        assert!(folded(&home).done(TRACK), "{name}");
        assert!(target.exists(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_where_the_new_file_is_written_is_not_written_through() {
    let (home, elsewhere) = (Home::new(), Home::new());
    let mine = elsewhere.path().join("mine");
    fs::write(&mine, "mine").expect("it is written");
    std::os::unix::fs::symlink(&mine, home.path().join("progress.json.new")).expect("it is linked");
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    assert_eq!(fs::read(&mine).expect("it is there"), b"mine");
    assert!(folded(&home).done(TRACK));
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_unless_the_owner_said_otherwise() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mode = || {
        fs::metadata(home.file())
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    };
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    assert_eq!(mode(), 0o600);
    fs::set_permissions(home.file(), fs::Permissions::from_mode(0o640)).expect("it is ours");
    home.careers(&["progress", "undo"]).any_stdout().run();
    assert_eq!(mode(), 0o640);
}

#[cfg(target_os = "linux")]
#[test]
fn the_place_is_the_one_stated_then_that_of_the_platform() {
    let home = Home::new();
    let at = |name: &str| home.path().join(name).display().to_string();
    let run = |env: &[(&str, &str)]| {
        let run = careers(&["progress", "done", TRACK]);
        let run = env
            .iter()
            .fold(run, |run, (name, value)| run.env(name, value));
        run.any_stdout().run();
    };
    let there = |name: &str| home.path().join(name).join("progress.json").exists();
    let user = home.path().display().to_string();
    run(&[
        ("HOME", &user),
        ("XDG_STATE_HOME", "relative"),
        ("CAREERS_STATE", ""),
    ]);
    assert!(there(".local/state/careers"));
    run(&[("HOME", &user), ("XDG_STATE_HOME", &at("xdg"))]);
    assert!(there("xdg/careers"));
    run(&[
        ("HOME", &user),
        ("XDG_STATE_HOME", &at("xdg")),
        ("CAREERS_STATE", &at("own")),
    ]);
    assert!(there("own"));
}
