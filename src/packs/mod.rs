//! Packs of one's own: folders like `data/` that add careers to the bundled ones or change them.
//!
//! `--data` and `CAREERS_DATA` name them. Their files are laid over the bundled ones, held
//! against every rule and compiled into bytes like those in the binary; `cache` keeps the
//! bytes, so that the next start reads no YAML. Without a pack none of this runs.

mod cache;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::catalog::check::{Scope, inspect_layers};
use crate::catalog::pack::Catalog;
use crate::catalog::pack::encode::encode;
use crate::catalog::parse::{Layer, Records, is_yaml};
use crate::catalog::problem::{Problem, Severity};
use crate::catalog::tidy_text::visible;
use crate::disk::{self, Found};
use crate::error::{Error, Exit, Result};

pub use cache::{Compiled, Store};

/// The environment variable that names packs: folders, parted as those of `PATH` are.
pub const VARIABLE: &str = "CAREERS_DATA";

/// Problems that a refused pack tells of; `validate` tells every one.
const TOLD: usize = 5;

/// A pack that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// What answers call it: the folder's name.
    pub name: String,
    /// The folder, as it was named.
    pub path: PathBuf,
}

impl Pack {
    /// The pack in a folder.
    #[must_use]
    pub fn of(path: PathBuf) -> Self {
        let name = disk::folder_name(&path).unwrap_or_else(|| path.to_string_lossy().into_owned());
        Self {
            name: visible(&name).into_owned(),
            path,
        }
    }

    /// Its files, found but not read.
    fn list(&self) -> Result<Vec<Found>> {
        let found = disk::list_folder(&self.path).map_err(|unreadable| {
            Error::from(unreadable).hint(format!("--data and {VARIABLE} name folders like data/"))
        })?;
        Ok(found)
    }
}

/// The command line with the packs of the environment before its own.
pub fn with_environment(
    args: impl IntoIterator<Item = OsString>,
    variable: Option<OsString>,
) -> Vec<OsString> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if let Some(folders) = variable {
        let folders = std::env::split_paths(&folders).filter(|path| !path.as_os_str().is_empty());
        let flags = folders.flat_map(|path| ["--data".into(), path.into_os_string()]);
        let first = args.len().min(1);
        args.splice(first..first, flags);
    }
    args
}

/// Takes the packs out of a command line, wherever they stand before a `--`: they must be
/// known before the verb's arguments are.
///
/// # Errors
/// When a `--data` names no folder.
pub fn split(args: Vec<OsString>) -> Result<(Vec<Pack>, Vec<OsString>)> {
    if !args.iter().any(|arg| folder_of(arg).is_some()) {
        return Ok((Vec::new(), args));
    }
    let (mut packs, mut rest) = (Vec::new(), Vec::new());
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        if arg == "--" {
            rest.push(arg);
            break;
        }
        let folder = match folder_of(&arg) {
            None => {
                rest.push(arg);
                continue;
            }
            Some(Flag::With(folder)) => Some(folder),
            Some(Flag::Before) => args.next(),
        };
        let folder = folder.filter(|folder| !folder.is_empty()).ok_or_else(|| {
            Error::new(Exit::Usage, "--data names no folder").hint("careers list --data FOLDER")
        })?;
        packs.push(Pack::of(folder.into()));
    }
    rest.extend(args);
    Ok((packs, rest))
}

/// How a `--data` names its folder.
enum Flag {
    /// As `--data=FOLDER`.
    With(OsString),
    /// In the argument that follows.
    Before,
}

/// Whether an argument is `--data`, and the folder if that is in it.
fn folder_of(arg: &OsStr) -> Option<Flag> {
    let text = arg.to_str()?;
    if text == "--data" {
        return Some(Flag::Before);
    }
    Some(Flag::With(text.strip_prefix("--data=")?.into()))
}

/// The bundled data with the packs laid over it, from the cache where it has just that.
///
/// # Errors
/// When a pack cannot be read or breaks a rule.
pub fn open(bundled: Catalog<'_>, packs: &[Pack], store: &Store) -> Result<Compiled> {
    let base = bundled.fingerprint()?;
    let found: Vec<Vec<Found>> = packs.iter().map(Pack::list).collect::<Result<_>>()?;
    let quick = cache::quick_key(base, packs, &found);
    if let Some(compiled) = store.remembered(quick) {
        return Ok(compiled);
    }
    let layers = read(packs, &found)?;
    let whole = cache::whole_key(base, &layers);
    let compiled = match store.compiled(whole) {
        Some(compiled) => compiled,
        None => store.keep(whole, &compile(bundled, packs, layers)?),
    };
    if cache::settled(&found) {
        store.remember(quick, whole);
    }
    Ok(compiled)
}

fn read(packs: &[Pack], found: &[Vec<Found>]) -> Result<Vec<Layer>> {
    let each = packs.iter().zip(found);
    let layers = each.map(|(pack, found)| {
        let mut files = disk::read_found(found)?;
        // Beside the data of a pack may lie what is no data, as beside the bundled data.
        files.retain(|file| is_yaml(&file.path) || file.path.contains('/'));
        let name = Some(pack.name.clone());
        Ok(Layer { name, files })
    });
    layers.collect()
}

/// Every layer with the bundled files at the bottom, held against the rules.
///
/// # Errors
/// When the catalogue is damaged or a pack cannot be read.
pub fn inspected(bundled: Catalog<'_>, over: Vec<Layer>) -> Result<(Records, Vec<Problem>)> {
    let (name, files) = (None, bundled.files()?);
    let mut layers = vec![Layer { name, files }];
    layers.extend(over);
    Ok(inspect_layers(layers, &Scope::Whole))
}

/// The files of packs, read.
///
/// # Errors
/// When one cannot be read.
pub fn layers(packs: &[Pack]) -> Result<Vec<Layer>> {
    let found: Vec<Vec<Found>> = packs.iter().map(Pack::list).collect::<Result<_>>()?;
    read(packs, &found)
}

fn compile(bundled: Catalog<'_>, packs: &[Pack], layers: Vec<Layer>) -> Result<Vec<u8>> {
    if let Some((pack, _)) = packs.iter().zip(&layers).find(|(_, l)| l.files.is_empty()) {
        let path = visible(&pack.path.to_string_lossy()).into_owned();
        let error = Error::new(Exit::BadData, format!("no YAML file in {path}"));
        return Err(error
            .hint("a pack is a folder like data/: careers/NAME/career.yaml; links are not read"));
    }
    let (records, problems) = inspected(bundled, layers)?;
    if problems.iter().any(|p| p.severity == Severity::Error) {
        return Err(refusal(packs, &records, &problems));
    }
    encode(&records, &problems).map_err(|error| {
        Error::new(Exit::BadData, "the packs cannot be put together").cause(error.to_string())
    })
}

/// The layer that had the last word on what a problem tells of; 0: the bundled data.
#[must_use]
pub fn layer(records: &Records, problem: &Problem) -> usize {
    let own = records.owners.get(&problem.file).copied();
    own.unwrap_or_else(|| beside(records, &problem.file))
}

/// The upper of the layers that have something in the folder of a file that none has.
fn beside(records: &Records, missing: &str) -> usize {
    let Some((folder, _)) = missing.rsplit_once('/') else {
        return 0;
    };
    let within = |file: &str| {
        file.strip_prefix(folder)
            .is_some_and(|f| f.starts_with('/'))
    };
    let layers = records.owners.iter().filter(|(file, _)| within(file));
    layers.map(|(_, layer)| *layer).max().unwrap_or(0)
}

/// A path on the disk for what a problem tells of: of the pack that had the last word on it.
#[must_use]
pub fn located(packs: &[Pack], records: &Records, problem: &Problem) -> String {
    let pack = layer(records, problem)
        .checked_sub(1)
        .and_then(|place| packs.get(place));
    pack.map_or_else(
        || problem.file.clone(),
        |pack| {
            let path = pack.path.join(&problem.file);
            visible(&path.to_string_lossy()).into_owned()
        },
    )
}

fn refusal(packs: &[Pack], records: &Records, problems: &[Problem]) -> Error {
    let errors = problems.iter().filter(|p| p.severity == Severity::Error);
    let errors: Vec<&Problem> = errors.collect();
    let names: Vec<String> = packs.iter().map(|p| format!("`{}`", p.name)).collect();
    let (breaks, rules) = (
        if packs.len() == 1 { "breaks" } else { "break" },
        if errors.len() == 1 { "rule" } else { "rules" },
    );
    let message = format!("{} {breaks} {} {rules}", names.join(" and "), errors.len());
    let mut error = Error::new(Exit::BadData, message);
    for problem in errors.iter().take(TOLD) {
        let file = located(packs, records, problem);
        let told = Problem {
            file,
            ..(*problem).clone()
        };
        error = error.cause(format!("{told}. {}", problem.rule.remedy));
    }
    if errors.len() > TOLD {
        error = error.cause(format!("and {} more", errors.len() - TOLD));
    }
    let flags = packs.iter().map(|p| format!(" --data {}", quoted(&p.path)));
    error.hint(format!(
        "every problem: careers validate{}",
        flags.collect::<String>()
    ))
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "/._-+~:\\".contains(c);
    if text.chars().all(plain) {
        text.into_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// The bundled data, or with the packs that the environment and a half-typed command line
/// name. A shell waits for it, and has no use for an error: what cannot be read is left out.
#[must_use]
pub fn for_completion(bundled: &'static [u8]) -> Option<Catalog<'static>> {
    let catalog = Catalog::open(bundled).ok()?;
    // `careers -- careers show --data my-pack ...`: what stands after the first `--` is typed.
    let typed = std::env::args_os().skip_while(|arg| arg != "--").skip(1);
    let args = with_environment(typed, std::env::var_os(VARIABLE));
    let (packs, _) = split(args).ok()?;
    if packs.is_empty() {
        return Some(catalog);
    }
    match open(catalog, &packs, &Store::of_process()) {
        // The process ends when the shell has its answer.
        Ok(compiled) => Catalog::open(Box::leak(Box::new(compiled)).bytes()).ok(),
        Err(_) => Some(catalog),
    }
}
