//! `careers import`.

use std::path::{Path, PathBuf};

use super::Context;
use crate::answer::import::{problems, taken, view};
use crate::catalog::parse::InputFile;
use crate::catalog::tidy_text::visible;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::folder::{NotPlaced, place, read_files};
use crate::onet::{self, Import, MAX_TABLE, Release, Setting, Trouble};
use crate::{disk, render};

/// Make a pack of an official database.
///
/// onet: a text release of the O*NET database, 30.0 or later, unpacked: tab-separated tables as
/// `Occupation Data.txt`. Every occupation becomes a career with its titles, interests, job zone,
/// rated skills, work styles, technology, tasks and related occupations, as far as the release
/// has them; what it lacks is told. Pay is not imported: it is of the United States. Of the work
/// in India an import says nothing, so that a day, employers and the road stay unknown.
///
/// Names come from titles. Where another career has the name, `-onet` stands behind it. Other
/// titles lead to the career too, unless several careers bear them.
///
/// The pack is written whole or not at all. A folder that an earlier import wrote is replaced,
/// with whatever was changed in it; any other that is not empty is left alone. Read today means
/// `CAREERS_NOW`, so that the same release gives the same bytes. O*NET is licensed under CC BY
/// 4.0: the pack's source has the credit, which must stay with it.
///
/// In a pipe: import, fact and value; table, file, rows taken, what was left out.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers import onet db_30_3_text --into onet-pack
  careers import onet tables --release 30.3 --into onet-pack --json
  careers validate onet-pack")]
pub struct Args {
    /// What the folder is a release of
    #[arg(value_enum)]
    database: Database,
    /// The folder with the tables
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// The pack to write
    #[arg(long, value_name = "PACK")]
    into: PathBuf,
    /// Which release it is, as 30.3; without it, what Read Me.txt or the folder's name says
    #[arg(long, value_name = "RELEASE", value_parser = release)]
    release: Option<Release>,
    #[command(flatten)]
    output: Output,
}

/// A database that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Database {
    /// O*NET, of the United States.
    Onet,
}

fn release(text: &str) -> std::result::Result<Release, String> {
    Release::named(text).ok_or_else(|| "write a release like 30.3".to_owned())
}

/// Reads, turns, checks and writes.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let Database::Onet = args.database;
    let tables = read_files(&args.dir, onet::is_wanted, MAX_TABLE)?;
    if let Some(large) = tables.iter().find(|table| table.bytes.len() > MAX_TABLE) {
        let told = format!("{} has more than {MAX_TABLE} bytes", visible(&large.path));
        return Err(Error::new(Exit::BadData, told));
    }
    let release = release_of(args, &tables)?;
    let today = context.ui.env.now()?.date().to_string();
    let setting = Setting {
        release: release.clone(),
        today: &today,
        taken: &taken(context.catalog)?,
    };
    let import = onet::import(&tables, &setting).map_err(|trouble| bad(&args.dir, &trouble))?;
    sound(&import, context)?;
    let mark = mark(&release);
    let replaced = place(&args.into, &mark, &import.files, onet::is_of_pack).map_err(not_placed)?;
    let into = visible(&args.into.to_string_lossy()).into_owned();
    let view = view(&import, &release, into, replaced);
    context.answer(args.output, &view, render::import::doc)
}

fn release_of(args: &Args, tables: &[InputFile]) -> Result<Release> {
    let folder = disk::folder_name(&args.dir);
    let found = Release::of(tables, folder.as_deref());
    let found = match (args.release.clone(), found) {
        // A number that is given goes before the one that is stated; the month stays with its own.
        (Some(given), Some(found)) if given.number == found.number => Some(found),
        (given, found) => given.or(found),
    };
    found.ok_or_else(|| {
        let told = visible(&args.dir.to_string_lossy()).into_owned();
        Error::new(
            Exit::BadData,
            format!("{told} does not say which release it is"),
        )
        .hint("say it: --release 30.3")
    })
}

fn bad(folder: &Path, trouble: &Trouble) -> Error {
    let told = visible(&folder.to_string_lossy()).into_owned();
    let error =
        Error::new(Exit::BadData, format!("cannot import {told}")).cause(trouble.to_string());
    if trouble.line == 0 {
        error.hint("unpack the text release, as db_30_3_text.zip, and name its folder")
    } else {
        error
    }
}

/// Problems that are told of a pack before they are only counted.
const TOLD: usize = 5;

/// Holds the pack against the rules before it is written.
fn sound(import: &Import, context: &Context<'_, '_, '_>) -> Result<()> {
    let problems = problems(context.catalog, import)?;
    if problems.is_empty() {
        return Ok(());
    }
    let told = format!("the import would break {} rules", problems.len());
    let error = Error::new(Exit::BadData, told);
    Err(problems
        .iter()
        .take(TOLD)
        .fold(error, |error, problem| error.cause(problem.to_string())))
}

/// The text that marks a folder as written by this import; its first line is what counts.
fn mark(release: &Release) -> String {
    format!(
        "careers import onet\nO*NET {}. The next import replaces this folder: keep what is yours elsewhere.\n",
        release.number
    )
}

fn not_placed(error: NotPlaced) -> Error {
    match error {
        NotPlaced::Unwritable(error) => error.into(),
        NotPlaced::Occupied { .. } => {
            Error::new(Exit::State, error.to_string()).hint("choose a new folder: --into onet-pack")
        }
    }
}
