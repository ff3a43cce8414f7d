//! `simulation.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{ID_KNOWN, RATING_RANGE, SCENARIO_ENDING, SCENARIO_GRAPH, SCENARIO_OPTIONS};
use super::{At, Report};
use crate::catalog::model::{Condition, Decision, Scenario, Simulation, Situation};
use crate::catalog::parse::Document;

pub(super) fn rules(doc: &Document<Simulation<String>>, report: &mut Report) {
    let at = At::from(doc);
    report.ids(
        at,
        "scenarios",
        doc.value.scenarios.iter().map(|s| s.id.as_str()),
    );
    for (i, scenario) in doc.value.scenarios.iter().enumerate() {
        let path = format!("scenarios[{i}]");
        report.ids(
            at,
            &format!("{path}.nodes"),
            scenario.nodes.iter().map(|n| n.id.as_str()),
        );
        report.ids(
            at,
            &format!("{path}.dimensions"),
            scenario.dimensions.iter().map(|d| d.id.as_str()),
        );
        let dimensions: BTreeSet<&str> =
            scenario.dimensions.iter().map(|d| d.id.as_str()).collect();
        for (j, node) in scenario.nodes.iter().enumerate() {
            options(at, &format!("{path}.nodes[{j}]"), node, &dimensions, report);
        }
        graph(at, &path, scenario, report);
        endings(at, &path, scenario, &dimensions, report);
    }
}

fn options(
    at: At<'_>,
    path: &str,
    node: &Situation<String>,
    dimensions: &BTreeSet<&str>,
    report: &mut Report,
) {
    let least = if node.format == Decision::BestWorst {
        3
    } else {
        2
    };
    if node.options.len() < least {
        report.error(
            at,
            path,
            SCENARIO_OPTIONS,
            format!("`{}` has {} options", node.id, node.options.len()),
        );
    }
    report.ids(
        at,
        &format!("{path}.options"),
        node.options.iter().map(|o| o.id.as_str()),
    );
    for (i, option) in node.options.iter().enumerate() {
        let path = format!("{path}.options[{i}]");
        if !(1.0..=5.0).contains(&option.rating) {
            report.error(
                at,
                &path,
                RATING_RANGE,
                format!("`{}` is rated {}", option.id, option.rating),
            );
        }
        for effect in &option.effects {
            if !dimensions.contains(effect.dimension.as_str()) {
                report.error(
                    at,
                    &path,
                    ID_KNOWN,
                    format!("no dimension has the id `{}`", effect.dimension),
                );
            }
            if effect.by == 0 || !(-3..=3).contains(&effect.by) {
                report.error(
                    at,
                    &path,
                    SCENARIO_OPTIONS,
                    format!("an effect of {}", effect.by),
                );
            }
        }
    }
}

/// Where a situation can lead.
fn next(node: &Situation<String>) -> impl Iterator<Item = &str> {
    node.options
        .iter()
        .filter_map(|option| node.after(option).map(String::as_str))
}

fn graph(at: At<'_>, path: &str, scenario: &Scenario<String>, report: &mut Report) {
    let nodes: BTreeMap<&str, &Situation<String>> =
        scenario.nodes.iter().map(|n| (n.id.as_str(), n)).collect();
    let targets = scenario
        .nodes
        .iter()
        .flat_map(next)
        .chain([scenario.start.as_str()]);
    let unknown: BTreeSet<&str> = targets.filter(|id| !nodes.contains_key(id)).collect();
    for id in &unknown {
        report.error(
            at,
            path,
            ID_KNOWN,
            format!("`{}`: no situation has the id `{id}`", scenario.id),
        );
    }
    if !nodes.contains_key(scenario.start.as_str()) {
        return;
    }
    let mut walk = Walk {
        nodes: &nodes,
        done: BTreeSet::new(),
        open: BTreeSet::new(),
        loops: BTreeSet::new(),
    };
    walk.from(&scenario.start, 0);
    for (i, node) in scenario.nodes.iter().enumerate() {
        let path = format!("{path}.nodes[{i}]");
        if !walk.done.contains(node.id.as_str()) {
            report.error(
                at,
                &path,
                SCENARIO_GRAPH,
                format!("`{}` cannot be reached", node.id),
            );
        }
        if walk.loops.contains(node.id.as_str()) {
            report.error(
                at,
                &path,
                SCENARIO_GRAPH,
                format!("a path leads back to `{}` and need not end", node.id),
            );
        }
    }
}

/// A depth-first walk that remembers what it reached and where it came round.
struct Walk<'a> {
    nodes: &'a BTreeMap<&'a str, &'a Situation<String>>,
    done: BTreeSet<&'a str>,
    open: BTreeSet<&'a str>,
    loops: BTreeSet<&'a str>,
}

/// A story longer than this is a mistake, and must not exhaust the stack.
const DEEPEST: usize = 500;

impl<'a> Walk<'a> {
    fn from(&mut self, id: &'a str, depth: usize) {
        let Some(node) = self.nodes.get(id) else {
            return;
        };
        if self.open.contains(id) || depth > DEEPEST {
            self.loops.insert(id);
            return;
        }
        if !self.done.insert(id) {
            return;
        }
        self.open.insert(id);
        for target in next(node) {
            self.from(target, depth + 1);
        }
        self.open.remove(id);
    }
}

fn endings(
    at: At<'_>,
    path: &str,
    scenario: &Scenario<String>,
    dimensions: &BTreeSet<&str>,
    report: &mut Report,
) {
    if scenario.endings.last().is_none_or(|e| !e.when.is_empty()) {
        report.error(
            at,
            path,
            SCENARIO_ENDING,
            format!("`{}`: no ending fits always", scenario.id),
        );
    }
    report.ids(
        at,
        &format!("{path}.endings"),
        scenario.endings.iter().map(|e| e.id.as_str()),
    );
    for (i, ending) in scenario.endings.iter().enumerate() {
        let unknown = |c: &&Condition<String>| !dimensions.contains(c.dimension.as_str());
        for condition in ending.when.iter().filter(unknown) {
            let message = format!("no dimension has the id `{}`", condition.dimension);
            report.error(at, &format!("{path}.endings[{i}]"), ID_KNOWN, message);
        }
    }
}
