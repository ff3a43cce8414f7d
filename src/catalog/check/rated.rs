//! The parts of `career.yaml` that come from an official database.

use std::collections::BTreeSet;

use super::rules::{CLEAN_TEXT, ID_UNIQUE, RATING_RANGE};
use super::{At, Lookup, Report};
use crate::catalog::model::{Career, Interests, RatedSkills};

/// Longest title that can be meant.
const TITLE: usize = 250;

pub(super) fn rules(at: At<'_>, career: &Career<String>, known: &Lookup, report: &mut Report) {
    let mut source = |path: &str, id: &str| {
        report.known(at, path, "source", id, known.sources.as_ref());
    };
    if let Some(id) = &career.imported {
        source("imported", id);
    }
    if let Some(zone) = &career.job_zone {
        source("job_zone.source", &zone.source);
    }
    if let Some(rated) = &career.rated_skills {
        source("rated_skills.source", &rated.source);
        skills(at, rated, report);
    }
    if let Some(zone) = career
        .job_zone
        .as_ref()
        .filter(|z| !(1..=5).contains(&z.zone))
    {
        let message = format!("the job zone is {}", zone.zone);
        report.error(at, "job_zone", RATING_RANGE, message);
    }
    interests_and_styles(at, career, report);
    titles(at, career, report);
    related(at, career, report);
}

fn interests_and_styles(at: At<'_>, career: &Career<String>, report: &mut Report) {
    for (letter, score) in career.interests.iter().flat_map(Interests::riasec) {
        if !(1.0..=7.0).contains(&score) {
            report.error(
                at,
                "interests",
                RATING_RANGE,
                format!("{letter} is {score}"),
            );
        }
    }
    for (i, rating) in career.styles.iter().flat_map(|s| &s.ratings).enumerate() {
        if !(-3.0..=3.0).contains(&rating.impact) {
            let message = format!("{} is {}", rating.style, rating.impact);
            report.error(at, &format!("styles.ratings[{i}]"), RATING_RANGE, message);
        }
    }
}

fn skills(at: At<'_>, rated: &RatedSkills<String>, report: &mut Report) {
    let scales = [
        ("importance", rated.importance_scale),
        ("level", rated.level_scale),
    ];
    for (name, [low, high]) in scales {
        if low >= high || !low.is_finite() || !high.is_finite() {
            let message = format!("{name} from {low} to {high}");
            report.error(at, "rated_skills", RATING_RANGE, message);
        }
    }
    let mut seen = BTreeSet::new();
    for (i, rating) in rated.ratings.iter().enumerate() {
        let path = format!("rated_skills.ratings[{i}]");
        if !seen.insert(&rating.skill) {
            let message = format!("`{}` stands twice", rating.skill);
            report.error(at, &path, ID_UNIQUE, message);
        }
        let given = [rating.importance, rating.level];
        for ((name, [low, high]), value) in scales.into_iter().zip(given) {
            if let Some(value) = value.filter(|value| !(low..=high).contains(value)) {
                let message = format!("{name} of {} is {value}", rating.skill);
                report.error(at, &path, RATING_RANGE, message);
            }
        }
        if given == [None, None] {
            let message = format!("{} is not rated at all", rating.skill);
            report.error(at, &path, RATING_RANGE, message);
        }
    }
}

fn titles(at: At<'_>, career: &Career<String>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for (i, title) in career.titles.iter().enumerate() {
        let path = format!("titles[{i}]");
        if !seen.insert(title.to_lowercase()) {
            report.error(at, &path, ID_UNIQUE, format!("`{title}` stands twice"));
        }
        let length = title.chars().count();
        if length > TITLE {
            report.error(
                at,
                &path,
                CLEAN_TEXT,
                format!("a title of {length} characters"),
            );
        }
    }
}

fn related(at: At<'_>, career: &Career<String>, report: &mut Report) {
    report.ids(at, "related", career.related.iter().map(String::as_str));
    for (i, id) in career.related.iter().enumerate() {
        if *id == career.id {
            let message = format!("`{id}` is related to itself");
            report.error(at, &format!("related[{i}]"), ID_UNIQUE, message);
        }
    }
}
