//! An item whose question or answer changes gets a new version, and no item vanishes:
//! people's results name both. `tests/bank-versions.txt` holds what was last agreed;
//! `UPDATE_BANK_VERSIONS=1 cargo test versions` writes it anew, once nothing breaks the rule.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::json;

use super::data;
use crate::support::root;

/// What somebody who answers an item sees of it, and what is right.
fn shown(item: &careers::catalog::model::Item<String>) -> String {
    let options: Vec<_> = item.options.iter().map(|o| (&o.text, o.key)).collect();
    let pairs: Vec<_> = item.pairs.iter().map(|p| (&p.left, &p.right)).collect();
    json!([
        item.format.id(),
        item.stem,
        item.code,
        options,
        item.sequence,
        pairs,
        item.decoys,
        item.value,
        item.tolerance,
        item.unit,
        item.output,
    ])
    .to_string()
}

/// Fowler-Noll-Vo, 1a, 64 bits: the same on every machine and for ever.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Every item of every bank: its version and what it shows.
fn items() -> BTreeMap<String, (u16, u64)> {
    let mut all = BTreeMap::new();
    for folder in &data().careers {
        for item in folder.aptitude.iter().flat_map(|bank| &bank.value.items) {
            let name = format!("{}/{}", folder.slug, item.id);
            all.insert(name, (item.version, hash(&shown(item))));
        }
    }
    all
}

fn agreed(text: &str) -> BTreeMap<String, (u16, u64)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let mut fields = line.split(' ');
            let mut next = || fields.next().expect("three fields");
            let name = next().to_owned();
            let version = next().parse().expect("a version");
            (
                name,
                (version, u64::from_str_radix(next(), 16).expect("a hash")),
            )
        })
        .collect()
}

#[test]
fn a_changed_item_has_a_new_version_and_none_vanishes() {
    let path = root().join("tests/bank-versions.txt");
    let (before, now) = (
        agreed(&std::fs::read_to_string(&path).unwrap_or_default()),
        items(),
    );
    let mut broken = Vec::new();
    for (name, (version, shown)) in &before {
        match now.get(name) {
            None => broken.push(format!("{name} is gone: give it status: retired")),
            Some((v, s)) if s != shown && v <= version => {
                broken.push(format!(
                    "{name} has changed: raise its version above {version}"
                ));
            }
            Some((v, s)) if s == shown && v != version => {
                broken.push(format!("{name} has another version and is the same"));
            }
            Some(_) => {}
        }
    }
    assert_eq!(broken, [""; 0]);
    if std::env::var_os("UPDATE_BANK_VERSIONS").is_some() {
        let mut text = "# Item, version, and a hash of what it shows and asks; see tests/it/bundled/versions.rs.\n".to_owned();
        for (name, (version, shown)) in &now {
            let _ = writeln!(text, "{name} {version} {shown:016x}");
        }
        std::fs::write(&path, text).expect("written");
    }
    let listed = agreed(&std::fs::read_to_string(&path).unwrap_or_default());
    assert!(now == listed, "UPDATE_BANK_VERSIONS=1 cargo test versions");
}
