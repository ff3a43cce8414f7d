//! What packs were compiled into is kept, found again, and never trusted blindly.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use careers::catalog::fingerprint::fingerprint;
use careers::catalog::pack::Catalog;
use careers::packs::{Pack, Store, open};
use tempfile::TempDir;

use super::{pack, put};
use crate::support::fixture_pack;

const FILE: &str = "careers/tea-taster/career.yaml";

/// The summary that an opened pack gives the taster.
fn summary(pack: &Path, store: &Store) -> String {
    let bundled = Catalog::open(fixture_pack()).expect("the fixture opens");
    let compiled = open(bundled, &[Pack::of(pack.to_owned())], store).expect("the pack is sound");
    let catalog = Catalog::open(compiled.bytes()).expect("it opens");
    let taster = catalog
        .named("tea-taster")
        .expect("sound")
        .expect("it is there");
    taster.card().expect("sound").summary.to_owned()
}

fn kept(cache: &TempDir, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(cache.path()).expect("a folder").flatten();
    let files = entries.map(|e| e.path());
    files
        .filter(|p| p.extension().is_some_and(|e| e == extension))
        .collect()
}

/// Makes a file look as if it had not changed for a while; only its content's time can be set.
fn age(pack: &Path, seconds: u64) {
    let file = fs::File::options()
        .write(true)
        .open(pack.join(FILE))
        .expect("a file");
    let then = SystemTime::now() - Duration::from_secs(seconds);
    file.set_modified(then).expect("a time");
}

#[test]
fn it_is_compiled_once_and_again_when_the_content_changes() {
    let (cache, pack) = (pack(&[]), pack(&[(FILE, "summary: One.\n")]));
    let store = Store::at(cache.path());
    assert_eq!(summary(pack.path(), &store), "One.");
    assert_eq!(summary(pack.path(), &store), "One.");
    age(pack.path(), 60);
    assert_eq!(summary(pack.path(), &store), "One.");
    assert_eq!(
        kept(&cache, "pack").len(),
        1,
        "another time, the same content"
    );
    put(pack.path(), FILE, "summary: Two.\n");
    assert_eq!(summary(pack.path(), &store), "Two.");
    assert_eq!(kept(&cache, "pack").len(), 2);
    // The same length and the same time as before, another content.
    put(pack.path(), FILE, "summary: Six.\n");
    age(pack.path(), 60);
    assert_eq!(summary(pack.path(), &store), "Six.");
}

#[test]
fn a_settled_pack_is_found_without_reading_it() {
    let (cache, pack) = (pack(&[]), pack(&[(FILE, "summary: One.\n")]));
    let store = Store::at(cache.path());
    assert_eq!(summary(pack.path(), &store), "One.");
    assert_eq!(
        kept(&cache, "key").len(),
        0,
        "it may change again within the same tick"
    );
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(summary(pack.path(), &store), "One.");
    assert_eq!(kept(&cache, "key").len(), 1);
    assert_eq!(summary(pack.path(), &store), "One.");
}

#[test]
fn damage_of_any_kind_is_compiled_anew() {
    let (cache, pack) = (pack(&[]), pack(&[(FILE, "summary: One.\n")]));
    let store = Store::at(cache.path());
    assert_eq!(summary(pack.path(), &store), "One.");
    let file = kept(&cache, "pack").remove(0);
    let whole = fs::read(&file).expect("it is there");
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let middle = whole.len() / 2;
    let last = whole.len() - 1;
    for bytes in [
        Vec::new(),
        whole[..middle].to_vec(),
        flipped(0),
        flipped(9),
        flipped(middle),
        flipped(last),
    ] {
        fs::write(&file, bytes).expect("it is written");
        assert_eq!(summary(pack.path(), &store), "One.");
        assert_eq!(fs::read(&file).expect("it is there"), whole, "it is mended");
    }
}

#[test]
fn a_cache_that_cannot_be_written_costs_nothing_but_time() {
    let pack = pack(&[(FILE, "summary: One.\n"), ("not-a-folder", "")]);
    let store = Store::at(&pack.path().join("not-a-folder/cache"));
    assert_eq!(summary(pack.path(), &store), "One.");
    assert_eq!(summary(pack.path(), &Store::nowhere()), "One.");
}

#[test]
fn the_cache_does_not_grow_without_end() {
    let (cache, pack) = (pack(&[]), pack(&[]));
    let store = Store::at(cache.path());
    for number in 0..9 {
        put(pack.path(), FILE, format!("summary: Number {number}.\n"));
        assert_eq!(summary(pack.path(), &store), format!("Number {number}."));
    }
    assert_eq!(kept(&cache, "pack").len(), 6);
    assert_eq!(kept(&cache, "new").len(), 0);
}

#[test]
fn a_fingerprint_depends_on_every_bit_and_on_the_length() {
    let bytes: Vec<u8> = (0..100).collect();
    let mut seen = std::collections::BTreeSet::from([fingerprint(&bytes)]);
    for bit in 0..800 {
        let mut other = bytes.clone();
        other[bit / 8] ^= 1 << (bit % 8);
        assert!(seen.insert(fingerprint(&other)), "bit {bit}");
    }
    for length in 0..100 {
        assert!(seen.insert(fingerprint(&vec![0; length])), "{length} zeros");
    }
}
