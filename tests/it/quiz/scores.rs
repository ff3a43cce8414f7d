//! What answers add up to, and how sure that is.

use careers::answer::quiz::Draw;
use careers::assess::answer::{Answer, is_right};
use careers::assess::form::Shown;
use careers::assess::score::{Tally, score, wilson80};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{banks, quiz, right, wrong};

/// How a taker answers a question.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mood {
    Right,
    Wrong,
    Silent,
}

fn moods() -> impl Strategy<Value = Vec<Mood>> {
    vec(
        prop_oneof![Just(Mood::Right), Just(Mood::Wrong), Just(Mood::Silent)],
        1..=30,
    )
}

fn in_a_mood(shown: &Shown<'_, '_>, mood: Mood) -> Answer {
    match mood {
        Mood::Right => right(shown),
        Mood::Wrong => wrong(shown),
        Mood::Silent => Answer::DontKnow,
    }
}

fn sum<K>(tallies: &[(K, Tally)]) -> Tally {
    tallies
        .iter()
        .fold(Tally::default(), |sum, (_, tally)| Tally {
            right: sum.right + tally.right,
            asked: sum.asked + tally.asked,
        })
}

proptest! {
    #[test]
    fn skills_and_stages_add_up_to_the_whole(
        seed: u64, moods in moods(), bank in 0_usize..2,
    ) {
        let (career, _) = banks().swap_remove(bank);
        let quiz = quiz(careers::BUNDLED, career);
        let draw = Draw { count: moods.len(), seed };
        let form = quiz.form(draw);
        let answers: Vec<Answer> = form.iter().zip(&moods).map(|(s, m)| in_a_mood(s, *m)).collect();
        let score = score(&form, &answers);
        let of = |mood| moods.iter().filter(|&&m| m == mood).count();
        prop_assert_eq!(score.all, Tally { right: of(Mood::Right), asked: form.len() });
        prop_assert_eq!(score.answered, of(Mood::Right) + of(Mood::Wrong));
        prop_assert_eq!(sum(&score.by_skill), score.all);
        prop_assert_eq!(sum(&score.by_stage), score.all);
        prop_assert!(score.by_skill.is_sorted_by(|a, b| a.0 < b.0));
        prop_assert!(score.by_stage.is_sorted_by(|a, b| a.0 < b.0));
        for (skill, tally) in &score.by_skill {
            let of_skill = || form.iter().zip(&answers).filter(|(s, _)| s.item.skill == *skill);
            let right = of_skill().filter(|(s, a)| is_right(s, a)).count();
            prop_assert_eq!(*tally, Tally { right, asked: of_skill().count() });
        }
    }

    #[test]
    fn the_view_of_a_result_adds_up_too_and_its_review_agrees(
        seed: u64, moods in moods(),
    ) {
        let quiz = quiz(careers::BUNDLED, "backend-developer");
        let draw = Draw { count: moods.len(), seed };
        let form = quiz.form(draw);
        let answers: Vec<Answer> = form.iter().zip(&moods).map(|(s, m)| in_a_mood(s, *m)).collect();
        let view = quiz.result(draw, &answers, true).expect("a result");
        let asked: usize = view.by_skill.iter().map(|s| s.asked).sum();
        prop_assert_eq!(asked, view.score.asked);
        prop_assert_eq!(view.by_stage.iter().map(|s| s.asked).sum::<usize>(), view.score.asked);
        prop_assert_eq!(view.by_skill.iter().map(|s| s.right).sum::<usize>(), view.score.right);
        prop_assert_eq!(view.by_stage.iter().map(|s| s.right).sum::<usize>(), view.score.right);
        prop_assert_eq!(view.review.len(), form.len());
        prop_assert_eq!(view.review.iter().filter(|r| r.right).count(), view.score.right);
        let unanswered = view.review.iter().filter(|r| r.answer == "no answer").count();
        prop_assert_eq!(unanswered, form.len() - view.answered);
        prop_assert!(quiz.result(draw, &answers, false).expect("a result").review.is_empty());
    }

    #[test]
    fn the_interval_lies_within_0_and_1_and_has_the_share_in_it(asked in 1_usize..100_000, part in 0.0..=1.0) {
        let right = share(asked, part);
        let (low, high) = wilson80(Tally { right, asked }).expect("an interval");
        let share = number(right) / number(asked);
        prop_assert!(0.0 <= low && low <= share && share <= high && high <= 1.0, "{low} {share} {high}");
        prop_assert!(low < high);
    }

    #[test]
    fn more_answers_of_the_same_share_narrow_the_interval(asked in 1_usize..1000, part in 0.0..=1.0, times in 2_usize..50) {
        let right = share(asked, part);
        let width = |times: usize| {
            let (low, high) = wilson80(Tally { right: right * times, asked: asked * times }).expect("an interval");
            high - low
        };
        prop_assert!(width(times) < width(1));
    }

    #[test]
    fn one_more_right_answer_raises_both_ends(asked in 2_usize..1000, part in 0.0..0.999) {
        let right = share(asked - 1, part);
        let at = |right| wilson80(Tally { right, asked }).expect("an interval");
        prop_assert!(at(right).0 < at(right + 1).0);
        prop_assert!(at(right).1 < at(right + 1).1);
    }

    #[test]
    fn wrong_and_right_are_mirror_images(asked in 1_usize..1000, part in 0.0..=1.0) {
        let right = share(asked, part);
        let (low, high) = wilson80(Tally { right, asked }).expect("an interval");
        let (mirror_low, mirror_high) = wilson80(Tally { right: asked - right, asked }).expect("an interval");
        prop_assert!((low - (1.0 - mirror_high)).abs() < 1e-12);
        prop_assert!((high - (1.0 - mirror_low)).abs() < 1e-12);
    }
}

fn number(n: usize) -> f64 {
    f64::from(u32::try_from(n).expect("small"))
}

/// A part of `asked`, rounded to a whole number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share between 0 and a small whole number"
)]
fn share(asked: usize, part: f64) -> usize {
    (number(asked) * part).round() as usize
}
