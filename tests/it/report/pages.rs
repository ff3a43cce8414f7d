//! What a report says.

use careers::answer::report::{Asked, report};
use careers::catalog::pack::Catalog;
use careers::commands::VERBS;
use careers::error::Exit;
use careers::explore::find;
use careers::render::report::page;
use careers::view::{CareerName, Day, Figure, KnownSkill, KnownTest};
use jiff::civil::date;

use super::{begun, check, taster};
use crate::support::{careers, fixture, fixture_pack, pipe};

/// The headings of a level.
fn heads<'h>(html: &'h str, level: &str) -> Vec<&'h str> {
    let open = format!("<{level}");
    let parts = html.split(open.as_str()).skip(1);
    let inner = parts.map(|part| part.split_once('>').expect("it ends").1);
    inner
        .map(|part| part.split("</").next().unwrap_or_default())
        .collect()
}

#[test]
fn it_is_sound_for_every_career() {
    check(&taster());
    check(&begun());
    let catalog = Catalog::open(careers::BUNDLED).expect("opens");
    for career in catalog.careers().expect("careers") {
        let run = careers(&["report", career.id, "--start", "2026-12-07"]);
        let run = run.env("CAREERS_STATE", "tests/no-state").any_stdout();
        check(&run.env("CAREERS_NOW", "2026-11-22").run().stdout);
    }
    let (out, err, exit) = fixture(&["report", "lift-operator"], pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    check(&out);
}

#[test]
fn weeks_are_told_as_far_as_one_wants_them() {
    let of = |weeks: &str| {
        let args = ["report", "taster", "--hours", "4", "--weeks", weeks];
        let (out, err, exit) = fixture(&args, pipe());
        assert_eq!((err.as_str(), exit), ("", Exit::Answered));
        check(&out);
        out
    };
    let all = heads(&taster(), "h4").len();
    assert!(all > 2, "{all}");
    let two = of("2");
    assert_eq!(heads(&two, "h4").len(), 2);
    assert!(two.contains("The tasks of the first 2 of "), "{two}");
    assert!(two.contains("all of them: careers plan tea-taster"));
    let none = of("0");
    assert_eq!(heads(&none, "h4").len(), 0);
    assert!(none.contains("weeks are left out; all of them: careers plan"));
    // Where each stage ends is told all the same; more weeks than there are is all of them.
    assert!(heads(&none, "h2").contains(&"The road"));
    assert_eq!(heads(&of("9999"), "h4").len(), all);
}

#[test]
fn its_parts_stand_in_reading_order() {
    let html = taster();
    assert_eq!(heads(&html, "h1"), ["Tea Taster"]);
    assert_eq!(heads(&html, "title"), ["Tea Taster: a career report"]);
    assert_eq!(
        heads(&html, "h2"),
        [
            "The work",
            "A day",
            "Pay",
            "Skills",
            "Employers",
            "Ways in",
            "The road",
            "Week by week",
            "Tests, interests, work styles",
            "Sources",
            "What this does not tell"
        ]
    );
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-IN\">\n"));
    assert!(html.contains("22 November 2026"));
    assert!(html.contains("6 weeks at 4 h: stage 3 ends 2027-01-17"));
}

#[test]
fn what_one_has_done_is_told_and_left_out_of_the_weeks() {
    let html = begun();
    assert!(heads(&html, "h2").contains(&"How far you are"));
    assert!(html.contains("What is done is left out."));
    assert!(!heads(&taster(), "h2").contains(&"How far you are"));
    let plan = html.split("id=\"plan\"").nth(1).expect("the plan");
    assert!(!plan.contains("Taste five waters blind"), "it is done");
    assert!(taster().contains("Taste five waters blind"));
}

#[test]
fn a_city_has_its_pay_level_by_level_and_india_stays() {
    let (out, ..) = fixture(&["report", "taster", "--city", "remote", "--json"], pipe());
    let view: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(view["pay"]["city"], "remote");
    let places = view["pay"]["rows"].as_array().expect("rows").iter();
    assert!(places.clone().count() > 0);
    assert!(places.clone().all(|row| row["place"] == "remote"));
    assert!(!view["pay"]["by_level"].as_array().expect("rows").is_empty());
}

#[test]
fn an_estimate_is_marked_and_names_its_sources() {
    let run = careers(&["report", "backend", "--start", "2026-12-07"]).any_stdout();
    let html = run.env("CAREERS_STATE", "tests/no-state").run().stdout;
    assert!(html.contains("<span>~6-11</span>"), "Kolkata");
    let row = html.split(">~6-11<").nth(1).expect("the row");
    let row = row.split("</tr>").next().expect("its end");
    assert!(row.contains("class=\"guess\"") && row.contains("estimate from Bengaluru"));
    assert_eq!(row.matches("href=\"#source-").count(), 3);
}

#[test]
fn a_quiz_has_a_part_where_there_is_one() {
    let catalog = Catalog::open(fixture_pack()).expect("opens");
    let career = find::career(catalog, "taster").expect("is there");
    let today = date(2026, 11, 22);
    let asked = Asked {
        today,
        start: today,
        weeks: None,
        minutes: None,
        places: Vec::new(),
        progress: None,
        quiz: None,
    };
    let mut view = report(catalog, career, &asked).expect("a report");
    assert!(!page(&view).contains("Your latest quiz"));
    view.quiz = Some(KnownTest {
        career: CareerName {
            id: "tea-taster",
            title: "Tea Taster",
        },
        on: Day(today),
        right: 7,
        asked: 12,
        theta: Figure(-0.4),
        q10: Figure(-1.0),
        q90: Figure(1.25),
        stage: Some(2),
        chance: Some(Figure(0.84)),
        skills: vec![KnownSkill {
            id: "slurping",
            name: "Slurping <loudly>",
            level: 2,
        }],
    });
    let html = page(&view);
    check(&html);
    assert!(html.contains("<h2 id=\"quiz\">Your latest quiz</h2>"));
    assert!(
        html.contains("Slurping &lt;loudly&gt; 2") && html.contains("2, with a chance of 84 %")
    );
}

#[test]
fn the_same_input_gives_the_same_bytes_and_the_clock_decides_the_day() {
    let at = |now: &str| {
        let run = careers(&["report", "sre"])
            .env("CAREERS_NOW", now)
            .any_stdout();
        run.env("CAREERS_STATE", "tests/no-state").run().stdout
    };
    assert_eq!(at("2026-11-22"), at("2026-11-22"));
    assert!(at("2027-01-04").contains("4 January 2027"));
    assert!(at("2027-01-04").contains("4 to 10 Jan 2027"));
}

#[test]
fn a_terminal_is_told_to_name_a_file() {
    let terminal = crate::support::terminal(80);
    let (out, err, exit) = fixture(&["report", "taster"], terminal);
    assert_eq!((out.as_str(), exit), ("", Exit::Usage));
    assert_eq!(
        err,
        "error: a report is a web page; name a file for it\n\
         hint: careers report tea-taster -o tea-taster.html\n\
         hint: on this terminal: careers show tea-taster all\n"
    );
    let (out, ..) = fixture(&["report", "taster", "-o", "-"], terminal);
    assert!(out.starts_with("<!DOCTYPE html>"));
    assert!(VERBS.iter().any(|verb| verb.name == "report"));
}

#[test]
fn a_pace_that_never_ends_is_refused() {
    let (out, err, exit) = fixture(&["report", "taster", "--start", "9999-12-01"], pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::Usage), "{err}");
}
