//! Where a story goes and how it ends.

use careers::assess::situation::{Choice, Story};
use careers::catalog::model::{Condition, Decision, Effect, Ending, Situation};

use super::{bundled, first, played, scenario, situation};

/// A situation whose options a and b lead to `left` and `right`, and which may say where it goes itself.
fn fork(format: Decision, own: Option<&'static str>) -> Vec<Situation<&'static str>> {
    let mut start = situation(format, &[4.0, 2.0, 1.0]);
    start.id = "start";
    start.next = own;
    start.options[0].next = Some("left");
    start.options[1].next = Some("right");
    start.options[0].effects = vec![Effect {
        dimension: "calm",
        by: 3,
    }];
    start.options[1].effects = vec![Effect {
        dimension: "calm",
        by: -1,
    }];
    let end = |id| Situation {
        id,
        ..situation(Decision::Pick, &[4.0, 2.0])
    };
    vec![start, end("left"), end("right"), end("own")]
}

/// Where the choice leads, and what it does to calm.
fn after(format: Decision, own: Option<&'static str>, choice: Choice) -> (Option<String>, i32) {
    let of = scenario(fork(format, own));
    let mut story = Story::new(&of);
    assert!(story.decide(choice));
    (
        story.situation().map(|s| s.id.to_owned()),
        story.state("calm"),
    )
}

#[test]
fn a_pick_goes_where_the_option_says_and_else_where_the_situation_does() {
    let pick = |own, place| after(Decision::Pick, own, Choice::Pick(place));
    assert_eq!(pick(Some("own"), 0), (Some("left".to_owned()), 3));
    assert_eq!(pick(Some("own"), 1), (Some("right".to_owned()), -1));
    assert_eq!(pick(Some("own"), 2), (Some("own".to_owned()), 0));
    assert_eq!(pick(None, 2), (None, 0));
}

#[test]
fn what_is_called_best_acts_and_leads_unless_the_situation_says_where() {
    let called =
        |own, best, worst| after(Decision::BestWorst, own, Choice::BestWorst { best, worst });
    assert_eq!(called(None, 0, 1), (Some("left".to_owned()), 3));
    assert_eq!(called(None, 1, 0), (Some("right".to_owned()), -1));
    assert_eq!(called(None, 2, 0), (None, 0));
    assert_eq!(called(Some("own"), 1, 0), (Some("own".to_owned()), -1));
}

#[test]
fn what_is_rated_highest_acts_and_leads_of_equals_the_first() {
    let rated = |own, ratings: [f64; 3]| after(Decision::Rate, own, Choice::Rate(ratings.into()));
    assert_eq!(rated(None, [1.0, 5.0, 4.0]), (Some("right".to_owned()), -1));
    assert_eq!(rated(None, [4.0, 4.0, 4.0]), (Some("left".to_owned()), 3));
    assert_eq!(rated(None, [1.0, 4.0, 4.0]), (Some("right".to_owned()), -1));
    assert_eq!(
        rated(Some("own"), [1.0, 5.0, 4.0]),
        (Some("own".to_owned()), -1)
    );
}

#[test]
fn the_ending_is_the_first_that_fits() {
    let mut of = scenario(fork(Decision::Pick, None));
    let ending = |id, least: &[i16]| Ending {
        id,
        when: least
            .iter()
            .map(|&at_least| Condition {
                dimension: "calm",
                at_least,
            })
            .collect(),
        text: "So it went.",
    };
    of.endings = vec![
        ending("high", &[3, 2]),
        ending("low", &[-1]),
        ending("any", &[]),
    ];
    let ends = |place| {
        let story = played(&of, |s| {
            Choice::Pick(if s.id == "start" { place } else { 0 })
        });
        story.ending().map(|ending| ending.id)
    };
    assert_eq!(
        (ends(0), ends(1), ends(2)),
        (Some("high"), Some("low"), Some("low"))
    );
    of.endings.remove(1);
    let story = played(&of, |s| Choice::Pick(s.options.len().min(3) - 1));
    assert_eq!(story.ending().map(|ending| ending.id), Some("any"));
}

#[test]
fn a_story_that_comes_round_ends_all_the_same() {
    let mut nodes = fork(Decision::Pick, None);
    nodes[0].options[0].next = Some("start");
    let of = scenario(nodes);
    assert_eq!(played(&of, first).steps.len(), of.nodes.len());
}

#[test]
fn how_far_it_goes_is_told_from_where_one_is() {
    let of = scenario(fork(Decision::Pick, None));
    let mut story = Story::new(&of);
    assert_eq!(story.lengths(), (1, 2));
    story.decide(Choice::Pick(0));
    assert_eq!(story.lengths(), (2, 2));
    story.decide(Choice::Pick(0));
    assert_eq!((story.lengths(), story.situation()), ((2, 2), None));
}

/// Every way through a situation: each option put first.
fn ways(situation: &Situation<&str>) -> Vec<Choice> {
    let count = situation.options.len();
    let way = |place: usize| match situation.format {
        Decision::Pick => Choice::Pick(place),
        Decision::BestWorst => Choice::BestWorst {
            best: place,
            worst: (place + 1) % count,
        },
        Decision::Rate => {
            let rating = |at| if at == place { 5.0 } else { 1.0 };
            Choice::Rate((0..count).map(rating).collect())
        }
    };
    (0..count).map(way).collect()
}

/// Tells a story on in every way that differs in where it goes, to each end.
fn every_end(story: &Story<'_, '_>, look: &mut impl FnMut(&Story<'_, '_>)) {
    let Some(situation) = story.situation() else {
        return look(story);
    };
    let mut seen = Vec::new();
    for way in ways(situation) {
        let mut on = story.clone();
        assert!(on.decide(way));
        let next = on.situation().map(|s| s.id);
        if !seen.contains(&next) {
            seen.push(next);
            every_end(&on, look);
        }
    }
}

#[test]
fn every_path_of_every_bundled_scenario_ends_after_eight_to_ten_decisions() {
    for (career, scenarios) in bundled() {
        for scenario in &scenarios {
            let at = format!("{career} {}", scenario.id);
            let (mut least, mut most, mut paths) = (usize::MAX, 0, 0);
            every_end(&Story::new(scenario), &mut |story| {
                let length = story.steps.len();
                assert!((8..=10).contains(&length), "{at}: {length} decisions");
                assert!(story.ending().is_some(), "{at}");
                (least, most, paths) = (least.min(length), most.max(length), paths + 1);
            });
            assert!(paths > 0, "{at}");
            assert_eq!(Story::new(scenario).lengths(), (least, most), "{at}");
        }
    }
}
