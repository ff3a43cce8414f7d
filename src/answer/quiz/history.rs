//! Results over time, and what a change between two of them means.

use crate::state::results::{Kept, Results};
use crate::view::{
    Figure, QuizAbility, QuizChange, QuizDamage, QuizHistoryView, QuizPast, QuizTally,
};

/// The normal deviate of an 80 % interval: two results are told apart when they differ by more
/// than so many standard errors of their difference.
const APART: f64 = 1.281_551_565_544_600_4;

/// What a change does not tell.
const LIMITS: [&str; 2] = [
    "Questions that one has seen before are easier: a second test soon after the first may rise by that alone.",
    "The scale is the bank's, where 0 is the middle of stage 3 and one unit is one stage; two careers cannot be compared on it.",
];

/// The results of a career, or of all; oldest first.
#[must_use]
pub fn history(results: &Results, career: Option<&str>) -> QuizHistoryView {
    let quizzes = results.kept.iter().filter(|k| k.kind == "quiz");
    let wanted: Vec<&Kept> = quizzes
        .filter(|k| career.is_none_or(|career| k.career == career))
        .collect();
    let before = |place: usize| {
        let mut earlier = wanted[..place].iter().rev();
        earlier.find(|k| k.career == wanted[place].career)
    };
    let past = (0..wanted.len()).map(|place| past(wanted[place], before(place).copied()));
    let path = &results.path;
    QuizHistoryView {
        schema: "careers/quiz-history/1",
        tests: past.collect(),
        damaged: results
            .damaged
            .iter()
            .map(|damage| QuizDamage {
                line: damage.line,
                what: damage.what.clone(),
            })
            .collect(),
        limits: LIMITS.to_vec(),
        file: (!path.as_os_str().is_empty()).then(|| path.display().to_string()),
    }
}

fn past(kept: &Kept, before: Option<&Kept>) -> QuizPast {
    let likely = kept.stage_ge.iter().rposition(|chance| *chance >= 0.80);
    QuizPast {
        at: kept.at.to_string(),
        career: kept.career.clone(),
        rules: kept.rules.clone(),
        ended: kept.ended.clone(),
        score: QuizTally {
            right: kept.right,
            asked: kept.n,
        },
        ability: QuizAbility {
            theta: figure(kept.theta),
            sd: figure(kept.sd),
            low: figure(kept.q10),
            high: figure(kept.q90),
        },
        stage: likely.and_then(|place| u8::try_from(place + 1).ok()),
        seed: kept.seed,
        bank: kept.bank.clone(),
        change: before.map(|before| change(before, kept)),
    }
}

fn change(before: &Kept, now: &Kept) -> QuizChange {
    let difference = now.theta - before.theta;
    let needed = APART * (before.sd * before.sd + now.sd * now.sd).sqrt();
    let differs = difference.abs() > needed;
    let words = match (differs, difference > 0.0) {
        (true, true) => "higher, by more than the errors explain",
        (true, false) => "lower, by more than the errors explain",
        (false, _) => "no change that the errors would not explain",
    };
    QuizChange {
        difference: figure(difference),
        needed: figure(needed),
        differs,
        words,
    }
}

fn figure(value: f64) -> Figure {
    Figure((value * 1000.0).round() / 1000.0 + 0.0)
}
