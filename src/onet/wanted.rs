//! Which tables of a release are read, and what they are called in which release.

/// A table that is wanted.
pub(super) struct Wanted {
    /// What it tells of.
    pub what: What,
    /// Its name without `.txt`, in one release or another.
    pub names: &'static [&'static str],
}

/// What a table tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// Codes, titles, descriptions.
    Occupations,
    /// The ends of scales.
    Scales,
    /// Which job zones there are.
    ZoneNames,
    /// Titles gathered from many places.
    AlternateTitles,
    /// Titles that people who were asked gave.
    ReportedTitles,
    /// Holland's six.
    Interests,
    /// How much preparation.
    Zones,
    /// Rated skills, the part of them that this table has.
    Skills,
    /// Work styles.
    Styles,
    /// Programs and machines.
    Technology,
    /// Neighbours.
    Related,
    /// What is done.
    Tasks,
}

/// In the order that they are read. Names after the first are those of releases from 30.3 on.
pub(super) const WANTED: &[Wanted] = &[
    of(What::Occupations, &["Occupation Data"]),
    of(What::Scales, &["Scales Reference"]),
    of(What::ZoneNames, &["Job Zone Reference"]),
    of(What::AlternateTitles, &["Alternate Titles"]),
    of(What::ReportedTitles, &["Sample of Reported Titles"]),
    of(What::Interests, &["Interests", "Career Interest Types"]),
    of(What::Zones, &["Job Zones"]),
    of(What::Skills, &["Skills", "Essential Skills"]),
    // From 30.3 on skills are two tables.
    of(What::Skills, &["Transferable Skills"]),
    of(What::Styles, &["Work Styles"]),
    of(What::Technology, &["Technology Skills", "Software Skills"]),
    of(What::Related, &["Related Occupations"]),
    of(What::Tasks, &["Task Statements"]),
];

const fn of(what: What, names: &'static [&'static str]) -> Wanted {
    Wanted { what, names }
}

/// The file that says which release it is.
pub(super) const READ_ME: &str = "read me";

/// A file's name without its ending, in lower case, spaces for underscores; `None` for what is
/// no text file.
pub(super) fn stem(file: &str) -> Option<String> {
    let lower = file.to_lowercase().replace('_', " ");
    Some(lower.strip_suffix(".txt")?.to_owned())
}

/// Whether a file of a release is read.
#[must_use]
pub fn is_wanted(file: &str) -> bool {
    let Some(stem) = stem(file) else { return false };
    let mut names = WANTED.iter().flat_map(|wanted| wanted.names);
    stem == READ_ME || names.any(|name| name.to_lowercase() == stem)
}
