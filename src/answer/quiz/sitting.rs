//! A test as it is taken: what has happened so far, and what comes next.
//!
//! Whether an event happens now or is read from a journal, it goes through [`Sitting::tell`];
//! so a test that was interrupted is the same as one that was not.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Draw, Quiz};
use crate::assess::adaptive::{Bench, ENGINE, Next, Reason, Rules, Test};
use crate::assess::answer::{Answer, AnswerError, is_right, read};
use crate::assess::course::{Course, Fixed};
use crate::assess::form::Shown;
use crate::assess::outcome::{Given, is_fast, limit};
use crate::assess::random::Stream;
use crate::state::session::{Event, Journal, Start};

/// Why an event cannot have happened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SitError {
    /// Of another career.
    #[error("it is a test of `{0}`")]
    Career(String),
    /// From another bank.
    #[error(
        "it was begun with the bank {theirs}; the bank is {ours} now, and its questions may have changed under your answers"
    )]
    Bank {
        /// Then.
        theirs: String,
        /// Now.
        ours: String,
    },
    /// By another program.
    #[error("it was begun by a program that chooses questions in another way ({0}, now {ENGINE})")]
    Engine(u64),
    /// A kind of test that there is not.
    #[error("there are no rules `{0}`")]
    Rules(String),
    /// A form that the bank cannot have.
    #[error("a form has 1 to {0} questions")]
    Count(usize),
    /// An event about an item that was not asked.
    #[error("line {line}: `{item}` was not asked there")]
    Item {
        /// The line of the journal; 0: it happens now.
        line: usize,
        /// The item's id.
        item: String,
    },
    /// An item that was asked in another version.
    #[error("line {line}: `{item}` is of another version now")]
    Version {
        /// The line.
        line: usize,
        /// The item's id.
        item: String,
    },
    /// An answer that is none to its item.
    #[error("line {line}: `{item}`: {error}")]
    Answer {
        /// The line.
        line: usize,
        /// The item's id.
        item: String,
        /// What is wrong.
        error: AnswerError,
    },
    /// An item that was set aside twice.
    #[error("line {line}: `{item}` had been set aside before")]
    Aside {
        /// The line.
        line: usize,
        /// The item's id.
        item: String,
    },
}

/// An answered item.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// Its place in the pool.
    pub place: usize,
    /// What was answered.
    pub answer: Answer,
    /// Seconds that it was looked at; `None` where nobody measured.
    pub seconds: Option<f64>,
    /// How it counts.
    pub given: Given,
}

/// A test under way.
pub struct Sitting<'t, 'a> {
    quiz: &'t Quiz<'a>,
    start: &'t Start,
    course: Course<'t>,
    answered: Vec<Answered>,
    flags: BTreeSet<usize>,
    spent: BTreeMap<usize, f64>,
}

/// What the adaptive tests of a start are drawn from.
///
/// # Errors
/// When the start is of another career, bank or program, or of rules that there are not.
pub fn bench<'t>(quiz: &'t Quiz<'_>, start: &Start) -> Result<Bench<'t>, SitError> {
    if start.career != quiz.career.id {
        return Err(SitError::Career(start.career.clone()));
    }
    if start.bank != quiz.fingerprint {
        let (theirs, ours) = (start.bank.clone(), quiz.fingerprint.clone());
        return Err(SitError::Bank { theirs, ours });
    }
    if start.engine != ENGINE {
        return Err(SitError::Engine(start.engine));
    }
    let rules = match (&*start.rules, start.count) {
        ("long", None) => Rules::LONG,
        ("usual", None) => Rules::USUAL,
        ("fixed", Some(count)) if (1..=quiz.most()).contains(&count) => Rules::USUAL,
        ("fixed", _) => return Err(SitError::Count(quiz.most())),
        (other, _) => return Err(SitError::Rules(other.to_owned())),
    };
    Ok(Bench::new(quiz.pool(), rules, true))
}

impl<'t, 'a> Sitting<'t, 'a> {
    /// Begins a test; the bench is [`bench()`]'s for the same start.
    #[must_use]
    pub fn new(quiz: &'t Quiz<'a>, bench: &'t Bench<'t>, start: &'t Start) -> Self {
        let seed = start.seed;
        let course = if let Some(count) = start.count {
            Course::Fixed(Fixed::new(quiz.places(Draw { count, seed })))
        } else {
            let test = Test::new(bench, Stream::new(seed, "select"));
            Course::Adaptive(Box::new(test))
        };
        Self {
            quiz,
            start,
            course,
            answered: Vec::new(),
            flags: BTreeSet::new(),
            spent: BTreeMap::new(),
        }
    }

    /// Tells everything that a journal has.
    ///
    /// # Errors
    /// The first line that cannot have happened.
    pub fn replay(&mut self, journal: &Journal) -> Result<(), SitError> {
        let mut events = journal.events.iter();
        events.try_for_each(|(line, event)| self.tell(event, *line))
    }

    /// Tells an event that stands in a line of the journal, or happens now (line 0).
    ///
    /// # Errors
    /// When it cannot have happened; nothing has then changed.
    pub fn tell(&mut self, event: &Event, line: usize) -> Result<(), SitError> {
        match event {
            Event::Start(_) | Event::Resume { .. } | Event::End { .. } => {}
            Event::Present { item, version } => {
                let place = self.asked(item, line)?;
                if self.quiz.bank.items[place].version != *version {
                    let item = item.clone();
                    return Err(SitError::Version { line, item });
                }
            }
            Event::Answer {
                item,
                answer,
                seconds,
            } => self.answer(item, answer, *seconds, line)?,
            Event::Skip { item, seconds } => {
                let place = self.asked(item, line)?;
                if !self.course.set_aside() {
                    let item = item.clone();
                    return Err(SitError::Aside { line, item });
                }
                *self.spent.entry(place).or_default() += seconds;
            }
            Event::Pause { item, seconds } => {
                let place = self.asked(item, line)?;
                *self.spent.entry(place).or_default() += seconds;
            }
            Event::Flag { item, on } => {
                let place = self.asked(item, line)?;
                if *on {
                    self.flags.insert(place);
                } else {
                    self.flags.remove(&place);
                }
            }
        }
        Ok(())
    }

    fn answer(
        &mut self,
        item: &str,
        answer: &Value,
        seconds: f64,
        line: usize,
    ) -> Result<(), SitError> {
        let place = self.asked(item, line)?;
        let shown = self.quiz.shown(place, self.start.seed);
        let answer = read(&shown, answer).map_err(|error| SitError::Answer {
            line,
            item: item.to_owned(),
            error,
        })?;
        let seconds = seconds + self.spent.get(&place).copied().unwrap_or(0.0);
        let right = is_right(&shown, &answer);
        let given = Given {
            place,
            right,
            // Who says at once that they do not know has not guessed.
            fast: answer != Answer::DontKnow && is_fast(seconds, shown.item.seconds),
            late: self.limit(place).is_some_and(|limit| seconds > limit),
        };
        self.course.answer(right);
        self.answered.push(Answered {
            place,
            answer,
            seconds: Some(seconds),
            given,
        });
        Ok(())
    }

    /// The place of the item that was asked, if it has this id.
    fn asked(&self, item: &str, line: usize) -> Result<usize, SitError> {
        match self.course.next() {
            Next::Ask(place) if self.quiz.bank.items[place].id == item => Ok(place),
            _ => Err(SitError::Item {
                line,
                item: item.chars().take(80).collect(),
            }),
        }
    }

    /// The item to ask, or why the test is over.
    #[must_use]
    pub fn next(&self) -> Next {
        self.course.next()
    }

    /// The item to ask as it is shown; `None` when the test is over.
    #[must_use]
    pub fn shown(&self) -> Option<Shown<'t, 'a>> {
        match self.next() {
            Next::Ask(place) => Some(self.quiz.shown(place, self.start.seed)),
            Next::Stop(_) => None,
        }
    }

    /// Why it is over; `None` while it is not.
    #[must_use]
    pub fn ended(&self) -> Option<Reason> {
        match self.next() {
            Next::Ask(_) => None,
            Next::Stop(reason) => Some(reason),
        }
    }

    /// How it began.
    #[must_use]
    pub fn start(&self) -> &'t Start {
        self.start
    }

    /// The answers so far, in the order given.
    #[must_use]
    pub fn answered(&self) -> &[Answered] {
        &self.answered
    }

    /// The places of the flagged items.
    #[must_use]
    pub fn flags(&self) -> &BTreeSet<usize> {
        &self.flags
    }

    /// Whether the item that is asked may be set aside.
    #[must_use]
    pub fn may_skip(&self) -> bool {
        self.course.may_set_aside()
    }

    /// How many other items wait to be asked again.
    #[must_use]
    pub fn aside(&self) -> usize {
        self.course.aside()
    }

    /// Whether the item that is asked is flagged.
    #[must_use]
    pub fn flagged(&self) -> bool {
        matches!(self.next(), Next::Ask(place) if self.flags.contains(&place))
    }

    /// The number of questions where it is fixed, else the most that there can be.
    #[must_use]
    pub fn most(&self) -> (usize, bool) {
        let most = if self.start.rules == "long" {
            Rules::LONG.max
        } else {
            Rules::USUAL.max
        };
        match self.course.count() {
            Some(count) => (count, true),
            None => (most.min(self.quiz.most()), false),
        }
    }

    /// The seconds that the item at a place may take; `None`: as long as one likes.
    #[must_use]
    pub fn limit(&self, place: usize) -> Option<f64> {
        limit(self.quiz.bank.items[place].seconds, self.start.factor)
    }
}
