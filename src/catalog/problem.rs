//! What the checker has to say about a file.

use std::fmt;

/// Whether a problem stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The data is refused.
    Error,
    /// The data is taken; an author should look.
    Warning,
}

/// A rule of the checker: its name, and what to do about a breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable name, kebab case.
    pub name: &'static str,
    /// What the author should do.
    pub remedy: &'static str,
}

/// One breach of one rule at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the checked folder.
    pub file: String,
    /// Line in the file, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// Whether it stops the build.
    pub severity: Severity,
    /// Which rule.
    pub rule: Rule,
    /// What is wrong, with the value that is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        if self.line == 0 {
            write!(
                f,
                "{}: {kind}[{}]: {}",
                self.file, self.rule.name, self.message
            )
        } else {
            write!(
                f,
                "{}:{}: {kind}[{}]: {}",
                self.file, self.line, self.rule.name, self.message
            )
        }
    }
}
