//! Asking the items of the general trait test, one after the other.

use super::Prompt;
use crate::answer::traits::{INTEREST_ANSWERS, STYLE_ANSWERS, Test};
use crate::assess::traits::{Form, Sheet};
use crate::error::Result;
use crate::render::doc::{Block, Doc, Section};
use crate::render::page::{self, Look};
use crate::render::traits::{HOW, QUESTIONS};
use crate::ui::Ui;

/// The place of the middle answer: what Enter gives to somebody who does not care leans nowhere.
const MIDDLE: usize = 2;

/// Asks every item of a form; what is left out with Esc has no answer.
///
/// # Errors
/// When nobody can be asked, or on Ctrl-C.
pub fn ask(ui: &mut Ui<'_>, test: &Test<'_>, form: Form, instead: &str) -> Result<Sheet> {
    let prompt = Prompt::new(ui, instead)?;
    let traits = test.traits();
    let asked = form.interests(traits).count();
    let mut asking = Asking {
        look: prompt.look(),
        prompt,
        number: 0,
        count: asked + traits.styles.len(),
    };
    ui.say(&page::write(&opening(&asking), asking.look));
    let mut interests = Vec::with_capacity(traits.interests.len());
    for item in &traits.interests {
        let shown = item.quick || form == Form::Full;
        interests.push(if shown {
            asking.one(ui, QUESTIONS[0], item.text, INTEREST_ANSWERS)?
        } else {
            None
        });
    }
    let mut styles = Vec::with_capacity(traits.styles.len());
    for item in &traits.styles {
        styles.push(asking.one(ui, QUESTIONS[1], item.text, STYLE_ANSWERS)?);
    }
    Ok(Sheet { interests, styles })
}

/// Where the asking has got to.
struct Asking {
    prompt: Prompt,
    look: Look,
    number: usize,
    count: usize,
}

impl Asking {
    fn one(
        &mut self,
        ui: &mut Ui<'_>,
        question: &str,
        text: &str,
        answers: [&str; 5],
    ) -> Result<Option<u8>> {
        self.number += 1;
        let title = format!("{} of {} · {question}", self.number, self.count);
        let section = Section::titled("item", title, vec![Block::Para(text.into())]);
        let page = page::write(&Doc::of(vec![section]), self.look);
        ui.say(&format!("\n{page}\n"));
        let items: Vec<String> = answers
            .iter()
            .map(|answer| self.prompt.fitted("Your answer", answer))
            .collect();
        let chosen = self.prompt.one_from("Your answer", &items, MIDDLE)?;
        Ok(chosen.and_then(|place| u8::try_from(place + 1).ok()))
    }
}

/// What is said before the first item.
fn opening(asking: &Asking) -> Doc<'static> {
    let aside = format!("{} items", asking.count);
    let how = format!(
        "No answer is right or wrong. {HOW} Enter answers. Esc leaves an item out. \
         Ctrl-C ends and keeps nothing."
    );
    let title = Block::Title("What you like to do".into(), aside.into());
    Doc::of(vec![Section::bare(
        "opening",
        vec![title, Block::Para(how.into())],
    )])
}
