//! Finished tests: `results.jsonl`, one JSON object a line, oldest first.
//!
//! A line is only ever added: under a lock, at the end, and synced to the disk. A line that
//! cannot be read, as one that a crash cut in half, stays where it is, is told of with its
//! number, and takes no other line with it. A line of a newer program stops the reading, as
//! what it says of somebody may not be what an older program would take it for.

pub(super) mod line;

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PATIENCE;
use super::file::{Slot, Trouble};
use super::place::Place;
use crate::error::{Error, Exit, Result};
use crate::ui::Env;

/// The version that is written.
pub const VERSION: u64 = 1;

/// Largest file, in bytes: some four thousand tests.
pub const MAX_FILE: usize = 16 << 20;

/// Largest line, in bytes: a test of five hundred questions.
pub const MAX_LINE: usize = 256 << 10;

/// The file's name.
pub const FILE: &str = "results.jsonl";

/// A finished test, as a line of the file.
///
/// Abilities are on the scale of the bank: 0 is the middle of stage 3 of the career's
/// roadmap, one unit is one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Kept {
    /// `result`.
    pub careers: String,
    /// 1.
    pub version: u64,
    /// What was taken: `quiz`.
    pub kind: String,
    /// The career's id.
    pub career: String,
    /// The fingerprint of the bank it was asked from.
    pub bank: String,
    /// When it began, by clocks in India: `2026-11-22T08:30:00+05:30`.
    #[serde(with = "line::moment")]
    #[schemars(with = "String")]
    pub started: DateTime,
    /// When it ended.
    #[serde(with = "line::moment")]
    #[schemars(with = "String")]
    pub at: DateTime,
    /// What fixed items and order.
    pub seed: u64,
    /// `usual` or `long`: adaptive; `fixed`: a form in a terminal; `form`: a form scored from a file.
    pub rules: String,
    /// Why it ended: `precise`, `stage`, `length`, `exhausted`.
    pub ended: String,
    /// Questions asked.
    pub n: usize,
    /// Right answers.
    pub right: usize,
    /// The estimate of the ability.
    pub theta: f64,
    /// Its standard error.
    pub sd: f64,
    /// Lower end of the 80 % interval.
    pub q10: f64,
    /// Its upper end.
    pub q90: f64,
    /// The chance of being at or above each of the five stages.
    pub stage_ge: [f64; 5],
    /// By skill, in the blueprint's order, those asked about.
    pub skills: Vec<KeptSkill>,
    /// The questions, in the order asked.
    pub items: Vec<KeptItem>,
    /// What was noticed of how it was taken.
    #[serde(default)]
    pub effort: KeptEffort,
    /// How many of its questions had been calibrated on people's answers.
    pub calibrated: usize,
}

/// A skill of a kept test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct KeptSkill {
    /// The skill's id.
    pub id: String,
    /// Questions about it.
    pub asked: usize,
    /// Right answers.
    pub right: usize,
    /// Right answers that somebody of the test's `theta` gives on average.
    pub expected: f64,
    /// How far `right` lies from that, in standard deviations; from 1.64 on it is told.
    pub z: f64,
}

/// A question of a kept test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four things that are so or not, as the line has them"
)]
pub struct KeptItem {
    /// Its id in the bank.
    pub id: String,
    /// Its version.
    pub version: u16,
    /// The skill's id.
    pub skill: String,
    /// Whether the answer was right.
    pub right: bool,
    /// Seconds until the answer; absent where nobody measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<f64>,
    /// Answered after its time was up.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
    /// Answered faster than one can read it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fast: bool,
    /// Flagged by the person, to look at again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flagged: bool,
}

/// What was noticed of how a test was taken.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct KeptEffort {
    /// Answers faster than the question can be read.
    pub fast: usize,
    /// Answers after their time was up.
    pub late: usize,
    /// What is left of the ability without the fast answers, where more than a tenth were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moderated: Option<KeptAbility>,
    /// The ability when late answers count as not known, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_time: Option<KeptAbility>,
}

/// An ability and its standard error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct KeptAbility {
    /// The estimate.
    pub theta: f64,
    /// Its standard error.
    pub sd: f64,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

/// What the file has.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// The tests, newest last.
    pub kept: Vec<Kept>,
    /// The lines that cannot be read.
    pub damaged: Vec<Damage>,
    /// Where the file is.
    pub path: PathBuf,
}

/// The finished tests of this person, newest last; empty where nothing is kept, or nothing says
/// where it would be. Lines that cannot be read are left out: who shows results as such reads
/// them with [`read`] and passes [`Results::warning`] on.
///
/// # Errors
/// When there is a file that cannot be read, or a newer program wrote it.
pub fn known(env: &Env) -> Result<Vec<Kept>> {
    Ok(read(env)?.kept)
}

/// The latest quiz of each career, by the career's id.
#[must_use]
pub fn latest(kept: &[Kept]) -> BTreeMap<&str, &Kept> {
    let quizzes = kept.iter().filter(|k| k.kind == "quiz");
    quizzes.map(|k| (k.career.as_str(), k)).collect()
}

/// The file of this person, with the lines that cannot be read.
///
/// # Errors
/// Those of [`known`].
pub fn read(env: &Env) -> Result<Results> {
    let Ok(place) = Place::of(env) else {
        return Ok(Results::default());
    };
    let slot = place.slot(None, FILE).map_err(|t| unreadable(&t))?;
    let bytes = slot.read_to(MAX_FILE).map_err(|t| unreadable(&t))?;
    let mut results = line::parse(&bytes.unwrap_or_default()).map_err(|bad| {
        let cause = format!("{}:{}: {}", slot.path().display(), bad.line, bad.what);
        let error = Error::new(Exit::State, "cannot read your results").cause(cause);
        error.hint("the file is kept as it is: install a newer careers")
    })?;
    slot.path().clone_into(&mut results.path);
    Ok(results)
}

/// Adds a finished test. One that is kept already is not added again: the answer is whether it was.
///
/// # Errors
/// When it cannot be written; what was kept before is still there.
pub fn keep(env: &Env, kept: &Kept) -> Result<bool> {
    let place = Place::of(env)?;
    let slot = place.prepared(None, FILE).map_err(|t| unwritable(&t))?;
    let right = slot.lock(PATIENCE).map_err(|t| unwritable(&t))?;
    let mut text = kept.line();
    text.push('\n');
    if text.len() > MAX_LINE {
        let cause = format!("it has {} bytes; {MAX_LINE} are kept", text.len());
        return Err(Error::new(Exit::State, "cannot keep your result").cause(cause));
    }
    if is_kept(&slot, kept)? {
        return Ok(false);
    }
    let added = slot.append(&right, text.as_bytes(), MAX_FILE);
    added.map_err(|t| unwritable(&t)).map(|()| true)
}

/// Whether the very line is in the file. What other lines say, and who wrote them, does not matter here.
fn is_kept(slot: &Slot, kept: &Kept) -> Result<bool> {
    let bytes = slot.read_to(MAX_FILE).map_err(|t| unwritable(&t))?;
    let bytes = bytes.unwrap_or_default();
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let wanted = kept.line();
    Ok(lines.any(|line| line == wanted.as_bytes()))
}

impl Kept {
    /// The line of the file, without its end.
    #[must_use]
    pub fn line(&self) -> String {
        // Text and finite numbers always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Results {
    /// What to tell of lines that cannot be read; `None` when there are none.
    #[must_use]
    pub fn warning(&self) -> Option<Error> {
        let first = self.damaged.first()?;
        let (path, count) = (self.path.display(), self.damaged.len());
        let lines = if count == 1 { "line" } else { "lines" };
        let message = format!("{count} {lines} of your results cannot be read");
        let told = self.damaged.iter().take(5);
        let error = told.fold(Error::new(Exit::State, message), |error, damage| {
            error.cause(format!("{path}:{}: {}", damage.line, damage.what))
        });
        Some(error.hint(format!(
            "they are kept as they are and the others are read; to mend one: {path}, line {}",
            first.line
        )))
    }
}

fn unreadable(trouble: &Trouble) -> Error {
    Error::new(Exit::State, "cannot read your results")
        .cause(trouble.to_string())
        .hint("nothing was changed; CAREERS_STATE names another folder")
}

fn unwritable(trouble: &Trouble) -> Error {
    Error::new(Exit::State, "cannot keep your result")
        .cause(trouble.to_string())
        .hint("what was kept before is still there; CAREERS_STATE names another folder")
}
