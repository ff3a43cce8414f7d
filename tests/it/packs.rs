//! Packs of one's own: laid over the data below, seen everywhere, refused politely, compiled once.

mod cache;
mod hostile;
mod new;

use std::fs;
use std::path::Path;

use careers::catalog::lines::Lines;
use careers::catalog::overlay::overlay;
use careers::error::Exit;
use careers::packs::{split, with_environment};
use careers::render::width;
use serde_yaml::Value;
use tempfile::TempDir;

use crate::support::{fixture, pipe, terminal};

/// A pack on the disk with these files.
fn pack(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::Builder::new()
        .prefix("blends-")
        .tempdir()
        .expect("a folder");
    for (path, text) in files {
        put(folder.path(), path, text);
    }
    folder
}

fn put(folder: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Runs the library on the fixture with a pack; returns standard output.
fn with(pack: &Path, args: &[&str]) -> String {
    let folder = pack.display().to_string();
    let (out, err, exit) = fixture(&[args, &["--data", &folder]].concat(), pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

/// The same where it must be refused; returns standard error.
fn refused(pack: &Path, args: &[&str]) -> String {
    let folder = pack.display().to_string();
    let (_, err, exit) = fixture(&[args, &["--data", &folder]].concat(), pipe());
    assert_eq!(exit, Exit::BadData, "{args:?}: {err}");
    err.replace(&folder, "PACK")
}

fn name(pack: &TempDir) -> String {
    let name = pack.path().file_name().expect("a name");
    name.to_string_lossy().into_owned()
}

const OWN_SOURCE: &str = "sources:\n- {id: own, title: Own offers, publisher: Us, \
    url: \"https://example.org/own\", retrieved: \"2026-11-22\", basis: offers, confidence: low}\n";

#[test]
fn values_merge_by_key_and_by_id_and_other_lists_are_replaced() {
    let under = "a: 1\nkept: yes please\nlist: [1, 2]\nby_id:\n- {id: x, n: 1, m: 1}\n- {id: y}\n";
    let over = "a: 2\nnew: {deep: 1}\nlist: [3]\nby_id:\n- {id: y, n: 5}\n- {id: z}\n";
    let mut merged: Value = serde_yaml::from_str(under).expect("YAML");
    let value = serde_yaml::from_str(over).expect("YAML");
    let lines = overlay(
        "careers/x/career.yaml",
        &mut merged,
        value,
        &Lines::of(over),
    );
    let expected = "a: 2\nkept: yes please\nlist: [3]\nby_id:\n- {id: x, n: 1, m: 1}\n\
                    - {id: y, n: 5}\n- {id: z}\nnew: {deep: 1}\n";
    assert_eq!(
        merged,
        serde_yaml::from_str::<Value>(expected).expect("YAML")
    );
    // Lines are those of the upper file, under the paths of the merged one.
    for (path, line) in [
        ("by_id[1].n", 5),
        ("by_id[2]", 6),
        ("new.deep", 2),
        ("list[0]", 3),
        ("by_id[0].n", 5),
        ("kept", 1),
    ] {
        assert_eq!(lines.line(path), line, "{path}");
    }
}

#[test]
fn claims_stand_beside_those_below_and_the_same_one_is_not_said_twice() {
    let mut merged: Value = serde_yaml::from_str("claims: [{a: 1}, {a: 2}]").expect("YAML");
    let over = "claims: [{a: 2}, {a: 3}]";
    let value = serde_yaml::from_str(over).expect("YAML");
    let _ = overlay("careers/x/pay.yaml", &mut merged, value, &Lines::of(over));
    let expected: Value = serde_yaml::from_str("claims: [{a: 1}, {a: 2}, {a: 3}]").expect("YAML");
    assert_eq!(merged, expected);
}

#[test]
fn a_title_is_in_any_script_and_leads_to_its_career() {
    for title in ["चाय परीक्षक", "C++ Taster (Senior)"] {
        let file = format!("title: {title}\nsummary: चाय चखना और उसका दाम तय करना\n");
        let pack = pack(&[("careers/tea-taster/career.yaml", &file)]);
        for verb in ["list", "show", "salary", "compare"] {
            let careers: &[&str] = match verb {
                "list" => &[],
                "compare" => &[title, "lift-operator"],
                _ => &[title],
            };
            with(pack.path(), &[&[verb][..], careers].concat());
            let folder = pack.path().display().to_string();
            let tail = ["--color", "never", "--data", &folder];
            let (page, err, exit) = fixture(&[&[verb][..], careers, &tail].concat(), terminal(40));
            assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{verb}");
            let widest = page.lines().map(width::of).max();
            assert!(widest <= Some(40), "{verb}: {page}");
        }
    }
}

#[test]
fn a_pack_changes_single_fields_and_its_claim_stands_beside_the_others() {
    let pack = pack(&[
        (
            "careers/tea-taster/career.yaml",
            "summary: Sips for the house.\n",
        ),
        (
            "careers/tea-taster/pay.yaml",
            "claims:\n- {place: samosabad, level: all, company: all, low: 9, high: 30, unit: LPA, \
             component: ctc, source: own}\n",
        ),
        ("sources.yaml", OWN_SOURCE),
    ]);
    let name = name(&pack);
    let list = with(pack.path(), &["list"]);
    let row = list
        .lines()
        .find(|l| l.starts_with("tea-taster\t"))
        .expect("it is listed");
    assert!(
        row.ends_with(&format!("\tSips for the house.\tchanged by {name}")),
        "{row}"
    );
    let other = list
        .lines()
        .find(|l| l.starts_with("lift-operator\t"))
        .expect("it is listed");
    assert!(other.ends_with('\t'), "no origin: {other:?}");
    let salary = with(
        pack.path(),
        &["salary", "tea-taster", "--city", "samosabad", "--explain"],
    );
    assert!(
        salary.contains("\tkettle-gazette\t") && salary.contains("\town\t"),
        "{salary}"
    );
    let json = with(pack.path(), &["show", "tea-taster", "--json"]);
    let origin = format!("\"origin\":[{{\"pack\":\"{name}\",\"change\":\"changed\"}}]");
    assert!(json.contains(&origin), "{json}");
    let (page, ..) = fixture(
        &[
            "salary",
            "tea-taster",
            "--data",
            &pack.path().display().to_string(),
        ],
        terminal(100),
    );
    assert!(page.contains("Of packs: Tea Taster: changed by"), "{page}");
    let doctor = with(pack.path(), &["doctor", "--json"]);
    assert!(doctor.contains("\"added\":0,\"changed\":1"), "{doctor}");
}

#[test]
fn the_matrix_and_an_offer_name_the_pack_as_the_table_does() {
    let pack = pack(&[("careers/tea-taster/career.yaml", "summary: Sips.\n")]);
    let folder = pack.path().display().to_string();
    let origin = format!("changed by {}", name(&pack));
    let under = |args: &[&str]| {
        let (out, ..) = fixture(args, pipe());
        out
    };
    for more in [&["--matrix"][..], &["--offer", "5L"]] {
        let args = [&["salary", "tea-taster"], more].concat();
        let rows = with(pack.path(), &args);
        let plain = under(&args);
        assert_eq!(rows, plain.replace('\n', &format!("\t{origin}\n")));
        let args = [&args[..], &["--data", &folder]].concat();
        let (page, ..) = fixture(&args, terminal(100));
        let note = format!("Of packs: Tea Taster: {origin}.");
        assert!(page.contains(&note), "{page}");
        let json = with(
            pack.path(),
            &[&["salary", "tea-taster", "--json"], more].concat(),
        );
        assert!(json.contains("\"origin\":[{\"pack\""), "{json}");
    }
}

#[test]
fn a_career_without_its_file_is_told_where_it_lies() {
    let pack = pack(&[("careers/tea-blender/carer.yaml", "id: tea-blender\n")]);
    let told = refused(pack.path(), &["list"]);
    assert!(
        told.contains("  PACK/careers/tea-blender/career.yaml: error[required-file]"),
        "{told}"
    );
}

#[test]
fn a_later_pack_lies_over_an_earlier_one() {
    let file = "careers/tea-taster/career.yaml";
    let (one, two) = (
        pack(&[(file, "summary: One.\n")]),
        pack(&[(file, "summary: Two.\n")]),
    );
    let (one, two) = (
        one.path().display().to_string(),
        two.path().display().to_string(),
    );
    let (out, ..) = fixture(&["list", "--data", &one, &format!("--data={two}")], pipe());
    assert!(out.contains("\tTwo.\tchanged by blends-"), "{out}");
}

#[test]
fn what_breaks_a_rule_is_refused_with_file_line_rule_and_remedy() {
    let file = "careers/tea-taster/career.yaml";
    let pack = pack(&[(file, "title: Tea Taster\nsummary: Tbd.\n")]);
    let told = refused(pack.path(), &["list"]);
    let expected = format!(
        "error: `{}` breaks 1 rule\n  PACK/{file}:2: error[filler]: `tbd` in `Tbd.`. Name the \
         task, the tool or the number instead.\nhint: every problem: careers validate --data PACK\n",
        name(&pack)
    );
    assert_eq!(told, expected);
    assert_eq!(
        refused(pack.path(), &["validate"]),
        "error: PACK breaks 1 rule\n"
    );
    let folder = pack.path().display().to_string();
    let (out, _, exit) = fixture(&["validate", &folder], pipe());
    assert_eq!(exit, Exit::BadData);
    assert!(
        out.starts_with(&format!("{file}:2\terror\tfiller\t")),
        "{out}"
    );
}

#[test]
fn a_mistake_of_shape_in_an_overlay_has_the_line_of_the_pack() {
    let file = "careers/tea-taster/career.yaml";
    let pack = pack(&[(
        file,
        "summary: Sips.\nskills:\n- skill: tasting\n  levels: [1]\n",
    )]);
    let told = refused(pack.path(), &["list"]);
    assert!(
        told.contains(&format!("PACK/{file}:4: error[parses]: skills[0].levels: ")),
        "{told}"
    );
}

#[test]
fn verbs_that_need_no_data_run_beside_a_broken_pack() {
    let pack = pack(&[("sources.yaml", "[}")]);
    let folder = pack.path().display().to_string();
    for args in [
        &["schema"][..],
        &["completions", "bash"],
        &["--version"],
        &["list", "--help"],
    ] {
        let (_, err, exit) = fixture(&[args, &["--data", &folder]].concat(), pipe());
        assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    }
}

#[test]
fn a_missing_folder_and_a_missing_name_are_told() {
    let (_, err, exit) = fixture(&["list", "--data", "no/such/pack"], pipe());
    assert_eq!(exit, Exit::BadData);
    assert!(
        err.starts_with("error: cannot read no/such/pack: "),
        "{err}"
    );
    let (_, err, exit) = fixture(&["list", "--data"], pipe());
    assert_eq!(
        (err.as_str(), exit),
        (
            "error: --data names no folder\nhint: careers list --data FOLDER\n",
            Exit::Usage
        )
    );
    let empty = pack(&[("README.md", "# Nothing")]);
    assert!(refused(empty.path(), &["list"]).starts_with("error: no YAML file in PACK\n"));
}

#[test]
fn packs_are_taken_from_anywhere_on_the_line_and_from_the_environment_first() {
    let words = |line: &str| {
        line.split(' ')
            .map(Into::into)
            .collect::<Vec<std::ffi::OsString>>()
    };
    let joined = std::env::join_paths(["e1", "", "e2"]).expect("paths");
    let args = with_environment(
        words("careers --data a list --data=b -- --data c"),
        Some(joined),
    );
    let (packs, rest) = split(args).expect("a command line");
    let paths: Vec<_> = packs.iter().map(|p| p.path.display().to_string()).collect();
    assert_eq!(paths, ["e1", "e2", "a", "b"]);
    assert_eq!(rest, words("careers list -- --data c"));
}
