//! `careers search`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::origin_views;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::explore::search::search;
use crate::render;
use crate::view::{SearchHit, SearchMatch, SearchView};

/// Places that a hit tells of; the rest are counted.
const TOLD: usize = 5;
/// Careers on a page, unless more are asked for.
const ON_A_PAGE: usize = 20;

/// Search the careers for words.
///
/// A career is found when it has every word, at the start of a word, in any
/// case; words of up to three letters match whole words only. Each career tells
/// its five most telling places. In a pipe: id,
/// where, text.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers search kafka
  careers search upi idempotent
  careers search java --limit 50
  careers search k8s --json")]
pub struct Args {
    /// The words
    #[arg(required = true, value_name = "WORD", value_parser = NonEmptyStringValueParser::new())]
    terms: Vec<String>,
    /// At most so many careers; without it a page has 20, a pipe and JSON have all
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    #[command(flatten)]
    output: Output,
}

/// Searches.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let terms: Vec<String> = args
        .terms
        .iter()
        .flat_map(|t| t.split_whitespace())
        .map(str::to_owned)
        .collect();
    let found = if terms.is_empty() {
        Vec::new()
    } else {
        search(context.catalog, &terms)?
    };
    let limit = context.told(args.output, args.limit, ON_A_PAGE);
    let mut hits = Vec::with_capacity(found.len().min(limit));
    for hit in found.iter().take(limit) {
        let card = context.catalog.at(hit.career)?.card()?;
        hits.push(SearchHit {
            id: card.id,
            title: card.title,
            origin: origin_views(&card),
            places: hit.matches.len(),
            matches: hit
                .matches
                .iter()
                .take(TOLD)
                .map(|m| SearchMatch {
                    place: m.kind.id(),
                    text: m.text,
                })
                .collect(),
        });
    }
    if hits.is_empty() {
        return Err(Error::new(
            Exit::NoAnswer,
            format!("no career has the words `{}`", args.terms.join(" ")),
        )
        .hint("fewer or other words; every career: careers list"));
    }
    let view = SearchView {
        schema: "careers/search/1",
        terms,
        left_out: found.len() - hits.len(),
        hits,
    };
    context.answer(args.output, &view, render::search::doc)
}
