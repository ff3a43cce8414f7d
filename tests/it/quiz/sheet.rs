//! The printed form: everything a taker needs and nothing that tells the key.

use std::collections::BTreeSet;

use careers::BUNDLED;
use careers::answer::quiz::{Draw, Quiz};
use careers::catalog::check::{Scope, inspect};
use careers::catalog::model::Item;
use careers::catalog::pack::encode::encode;
use careers::catalog::parse::InputFile;
use careers::disk::read_folder;
use careers::error::Exit;
use serde_json::Value;

use super::{banks, most, quiz};
use crate::support::{careers, fixture, fixture_data, fixture_pack, page, pipe};

/// The form that the real binary prints as JSON.
pub(super) fn printed(career: &str, count: usize, seed: u64) -> Value {
    let (count, seed) = (count.to_string(), seed.to_string());
    let args = ["quiz", career, "--form", &count, "--seed", &seed, "--json"];
    let outcome = careers(&args).any_stdout().run();
    serde_json::from_str(&outcome.stdout).expect("one JSON document")
}

fn fields(object: &Value) -> BTreeSet<&str> {
    let object = object.as_object().expect("an object");
    object.keys().map(String::as_str).collect()
}

fn list<'v>(of: &'v Value, name: &str) -> &'v [Value] {
    of[name].as_array().map_or(&[], Vec::as_slice)
}

/// Forms of all questions of a bank, so that each is looked at.
fn all_of(quiz: &Quiz<'_>) -> Draw {
    Draw {
        count: quiz.most(),
        seed: 7,
    }
}

#[test]
fn the_printed_form_is_the_library_s() {
    for (career, _) in banks() {
        let quiz = quiz(BUNDLED, career);
        let draw = all_of(&quiz);
        let view = quiz.form_view(draw).expect("a form");
        let text = serde_json::to_string(&view).expect("JSON") + "\n";
        let count = draw.count.to_string();
        careers(&["quiz", career, "--form", &count, "--seed", "7", "--json"])
            .stdout(&text)
            .run();
    }
}

#[test]
fn a_form_has_these_fields_and_none_that_could_hold_a_key() {
    for (career, bank) in banks() {
        let form = printed(career, most(&bank), 7);
        assert_eq!(
            fields(&form),
            ["bank", "career", "items", "schema", "seed"].into()
        );
        for item in list(&form, "items") {
            let always = [
                "format",
                "id",
                "seconds",
                "skill",
                "skill_name",
                "stage",
                "stem",
            ];
            let mut wanted: BTreeSet<&str> = always.into();
            let format = item["format"].as_str().expect("a format");
            wanted.extend(match format {
                "single" | "multi" | "order" => vec!["choices"],
                "match" => vec!["choices", "targets"],
                _ => vec![],
            });
            let optional = BTreeSet::from(["code", "unit"]);
            let got: BTreeSet<&str> = &fields(item) - &optional;
            assert_eq!(got, wanted, "{item}");
            assert!(item.get("unit").is_none() || format == "numeric", "{item}");
            for choice in list(item, "choices").iter().chain(list(item, "targets")) {
                assert_eq!(fields(choice), ["label", "text"].into(), "{item}");
            }
        }
    }
}

#[test]
fn labels_are_letters_and_numbers_in_order_from_the_first() {
    for (career, bank) in banks() {
        for item in list(&printed(career, most(&bank), 7), "items") {
            let labels = |name| {
                list(item, name)
                    .iter()
                    .map(|c| c["label"].as_str().expect("a label"))
            };
            let letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
            assert!(labels("choices").eq(letters.into_iter().take(list(item, "choices").len())));
            let numbers = (1..=list(item, "targets").len()).map(|n| n.to_string());
            assert!(labels("targets").eq(numbers));
        }
    }
}

/// What an author wrote for after the test: reasons, mistakes, keys that are no choice.
fn secrets<'a>(item: &Item<&'a str>) -> Vec<&'a str> {
    let mut secrets = vec![item.explanation];
    secrets.extend(item.options.iter().filter_map(|o| o.why));
    secrets.extend(item.mistakes.iter().map(|m| m.why));
    secrets
}

#[test]
fn no_reason_no_mistake_and_no_explanation_is_printed_in_any_form() {
    for (career, bank) in banks() {
        let count = most(&bank).to_string();
        for flags in [&["--json"][..], &["--plain"], &["--color", "always"], &[]] {
            let args = ["quiz", career, "--form", &count, "--seed", "7"];
            let args: Vec<&str> = args.into_iter().chain(flags.iter().copied()).collect();
            // Wrapping parts lines, never words: compared without white space.
            let told = squeezed(&careers(&args).any_stdout().run().stdout);
            for secret in bank.items.iter().flat_map(secrets) {
                assert!(
                    !told.contains(&squeezed(secret)),
                    "{career} {flags:?} tells: {secret}"
                );
            }
        }
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The fixture's files with the texts of its bank exchanged.
pub(super) fn changed(changes: &[(&str, &str)]) -> Vec<InputFile> {
    let mut files = read_folder(&fixture_data()).expect("the fixture is there");
    let bank = files
        .iter_mut()
        .find(|file| file.path == "careers/tea-taster/aptitude.yaml")
        .expect("the fixture's bank");
    let mut text = String::from_utf8(bank.bytes.clone()).expect("UTF-8");
    for (from, to) in changes {
        assert!(text.contains(from), "the fixture has no `{from}`");
        text = text.replacen(from, to, 1);
    }
    bank.bytes = text.into_bytes();
    files
}

/// The fixture with its questions' keys moved to other options, values and outputs.
fn other_keys() -> Vec<u8> {
    let files = changed(&[
        (
            "The same water for both, key: true",
            "The same water for both, why: It was the key",
        ),
        (
            "Sea water, why: Confuses briskness with salt.",
            "Sea water, key: true",
        ),
        (
            "Smoke from the leaf, why: The leaf was smoky before it met the kettle.",
            "Smoke from the leaf, key: true",
        ),
        ("value: 40", "value: 41"),
        ("output: 3 2 1", "output: 3 2 2"),
    ]);
    let (records, _) = inspect(files, &Scope::Whole);
    encode(&records, &[]).expect("the fixture packs")
}

#[test]
fn a_bank_with_other_keys_gives_the_very_same_forms() {
    let (ours, theirs) = (fixture_pack(), other_keys());
    let (ours, theirs) = (quiz(ours, "tea-taster"), quiz(&theirs, "tea-taster"));
    for seed in 0..100 {
        let draw = Draw { count: 7, seed };
        let a = ours.form_view(draw).expect("a form");
        let b = theirs.form_view(draw).expect("a form");
        assert_ne!(a.bank, b.bank, "another bank has another fingerprint");
        assert_eq!(a.items, b.items, "seed {seed}");
    }
}

#[test]
fn a_seed_that_was_drawn_is_told_and_gives_the_form_again() {
    let drawn = careers(&["quiz", "sre", "--form", "5", "--json"])
        .any_stdout()
        .run()
        .stdout;
    let form: Value = serde_json::from_str(&drawn).expect("JSON");
    let seed = form["seed"].as_u64().expect("a seed");
    assert!(seed < 1_000_000, "{seed} is long to type");
    careers(&[
        "quiz",
        "sre",
        "--form",
        "5",
        "--json",
        "--seed",
        &seed.to_string(),
    ])
    .stdout(&drawn)
    .run();
}

#[test]
fn a_form_has_from_one_question_to_all_of_them() {
    for (career, _) in banks() {
        let most = quiz(BUNDLED, career).most();
        assert_eq!(list(&printed(career, 1, 0), "items").len(), 1);
        assert_eq!(list(&printed(career, most, u64::MAX), "items").len(), most);
        let (more, message) = (
            (most + 1).to_string(),
            format!("error: the bank has {most} questions, not {}\n", most + 1),
        );
        careers(&["quiz", career, "--form", &more])
            .status(Exit::Usage)
            .stderr(&message)
            .run();
        careers(&["quiz", career, "--items", &more])
            .status(Exit::Usage)
            .stderr(&message)
            .run();
    }
}

#[test]
fn counts_and_seeds_that_are_none_are_not_understood() {
    for (flag, value, why) in [
        ("--form", "0", "0 is not in 1..=65535"),
        ("--form", "65536", "65536 is not in 1..=65535"),
        ("--form", "2.5", "invalid digit found in string"),
        ("--form", "-1", "-1 is not in 1..=65535"),
        ("--items", "0", "0 is not in 1..=65535"),
        ("--seed", "1e3", "invalid digit found in string"),
        ("--seed", "-1", "invalid digit found in string"),
        (
            "--seed",
            "18446744073709551616",
            "number too large to fit in target type",
        ),
    ] {
        let name = if flag == "--seed" { "<S>" } else { "<N>" };
        careers(&["quiz", "sre"])
            .arg(format!("{flag}={value}"))
            .status(Exit::Usage)
            .stderr(&format!(
                "error: invalid value '{value}' for '{flag} {name}': {why}\n\nFor more information, try '--help'.\n"
            ))
            .run();
    }
}

/// A form without the bank's fingerprint, which any edit of the fixture changes.
fn without_fingerprint(form: &str) -> String {
    let quiz = quiz(fixture_pack(), "tea-taster");
    let view = quiz.form_view(Draw { count: 1, seed: 0 }).expect("a form");
    form.replace(&view.bank, "(fingerprint)")
}

#[test]
fn a_fixture_form_as_a_page() {
    let page = page(&["quiz", "tea-taster", "--form", "7", "--seed", "3"], 60);
    insta::assert_snapshot!(without_fingerprint(&page), @r#"
    Tea Taster                               7 questions, seed 3
    ────────────────────────────────────────────────────────────
      bank  (fingerprint)

    1. Tasting, stage 1 · cups-per-hour
      A cup takes 90 seconds. How many cups does one hour hold?

      A number, in cups.

    2. Tasting, stage 2 · bad-cups
      Which two faults come from the kettle?
      • a: Bits of scale
      • b: Flat water boiled twice
      • c: Smoke from the leaf
      • d: A late lorry

      Two or more are right: give all of them and no other.

    3. BrewScript, stage 2 · loop-of-cups
      What does this program print?
      │ cups = 3
      │ while cups > 0:
      │   print cups
      │   cups = cups - 1

      What does it print? One line.

    4. Tasting, stage 3 · order-of-tasting
      Put the steps of a tasting in order.
      • a: Pour the water
      • b: Wait five minutes
      • c: Weigh the leaf
      • d: Slurp

      Put all of them in order, first to last.

    5. BrewScript, stage 3 · refuse-empty
      A card without numbers must be refused. Where does the
      check belong?
      • a: Nowhere
      • b: In the auction
      • c: In the lift
      • d: Where the card is read
      • e: In the chart

      One answer is right.

    6. Tasting, stage 4 · words-and-faults
      Match each word with what it means.
      • a: Bakey
      • b: Brisk
      • c: Flat

      To be joined with
      • 1: Dried too hot
      • 2: Without life
      • 3: Lively on the tongue
      • 4: Served with cake

      Give each letter its number; some numbers may stay over.

    7. BrewScript, stage 5 · two-readers
      Two scripts add one cup to the same counter at once. What
      can be lost?
      • a: One of the two cups
      • b: Every cup so far
      • c: Nothing
      • d: The counter itself

      One answer is right.

      Answers go into a file {"career": "tea-taster", "seed": 3,
      "count": 7, "answers": {"ID": ...}}; score it: careers
      quiz tea-taster --answers FILE.
    "#);
}

#[test]
fn a_fixture_form_in_a_pipe() {
    let (out, err, exit) = fixture(
        &["quiz", "tea-taster", "--form", "3", "--seed", "3"],
        pipe(),
    );
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    insta::assert_snapshot!(without_fingerprint(&out), @"
    form	Tea Taster	3 questions, seed 3
    form	bank	(fingerprint)
    cups-per-hour	skill	tasting
    cups-per-hour	stage	1
    cups-per-hour	format	numeric
    cups-per-hour	unit	cups
    cups-per-hour	A cup takes 90 seconds. How many cups does one hour hold?
    loop-of-cups	skill	brewscript
    loop-of-cups	stage	2
    loop-of-cups	format	code-output
    loop-of-cups	What does this program print?
    loop-of-cups	cups = 3
    loop-of-cups	while cups > 0:
    loop-of-cups	  print cups
    loop-of-cups	  cups = cups - 1
    words-and-faults	skill	tasting
    words-and-faults	stage	4
    words-and-faults	format	match
    words-and-faults	Match each word with what it means.
    words-and-faults	a	Bakey
    words-and-faults	b	Brisk
    words-and-faults	c	Flat
    words-and-faults	1	Dried too hot
    words-and-faults	2	Without life
    words-and-faults	3	Lively on the tongue
    words-and-faults	4	Served with cake
    ");
}
