//! What a shell completes as one types: careers, cities, tasks. A shell asks by starting
//! the program with `COMPLETE` set; nothing else of it runs then. Packs of one's own count.

use clap::Command;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};

use crate::catalog::pack::{Catalog, Damaged};
use crate::roadmap::road::Road;

/// The command line with the names that its arguments can take.
#[must_use]
pub fn command() -> Command {
    with_names(crate::cli::whole())
}

fn with_names(mut command: Command) -> Command {
    let arguments = command.get_arguments().map(|a| a.get_id().to_string());
    for id in arguments.collect::<Vec<_>>() {
        let names: fn() -> Vec<CompletionCandidate> = match id.as_str() {
            "career" | "careers" => careers,
            "city" | "real" => cities,
            "id" | "ids" => tasks,
            _ => continue,
        };
        command = command.mut_arg(id, |arg| arg.add(ArgValueCandidates::new(names)));
    }
    let verbs = command.get_subcommands().map(|c| c.get_name().to_owned());
    for verb in verbs.collect::<Vec<_>>() {
        // A source goes by an id as well, and no task.
        if verb != "sources" {
            command = command.mut_subcommand(verb, with_names);
        }
    }
    command
}

/// What can be read; a shell has no use for an error.
fn known<T>(read: impl FnOnce(Catalog<'static>) -> Result<Vec<T>, Damaged>) -> Vec<T> {
    let catalog = crate::packs::for_completion(crate::BUNDLED);
    catalog
        .and_then(|catalog| read(catalog).ok())
        .unwrap_or_default()
}

/// Names and aliases of careers, each with its title.
fn careers() -> Vec<CompletionCandidate> {
    known(|catalog| {
        let names = catalog.names()?.into_iter();
        names
            .map(|(name, place)| {
                let title = catalog.at(place)?.card()?.title;
                Ok(CompletionCandidate::new(name).help(Some(title.into())))
            })
            .collect()
    })
}

fn cities() -> Vec<CompletionCandidate> {
    known(|catalog| {
        let cities = catalog.cities()?.into_iter();
        Ok(cities
            .map(|city| CompletionCandidate::new(city.id).help(Some(city.name.into())))
            .collect())
    })
}

/// Full ids of all tasks and shared units.
fn tasks() -> Vec<CompletionCandidate> {
    known(|catalog| {
        let mut ids = std::collections::BTreeSet::new();
        for career in catalog.careers()? {
            let road = Road::of(career)?;
            ids.extend(road.iter().flat_map(|r| r.tasks().map(|(_, _, id)| id)));
        }
        Ok(ids.into_iter().map(CompletionCandidate::new).collect())
    })
}
