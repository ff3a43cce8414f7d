//! `careers stats` as a document.

use std::collections::BTreeMap;

use super::counted;
use super::doc::{Block, Doc, Section, Text};
use crate::view::{CareerStats, StatsView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a StatsView<'a>) -> Doc<'a> {
    let sources = &view.sources;
    let mut all: Vec<(Text<'a>, Text<'a>)> = vec![
        ("careers".into(), view.careers.len().to_string().into()),
        (
            "sources".into(),
            format!(
                "{}: {} high, {} medium, {} low confidence; {} undated",
                sources.all, sources.high, sources.medium, sources.low, sources.undated
            )
            .into(),
        ),
        ("places".into(), view.places.to_string().into()),
        ("skills".into(), view.skills.to_string().into()),
        ("version".into(), view.version.into()),
    ];
    let (brief, told): (Vec<_>, Vec<_>) = view.careers.iter().partition(|c| is_bare(c));
    if !brief.is_empty() {
        all.insert(1, ("imported".into(), imported(&brief).into()));
    }
    let mut sections = vec![Section::titled(
        "all",
        "What is known",
        vec![Block::Fields(all)],
    )];
    sections.extend(told.into_iter().map(career));
    Doc::of(sections)
}

/// Whether a career has nothing but what it was imported with: a thousand of these are alike.
fn is_bare(stats: &CareerStats<'_>) -> bool {
    let written = stats.claims + stats.weeks + stats.items + stats.scenarios;
    stats.imported.is_some() && written == 0 && stats.warnings.is_empty()
}

/// How many were only imported, and for how many of them nothing is known of a part.
fn imported(brief: &[&CareerStats<'_>]) -> String {
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for part in brief.iter().flat_map(|stats| &stats.unknown) {
        *parts.entry(part).or_default() += 1;
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|(part, n)| format!("{part} {n}"))
        .collect();
    format!(
        "{} of these; unknown for: {}",
        brief.len(),
        parts.join(", ")
    )
}

fn career<'a>(stats: &'a CareerStats<'a>) -> Section<'a> {
    let unknown_places = match stats.places_unknown.len() {
        0 => "none".to_owned(),
        _ => stats.places_unknown.join(", "),
    };
    let review = match (stats.review_agreed, stats.review_answered) {
        (Some(agreed), Some(answered)) => {
            format!("{agreed} of {answered} answers agreed with the key")
        }
        _ => "not answered blind yet".to_owned(),
    };
    let unknown = if stats.unknown.is_empty() {
        "none".to_owned()
    } else {
        stats.unknown.join(", ")
    };
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![
        (
            "pay".into(),
            format!(
                "{} from {}",
                counted(stats.claims, "claim"),
                counted(stats.pay_sources, "source")
            )
            .into(),
        ),
        ("places known".into(), stats.places_known.to_string().into()),
        ("places unknown".into(), unknown_places.into()),
        (
            "roadmap".into(),
            format!(
                "{} weeks and quarters, {}",
                stats.weeks,
                counted(stats.tasks, "task")
            )
            .into(),
        ),
        (
            "aptitude".into(),
            format!(
                "{}, {} not single choice",
                counted(stats.items, "item"),
                stats.items_not_single
            )
            .into(),
        ),
        ("blind answers".into(), review.into()),
        (
            "simulation".into(),
            counted(stats.scenarios, "scenario").into(),
        ),
        ("parts unknown".into(), unknown.into()),
    ];
    fields.extend(stats.warnings.iter().map(|w| {
        let text = format!("{}: {}", w.rule, w.message);
        ("warning".into(), text.into())
    }));
    Section::titled(stats.id, stats.title, vec![Block::Fields(fields)])
}
