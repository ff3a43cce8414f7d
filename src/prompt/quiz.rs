//! Asking the questions of a form, one after the other.

use super::Prompt;
use crate::answer::quiz::{Draw, Quiz};
use crate::assess::answer::{Answer, letter};
use crate::assess::form::Shown;
use crate::catalog::model::Format;
use crate::error::Result;
use crate::render::doc::{Block, Doc, Section};
use crate::render::page;
use crate::render::quiz::question;
use crate::ui::Ui;

/// What a person can say instead of an answer.
const DONT_KNOW: &str = "I don't know";

/// Asks every question; returns one answer for each.
///
/// # Errors
/// When nobody can be asked, or on Ctrl-C.
pub fn ask(ui: &mut Ui<'_>, quiz: &Quiz<'_>, draw: Draw) -> Result<Vec<Answer>> {
    let id = quiz.career().id;
    let instead = format!(
        "print a form with careers quiz {id} --form {} --seed 1, score answers with careers quiz {id} --answers FILE",
        draw.count
    );
    let prompt = Prompt::new(ui, &instead)?;
    let form = quiz.form(draw);
    let look = prompt.look();
    ui.say(&page::write(&opening(quiz, draw), look));
    let mut answers = Vec::with_capacity(form.len());
    for (number, shown) in form.iter().enumerate() {
        let view = quiz.item_view(shown)?;
        let title = format!(
            "{} of {} · {}, stage {}",
            number + 1,
            form.len(),
            view.skill_name,
            view.stage
        );
        let page = page::write(
            &Doc::of(vec![Section::titled("question", title, question(&view))]),
            look,
        );
        ui.say(&format!("\n{page}\n"));
        answers.push(one(ui, &prompt, shown)?);
    }
    Ok(answers)
}

/// What is said before the first question.
fn opening<'a>(quiz: &Quiz<'a>, draw: Draw) -> Doc<'a> {
    let aside = format!("{} questions, seed {}", draw.count, draw.seed);
    let how = "Enter answers. Esc leaves a question out; where you type, an empty line does. \
               Ctrl-C ends and keeps nothing. \
               Not knowing counts like a wrong answer, and never worse.";
    let title = Block::Title(quiz.career().title.into(), aside.into());
    Doc::of(vec![Section::bare(
        "opening",
        vec![title, Block::Para(how.into())],
    )])
}

fn one(ui: &mut Ui<'_>, prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Answer> {
    match shown.item.format {
        Format::Single => single(prompt, shown),
        Format::Multi => multi(prompt, shown),
        Format::Order => order(prompt, shown),
        Format::Match => pairs(prompt, shown),
        Format::Numeric => numeric(ui, prompt, shown),
        Format::CodeOutput => {
            let text = prompt.line("It prints")?;
            Ok(if text.trim().is_empty() {
                Answer::DontKnow
            } else {
                Answer::Output(text)
            })
        }
    }
}

/// The choices at these places, as lines of a list under a question.
fn lines(prompt: &Prompt, asked: &str, shown: &Shown<'_, '_>, places: &[usize]) -> Vec<String> {
    places
        .iter()
        .map(|&p| prompt.fitted(asked, &format!("{}  {}", letter(p), shown.left_text(p))))
        .collect()
}

/// The same, and a way to say that one does not know.
fn lines_or_not(
    prompt: &Prompt,
    asked: &str,
    shown: &Shown<'_, '_>,
    places: &[usize],
) -> Vec<String> {
    let mut items = lines(prompt, asked, shown, places);
    items.push(DONT_KNOW.to_owned());
    items
}

fn single(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Answer> {
    let asked = "Your answer";
    let places: Vec<usize> = (0..shown.left.len()).collect();
    let chosen = prompt.one(asked, &lines_or_not(prompt, asked, shown, &places))?;
    Ok(chosen
        .filter(|&p| p < places.len())
        .map_or(Answer::DontKnow, |p| Answer::Options(vec![p])))
}

fn multi(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Answer> {
    let places: Vec<usize> = (0..shown.left.len()).collect();
    let chosen = prompt.some(
        "Space marks, Enter answers",
        &lines(prompt, "", shown, &places),
    )?;
    Ok(chosen
        .filter(|c| !c.is_empty())
        .map_or(Answer::DontKnow, Answer::Options))
}

fn order(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Answer> {
    let mut left: Vec<usize> = (0..shown.left.len()).collect();
    let mut steps = Vec::new();
    while left.len() > 1 {
        let asked = if steps.is_empty() {
            "First".to_owned()
        } else {
            format!("Then ({} to go)", left.len())
        };
        let items = lines_or_not(prompt, &asked, shown, &left);
        match prompt.one(&asked, &items)?.filter(|&p| p < left.len()) {
            Some(place) => steps.push(left.remove(place)),
            None => return Ok(Answer::DontKnow),
        }
    }
    steps.extend(left);
    Ok(Answer::Steps(steps))
}

fn pairs(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Answer> {
    let mut pairs = Vec::new();
    for place in 0..shown.left.len() {
        let asked = format!("{} goes with", letter(place));
        let right =
            |p: usize| prompt.fitted(&asked, &format!("{}  {}", p + 1, shown.right_text(p)));
        let mut items: Vec<String> = (0..shown.right.len()).map(right).collect();
        items.push(DONT_KNOW.to_owned());
        pairs.push(
            prompt
                .one(&asked, &items)?
                .filter(|&p| p < shown.right.len()),
        );
    }
    Ok(if pairs.iter().all(Option::is_none) {
        Answer::DontKnow
    } else {
        Answer::Pairs(pairs)
    })
}

fn numeric(ui: &mut Ui<'_>, prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Answer> {
    let unit = shown
        .item
        .unit
        .map_or_else(String::new, |unit| format!(", in {unit}"));
    loop {
        let text = prompt.line(&format!("Number{unit}"))?;
        // People write 1,20,000: the groups are not part of the number.
        let plain: String = text
            .chars()
            .filter(|c| !matches!(c, ',' | ' ' | '_'))
            .collect();
        match plain.parse::<f64>() {
            _ if plain.is_empty() => return Ok(Answer::DontKnow),
            Ok(number) if number.is_finite() => return Ok(Answer::Number(number)),
            _ => ui.say(&format!(
                "`{}` is not a number.\n",
                crate::catalog::tidy_text::visible(&text)
            )),
        }
    }
}

/// Whether the person wants to see every question again.
///
/// # Errors
/// When nobody can be asked, or on Ctrl-C.
pub fn wants_review(ui: &mut Ui<'_>) -> Result<bool> {
    Prompt::new(ui, "--review shows it without asking")?.yes("Again, with the reasons?")
}
