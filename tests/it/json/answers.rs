//! Answers of every verb and many combinations of arguments.

use std::sync::OnceLock;

use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::schema::SCHEMAS;
use careers::state::results::keep;
use serde_json::{Map, Value, json};

use crate::quiz::results::in_haste;
use crate::results::a_test;
use crate::results::uses::of_tasting;
use crate::support::{Home, fixture, fixture_data, pipe, root};

/// An answer: its command line, the schema it must fit, its text as a pipe gets it.
pub struct Answer {
    pub args: String,
    pub schema: &'static str,
    pub text: String,
}

impl Answer {
    pub fn new(args: &[&str], text: String) -> Self {
        let has = |word| args.contains(&word);
        let verb = match args {
            ["progress", "next" | "list" | "history", ..] => format!("progress-{}", args[1]),
            ["progress", "done" | "undo" | "note" | "import", ..] => "progress-change".to_owned(),
            ["bank", task, ..] => format!("bank-{task}"),
            ["quiz", ..] if has("--form") => "quiz-form".to_owned(),
            ["quiz", ..] if has("--history") => "quiz-history".to_owned(),
            ["simulate", ..] if has("--form") => "simulate-form".to_owned(),
            ["traits", ..] if has("--form") => "traits-form".to_owned(),
            ["simulate", ..] if has("--list") => "simulate-list".to_owned(),
            _ => args[0].to_owned(),
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
    &["traits", "--form"],
    &["traits", "--form", "--full"],
    &["match", "--interests", "22,34,10,8,14,30.5"],
    &["match", "--interests", "20,20,21,20,20,20"],
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

const SECTIONS: [&str; 11] = [
    "short",
    "overview",
    "day",
    "skills",
    "employers",
    "entry",
    "pay",
    "roadmap",
    "tests",
    "related",
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
    ask(&["report", career, "--start", "2026-12-07"]);
    ask(&["report", career, "--city", "remote", "--hours", "5.5"]);
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

/// Plans, for a career that has a road.
fn plans(career: &str, answers: &mut Vec<Answer>, run: Run<'_>) {
    let dated = ["plan", career, "--start", "2026-12-07", "--hours", "8"];
    for more in [
        &[][..],
        &["--to", "3", "--must"],
        &["--until", "2027-01-03", "--to", "3"],
        &["--until", "2028-06-30", "--off", "2026-12-21..2027-01-02"],
        &["--days", "mon,wed,sat", "--at", "20:00"],
        &["--days", "sun", "--off", "2026-12-13", "--no-could"],
    ] {
        let args = [&dated[..], more].concat();
        answers.push(Answer::new(&args, run(&args)));
    }
}

/// What a career has to do with another.
fn beside(career: &str, other: &str, answers: &mut Vec<Answer>, run: Run<'_>) {
    for args in [
        &["related", career][..],
        &["compare", career, other],
        &[
            "compare", other, career, "--level", "mid", "--city", "remote",
        ],
        &["path", other, career],
        &["path", career, career, "--hours", "7.5"],
    ] {
        answers.push(Answer::new(args, run(args)));
    }
}

/// The path of somebody who has a career's skills but for one, so that its own end is near,
/// and who knows other things besides.
fn resume(career: &str, but: &str, to: &str, answers: &mut Vec<Answer>, run: Run<'_>) {
    let skills = answers
        .iter()
        .find(|a| a.args == format!("show {career} skills"));
    let skills = skills.expect("its skills are asked for").value();
    let profile = skills["skills"]["skills"]
        .as_array()
        .expect("skills")
        .iter();
    let mut known: Vec<Value> = profile.map(|skill| skill["id"].clone()).collect();
    let stages = answers
        .iter()
        .filter(|a| a.args.starts_with(&format!("roadmap {career} ")));
    for stage in stages.map(Answer::value) {
        for week in stage["stages"][0]["weeks"].as_array().into_iter().flatten() {
            for task in week["tasks"].as_array().expect("tasks") {
                known.extend(task["skills"].as_array().expect("skills").iter().cloned());
            }
        }
    }
    known.retain(|skill| skill != but);
    let resume = json!({"skills": [{"name": "Falconry", "level": "Master", "keywords": known}]});
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), resume.to_string()).expect("it is written");
    let path = file.path().display().to_string();
    let args = ["path", "--resume", &path, to];
    answers.push(Answer::new(&args, run(&args)));
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

/// Results over time, and one of a test with everything that can be noticed at it.
fn quizzes(answers: &mut Vec<Answer>) {
    let home = Home::new();
    let args = ["quiz", "--history"];
    let run = || home.careers(&["quiz", "--history", "--json"]).any_stdout();
    answers.push(Answer::new(&args, run().run().stdout));
    let env = home.env(pipe());
    for (seed, theta) in [(1, -1.0), (2, 1.5), (3, 1.25)] {
        let mut test = a_test("site-reliability-engineer", seed);
        test.theta = theta;
        keep(&env, &test).expect("it is kept");
    }
    let file = home.path().join("results.jsonl");
    let text = std::fs::read_to_string(&file).expect("the file");
    std::fs::write(&file, text + "{\"careers\":").expect("it is written");
    let told = run().any_stderr().run();
    assert!(
        told.stderr
            .starts_with("warning: 1 line of your results cannot be read")
    );
    answers.push(Answer::new(&args, told.stdout));
    answers.push(Answer::new(&["quiz", "in", "haste"], in_haste()));
}

/// Scenarios listed, printed, and played to their end, for a career that has some.
fn simulate(career: &str, answers: &mut Vec<Answer>, run: Run<'_>) {
    let args = ["simulate", career, "--list"];
    let list = Answer::new(&args, run(&args));
    let scenarios = list.value()["scenarios"].clone();
    answers.push(list);
    for scenario in scenarios.as_array().expect("scenarios") {
        let id = scenario["id"].as_str().expect("an id");
        let args = ["simulate", career, id, "--form", "--seed", "4"];
        let form = Answer::new(&args, run(&args));
        for rated in [3, 4] {
            let filled = tempfile::NamedTempFile::new().expect("a file");
            let played = first_shown(&form.value(), rated).to_string();
            std::fs::write(filled.path(), played).expect("it is written");
            let path = filled.path().display().to_string();
            let args = ["simulate", career, "--answers", &path];
            answers.push(Answer::new(&args, run(&args)));
        }
        answers.push(form);
    }
}

/// An answer file that puts the first option first everywhere; where each is rated it gets
/// this rating, and the others 3.
fn first_shown(form: &Value, rated: u8) -> Value {
    let situations = form["situations"].as_array().expect("situations");
    let mut at = form["start"].as_str();
    let mut answers = Map::new();
    while let Some(id) = at {
        let situation = situations
            .iter()
            .find(|s| s["id"] == id)
            .expect("it is there");
        let options = situation["options"].as_array().expect("options");
        let (first, last) = (&options[0], options.last().expect("an option"));
        let answer = match situation["format"].as_str() {
            Some("pick") => first["id"].clone(),
            Some("best-worst") => json!({"best": first["id"], "worst": last["id"]}),
            _ => {
                let rating = |o: &Value| if o["id"] == first["id"] { rated } else { 3 };
                let rate = |o: &Value| (o["id"].as_str().expect("an id").to_owned(), rating(o));
                options
                    .iter()
                    .map(rate)
                    .map(|(id, n)| (id, json!(n)))
                    .collect::<Map<_, _>>()
                    .into()
            }
        };
        answers.insert(id.to_owned(), answer);
        // Options that get the same rating: the first in the file leads on.
        let ties = situation["format"] == "rate" && rated == 3;
        assert!(!ties || options.iter().all(|o| o["next"] == first["next"]));
        at = first["next"].as_str();
    }
    json!({"career": form["career"]["id"], "scenario": form["scenario"]["id"], "answers": answers})
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

/// The answers about a person's progress: changes first, then what they came to.
fn progress(career: &str, done: &[&str], answers: &mut Vec<Answer>, run: Run<'_>) {
    let mut ask = |args: &[&str]| answers.push(Answer::new(args, run(args)));
    ask(&["progress"]);
    for task in done {
        ask(&["progress", "done", task, "--at", "2026-11-02"]);
        ask(&["progress", "done", task]);
        ask(&["progress", "note", task, "It took two evenings"]);
        ask(&["progress", "undo"]);
        ask(&["progress", "note", task, "It took three evenings"]);
        ask(&["progress", "undo", task]);
        ask(&["progress", "undo", task]);
        ask(&["progress", "done", task]);
    }
    ask(&["report", career]);
    for words in [&["status"][..], &["next"], &["list"], &["history"]] {
        ask(&[&["progress"], words].concat());
    }
}

/// Results of the trait test, of answers up and down the scale and of one answer to
/// everything, and the matches of both.
fn traits(answers: &mut Vec<Answer>, run: Run<'_>) {
    let form: Value = serde_json::from_str(&run(&["traits", "--form", "--full"])).expect("JSON");
    let items = ["interests", "styles"].map(|part| form[part].as_array().expect("items"));
    let items: Vec<&Value> = items.into_iter().flatten().collect();
    let sheets: [fn(usize) -> usize; 2] = [|i| i % 6 * 7 % 5 + 1, |_| 4];
    for answer in sheets {
        let given = items.iter().enumerate();
        let id = |item: &Value| item["id"].as_str().expect("an id").to_owned();
        let given = given.map(|(i, item)| (id(item), answer(i).into()));
        let given: Map<String, Value> = given.collect();
        let filled = tempfile::NamedTempFile::new().expect("a file");
        let text = json!({"answers": given}).to_string();
        std::fs::write(filled.path(), text).expect("it is written");
        let path = filled.path().display().to_string();
        for verb in ["traits", "match"] {
            let args = [verb, "--answers", &path];
            answers.push(Answer::new(&args, run(&args)));
        }
    }
}

/// Whether a bundled career has questions that are asked.
fn live(id: &str) -> bool {
    let catalog = Catalog::open(careers::BUNDLED).expect("it opens");
    let career = catalog.named(id).expect("it reads").expect("it is there");
    career.card().expect("it reads").counts.items > 0
}

/// Whether a bundled career has scenarios.
fn playable(id: &str) -> bool {
    let catalog = Catalog::open(careers::BUNDLED).expect("it opens");
    let career = catalog.named(id).expect("it reads").expect("it is there");
    career.card().expect("it reads").counts.scenarios > 0
}

/// What is said with a pack of one's own, and where one begins.
fn packs(home: &Home, answers: &mut Vec<Answer>) {
    let pack = home.path().join("my-pack");
    let career = pack.join("careers/backend-developer");
    std::fs::create_dir_all(&career).expect("a folder");
    std::fs::write(career.join("career.yaml"), "summary: Keeps the ledgers.\n").expect("a file");
    let [pack, next, cache] =
        ["my-pack", "next-pack", "cache"].map(|name| home.path().join(name).display().to_string());
    for args in [
        &["new", "tea-blender", "--into", &next][..],
        &["list", "--data", &pack],
        &["doctor", "--data", &pack],
    ] {
        let run = home
            .careers(args)
            .arg("--json")
            .env("CAREERS_CACHE", &cache);
        answers.push(Answer::new(args, run.any_stdout().run().stdout));
    }
}

/// The answers of the real program on the bundled data.
fn bundled() -> &'static [Answer] {
    static ANSWERS: OnceLock<Vec<Answer>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let home = Home::new();
        let run = |args: &[&str]| home.careers(args).arg("--json").any_stdout().run().stdout;
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
        let tasks = ["backend/choose-track", "unit/git-daily"];
        progress("backend", &tasks, &mut answers, &run);
        for career in ["backend", "sre"] {
            for verb in ["status", "next", "list"] {
                let args = ["progress", verb, career];
                answers.push(Answer::new(&args, run(&args)));
            }
        }
        traits(&mut answers, &run);
        packs(&home, &mut answers);
        let list = answers[0].value();
        for career in list["careers"].as_array().expect("careers") {
            let id = career["id"].as_str().expect("an id");
            about(id, &mut answers, &run);
            road(id, &mut answers, &run);
            plans(id, &mut answers, &run);
            let other = if id == "backend-developer" {
                "sre"
            } else {
                "backend-developer"
            };
            beside(id, other, &mut answers, &run);
            // A bank may still be to write.
            if live(id) {
                quiz(id, 12, &mut answers, &run);
                answers.push(Answer::new(
                    &["bank", "audit", id],
                    run(&["bank", "audit", id]),
                ));
            }
            // So may scenarios.
            if playable(id) {
                simulate(id, &mut answers, &run);
            }
        }
        let (known, to) = ("backend-developer", "site-reliability-engineer");
        resume(known, "technical-writing", to, &mut answers, &run);
        answers
    })
}

/// The answers of the library on the fixture, where unknown things and odd claims are.
fn fixtures() -> &'static [Answer] {
    static ANSWERS: OnceLock<Vec<Answer>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let home = Home::of_a_taster();
        let run = |args: &[&str]| {
            let (out, err, exit) = fixture(&[args, &["--json"]].concat(), home.env(pipe()));
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
        beside("tea-taster", "lift-operator", &mut answers, &run);
        road("tea-taster", &mut answers, &run);
        plans("tea-taster", &mut answers, &run);
        let dropped = [
            "plan",
            "taster",
            "--start",
            "2026-12-07",
            "--until",
            "2026-12-27",
            "--to",
            "3",
        ];
        answers.push(Answer::new(&dropped, run(&dropped)));
        let journal = home.path().join("other.json").display().to_string();
        for args in [
            &["progress"][..],
            &["progress", "next"],
            &["progress", "list"],
            &["progress", "history"],
            &["progress", "import", &journal],
        ] {
            answers.push(Answer::new(args, run(args)));
        }
        progress("tea-taster", &["first-check"], &mut answers, &run);
        quiz("tea-taster", 7, &mut answers, &run);
        quizzes(&mut answers);
        simulate("tea-taster", &mut answers, &run);
        traits(&mut answers, &run);
        let items = [
            "tongue-side",
            "cups-per-hour",
            "loop-of-cups",
            "two-readers",
        ];
        bank("tea-taster", &items, &mut answers, &run);
        answers.extend(after_a_quiz());
        answers
    })
}

/// What uses the quiz that somebody took.
fn after_a_quiz() -> Vec<Answer> {
    let home = Home::new();
    keep(&home.env(pipe()), &of_tasting()).expect("it is kept");
    let asked: [&[&str]; 4] = [
        &["plan", "taster", "--skip-known", "--start", "2026-12-07"],
        &["path", "lift-operator", "taster"],
        &["match", "--interests", "22,34,10,8,14,30"],
        &["report", "taster"],
    ];
    let run = |args: &[&str]| home.fixture("2026-11-23T09:00", &[args, &["--json"]].concat());
    asked
        .iter()
        .map(|args| Answer::new(args, run(args)))
        .collect()
}

fn general(run: Run<'_>) -> Vec<Answer> {
    GENERAL
        .iter()
        .map(|args| Answer::new(args, run(args)))
        .collect()
}

/// The answers of the library on imported careers.
fn imported() -> &'static [Answer] {
    static ANSWERS: OnceLock<Vec<Answer>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let answers = crate::onet::answers().into_iter();
        answers
            .map(|(args, text)| Answer::new(&args, text))
            .collect()
    })
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Answer> {
    bundled().iter().chain(fixtures()).chain(imported())
}
