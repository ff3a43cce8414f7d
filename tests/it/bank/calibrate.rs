//! `careers bank calibrate`: known values found again, cohorts unlike the authors' guess,
//! too few answers, wrong keys, and what is written.

use careers::assess::calibrate::Model::{Free, Kept, NearOne, Two};
use careers::assess::calibrate::{Answers, Calibration, Prior, calibrate};
use careers::assess::estimate::{Mark, number};
use careers::assess::irt::Parameters;
use careers::assess::pool::{Pool, PoolItem};
use careers::assess::random::Stream;
use careers::catalog::model::{Params, Status};
use careers::error::Exit;

use crate::support::{Outcome, careers};

fn pool(parameters: &[Parameters]) -> Pool {
    let item = |(place, parameters): (usize, &Parameters)| PoolItem {
        id: format!("q{}", place + 1),
        parameters: *parameters,
        skill: 0,
        stage: None,
        status: Status::Live,
        calibrated: false,
    };
    Pool {
        items: parameters.iter().enumerate().map(item).collect(),
        blueprint: vec![("all".to_owned(), 1.0)],
        enemies: Vec::new(),
    }
}

/// How often each pattern of five answers came among a thousand people: the Law School
/// Admission Test, section 6, as Bock & Lieberman (1970) print it. From 00000 to 11111.
const LSAT: [usize; 32] = [
    3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21,
    173, 11, 61, 28, 298,
];

#[test]
fn a_textbook_case_without_priors() {
    let mut answers = Answers {
        items: 5,
        marks: Vec::new(),
    };
    for (pattern, count) in LSAT.iter().enumerate() {
        let row = (0..5).map(|item| Mark::from(pattern >> (4 - item) & 1 == 1));
        let row: Vec<Mark> = row.collect();
        (0..*count).for_each(|_| answers.marks.extend(&row));
    }
    let one = Parameters {
        a: 1.0,
        b: 0.0,
        c: 0.0,
        sd_b: 0.0,
    };
    let found = calibrate(&pool(&[one; 5]), &answers, Prior::None).expect("answers enough");
    // R's ltm, ltm(LSAT ~ z1): b, its error, a, its error; log-likelihood -2466.65.
    let known = [
        (-3.3597, 0.8669, 0.8254, 0.2581),
        (-1.3696, 0.3073, 0.7229, 0.1867),
        (-0.2799, 0.0997, 0.8905, 0.2326),
        (-1.8659, 0.4341, 0.6886, 0.1852),
        (-3.1236, 0.8700, 0.6575, 0.2100),
    ];
    assert!(
        (found.log_likelihood + 2466.65).abs() < 0.01,
        "{}",
        found.log_likelihood
    );
    assert!(found.converged && found.people == 1000);
    assert_eq!((found.mean, found.sd), ((0.0, None), (1.0, None)));
    for (item, (b, se_b, a, se_a)) in found.items.iter().zip(known) {
        let [found_a, found_b] = item.se.expect("errors");
        assert!(
            (item.a - a).abs() < 0.002 && (item.b - b).abs() < 0.008,
            "{item:?}"
        );
        assert!(
            (found_a - se_a).abs() < 0.004 && (found_b - se_b).abs() < 0.012,
            "{item:?}"
        );
    }
}

/// A cohort's answers to items with these true parameters; every so manyth answer is left out.
fn cohort(truth: &[Parameters], people: usize, mean: f64, sd: f64, gap: usize) -> Answers {
    let mut luck = Stream::new(11, "cohort");
    let mut marks = Vec::new();
    for person in 0..people {
        let theta = mean + sd * luck.normal();
        for (place, item) in truth.iter().enumerate() {
            let right = luck.unit() < item.probability(theta);
            let given = gap == 0 || !(person + place).is_multiple_of(gap);
            marks.push(if given { right.into() } else { Mark::Absent });
        }
    }
    Answers {
        items: truth.len(),
        marks,
    }
}

/// Twelve true items and what an author thought of them.
fn items() -> (Vec<Parameters>, Vec<Parameters>) {
    let mut luck = Stream::new(5, "items");
    let author = |place: usize| Parameters {
        a: 1.0,
        b: number(place % 5) - 2.0,
        c: if place.is_multiple_of(3) { 0.25 } else { 0.0 },
        sd_b: 0.8,
    };
    let stated: Vec<Parameters> = (0..12).map(author).collect();
    let truth = stated.iter().map(|item| Parameters {
        a: (0.3 * luck.normal()).exp(),
        b: item.b + 0.8 * luck.normal(),
        ..*item
    });
    (truth.collect(), stated)
}

/// How many standard errors the values lie from the truth, in the root mean square.
fn distances(found: &Calibration, truth: &[Parameters]) -> [f64; 2] {
    let pairs = || found.items.iter().zip(truth);
    let rms = |far: &dyn Fn(&careers::assess::calibrate::Item, &Parameters) -> f64| {
        let sum: f64 = pairs().map(|(item, truth)| far(item, truth).powi(2)).sum();
        (sum / number(truth.len())).sqrt()
    };
    [
        rms(&|item, truth| (item.a - truth.a) / item.se.expect("errors")[0]),
        rms(&|item, truth| (item.b - truth.b) / item.se.expect("errors")[1]),
    ]
}

#[test]
fn a_weaker_cohort_does_not_make_items_harder() {
    let (truth, stated) = items();
    let answers = cohort(&truth, 1500, -0.8, 0.9, 0);
    let found = calibrate(&pool(&stated), &answers, Prior::Author).expect("answers enough");
    assert!(found.converged);
    let (mean, sd) = (found.mean, found.sd);
    let within = |(value, se): (f64, Option<f64>), truth: f64| {
        (value - truth).abs() < 3.0 * se.expect("an error")
    };
    assert!(within(mean, -0.8) && within(sd, 0.9), "{mean:?} {sd:?}");
    assert!(mean.0 < -0.3, "{mean:?}");
    let [a, b] = distances(&found, &truth);
    assert!(a < 1.7 && b < 1.7, "{a} {b}");
    assert!(
        found
            .items
            .iter()
            .all(|i| i.misfit.is_some_and(|m| m < 0.06)),
        "{found:?}"
    );
    // Taken for N(0, 1), the same cohort makes every item look harder.
    let fixed = calibrate(&pool(&stated), &answers, Prior::None).expect("answers enough");
    let mean_b = |of: &Calibration| of.items.iter().map(|i| i.b).sum::<f64>() / 12.0;
    assert!(mean_b(&fixed) > mean_b(&found) + 0.3);
}

#[test]
fn the_scale_is_moved_at_once_or_step_by_step_to_the_same_place() {
    let (truth, stated) = items();
    let full = cohort(&truth, 400, 0.4, 1.1, 0);
    let fast = calibrate(&pool(&stated), &full, Prior::Author).expect("answers enough");
    // A thirteenth item with one answer stays, and the scale can no longer be moved as a whole.
    let mut more = stated.clone();
    more.push(Parameters {
        a: 0.05,
        b: 0.0,
        c: 0.0,
        sd_b: 0.0,
    });
    let rows = full.people().enumerate().flat_map(|(person, row)| {
        let last = if person == 0 {
            Mark::Right
        } else {
            Mark::Absent
        };
        row.iter().copied().chain([last])
    });
    let answers = Answers {
        items: 13,
        marks: rows.collect(),
    };
    let slow = calibrate(&pool(&more), &answers, Prior::Author).expect("answers enough");
    assert!(fast.converged && slow.converged && fast.evaluations < slow.evaluations);
    assert!(
        (fast.mean.0 - slow.mean.0).abs() < 0.02,
        "{:?} {:?}",
        fast.mean,
        slow.mean
    );
    for (fast, slow) in fast.items.iter().zip(&slow.items) {
        assert!((fast.b - slow.b).abs() < 0.02 && (fast.a - slow.a).abs() < 0.02);
    }
    let kept = &slow.items[12];
    assert_eq!((kept.model, kept.a, kept.se), (Kept, 0.05, None));
}

#[test]
fn how_free_an_item_is_depends_on_its_answers() {
    let (truth, stated) = items();
    let mut answers = cohort(&truth, 1000, 0.0, 1.0, 0);
    // The first item has 29 answers, the second 30, the third 199, the fourth 200, the fifth 999.
    for (place, most) in [29, 30, 199, 200, 999].into_iter().enumerate() {
        let later = answers.marks.chunks_exact_mut(12).skip(most);
        later.for_each(|row| row[place] = Mark::Absent);
    }
    let models = |prior| {
        let found = calibrate(&pool(&stated), &answers, prior).expect("answers enough");
        found
            .items
            .iter()
            .map(|i| i.model)
            .take(6)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        models(Prior::Author),
        [Kept, NearOne, NearOne, Two, Two, Free]
    );
    assert_eq!(models(Prior::Vague), [Kept, Free, Free, Free, Free, Free]);
    let few = Answers {
        items: 12,
        marks: answers.marks[..12 * 29].to_vec(),
    };
    assert!(calibrate(&pool(&stated), &few, Prior::Author).is_none());
}

#[test]
fn gaps_in_the_answers_are_no_answers() {
    let (truth, stated) = items();
    let answers = cohort(&truth, 1500, 0.3, 1.0, 3);
    let found = calibrate(&pool(&stated), &answers, Prior::Author).expect("answers enough");
    let [a, b] = distances(&found, &truth);
    assert!(found.converged && a < 1.7 && b < 1.7, "{a} {b}");
    assert!((found.mean.0 - 0.3).abs() < 3.0 * found.mean.1.expect("an error"));
}

#[test]
fn all_right_and_all_wrong_stay_finite() {
    let (truth, stated) = items();
    let mut answers = cohort(&truth, 200, 0.0, 1.0, 0);
    for row in answers.marks.chunks_exact_mut(12) {
        (row[0], row[1]) = (Mark::Right, Mark::Wrong);
    }
    for prior in [Prior::Author, Prior::Vague, Prior::None] {
        let found = calibrate(&pool(&stated), &answers, prior).expect("answers enough");
        for item in &found.items {
            assert!(
                item.a.is_finite() && item.b.abs() <= 8.0,
                "{prior:?} {item:?}"
            );
        }
        assert_eq!(found.items[0].rest, None);
    }
}

/// A table of the authors' parameters and a table of a cohort's answers, with one key wrong.
fn files(people: usize) -> (String, String) {
    let (mut truth, mut stated) = items();
    for item in truth.iter_mut().chain(&mut stated) {
        item.b *= 0.5;
    }
    let answers = cohort(&truth, people, -0.2, 1.0, 0);
    let rows = stated.iter().enumerate();
    let rows = rows.map(|(place, item)| format!("q{},1,{},{},0.8\n", place + 1, item.b, item.c));
    let bank = "id,a,b,c,sd_b\n".to_owned() + &rows.collect::<String>();
    let head: Vec<String> = (1..=12).map(|n| format!("q{n}")).collect();
    let mut table = format!("id,{}\n", head.join(","));
    for (person, row) in answers.people().enumerate() {
        let right = |(place, mark): (usize, &Mark)| (*mark == Mark::Right) != (place == 7);
        let cells = row
            .iter()
            .enumerate()
            .map(|cell| u8::from(right(cell)).to_string());
        let cells: Vec<String> = cells.collect();
        table.extend([format!("p{person},"), cells.join(","), "\n".to_owned()]);
    }
    (bank, table)
}

/// Calibrates the files above; the bank's path is shortened in what is printed.
fn run(people: usize, more: &[&str], exit: Exit) -> Outcome {
    let folder = tempfile::tempdir().expect("a folder");
    let (bank, answers) = files(people);
    let path = folder.path().join("items.csv");
    std::fs::write(&path, bank).expect("it is written");
    let run = careers(&["bank", "calibrate"])
        .arg(&path)
        .arg("-")
        .stdin(answers);
    let run = more.iter().fold(run, |run, arg| run.arg(*arg));
    let mut outcome = run.status(exit).any_stdout().any_stderr().run();
    outcome.stdout = outcome
        .stdout
        .replace(&*path.to_string_lossy(), "items.csv");
    outcome
}

#[test]
fn the_page_marks_a_wrong_key() {
    let page = run(
        300,
        &["--color", "always", "--cohort", "pune-2026"],
        Exit::Answered,
    );
    assert_eq!(page.stderr, "");
    let plain = console::strip_ansi_codes(&page.stdout).into_owned();
    insta::assert_snapshot!(plain, @"
    items.csv, calibrated on pune-2026: 300 people

      The cohort's abilities: mean -0.493 (se 0.246), standard deviation 0.876 (se
      0.108), on the scale of the stages. Reliability 0.649. Log-likelihood
      -2183.78, prior author, 14 evaluations.

    Items
      Item  Answers     a      b  se b    Was  Moved   Rest  Misfit
      q1        300  1.39  -1.47  0.31  -1.00   -0.6   0.23   0.018
      q2        300  1.69  -0.33  0.25  -0.50    0.2   0.40   0.013
      q3        300  0.61  -0.22  0.30   0.00   -0.3   0.11   0.032
      q4        300  1.40  -0.12  0.27   0.50   -0.8   0.27   0.015
      q5        300  1.88   0.56  0.28   1.00   -0.5   0.41   0.020
      q6        300  1.17  -1.15  0.28  -1.00   -0.2   0.31   0.009
      q7        300  1.29  -0.25  0.27  -0.50    0.3   0.25   0.015
      q8        300  0.28   1.08  0.46   0.00    1.4  -0.35   0.183
      q9        300  1.47   0.62  0.29   0.50    0.2   0.36   0.014
      q10       300  1.05   0.62  0.34   1.00   -0.5   0.23   0.028
      q11       300  1.05  -0.98  0.28  -1.00    0.0   0.27   0.009
      q12       300  0.54   0.14  0.32  -0.50    0.8   0.04   0.046

    Items to look at
      • q8: answered against the rest: perhaps miskeyed; the answers do not follow
        the curve

      Moved: in units of the error that the bank states. Rest: correlation with the
      person's other answers. Misfit: distance of the answers from the curve; .1 is
      much.

      Before this, none of 12 items has been calibrated on people's answers. Look at
      every item that moved before its values are taken over. For exploration and
      learning. Do not select people with it.
    ");
}

#[test]
fn the_patch_is_yaml_that_a_bank_takes() {
    #[derive(serde::Deserialize)]
    struct Patch {
        items: Vec<Item>,
    }
    #[derive(serde::Deserialize)]
    struct Item {
        id: String,
        params: Params,
    }
    let patch = run(
        300,
        &["--cohort", "Pune: \"2026\"\n#x", "--format", "yaml"],
        Exit::Answered,
    );
    insta::assert_snapshot!(patch.stdout, @r#"
    # Proposed parameters for "items.csv"
    # cohort: "Pune: \"2026\"\n#x", 300 people
    # The cohort's abilities: mean -0.493 (se 0.246), standard deviation 0.876 (se 0.108), on the scale of the stages. Reliability 0.649. Log-likelihood -2183.78, prior author, 14 evaluations.
    # Before this, none of 12 items has been calibrated on people's answers.
    # Look at every item that moved before its values are taken over.
    # For exploration and learning. Do not select people with it.
    # 12 items estimated; 0 keep their values and are not listed.
    items:
    - id: q1
      # n 300, 243 right, se of a 0.321, b was -1
      params: {source: calibrated, a: 1.3878, b: -1.4732, sd_b: 0.3131}
    - id: q2
      # n 300, 135 right, se of a 0.340, b was -0.5
      params: {source: calibrated, a: 1.6942, b: -0.3298, sd_b: 0.2508}
    - id: q3
      # n 300, 139 right, se of a 0.137, b was 0
      params: {source: calibrated, a: 0.6109, b: -0.2231, sd_b: 0.2985}
    - id: q4
      # n 300, 165 right, se of a 0.332, b was 0.5
      params: {source: calibrated, a: 1.4013, b: -0.123, sd_b: 0.2695}
    - id: q5
      # n 300, 61 right, se of a 0.394, b was 1
      params: {source: calibrated, a: 1.8833, b: 0.5639, sd_b: 0.2791}
    - id: q6
      # n 300, 196 right, se of a 0.241, b was -1
      params: {source: calibrated, a: 1.1701, b: -1.1489, sd_b: 0.2844}
    - id: q7
      # n 300, 172 right, se of a 0.300, b was -0.5
      params: {source: calibrated, a: 1.2921, b: -0.2487, sd_b: 0.2693}
    # - id: q8
    #   # n 300, 112 right, se of a 0.056, b was 0
    #   # answered against the rest: perhaps miskeyed
    #   # the answers do not follow the curve
    #   params: {source: calibrated, a: 0.2781, b: 1.0834, sd_b: 0.4553}
    - id: q9
      # n 300, 66 right, se of a 0.302, b was 0.5
      params: {source: calibrated, a: 1.4708, b: 0.6244, sd_b: 0.2912}
    - id: q10
      # n 300, 135 right, se of a 0.261, b was 1
      params: {source: calibrated, a: 1.0463, b: 0.6189, sd_b: 0.3396}
    - id: q11
      # n 300, 182 right, se of a 0.218, b was -1
      params: {source: calibrated, a: 1.0455, b: -0.9826, sd_b: 0.2796}
    - id: q12
      # n 300, 124 right, se of a 0.120, b was -0.5
      params: {source: calibrated, a: 0.5417, b: 0.1387, sd_b: 0.3216}
    "#);
    let read: Patch = serde_yaml::from_str(&patch.stdout).expect("YAML");
    assert_eq!(read.items.len(), 11, "the wrong key is a comment");
    assert_eq!(read.items[7].id, "q9");
    assert!(
        read.items
            .iter()
            .all(|i| i.params.sd_b.is_some_and(|sd| sd > 0.0))
    );
}

#[test]
fn the_table_is_a_bank_again_and_the_same_input_gives_the_same_bytes() {
    let table = run(120, &["--format", "csv"], Exit::Answered).stdout;
    assert_eq!(table, run(120, &["--format", "csv"], Exit::Answered).stdout);
    let again = Pool::from_csv(table.as_bytes()).expect("a table of parameters");
    assert_eq!(again.items.len(), 12);
    assert!(
        again
            .items
            .iter()
            .all(|i| i.parameters.sd_b > 0.05 && i.parameters.sd_b < 0.8)
    );
    let json = run(120, &["--format", "json"], Exit::Answered).stdout;
    assert_eq!(json, run(120, &["--json"], Exit::Answered).stdout);
    assert!(json.starts_with("{\"schema\":\"careers/bank-calibrate/1\","));
}

#[test]
fn too_few_answers_are_no_calibration() {
    let outcome = run(29, &[], Exit::NoAnswer);
    assert_eq!(outcome.stdout, "");
    assert_eq!(
        outcome.stderr,
        "error: no item has the 30 answers that calibrating it takes\n"
    );
}
