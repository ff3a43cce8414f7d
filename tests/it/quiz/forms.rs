//! Which questions a form has, and in which order their parts stand.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use careers::assess::form::{Shown, form};
use careers::catalog::check::{Scope, inspect};
use careers::catalog::model::{Aptitude, BlueprintPart, Choice, Format, Item, Status};
use careers::catalog::problem::Severity;
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::banks;

/// Most items of a made-up bank.
const MOST: usize = 48;

/// Names for made-up items and skills; a bank borrows its text.
fn name(of: usize) -> &'static str {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    &NAMES.get_or_init(|| (0..=MOST).map(|i| format!("n{i}")).collect())[of]
}

fn made_up(id: usize, skill: usize, stage: u8, status: Status) -> Item<&'static str> {
    let option = |text, key| Choice {
        text,
        key,
        why: None,
    };
    Item {
        id: name(id),
        version: 1,
        status,
        skill: name(skill),
        stage,
        week: None,
        format: Format::Single,
        stem: "?",
        code: None,
        options: vec![option("this", true), option("that", false)],
        sequence: Vec::new(),
        pairs: Vec::new(),
        decoys: Vec::new(),
        value: None,
        tolerance: None,
        unit: None,
        output: None,
        mistakes: Vec::new(),
        explanation: "!",
        refs: Vec::new(),
        seconds: 1,
        params: None,
        rank: None,
    }
}

/// Shares of up to five skills that add up to 100.
fn blueprint() -> impl Strategy<Value = Vec<BlueprintPart<&'static str>>> {
    btree_set(1_u8..100, 0..5).prop_map(|cuts| {
        let ends: Vec<u8> = cuts.into_iter().chain([100]).collect();
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let weights = starts.zip(&ends).map(|(start, end)| end - start);
        weights
            .enumerate()
            .map(|(i, weight)| BlueprintPart {
                skill: name(i),
                weight,
            })
            .collect()
    })
}

/// A bank of items in any state, with enemies that may overlap.
fn any_bank() -> impl Strategy<Value = Aptitude<&'static str>> {
    let item = (0_usize..5, 1_u8..=5, 0_usize..Status::ALL.len());
    let enemies = vec(vec(0..MOST, 2..5), 0..6);
    (blueprint(), vec(item, 0..MOST), enemies).prop_map(|(blueprint, items, enemies)| {
        let skills = blueprint.len();
        let items = items.into_iter().enumerate();
        Aptitude {
            items: items
                .map(|(id, (skill, stage, status))| {
                    // Two in three items of a made-up bank are live; the rest are in every other state.
                    let status = if id % 3 == 0 {
                        Status::ALL[status]
                    } else {
                        Status::Live
                    };
                    made_up(id, skill % skills, stage, status)
                })
                .collect(),
            blueprint,
            review: None,
            enemies: enemies
                .into_iter()
                .map(|group| group.into_iter().map(name).collect())
                .collect(),
        }
    })
}

/// A bank whose enemies are pairs, none of them in two.
fn bank_of_pairs() -> impl Strategy<Value = Aptitude<&'static str>> {
    (any_bank(), btree_set(0..MOST / 2, 0..12)).prop_map(|(bank, pairs)| Aptitude {
        enemies: pairs
            .into_iter()
            .map(|i| vec![name(2 * i), name(2 * i + 1)])
            .collect(),
        ..bank
    })
}

/// A bank of live items without enemies, in which no skill runs short for a form of 9.
fn rich_bank() -> impl Strategy<Value = Aptitude<&'static str>> {
    blueprint().prop_map(|blueprint| Aptitude {
        items: (0..MOST)
            .map(|id| made_up(id, id % blueprint.len(), 1, Status::Live))
            .collect(),
        blueprint,
        review: None,
        enemies: Vec::new(),
    })
}

fn ids<'a>(form: &[Shown<'_, 'a>]) -> Vec<&'a str> {
    form.iter().map(|shown| shown.item.id).collect()
}

/// What a form is, for comparing: items and the order of their parts.
type Face<'a> = Vec<(&'a str, Vec<usize>, Vec<usize>)>;

fn face<'a>(bank: &Aptitude<&'a str>, count: usize, seed: u64) -> Face<'a> {
    let form = form(bank, count, seed);
    form.into_iter()
        .map(|s| (s.item.id, s.left, s.right))
        .collect()
}

#[test]
fn a_seed_fixes_the_form_and_another_seed_gives_another() {
    for (career, bank) in banks() {
        let faces: BTreeSet<_> = (0..300).map(|seed| face(&bank, 10, seed)).collect();
        assert_eq!(faces.len(), 300, "{career}: forms of 300 seeds");
        for seed in [0, 7, u64::MAX] {
            assert_eq!(face(&bank, 10, seed), face(&bank, 10, seed));
        }
    }
}

/// How many questions of each skill of the blueprint a form has.
fn counts(bank: &Aptitude<&str>, form: &[Shown<'_, '_>]) -> Vec<usize> {
    let of = |skill| form.iter().filter(|s| s.item.skill == skill).count();
    bank.blueprint.iter().map(|part| of(part.skill)).collect()
}

/// The quotas are the shares rounded by largest remainder: they add up, none is
/// off by a whole question, and who gets one more had the larger remainder.
fn keeps_the_blueprint(bank: &Aptitude<&str>, count: usize, seed: u64) {
    let form = form(bank, count, seed);
    assert_eq!(form.len(), count);
    let counts = counts(bank, &form);
    assert_eq!(counts.iter().sum::<usize>(), count);
    let parts: Vec<(usize, usize)> = bank
        .blueprint
        .iter()
        .map(|part| {
            let share = usize::from(part.weight) * count;
            (share / 100, share % 100)
        })
        .collect();
    let more = |i: usize| counts[i] - parts[i].0;
    for i in 0..parts.len() {
        assert!(
            counts[i] >= parts[i].0 && more(i) <= 1,
            "{counts:?} for {parts:?}"
        );
        for j in 0..parts.len() {
            assert!(
                more(i) <= more(j) || parts[i].1 >= parts[j].1,
                "{counts:?} for {parts:?}"
            );
        }
    }
}

#[test]
fn every_bundled_bank_keeps_its_blueprint_while_no_skill_runs_short() {
    for (_, bank) in banks() {
        let has = |skill| bank.items.iter().filter(|i| i.skill == skill).count();
        let enough = |count: usize| {
            bank.blueprint
                .iter()
                .all(|part| has(part.skill) * 100 >= usize::from(part.weight) * count + 99)
        };
        // The longest test that is given has thirty.
        for count in (1..=30).filter(|&count| enough(count)) {
            (0..20).for_each(|seed| keeps_the_blueprint(&bank, count, seed));
        }
    }
}

#[test]
fn every_question_of_a_skill_comes_equally_often() {
    for (career, bank) in banks() {
        let mut seen = vec![0_u32; bank.items.len()];
        for seed in 0..1000 {
            for shown in form(&bank, 10, seed) {
                let place = bank.items.iter().position(|i| i.id == shown.item.id);
                seen[place.expect("an item of the bank")] += 1;
            }
        }
        for part in &bank.blueprint {
            let of_skill: Vec<u32> = (0..bank.items.len())
                .filter(|&i| bank.items[i].skill == part.skill)
                .map(|i| seen[i])
                .collect();
            let n = u32::try_from(of_skill.len()).expect("few");
            let p = f64::from(of_skill.iter().sum::<u32>()) / f64::from(n) / 1000.0;
            for count in of_skill {
                within_five_deviations(count, 1000, p, &format!("{career}, {}", part.skill));
            }
        }
    }
}

/// Fails when a count of `n` draws, each a hit with probability `p`, is further
/// from its mean than five standard deviations.
pub(super) fn within_five_deviations(count: u32, n: u32, p: f64, what: &str) {
    let (mean, n) = (f64::from(n) * p, f64::from(n));
    let deviation = (n * p * (1.0 - p)).sqrt();
    assert!(
        (f64::from(count) - mean).abs() <= 5.0 * deviation + 1e-9,
        "{what}: {count} where {mean} is expected, give or take {deviation}"
    );
}

#[test]
fn the_order_of_options_depends_on_seed_and_item_and_not_on_the_form() {
    for (_, bank) in banks() {
        for seed in 0..50 {
            for count in [1, 4, 9, 16, 30] {
                for shown in form(&bank, count, seed) {
                    let alone = Shown::new(shown.item, seed);
                    assert_eq!((shown.left, shown.right), (alone.left, alone.right));
                }
            }
        }
    }
}

/// Per item and place, how often each part stood there under 1,000 seeds.
fn stands_evenly(what: &str, orders: impl Iterator<Item = Vec<usize>>) {
    let mut seen: Vec<Vec<u32>> = Vec::new();
    for order in orders {
        seen.resize(order.len(), vec![0; order.len()]);
        for (place, part) in order.into_iter().enumerate() {
            seen[place][part] += 1;
        }
    }
    let (parts, seeds) = (seen.len(), 1000);
    let share = 1.0 / f64::from(u32::try_from(parts.max(1)).expect("few"));
    for (place, counts) in seen.iter().enumerate() {
        for (part, count) in counts.iter().enumerate() {
            let what = format!("{what}, part {part} at place {place}");
            within_five_deviations(*count, seeds, share, &what);
        }
    }
}

#[test]
fn where_an_option_stands_does_not_tell_whether_it_is_the_key() {
    super::every_item(|career, item| {
        let what = format!("{career}/{}", item.id);
        stands_evenly(&what, (0..1000).map(|seed| Shown::new(item, seed).left));
        stands_evenly(&what, (0..1000).map(|seed| Shown::new(item, seed).right));
        // In a match item both sides are shuffled; the one must not follow the other.
        if item.format == Format::Match {
            let together = (0..1000).map(|seed| {
                let shown = Shown::new(item, seed);
                let target = |at: &usize| shown.right.iter().position(|r| r == at);
                let first = target(&shown.left[0]).expect("a target");
                let mut order: Vec<usize> = (0..shown.right.len()).collect();
                order.rotate_left(first);
                order
            });
            stands_evenly(&what, together);
        }
    });
}

#[test]
fn the_fixture_s_enemies_never_meet_and_make_the_form_one_shorter() {
    let quiz = super::quiz(crate::support::fixture_pack(), "tea-taster");
    assert_eq!(
        quiz.most(),
        7,
        "eight questions are live, of two of them one"
    );
    for seed in 0..100 {
        for count in 1..=7 {
            let form = quiz.form(careers::answer::quiz::Draw { count, seed });
            assert_eq!(form.len(), count, "seed {seed}");
            let ids = ids(&form);
            assert!(
                !(ids.contains(&"tongue-side") && ids.contains(&"bad-cups")),
                "{ids:?}"
            );
        }
    }
}

#[test]
fn a_bank_whose_groups_of_enemies_overlap_is_refused() {
    let files = super::sheet::changed(&[(
        "- [tongue-side, bad-cups]",
        "- [tongue-side, bad-cups]\n- [bad-cups, two-readers]",
    )]);
    let (_, problems) = inspect(files, &Scope::Whole);
    let errors: Vec<&str> = problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .map(|p| p.message.as_str())
        .collect();
    let wanted = "`bad-cups` stands twice: one group for items that give each other away";
    assert_eq!(errors, [wanted]);
}

proptest! {
    #[test]
    fn a_form_has_only_live_questions_each_once_easier_stages_first(
        bank in any_bank(), count in 0_usize..60, seed: u64,
    ) {
        let form = form(&bank, count, seed);
        prop_assert!(form.len() <= count);
        prop_assert!(form.iter().all(|s| s.item.status == Status::Live));
        prop_assert!(form.is_sorted_by_key(|s| s.item.stage));
        prop_assert_eq!(ids(&form).into_iter().collect::<BTreeSet<_>>().len(), form.len());
    }

    #[test]
    fn enemies_never_stand_in_one_form_and_nothing_else_is_left_out(
        bank in any_bank(), count in 0_usize..60, seed: u64,
    ) {
        let form = form(&bank, count, seed);
        let ids: BTreeSet<&str> = ids(&form).into_iter().collect();
        let met = |group: &Vec<&str>| group.iter().copied().collect::<BTreeSet<_>>().intersection(&ids).count();
        prop_assert!(bank.enemies.iter().all(|group| met(group) <= 1));
        if form.len() < count {
            // What is left out is not live, or an enemy of what is in.
            for item in bank.items.iter().filter(|i| i.status == Status::Live && !ids.contains(i.id)) {
                prop_assert!(bank.enemies.iter().any(|group| group.contains(&item.id) && met(group) == 1));
            }
        }
    }

    #[test]
    fn a_form_has_the_questions_asked_for_while_the_bank_has_them(
        bank in bank_of_pairs(), count in 0_usize..60, seed: u64, other: u64,
    ) {
        let most = form(&bank, MOST, other).len();
        prop_assert_eq!(form(&bank, count, seed).len(), count.min(most));
    }

    #[test]
    fn a_rich_bank_keeps_its_blueprint_for_every_count_and_seed(
        bank in rich_bank(), count in 1_usize..=9, seed: u64,
    ) {
        keeps_the_blueprint(&bank, count, seed);
    }

    #[test]
    fn parts_are_shown_in_a_permutation(bank in any_bank(), seed: u64) {
        for item in &bank.items {
            let shown = Shown::new(item, seed);
            let mut left = shown.left.clone();
            left.sort_unstable();
            prop_assert_eq!(left, (0..item.options.len()).collect::<Vec<_>>());
            prop_assert!(shown.right.is_empty());
        }
    }
}
