//! Asking the questions of a test, one after the other.

use super::Prompt;
use super::replies::{Said, ask};
use crate::answer::quiz::Quiz;
use crate::answer::quiz::sitting::Sitting;
use crate::assess::answer::written;
use crate::assess::form::Shown;
use crate::error::{Error, Exit, Result};
use crate::render::doc::{Block, Doc, Section};
use crate::render::page::{self, Look};
use crate::render::quiz::{question, reasons};
use crate::state::session::Event;
use crate::ui::Ui;

/// How the asking ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Every question was asked.
    Finished,
    /// The person saved it and left.
    Saved,
}

/// Somebody at a test.
pub struct Desk<'d, 'a> {
    /// The terminal.
    pub prompt: &'d Prompt,
    /// The bank.
    pub quiz: &'d Quiz<'a>,
    /// Keeps an event before anything follows from it.
    pub keep: &'d mut dyn FnMut(&Event) -> Result<()>,
    /// Whether what happens is kept on the disk.
    pub kept: bool,
    /// Whether each answer is told at once, and nothing is scored.
    pub practice: bool,
}

impl<'a> Desk<'_, 'a> {
    /// Asks until the test is over or the person leaves.
    ///
    /// # Errors
    /// On Ctrl-C, when an event cannot be kept, or the terminal is gone.
    pub fn sit(&mut self, ui: &mut Ui<'_>, sitting: &mut Sitting<'_, 'a>) -> Result<Left> {
        let look = self.prompt.look();
        let opening = if sitting.answered().is_empty() {
            opening(self, sitting)
        } else {
            again(self, sitting)
        };
        ui.say(&page::write(&opening, look));
        while let Some(shown) = sitting.shown() {
            let (item, version) = (shown.item.id.to_owned(), shown.item.version);
            self.tell(sitting, &Event::Present { item, version })?;
            let view = self.quiz.item_view(&shown)?;
            let title = title(sitting, &shown, view.skill_name);
            let section = Section::titled("question", title, question(&view));
            let page = page::write(&Doc::of(vec![section]), look);
            ui.say(&format!("\n{page}\n"));
            if self.one(ui, sitting, &shown, look)? == Left::Saved {
                return Ok(Left::Saved);
            }
        }
        Ok(Left::Finished)
    }

    fn tell(&mut self, sitting: &mut Sitting<'_, 'a>, event: &Event) -> Result<()> {
        (self.keep)(event)?;
        let told = sitting.tell(event, 0);
        told.map_err(|e| Error::new(Exit::Bug, "an event that cannot be").cause(e.to_string()))
    }

    /// Asks one question until it is answered, set aside or left.
    fn one(
        &mut self,
        ui: &mut Ui<'_>,
        sitting: &mut Sitting<'_, 'a>,
        shown: &Shown<'_, 'a>,
        look: Look,
    ) -> Result<Left> {
        let from = ui.env.reading();
        loop {
            let said = ask(ui, self.prompt, shown);
            let looked = ui.env.reading().saturating_sub(from);
            let seconds = (looked.as_secs_f64() * 10.0).round() / 10.0;
            let item = shown.item.id.to_owned();
            match said {
                Ok(Said::Answer(answer)) => {
                    let answer = written(shown, &answer);
                    let event = Event::Answer {
                        item,
                        answer,
                        seconds,
                    };
                    self.tell(sitting, &event)?;
                    self.told(ui, sitting, shown, look)?;
                    return Ok(Left::Finished);
                }
                Ok(Said::Skip) if sitting.may_skip() => {
                    self.tell(sitting, &Event::Skip { item, seconds })?;
                    note(ui, look, "Set aside: it is asked again before the end.");
                    return Ok(Left::Finished);
                }
                Ok(Said::Quit) => {
                    self.tell(sitting, &Event::Pause { item, seconds })?;
                    return Ok(Left::Saved);
                }
                Ok(wish) => self.aside(ui, sitting, item, &wish, look)?,
                Err(error) => {
                    if error.exit == Exit::Interrupted {
                        self.tell(sitting, &Event::Pause { item, seconds })?;
                    }
                    return Err(error);
                }
            }
        }
    }

    /// What leaves the question where it is: help, a flag, setting aside what was set aside before.
    fn aside(
        &mut self,
        ui: &mut Ui<'_>,
        sitting: &mut Sitting<'_, 'a>,
        item: String,
        wish: &Said,
        look: Look,
    ) -> Result<()> {
        match wish {
            Said::Flag => {
                let on = !sitting.flagged();
                self.tell(sitting, &Event::Flag { item, on })?;
                let said = if on {
                    "Flagged for the review."
                } else {
                    "No longer flagged."
                };
                note(ui, look, said);
            }
            Said::Skip => {
                let said = "It was set aside before: answer, or say that you don't know.";
                note(ui, look, said);
            }
            _ => ui.say(&format!("\n{}\n", page::write(&help(self.practice), look))),
        }
        Ok(())
    }

    /// What is told at once: that an answer was late, and in practice whether it was right and why.
    fn told(
        &self,
        ui: &mut Ui<'_>,
        sitting: &Sitting<'_, 'a>,
        shown: &Shown<'_, 'a>,
        look: Look,
    ) -> Result<()> {
        let Some(answered) = sitting.answered().last() else {
            return Ok(());
        };
        if let (true, Some(limit)) = (answered.given.late, sitting.limit(answered.place)) {
            let took = clock(answered.seconds.unwrap_or_default());
            let limit = clock(limit);
            let said = format!("That took {took} of {limit}: it counts, and is marked late.");
            note(ui, look, &said);
        }
        if !self.practice {
            return Ok(());
        }
        let review = self.quiz.review(shown, &answered.answer, false)?;
        let verdict = if review.right { "Right" } else { "Not right" };
        let section = Section::titled("feedback", verdict, vec![reasons(&review)]);
        ui.say(&format!("\n{}", page::write(&Doc::of(vec![section]), look)));
        Ok(())
    }
}

/// Minutes and seconds.
fn clock(seconds: f64) -> String {
    let minutes = (seconds / 60.0).floor();
    format!("{minutes}:{:02.0}", (seconds - minutes * 60.0).floor())
}

/// Where the test has got to. No estimate: it would distract.
fn title(sitting: &Sitting<'_, '_>, shown: &Shown<'_, '_>, skill: &str) -> String {
    let number = sitting.answered().len() + sitting.aside() + 1;
    let (most, fixed) = sitting.most();
    let most = if fixed {
        most.to_string()
    } else {
        format!("at most {most}")
    };
    let title = format!("{number} of {most} · {skill}, stage {}", shown.item.stage);
    let limit = crate::assess::outcome::limit(shown.item.seconds, sitting.start().factor);
    let mut title = vec![title];
    title.extend(limit.map(clock));
    if !sitting.may_skip() {
        title.push("set aside before".to_owned());
    }
    for (count, word) in [
        (sitting.aside(), "set aside"),
        (sitting.flags().len(), "flagged"),
    ] {
        if count > 0 {
            title.push(format!("{count} {word}"));
        }
    }
    title.join(" · ")
}

/// What is said before the first question.
fn opening<'a>(desk: &Desk<'_, 'a>, sitting: &Sitting<'_, 'a>) -> Doc<'a> {
    let (most, fixed) = sitting.most();
    let start = sitting.start();
    let at_most = if fixed { "" } else { "at most " };
    let aside = format!("{at_most}{most} questions, seed {}", start.seed);
    let ends = if fixed {
        "Every question is asked."
    } else {
        "Each question follows from the answers before; it ends earlier once enough is known."
    };
    let (unknown, late) = if desk.practice {
        ("", "")
    } else {
        (
            " Not knowing counts like a wrong answer, and never worse.",
            " An answer after it counts as given and is marked late.",
        )
    };
    let how = format!(
        "Enter answers. Esc leaves a question out; where you type, an empty line does.{unknown} ? tells the other keys."
    );
    let time = match start.factor {
        factor if factor > 0.0 => format!(
            "The time of a question, {} times what a prepared person takes, stands beside it.{late} \
             --time-factor 2 gives twice the time, 0 takes the limit away.",
            3.0 * factor
        ),
        _ => "There is no time limit.".to_owned(),
    };
    let kept = if desk.practice {
        "Practice: each answer is told at once; nothing is scored or kept. q or Ctrl-C ends it."
    } else if !desk.kept {
        "This test cannot be saved: q or Ctrl-C ends it and keeps nothing."
    } else {
        "Every answer is kept at once: q or Ctrl-C leaves, and you go on later."
    };
    let title = Block::Title(desk.quiz.career().title.into(), aside.into());
    let paras = [format!("{ends} {kept}"), how, time];
    let mut blocks = vec![title];
    blocks.extend(paras.map(|para| Block::Para(para.into())));
    Doc::of(vec![Section::bare("opening", blocks)])
}

/// What is said when a test is taken up again.
fn again<'a>(desk: &Desk<'_, 'a>, sitting: &Sitting<'_, 'a>) -> Doc<'a> {
    let aside = format!(
        "{} answered, seed {}",
        sitting.answered().len(),
        sitting.start().seed
    );
    let title = Block::Title(desk.quiz.career().title.into(), aside.into());
    let how = "It goes on with the question that was shown last. ? tells the keys.";
    Doc::of(vec![Section::bare(
        "opening",
        vec![title, Block::Para(how.into())],
    )])
}

/// Something said between questions, wrapped for the terminal.
pub(super) fn note(ui: &mut Ui<'_>, look: Look, text: &str) {
    let section = Section::bare("note", vec![Block::Para(text.into())]);
    ui.say(&page::write(&Doc::of(vec![section]), look));
}

/// What the keys do.
fn help(practice: bool) -> Doc<'static> {
    let keep = if practice {
        "end the practice"
    } else {
        "save and quit; go on later"
    };
    let rows: [(&str, &str); 6] = [
        (
            "Up, Down, Enter",
            "choose; Space marks where several are right",
        ),
        ("Esc", "I don't know; an empty line where you type"),
        ("s", "set aside: asked again before the end, and counted"),
        ("f", "flag it for the review, or take the flag away"),
        ("q", keep),
        ("?", "this help"),
    ];
    let fields = rows.map(|(key, does)| (key.into(), does.into()));
    let typed = "Where you type: ?, :skip, :flag, :quit. An answer that is itself one of these is typed with a space before it.";
    let blocks = vec![Block::Fields(fields.to_vec()), Block::Note(typed.into())];
    Doc::of(vec![Section::titled("keys", "Keys", blocks)])
}

/// Whether the person wants to see every question again.
///
/// # Errors
/// When nobody can be asked, or on Ctrl-C, by which nothing is lost: the result was told, and
/// kept, before.
pub fn wants_review(ui: &mut Ui<'_>) -> Result<bool> {
    let prompt = Prompt::new(ui, "--review shows it without asking")?;
    match prompt.yes("Again, with the reasons?") {
        Err(error) if error.exit == Exit::Interrupted => Err(Error::new(
            Exit::Interrupted,
            "interrupted; the score stands",
        )),
        wanted => wanted,
    }
}
