//! `careers`: the career guide that lives in the terminal.
//!
//! # The map
//!
//! ```text
//! data/*.yaml -> build.rs: parse, check, pack -> bytes in the binary
//!   -> catalog::pack::Catalog              decoded part by part, text borrowed
//!   -> explore, pay, roadmap, assess       the domain: finds, chooses, plans, scores
//!   -> answer                              puts a view together
//!   -> view                                one struct per answer: this is the JSON
//!   -> render                              a view as a document; page, rows, Markdown...
//!   -> commands -> ui, prompt, state       streams, terminal, questions, one's own files
//! onet: tables of an official database -> a pack in the same YAML, by way of `folder`
//! ```
//!
//! `catalog` has the data's shape (`model`), its rules (`check`) and its bytes
//! (`pack`); `overlay` lays a file of a pack of one's own over the bundled one, and
//! `packs` keeps what comes of it. The build script compiles `catalog`, `disk` and `pay::choose` too,
//! so `cargo build` and `careers validate` cannot disagree.
//!
//! A verb is a file in `commands` (arguments, 10-40 lines), in `view`, in
//! `render`, in `tests/it`, and in `answer` when putting its view together is
//! more than a few lines. A career is a folder in `data/careers`, nothing else.
//!
//! # The absences, held by `tests/it/tidy.rs`
//!
//! - The domain (`catalog`, `explore`, `onet`, `pay`, `roadmap`, `assess`) knows no clap, no
//!   colour, no width, no streams, no clock, no randomness of its own.
//! - `view` knows only serde (and schemars, which reads the same types).
//! - `render` never looks anything up. `commands` hold no rules, no formatting.
//! - Only `ui`, `surroundings`, `pager`, `prompt`, `disk`, `folder`, `packs`, `state` and `main`
//!   touch the process or the disk; only `pager` starts another program.
//! - Names resolve in `explore::find`, so every verb errs alike.
//! - No `unsafe`, no `print!`, no `exit` outside `main`, no `unwrap`.
//!
//! # Where this departs from the first design
//!
//! - `disk` stands beside `state`: reading a data folder is not reading the
//!   user's own files, and the build script needs it too.
//! - `answer` stands between domain and view: views know only serde, commands
//!   hold no rules, so the putting together needs a place of its own.
//! - `units.yaml` holds the tasks that several careers share.

pub mod answer;
pub mod assess;
pub mod catalog;
pub mod cli;
pub mod commands;
pub mod complete;
pub mod disk;
pub mod error;
pub mod explore;
pub mod folder;
pub mod onet;
pub mod packs;
pub mod pager;
pub mod pay;
pub mod prompt;
pub mod render;
pub mod roadmap;
pub mod schema;
pub mod state;
pub mod surroundings;
pub mod ui;
pub mod view;

use std::ffi::OsString;

use catalog::pack::Catalog;
use catalog::tidy_text::{is_unsafe, visible};
use commands::{Context, VERBS};
use error::{Error, Exit};
use explore::find::FindError;
use packs::Store;
use ui::Ui;

/// The bundled data, packed by the build script.
pub static BUNDLED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));

/// Runs a command line; what went wrong has been said when it returns.
pub fn run(args: impl IntoIterator<Item = OsString>, ui: &mut Ui<'_>, pack: &[u8]) -> Exit {
    match try_run(args, ui, pack) {
        Ok(exit) => exit,
        Err(error) => {
            ui.report(&error);
            error.exit
        }
    }
}

fn try_run(
    args: impl IntoIterator<Item = OsString>,
    ui: &mut Ui<'_>,
    pack: &[u8],
) -> error::Result<Exit> {
    let bundled = Catalog::open(pack)?;
    let (packs, args) = packs::split(args.into_iter().collect())?;
    let matches = match cli::command_for(&args).try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(error) => return explain(&shown(error, &args), ui, bundled),
    };
    if matches.get_flag(cli::NO_PAGER) {
        ui.env.pager = false;
    }
    let verb = matches
        .subcommand()
        .and_then(|(name, args)| Some((VERBS.iter().find(|v| v.name == name)?, args)));
    let (verb, args) = verb.ok_or_else(|| Error::new(Exit::Bug, "a verb without a command"))?;
    let compiled = if packs.is_empty() || !verb.reads_data() {
        None
    } else {
        // Surroundings that are given leave the process's own folders alone.
        let asked = ui.env.state.is_none();
        let store = if asked {
            Store::of_process()
        } else {
            Store::nowhere()
        };
        Some(packs::open(bundled, &packs, &store)?)
    };
    let catalog = match &compiled {
        Some(compiled) => Catalog::open(compiled.bytes())?,
        None => bundled,
    };
    let packs = &packs;
    (verb.run)(args, &mut Context { catalog, packs, ui })?;
    Ok(Exit::Answered)
}

/// The error, which repeats arguments, made of them anew where a control character of theirs
/// would reach the terminal.
fn shown(error: clap::Error, args: &[OsString]) -> clap::Error {
    let args: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    if !args.iter().any(|arg| arg.chars().any(is_unsafe)) {
        return error;
    }
    let args: Vec<OsString> = args
        .iter()
        .map(|arg| visible(arg).as_ref().into())
        .collect();
    let again = cli::command_for(&args).try_get_matches_from(args).err();
    again.unwrap_or_else(|| {
        let what = "an argument has a control character\n";
        clap::Error::raw(clap::error::ErrorKind::InvalidValue, what)
    })
}

/// Help and version are answers; anything else is a misunderstanding.
pub(crate) fn explain(
    error: &clap::Error,
    ui: &mut Ui<'_>,
    catalog: Catalog<'_>,
) -> error::Result<Exit> {
    use clap::error::{ContextKind, ContextValue, ErrorKind};
    let text = error.render();
    let coloured = |on: bool| {
        if on {
            text.ansi().to_string()
        } else {
            text.to_string()
        }
    };
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        ui.answer(&coloured(ui.env.stdout_color.on()))?;
        return Ok(Exit::Answered);
    }
    ui.say(&coloured(ui.env.stderr_color.on()));
    if let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand)
        && let Ok(career) = explore::find::career(catalog, word)
    {
        ui.say(&format!(
            "hint: {word} is a career: careers show {}\n",
            career.id
        ));
    }
    Ok(Exit::Usage)
}

impl From<FindError> for Error {
    fn from(error: FindError) -> Self {
        match error {
            FindError::Damaged(damaged) => damaged.into(),
            FindError::Several {
                what,
                wanted,
                several,
            } => Self::new(
                Exit::NoAnswer,
                format!("more than one {what} is called `{wanted}`"),
            )
            .hint(format!("say which: {}", several.join(", "))),
            FindError::NotFound {
                what,
                wanted,
                similar,
            } => {
                let error = Self::new(Exit::NoAnswer, format!("no {what} is called `{wanted}`"));
                let every = match what {
                    "source" => "every source: careers sources",
                    "financial year" => "without --year: the present one",
                    "city" => "every place: careers salary sre",
                    "task or week" => "every task: careers progress list",
                    "scenario" => "a career's scenarios: careers simulate sre --list",
                    _ => "every career: careers list",
                };
                if similar.is_empty() {
                    error.hint(every)
                } else {
                    error
                        .hint(format!("did you mean {}?", similar.join(", ")))
                        .hint(every)
                }
            }
        }
    }
}
