//! Documents in Markdown, to be kept in a repository and ticked off.

mod doc;
mod lines;

pub use lines::text;

use super::counted;
use super::money::band;
use super::plan::{notes, quarters, range, summary, week_head, weeks_in, weeks_of};
use super::roadmap::months;
use crate::view::{
    CompareView, PlanPart, PlanStage, PlanView, RoadmapView, SalaryView, ShowView, StageView,
    TaskView, WeekView,
};
use lines::{Lines, link};

/// A career, with the sources that its sections name.
#[must_use]
pub fn show(view: &ShowView<'_>) -> String {
    let sources = view.sources.as_deref().unwrap_or_default();
    doc::write(&super::show::doc(view), None, sources)
}

/// Pay, with its sources.
#[must_use]
pub fn salary(view: &SalaryView<'_>) -> String {
    doc::write(&super::salary::doc(view), None, &view.sources)
}

/// Careers side by side, with their sources.
#[must_use]
pub fn compare(view: &CompareView<'_>) -> String {
    let names: Vec<&str> = view.careers.iter().map(|career| career.title).collect();
    let title = format!("{}, side by side", names.join(", "));
    doc::write(&super::compare::doc(view), Some(&title), &view.sources)
}

/// A roadmap, or some of its stages, with a box for every task.
#[must_use]
pub fn roadmap(view: &RoadmapView<'_>) -> String {
    let mut out = Lines::default();
    out.line(&format!("# {}: the road", text(view.career.title)));
    out.para(&format!(
        "Written for {} a week.",
        counted(view.hours_per_week.0, "hour")
    ));
    for stage in &view.stages {
        stage_of(&mut out, stage);
    }
    out.0
}

fn stage_of(out: &mut Lines, stage: &StageView<'_>) {
    let title = format!("{} {} ({})", stage.id, text(stage.title), months(stage));
    out.head(&format!("## {title}"));
    out.para(&format!("**Aim.** {}", text(stage.aim)));
    if let Some(pay) = &stage.pay {
        let source = text(pay.source);
        let band = band(pay.low.0, pay.high.0);
        out.para(&format!("**Pay.** {band}, as printed by {source}."));
    }
    for week in stage.weeks.iter().chain(&stage.quarters) {
        week_of(out, week);
    }
    out.head(&format!("### Exit of {}", stage.id));
    out.gap();
    for milestone in &stage.milestones {
        out.line(&format!("- [ ] {}", text(milestone)));
    }
    out.para(&format!("**Exit check.** {}", text(stage.exit)));
}

fn week_of(out: &mut Lines, week: &WeekView<'_>) {
    out.head(&format!("### {} ({} h)", week.id, week.hours.0));
    out.para(&text(week.goal));
    out.gap();
    week.tasks.iter().for_each(|task| task_of(out, task));
    if week.resources.is_empty() {
        return;
    }
    out.para("To read:");
    out.gap();
    for r in &week.resources {
        out.line(&format!("- {}, {}", link(r.name, r.url), text(r.publisher)));
    }
}

fn task_of(out: &mut Lines, task: &TaskView<'_>) {
    out.line(&format!(
        "- [ ] {} ({} h, {}, {}) `{}`",
        text(task.text),
        task.hours.0,
        task.need,
        task.kind,
        task.id
    ));
}

/// A plan with a box for every part of a task.
#[must_use]
pub fn plan(view: &PlanView<'_>) -> String {
    let mut out = Lines::default();
    out.line(&format!("# {}: the plan", text(view.career.title)));
    out.para(&text(&summary(view)));
    for note in notes(view) {
        out.para(&text(&note));
    }
    if !view.stages.is_empty() {
        out.gap();
        out.line("| Stage | Weeks | Ends | Must, h | Should, h | Could, h |");
        out.line("|---|---|---|--:|--:|--:|");
    }
    for stage in &view.stages {
        let hours = &stage.hours;
        out.line(&format!(
            "| {} {} | {} | {} | {} | {} | {} |",
            stage.id,
            text(stage.title),
            range(stage.first_week, stage.last_week),
            stage.end.0,
            hours.must.0,
            hours.should.0,
            hours.could.0
        ));
    }
    for stage in &view.stages {
        plan_stage(&mut out, view, stage);
    }
    out.0
}

fn plan_stage(out: &mut Lines, view: &PlanView<'_>, stage: &PlanStage<'_>) {
    out.head(&format!("## {} {}", stage.id, text(stage.title)));
    if stage.planned_in == "quarters" {
        for quarter in quarters(view, stage) {
            out.head(&format!("### {}", quarter.head));
            out.gap();
            for task in &quarter.tasks {
                let weeks = weeks_of(task.weeks.0, task.weeks.1);
                out.line(&boxed(task.part, task.hours, &weeks));
            }
        }
        return;
    }
    for week in weeks_in(view, stage) {
        out.head(&format!("### {}", week_head(week, stage)));
        out.gap();
        for part in week.parts.iter().filter(|part| part.stage == stage.id) {
            out.line(&boxed(part, part.hours.0, &super::plan::when(part)));
        }
    }
}

/// A box, what to do, how long, how much it is needed, when, which part.
fn boxed(part: &PlanPart<'_>, hours: f64, when: &str) -> String {
    // What goes on was told in full where it began.
    let what = if part.part == 1 {
        text(part.text)
    } else {
        "Goes on:".to_owned()
    };
    let mut aside = vec![
        format!("{hours} h"),
        part.need.to_owned(),
        part.kind.to_owned(),
    ];
    // A quarter's task is told once, whole.
    if part.parts > 1 && (hours - part.hours.0).abs() < 1e-9 {
        aside.push(format!("part {} of {}", part.part, part.parts));
    }
    aside.extend((!when.is_empty()).then(|| when.to_owned()));
    format!("- [ ] {what} ({}) `{}`", aside.join(", "), part.task)
}
