//! What a result says, what is kept of it, and what a change between two means.

use std::collections::BTreeSet;

use careers::BUNDLED;
use careers::answer::quiz::Draw;
use careers::answer::quiz::result::Sat;
use careers::assess::adaptive::Reason;
use careers::state::results::{keep, known};
use serde_json::Value;

use super::{file, quiz, right, wrong};
use crate::results::a_test;
use crate::support::{Home, pipe, terminal};

/// The JSON of a test in which everything happened that can be noticed.
pub fn in_haste() -> String {
    let quiz = quiz(BUNDLED, "sre");
    let draw = Draw { count: 10, seed: 3 };
    let answers: Vec<_> = quiz.form(draw).iter().map(right).collect();
    let mut answered = quiz.answered(draw, &answers);
    answered[0].given.late = true;
    answered[1].given.fast = true;
    answered[2].given.fast = true;
    let flags = BTreeSet::from([answered[0].place]);
    let sat = Sat {
        seed: 3,
        rules: "usual",
        ended: Reason::Precise,
        answered: &answered,
        flags: &flags,
    };
    let view = quiz.view(&sat, true).expect("a view");
    serde_json::to_string(&view).expect("JSON") + "\n"
}

#[test]
fn fast_and_late_answers_stand_beside_the_plain_score() {
    let value: Value = serde_json::from_str(&in_haste()).expect("JSON");
    let (effort, theta) = (&value["effort"], &value["ability"]["theta"]);
    assert_eq!(
        (effort["fast"].as_u64(), effort["late"].as_u64()),
        (Some(2), Some(1))
    );
    // All were right: without some of them, less is known; with one as not known, it is lower.
    let number = |value: &Value| value["theta"].as_f64().expect("a number");
    let theta = theta.as_f64().expect("a number");
    assert!(number(&effort["moderated"]) < theta && number(&effort["in_time"]) < theta);
    assert_eq!(value["score"]["right"], 10);
    assert_eq!(value["flagged"].as_array().map(Vec::len), Some(1));
    assert!(
        value.get("share_low").is_none(),
        "an adaptive test has no share"
    );
}

#[test]
fn a_scored_file_is_kept_only_when_it_is_to_be() {
    let home = Home::new();
    let quiz = quiz(BUNDLED, "sre");
    let draw = Draw { count: 6, seed: 4 };
    let file = file("site-reliability-engineer", 4, &quiz.form(draw), wrong);
    let run = |args: &[&str]| {
        let run = home.careers(&[&["quiz", "sre", "--answers", "-"], args].concat());
        run.stdin(file.to_string()).any_stdout().run().stdout
    };
    let plain = run(&[]);
    assert_eq!(known(&home.env(pipe())), Ok(Vec::new()));
    assert_eq!(run(&["--keep"]), plain);
    let found = known(&home.env(pipe())).expect("results");
    let [kept] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(
        (&*kept.rules, &*kept.ended, kept.n, kept.right),
        ("form", "length", 6, 0)
    );
    assert_eq!(kept.items.len(), 6);
    assert!(
        plain.contains(&format!("{:.2}, with 80 % chance", kept.theta)),
        "{plain}"
    );
    // The same file at the same moment is the same result.
    run(&["--keep"]);
    assert_eq!(known(&home.env(pipe())).expect("results").len(), 1);
}

#[test]
fn a_history_says_whether_a_change_is_more_than_the_errors_explain() {
    let home = Home::new();
    let env = home.env(pipe());
    for (seed, theta, day) in [(1, -1.0, 1), (2, -0.5, 8), (3, 1.5, 15)] {
        let mut test = a_test("tea-taster", seed);
        test.theta = theta;
        test.at = jiff::civil::date(2026, 10, day).at(9, 0, 0, 0);
        keep(&env, &test).expect("it is kept");
    }
    let text = home.fixture("2026-11-22T08:30", &["quiz", "--history"]);
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.len(), 3, "{text}");
    assert_eq!(
        rows[2],
        "2026-10-15T09:00:00\ttea-taster\tusual\t1\t2\t1.50\t-1\t1.25\t0.875\tstage 1\t2\ttrue\t3"
    );
    assert!(rows[1].contains("\t0.5\tfalse\t"));
    for columns in [80, 40] {
        let args = ["quiz", "--history", "taster"];
        let (page, _, _) = crate::support::fixture(&args, home.env(terminal(columns)));
        // 1.2816 * sqrt(.875^2 + .875^2) = 1.586
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            flat.contains("+0.50: no change that the errors would not explain; from 1.59 on"),
            "{page}"
        );
        assert!(
            flat.contains("+2.00: higher, by more than the errors explain"),
            "{page}"
        );
        assert!(flat.contains("to back them up, copy that file"), "{page}");
    }
    let (none, err, _) = crate::support::fixture(&["quiz", "--history"], terminal(80));
    assert_eq!(err, "");
    assert!(none.contains("No finished test is kept. Take one: careers quiz CAREER."));
    assert!(!none.contains("They are kept in"), "{none}");
}
