//! Answers of every verb and many combinations of arguments.

use std::sync::OnceLock;

use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::schema::SCHEMAS;
use serde_json::{Map, Value, json};

use crate::support::{careers, fixture, fixture_data, pipe, root};

/// An answer: its command line, the schema it must fit, its text as a pipe gets it.
pub struct Answer {
    pub args: String,
    pub schema: &'static str,
    pub text: String,
}

impl Answer {
    pub fn new(args: &[&str], text: String) -> Self {
        let has = |word| args.contains(&word);
        let verb = match args[0] {
            "bank" => format!("bank-{}", args[1]),
            _ if has("--form") => "quiz-form".to_owned(),
            verb => verb.to_owned(),
        };
        let named = SCHEMAS.iter().find(|schema| schema.name == verb);
        Self {
            args: args.join(" "),
            schema: named.expect("a schema for the verb").name,
            text,
        }
    }

    pub fn value(&self) -> Value {
        serde_json::from_str(&self.text).expect(&self.args)
    }
}

/// Runs a command line with `--json` and gives its standard output.
type Run<'r> = &'r dyn Fn(&[&str]) -> String;

/// Command lines that need no career.
const GENERAL: &[&[&str]] = &[
    &["list"],
    &["list", "--sort", "pay"],
    &["salary"],
    &["salary", "--explain"],
    &[
        "salary",
        "--level",
        "senior",
        "--company",
        "product",
        "--explain",
    ],
    &["salary", "--city", "remote", "--city", "national"],
    &["sources"],
    &["stats"],
    &["doctor"],
    &["take-home", "23.5L"],
    &["take-home", "--taxable", "12.4L", "--regime", "best"],
];

/// An offer with everything that can be said of one.
const OFFICE: [&str; 14] = [
    "take-home",
    "1.1cr",
    "--city",
    "mumbai",
    "--regime",
    "old",
    "--rent",
    "60k",
    "--variable",
    "10%",
    "--payout",
    "50%",
    "--employer-nps",
    "10%",
];

const SECTIONS: [&str; 10] = [
    "short",
    "overview",
    "day",
    "skills",
    "employers",
    "entry",
    "pay",
    "roadmap",
    "tests",
    "sources",
];

/// Every kind of answer about a career, in several combinations of arguments.
fn about(career: &str, answers: &mut Vec<Answer>, run: Run<'_>) {
    let mut ask = |args: &[&str]| answers.push(Answer::new(args, run(args)));
    ask(&["show", career]);
    ask(&["show", career, "all"]);
    ask(&["show", career, "short", "all"]);
    for section in SECTIONS {
        ask(&["show", career, section]);
    }
    ask(&["salary", career]);
    ask(&["salary", career, "--explain"]);
    ask(&["salary", career, "--offer", "12L"]);
    ask(&["salary", career, "--matrix"]);
    ask(&["salary", career, "--city", "remote", "--level", "lead"]);
    let words: Vec<&str> = career.split('-').collect();
    ask(&[&["search"], &words[..]].concat());
}

/// The answers about the road, for a career that has one.
fn road(career: &str, answers: &mut Vec<Answer>, run: Run<'_>) {
    for stage in [None, Some("1"), Some("2"), Some("3"), Some("4"), Some("5")] {
        let args: Vec<&str> = ["roadmap", career].into_iter().chain(stage).collect();
        answers.push(Answer::new(&args, run(&args)));
    }
}

/// Forms, and results of answering them, for a career that has questions.
fn quiz(career: &str, count: usize, answers: &mut Vec<Answer>, run: Run<'_>) {
    let count = count.to_string();
    let args = ["quiz", career, "--form", &count, "--seed", "4"];
    let form = Answer::new(&args, run(&args));
    let filled = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(filled.path(), guessed(&form.value()).to_string()).expect("it is written");
    answers.push(form);
    let path = filled.path().display().to_string();
    for review in [None, Some("--review")] {
        let args = ["quiz", career, "--answers", &path];
        let args: Vec<&str> = args.into_iter().chain(review).collect();
        answers.push(Answer::new(&args, run(&args)));
    }
}

/// What is measured with a bank.
fn bank(bank: &str, items: &[&str], answers: &mut Vec<Answer>, run: Run<'_>) {
    let mut ask = |args: &[&str]| answers.push(Answer::new(args, run(args)));
    ask(&["bank", "audit", bank]);
    ask(&["bank", "simulate", bank, "--people", "40"]);
    let table = tempfile::NamedTempFile::new().expect("a file");
    let row = |person: usize| {
        let right = (0..items.len()).map(|i| u8::from(person % (i + 2) > i / 2).to_string());
        format!("p{person},{}\n", right.collect::<Vec<_>>().join(","))
    };
    let rows: String = (0..60).map(row).collect();
    let text = format!("id,{}\n{rows}", items.join(","));
    std::fs::write(table.path(), text).expect("it is written");
    let path = table.path().display().to_string();
    ask(&["bank", "calibrate", bank, &path, "--cohort", "sixty"]);
    ask(&["bank", "calibrate", bank, &path, "--prior", "none"]);
    ask(&["bank", "simulate", bank, "--responses", &path]);
}

/// An answer file that guesses the first choice everywhere.
fn guessed(form: &Value) -> Value {
    let items = form["items"].as_array().expect("items");
    let letters = |item: &Value| -> Vec<Value> {
        let choices = item["choices"].as_array().expect("choices").iter();
        choices.map(|choice| choice["label"].clone()).collect()
    };
    let guess = |item: &Value| match item["format"].as_str().expect("a format") {
        "single" => json!("a"),
        "multi" => json!(["a", "b"]),
        "order" => letters(item).into(),
        "match" => json!({"a": "1"}),
        "numeric" => json!(60),
        _ => json!("3 2 1 0"),
    };
    let id = |item: &Value| item["id"].as_str().expect("an id").to_owned();
    let answers: Map<String, Value> = items.iter().map(|item| (id(item), guess(item))).collect();
    json!({
        "career": form["career"]["id"], "seed": form["seed"], "count": items.len(),
        "bank": form["bank"], "answers": answers,
    })
}

/// Whether a bundled career has questions that are asked.
fn live(id: &str) -> bool {
    let catalog = Catalog::open(careers::BUNDLED).expect("it opens");
    let career = catalog.named(id).expect("it reads").expect("it is there");
    career.card().expect("it reads").counts.items > 0
}

/// The answers of the real program on the bundled data.
fn bundled() -> &'static [Answer] {
    static ANSWERS: OnceLock<Vec<Answer>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let run = |args: &[&str]| careers(args).arg("--json").any_stdout().run().stdout;
        let data = root().join("data").display().to_string();
        let mut answers = general(&run);
        let [kettle, saucer] = ["kettle", "saucer"]
            .map(|name| root().join(format!("tests/fixtures/offers/{name}.yaml")))
            .map(|path| path.display().to_string());
        for args in [
            &["list", "--field", "infrastructure"][..],
            &["search", "upi", "webhook"],
            &[
                "salary",
                "--city",
                "Bangalore",
                "--city",
                "pune",
                "--explain",
            ],
            &["sources", "onet-30-1"],
            &["salary", "backend", "--real", "--offer", "12L"],
            &OFFICE,
            &["offer", &kettle, &saucer],
            &["validate", &data],
        ] {
            answers.push(Answer::new(args, run(args)));
        }
        let list = answers[0].value();
        for career in list["careers"].as_array().expect("careers") {
            let id = career["id"].as_str().expect("an id");
            about(id, &mut answers, &run);
            road(id, &mut answers, &run);
            // A bank may still be to write.
            if live(id) {
                quiz(id, 12, &mut answers, &run);
                answers.push(Answer::new(
                    &["bank", "audit", id],
                    run(&["bank", "audit", id]),
                ));
            }
        }
        answers
    })
}

/// The answers of the library on the fixture, where unknown things and odd claims are.
fn fixtures() -> &'static [Answer] {
    static ANSWERS: OnceLock<Vec<Answer>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let run = |args: &[&str]| {
            let (out, err, exit) = fixture(&[args, &["--json"]].concat(), pipe());
            assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
            out
        };
        let data = fixture_data().display().to_string();
        let mut answers = general(&run);
        for args in [
            &["salary", "tea-taster", "--real=chaipur"][..],
            &["search", "diesel", "cup"],
            &[
                "salary",
                "--city",
                "chaipur",
                "--city",
                "ladoo-east",
                "--explain",
            ],
            &["sources", "leaf-offers"],
            &["sources", "kettle-gazette"],
            &["validate", &data],
        ] {
            answers.push(Answer::new(args, run(args)));
        }
        about("tea-taster", &mut answers, &run);
        about("lift-operator", &mut answers, &run);
        road("tea-taster", &mut answers, &run);
        quiz("tea-taster", 7, &mut answers, &run);
        let items = [
            "tongue-side",
            "cups-per-hour",
            "loop-of-cups",
            "two-readers",
        ];
        bank("tea-taster", &items, &mut answers, &run);
        answers
    })
}

fn general(run: Run<'_>) -> Vec<Answer> {
    GENERAL
        .iter()
        .map(|args| Answer::new(args, run(args)))
        .collect()
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Answer> {
    bundled().iter().chain(fixtures())
}
