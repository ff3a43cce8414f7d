//! The adaptive test: what it asks, when it stops, and that it is the same for ever.

use std::collections::BTreeSet;

use careers::assess::adaptive::{Bench, Next, Reason, Rules, Select, Test};
use careers::assess::estimate::number;
use careers::assess::irt::Parameters;
use careers::assess::pool::{Pool, PoolItem};
use careers::assess::random::Stream;
use careers::catalog::model::Status;
use proptest::prelude::*;

use crate::quiz::banks;

/// A pool of `per_cell` items for each of three skills and five stages.
pub fn pool(per_cell: usize) -> Pool {
    let mut items = Vec::new();
    for skill in 0..3 {
        for stage in 1..=5_u8 {
            for n in 0..per_cell {
                items.push(PoolItem {
                    id: format!("skill{skill}-s{stage}-{n}"),
                    parameters: Parameters {
                        a: 1.0,
                        b: f64::from(stage) - 3.0,
                        c: if n % 2 == 0 { 0.25 } else { 0.0 },
                        sd_b: 0.8,
                    },
                    skill,
                    stage: Some(stage),
                    status: Status::Live,
                    calibrated: false,
                });
            }
        }
    }
    let share = |skill: &str, share| (skill.to_owned(), share);
    Pool {
        items,
        blueprint: vec![share("one", 0.5), share("two", 0.3), share("three", 0.2)],
        enemies: Vec::new(),
    }
}

/// Runs a test to its end with answers from a rule; gives the items and the reason.
pub fn run<'b>(
    bench: &'b Bench<'b>,
    seed: u64,
    mut right: impl FnMut(usize) -> bool,
) -> (Test<'b>, Reason) {
    let mut test = Test::new(bench, Stream::new(seed, "select"));
    for _ in 0..=bench.pool().items.len() {
        match test.next() {
            Next::Ask(item) => test.answer(right(item)),
            Next::Stop(reason) => return (test, reason),
        }
    }
    panic!("a test that asks more than the bank has");
}

/// Whether the blueprint is kept: each skill is within one item of its share.
fn balanced(pool: &Pool, given: &[usize]) -> bool {
    let of = |skill| given.iter().filter(move |&&i| pool.items[i].skill == skill);
    let total = number(given.len());
    let mut shares = pool.blueprint.iter().enumerate();
    shares
        .all(|(skill, (_, share))| (number(of(skill).count()) - share * total).abs() <= 1.0 + 1e-9)
}

#[test]
fn a_test_keeps_the_blueprint_and_asks_nothing_twice() {
    let pool = pool(5);
    let bench = Bench::new(&pool, Rules::USUAL, true);
    for seed in 0..50_u32 {
        let (test, _) = run(&bench, u64::from(seed), |item| {
            (item + seed.count_ones() as usize).is_multiple_of(2)
        });
        let unique: BTreeSet<_> = test.given().iter().collect();
        assert_eq!(unique.len(), test.given().len());
        assert!(balanced(&pool, test.given()), "{:?}", test.given());
    }
}

#[test]
fn the_first_item_is_one_of_the_ten_nearest_to_the_origin() {
    let mut pool = pool(5);
    for (place, item) in pool.items.iter_mut().enumerate() {
        item.parameters.b = number(place) / 10.0 - 3.72;
    }
    let bench = Bench::new(&pool, Rules::USUAL, true);
    let first = |seed| match Test::new(&bench, Stream::new(seed, "select")).next() {
        Next::Ask(item) => item,
        Next::Stop(reason) => panic!("{reason:?}"),
    };
    let seen: BTreeSet<usize> = (0..300).map(first).collect();
    let mut nearest: Vec<usize> = (0..pool.items.len()).collect();
    nearest.sort_by(|&x, &y| {
        let far = |i: usize| pool.items[i].parameters.b.abs();
        far(x).total_cmp(&far(y))
    });
    let ten: BTreeSet<usize> = nearest[..10].iter().copied().collect();
    assert_eq!(seen, ten);
}

#[test]
fn the_next_item_is_one_of_the_five_most_informative_of_the_skill_behind() {
    let mut pool = pool(4);
    pool.blueprint = vec![
        ("one".to_owned(), 1.0),
        ("two".to_owned(), 0.0),
        ("three".to_owned(), 0.0),
    ];
    let bench = Bench::new(&pool, Rules::USUAL, true);
    for seed in 0..40 {
        let mut test = Test::new(&bench, Stream::new(seed, "select"));
        test.answer(true);
        let theta = test.estimate().theta;
        let Next::Ask(asked) = test.next() else {
            panic!("it ended")
        };
        let information = |i: usize| pool.items[i].parameters.expected().information(theta);
        let mut rivals: Vec<usize> = (0..pool.items.len())
            .filter(|&i| pool.items[i].skill == 0 && !test.given().contains(&i))
            .collect();
        rivals.sort_by(|&x, &y| {
            information(y)
                .total_cmp(&information(x))
                .then_with(|| pool.items[x].id.cmp(&pool.items[y].id))
        });
        assert!(rivals[..5].contains(&asked));
    }
}

#[test]
fn enemies_never_meet_and_only_live_items_are_asked() {
    let mut pool = pool(4);
    pool.enemies = vec![vec![0, 1, 20, 21], vec![40, 41, 42]];
    for item in pool.items.iter_mut().skip(2).step_by(3) {
        item.status = Status::Pilot;
    }
    let rules = Rules {
        max: 60,
        sd: 0.0,
        mass: 2.0,
        ..Rules::USUAL
    };
    let bench = Bench::new(&pool, rules, true);
    for seed in 0..30 {
        let (test, reason) = run(&bench, seed, |item| item.is_multiple_of(3));
        assert_eq!(reason, Reason::Exhausted);
        for group in &pool.enemies {
            assert!(test.given().iter().filter(|i| group.contains(i)).count() <= 1);
        }
        assert!(
            test.given()
                .iter()
                .all(|&i| pool.items[i].status == Status::Live)
        );
    }
}

#[test]
fn a_test_stops_for_the_reason_it_gives() {
    let pool = pool(6);
    let rules = Rules::USUAL;
    let bench = Bench::new(&pool, rules, true);
    let mut reasons = BTreeSet::new();
    for seed in 0..200 {
        let mut luck = Stream::new(seed, "luck");
        let ability = luck.normal() * 1.5;
        let chance = |item: usize| pool.items[item].parameters.probability(ability);
        let (test, reason) = run(&bench, seed, |item| luck.unit() < chance(item));
        let (given, sd) = (test.given().len(), test.estimate().sd);
        assert!((rules.min..=rules.max).contains(&given));
        match reason {
            Reason::Precise => assert!(sd <= rules.sd),
            Reason::Stage(_) => assert!(sd > rules.sd),
            Reason::Length => assert!(given == rules.max && sd > rules.sd),
            Reason::Exhausted => panic!("the pool has enough"),
        }
        reasons.insert(reason.id());
    }
    assert!(
        reasons.contains("stage") && reasons.len() >= 2,
        "{reasons:?}"
    );
    let (test, reason) = run(&bench, 1, |_| false);
    assert_eq!((reason, test.given().len()), (Reason::Stage(0), rules.min));
}

#[test]
fn two_of_each_skill_come_before_an_early_end() {
    let mut pool = pool(6);
    pool.blueprint = vec![
        ("one".to_owned(), 0.96),
        ("two".to_owned(), 0.02),
        ("three".to_owned(), 0.02),
    ];
    let bench = Bench::new(&pool, Rules::USUAL, true);
    let (test, reason) = run(&bench, 3, |_| false);
    // Every answer is wrong, so the stage is known long before the two small skills had their two.
    assert_eq!((reason, test.given().len()), (Reason::Length, 20));
}

#[test]
fn a_bank_that_is_used_up_says_so() {
    let mut small = pool(1);
    small.items.truncate(4);
    let bench = Bench::new(&small, Rules::USUAL, true);
    let (test, reason) = run(&bench, 1, |_| true);
    assert_eq!((reason, test.given().len()), (Reason::Exhausted, 4));
    small.items.clear();
    let bench = Bench::new(&small, Rules::USUAL, true);
    assert_eq!(run(&bench, 1, |_| true).1, Reason::Exhausted);
}

#[test]
fn information_alone_may_be_asked_for() {
    let pool = pool(5);
    let rules = Rules {
        select: Select::MaxInformation,
        top: 1,
        first: 0,
        ..Rules::USUAL
    };
    let bench = Bench::new(&pool, rules, true);
    let one = run(&bench, 1, |i| i.is_multiple_of(2)).0.given().to_vec();
    // Without a draw the seed decides nothing.
    assert_eq!(one, run(&bench, 2, |i| i.is_multiple_of(2)).0.given());
}

#[test]
fn the_bundled_banks_carry_a_test() {
    for (career, bank) in banks() {
        let pool = Pool::of(&bank);
        let bench = Bench::new(&pool, Rules::USUAL, true);
        let (test, reason) = run(&bench, 7, |item| item.is_multiple_of(2));
        assert_ne!(reason, Reason::Exhausted, "{career}");
        assert!(test.given().len() >= 10, "{career}");
        let long = Bench::new(&pool, Rules::LONG, true);
        let (test, reason) = run(&long, 7, |i| i.is_multiple_of(2));
        assert!(
            test.given().len() >= 20 && reason != Reason::Exhausted,
            "{career}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Resuming is telling the answers again; it asks what it would have asked.
    #[test]
    fn resume_is_no_resume(seed in any::<u64>(), answers in proptest::collection::vec(any::<bool>(), 30), at in 0_usize..20) {
        let pool = pool(5);
        let bench = Bench::new(&pool, Rules::USUAL, true);
        let tell = |count: usize| {
            let mut test = Test::new(&bench, Stream::new(seed, "select"));
            answers[..count].iter().for_each(|right| test.answer(*right));
            test
        };
        let mut resumed = tell(at);
        answers[at..].iter().for_each(|right| resumed.answer(*right));
        let whole = tell(answers.len());
        prop_assert_eq!(whole.given(), resumed.given());
        prop_assert_eq!(whole.next(), resumed.next());
        prop_assert_eq!(whole.estimate(), resumed.estimate());
    }
}
