//! `career.yaml`.

use super::rules::{
    DAY_WHOLE, EMPLOYER_KIND, FOLDER_NAME, ID_FORM, OVERVIEW_LENGTH, SKILL_LEVELS, SUMMARY_LENGTH,
    TASKS_ENOUGH,
};
use super::shared::{date, url};
use super::{At, Lookup, Report, rated};
use crate::catalog::model::{Career, Company, Day};
use crate::catalog::parse::Document;

pub(super) fn rules(
    doc: &Document<Career<String>>,
    slug: &str,
    known: &Lookup,
    report: &mut Report,
) {
    let (at, career) = (At::from(doc), &doc.value);
    if career.id != slug {
        report.error(
            at,
            "id",
            FOLDER_NAME,
            format!("the id is `{}`, the folder `{slug}`", career.id),
        );
    }
    if !crate::catalog::tidy_text::is_kebab(&career.id) {
        report.error(
            at,
            "id",
            ID_FORM,
            format!("`{}` is not kebab case", career.id),
        );
    }
    lengths(at, career, report);
    skills(at, career, known, report);
    sources(at, career, known, report);
    rated::rules(at, career, known, report);
    report.ids(at, "days", career.days.iter().map(|d| d.id.as_str()));
    for (i, day) in career.days.iter().enumerate() {
        blocks(at, &format!("days[{i}]"), day, report);
    }
    for (i, employers) in career.employers.iter().enumerate() {
        if employers.kind == Company::All || employers.names.is_empty() {
            report.error(
                at,
                &format!("employers[{i}]"),
                EMPLOYER_KIND,
                "a kind and its names are needed",
            );
        }
    }
    for (i, certification) in career.certifications.iter().enumerate() {
        url(
            at,
            &format!("certifications[{i}].url"),
            &certification.url,
            report,
        );
    }
}

fn lengths(at: At<'_>, career: &Career<String>, report: &mut Report) {
    let summary = career.summary.chars().count();
    if summary > 100 {
        report.error(
            at,
            "summary",
            SUMMARY_LENGTH,
            format!("{summary} characters"),
        );
    }
    if career.imported.is_some() {
        return;
    }
    let words: usize = career
        .overview
        .iter()
        .map(|p| p.split_whitespace().count())
        .sum();
    if !(120..=200).contains(&words) {
        report.error(at, "overview", OVERVIEW_LENGTH, format!("{words} words"));
    }
    if career.tasks.len() < 8 {
        report.error(
            at,
            "tasks",
            TASKS_ENOUGH,
            format!("{} tasks", career.tasks.len()),
        );
    }
}

fn skills(at: At<'_>, career: &Career<String>, known: &Lookup, report: &mut Report) {
    if career.skills.is_empty() && career.imported.is_none() {
        report.error(at, "skills", SKILL_LEVELS, "no skill at all");
    }
    report.ids(at, "skills", career.skills.iter().map(|s| s.skill.as_str()));
    for (i, skill) in career.skills.iter().enumerate() {
        let path = format!("skills[{i}]");
        report.known(at, &path, "skill", &skill.skill, known.skills.as_ref());
        let levels = skill.levels;
        if levels.iter().any(|&l| l > 4) || !levels.is_sorted() || levels[4] == 0 {
            report.error(
                at,
                &path,
                SKILL_LEVELS,
                format!("`{}` has {levels:?}", skill.skill),
            );
        }
    }
}

fn sources(at: At<'_>, career: &Career<String>, known: &Lookup, report: &mut Report) {
    let mut source = |path: String, id: &str| {
        report.known(at, &path, "source", id, known.sources.as_ref());
    };
    for (i, pattern) in career.patterns.iter().enumerate() {
        if let Some(id) = &pattern.source {
            source(format!("patterns[{i}].source"), id);
        }
    }
    for (i, employers) in career.employers.iter().enumerate() {
        if let Some(id) = &employers.source {
            source(format!("employers[{i}].source"), id);
        }
    }
    for (i, code) in career.codes.iter().enumerate() {
        source(format!("codes[{i}].source"), &code.source);
    }
    for (i, demand) in career.demand.iter().enumerate() {
        source(format!("demand[{i}].source"), &demand.source);
    }
    if let Some(interests) = &career.interests {
        source("interests.source".to_owned(), &interests.source);
    }
    if let Some(styles) = &career.styles {
        source("styles.source".to_owned(), &styles.source);
    }
    for (i, demand) in career.demand.iter().enumerate() {
        report.known(
            at,
            &format!("demand[{i}].place"),
            "place",
            &demand.place,
            known.places.as_ref(),
        );
        date(at, &format!("demand[{i}].as_of"), &demand.as_of, report);
    }
}

/// A day's blocks follow on each other; a shift may run past midnight.
fn blocks(at: At<'_>, path: &str, day: &Day<String>, report: &mut Report) {
    if day.blocks.len() < 9 {
        report.error(at, path, DAY_WHOLE, format!("{} blocks", day.blocks.len()));
    }
    let mut due = None;
    for (i, block) in day.blocks.iter().enumerate() {
        let path = format!("{path}.blocks[{i}]");
        let Some(start) = minute(&block.start) else {
            report.error(
                at,
                &path,
                DAY_WHOLE,
                format!("`{}` is not a time HH:MM", block.start),
            );
            return;
        };
        if due.is_some_and(|due| due != start) {
            let due = due.unwrap_or_default();
            let message = format!(
                "starts {}; the block before ends {:02}:{:02}",
                block.start,
                due / 60,
                due % 60
            );
            report.error(at, &path, DAY_WHOLE, message);
        }
        if block.minutes == 0 || block.minutes > 24 * 60 {
            report.error(at, &path, DAY_WHOLE, format!("{} minutes", block.minutes));
        }
        due = Some((start + block.minutes) % (24 * 60));
    }
    let total: u32 = day.blocks.iter().map(|b| u32::from(b.minutes)).sum();
    if total > 24 * 60 {
        report.error(
            at,
            path,
            DAY_WHOLE,
            format!("{total} minutes; a day has 1440"),
        );
    }
}

/// `HH:MM` as minutes from midnight.
fn minute(time: &str) -> Option<u16> {
    let (hours, minutes) = time.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
