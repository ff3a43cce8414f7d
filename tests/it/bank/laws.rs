//! What holds for every bank and every set of answers.

use careers::assess::estimate::{Mark, Scale};
use careers::assess::irt::{Parameters, stage_cuts};
use careers::assess::mode::{Answered, map, ml};
use proptest::prelude::*;

fn item() -> impl Strategy<Value = Parameters> {
    (0.2..3.0, -4.0..4.0, 0.0..0.5, 0.0..1.5).prop_map(|(a, b, c, sd_b)| Parameters {
        a,
        b,
        c,
        sd_b,
    })
}

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![Just(Mark::Absent), Just(Mark::Wrong), Just(Mark::Right)]
}

fn answers() -> impl Strategy<Value = Vec<(Parameters, Mark)>> {
    proptest::collection::vec((item(), mark()), 1..30)
}

fn posterior(answers: &[(Parameters, Mark)]) -> careers::assess::estimate::Posterior {
    let marks: Vec<Mark> = answers.iter().map(|(_, mark)| *mark).collect();
    Scale::new(answers.iter().map(|(item, _)| *item)).posterior(&marks)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_answers_does_not_matter(answers in answers(), turn in 0_usize..30) {
        let mut turned = answers.clone();
        turned.rotate_left(turn % answers.len());
        let (one, other) = (posterior(&answers).estimate(), posterior(&turned).estimate());
        prop_assert!((one.theta - other.theta).abs() < 1e-10);
        prop_assert!((one.sd - other.sd).abs() < 1e-10);
    }

    #[test]
    fn an_answer_made_right_raises_the_estimate(answers in answers(), at in 0_usize..30) {
        let at = at % answers.len();
        let with = |mark| {
            let mut changed = answers.clone();
            changed[at].1 = mark;
            posterior(&changed).estimate().theta
        };
        let (wrong, absent, right) = (with(Mark::Wrong), with(Mark::Absent), with(Mark::Right));
        prop_assert!(wrong < absent && absent < right, "{wrong} {absent} {right}");
    }

    #[test]
    fn information_is_never_negative(item in item(), theta in -1e3..1e3) {
        for item in [item, item.expected()] {
            let information = item.information(theta);
            prop_assert!(information >= 0.0 && information.is_finite());
        }
    }

    #[test]
    fn intervals_are_nested_around_the_middle(answers in answers()) {
        let posterior = posterior(&answers);
        let found = posterior.quantiles([0.025, 0.1, 0.5, 0.9, 0.975]);
        prop_assert!(found.is_sorted() && found[0] < found[4], "{found:?}");
        let estimate = posterior.estimate();
        prop_assert!(found[0] < estimate.theta && estimate.theta < found[4]);
        prop_assert!(estimate.sd > 0.0);
    }

    #[test]
    fn being_above_a_higher_cut_is_less_likely_and_agrees_with_quantiles(answers in answers()) {
        let posterior = posterior(&answers);
        let above = posterior.above(stage_cuts());
        prop_assert!(above.iter().rev().is_sorted(), "{above:?}");
        prop_assert!(above.iter().all(|share| (0.0..=1.0).contains(share)));
        let [low, high] = posterior.quantiles([0.2, 0.7]);
        let [first, second] = posterior.above([low, high]);
        prop_assert!((first - 0.8).abs() < 1e-6 && (second - 0.3).abs() < 1e-6, "{first} {second}");
    }

    #[test]
    fn modes_are_flat_places_or_are_not_given(answers in answers()) {
        let answered: Vec<Answered> =
            answers.iter().filter_map(|(item, mark)| Some((*item, mark.right()?))).collect();
        let level = |precision: f64, theta: f64| {
            let one = |(item, right): &Answered| {
                let (wrong, correct) = item.logarithms(theta);
                if *right { correct } else { wrong }
            };
            answered.iter().map(one).sum::<f64>() - precision * theta * theta / 2.0
        };
        let flat = |precision: f64, theta: f64| {
            let here = level(precision, theta);
            here + 1e-9 >= level(precision, theta - 1e-4) && here + 1e-9 >= level(precision, theta + 1e-4)
        };
        let found = map(&answered);
        prop_assert!(flat(1.0, found.theta) && found.se > 0.0);
        let all = |wanted: bool| answered.iter().all(|(_, right)| *right == wanted);
        match ml(&answered) {
            Ok(found) => prop_assert!(flat(0.0, found.theta) && !all(true) && !all(false)),
            Err(_) => prop_assert!(answered.is_empty() || all(true) || answered.iter().any(|(i, r)| i.c > 0.0 || !r)),
        }
    }
}
