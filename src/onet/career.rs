//! An occupation as a career.

use std::collections::BTreeMap;

use super::occupation::Occupation;
use crate::catalog::model::{
    Career, Code, Field, Interests, JobZone, Note, RatedSkills, Scheme, SkillRating, StyleRating,
    Styles,
};

/// Longest summary there may be.
const SUMMARY: usize = 100;

/// Related occupations that are taken over; the release ranks twenty.
const RELATED: usize = 10;

/// The career of an occupation. `slugs` has the id of every code.
pub(super) fn career(
    code: &str,
    occupation: &Occupation,
    slugs: &BTreeMap<String, String>,
    source: &str,
) -> Career<String> {
    let id = |code: &str| slugs.get(code).cloned();
    let related = occupation.related.values().filter_map(|code| id(code));
    let description = &occupation.description;
    Career {
        id: id(code).unwrap_or_default(),
        title: occupation.title.clone(),
        aliases: Vec::new(),
        field: field(code),
        summary: summary(if description.is_empty() {
            &occupation.title
        } else {
            description
        }),
        overview: (!description.is_empty())
            .then(|| description.clone())
            .into_iter()
            .collect(),
        patterns: Vec::new(),
        tasks: occupation.tasks.values().cloned().collect(),
        good_if: Vec::new(),
        avoid_if: Vec::new(),
        hazards: Vec::new(),
        skills: Vec::new(),
        tools: tools(occupation),
        employers: Vec::new(),
        entry: Vec::new(),
        certifications: Vec::new(),
        codes: vec![Code {
            scheme: Scheme::Onet,
            code: code.to_owned(),
            title: occupation.title.clone(),
            source: source.to_owned(),
        }],
        days: Vec::new(),
        demand: Vec::new(),
        interests: interests(code, occupation, source),
        styles: styles(code, occupation, source),
        imported: Some(source.to_owned()),
        job_zone: occupation.zone.as_ref().map(|(zone, name)| JobZone {
            zone: *zone,
            name: name.clone(),
            source: source.to_owned(),
        }),
        rated_skills: rated_skills(code, occupation, source),
        titles: titles(occupation),
        related: related.take(RELATED).collect(),
    }
}

/// The family of computing occupations; all others are of none of ours.
fn field(code: &str) -> Field {
    match code.get(..7) {
        Some("15-1251" | "15-1252" | "15-1254") => Field::Software,
        Some("15-1231" | "15-1241" | "15-1244") => Field::Infrastructure,
        Some("15-1212") => Field::Security,
        Some("15-1242" | "15-1243" | "15-2051") => Field::Data,
        Some("15-1255") => Field::Design,
        Some("15-1253") => Field::Quality,
        _ => Field::Other,
    }
}

/// The start of a description that a list has room for, cut after a whole word.
fn summary(text: &str) -> String {
    if text.chars().count() <= SUMMARY {
        return text.to_owned();
    }
    let head: String = text.chars().take(SUMMARY - 3).collect();
    let whole = head.rsplit_once(' ').map_or(&*head, |(whole, _)| whole);
    format!("{}...", whole.trim_end_matches([',', ';', ':', '.']))
}

/// Kinds of technology, each with its examples.
fn tools(occupation: &Occupation) -> Vec<Note<String>> {
    let kinds = occupation.technology.iter();
    kinds
        .map(|(kind, examples)| {
            let names: Vec<&str> = examples.iter().map(|(_, name)| name.as_str()).collect();
            Note {
                name: kind.clone(),
                text: names.join(", "),
            }
        })
        .collect()
}

fn titles(occupation: &Occupation) -> Vec<String> {
    let own = occupation.title.to_lowercase();
    let others = occupation.titles.iter().filter(|(lower, _)| **lower != own);
    others.map(|(_, title)| title.clone()).collect()
}

/// The six, where all of them are rated.
fn interests(code: &str, occupation: &Occupation, source: &str) -> Option<Interests<String>> {
    let [
        realistic,
        investigative,
        artistic,
        social,
        enterprising,
        conventional,
    ] = occupation.interests;
    Some(Interests {
        code: code.to_owned(),
        source: source.to_owned(),
        realistic: realistic?,
        investigative: investigative?,
        artistic: artistic?,
        social: social?,
        enterprising: enterprising?,
        conventional: conventional?,
    })
}

fn styles(code: &str, occupation: &Occupation, source: &str) -> Option<Styles<String>> {
    let ratings = occupation.styles.iter().map(|(style, impact)| StyleRating {
        style: style.clone(),
        impact: *impact,
    });
    let ratings: Vec<_> = ratings.collect();
    (!ratings.is_empty()).then(|| Styles {
        code: code.to_owned(),
        source: source.to_owned(),
        ratings,
    })
}

fn rated_skills(code: &str, occupation: &Occupation, source: &str) -> Option<RatedSkills<String>> {
    let rated = occupation
        .skills
        .iter()
        .filter(|(_, given)| **given != [None, None]);
    let mut ratings: Vec<SkillRating<String>> = rated
        .map(|(skill, [importance, level])| SkillRating {
            skill: skill.clone(),
            importance: *importance,
            level: *level,
        })
        .collect();
    let weight = |r: &SkillRating<String>| r.importance.unwrap_or(f64::MIN);
    ratings.sort_by(|a, b| {
        weight(b)
            .total_cmp(&weight(a))
            .then_with(|| a.skill.cmp(&b.skill))
    });
    let [importance_scale, level_scale] = occupation.scales;
    (!ratings.is_empty()).then(|| RatedSkills {
        code: code.to_owned(),
        source: source.to_owned(),
        importance_scale,
        level_scale,
        ratings,
    })
}
