//! The data checker: every rule has a case, and hostile files are refused politely.

mod cases;
mod hostile;

use std::collections::BTreeSet;

use careers::answer::validate::known;
use careers::catalog::check::{RULES, Scope, inspect};
use careers::catalog::pack::Catalog;
use careers::catalog::parse::InputFile;
use careers::catalog::problem::Problem;
use careers::disk::read_folder;

use crate::support::{fixture_data, fixture_pack, root};
use cases::{CASES, Case, Edit, bank, cells};

/// The fixture's files.
fn fixture_files() -> Vec<InputFile> {
    read_folder(&fixture_data()).expect("the fixture is there")
}

/// One of the fixture's files.
fn fixture_text(path: &str) -> String {
    let file = fixture_files().into_iter().find(|f| f.path == path);
    let file = file.unwrap_or_else(|| panic!("the fixture has no {path}"));
    String::from_utf8(file.bytes).expect("the fixture is UTF-8")
}

fn file(path: &str, bytes: impl Into<Vec<u8>>) -> InputFile {
    InputFile {
        path: path.to_owned(),
        bytes: bytes.into(),
    }
}

/// The fixture's files with one of them edited.
fn edited(path: &str, edit: Edit) -> Vec<InputFile> {
    let text = match edit {
        Edit::Gone => None,
        Edit::New(text) => Some(text.to_owned()),
        Edit::Make(make) => Some(make()),
        Edit::Swap(from, to) => {
            let text = fixture_text(path);
            assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
            Some(text.replacen(from, to, 1))
        }
    };
    with(text.map(|text| file(path, text)), path)
}

/// The fixture's files with another one in the place of one of them.
fn with(new: Option<InputFile>, path: &str) -> Vec<InputFile> {
    let mut files = fixture_files();
    files.retain(|f| f.path != path);
    files.extend(new);
    files
}

/// What is wrong with a whole folder, as printed. The fixture's bank is thin,
/// which is no concern of other rules.
fn told(files: Vec<InputFile>) -> Vec<String> {
    printed(&inspect(files, &Scope::Whole).1, &["bank-cells"])
}

fn printed(problems: &[Problem], but: &[&str]) -> Vec<String> {
    let shown = problems.iter().filter(|p| !but.contains(&p.rule.name));
    shown.map(ToString::to_string).collect()
}

/// What is wrong in a case, as printed.
fn told_of(case: &Case) -> Vec<String> {
    let files = edited(case.file, case.edit);
    if case.rule == "bank-cells" {
        return printed(&inspect(files, &Scope::Whole).1, &[]);
    }
    told(files)
}

/// What is wrong with a bank in the place of the fixture's.
fn told_of_bank(bank: String) -> Vec<String> {
    let path = "careers/tea-taster/aptitude.yaml";
    let problems = inspect(with(Some(file(path, bank)), path), &Scope::Whole).1;
    printed(&problems, &[])
}

#[test]
fn the_fixture_breaks_no_rule_and_says_that_its_bank_is_thin() {
    let problems = inspect(fixture_files(), &Scope::Whole).1;
    assert_eq!(
        printed(&problems, &[]),
        ["careers/tea-taster/aptitude.yaml:10: warning[bank-cells]: \
             10 of 10 cells of skill and stage have fewer than 3 live items"]
    );
}

#[test]
fn each_mistake_is_told_once_with_its_file_line_rule_and_value() {
    for case in CASES {
        let heading = format!("{} {:?}", case.file, case.edit);
        assert_eq!(told_of(case), case.says, "{heading}");
        let rule = format!("[{}]: ", case.rule);
        assert!(
            case.says.iter().any(|said| said.contains(&rule)),
            "{heading}"
        );
    }
}

#[test]
fn every_rule_has_a_case() {
    let tried: BTreeSet<&str> = CASES.iter().map(|case| case.rule).collect();
    let rules = RULES.iter().map(|rule| rule.name);
    let all: BTreeSet<&str> = rules.chain(["parses", "known-file"]).collect();
    assert_eq!(tried, all);
}

#[test]
fn every_rule_has_a_name_of_its_own_and_a_remedy() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    for rule in RULES {
        assert!(
            careers::catalog::tidy_text::is_kebab(rule.name),
            "{}",
            rule.name
        );
        assert!(
            rule.remedy.len() > 10 && rule.remedy.ends_with('.'),
            "{}",
            rule.name
        );
    }
}

#[test]
fn the_authors_guide_has_every_rule_and_no_other() {
    let guide = std::fs::read_to_string(root().join("data/README.md")).expect("the guide");
    let (_, rules) = guide.split_once("## 3. Every rule").expect("its rules");
    let (rules, _) = rules.split_once("\n## ").expect("what follows them");
    let rows = rules.lines().filter_map(|line| line.strip_prefix("| `"));
    let told: BTreeSet<&str> = rows
        .filter_map(|row| Some(row.split_once("` |")?.0))
        .collect();
    let tried: BTreeSet<&str> = CASES.iter().map(|case| case.rule).collect();
    assert_eq!(told, tried);
}

#[test]
fn only_what_an_author_may_weigh_is_a_warning() {
    // That they say exactly this is another test's concern.
    let said = CASES.iter().flat_map(|case| case.says);
    let warned = said.filter_map(|said| said.split_once(": warning[")?.1.split_once(']'));
    let rules: BTreeSet<&str> = warned.map(|(rule, _)| rule).collect();
    assert_eq!(
        rules,
        BTreeSet::from([
            "absolutes",
            "bank-cells",
            "bank-precision",
            "key-length",
            "key-position",
            "key-ratio",
            "options-alike",
        ])
    );
}

#[test]
fn a_full_bank_has_nothing_to_be_warned_of() {
    assert_eq!(told_of_bank(cells(0)), [""; 0]);
}

#[test]
fn three_keys_at_one_place_may_be_chance_and_four_are_not() {
    let leaning = |n| {
        let told = told_of_bank(bank((0..n).map(|_| (0, false)), 3));
        told.into_iter()
            .filter(|t| t.contains("key-position"))
            .collect::<Vec<_>>()
    };
    assert_eq!(leaning(3), [""; 0]);
    assert_eq!(
        leaning(4),
        ["careers/tea-taster/aptitude.yaml:3: error[key-position]: \
             position a is right in 4 of 4 single-choice items"]
    );
}

#[test]
fn a_draft_does_not_count_for_the_bank() {
    let live = bank((0..6).map(|_| (1, false)), 4);
    let drafts = live.replace("status: live", "status: draft");
    let told = told_of_bank(drafts);
    assert_eq!(
        told,
        ["careers/tea-taster/aptitude.yaml:3: warning[bank-cells]: \
             10 of 10 cells of skill and stage have fewer than 3 live items"]
    );
}

/// One mistake in each of five files.
fn five_mistakes() -> Vec<InputFile> {
    let edits = [
        ("units.yaml", "  hours: 1.5\n", "  hours: 200\n"),
        (
            "sources.yaml",
            "published: \"1999\"",
            "published: \"1999-00\"",
        ),
        ("careers/tea-taster/pay.yaml", "low: 30, ", ""),
        (
            "careers/tea-taster/career.yaml",
            "- You take sugar.",
            "- tbd",
        ),
        (
            "careers/lift-operator/career.yaml",
            "levels: [1, 2, 3, 4, 4]",
            "levels: [1]",
        ),
    ];
    let mut files = fixture_files();
    for (path, from, to) in edits {
        let file = files.iter_mut().find(|f| f.path == path).expect(path);
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        assert!(text.contains(from), "{path}");
        file.bytes = text.replacen(from, to, 1).into_bytes();
    }
    files
}

#[test]
fn mistakes_in_several_files_come_in_one_run_in_order_of_file_and_line() {
    let expected = [
        "careers/lift-operator/career.yaml:28: error[parses]: \
         skills[0].levels: invalid length 1, expected an array of length 5",
        "careers/tea-taster/career.yaml:42: error[filler]: `tbd` in `tbd`",
        "careers/tea-taster/pay.yaml:10: error[figure-present]: no figure at all",
        "careers/tea-taster/roadmap.yaml:52: error[week-hours]: \
         `w04` states 5.5 hours; its tasks take 204",
        "sources.yaml:35: error[date]: `1999-00`",
        "units.yaml:14: error[week-hours]: 200 hours",
    ];
    let mut files = five_mistakes();
    assert_eq!(told(files.clone()), expected);
    files.reverse();
    assert_eq!(
        told(files),
        expected,
        "the order of reading does not matter"
    );
}

#[test]
fn a_broken_shared_file_is_one_problem() {
    for path in [
        "sources.yaml",
        "cities.yaml",
        "skills.yaml",
        "units.yaml",
        "retired.yaml",
        "traits.yaml",
    ] {
        let said = format!("{path}:1: error[parses]: did not find expected node content");
        assert_eq!(told(with(Some(file(path, "[}")), path)), [said]);
    }
}

#[test]
fn a_broken_file_of_a_career_is_one_problem() {
    for name in ["career", "pay", "roadmap", "aptitude", "simulation"] {
        let path = format!("careers/tea-taster/{name}.yaml");
        let said = format!("{path}:1: error[parses]: did not find expected node content");
        assert_eq!(told(with(Some(file(&path, "[}")), &path)), [said]);
    }
}

#[test]
fn a_readme_beside_the_data_is_no_concern() {
    let readme = file("README.md", "# Not YAML: [}");
    assert_eq!(told(with(Some(readme), "README.md")), [""; 0]);
}

/// The fixture as the catalogue that a part leans on.
fn leaning_on_the_fixture() -> Scope {
    let catalog = Catalog::open(fixture_pack()).expect("the fixture opens");
    Scope::Part(known(catalog).expect("the fixture is sound"))
}

/// What is wrong with a part, as printed.
fn told_of_part(files: Vec<InputFile>) -> Vec<String> {
    printed(
        &inspect(files, &leaning_on_the_fixture()).1,
        &["bank-cells"],
    )
}

fn only(prefix: &str) -> Vec<InputFile> {
    let mut files = fixture_files();
    files.retain(|f| f.path.starts_with(prefix));
    files
}

const EXTRA_PAY: &str = "claims:\n\
    - {place: chaipur, level: all, company: all, low: 1, unit: LPA, component: ctc, source: own}\n\
    - {place: nowhere, level: all, company: all, low: 1, unit: LPA, component: ctc, source: lift-act}\n";

const EXTRA_SOURCE: &str = "sources:\n\
    - {id: own, title: Own, publisher: Me, url: \"https://example.org/own\", \
    retrieved: \"2026-06-01\", basis: own, confidence: low}\n";

#[test]
fn a_part_leans_on_the_ids_of_the_catalogue() {
    assert_eq!(told_of_part(only("careers/tea-taster/")), [""; 0]);
    let whole = told(only("careers/tea-taster/"));
    let shared = whole.iter().filter(|said| said.contains("[required-file]"));
    assert_eq!(shared.count(), 3, "{whole:#?}");
}

#[test]
fn a_part_brings_ids_of_its_own() {
    let pay = || file("careers/tea-taster/pay.yaml", EXTRA_PAY);
    let unknown_place =
        "careers/tea-taster/pay.yaml:3: error[id-known]: no place has the id `nowhere`";
    assert_eq!(
        told_of_part(vec![pay()]),
        [
            "careers/tea-taster/pay.yaml:2: error[id-known]: no source has the id `own`",
            unknown_place,
        ]
    );
    let own = file("sources.yaml", EXTRA_SOURCE);
    assert_eq!(told_of_part(vec![pay(), own]), [unknown_place]);
}

#[test]
fn a_broken_shared_file_of_a_part_is_one_problem() {
    let pay = file(
        "careers/tea-taster/pay.yaml",
        EXTRA_PAY.replace("nowhere", "remote"),
    );
    let broken = file("sources.yaml", "[}");
    assert_eq!(
        told_of_part(vec![pay, broken]),
        ["sources.yaml:1: error[parses]: did not find expected node content"]
    );
}

#[test]
fn nothing_at_all_lacks_the_shared_files() {
    assert_eq!(
        told(Vec::new()),
        ["cities.yaml", "skills.yaml", "sources.yaml"]
            .map(|name| format!("{name}: error[required-file]: it is missing"))
    );
}
