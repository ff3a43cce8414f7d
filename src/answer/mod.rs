//! Answers put together: from records and the domain's findings to views.
//!
//! `view` knows only serde and `commands` hold no rules, so what one takes from
//! where stands here.

pub mod bank;
pub mod compare;
pub mod doctor;
pub mod fit;
pub mod import;
pub mod known;
pub mod list;
pub mod new;
pub mod offer;
pub mod path;
pub mod pay;
pub mod plan;
pub mod profile;
pub mod progress;
pub mod quiz;
pub mod rated;
pub mod related;
pub mod report;
pub mod roadmap;
pub mod salary;
pub mod show;
pub mod simulate;
pub mod sources;
pub mod stats;
pub mod take_home;
pub mod traits;
pub mod validate;

use crate::catalog::model::Source;
use crate::catalog::pack::Card;
use crate::view::{Figure, OriginView, SourceView};

/// The packs that a career comes from or was changed by, as answers show them.
#[must_use]
pub fn origin_views<'a>(card: &Card<&'a str>) -> Vec<OriginView<'a>> {
    let origins = card.origins.iter();
    let view = |origin: &crate::catalog::pack::Origin<&'a str>| OriginView {
        pack: origin.pack,
        change: if origin.adds { "added" } else { "changed" },
    };
    origins.map(view).collect()
}

/// A correlation, a chance or an ability: more places would promise too much.
fn hundredths(value: f64) -> Figure {
    Figure::rounded(value, 2)
}

/// A source as answers show it.
#[must_use]
pub fn source_view<'a>(source: &Source<&'a str>) -> SourceView<'a> {
    SourceView {
        id: source.id,
        title: source.title,
        publisher: source.publisher,
        url: source.url,
        published: source.published,
        retrieved: source.retrieved,
        basis: source.basis.id(),
        sample: source.sample,
        confidence: source.confidence.id(),
        note: source.note,
        attribution: source.attribution,
    }
}
