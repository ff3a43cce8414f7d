//! How much one does when: a week's budget, its sessions, days off.

use jiff::civil::{Date, Time, Weekday};
use jiff::{Span, ToSpan};

use super::QUARTER;

/// Most minutes a day that can be asked for.
const MOST_A_DAY: u32 = 16 * 60;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// A person's pace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// The first day; weeks are counted from it.
    pub start: Date,
    /// Minutes a week, a multiple of a quarter of an hour.
    pub minutes: u32,
    /// When in the week; without it, a week is one block.
    pub sessions: Option<Sessions>,
    /// Days on which nothing is done.
    pub off: Vec<DaysOff>,
    /// The last day, if there is one.
    pub until: Option<Date>,
}

/// The days of a week on which one works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sessions {
    /// The days, each once.
    pub days: Vec<Weekday>,
    /// When each session starts, as clocks in India show it.
    pub at: Option<Time>,
}

/// Days off, both ends counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysOff {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
}

/// Why a pace cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaceError {
    /// A day is too short.
    #[error("that is {} hours a day, more than 16", hours(*.0))]
    DayTooShort(u32),
    /// A session would end on the next day.
    #[error("a session of {} hours from {} goes past midnight", hours(*.minutes), .at.strftime("%H:%M"))]
    PastMidnight {
        /// Its length.
        minutes: u32,
        /// Its start.
        at: Time,
    },
    /// The start comes after the last day.
    #[error("the plan starts on {start}, after {until}")]
    StartAfterEnd {
        /// The first day.
        start: Date,
        /// The last.
        until: Date,
    },
}

/// Minutes as hours, for people.
fn hours(minutes: u32) -> f64 {
    f64::from(minutes) / 60.0
}

/// A week of the plan, empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its number, from 1.
    pub number: u32,
    /// Its first day.
    pub start: Date,
    /// Its last day.
    pub end: Date,
    /// Days of it on which nothing is done.
    pub off: Vec<Date>,
    /// Where work can be laid.
    pub slots: Vec<Slot>,
}

/// A session, or a week's block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Its first day.
    pub from: Date,
    /// Its last day; of a session, the first.
    pub to: Date,
    /// When it starts.
    pub at: Option<Time>,
    /// How long it is.
    pub minutes: u32,
}

impl Week {
    /// How much can be done in it.
    #[must_use]
    pub fn budget(&self) -> u32 {
        self.slots.iter().map(|slot| slot.minutes).sum()
    }
}

impl Pace {
    /// Whether it can be kept at all.
    ///
    /// # Errors
    /// When a day or an evening is too short, or the plan ends before it starts.
    pub fn check(&self) -> Result<(), PaceError> {
        if let Some(until) = self.until.filter(|until| *until < self.start) {
            let start = self.start;
            return Err(PaceError::StartAfterEnd { start, until });
        }
        let Some(sessions) = &self.sessions else {
            return Ok(());
        };
        let longest = self.share(0, sessions.days.len());
        if longest > MOST_A_DAY {
            return Err(PaceError::DayTooShort(longest));
        }
        match sessions.at {
            Some(at) if minute_of(at) + longest > DAY => Err(PaceError::PastMidnight {
                minutes: longest,
                at,
            }),
            _ => Ok(()),
        }
    }

    /// The week with a number, from 1; `None` after the last day, and where the calendar ends.
    #[must_use]
    pub fn week(&self, number: u32) -> Option<Week> {
        let weeks = Span::new().try_weeks(number.checked_sub(1)?).ok()?;
        let start = self.start.checked_add(weeks).ok()?;
        if self.until.is_some_and(|until| until < start) {
            return None;
        }
        let end = start.checked_add(6.days()).ok()?;
        let days: Vec<Date> = start.series(1.day()).take(7).collect();
        let off = days
            .iter()
            .copied()
            .filter(|day| self.is_off(*day))
            .collect();
        let slots = match &self.sessions {
            Some(sessions) => self.evenings(sessions, &days),
            None => self.block(&days).into_iter().collect(),
        };
        Some(Week {
            number,
            start,
            end,
            off,
            slots,
        })
    }

    /// Whether a day is off.
    #[must_use]
    pub fn is_off(&self, day: Date) -> bool {
        self.off.iter().any(|off| off.from <= day && day <= off.to)
    }

    /// Whether something can be done on a day: it is not off, and not after the last.
    fn open(&self, day: Date) -> bool {
        !self.is_off(day) && self.until.is_none_or(|until| day <= until)
    }

    /// The week as one block: a day off takes a seventh of it, to the quarter of an hour.
    fn block(&self, days: &[Date]) -> Option<Slot> {
        let open: Vec<Date> = days.iter().copied().filter(|d| self.open(*d)).collect();
        let share = u32::try_from(open.len()).ok()?;
        let minutes = self.minutes / QUARTER * share / 7 * QUARTER;
        let slot = Slot {
            from: *open.first()?,
            to: *open.last()?,
            at: None,
            minutes,
        };
        (minutes > 0).then_some(slot)
    }

    /// The week's sessions: equal shares, what is left over going to the first of them.
    /// A session on a day off is lost, not moved.
    fn evenings(&self, sessions: &Sessions, days: &[Date]) -> Vec<Slot> {
        let worked = days
            .iter()
            .filter(|day| sessions.days.contains(&day.weekday()));
        let slots = worked.enumerate().map(|(place, day)| Slot {
            from: *day,
            to: *day,
            at: sessions.at,
            minutes: self.share(place, sessions.days.len()),
        });
        slots
            .filter(|slot| slot.minutes > 0 && self.open(slot.from))
            .collect()
    }

    /// What of the week falls on the session at a place, of so many.
    fn share(&self, place: usize, of: usize) -> u32 {
        let (place, of) = (
            u32::try_from(place).unwrap_or(u32::MAX),
            u32::try_from(of.max(1)).unwrap_or(u32::MAX),
        );
        let quarters = self.minutes / QUARTER;
        (quarters / of + u32::from(place < quarters % of)) * QUARTER
    }
}

/// Minutes since midnight.
#[must_use]
pub fn minute_of(time: Time) -> u32 {
    u32::from(time.hour().unsigned_abs()) * 60 + u32::from(time.minute().unsigned_abs())
}
