//! The result of a test, to be shown and to be kept.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use super::sitting::{Answered, Sitting};
use super::{Draw, Quiz, study};
use crate::assess::adaptive::{Reason, Rules};
use crate::assess::answer::{Answer, is_right, key, misconceptions, words};
use crate::assess::estimate::Estimate;
use crate::assess::form::Shown;
use crate::assess::outcome::{BORDERLINE, FAR, FEWEST, Given, LIKELY, Outcome, Skill, outcome};
use crate::assess::score::{Tally, score, wilson80};
use crate::catalog::pack::Damaged;
use crate::state::results::{Kept, KeptAbility, KeptEffort, KeptItem, KeptSkill, VERSION};
use crate::view::{
    Figure, QuizAbility, QuizChance, QuizEffort, QuizEnd, QuizEstimate, QuizReference, QuizReview,
    QuizSkill, QuizStage, QuizTally, QuizView,
};

/// What a result of questions that nobody's answers have calibrated does not tell.
const UNCALIBRATED: &str = "No question of this bank has been calibrated on people's answers: its difficulty is the author's judgement.";

/// How sure a stage is.
const ACCURACY: &str = "At an error of .50 the stage is the right one in 62 of 100 tests and at most one off in 99, by simulation; it has not been checked on people.";

/// What no result tells.
const LIMITS: [&str; 2] = [
    "It is not a percentile or a grade, as nobody has been measured to compare with, and one skill has too few questions to judge it alone.",
    "For exploration and learning. Do not select people with it.",
];

/// A finished test.
#[derive(Debug, Clone, Copy)]
pub struct Sat<'s> {
    /// What fixed items and order.
    pub seed: u64,
    /// `usual`, `long`, `fixed` or `form`.
    pub rules: &'s str,
    /// Why it ended.
    pub ended: Reason,
    /// The answers, in the order given.
    pub answered: &'s [Answered],
    /// The places of flagged items.
    pub flags: &'s BTreeSet<usize>,
}

impl<'s> Sat<'s> {
    /// A test that was taken; `None` while it is under way.
    #[must_use]
    pub fn of(sitting: &'s Sitting<'_, '_>) -> Option<Self> {
        Some(Self {
            seed: sitting.start().seed,
            rules: &sitting.start().rules,
            ended: sitting.ended()?,
            answered: sitting.answered(),
            flags: sitting.flags(),
        })
    }
}

impl<'a> Quiz<'a> {
    /// The result of a form.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn result(
        &self,
        draw: Draw,
        answers: &[Answer],
        review: bool,
    ) -> Result<QuizView<'a>, Damaged> {
        let answered = self.answered(draw, answers);
        self.view(&Sat::of_form(draw, &answered, &BTreeSet::new()), review)
    }

    /// A form's answers, one for each of its items.
    #[must_use]
    pub fn answered(&self, draw: Draw, answers: &[Answer]) -> Vec<Answered> {
        let answered = |(place, answer): (usize, &Answer)| Answered {
            place,
            answer: answer.clone(),
            seconds: None,
            given: Given {
                place,
                right: is_right(&self.shown(place, draw.seed), answer),
                fast: false,
                late: false,
            },
        };
        self.places(draw)
            .into_iter()
            .zip(answers)
            .map(answered)
            .collect()
    }

    fn outcome(&self, sat: &Sat<'_>) -> Option<Outcome> {
        let given: Vec<Given> = sat.answered.iter().map(|a| a.given).collect();
        outcome(&self.pool, &given)
    }

    /// The result of a test.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn view(&self, sat: &Sat<'_>, review: bool) -> Result<QuizView<'a>, Damaged> {
        let outcome = self.outcome(sat);
        let shown: Vec<Shown<'_, 'a>> = sat
            .answered
            .iter()
            .map(|a| self.shown(a.place, sat.seed))
            .collect();
        let answers: Vec<Answer> = sat.answered.iter().map(|a| a.answer.clone()).collect();
        let score = score(&shown, &answers);
        // Of an adaptive test the share right tells little: its questions follow the taker.
        let share = wilson80(score.all).filter(|_| matches!(sat.rules, "fixed" | "form"));
        let skill = |(id, tally): &(&'a str, Tally)| self.skill_view(id, *tally, outcome.as_ref());
        let by_skill: Vec<QuizSkill<'a>> =
            score.by_skill.iter().map(skill).collect::<Result<_, _>>()?;
        let by_stage = score.by_stage.iter().map(|(stage, t)| QuizStage {
            stage: *stage,
            right: t.right,
            asked: t.asked,
        });
        let reviewed = sat.answered.iter().zip(&shown).filter(|_| review);
        let flagged = sat.answered.iter().filter(|a| sat.flags.contains(&a.place));
        Ok(QuizView {
            schema: "careers/quiz/1",
            career: self.career,
            seed: sat.seed,
            bank: self.fingerprint.clone(),
            rules: rules_id(sat.rules),
            ended: end(sat, outcome.as_ref()),
            score: QuizTally {
                right: score.all.right,
                asked: score.all.asked,
            },
            answered: score.answered,
            share_low: share.map(|(low, _)| figure(low)),
            share_high: share.map(|(_, high)| figure(high)),
            ability: outcome.as_ref().map(ability),
            stages: outcome.as_ref().map_or_else(Vec::new, chances),
            by_skill,
            by_stage: by_stage.collect(),
            study: study::weeks(self, sat, outcome.as_ref())?,
            effort: outcome.as_ref().and_then(effort),
            flagged: flagged.map(|a| self.bank.items[a.place].id).collect(),
            calibrated: outcome.as_ref().map_or(0, |o| o.calibrated),
            limits: (self.pool.calibrated() == 0)
                .then_some(UNCALIBRATED)
                .into_iter()
                .chain([ACCURACY])
                .chain(LIMITS)
                .collect(),
            review: reviewed
                .map(|(answered, shown)| {
                    self.review(shown, &answered.answer, sat.flags.contains(&answered.place))
                })
                .collect::<Result<_, _>>()?,
        })
    }

    fn skill_view(
        &self,
        id: &'a str,
        tally: Tally,
        outcome: Option<&Outcome>,
    ) -> Result<QuizSkill<'a>, Damaged> {
        let place = self
            .pool
            .blueprint
            .iter()
            .position(|(skill, _)| skill == id);
        let found = outcome.and_then(|o| o.skills.iter().find(|s| Some(s.place) == place));
        Ok(QuizSkill {
            id,
            name: self.skill_name(id)?,
            right: tally.right,
            asked: tally.asked,
            expected: found.map(|s| figure(s.expected)),
            z: found.map(|s| figure(s.z)),
            level: found.map(|s| level(*s)),
        })
    }

    /// A question looked at again.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn review(
        &self,
        shown: &Shown<'_, 'a>,
        answer: &Answer,
        flagged: bool,
    ) -> Result<QuizReview<'a>, Damaged> {
        let refs = shown.item.refs.iter().map(|r| QuizReference {
            name: r.name,
            url: r.url,
        });
        Ok(QuizReview {
            item: self.item_view(shown)?,
            right: is_right(shown, answer),
            flagged,
            answer: words(shown, answer),
            key: key(shown),
            misconceptions: misconceptions(shown, answer),
            explanation: shown.item.explanation,
            references: refs.collect(),
            week: shown.item.week,
        })
    }

    /// The line that keeps a test; `None` for one without answers.
    #[must_use]
    pub fn kept(&self, sat: &Sat<'_>, started: DateTime, at: DateTime) -> Option<Kept> {
        let outcome = self.outcome(sat)?;
        let measured = outcome.measured;
        Some(Kept {
            careers: "result".to_owned(),
            version: VERSION,
            kind: "quiz".to_owned(),
            career: self.career.id.to_owned(),
            bank: self.fingerprint.clone(),
            started,
            at,
            seed: sat.seed,
            rules: sat.rules.to_owned(),
            ended: sat.ended.id().to_owned(),
            n: sat.answered.len(),
            right: outcome.right,
            theta: fine(measured.estimate.theta),
            sd: fine(measured.estimate.sd),
            q10: fine(measured.interval[0]),
            q90: fine(measured.interval[1]),
            stage_ge: measured.stage_ge.map(fine),
            skills: outcome.skills.iter().map(|s| self.kept_skill(*s)).collect(),
            items: sat
                .answered
                .iter()
                .map(|a| self.kept_item(a, sat))
                .collect(),
            effort: KeptEffort {
                fast: outcome.fast,
                late: outcome.late,
                moderated: outcome.moderated.map(kept_ability),
                in_time: outcome.in_time.map(kept_ability),
            },
            calibrated: outcome.calibrated,
        })
    }

    fn kept_skill(&self, skill: Skill) -> KeptSkill {
        KeptSkill {
            id: self.pool.blueprint[skill.place].0.clone(),
            asked: skill.asked,
            right: skill.right,
            expected: fine(skill.expected),
            z: fine(skill.z),
        }
    }

    fn kept_item(&self, answered: &Answered, sat: &Sat<'_>) -> KeptItem {
        let item = &self.bank.items[answered.place];
        KeptItem {
            id: item.id.to_owned(),
            version: item.version,
            skill: item.skill.to_owned(),
            right: answered.given.right,
            seconds: answered.seconds.map(tenth),
            late: answered.given.late,
            fast: answered.given.fast,
            flagged: sat.flags.contains(&answered.place),
        }
    }
}

impl<'s> Sat<'s> {
    /// A form that was scored.
    #[must_use]
    pub fn of_form(draw: Draw, answered: &'s [Answered], flags: &'s BTreeSet<usize>) -> Self {
        Self {
            seed: draw.seed,
            rules: "form",
            ended: Reason::Length,
            answered,
            flags,
        }
    }
}

fn rules_id(rules: &str) -> &'static str {
    let known = ["usual", "long", "fixed"];
    known.into_iter().find(|id| *id == rules).unwrap_or("form")
}

/// Why a test ended, in words.
fn end(sat: &Sat<'_>, outcome: Option<&Outcome>) -> QuizEnd {
    let sd = outcome.map_or(1.0, |o| o.measured.estimate.sd);
    let most = if sat.rules == "long" {
        Rules::LONG
    } else {
        Rules::USUAL
    };
    let words = match sat.ended {
        Reason::Precise => format!("the error came down to {sd:.2}, with {:.2} wanted", most.sd),
        Reason::Stage(0) => "nine chances in ten lie below stage 1".to_owned(),
        Reason::Stage(stage) => format!("nine chances in ten lie in stage {stage}"),
        Reason::Length if matches!(sat.rules, "fixed" | "form") => {
            "all of its questions were asked".to_owned()
        }
        Reason::Length => format!("the most questions, {}, were asked", most.max),
        Reason::Exhausted => "the bank has no further question that may be asked".to_owned(),
    };
    QuizEnd {
        reason: sat.ended.id(),
        words,
    }
}

fn ability(outcome: &Outcome) -> QuizAbility {
    let measured = outcome.measured;
    QuizAbility {
        theta: figure(measured.estimate.theta),
        sd: figure(measured.estimate.sd),
        low: figure(measured.interval[0]),
        high: figure(measured.interval[1]),
    }
}

fn chances(outcome: &Outcome) -> Vec<QuizChance> {
    let chances = outcome.measured.stage_ge.into_iter().zip(1..);
    chances
        .map(|(chance, stage)| QuizChance {
            stage,
            chance: figure(chance),
            verdict: verdict(chance),
        })
        .collect()
}

/// A chance in a word.
fn verdict(chance: f64) -> &'static str {
    if chance >= LIKELY {
        "likely"
    } else if chance >= BORDERLINE {
        "borderline"
    } else {
        "not yet"
    }
}

/// Where a skill lies beside one's own level.
fn level(skill: Skill) -> &'static str {
    if skill.asked < FEWEST {
        "own"
    } else if skill.z >= FAR {
        "above"
    } else if skill.z <= -FAR {
        "below"
    } else {
        "own"
    }
}

fn effort(outcome: &Outcome) -> Option<QuizEffort> {
    let estimate = |e: Estimate| QuizEstimate {
        theta: figure(e.theta),
        sd: figure(e.sd),
    };
    (outcome.fast + outcome.late > 0).then(|| QuizEffort {
        fast: outcome.fast,
        late: outcome.late,
        moderated: outcome.moderated.map(estimate),
        in_time: outcome.in_time.map(estimate),
    })
}

fn kept_ability(estimate: Estimate) -> KeptAbility {
    KeptAbility {
        theta: fine(estimate.theta),
        sd: fine(estimate.sd),
    }
}

/// To three places, far finer than any error.
fn figure(value: f64) -> Figure {
    Figure::rounded(value, 3)
}

/// To six places, so that what is reckoned from it later is not off.
fn fine(value: f64) -> f64 {
    (value * 1e6).round() / 1e6 + 0.0
}

/// To a tenth of a second.
fn tenth(seconds: f64) -> f64 {
    (seconds * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::{Skill, level};

    #[test]
    fn of_two_questions_no_weakness_is_made() {
        let skill = |asked, z| Skill {
            place: 0,
            right: 0,
            asked,
            expected: 1.6,
            z,
        };
        assert_eq!(level(skill(2, -4.0)), "own");
        assert_eq!(level(skill(3, -1.64)), "below");
        assert_eq!(level(skill(3, -1.63)), "own");
        assert_eq!(level(skill(3, 1.64)), "above");
    }
}
