//! What to study next: the weeks of missed questions, then those of the next stage that train
//! the weaker skills.

use super::Quiz;
use super::result::Sat;
use crate::assess::outcome::{LIKELY, Outcome};
use crate::catalog::pack::Damaged;
use crate::roadmap::road::{Road, RoadWeek};
use crate::view::QuizStudy;

/// Most weeks of missed questions.
const MISSED: usize = 5;

/// Most weeks of the next stage.
const NEXT: usize = 3;

/// Weaker skills that the next stage's weeks are looked through for.
const WEAK: usize = 2;

/// The weeks, the most missed questions first, then the next stage's in its order.
pub(super) fn weeks<'a>(
    quiz: &Quiz<'a>,
    sat: &Sat<'_>,
    outcome: Option<&Outcome>,
) -> Result<Vec<QuizStudy<'a>>, Damaged> {
    let Some(road) = Road::of(quiz.road)? else {
        return Ok(Vec::new());
    };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for answered in sat.answered.iter().filter(|a| !a.given.right) {
        let week = quiz.bank.items[answered.place].week;
        let place = week.and_then(|week| {
            let wanted = format!("{}/{week}", quiz.career.id);
            road.weeks.iter().position(|w| w.id == wanted)
        });
        match (place, found.iter().position(|(p, _)| Some(*p) == place)) {
            (_, Some(known)) => found[known].1 += 1,
            (Some(place), None) => found.push((place, 1)),
            (None, None) => {}
        }
    }
    found.sort_by_key(|(place, missed)| (std::cmp::Reverse(*missed), *place));
    found.truncate(MISSED);
    let known: Vec<usize> = found.iter().map(|(place, _)| *place).collect();
    let next = outcome.map_or_else(Vec::new, |o| next(quiz, &road, o, &known));
    let missed = found
        .into_iter()
        .map(|(place, missed)| (place, missed, None));
    let next = next
        .into_iter()
        .map(|(place, skill)| (place, 0, Some(skill)));
    missed
        .chain(next)
        .map(|(place, missed, skill)| study(quiz, &road.weeks[place], missed, skill))
        .collect()
}

fn study<'a>(
    quiz: &Quiz<'a>,
    week: &RoadWeek<'a>,
    missed: usize,
    skill: Option<&str>,
) -> Result<QuizStudy<'a>, Damaged> {
    let short = week
        .id
        .split_once('/')
        .map_or(&*week.id, |(_, short)| short);
    Ok(QuizStudy {
        week: short.to_owned(),
        stage: u8::try_from(week.stage + 1).unwrap_or(u8::MAX),
        goal: week.week.goal,
        missed,
        skill: skill.map(|id| quiz.skill_name(id)).transpose()?,
        command: format!("careers roadmap {} {}", quiz.career.id, week.stage + 1),
    })
}

/// Weeks of the first stage that is not likely reached which train a weaker skill, with the skill.
fn next<'q>(
    quiz: &'q Quiz<'_>,
    road: &Road<'_>,
    outcome: &Outcome,
    known: &[usize],
) -> Vec<(usize, &'q str)> {
    let chances = outcome.measured.stage_ge;
    let Some(stage) = chances.iter().position(|chance| *chance < LIKELY) else {
        return Vec::new();
    };
    let mut weak: Vec<_> = outcome.skills.iter().filter(|s| s.z < 0.0).collect();
    weak.sort_by(|x, y| x.z.total_cmp(&y.z));
    let weak: Vec<&str> = weak
        .iter()
        .take(WEAK)
        .map(|s| quiz.pool.blueprint[s.place].0.as_str())
        .collect();
    let trains = |week: &RoadWeek<'_>| {
        let trained = |skill: &&&str| {
            week.week
                .tasks
                .iter()
                .any(|t| t.skills.iter().any(|id| *id == **skill))
        };
        weak.iter().find(trained).copied()
    };
    let weeks = road.weeks.iter().enumerate();
    weeks
        .filter(|(place, week)| week.stage == stage && !known.contains(place))
        .filter_map(|(place, week)| Some((place, trains(week)?)))
        .take(NEXT)
        .collect()
}
