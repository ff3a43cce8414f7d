//! What a person says to one question of the quiz: an answer, or a wish.

use super::Prompt;
use super::keyed::Pick;
use crate::assess::answer::{Answer, letter};
use crate::assess::form::Shown;
use crate::catalog::model::Format;
use crate::catalog::tidy_text::visible;
use crate::error::Result;
use crate::ui::Ui;

/// What a person can say instead of an answer.
const DONT_KNOW: &str = "I don't know";

/// The keys at a list: help, skip, flag, save and quit.
const KEYS: &str = "?sfq";

/// Longest typed answer, in characters; longer ones are cut.
const LONGEST: usize = 2_000;

/// What somebody says to a question.
pub enum Said {
    /// This is the answer.
    Answer(Answer),
    /// What do the keys do?
    Help,
    /// Ask me again before the end.
    Skip,
    /// I want to look at it again afterwards, or not after all.
    Flag,
    /// Save it and let me go.
    Quit,
}

/// A step of an answer, or a wish that ends the question here.
type Step<T> = std::result::Result<T, Said>;

/// Asks one question.
///
/// # Errors
/// On Ctrl-C, or when the terminal is gone.
pub fn ask(ui: &mut Ui<'_>, prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Said> {
    let said = match shown.item.format {
        Format::Single => single(prompt, shown)?,
        Format::Multi => multi(prompt, shown)?,
        Format::Order => order(prompt, shown)?,
        Format::Match => pairs(prompt, shown)?,
        Format::Numeric => numeric(ui, prompt, shown)?,
        Format::CodeOutput => output(prompt)?,
    };
    Ok(said.map_or_else(|wish| wish, Said::Answer))
}

/// A wish by its key.
fn wish(key: char) -> Said {
    match key {
        's' => Said::Skip,
        'f' => Said::Flag,
        'q' => Said::Quit,
        _ => Said::Help,
    }
}

/// A wish by its word, where answers are typed.
fn word(text: &str) -> Option<Said> {
    match text {
        "?" => Some(Said::Help),
        ":skip" => Some(Said::Skip),
        ":flag" => Some(Said::Flag),
        ":quit" => Some(Said::Quit),
        _ => None,
    }
}

/// The choices at these places, as lines of a list under a question.
fn lines(prompt: &Prompt, asked: &str, shown: &Shown<'_, '_>, places: &[usize]) -> Vec<String> {
    let line = |&p: &usize| prompt.fitted(asked, &format!("{}  {}", letter(p), shown.left_text(p)));
    places.iter().map(line).collect()
}

/// One of a list that ends with "I don't know"; `None`: that, or Esc.
fn one(prompt: &Prompt, asked: &str, mut items: Vec<String>) -> Result<Step<Option<usize>>> {
    let count = items.len();
    items.push(DONT_KNOW.to_owned());
    Ok(match prompt.keyed(asked, &items, false, KEYS)? {
        Pick::One(place) if place < count => Ok(Some(place)),
        Pick::Key(key) => Err(wish(key)),
        _ => Ok(None),
    })
}

fn single(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Step<Answer>> {
    let asked = "Your answer";
    let places: Vec<usize> = (0..shown.left.len()).collect();
    let chosen = one(prompt, asked, lines(prompt, asked, shown, &places))?;
    Ok(chosen.map(|place| place.map_or(Answer::DontKnow, |p| Answer::Options(vec![p]))))
}

fn multi(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Step<Answer>> {
    let places: Vec<usize> = (0..shown.left.len()).collect();
    let asked = "Space marks, Enter answers";
    let items = lines(prompt, "", shown, &places);
    Ok(match prompt.keyed(asked, &items, true, KEYS)? {
        Pick::Some(places) if !places.is_empty() => Ok(Answer::Options(places)),
        Pick::Key(key) => Err(wish(key)),
        _ => Ok(Answer::DontKnow),
    })
}

fn order(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Step<Answer>> {
    let mut left: Vec<usize> = (0..shown.left.len()).collect();
    let mut steps = Vec::new();
    while left.len() > 1 {
        let asked = if steps.is_empty() {
            "First".to_owned()
        } else {
            format!("Then ({} to go)", left.len())
        };
        match one(prompt, &asked, lines(prompt, &asked, shown, &left))? {
            Ok(Some(place)) => steps.push(left.remove(place)),
            Ok(None) => return Ok(Ok(Answer::DontKnow)),
            Err(wish) => return Ok(Err(wish)),
        }
    }
    steps.extend(left);
    Ok(Ok(Answer::Steps(steps)))
}

fn pairs(prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Step<Answer>> {
    let mut pairs = Vec::new();
    for place in 0..shown.left.len() {
        let asked = format!("{} goes with", letter(place));
        let right =
            |p: usize| prompt.fitted(&asked, &format!("{}  {}", p + 1, shown.right_text(p)));
        let items: Vec<String> = (0..shown.right.len()).map(right).collect();
        match one(prompt, &asked, items)? {
            Ok(chosen) => pairs.push(chosen),
            Err(wish) => return Ok(Err(wish)),
        }
    }
    Ok(Ok(if pairs.iter().all(Option::is_none) {
        Answer::DontKnow
    } else {
        Answer::Pairs(pairs)
    }))
}

fn output(prompt: &Prompt) -> Result<Step<Answer>> {
    let text = prompt.line("It prints")?;
    Ok(match word(&text) {
        Some(wish) => Err(wish),
        None if text.trim().is_empty() => Ok(Answer::DontKnow),
        None => Ok(Answer::Output(text.chars().take(LONGEST).collect())),
    })
}

fn numeric(ui: &mut Ui<'_>, prompt: &Prompt, shown: &Shown<'_, '_>) -> Result<Step<Answer>> {
    let unit = shown.item.unit;
    let unit = unit.map_or_else(String::new, |unit| format!(", in {unit}"));
    loop {
        let text = prompt.line(&format!("Number{unit}"))?;
        // No number is a letter, so the keys of the lists do here too.
        let letter = Some(text.trim()).filter(|text| ["s", "f", "q"].contains(text));
        let letter = letter.and_then(|text| text.chars().next()).map(wish);
        if let Some(wish) = letter.or_else(|| word(text.trim())) {
            return Ok(Err(wish));
        }
        // People write 1,20,000: the groups are not part of the number.
        let plain: String = text
            .chars()
            .filter(|c| !matches!(c, ',' | ' ' | '_'))
            .collect();
        match plain.parse::<f64>() {
            _ if plain.is_empty() => return Ok(Ok(Answer::DontKnow)),
            Ok(number) if number.is_finite() => return Ok(Ok(Answer::Number(number))),
            _ => ui.say(&format!("`{}` is not a number.\n", visible(&text))),
        }
    }
}
