//! Pay tables.

use std::fmt::Write;

use crate::catalog::model::{Claim, Source};
use crate::catalog::pack::{Card, Catalog, Damaged};
use crate::pay::rows::{Filter, Place, Row, SourcesById, differences};
use crate::view::{ClaimView, Lpa, PayRow, SourceView};

/// The sources that claims name, by id.
///
/// # Errors
/// When the catalogue is damaged.
pub fn sources_of<'a, 'c>(
    catalog: Catalog<'a>,
    claims: impl Iterator<Item = &'c Claim<&'a str>>,
) -> Result<SourcesById<'a>, Damaged>
where
    'a: 'c,
{
    let mut found = SourcesById::new();
    for claim in claims {
        if !found.contains_key(claim.source)
            && let Some(source) = catalog.source(claim.source)?
        {
            found.insert(claim.source, source);
        }
    }
    Ok(found)
}

/// The sources as answers list them, by id.
#[must_use]
pub fn source_views<'a>(sources: &SourcesById<'a>) -> Vec<SourceView<'a>> {
    sources.values().map(super::source_view).collect()
}

/// A claim as answers show it, with what its source says of itself.
#[must_use]
pub fn claim_view<'a>(claim: &Claim<&'a str>, source: Option<&Source<&'a str>>) -> ClaimView<'a> {
    ClaimView {
        years: claim.years,
        company: claim.company.id(),
        low: claim.low.map(Lpa),
        median: claim.median.map(Lpa),
        average: claim.average.map(Lpa),
        typical: claim.typical.map(Lpa),
        high: claim.high.map(Lpa),
        spread: claim.spread.id(),
        component: claim.component.id(),
        source: claim.source,
        published: source.and_then(|s| s.published),
        confidence: source.map_or("low", |s| s.confidence.id()),
        standing: None,
        sample: claim.sample.or_else(|| source.and_then(|s| s.sample)),
        derived: claim.derived,
        note: claim.note,
    }
}

/// How rows become views: whose they are, and how much of them is told.
#[derive(Clone, Copy)]
pub struct RowsOf<'r, 'a> {
    /// The career.
    pub card: &'r Card<&'a str>,
    /// The sources of its claims.
    pub sources: &'r SourcesById<'a>,
    /// What was asked for, to say why a row is unknown.
    pub filter: Filter,
    /// Whether every claim is told.
    pub explain: bool,
}

impl<'a> RowsOf<'_, 'a> {
    /// A row as answers show it.
    #[must_use]
    pub fn view(&self, row: &Row<'_, 'a>) -> PayRow<'a> {
        let span = row.span();
        let claim = |c: &Claim<&'a str>| claim_view(c, self.sources.get(c.source));
        let others = if self.explain {
            row.claims.iter().skip(1).map(|c| claim(c)).collect()
        } else {
            Vec::new()
        };
        PayRow {
            career: self.card.id,
            title: self.card.title,
            origin: super::origin_views(self.card),
            place: row.place.id,
            place_name: row.place.name,
            level: row.level.id(),
            shown: row.claim.map(claim),
            claims: row.claims.len(),
            lowest: span.map(|s| Lpa(s.0)),
            highest: span.map(|s| Lpa(s.1)),
            unknown: row
                .claim
                .is_none()
                .then(|| self.unknown(row.place, row.instead.as_deref())),
            estimate: None,
            real: None,
            others,
            differences: if self.explain {
                differences(row, self.sources)
            } else {
                Vec::new()
            },
        }
    }

    /// Why a row shows nothing.
    fn unknown(&self, place: Place<'_>, instead: Option<&str>) -> String {
        let mut what = "no published figure found".to_owned();
        if let Some(level) = self.filter.level {
            let _ = write!(what, " for level {}", level.id());
        }
        if let Some(company) = self.filter.company {
            let _ = write!(what, " at {} employers", company.id());
        }
        if place.id == "remote" {
            what.push_str(" for remote work");
        }
        match instead {
            Some(instead) => format!("{what}; {instead}"),
            None => what,
        }
    }
}
