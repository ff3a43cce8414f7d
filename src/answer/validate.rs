//! What is checked, and against which ids.

use crate::catalog::check::Known;
use crate::catalog::pack::{Catalog, Damaged};
use crate::catalog::parse::InputFile;

/// Files with their paths as a data folder has them.
#[derive(Debug)]
pub struct Scan {
    /// The YAML files.
    pub files: Vec<InputFile>,
    /// Whether this is a whole data folder, which must have its shared files.
    pub whole: bool,
}

/// Files that all careers share.
const SHARED: [&str; 5] = [
    "sources.yaml",
    "cities.yaml",
    "skills.yaml",
    "units.yaml",
    "retired.yaml",
];

/// Puts files where a data folder has them: a career's folder, or a file of one,
/// was named without the folders above it.
#[must_use]
pub fn scan(mut files: Vec<InputFile>) -> Scan {
    files.retain(|f| {
        f.path
            .rsplit('.')
            .next()
            .is_some_and(|e| e.eq_ignore_ascii_case("yaml") || e.eq_ignore_ascii_case("yml"))
    });
    let whole = SHARED[..3]
        .iter()
        .all(|name| files.iter().any(|f| f.path == *name));
    let tree = whole || files.iter().any(|f| f.path.contains('/'));
    if !tree {
        let slug = own_slug(&files);
        for file in files.iter_mut().filter(|f| !SHARED.contains(&&*f.path)) {
            file.path = format!("careers/{slug}/{}", file.path);
        }
    }
    Scan { files, whole }
}

/// The id that a lone `career.yaml` states, so that its folder need not be known.
fn own_slug(files: &[InputFile]) -> String {
    let stated = files
        .iter()
        .filter(|f| f.path == "career.yaml")
        .find_map(|f| {
            let text = std::str::from_utf8(&f.bytes).ok()?;
            let line = text.lines().find_map(|l| l.strip_prefix("id:"))?;
            Some(line.trim().trim_matches(['"', '\'']).to_owned())
        });
    stated
        .filter(|id| crate::catalog::tidy_text::is_kebab(id))
        .unwrap_or_else(|| "career".to_owned())
}

/// The ids of the bundled data.
///
/// # Errors
/// When the catalogue is damaged.
pub fn known(catalog: Catalog<'_>) -> Result<Known, Damaged> {
    Ok(Known {
        sources: catalog.sources()?.iter().map(|s| s.id.to_owned()).collect(),
        places: catalog.cities()?.iter().map(|c| c.id.to_owned()).collect(),
        skills: catalog.skills()?.iter().map(|s| s.id.to_owned()).collect(),
        units: catalog
            .units()?
            .iter()
            .map(|u| (u.id.to_owned(), u.hours))
            .collect(),
    })
}
