//! `careers show` as a document.

use super::counted;
use super::doc::{Block, Column, Doc, Entry, Section, Table, Text};
use super::money::grouped;
use super::pay::{cited_by, key, note_on_unknown, pay_table, rule, sources_list};
use super::{imported, interests, origin, related, roadmap, short};
use crate::view::{
    DayView, DemandView, EmployersView, EntryView, NoteView, OverviewView, ShowView, SkillsView,
    StyleView, TestsView,
};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a ShowView<'a>) -> Doc<'a> {
    let mut sections = vec![head(view)];
    let from = view.career.imported.as_ref();
    let not_written = if from.is_some() {
        NOT_IMPORTED
    } else {
        NOT_WRITTEN
    };
    if let Some(page) = &view.short {
        sections[0].blocks.truncate(2);
        if !view.career.origin.is_empty() {
            let from = ("origin".into(), origin(&view.career.origin).into());
            sections[0].blocks.push(Block::Fields(vec![from]));
        }
        sections.extend(match &page.rated {
            Some(rated) => imported::short(view, page, rated),
            None => short::sections(view.career.id, page),
        });
    }
    if let Some(overview) = &view.overview {
        sections.extend(overview_sections(overview));
        sections.extend(imported::overview(overview));
    }
    if let Some(days) = &view.day {
        sections.extend(days.iter().map(day));
        sections.extend(nothing("day", "A day", not_written, days.is_empty()));
    }
    if let Some(skills) = &view.skills {
        sections.extend(skills_sections(skills));
        sections.extend(skills.rated.as_ref().map(imported::skills));
    }
    if let Some(employers) = &view.employers {
        sections.push(Section::titled(
            "employers",
            "Employers",
            employer_blocks(employers),
        ));
    }
    if let Some(entry) = &view.entry {
        sections.extend(entry_sections(entry, not_written));
    }
    if let Some(pay) = &view.pay {
        let groups = [&pay.by_level[..], &pay.rows];
        let known = groups.iter().copied().flatten().any(|r| r.shown.is_some());
        let mut blocks = vec![Block::Table(pay_table(&groups, false))];
        blocks.extend(known.then(|| key(false)));
        blocks.extend(note_on_unknown(&pay.by_level, &pay.rows, false));
        blocks.extend(from.map(|_| Block::Note(imported::NO_PAY.into())));
        let explain = format!("careers salary {} --explain", view.career.id);
        blocks.extend(known.then(|| rule(&explain)));
        blocks.extend(cited_by(&groups));
        sections.push(Section::titled(
            "pay",
            "Pay, lakh rupees a year as published",
            blocks,
        ));
    }
    if let Some(stages) = &view.roadmap {
        sections.extend(
            stages
                .iter()
                .map(|stage| roadmap::outline(format!("roadmap/{}", stage.id).into(), stage)),
        );
        sections.extend(nothing(
            "roadmap",
            "The road",
            not_written,
            stages.is_empty(),
        ));
    }
    if let Some(tests) = &view.tests {
        sections.push(Section::titled(
            "tests",
            "Tests and traits",
            tests_blocks(view.career.id, tests),
        ));
    }
    if let Some(found) = &view.related {
        let career = &view.career;
        sections.push(related::section(career.id, career.title, found));
    }
    if let Some(sources) = &view.sources {
        let blocks = if sources.is_empty() {
            vec![Block::Para("none: no figure is stated".into())]
        } else {
            vec![sources_list(sources)]
        };
        sections.push(Section::titled("sources", "Sources", blocks));
    }
    Doc::of(sections)
}

/// What there is of a part that an author has still to write.
pub const NOT_WRITTEN: &str = "not written yet";

/// The same where nobody will write it: what it was imported from has no such part.
pub const NOT_IMPORTED: &str = "unknown: what this career was imported from does not say";

/// Who hires, where no source says.
pub const NO_EMPLOYERS: &str = "unknown: no source names any";

/// A section that says that there is nothing, where there is nothing.
#[must_use]
pub fn nothing(
    id: &'static str,
    title: &'static str,
    why: &'static str,
    empty: bool,
) -> Option<Section<'static>> {
    empty.then(|| Section::titled(id, title, vec![Block::Para(why.into())]))
}

fn head<'a>(view: &'a ShowView<'a>) -> Section<'a> {
    let career = &view.career;
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![("name".into(), career.id.into())];
    if !career.aliases.is_empty() {
        fields.push(("also".into(), career.aliases.join(", ").into()));
    }
    fields.extend(career.imported.as_ref().map(imported::from));
    if !career.origin.is_empty() {
        fields.push(("origin".into(), origin(&career.origin).into()));
    }
    let mut blocks = vec![
        Block::Title(career.title.into(), career.field.into()),
        Block::Para(career.summary.into()),
        Block::Fields(fields),
    ];
    blocks.extend(career.imported.as_ref().and_then(imported::credit));
    Section::bare("career", blocks)
}

fn overview_sections<'a>(view: &'a OverviewView<'a>) -> Vec<Section<'a>> {
    let mut overview: Vec<Block<'a>> = view.text.iter().map(|p| Block::Para((*p).into())).collect();
    if view.text.is_empty() {
        overview.push(Block::Para(NOT_IMPORTED.into()));
    }
    let mut fields: Vec<(Text<'a>, Text<'a>)> =
        vec![("demand".into(), demand(&view.demand).into())];
    for code in &view.codes {
        let value = format!("{} {} [{}]", code.code, code.title, code.source);
        fields.push((scheme(code.scheme).into(), value.into()));
    }
    fields.extend(view.job_zone.as_ref().map(imported::job_zone));
    overview.push(Block::Fields(fields));
    let texts = |texts: &[&'a str]| match texts {
        [] => Block::Para(NOT_IMPORTED.into()),
        texts => Block::List(texts.iter().map(|t| Entry::text(*t)).collect()),
    };
    let mut sections = vec![
        Section::titled("overview", "Overview", overview),
        Section::titled("tasks", "What one does", vec![texts(&view.tasks)]),
    ];
    if !view.patterns.is_empty() {
        let patterns = view.patterns.iter().map(|p| {
            let entry = Entry::labelled(p.name, p.text);
            match p.source {
                Some(source) => entry.aside(source),
                None => entry,
            }
        });
        sections.push(Section::titled(
            "india",
            "In India",
            vec![Block::List(patterns.collect())],
        ));
    }
    for (id, title, list) in [
        ("good-if", "Good if", &view.good_if),
        ("avoid-if", "Avoid if", &view.avoid_if),
    ] {
        if !list.is_empty() {
            sections.push(Section::titled(id, title, vec![texts(list)]));
        }
    }
    if !view.hazards.is_empty() {
        sections.push(Section::titled(
            "hazards",
            "What wears people out",
            vec![notes(&view.hazards)],
        ));
    }
    sections
}

/// Published counts of openings, in words.
#[must_use]
pub fn demand(demand: &[DemandView<'_>]) -> String {
    let counts: Vec<String> = demand
        .iter()
        .map(|d| {
            format!(
                "{} {} in {}, {} [{}]",
                grouped(d.openings.into()),
                if d.openings == 1 {
                    "opening"
                } else {
                    "openings"
                },
                d.place_name,
                d.as_of,
                d.source
            )
        })
        .collect();
    if counts.is_empty() {
        "unknown: no published count of openings found".to_owned()
    } else {
        counts.join("; ")
    }
}

/// A classification as it writes itself.
#[must_use]
pub fn scheme(id: &str) -> &str {
    match id {
        "onet" => "O*NET",
        "nco-2015" => "NCO 2015",
        id => id,
    }
}

fn notes<'a>(notes: &'a [NoteView<'a>]) -> Block<'a> {
    Block::List(
        notes
            .iter()
            .map(|n| Entry::labelled(n.name, n.text))
            .collect(),
    )
}

fn day<'a>(day: &'a DayView<'a>) -> Section<'a> {
    let columns = vec![
        Column::text("day").in_rows(),
        Column::text("Start"),
        Column::figure("Min"),
        Column::text("Kind"),
        Column::text("What happens"),
    ];
    let rows = day.blocks.iter().map(|b| {
        vec![
            day.id.into(),
            b.start.into(),
            b.minutes.to_string().into(),
            b.kind.into(),
            b.text.into(),
        ]
    });
    let kinds: Vec<String> = day
        .minutes_by_kind
        .iter()
        .map(|k| format!("{} {}", k.kind, duration(k.minutes)))
        .collect();
    let table = Table {
        columns,
        rows: rows.collect(),
    };
    let blocks = vec![
        Block::Table(table),
        Block::Note(format!("In all: {}.", kinds.join(", ")).into()),
    ];
    Section::titled("day", format!("A day: {}", day.title), blocks)
}

/// 95 as "1 h 35".
#[must_use]
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, m) => format!("{m} min"),
        (h, 0) => format!("{h} h"),
        (h, m) => format!("{h} h {m:02}"),
    }
}

fn skills_sections<'a>(view: &'a SkillsView<'a>) -> Vec<Section<'a>> {
    let columns = vec![
        Column::text("id").in_rows(),
        Column::text("Skill"),
        Column::text("1-5"),
        Column::text("What for"),
    ];
    let rows = view.skills.iter().map(|s| {
        let levels: Vec<String> = s.levels.iter().map(u8::to_string).collect();
        vec![
            s.id.into(),
            s.name.into(),
            levels.join(" ").into(),
            s.text.unwrap_or("").into(),
        ]
    });
    let legend = "Level at the end of stages 1-5: 0 not needed, 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.";
    let table = Table {
        columns,
        rows: rows.collect(),
    };
    let blocks = if view.skills.is_empty() {
        vec![Block::Para(NOT_IMPORTED.into())]
    } else {
        vec![Block::Table(table), Block::Note(legend.into())]
    };
    let mut sections = vec![Section::titled("skills", "Skills", blocks)];
    if !view.tools.is_empty() {
        sections.push(Section::titled("tools", "Tools", vec![notes(&view.tools)]));
    }
    sections
}

fn employer_blocks<'a>(employers: &'a [EmployersView<'a>]) -> Vec<Block<'a>> {
    if employers.is_empty() {
        return vec![Block::Para(NO_EMPLOYERS.into())];
    }
    let entries = employers.iter().map(|e| {
        let text = match e.text {
            Some(text) => format!("{}. {text}", e.names.join(", ")),
            None => e.names.join(", "),
        };
        let entry = Entry::labelled(e.kind, text);
        match e.source {
            Some(source) => entry.aside(source),
            None => entry,
        }
    });
    vec![Block::List(entries.collect())]
}

fn entry_sections<'a>(view: &'a EntryView<'a>, not_written: &'static str) -> Vec<Section<'a>> {
    let routes = view.routes.iter().map(|r| Entry::labelled(r.route, r.text));
    let blocks = if view.routes.is_empty() {
        vec![Block::Para(not_written.into())]
    } else {
        vec![Block::List(routes.collect())]
    };
    let mut sections = vec![Section::titled("entry", "Ways in", blocks)];
    if !view.certifications.is_empty() {
        let entries = view.certifications.iter().map(|c| {
            let text = c
                .text
                .map_or_else(|| c.body.to_owned(), |t| format!("{}. {t}", c.body));
            Entry::labelled(c.name, text).aside(c.url)
        });
        sections.push(Section::titled(
            "certifications",
            "Certificates",
            vec![Block::List(entries.collect())],
        ));
    }
    sections
}

fn tests_blocks<'a>(career: &'a str, tests: &'a TestsView<'a>) -> Vec<Block<'a>> {
    let mut fields: Vec<(Text<'a>, Text<'a>)> = Vec::new();
    let aptitude = if tests.items == 0 {
        "none written yet".to_owned()
    } else {
        let skills: Vec<String> = tests
            .skills
            .iter()
            .map(|s| format!("{} {} %", s.name, s.weight))
            .collect();
        let open = tests.items_not_single;
        format!(
            "{}, {open} of them not single choice: {}. careers quiz {career}",
            counted(tests.items, "question"),
            skills.join(", ")
        )
    };
    fields.push(("aptitude".into(), aptitude.into()));
    let scenarios = match tests.scenarios {
        0 => "none written yet".to_owned(),
        n => format!("{}. careers simulate {career}", counted(n, "scenario")),
    };
    fields.push(("simulation".into(), scenarios.into()));
    fields.push((
        "interests".into(),
        interests::all(tests.interests.as_ref()).into(),
    ));
    fields.push(("styles".into(), styles(&tests.styles).into()));
    vec![Block::Fields(fields)]
}

/// The strongest work styles, of how many.
#[must_use]
pub fn styles(styles: &[StyleView<'_>]) -> String {
    let strongest: Vec<String> = styles
        .iter()
        .take(5)
        .map(|s| format!("{} {:+.2}", s.style, s.impact.0))
        .collect();
    if strongest.is_empty() {
        return "unknown: O*NET does not rate them".to_owned();
    }
    let strongest = strongest.join(", ");
    format!("{strongest} (-3 to +3, strongest of {})", styles.len())
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn minutes_read_as_hours() {
        assert_eq!([45, 60, 95].map(duration), ["45 min", "1 h", "1 h 35"]);
    }
}
