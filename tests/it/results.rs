//! The file of finished tests: nothing in it is lost, and nothing in it is taken on trust.

mod hostile;
pub mod uses;

use std::fs;
use std::path::PathBuf;

use careers::state::results::{
    Kept, KeptAbility, KeptEffort, KeptItem, KeptSkill, VERSION, keep, known, latest, read,
};
use careers::ui::Env;
use jiff::civil::datetime;

use crate::support::{Home, pipe};

/// A finished test; the seed tells one from another.
pub fn a_test(career: &str, seed: u64) -> Kept {
    let item = |id: &str, right| KeptItem {
        id: id.to_owned(),
        version: 1,
        skill: "linux".to_owned(),
        right,
        seconds: Some(41.5),
        late: false,
        fast: !right,
        flagged: right,
    };
    Kept {
        careers: "result".to_owned(),
        version: VERSION,
        kind: "quiz".to_owned(),
        career: career.to_owned(),
        bank: "0123456789abcdef".to_owned(),
        started: datetime(2026, 11, 22, 8, 30, 0, 0),
        at: datetime(2026, 11, 22, 8, 52, 10, 0),
        seed,
        rules: "usual".to_owned(),
        ended: "precise".to_owned(),
        n: 2,
        right: 1,
        theta: 0.125,
        sd: 0.875,
        q10: -1.0,
        q90: 1.25,
        stage_ge: [0.9, 0.75, 0.5, 0.25, 0.0625],
        skills: vec![KeptSkill {
            id: "linux".to_owned(),
            asked: 2,
            right: 1,
            expected: 1.1,
            z: -0.2,
        }],
        items: vec![item("li-01", true), item("li-02", false)],
        effort: KeptEffort {
            fast: 1,
            late: 0,
            moderated: Some(KeptAbility {
                theta: 0.5,
                sd: 0.75,
            }),
            in_time: None,
        },
        calibrated: 0,
    }
}

/// A home, its surroundings and its file of results.
pub fn home() -> (Home, Env, PathBuf) {
    let home = Home::new();
    let (env, file) = (home.env(pipe()), home.path().join("results.jsonl"));
    (home, env, file)
}

#[test]
fn where_nothing_is_kept_nothing_is_known_and_nothing_is_made() {
    let (home, env, _) = home();
    assert_eq!(known(&env), Ok(Vec::new()));
    let made = fs::read_dir(home.path()).expect("a folder").count();
    assert_eq!(made, 0);
}

#[test]
fn what_is_kept_is_known_newest_last_and_the_latest_of_each_career() {
    let (_home, env, file) = home();
    let told = [("tea-taster", 1), ("sre", 2), ("tea-taster", 3)].map(|(c, s)| a_test(c, s));
    for test in &told {
        assert_eq!(keep(&env, test), Ok(true));
    }
    let found = known(&env).expect("results");
    assert_eq!(found, told);
    let seeds: Vec<_> = latest(&found).iter().map(|(c, k)| (*c, k.seed)).collect();
    assert_eq!(seeds, [("sre", 2), ("tea-taster", 3)]);
    let lines = fs::read_to_string(file).expect("the file");
    assert_eq!(lines.lines().count(), 3);
    assert!(lines.contains("\"started\":\"2026-11-22T08:30:00+05:30\""));
}

#[test]
fn a_test_that_is_kept_is_not_kept_twice() {
    let (_home, env, _) = home();
    let test = a_test("sre", 1);
    assert_eq!(keep(&env, &test), Ok(true));
    assert_eq!(keep(&env, &test), Ok(false));
    assert_eq!(known(&env).expect("results").len(), 1);
}

#[test]
fn many_at_once_lose_nothing() {
    let (_home, env, _) = home();
    std::thread::scope(|scope| {
        for seed in 0..16 {
            scope.spawn(move || assert_eq!(keep(&env, &a_test("sre", seed)), Ok(true)));
        }
    });
    let mut seeds: Vec<u64> = known(&env)
        .expect("results")
        .iter()
        .map(|k| k.seed)
        .collect();
    seeds.sort_unstable();
    assert_eq!(seeds, (0..16).collect::<Vec<_>>());
}

#[test]
fn cut_at_any_byte_the_file_keeps_the_lines_before_and_takes_new_ones() {
    let (_home, env, file) = home();
    for seed in [1, 2] {
        keep(&env, &a_test("sre", seed)).expect("it is kept");
    }
    let whole = fs::read(&file).expect("the file");
    let first = whole.iter().position(|b| *b == b'\n').expect("a line") + 1;
    for cut in first..=whole.len() {
        fs::write(&file, &whole[..cut]).expect("it is cut");
        let found = read(&env).expect("results");
        // The line's end alone is no loss.
        let second = cut + 1 >= whole.len();
        assert_eq!(found.kept.len(), 1 + usize::from(second), "cut at {cut}");
        let half = cut > first && !second;
        assert_eq!(found.damaged.len(), usize::from(half), "cut at {cut}");
        assert!(found.damaged.iter().all(|d| d.line == 2));
        assert_eq!(keep(&env, &a_test("sre", 3)), Ok(true));
        let after = read(&env).expect("results");
        assert_eq!(after.kept.len(), found.kept.len() + 1, "cut at {cut}");
        assert_eq!(after.damaged, found.damaged, "cut at {cut}");
        assert!(
            fs::read(&file)
                .expect("the file")
                .starts_with(&whole[..cut])
        );
    }
}
