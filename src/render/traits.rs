//! `careers traits` as documents: the form, and the result.

use super::doc::{Bar, Block, Cell, Column, Doc, Entry, Section, Table, Text};
use crate::view::{TraitItemView, TraitScale, TraitStyle, TraitsFormView, TraitsView};

/// What is asked of an activity, and of a statement.
pub const QUESTIONS: [&str; 2] = ["Would you like to do this?", "Does this describe you?"];

/// What to think of while answering; said before the first item.
pub const HOW: &str = "Leave aside whether you can do it, what it pays and who usually does it.";

/// A form to print.
#[must_use]
pub fn form<'a>(view: &'a TraitsFormView<'a>) -> Doc<'a> {
    let count = view.interests.len() + view.styles.len();
    let aside = format!("{} form, {count} items", view.form);
    let answers = view.answers.iter();
    let told = |of: fn(&crate::view::TraitAnswerView) -> &'static str| -> Vec<String> {
        let each = answers.clone().map(|a| format!("{} {}", a.answer, of(a)));
        each.collect()
    };
    let part =
        |id: &'static str, title: &'static str, how: String, items: &'a [TraitItemView<'a>]| {
            let entries = items.iter().map(|item| Entry::labelled(item.id, item.text));
            Section::titled(
                id,
                title,
                vec![Block::Note(how.into()), Block::List(entries.collect())],
            )
        };
    let mut sections = vec![Section::bare(
        "form",
        vec![Block::Title("What you like to do".into(), aside.into())],
    )];
    let interest = format!("{}. {HOW}", told(|a| a.interest).join(", "));
    sections.push(part("interest", QUESTIONS[0], interest, &view.interests));
    if !view.styles.is_empty() {
        let style = format!("{}.", told(|a| a.style).join(", "));
        sections.push(part("style", QUESTIONS[1], style, &view.styles));
    }
    let how = "Answers go into a file {\"answers\": {\"ID\": 1 to 5, ...}}; score it: careers traits --answers FILE. What is left out has no answer.";
    sections.push(Section::bare("how", vec![Block::Note(how.into())]));
    Doc::of(sections)
}

/// A result.
#[must_use]
pub fn result<'a>(view: &'a TraitsView<'a>) -> Doc<'a> {
    let aside = format!(
        "{} form, {} of {} answered",
        view.form, view.answered, view.asked
    );
    let mut sections = vec![
        Section::bare(
            "result",
            vec![
                Block::Title("What you like to do".into(), aside.into()),
                Block::Fields(vec![("highest".into(), highest(view).into())]),
            ],
        ),
        Section::titled(
            "scale",
            "Six interests, each 0 to 40",
            vec![scales(&view.scales)],
        ),
    ];
    if !view.styles.is_empty() {
        sections.push(Section::titled(
            "style",
            "How you work",
            styles(&view.styles),
        ));
    }
    if !view.warnings.is_empty() {
        let entries = view.warnings.iter().map(|w| Entry::text(w.as_str()));
        let blocks = vec![Block::List(entries.collect())];
        sections.push(Section::titled("warning", "Worth a second look", blocks));
    }
    let limits = view.limits.iter().map(|l| Entry::text(l.as_str()));
    let mut blocks = vec![Block::List(limits.collect())];
    blocks.extend(next(view).map(Block::Note));
    sections.push(Section::titled("limits", "What this does not tell", blocks));
    Doc::of(sections)
}

fn highest(view: &TraitsView<'_>) -> String {
    let names: Vec<&str> = view
        .letters
        .iter()
        .flat_map(|letters| letters.chars())
        .filter_map(|letter| view.scales.iter().find(|s| s.letter == letter))
        .map(|scale| scale.scale)
        .collect();
    match (view.undifferentiated, &view.letters) {
        (_, Some(letters)) => format!("{letters}: {}", names.join(", ")),
        (Some(_), None) => {
            "undifferentiated: highest and lowest lie less than 8 of 40 apart".to_owned()
        }
        (None, None) => "not known: more than a fifth of an interest is left out".to_owned(),
    }
}

/// What an interest is about, in few words.
fn about(scale: &str) -> &'static str {
    match scale {
        "realistic" => "hands, tools, machines",
        "investigative" => "finding out",
        "artistic" => "making without a pattern",
        "social" => "helping and teaching",
        "enterprising" => "leading and selling",
        _ => "order, records, rules",
    }
}

fn scales<'a>(scales: &'a [TraitScale]) -> Block<'a> {
    let columns = vec![
        Column::text("").on_page(),
        Column::text("scale").in_rows(),
        Column::text("").on_page(),
        Column::figure("Score"),
        Column::figure("Error").on_page(),
        Column::figure("error").in_rows(),
        Column::text("").drawn().spare(),
        Column::figure("answered").in_rows(),
        Column::figure("asked").in_rows(),
    ];
    let row = |scale: &'a TraitScale| -> Vec<Cell<'a>> {
        let figure = |f: Option<crate::view::Figure>| f.map(|f| f.0.to_string());
        let (score, error) = (figure(scale.score), figure(scale.error));
        let bar = scale.score.zip(scale.error).map(|(score, error)| {
            let at = |score: f64| (score / 40.0).clamp(0.0, 1.0);
            Bar {
                shown: Some((0.0, at(score.0))),
                span: (0.0, at(score.0 + error.0)),
            }
        });
        vec![
            capital(scale.scale).into(),
            scale.scale.into(),
            about(scale.scale).into(),
            score.unwrap_or_else(|| "unknown".to_owned()).into(),
            error
                .as_ref()
                .map(|e| format!("±{e}"))
                .unwrap_or_default()
                .into(),
            error.unwrap_or_default().into(),
            Cell::Bar(bar),
            scale.answered.to_string().into(),
            scale.asked.to_string().into(),
        ]
    };
    Block::Table(Table {
        columns,
        rows: scales.iter().map(row).collect(),
    })
}

/// A word with its first letter as a capital.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// For people by direction, in rows style by style.
fn styles<'a>(styles: &'a [TraitStyle<'a>]) -> Vec<Block<'a>> {
    let of = |direction: &str| -> Vec<&str> {
        let these = styles.iter().filter(|s| s.direction == direction);
        these.map(|s| s.style).collect()
    };
    let told = [
        ("like you", of("like")),
        ("unlike you", of("unlike")),
        ("in between", of("between")),
    ];
    let entries = told
        .into_iter()
        .filter(|(_, styles)| !styles.is_empty())
        .map(|(direction, styles)| Entry::labelled(direction, styles.join(", ")));
    let rows = styles
        .iter()
        .map(|s| vec![s.style.into(), s.direction.into()]);
    let rows = Table::for_pipe(rows);
    vec![Block::Notes(entries.collect()), Block::Table(rows)]
}

/// The command that ranks careers by this result.
fn next(view: &TraitsView<'_>) -> Option<Text<'static>> {
    let scores: Option<Vec<String>> = view
        .scales
        .iter()
        .map(|s| Some(s.score?.0.to_string()))
        .collect();
    let scores = scores.filter(|_| view.undifferentiated == Some(false))?;
    Some(
        format!(
            "Careers that fit: careers match --interests {}",
            scores.join(",")
        )
        .into(),
    )
}
