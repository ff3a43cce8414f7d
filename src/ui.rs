//! The door to the process: streams, terminal, colour. Resolved once, passed in.

use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::catalog::tidy_text::visible;
use crate::error::{Error, Exit, Result};
use crate::pager;
use crate::render::{ascii, link, width};
use crate::surroundings::{self, Pager};

/// What the surroundings say, before any flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the surroundings"
)]
pub struct Env {
    /// Standard input is a terminal.
    pub stdin_tty: bool,
    /// Standard output is a terminal.
    pub stdout_tty: bool,
    /// Standard error is a terminal.
    pub stderr_tty: bool,
    /// What `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say of standard output.
    pub stdout_color: Color,
    /// The same of standard error.
    pub stderr_color: Color,
    /// Columns, where they are not to be asked of the terminal.
    pub columns: Option<usize>,
    /// The moment it is, where the clock is not to be asked.
    pub now: Option<DateTime>,
    /// The folder of the person's own files, where the process is not to be asked.
    pub state: Option<&'static Path>,
    /// Whether terminals show UTF-8, where the locale is not to be asked.
    pub utf8: Option<bool>,
    /// Whether the terminal opens links, where the environment is not to be asked.
    pub links: Option<bool>,
    /// Whether a long page may go through a pager.
    pub pager: bool,
}

/// A text broken at spaces for a terminal of so many columns, where its first line starts in
/// the column `at`. What is wider than a line stays whole: a path is there to be copied.
fn filled(text: &str, mut at: usize, columns: usize) -> String {
    let mut told = String::new();
    for (place, word) in text.split(' ').enumerate() {
        let wide = width::of(word);
        if place > 0 && at + 1 + wide > columns {
            told.push_str("\n  ");
            at = 2;
        } else if place > 0 {
            told.push(' ');
            at += 1;
        }
        told.push_str(word);
        at += wide;
    }
    told
}

/// India has one time zone, UTC+05:30, and no summer time.
#[must_use]
pub fn india() -> Offset {
    Offset::from_seconds(19_800).unwrap_or(Offset::UTC)
}

/// A date, its start, or a moment anywhere, as clocks in India show it.
fn moment(text: &str) -> Option<DateTime> {
    let stated = text.parse::<Timestamp>().map(|t| india().to_datetime(t));
    stated.or_else(|_| text.parse::<DateTime>()).ok()
}

/// Whether a stream takes colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    /// It does not.
    No,
    /// It does: it is a terminal that can.
    Yes,
    /// It is told to, terminal or not.
    Forced,
}

/// The process's streams and what is known of them.
pub struct Ui<'a> {
    /// Where the answer goes.
    pub out: Box<dyn Write + 'a>,
    /// Where everything else goes.
    pub err: Box<dyn Write + 'a>,
    /// Where answers are read from, when a command says so.
    pub input: Box<dyn Read + 'a>,
    /// The surroundings.
    pub env: Env,
}

impl Env {
    /// Asks the process.
    #[must_use]
    pub fn of_process() -> Self {
        let (out, err) = (io::stdout(), io::stderr());
        let (stdout_tty, stderr_tty) = (out.is_terminal(), err.is_terminal());
        Self {
            stdin_tty: io::stdin().is_terminal(),
            stdout_tty,
            stderr_tty,
            stdout_color: Color::of(anstream::AutoStream::choice(&out), stdout_tty),
            stderr_color: Color::of(anstream::AutoStream::choice(&err), stderr_tty),
            columns: None,
            now: None,
            state: None,
            utf8: None,
            links: None,
            pager: stdout_tty,
        }
    }

    /// Whether a terminal, if that is what a stream is, shows ASCII only. What is no terminal
    /// gets UTF-8.
    #[must_use]
    pub fn ascii(&self, tty: bool) -> bool {
        tty && !self.utf8.unwrap_or_else(surroundings::utf8)
    }

    /// Whether addresses on a page become links.
    #[must_use]
    pub fn links(&self) -> bool {
        self.stdout_tty && self.links.unwrap_or_else(surroundings::links)
    }

    /// The moment it is in India: `CAREERS_NOW`, a date or a date with a time and
    /// an offset, or the clock.
    ///
    /// # Errors
    /// When `CAREERS_NOW` is neither.
    pub fn now(&self) -> Result<DateTime> {
        if let Some(now) = self.now {
            return Ok(now);
        }
        match std::env::var("CAREERS_NOW") {
            Ok(text) if !text.is_empty() => moment(&text).ok_or_else(|| {
                Error::new(Exit::Usage, format!("CAREERS_NOW is no moment: `{text}`"))
                    .hint("write 2026-11-22 or 2026-11-22T08:30:00+05:30")
            }),
            _ => Ok(india().to_datetime(Timestamp::now())),
        }
    }

    /// The same to the second.
    ///
    /// # Errors
    /// Those of [`Env::now`].
    pub fn second(&self) -> Result<DateTime> {
        let now = self.now()?;
        Ok(now.with().subsec_nanosecond(0).build().unwrap_or(now))
    }

    /// A reading of a clock that only goes forward; what lies between two readings is time that
    /// passed. With `CAREERS_TICK`, a number of seconds, every reading is so much later than the
    /// one before, which makes tests of time limits exact.
    #[must_use]
    pub fn reading(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        static READINGS: AtomicU64 = AtomicU64::new(0);
        let tick = std::env::var("CAREERS_TICK").ok();
        match tick.and_then(|text| text.parse::<u32>().ok()) {
            Some(tick) => {
                let before = READINGS.fetch_add(1, Ordering::Relaxed);
                Duration::from_secs(before.saturating_mul(u64::from(tick)))
            }
            None => START.get_or_init(Instant::now).elapsed(),
        }
    }

    /// The page's columns: the terminal's, else `COLUMNS`, else 80.
    #[must_use]
    pub fn columns(&self) -> usize {
        let asked = || {
            console::Term::stdout()
                .size_checked()
                .map(|(_, columns)| usize::from(columns))
        };
        let stated = || std::env::var("COLUMNS").ok()?.parse().ok();
        self.columns
            .or_else(|| if self.stdout_tty { asked() } else { None })
            .or_else(stated)
            .unwrap_or(80)
    }

    /// The columns of the terminal that standard error goes to; `None` where it is none.
    fn stderr_columns(&self) -> Option<usize> {
        if !self.stderr_tty {
            return None;
        }
        let asked = || console::Term::stderr().size_checked();
        let asked = || asked().map(|(_, columns)| usize::from(columns));
        self.columns.or_else(asked)
    }
}

impl Color {
    fn of(choice: anstream::ColorChoice, tty: bool) -> Self {
        match choice {
            anstream::ColorChoice::Never => Self::No,
            anstream::ColorChoice::Always | anstream::ColorChoice::AlwaysAnsi if !tty => {
                Self::Forced
            }
            _ => Self::Yes,
        }
    }

    /// Whether to write escape codes.
    #[must_use]
    pub fn on(self) -> bool {
        self != Self::No
    }
}

impl<'a> Ui<'a> {
    /// The process's own streams.
    #[must_use]
    pub fn of_process() -> Ui<'static> {
        Ui {
            out: Box::new(io::stdout()),
            err: Box::new(io::stderr()),
            input: Box::new(io::stdin()),
            env: Env::of_process(),
        }
    }

    /// Shows a page, in a pager where it is longer than the terminal.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn page(&mut self, text: &str) -> Result<()> {
        let shown = self.pager_for(text).is_some_and(|pager| {
            if surroundings::is_less(&pager.program) {
                pager::show(text, &pager)
            } else {
                pager::show(&link::without(text), &pager)
            }
        });
        if shown { Ok(()) } else { self.answer(text) }
    }

    /// The pager that a page of this length goes through.
    fn pager_for(&self, text: &str) -> Option<Pager> {
        if !self.env.pager {
            return None;
        }
        let (rows, _) = console::Term::stdout().size_checked()?;
        // The line of the shell's next prompt is one of the rows.
        let long = text.lines().count() >= usize::from(rows);
        (long && surroundings::can_page()).then(surroundings::pager)?
    }

    /// Writes the answer, whole, and flushes; in ASCII to a terminal that shows no more.
    ///
    /// # Errors
    /// When it cannot be written. A closed pipe is success: the reader had enough.
    pub fn answer(&mut self, text: &str) -> Result<()> {
        if self.env.ascii(self.env.stdout_tty) {
            self.document(&ascii::text(text))
        } else {
            self.document(text)
        }
    }

    /// Writes a document whose bytes are fixed, such as JSON.
    ///
    /// # Errors
    /// When it cannot be written. A closed pipe is success: the reader had enough.
    pub fn document(&mut self, text: &str) -> Result<()> {
        self.write(text.as_bytes()).map(|_| ())
    }

    /// Writes a part of an answer that is made while it is read; whether more is wanted.
    /// A closed pipe wants no more, and is success.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&mut self, part: &[u8]) -> Result<bool> {
        match self.out.write_all(part).and_then(|()| self.out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
            Err(error) => {
                Err(Error::new(Exit::State, "cannot write the answer").cause(error.to_string()))
            }
            Ok(()) => Ok(true),
        }
    }

    /// Standard input, to be read piece by piece; afterwards it is empty.
    pub fn take_input(&mut self) -> Box<dyn Read + 'a> {
        std::mem::replace(&mut self.input, Box::new(io::empty()))
    }

    /// Says something on standard error. If nobody can hear it there is nobody to tell.
    pub fn say(&mut self, text: &str) {
        let text = if self.env.ascii(self.env.stderr_tty) {
            ascii::text(text)
        } else {
            text.into()
        };
        let _ = self
            .err
            .write_all(text.as_bytes())
            .and_then(|()| self.err.flush());
    }

    /// Reports an error: what, causes, hints. They may repeat what a file or the
    /// command line said, so no control character of theirs reaches the terminal.
    pub fn report(&mut self, error: &Error) {
        self.tell("error:", error);
    }

    /// Tells of an error that does not keep the answer from being given.
    pub fn warn(&mut self, error: &Error) {
        self.tell("warning:", error);
    }

    fn tell(&mut self, word: &str, error: &Error) {
        let paint = |style: owo_colors::Style, word: &str| {
            if self.env.stderr_color.on() {
                style.style(word).to_string()
            } else {
                word.to_owned()
            }
        };
        let red = owo_colors::Style::new().red().bold();
        let cyan = owo_colors::Style::new().cyan();
        let columns = self.env.stderr_columns();
        let told = |mark: &str, wide: usize, text: &str| {
            let text = visible(text);
            let text = columns.map_or_else(|| text.to_string(), |room| filled(&text, wide, room));
            format!("{mark} {text}\n")
        };
        let mut lines = vec![told(&paint(red, word), word.len() + 1, &error.message)];
        lines.extend(error.causes.iter().map(|cause| told(" ", 2, cause)));
        let hint = paint(cyan, "hint:");
        // A hint stays one line, as it has a command to paste.
        let hints = error.hints.iter();
        lines.extend(hints.map(|text| format!("{hint} {}\n", visible(text))));
        self.say(&lines.concat());
    }

    /// Whether a person can be asked: keys come from a terminal and prompts reach one.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        self.env.stdin_tty && self.env.stderr_tty
    }
}
