//! The catalogue as bytes: written by the build script, read in place.
//!
//! Opening costs nothing: parts are found through offset tables and decoded
//! only when asked for, and their text is borrowed from the bytes. That keeps a
//! command as cheap with a thousand careers as with two.

pub mod encode;
mod open;
mod segment;
mod segments;
mod table;
mod titles;

pub use open::{CareerRef, Catalog};
pub use segment::{Segment, SegmentKind};

use serde::{Deserialize, Serialize};

use super::model::{Block, BlockKind, Claim, Company, Demand, Field, Roadmap, Source, Week};

/// First bytes of a pack; the digit is the format's version.
const MAGIC: &[u8; 8] = b"CAREERS1";

/// Sections of a pack, in the order of its directory.
#[derive(Clone, Copy)]
enum Section {
    Sources,
    Skills,
    Units,
    Cities,
    Careers,
    Names,
    Segments,
    Text,
    Lower,
    Warnings,
    Tax,
    Factors,
    Retired,
    Traits,
    Titles,
    Fingerprint,
    Files,
}

/// How many sections there are.
const SECTIONS: usize = 17;

/// Parts of a career, in the order of its directory.
#[derive(Clone, Copy)]
enum Part {
    Card,
    Short,
    Profile,
    Pay,
    Stages,
    Weeks,
    Blueprint,
    Aptitude,
    Simulation,
    Titles,
}

/// How many parts there are.
const PARTS: usize = 10;

/// Bytes that are not a pack of this version, or are damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bundled catalogue is damaged: {0}")]
pub struct Damaged(pub &'static str);

/// What lists show of a career, kept apart so that a list decodes nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Card<S> {
    /// The career's id.
    pub id: S,
    /// Its name.
    pub title: S,
    /// Its family.
    pub field: Field,
    /// One line on it.
    pub summary: S,
    /// The national claim for all levels that `pay::choose` picks.
    pub pay: Option<Claim<S>>,
    /// The latest national count of openings.
    pub openings: Option<u32>,
    /// How much there is.
    pub counts: Counts,
    /// The source that it was imported from.
    pub imported: Option<S>,
    /// The packs that added or changed it, in their order; none: it is as bundled.
    #[serde(default = "Vec::<Origin<S>>::new")]
    pub origins: Vec<Origin<S>>,
}

/// A pack that added or changed a career.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin<S> {
    /// The pack's name.
    pub pack: S,
    /// Whether the career comes from it, rather than from below.
    pub adds: bool,
    /// The pack's layer: 0 is what packs lie upon.
    pub layer: usize,
}

/// What a short page shows of a profile: names, without their sentences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Short<S> {
    /// Other names it goes by.
    pub aliases: Vec<S>,
    /// The overview's paragraphs.
    pub overview: Vec<S>,
    /// Pay in all India by level, as `pay::rows` has it.
    pub levels: Vec<ShortLevel<S>>,
    /// Its days.
    pub days: Vec<ShortDay<S>>,
    /// Its skills, by name.
    pub skills: Vec<S>,
    /// Employers' kinds and names.
    pub employers: Vec<(Company, Vec<S>)>,
    /// What wears people out, by name.
    pub hazards: Vec<S>,
    /// Published counts of openings.
    pub demand: Vec<Demand<S>>,
}

/// Pay in all India at one level: the claim that is shown, and what stands behind it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShortLevel<S> {
    /// The claim that is shown.
    pub claim: Claim<S>,
    /// Its source.
    pub source: Source<S>,
    /// How many claims there are.
    pub claims: u32,
    /// The lowest and the highest figure of all of them.
    pub span: (f64, f64),
}

/// A day in sum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShortDay<S> {
    /// Its id.
    pub id: S,
    /// Whose day it is.
    pub title: S,
    /// The kind of employer.
    pub company: Company,
    /// Minutes of each kind of work, most first.
    pub minutes: Vec<(BlockKind, u32)>,
}

/// Minutes of each kind of work in a day, most first.
#[must_use]
pub fn minutes_by_kind<S>(blocks: &[Block<S>]) -> Vec<(BlockKind, u32)> {
    let mut minutes: Vec<(BlockKind, u32)> = Vec::new();
    for block in blocks {
        match minutes.iter_mut().find(|(kind, _)| *kind == block.kind) {
            Some((_, sum)) => *sum += u32::from(block.minutes),
            None => minutes.push((block.kind, u32::from(block.minutes))),
        }
    }
    minutes.sort_by_key(|(kind, sum)| (std::cmp::Reverse(*sum), *kind));
    minutes
}

/// What the checker said of data that it took all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning<S> {
    /// The file, relative to the data folder.
    pub file: S,
    /// The rule's name.
    pub rule: S,
    /// What is to be bettered.
    pub message: S,
}

/// How much there is of a career.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Pay claims.
    pub claims: u32,
    /// Weeks and quarters of the roadmap.
    pub weeks: u32,
    /// Tasks in them.
    pub tasks: u32,
    /// Live items of the aptitude bank.
    pub items: u32,
    /// Of these, items that are not single choice.
    pub not_single: u32,
    /// Scenarios of the simulation.
    pub scenarios: u32,
}

/// How much a stage holds, kept beside its outline so that its weeks need not be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct StageTotals {
    /// Weeks.
    pub weeks: u32,
    /// Quarters.
    pub quarters: u32,
    /// Hours of all tasks.
    pub hours: f64,
}

/// A roadmap without its weeks, and the totals of each stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outline<S> {
    /// The stages, their weeks and quarters taken out.
    pub roadmap: Roadmap<S>,
    /// Of each stage, in order.
    pub totals: Vec<StageTotals>,
}

/// The weeks and the quarters of one stage, shared units in their places.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StageSpans<S> {
    /// Weeks.
    pub weeks: Vec<Week<S>>,
    /// Quarters.
    pub quarters: Vec<Week<S>>,
}
