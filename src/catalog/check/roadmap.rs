//! `roadmap.yaml`.

use super::pay::MOST;
use super::rules::{
    FIGURE_RANGE, ID_KNOWN, ID_RETIRED, ID_UNIQUE, STAGE_GAP, STAGES_FIVE, WEEK_HOURS, WEEK_ORDER,
    WEEKS_FIT,
};
use super::shared::url;
use super::{At, Lookup, Report};
use crate::catalog::model::{Roadmap, Stage, Week};
use crate::catalog::parse::Document;

pub(super) fn rules(
    doc: &Document<Roadmap<String>>,
    slug: &str,
    known: &Lookup,
    report: &mut Report,
) {
    let (at, stages) = (At::from(doc), &doc.value.stages);
    let ids: Vec<_> = stages.iter().map(|s| s.id.as_str()).collect();
    if ids != ["s1", "s2", "s3", "s4", "s5"] {
        report.error(at, "stages", STAGES_FIVE, format!("the stages are {ids:?}"));
    }
    if !(doc.value.hours_per_week > 0.0 && doc.value.hours_per_week <= 100.0) {
        report.error(
            at,
            "hours_per_week",
            WEEK_HOURS,
            format!("{} hours", doc.value.hours_per_week),
        );
    }
    months(at, stages, report);
    let mut check = Weeks {
        at,
        slug,
        known,
        report,
        next_week: 1,
        next_quarter: 1,
        units: Vec::new(),
    };
    for (i, stage) in stages.iter().enumerate() {
        check.stage(&format!("stages[{i}]"), stage);
    }
}

/// Stages follow on each other without a gap; only the last stays open.
fn months(at: At<'_>, stages: &[Stage<String>], report: &mut Report) {
    let mut due = Some(0);
    for (i, stage) in stages.iter().enumerate() {
        let path = format!("stages[{i}].months");
        let (from, to) = (stage.months.from, stage.months.to);
        match due {
            Some(due) if due < from => {
                report.error(
                    at,
                    &path,
                    STAGE_GAP,
                    format!("months {due} to {from} are in no stage"),
                );
            }
            Some(due) if due > from => {
                report.error(
                    at,
                    &path,
                    STAGE_GAP,
                    format!("month {from} is in the stage before, which ends in {due}"),
                );
            }
            None => report.error(at, &path, STAGE_GAP, "the stage before has no end"),
            _ => {}
        }
        if to.is_some_and(|to| to <= from) {
            report.error(at, &path, STAGE_GAP, "ends before it starts");
        }
        if to.is_none() && i + 1 != stages.len() {
            report.error(at, &path, STAGE_GAP, "only the last stage stays open");
        }
        due = to;
    }
}

struct Weeks<'a> {
    at: At<'a>,
    slug: &'a str,
    known: &'a Lookup,
    report: &'a mut Report,
    next_week: usize,
    next_quarter: usize,
    units: Vec<String>,
}

impl Weeks<'_> {
    fn stage(&mut self, path: &str, stage: &Stage<String>) {
        if let Some(pay) = &stage.pay {
            let path = format!("{path}.pay");
            self.report.known(
                self.at,
                &path,
                "source",
                &pay.source,
                self.known.sources.as_ref(),
            );
            if !(pay.low > 0.0 && pay.low <= pay.high && pay.high <= MOST) {
                self.report.error(
                    self.at,
                    &path,
                    FIGURE_RANGE,
                    format!("{} to {}", pay.low, pay.high),
                );
            }
        }
        self.fit(path, stage);
        for (i, week) in stage.weeks.iter().enumerate() {
            let due = format!("w{:02}", self.next_week);
            self.next_week += 1;
            self.week(&format!("{path}.weeks[{i}]"), &due, &stage.id, week);
        }
        for (i, quarter) in stage.quarters.iter().enumerate() {
            let due = format!("q{}", self.next_quarter);
            self.next_quarter += 1;
            self.week(&format!("{path}.quarters[{i}]"), &due, &stage.id, quarter);
        }
    }

    /// A stage has room for its weeks: 52 weeks or 4 quarters to 12 months, begun ones counted.
    fn fit(&mut self, path: &str, stage: &Stage<String>) {
        let Some(to) = stage.months.to else { return };
        let months = usize::from(to.saturating_sub(stage.months.from));
        let (weeks, quarters) = ((months * 52).div_ceil(12), months.div_ceil(3));
        if stage.weeks.len() > weeks || stage.quarters.len() > quarters {
            let message = format!(
                "{} weeks and {} quarters in {months} months",
                stage.weeks.len(),
                stage.quarters.len()
            );
            self.report.error(self.at, path, WEEKS_FIT, message);
        }
    }

    fn week(&mut self, path: &str, due: &str, stage: &str, week: &Week<String>) {
        if week.id != due {
            self.report.error(
                self.at,
                path,
                WEEK_ORDER,
                format!("`{}` stands where `{due}` belongs", week.id),
            );
        }
        self.report.ids(
            self.at,
            &format!("{path}.tasks"),
            week.tasks.iter().map(|t| t.id.as_str()),
        );
        let mut units = Some(0.0);
        for (i, reference) in week.units.iter().enumerate() {
            let hours = self.unit(&format!("{path}.units[{i}]"), &reference.unit);
            units = units.zip(hours).map(|(sum, hours)| sum + hours);
        }
        let mut tasks = 0.0;
        for (i, task) in week.tasks.iter().enumerate() {
            let path = format!("{path}.tasks[{i}]");
            tasks += task.hours;
            let full = format!("{}/{stage}/{}/{}", self.slug, week.id, task.id);
            if self.known.retired.contains(&full) {
                self.report
                    .error(self.at, &path, ID_RETIRED, format!("`{full}` is retired"));
            }
            if task.hours.is_nan() || task.hours <= 0.0 || task.shared {
                self.report.error(
                    self.at,
                    &path,
                    WEEK_HOURS,
                    "a task has hours of its own and leaves `shared` out",
                );
            }
            for skill in &task.skills {
                self.report.known(
                    self.at,
                    &format!("{path}.skills"),
                    "skill",
                    skill,
                    self.known.skills.as_ref(),
                );
            }
        }
        if let Some(units) = units {
            self.sum(path, week, units + tasks);
        }
        for (i, resource) in week.resources.iter().enumerate() {
            url(
                self.at,
                &format!("{path}.resources[{i}].url"),
                &resource.url,
                self.report,
            );
        }
    }

    fn sum(&mut self, path: &str, week: &Week<String>, sum: f64) {
        let off = (sum - week.hours).abs();
        // Infinite hours leave no difference to speak of.
        if off.is_nan() || off > 1e-6 {
            let message = format!(
                "`{}` states {} hours; its tasks take {sum}",
                week.id, week.hours
            );
            self.report
                .error(self.at, &format!("{path}.hours"), WEEK_HOURS, message);
        }
    }

    /// The hours of a shared unit, which a roadmap has once; `None` where it is not known.
    fn unit(&mut self, path: &str, id: &str) -> Option<f64> {
        if self.units.iter().any(|u| u == id) {
            self.report.error(
                self.at,
                path,
                ID_UNIQUE,
                format!("unit `{id}` stands twice in this roadmap"),
            );
        }
        self.units.push(id.to_owned());
        let units = self.known.units.as_ref()?;
        let hours = units.get(id).copied();
        if hours.is_none() {
            self.report.error(
                self.at,
                path,
                ID_KNOWN,
                format!("no unit has the id `{id}`"),
            );
        }
        hours
    }
}
