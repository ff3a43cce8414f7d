//! Packs that are damaged: read as far as they go, told of, never crashed on.

use std::ffi::OsString;

use careers::BUNDLED;
use careers::catalog::pack::{Catalog, Damaged};
use careers::error::Exit;
use careers::ui::Ui;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::fuzz::targets::read_all;
use crate::support::{fixture_pack, terminal};

/// Asks a damaged pack everything; an answer, a name that is gone or a bug is told.
fn ask_all(pack: &[u8]) {
    for line in [
        "list --sort pay",
        "search tea a",
        "show tea-taster",
        "show tea-taster all",
        "salary --explain",
        "salary --city chaipur --explain",
        "roadmap tea-taster",
        "roadmap tea-taster 1",
        "quiz tea-taster --form 3 --seed 1",
        "quiz tea-taster --answers - --review",
        "simulate tea-taster --list",
        "simulate tea-taster --form --seed 1",
        "traits --form --full",
        "match --interests 22,34,10,8,14,30",
        "sources",
        "stats",
    ] {
        let sheet = br#"{"career":"tea-taster","seed":1,"count":4,"answers":{"tongue-side":"a"}}"#;
        let mut ui = Ui {
            out: Box::new(std::io::sink()),
            err: Box::new(std::io::sink()),
            input: Box::new(&sheet[..]),
            env: terminal(60),
        };
        let typed = std::iter::once("careers").chain(line.split(' '));
        let exit = careers::run(typed.map(OsString::from), &mut ui, pack);
        let known = [
            Exit::Answered,
            Exit::NoAnswer,
            Exit::Usage,
            Exit::BadData,
            Exit::Bug,
        ];
        assert!(known.contains(&exit), "{line}: {exit:?}");
    }
}

#[test]
fn a_sound_pack_is_read_whole() {
    assert_eq!(read_all(BUNDLED), Ok(()));
    assert_eq!(read_all(fixture_pack()), Ok(()));
}

#[test]
fn a_pack_cut_short_anywhere_is_told_of() {
    // The files themselves are the last half and more; a cut in them is found by reading them.
    let (packed, whole) = (BUNDLED.len() / 2, BUNDLED.len());
    for length in (0..packed).step_by(997) {
        assert!(read_all(&BUNDLED[..length]).is_err(), "cut to {length}");
    }
    for length in (packed..whole).step_by(997).chain([whole - 1]) {
        let files = Catalog::open(&BUNDLED[..length]).and_then(Catalog::files);
        assert!(files.is_err(), "cut to {length}");
    }
    let pack = fixture_pack();
    for length in 0..pack.len() {
        assert!(read_all(&pack[..length]).is_err(), "cut to {length}");
    }
}

#[test]
fn another_format_or_version_is_not_opened() {
    let header = Err(Damaged("header"));
    let mut pack = fixture_pack().to_vec();
    pack[7] = b'2';
    assert_eq!(Catalog::open(&pack).map(drop), header);
    assert_eq!(Catalog::open(b"").map(drop), header);
    assert_eq!(Catalog::open(b"CAREERS1").map(drop), header);
    assert_eq!(Catalog::open(b"%PDF-1.7 and so on").map(drop), header);
}

#[test]
fn a_damaged_pack_is_reported_as_a_bug_with_what_to_do() {
    let mut err = Vec::new();
    let mut ui = Ui {
        out: Box::new(std::io::sink()),
        err: Box::new(&mut err),
        input: Box::new(std::io::empty()),
        env: terminal(80),
    };
    let args = ["careers", "list"].map(OsString::from);
    let exit = careers::run(args, &mut ui, &BUNDLED[..BUNDLED.len() / 4]);
    drop(ui);
    assert_eq!(exit, Exit::Bug);
    assert_eq!(
        String::from_utf8(err).expect("UTF-8"),
        "error: the bundled catalogue is damaged: range\n\
         hint: install careers again; if it stays, report it\n"
    );
}

/// A pack with bytes changed at some places.
fn damaged(pack: &[u8], changes: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    let mut pack = pack.to_vec();
    for (place, mask) in changes {
        let place = place.index(pack.len());
        pack[place] ^= mask;
    }
    pack
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), 1..=u8::MAX), 1..20)
}

/// Changes near the start, where the offsets stand on which all else rests.
fn changes_of_offsets() -> impl Strategy<Value = Vec<(usize, u8)>> {
    prop::collection::vec((8..400_usize, 1..=u8::MAX), 1..4)
}

/// The same cases in every run; `PROPTEST_CASES` asks for more of them.
fn repeatable() -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(19),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(repeatable())]

    #[test]
    fn changed_bytes_are_damage_or_another_value(changes in changes()) {
        let _ = read_all(&damaged(BUNDLED, &changes));
        let pack = damaged(fixture_pack(), &changes);
        let _ = read_all(&pack);
        ask_all(&pack);
    }

    #[test]
    fn changed_offsets_are_damage_or_another_value(changes in changes_of_offsets()) {
        let mut pack = fixture_pack().to_vec();
        for (place, mask) in changes {
            pack[place] ^= mask;
        }
        let _ = read_all(&pack);
        ask_all(&pack);
    }

    #[test]
    fn any_bytes_at_all_are_damage(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read_all(&bytes).is_err());
        let _ = read_all(&[b"CAREERS1", &bytes[..]].concat());
    }
}
