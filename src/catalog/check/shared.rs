//! Files that all careers share, and ids across them.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{
    DATE, ID_FORM, ID_KNOWN, ID_RETIRED, ID_UNIQUE, NAME_CLASH, RATIO_RANGE, REQUIRED_FILE, URL,
    WEEK_HOURS,
};
use super::{At, Lookup, Problem, Report, Scope, Severity};
use crate::catalog::model::{Cities, CityFactors, PlaceKind, Skills, Sources, Units};
use crate::catalog::parse::{Document, Records};
use crate::catalog::tidy_text::{is_kebab, to_kebab};

pub(super) fn required(records: &Records, report: &mut Report) {
    let mut missing = |file: String| {
        report.problems.push(Problem {
            file,
            line: 0,
            severity: Severity::Error,
            rule: REQUIRED_FILE,
            message: "it is missing".to_owned(),
        });
    };
    let shared = [
        ("sources.yaml", records.sources.is_some()),
        ("cities.yaml", records.cities.is_some()),
        ("skills.yaml", records.skills.is_some()),
    ];
    for (file, _) in shared.into_iter().filter(|(_, there)| !there) {
        missing(file.to_owned());
    }
    for folder in records.careers.iter().filter(|c| c.career.is_none()) {
        missing(format!("careers/{}/career.yaml", folder.slug));
    }
}

/// The ids of these records and of the catalogue they lean on; none where a file
/// that has some of them is among the broken ones.
pub(super) fn known(records: &Records, scope: &Scope, broken: &BTreeSet<String>) -> Lookup {
    let base = match scope {
        Scope::Whole => None,
        Scope::Part(known) => Some(known),
    };
    let join = |file, own: Option<Vec<String>>, base: Option<&BTreeSet<String>>| {
        if broken.contains(file) || (own.is_none() && base.is_none()) {
            return None;
        }
        let base = base.cloned().unwrap_or_default();
        Some(own.into_iter().flatten().chain(base).collect())
    };
    let sources = records
        .sources
        .as_ref()
        .map(|d| d.value.sources.iter().map(|s| s.id.clone()).collect());
    let cities = records
        .cities
        .as_ref()
        .map(|d| d.value.cities.iter().map(|c| c.id.clone()).collect());
    let skills = records
        .skills
        .as_ref()
        .map(|d| d.value.skills.iter().map(|s| s.id.clone()).collect());
    let mut places: Option<BTreeSet<String>> = join("cities.yaml", cities, base.map(|b| &b.places));
    if let Some(places) = &mut places {
        places.insert("national".to_owned());
    }
    let mut units: BTreeMap<_, _> = base.map(|b| b.units.clone()).unwrap_or_default();
    let own = records.units.iter().flat_map(|d| &d.value.units);
    units.extend(own.map(|u| (u.id.clone(), u.hours)));
    let retired = records
        .retired
        .iter()
        .flat_map(|d| &d.value.retired)
        .map(|t| t.id.clone());
    Lookup {
        sources: join("sources.yaml", sources, base.map(|b| &b.sources)),
        places,
        skills: join("skills.yaml", skills, base.map(|b| &b.skills)),
        units: (!broken.contains("units.yaml")).then_some(units),
        retired: retired.collect(),
    }
}

pub(super) fn files(records: &Records, known: &Lookup, report: &mut Report) {
    if let Some(doc) = &records.sources {
        sources(doc, report);
        retired(
            doc.into(),
            "sources",
            "source",
            doc.value.sources.iter().map(|s| s.id.as_str()),
            known,
            report,
        );
    }
    if let Some(doc) = &records.cities {
        cities(doc, report);
        costs(doc, known, report);
    }
    if let Some(doc) = &records.factors {
        factors(doc, known, report);
    }
    if let Some(doc) = &records.skills {
        skills(doc, report);
        retired(
            doc.into(),
            "skills",
            "skill",
            doc.value.skills.iter().map(|s| s.id.as_str()),
            known,
            report,
        );
    }
    if let Some(doc) = &records.units {
        units(doc, known, report);
        retired(
            doc.into(),
            "units",
            "unit",
            doc.value.units.iter().map(|u| u.id.as_str()),
            known,
            report,
        );
    }
    if let Some(doc) = &records.retired {
        for (i, stone) in doc.value.retired.iter().enumerate() {
            day(
                doc.into(),
                &format!("retired[{i}].retired"),
                &stone.retired,
                report,
            );
        }
    }
    names(records, report);
    related(records, report);
    for folder in &records.careers {
        if known.retired.contains(&folder.slug)
            && let Some(doc) = &folder.career
        {
            report.error(
                doc.into(),
                "id",
                ID_RETIRED,
                format!("`{}` is retired", folder.slug),
            );
        }
    }
}

/// Reports ids of a list that were retired under `kind/id`.
fn retired<'i>(
    at: At<'_>,
    list: &str,
    kind: &str,
    ids: impl Iterator<Item = &'i str>,
    known: &Lookup,
    report: &mut Report,
) {
    for (i, id) in ids.enumerate() {
        let full = format!("{kind}/{id}");
        if known.retired.contains(&full) {
            report.error(
                at,
                &format!("{list}[{i}]"),
                ID_RETIRED,
                format!("`{full}` is retired"),
            );
        }
    }
}

fn sources(doc: &Document<Sources<String>>, report: &mut Report) {
    let at = At::from(doc);
    report.ids(
        at,
        "sources",
        doc.value.sources.iter().map(|s| s.id.as_str()),
    );
    for (i, source) in doc.value.sources.iter().enumerate() {
        let path = format!("sources[{i}]");
        url(at, &format!("{path}.url"), &source.url, report);
        day(at, &format!("{path}.retrieved"), &source.retrieved, report);
        let Some(published) = &source.published else {
            continue;
        };
        date(at, &format!("{path}.published"), published, report);
        if is_date(published) && published.as_str() > source.retrieved.as_str() {
            let message = format!("published {published}, but read on {}", source.retrieved);
            report.error(at, &format!("{path}.published"), DATE, message);
        }
    }
}

fn cities(doc: &Document<Cities<String>>, report: &mut Report) {
    let at = At::from(doc);
    report.ids(at, "cities", doc.value.cities.iter().map(|c| c.id.as_str()));
    let mut names = BTreeMap::new();
    for (i, city) in doc.value.cities.iter().enumerate() {
        let path = format!("cities[{i}]");
        if city.id == "national" {
            report.error(
                at,
                &path,
                ID_UNIQUE,
                "`national` is taken: it means all India",
            );
        }
        let title = to_kebab(&city.name);
        for name in city
            .aliases
            .iter()
            .chain([&city.id])
            .chain((title != city.id).then_some(&title))
        {
            if let Some(other) = names.insert(name.clone(), &city.id) {
                let message = format!("`{name}` leads to `{other}` already");
                report.error(at, &path, ID_UNIQUE, message);
            }
        }
        for alias in city.aliases.iter().filter(|a| !is_kebab(a)) {
            report.error(
                at,
                &format!("{path}.aliases"),
                ID_FORM,
                format!("`{alias}` is not kebab case"),
            );
        }
        let is_region = |id: &String| {
            let mut cities = doc.value.cities.iter();
            cities.any(|c| c.id == *id && c.kind == PlaceKind::Region)
        };
        if let Some(region) = city.part_of.as_ref().filter(|id| !is_region(id)) {
            let message = format!("no region has the id `{region}`");
            report.error(at, &format!("{path}.part_of"), ID_KNOWN, message);
        }
    }
}

/// Ratios that could not be meant: a city five times as dear as another.
const RATIO: std::ops::RangeInclusive<f64> = 0.2..=5.0;

fn costs(doc: &Document<Cities<String>>, known: &Lookup, report: &mut Report) {
    let at = At::from(doc);
    for (i, city) in doc.value.cities.iter().enumerate() {
        let Some(cost) = &city.cost else { continue };
        let path = format!("cities[{i}].cost");
        report.known(at, &path, "source", &cost.source, known.sources.as_ref());
        if !RATIO.contains(&cost.relative) {
            report.error(
                at,
                &path,
                RATIO_RANGE,
                format!("a ratio of {}", cost.relative),
            );
        }
    }
}

fn factors(doc: &Document<CityFactors<String>>, known: &Lookup, report: &mut Report) {
    let at = At::from(doc);
    for (i, factor) in doc.value.factors.iter().enumerate() {
        let path = format!("factors[{i}]");
        report.known(at, &path, "source", &factor.source, known.sources.as_ref());
        report.known(at, &path, "place", &factor.place, known.places.as_ref());
        report.known(at, &path, "place", &factor.of, known.places.as_ref());
        let sound = RATIO.contains(&factor.low) && RATIO.contains(&factor.high);
        if !sound || factor.low > factor.high || factor.place == factor.of {
            let message = format!(
                "{} is {} to {} of {}",
                factor.place, factor.low, factor.high, factor.of
            );
            report.error(at, &path, RATIO_RANGE, message);
        }
    }
}

fn skills(doc: &Document<Skills<String>>, report: &mut Report) {
    let at = At::from(doc);
    report.ids(at, "skills", doc.value.skills.iter().map(|s| s.id.as_str()));
    let mut names = BTreeMap::new();
    for (i, skill) in doc.value.skills.iter().enumerate() {
        for name in skill.aliases.iter().chain([&skill.name.to_lowercase()]) {
            match names.insert(name.clone(), &skill.id) {
                Some(other) if *other != skill.id => {
                    let message = format!("`{name}` means `{other}` already");
                    report.error(at, &format!("skills[{i}]"), ID_UNIQUE, message);
                }
                _ => {}
            }
        }
    }
}

fn units(doc: &Document<Units<String>>, known: &Lookup, report: &mut Report) {
    let at = At::from(doc);
    report.ids(at, "units", doc.value.units.iter().map(|u| u.id.as_str()));
    for (i, unit) in doc.value.units.iter().enumerate() {
        for skill in &unit.skills {
            report.known(
                at,
                &format!("units[{i}].skills"),
                "skill",
                skill,
                known.skills.as_ref(),
            );
        }
        if !(unit.hours > 0.0 && unit.hours <= 100.0) {
            report.error(
                at,
                &format!("units[{i}].hours"),
                WEEK_HOURS,
                format!("{} hours", unit.hours),
            );
        }
        for (j, resource) in unit.resources.iter().enumerate() {
            url(
                at,
                &format!("units[{i}].resources[{j}].url"),
                &resource.url,
                report,
            );
        }
    }
}

/// Careers that are called related are there: they came with the same import.
fn related(records: &Records, report: &mut Report) {
    let there: BTreeSet<String> = records.careers.iter().map(|f| f.slug.clone()).collect();
    for doc in records.careers.iter().filter_map(|f| f.career.as_ref()) {
        for (i, id) in doc.value.related.iter().enumerate() {
            let path = format!("related[{i}]");
            report.known(doc.into(), &path, "career", id, Some(&there));
        }
    }
}

/// A name leads to one career.
fn names(records: &Records, report: &mut Report) {
    let mut owner: BTreeMap<String, &str> = BTreeMap::new();
    // A clash with a pack is told of the pack.
    let part = |own: bool| {
        let careers = records.careers.iter();
        let part = careers.filter(move |f| f.origins.iter().any(|o| o.adds) == own);
        part.filter_map(|f| f.career.as_ref())
    };
    let careers = || part(false).chain(part(true));
    for doc in careers() {
        owner.insert(doc.value.id.clone(), &doc.value.id);
    }
    for doc in careers() {
        let career = &doc.value;
        // The title of an imported career is searched for like its other titles, which may be shared.
        let imported = career.imported.is_some();
        let title = if imported {
            career.id.clone()
        } else {
            to_kebab(&career.title)
        };
        let aliases = career.aliases.iter().enumerate();
        let aliases = aliases.map(|(i, alias)| (format!("aliases[{i}]"), alias));
        for (path, name) in aliases.chain([("title".to_owned(), &title)]) {
            // A title is in any script and bears what marks it will: C++ Developer.
            if path != "title" && !is_kebab(name) {
                let message = format!("`{name}` is not kebab case");
                report.error(doc.into(), &path, ID_FORM, message);
            }
            match owner.get(name) {
                None => {
                    owner.insert(name.clone(), &career.id);
                }
                // The title may say the id or an alias once more.
                Some(other) if *other == career.id && *name == title => {}
                Some(other) => {
                    let message = format!("`{name}` leads to `{other}` already");
                    report.error(doc.into(), &path, NAME_CLASH, message);
                }
            }
        }
    }
}

pub(super) fn url(at: At<'_>, path: &str, url: &str, report: &mut Report) {
    let host = url.strip_prefix("https://").unwrap_or("");
    if !host.contains('.') || url.contains([' ', '<', '>', '"']) {
        report.error(at, path, URL, format!("`{url}`"));
    }
}

pub(super) fn date(at: At<'_>, path: &str, date: &str, report: &mut Report) {
    if !is_date(date) {
        report.error(at, path, DATE, format!("`{date}`"));
    }
}

/// Reports what is not a whole date `YYYY-MM-DD`.
pub(super) fn day(at: At<'_>, path: &str, day: &str, report: &mut Report) {
    if is_date(day) && day.len() < 10 {
        report.error(at, path, DATE, format!("`{day}` is not a whole date"));
    } else {
        date(at, path, day, report);
    }
}

/// Whether text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a real day.
fn is_date(date: &str) -> bool {
    let number = |part: &str, width: usize| {
        (part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u16>().ok())
            .flatten()
    };
    let mut parts = date.split('-');
    let Some(year) = parts
        .next()
        .and_then(|p| number(p, 4))
        .filter(|y| (1900..=2100).contains(y))
    else {
        return false;
    };
    let Some(month) = parts.next() else {
        return true;
    };
    let Some(month) = number(month, 2).filter(|m| (1..=12).contains(m)) else {
        return false;
    };
    let Some(day) = parts.next() else { return true };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    number(day, 2).is_some_and(|d| (1..=days).contains(&d)) && parts.next().is_none()
}
