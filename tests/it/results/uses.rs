//! Finished tests in the answers of other verbs: the plan, the path and the match.

use careers::error::Exit;
use careers::state::results::{Kept, KeptSkill, keep};

use super::a_test;
use crate::support::{Home, fixture, pipe, terminal};

/// A taster's quiz that makes stage 2 likely: tasting as expected, scripts far below.
pub fn of_tasting() -> Kept {
    let skill = |id: &str, z| KeptSkill {
        id: id.to_owned(),
        asked: 6,
        right: 3,
        expected: 3.1,
        z,
    };
    Kept {
        n: 12,
        right: 7,
        theta: -0.4,
        stage_ge: [0.97, 0.84, 0.41, 0.08, 0.01],
        skills: vec![skill("tasting", -0.1), skill("brewscript", -1.64)],
        ..a_test("tea-taster", 7)
    }
}

fn home(kept: &[Kept]) -> Home {
    let home = Home::new();
    for kept in kept {
        let added = keep(&home.env(pipe()), kept).expect("it is kept");
        assert!(added);
    }
    home
}

/// The page of an answer at a terminal of 80 columns.
fn page(home: &Home, args: &[&str]) -> String {
    let env = home.at("2026-11-23T09:00", terminal(80));
    let (out, err, exit) = fixture(args, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

#[test]
fn a_plan_leaves_out_what_only_teaches_or_practises_what_a_quiz_found() {
    let plan = ["plan", "taster", "--start", "2026-12-07", "--to", "2"];
    let known = [&plan[..], &["--skip-known"]].concat();
    let home = home(&[of_tasting()]);
    let told = home.fixture("2026-11-23T09:00", &known);
    let whole = home.fixture("2026-11-23T09:00", &plan);
    // Tasting is had; leaf lore, small talk were not asked about; BrewScript lies below the rest.
    let gone: Vec<&str> = whole
        .lines()
        .filter(|line| !told.contains(line.rsplit('\t').next().expect("text")))
        .filter_map(|line| line.split('\t').rev().nth(1))
        .collect();
    assert_eq!(gone, ["tea-taster/s1/w01/five-waters"]);
    let page = page(&home, &known);
    insta::assert_snapshot!(page.lines().take(22).collect::<Vec<_>>().join("\n"), @"
    Tea Taster: the plan
      3 weeks at 6 h: stage 2 ends 2026-12-27.
      Stage          Weeks  Ends        Hours  Must  Should  Could
      s1 First sip     1-2  2026-12-20    9.5     7       1    1.5
      s2 Apprentice    2-3  2026-12-27      6     6
      all              1-3  2026-12-27   15.5    13       1    1.5

      Left out, as your quizzes say you know it: 1 task to learn or practise, 2.5 h.
      Tea Taster, 2026-11-22: stage 2 with a chance of 84 %. What is to be built or
      proved stays.

    s1 First sip · 7 to 20 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 6 h
        2 h  must   unit/kettle-safety
      1.5 h  could  w01/read-the-label
      2.5 h  must   w02/hundred-cards (1/2)

      week 2 · 14 to 20 Dec 2026 · 3.5 h
      2.5 h  must    w02/hundred-cards (2/2)
        1 h  should  w02/show-the-cards

    s2 Apprentice · 14 to 27 Dec 2026
    ");
    let json = [&known[..], &["--json"]].concat();
    let value: serde_json::Value =
        serde_json::from_str(&home.fixture("2026-11-23T09:00", &json)).expect("JSON");
    assert_eq!(value["known"]["tests"][0]["stage"], 2);
    assert_eq!(value["known"]["hours"], 2.5);
}

#[test]
fn a_quiz_that_makes_no_stage_likely_leaves_nothing_out() {
    let known = ["plan", "taster", "--start", "2026-12-07", "--skip-known"];
    let none = home(&[]).fixture("2026-11-23T09:00", &known);
    let unsure = Kept {
        stage_ge: [0.79, 0.5, 0.2, 0.1, 0.0],
        ..of_tasting()
    };
    assert_eq!(home(&[unsure]).fixture("2026-11-23T09:00", &known), none);
    // The latest counts, better or worse.
    let later = Kept {
        seed: 8,
        stage_ge: [0.1; 5],
        ..of_tasting()
    };
    let both = home(&[of_tasting(), later]);
    assert_eq!(both.fixture("2026-11-23T09:00", &known), none);
    // A bank may have gone since.
    let gone = Kept {
        career: "cup-washer".to_owned(),
        ..of_tasting()
    };
    assert_eq!(home(&[gone]).fixture("2026-11-23T09:00", &known), none);
}

#[test]
fn a_path_counts_what_a_quiz_found() {
    let home = home(&[of_tasting()]);
    let page = page(&home, &["path", "lift-operator", "taster"]);
    insta::assert_snapshot!(page.lines().take(34).collect::<Vec<_>>().join("\n"), @"
    From Lift Operator to Tea Taster
      17 of 19.5 hours that must be done are missing: 3 weeks at 6 h a week. You
      enter at s1 First sip.
      Stage          Must, h  Missing, h
      s1 First sip       9.5           7
      s2 Apprentice        6           6
      s3 Taster            4           4

      No roadmap is written for Lift Operator: its skills are those of stage 3, and
      which shared units are done is unknown.

    What your quizzes say you have
      • Tea Taster, 2026-11-22: stage 2 with a chance of 84 %: Tasting 2

      A quiz of some twenty questions is no proof: what it counts is a likelihood.

    What carries over: 2 of 5 skills
      Skill       Have  Need
      Tasting        2     3
      Small talk     1     1

    What is new: 3 skills
      Skill       Need
      Leaf lore      2
      Kettles        3
      BrewScript     2

      1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.

    What is missing
      s1 First sip · 7 of 9.5 h
      2 h  unit/kettle-safety  Kettles
      5 h  w02/hundred-cards   Leaf lore
    ");
    let rows = home.fixture("2026-11-23T09:00", &["path", "lift-operator", "taster"]);
    let rows: Vec<&str> = rows.lines().filter(|l| l.starts_with("test\t")).collect();
    assert_eq!(rows, ["test\ttea-taster\t2026-11-22\t2\t0.84\ttasting"]);
}

#[test]
fn a_match_shows_skills_and_quizzes_each_by_itself() {
    let home = home(&[of_tasting()]);
    home.fixture("2026-11-22T10:00", &["progress", "done", "show-the-cards"]);
    let page = page(&home, &["match", "--interests", "22,34,10,8,14,30"]);
    let from = page.find("Skills you have").expect("the section");
    insta::assert_snapshot!(&page[from..], @"
    Skills you have
      • Lift Operator: 1 of 2: small-talk
      • Tea Taster: 2 of 5: tasting, small-talk

      Trained by a task that you marked as done, or found by a quiz; how well,
      neither says here.

    Your quizzes
      • Tea Taster, 2026-11-22: stage 2 with a chance of 84 %; 7 of 12 right;
        ability -0.40, 80 % interval -1.00 to 1.25

      0 is the middle of stage 3 of that career's own roadmap: abilities of two
      careers do not compare.

    The other parts
      styles  not known

      Styles come from the statements of careers traits. Skills come from tasks that
      you mark with careers progress done and from quizzes, aptitude from careers
      quiz CAREER.

    What this does not tell
      • Interests alone cannot rank technology roles: within computing two thirds of
        the pairs of occupations correlate by more than .729.
      • Each interval has the errors of your scores, not those of the ratings, which
        are of occupations in the United States; careers whose intervals meet are
        ties.
      • The parts stand side by side and are not added up: how they weigh against
        each other nobody has measured.
      • For exploration and learning. Do not select people with it.

      Ratings from: steep-survey. careers sources ID has the page.
    ");
}

#[test]
fn results_that_cannot_be_read_stop_a_plan_and_are_told_beside_a_path() {
    let home = Home::new();
    std::fs::write(
        home.path().join("results.jsonl"),
        "{\"careers\":\"result\",\"version\":9}\n",
    )
    .expect("written");
    let (out, err, exit) = fixture(
        &["plan", "taster", "--skip-known"],
        home.at("2026-11-23T09:00", pipe()),
    );
    assert_eq!((out.as_str(), exit), ("", Exit::State));
    assert!(err.contains("install a newer careers"), "{err}");
    let (out, err, exit) = fixture(
        &["path", "lift-operator", "taster"],
        home.at("2026-11-23T09:00", pipe()),
    );
    assert_eq!(exit, Exit::Answered);
    assert!(
        !out.is_empty() && err.contains("install a newer careers"),
        "{err}"
    );
}
