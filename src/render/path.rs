//! `careers path` as a document.

mod missing;
mod resume;

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Entry, Section, Table, Text};
use super::money::{self, lpa};
use super::pay::{cited, key, note_on_unknown, pay_table};
use super::plan::quiz;
use crate::view::{KnownTest, PathSkill, PathView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a PathView<'a>) -> Doc<'a> {
    let mut sections = vec![head(view)];
    sections.push(Section::bare("stage", vec![Block::Table(stages(view))]));
    sections.extend(start(view));
    sections.extend(tests(view));
    sections.extend(resume::sections(view));
    sections.extend(skills(view));
    sections.extend(units(view));
    sections.extend(missing::sections(view));
    sections.extend(between(view));
    sections.extend(pay(view));
    Doc::of(sections)
}

fn head<'a>(view: &'a PathView<'a>) -> Section<'a> {
    let from = view
        .from
        .as_ref()
        .map_or("your resume", |from| from.career.title);
    let title = format!("From {from} to {}", view.to.career.title);
    let facts: [(&str, Text<'a>); 8] = [
        (
            "from",
            view.from.as_ref().map_or("resume", |f| f.career.id).into(),
        ),
        ("to", view.to.career.id.into()),
        ("hours", view.hours.0.to_string().into()),
        ("carried", view.hours_carried.0.to_string().into()),
        ("missing", view.hours_missing.0.to_string().into()),
        ("hours-per-week", view.hours_per_week.0.to_string().into()),
        ("weeks", view.weeks.to_string().into()),
        ("enter", view.enter.as_ref().map_or("", |e| e.stage).into()),
    ];
    let blocks = vec![
        Block::Subhead(summary(view).into()),
        Block::Table(Table::facts(facts)),
    ];
    Section::titled("path", title, blocks)
}

fn summary(view: &PathView<'_>) -> String {
    if view.missing.is_empty() {
        return "Nothing that must be done is missing.".to_owned();
    }
    let entry = match &view.enter {
        Some(enter) => format!("You enter at {} {}.", enter.stage, enter.title),
        None => "No stage misses more than a fifth: do it beside the work.".to_owned(),
    };
    format!(
        "{} of {} hours that must be done are missing: {} at {} h a week. {entry}",
        view.hours_missing.0,
        view.hours.0,
        counted(view.weeks, "week"),
        view.hours_per_week.0
    )
}

/// What is taken of a start whose road is not known.
fn start<'a>(view: &'a PathView<'a>) -> Option<Section<'a>> {
    let from = view.from.as_ref().filter(|from| from.stage.is_none())?;
    let note = format!(
        "No roadmap is written for {}: its skills are those of stage 3, and which shared units are \
         done is unknown.",
        from.career.title
    );
    Some(Section::bare("start", vec![Block::Note(note.into())]))
}

/// The quizzes that say what is had.
fn tests<'a>(view: &'a PathView<'a>) -> Option<Section<'a>> {
    let entry = |test: &'a KnownTest<'a>| {
        let skills = test
            .skills
            .iter()
            .map(|s| format!("{} {}", s.name, s.level));
        let skills: Vec<String> = skills.collect();
        Entry::text(format!("{}: {}", quiz(test), skills.join(", ")))
    };
    let rows = view.tests.iter().map(|test| -> Vec<Cell<'a>> {
        let ids: Vec<&str> = test.skills.iter().map(|s| s.id).collect();
        let stage = test.stage.map(|stage| stage.to_string());
        let chance = test.chance.map(|chance| chance.0.to_string());
        vec![
            test.career.id.into(),
            test.on.0.to_string().into(),
            stage.unwrap_or_default().into(),
            chance.unwrap_or_default().into(),
            ids.join(" ").into(),
        ]
    });
    let table = Table::for_pipe(rows);
    let note = "A quiz of some twenty questions is no proof: what it counts is a likelihood.";
    let blocks = vec![
        Block::Notes(view.tests.iter().map(entry).collect()),
        Block::Table(table),
        Block::Note(note.into()),
    ];
    let title = "What your quizzes say you have";
    (!view.tests.is_empty()).then(|| Section::titled("test", title, blocks))
}

fn stages<'a>(view: &'a PathView<'a>) -> Table<'a> {
    let columns = vec![
        Column::text("Stage").on_page(),
        Column::text("id").in_rows(),
        Column::figure("Must, h"),
        Column::figure("Missing, h"),
        Column::text("title").in_rows(),
    ];
    let rows = view.stages.iter().map(|stage| {
        vec![
            format!("{} {}", stage.id, stage.title).into(),
            stage.id.into(),
            stage.hours.0.to_string().into(),
            stage.hours_missing.0.to_string().into(),
            stage.title.into(),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

/// What carries over, then what is new.
fn skills<'a>(view: &'a PathView<'a>) -> Vec<Section<'a>> {
    let (had, new): (Vec<&PathSkill<'a>>, Vec<_>) =
        view.skills.iter().partition(|skill| skill.level.is_some());
    let table = |skills: &[&'a PathSkill<'a>]| Block::Table(skill_table(skills));
    let mut sections = Vec::new();
    if !had.is_empty() {
        let title = format!(
            "What carries over: {} of {} skills",
            had.len(),
            view.skills.len()
        );
        sections.push(Section::titled("skill", title, vec![table(&had)]));
    }
    if !new.is_empty() {
        let title = format!("What is new: {}", counted(new.len(), "skill"));
        sections.push(Section::titled("skill", title, vec![table(&new)]));
    }
    let note = "1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.";
    if let Some(last) = sections.last_mut() {
        last.blocks.push(Block::Note(note.into()));
    }
    sections
}

fn skill_table<'a>(skills: &[&'a PathSkill<'a>]) -> Table<'a> {
    let columns = vec![
        Column::text("id").in_rows(),
        Column::text("Skill"),
        Column::figure("Have").on_page(),
        Column::figure("have").in_rows(),
        Column::figure("Need"),
    ];
    let rows = skills.iter().map(|skill| -> Vec<Cell<'a>> {
        let level = skill.level.map(|level| level.to_string());
        vec![
            skill.id.into(),
            skill.name.into(),
            level.clone().unwrap_or_default().into(),
            level.unwrap_or_else(|| "0".to_owned()).into(),
            skill.needed.to_string().into(),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

fn units<'a>(view: &'a PathView<'a>) -> Option<Section<'a>> {
    let columns = vec![
        Column::text("Unit"),
        Column::figure("Hours"),
        Column::text("text").in_rows(),
    ];
    let rows = view.units.iter().map(|unit| {
        vec![
            unit.task.as_str().into(),
            unit.hours.0.to_string().into(),
            unit.text.into(),
        ]
    });
    let table = Table {
        columns,
        rows: rows.collect(),
    };
    let title = "Shared units that need not be done again";
    (!view.units.is_empty()).then(|| Section::titled("unit", title, vec![Block::Table(table)]))
}

fn between<'a>(view: &'a PathView<'a>) -> Option<Section<'a>> {
    let by = view.between.as_ref()?;
    let (first, second) = (by.hours_first.0, by.hours_second.0);
    let text = format!(
        "By way of {}: {first} h to it and {second} h from it, {} h in all, where the direct way takes {} h. \
         You could earn in between.",
        by.career.title,
        first + second,
        view.hours_missing.0
    );
    let row = [
        by.career.id.into(),
        first.to_string().into(),
        second.to_string().into(),
    ];
    let table = Table::for_pipe(vec![row.into_iter().collect()]);
    let blocks = vec![Block::Note(text.into()), Block::Table(table)];
    Some(Section::titled("between", "A shorter way", blocks))
}

/// Pay here and there, then what sources print for the stages themselves.
fn pay<'a>(view: &'a PathView<'a>) -> Vec<Section<'a>> {
    let known = view.pay.iter().any(|row| row.shown.is_some());
    let mut blocks = vec![Block::Table(pay_table(&[&view.pay], true))];
    blocks.extend(known.then(|| key(false)));
    blocks.extend(note_on_unknown(&[], &view.pay, true));
    let level = match &view.from {
        Some(from) if from.career.id == view.to.career.id => {
            "The level is that of the stage, by years since the start.".to_owned()
        }
        Some(from) => format!(
            "The level is that of the stage, by years since the start; others: careers compare {} {} --level mid.",
            from.career.id, view.to.career.id
        ),
        None => "Pay now: unknown, as a resume states none.".to_owned(),
    };
    blocks.push(Block::Note(level.into()));
    let entries = view.bands.iter().map(|band| {
        let text = money::band(band.pay.low.0, band.pay.high.0);
        let label = format!("{}, roadmap {}", band.title, band.stage);
        let text = match band.pay.note {
            Some(note) => format!("{text}. {note}"),
            None => text,
        };
        Entry::labelled(label, text).aside(band.pay.source)
    });
    let mut bands = vec![
        Block::Notes(entries.collect()),
        Block::Table(band_rows(view)),
    ];
    bands.extend(cited(view.sources.iter().map(|s| (s.id, s.published))));
    let title = "Pay in India now and then, lakh rupees a year as published";
    vec![
        Section::titled("pay", title, blocks),
        Section::bare("band", bands),
    ]
}

fn band_rows<'a>(view: &'a PathView<'a>) -> Table<'a> {
    let rows = view.bands.iter().map(|band| {
        vec![
            band.career.into(),
            band.stage.into(),
            lpa(band.pay.low.0).into(),
            lpa(band.pay.high.0).into(),
            band.pay.source.into(),
        ]
    });
    Table::for_pipe(rows)
}
