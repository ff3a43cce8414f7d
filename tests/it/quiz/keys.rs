//! What is right and what is not, for every question of every bundled bank.

use careers::assess::answer::{Answer, AnswerError, is_right, key, misconceptions, read, words};
use careers::assess::form::Shown;
use careers::catalog::model::{Format, Item};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{every_item, right, written, wrong};
use crate::support::fixture_pack;

/// Every order of the numbers below `n`.
fn permutations(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(n - 1);
    shorter
        .iter()
        .flat_map(|order| {
            (0..n).map(|at| {
                let mut order = order.clone();
                order.insert(at, n - 1);
                order
            })
        })
        .collect()
}

/// Every way to give each of `left` sides one of `right` numbers or nothing.
fn assignments(left: usize, right: usize) -> Vec<Vec<Option<usize>>> {
    let mut all = vec![Vec::new()];
    for _ in 0..left {
        let longer = |pairs: &Vec<Option<usize>>| {
            let pairs = pairs.clone();
            let choices = (0..right).map(Some).chain([None]);
            choices.map(move |choice| {
                let mut pairs = pairs.clone();
                pairs.push(choice);
                pairs
            })
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

/// Every answer there is, where there are few enough; near ones of the key where not.
fn every_answer(shown: &Shown<'_, '_>) -> Vec<Answer> {
    let parts = shown.left.len();
    match (shown.item.format, right(shown)) {
        (Format::Single, _) => (0..parts).map(|p| Answer::Options(vec![p])).collect(),
        (Format::Multi, _) => {
            let chosen = |set: u32| (0..parts).filter(|p| set >> p & 1 == 1).collect();
            (1..1_u32 << parts)
                .map(|set| Answer::Options(chosen(set)))
                .collect()
        }
        (Format::Order, Answer::Steps(key)) => orders(&key),
        (Format::Match, Answer::Pairs(key)) => matches(&key, shown.right.len()),
        (Format::Numeric, Answer::Number(value)) => {
            let step = shown.item.tolerance.unwrap_or(0.0) + value.abs().max(1.0) * 2e-9;
            let near = [
                value + step,
                value - step,
                -value,
                value * 10.0,
                value / 10.0,
            ];
            let known = shown.item.mistakes.iter();
            let known = known.filter_map(|m| m.answer.trim().parse().ok());
            let all = near
                .into_iter()
                .chain(known)
                .filter(|n: &f64| n.to_bits() != value.to_bits());
            all.map(Answer::Number).collect()
        }
        (Format::CodeOutput, Answer::Output(text)) => {
            let near = [
                format!("{text}x"),
                format!("x{text}"),
                text.replace(' ', ""),
                text[1..].to_owned(),
            ];
            let known = shown.item.mistakes.iter().map(|m| m.answer.to_owned());
            let all = near.into_iter().chain(known).filter(|t| *t != text);
            all.map(Answer::Output).collect()
        }
        (format, key) => panic!("{format:?} with key {key:?}"),
    }
}

fn orders(key: &[usize]) -> Vec<Answer> {
    if key.len() <= 6 {
        return permutations(key.len())
            .into_iter()
            .map(Answer::Steps)
            .collect();
    }
    let swaps = (0..key.len()).flat_map(|i| (0..i).map(move |j| (i, j)));
    let swapped = swaps.map(|(i, j)| {
        let mut steps = key.to_vec();
        steps.swap(i, j);
        Answer::Steps(steps)
    });
    swapped.chain([Answer::Steps(key.to_vec())]).collect()
}

fn matches(key: &[Option<usize>], right: usize) -> Vec<Answer> {
    let all = u32::try_from(key.len())
        .ok()
        .and_then(|left| (right + 1).checked_pow(left));
    if all.is_some_and(|all| all <= 50_000) {
        let given = assignments(key.len(), right)
            .into_iter()
            .filter(|pairs| pairs.iter().any(Option::is_some));
        return given.map(Answer::Pairs).collect();
    }
    let changed = (0..key.len()).flat_map(|at| {
        (0..right).map(Some).chain([None]).map(move |choice| {
            let mut pairs = key.to_vec();
            pairs[at] = choice;
            Answer::Pairs(pairs)
        })
    });
    changed.collect()
}

/// Whether an answer was read as it was meant; of a number, all but the last bits.
fn is_same(read: &Result<Answer, AnswerError>, meant: &Answer) -> bool {
    match (read, meant) {
        (Ok(Answer::Number(read)), Answer::Number(meant)) => {
            (read - meant).abs() <= meant.abs() * 1e-15
        }
        (Ok(read), meant) => read == meant,
        (Err(_), _) => false,
    }
}

fn every_shown(mut look: impl FnMut(&Shown<'_, '_>, &str)) {
    every_item(|career, item| {
        for seed in 0..3 {
            let what = format!("{career}/{}, seed {seed}", item.id);
            look(&Shown::new(item, seed), &what);
        }
    });
}

#[test]
fn the_key_of_every_question_is_right() {
    every_shown(|shown, what| {
        assert!(is_right(shown, &right(shown)), "{what}");
        assert!(misconceptions(shown, &right(shown)).is_empty(), "{what}");
    });
}

#[test]
fn every_other_answer_to_every_question_is_wrong() {
    every_shown(|shown, what| {
        let key = right(shown);
        let all = every_answer(shown);
        assert!(all.len() >= 3, "{what}: {all:?}");
        for answer in all {
            assert_eq!(
                is_right(shown, &answer),
                answer == key,
                "{what}: {answer:?}"
            );
        }
    });
}

#[test]
fn not_knowing_is_never_right_and_never_a_misconception() {
    every_shown(|shown, what| {
        assert!(!is_right(shown, &Answer::DontKnow), "{what}");
        assert!(misconceptions(shown, &Answer::DontKnow).is_empty());
        assert_eq!(words(shown, &Answer::DontKnow), "no answer");
    });
}

#[test]
fn an_answer_of_another_format_is_never_right() {
    every_shown(|shown, what| {
        let others = [
            (Format::Single, Answer::Options(vec![])),
            (Format::Single, Answer::Options(vec![0])),
            (Format::Order, Answer::Steps(vec![])),
            (Format::Order, Answer::Steps(vec![0])),
            (Format::Match, Answer::Pairs(vec![])),
            (Format::Match, Answer::Pairs(vec![None])),
            (Format::Match, Answer::Pairs(vec![Some(0)])),
            (Format::Numeric, Answer::Number(0.0)),
            (Format::CodeOutput, Answer::Output(String::new())),
        ];
        let own = |format| {
            format == shown.item.format
                || (format == Format::Single && shown.item.format == Format::Multi)
        };
        for (_, answer) in others.iter().filter(|(format, _)| !own(*format)) {
            assert!(!is_right(shown, answer), "{what}: {answer:?}");
        }
    });
}

#[test]
fn every_answer_comes_back_from_a_file_as_it_was() {
    every_shown(|shown, what| {
        for answer in every_answer(shown)
            .into_iter()
            .chain([right(shown), wrong(shown)])
        {
            let text = written(shown, &answer).to_string();
            let value: Value = serde_json::from_str(&text).expect("JSON");
            assert!(is_same(&read(shown, &value), &answer), "{what}: {text}");
        }
        assert_eq!(read(shown, &Value::Null), Ok(Answer::DontKnow), "{what}");
    });
}

#[test]
fn a_tolerance_counts_to_its_very_end() {
    every_shown(|shown, what| {
        if let (Some(value), Some(tolerance)) = (shown.item.value, shown.item.tolerance) {
            for number in [value - tolerance, value + tolerance] {
                assert!(is_right(shown, &Answer::Number(number)), "{what}: {number}");
            }
        }
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(
                !is_right(shown, &Answer::Number(number)),
                "{what}: {number}"
            );
        }
    });
}

#[test]
fn white_space_in_what_code_prints_does_not_matter() {
    every_shown(|shown, what| {
        if let Some(output) = shown.item.output {
            let spaced = format!("  {} \n", output.replace(' ', " \t "));
            assert!(is_right(shown, &Answer::Output(spaced)), "{what}");
        }
    });
}

#[test]
fn a_wrong_option_or_a_known_mistake_names_its_misconception() {
    every_shown(|shown, what| {
        for place in 0..shown.item.options.len() {
            let option = &shown.item.options[shown.left[place]];
            let named = misconceptions(shown, &Answer::Options(vec![place]));
            assert_eq!(named, Vec::from_iter(option.why), "{what}");
        }
        for mistake in &shown.item.mistakes {
            let answer = match shown.item.format {
                Format::Numeric => mistake.answer.parse().map(Answer::Number).ok(),
                Format::CodeOutput => Some(Answer::Output(mistake.answer.to_owned())),
                _ => None,
            };
            if let Some(answer) = answer {
                assert!(
                    misconceptions(shown, &answer).contains(&mistake.why),
                    "{what}"
                );
            }
        }
    });
}

#[test]
fn the_key_in_words_is_what_the_right_answer_is_in_words() {
    let sorted = |text: String| {
        let mut parts: Vec<String> = text.split("; ").map(str::to_owned).collect();
        parts.sort_unstable();
        parts
    };
    every_shown(|shown, what| {
        let (key, words) = (key(shown), words(shown, &right(shown)));
        match shown.item.format {
            Format::Multi | Format::Match => assert_eq!(sorted(words), sorted(key), "{what}"),
            _ => assert_eq!(words, key, "{what}"),
        }
    });
}

/// The items of the fixture, one of each format, by id.
fn of_fixture<T>(id: &str, look: impl FnOnce(&Shown<'_, '_>) -> T) -> T {
    let bank = super::bank_of(fixture_pack(), "tea-taster");
    let item: &Item<&str> = bank.items.iter().find(|i| i.id == id).expect("an item");
    look(&Shown::new(item, 1))
}

#[test]
fn letters_are_read_in_either_case_and_with_space_around() {
    of_fixture("tongue-side", |shown| {
        for text in ["b", "B", " b ", "b\n"] {
            assert_eq!(read(shown, &json!(text)), Ok(Answer::Options(vec![1])));
        }
    });
    of_fixture("words-and-faults", |shown| {
        let wanted = Answer::Pairs(vec![None, Some(3), None]);
        for value in [
            json!({"b": "4"}),
            json!({" B ": 4}),
            json!({"b": " 4 ", "a": null}),
        ] {
            assert_eq!(read(shown, &value), Ok(wanted.clone()));
        }
    });
}

#[test]
fn an_empty_answer_is_none() {
    for (id, value) in [
        ("bad-cups", json!([])),
        ("order-of-tasting", json!([])),
        ("words-and-faults", json!({})),
        ("words-and-faults", json!({"a": null})),
    ] {
        of_fixture(id, |shown| {
            assert_eq!(read(shown, &value), Ok(Answer::DontKnow), "{id}");
        });
    }
}

#[test]
fn a_side_that_is_matched_twice_is_refused() {
    of_fixture("words-and-faults", |shown| {
        let twice = json!({"a": "1", "A": "2"});
        assert_eq!(read(shown, &twice), Err(AnswerError::Twice("a".into())));
    });
}

proptest! {
    #[test]
    fn every_number_survives_the_file(number in any::<f64>().prop_filter("finite", |n| n.is_finite())) {
        of_fixture("cups-per-hour", |shown| {
            let text = written(shown, &Answer::Number(number)).to_string();
            let value: Value = serde_json::from_str(&text).expect("JSON");
            prop_assert!(is_same(&read(shown, &value), &Answer::Number(number)));
            Ok(())
        })?;
    }

    #[test]
    fn no_json_value_upsets_the_reader(value in any_json()) {
        for id in ["tongue-side", "bad-cups", "cups-per-hour", "order-of-tasting", "words-and-faults", "loop-of-cups"] {
            of_fixture(id, |shown| {
                if let Ok(answer) = read(shown, &value) {
                    // What was read can be scored and told, whatever it is.
                    let _ = (is_right(shown, &answer), words(shown, &answer), misconceptions(shown, &answer));
                }
            });
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-e]|[0-9]|.{0,3}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-e]|.{0,2}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
