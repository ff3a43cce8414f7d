//! Results over time.

use super::super::doc::{Block, Cell, Column, Doc, Entry, Section, Table};
use crate::view::{QuizHistoryView, QuizPast};

/// The tests, oldest first, and what each change means.
#[must_use]
pub fn history(view: &QuizHistoryView) -> Doc<'_> {
    let mut blocks = Vec::new();
    if view.tests.is_empty() {
        blocks.push(Block::Note(
            "No finished test is kept. Take one: careers quiz CAREER.".into(),
        ));
    } else {
        blocks.push(tests(&view.tests));
    }
    let mut sections = vec![Section::titled("tests", "Your tests", blocks)];
    let told = view.tests.iter().filter_map(|test| {
        let change = test.change.as_ref()?;
        let text = format!(
            "{} {:+.2}: {}; from {:.2} on the two would be told apart.",
            test.career, change.difference.0, change.words, change.needed.0
        );
        Some(Entry::labelled(day(&test.at), text))
    });
    let changes: Vec<Entry<'_>> = told.collect();
    if !changes.is_empty() {
        let title = "What changed, given the errors";
        sections.push(Section::titled(
            "changes",
            title,
            vec![Block::Notes(changes)],
        ));
    }
    let mut notes: Vec<Entry<'_>> = view.limits.iter().map(|l| Entry::text(*l)).collect();
    if let Some(file) = view.file.as_ref().filter(|_| !view.tests.is_empty()) {
        let text = format!("They are kept in {file}: to back them up, copy that file.");
        notes.push(Entry::text(text));
    }
    let limits = Section::titled(
        "limits",
        "What this does not tell",
        vec![Block::Notes(notes)],
    );
    sections.push(limits);
    Doc::table(sections)
}

/// The day of a moment.
fn day(at: &str) -> &str {
    at.split('T').next().unwrap_or(at)
}

fn tests(tests: &[QuizPast]) -> Block<'_> {
    let columns = vec![
        Column::text("at").in_rows(),
        Column::text("Career").group(),
        Column::text("Day").on_page(),
        Column::text("rules").in_rows(),
        Column::text("Right").on_page(),
        Column::figure("right").in_rows(),
        Column::figure("asked").in_rows(),
        Column::figure("Ability"),
        Column::text("80 %").on_page(),
        Column::figure("low").in_rows(),
        Column::figure("high").in_rows(),
        Column::figure("sd").in_rows(),
        Column::text("Likely"),
        Column::figure("change").in_rows(),
        Column::text("differs").in_rows(),
        Column::figure("seed").in_rows(),
    ];
    let row = |test: &'_ QuizPast| -> Vec<Cell<'_>> {
        let ability = test.ability;
        let (difference, differs) = match &test.change {
            Some(change) => (change.difference.0.to_string(), change.differs.to_string()),
            None => (String::new(), String::new()),
        };
        vec![
            test.at.clone().into(),
            test.career.clone().into(),
            day(&test.at).to_owned().into(),
            test.rules.clone().into(),
            format!("{} of {}", test.score.right, test.score.asked).into(),
            test.score.right.to_string().into(),
            test.score.asked.to_string().into(),
            format!("{:.2}", ability.theta.0).into(),
            format!("{:.2} to {:.2}", ability.low.0, ability.high.0).into(),
            ability.low.0.to_string().into(),
            ability.high.0.to_string().into(),
            ability.sd.0.to_string().into(),
            test.stage
                .map_or_else(|| "none".to_owned(), |s| format!("stage {s}"))
                .into(),
            difference.into(),
            differs.into(),
            test.seed.to_string().into(),
        ]
    };
    let rows = tests.iter().map(row).collect();
    Block::Table(Table { columns, rows })
}
