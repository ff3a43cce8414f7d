//! Every page of every verb on the bundled data: it renders, it keeps to the
//! page's width, and nothing in it moves a cursor.

use std::ffi::OsString;

use careers::BUNDLED;
use careers::catalog::model::{Company, Field, Level};
use careers::catalog::tidy_text::is_unsafe;

use careers::error::Exit;
use careers::ui::{Env, Ui};
use console::measure_text_width as width_of;
use serde_json::{Value, json};

use super::{catalog, each_career};
use crate::support::{pipe, root, terminal};

/// What a run of the library on the bundled data answered.
fn answer(args: &[String], input: &[u8], env: Env) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut ui = Ui {
        out: Box::new(&mut out),
        err: Box::new(&mut err),
        input: Box::new(input),
        env,
    };
    let typed = std::iter::once("careers").chain(args.iter().map(String::as_str));
    let exit = careers::run(typed.map(OsString::from), &mut ui, BUNDLED);
    drop(ui);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    assert_eq!(
        (text(err), exit),
        (String::new(), Exit::Answered),
        "{args:?}"
    );
    text(out)
}

fn words(line: &str) -> Vec<String> {
    line.split(' ').map(str::to_owned).collect()
}

/// Command lines that ask for a page, one for each thing there is to ask.
fn pages() -> Vec<Vec<String>> {
    let mut lines = of_no_career();
    for (folder, packed) in each_career() {
        let id = packed.id;
        lines.push(format!("show {id}"));
        lines.push(format!("show {id} all"));
        for section in careers::answer::show::Section::ALL {
            lines.push(format!("show {id} {}", section.id()));
        }
        lines.push(format!("salary {id}"));
        lines.push(format!("salary {id} --explain"));
        for level in Level::ALL {
            lines.push(format!("salary {id} --level {} --explain", level.id()));
        }
        for company in Company::ALL {
            lines.push(format!("salary {id} --company {}", company.id()));
        }
        lines.push(format!("related {id}"));
        for (_, other) in each_career().filter(|(_, other)| other.id != id) {
            let other = other.id;
            lines.push(format!("compare {id} {other} --level mid --city pune"));
            lines.push(format!("path {other} {id}"));
        }
        if folder.roadmap.is_some() {
            lines.push(format!("roadmap {id}"));
            lines.extend((1..=5).map(|stage| format!("roadmap {id} {stage}")));
            lines.push(format!("plan {id} --hours 8"));
            lines.push(format!("plan {id} --hours 9 --days mon,wed,sat --at 20:00"));
        }
        if folder.aptitude.is_some() {
            lines.push(format!("quiz {id} --form 12 --seed 3"));
        }
        if let Some(simulation) = &folder.simulation {
            lines.push(format!("simulate {id} --list"));
            let scenarios = simulation.value.scenarios.iter();
            lines.extend(scenarios.map(|s| format!("simulate {id} {} --form --seed 3", s.id)));
        }
    }
    lines.iter().map(|line| words(line)).collect()
}

fn of_no_career() -> Vec<String> {
    let mut lines: Vec<String> = [
        "list",
        "list --sort pay",
        "search api",
        "search go",
        "search kafka queue",
        "salary",
        "salary --explain",
        "sources",
        "stats",
    ]
    .map(str::to_owned)
    .into();
    lines.push(format!("validate {}", root().join("data").display()));
    let cards = || each_career().map(|(_, packed)| packed.card().expect("sound").field);
    let fields = Field::ALL
        .iter()
        .filter(|field| cards().any(|f| f == **field));
    lines.extend(fields.map(|field| format!("list --field {}", field.id())));
    let cities = catalog().cities().expect("sound").into_iter();
    lines.extend(cities.map(|city| format!("salary --city {} --explain", city.id)));
    let sources = catalog().sources().expect("sound").into_iter();
    lines.extend(sources.map(|source| format!("sources {}", source.id)));
    lines
}

/// Every question of a bank, answered by nobody, with its review.
fn whole_reviews() -> Vec<(Vec<String>, Vec<u8>)> {
    let banks = each_career().filter(|(folder, _)| folder.aptitude.is_some());
    let review = |id: &str| {
        let count = catalog_count(id);
        let sheet = json!({"career": id, "seed": 5, "count": count, "answers": {}});
        (
            words(&format!("quiz {id} --answers - --review")),
            sheet.to_string().into_bytes(),
        )
    };
    banks.map(|(_, packed)| review(packed.id)).collect()
}

/// As many questions as a form of a bank can have.
fn catalog_count(id: &str) -> usize {
    let career = catalog().named(id).expect("sound").expect("known");
    let quiz = careers::answer::quiz::Quiz::of(catalog(), career);
    quiz.expect("sound").expect("a bank").most()
}

#[test]
fn every_page_keeps_to_its_width_and_moves_no_cursor() {
    let reviews = whole_reviews();
    let pages = pages()
        .into_iter()
        .map(|line| (line, Vec::new()))
        .chain(reviews);
    let mut wide = Vec::new();
    for (line, input) in pages {
        for width in [40, 80, 100] {
            let page = answer(&line, &input, terminal(width));
            assert!(!page.is_empty() && page.ends_with('\n'), "{line:?}");
            let unsafe_but_breaks = |c| is_unsafe(c) && c != '\n';
            assert!(!page.contains(unsafe_but_breaks), "{line:?}");
            let over = page.lines().filter(|line| width_of(line) > width);
            wide.extend(over.map(|over| format!("{line:?} at {width}: {over}")));
        }
    }
    assert!(
        wide.is_empty(),
        "{} lines:\n{}",
        wide.len(),
        wide.join("\n")
    );
}

#[test]
fn every_answer_is_one_json_document_and_its_rows_and_sentences_move_no_cursor() {
    let reviews = whole_reviews();
    let pages = pages().into_iter().map(|line| (line, Vec::new()));
    for (line, input) in pages.chain(reviews) {
        let unsafe_in =
            |text: &str, but: &[char]| text.contains(|c| is_unsafe(c) && !but.contains(&c));
        let rows = answer(&line, &input, pipe());
        // Sound data has no problem, and so no row.
        let told = !rows.is_empty() || line[0] == "validate";
        assert!(told && !unsafe_in(&rows, &['\n', '\t']), "{line:?}");
        let with = |flag: &str| [&line[..], &[flag.to_owned()]].concat();
        let plain = answer(&with("--plain"), &input, pipe());
        assert!(!plain.is_empty() && !unsafe_in(&plain, &['\n']), "{line:?}");
        let json = answer(&with("--json"), &input, pipe());
        assert_eq!(json.matches('\n').count(), 1, "{line:?}");
        let document: Value = serde_json::from_str(&json).expect("JSON");
        let schema = document["schema"].as_str().expect("a schema");
        assert!(
            schema.starts_with("careers/") && !unsafe_in(&json, &['\n']),
            "{line:?}"
        );
    }
}
