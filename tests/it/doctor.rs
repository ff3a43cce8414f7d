//! `doctor`: what is stale, and on which day.

use careers::catalog::model::{Basis, Confidence, Source};
use careers::error::Exit;
use careers::explore::stale::{Why, review, source};
use serde_json::Value;

use crate::support::{careers, fixture, terminal};

fn page_of(basis: Basis, published: Option<&'static str>) -> Source<&'static str> {
    Source {
        id: "a-page",
        title: "A page",
        publisher: "Somebody",
        url: "https://example.org",
        published,
        retrieved: "2026-11-22",
        basis,
        sample: None,
        confidence: Confidence::Low,
        note: None,
        attribution: None,
    }
}

fn why(source: &Source<&'static str>, today: &str) -> Vec<&'static str> {
    let found = self::source(source, today);
    found.iter().map(|stale| stale.why.id()).collect()
}

#[test]
fn a_figure_is_stale_after_two_years_and_not_a_month_before() {
    let page = page_of(Basis::Survey, Some("2025-01"));
    assert_eq!(why(&page, "2027-01-31"), [""; 0]);
    assert_eq!(why(&page, "2027-02-01"), ["published"]);
}

#[test]
fn a_law_grows_no_older_but_must_be_read_again_after_half_a_year() {
    let law = page_of(Basis::Law, Some("1961"));
    assert_eq!(why(&law, "2027-05-31"), [""; 0]);
    assert_eq!(why(&law, "2027-06-01"), ["read"]);
}

#[test]
fn a_page_is_read_again_after_a_year_and_one_without_a_date_is_told_of_at_once() {
    let page = page_of(Basis::Editorial, None);
    assert_eq!(why(&page, "2026-11-22"), ["undated"]);
    assert_eq!(why(&page, "2027-11-30"), ["undated"]);
    assert_eq!(why(&page, "2027-12-01"), ["undated", "read"]);
}

#[test]
fn a_bank_is_answered_again_after_two_years() {
    assert_eq!(review("2026-11-22", "2028-11-30"), None);
    let stale = review("2026-11-22", "2028-12-01").expect("stale");
    assert_eq!((stale.why, stale.months), (Why::Reviewed, Some(25)));
}

#[test]
fn the_clock_can_be_set_as_a_day_or_as_a_moment_anywhere() {
    let today = |now: &str| {
        let run = careers(&["doctor", "--json"]).env("CAREERS_NOW", now);
        let json: Value = serde_json::from_str(&run.any_stdout().run().stdout).expect("JSON");
        json["today"].as_str().expect("a day").to_owned()
    };
    assert_eq!(today("2027-03-01"), "2027-03-01");
    assert_eq!(today("2027-03-01T23:59"), "2027-03-01");
    // Half past six in the evening in London is the next day's first minutes in India.
    assert_eq!(today("2027-03-01T18:30:00Z"), "2027-03-02");
    assert_eq!(today("2027-03-01T01:00:00+09:00"), "2027-02-28");
}

#[test]
fn a_clock_that_is_no_moment_is_a_slip_of_the_surroundings() {
    careers(&["doctor"])
        .env("CAREERS_NOW", "tomorrow")
        .status(Exit::Usage)
        .stderr(
            "error: CAREERS_NOW is no moment: `tomorrow`\n\
             hint: write 2026-11-22 or 2026-11-22T08:30:00+05:30\n",
        )
        .run();
}

#[test]
fn fresh_and_stale_facts_are_all_facts() {
    let (out, _, exit) = fixture(&["doctor", "--json"], terminal(80));
    assert_eq!(exit, Exit::Answered);
    let json: Value = serde_json::from_str(&out).expect("JSON");
    let stale = json["stale"].as_array().expect("a list");
    let mut by_source: Vec<_> = stale
        .iter()
        .filter(|s| s["why"] != "reviewed")
        .map(|s| (s["id"].as_str(), s["facts"].as_u64()))
        .collect();
    by_source.sort_unstable();
    by_source.dedup();
    let stale: u64 = by_source.iter().filter_map(|(_, facts)| *facts).sum();
    assert!(stale > 0);
    assert_eq!(
        json["facts"].as_u64(),
        json["fresh"].as_u64().map(|f| f + stale)
    );
}
