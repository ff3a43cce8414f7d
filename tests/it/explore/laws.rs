//! Laws of what careers share and of the ways between them.

use std::collections::BTreeSet;

use careers::BUNDLED;
use careers::catalog::model::Need;
use careers::catalog::pack::{CareerRef, Catalog};
use careers::explore::path::{Have, Path, Road, between, path};
use careers::explore::related::fit;
use careers::explore::resume::{Phrase, map};
use proptest::prelude::*;

use crate::support::fixture_pack;

fn careers() -> Vec<CareerRef<'static>> {
    let packs = [BUNDLED, fixture_pack()];
    let every = packs.map(|pack| {
        Catalog::open(pack)
            .expect("it opens")
            .careers()
            .expect("it reads")
    });
    every.concat()
}

/// The road of every career that has one, with the career's id.
fn roads() -> Vec<(&'static str, Road<'static>)> {
    let road = |career: CareerRef<'static>| (career.id, Road::of(career).expect("it reads"));
    let all = careers().into_iter().map(road);
    all.filter(|(_, road)| !road.tasks.is_empty()).collect()
}

/// Ids of tasks in order, carried ones before missing ones.
fn ids(path: &Path<'_>) -> BTreeSet<String> {
    let carried = path.carried.iter().map(|task| task.id.clone());
    carried
        .chain(path.missing.iter().map(|step| step.task.id.clone()))
        .collect()
}

#[test]
fn what_two_careers_share_is_the_same_from_either_side() {
    let profiles: Vec<_> = careers()
        .iter()
        .map(|c| c.profile().expect("it reads"))
        .collect();
    for a in &profiles {
        for b in &profiles {
            let (there, back) = (fit(a, b), fit(b, a));
            let turned: Vec<_> = back
                .shared
                .iter()
                .map(|s| (s.skill, s.levels.1, s.levels.0))
                .collect();
            let own: Vec<_> = there
                .shared
                .iter()
                .map(|s| (s.skill, s.levels.0, s.levels.1))
                .collect();
            assert_eq!(own, turned, "{} and {}", a.id, b.id);
            assert_eq!(
                (there.needed.0, there.needed.1),
                (back.needed.1, back.needed.0)
            );
            assert_eq!(there.styles, back.styles, "{} and {}", a.id, b.id);
            assert_eq!(there.interests.is_some(), back.interests.is_some());
            if let (Some(there), Some(back)) = (there.interests, back.interests) {
                assert_eq!(
                    (there.r, &there.both, there.same),
                    (back.r, &back.both, back.same)
                );
                assert_eq!((there.more, there.less), (back.less, back.more));
                assert!(there.r.is_none_or(|r| (-1.0..=1.0).contains(&r)));
            }
        }
    }
}

#[test]
fn a_career_is_most_like_itself() {
    for career in careers() {
        let own = career.profile().expect("it reads");
        let fit = fit(&own, &own);
        assert_eq!(fit.shared.len(), fit.needed.0);
        let near = |r: f64| (r - 1.0).abs() < 1e-12;
        assert!(fit.styles.is_none_or(|s| near(s.r)), "{}", career.id);
        assert!(
            fit.interests
                .is_none_or(|i| i.r.is_none_or(near) && i.both.len() == 3)
        );
    }
}

#[test]
fn the_path_to_oneself_is_empty() {
    for (id, road) in roads() {
        let path = path(&road.reached(Need::Could), &road);
        assert_eq!(
            (path.missing.len(), path.minutes(), path.enter),
            (0, 0, None),
            "{id}"
        );
    }
}

#[test]
fn from_nothing_everything_is_missing_from_the_first_stage_on() {
    for (id, road) in roads() {
        let path = path(&Have::default(), &road);
        assert_eq!((path.carried.len(), path.enter), (0, Some(0)), "{id}");
    }
}

#[test]
fn a_way_round_is_shorter_than_the_direct_one() {
    let roads = roads();
    for (from, start) in &roads {
        for (to, target) in &roads {
            let have = start.reached(Need::Could);
            let others: Vec<_> = roads
                .iter()
                .filter(|(id, _)| id != from && id != to)
                .cloned()
                .collect();
            if let Some(way) = between(&have, target, &others) {
                assert!(way.first > 0 && way.first + way.second < path(&have, target).minutes());
            }
        }
    }
}

/// Some of what there is to have: every skill at a level, every task done or not.
fn some_of(levels: &[u8], done: &[bool]) -> Have<'static> {
    let mut have = Have::default();
    let roads = roads();
    let skills: BTreeSet<&str> = roads
        .iter()
        .flat_map(|(_, r)| r.tasks.iter().flat_map(|t| t.skills.clone()))
        .collect();
    for (skill, level) in skills
        .into_iter()
        .zip(levels.iter().cycle())
        .filter(|(_, level)| **level > 0)
    {
        have.learn(skill, *level);
    }
    let tasks: BTreeSet<&String> = roads
        .iter()
        .flat_map(|(_, r)| r.tasks.iter().map(|t| &t.id))
        .collect();
    let chosen = tasks
        .into_iter()
        .zip(done.iter().cycle())
        .filter(|(_, done)| **done);
    have.done = chosen.map(|(id, _)| id.clone()).collect();
    have
}

fn have() -> impl Strategy<Value = Have<'static>> {
    let levels = proptest::collection::vec(0_u8..=4, 60..90);
    let done = proptest::collection::vec(proptest::bool::weighted(0.2), 50..90);
    (levels, done).prop_map(|(levels, done)| some_of(&levels, &done))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn carried_and_missing_are_what_must_be_done(have in have()) {
        for (_, road) in roads() {
            let path = path(&have, &road);
            let must: Vec<_> = road.tasks.iter().filter(|task| task.need == Need::Must).collect();
            let hours: u32 = must.iter().map(|task| task.minutes).sum();
            prop_assert_eq!(path.minutes() + path.carried_minutes(), hours);
            prop_assert_eq!(path.stages.iter().map(|stage| stage.must).sum::<u32>(), hours);
            prop_assert_eq!(path.carried.len() + path.missing.len(), must.len());
            prop_assert_eq!(ids(&path).len(), must.len());
            let order: Vec<_> = must.iter().filter(|t| path.missing.iter().any(|s| s.task.id == t.id)).map(|t| &t.id).collect();
            prop_assert_eq!(path.missing.iter().map(|s| &s.task.id).collect::<Vec<_>>(), order);
            let fifth = |s: &careers::explore::path::StageShare| s.missing * 5 > s.must;
            prop_assert_eq!(path.enter, path.stages.iter().position(fifth));
        }
    }

    #[test]
    fn more_skills_never_lengthen_a_path(some in have(), more in have()) {
        let both = some.clone().and(&more);
        for (_, road) in roads() {
            let (less, least) = (path(&some, &road), path(&both, &road));
            prop_assert!(least.minutes() <= less.minutes());
            let missing: BTreeSet<_> = less.missing.iter().map(|s| s.task.id.clone()).collect();
            prop_assert!(least.missing.iter().all(|s| missing.contains(&s.task.id)));
            // Whoever has more enters no earlier; with nothing to enter, last of all.
            let at = |path: &Path<'_>| path.enter.unwrap_or(usize::MAX);
            prop_assert!(at(&least) >= at(&less));
        }
    }

    #[test]
    fn a_missing_task_says_what_it_lacks(have in have()) {
        for (_, road) in roads() {
            for step in path(&have, &road).missing {
                prop_assert!(!have.done.contains(&step.task.id));
                prop_assert!(!step.lacks.is_empty() || step.task.skills.is_empty());
                prop_assert!(step.lacks.iter().all(|skill| step.task.skills.contains(skill)));
            }
        }
    }
}

#[test]
fn every_name_and_alias_of_a_skill_leads_to_it_in_any_case() {
    for pack in [BUNDLED, fixture_pack()] {
        let skills = Catalog::open(pack)
            .expect("it opens")
            .skills()
            .expect("it reads");
        for skill in &skills {
            let names = [skill.name, skill.id]
                .into_iter()
                .chain(skill.aliases.iter().copied());
            for name in names {
                for text in [
                    name.to_owned(),
                    name.to_uppercase(),
                    format!("({name}), daily."),
                ] {
                    let phrase = Phrase {
                        place: String::new(),
                        text: text.clone(),
                        level: Some(3),
                    };
                    let found = map(&[phrase], &skills);
                    let ids: Vec<&str> = found.iter().map(|f| f.skill).collect();
                    assert_eq!(ids, [skill.id], "{text}");
                    assert_eq!(found[0].level, 3);
                }
            }
        }
    }
}
