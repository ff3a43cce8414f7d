//! From one career to another: what one has, what is missing, where one comes in.
//!
//! The path ends where the target's roadmap is last planned week by week. A task that must be
//! done there is carried where it is done already (as a unit that both roadmaps share), or
//! where every skill it trains is had at the level that the target needs at the end of the
//! task's own stage; a skill that is trained before the target counts it is needed at level 1.
//! A task that names no skill is never carried unless it is done. Everything else is missing.
//!
//! One enters at the first stage of which more than a fifth of the hours that must be done is
//! missing: what is missing of the stages before it fits in beside.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::ready_stage;
use crate::catalog::model::{Level, Months, Need, SkillLevels, TaskKind};
use crate::catalog::pack::{CareerRef, Damaged};
use crate::roadmap::tasks::{Choice, PlanTask, minutes_of, tasks};

/// One enters at the first stage that misses more than one part in so many.
const PART: u32 = 5;

/// What a person has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Have<'a> {
    /// Skills, by id, with the level 1-4.
    pub levels: BTreeMap<&'a str, u8>,
    /// Full ids of tasks that are done, of any career.
    pub done: BTreeSet<String>,
}

/// A career's road as far as it is planned week by week.
#[derive(Debug, Clone, PartialEq)]
pub struct Road<'a> {
    /// The skills, with the level that each stage needs.
    pub skills: Vec<SkillLevels<&'a str>>,
    /// The tasks, in order; empty where no roadmap is written.
    pub tasks: Vec<PlanTask<'a>>,
    /// The last stage, from 0.
    pub last: usize,
}

/// A task that is missing, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'a> {
    /// The task.
    pub task: PlanTask<'a>,
    /// The skills it trains that are not had at the level needed.
    pub lacks: Vec<&'a str>,
}

/// What of a road must be done, and of that, what is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path<'a> {
    /// Tasks that need not be done again.
    pub carried: Vec<PlanTask<'a>>,
    /// Tasks that are missing, in order.
    pub missing: Vec<Step<'a>>,
    /// Of each stage.
    pub stages: Vec<StageShare>,
    /// The stage at which one enters, from 0; `None`: no stage misses that much.
    pub enter: Option<usize>,
}

/// Minutes of a stage that must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageShare {
    /// All of them.
    pub must: u32,
    /// Those that are missing.
    pub missing: u32,
}

/// A career on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Between<C> {
    /// Which.
    pub career: C,
    /// Minutes to it.
    pub first: u32,
    /// Minutes from it to the target.
    pub second: u32,
}

impl<'a> Have<'a> {
    /// Adds a skill; the higher level stays.
    pub fn learn(&mut self, skill: &'a str, level: u8) {
        let known = self.levels.entry(skill).or_insert(level);
        *known = level.max(*known);
    }

    /// What one has with something else besides.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (skill, level) in &other.levels {
            self.learn(skill, *level);
        }
        self.done.extend(other.done.iter().cloned());
        self
    }

    /// The level of a skill, 0 where it is not had.
    #[must_use]
    pub fn level(&self, skill: &str) -> u8 {
        self.levels.get(skill).copied().unwrap_or(0)
    }
}

impl<'a> Road<'a> {
    /// A career's road.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn of(career: CareerRef<'a>) -> Result<Self, Damaged> {
        let outline = career.outline()?;
        let last = ready_stage(outline.as_ref());
        let stages = outline.map_or_else(Vec::new, |outline| outline.roadmap.stages);
        let ids = stages.iter().map(|stage| stage.id);
        let spans: Vec<_> = ids.zip(career.spans()?).collect();
        let choice = Choice {
            from: 0,
            to: last,
            least: Need::Could,
            done: &BTreeSet::new(),
        };
        Ok(Self {
            skills: career.profile()?.skills,
            tasks: tasks(career.id, &spans, choice),
            last,
        })
    }

    /// The level of a skill that a stage needs.
    fn needs(&self, skill: &str, stage: usize) -> u8 {
        let levels = self.skills.iter().find(|s| s.skill == skill);
        levels.map_or(0, |s| s.levels[stage.min(4)])
    }

    /// The tasks that only teach or practise what one has at the level that their stage needs.
    pub fn known<'r>(&'r self, have: &'r Have<'_>) -> impl Iterator<Item = &'r PlanTask<'a>> {
        self.tasks.iter().filter(move |task| {
            let teaches = matches!(task.kind, TaskKind::Learn | TaskKind::Practise);
            teaches && !task.skills.is_empty() && lacking(have, self, task).is_empty()
        })
    }

    /// What one has at its end who did all that is needed so much: the levels that its last
    /// stage needs, and at level 1 whatever else its tasks train.
    #[must_use]
    pub fn reached(&self, least: Need) -> Have<'a> {
        let mut have = Have::default();
        let did = self.tasks.iter().filter(|task| task.need <= least);
        let trained = did.clone().flat_map(|task| task.skills.iter().copied());
        trained.for_each(|skill| have.learn(skill, 1));
        let levels = self.skills.iter().map(|s| (s.skill, s.levels[self.last]));
        levels
            .filter(|(_, level)| *level > 0)
            .for_each(|(skill, level)| have.learn(skill, level));
        have.done = did.map(|task| task.id.clone()).collect();
        have
    }
}

/// What is missing to the end of a road.
#[must_use]
pub fn path<'a>(have: &Have<'_>, road: &Road<'a>) -> Path<'a> {
    let (mut carried, mut missing) = (Vec::new(), Vec::new());
    let mut stages = vec![
        StageShare {
            must: 0,
            missing: 0
        };
        road.last + 1
    ];
    for task in road.tasks.iter().filter(|task| task.need == Need::Must) {
        let share = &mut stages[task.stage.min(road.last)];
        share.must += task.minutes;
        let lacks = lacking(have, road, task);
        if have.done.contains(&task.id) || (lacks.is_empty() && !task.skills.is_empty()) {
            carried.push(task.clone());
        } else {
            share.missing += task.minutes;
            let task = task.clone();
            missing.push(Step { task, lacks });
        }
    }
    let enter = stages.iter().position(|s| s.missing * PART > s.must);
    Path {
        carried,
        missing,
        stages,
        enter,
    }
}

fn lacking<'a>(have: &Have<'_>, road: &Road<'a>, task: &PlanTask<'a>) -> Vec<&'a str> {
    let short = |skill: &&&str| have.level(skill) < road.needs(skill, task.stage).max(1);
    task.skills.iter().filter(short).copied().collect()
}

impl Path<'_> {
    /// Minutes that are missing.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.stages.iter().map(|stage| stage.missing).sum()
    }

    /// Minutes that need not be spent again.
    #[must_use]
    pub fn carried_minutes(&self) -> u32 {
        minutes_of(&self.carried, Need::Must)
    }
}

/// The career by way of which the hours add up to least, where that is less than the direct
/// way; of equal ones the first. A career that one has reached already is not on the way.
#[must_use]
pub fn between<'a, C: Copy>(
    have: &Have<'a>,
    target: &Road<'a>,
    others: &[(C, Road<'a>)],
) -> Option<Between<C>> {
    let direct = path(have, target).minutes();
    let by_way = |(career, road): &(C, Road<'a>)| {
        let first = path(have, road).minutes();
        // What the first leg alone costs too much needs no second.
        if first == 0 || first >= direct {
            return None;
        }
        let then = have.clone().and(&road.reached(Need::Must));
        let second = path(&then, target).minutes();
        (first + second < direct).then_some(Between {
            career: *career,
            first,
            second,
        })
    };
    let found = others.iter().filter_map(by_way);
    found.min_by_key(|between| between.first + between.second)
}

/// The level of pay that a stage stands for: by the years since the start at which it begins.
#[must_use]
pub fn level_of(months: Months) -> Level {
    match months.from / 12 {
        0..=2 => Level::Entry,
        3..=5 => Level::Mid,
        6..=9 => Level::Senior,
        _ => Level::Lead,
    }
}
