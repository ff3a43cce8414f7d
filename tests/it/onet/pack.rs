//! The pack: what is written reads back, keeps the rules, and is found by its titles.

use std::collections::BTreeSet;

use careers::catalog::model::Career;
use careers::catalog::pack::Catalog;
use careers::catalog::parse::{InputFile, read};
use careers::error::Exit;
use careers::onet::{Release, Setting, import};
use proptest::prelude::*;

use super::{Place, fixture, told};
use crate::quiz::run;
use crate::support::pipe;

#[test]
fn the_pack_validates() {
    let place = Place::sample().imported();
    let pack = place.pack();
    let (out, err, exit) = fixture(&["validate", pack.to_str().expect("UTF-8")], pipe());
    assert_eq!((out.as_str(), err.as_str(), exit), ("", "", Exit::Answered));
}

#[test]
fn bundled_careers_are_packed_as_before_and_imported_ones_stand_beside_them() {
    let pack = Place::sample().imported().merged();
    let catalog = Catalog::open(&pack).expect("it opens");
    let careers = catalog.careers().expect("careers");
    assert_eq!(careers.len(), 8);
    for career in careers {
        let card = career.card().expect("a card");
        let written = ["lift-operator", "tea-taster"].contains(&card.id);
        assert_eq!(card.imported.is_none(), written, "{}", card.id);
    }
    let fixture = crate::support::fixture_pack();
    for line in [
        "show tea-taster overview day skills employers pay roadmap tests sources",
        "show lift-operator",
        "salary tea-taster",
        "roadmap tea-taster",
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        assert_eq!(
            told(&pack, &args, pipe()),
            told(fixture, &args, pipe()),
            "{line}"
        );
    }
}

#[test]
fn titles_lead_to_their_career() {
    let pack = Place::sample().imported().merged();
    let found = |name: &str| {
        let (out, err, exit) = run(&pack, &["show", name, "--json"], b"", pipe());
        assert_eq!(exit, Exit::Answered, "{name}: {err}");
        let value: serde_json::Value = serde_json::from_str(&out).expect("JSON");
        value["career"]["id"].as_str().expect("an id").to_owned()
    };
    assert_eq!(found("Steam Programmers"), "steam-programmers");
    assert_eq!(found("chief steam officer"), "steam-programmers");
    assert_eq!(found("CSO"), "steam-programmers");
    assert_eq!(found("bag hand"), "bag-sellers-onet-41-4012-00");
    assert_eq!(
        found("Lid: the #1 watcher & more"),
        "lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and"
    );
    // A name of a career that was written goes before any title.
    assert_eq!(found("tea taster"), "tea-taster");
    let (out, err, exit) = run(&pack, &["show", "kettle coder"], b"", pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: more than one career is called `kettle coder`\n\
         hint: say which: lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and, steam-programmers\n"
    );
}

#[test]
fn search_finds_other_titles() {
    let pack = Place::sample().imported().merged();
    let out = told(&pack, &["search", "officer"], pipe());
    assert!(out.starts_with("steam-programmers\t"), "{out}");
    assert!(
        out.contains("other-title") && out.contains("Chief Steam Officer"),
        "{out}"
    );
}

/// Every verb answers or refuses politely; none of them breaks.
#[test]
fn every_verb_stands_an_imported_career() {
    let pack = Place::sample().imported().merged();
    for line in [
        "list",
        "list --field other",
        "list --sort pay --json",
        "search kettle",
        "show steam-programmers all",
        "salary steam-programmers",
        "salary steam-programmers --explain",
        "salary",
        "related steam-programmers",
        "related tea-taster --json",
        "compare steam-programmers tea-taster",
        "roadmap steam-programmers",
        "plan steam-programmers --hours 5",
        "progress next steam-programmers",
        "path tea-taster steam-programmers",
        "path steam-programmers tea-taster",
        "quiz steam-programmers --form 5 --seed 1",
        "simulate steam-programmers --list",
        "match --interests 22,34,10,8,14,30",
        "sources",
        "sources onet-30-1-import",
        "stats",
        "stats --json",
        "doctor",
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        let (out, err, exit) = run(&pack, &args, b"", pipe());
        assert!(
            [Exit::Answered, Exit::NoAnswer].contains(&exit),
            "{line}: {exit:?} {err}"
        );
        assert_eq!(exit == Exit::Answered, !out.is_empty(), "{line}: {err}");
        assert_eq!(exit == Exit::Answered, err.is_empty(), "{line}: {err}");
    }
}

/// The careers of an import of these titles and descriptions.
fn careers(rows: &[(String, String)]) -> Vec<Career<String>> {
    let mut text = "O*NET-SOC Code\tTitle\tDescription\n".to_owned();
    for (i, (title, description)) in rows.iter().enumerate() {
        let line = format!("{:02}-{i:04}.00\t{title}\t{description}\n", 10 + i);
        text.push_str(&line);
    }
    let table = InputFile {
        path: "Occupation Data.txt".to_owned(),
        bytes: text.into_bytes(),
    };
    let setting = Setting {
        release: Release::named("30.3").expect("a release"),
        today: "2026-11-22",
        taken: &BTreeSet::from(["taken".to_owned()]),
    };
    let import = import(&[table], &setting).expect("an import");
    let careers = import
        .files
        .iter()
        .filter(|f| f.path.starts_with("careers/"));
    careers
        .map(|file| read::<Career<String>>(&file.bytes).expect(&file.path).0)
        .collect()
}

/// Text as a table's cell can have it.
const CELL: &str = "[^\t\r\n]{0,60}";

/// The same, and never empty.
const TITLE: &str = "[A-Za-z][^\t\r\n]{0,60}";

proptest! {
    #[test]
    fn any_text_reads_back_from_its_yaml(
        rows in prop::collection::vec((TITLE, CELL), 1..6)
    ) {
        let careers = careers(&rows);
        prop_assert_eq!(careers.len(), rows.len());
        let ids: BTreeSet<&str> = careers.iter().map(|c| c.id.as_str()).collect();
        prop_assert_eq!(ids.len(), rows.len(), "names are unique");
        for career in &careers {
            prop_assert!(careers::catalog::tidy_text::is_kebab(&career.id), "{}", career.id);
            prop_assert!(career.summary.chars().count() <= 100);
            prop_assert_eq!(career.summary.trim(), &career.summary);
            let place: usize = career.codes[0].code[3..7].parse().expect("a number");
            let words = |text: &str| -> String {
                let unsafe_ = |c: char| c.is_whitespace() || careers::catalog::tidy_text::is_unsafe(c);
                text.split(unsafe_).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
            };
            let (title, description) = &rows[place];
            prop_assert_eq!(&career.title, &words(title));
            let description = words(description);
            let kept = description.is_empty() || description.eq_ignore_ascii_case("n/a");
            prop_assert!(kept || career.overview == [description]);
        }
    }

    #[test]
    fn whatever_the_bytes_an_import_ends(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let table = |name: &str, bytes: Vec<u8>| InputFile { path: name.to_owned(), bytes };
        let head = b"O*NET-SOC Code\tTitle\n15-1252.00\tA\n".to_vec();
        let taken = BTreeSet::new();
        let setting = Setting {
            release: Release::named("30.3").expect("a release"),
            today: "2026-11-22",
            taken: &taken,
        };
        let _ = import(&[table("Occupation Data.txt", [&head[..], &bytes].concat())], &setting);
        let _ = import(&[table("Occupation Data.txt", head), table("Skills.txt", bytes)], &setting);
    }
}
