//! What one types after `careers progress`.

use clap::builder::NonEmptyStringValueParser;
use jiff::civil::Date;

use crate::cli::Output;
use crate::state::event::note as kept_note;

/// What you have done, how far that is, and what comes next.
///
/// Without a word more it is `status`. A task goes by its id, as `careers roadmap sre 1
/// --json` and `careers progress list` name it, or by the end of it where no other ends so:
/// backend-developer/s1/w01/choose-track, w01/choose-track, choose-track. A week stands for
/// its tasks. A unit that careers share is done once in all of them.
///
/// It is kept in progress.json, in the folder that `CAREERS_STATE` names, else in
/// `$XDG_STATE_HOME/careers`, else in ~/.local/state/careers (macOS: ~/Library/Application
/// Support/careers, Windows: %LOCALAPPDATA%\careers). Nothing is sent anywhere, and nothing
/// is written but by done, undo, note and import. A file that cannot be read is never
/// written over; a symbolic link in its place is followed.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true,
    after_help = "Examples:
  careers progress
  careers progress next sre
  careers progress done w01/choose-track --career backend
  careers progress undo
  careers progress list backend | grep -w open
  careers progress export > progress-copy.json"
)]
pub struct Args {
    #[command(subcommand)]
    pub(super) what: Option<What>,
    #[command(flatten)]
    pub(super) output: Output,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum What {
    Status(OneArgs),
    Next(NextArgs),
    Done(DoneArgs),
    Undo(UndoArgs),
    Note(NoteArgs),
    List(ListArgs),
    History(HistoryArgs),
    Export(ExportArgs),
    Import(ImportArgs),
}

/// How far you are, by stage; your streak, your pace, and when it would have you there
///
/// Of the career named; else of every career on whose road something is done that only it
/// has. Hours are those that the road gives its tasks. A week is active when a task was done
/// in it, Monday to Sunday; the pace is the mean of the last eight active weeks, this one
/// counted, and is called unknown when there are fewer than two.
///
/// In a pipe: career, stage, its name, must hours done, must hours, hours done, hours left,
/// tasks done, tasks; then career, a fact's name, what it says; and other, id, what is kept.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress status
  careers progress status sre --json")]
pub(super) struct OneArgs {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub(super) career: Option<String>,
    #[command(flatten)]
    pub(super) output: Output,
}

/// What to do now, and why: the first week with must tasks open
///
/// Of the career named, else of the one you last worked on.
///
/// In a pipe: next, a fact's name, what it says; then task, id, hours, need, kind, text; then
/// read, a title and where it is.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress next
  careers progress next sre --json")]
pub(super) struct NextArgs {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub(super) career: Option<String>,
    #[command(flatten)]
    pub(super) output: Output,
}

/// Mark tasks as done
///
/// What is done already stays as it is.
///
/// In a pipe: done or unchanged, id, day, why.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress done backend-developer/s1/w01/choose-track
  careers progress done w02 --career sre --at 2026-11-20
  careers progress done unit/sql-joins")]
pub(super) struct DoneArgs {
    /// Tasks, shared units or weeks
    #[arg(required = true, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(super) ids: Vec<String>,
    /// The day it was done; without it, today
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) at: Option<Date>,
    /// The career on whose road the ids are
    #[arg(long, value_name = "CAREER", value_parser = NonEmptyStringValueParser::new())]
    pub(super) career: Option<String>,
    #[command(flatten)]
    pub(super) output: Output,
}

/// Take back what was told last, or that tasks are done
///
/// Without an id: what the latest done or note told that still stands; again, what was told
/// before it. The history keeps both.
///
/// In a pipe: undone, note-undone or unchanged, id, day, note or why.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress undo
  careers progress undo w01/choose-track --career backend")]
pub(super) struct UndoArgs {
    /// Tasks, shared units or weeks
    #[arg(value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(super) ids: Vec<String>,
    /// The career on whose road the ids are
    #[arg(long, value_name = "CAREER", value_parser = NonEmptyStringValueParser::new())]
    pub(super) career: Option<String>,
    #[command(flatten)]
    pub(super) output: Output,
}

/// Put a note on a task, a unit or a week, in place of the one it had; "" clears it
///
/// In a pipe: note or unchanged, id, day, note or why.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress note w01/choose-track \"Go: the clinic's booking system is in it\" --career backend
  careers progress note w01/choose-track \"\" --career backend")]
pub(super) struct NoteArgs {
    /// A task, a shared unit or a week
    #[arg(value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(super) id: String,
    /// At most 2,000 characters
    #[arg(value_parser = kept_note)]
    pub(super) text: String,
    /// The career on whose road the id is
    #[arg(long, value_name = "CAREER", value_parser = NonEmptyStringValueParser::new())]
    pub(super) career: Option<String>,
    #[command(flatten)]
    pub(super) output: Output,
}

/// Every task, done or open, with its hours and your note
///
/// In a pipe: id, state, hours, need, day, career, week, note, text; what is kept under ids
/// that the catalogue does not have follows, its state retired or unknown.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress list backend
  careers progress list --json")]
pub(super) struct ListArgs {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub(super) career: Option<String>,
    #[command(flatten)]
    pub(super) output: Output,
}

/// Everything that was told, oldest first
///
/// In a pipe: moment, event, id, day, note or count, taken back or stands.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress history
  careers progress history --json")]
pub(super) struct HistoryArgs {
    #[command(flatten)]
    pub(super) output: Output,
}

/// Print the whole journal, as JSON, to keep or to carry elsewhere
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress export > progress-copy.json")]
pub(super) struct ExportArgs {}

/// Add what an exported journal tells and this one does not
///
/// Nothing is replaced or dropped. The same file twice adds nothing, and two files give the
/// same state in either order.
///
/// In a pipe: import, new events, known events.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers progress import progress-copy.json
  ssh desk careers progress export | careers progress import -")]
pub(super) struct ImportArgs {
    /// A file that `careers progress export` wrote; - reads standard input
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath, value_parser = NonEmptyStringValueParser::new())]
    pub(super) file: String,
    #[command(flatten)]
    pub(super) output: Output,
}

fn day(text: &str) -> std::result::Result<Date, String> {
    let day = text.parse::<Date>();
    day.map_err(|_| "write a day as 2026-11-22".to_owned())
}
