//! How tasks, units and weeks are named.

use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::explore::find::{FindError, Named, career, task};

use crate::support::{Home, fixture, fixture_pack, pipe};

fn named(wanted: &str, within: Option<&str>) -> Result<String, FindError> {
    let catalog = Catalog::open(fixture_pack()).expect("it opens");
    let within = within.map(|name| career(catalog, name).expect("a career"));
    let found = task(catalog, wanted, within)?;
    Ok(match found {
        Named::Task(id) => id,
        Named::Week(id, tasks) => format!("{id}: {}", tasks.join(" ")),
    })
}

#[test]
fn a_task_goes_by_its_full_id_or_the_end_of_it() {
    let full = "tea-taster/s1/w01/five-waters";
    for wanted in [
        full,
        "taster/s1/w01/five-waters",
        "s1/w01/five-waters",
        "w01/five-waters",
        "five-waters",
        "taster/five-waters",
        " Five Waters ",
    ] {
        assert_eq!(named(wanted, None), Ok(full.to_owned()), "{wanted}");
    }
}

#[test]
fn a_shared_unit_goes_by_its_own_id_or_by_a_place_it_stands_in() {
    for wanted in [
        "unit/kettle-safety",
        "kettle-safety",
        "tea-taster/s1/w01/kettle-safety",
        "w01/kettle-safety",
    ] {
        let id = "unit/kettle-safety".to_owned();
        assert_eq!(named(wanted, None), Ok(id), "{wanted}");
    }
}

#[test]
fn a_week_stands_for_its_tasks() {
    let week = "tea-taster/s3/w04: unit/listening tea-taster/s3/w04/nephew-call";
    assert_eq!(named("w04", None).as_deref(), Ok(week));
    assert_eq!(named("taster/s3/w04", None).as_deref(), Ok(week));
    assert_eq!(
        named("q1", Some("taster")).as_deref(),
        Ok("tea-taster/s4/q1: tea-taster/s4/q1/twin-palates")
    );
}

#[test]
fn a_retired_id_leads_to_its_successor() {
    let successor = Ok("unit/kettle-safety".to_owned());
    assert_eq!(named("tea-taster/s1/w01/warm-the-cup", None), successor);
    assert!(named("tea-taster/q/milk-first", None).is_err());
}

#[test]
fn another_career_has_none_of_them() {
    assert!(named("five-waters", Some("lift")).is_err());
    assert!(named("lift/w01", None).is_err());
    for nothing in [
        "",
        "/",
        "//",
        "unit",
        "unit/",
        "s1",
        "tea-taster",
        "s1/five-waters",
    ] {
        assert!(named(nothing, None).is_err(), "`{nothing}`");
    }
}

#[test]
fn what_several_things_are_called_is_asked_back() {
    let home = Home::new();
    home.careers(&["progress", "done", "w01"])
        .status(Exit::NoAnswer)
        .stderr(
            "error: more than one task or week is called `w01`\n\
             hint: say which: backend-developer/s1/w01, cybersecurity-analyst/s1/w01, data-scientist/s1/w01\n",
        )
        .run();
    assert!(!home.file().exists());
}

#[test]
fn an_unknown_task_suggests_and_says_where_all_are() {
    let home = Home::new();
    let (out, err, exit) = fixture(&["progress", "done", "w01/fiv-waters"], home.env(pipe()));
    assert_eq!((&*out, exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: no task or week is called `w01/fiv-waters`\n\
         hint: did you mean tea-taster/s1/w01/five-waters?\n\
         hint: every task: careers progress list\n"
    );
    home.careers(&["progress", "done", "x", "--career", "bakcend"])
        .status(Exit::NoAnswer)
        .stderr(
            "error: no career is called `bakcend`\n\
             hint: did you mean backend-developer?\nhint: every career: careers list\n",
        )
        .run();
}
