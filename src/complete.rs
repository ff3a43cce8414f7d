//! What a shell completes as one types: careers, cities, stages, tasks and the like, of packs
//! too. A shell asks by starting the program with `COMPLETE` set; nothing else of it runs then.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::sync::OnceLock;

use clap::Command;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::catalog::tidy_text::to_kebab;
use crate::roadmap::road::Road;

type Candidates = Vec<CompletionCandidate>;

/// What goes on from the letters typed, on a line that names this career.
type Names = fn(&str, Option<CareerRef<'static>>) -> Result<Candidates, Damaged>;

/// The command line with the names that its arguments can take, for a line of these words.
#[must_use]
pub fn command(words: impl IntoIterator<Item = OsString>) -> Command {
    with_names(crate::cli::whole(), career_among(words))
}

/// The first career that the line names; a damaged catalogue has none.
fn career_among(words: impl IntoIterator<Item = OsString>) -> Option<CareerRef<'static>> {
    let catalog = catalog().ok()?;
    let mut words = words.into_iter();
    words.find_map(|word| catalog.named(&to_kebab(word.to_str()?)).ok()?)
}

fn with_names(mut command: Command, career: Option<CareerRef<'static>>) -> Command {
    let arguments = command.get_arguments().map(|a| a.get_id().to_string());
    for id in arguments.collect::<Vec<_>>() {
        let names: Names = match (command.get_name(), id.as_str()) {
            (_, "career" | "careers") => careers,
            (_, "city" | "real") => cities,
            ("sources", "id") => sources,
            (_, "id" | "ids") => tasks,
            (_, "stage" | "from" | "to") => stages,
            (_, "scenario") => scenarios,
            (_, "year") => tax_years,
            (_, "days") => weekdays,
            _ => continue,
        };
        // A shell has no use for an error, nor for what is not UTF-8.
        let completer = move |typed: &OsStr| {
            let typed = typed.to_str().map(|typed| names(typed, career));
            typed.and_then(Result::ok).unwrap_or_default()
        };
        command = command.mut_arg(id, |arg| arg.add(ArgValueCompleter::new(completer)));
    }
    command.mut_subcommands(|verb| with_names(verb, career))
}

/// A name that goes on from what is typed, whatever its case: `Pu` to `Pune`. The letters stay
/// as typed, as shells drop candidates that begin otherwise.
fn from(typed: &str, name: &str) -> Option<String> {
    let start = name.get(..typed.len())?;
    let same = start.eq_ignore_ascii_case(typed);
    same.then(|| format!("{typed}{}", &name[typed.len()..]))
}

fn candidate(typed: &str, name: &str, about: &str) -> Option<CompletionCandidate> {
    let whole = CompletionCandidate::new(from(typed, name)?);
    // A candidate is told on one line.
    Some(whole.help(Some(about.to_owned().into())))
}

/// The data that the command line has, packs with it; opened once.
fn catalog() -> Result<Catalog<'static>, Damaged> {
    static OPEN: OnceLock<Option<Catalog<'static>>> = OnceLock::new();
    let open = OPEN.get_or_init(|| crate::packs::for_completion(crate::BUNDLED));
    open.ok_or(Damaged("packs"))
}

/// Ids of careers, each with its title; another name of one whose id begins otherwise.
fn careers(typed: &str, _: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let careers = catalog()?.careers()?.into_iter();
    let cards: Vec<(&str, &str)> = careers
        .map(|career| Ok((career.id, career.card()?.title)))
        .collect::<Result<_, _>>()?;
    let ids = cards.iter();
    let ids = ids.filter_map(|(id, title)| candidate(typed, id, title));
    let names = catalog()?.names()?.into_iter();
    let others = names.filter_map(|(name, place)| {
        let (id, title) = cards.get(place)?;
        let known = from(typed, id).is_some();
        if known {
            None
        } else {
            candidate(typed, name, title)
        }
    });
    Ok(ids.chain(others).collect())
}

fn cities(typed: &str, _: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let cities = catalog()?.cities()?;
    let told = cities.iter().filter_map(|c| candidate(typed, c.id, c.name));
    Ok(told.collect())
}

fn sources(typed: &str, _: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let sources = catalog()?.sources()?;
    let told = sources.iter();
    Ok(told
        .filter_map(|s| candidate(typed, s.id, s.title))
        .collect())
}

/// Full ids of tasks and shared units: of the career named, else of all.
fn tasks(typed: &str, career: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let careers = career.map_or_else(|| catalog()?.careers(), |career| Ok(vec![career]))?;
    let mut ids = BTreeSet::new();
    for career in careers {
        let road = Road::of(career)?;
        ids.extend(road.iter().flat_map(|r| r.tasks().map(|(_, _, id)| id)));
    }
    // Ids of tasks are taken as they are written.
    let told = ids.into_iter().filter(|id| id.starts_with(typed));
    Ok(told.map(CompletionCandidate::new).collect())
}

/// The five stages, by their titles in the career named.
fn stages(typed: &str, career: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let outline = career.map(CareerRef::outline).transpose()?.flatten();
    let stages = outline.iter().flat_map(|o| &o.roadmap.stages);
    let mut titles: Vec<&str> = stages.map(|stage| stage.title).collect();
    titles.resize(5, "");
    let told = ["1", "2", "3", "4", "5"].into_iter().zip(titles);
    Ok(told
        .filter_map(|(n, title)| candidate(typed, n, title))
        .collect())
}

fn scenarios(typed: &str, career: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let simulation = career.map(CareerRef::simulation).transpose()?.flatten();
    let scenarios = simulation.iter().flat_map(|s| &s.scenarios);
    Ok(scenarios
        .filter_map(|s| candidate(typed, s.id, s.title))
        .collect())
}

fn tax_years(typed: &str, _: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let years = catalog()?.tax_years()?;
    let told = years.iter().filter(|year| year.year.starts_with(typed));
    Ok(told.map(|y| CompletionCandidate::new(y.year)).collect())
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "names are asked for alike, wherever they come from"
)]
fn weekdays(typed: &str, _: Option<CareerRef<'static>>) -> Result<Candidates, Damaged> {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter();
    let told = days.filter_map(|day| from(typed, day));
    Ok(told.map(CompletionCandidate::new).collect())
}
