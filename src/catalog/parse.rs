//! From files to records.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_yaml::Value;

use super::lines::{Lines, out_of_bounds};
use super::model::{
    Aptitude, Career, Cities, CityFactors, Pay, Retired, Roadmap, Simulation, Skills, Sources,
    TaxYear, Traits, Units,
};
use super::overlay::overlay;
use super::pack::Origin;
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

/// A folder's files, and the name of the pack that they are; without a name: what packs lie upon.
#[derive(Debug, Clone, Default)]
pub struct Layer {
    /// The pack's name.
    pub name: Option<String>,
    /// Its files.
    pub files: Vec<InputFile>,
}

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
    /// The packs that added or changed it, in their order.
    pub origins: Vec<Origin<String>>,
}

/// The text of a file that parsed, for rules on sentences.
#[derive(Debug, Clone)]
pub struct Text {
    /// The file's path.
    pub path: String,
    /// As it was found; as YAML writes it where files were merged.
    pub text: Arc<str>,
    /// Lines of its nodes.
    pub lines: Lines,
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
    /// The text of every file that parsed; those that no pack has come first.
    pub texts: Vec<Text>,
    /// The layer that had the last word on each file, from 0; where one did not parse, that one.
    pub owners: BTreeMap<String, usize>,
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
pub fn parse(files: Vec<InputFile>) -> (Records, Vec<Problem>) {
    parse_layers(vec![Layer { name: None, files }])
}

/// Parses the files of layers, later ones laid over earlier ones.
#[must_use]
pub fn parse_layers(layers: Vec<Layer>) -> (Records, Vec<Problem>) {
    let (mut names, mut files) = (Vec::new(), Vec::new());
    for (number, layer) in layers.into_iter().enumerate() {
        names.push(layer.name);
        files.extend(layer.files.into_iter().map(|file| (number, file)));
    }
    files.sort_by(|(n, a), (m, b)| (&a.path, n).cmp(&(&b.path, m)));
    let mut out = Parsing {
        names,
        ..Parsing::default()
    };
    for stack in files.chunk_by(|(_, a), (_, b)| a.path == b.path) {
        out.file(stack);
    }
    let mut records = out.records;
    // Paths sort `a-b/` before `a/`; tables find a career by its place among sorted ids.
    records.careers.sort_by(|a, b| a.slug.cmp(&b.slug));
    let owners = &records.owners;
    records
        .texts
        .sort_by_key(|text| owners.get(&text.path) > Some(&0));
    (records, out.problems)
}

/// The files of one path, lowest layer first.
type Stack<'a> = &'a [(usize, InputFile)];

/// Why a file does not become a record: the layer that it is of, the line and what is wrong.
struct Fault {
    layer: usize,
    line: usize,
    message: String,
}

#[derive(Default)]
struct Parsing {
    names: Vec<Option<String>>,
    records: Records,
    problems: Vec<Problem>,
}

impl Parsing {
    fn file(&mut self, stack: Stack<'_>) {
        let Some((layer, file)) = stack.last() else {
            return;
        };
        self.records.owners.insert(file.path.clone(), *layer);
        match file.path.split('/').collect::<Vec<_>>()[..] {
            ["sources.yaml"] => self.records.sources = self.document(stack),
            ["cities.yaml"] => self.records.cities = self.document(stack),
            ["city-factors.yaml"] => self.records.factors = self.document(stack),
            ["skills.yaml"] => self.records.skills = self.document(stack),
            ["units.yaml"] => self.records.units = self.document(stack),
            ["retired.yaml"] => self.records.retired = self.document(stack),
            ["traits.yaml"] => self.records.traits = self.document(stack),
            ["tax", name] if is_yaml(name) => {
                let document = self.document(stack);
                self.records.tax.extend(document);
            }
            ["careers", slug, name] if is_kebab(slug) => self.career_file(slug, name, stack),
            [name] if !is_yaml(name) => {}
            _ => self.unknown(file),
        }
    }

    fn career_file(&mut self, slug: &str, name: &str, stack: Stack<'_>) {
        let at = self.folder(slug);
        match name {
            "career.yaml" => self.records.careers[at].career = self.document(stack),
            "pay.yaml" => self.records.careers[at].pay = self.document(stack),
            "roadmap.yaml" => self.records.careers[at].roadmap = self.document(stack),
            "aptitude.yaml" => self.records.careers[at].aptitude = self.document(stack),
            "simulation.yaml" => self.records.careers[at].simulation = self.document(stack),
            _ => return stack.iter().for_each(|(_, file)| self.unknown(file)),
        }
        for (layer, _) in stack {
            self.origin(at, *layer, name == "career.yaml" && *layer == stack[0].0);
        }
    }

    /// Notes that a layer has a file of a career; the profile's lowest layer is where it comes from.
    fn origin(&mut self, at: usize, layer: usize, adds: bool) {
        let Some(pack) = &self.names[layer] else {
            return;
        };
        let origins = &mut self.records.careers[at].origins;
        match origins.iter_mut().find(|o| o.layer == layer) {
            Some(known) => known.adds |= adds,
            None => origins.push(Origin {
                pack: visible(pack).into_owned(),
                adds,
                layer,
            }),
        }
        origins.sort_by_key(|o| o.layer);
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
                origins: Vec::new(),
            });
        }
        self.records.careers.len() - 1
    }

    fn unknown(&mut self, file: &InputFile) {
        let message = "no file of this name belongs here".to_owned();
        self.report(&file.path, 0, KNOWN_FILE, message);
    }

    fn report(&mut self, path: &str, line: usize, rule: Rule, message: String) {
        self.problems.push(Problem {
            file: visible(path).into_owned(),
            line,
            severity: Severity::Error,
            rule,
            message,
        });
    }

    fn document<T: DeserializeOwned>(&mut self, stack: Stack<'_>) -> Option<Document<T>> {
        let path = &stack.last()?.1.path;
        match merged(stack) {
            Ok((value, text, lines)) => {
                self.records.texts.push(Text {
                    path: path.clone(),
                    text,
                    lines: lines.clone(),
                });
                Some(Document {
                    path: path.clone(),
                    value,
                    lines,
                })
            }
            Err(fault) => {
                self.records.owners.insert(path.clone(), fault.layer);
                self.report(path, fault.line, PARSES, fault.message);
                None
            }
        }
    }
}

/// Reads a file and lays those of later layers over it; the record, its text and its lines.
fn merged<T: DeserializeOwned>(stack: Stack<'_>) -> Result<(T, Arc<str>, Lines), Fault> {
    let fault = |layer| {
        move |(line, message)| Fault {
            layer,
            line,
            message,
        }
    };
    let [(layer, lowest), upper @ ..] = stack else {
        return Err(fault(0)((0, "no file".to_owned())));
    };
    if upper.is_empty() {
        let (value, text) = read(&lowest.bytes).map_err(fault(*layer))?;
        let text: Arc<str> = text.into();
        return Ok((value, text.clone(), Lines::of(text)));
    }
    let (mut value, _) = read::<Value>(&lowest.bytes).map_err(fault(*layer))?;
    let (mut lines, mut last) = (Lines::default(), *layer);
    for (layer, file) in upper {
        let (over, text) = read::<Value>(&file.bytes).map_err(fault(*layer))?;
        lines = overlay(&file.path, &mut value, over, &Lines::of(text));
        last = *layer;
    }
    let text = serde_yaml::to_string(&value).map_err(|e| fault(last)(located(&e)))?;
    // What is wrong with the merged text is told at the line of the upper file that it comes from.
    let record = serde_yaml::from_str(&text).map_err(|e| {
        let (line, message) = located(&e);
        let whole = Lines::of(text.as_str());
        fault(last)((lines.line(whole.path_at(line)), message))
    })?;
    Ok((record, text.into(), lines))
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
    if let Some(out) = out_of_bounds(text) {
        return Err(out);
    }
    // Structs refuse a repeated key, maps take the last silently; `Value` refuses it everywhere.
    let value = serde_yaml::from_str::<Value>(text).map_err(|e| located(&e))?;
    // A value knows its type too early (a title `2020`) and its place no more: the text has both.
    let record = serde_yaml::from_value(value).or_else(|_| serde_yaml::from_str(text));
    Ok((record.map_err(|e| located(&e))?, text))
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
