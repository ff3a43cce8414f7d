//! From what somebody typed to what is meant; the one place where names resolve.

mod task;

pub use task::{Named, task};

use crate::catalog::model::{City, Scenario, Source, TaxYear};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::catalog::tidy_text::{to_kebab, to_slug};
use crate::pay::rows::{NATIONAL, Place};

/// Why a name led nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// Nothing has this name.
    #[error("no {what} is called `{wanted}`")]
    NotFound {
        /// What was looked for: career, city, source.
        what: &'static str,
        /// As typed.
        wanted: String,
        /// Up to three names that were perhaps meant, best first.
        similar: Vec<String>,
    },
    /// More than one thing has this name.
    #[error("more than one {what} is called `{wanted}`")]
    Several {
        /// What was looked for.
        what: &'static str,
        /// As typed.
        wanted: String,
        /// Some of them, by full id, in order.
        several: Vec<String>,
    },
    /// The catalogue is damaged.
    #[error(transparent)]
    Damaged(#[from] Damaged),
}

/// Names for the whole country.
const ALL_INDIA: [&str; 3] = ["national", "india", "all-india"];

/// Most suggestions that help; more would be a list.
const SUGGESTIONS: usize = 3;

/// Most careers that are named where a title leads to several.
const SEVERAL: usize = 8;

/// The class of names that share no word with what was typed and only look like it.
const LOOKS_ALIKE: u8 = 2;

/// Jaro-Winkler similarity from which a name is worth suggesting.
const SIMILAR: f64 = 0.7;

/// The career that a name leads to; where none has the name, the one that bears the title.
///
/// # Errors
/// When there is none, with suggestions; when several bear the title, with some of them; when
/// the catalogue is damaged.
pub fn career<'a>(catalog: Catalog<'a>, wanted: &str) -> Result<CareerRef<'a>, FindError> {
    let key = to_kebab(wanted);
    if let Some(found) = catalog.named(&key)? {
        return Ok(found);
    }
    match &catalog.titled(&to_slug(wanted))?[..] {
        [] => {}
        [only] => return Ok(*only),
        several => {
            let several = several.iter().take(SEVERAL).map(|c| c.id.to_owned());
            return Err(FindError::Several {
                what: "career",
                wanted: wanted.to_owned(),
                several: several.collect(),
            });
        }
    }
    let ids: Vec<&str> = catalog.careers()?.iter().map(|c| c.id).collect();
    let names: Vec<(&str, &str)> = catalog
        .names()?
        .into_iter()
        .filter_map(|(name, place)| Some((name, *ids.get(place)?)))
        .collect();
    Err(not_found("career", wanted, &names))
}

/// The place that a name leads to.
///
/// # Errors
/// When there is none, with suggestions; when the catalogue is damaged.
pub fn city<'a>(catalog: Catalog<'a>, wanted: &str) -> Result<City<&'a str>, FindError> {
    let key = to_kebab(wanted);
    let cities = catalog.cities()?;
    let meant = |city: &City<&str>| {
        city.id == key || to_kebab(city.name) == key || city.aliases.contains(&&*key)
    };
    if let Some(place) = cities.iter().position(meant) {
        return Ok(cities[place].clone());
    }
    let names: Vec<(&str, &str)> = cities
        .iter()
        .flat_map(|city| {
            city.aliases
                .iter()
                .chain([&city.id])
                .map(|name| (*name, city.id))
        })
        .collect();
    Err(not_found("city", wanted, &names))
}

/// The financial year with a name, among those whose taxes are known.
///
/// # Errors
/// When there is none, with those there are.
pub fn tax_year<'y, 'a>(
    years: &'y [TaxYear<&'a str>],
    wanted: &str,
) -> Result<&'y TaxYear<&'a str>, FindError> {
    let key = to_kebab(wanted.trim_start_matches(|c: char| c.is_alphabetic() || c == ' '));
    let found = years.iter().find(|year| year.year == key);
    found.ok_or_else(|| FindError::NotFound {
        what: "financial year",
        wanted: wanted.to_owned(),
        similar: years.iter().rev().map(|y| y.year.to_owned()).collect(),
    })
}

/// The places whose pay a name asks for: all India, a place, or a part of a
/// region together with the region, which is what most sources print.
///
/// # Errors
/// When nothing has the name, with suggestions; when the catalogue is damaged.
pub fn places<'a>(catalog: Catalog<'a>, wanted: &str) -> Result<Vec<Place<'a>>, FindError> {
    if ALL_INDIA.contains(&&*to_kebab(wanted)) {
        return Ok(vec![NATIONAL]);
    }
    let city = city(catalog, wanted)?;
    let region = catalog
        .cities()?
        .into_iter()
        .find(|c| city.part_of == Some(c.id));
    let place = |city: City<&'a str>| Place {
        id: city.id,
        name: city.name,
    };
    Ok(std::iter::once(city).chain(region).map(place).collect())
}

/// The scenario that a name leads to: its id, its title, or its number in the list.
///
/// # Errors
/// When there is none, with suggestions.
pub fn scenario<'s, 'a>(
    scenarios: &'s [Scenario<&'a str>],
    wanted: &str,
) -> Result<&'s Scenario<&'a str>, FindError> {
    let key = to_kebab(wanted);
    let number = key.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let mut all = scenarios.iter();
    let found = all.find(|scenario| scenario.id == key || to_kebab(scenario.title) == key);
    let numbered = || number.and_then(|place| scenarios.get(place));
    found.or_else(numbered).ok_or_else(|| {
        let names: Vec<(&str, &str)> = scenarios.iter().map(|s| (s.id, s.id)).collect();
        not_found("scenario", wanted, &names)
    })
}

/// The source with an id.
///
/// # Errors
/// When there is none, with suggestions; when the catalogue is damaged.
pub fn source<'a>(catalog: Catalog<'a>, wanted: &str) -> Result<Source<&'a str>, FindError> {
    if let Some(found) = catalog.source(wanted)? {
        return Ok(found);
    }
    let ids: Vec<(&str, &str)> = catalog.sources()?.iter().map(|s| (s.id, s.id)).collect();
    Err(not_found("source", wanted, &ids))
}

fn not_found(what: &'static str, wanted: &str, names: &[(&str, &str)]) -> FindError {
    let similar = similar(&to_kebab(wanted), names);
    FindError::NotFound {
        what,
        wanted: wanted.to_owned(),
        similar,
    }
}

/// The field that an unknown one perhaps meant, from a parser's message that lists those there are.
#[must_use]
pub fn nearest_field(message: &str) -> Option<String> {
    let (_, told) = message.split_once("unknown field `")?;
    let mut quoted = told.split('`');
    let wanted = quoted.next()?.to_owned();
    let known: Vec<&str> = quoted.skip(1).step_by(2).collect();
    let likeness = |name: &&&str| strsim::jaro_winkler(&wanted, name);
    let best = known
        .iter()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(&best) > SIMILAR).then(|| (*best).to_owned())
}

/// Up to three ids that a mistyped name perhaps meant, from pairs of name and id.
///
/// In this order: a whole word in common, one inside the other, then Jaro-Winkler
/// above .7, the closest first; ties by id. Edit distance alone would miss that
/// "software" means "software-engineer".
#[must_use]
pub fn similar(wanted: &str, names: &[(&str, &str)]) -> Vec<String> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut ranked: Vec<(u8, i64, &str)> = names
        .iter()
        .filter_map(|(name, id)| {
            closeness(wanted, name).map(|(class, distance)| (class, distance, *id))
        })
        .collect();
    ranked.sort_unstable();
    // Where words agree, names that only look alike are noise.
    if ranked
        .first()
        .is_some_and(|(class, ..)| *class < LOOKS_ALIKE)
    {
        ranked.retain(|(class, ..)| *class < LOOKS_ALIKE);
    }
    let mut ids: Vec<String> = Vec::new();
    for (_, _, id) in ranked {
        if ids.len() < SUGGESTIONS && !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// How close two names are: a class, and a distance inside the class; `None` if not at all.
fn closeness(wanted: &str, name: &str) -> Option<(u8, i64)> {
    let mut words = wanted.split('-').filter(|w| w.len() > 2);
    if words.any(|word| name.split('-').any(|other| other == word)) {
        return Some((0, 0));
    }
    if wanted.len() > 2 && (name.contains(wanted) || (name.len() > 2 && wanted.contains(name))) {
        return Some((1, 0));
    }
    let likeness = strsim::jaro_winkler(wanted, name);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a likeness between 0 and 1 in millionths"
    )]
    (likeness > SIMILAR).then_some((LOOKS_ALIKE, -(likeness * 1e6) as i64))
}

#[cfg(test)]
mod tests {
    use super::similar;

    const NAMES: &[(&str, &str)] = &[
        ("backend-developer", "backend-developer"),
        ("backend", "backend-developer"),
        ("site-reliability-engineer", "site-reliability-engineer"),
        ("sre", "site-reliability-engineer"),
        ("data-engineer", "data-engineer"),
    ];

    #[test]
    fn a_word_in_common_comes_before_likeness() {
        assert_eq!(
            similar("software-engineer", NAMES),
            ["data-engineer", "site-reliability-engineer"]
        );
    }

    #[test]
    fn a_slip_of_the_finger_is_understood_and_an_id_comes_once() {
        assert_eq!(similar("bakcend", NAMES), ["backend-developer"]);
    }

    #[test]
    fn nonsense_suggests_nothing() {
        assert!(similar("zzzz", NAMES).is_empty());
        assert!(similar("", NAMES).is_empty());
    }
}
