//! Scores that were worked out by hand.

use careers::assess::situation::{Choice, NoScore, Story, score, style};
use careers::catalog::model::{Decision, Effect, Situation};

use super::{expert, first, played, scenario, situation};

fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-12, "{a} is not {b}");
}

fn worth(situation: &Situation<&str>, choice: &Choice) -> f64 {
    score(situation, choice).expect("a score")
}

#[test]
fn a_pick_is_its_place_between_the_ends() {
    let pick = situation(Decision::Pick, &[4.5, 3.5, 2.5, 2.0]);
    for (place, wanted) in [(0, 1.0), (1, 0.6), (2, 0.2), (3, 0.0)] {
        near(worth(&pick, &Choice::Pick(place)), wanted);
    }
}

#[test]
fn best_and_worst_are_two_hits_against_two_confusions() {
    let four = situation(Decision::BestWorst, &[2.0, 4.5, 1.5, 4.0]);
    for (best, worst, wanted) in [
        (1, 2, 1.0),
        (1, 0, 0.75),
        (1, 3, 0.75),
        (3, 2, 0.75),
        (0, 3, 0.5),
        (3, 0, 0.5),
        (2, 3, 0.25),
        (0, 1, 0.25),
        (2, 1, 0.0),
    ] {
        near(worth(&four, &Choice::BestWorst { best, worst }), wanted);
    }
}

#[test]
fn equals_at_the_top_or_the_bottom_are_all_the_best_or_the_worst() {
    let tied = situation(Decision::BestWorst, &[4.0, 4.0, 1.0, 1.0]);
    for (best, worst) in [(0, 2), (0, 3), (1, 2), (1, 3)] {
        near(worth(&tied, &Choice::BestWorst { best, worst }), 1.0);
    }
    // One of the best as the worst is a hit less and a confusion more.
    near(worth(&tied, &Choice::BestWorst { best: 0, worst: 1 }), 0.5);
}

#[test]
fn ratings_are_worth_their_correlation() {
    let key = situation(Decision::Rate, &[4.5, 4.0, 3.0, 2.0, 1.5]);
    let worth = |ratings: [f64; 5]| worth(&key, &Choice::Rate(ratings.into()));
    near(worth([4.5, 4.0, 3.0, 2.0, 1.5]), 1.0);
    near(worth([1.5, 2.0, 3.0, 4.0, 4.5]), 0.0);
    // The order and the distances decide, not how high or how far apart somebody rates.
    near(worth([4.0, 3.75, 3.25, 2.75, 2.5]), 1.0);
    // Deviations of the key 1.5, 1, 0, -1, -1.5 and of the taker 1, 1, -1, 1, -2: products
    // 1.5 + 1 + 0 - 1 + 3 = 4.5, squares 6.5 and 8, r = 4.5 / sqrt(6.5 * 8).
    near(
        worth([4.0, 4.0, 2.0, 4.0, 1.0]),
        f64::midpoint(1.0, 4.5 / 52_f64.sqrt()),
    );
}

#[test]
fn an_extreme_rater_with_the_right_order_beats_a_straight_line() {
    let key = situation(Decision::Rate, &[3.5, 3.25, 2.75, 2.5]);
    let extreme = Choice::Rate(vec![5.0, 4.0, 2.0, 1.0]);
    assert!(worth(&key, &extreme) > 0.99);
    let line = Choice::Rate(vec![3.0; 4]);
    assert_eq!(score(&key, &line), Err(NoScore::SameRating));
}

#[test]
fn options_that_are_rated_alike_cannot_be_told_apart() {
    for format in Decision::ALL {
        let alike = situation(*format, &[3.0, 3.0, 3.0]);
        assert_eq!(score(&alike, &first(&alike)), Err(NoScore::SameKey));
    }
}

#[test]
fn a_decision_of_another_format_or_about_other_options_is_none() {
    let pick = situation(Decision::Pick, &[4.0, 2.0]);
    let both = situation(Decision::BestWorst, &[4.0, 3.0, 2.0]);
    let rate = situation(Decision::Rate, &[4.0, 2.0]);
    let same = Choice::BestWorst { best: 1, worst: 1 };
    for (situation, choice) in [
        (&pick, Choice::Pick(2)),
        (&pick, Choice::Rate(vec![1.0, 2.0])),
        (&both, Choice::Pick(0)),
        (&both, same),
        (&both, Choice::BestWorst { best: 0, worst: 3 }),
        (&rate, Choice::Rate(vec![1.0])),
        (&rate, Choice::Rate(Vec::new())),
    ] {
        assert_eq!(score(situation, &choice), Err(NoScore::Misfit));
        let of = scenario(vec![situation.clone()]);
        let mut story = Story::new(&of);
        assert!(!story.decide(choice) && story.steps.is_empty());
    }
}

#[test]
fn elevation_and_scatter_say_how_somebody_rates() {
    let key = situation(Decision::Rate, &[4.0, 2.0]);
    let told = style(&key, &Choice::Rate(vec![5.0, 4.0])).expect("a style");
    // Means 4.5 and 3, deviations .5 and 1.
    near(told.elevation, 1.5);
    near(told.scatter, 0.5);
    let line = style(&key, &Choice::Rate(vec![2.0, 2.0])).expect("a style");
    near(line.elevation, -1.0);
    near(line.scatter, 0.0);
    let pick = situation(Decision::Pick, &[4.0, 2.0]);
    assert_eq!(style(&pick, &Choice::Pick(0)), None);
}

/// A chain of picks, in the first `acting` of which an option acts on calm; the option
/// that does so is the second, which nobody here takes.
fn chain(length: usize, acting: usize) -> Vec<Situation<&'static str>> {
    const IDS: [&str; 9] = ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"];
    let link = |place: usize| {
        let mut node = situation(Decision::Pick, &[4.0, 2.0, 5.0]);
        node.id = IDS[place];
        node.next = IDS[..length].get(place + 1).copied();
        if place < acting {
            node.options[1].effects = vec![Effect {
                dimension: "calm",
                by: -2,
            }];
        }
        node
    };
    (0..length).map(link).collect()
}

#[test]
fn a_decision_counts_where_any_option_acts_even_one_that_is_left_alone() {
    let of = scenario(chain(8, 3));
    // Rated 4 of 2 to 5: two thirds each.
    let story = played(&of, |_| Choice::Pick(0));
    let on = story.score_on("calm");
    assert_eq!((on.decisions, story.state("calm")), (3, 0));
    near(on.score.expect("a score"), 2.0 / 3.0);
    let mut turn = 0;
    let mixed = played(&of, |_| {
        turn += 1;
        Choice::Pick(if turn == 1 { 1 } else { 2 })
    });
    // 0, 1 and 1 in what counts; the five others do not.
    near(mixed.score_on("calm").score.expect("a score"), 2.0 / 3.0);
    assert_eq!(mixed.state("calm"), -2);
}

#[test]
fn below_eight_decisions_no_dimension_is_scored() {
    for (length, scored) in [(7, false), (8, true), (9, true)] {
        let of = scenario(chain(length, 5));
        let on = played(&of, expert).score_on("calm");
        assert_eq!((on.decisions, on.score.is_some()), (5, scored), "{length}");
    }
    let nothing = scenario(chain(8, 0));
    let on = played(&nothing, expert).score_on("calm");
    assert_eq!((on.decisions, on.score), (0, None));
}

#[test]
fn a_decision_without_a_score_counts_and_leaves_the_mean_alone() {
    let mut nodes = chain(8, 8);
    nodes[0].format = Decision::Rate;
    let of = scenario(nodes);
    let story = played(&of, |situation| match situation.format {
        Decision::Rate => Choice::Rate(vec![3.0; 3]),
        _ => Choice::Pick(2),
    });
    let on = story.score_on("calm");
    assert_eq!(on.decisions, 8);
    near(on.score.expect("a score"), 1.0);
}
