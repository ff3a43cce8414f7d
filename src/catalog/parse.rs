//! From files to records.

use serde::de::DeserializeOwned;

use super::lines::{Lines, MAX_DEPTH, too_deep};
use super::model::{
    Aptitude, Career, Cities, CityFactors, Pay, Retired, Roadmap, Simulation, Skills, Sources,
    TaxYear, Traits, Units,
};
use super::problem::{Problem, Rule, Severity};
use super::tidy_text::{is_kebab, visible};

/// A file as it was found: its path below the data folder, with `/`, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// `careers/backend-developer/pay.yaml`.
    pub path: String,
    /// The content, whatever it is.
    pub bytes: Vec<u8>,
}

/// Largest YAML file that is read, in bytes.
pub const MAX_FILE: usize = 4 << 20;

/// A parsed file: its record, and where things stand in it.
#[derive(Debug, Clone)]
pub struct Document<T> {
    /// The file's path.
    pub path: String,
    /// The record.
    pub value: T,
    /// Lines of its nodes.
    pub lines: Lines,
}

/// All files of one career.
#[derive(Debug, Clone)]
pub struct CareerFolder {
    /// The folder's name.
    pub slug: String,
    /// `career.yaml`.
    pub career: Option<Document<Career<String>>>,
    /// `pay.yaml`.
    pub pay: Option<Document<Pay<String>>>,
    /// `roadmap.yaml`.
    pub roadmap: Option<Document<Roadmap<String>>>,
    /// `aptitude.yaml`.
    pub aptitude: Option<Document<Aptitude<String>>>,
    /// `simulation.yaml`.
    pub simulation: Option<Document<Simulation<String>>>,
}

/// Everything in a data folder.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// `sources.yaml`.
    pub sources: Option<Document<Sources<String>>>,
    /// `cities.yaml`.
    pub cities: Option<Document<Cities<String>>>,
    /// `city-factors.yaml`.
    pub factors: Option<Document<CityFactors<String>>>,
    /// `skills.yaml`.
    pub skills: Option<Document<Skills<String>>>,
    /// `units.yaml`.
    pub units: Option<Document<Units<String>>>,
    /// `retired.yaml`.
    pub retired: Option<Document<Retired<String>>>,
    /// `traits.yaml`.
    pub traits: Option<Document<Traits<String>>>,
    /// `tax/*`, by year.
    pub tax: Vec<Document<TaxYear<String>>>,
    /// `careers/*`, by slug.
    pub careers: Vec<CareerFolder>,
    /// The text of every file that parsed, for rules on sentences.
    pub texts: Vec<(String, String)>,
}

const PARSES: Rule = Rule {
    name: "parses",
    remedy: "Write the file as data/README.md shows; `careers schema` prints the exact shape.",
};
const KNOWN_FILE: Rule = Rule {
    name: "known-file",
    remedy: "Rename it to one of the files that data/README.md lists, or move it away.",
};

/// Parses every file. Records that parse are returned even when others do not.
#[must_use]
pub fn parse(mut files: Vec<InputFile>) -> (Records, Vec<Problem>) {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut out = Parsing::default();
    for file in files {
        out.file(&file);
    }
    (out.records, out.problems)
}

#[derive(Default)]
struct Parsing {
    records: Records,
    problems: Vec<Problem>,
}

impl Parsing {
    fn file(&mut self, file: &InputFile) {
        match file.path.split('/').collect::<Vec<_>>()[..] {
            ["sources.yaml"] => self.records.sources = self.document(file),
            ["cities.yaml"] => self.records.cities = self.document(file),
            ["city-factors.yaml"] => self.records.factors = self.document(file),
            ["skills.yaml"] => self.records.skills = self.document(file),
            ["units.yaml"] => self.records.units = self.document(file),
            ["retired.yaml"] => self.records.retired = self.document(file),
            ["traits.yaml"] => self.records.traits = self.document(file),
            ["tax", name] if is_yaml(name) => {
                let document = self.document(file);
                self.records.tax.extend(document);
            }
            ["careers", slug, name] if is_kebab(slug) => self.career_file(slug, name, file),
            [name] if !is_yaml(name) => {}
            _ => self.unknown(file),
        }
    }

    fn career_file(&mut self, slug: &str, name: &str, file: &InputFile) {
        let at = self.folder(slug);
        match name {
            "career.yaml" => self.records.careers[at].career = self.document(file),
            "pay.yaml" => self.records.careers[at].pay = self.document(file),
            "roadmap.yaml" => self.records.careers[at].roadmap = self.document(file),
            "aptitude.yaml" => self.records.careers[at].aptitude = self.document(file),
            "simulation.yaml" => self.records.careers[at].simulation = self.document(file),
            _ => self.unknown(file),
        }
    }

    /// The place of a career's folder; files arrive sorted, so it is the last or a new one.
    fn folder(&mut self, slug: &str) -> usize {
        if self.records.careers.last().is_none_or(|c| c.slug != slug) {
            self.records.careers.push(CareerFolder {
                slug: slug.to_owned(),
                career: None,
                pay: None,
                roadmap: None,
                aptitude: None,
                simulation: None,
            });
        }
        self.records.careers.len() - 1
    }

    fn unknown(&mut self, file: &InputFile) {
        let message = "no file of this name belongs here".to_owned();
        self.report(file, 0, KNOWN_FILE, message);
    }

    fn report(&mut self, file: &InputFile, line: usize, rule: Rule, message: String) {
        let file = visible(&file.path).into_owned();
        self.problems.push(Problem {
            file,
            line,
            severity: Severity::Error,
            rule,
            message,
        });
    }

    fn document<T: DeserializeOwned>(&mut self, file: &InputFile) -> Option<Document<T>> {
        match read(&file.bytes) {
            Ok((value, text)) => {
                self.records
                    .texts
                    .push((file.path.clone(), text.to_owned()));
                Some(Document {
                    path: file.path.clone(),
                    value,
                    lines: Lines::of(text),
                })
            }
            Err((line, message)) => {
                self.report(file, line, PARSES, message);
                None
            }
        }
    }
}

/// Whether a file's name ends as those of YAML files do.
#[must_use]
pub fn is_yaml(name: &str) -> bool {
    std::path::Path::new(name)
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("yaml") || e.eq_ignore_ascii_case("yml"))
}

/// Reads one YAML document of a known shape from bytes that may be anything.
///
/// # Errors
/// The line (0: the whole file) and what is wrong there.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<(T, &str), (usize, String)> {
    if bytes.len() > MAX_FILE {
        // The rest of it was not read, so how many more is not known.
        return Err((0, format!("more than {MAX_FILE} bytes")));
    }
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let line = 1 + String::from_utf8_lossy(&bytes[..e.valid_up_to()])
            .matches('\n')
            .count();
        (line, "not UTF-8".to_owned())
    })?;
    if text.trim().is_empty() {
        return Err((0, "the file is empty".to_owned()));
    }
    if let Some(line) = control_character(text) {
        return Err((line, "a control character".to_owned()));
    }
    if let Some(line) = too_deep(text) {
        return Err((line, format!("nested more than {MAX_DEPTH} deep")));
    }
    // Structs refuse a repeated key, maps take the last silently; `Value` refuses it everywhere.
    serde_yaml::from_str::<serde_yaml::Value>(text).map_err(|e| located(&e))?;
    let value = serde_yaml::from_str(text).map_err(|e| located(&e))?;
    Ok((value, text))
}

/// The line of the first character that YAML takes only as an escape; the parser
/// would refuse it too, but not say where it stands.
fn control_character(text: &str) -> Option<usize> {
    let raw = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}');
    let at = text.find(raw)?;
    Some(1 + text[..at].matches('\n').count())
}

fn located(error: &serde_yaml::Error) -> (usize, String) {
    let line = error.location().map_or(0, |l| l.line());
    let full = error.to_string();
    let message = full.split(" at line ").next().unwrap_or(&full);
    (line, visible(message).into_owned())
}
