//! Tasks laid into weeks.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::QUARTER;
use super::pace::{Pace, Slot, Week};
use super::tasks::PlanTask;

/// Most weeks that a plan may take: a hundred years.
const MOST_WEEKS: u32 = 5_218;

/// A task, or a part of it, in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The task's place among those planned.
    pub task: usize,
    /// Which part of the task, from 1.
    pub part: u32,
    /// Its first day.
    pub from: Date,
    /// Its last day; of a session, the first.
    pub to: Date,
    /// When it starts and ends, where sessions have a time.
    pub time: Option<(DateTime, DateTime)>,
    /// How long it takes.
    pub minutes: u32,
}

/// A week with what is done in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The week.
    pub week: Week,
    /// What is done, in order.
    pub parts: Vec<Part>,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout {
    /// The weeks, up to the one in which all is done; those between in which nothing is done among them.
    pub weeks: Vec<Planned>,
    /// Whether everything found its place before the last day.
    pub whole: bool,
}

/// At this pace one lifetime does not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("at this pace the plan takes more than a hundred years")]
pub struct TooLong;

/// Lays tasks into weeks in their order. What does not fit into what is left of a week or
/// session goes on in the next, in quarters of an hour.
///
/// # Errors
/// When it takes more than a hundred years; a last day ends the plan before.
pub fn lay_out(tasks: &[PlanTask<'_>], pace: &Pace) -> Result<Layout, TooLong> {
    let mut hand = Hand::new(tasks);
    let mut weeks = Vec::new();
    let mut number = 1;
    while !hand.empty() {
        if number > MOST_WEEKS {
            return Err(TooLong);
        }
        let Some(week) = pace.week(number) else {
            return match pace.until {
                Some(_) => Ok(Layout {
                    weeks,
                    whole: false,
                }),
                None => Err(TooLong),
            };
        };
        let mut parts = Vec::new();
        for slot in &week.slots {
            hand.fill(slot, &mut parts);
        }
        weeks.push(Planned { week, parts });
        number += 1;
    }
    Ok(Layout { weeks, whole: true })
}

/// What is still to be laid.
struct Hand<'t, 'a> {
    tasks: &'t [PlanTask<'a>],
    /// The task that is next.
    next: usize,
    /// What of it is laid.
    laid: u32,
    /// Into how many parts.
    parts: u32,
}

impl<'t, 'a> Hand<'t, 'a> {
    fn new(tasks: &'t [PlanTask<'a>]) -> Self {
        Self {
            tasks,
            next: 0,
            laid: 0,
            parts: 0,
        }
    }

    fn empty(&self) -> bool {
        self.next >= self.tasks.len()
    }

    /// Fills a slot as far as it goes.
    fn fill(&mut self, slot: &Slot, out: &mut Vec<Part>) {
        let mut used = 0;
        while let Some(task) = self.tasks.get(self.next) {
            let (rest, room) = (task.minutes - self.laid, slot.minutes - used);
            let minutes = if rest <= room {
                rest
            } else {
                room - room % QUARTER
            };
            if minutes == 0 {
                return;
            }
            self.parts += 1;
            out.push(Part {
                task: self.next,
                part: self.parts,
                from: slot.from,
                to: slot.to,
                time: times(slot, used, minutes),
                minutes,
            });
            used += minutes;
            self.laid += minutes;
            if minutes == rest {
                (self.next, self.laid, self.parts) = (self.next + 1, 0, 0);
            }
        }
    }
}

/// When a part starts and ends that lies so far into a slot.
fn times(slot: &Slot, used: u32, minutes: u32) -> Option<(DateTime, DateTime)> {
    let start = slot.from.to_datetime(slot.at?);
    let after = |minutes: u32| start.checked_add(i64::from(minutes).minutes()).ok();
    after(used).zip(after(used + minutes))
}
