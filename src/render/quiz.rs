//! `careers quiz` as documents: the form, a question, the result.

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Entry, Section, Table, Text};
use crate::view::{QuizChoiceView, QuizFormView, QuizItemView, QuizReview, QuizStage, QuizView};

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

/// A result.
#[must_use]
pub fn result<'a>(view: &'a QuizView<'a>) -> Doc<'a> {
    let aside = format!("seed {}", view.seed);
    let score = view.score;
    let fields: Vec<(Text<'a>, Text<'a>)> = vec![
        (
            "right".into(),
            format!(
                "{} of {}; {} answered",
                score.right, score.asked, view.answered
            )
            .into(),
        ),
        ("how sure".into(), share(view).into()),
    ];
    let mut sections = vec![
        Section::bare(
            "score",
            vec![
                Block::Title(view.career.title.into(), aside.into()),
                Block::Fields(fields),
            ],
        ),
        Section::titled(
            "skill",
            "By skill",
            vec![tallies(
                "Skill",
                view.by_skill
                    .iter()
                    .map(|s| (s.id.into(), s.name.into(), s.right, s.asked)),
            )],
        ),
        Section::titled(
            "stage",
            "By stage of the road",
            vec![tallies("Stage", view.by_stage.iter().map(stage))],
        ),
        Section::titled(
            "limits",
            "What this does not tell",
            vec![Block::List(
                view.limits.iter().map(|l| Entry::text(*l)).collect(),
            )],
        ),
    ];
    sections.extend(review(view).sections);
    Doc::of(sections)
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

fn share(view: &QuizView<'_>) -> String {
    format!(
        "of questions like these you would get {:.0} to {:.0} % right (80 % interval, Wilson)",
        view.share_low.0 * 100.0,
        view.share_high.0 * 100.0
    )
}

/// A stage's part of the score.
fn stage<'a>(stage: &QuizStage) -> Part<'a> {
    let id = stage.stage.to_string();
    (id.clone().into(), id.into(), stage.right, stage.asked)
}

/// One mark a question: right ones filled.
fn marks(right: usize, asked: usize) -> String {
    format!(
        "{}{}",
        "■".repeat(right),
        "□".repeat(asked.saturating_sub(right))
    )
}

/// A part of the score: its id, its name, right and asked.
type Part<'a> = (Text<'a>, Text<'a>, usize, usize);

/// The parts of a score as a table.
fn tallies<'a>(of: &'static str, parts: impl Iterator<Item = Part<'a>>) -> Block<'a> {
    let columns = vec![
        Column::text("id").in_rows(),
        Column::text(of).on_page(),
        Column::figure("Right"),
        Column::figure("Asked"),
        Column::text("").drawn(),
    ];
    let row = |(id, name, right, asked): Part<'a>| -> Vec<Cell<'a>> {
        vec![
            id.into(),
            name.into(),
            right.to_string().into(),
            asked.to_string().into(),
            marks(right, asked).into(),
        ]
    };
    Block::Table(Table {
        columns,
        rows: parts.map(row).collect(),
    })
}

/// A question looked at again.
fn reviewed<'a>(number: usize, review: &'a QuizReview<'a>) -> Section<'a> {
    let verdict = if review.right { "right" } else { "not right" };
    let title = format!("{number}. {} · {verdict}", review.item.skill_name);
    let mut blocks = vec![
        Block::Table(Table::facts([("verdict", verdict.into())])),
        Block::Para(review.item.stem.into()),
    ];
    blocks.extend(
        review
            .item
            .code
            .map(|code| Block::Code(code.trim_end().into())),
    );
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
    blocks.push(Block::Fields(fields));
    Section::titled(review.item.id, title, blocks)
}
