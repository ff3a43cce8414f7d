//! Careers side by side: minutes of a day, and skills at the stage up to which weeks are planned.

use std::cmp::Reverse;

use crate::catalog::model::{BlockKind, Career};
use crate::catalog::pack::{Outline, minutes_by_kind};

use super::related::STAGE;

/// The place of the last stage that is planned week by week; the third where no roadmap is written.
#[must_use]
pub fn ready_stage(outline: Option<&Outline<&str>>) -> usize {
    let totals = outline.map_or(&[][..], |outline| &outline.totals);
    totals.iter().rposition(|t| t.weeks > 0).unwrap_or(STAGE)
}

/// Minutes of each kind of work in a day: the mean of a career's days, to the minute, most
/// first; empty where no day is written.
#[must_use]
pub fn mean_day(career: &Career<&str>) -> Vec<(BlockKind, u32)> {
    let blocks: Vec<_> = career.days.iter().flat_map(|d| d.blocks.clone()).collect();
    let days = u32::try_from(career.days.len()).unwrap_or(u32::MAX).max(1);
    let minutes = minutes_by_kind(&blocks).into_iter();
    minutes
        .map(|(kind, sum)| (kind, (sum + days / 2) / days))
        .collect()
}

/// A skill, and the level that each of several careers needs; 0: not needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillRow<'a> {
    /// The skill's id.
    pub skill: &'a str,
    /// A level for each career.
    pub levels: Vec<u8>,
}

impl SkillRow<'_> {
    /// Whether every career needs it.
    #[must_use]
    pub fn shared(&self) -> bool {
        self.levels.iter().all(|level| *level > 0)
    }
}

/// The skills that any of the careers needs at its stage: those that more of them need first,
/// then as the careers list them.
#[must_use]
pub fn skills<'a>(careers: &[(&Career<&'a str>, usize)]) -> Vec<SkillRow<'a>> {
    let mut rows: Vec<SkillRow<'a>> = Vec::new();
    for (place, (career, stage)) in careers.iter().enumerate() {
        for skill in career.skills.iter().filter(|s| s.levels[*stage] > 0) {
            let known = rows.iter().position(|row| row.skill == skill.skill);
            let row = known.unwrap_or_else(|| {
                rows.push(SkillRow {
                    skill: skill.skill,
                    levels: vec![0; careers.len()],
                });
                rows.len() - 1
            });
            rows[row].levels[place] = skill.levels[*stage];
        }
    }
    rows.sort_by_key(|row| Reverse(row.levels.iter().filter(|level| **level > 0).count()));
    rows
}
