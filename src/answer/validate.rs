//! What is checked, and against which ids.

use crate::catalog::check::Known;
use crate::catalog::pack::{Catalog, Damaged};
use crate::catalog::parse::{InputFile, is_yaml, read};
use crate::catalog::tidy_text::is_kebab;

/// Files with their paths as a data folder has them.
#[derive(Debug)]
pub struct Scan {
    /// The files.
    pub files: Vec<InputFile>,
    /// Whether this is a whole data folder, which must have its shared files.
    pub whole: bool,
    /// Whether every file's career is known: not that of a lone `pay.yaml`.
    pub placed: bool,
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
/// was named without the folders above it. `folder` is the name of the folder
/// that was asked for; a lone file's own folder does not matter.
#[must_use]
pub fn scan(mut files: Vec<InputFile>, folder: Option<&str>) -> Scan {
    let whole = SHARED[..3]
        .iter()
        .all(|name| files.iter().any(|f| f.path == *name));
    let mut placed = true;
    let tree = whole || files.iter().any(|f| f.path.starts_with("careers/"));
    if !tree {
        let stated = own_id(&files);
        let named = folder.or(stated.as_deref()).filter(|id| is_kebab(id));
        let of_career = |f: &InputFile| !SHARED.contains(&&*f.path) && is_yaml(&f.path);
        placed = named.is_some() || !files.iter().any(of_career);
        let slug = named.unwrap_or("career");
        for file in files.iter_mut().filter(|f| of_career(f)) {
            file.path = format!("careers/{slug}/{}", file.path);
        }
    }
    Scan {
        files,
        whole,
        placed,
    }
}

/// The id that a lone `career.yaml` states.
fn own_id(files: &[InputFile]) -> Option<String> {
    let profile = files.iter().find(|f| f.path == "career.yaml")?;
    let (value, _) = read::<serde_yaml::Value>(&profile.bytes).ok()?;
    Some(value.get("id")?.as_str()?.to_owned())
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
