//! What finished tests say that a person knows.
//!
//! A quiz measures one ability over the skills of its bank. Where it makes a stage likely
//! (`assess::outcome::LIKELY`), the skills asked about are had at the level that the career
//! needs at the end of that stage, but for those in which the person answered worse than
//! their own level lets expect. What was not asked about stays unknown.

use std::collections::BTreeSet;

use super::hundredths;
use super::plan::hours;
use crate::assess::outcome::{FAR, LIKELY};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::explore::path::{Have, Road};
use crate::roadmap::tasks::PlanTask;
use crate::state::Progress;
use crate::state::results::{Kept, latest};
use crate::view::{CareerName, Day, KnownSkill, KnownTest, PlanKnown};

/// The latest quiz of each career that is known here, by the career's id.
///
/// # Errors
/// When the catalogue is damaged.
pub fn tests<'a>(catalog: Catalog<'a>, kept: &[Kept]) -> Result<Vec<KnownTest<'a>>, Damaged> {
    let latest = latest(kept);
    let mut tests = Vec::new();
    for career in catalog.careers()? {
        if let Some(kept) = latest.get(career.id) {
            tests.push(test(catalog, career, kept)?);
        }
    }
    tests.sort_by_key(|test| test.career.id);
    Ok(tests)
}

fn test<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    kept: &Kept,
) -> Result<KnownTest<'a>, Damaged> {
    let card = career.card()?;
    let reached = stage(kept);
    Ok(KnownTest {
        career: CareerName {
            id: card.id,
            title: card.title,
        },
        on: Day(kept.at.date()),
        right: kept.right,
        asked: kept.n,
        theta: hundredths(kept.theta),
        q10: hundredths(kept.q10),
        q90: hundredths(kept.q90),
        stage: reached.map(|(stage, _)| stage),
        chance: reached.map(|(_, chance)| hundredths(chance)),
        skills: match reached {
            Some((stage, _)) => skills(catalog, career, kept, stage)?,
            None => Vec::new(),
        },
    })
}

/// The highest stage that is likely, and its chance.
fn stage(kept: &Kept) -> Option<(u8, f64)> {
    let stages = (1..).zip(kept.stage_ge);
    stages.filter(|(_, chance)| *chance >= LIKELY).last()
}

fn skills<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    kept: &Kept,
    stage: u8,
) -> Result<Vec<KnownSkill<'a>>, Damaged> {
    let asked = |id: &str| kept.skills.iter().any(|s| s.id == id && s.z > -FAR);
    let mut skills = Vec::new();
    for needed in career.profile()?.skills {
        let level = needed.levels[usize::from(stage).clamp(1, 5) - 1];
        if level > 0 && asked(needed.skill) {
            let skill = catalog.skill(needed.skill)?.ok_or(Damaged("skill"))?;
            skills.push(KnownSkill {
                id: skill.id,
                name: skill.name,
                level,
            });
        }
    }
    Ok(skills)
}

/// What the tests say is had.
#[must_use]
pub fn have<'a>(tests: &[KnownTest<'a>]) -> Have<'a> {
    let mut have = Have::default();
    for skill in tests.iter().flat_map(|test| &test.skills) {
        have.learn(skill.id, skill.level);
    }
    have
}

/// Skills that done tasks of any career have trained.
///
/// # Errors
/// When the catalogue is damaged.
pub fn trained<'a>(
    catalog: Catalog<'a>,
    progress: &Progress,
) -> Result<BTreeSet<&'a str>, Damaged> {
    let mut skills = BTreeSet::new();
    for career in catalog.careers()? {
        let road = Road::of(career)?;
        let done = road.tasks.iter().filter(|task| progress.done(&task.id));
        skills.extend(done.flat_map(|task| task.skills.iter().copied()));
    }
    Ok(skills)
}

/// The tasks that a plan leaves out for what tests say: those that only teach or practise what
/// is known, not what is to be built or proved. `None` where there are none; `done` is left out
/// anyway.
///
/// # Errors
/// When the catalogue is damaged.
pub fn tasks<'a>(
    tests: Vec<KnownTest<'a>>,
    career: CareerRef<'a>,
    done: &BTreeSet<String>,
) -> Result<Option<PlanKnown<'a>>, Damaged> {
    let have = have(&tests);
    let road = Road::of(career)?;
    let known = road.known(&have);
    let known: Vec<&PlanTask<'a>> = known.filter(|t| !done.contains(&t.id)).collect();
    if known.is_empty() {
        return Ok(None);
    }
    let trained: BTreeSet<&str> = known.iter().flat_map(|t| t.skills.clone()).collect();
    let told = |test: &KnownTest<'_>| test.skills.iter().any(|s| trained.contains(s.id));
    let minutes = known.iter().map(|t| t.minutes).fold(0, u32::saturating_add);
    Ok(Some(PlanKnown {
        tasks: known.iter().map(|task| task.id.clone()).collect(),
        hours: hours(minutes),
        tests: tests.into_iter().filter(told).collect(),
    }))
}
