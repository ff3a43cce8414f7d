//! The other door to the process: asking a person. Prompts go to standard
//! error, so that standard output stays the answer.

mod keyed;
pub mod offer;
pub mod quiz;
mod replies;
pub mod simulate;
pub mod sitting;
pub mod traits;
pub mod walk;

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use console::Term;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};

use crate::error::{Error, Exit, Result};
use crate::render::page::Look;
use crate::render::{ascii, width};
use crate::ui::Ui;

/// Columns that the marks around a question and its answer take.
const MARKS: usize = 6;

/// Somebody has had enough.
fn interrupted() -> Error {
    Error::new(Exit::Interrupted, "interrupted; nothing was kept")
}

/// A terminal being asked at. Ctrl-C becomes an error, and the cursor comes back however it ends.
pub struct Prompt {
    term: Term,
    theme: Box<dyn Theme>,
    interrupted: Arc<AtomicBool>,
    color: bool,
    /// Whether the terminal shows ASCII only.
    ascii: bool,
}

impl Prompt {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When nobody can be asked; the hint says what to use instead.
    pub fn new(ui: &mut Ui<'_>, instead: &str) -> Result<Self> {
        if !ui.can_ask() {
            return Err(
                Error::new(Exit::Usage, "this asks questions and needs a terminal").hint(instead),
            );
        }
        // What comes between and after questions is read where they are asked.
        ui.env.pager = false;
        let interrupted = Arc::new(AtomicBool::new(false));
        // dialoguer would leave the cursor hidden and the process killed; with the
        // signal caught it returns an error instead.
        signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&interrupted))
            .map_err(|e| Error::new(Exit::Bug, "cannot catch Ctrl-C").cause(e.to_string()))?;
        let color = ui.env.stderr_color.on();
        console::set_colors_enabled_stderr(color);
        let ascii = ui.env.ascii(ui.env.stderr_tty);
        // The marks of the other theme are beyond ASCII.
        let theme: Box<dyn Theme> = if color && !ascii {
            // In a list of marks nothing but its style tells the line that keys act on:
            // underlined too, as colour alone must tell nothing.
            let active_item_style = console::Style::new().for_stderr().cyan().underlined();
            Box::new(ColorfulTheme {
                active_item_style,
                ..ColorfulTheme::default()
            })
        } else {
            Box::new(SimpleTheme)
        };
        Ok(Self {
            term: Term::stderr(),
            theme,
            interrupted,
            color,
            ascii,
        })
    }

    fn check<T>(&self, outcome: dialoguer::Result<T>) -> Result<T> {
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(interrupted());
        }
        outcome.map_err(|dialoguer::Error::IO(error)| match error.kind() {
            std::io::ErrorKind::Interrupted => interrupted(),
            _ => Error::new(Exit::State, "cannot read from the terminal").cause(error.to_string()),
        })
    }

    /// Leaves the line of a question that ended without an answer, so that the error has its own.
    fn below<T>(&self, outcome: dialoguer::Result<T>) -> dialoguer::Result<T> {
        if outcome.is_err() {
            let _ = self.term.write_line("");
        }
        outcome
    }

    /// What pages beside the prompts are written for.
    #[must_use]
    pub fn look(&self) -> Look {
        Look {
            ascii: self.ascii,
            ..Look::new(self.columns(), self.color)
        }
    }

    /// Text as the terminal shows it.
    fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.ascii {
            ascii::text(text)
        } else {
            text.into()
        }
    }

    /// Columns of the terminal that prompts are drawn on.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.term
            .size_checked()
            .map_or(80, |(_, columns)| usize::from(columns))
    }

    /// Text cut so that it fits a line of the list and, once chosen, the line of
    /// the question: dialoguer would count a wrapped line as one and leave rests.
    #[must_use]
    pub fn fitted(&self, asked: &str, text: &str) -> String {
        let room = self.columns().saturating_sub(width::of(asked) + MARKS);
        width::cut(&self.shown(text), room.max(10), "...").into_owned()
    }

    /// One of several; `None`: Esc.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn one(&self, prompt: &str, items: &[String]) -> Result<Option<usize>> {
        self.one_from(prompt, items, 0)
    }

    /// One of several, from a place in the list on; `None`: Esc.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn one_from(&self, prompt: &str, items: &[String], at: usize) -> Result<Option<usize>> {
        let select = dialoguer::Select::with_theme(&*self.theme)
            .with_prompt(self.shown(prompt))
            .items(items.iter().map(|text| self.shown(text)))
            .default(at);
        self.check(select.interact_on_opt(&self.term))
    }

    /// Some of several; `None`: Esc.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn some(&self, prompt: &str, items: &[String]) -> Result<Option<Vec<usize>>> {
        let select = dialoguer::MultiSelect::with_theme(&*self.theme)
            .with_prompt(self.shown(prompt))
            .items(items.iter().map(|text| self.shown(text)));
        self.check(select.interact_on_opt(&self.term))
    }

    /// The same, some of them chosen beforehand.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn checked(&self, prompt: &str, items: &[(String, bool)]) -> Result<Option<Vec<usize>>> {
        let select = dialoguer::MultiSelect::with_theme(&*self.theme)
            .with_prompt(self.shown(prompt))
            .items_checked(items.iter().map(|(text, on)| (self.shown(text), *on)));
        self.check(select.interact_on_opt(&self.term))
    }

    /// A line of text, empty allowed.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn line(&self, prompt: &str) -> Result<String> {
        let input = dialoguer::Input::<String>::with_theme(&*self.theme)
            .with_prompt(self.shown(prompt))
            .allow_empty(true)
            .report(false);
        let answer = self.check(self.below(input.interact_text_on(&self.term)))?;
        let _ = self.report(&self.shown(prompt), &answer);
        Ok(answer)
    }

    /// Tells the answer in the place of what was typed. dialoguer would, but takes a
    /// line that went over the edge of the terminal for one row and leaves the others.
    fn report(&self, prompt: &str, answer: &str) -> std::io::Result<()> {
        let (mut asked, mut told) = (String::new(), String::new());
        let theme = &self.theme;
        let formatted = theme
            .format_input_prompt(&mut asked, prompt, None)
            .and_then(|()| theme.format_input_prompt_selection(&mut told, prompt, answer));
        formatted.map_err(std::io::Error::other)?;
        let columns = usize::from(self.term.size().1.max(1));
        let taken = console::measure_text_width(&asked) + width::of(answer);
        self.term.clear_last_lines(taken / columns)?;
        self.term.write_line(&told)
    }

    /// Yes or no.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn yes(&self, prompt: &str) -> Result<bool> {
        let confirm = dialoguer::Confirm::with_theme(&*self.theme)
            .with_prompt(self.shown(prompt))
            .default(true);
        Ok(self
            .check(self.below(confirm.interact_on_opt(&self.term)))?
            .unwrap_or(false))
    }
}

impl Drop for Prompt {
    fn drop(&mut self) {
        let _ = self.term.show_cursor();
    }
}
