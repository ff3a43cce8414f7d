//! `careers import`.

use schemars::JsonSchema;
use serde::Serialize;

/// What an import wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportView<'a> {
    /// `careers/import/1`.
    pub schema: &'static str,
    /// The release that was read.
    pub release: &'a str,
    /// The pack that was written.
    pub into: String,
    /// Whether it took the place of an earlier import.
    pub replaced: bool,
    /// The id of the source that every fact names.
    pub source: &'a str,
    /// The credit that the licence asks for.
    pub attribution: &'a str,
    /// How many occupations have what.
    pub counts: ImportCounts,
    /// What became of each table.
    pub tables: Vec<ImportTable<'a>>,
}

/// How many occupations have what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportCounts {
    /// All of them, each a career.
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
    /// Named otherwise than by their title, as another career has that name.
    pub renamed: usize,
}

/// A table of the release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportTable<'a> {
    /// Its file.
    pub file: &'a str,
    /// Whether the release has it.
    pub found: bool,
    /// Rows that were taken over.
    pub taken: usize,
    /// Rows of occupations that the release does not list.
    pub strangers: usize,
}
