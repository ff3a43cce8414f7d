//! What cannot be planned, and what to write instead.

use careers::error::Exit;

use crate::support::{careers, fixture, pipe};

#[test]
fn slips_of_the_command_line_say_what_to_write() {
    for (flags, says) in [
        (
            &["--hours", "0"][..],
            "invalid value '0' for '--hours <HOURS>': a plan needs a quarter of an hour a week at least",
        ),
        (
            &["--hours", "113"],
            "invalid value '113' for '--hours <HOURS>': more than 112 hours a week, 16 a day, is no plan",
        ),
        (&["--hours", "112.25"], "more than 112 hours"),
        (&["--hours", "99999999999999999999"], "more than 112 hours"),
        (
            &["--hours", "7.3"],
            "write hours in quarters: 8, 7.5 or 6.25",
        ),
        (&["--hours", "many"], "write hours in quarters"),
        (&["--hours", "inf"], "write hours in quarters"),
        (&["--hours", "1e1"], "write hours in quarters"),
        (
            &["--start", "7 December"],
            "write a day that there is as 2026-12-07, from 2000 to 2199",
        ),
        (&["--start", "2026-02-30"], "write a day that there is"),
        (&["--start", "20261207"], "write a day that there is"),
        (&["--start", "9999-12-31"], "from 2000 to 2199"),
        (&["--until", "tomorrow"], "write a day that there is"),
        (
            &["--off", "2027-01-02..2026-12-21"],
            "days off end on 2026-12-21, before they start",
        ),
        (&["--off", "2027-01-02.."], "write a day that there is"),
        (
            &["--days", "mon,wendsday"],
            "`wendsday` is no day of the week: mon, tue, wed, thu, fri, sat, sun",
        ),
        (&["--days", ""], "`` is no day of the week"),
        (
            &["--days", "mon", "--at", "8pm"],
            "write a time of day as 20:00",
        ),
        (&["--days", "mon", "--at", "24:00"], "from 00:00 to 23:59"),
        (&["--at", "20:00"], "--days <DAYS>"),
        (&["--from", "6"], "a stage is a number from 1 to 5"),
        (&["--from", "3", "--to", "2"], "--from 3 comes after --to 2"),
        (&["--must", "--no-could"], "cannot be used with"),
        (
            &["--replan", "--start", "2026-12-07"],
            "cannot be used with",
        ),
        (&["--format", "ics", "--json"], "cannot be used with"),
        (
            &["--format", "pdf"],
            "[possible values: text, json, md, csv, ics]",
        ),
    ] {
        let args = [&["plan", "sre"], flags].concat();
        let run = careers(&args).status(Exit::Usage).any_stderr().run();
        assert!(run.stderr.contains(says), "{flags:?} says {}", run.stderr);
    }
}

#[test]
fn paces_that_cannot_be_kept_say_what_would_do() {
    for (flags, error) in [
        (
            &["--start", "2026-12-07", "--until", "2026-12-06"][..],
            "error: the plan starts on 2026-12-07, after 2026-12-06\n\
             hint: --start sets the first day, --until the last\n",
        ),
        (
            &["--hours", "10", "--days", "sat", "--at", "20:00"],
            "error: a session of 10 hours from 20:00 goes past midnight\n\
             hint: start by --at 14:00, or take more days\n",
        ),
        (
            &["--hours", "40", "--days", "sat,sun"],
            "error: that is 20 hours a day, more than 16\n\
             hint: fewer hours, or more days: --days mon,tue,wed,thu,fri\n",
        ),
        (
            &["--start", "2026-12-07", "--off", "2026-12-07..2199-12-31"],
            "error: at this pace the plan takes more than a hundred years\n\
             hint: more hours a week, or fewer days off\n",
        ),
    ] {
        let args = [&["plan", "sre"], flags].concat();
        careers(&args).status(Exit::Usage).stderr(error).run();
    }
}

#[test]
fn a_career_without_a_roadmap_has_no_plan() {
    let (out, err, exit) = fixture(&["plan", "lift-operator"], pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: no roadmap is written for `lift-operator` yet\n\
         hint: which careers have one: careers stats\n"
    );
}

#[test]
fn hours_days_and_times_are_read_as_people_write_them() {
    let plan = |flags: &[&str]| {
        let args = [&["plan", "taster", "--start", "2026-12-07"], flags].concat();
        let (out, err, exit) = fixture(&args, pipe());
        assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{flags:?}");
        out
    };
    let usual = ["--hours", "6", "--days", "mon,sun", "--at", "08:00"];
    for same in [
        ["--hours", "6h", "--days", "Sunday,MON", "--at", "8:00"],
        ["--hours", "6.00", "--days", "sun,mon,sun", "--at", "08:00"],
        ["--hours", "06", "--days", "sun, monday", "--at", "08:00"],
    ] {
        assert_eq!(plan(&usual), plan(&same), "{same:?}");
    }
}

#[test]
fn what_does_not_fit_is_said_beside_rows_and_files() {
    for flags in [&[][..], &["--format", "csv"], &["--format", "ics"]] {
        let asked = [
            "plan",
            "taster",
            "--start",
            "2026-12-07",
            "--to",
            "3",
            "--hours",
            "6",
            "--until",
            "2027-01-01",
        ];
        let (_, err, exit) = fixture(&[&asked[..], flags].concat(), pipe());
        assert_eq!(exit, Exit::Answered);
        assert_eq!(
            err,
            "note: To end by 2027-01-01, 1 task is dropped: w01/read-the-label (could, 1.5 h). \
             With 6.5 hours a week nothing has to be.\n"
        );
    }
}
