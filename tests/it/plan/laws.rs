//! Laws that hold at every pace.

use std::collections::BTreeSet;

use careers::BUNDLED;
use careers::catalog::model::Need;
use careers::catalog::pack::Catalog;
use careers::roadmap::fit::fit;
use careers::roadmap::layout::{Layout, Part, lay_out};
use careers::roadmap::pace::{DaysOff, Pace, Sessions};
use careers::roadmap::tasks::{Choice, PlanTask, tasks};
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday, date};
use proptest::prelude::*;

use crate::support::fixture_pack;

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The tasks of every career there is, the fixture's first.
fn roads(done: &BTreeSet<String>, least: Need) -> Vec<Vec<PlanTask<'static>>> {
    let mut roads = Vec::new();
    for pack in [fixture_pack(), BUNDLED] {
        let catalog = Catalog::open(pack).expect("it opens");
        for career in catalog.careers().expect("it reads") {
            let Some(outline) = career.outline().expect("it reads") else {
                continue;
            };
            let ids = outline.roadmap.stages.iter().map(|stage| stage.id);
            let stages: Vec<_> = ids.zip(career.spans().expect("it reads")).collect();
            let choice = Choice {
                from: 0,
                to: 4,
                least,
                done,
            };
            roads.push(tasks(career.id, &stages, choice));
        }
    }
    roads
}

fn whole() -> Vec<Vec<PlanTask<'static>>> {
    roads(&BTreeSet::new(), Need::Could)
}

/// Hours from 1 to 60 in quarters, any start, some days off, block or sessions.
fn pace() -> impl Strategy<Value = Pace> {
    let start = (0_i64..2_000).prop_map(|days| {
        let first = date(2026, 1, 1);
        first.checked_add(days.days()).expect("a day")
    });
    let off = proptest::collection::vec((0_i64..700, 0_i64..20), 0..5);
    let days = proptest::sample::subsequence(WEEK.to_vec(), 0..=7);
    let at = proptest::option::of((0_i8..24, 0_i8..60));
    (4_u32..=240, start, off, days, at).prop_map(|(quarters, start, off, days, at)| {
        let after = |days: i64| start.checked_add(days.days()).expect("a day");
        let off = off.iter().map(|&(from, long)| DaysOff {
            from: after(from),
            to: after(from + long),
        });
        let at = at.map(|(hour, minute)| Time::constant(hour, minute, 0, 0));
        Pace {
            start,
            minutes: quarters * 15,
            sessions: (!days.is_empty()).then_some(Sessions { days, at }),
            off: off.collect(),
            until: None,
        }
    })
}

/// The plan of a pace that is wide enough to end.
fn plan(tasks: &[PlanTask<'_>], pace: &Pace) -> Layout {
    lay_out(tasks, pace).expect("an hour a week ends within a century")
}

fn parts(layout: &Layout) -> impl Iterator<Item = &Part> {
    layout.weeks.iter().flat_map(|week| &week.parts)
}

fn off(pace: &Pace, day: Date) -> bool {
    pace.off
        .iter()
        .any(|off| (off.from..=off.to).contains(&day))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn planned_hours_are_the_hours_of_the_tasks(pace in pace()) {
        for tasks in whole() {
            let layout = plan(&tasks, &pace);
            prop_assert!(layout.whole);
            let mut laid = vec![(0, 0); tasks.len()];
            for part in parts(&layout) {
                let (minutes, count) = &mut laid[part.task];
                *minutes += part.minutes;
                *count += 1;
                prop_assert_eq!(part.part, *count, "parts are counted from 1");
            }
            for (task, (minutes, _)) in tasks.iter().zip(laid) {
                prop_assert_eq!(task.minutes, minutes, "{}", &task.id);
            }
        }
    }

    #[test]
    fn no_week_is_over_its_budget_and_none_but_the_last_is_under(pace in pace()) {
        for tasks in whole() {
            let layout = plan(&tasks, &pace);
            for (place, week) in layout.weeks.iter().enumerate() {
                let used: u32 = week.parts.iter().map(|part| part.minutes).sum();
                let budget = week.week.budget();
                prop_assert!(used <= budget && budget <= pace.minutes);
                // The data is in half hours, so a week has no remainder that nothing fits into.
                prop_assert!(used == budget || place + 1 == layout.weeks.len());
                prop_assert_eq!(budget % 15, 0);
                if week.week.off.is_empty() {
                    let open = pace.sessions.is_some() || budget == pace.minutes;
                    prop_assert!(open && budget == pace.minutes);
                }
            }
        }
    }

    #[test]
    fn the_order_is_kept(pace in pace()) {
        for tasks in whole() {
            for pair in tasks.windows(2) {
                prop_assert!(pair[0].stage <= pair[1].stage);
                if pair[0].span == pair[1].span {
                    prop_assert!(pair[0].need <= pair[1].need);
                }
            }
            let spans: Vec<&str> = tasks.chunk_by(|a, b| a.span == b.span).map(|c| c[0].span).collect();
            let once: BTreeSet<&str> = spans.iter().copied().collect();
            prop_assert_eq!(once.len(), spans.len(), "a week is not left and come back to");
            let layout = plan(&tasks, &pace);
            let mut last = (0, pace.start, None);
            for part in parts(&layout) {
                let now = (part.task, part.from, part.time.map(|(start, _)| start));
                prop_assert!(last <= now, "{last:?} {now:?}");
                last = now;
            }
        }
    }

    #[test]
    fn the_same_input_gives_the_same_plan(pace in pace()) {
        let tasks = &whole()[0];
        prop_assert_eq!(plan(tasks, &pace), plan(tasks, &pace));
    }

    #[test]
    fn nothing_lies_on_a_day_off_or_on_another_day_of_the_week(pace in pace()) {
        for tasks in whole() {
            for part in parts(&plan(&tasks, &pace)) {
                prop_assert!(!off(&pace, part.from) && !off(&pace, part.to));
                if let Some(sessions) = &pace.sessions {
                    prop_assert_eq!(part.from, part.to);
                    prop_assert!(sessions.days.contains(&part.from.weekday()));
                }
            }
        }
    }

    #[test]
    fn sessions_are_as_long_as_what_is_done_in_them(pace in pace()) {
        prop_assume!(pace.sessions.is_some() && pace.check().is_ok());
        for tasks in whole() {
            let layout = plan(&tasks, &pace);
            let mut sum = 0;
            for week in &layout.weeks {
                for slot in &week.week.slots {
                    let inside = || week.parts.iter().filter(|part| part.from == slot.from);
                    let used: u32 = inside().map(|part| part.minutes).sum();
                    prop_assert!(used <= slot.minutes);
                    sum += used;
                    let mut next = slot.at.map(|at| slot.from.to_datetime(at));
                    for part in inside() {
                        let (start, end) = part.time.unzip();
                        prop_assert_eq!(start, next, "one after the other");
                        let long = start.zip(end).map(|(start, end)| end.duration_since(start).as_mins());
                        prop_assert_eq!(long, slot.at.map(|_| i64::from(part.minutes)));
                        next = end;
                    }
                    // By midnight at the latest.
                    let tomorrow = slot.from.tomorrow().expect("a day").to_datetime(Time::midnight());
                    prop_assert!(next.is_none_or(|end| end <= tomorrow));
                }
            }
            let all: u32 = tasks.iter().map(|task| task.minutes).sum();
            prop_assert_eq!(sum, all);
        }
    }

    #[test]
    fn a_last_day_drops_as_little_as_it_must(pace in pace(), days in 0_i64..1_500) {
        let tasks = whole()[1].clone();
        let until = pace.start.checked_add(days.days()).expect("a day");
        let pace = Pace { until: Some(until), ..pace };
        let fit = fit(tasks.clone(), &pace);
        let ends = |tasks: &[PlanTask<'_>], pace: &Pace| {
            let layout = lay_out(tasks, pace).expect("it has a last day");
            assert!(parts(&layout).all(|part| part.to <= until));
            layout.whole
        };
        prop_assert_eq!(fit.fits, ends(&fit.kept, &pace));
        prop_assert!(fit.dropped.iter().all(|task| task.need != Need::Must));
        prop_assert_eq!(fit.kept.len() + fit.dropped.len(), tasks.len());
        prop_assert!(fit.fits || fit.dropped.is_empty());
        if fit.dropped.iter().any(|task| task.need == Need::Should) {
            prop_assert!(fit.kept.iter().all(|task| task.need != Need::Could));
        }
        // What was dropped last is the first to come back: with it, it does not fit.
        let last = fit.dropped.iter().enumerate().min_by_key(|(place, task)| (task.need, *place));
        if let Some((_, back)) = last {
            let more = tasks.iter().filter(|task| !fit.dropped.contains(task) || *task == back);
            let more: Vec<_> = more.cloned().collect();
            prop_assert!(!ends(&more, &pace));
        }
        if let Some(minutes) = fit.needed {
            let with = |minutes| Pace { minutes, ..pace.clone() };
            prop_assert!(ends(&tasks, &with(minutes)));
            prop_assert!(minutes == 15 || !ends(&tasks, &with(minutes - 15)));
            prop_assert!(fit.needed_for_must <= fit.needed);
        }
    }

    #[test]
    fn what_is_done_is_not_planned(skip in proptest::collection::vec(any::<bool>(), 400)) {
        for (place, tasks) in whole().into_iter().enumerate() {
            let done = tasks.iter().zip(&skip).filter(|(_, skip)| **skip);
            let done: BTreeSet<String> = done.map(|(task, _)| task.id.clone()).collect();
            let rest = &roads(&done, Need::Could)[place];
            prop_assert!(rest.iter().all(|task| !done.contains(&task.id)));
            prop_assert_eq!(rest.len() + done.len(), tasks.len());
        }
    }
}

#[test]
fn with_everything_done_nothing_is_planned() {
    let pace = Pace {
        start: date(2026, 12, 7),
        minutes: 480,
        sessions: None,
        off: Vec::new(),
        until: None,
    };
    let all = whole();
    let done: BTreeSet<String> = all.iter().flatten().map(|task| task.id.clone()).collect();
    for tasks in roads(&done, Need::Could) {
        assert_eq!(tasks, []);
        assert_eq!(plan(&tasks, &pace).weeks, []);
    }
}

#[test]
fn what_must_be_done_alone_is_less_than_all() {
    let (must, should) = (
        roads(&BTreeSet::new(), Need::Must),
        roads(&BTreeSet::new(), Need::Should),
    );
    for ((must, should), all) in must.iter().zip(&should).zip(whole()) {
        assert!(must.iter().all(|task| task.need == Need::Must));
        assert!(should.iter().all(|task| task.need != Need::Could));
        assert!(must.len() < should.len() && should.len() <= all.len());
    }
}

/// A week whose tasks do not come in quarters of an hour loses no minute and gains none.
#[test]
fn odd_minutes_are_kept() {
    let mut tasks = whole()[0].clone();
    for (place, task) in tasks.iter_mut().enumerate() {
        task.minutes += u32::try_from(place * 7).expect("few tasks");
    }
    let pace = Pace {
        start: date(2026, 12, 9),
        minutes: 105,
        sessions: None,
        off: Vec::new(),
        until: None,
    };
    let layout = plan(&tasks, &pace);
    let sum: u32 = parts(&layout).map(|part| part.minutes).sum();
    assert_eq!(sum, tasks.iter().map(|task| task.minutes).sum::<u32>());
    for week in &layout.weeks {
        assert!(week.parts.iter().map(|part| part.minutes).sum::<u32>() <= 105);
    }
}
