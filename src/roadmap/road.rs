//! A career's road as one row of weeks.

use crate::catalog::model::{Task, Week};
use crate::catalog::pack::{CareerRef, Damaged, StageSpans};

/// A road.
#[derive(Debug, Clone, PartialEq)]
pub struct Road<'a> {
    /// The career's id.
    pub career: &'a str,
    /// Ids and names of the stages.
    pub stages: Vec<(&'a str, &'a str)>,
    /// Weeks and quarters of all stages, in the order they are walked.
    pub weeks: Vec<RoadWeek<'a>>,
}

/// A week or a quarter on it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoadWeek<'a> {
    /// The stage's place in `stages`.
    pub stage: usize,
    /// The full id: `backend-developer/s1/w03`.
    pub id: String,
    /// The week, shared units in place.
    pub week: Week<&'a str>,
}

impl<'a> Road<'a> {
    /// The road of a career; `None` where none is written.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn of(career: CareerRef<'a>) -> Result<Option<Self>, Damaged> {
        let Some(outline) = career.outline()? else {
            return Ok(None);
        };
        let stages: Vec<_> = outline.roadmap.stages;
        let stages: Vec<_> = stages.iter().map(|s| (s.id, s.title)).collect();
        let mut weeks = Vec::new();
        for (place, (spans, (stage, _))) in career.spans()?.into_iter().zip(&stages).enumerate() {
            let StageSpans {
                weeks: own,
                quarters,
            } = spans;
            weeks.extend(own.into_iter().chain(quarters).map(|week| RoadWeek {
                stage: place,
                id: format!("{}/{stage}/{}", career.id, week.id),
                week,
            }));
        }
        Ok(Some(Self {
            career: career.id,
            stages,
            weeks,
        }))
    }

    /// Every task with its week and its full id.
    pub fn tasks(&self) -> impl Iterator<Item = (&RoadWeek<'a>, &Task<&'a str>, String)> {
        self.weeks.iter().flat_map(|week| {
            let tasks = week.week.tasks.iter();
            tasks.map(move |task| (week, task, week.task_id(task)))
        })
    }
}

impl RoadWeek<'_> {
    /// The full, stable id of a task in it.
    #[must_use]
    pub fn task_id(&self, task: &Task<&str>) -> String {
        task_id(&self.id, task)
    }
}

/// The full, stable id of a task in a week: `unit/sql-joins` for what careers share.
#[must_use]
pub fn task_id(week: &str, task: &Task<&str>) -> String {
    if task.shared {
        format!("unit/{}", task.id)
    } else {
        format!("{week}/{}", task.id)
    }
}
