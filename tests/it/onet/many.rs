//! Imports large enough that nobody reads them through: what a page has of them, and a pipe.

use std::fmt::Write as _;

use serde_json::Value;

use super::{OCCUPATIONS, Place, page, told};
use crate::support::pipe;

/// The sample and 150 occupations more, each with a title that no other has.
fn pack() -> Vec<u8> {
    let place = Place::sample();
    let mut occupations = OCCUPATIONS.to_owned();
    for n in 0..150 {
        let _ = writeln!(
            occupations,
            "37-{:04}.00\tSpoon Counters {n}\tCount {n} spoons.",
            1000 + n
        );
    }
    place.put("Occupation Data.txt", occupations);
    place.imported().merged()
}

fn json(pack: &[u8], args: &[&str]) -> Value {
    let text = told(pack, &[args, &["--json"]].concat(), pipe());
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_page_of_careers_ends_where_nobody_reads_on_and_a_pipe_has_all() {
    let pack = pack();
    let all = told(&pack, &["list"], pipe()).lines().count();
    assert!(all > 150, "{all}");
    let list = page(&pack, &["list"]);
    let more = format!("{} more: --limit N tells as many as you like.", all - 100);
    assert!(list.contains(&more), "{list}");
    let list = page(&pack, &["list", "--limit", "500"]);
    assert!(
        list.contains("spoon-counters-99") && !list.contains(" more: "),
        "{list}"
    );
    let few = told(&pack, &["list", "--limit", "3"], pipe());
    assert_eq!(few.lines().count(), 3, "{few}");
    let few = json(&pack, &["list", "--limit", "3"]);
    assert_eq!(few["left_out"], all - 3);
    assert!(json(&pack, &["list"]).get("left_out").is_none());
}

#[test]
fn a_search_tells_the_best_twenty_on_a_page_and_all_in_a_pipe() {
    let pack = pack();
    let found = page(&pack, &["search", "spoon"]);
    assert!(found.contains("130 more: --limit N"), "{found}");
    let hits = json(&pack, &["search", "spoon"]);
    assert_eq!(hits["hits"].as_array().map(Vec::len), Some(150));
    let hits = json(&pack, &["search", "spoon", "--limit", "7"]);
    assert_eq!(hits["hits"].as_array().map(Vec::len), Some(7));
    assert_eq!(hits["left_out"], 143);
    let rows = told(&pack, &["search", "spoon"], pipe());
    assert!(!rows.contains("more"), "{rows}");
}

#[test]
fn careers_that_are_only_imported_are_counted_together() {
    let pack = pack();
    let rows = told(&pack, &["stats"], pipe());
    let line = "all\timported\t156 of these; unknown for: aptitude 156, interests 154, openings 156, \
                pay 156, roadmap 156, simulation 156, styles 155\n";
    assert!(rows.contains(line), "{rows}");
    assert!(
        !rows.contains("spoon-counters") && rows.contains("\ntea-taster\t"),
        "{rows}"
    );
    let all = json(&pack, &["stats"]);
    let careers = all["careers"].as_array().expect("careers");
    let imported = careers.iter().filter(|c| c.get("imported").is_some());
    assert_eq!(imported.count(), 156);
}

#[test]
fn a_source_of_very_many_careers_says_of_how_many() {
    let rows = told(&pack(), &["sources", "onet-30-1-import"], pipe());
    assert!(
        rows.contains("source\tused in\tcodes of 156 careers, import of 156 careers, "),
        "{rows}"
    );
}
