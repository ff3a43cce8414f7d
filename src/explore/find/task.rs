//! Tasks, shared units and weeks by their ids, whole or short.

use std::collections::BTreeMap;

use super::{FindError, SUGGESTIONS, similar};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::catalog::tidy_text::to_kebab;
use crate::roadmap::road::Road;

/// What an id names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A task or a shared unit, by its full id.
    Task(String),
    /// A week or a quarter, by its full id, and its tasks.
    Week(String, Vec<String>),
}

impl Named {
    /// The full id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Task(id) | Self::Week(id, _) => id,
        }
    }

    /// The tasks meant: itself, or those of the week.
    #[must_use]
    pub fn tasks(self) -> Vec<String> {
        match self {
            Self::Task(id) => vec![id],
            Self::Week(_, tasks) => tasks,
        }
    }
}

/// The task, unit or week that an id leads to: a full one, or the end of one that is the
/// only such, within a career where one is named in front or beside.
///
/// # Errors
/// When nothing or more than one thing has the id; when the catalogue is damaged.
pub fn task<'a>(
    catalog: Catalog<'a>,
    wanted: &str,
    within: Option<CareerRef<'a>>,
) -> Result<Named, FindError> {
    // A retired id leads to what stands in its place.
    let retired = catalog.retired()?;
    let successor = retired.iter().find(|t| t.id == wanted.trim());
    let wanted = successor.and_then(|t| t.successor).unwrap_or(wanted);
    let key: Vec<String> = wanted.trim().split('/').map(to_kebab).collect();
    let (named, rest) = match &key[..] {
        [first, rest @ ..] if !rest.is_empty() => match catalog.named(first)? {
            Some(career) => (Some(career), rest),
            None => (None, &key[..]),
        },
        all => (None, all),
    };
    let careers = match named.or(within) {
        Some(career) => vec![career],
        None => catalog.careers()?,
    };
    let mut found = BTreeMap::new();
    for career in &careers {
        matching(*career, rest, &mut found)?;
    }
    if found.is_empty()
        && let Some(unit) = unit(catalog, rest)?
    {
        found.insert(unit.clone(), Named::Task(unit));
    }
    if found.len() > 1 {
        return Err(FindError::Several {
            what: "task or week",
            wanted: wanted.to_owned(),
            several: found.into_keys().take(SUGGESTIONS).collect(),
        });
    }
    match found.into_values().next() {
        Some(named) => Ok(named),
        None => Err(not_found(&careers, wanted, rest)?),
    }
}

/// Adds what in a career's road ends in these parts.
fn matching(
    career: CareerRef<'_>,
    parts: &[String],
    found: &mut BTreeMap<String, Named>,
) -> Result<(), Damaged> {
    let Some(road) = Road::of(career)? else {
        return Ok(());
    };
    let ends = |place: &[&str]| {
        let from = place.len().checked_sub(parts.len());
        from.is_some_and(|from| place[from..].iter().zip(parts).all(|(a, b)| a == b))
    };
    for week in &road.weeks {
        let stage = road.stages[week.stage].0;
        if ends(&[stage, week.week.id]) {
            let tasks = week.week.tasks.iter().map(|t| week.task_id(t)).collect();
            found.insert(week.id.clone(), Named::Week(week.id.clone(), tasks));
        }
        for task in &week.week.tasks {
            let unit = task.shared && ends(&["unit", task.id]);
            if unit || ends(&[stage, week.week.id, task.id]) {
                let id = week.task_id(task);
                found.insert(id.clone(), Named::Task(id));
            }
        }
    }
    Ok(())
}

/// A shared unit that stands in no road looked at.
fn unit(catalog: Catalog<'_>, parts: &[String]) -> Result<Option<String>, Damaged> {
    let wanted = match parts {
        [id] => id,
        [unit, id] if unit == "unit" => id,
        _ => return Ok(None),
    };
    let units = catalog.units()?;
    let found = units.iter().find(|unit| unit.id == wanted);
    Ok(found.map(|unit| format!("unit/{}", unit.id)))
}

fn not_found(
    careers: &[CareerRef<'_>],
    wanted: &str,
    parts: &[String],
) -> Result<FindError, Damaged> {
    let mut names = Vec::new();
    for road in careers
        .iter()
        .filter_map(|career| Road::of(*career).transpose())
    {
        let road = road?;
        let tasks = road.tasks().map(|(_, task, id)| (task.id.to_owned(), id));
        names.extend(tasks);
    }
    let pairs: Vec<(&str, &str)> = names.iter().map(|(n, id)| (&**n, &**id)).collect();
    let last = parts.last().map_or("", String::as_str);
    Ok(FindError::NotFound {
        what: "task or week",
        wanted: wanted.to_owned(),
        similar: similar(last, &pairs),
    })
}
