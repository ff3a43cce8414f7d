//! Laws of the scores.

use careers::assess::traits::{
    Direction, Form, Sheet, consistency, is_undifferentiated, letters, longest_run, profile,
    reliability, scales, score_error, styles,
};
use careers::catalog::model::{Scale, Traits};
use careers::{BUNDLED, assess::random::Stream};
use proptest::prelude::*;

use super::{finder, sheet, traits};

/// Any sheet of the bundled test, gaps among it.
fn any_sheet() -> impl Strategy<Value = Sheet> {
    let answer = || proptest::option::weighted(0.9, 1_u8..=5);
    let traits = traits(BUNDLED);
    let (interests, styles) = (traits.interests.len(), traits.styles.len());
    (
        proptest::collection::vec(answer(), interests),
        proptest::collection::vec(answer(), styles),
    )
        .prop_map(|(interests, styles)| Sheet { interests, styles })
}

proptest! {
    #[test]
    fn scores_lie_from_0_to_40_and_exist_with_four_in_five_answers(sheet in any_sheet()) {
        let traits = traits(BUNDLED);
        for scale in scales(&traits, &sheet) {
            prop_assert_eq!(scale.known.is_some(), scale.answered * 5 >= scale.asked * 4);
            if let Some((score, error)) = scale.known {
                prop_assert!((0.0..=40.0).contains(&score));
                prop_assert!(error > 0.0 && error < 6.0);
            }
        }
        if let Some(agree) = consistency(&traits, &sheet) {
            prop_assert!((-1.0..=1.0).contains(&agree));
        }
    }

    #[test]
    fn the_order_of_items_does_not_matter_to_scores_and_styles(sheet in any_sheet(), seed in 0_u64..1000) {
        let traits = traits(BUNDLED);
        let (other, moved) = shuffled(&traits, &sheet, seed);
        let (scores, again) = (scales(&traits, &sheet), scales(&other, &moved));
        for (a, b) in scores.iter().zip(&again) {
            prop_assert_eq!((a.scale, a.answered, a.asked), (b.scale, b.answered, b.asked));
            let apart = a.known.zip(b.known).map(|(a, b)| (a.0 - b.0).abs());
            prop_assert!(apart.is_none_or(|apart| apart < 1e-9) && a.known.is_some() == b.known.is_some());
        }
        let sorted = |traits: &Traits<&'static str>, sheet: &Sheet| {
            let mut styles = styles(traits, sheet);
            styles.sort_by_key(|(style, _)| *style);
            styles
        };
        prop_assert_eq!(sorted(&traits, &sheet), sorted(&other, &moved));
    }

    #[test]
    fn a_reversed_statement_is_its_mirror(sheet in any_sheet()) {
        let traits = traits(BUNDLED);
        let mut mirrored = traits.clone();
        mirrored.styles.iter_mut().for_each(|item| item.reversed = !item.reversed);
        let mut answers = sheet.clone();
        answers.styles.iter_mut().flatten().for_each(|answer| *answer = 6 - *answer);
        prop_assert_eq!(styles(&traits, &sheet), styles(&mirrored, &answers));
    }

    #[test]
    fn a_liking_more_raises_its_scale_and_no_other(sheet in any_sheet(), at in 0_usize..60) {
        let traits = traits(BUNDLED);
        let Some(answer) = sheet.interests[at].filter(|a| *a < 5) else { return Ok(()) };
        let mut more = sheet.clone();
        more.interests[at] = Some(answer + 1);
        for (before, after) in scales(&traits, &sheet).iter().zip(scales(&traits, &more)) {
            let (Some(before), Some(after), scale) = (before.known, after.known, before.scale) else { continue };
            let rises = scale == traits.interests[at].scale && after.0 > before.0;
            prop_assert!(rises || (scale != traits.interests[at].scale && (after.0 - before.0).abs() < 1e-12));
        }
    }
}

/// The same items and answers in another order.
fn shuffled(
    traits: &Traits<&'static str>,
    sheet: &Sheet,
    seed: u64,
) -> (Traits<&'static str>, Sheet) {
    let mut stream = Stream::new(seed, "items");
    let interests = stream.order(traits.interests.len());
    let styles = stream.order(traits.styles.len());
    let moved = Traits {
        interests: interests
            .iter()
            .map(|&i| traits.interests[i].clone())
            .collect(),
        styles: styles.iter().map(|&i| traits.styles[i].clone()).collect(),
    };
    let answers = Sheet {
        interests: interests.iter().map(|&i| sheet.interests[i]).collect(),
        styles: styles.iter().map(|&i| sheet.styles[i]).collect(),
    };
    (moved, answers)
}

#[test]
fn one_answer_to_everything_is_no_style_and_no_profile() {
    let traits = traits(BUNDLED);
    for answer in 1..=5 {
        let sheet = sheet(&traits, |_| answer);
        let directions = styles(&traits, &sheet);
        assert!(directions.iter().all(|(_, d)| *d == Direction::Between));
        let (scores, _) = profile(&scales(&traits, &sheet)).expect("scores");
        assert!(
            scores
                .iter()
                .all(|s| (s - f64::from(answer - 1) * 10.0).abs() < 1e-12)
        );
        assert!(is_undifferentiated(&scores));
        assert_eq!(
            consistency(&traits, &sheet),
            None,
            "flat halves have no correlation"
        );
        assert_eq!(longest_run(&sheet.interests), 60);
    }
}

#[test]
fn the_form_is_what_was_answered() {
    let traits = traits(BUNDLED);
    assert_eq!(finder(&traits, true).form(&traits), Form::Quick);
    assert_eq!(finder(&traits, false).form(&traits), Form::Full);
    assert_eq!(Sheet::default().form(&traits), Form::Quick);
    let asked: Vec<usize> = scales(&traits, &finder(&traits, true))
        .iter()
        .map(|s| s.asked)
        .collect();
    assert_eq!(asked, [5; 6]);
}

/// `score_error` is the error part of what `reliability` is of the whole:
/// `SEM = SD sqrt(1 - reliability)` with the SD of a score under the same assumptions.
#[test]
fn errors_and_reliability_are_one_assumption() {
    for items in 1..40 {
        let n = f64::from(u8::try_from(items).expect("small"));
        let sd = 10.0 * 1.2 * (0.25 + 0.75 / n).sqrt();
        let sem = sd * (1.0 - reliability(items)).sqrt();
        assert!((sem - score_error(items)).abs() < 1e-12, "{items}");
    }
    // Ten items with a mean correlation of .25: 2.5 / 3.25.
    assert!((reliability(10) - 0.769_230_769).abs() < 1e-9);
    assert!((score_error(10) - 3.286_335_345).abs() < 1e-9);
    assert!((score_error(5) - 4.647_580_015).abs() < 1e-9);
}

#[test]
fn less_than_eight_apart_is_no_profile() {
    let of = |high: f64| is_undifferentiated(&[20.0, high, 20.0, 20.0, 20.0, 20.0]);
    assert!(of(27.9) && !of(28.0) && !of(40.0));
    // 8 as binary fractions have it.
    assert!(!is_undifferentiated(&[0.1 + 0.2, 8.3, 1.0, 1.0, 1.0, 1.0]));
}

#[test]
fn a_third_letter_stands_where_it_is_near_the_second() {
    let errors = [3.0; 6];
    assert_eq!(letters(&[10.0, 34.0, 2.0, 4.0, 6.0, 30.0], &errors), "IC");
    // One standard error of the difference is 3 sqrt(2) = 4.24.
    assert_eq!(letters(&[25.7, 34.0, 2.0, 4.0, 6.0, 30.0], &errors), "IC");
    assert_eq!(letters(&[25.8, 34.0, 2.0, 4.0, 6.0, 30.0], &errors), "ICR");
    assert_eq!(
        letters(&[9.0; 6], &errors),
        "RIA",
        "equal scores in Holland's order"
    );
}

#[test]
fn halves_that_agree_are_consistent_and_halves_that_part_are_not() {
    let traits = traits(BUNDLED);
    let of = |answer: &dyn Fn(usize, usize) -> u8| {
        let mut nth = [0; 6];
        let interests = traits.interests.iter().map(|item| {
            let scale = item.scale as usize;
            nth[scale] += 1;
            Some(answer(scale, nth[scale] - 1))
        });
        Sheet {
            interests: interests.collect(),
            styles: vec![None; traits.styles.len()],
        }
    };
    let place = |scale: usize| u8::try_from(scale % 5 + 1).expect("small");
    let same = of(&|scale, _| place(scale));
    assert!(consistency(&traits, &same).is_some_and(|c| (c - 1.0).abs() < 1e-12));
    let parting = of(&|scale, nth| {
        if nth % 2 == 0 {
            place(scale)
        } else {
            6 - place(scale)
        }
    });
    assert_eq!(consistency(&traits, &parting), Some(-1.0));
}

#[test]
fn a_gap_does_not_end_a_run() {
    assert_eq!(longest_run(&[]), 0);
    assert_eq!(longest_run(&[None, None]), 0);
    assert_eq!(
        longest_run(&[Some(2), None, Some(2), Some(3), Some(3), Some(2)]),
        2
    );
    assert_eq!(Scale::ALL.len(), 6);
}
