//! `careers quiz` as documents: the form, a question, the result, results over time.

mod history;
mod result;

pub use history::history;
pub use result::result;

use super::counted;
use super::doc::{Block, Doc, Entry, Section, Table, Text};
use crate::view::{QuizChoiceView, QuizFormView, QuizItemView, QuizReview, QuizView};

/// A form to print.
#[must_use]
pub fn form<'a>(view: &'a QuizFormView<'a>) -> Doc<'a> {
    let questions = counted(view.items.len(), "question");
    let aside = format!("{questions}, seed {}", view.seed);
    let fields = vec![("bank".into(), view.bank.as_str().into())];
    let mut sections = vec![Section::bare(
        "form",
        vec![
            Block::Title(view.career.title.into(), aside.into()),
            Block::Fields(fields),
        ],
    )];
    for (number, item) in view.items.iter().enumerate() {
        let title = format!(
            "{}. {}, stage {} · {}",
            number + 1,
            item.skill_name,
            item.stage,
            item.id
        );
        let mut blocks = vec![Block::Table(Table::facts(facts(item)))];
        blocks.extend(question(item));
        sections.push(Section::titled(item.id, title, blocks));
    }
    let how = format!(
        "Answers go into a file {{\"career\": \"{}\", \"seed\": {}, \"count\": {}, \"answers\": {{\"ID\": ...}}}}; score it: careers quiz {} --answers FILE.",
        view.career.id,
        view.seed,
        view.items.len(),
        view.career.id
    );
    sections.push(Section::bare("how", vec![Block::Note(how.into())]));
    Doc::of(sections)
}

/// What a form's headings and notes say of a question, for a pipe.
fn facts<'a>(item: &'a QuizItemView<'a>) -> Vec<(&'static str, Text<'a>)> {
    let mut facts = vec![
        ("skill", item.skill.into()),
        ("stage", item.stage.to_string().into()),
        ("format", item.format.into()),
    ];
    facts.extend(item.unit.map(|unit| ("unit", unit.into())));
    facts
}

/// The blocks of one question.
#[must_use]
pub fn question<'a>(item: &'a QuizItemView<'a>) -> Vec<Block<'a>> {
    let mut blocks = vec![Block::Para(item.stem.into())];
    blocks.extend(item.code.map(|code| Block::Code(code.trim_end().into())));
    let list = |choices: &'a [QuizChoiceView<'a>]| {
        Block::List(
            choices
                .iter()
                .map(|c| Entry::labelled(c.label.as_str(), c.text))
                .collect(),
        )
    };
    if !item.choices.is_empty() {
        blocks.push(list(&item.choices));
    }
    if !item.targets.is_empty() {
        blocks.push(Block::Subhead("To be joined with".into()));
        blocks.push(list(&item.targets));
    }
    blocks.push(Block::Note(how(item).into()));
    blocks
}

/// How a question is answered.
#[must_use]
pub fn how(item: &QuizItemView<'_>) -> String {
    match (item.format, item.unit) {
        ("single", _) => "One answer is right.".to_owned(),
        ("multi", _) => "Two or more are right: give all of them and no other.".to_owned(),
        ("order", _) => "Put all of them in order, first to last.".to_owned(),
        ("match", _) => "Give each letter its number; some numbers may stay over.".to_owned(),
        ("numeric", Some(unit)) => format!("A number, in {unit}."),
        ("numeric", None) => "A number.".to_owned(),
        _ => "What does it print? One line.".to_owned(),
    }
}

/// Every question again.
#[must_use]
pub fn review<'a>(view: &'a QuizView<'a>) -> Doc<'a> {
    Doc::of(
        view.review
            .iter()
            .enumerate()
            .map(|(place, review)| reviewed(place + 1, review))
            .collect(),
    )
}

/// A question looked at again.
fn reviewed<'a>(number: usize, review: &'a QuizReview<'a>) -> Section<'a> {
    let verdict = if review.right { "right" } else { "not right" };
    let flag = if review.flagged { " · flagged" } else { "" };
    let title = format!("{number}. {} · {verdict}{flag}", review.item.skill_name);
    let mut facts = vec![("verdict", verdict.into())];
    if review.flagged {
        facts.push(("flagged", "yes".into()));
    }
    let mut blocks = vec![
        Block::Table(Table::facts(facts)),
        Block::Para(review.item.stem.into()),
    ];
    let code = review.item.code;
    blocks.extend(code.map(|code| Block::Code(code.trim_end().into())));
    blocks.push(reasons(review));
    Section::titled(review.item.id, title, blocks)
}

/// What was answered, the key and why.
#[must_use]
pub fn reasons<'a>(review: &'a QuizReview<'a>) -> Block<'a> {
    let mut fields: Vec<(Text<'a>, Text<'a>)> =
        vec![("yours".into(), review.answer.as_str().into())];
    if !review.right {
        fields.push(("key".into(), review.key.as_str().into()));
        fields.extend(
            review
                .misconceptions
                .iter()
                .map(|m| ("tempting".into(), (*m).into())),
        );
    }
    fields.push(("why".into(), review.explanation.into()));
    for reference in &review.references {
        let text = reference.url.map_or_else(
            || reference.name.to_owned(),
            |url| format!("{} {url}", reference.name),
        );
        fields.push(("read".into(), text.into()));
    }
    fields.extend(review.week.map(|week| ("week".into(), week.into())));
    Block::Fields(fields)
}
