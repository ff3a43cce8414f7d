//! A report as one page of HTML that loads nothing and runs nothing.

mod html;
mod pay;
mod profile;
mod road;

use html::Html;

use super::pay::about;
use crate::view::{ReportView, SourceView};

/// The page's look: on a screen, wide and narrow, light and dark, and on paper.
const STYLE: &str = include_str!("report/page.css");

/// What a browser is told to refuse, so that nothing is loaded even if something slipped in.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                      style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n";

/// A part of the page: its id, its heading, what writes it.
type Part<'v> = (&'static str, &'static str, Box<dyn Fn(&mut Html) + 'v>);

/// Writes the page.
#[must_use]
pub fn page(view: &ReportView<'_>) -> String {
    let mut html = Html(String::with_capacity(128 * 1024));
    html.raw("<!DOCTYPE html>\n<html lang=\"en-IN\">\n");
    html.within("<head>", |html| head(html, view));
    html.within("<body>", |html| body(html, view));
    html.raw("</html>\n");
    html.0
}

fn head(html: &mut Html, view: &ReportView<'_>) {
    html.raw("\n<meta charset=\"utf-8\">\n");
    html.raw(POLICY);
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    // Without one a browser asks the server for one.
    html.raw("<link rel=\"icon\" href=\"data:,\">\n");
    html.el(
        "<title>",
        &format!("{}: a career report", view.career.title),
    );
    html.raw("<style>\n");
    html.raw(STYLE);
    html.raw("</style>\n");
}

fn body(html: &mut Html, view: &ReportView<'_>) {
    let parts = parts(view);
    html.within("<header>", |html| {
        html.el("<h1>", view.career.title);
        html.el("<p class=\"summary\">", view.career.summary);
        let day = view.today.0.strftime("%-d %B %Y");
        let made = format!("{} · {day} · careers {}", view.career.field, view.version);
        html.el("<p class=\"aside\">", &made);
    });
    html.within("<nav aria-label=\"Contents\">", |html| {
        html.list(&parts, |html, (id, head, _)| {
            html.raw("<a href=\"#");
            html.raw(id);
            html.raw("\">");
            html.raw(head);
            html.raw("</a>");
        });
    });
    html.within("<main>", |html| {
        for (id, head, write) in &parts {
            html.raw("<section aria-labelledby=\"");
            html.raw(id);
            html.raw("\">\n<h2 id=\"");
            html.raw(id);
            html.raw("\">");
            html.raw(head);
            html.raw("</h2>\n");
            write(html);
            html.raw("</section>\n");
        }
    });
}

/// The parts that there is something to say of, in reading order.
fn parts<'v>(view: &'v ReportView<'v>) -> Vec<Part<'v>> {
    let mut parts: Vec<Part<'v>> = vec![
        (
            "work",
            "The work",
            Box::new(|h| profile::overview(h, &view.overview)),
        ),
        ("day", "A day", Box::new(|h| profile::days(h, &view.day))),
        ("pay", "Pay", Box::new(|h| pay::pay(h, &view.pay))),
        (
            "skills",
            "Skills",
            Box::new(|h| profile::skills(h, &view.skills)),
        ),
        (
            "employers",
            "Employers",
            Box::new(|h| profile::employers(h, &view.employers)),
        ),
        (
            "entry",
            "Ways in",
            Box::new(|h| profile::entry(h, &view.entry)),
        ),
    ];
    if let Some(progress) = &view.progress {
        let write = |h: &mut Html| road::progress(h, progress, &view.today.0.to_string());
        parts.push(("progress", "How far you are", Box::new(write)));
    }
    if let Some(test) = &view.quiz {
        let write = |h: &mut Html| road::quiz(h, test);
        parts.push(("quiz", "Your latest quiz", Box::new(write)));
    }
    let plan = view.plan.as_ref();
    parts.push((
        "road",
        "The road",
        Box::new(move |h| road::stages(h, &view.roadmap, plan)),
    ));
    if let Some(plan) = plan {
        parts.push(("plan", "Week by week", Box::new(|h| road::plan(h, plan))));
    }
    let tests = |h: &mut Html| profile::tests(h, view.career.id, &view.tests);
    parts.push(("tests", "Tests, interests, work styles", Box::new(tests)));
    parts.push((
        "sources",
        "Sources",
        Box::new(|h| sources(h, &view.sources)),
    ));
    let limits = |h: &mut Html| h.list(&view.limits, |h, limit| h.text(limit));
    parts.push(("limits", "What this does not tell", Box::new(limits)));
    parts
}

fn sources(html: &mut Html, sources: &[SourceView<'_>]) {
    if sources.is_empty() {
        return html.el("<p>", "none: no figure is stated");
    }
    html.within("<ul class=\"sources\">", |html| {
        for source in sources {
            html.raw("<li id=\"source-");
            html.text(source.id);
            html.raw("\">");
            html.el("<strong>", source.id);
            html.raw(": ");
            html.link(source.url, source.title.trim_end_matches('.'));
            html.raw(". ");
            html.text(&about(source));
            html.raw(" Read ");
            html.text(source.retrieved);
            html.raw(".");
            if let Some(credit) = source.attribution {
                html.raw(" ");
                html.text(credit);
            }
            html.raw("</li>\n");
        }
    });
}
