//! `careers match` as a document: the ranking by interests, its reasons, then every other part.

use super::doc::{Bar, Block, Cell, Column, Doc, Entry, Section, Table, Text};
use super::left_out;
use super::plan::quiz;
use crate::view::{
    KnownTest, MatchCareer, MatchGroup, MatchSkills, MatchStyles, MatchUnranked, MatchView,
};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a MatchView<'a>) -> Doc<'a> {
    let title = Block::Title("Careers by your interests".into(), scores(view).into());
    let mut sections = vec![Section::bare("match", vec![title])];
    if view.undifferentiated {
        let text = "Your six scores lie less than 8 of 40 apart: they are undifferentiated, and careers are not ranked by them.";
        sections.push(Section::bare(
            "undifferentiated",
            vec![Block::Para(text.into())],
        ));
    }
    if !view.groups.is_empty() {
        let key = "The bar runs from r = -1 to 1: thick the 80 % interval of r. Careers of one place are ties.";
        let mut blocks = vec![ranking(&view.groups), Block::Key(key.into())];
        blocks.extend(left_out(view.left_out));
        sections.push(Section::titled("fit", "Interests", blocks));
        sections.push(Section::titled("why", "Why", reasons(&view.groups)));
    }
    if !view.unranked.is_empty() {
        let told = view
            .unranked
            .iter()
            .map(|u| (u.career.id, u.career.title, unranked(u)));
        let mut blocks = by_career(told);
        blocks.extend(left_out(view.unranked_left_out));
        sections.push(Section::titled("unranked", "Without a place", blocks));
    }
    if !view.styles.is_empty() {
        sections.push(Section::titled(
            "style",
            "Work styles",
            styles(&view.styles),
        ));
    }
    if !view.skills.is_empty() {
        let blocks = skills(&view.skills);
        sections.push(Section::titled("skill", "Skills you have", blocks));
    }
    if !view.aptitude.is_empty() {
        let blocks = aptitude(&view.aptitude);
        sections.push(Section::titled("aptitude", "Your quizzes", blocks));
    }
    if !view.not_known.is_empty() {
        sections.push(not_known(view));
    }
    sections.push(limits(view));
    Doc::of(sections)
}

fn not_known<'a>(view: &'a MatchView<'a>) -> Section<'a> {
    let fields = view
        .not_known
        .iter()
        .map(|part| ((*part).into(), "not known".into()));
    let blocks = vec![
        Block::Fields(fields.collect()),
        Block::Note(NOT_KNOWN.into()),
    ];
    Section::titled("part", "The other parts", blocks)
}

fn limits<'a>(view: &'a MatchView<'a>) -> Section<'a> {
    let limits = view
        .limits
        .iter()
        .map(|limit| Entry::text(*limit))
        .collect();
    let mut blocks = vec![Block::List(limits)];
    if !view.sources.is_empty() {
        let named = view.sources.join(", ");
        blocks.push(Block::Note(
            format!("Ratings from: {named}. careers sources ID has the page.").into(),
        ));
    }
    Section::titled("limits", "What this does not tell", blocks)
}

/// What would make the missing parts known.
const NOT_KNOWN: &str = "Styles come from the statements of careers traits. Skills come from tasks that you mark with careers progress done and from quizzes, aptitude from careers quiz CAREER.";

/// "R 22.5 I 34 A 10 S 8 E 14 C 30".
fn scores(view: &MatchView<'_>) -> String {
    let each = view.interests.iter();
    let each: Vec<String> = each
        .map(|i| format!("{} {}", i.letter, i.score.0))
        .collect();
    each.join(" ")
}

fn ranking<'a>(groups: &'a [MatchGroup<'a>]) -> Block<'a> {
    let columns = vec![
        Column::figure("from").in_rows(),
        Column::figure("to").in_rows(),
        Column::text("career").in_rows(),
        Column::text("Career").on_page(),
        Column::text("Place").on_page(),
        Column::text("Fit"),
        Column::figure("r"),
        Column::figure("low").in_rows(),
        Column::figure("high").in_rows(),
        Column::figure("80 %").on_page(),
        Column::text("").drawn().spare(),
    ];
    let rows = groups.iter().flat_map(|group| {
        let row = move |career| row(group, career);
        group.careers.iter().map(row)
    });
    Block::Table(Table {
        columns,
        rows: rows.collect(),
    })
}

fn row<'a>(group: &MatchGroup<'a>, career: &'a MatchCareer<'a>) -> Vec<Cell<'a>> {
    let place = if group.from == group.to {
        group.from.to_string()
    } else {
        format!("{}-{}", group.from, group.to)
    };
    let (low, high) = (career.r_low.0, career.r_high.0);
    let at = |r: f64| f64::midpoint(r, 1.0);
    let bar = Bar {
        shown: Some((at(low), at(high))),
        span: (at(low), at(high)),
    };
    vec![
        group.from.to_string().into(),
        group.to.to_string().into(),
        career.id.into(),
        career.title.into(),
        place.into(),
        career.label.into(),
        format!("{:.2}", career.r.0).into(),
        format!("{low:.2}").into(),
        format!("{high:.2}").into(),
        format!("{low:.2} to {high:.2}").into(),
        Cell::Bar(Some(bar)),
    ]
}

fn reasons<'a>(groups: &'a [MatchGroup<'a>]) -> Vec<Block<'a>> {
    let careers = groups.iter().flat_map(|group| &group.careers);
    by_career(careers.map(|career| (career.id, career.title, reason(career).into())))
}

/// A sentence on each career: under its name for people, under its id in rows.
fn by_career<'a>(told: impl Iterator<Item = (&'a str, &'a str, Text<'a>)>) -> Vec<Block<'a>> {
    let (mut entries, mut rows) = (Vec::new(), Vec::new());
    for (id, title, text) in told {
        rows.push(vec![Cell::from(id), Cell::Text(text.clone())]);
        entries.push(Entry::labelled(title, text));
    }
    vec![Block::Notes(entries), Block::Table(Table::for_pipe(rows))]
}

/// "both investigative; less social than your answers".
fn reason(career: &MatchCareer<'_>) -> String {
    let mut parts = Vec::new();
    let mut say = |before: &str, scales: &[&str], joint: &str, after: &str| {
        if !scales.is_empty() {
            parts.push(format!("{before} {}{after}", scales.join(joint)));
        }
    };
    say("both", &career.both, " and ", "");
    say("neither", &career.neither, " nor ", "");
    say("more", &career.more, " and ", " than your answers");
    say("less", &career.less, " and ", " than your answers");
    if parts.is_empty() {
        return "nothing stands out in either".to_owned();
    }
    parts.join("; ")
}

fn unranked(unranked: &MatchUnranked<'_>) -> Text<'static> {
    match unranked.why {
        "unrated" => "nobody has rated its interests".into(),
        _ => "its six ratings are alike, so that no correlation is defined".into(),
    }
}

fn skills<'a>(skills: &'a [MatchSkills<'a>]) -> Vec<Block<'a>> {
    let entry = |one: &'a MatchSkills<'a>| {
        let text = format!("{} of {}: {}", one.had.len(), one.of, one.had.join(", "));
        Entry::labelled(one.career.title, text)
    };
    let row = |one: &'a MatchSkills<'a>| -> Vec<Cell<'a>> {
        vec![
            one.career.id.into(),
            one.had.len().to_string().into(),
            one.of.to_string().into(),
            one.had.join(" ").into(),
        ]
    };
    let table = Table::for_pipe(skills.iter().map(row));
    let note = "Trained by a task that you marked as done, or found by a quiz; how well, neither says here.";
    vec![
        Block::Notes(skills.iter().map(entry).collect()),
        Block::Table(table),
        Block::Note(note.into()),
    ]
}

fn aptitude<'a>(tests: &'a [KnownTest<'a>]) -> Vec<Block<'a>> {
    let entry = |test: &'a KnownTest<'a>| {
        Entry::text(format!(
            "{}; {} of {} right; ability {:.2}, 80 % interval {:.2} to {:.2}",
            quiz(test),
            test.right,
            test.asked,
            test.theta.0,
            test.q10.0,
            test.q90.0
        ))
    };
    let row = |test: &'a KnownTest<'a>| -> Vec<Cell<'a>> {
        let stage = test.stage.map(|stage| stage.to_string());
        let chance = test.chance.map(|chance| chance.0.to_string());
        vec![
            test.career.id.into(),
            test.on.0.to_string().into(),
            test.right.to_string().into(),
            test.asked.to_string().into(),
            test.theta.0.to_string().into(),
            test.q10.0.to_string().into(),
            test.q90.0.to_string().into(),
            stage.unwrap_or_default().into(),
            chance.unwrap_or_default().into(),
        ]
    };
    let table = Table::for_pipe(tests.iter().map(row));
    let note = "0 is the middle of stage 3 of that career's own roadmap: abilities of two careers do not compare.";
    vec![
        Block::Notes(tests.iter().map(entry).collect()),
        Block::Table(table),
        Block::Note(note.into()),
    ]
}

/// For people career by career, in rows style by style.
fn styles<'a>(styles: &'a [MatchStyles<'a>]) -> Vec<Block<'a>> {
    let entry = |career: &'a MatchStyles<'a>| {
        let sides = [
            ("with you", &career.with_you),
            ("against you", &career.against_you),
        ];
        let sides = sides.into_iter().filter(|(_, styles)| !styles.is_empty());
        let told: Vec<String> = sides
            .map(|(side, s)| format!("{side} {}", s.join(", ")))
            .collect();
        Entry::labelled(career.career.title, told.join("; "))
    };
    let mut rows: Vec<Vec<Cell<'a>>> = Vec::new();
    for career in styles {
        let row = |side: &'static str, style: &&'a str| -> Vec<Cell<'a>> {
            vec![
                career.career.id.into(),
                side.into(),
                Text::from(*style).into(),
            ]
        };
        rows.extend(career.with_you.iter().map(|style| row("with", style)));
        rows.extend(career.against_you.iter().map(|style| row("against", style)));
    }
    let table = Table::for_pipe(rows);
    let note = "Direction only. With you: rated above the mean of these careers and like you, or below it and unlike you. Against you: the other way round.";
    vec![
        Block::Notes(styles.iter().map(entry).collect()),
        Block::Table(table),
        Block::Note(note.into()),
    ]
}
