//! What the work is, a day of it, what one needs, who hires.

use super::html::Html;
use crate::render::show::{NO_EMPLOYERS, NOT_WRITTEN, demand, duration, scheme};
use crate::render::{counted, interests};
use crate::view::{
    DayView, EmployersView, EntryView, NoteView, OverviewView, SkillsView, TestsView,
};

/// The work.
pub fn overview(html: &mut Html, view: &OverviewView<'_>) {
    view.text.iter().for_each(|text| html.el("<p>", text));
    html.el("<h3>", "What one does");
    html.list(&view.tasks, |html, task| html.text(task));
    if !view.patterns.is_empty() {
        html.el("<h3>", "In India");
        html.list(&view.patterns, |html, pattern| {
            html.named(pattern.name, pattern.text);
            html.cited(pattern.source);
        });
    }
    html.within("<div class=\"two\">", |html| {
        for (head, texts) in [("Good if", &view.good_if), ("Avoid if", &view.avoid_if)] {
            if !texts.is_empty() {
                html.within("<div>", |html| {
                    html.el("<h3>", head);
                    html.list(texts, |html, text| html.text(text));
                });
            }
        }
    });
    if !view.hazards.is_empty() {
        html.el("<h3>", "What wears people out");
        notes(html, &view.hazards);
    }
    html.el("<h3>", "Demand and official names");
    html.within("<ul>", |html| {
        html.within("<li>", |html| {
            html.named("Openings", &demand(&view.demand));
        });
        for code in &view.codes {
            html.within("<li>", |html| {
                html.named(scheme(code.scheme), code.code);
                html.raw(" ");
                html.text(code.title);
                html.cited(Some(code.source));
            });
        }
    });
}

fn notes(html: &mut Html, notes: &[NoteView<'_>]) {
    html.list(notes, |html, note| html.named(note.name, note.text));
}

/// Days, hour by hour.
pub fn days(html: &mut Html, days: &[DayView<'_>]) {
    if days.is_empty() {
        html.el("<p>", NOT_WRITTEN);
    }
    for day in days {
        html.el("<h3>", &format!("A day: {}", day.title));
        html.within("<table>", |html| {
            html.heads(&["Start", "Min", "Kind", "What happens"]);
            html.within("<tbody>", |html| {
                for block in &day.blocks {
                    html.within("<tr>", |html| {
                        html.el("<th scope=\"row\">", block.start);
                        html.el("<td class=\"figure\">", &block.minutes.to_string());
                        html.el("<td class=\"word\">", block.kind);
                        html.el("<td>", block.text);
                    });
                }
            });
        });
        let kinds = day.minutes_by_kind.iter();
        let kinds: Vec<String> = kinds
            .map(|k| format!("{} {}", k.kind, duration(k.minutes)))
            .collect();
        html.el(
            "<p class=\"aside\">",
            &format!("In all: {}.", kinds.join(", ")),
        );
    }
}

/// Skills with their levels, and tools.
pub fn skills(html: &mut Html, view: &SkillsView<'_>) {
    if view.skills.is_empty() {
        html.el("<p>", NOT_WRITTEN);
    } else {
        let legend = "Levels needed at the end of stages 1 to 5 of the road: 0 not needed, 1 has seen it, 2 \
                      uses it with help, 3 uses it alone, 4 decides and teaches.";
        html.el("<p class=\"aside\">", legend);
        html.within("<table>", |html| {
            html.heads(&["Skill", "Levels", "What for"]);
            html.within("<tbody>", |html| {
                for skill in &view.skills {
                    html.within("<tr>", |html| {
                        html.el("<th scope=\"row\">", skill.name);
                        let levels = skill.levels.map(|level| level.to_string());
                        html.el("<td class=\"figure\">", &levels.join(" "));
                        html.el("<td>", skill.text.unwrap_or_default());
                    });
                }
            });
        });
    }
    if !view.tools.is_empty() {
        html.el("<h3>", "Tools");
        notes(html, &view.tools);
    }
}

/// Who hires.
pub fn employers(html: &mut Html, employers: &[EmployersView<'_>]) {
    if employers.is_empty() {
        return html.el("<p>", NO_EMPLOYERS);
    }
    html.list(employers, |html, kind| {
        html.named(kind.kind, &kind.names.join(", "));
        if let Some(text) = kind.text {
            html.raw(". ");
            html.text(text);
        }
        html.cited(kind.source);
    });
}

/// Ways in, and certificates.
pub fn entry(html: &mut Html, view: &EntryView<'_>) {
    if view.routes.is_empty() {
        html.el("<p>", NOT_WRITTEN);
    }
    html.list(&view.routes, |html, route| {
        html.named(route.route, route.text);
    });
    if view.certifications.is_empty() {
        return;
    }
    html.el("<h3>", "Certificates");
    html.list(&view.certifications, |html, certificate| {
        html.within("<strong>", |html| {
            html.link(certificate.url, certificate.name);
        });
        html.raw(", ");
        html.text(certificate.body);
        if let Some(text) = certificate.text {
            html.raw(". ");
            html.text(text);
        }
    });
}

/// The tests there are, and what O*NET rates.
pub fn tests(html: &mut Html, career: &str, view: &TestsView<'_>) {
    let there = [
        (view.items, "question", "quiz"),
        (view.scenarios, "scenario", "simulate"),
    ];
    html.within("<ul>", |html| {
        for (count, noun, verb) in there.into_iter().filter(|(count, ..)| *count > 0) {
            html.within("<li>", |html| {
                html.text(&counted(count, noun));
                html.raw(": ");
                html.el("<code>", &format!("careers {verb} {career}"));
            });
        }
        html.within("<li>", |html| {
            html.named("Interests", &interests::all(view.interests.as_ref()));
        });
        html.within("<li>", |html| {
            html.named("Work styles", &crate::render::show::styles(&view.styles));
        });
    });
}
