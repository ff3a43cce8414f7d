//! Names for occupations: from the title, stable, unique, nobody else's.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::tidy_text::to_slug;

/// Longest id there may be.
const MAX: usize = 64;

/// The name that a title gives, cut after a whole word.
pub(super) fn plain(title: &str) -> String {
    cut(&to_slug(title), MAX)
}

/// A name for each code. The title's, unless a career that is no import has it: then with
/// `-onet` behind. Occupations that would still share one all take their code instead, so that
/// no name depends on the order of anything.
pub(super) fn assign<'o>(
    occupations: impl Iterator<Item = (&'o str, &'o str)>,
    taken: &BTreeSet<String>,
) -> BTreeMap<String, String> {
    let wanted: Vec<(&str, String)> = occupations
        .map(|(code, title)| (code, name(title, taken)))
        .collect();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, name) in &wanted {
        *times.entry(name).or_default() += 1;
    }
    let unique = |name: &str| times.get(name) == Some(&1) && !name.is_empty();
    wanted
        .iter()
        .map(|(code, name)| {
            let name = if unique(name) && !taken.contains(name) {
                name.clone()
            } else {
                with_code(name, code)
            };
            ((*code).to_owned(), name)
        })
        .collect()
}

fn name(title: &str, taken: &BTreeSet<String>) -> String {
    let plain = plain(title);
    if taken.contains(&plain) {
        format!("{}-onet", cut(&plain, MAX - 5))
    } else {
        plain
    }
}

fn with_code(name: &str, code: &str) -> String {
    let code = format!("onet-{}", to_slug(code));
    let name = cut(name.trim_end_matches("-onet"), MAX - 1 - code.len());
    if name.is_empty() {
        code
    } else {
        format!("{name}-{code}")
    }
}

fn cut(slug: &str, length: usize) -> String {
    if slug.len() <= length {
        return slug.to_owned();
    }
    let head = &slug[..length];
    let whole = if slug.as_bytes()[length] == b'-' {
        head
    } else {
        head.rsplit_once('-').map_or(head, |(whole, _)| whole)
    };
    whole.trim_end_matches('-').to_owned()
}
