//! `careers help`.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;

use super::{Context, VERBS};
use crate::cli;
use crate::error::{Error, Exit, Result};
use crate::render::doc::Doc;
use crate::render::{page, topics};
use crate::schema::SCHEMAS;

/// A verb's help, as --help gives it, or a topic's.
///
/// The topics: exit-codes, json, privacy, sources. `careers help sources` is the topic; the
/// verb's help is `careers sources --help`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers help exit-codes
  careers help privacy
  careers help salary
  careers help progress done")]
pub struct Args {
    /// A verb or a topic; without it, the help of careers
    #[arg(value_parser = PossibleValuesParser::new(names()))]
    topic: Option<String>,
    /// A verb of the verb
    #[arg(value_name = "VERB", requires = "topic")]
    verbs: Vec<String>,
}

/// A topic, laid out.
type Topic = fn() -> Doc<'static>;

/// Every topic.
pub const TOPICS: [(&str, Topic); 4] = [
    ("exit-codes", || {
        topics::exit_codes(
            Exit::ALL
                .iter()
                .map(|(exit, meaning)| (exit.code(), *meaning)),
        )
    }),
    ("json", || {
        topics::json(SCHEMAS.iter().map(|s| (s.name, s.about)))
    }),
    ("privacy", topics::privacy),
    ("sources", topics::sources),
];

/// The topics, then the verbs that are not called like one.
fn names() -> impl Iterator<Item = &'static str> {
    let topics = TOPICS.iter().map(|(name, _)| *name);
    let verbs = VERBS.iter().map(|verb| verb.name);
    topics.chain(verbs.filter(|verb| topic(verb).is_none()))
}

fn topic(name: &str) -> Option<Topic> {
    TOPICS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, doc)| *doc)
}

/// Shows the topic's page, or what --help would.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let named = args.topic.as_deref().filter(|_| args.verbs.is_empty());
    if let Some(doc) = named.and_then(topic) {
        let look = context.page(context.ui.env.stdout_color.on());
        let text = page::write(&doc(), look);
        return context.ui.page(&text);
    }
    let words = args.topic.iter().chain(&args.verbs).map(String::as_str);
    let line = std::iter::once("careers").chain(words).chain(["--help"]);
    let line: Vec<OsString> = line.map(OsString::from).collect();
    match cli::command_for(&line).try_get_matches_from(line) {
        Err(help) if help.kind() == clap::error::ErrorKind::DisplayHelp => {
            crate::explain(&help, context.ui, context.catalog).map(|_| ())
        }
        Err(error) => {
            let error = error.render().to_string();
            let first = error.lines().next().unwrap_or_default();
            let first = first.strip_prefix("error: ").unwrap_or(first);
            Err(Error::new(Exit::Usage, first).hint("every verb: careers --help"))
        }
        Ok(_) => Err(Error::new(Exit::Bug, "help that is none")),
    }
}
