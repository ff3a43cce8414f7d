//! Files that mean harm, through the library and through `careers validate`.

use std::fs;
use std::path::{Path, PathBuf};

use careers::catalog::check::{Scope, inspect};
use careers::catalog::parse::InputFile;
use careers::catalog::problem::{Problem, Severity};
use careers::catalog::tidy_text::is_unsafe;
use careers::error::Exit;
use tempfile::TempDir;

use super::{file, fixture_files, fixture_text, told, with};
use crate::support::{Outcome, careers, root};

/// The file that is replaced.
const PAY: &str = "careers/tea-taster/pay.yaml";

/// A hostile file, the line that is told (0: none) and the message.
type Hostile = (Vec<u8>, usize, &'static str);

fn sizes() -> Vec<Hostile> {
    vec![
        (Vec::new(), 0, "the file is empty"),
        (b" \n\n".to_vec(), 0, "the file is empty"),
        (vec![b'#'; 5 << 20], 0, "more than 4194304 bytes"),
        (vec![b'['; 4 << 20], 1, "nested more than 64 deep"),
        (vec![b'['; 10_000], 1, "nested more than 64 deep"),
        (b"- ".repeat(10_000), 1, "nested more than 64 deep"),
        (b"[ # ]\n".repeat(10_000), 256, "nested more than 64 deep"),
        (deep_blocks(), 65, "nested more than 64 deep"),
        (alias_bomb(), 7, "more than 33554432 bytes of values"),
        (b"claims: &a [*a]\n".to_vec(), 1, "recursion limit exceeded"),
    ]
}

/// A thousand mappings inside each other, each on its line.
fn deep_blocks() -> Vec<u8> {
    let line = |depth| format!("{}a:\n", " ".repeat(depth));
    (0..1_000).map(line).collect::<String>().into_bytes()
}

/// Ten levels of nine references each: billions of values when followed.
fn alias_bomb() -> Vec<u8> {
    let mut out = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for level in 1..10 {
        let below = format!("*a{}", level - 1);
        let nine = [below.as_str(); 9].join(", ");
        out = format!("{out}a{level}: &a{level} [{nine}]\n");
    }
    out.into_bytes()
}

fn shapes() -> Vec<Hostile> {
    vec![
        (b"claims:\n# \xff\n".to_vec(), 2, "not UTF-8"),
        (b"claims: []\n\n\n\xf0\x9f".to_vec(), 4, "not UTF-8"),
        (b"\xfe\xff\0c".to_vec(), 1, "not UTF-8"),
        (
            b"claims: []\nclaims: []\n".to_vec(),
            1,
            "duplicate entry with key \"claims\"",
        ),
        (
            b"claims:\n- {low: 1, low: 2}\n".to_vec(),
            2,
            "claims[0]: duplicate entry with key \"low\"",
        ),
        (
            b"claims:\n\t- low: 1\n".to_vec(),
            2,
            "found character that cannot start any token",
        ),
        (
            b"claims: []\n---\nclaims: []\n".to_vec(),
            0,
            "deserializing from YAML containing more than one document is not supported",
        ),
        (
            b"- claims\n".to_vec(),
            1,
            "invalid type: sequence, expected struct Pay",
        ),
        (
            b"claims: !!binary aGk=\n".to_vec(),
            1,
            "claims: invalid type: string \"aGk=\", expected a sequence",
        ),
    ]
}

fn escapes() -> Vec<Hostile> {
    vec![
        (
            b"claims: []\n# \x1b[31mred\n".to_vec(),
            2,
            "a control character",
        ),
        (
            b"\"cl\\e[31maims\": []\n".to_vec(),
            1,
            "unknown field `cl\u{fffd}[31maims`, expected `claims`",
        ),
        (
            "claims: []\n\u{202e}smialc: 1\n".into(),
            2,
            "unknown field `\u{fffd}smialc`, expected `claims`",
        ),
        (
            b"claims: \"\\e]0;owned\\a\"\n".to_vec(),
            1,
            "claims: invalid type: string \"\\u{1b}]0;owned\\u{7}\", expected a sequence",
        ),
    ]
}

fn all() -> impl Iterator<Item = Hostile> {
    sizes().into_iter().chain(shapes()).chain(escapes())
}

#[test]
fn a_hostile_file_is_one_problem() {
    for (bytes, line, message) in all() {
        let line = if line == 0 {
            String::new()
        } else {
            format!(":{line}")
        };
        let said = format!("{PAY}{line}: error[parses]: {message}");
        assert_eq!(told(with(Some(file(PAY, bytes)), PAY)), [said]);
    }
}

/// A folder on the disk with these files.
fn folder(files: &[InputFile]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for file in files {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, &file.bytes).expect("a file");
    }
    folder
}

/// Problems as `validate` writes them into a pipe.
fn rows(problems: &[Problem]) -> String {
    let row = |p: &Problem| {
        let line = if p.line == 0 {
            String::new()
        } else {
            format!(":{}", p.line)
        };
        let kind = if p.severity == Severity::Error {
            "error"
        } else {
            "warning"
        };
        format!(
            "{}{line}\t{kind}\t{}\t{}\t{}\n",
            p.file, p.rule.name, p.message, p.rule.remedy
        )
    };
    problems.iter().map(row).collect()
}

/// Runs `careers validate` on a path that breaks rules.
fn refused(path: &Path, stdout: &str, stderr: &str) {
    careers(&["validate"])
        .arg(path)
        .stdout(stdout)
        .stderr(stderr)
        .status(Exit::BadData)
        .run();
}

#[test]
fn the_binary_refuses_a_hostile_file_in_the_words_of_the_library() {
    for (bytes, ..) in all() {
        let files = with(Some(file(PAY, bytes)), PAY);
        let folder = folder(&files);
        let path = folder.path();
        let stdout = rows(&inspect(files, &Scope::Whole).1);
        let stderr = format!("error: {} breaks 1 rule\n", path.display());
        refused(path, &stdout, &stderr);
    }
}

#[test]
fn the_binary_counts_what_is_wrong() {
    let files = super::five_mistakes();
    let folder = folder(&files);
    let stdout = rows(&inspect(files, &Scope::Whole).1);
    let stderr = format!("error: {} breaks 6 rules\n", folder.path().display());
    refused(folder.path(), &stdout, &stderr);
}

#[test]
fn json_of_a_refused_folder_has_every_problem() {
    let files = super::five_mistakes();
    let folder = folder(&files);
    let problems = inspect(files, &Scope::Whole).1;
    let run = careers(&["validate", "--json"])
        .arg(folder.path())
        .any_stdout()
        .any_stderr();
    let Outcome { stdout, .. } = run.status(Exit::BadData).run();
    let view: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!(
        (&view["files"], &view["errors"], &view["warnings"]),
        (&14.into(), &6.into(), &1.into())
    );
    let told = view["problems"].as_array().expect("a list");
    let lines: Vec<_> = told
        .iter()
        .map(|p| (p["file"].as_str(), p["line"].as_u64()))
        .collect();
    let expected = problems
        .iter()
        .map(|p| (Some(&*p.file), Some(p.line as u64)));
    assert_eq!(lines, expected.collect::<Vec<_>>());
}

/// Ids and texts that would move a cursor or turn a line round.
fn painted() -> Vec<InputFile> {
    let mut files = fixture_files();
    let mut put = |path: &str, from: &str, to: &str| {
        let file = files.iter_mut().find(|f| f.path == path).expect(path);
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        assert!(text.contains(from), "{path}");
        file.bytes = text.replacen(from, to, 1).into_bytes();
    };
    put("skills.yaml", "id: teaspoon", "id: \"tea\\e[2Jspoon\"");
    put(
        "skills.yaml",
        "aliases: [leaves]",
        "aliases: [\"\\e[31m\", \"\\e[31m\"]",
    );
    put(
        "cities.yaml",
        "aliases: [hills]",
        "aliases: [\"\u{202e}slliH\"]",
    );
    put(
        "sources.yaml",
        "url: https://example.org/leaf-offers",
        "url: \"\\u009b31m\"",
    );
    put(
        "sources.yaml",
        "published: \"1999\"",
        "published: \"\\u200f1999\"",
    );
    put("retired.yaml", "id: skill/samovar", "id: \"skill/\\a\"");
    put(PAY, "place: samosabad", "place: \"\\e]0;x\\a\"");
    put(
        PAY,
        "unit: LPA, component: net",
        "unit: LPA, note: \"\\x7f\", component: net",
    );
    let profile = "careers/tea-taster/career.yaml";
    put(profile, "- chai-taster", "- \"\\e[0m\"");
    put(profile, "id: auction-day", "id: \"\u{2066}day\"");
    put(profile, "start: \"10:45\"", "start: \"10:45\\r\"");
    put(
        profile,
        "style: Patience, impact: 2",
        "style: \"\\b\\b\", impact: 20",
    );
    let bank = "careers/tea-taster/aptitude.yaml";
    put(bank, "week: s3/w04", "week: \"s3/\\e[5m\"");
    put(bank, "text: Sea water", "text: \"\\eAll of the above\"");
    files.push(file("careers/tea-taster/\u{1b}[1mbold.yaml", "a: b"));
    files.push(file("careers/\u{202e}nomel/career.yaml", "a: b"));
    files
}

#[test]
fn ids_and_texts_are_told_without_what_would_move_a_cursor() {
    let problems = inspect(painted(), &Scope::Whole).1;
    assert!(problems.len() > 20, "{problems:#?}");
    for problem in &problems {
        assert!(!problem.to_string().chars().any(is_unsafe), "{problem:?}");
    }
}

#[cfg(unix)]
#[test]
fn the_binary_tells_them_so_too_on_every_kind_of_output() {
    let folder = folder(&painted());
    for form in [&[][..], &["--json"], &["--plain"], &["--color", "never"]] {
        let run = careers(&["validate"])
            .arg(folder.path())
            .any_stdout()
            .any_stderr();
        let run = form.iter().fold(run, |run, arg| run.arg(*arg));
        let Outcome { stdout, stderr, .. } = run.status(Exit::BadData).run();
        let unsafe_but_breaks = |c: char| is_unsafe(c) && !matches!(c, '\n' | '\t');
        assert!(!stdout.chars().any(unsafe_but_breaks), "{stdout:?}");
        assert!(!stderr.chars().any(unsafe_but_breaks), "{stderr:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_path_is_told_without_what_would_move_a_cursor() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("\u{1b}[2J\u{202e}kcap");
    let shown = folder.path().join("\u{fffd}[2J\u{fffd}kcap");
    let shown = shown.display();
    let missing = format!("error: cannot read {shown}: No such file or directory (os error 2)\n");
    refused(&path, "", &missing);
    fs::create_dir(&path).expect("a folder");
    refused(&path, "", &no_yaml(&shown.to_string()));
    fs::write(path.join("units.yaml"), "").expect("a file");
    let row = "units.yaml\terror\tparses\tthe file is empty\tWrite the file as data/README.md shows; \
               `careers schema` prints the exact shape.\n";
    refused(&path, row, &format!("error: {shown} breaks 1 rule\n"));
}

fn no_yaml(path: &str) -> String {
    format!(
        "error: no YAML file in {path}\n\
         hint: a folder like data/: sources.yaml, careers/NAME/career.yaml\n"
    )
}

#[test]
fn a_folder_without_yaml_and_a_missing_path_are_refused() {
    let folder = folder(&[file("README.md", "# Tea"), file("deep/er/notes.txt", "tea")]);
    refused(
        folder.path(),
        "",
        &no_yaml(&folder.path().display().to_string()),
    );
    let readme = folder.path().join("README.md");
    refused(&readme, "", &no_yaml(&readme.display().to_string()));
    let missing = folder.path().join("no-such");
    let stderr = format!(
        "error: cannot read {}: No such file or directory (os error 2)\n",
        missing.display()
    );
    refused(&missing, "", &stderr);
}

/// The fixture on the disk without a file, whose place something else can take.
fn fixture_without(path: &str) -> (TempDir, PathBuf) {
    let folder = folder(&with(None, path));
    let place = folder.path().join(path);
    (folder, place)
}

/// The one thing that is said of the fixture.
fn thin_bank() -> String {
    rows(&inspect(fixture_files(), &Scope::Whole).1)
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let outside = folder(&[
        file("secret.yaml", "password: tea\n"),
        file("tea-maker/career.yaml", "password: tea\n"),
    ]);
    let (folder, place) = fixture_without(PAY);
    std::os::unix::fs::symlink(outside.path().join("secret.yaml"), place).expect("a link");
    let career = folder.path().join("careers/tea-maker");
    std::os::unix::fs::symlink(outside.path().join("tea-maker"), career).expect("a link");
    careers(&["validate"])
        .arg(folder.path())
        .stdout(&thin_bank())
        .run();
}

#[test]
fn a_hidden_file_is_not_read() {
    let hidden = [file(".draft.yaml", "[}"), file(".git/config.yaml", "[}")];
    let files: Vec<_> = fixture_files().into_iter().chain(hidden).collect();
    let folder = folder(&files);
    careers(&["validate"])
        .arg(folder.path())
        .stdout(&thin_bank())
        .run();
}

#[test]
fn a_folder_named_like_a_file_is_no_file() {
    let profile = "careers/tea-taster/career.yaml";
    let (folder, place) = fixture_without(profile);
    fs::create_dir(&place).expect("a folder");
    let stderr = format!("error: {} breaks 1 rule\n", folder.path().display());
    let stdout = rows(&inspect(with(None, profile), &Scope::Whole).1);
    assert!(stdout.contains("required-file"), "{stdout}");
    refused(folder.path(), &stdout, &stderr);
    refused(&place, "", &no_yaml(&place.display().to_string()));
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&fixture_files());
    let path = folder.path().join(PAY);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).expect("permissions");
    // Root reads it all the same.
    if fs::read(&path).is_ok() {
        return;
    }
    let stderr = format!(
        "error: cannot read {}: Permission denied (os error 13)\n",
        path.display()
    );
    refused(folder.path(), "", &stderr);
}

/// Standard output of `validate` on a path of the repository, which must break no rule.
fn sound(path: &str) -> String {
    let path = root().join(path);
    let run = careers(&["validate"]).arg(path).any_stdout();
    run.run().stdout
}

#[test]
fn the_real_data_breaks_no_rule_whole_by_career_or_by_file() {
    let errors = |stdout: &str| stdout.contains("\terror\t");
    assert!(!errors(&sound("data")));
    for entry in fs::read_dir(root().join("data/careers")).expect("careers") {
        let folder = entry.expect("an entry").path();
        assert!(!errors(&sound(&folder.display().to_string())));
        for file in fs::read_dir(&folder).expect("files") {
            let file = file.expect("an entry").path();
            assert!(
                !errors(&sound(&file.display().to_string())),
                "{}",
                file.display()
            );
        }
    }
    for name in ["sources", "cities", "skills", "units", "retired"] {
        assert_eq!(sound(&format!("data/{name}.yaml")), "");
    }
}

#[test]
fn a_career_folder_is_checked_under_its_own_name() {
    let career = fixture_text("careers/lift-operator/career.yaml");
    let folder = folder(&[
        file("lift-operator/career.yaml", career.clone()),
        file("lift-operator/pay.yaml", "claims: []\n"),
        file("hoist-operator/career.yaml", career),
    ]);
    let row = |folder: &str, line: usize, id: &str| {
        format!(
            "careers/{folder}/career.yaml:{line}\terror\tid-known\t\
             no skill has the id `{id}`\tName one that exists, or add the record first.\n"
        )
    };
    let unknown = |folder: &str| row(folder, 28, "buttons") + &row(folder, 29, "small-talk");
    let right = folder.path().join("lift-operator");
    let stderr = format!("error: {} breaks 2 rules\n", right.display());
    refused(&right, &unknown("lift-operator"), &stderr);
    let wrong = folder.path().join("hoist-operator");
    let name = "careers/hoist-operator/career.yaml:1\terror\tfolder-name\t\
                the id is `lift-operator`, the folder `hoist-operator`\tMake the id equal to the folder's name.\n";
    let stderr = format!("error: {} breaks 3 rules\n", wrong.display());
    refused(
        &wrong,
        &(name.to_owned() + &unknown("hoist-operator")),
        &stderr,
    );
}

#[test]
fn a_single_file_leans_on_the_bundled_ids() {
    let claim = |place: &str| {
        format!(
            "claims:\n- {{place: {place}, level: all, company: all, low: 3, unit: LPA, \
             component: ctc, source: clarup-sre}}\n"
        )
    };
    let folder = folder(&[file("pay.yaml", claim("pune"))]);
    let path = folder.path().join("pay.yaml");
    careers(&["validate"]).arg(&path).run();
    fs::write(&path, claim("chaipur")).expect("a file");
    let row = "careers/career/pay.yaml:2\terror\tid-known\tno place has the id `chaipur`\t\
               Name one that exists, or add the record first.\n";
    refused(
        &path,
        row,
        &format!("error: {} breaks 1 rule\n", path.display()),
    );
}
