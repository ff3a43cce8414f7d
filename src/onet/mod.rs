//! A text release of the O*NET database as careers of a pack.
//!
//! Pure: tables in, files out. Facts are taken over as they stand, each under the release's
//! source; what a release lacks stays unknown. Pay is not taken over: it is of the United States.

mod career;
mod collect;
mod occupation;
mod release;
mod scales;
mod slug;
mod source;
mod table;
mod wanted;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::model::Sources;
use crate::catalog::parse::InputFile;

pub use collect::TableUse;
pub use release::Release;
pub use wanted::is_wanted;

/// Largest table that is read, in bytes; the largest of release 30 has six million.
pub const MAX_TABLE: usize = 64 << 20;

/// What is wrong with a release, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.told())]
pub struct Trouble {
    /// The table's file.
    pub file: String,
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// What is wrong, with the value.
    pub message: String,
}

impl Trouble {
    fn new(file: &str, line: usize, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            message: message.into(),
        }
    }

    fn told(&self) -> String {
        match self.line {
            0 => format!("{}: {}", self.file, self.message),
            line => format!("{}:{line}: {}", self.file, self.message),
        }
    }
}

/// What an import starts from besides the tables.
#[derive(Debug)]
pub struct Setting<'s> {
    /// Which release it is.
    pub release: Release,
    /// The day, `YYYY-MM-DD`.
    pub today: &'s str,
    /// Names that lead to careers which are no import.
    pub taken: &'s BTreeSet<String>,
}

/// A pack, and what is in it.
#[derive(Debug)]
pub struct Import {
    /// The id of the source that every fact names.
    pub source: String,
    /// The credit that the licence asks for.
    pub attribution: String,
    /// `sources.yaml` and a profile for each occupation.
    pub files: Vec<InputFile>,
    /// What became of each table.
    pub tables: Vec<TableUse>,
    /// How many occupations have what.
    pub counts: Counts,
}

/// Whether a pack that an import wrote has a file of this path.
#[must_use]
pub fn is_of_pack(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(parts[..], ["sources.yaml"] | ["careers", _, "career.yaml"])
}

/// How many occupations have what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub occupations: usize,
    /// With the six interests.
    pub interests: usize,
    /// With a job zone.
    pub job_zone: usize,
    /// With rated skills.
    pub rated_skills: usize,
    /// With work styles.
    pub styles: usize,
    /// Titles besides their own, of all of them.
    pub titles: usize,
    /// Whose name has `-onet` or the code in it, as another career has the name already.
    pub renamed: usize,
}

/// Turns tables into a pack.
///
/// # Errors
/// What is wrong with the tables, with file and line.
pub fn import(tables: &[InputFile], setting: &Setting<'_>) -> Result<Import, Trouble> {
    let (occupations, uses) = collect::collect(tables)?;
    let titles = occupations.iter().map(|(code, o)| (&**code, &*o.title));
    let slugs = slug::assign(titles, setting.taken);
    let source = source::source(&setting.release, setting.today);
    let mut counts = Counts {
        occupations: occupations.len(),
        ..Counts::default()
    };
    let mut files = vec![sources_file(&source)?];
    for (code, occupation) in &occupations {
        let career = career::career(code, occupation, &slugs, &source.id);
        count(&mut counts, &career, &occupation.title);
        let path = format!("careers/{}/career.yaml", career.id);
        let bytes = yaml::write(&path, &career)?;
        files.push(InputFile { path, bytes });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Import {
        attribution: source.attribution.unwrap_or_default(),
        source: source.id,
        files,
        tables: uses,
        counts,
    })
}

fn count(counts: &mut Counts, career: &crate::catalog::model::Career<String>, title: &str) {
    counts.interests += usize::from(career.interests.is_some());
    counts.job_zone += usize::from(career.job_zone.is_some());
    counts.rated_skills += usize::from(career.rated_skills.is_some());
    counts.styles += usize::from(career.styles.is_some());
    counts.titles += career.titles.len();
    counts.renamed += usize::from(career.id != slug::plain(title));
}

fn sources_file(source: &crate::catalog::model::Source<String>) -> Result<InputFile, Trouble> {
    let sources = Sources {
        sources: vec![source.clone()],
    };
    let path = "sources.yaml".to_owned();
    let bytes = yaml::write(&path, &sources)?;
    Ok(InputFile { path, bytes })
}

/// Occupations by code.
type Occupations = BTreeMap<String, occupation::Occupation>;
