//! The data files against their schemas.

use std::path::Path;

use serde_json::{Value, json};

use super::Compiled;
use crate::support::{Home, fixture_data, root};

/// A YAML file as JSON.
fn yaml(path: &Path) -> Value {
    let bytes = std::fs::read(path).expect("a data file");
    serde_yaml::from_slice(&bytes).expect("YAML")
}

/// The data files of a folder, each with the name of its schema.
fn data_files(folder: &Path) -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            files.extend(data_files(&path));
        } else if path.extension().is_some_and(|e| e == "yaml") {
            let tax = folder.ends_with("tax");
            let schema = if tax {
                "tax.yaml".into()
            } else {
                name.to_string_lossy()
            };
            files.push((schema.into_owned(), yaml(&path)));
        }
    }
    files
}

#[test]
fn every_data_file_fits_its_schema() {
    let compiled = Compiled::all();
    for folder in [root().join("data"), fixture_data()] {
        let files = data_files(&folder);
        assert!(files.len() > 6, "{}", folder.display());
        for (name, value) in files {
            assert_eq!(compiled.misfit(&name, &value), None, "{name}");
        }
    }
}

#[test]
fn a_data_file_with_a_slip_does_not_fit() {
    let compiled = Compiled::all();
    let mut claims = yaml(&fixture_data().join("careers/tea-taster/pay.yaml"));
    claims["claims"][0]["lower"] = json!(3);
    assert!(
        compiled.misfit("pay.yaml", &claims).is_some(),
        "an unknown key"
    );
    let mut sources = yaml(&fixture_data().join("sources.yaml"));
    sources["sources"][0]["basis"] = json!("hearsay");
    assert!(
        compiled.misfit("sources.yaml", &sources).is_some(),
        "an unknown word"
    );
    let mut skills = yaml(&fixture_data().join("skills.yaml"));
    skills["skills"][0]
        .as_object_mut()
        .expect("a skill")
        .remove("name");
    assert!(
        compiled.misfit("skills.yaml", &skills).is_some(),
        "a missing key"
    );
}

#[test]
fn the_file_of_progress_fits_its_schema_and_one_with_a_slip_does_not() {
    let compiled = Compiled::all();
    let journal = std::fs::read(Home::of_a_taster().file()).expect("it is there");
    let mut journal: Value = serde_json::from_slice(&journal).expect("JSON");
    assert_eq!(compiled.misfit("progress.json", &journal), None);
    journal["events"][0]["event"] = json!("dreamt");
    assert!(compiled.misfit("progress.json", &journal).is_some());
}
