//! The one page that `careers show` gives before any section is asked for.

use super::doc::{Block, Section, Text};
use super::pay::{cited_by, key, pay_table};
use super::roadmap;
use super::show::{NO_EMPLOYERS, NOT_WRITTEN, demand, duration};
use crate::view::ShortView;

/// One page: what one wants to know first, and how to ask for the rest.
#[must_use]
pub fn sections<'a>(career: &str, short: &'a ShortView<'a>) -> Vec<Section<'a>> {
    let paragraphs = short
        .overview
        .iter()
        .map(|p| Block::Para((*p).into()))
        .collect();
    let mut sections = vec![Section::titled("overview", "Overview", paragraphs)];
    let pay = if short.pay.is_empty() {
        vec![Block::Para(
            "unknown: no published figure found for all India".into(),
        )]
    } else {
        let table = Block::Table(pay_table(&[&short.pay], false));
        [table, key(false)]
            .into_iter()
            .chain(cited_by(&[&short.pay]))
            .collect()
    };
    sections.push(Section::titled(
        "pay",
        "Pay in India, lakh rupees a year as published",
        pay,
    ));
    let road = if short.roadmap.is_empty() {
        vec![Block::Para(NOT_WRITTEN.into())]
    } else {
        let table = Block::Table(roadmap::overview(&short.roadmap));
        std::iter::once(table)
            .chain(roadmap::cited(&short.roadmap))
            .collect()
    };
    sections.push(Section::titled("roadmap", "The road", road));
    sections.push(Section::titled(
        "glance",
        "At a glance",
        vec![Block::Fields(glance(short))],
    ));
    sections.push(Section::titled(
        "more",
        "More",
        vec![Block::Fields(more(career))],
    ));
    sections
}

/// Names without their sentences.
fn glance<'a>(short: &'a ShortView<'a>) -> Vec<(Text<'a>, Text<'a>)> {
    let mut fields: Vec<(Text<'a>, Text<'a>)> = Vec::new();
    for day in &short.days {
        let work = day.minutes_by_kind.iter().filter(|k| k.kind != "break");
        let kinds: Vec<String> = work
            .take(4)
            .map(|k| format!("{} {}", k.kind, duration(k.minutes)))
            .collect();
        fields.push((
            "a day".into(),
            format!("{}: {}", day.title, kinds.join(", ")).into(),
        ));
    }
    let named = |names: &[&str], none: &'static str| match names {
        [] => Text::from(none),
        names => names.join(", ").into(),
    };
    if short.days.is_empty() {
        fields.push(("a day".into(), NOT_WRITTEN.into()));
    }
    fields.push(("skills".into(), named(&short.skills, NOT_WRITTEN)));
    if short.employers.is_empty() {
        fields.push(("employers".into(), NO_EMPLOYERS.into()));
    }
    fields.extend(
        short
            .employers
            .iter()
            .map(|e| (e.kind.into(), e.names.join(", ").into())),
    );
    fields.push(("hazards".into(), named(&short.hazards, NOT_WRITTEN)));
    fields.push(("demand".into(), demand(&short.demand).into()));
    fields
}

/// Commands to paste.
fn more<'a>(career: &str) -> Vec<(Text<'a>, Text<'a>)> {
    [
        ("everything", format!("careers show {career} all")),
        (
            "sections",
            "overview, day, skills, employers, entry, pay, roadmap, tests, related, sources"
                .to_owned(),
        ),
        ("pay by city", format!("careers salary {career}")),
        ("week by week", format!("careers roadmap {career} 1")),
        ("questions", format!("careers quiz {career}")),
    ]
    .map(|(name, command)| (name.into(), command.into()))
    .to_vec()
}
