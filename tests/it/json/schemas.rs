//! `careers schema`.

use careers::commands::VERBS;
use careers::error::Exit;
use careers::schema::SCHEMAS;
use serde_json::{Value, json};

use super::Compiled;
use crate::support::careers;

#[test]
fn the_list_names_every_schema_and_what_it_is_of() {
    let listed: String = SCHEMAS
        .iter()
        .flat_map(|schema| [schema.name, "\t", schema.about, "\n"])
        .collect();
    careers(&["schema"]).stdout(&listed).run();
}

#[test]
fn every_name_prints_its_schema_of_draft_2020_12() {
    for schema in SCHEMAS {
        let text = careers(&["schema", schema.name]).any_stdout().run().stdout;
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value, (schema.of)().to_value(), "{}", schema.name);
        let draft = "https://json-schema.org/draft/2020-12/schema";
        assert_eq!(value["$schema"], draft, "{}", schema.name);
        assert_eq!(value["type"], "object", "{}", schema.name);
    }
}

#[test]
fn every_schema_compiles() {
    assert_eq!(Compiled::all().index.len(), SCHEMAS.len());
}

#[test]
fn an_unknown_name_is_a_slip_of_the_command_line() {
    let run = careers(&["schema", "salaries"])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(run.stderr.contains("'salary'"), "{}", run.stderr);
}

#[test]
fn every_verb_with_json_has_a_schema() {
    for verb in VERBS {
        let help = careers(&[verb.name, "--help"]).any_stdout().run().stdout;
        let named = SCHEMAS.iter().any(|schema| schema.name == verb.name);
        assert_eq!(help.contains("--json"), named, "{}", verb.name);
    }
}

#[test]
fn a_schema_says_more_than_yes() {
    let compiled = Compiled::all();
    let list = json!({"schema": "careers/list/1", "careers": []});
    assert_eq!(compiled.misfit("list", &list), None);
    for wrong in [
        json!({"schema": "careers/list/1"}),
        json!({"careers": []}),
        json!({"schema": 1, "careers": []}),
        json!({"schema": "careers/list/1", "careers": [{}]}),
        json!({"schema": "careers/list/1", "careers": [
            {"id": "a", "title": "A", "field": "b", "summary": "c", "openings": null}]}),
        json!({"schema": "careers/list/1", "careers": [
            {"id": "a", "title": "A", "field": "b", "summary": "c", "openings": "7"}]}),
    ] {
        assert!(compiled.misfit("list", &wrong).is_some(), "{wrong}");
    }
}

#[test]
fn every_field_says_what_it_is() {
    for schema in SCHEMAS {
        let value = (schema.of)().to_value();
        super::walk(&value, "", &mut |path, value| {
            let fields = path.ends_with("properties").then(|| value.as_object());
            for (name, field) in fields.flatten().into_iter().flatten() {
                let said = field.get("description").and_then(Value::as_str);
                assert!(
                    said.is_some(),
                    "{} {path}.{name} is not described",
                    schema.name
                );
            }
        });
    }
}
