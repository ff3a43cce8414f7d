//! Items as the measuring core sees them: parameters, skill, stage, who excludes whom.

use std::collections::BTreeMap;

use super::estimate::Scale;
use super::irt::Parameters;
use crate::catalog::model::{Aptitude, ParamSource, Status};

/// Most items that a table of parameters may have.
pub const MOST: usize = 10_000;

/// The items of a bank.
#[derive(Debug, Clone, PartialEq)]
pub struct Pool {
    /// The items, in the bank's order.
    pub items: Vec<PoolItem>,
    /// Skills and their shares of a test, which add up to 1.
    pub blueprint: Vec<(String, f64)>,
    /// Groups of items that give each other away, as places in `items`.
    pub enemies: Vec<Vec<usize>>,
}

/// One item.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolItem {
    /// Its id in the bank.
    pub id: String,
    /// What its response function is.
    pub parameters: Parameters,
    /// Its skill, as a place in the blueprint.
    pub skill: usize,
    /// Its stage, 1-5, where the bank has stages.
    pub stage: Option<u8>,
    /// Whether it is used.
    pub status: Status,
    /// Whether its parameters come from people's answers.
    pub calibrated: bool,
}

impl PoolItem {
    /// Whether tests ask it.
    #[must_use]
    pub fn live(&self) -> bool {
        self.status == Status::Live
    }

    /// Whether answers to it count: it is in use, or was when they were given.
    #[must_use]
    pub fn scored(&self) -> bool {
        matches!(self.status, Status::Live | Status::Retired)
    }
}

/// Why a table of parameters cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct TableError {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong there.
    pub what: String,
}

impl Pool {
    /// The pool of a career's bank. An item whose skill is not in the blueprint counts to the first.
    #[must_use]
    pub fn of<S: AsRef<str>>(bank: &Aptitude<S>) -> Self {
        let skills: Vec<&str> = bank.blueprint.iter().map(|p| p.skill.as_ref()).collect();
        let whole: f64 = bank.blueprint.iter().map(|p| f64::from(p.weight)).sum();
        let items: Vec<PoolItem> = bank
            .items
            .iter()
            .map(|item| PoolItem {
                id: item.id.as_ref().to_owned(),
                parameters: Parameters::of(item),
                skill: skills
                    .iter()
                    .position(|s| *s == item.skill.as_ref())
                    .unwrap_or(0),
                stage: Some(item.stage),
                status: item.status,
                calibrated: item
                    .params
                    .is_some_and(|p| p.source == ParamSource::Calibrated),
            })
            .collect();
        let places: BTreeMap<&str, usize> = items
            .iter()
            .enumerate()
            .map(|(place, item)| (item.id.as_str(), place))
            .collect();
        let group = |group: &Vec<S>| {
            let found = group.iter().filter_map(|id| places.get(id.as_ref()));
            found.copied().collect()
        };
        let enemies = bank.enemies.iter().map(group).collect();
        let share = |weight: u8| f64::from(weight) / whole.max(1.0);
        Self {
            enemies,
            blueprint: bank
                .blueprint
                .iter()
                .map(|p| (p.skill.as_ref().to_owned(), share(p.weight)))
                .collect(),
            items,
        }
    }

    /// Reads a table of parameters: `id,a,b,c`, and where it has one `sd_b`, the error of b.
    /// Other columns are not read.
    ///
    /// # Errors
    /// The line that cannot be used, and why.
    pub fn from_csv(bytes: &[u8]) -> Result<Self, TableError> {
        let mut reader = csv::Reader::from_reader(bytes);
        let head = reader.headers().map_err(|e| unreadable(&e))?.clone();
        let columns = Columns::of(&head)?;
        let mut items: Vec<PoolItem> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for record in reader.records() {
            let record = record.map_err(|e| unreadable(&e))?;
            let line = record.position().map_or(0, csv::Position::line);
            let item = columns
                .item(&record)
                .map_err(|what| TableError { line, what })?;
            let fails = |what: String| Err(TableError { line, what });
            if !seen.insert(item.id.clone()) {
                return fails(format!("`{}` stands twice", item.id));
            }
            if items.len() >= MOST {
                return fails(format!("more than {MOST} items"));
            }
            items.push(item);
        }
        if items.is_empty() {
            let what = "no item".to_owned();
            return Err(TableError { line: 1, what });
        }
        Ok(Self {
            items,
            blueprint: vec![("all".to_owned(), 1.0)],
            enemies: Vec::new(),
        })
    }

    /// How many items have been calibrated on people's answers.
    #[must_use]
    pub fn calibrated(&self) -> usize {
        self.items.iter().filter(|item| item.calibrated).count()
    }

    /// The response functions that score, item by item: with `expected`, those that allow
    /// for what is not known of the difficulties.
    #[must_use]
    pub fn functions(&self, expected: bool) -> Vec<Parameters> {
        let of = |item: &PoolItem| {
            if expected {
                item.parameters.expected()
            } else {
                item.parameters
            }
        };
        self.items.iter().map(of).collect()
    }

    /// The same, tabulated.
    #[must_use]
    pub fn scale(&self, expected: bool) -> Scale {
        Scale::new(self.functions(expected))
    }
}

fn unreadable(error: &csv::Error) -> TableError {
    let line = error.position().map_or(1, csv::Position::line);
    let what = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "not UTF-8".to_owned(),
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => {
            format!("{len} fields; the first line has {expected_len}")
        }
        _ => "not a line of CSV".to_owned(),
    };
    TableError { line, what }
}

/// Where in a table what stands.
struct Columns {
    id: usize,
    a: usize,
    b: usize,
    c: usize,
    sd_b: Option<usize>,
}

impl Columns {
    fn of(head: &csv::StringRecord) -> Result<Self, TableError> {
        let find = |name: &str| head.iter().position(|field| field.trim() == name);
        let need = |name: &str| {
            find(name).ok_or_else(|| TableError {
                line: 1,
                what: format!("no column `{name}`; a table of parameters starts id,a,b,c"),
            })
        };
        Ok(Self {
            id: need("id")?,
            a: need("a")?,
            b: need("b")?,
            c: need("c")?,
            sd_b: find("sd_b"),
        })
    }

    fn item(&self, record: &csv::StringRecord) -> Result<PoolItem, String> {
        let field = |place: usize| record.get(place).unwrap_or("").trim();
        let figure = |name: &str, place: usize, fits: fn(f64) -> bool, wanted: &str| {
            let text = field(place);
            let found = text
                .parse()
                .ok()
                .filter(|v: &f64| v.is_finite() && fits(*v));
            found.ok_or_else(|| format!("{name} is `{text}`; {wanted}"))
        };
        let id = field(self.id);
        if id.is_empty() {
            return Err("an item without an id".to_owned());
        }
        let above = |v: f64| v > 0.0;
        let (not_below, chance) = (|v: f64| v >= 0.0, |v: f64| (0.0..1.0).contains(&v));
        let sd_b = self.sd_b.filter(|place| !field(*place).is_empty());
        let parameters = Parameters {
            a: figure("a", self.a, above, "a number above 0 is wanted")?,
            b: figure("b", self.b, |_| true, "a number is wanted")?,
            c: figure("c", self.c, chance, "a number from 0 to below 1 is wanted")?,
            sd_b: match sd_b {
                Some(place) => figure("sd_b", place, not_below, "a number not below 0 is wanted")?,
                None => 0.0,
            },
        };
        Ok(PoolItem {
            id: id.to_owned(),
            parameters,
            skill: 0,
            stage: None,
            status: Status::Live,
            calibrated: false,
        })
    }
}
