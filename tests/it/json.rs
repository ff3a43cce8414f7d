//! The contract of `--json`: one document, of its schema, without invented or empty facts.

mod answers;
mod data;
mod fields;
mod schemas;

use std::collections::BTreeMap;

use boon::{Compiler, SchemaIndex, Schemas};
use careers::error::Exit;
use careers::schema::SCHEMAS;
use serde_json::Value;

use self::answers::{Answer, all};
use crate::support::{careers, fixture, pipe, terminal};

/// Every schema, compiled.
pub struct Compiled {
    schemas: Schemas,
    index: BTreeMap<&'static str, SchemaIndex>,
}

impl Compiled {
    pub fn all() -> Self {
        let mut schemas = Schemas::new();
        let mut index = BTreeMap::new();
        for named in SCHEMAS {
            let at = format!("{}.json", named.name);
            let mut compiler = Compiler::new();
            let schema = (named.of)().to_value();
            compiler.add_resource(&at, schema).expect("a resource");
            let found = compiler.compile(&at, &mut schemas);
            index.insert(named.name, found.expect(named.name));
        }
        Self { schemas, index }
    }

    /// What is wrong with a value, `None` where it fits.
    pub fn misfit(&self, name: &str, value: &Value) -> Option<String> {
        let found = self.schemas.validate(value, self.index[name]);
        found.err().map(|error| format!("{error:#}"))
    }
}

#[test]
fn every_answer_fits_its_schema() {
    let compiled = Compiled::all();
    for answer in all() {
        let misfit = compiled.misfit(answer.schema, &answer.value());
        assert_eq!(misfit, None, "careers {}", answer.args);
    }
}

#[test]
fn an_answer_is_one_document_on_one_line_and_names_its_schema() {
    for answer in all() {
        let text = answer
            .text
            .strip_suffix('\n')
            .expect("a line break at its end");
        assert!(!text.contains('\n'), "careers {}", answer.args);
        let schema = format!("careers/{}/1", answer.schema);
        assert_eq!(answer.value()["schema"], schema, "careers {}", answer.args);
        // The first key, so that a reader of the first bytes knows what it has.
        assert!(text.starts_with(&format!("{{\"schema\":\"{schema}\",")));
    }
}

#[test]
fn a_terminal_gets_the_same_document_indented() {
    let read = |text: &str| -> Value { serde_json::from_str(text).expect("JSON") };
    for args in [
        &["list", "--json"][..],
        &["show", "taster", "all", "--json"],
    ] {
        let (lines, line) = (fixture(args, terminal(80)).0, fixture(args, pipe()).0);
        assert_eq!(read(&lines), read(&line), "{args:?}");
        let pretty = serde_json::to_string_pretty(&read(&line)).expect("JSON");
        assert_eq!(lines.lines().count(), pretty.lines().count(), "{args:?}");
        assert!(lines.starts_with("{\n  \"schema\": ") && lines.ends_with("\n}\n"));
    }
}

/// Calls a check with every value of a document and its path.
fn walk(value: &Value, path: &str, check: &mut impl FnMut(&str, &Value)) {
    check(path, value);
    match value {
        Value::Array(items) => items
            .iter()
            .for_each(|item| walk(item, &format!("{path}[]"), check)),
        Value::Object(fields) => {
            for (name, field) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                walk(field, &format!("{path}{dot}{name}"), check);
            }
        }
        _ => {}
    }
}

#[test]
fn what_is_not_known_is_an_absent_key() {
    for answer in all() {
        walk(&answer.value(), "", &mut |path, value| {
            assert!(!value.is_null(), "careers {}: {path} is null", answer.args);
            assert_ne!(value, "", "careers {}: {path} is empty", answer.args);
            let known = value.as_object().is_none_or(|fields| !fields.is_empty());
            assert!(known, "careers {}: {path} has no fields", answer.args);
        });
    }
}

/// Where 0 is a count, a level, a month or a rating. Nowhere else may it stand for
/// a fact that is missing.
fn zero_counts(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    let counts = [
        "claims",
        "added",
        "of",
        "of_theirs",
        "changed",
        "facts",
        "items",
        "items_not_single",
        "scenarios",
        "errors",
        "warnings",
        "right",
        "answered",
        "weeks",
        "tasks",
        "pay_sources",
        "places_known",
        "weeks_count",
        "quarters_count",
        "hours",
        "hours_missing",
        "hours_carried",
        "hours_second",
        "days",
        "r",
        "budget",
        "level_scale[]",
        "strangers",
        "taken",
        "must",
        "should",
        "could",
        "undated",
        "fresh",
        "months",
        "below",
        "within",
        "above",
        "not_comparable",
        "after_months",
        "clawback_months",
        "cliff_months",
        "counted",
        "equity",
        "equity_uncounted",
        "percent",
        "employer_pension",
        "variable",
        "variable_expected",
        "rebate",
        "surcharge",
        "cess",
        "income_tax",
        "tax_before_rebate",
        "professional_tax",
        "hours_done",
        "hours_left",
        "must_hours",
        "must_hours_done",
        "tasks_done",
        "streak_weeks",
        "weeks_left",
        "new",
        "known",
        "high",
        "medium",
        "low",
        "score",
    ];
    let figure = path.contains("shown") || path.contains("others") || path.contains("pay.");
    (counts.contains(&last) && !(figure && ["high", "low"].contains(&last)))
        || [
            "levels[]",
            "from_month",
            "impact",
            "share_low",
            "share_high",
            "score",
            "end",
            "elevation",
            "scatter",
            "raters",
        ]
        .contains(&last)
}

#[test]
fn figures_are_numbers_and_zero_is_a_count() {
    for answer in all() {
        walk(&answer.value(), "", &mut |path, value| {
            // Abilities lie on a scale that has a 0.
            let scale = ["bank-", "quiz"]
                .iter()
                .any(|of| answer.schema.starts_with(of));
            let zero = value.as_f64() == Some(0.0) && !scale;
            assert!(
                !zero || zero_counts(path),
                "careers {}: {path} is 0",
                answer.args
            );
            let text = value.as_str().unwrap_or("");
            let quoted = text.parse::<f64>().is_ok();
            let label = [
                "label",
                "published",
                "date",
                "answer",
                "key",
                "as_of",
                "release",
                "code",
                "text",
            ];
            let named = label.iter().any(|name| path.ends_with(name));
            assert!(
                !quoted || named,
                "careers {}: {path} is \"{text}\"",
                answer.args
            );
        });
    }
}

#[test]
fn whole_figures_have_no_fraction() {
    for answer in all() {
        walk(&answer.value(), "", &mut |path, value| {
            if let Some(figure) = value.as_f64() {
                let whole = value.is_i64() || value.is_u64();
                assert_eq!(
                    figure.fract() == 0.0,
                    whole,
                    "careers {}: {path}",
                    answer.args
                );
            }
        });
    }
}

#[test]
fn a_failure_leaves_standard_output_empty() {
    let data = tempfile::tempdir().expect("a folder");
    let path = data.path().display().to_string();
    let answers = data.path().join("answers.json");
    std::fs::write(&answers, "{}").expect("it is written");
    let answers = answers.display().to_string();
    for (args, exit) in [
        (&["salary", "--real=remote"][..], Exit::NoAnswer),
        (&["search", "zzz"], Exit::NoAnswer),
        (&["show", "blacksmith"], Exit::NoAnswer),
        (&["show", "sre", "wages"], Exit::Usage),
        (&["salary", "blacksmith"], Exit::NoAnswer),
        (&["salary", "sre", "blacksmith"], Exit::NoAnswer),
        (&["salary", "--city", "atlantis"], Exit::NoAnswer),
        (&["salary", "--level", "wizard"], Exit::Usage),
        (&["roadmap", "sre", "6"], Exit::Usage),
        (&["roadmap", "sre", "--walk"], Exit::Usage),
        (&["plan", "blacksmith"], Exit::NoAnswer),
        (&["related", "blacksmith"], Exit::NoAnswer),
        (&["compare", "sre", "blacksmith"], Exit::NoAnswer),
        (&["compare", "sre", "sre"], Exit::Usage),
        (&["path", "sre"], Exit::Usage),
        (&["path", "sre", "--resume", &path], Exit::BadData),
        (&["plan", "sre", "--hours", "0"], Exit::Usage),
        (&["quiz", "sre"], Exit::Usage),
        (&["quiz", "sre", "--form", "1000"], Exit::Usage),
        (&["quiz", "sre", "--answers", &answers], Exit::BadData),
        (&["progress", "done", "blacksmith"], Exit::NoAnswer),
        (&["progress", "status", "blacksmith"], Exit::NoAnswer),
        (&["progress", "perhaps"], Exit::Usage),
        (&["progress"], Exit::State),
        (&["simulate", "sre"], Exit::Usage),
        (&["simulate", "sre", "--form"], Exit::Usage),
        (&["simulate", "sre", "tea"], Exit::NoAnswer),
        (&["simulate", "sre", "--answers", &answers], Exit::BadData),
        (&["sources", "hearsay"], Exit::NoAnswer),
        (&["stats", "please"], Exit::Usage),
        (&["validate", &path], Exit::BadData),
    ] {
        let run = careers(args).arg("--json").status(exit).any_stderr().run();
        assert!(
            run.stderr.starts_with("error: "),
            "{args:?}: {}",
            run.stderr
        );
    }
}

/// `validate` answers, with the problems, and fails besides.
#[test]
fn bad_data_is_an_answer_and_a_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("career.yaml"), "id: soup\n").expect("it is written");
    let run = careers(&["validate", "--json"])
        .arg(folder.path())
        .status(Exit::BadData)
        .any_stdout()
        .any_stderr()
        .run();
    let answer = Answer::new(&["validate"], run.stdout);
    assert_eq!(Compiled::all().misfit("validate", &answer.value()), None);
    assert!(answer.value()["errors"].as_u64() > Some(0));
}
