//! The rules that data keeps, each with a name, a place and a remedy.
//!
//! All problems come at once. A rule that looks into another file is skipped
//! when that file did not parse, so that one mistake is not reported twenty times.

mod aptitude;
mod bank;
mod pay;
mod profile;
mod rated;
mod roadmap;
mod rules;
mod shared;
mod simulation;
mod tax;
mod tells;
mod text;
mod traits;

pub use rules::RULES;
pub use tells::{RATIO, Strategy, key_ratio, longest_is_key, strategies};

use std::collections::BTreeSet;

use super::lines::Lines;
use super::model::Aptitude;
use super::parse::{CareerFolder, Document, InputFile, Layer, Records, parse_layers};
use super::problem::{Problem, Rule, Severity};

/// Ids that records may refer to.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Sources.
    pub sources: BTreeSet<String>,
    /// Places; `national` is always one.
    pub places: BTreeSet<String>,
    /// Skills.
    pub skills: BTreeSet<String>,
    /// Shared units and their hours.
    pub units: std::collections::BTreeMap<String, f64>,
}

/// What is checked: the whole data folder, or a part that leans on a catalogue.
#[derive(Debug, Clone)]
pub enum Scope {
    /// Everything must be there.
    Whole,
    /// Shared files may be absent; these ids are known already.
    Part(Known),
}

/// Parses files and holds them against every rule; problems come in order of file and line.
#[must_use]
pub fn inspect(files: Vec<InputFile>, scope: &Scope) -> (Records, Vec<Problem>) {
    inspect_layers(vec![Layer { name: None, files }], scope)
}

/// The same for the files of layers, later ones laid over earlier ones.
#[must_use]
pub fn inspect_layers(layers: Vec<Layer>, scope: &Scope) -> (Records, Vec<Problem>) {
    let (records, mut problems) = parse_layers(layers);
    let broken: BTreeSet<String> = problems.iter().map(|p| p.file.clone()).collect();
    let missing = |p: &Problem| p.rule == rules::REQUIRED_FILE && broken.contains(&p.file);
    let checked = check(&records, scope, &broken);
    problems.extend(checked.into_iter().filter(|p| !missing(p)));
    problems.sort_by(|a, b| {
        (&a.file, a.line, a.rule.name, &a.message).cmp(&(&b.file, b.line, b.rule.name, &b.message))
    });
    (records, problems)
}

/// Holds records against every rule; the broken files are those that did not parse.
fn check(records: &Records, scope: &Scope, broken: &BTreeSet<String>) -> Vec<Problem> {
    let mut report = Report::default();
    if matches!(scope, Scope::Whole) {
        shared::required(records, &mut report);
    }
    let known = shared::known(records, scope, broken);
    shared::files(records, &known, &mut report);
    if let Some(doc) = &records.traits {
        traits::rules(doc, records, &known, &mut report);
    }
    for doc in &records.tax {
        tax::rules(doc, &known, &mut report);
    }
    for folder in &records.careers {
        career(folder, &known, &mut report);
    }
    text::rules(records, &mut report);
    report.problems
}

fn career(folder: &CareerFolder, known: &Lookup, report: &mut Report) {
    if let Some(doc) = &folder.career {
        profile::rules(doc, &folder.slug, known, report);
    }
    if let Some(doc) = &folder.pay {
        pay::rules(doc, known, report);
    }
    if let Some(doc) = &folder.roadmap {
        roadmap::rules(doc, &folder.slug, known, report);
    }
    if let Some(doc) = &folder.aptitude {
        aptitude::rules(doc, folder, known, report);
        bank::rules(doc, report);
    }
    if let Some(doc) = &folder.simulation {
        simulation::rules(doc, report);
    }
}

/// Holds a bank alone against every rule that needs nothing beside it.
#[must_use]
pub fn bank_alone(doc: &Document<Aptitude<String>>) -> Vec<Problem> {
    let mut report = Report::default();
    let known = Lookup {
        sources: None,
        places: None,
        skills: None,
        units: None,
        retired: BTreeSet::new(),
    };
    let folder = CareerFolder {
        slug: String::new(),
        career: None,
        pay: None,
        roadmap: None,
        aptitude: None,
        simulation: None,
        origins: Vec::new(),
    };
    aptitude::rules(doc, &folder, &known, &mut report);
    bank::rules(doc, &mut report);
    let mut problems = report.problems;
    problems.sort_by_key(|problem| (problem.severity, problem.line));
    problems
}

/// Ids to look up; `None` where the file that has them did not parse.
struct Lookup {
    sources: Option<BTreeSet<String>>,
    places: Option<BTreeSet<String>>,
    skills: Option<BTreeSet<String>>,
    units: Option<std::collections::BTreeMap<String, f64>>,
    retired: BTreeSet<String>,
}

/// A file, for saying where in it something stands.
#[derive(Clone, Copy)]
struct At<'a> {
    file: &'a str,
    lines: &'a Lines,
}

impl<'a, T> From<&'a Document<T>> for At<'a> {
    fn from(doc: &'a Document<T>) -> Self {
        Self {
            file: &doc.path,
            lines: &doc.lines,
        }
    }
}

/// Collects problems.
#[derive(Default)]
struct Report {
    problems: Vec<Problem>,
}

impl Report {
    fn error(&mut self, at: At<'_>, path: &str, rule: Rule, message: impl Into<String>) {
        self.push(at, path, rule, Severity::Error, &message.into());
    }

    fn warning(&mut self, at: At<'_>, path: &str, rule: Rule, message: impl Into<String>) {
        self.push(at, path, rule, Severity::Warning, &message.into());
    }

    fn push(&mut self, at: At<'_>, path: &str, rule: Rule, severity: Severity, message: &str) {
        let message = super::tidy_text::visible(message).into_owned();
        let (file, line) = (at.file.to_owned(), at.lines.line(path));
        self.problems.push(Problem {
            file,
            line,
            severity,
            rule,
            message,
        });
    }

    /// Reports an id that is not in `known`; nothing when the file that has them is broken.
    fn known(
        &mut self,
        at: At<'_>,
        path: &str,
        what: &str,
        id: &str,
        known: Option<&BTreeSet<String>>,
    ) {
        if known.is_some_and(|known| !known.contains(id)) {
            self.error(
                at,
                path,
                rules::ID_KNOWN,
                format!("no {what} has the id `{id}`"),
            );
        }
    }

    /// Reports ids of a list that are ill-formed or stand twice.
    fn ids<'i>(&mut self, at: At<'_>, list: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for (i, id) in ids.enumerate() {
            let path = format!("{list}[{i}]");
            if !super::tidy_text::is_kebab(id) {
                self.error(
                    at,
                    &path,
                    rules::ID_FORM,
                    format!("`{id}` is not kebab case"),
                );
            }
            if !seen.insert(id) {
                self.error(at, &path, rules::ID_UNIQUE, format!("`{id}` stands twice"));
            }
        }
    }
}
