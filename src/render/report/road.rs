//! The road, its weeks with dates, and how far somebody is on it.

use super::html::Html;
use crate::render::doc::Cell;
use crate::render::money::lpa;
use crate::render::plan::{notes, quarters, short, summary, week_head, weeks_in, weeks_of};
use crate::render::progress::{bar, facts, must};
use crate::render::roadmap::months;
use crate::render::show::NOT_WRITTEN;
use crate::view::{CareerProgress, KnownTest, PlanPart, PlanStage, PlanView, StageView};

/// The stages: when, how long, what for.
pub fn stages(html: &mut Html, stages: &[StageView<'_>], plan: Option<&PlanView<'_>>) {
    if stages.is_empty() {
        return html.el("<p>", NOT_WRITTEN);
    }
    html.within("<table>", |html| {
        html.heads(&["Stage", "Months", "Hours", "Ends at your pace"]);
        html.within("<tbody>", |html| {
            for stage in stages {
                let mut planned = plan.iter().flat_map(|plan| &plan.stages);
                let end = planned.find(|planned| planned.id == stage.id);
                let end = end.map_or_else(|| "nothing left".to_owned(), |p| p.end.0.to_string());
                html.within("<tr>", |html| {
                    html.el(
                        "<th scope=\"row\">",
                        &format!("{} {}", stage.id, stage.title),
                    );
                    html.el("<td>", &months(stage));
                    html.el("<td class=\"figure\">", &stage.hours.0.to_string());
                    html.el("<td>", &end);
                });
            }
        });
    });
    for one in stages {
        stage(html, one);
    }
}

fn stage(html: &mut Html, stage: &StageView<'_>) {
    html.within("<section class=\"card\">", |html| {
        html.el("<h3>", &format!("{} {}", stage.id, stage.title));
        html.within("<p>", |html| html.named("Aim", stage.aim));
        if let Some(pay) = &stage.pay {
            html.within("<p>", |html| {
                html.named(
                    "Pay",
                    &format!("{}-{} LPA", lpa(pay.low.0), lpa(pay.high.0)),
                );
                html.cited(Some(pay.source));
                html.raw(" ");
                html.text(pay.note.unwrap_or_default());
            });
        }
        html.list(&stage.milestones, |html, milestone| html.text(milestone));
        html.within("<p>", |html| html.named("Exit check", stage.exit));
    });
}

/// What is left, week by week.
pub fn plan(html: &mut Html, plan: &PlanView<'_>) {
    html.el("<p>", &summary(plan));
    if plan.pace.replan {
        html.el("<p class=\"aside\">", "What is done is left out.");
    }
    for note in notes(plan) {
        html.el("<p class=\"aside\">", &note);
    }
    if let Some(note) = left_out(plan) {
        html.el("<p class=\"aside\">", &note);
    }
    let told = |stage: &&PlanStage<'_>| weeks_in(plan, stage).next().is_some();
    for stage in plan.stages.iter().filter(told) {
        html.el("<h3>", &format!("{} {}", stage.id, stage.title));
        if stage.planned_in == "quarters" {
            in_quarters(html, plan, stage);
        } else {
            in_weeks(html, plan, stage);
        }
    }
}

/// Where not every week is told.
fn left_out(plan: &PlanView<'_>) -> Option<String> {
    let (told, all) = (plan.weeks.len(), plan.weeks_count);
    let whole = format!("all of them: careers plan {}", plan.career.id);
    match told {
        0 if all > 0 => Some(format!(
            "The tasks of the {all} weeks are left out; {whole}"
        )),
        _ if told < usize::try_from(all).unwrap_or(usize::MAX) => Some(format!(
            "The tasks of the first {told} of {all} weeks; {whole}"
        )),
        _ => None,
    }
}

fn in_quarters(html: &mut Html, plan: &PlanView<'_>, stage: &PlanStage<'_>) {
    for quarter in quarters(plan, stage) {
        html.within("<div class=\"week\">", |html| {
            html.el("<h4>", &quarter.head);
            html.within("<ul class=\"boxes\">", |html| {
                for task in &quarter.tasks {
                    let weeks = weeks_of(task.weeks.0, task.weeks.1);
                    part(html, task.part, task.hours, task.part.text, &weeks);
                }
            });
        });
    }
}

fn in_weeks(html: &mut Html, plan: &PlanView<'_>, stage: &PlanStage<'_>) {
    for week in weeks_in(plan, stage) {
        html.within("<div class=\"week\">", |html| {
            html.el("<h4>", &week_head(week, stage));
            let parts = week.parts.iter().filter(|part| part.stage == stage.id);
            let parts: Vec<_> = parts.collect();
            if parts.is_empty() {
                return;
            }
            html.within("<ul class=\"boxes\">", |html| {
                for one in parts {
                    // What goes on was told in full where it began.
                    let on = format!("Goes on: {}", short(&one.task));
                    let text = if one.part == 1 { one.text } else { &on };
                    part(html, one, one.hours.0, text, "");
                }
            });
        });
    }
}

fn part(html: &mut Html, part: &PlanPart<'_>, hours: f64, text: &str, when: &str) {
    html.within("<li>", |html| {
        html.text(text);
        let comma = if when.is_empty() { "" } else { ", " };
        let aside = format!(" ({hours} h, {}{comma}{when})", part.need);
        html.el("<span class=\"aside\">", &aside);
    });
}

/// How far the person is.
pub fn progress(html: &mut Html, view: &CareerProgress<'_>, today: &str) {
    html.within("<table>", |html| {
        html.heads(&["Stage", "Must", "All tasks"]);
        html.within("<tbody>", |html| {
            for stage in &view.stages {
                html.within("<tr>", |html| {
                    html.el(
                        "<th scope=\"row\">",
                        &format!("{} {}", stage.id, stage.title),
                    );
                    html.within("<td>", |html| {
                        html.within("<div class=\"drawn\">", |html| {
                            html.el("<span>", &must(stage.amount));
                            if let Cell::Bar(Some(bar)) = bar(stage.amount) {
                                html.bar(bar);
                            }
                        });
                    });
                    let (done, all) = (stage.amount.tasks_done, stage.amount.tasks);
                    html.el("<td class=\"figure\">", &format!("{done} of {all}"));
                });
            }
        });
    });
    html.list(&facts(view, today), |html, (name, value)| {
        html.named(name, value);
    });
}

/// The person's latest quiz.
pub fn quiz(html: &mut Html, test: &KnownTest<'_>) {
    let (day, right, asked) = (test.on.0, test.right, test.asked);
    let (theta, low, high) = (test.theta.0, test.q10.0, test.q90.0);
    let stage = match (test.stage, test.chance) {
        (Some(stage), Some(chance)) => {
            format!("{stage}, with a chance of {:.0} %", 100.0 * chance.0)
        }
        _ => "none with a chance of 80 %".to_owned(),
    };
    let skills = test
        .skills
        .iter()
        .map(|s| format!("{} {}", s.name, s.level));
    let skills: Vec<String> = skills.collect();
    let mut told = vec![
        ("Taken", day.to_string()),
        ("Right", format!("{right} of {asked}")),
        ("Highest stage that is likely", stage),
        (
            "Ability",
            format!(
                "{theta:.2}, 80 % interval {low:.2} to {high:.2}; 0 is the middle of stage 3, 1 is a stage"
            ),
        ),
    ];
    if !skills.is_empty() {
        told.push(("Skills, at the level of that stage", skills.join(", ")));
    }
    html.list(&told, |html, (name, value)| html.named(name, value));
    html.el("<p>", QUIZ_LIMITS);
}

/// What a quiz does not tell.
const QUIZ_LIMITS: &str = "No question of the bank has been calibrated on people's answers. It is \
    for exploration and learning: do not select people with it.";
