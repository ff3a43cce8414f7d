//! The rows of a pay table.

use std::collections::BTreeMap;

use super::choose::{Standing, shown};
use crate::catalog::model::{City, Claim, Company, Level, PlaceKind, Source};

/// Sources by id.
pub type SourcesById<'a> = BTreeMap<&'a str, Source<&'a str>>;

/// Which claims count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only this level; without one, the level `all`, else each level apart.
    pub level: Option<Level>,
    /// Only employers of this kind.
    pub company: Option<Company>,
}

/// A place that a row is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// A city's id, or `national`.
    pub id: &'a str,
    /// As shown.
    pub name: &'a str,
}

/// All India.
pub const NATIONAL: Place<'static> = Place {
    id: "national",
    name: "India",
};

/// A row: what is claimed for one place and level.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'c, 'a> {
    /// The place.
    pub place: Place<'a>,
    /// The level.
    pub level: Level,
    /// The claim that is shown; `None`: unknown.
    pub claim: Option<&'c Claim<&'a str>>,
    /// Every claim for this place and level, the shown one first.
    pub claims: Vec<&'c Claim<&'a str>>,
    /// What there is instead, where nothing is known.
    pub instead: Option<String>,
}

impl Row<'_, '_> {
    /// The lowest and the highest figure of all its claims, in LPA.
    #[must_use]
    pub fn span(&self) -> Option<(f64, f64)> {
        let figures = self.claims.iter().flat_map(|c| figures(c));
        figures.fold(None, |span, figure| {
            let (low, high) = span.unwrap_or((figure, figure));
            Some((low.min(figure), high.max(figure)))
        })
    }
}

/// The figures a claim states, in no order.
pub fn figures<S>(claim: &Claim<S>) -> impl Iterator<Item = f64> + use<S> {
    [
        claim.low,
        claim.median,
        claim.average,
        claim.typical,
        claim.high,
    ]
    .into_iter()
    .flatten()
}

/// All India: the level `all` and every level that a claim is made for; one
/// unknown row where there is none.
#[must_use]
pub fn by_level<'c, 'a>(
    claims: &'c [Claim<&'a str>],
    filter: Filter,
    sources: &SourcesById<'a>,
) -> Vec<Row<'c, 'a>> {
    let wanted = |level: &Level| match filter.level {
        Some(only) => *level == only,
        None => claims
            .iter()
            .any(|c| c.place == NATIONAL.id && c.level == *level),
    };
    let mut levels: Vec<Level> = Level::ALL.iter().copied().filter(wanted).collect();
    if levels.is_empty() {
        levels.push(Level::All);
    }
    levels
        .into_iter()
        .map(|level| row(claims, NATIONAL, level, filter, sources))
        .collect()
}

/// The rows of one place: the level `all`, else each level that is claimed, else one unknown row.
#[must_use]
pub fn at_place<'c, 'a>(
    claims: &'c [Claim<&'a str>],
    place: Place<'a>,
    filter: Filter,
    sources: &SourcesById<'a>,
) -> Vec<Row<'c, 'a>> {
    let levels = match filter.level {
        Some(level) => vec![level],
        None => levels_at(claims, place, filter),
    };
    levels
        .into_iter()
        .map(|level| row(claims, place, level, filter, sources))
        .collect()
}

fn levels_at(claims: &[Claim<&str>], place: Place<'_>, filter: Filter) -> Vec<Level> {
    let here = |level: Level| claims.iter().any(|c| fits(c, place, level, filter));
    if here(Level::All) {
        return vec![Level::All];
    }
    let apart: Vec<Level> = Level::ALL
        .iter()
        .copied()
        .filter(|&level| here(level))
        .collect();
    if apart.is_empty() {
        vec![Level::All]
    } else {
        apart
    }
}

fn fits(claim: &Claim<&str>, place: Place<'_>, level: Level, filter: Filter) -> bool {
    claim.place == place.id
        && claim.level == level
        && filter.company.is_none_or(|c| c == claim.company)
}

/// The row of one place and level.
#[must_use]
pub fn row<'c, 'a>(
    claims: &'c [Claim<&'a str>],
    place: Place<'a>,
    level: Level,
    filter: Filter,
    sources: &SourcesById<'a>,
) -> Row<'c, 'a> {
    let mut here: Vec<_> = claims
        .iter()
        .filter(|c| fits(c, place, level, filter))
        .collect();
    let best = shown(&here, |id| {
        sources.get(id).map(|s| Standing {
            confidence: s.confidence,
            published: s.published,
            retrieved: s.retrieved,
        })
    });
    if let Some(best) = best {
        let claim = here.remove(best);
        here.insert(0, claim);
    }
    let instead = here
        .is_empty()
        .then(|| instead(claims, place, filter))
        .flatten();
    Row {
        place,
        level,
        claim: here.first().copied(),
        claims: here,
        instead,
    }
}

/// What is known of a place when the wanted level or employer kind is not.
fn instead(claims: &[Claim<&str>], place: Place<'_>, filter: Filter) -> Option<String> {
    if filter == Filter::default() {
        return None;
    }
    let mut others: BTreeMap<(Level, Company), usize> = BTreeMap::new();
    for claim in claims.iter().filter(|c| c.place == place.id) {
        *others.entry((claim.level, claim.company)).or_default() += 1;
    }
    let parts: Vec<String> = others
        .into_iter()
        .map(|((level, company), n)| match company {
            Company::All => format!("{n} for level {}", level.id()),
            company => format!("{n} for level {}, {}", level.id(), company.id()),
        })
        .collect();
    (!parts.is_empty()).then(|| format!("claims there: {}", parts.join("; ")))
}

/// The places that a table of one career shows: cities, regions and remote work;
/// parts of a region and classes of cities only where something is claimed.
#[must_use]
pub fn places<'a>(cities: &[City<&'a str>], claims: &[Claim<&str>]) -> Vec<Place<'a>> {
    let claimed = |city: &City<&str>| claims.iter().any(|c| c.place == city.id);
    cities
        .iter()
        .filter(|city| (city.part_of.is_none() && city.kind != PlaceKind::Group) || claimed(city))
        .map(|city| Place {
            id: city.id,
            name: city.name,
        })
        .collect()
}

/// In what the claims of a row differ, in words; empty where there is nothing to compare.
#[must_use]
pub fn differences(row: &Row<'_, '_>, sources: &SourcesById<'_>) -> Vec<String> {
    if row.claims.len() < 2 {
        return Vec::new();
    }
    let published = |c: &Claim<&str>| {
        sources
            .get(c.source)
            .and_then(|s| s.published)
            .map(|d| d[..4].to_owned())
    };
    let sample = |c: &Claim<&str>| {
        c.sample
            .or_else(|| sources.get(c.source).and_then(|s| s.sample))
            .map(|n| n.to_string())
    };
    let mut out = Vec::new();
    let mut differ = |what: &str, value: &dyn Fn(&Claim<&str>) -> Option<String>, missing: &str| {
        let mut values: Vec<String> = row
            .claims
            .iter()
            .map(|c| value(c).unwrap_or_else(|| missing.to_owned()))
            .collect();
        values.sort();
        values.dedup();
        if values.len() > 1 {
            out.push(format!("{what}: {}", values.join(", ")));
        }
    };
    differ("year", &published, "undated");
    differ("employer kind", &|c| Some(c.company.id().to_owned()), "");
    differ("years counted", &|c| c.years.map(str::to_owned), "not said");
    differ("ends of the range", &|c| Some(c.spread.id().to_owned()), "");
    differ("component", &|c| Some(c.component.id().to_owned()), "");
    differ("sample", &sample, "not said");
    out
}
