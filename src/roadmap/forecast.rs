//! How fast somebody goes, and when they would arrive.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

/// Active weeks that the pace is taken from: two months say more of the present than a year.
pub const WEEKS: usize = 8;

/// Fewest active weeks that a pace is told of.
pub const FEWEST: usize = 2;

/// Longest forecast, in weeks; beyond two centuries it says nothing.
const FARTHEST: f64 = 10_400.0;

/// A pace.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Hours in an active week, on average.
    pub hours: f64,
    /// Of how many active weeks.
    pub weeks: usize,
}

/// When somebody would arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// Weeks from today, the last one counted whole.
    pub weeks: i32,
    /// The day.
    pub day: Date,
}

/// A day's week: whole weeks, Monday first, since Monday 5 January 1970.
#[must_use]
pub fn week_of(day: Date) -> i32 {
    let days = (day - date(1970, 1, 5)).get_days();
    days.div_euclid(7)
}

/// Weeks in a row, up to the present one, in which something was done. While the present
/// week has nothing yet, those up to the last one count.
#[must_use]
pub fn streak(days: impl IntoIterator<Item = Date>, today: Date) -> u32 {
    let active: BTreeSet<i32> = days.into_iter().map(week_of).collect();
    let present = week_of(today);
    let last = if active.contains(&present) {
        present
    } else {
        present - 1
    };
    let mut weeks = 0;
    let row = (0..).take_while(|back| active.contains(&(last - back)));
    row.for_each(|_| weeks += 1);
    weeks
}

/// The mean of the hours in the latest active weeks, of tasks done by their days;
/// `None` where there are too few to tell.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a count of at most eight")]
pub fn pace(work: &[(Date, f64)], today: Date) -> Option<Pace> {
    let mut active: BTreeMap<i32, f64> = BTreeMap::new();
    for (day, hours) in work.iter().filter(|(day, _)| *day <= today) {
        *active.entry(week_of(*day)).or_default() += hours;
    }
    let latest: Vec<f64> = active.values().rev().take(WEEKS).copied().collect();
    let weeks = latest.len();
    (weeks >= FEWEST).then(|| Pace {
        hours: latest.iter().sum::<f64>() / weeks as f64,
        weeks,
    })
}

/// When so many hours are done at a pace; `None` where that is too far away to say.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "at most `FARTHEST`")]
pub fn arrival(hours_left: f64, pace: Pace, today: Date) -> Option<Arrival> {
    let weeks = (hours_left / pace.hours).ceil();
    // NaN, of no hours at no pace, is not within.
    let within = (0.0..=FARTHEST).contains(&weeks);
    let weeks = within.then_some(weeks as i32)?;
    let span = jiff::Span::new().try_weeks(weeks).ok()?;
    let day = today.checked_add(span).ok()?;
    Some(Arrival { weeks, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = date(2026, 11, 25);

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(week_of(date(1970, 1, 5)), 0);
        assert_eq!(week_of(date(1970, 1, 4)), -1);
        assert_eq!(week_of(date(2026, 11, 22)) + 1, week_of(date(2026, 11, 23)));
    }

    #[test]
    fn a_streak_waits_for_the_end_of_the_present_week() {
        let last = [date(2026, 11, 22), date(2026, 11, 9), date(2026, 10, 26)];
        assert_eq!(streak(last, TODAY), 2, "two weeks up to the last one");
        let now = last.into_iter().chain([TODAY]);
        assert_eq!(streak(now, TODAY), 3);
        assert_eq!(
            streak([date(2026, 11, 15)], TODAY),
            0,
            "a week was left out"
        );
        assert_eq!(streak([], TODAY), 0);
    }

    #[test]
    fn one_active_week_is_no_pace() {
        assert_eq!(pace(&[(TODAY, 4.0), (TODAY, 2.0)], TODAY), None);
        let work = [(date(2026, 9, 1), 4.0), (TODAY, 8.0)];
        let found = Pace {
            hours: 6.0,
            weeks: 2,
        };
        assert_eq!(pace(&work, TODAY), Some(found));
        let day = date(2026, 12, 16);
        assert_eq!(arrival(13.0, found, TODAY), Some(Arrival { weeks: 3, day }));
    }

    #[test]
    fn only_the_latest_eight_active_weeks_count_and_no_day_to_come() {
        let weeks = (0..12).map(|w| {
            (
                TODAY - jiff::Span::new().weeks(w),
                if w < 8 { 5.0 } else { 50.0 },
            )
        });
        let mut work: Vec<_> = weeks.collect();
        work.push((date(2027, 1, 1), 500.0));
        let found = Pace {
            hours: 5.0,
            weeks: 8,
        };
        assert_eq!(pace(&work, TODAY), Some(found));
    }

    #[test]
    fn what_is_too_far_away_is_not_told() {
        let slow = Pace {
            hours: 0.001,
            weeks: 2,
        };
        assert_eq!(arrival(1e9, slow, TODAY), None);
        let none = Pace {
            hours: 0.0,
            weeks: 2,
        };
        assert_eq!(arrival(0.0, none, TODAY), None);
    }
}
