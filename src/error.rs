//! The one error type of the edge, and the exit statuses.

use crate::catalog::pack::Damaged;
use crate::disk::{Unreadable, Unwritable};

/// How a run ends. The number is the process's exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// The question was answered.
    Answered = 0,
    /// There is no answer: an unknown career, a search without a hit.
    NoAnswer = 1,
    /// The command line was not understood.
    Usage = 2,
    /// A data file, a pack or an answer file is bad or cannot be read.
    BadData = 3,
    /// Progress, results, a file to be written, or the output, cannot be read or written.
    State = 4,
    /// A bug in the program.
    Bug = 70,
    /// Ctrl-C.
    Interrupted = 130,
}

impl Exit {
    /// Every status with its meaning, as `--help` and the README list them.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::Answered, "answered"),
        (Self::NoAnswer, "no answer: an unknown name, no hit"),
        (Self::Usage, "the command line was not understood"),
        (
            Self::BadData,
            "a file that you named is bad or cannot be read",
        ),
        (
            Self::State,
            "what careers keeps for you, or the output, cannot be read or written",
        ),
        (Self::Bug, "a bug in careers"),
        (Self::Interrupted, "interrupted with Ctrl-C"),
    ];

    /// The number.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }
}

/// What went wrong, for a person: what and which value, causes, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// How the run ends.
    pub exit: Exit,
    /// What went wrong, with the value that is wrong.
    pub message: String,
    /// Why, outermost first.
    pub causes: Vec<String>,
    /// What to do next, each with a command to paste where there is one.
    pub hints: Vec<String>,
}

impl Error {
    /// An error without causes or hints.
    #[must_use]
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            causes: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// The same with a hint added.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The same with a cause added.
    #[must_use]
    pub fn cause(mut self, cause: impl Into<String>) -> Self {
        self.causes.push(cause.into());
        self
    }
}

impl From<Damaged> for Error {
    fn from(damaged: Damaged) -> Self {
        Self::new(Exit::Bug, damaged.to_string())
            .hint("install careers again; if it stays, report it")
    }
}

impl From<Unwritable> for Error {
    fn from(error: Unwritable) -> Self {
        Self::new(Exit::State, error.to_string())
    }
}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        Self::new(Exit::BadData, unreadable.to_string())
    }
}

/// What commands return.
pub type Result<T> = std::result::Result<T, Error>;
