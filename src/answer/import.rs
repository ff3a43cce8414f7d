//! What an import is told of the catalogue, and what is told of an import.

use std::collections::BTreeSet;

use crate::catalog::check::{Scope, inspect};
use crate::catalog::pack::{Catalog, Damaged};
use crate::catalog::problem::{Problem, Severity};
use crate::onet::{Import, Release};
use crate::view::{ImportCounts, ImportTable, ImportView};

/// Names that lead to careers which are no import: an import must not take them, while those of
/// an earlier import are its own.
///
/// # Errors
/// When the catalogue is damaged.
pub fn taken(catalog: Catalog<'_>) -> Result<BTreeSet<String>, Damaged> {
    let mut taken = BTreeSet::new();
    for (name, place) in catalog.names()? {
        if catalog.at(place)?.card()?.imported.is_none() {
            taken.insert(name.to_owned());
        }
    }
    Ok(taken)
}

/// What is wrong with a pack by the rules that every pack is held against.
///
/// # Errors
/// When the catalogue is damaged.
pub fn problems(catalog: Catalog<'_>, import: &Import) -> Result<Vec<Problem>, Damaged> {
    let scope = Scope::Part(super::validate::known(catalog)?);
    let mut problems = inspect(import.files.clone(), &scope).1;
    problems.retain(|problem| problem.severity == Severity::Error);
    Ok(problems)
}

/// What was written.
#[must_use]
pub fn view<'a>(
    import: &'a Import,
    release: &'a Release,
    into: String,
    replaced: bool,
) -> ImportView<'a> {
    let counts = import.counts;
    ImportView {
        schema: "careers/import/1",
        release: &release.number,
        into,
        replaced,
        source: &import.source,
        attribution: &import.attribution,
        counts: ImportCounts {
            occupations: counts.occupations,
            interests: counts.interests,
            job_zone: counts.job_zone,
            rated_skills: counts.rated_skills,
            styles: counts.styles,
            titles: counts.titles,
            renamed: counts.renamed,
        },
        tables: import
            .tables
            .iter()
            .map(|table| ImportTable {
                file: &table.file,
                found: table.found,
                taken: table.taken,
                strangers: table.strangers,
            })
            .collect(),
    }
}
