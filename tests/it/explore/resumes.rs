//! Resumes: what is read from them, and what is refused.

use careers::BUNDLED;
use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::explore::resume::{Phrase, ResumeError, have, map, read};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{file, path};
use crate::support::{careers, fixture, pipe};

/// The skills that the bundled vocabulary finds in a text.
fn found(text: &str) -> Vec<&'static str> {
    let skills = Catalog::open(BUNDLED)
        .expect("it opens")
        .skills()
        .expect("it reads");
    let phrase = Phrase {
        place: String::new(),
        text: text.to_owned(),
        level: None,
    };
    map(&[phrase], &skills)
        .iter()
        .map(|found| found.skill)
        .collect()
}

#[test]
fn words_are_whole_and_the_longest_name_counts() {
    for (text, ids) in [
        ("JavaScript", &["javascript"][..]),
        ("java & javascript", &["java", "javascript"]),
        ("Node.js", &["nodejs"]),
        ("GitHub Actions", &["ci-cd"]),
        ("GitHub", &["git"]),
        ("C#/.NET", &["csharp"]),
        ("C++", &[]),
        ("go-to-market manager", &[]),
        ("Going gopher", &[]),
        ("Senior Golang developer", &["go"]),
        ("shell-scripting", &["bash"]),
        ("scikit learn", &["scikit-learn"]),
        ("Python, Python 3 and PYTHON3", &["python"]),
        ("Docker Compose; K8s", &["docker", "kubernetes"]),
        ("Backend Developer", &[]),
        ("", &[]),
        ("---", &[]),
    ] {
        assert_eq!(found(text), ids, "{text}");
    }
}

#[test]
fn names_keywords_and_positions_are_read_with_the_level_beside_them() {
    let resume = json!({
        "$schema": "x", "basics": {"summary": "Knows Rust"}, "awards": [{"title": "Go"}],
        "skills": [
            {"name": "Web", "level": "Master", "keywords": ["HTTP", " ", null, "  SQL  "]},
            {"name": "Python", "level": "Jedi"}, {"keywords": null}, {},
        ],
        "work": [{"position": "Java trainee"}, {"name": "Only a company"}],
    });
    let read = read(resume.to_string().as_bytes()).expect("a resume");
    let told: Vec<_> = read
        .iter()
        .map(|p| (p.place.as_str(), p.text.as_str(), p.level))
        .collect();
    assert_eq!(
        told,
        [
            ("skills[0].name", "Web", Some(3)),
            ("skills[0].keywords[0]", "HTTP", Some(3)),
            ("skills[0].keywords[3]", "SQL", Some(3)),
            ("skills[1].name", "Python", None),
            ("work[0].position", "Java trainee", None),
        ]
    );
    let skills = Catalog::open(BUNDLED)
        .expect("it opens")
        .skills()
        .expect("it reads");
    let have = have(&map(&read, &skills));
    let levels: Vec<_> = have.levels.into_iter().collect();
    assert_eq!(
        levels,
        [("http", 3), ("java", 2), ("python", 2), ("sql", 3)]
    );
}

#[test]
fn the_mark_that_windows_editors_write_is_no_fault() {
    assert!(read("\u{feff}{\"skills\": [{\"name\": \"Go\"}]}".as_bytes()).is_ok());
}

/// A value inside so many lists.
fn nested(depth: usize) -> String {
    format!(
        "{{\"skills\": [], \"x\": {}{}}}",
        "[".repeat(depth),
        "]".repeat(depth)
    )
}

#[test]
fn hostile_files_are_refused_with_what_is_wrong() {
    let skill = |value: Value| json!({"skills": [value]}).to_string().into_bytes();
    let many = vec!["word"; 2_001];
    for (bytes, says) in [
        (vec![b' '; 300 << 10], "more than 256 KiB"),
        (nested(16).into_bytes(), "nested more than 16 deep"),
        (nested(100).into_bytes(), "nested more than 16 deep"),
        (
            nested(100_000).into_bytes(),
            "not JSON: recursion limit exceeded",
        ),
        (Vec::new(), "not JSON: EOF"),
        (b"{\"skills\": [".to_vec(), "not JSON: EOF"),
        (b"\xff\xfe{}".to_vec(), "not JSON"),
        (
            b"{\"skills\": [{\"name\": \"\xc3\x28\"}]}".to_vec(),
            "not JSON: invalid unicode",
        ),
        (
            b"basics: {}".to_vec(),
            "not JSON: expected value at line 1 column 1",
        ),
        (b"[]".to_vec(), "the file is not an object"),
        (b"{}".to_vec(), "it has no skills, keywords or positions"),
        (b"{\"skills\": {}}".to_vec(), "skills is not a list"),
        (b"{\"work\": 3}".to_vec(), "work is not a list"),
        (b"{\"work\": [3]}".to_vec(), "work[0] is not an object"),
        (skill(json!("Go")), "skills[0] is not an object"),
        (skill(json!({"name": 7})), "skills[0].name is not a text"),
        (
            skill(json!({"name": "Go", "level": {}})),
            "skills[0].level is not a text",
        ),
        (
            skill(json!({"keywords": "Go"})),
            "skills[0].keywords is not a list",
        ),
        (
            skill(json!({"keywords": ["Go", 1]})),
            "skills[0].keywords[1] is not a text",
        ),
        (
            skill(json!({"name": "G\u{1b}[2Jo"})),
            "skills[0].name has a control character",
        ),
        (
            skill(json!({"name": "G\u{0}o"})),
            "skills[0].name has a control character",
        ),
        (
            skill(json!({"keywords": ["o\u{202e}G"]})),
            "skills[0].keywords[0] has a control character",
        ),
        (
            skill(json!({"name": "a\nb"})),
            "skills[0].name has a control character",
        ),
        (
            skill(json!({"name": "x".repeat(201)})),
            "skills[0].name has more than 200 characters",
        ),
        (
            skill(json!({"keywords": many})),
            "more than 2000 skills, keywords and positions",
        ),
    ] {
        let resume = file(&bytes);
        let name = path(&resume);
        let (out, err, exit) = fixture(&["path", "--resume", &name, "taster", "--json"], pipe());
        assert_eq!((out.as_str(), exit), ("", Exit::BadData), "{says}");
        let error = format!("error: {name}: {says}");
        assert!(err.starts_with(&error), "{err} for {says}");
        assert!(err.contains("\nhint: ") && !err.contains('\u{1b}'), "{err}");
    }
}

#[test]
fn a_resume_that_names_no_known_skill_starts_from_nothing_and_says_so() {
    let resume = file(br#"{"skills": [{"name": "Falconry"}]}"#);
    let (out, err, exit) = fixture(
        &["path", "--resume", &path(&resume), "taster"],
        crate::support::terminal(80),
    );
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    assert!(
        out.contains("No word of it names a skill that is known here."),
        "{out}"
    );
    assert!(
        out.contains("What names no skill here\n  • Falconry"),
        "{out}"
    );
    assert!(out.contains("enter at s1 First sip."), "{out}");
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("gone.json");
    for path in [folder.path(), &gone] {
        let run = careers(&["path", "sre", "--resume"])
            .arg(path)
            .status(Exit::BadData)
            .any_stderr()
            .run();
        assert!(
            run.stderr.starts_with("error: cannot read "),
            "{}",
            run.stderr
        );
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_text_makes_the_mapping_panic(text in "\\PC{0,80}") {
        let _ = found(&text);
    }

    #[test]
    fn what_is_read_has_no_control_character(name in any::<String>()) {
        let resume = json!({"skills": [{"name": name}]}).to_string();
        match read(resume.as_bytes()) {
            Ok(phrases) => prop_assert!(phrases.iter().all(|p| !p.text.chars().any(char::is_control))),
            Err(error) => prop_assert!(!matches!(error, ResumeError::Json(_) | ResumeError::TooDeep)),
        }
    }
}
