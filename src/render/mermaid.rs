//! A roadmap as a Mermaid flowchart: stages as boxes, their weeks in a row.

use std::fmt::Write;

use super::roadmap::months;
use crate::view::{RoadmapView, StageView};

/// Writes the flowchart.
#[must_use]
pub fn roadmap(view: &RoadmapView<'_>) -> String {
    let mut out = String::from("flowchart TD\n");
    let _ = writeln!(out, "  road([\"{}: the road\"])", text(view.career.title));
    let mut before = "road".to_owned();
    for stage in &view.stages {
        before = stage_of(&mut out, stage, &before);
    }
    out
}

/// A stage and the arrow to it; the name of its last node.
fn stage_of(out: &mut String, stage: &StageView<'_>, before: &str) -> String {
    let title = format!("{} {} · {}", stage.id, text(stage.title), months(stage));
    let _ = writeln!(out, "  subgraph {} [\"{title}\"]", stage.id);
    let mut links = Vec::new();
    for week in stage.weeks.iter().chain(&stage.quarters) {
        let node = format!("{}_{}", stage.id, week.id);
        let label = format!("{} · {} h<br/>{}", week.id, week.hours.0, text(week.goal));
        let _ = writeln!(out, "    {node}[\"{label}\"]");
        links.push(node);
    }
    for pair in links.windows(2) {
        let _ = writeln!(out, "    {} --> {}", pair[0], pair[1]);
    }
    let exit = format!("{}_exit", stage.id);
    let _ = writeln!(
        out,
        "    {exit}{{{{\"Exit check: {}\"}}}}",
        text(stage.exit)
    );
    if let Some(node) = links.last() {
        let _ = writeln!(out, "    {node} --> {exit}");
    }
    out.push_str("  end\n");
    let first = links.first().map_or(exit.as_str(), String::as_str);
    let _ = writeln!(out, "  {before} --> {first}");
    exit
}

/// Text inside quotes: whatever Mermaid or HTML would take for a mark becomes an entity.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | ';' | '\\' | '*' | '_' | '{' | '}' | '[' | ']'
            | '|' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
