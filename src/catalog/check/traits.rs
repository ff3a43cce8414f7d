//! `traits.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{ID_KNOWN, ID_RETIRED, TRAIT_KEYS, TRAIT_SCALES, TRAIT_TEXT};
use super::{At, Lookup, Report};
use crate::catalog::model::{Scale, Traits};
use crate::catalog::parse::{Document, Records};

/// Characters that an item may have: it stands on one or two lines of any terminal.
const LONGEST: usize = 80;

pub(super) fn rules(
    doc: &Document<Traits<String>>,
    records: &Records,
    known: &Lookup,
    report: &mut Report,
) {
    let (at, traits) = (At::from(doc), &doc.value);
    ids(at, traits, known, report);
    scales(at, traits, report);
    keys(at, traits, report);
    texts(at, traits, report);
    rated(at, traits, records, report);
}

/// Every item's place in the file, with its id and its text.
fn items(traits: &Traits<String>) -> impl Iterator<Item = (String, &str, &str)> {
    let interests = traits.interests.iter().enumerate();
    let interests = interests.map(|(i, item)| (format!("interests[{i}]"), &item.id, &item.text));
    let styles = traits.styles.iter().enumerate();
    let styles = styles.map(|(i, item)| (format!("styles[{i}]"), &item.id, &item.text));
    interests
        .chain(styles)
        .map(|(path, id, text)| (path, id.as_str(), text.as_str()))
}

/// Answers name an item by its id alone, so that an id means one item of either part.
fn ids(at: At<'_>, traits: &Traits<String>, known: &Lookup, report: &mut Report) {
    let interests = traits.interests.iter().map(|item| item.id.as_str());
    report.ids(at, "interests", interests.clone());
    let taken: BTreeSet<&str> = interests.collect();
    report.ids(at, "styles", traits.styles.iter().map(|i| i.id.as_str()));
    for (path, id, _) in items(traits) {
        if path.starts_with("styles") && taken.contains(id) {
            let message = format!("`{id}` stands twice");
            report.error(at, &path, super::rules::ID_UNIQUE, message);
        }
        let full = format!("trait/{id}");
        if known.retired.contains(&full) {
            report.error(at, &path, ID_RETIRED, format!("`{full}` is retired"));
        }
    }
}

/// The six scales are asked about alike, in either form.
fn scales(at: At<'_>, traits: &Traits<String>, report: &mut Report) {
    let count = |scale: Scale, quick: bool| {
        let of = traits.interests.iter().filter(|item| item.scale == scale);
        of.filter(|item| item.quick || !quick).count()
    };
    let counts = |quick| Scale::ALL.iter().map(move |&scale| count(scale, quick));
    let alike = |counts: &[usize]| counts.iter().all(|n| *n == counts[0]);
    let (full, quick): (Vec<_>, Vec<_>) = (counts(false).collect(), counts(true).collect());
    if !alike(&full) || !alike(&quick) || quick[0] < 2 || full[0] <= quick[0] {
        let told: Vec<String> = Scale::ALL
            .iter()
            .zip(full.iter().zip(&quick))
            .map(|(scale, (full, quick))| format!("{} {full} and {quick}", scale.letter()))
            .collect();
        let message = format!("items in all and in the quick form: {}", told.join(", "));
        report.error(at, "interests", TRAIT_SCALES, message);
    }
}

/// Each style has as many statements for as against it, so that saying yes to all tells nothing.
fn keys(at: At<'_>, traits: &Traits<String>, report: &mut Report) {
    let mut styles: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for item in &traits.styles {
        let (plain, reversed) = styles.entry(&item.style).or_default();
        *(if item.reversed { reversed } else { plain }) += 1;
    }
    for (style, (plain, reversed)) in styles {
        if plain != reversed {
            let message = format!("`{style}` has {plain} statements for it and {reversed} against");
            report.error(at, "styles", TRAIT_KEYS, message);
        }
    }
}

fn texts(at: At<'_>, traits: &Traits<String>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for (path, _, text) in items(traits) {
        let length = text.chars().count();
        if length > LONGEST {
            report.error(at, &path, TRAIT_TEXT, format!("{length} characters"));
        }
        if !seen.insert(text.to_lowercase()) {
            report.error(at, &path, TRAIT_TEXT, format!("`{text}` stands twice"));
        }
    }
}

/// A style that no career rates could be compared with nothing.
fn rated(at: At<'_>, traits: &Traits<String>, records: &Records, report: &mut Report) {
    let careers = records.careers.iter().filter_map(|c| c.career.as_ref());
    let ratings = careers.filter_map(|doc| doc.value.styles.as_ref());
    let rated: BTreeSet<&str> = ratings
        .flat_map(|styles| &styles.ratings)
        .map(|rating| rating.style.as_str())
        .collect();
    for (i, item) in traits.styles.iter().enumerate() {
        if !rated.is_empty() && !rated.contains(item.style.as_str()) {
            let message = format!("no career rates the style `{}`", item.style);
            report.error(at, &format!("styles[{i}]"), ID_KNOWN, message);
        }
    }
}
