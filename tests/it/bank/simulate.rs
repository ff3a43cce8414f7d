//! `careers bank simulate`, and that intervals hold what they say they hold.

use careers::assess::adaptive::{Bench, Rules, Select};
use careers::assess::pool::Pool;
use careers::assess::trial::{Summary, drawn};
use careers::catalog::pack::{CareerRef, Catalog};
use careers::error::Exit;
use serde_json::Value;

use super::adaptive::pool;
use crate::support::{careers, fixture, page, pipe};

/// Tests of so many people on a bank whose difficulties are an author's, sd .8.
fn tried(people: usize, rules: Rules, expected: bool) -> Summary {
    let pool = pool(5);
    let bench = Bench::new(&pool, rules, expected);
    let mut summary = Summary::new(pool.items.len());
    for person in 0..people {
        summary.add(&drawn(&bench, 20_261_122, person));
    }
    summary
}

#[test]
fn intervals_hold_the_truth_as_often_as_they_say() {
    let all = tried(6000, Rules::USUAL, true).all;
    // Standard errors with 6,000 people: .5 % and .3 %.
    assert!((all.inner() - 0.80).abs() < 0.02, "80 %: {}", all.inner());
    assert!((all.outer() - 0.95).abs() < 0.01, "95 %: {}", all.outer());
    assert!(
        (all.rmse() - all.mean_sd()).abs() < 0.02,
        "{} {}",
        all.rmse(),
        all.mean_sd()
    );
    assert!(all.bias().abs() < 0.02, "{}", all.bias());
}

/// A bank's line in the report: tests tried out, how often the intervals hold the truth,
/// the error as it is and as it is stated.
fn coverage(career: CareerRef<'_>) -> String {
    let bank = career.aptitude().expect("it is whole").expect("a bank");
    let pool = Pool::of(&bank);
    let bench = Bench::new(&pool, Rules::USUAL, true);
    let mut summary = Summary::new(pool.items.len());
    for person in 0..2500 {
        summary.add(&drawn(&bench, 20_261_122, person));
    }
    let all = &summary.all;
    // Standard errors with 2,500 people: .8 % and .44 %.
    assert!(
        (all.inner() - 0.80).abs() < 0.02,
        "{}: {}",
        career.id,
        all.inner()
    );
    assert!(
        (all.outer() - 0.95).abs() < 0.01,
        "{}: {}",
        career.id,
        all.outer()
    );
    format!(
        "{:<26} 80 %: {:.1}  95 %: {:.1}  RMSE {:.3}  stated {:.3}  items {:.1}\n",
        career.id,
        100.0 * all.inner(),
        100.0 * all.outer(),
        all.rmse(),
        all.mean_sd(),
        all.length()
    )
}

#[test]
fn intervals_of_every_bundled_bank_hold_the_truth_as_often_as_they_say() {
    let catalog = Catalog::open(careers::BUNDLED).expect("it opens");
    let every = catalog.careers().expect("they are whole").into_iter();
    let written = every.filter(|c| c.aptitude().expect("it is whole").is_some());
    insta::assert_snapshot!(written.map(coverage).collect::<String>(), @"
    backend-developer          80 %: 79.0  95 %: 94.8  RMSE 0.503  stated 0.499  items 19.3
    cybersecurity-analyst      80 %: 79.8  95 %: 95.0  RMSE 0.496  stated 0.498  items 18.9
    data-scientist             80 %: 80.4  95 %: 94.7  RMSE 0.501  stated 0.498  items 18.8
    game-designer              80 %: 79.4  95 %: 95.3  RMSE 0.500  stated 0.498  items 18.9
    site-reliability-engineer  80 %: 79.3  95 %: 95.1  RMSE 0.496  stated 0.498  items 19.2
    software-qa-tester         80 %: 79.1  95 %: 94.8  RMSE 0.502  stated 0.497  items 18.8
    web-administrator          80 %: 79.0  95 %: 94.5  RMSE 0.500  stated 0.497  items 18.7
    ");
}

#[test]
fn difficulties_taken_for_known_make_intervals_too_narrow() {
    let (known, expected) = (
        tried(2000, Rules::USUAL, false),
        tried(2000, Rules::USUAL, true),
    );
    assert!(known.all.inner() < 0.78, "{}", known.all.inner());
    assert!(known.all.mean_sd() < known.all.rmse() - 0.02);
    assert!(expected.all.inner() > known.all.inner() + 0.02);
}

#[test]
fn the_long_test_is_more_exact_and_a_draw_spreads_exposure() {
    let (usual, long) = (
        tried(300, Rules::USUAL, true),
        tried(300, Rules::LONG, true),
    );
    assert!(long.all.rmse() < usual.all.rmse() && long.all.length() > usual.all.length());
    let greedy = Rules {
        select: Select::MaxInformation,
        top: 1,
        first: 0,
        per_skill: 0,
        ..Rules::USUAL
    };
    let greedy = tried(300, greedy, true);
    let most = |summary: &Summary| summary.exposure().into_iter().fold(0.0, f64::max);
    assert!(
        most(&greedy) > 0.999 && most(&usual) < 0.9,
        "{} {}",
        most(&greedy),
        most(&usual)
    );
}

#[test]
fn a_page() {
    insta::assert_snapshot!(page(&["bank", "simulate", "tea-taster", "--people", "200", "--min", "3"], 80), @"
    tea-taster: 200 tests tried out, seed 1
      People near  People   RMSE    Bias  Stated  Items  Within 80 %     95 %
      all             200  0.715  -0.024   0.725    7.0       77.5 %   97.0 %
      stage 1          14  1.039   0.913   0.724    7.0       50.0 %   92.9 %
      stage 2          43  0.651   0.480   0.711    7.0       83.7 %   97.7 %
      stage 3          74  0.521   0.130   0.726    7.0       91.9 %   98.7 %
      stage 4          54  0.691  -0.551   0.730    7.0       75.9 %  100.0 %
      stage 5          15  1.241  -1.207   0.739    7.0       20.0 %   80.0 %

      RMSE, bias and stated error in stages. Within: how often the interval holds
      the truth.

      Ended: 0 as the error was at most 0.5, 0 as the stage was known, 0 at 20
      items, 200 as the bank had no more.

    Items asked most often
      Item              Share of tests
      cups-per-hour            100.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      loop-of-cups             100.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      order-of-tasting         100.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      refuse-empty             100.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      two-readers              100.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      words-and-faults         100.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      tongue-side               50.5 %  ━━━━━━━━━━━━━━━━━━━
      bad-cups                  49.5 %  ━━━━━━━━━━━━━━━━━━

      8 items asked, 0 never.

      People are drawn from N(0, 1) and answer as the model says; each meets
      difficulties drawn anew around the bank's, by their errors. 1 of 10 items has
      been calibrated on people's answers. For exploration and learning. Do not
      select people with it.
    ");
}

#[test]
fn rows_for_a_pipe() {
    let args = [
        "bank",
        "simulate",
        "tea-taster",
        "--people",
        "50",
        "--select",
        "mfi",
        "--erf",
        "off",
    ];
    insta::assert_snapshot!(fixture(&args, pipe()).0, @"
    accuracy	all	50	0.691	-0.011	0.694	7.0	0.8	0.96
    accuracy	stage 1	3	0.910	0.891	0.668	7.0	0.6667	1
    accuracy	stage 2	11	0.657	0.257	0.689	7.0	0.8182	1
    accuracy	stage 3	21	0.431	0.138	0.693	7.0	1	1
    accuracy	stage 4	11	0.694	-0.320	0.711	7.0	0.7273	0.9091
    accuracy	stage 5	4	1.362	-1.350	0.693	7.0	0	0.75
    ended	precise	0
    ended	stage	0
    ended	length	0
    ended	exhausted	50
    item	bad-cups	1
    item	cups-per-hour	1
    item	order-of-tasting	1
    item	words-and-faults	1
    item	loop-of-cups	1
    item	refuse-empty	1
    item	two-readers	1
    rules	people-from	drawn
    rules	select	mfi
    rules	top-k	1
    rules	min	10
    rules	max	20
    rules	sd	0.5
    rules	erf	off
    note	People are drawn from N(0, 1) and answer as the model says; each meets difficulties drawn anew around the bank's, by their errors.
    note	1 of 10 items has been calibrated on people's answers.
    note	For exploration and learning. Do not select people with it.
    ");
}

/// A table of items on which nothing is uncertain.
const ITEMS: &str = "id,a,b,c\nq1,1.5,-1,0\nq2,1.5,-0.5,0\nq3,1.5,0,0\nq4,1.5,0.5,0\nq5,1.5,1,0\n";

/// Runs on the table above, with standard input.
fn run(more: &[&str], input: &str, exit: Exit) -> (String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let items = folder.path().join("items.csv");
    std::fs::write(&items, ITEMS).expect("it is written");
    let run = careers(&["bank", "simulate"])
        .arg(&items)
        .stdin(input)
        .status(exit);
    let run = more.iter().fold(run, |run, arg| run.arg(*arg));
    let outcome = run.any_stdout().any_stderr().run();
    let tidy = |text: String| text.replace(&*items.to_string_lossy(), "items.csv");
    (tidy(outcome.stdout), tidy(outcome.stderr))
}

#[test]
fn a_trace_has_a_line_a_person_and_repeats() {
    let args = ["--people", "700", "--trace", "--min", "2", "--sd", "0.7"];
    let (first, told) = run(&args, "", Exit::Answered);
    assert_eq!(first, run(&args, "", Exit::Answered).0);
    assert!(told.starts_with("None of 5 items has been calibrated"));
    let lines: Vec<Value> = first
        .lines()
        .map(|l| serde_json::from_str(l).expect("JSON"))
        .collect();
    assert_eq!(lines.len(), 700);
    for (place, line) in lines.iter().enumerate() {
        assert_eq!(line["person"], place + 1);
        let count = |field: &str| line[field].as_array().expect("a list").len();
        let lengths = ["items", "answers", "theta", "sd"].map(count);
        assert!(
            lengths
                .iter()
                .all(|n| *n == lengths[0] && (2..=5).contains(n))
        );
    }
    // The people that a longer run starts with are those of a shorter one.
    let (fewer, _) = run(
        &["--people", "3", "--trace", "--min", "2", "--sd", "0.7"],
        "",
        Exit::Answered,
    );
    assert!(first.starts_with(&fewer));
}

#[test]
fn answers_that_were_given_are_tried_out() {
    let answers = "id,q1,q2,q3,q4,q5\nana,1,1,1,0,0\nbo,1,,1,,0\ncy,2,1,1,1,1\ndi,,,,,\n";
    let (trace, told) = run(
        &["--responses", "-", "--trace", "--top-k", "1"],
        answers,
        Exit::Answered,
    );
    let lines: Vec<Value> = trace
        .lines()
        .map(|l| serde_json::from_str(l).expect("JSON"))
        .collect();
    assert_eq!(lines.len(), 2);
    // With every item asked the last estimate is the truth.
    for line in &lines {
        let path = line["theta"].as_array().expect("a list");
        assert_eq!(path.last(), Some(&line["truth"]));
        assert_eq!(line["ended"], "exhausted");
    }
    assert_eq!(lines[1]["items"].as_array().map(Vec::len), Some(3));
    let bad: Vec<&str> = told.lines().take(2).collect();
    assert_eq!(
        bad,
        [
            "standard input: line 4: `2` for `q1`: 0, 1 or nothing is wanted; skipped",
            "standard input: line 5: no answer that counts; skipped"
        ]
    );
}

#[test]
fn what_makes_no_sense_is_a_usage_error() {
    for args in [
        &["--min", "30"][..],
        &["--sd", "NaN"],
        &["--sd", "-1"],
        &["--people", "0"],
        &["--people", "5", "--responses", "-"],
        &["--trace", "--json"],
        &["--top-k", "0"],
        &["--erf", "maybe"],
    ] {
        assert_eq!(run(args, "", Exit::Usage).0, "", "{args:?}");
    }
}
