//! The result of a test.

use super::super::counted;
use super::super::doc::{Block, Cell, Column, Doc, Entry, Section, Table, Text};
use super::review;
use crate::view::{
    QuizChance, QuizEffort, QuizEstimate, QuizSkill, QuizStage, QuizStudy, QuizView,
};

/// Marks of the bar of a chance.
const MARKS: u8 = 10;

/// A result.
#[must_use]
pub fn result<'a>(view: &'a QuizView<'a>) -> Doc<'a> {
    let aside = format!("seed {}", view.seed);
    let mut sections = vec![Section::bare(
        "score",
        vec![
            Block::Title(view.career.title.into(), aside.into()),
            Block::Fields(score(view)),
            Block::Table(Table::facts(facts(view))),
        ],
    )];
    if !view.stages.is_empty() {
        let title = "At or above each stage of the road";
        let blocks = vec![
            chances(&view.stages),
            Block::Key("likely: 80 % and more; borderline: 50 % and more".into()),
        ];
        sections.push(Section::titled("at-stage", title, blocks));
    }
    sections.push(Section::titled("skill", "By skill", skills(&view.by_skill)));
    sections.push(Section::titled(
        "stage",
        "By the questions' stage",
        vec![stages(&view.by_stage)],
    ));
    if !view.study.is_empty() {
        sections.push(study(&view.study));
    }
    sections.extend(view.effort.as_ref().map(effort));
    let limits = view.limits.iter().map(|l| Entry::text(*l)).collect();
    sections.push(Section::titled(
        "limits",
        "What this does not tell",
        vec![Block::List(limits)],
    ));
    sections.extend(review(view).sections);
    Doc::of(sections)
}

fn score<'a>(view: &'a QuizView<'a>) -> Vec<(Text<'a>, Text<'a>)> {
    let score = view.score;
    let right = format!(
        "{} of {}; {} answered",
        score.right, score.asked, view.answered
    );
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![("right".into(), right.into())];
    if let Some(ability) = view.ability {
        let text = format!(
            "{:.2}, with 80 % chance between {:.2} and {:.2} (error {:.2}); 0 is the middle of stage 3, one unit is one stage",
            ability.theta.0, ability.low.0, ability.high.0, ability.sd.0
        );
        fields.push(("ability".into(), text.into()));
    }
    if let (Some(low), Some(high)) = (view.share_low, view.share_high) {
        let text = format!(
            "of questions like these you would get {:.0} to {:.0} % right (80 % interval, Wilson)",
            low.0 * 100.0,
            high.0 * 100.0
        );
        fields.push(("how sure".into(), text.into()));
    }
    fields.push(("ended".into(), view.ended.words.as_str().into()));
    let calibrated = format!("{} of {} questions", view.calibrated, score.asked);
    fields.push(("calibrated".into(), calibrated.into()));
    if !view.flagged.is_empty() {
        fields.push(("flagged".into(), view.flagged.join(", ").into()));
    }
    fields
}

/// The figures of the ability and the word for the end, for a pipe.
fn facts<'a>(view: &'a QuizView<'a>) -> Vec<(&'static str, Text<'a>)> {
    let figures = view.ability.map(|ability| {
        let figures = [
            ("theta", ability.theta),
            ("sd", ability.sd),
            ("low", ability.low),
            ("high", ability.high),
        ];
        figures.map(|(name, figure)| (name, Text::from(figure.0.to_string())))
    });
    let mut facts: Vec<_> = figures.into_iter().flatten().collect();
    facts.push(("rules", view.rules.into()));
    facts.push(("reason", view.ended.reason.into()));
    facts
}

fn chances<'a>(chances: &[QuizChance]) -> Block<'a> {
    let columns = vec![
        Column::figure("Stage"),
        Column::figure("Chance").on_page(),
        Column::figure("chance").in_rows(),
        Column::text(""),
        Column::text("").drawn(),
    ];
    let row = |chance: &QuizChance| -> Vec<Cell<'a>> {
        vec![
            chance.stage.to_string().into(),
            format!("{:.0} %", chance.chance.0 * 100.0).into(),
            chance.chance.0.to_string().into(),
            chance.verdict.into(),
            bar(chance.chance.0).into(),
        ]
    };
    let rows = chances.iter().map(row).collect();
    Block::Table(Table { columns, rows })
}

/// A chance drawn: a mark for every tenth.
fn bar(chance: f64) -> String {
    let reached = |place: &u8| chance * f64::from(MARKS) >= f64::from(*place) + 0.5;
    marks((0..MARKS).filter(reached).count(), MARKS.into())
}

/// One mark a question: right ones filled.
fn marks(right: usize, asked: usize) -> String {
    format!(
        "{}{}",
        "■".repeat(right),
        "□".repeat(asked.saturating_sub(right))
    )
}

/// The skills beside what is to be expected of somebody of the test's ability.
fn skills<'a>(skills: &'a [QuizSkill<'a>]) -> Vec<Block<'a>> {
    let columns = vec![
        Column::text("id").in_rows(),
        Column::text("Skill").on_page(),
        Column::figure("Right"),
        Column::figure("Asked"),
        Column::figure("Expected").spare(),
        Column::figure("z").in_rows(),
        Column::text("level").in_rows(),
        Column::text("").drawn().spare(),
    ];
    let text = |figure: Option<crate::view::Figure>, places: usize| -> Cell<'a> {
        figure
            .map_or_else(String::new, |f| format!("{:.places$}", f.0))
            .into()
    };
    let row = |skill: &'a QuizSkill<'a>| -> Vec<Cell<'a>> {
        vec![
            skill.id.into(),
            skill.name.into(),
            skill.right.to_string().into(),
            skill.asked.to_string().into(),
            text(skill.expected, 1),
            text(skill.z, 2),
            skill.level.unwrap_or("").into(),
            marks(skill.right, skill.asked).into(),
        ]
    };
    let far = skills.iter().filter_map(|skill| {
        let side = skill.level.filter(|level| *level != "own")?;
        let text = format!("{} is {side} your own level here.", skill.name);
        Some(Entry::text(text))
    });
    let far: Vec<Entry<'a>> = far.collect();
    let rows = skills.iter().map(row).collect();
    let mut blocks = vec![Block::Table(Table { columns, rows })];
    if far.is_empty() {
        let none = "No skill lies further from your own level than chance explains.";
        blocks.push(Block::Note(none.into()));
    } else {
        blocks.push(Block::Notes(far));
    }
    blocks
}

fn stages<'a>(stages: &[QuizStage]) -> Block<'a> {
    let columns = vec![
        Column::text("Stage"),
        Column::figure("Right"),
        Column::figure("Asked"),
        Column::text("").drawn(),
    ];
    let row = |stage: &QuizStage| -> Vec<Cell<'a>> {
        vec![
            stage.stage.to_string().into(),
            stage.right.to_string().into(),
            stage.asked.to_string().into(),
            marks(stage.right, stage.asked).into(),
        ]
    };
    let rows = stages.iter().map(row).collect();
    Block::Table(Table { columns, rows })
}

fn study<'a>(study: &'a [QuizStudy<'a>]) -> Section<'a> {
    let entry = |week: &'a QuizStudy<'a>| {
        let why = match week.skill {
            Some(skill) => format!("trains {skill}"),
            None => format!("{} missed", counted(week.missed, "question")),
        };
        Entry::labelled(week.week.as_str(), week.goal).aside(why)
    };
    let entries = study.iter().map(entry).collect();
    let mut commands: Vec<&str> = study.iter().map(|week| week.command.as_str()).collect();
    commands.sort_unstable();
    commands.dedup();
    // Each on a line of its own, to be pasted.
    let read = commands
        .into_iter()
        .map(|command| ("read".into(), command.to_owned().into()));
    let read = Block::Fields(read.collect());
    Section::titled(
        "study",
        "What to study next",
        vec![Block::List(entries), read],
    )
}

fn effort<'a>(effort: &QuizEffort) -> Section<'a> {
    let ability = |e: QuizEstimate| format!("{:.2} (error {:.2})", e.theta.0, e.sd.0);
    let mut fields: Vec<(Text<'a>, Text<'a>)> = Vec::new();
    if effort.fast > 0 {
        let text = format!(
            "{} came faster than the question can be read",
            counted(effort.fast, "answer")
        );
        fields.push(("fast".into(), text.into()));
    }
    if let Some(moderated) = effort.moderated {
        let text = format!("without them the ability is {}", ability(moderated));
        fields.push(("beside".into(), text.into()));
    }
    if effort.late > 0 {
        let text = format!(
            "{} came after the time was up; they count as given",
            counted(effort.late, "answer")
        );
        fields.push(("late".into(), text.into()));
    }
    if let Some(in_time) = effort.in_time {
        let text = format!(
            "were they not known, the ability would be {}",
            ability(in_time)
        );
        fields.push(("beside".into(), text.into()));
    }
    Section::titled("effort", "How it was taken", vec![Block::Fields(fields)])
}
