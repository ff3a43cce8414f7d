//! From tables to occupations.

use std::collections::BTreeMap;

use super::occupation::Occupation;
use super::scales::Scales;
use super::table::{Row, Table};
use super::wanted::{WANTED, Wanted, What, stem};
use super::{Occupations, Trouble};
use crate::catalog::parse::InputFile;
use crate::catalog::tidy_text::visible;

/// What became of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableUse {
    /// Its file; where there is none, the name that it would have.
    pub file: String,
    /// Whether the release has it.
    pub found: bool,
    /// Rows that were taken over.
    pub taken: usize,
    /// Rows of occupations that the release does not list.
    pub strangers: usize,
}

const CODE: &str = "O*NET-SOC Code";
const ELEMENT: &str = "Element Name";
const SCALE: &str = "Scale ID";
const VALUE: &str = "Data Value";
const SUPPRESS: &str = "Recommend Suppress";

/// Every number there is.
const ANY: [f64; 2] = [0.0, 4e9];

/// The six interests in Holland's order, as tables name them.
const INTERESTS: [&str; 6] = [
    "Realistic",
    "Investigative",
    "Artistic",
    "Social",
    "Enterprising",
    "Conventional",
];

/// Reads every table that is there.
pub(super) fn collect(tables: &[InputFile]) -> Result<(Occupations, Vec<TableUse>), Trouble> {
    let mut collect = Collect::default();
    let mut uses = Vec::new();
    for wanted in WANTED {
        let Some(file) = find(tables, wanted) else {
            uses.push(absent(wanted)?);
            continue;
        };
        let table = Table::read(&file.path, &file.bytes)?;
        collect.strangers = 0;
        let taken = collect.table(wanted.what, &table)?;
        uses.push(TableUse {
            file: visible(&file.path).into_owned(),
            found: true,
            taken,
            strangers: collect.strangers,
        });
    }
    let skills = ["Skills", "Essential Skills", "Transferable Skills"];
    let whole = uses
        .iter()
        .any(|u| u.found && stem(&u.file).as_deref() == Some("skills"));
    if whole {
        // A release with one table of skills lacks no second one.
        uses.retain(|u| u.found || u.file.trim_end_matches(".txt") != skills[2]);
    }
    Ok((collect.occupations, uses))
}

fn find<'t>(tables: &'t [InputFile], wanted: &Wanted) -> Option<&'t InputFile> {
    let named = |name: &&str| {
        let lower = name.to_lowercase();
        tables
            .iter()
            .find(|t| stem(&t.path).as_deref() == Some(&lower))
    };
    wanted.names.iter().find_map(named)
}

fn absent(wanted: &Wanted) -> Result<TableUse, Trouble> {
    let file = format!("{}.txt", wanted.names[0]);
    if wanted.what == What::Occupations {
        return Err(Trouble::new(
            &file,
            0,
            "the release lacks it; nothing works without it",
        ));
    }
    Ok(TableUse {
        file,
        found: false,
        taken: 0,
        strangers: 0,
    })
}

#[derive(Default)]
struct Collect {
    occupations: Occupations,
    scales: Scales,
    zones: BTreeMap<u8, String>,
    strangers: usize,
}

impl Collect {
    fn table(&mut self, what: What, table: &Table<'_>) -> Result<usize, Trouble> {
        match what {
            What::Occupations => self.list(table),
            What::Scales => self.scales.read(table),
            What::ZoneNames => self.zone_names(table),
            What::AlternateTitles => self.titles(table, &["Alternate Title", "Short Title"]),
            What::ReportedTitles => self.titles(table, &["Reported Job Title"]),
            What::Interests => self.interests(table),
            What::Zones => self.job_zones(table),
            What::Skills => self.skills(table),
            What::Styles => self.styles(table),
            What::Technology => self.technology(table),
            What::Related => self.related(table),
            What::Tasks => self.tasks(table),
        }
    }

    fn list(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let (code, title) = (table.column(CODE)?, table.column("Title")?);
        let description = table.column_if("Description")?;
        for row in table.rows() {
            let row = row?;
            let occupation = Occupation {
                title: row.stated(title, "Title")?,
                description: description.map_or_else(String::new, |at| row.text(at)),
                ..Occupation::default()
            };
            let code = soc(&row, code)?;
            if let Some(other) = self.occupations.insert(code.clone(), occupation) {
                return Err(row.trouble(format!("{code} stands twice: `{}` too", other.title)));
            }
        }
        Ok(self.occupations.len())
    }

    /// Gives each row to its occupation; returns how many rows were taken.
    fn each(
        &mut self,
        table: &Table<'_>,
        mut take: impl FnMut(&mut Occupation, &Row<'_>) -> Result<bool, Trouble>,
    ) -> Result<usize, Trouble> {
        let code = table.column(CODE)?;
        let mut taken = 0;
        for row in table.rows() {
            let row = row?;
            match self.occupations.get_mut(&soc(&row, code)?) {
                Some(occupation) => taken += usize::from(take(occupation, &row)?),
                None => self.strangers += 1,
            }
        }
        Ok(taken)
    }

    fn titles(&mut self, table: &Table<'_>, names: &[&str]) -> Result<usize, Trouble> {
        let first = table.column(names[0])?;
        let more: Result<Vec<_>, _> = names[1..].iter().map(|n| table.column_if(n)).collect();
        let columns: Vec<usize> = std::iter::once(first)
            .chain(more?.into_iter().flatten())
            .collect();
        self.each(table, |occupation, row| {
            row.stated(first, names[0])?;
            for title in columns.iter().map(|column| row.text(*column)) {
                if !title.is_empty() {
                    occupation
                        .titles
                        .entry(title.to_lowercase())
                        .or_insert(title);
                }
            }
            Ok(true)
        })
    }

    fn interests(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let rated = Rated::of(table)?;
        let ends = self.scales.ends("OI");
        self.each(table, |occupation, row| {
            let name = row.text(rated.element);
            let place = INTERESTS.iter().position(|i| i.eq_ignore_ascii_case(&name));
            let (Some(place), "OI") = (place, &*row.text(rated.scale)) else {
                return Ok(false);
            };
            let value = row.number(rated.value, VALUE, ends)?;
            rated.once(row, occupation.interests[place].replace(value))?;
            Ok(true)
        })
    }

    fn zone_names(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let (zone, name) = (table.column("Job Zone")?, table.column_if("Name")?);
        for row in table.rows() {
            let row = row?;
            let told = name.map_or_else(String::new, |at| row.text(at));
            self.zones.insert(whole_zone(&row, zone)?, told);
        }
        Ok(self.zones.len())
    }

    fn job_zones(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let column = table.column("Job Zone")?;
        let zones = self.zones.clone();
        self.each(table, |occupation, row| {
            // Some occupations of the list have not been sorted yet.
            if row.text(column).is_empty() {
                return Ok(false);
            }
            let zone = whole_zone(row, column)?;
            if !zones.is_empty() && !zones.contains_key(&zone) {
                return Err(row.trouble(format!("the release has no job zone {zone}")));
            }
            let name = zones.get(&zone).filter(|name| !name.is_empty());
            if occupation.zone.replace((zone, name.cloned())).is_some() {
                return Err(row.trouble("a second job zone of one occupation"));
            }
            Ok(true)
        })
    }

    fn skills(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let rated = Rated::of(table)?;
        let scales = [self.scales.ends("IM"), self.scales.ends("LV")];
        self.each(table, |occupation, row| {
            occupation.scales = scales;
            let place = match &*row.text(rated.scale) {
                "IM" => 0,
                "LV" => 1,
                _ => return Ok(false),
            };
            let value = row.number(rated.value, VALUE, scales[place])?;
            // Low precision, or a level of what the occupation does not need.
            if row.yes(rated.suppress) || row.yes(rated.irrelevant) {
                return Ok(false);
            }
            let skill = row.stated(rated.element, ELEMENT)?;
            let given = occupation.skills.entry(skill).or_default();
            rated.once(row, given[place].replace(value))?;
            Ok(true)
        })
    }

    /// Impacts only: releases before 30.0 rate importance, which is another thing.
    fn styles(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let rated = Rated::of(table)?;
        let ends = self.scales.ends("WI");
        self.each(table, |occupation, row| {
            if row.text(rated.scale) != "WI" {
                return Ok(false);
            }
            let value = row.number(rated.value, VALUE, ends)?;
            let style = row.stated(rated.element, ELEMENT)?;
            let same = occupation.styles.iter().find(|(known, _)| *known == style);
            rated.once(row, same.map(|(_, value)| *value))?;
            occupation.styles.push((style, value));
            Ok(true)
        })
    }

    fn technology(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let example = match table.column_if("Workplace Example")? {
            Some(column) => column,
            None => table.column("Example")?,
        };
        let kind = match table.column_if("Element Name")? {
            Some(column) => column,
            None => table.column("Commodity Title")?,
        };
        let (hot, asked) = (
            table.column_if("Hot Technology")?,
            table.column_if("In Demand")?,
        );
        self.each(table, |occupation, row| {
            let rank = match (row.yes(asked), row.yes(hot)) {
                (true, _) => 0,
                (_, true) => 1,
                _ => 2,
            };
            let kind = row.stated(kind, "Commodity Title")?;
            let named = (rank, row.stated(example, "Example")?);
            occupation.technology.entry(kind).or_default().insert(named);
            Ok(true)
        })
    }

    fn related(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let column = table.column("Related O*NET-SOC Code")?;
        let index = match table.column_if("Index")? {
            Some(index) => index,
            None => table.column("Related Index")?,
        };
        let all: std::collections::BTreeSet<String> = self.occupations.keys().cloned().collect();
        let mut strangers = 0;
        let taken = self.each(table, |occupation, row| {
            let code = soc(row, column)?;
            let rank = whole(row, index, "Index")?;
            if !all.contains(&code) {
                strangers += 1;
                return Ok(false);
            }
            match occupation.related.insert(rank, code) {
                Some(_) => Err(row.trouble(format!("a second occupation of rank {rank}"))),
                None => Ok(true),
            }
        });
        self.strangers += strangers;
        taken
    }

    fn tasks(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let (id, task) = (table.column("Task ID")?, table.column("Task")?);
        let kind = table.column_if("Task Type")?;
        self.each(table, |occupation, row| {
            let core = kind.is_none_or(|kind| row.text(kind) != "Supplemental");
            let key = (!core, whole(row, id, "Task ID")?);
            match occupation.tasks.insert(key, row.stated(task, "Task")?) {
                Some(_) => Err(row.trouble(format!("task {} stands twice", key.1))),
                None => Ok(true),
            }
        })
    }
}

/// The columns of a table of ratings.
struct Rated {
    element: usize,
    scale: usize,
    value: usize,
    suppress: Option<usize>,
    irrelevant: Option<usize>,
}

impl Rated {
    fn of(table: &Table<'_>) -> Result<Self, Trouble> {
        Ok(Self {
            element: table.column(ELEMENT)?,
            scale: table.column(SCALE)?,
            value: table.column(VALUE)?,
            suppress: table.column_if(SUPPRESS)?,
            irrelevant: table.column_if("Not Relevant")?,
        })
    }

    /// Refuses a second rating of the same thing.
    fn once(&self, row: &Row<'_>, before: Option<f64>) -> Result<(), Trouble> {
        match before {
            None => Ok(()),
            Some(value) => {
                let name = row.text(self.element);
                Err(row.trouble(format!("a second rating of {name}; the first is {value}")))
            }
        }
    }
}

/// A cell with an O*NET-SOC code, as `15-1252.00`.
fn soc(row: &Row<'_>, column: usize) -> Result<String, Trouble> {
    let code = row.text(column);
    let shape = "dd-dddd.dd";
    let fits = code.len() == shape.len()
        && code
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, like)| match like {
                b'd' => byte.is_ascii_digit(),
                mark => byte == mark,
            });
    if fits {
        return Ok(code);
    }
    Err(row.trouble(format!("`{}` is no code like 15-1252.00", visible(&code))))
}

/// A cell with a whole number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole and within the range of u32, as was looked at before"
)]
fn whole(row: &Row<'_>, column: usize, name: &str) -> Result<u32, Trouble> {
    let number = row.number(column, name, ANY)?;
    if number.fract() == 0.0 {
        Ok(number as u32)
    } else {
        Err(row.trouble(format!("{number} in `{name}` is no whole number")))
    }
}

fn whole_zone(row: &Row<'_>, column: usize) -> Result<u8, Trouble> {
    let zone = whole(row, column, "Job Zone")?;
    match u8::try_from(zone) {
        Ok(zone) if (1..=5).contains(&zone) => Ok(zone),
        _ => Err(row.trouble(format!("{zone} in `Job Zone` is not from 1 to 5"))),
    }
}
