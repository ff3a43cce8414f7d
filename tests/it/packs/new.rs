//! `careers new`: what it writes becomes a career once it is filled in.

use std::fs;
use std::path::Path;

use careers::error::Exit;

use super::{name, pack, refused, with};
use crate::support::{Outcome, careers, fixture, pipe};

/// Writes the files of a blender into a pack.
fn blank(folder: &Path) -> String {
    let into = folder.display().to_string();
    let (out, err, exit) = fixture(&["new", "tea-blender", "--into", &into], pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    out
}

/// Fills every blank.
fn fill(folder: &Path) {
    let words = |n: usize| {
        (0..n)
            .map(|i| format!("blend{i}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let edits = [
        ("TODO name as shown", "Tea Blender".to_owned()),
        ("TODO one line", "Mixes the house blend.".to_owned()),
        ("TODO what the work is", words(80)),
        (
            "TODO who has it done, and where",
            format!("Then {}", words(60).replace("blend", "leaf")),
        ),
        ("skill: TODO", "skill: tasting".to_owned()),
        ("skills: [TODO]", "skills: [tasting]".to_owned()),
        ("low: TODO", "low: 4".to_owned()),
        ("high: TODO", "high: 9".to_owned()),
        ("source: TODO", "source: blend-notes".to_owned()),
        ("id: TODO", "id: blend-notes".to_owned()),
        ("url: TODO", "url: https://example.org/blends".to_owned()),
        ("retrieved: TODO", "retrieved: \"2026-11-22\"".to_owned()),
        ("TODO", "Blending".to_owned()),
    ];
    let of_career = ["career", "pay", "roadmap"].map(|f| format!("careers/tea-blender/{f}.yaml"));
    for path in of_career.into_iter().chain(["sources.yaml".to_owned()]) {
        let path = folder.join(path);
        let mut text = fs::read_to_string(&path).expect("it was written");
        assert!(
            text.starts_with("# yaml-language-server: $schema="),
            "{text}"
        );
        for (from, to) in &edits {
            text = text.replace(from, to);
        }
        fs::write(&path, text).expect("it is written");
    }
}

#[test]
fn blanks_are_refused_until_they_are_filled() {
    let pack = pack(&[]);
    let out = blank(pack.path());
    assert_eq!(out.lines().count(), 16, "{out}");
    assert!(refused(pack.path(), &["list"]).contains("`todo` in `TODO one line`"));
    fill(pack.path());
    with(pack.path(), &["validate"]);
    let folder = pack.path().display().to_string();
    let (out, err, exit) = fixture(&["validate", &folder], pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{out}");
}

#[test]
fn a_name_that_nobody_wrote_is_refused() {
    let pack = pack(&[]);
    blank(pack.path());
    for (file, title) in [
        ("careers/tea-blender/career.yaml", "title: Tea Blender"),
        ("sources.yaml", "publisher: Blending"),
    ] {
        fill(pack.path());
        let path = pack.path().join(file);
        let text = fs::read_to_string(&path).expect("it is there");
        let key = title.split(':').next().expect("a key");
        fs::write(&path, text.replace(title, &format!("{key}: TODO"))).expect("it is written");
        let told = refused(pack.path(), &["list"]);
        assert!(told.contains("error[filler]: `todo` in `TODO`"), "{told}");
    }
}

#[test]
fn every_file_that_a_pack_may_have_has_its_schema_beside_it() {
    let pack = pack(&[]);
    let out = blank(pack.path());
    let readme = include_str!("../../../data/README.md");
    let table = readme.lines().filter(|line| line.starts_with("| `"));
    let files = table.filter_map(|line| line.split('`').nth(1)?.rsplit('/').next());
    // A year's file is called after the year.
    let files = files
        .filter_map(|file| file.strip_suffix(".yaml"))
        .filter(|f| *f != "<year>");
    let mut count = 0;
    for file in files {
        assert!(
            out.contains(&format!(".schemas/{file}.json\n")),
            "{file}: {out}"
        );
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn a_filled_career_is_in_every_answer() {
    let pack = pack(&[]);
    blank(pack.path());
    fill(pack.path());
    let has = |args: &[&str], what: &str| {
        let out = with(pack.path(), args);
        assert!(out.contains(what), "{args:?} has no {what}: {out}");
    };
    let origin = format!("origin\t{}", name(&pack));
    has(
        &["list"],
        &format!("\tMixes the house blend.\t{}", name(&pack)),
    );
    has(&["search", "house", "blend"], &origin);
    has(&["show", "tea-blender"], &origin);
    has(&["salary", "tea-blender", "--explain"], "blend-notes");
    has(&["roadmap", "tea-blender", "1"], "first-task");
    has(
        &["plan", "tea-blender", "--start", "2026-12-07"],
        "first-task",
    );
    has(&["progress", "next", "tea-blender"], "first-task");
    has(&["related", "tea-blender"], "tea-taster");
    has(&["related", "tea-taster"], "tea-blender");
    has(
        &["compare", "tea-blender", "tea-taster"],
        "10 h at 10 h a week",
    );
    has(&["path", "tea-taster", "tea-blender"], "carried\t10");
    has(&["stats"], "tea-blender");
    has(&["sources", "blend-notes"], "tea-blender");
    has(&["doctor", "--json"], "\"added\":1");
}

#[test]
fn nothing_is_written_over_and_a_bad_slug_is_told() {
    let pack = pack(&[("sources.yaml", super::OWN_SOURCE)]);
    let into = pack.path().display().to_string();
    let out = blank(pack.path());
    assert!(!out.contains("sources.yaml"), "{out}");
    let sources = fs::read_to_string(pack.path().join("sources.yaml")).expect("it is there");
    assert_eq!(sources, super::OWN_SOURCE);
    let (_, err, exit) = fixture(&["new", "tea-blender", "--into", &into], pipe());
    assert_eq!(exit, Exit::State, "{err}");
    assert!(
        err.contains("careers/tea-blender is there already"),
        "{err}"
    );
    for slug in ["Tea Blender", "../out", "tea-taster", "chai-taster"] {
        let (_, err, exit) = fixture(&["new", slug, "--into", &into], pipe());
        assert_eq!(exit, Exit::Usage, "{err}");
    }
}

#[test]
fn a_pack_completes_in_the_shell() {
    let pack = pack(&[]);
    let into = pack.path().display().to_string();
    let cache = pack.path().join(".cache").display().to_string();
    put_skill(pack.path());
    careers(&["new", "tea-blender", "--into", &into])
        .any_stdout()
        .run();
    fill(pack.path());
    let words = ["--", "careers", "show", "--data", &into, "tea-bl"];
    let Outcome { stdout, .. } = careers(&words)
        .env("COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", "4")
        .env("CAREERS_CACHE", &cache)
        .any_stdout()
        .run();
    assert!(stdout.contains("tea-blender"), "{stdout}");
    // And the packs of the environment count like those of the line, from the cache.
    careers(&["list", "--json"])
        .env("CAREERS_DATA", &into)
        .env("CAREERS_CACHE", &cache)
        .any_stdout()
        .run();
}

/// The fixture's skill, which the bundled data has not.
fn put_skill(folder: &Path) {
    super::put(
        folder,
        "skills.yaml",
        "skills:\n- {id: tasting, name: Tasting, kind: practice}\n",
    );
}
