//! Pay, each row with a bar on one scale for all.

use super::html::Html;
use crate::render::doc::{Bar, Block};
use crate::render::money::lpa;
use crate::render::pay::{bar, estimated, figures, note_on_unknown, place, reach};
use crate::view::{PayRow, ReportPay};

/// Both tables, and what their marks mean.
pub fn pay(html: &mut Html, view: &ReportPay<'_>) {
    let rows = || view.by_level.iter().chain(&view.rows);
    let ends = rows().flat_map(|r| [r.highest, r.estimate.as_ref().map(|e| e.high)]);
    let top = ends.flatten().map(|h| h.0).fold(0.0, f64::max);
    let key = "Figures are LPA, lakh rupees a year, each one claim as its source published it. Thick: that \
               claim. Thin: how far all claims reach. Hollow, with ~: an estimate. All bars begin at 0 and \
               have one scale.";
    html.el("<p class=\"aside\">", key);
    if view.by_level.iter().any(|row| row.shown.is_some()) {
        html.el("<h3>", "In all India, by level");
        table(html, &view.by_level, top);
    }
    html.el(
        "<h3>",
        if view.city.is_some() {
            "In the city"
        } else {
            "By place"
        },
    );
    table(html, &view.rows, top);
    if let Some(Block::Note(why)) = note_on_unknown(&view.by_level, &view.rows, false) {
        html.el("<p class=\"aside\">", &why);
    }
}

fn table(html: &mut Html, rows: &[PayRow<'_>], top: f64) {
    html.within("<table class=\"pay\">", |html| {
        html.heads(&["Place", "LPA", "Source", "Claims"]);
        html.within("<tbody>", |html| {
            for row in rows {
                line(html, row, top);
            }
        });
    });
}

fn line(html: &mut Html, row: &PayRow<'_>, top: f64) {
    html.within("<tr>", |html| {
        html.el("<th scope=\"row\">", &place(row));
        match (&row.shown, &row.estimate) {
            (Some(claim), _) => {
                let (ends, middle) = figures(claim);
                let words: Vec<&str> = [&*ends, &middle]
                    .into_iter()
                    .filter(|w| !w.is_empty())
                    .collect();
                figure(html, &words.join(", "), &reach(row), bar(row, claim, top));
                html.within("<td>", |html| {
                    html.cite(claim.source);
                    html.raw(" ");
                    html.el(
                        "<span class=\"aside\">",
                        claim.published.unwrap_or("undated"),
                    );
                });
            }
            (None, Some(estimate)) => {
                let ends = format!("~{}-{}", lpa(estimate.low.0), lpa(estimate.high.0));
                figure(html, &ends, "", estimated(estimate, top));
                html.within("<td>", |html| {
                    html.raw("estimate from ");
                    html.text(estimate.base_place_name);
                    html.cited(Some(estimate.base.source));
                    html.raw(" by");
                    estimate
                        .factors
                        .iter()
                        .for_each(|f| html.cited(Some(f.source)));
                });
            }
            (None, None) => {
                html.el("<td>", "unknown");
                html.raw("<td></td>");
            }
        }
        html.el("<td class=\"figure\">", &row.claims.to_string());
    });
}

/// A figure with its bar beside or below it, by the room there is.
fn figure(html: &mut Html, words: &str, reach: &str, bar: Option<Bar>) {
    html.within("<td>", |html| {
        html.within("<div class=\"drawn\">", |html| {
            html.within("<span>", |html| {
                html.text(words);
                if !reach.is_empty() {
                    html.el("<span class=\"aside\">", &format!(" all {reach}"));
                }
            });
            if let Some(bar) = bar {
                html.bar(bar);
            }
        });
    });
}
