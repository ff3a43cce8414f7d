//! `careers compare` as a document.

use super::doc::{Block, Doc, Section, Side, Sides, Text};
use super::interests::strongest;
use super::pay::{cited, key, note_on_unknown, pay_table};
use super::show::{NO_EMPLOYERS, NOT_WRITTEN};
use crate::view::{CompareCareer, CompareView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a CompareView<'a>) -> Doc<'a> {
    let mut skills = vec![sides(view, skills(view))];
    let note = "Level at the end of the last stage planned week by week: 1 has seen it, 2 uses it with \
                help, 3 uses it alone, 4 decides and teaches; - not needed.";
    skills.push(Block::Note(note.into()));
    let day = vec![
        sides(view, day(view)),
        Block::Note(
            "The mean of the days written for each; careers show has them hour by hour.".into(),
        ),
    ];
    let facts = vec![sides(view, facts(view))];
    let shared = view.skills.iter().filter(|skill| skill.shared).count();
    let of_skills = format!("Skills: {shared} of {} shared", view.skills.len());
    Doc::of(vec![
        Section::titled("fact", "Side by side", facts),
        Section::titled("day", "A day, in minutes", day),
        Section::titled("skill", of_skills, skills),
        Section::titled("pay", pay_title(view), pay(view)),
    ])
}

fn sides<'a>(view: &'a CompareView<'a>, rows: Vec<Side<'a>>) -> Block<'a> {
    Block::Sides(Sides {
        heads: view.careers.iter().map(|c| c.title.into()).collect(),
        rows,
    })
}

/// A fact of a career: its name in rows, its label, how it reads.
type Fact = (
    &'static str,
    &'static str,
    for<'a> fn(&'a CompareCareer<'a>) -> Text<'a>,
);

const FACTS: [Fact; 7] = [
    ("career", "Name", |c| c.id.into()),
    ("field", "Field", |c| c.field.into()),
    ("road", "Road", |c| road(c).into()),
    ("interests", "Interests", |c| {
        strongest(c.interests.as_ref()).into()
    }),
    ("employers", "Employers", |c| {
        listed(&c.employers, NO_EMPLOYERS)
    }),
    ("entry", "Ways in", |c| listed(&c.entry, NOT_WRITTEN)),
    ("hazards", "Hazards", |c| listed(&c.hazards, NOT_WRITTEN)),
];

fn facts<'a>(view: &'a CompareView<'a>) -> Vec<Side<'a>> {
    let side = |(id, label, tell): &Fact| Side {
        id: (*id).into(),
        label: (*label).into(),
        values: view.careers.iter().map(tell).collect(),
    };
    FACTS.iter().map(side).collect()
}

fn listed<'a>(names: &[&str], none: &'static str) -> Text<'a> {
    match names {
        [] => none.into(),
        names => names.join(", ").into(),
    }
}

/// "s3 in 10 months: 516 h at 12 h a week".
fn road(career: &CompareCareer<'_>) -> String {
    let Some(ready) = &career.ready else {
        return NOT_WRITTEN.to_owned();
    };
    let months = ready.months.map(|m| format!(" in {m} months"));
    format!(
        "to the end of {}{}: {} h at {} h a week",
        ready.stage,
        months.unwrap_or_default(),
        ready.hours.0,
        ready.hours_per_week.0
    )
}

/// Kinds of work, in the order of the first career's day.
fn day<'a>(view: &'a CompareView<'a>) -> Vec<Side<'a>> {
    let mut kinds: Vec<&str> = Vec::new();
    for kind in view.careers.iter().flat_map(|career| &career.day) {
        if !kinds.contains(&kind.kind) {
            kinds.push(kind.kind);
        }
    }
    let minutes = |career: &CompareCareer<'a>, kind: &str| -> Text<'a> {
        match career.day.iter().find(|k| k.kind == kind) {
            Some(found) => found.minutes.to_string().into(),
            None if career.day.is_empty() => NOT_WRITTEN.into(),
            None => "-".into(),
        }
    };
    let side = |kind: &'a str| Side {
        id: kind.into(),
        label: kind.into(),
        values: view.careers.iter().map(|c| minutes(c, kind)).collect(),
    };
    kinds.into_iter().map(side).collect()
}

fn skills<'a>(view: &'a CompareView<'a>) -> Vec<Side<'a>> {
    let rows = view.skills.iter().map(|skill| {
        let level = |career: &CompareCareer<'_>| {
            let level = skill.levels.iter().find(|l| l.career == career.id);
            level.map_or(Text::from("-"), |l| l.level.to_string().into())
        };
        Side {
            id: skill.id.into(),
            label: skill.name.into(),
            values: view.careers.iter().map(level).collect(),
        }
    });
    rows.collect()
}

fn pay_title(view: &CompareView<'_>) -> String {
    let place = view.pay.first().map_or(view.place, |row| row.place_name);
    let level = view.level.map(|level| format!(", level {level}"));
    format!(
        "Pay in {place}{}, lakh rupees a year as published",
        level.unwrap_or_default()
    )
}

fn pay<'a>(view: &'a CompareView<'a>) -> Vec<Block<'a>> {
    let estimates = view.pay.iter().any(|row| row.estimate.is_some());
    let known = estimates || view.pay.iter().any(|row| row.shown.is_some());
    let mut blocks = vec![Block::Table(pay_table(&[&view.pay], true))];
    blocks.extend(known.then(|| key(estimates)));
    blocks.extend(note_on_unknown(&[], &view.pay, true));
    blocks.extend(cited(view.sources.iter().map(|s| (s.id, s.published))));
    blocks
}
