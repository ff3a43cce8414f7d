//! How the scenarios look: pages at 80 and 40 columns, a pipe, aloud, JSON.

use careers::error::Exit;
use careers::ui::Env;
use insta::assert_snapshot;

use crate::simulate::run;
use crate::support::{fixture_pack, pipe, terminal};

/// Somebody who tastes again, reads the card, and rates both alike.
const CAREFUL: &[u8] = br#"{"career": "taster", "scenario": "diesel", "answers": {
    "taste": "again", "call": {"best": "facts", "worst": "hang-up"},
    "night": {"rest": 5, "finish": 2}}}"#;

/// Somebody who pours it away and does not mind.
const CARELESS: &[u8] = br#"{"answers": {"taste": "ignore", "night": {"rest": 3, "finish": 3}}}"#;

fn told(args: &[&str], input: &[u8], env: Env) -> String {
    let (out, err, exit) = run(fixture_pack(), args, input, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    format!("$ careers {}\n{out}", args.join(" "))
}

const LIST: [&str; 3] = ["simulate", "taster", "--list"];
const FORM: [&str; 5] = ["simulate", "taster", "--form", "--seed", "7"];
const SCORE: [&str; 4] = ["simulate", "taster", "--answers", "-"];

#[test]
fn the_list() {
    assert_snapshot!(told(&LIST, b"", terminal(80)), @"");
    assert_snapshot!(told(&LIST, b"", terminal(40)), @"");
    assert_snapshot!(told(&LIST, b"", pipe()), @"");
}

#[test]
fn a_printed_scenario() {
    assert_snapshot!(told(&FORM, b"", terminal(80)), @"");
    assert_snapshot!(told(&FORM, b"", terminal(40)), @"");
    assert_snapshot!(told(&FORM, b"", pipe()), @"");
}

#[test]
fn a_result_of_somebody_careful() {
    assert_snapshot!(told(&SCORE, CAREFUL, terminal(80)), @"");
    assert_snapshot!(told(&SCORE, CAREFUL, terminal(40)), @"");
    assert_snapshot!(told(&SCORE, CAREFUL, pipe()), @"");
}

#[test]
fn a_result_of_somebody_who_rates_all_alike() {
    assert_snapshot!(told(&SCORE, CARELESS, terminal(80)), @"");
}

#[test]
fn the_same_aloud() {
    let aloud = |args: &[&str]| [args, &["--plain"]].concat();
    assert_snapshot!(told(&aloud(&FORM), b"", pipe()), @"");
    assert_snapshot!(told(&aloud(&SCORE), CAREFUL, pipe()), @"");
}

#[test]
fn the_same_as_json() {
    let json = |args: &[&str]| [args, &["--json"]].concat();
    assert_snapshot!(told(&json(&LIST), b"", terminal(80)), @"");
    assert_snapshot!(told(&json(&FORM), b"", terminal(80)), @"");
    assert_snapshot!(told(&json(&SCORE), CAREFUL, terminal(80)), @"");
}
