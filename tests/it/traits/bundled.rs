//! The test that ships: its size, its balance, and that it can be told from what it measures.

use std::collections::{BTreeMap, BTreeSet};

use careers::BUNDLED;
use careers::assess::traits::{Form, LONGEST_RUN, longest_run};
use careers::catalog::model::Scale;
use careers::catalog::pack::Catalog;

use super::{finder, traits};

#[test]
fn ten_items_a_scale_five_of_them_quick() {
    let traits = traits(BUNDLED);
    for &scale in Scale::ALL {
        let of = |form: Form| form.interests(&traits).filter(|i| i.scale == scale).count();
        assert_eq!((of(Form::Full), of(Form::Quick)), (10, 5), "{scale:?}");
    }
}

/// Scales take turns, so that neighbours do not answer for each other.
#[test]
fn scales_take_turns_in_either_form() {
    let traits = traits(BUNDLED);
    for form in [Form::Quick, Form::Full] {
        let scales: Vec<Scale> = form.interests(&traits).map(|item| item.scale).collect();
        assert!(scales.chunks(6).all(|turn| turn == Scale::ALL), "{form:?}");
    }
}

#[test]
fn ten_styles_that_careers_rate_one_statement_for_and_one_against_each() {
    let traits = traits(BUNDLED);
    let mut keys: BTreeMap<&str, Vec<bool>> = BTreeMap::new();
    for item in &traits.styles {
        keys.entry(item.style).or_default().push(item.reversed);
    }
    assert_eq!(keys.len(), 10);
    assert!(
        keys.values().all(|k| k.len() == 2 && k[0] != k[1]),
        "{keys:?}"
    );
    let catalog = Catalog::open(BUNDLED).expect("opens");
    for career in catalog.careers().expect("careers") {
        let styles = career.profile().expect("a profile").styles.expect("rated");
        let rated: BTreeSet<&str> = styles.ratings.iter().map(|r| r.style).collect();
        assert!(
            keys.keys().all(|style| rated.contains(style)),
            "{}",
            career.id
        );
    }
}

/// Keys take turns too, so that a run of one answer is no style.
#[test]
fn keys_of_statements_take_turns() {
    let traits = traits(BUNDLED);
    let keys: Vec<bool> = traits.styles.iter().map(|item| item.reversed).collect();
    let run = keys.chunk_by(|a, b| a == b).map(<[bool]>::len).max();
    assert!(run <= Some(2), "{keys:?}");
}

#[test]
fn ids_tell_neither_scale_nor_style() {
    let traits = traits(BUNDLED);
    for item in &traits.interests {
        assert!(!item.id.contains(item.scale.id()), "{}", item.id);
    }
    for item in &traits.styles {
        let words = item.style.to_lowercase();
        assert!(
            !words.split(' ').any(|w| w.len() > 3 && item.id.contains(w)),
            "{}",
            item.id
        );
    }
}

#[test]
fn items_are_short_activities_and_whole_statements() {
    let traits = traits(BUNDLED);
    for item in &traits.interests {
        let first = item.text.chars().next().expect("text");
        assert!(
            first.is_uppercase() && !item.text.ends_with('.'),
            "{}",
            item.text
        );
        assert!(item.text.chars().count() <= 72, "{}", item.text);
    }
    for item in &traits.styles {
        assert!(item.text.ends_with('.'), "{}", item.text);
        let me = item.text.split(' ').any(|w| ["I", "me"].contains(&w));
        assert!(me, "{}", item.text);
    }
}

/// An honest, clear sheet is not warned of.
#[test]
fn a_clear_profile_is_no_run() {
    let traits = traits(BUNDLED);
    let sheet = finder(&traits, false);
    assert!(longest_run(&sheet.interests) < LONGEST_RUN.0);
    assert!(longest_run(&sheet.styles) < LONGEST_RUN.1);
}
