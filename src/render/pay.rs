//! Pay tables: one scale for all bars, the claim as printed, how many others there are.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::doc::{Bar, Block, Cell, Column, Entry, Table, Text};
use super::money::lpa;
use crate::view::{ClaimView, EstimateView, Lpa, PayRow, SourceView};

/// What the marks in a pay table mean.
#[must_use]
pub fn key<'a>(estimates: bool) -> Block<'a> {
    let broken = if estimates {
        " Broken: an estimate."
    } else {
        ""
    };
    let text =
        format!("Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.{broken}");
    Block::Key(text.into())
}

/// Which of several claims a row shows, and the command that tells all of them.
#[must_use]
pub fn rule<'a>(explain: &str) -> Block<'a> {
    let text = format!(
        "Shown is the claim of the highest confidence, then the freshest. Nothing is averaged; {explain} tells every claim."
    );
    Block::Note(text.into())
}

/// How to find a source that is only named.
pub const WHERE: &str = "careers sources ID has the page.";

/// One line that names the sources of a table, by id, each with its date.
#[must_use]
pub fn cited<'a>(sources: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Option<Block<'a>> {
    let names: BTreeSet<String> = sources
        .map(|(id, published)| format!("{id} ({})", published.unwrap_or("undated")))
        .collect();
    let names: Vec<String> = names.into_iter().collect();
    let text = format!("From: {}. {WHERE}", names.join(", "));
    (!names.is_empty()).then(|| Block::Note(text.into()))
}

/// The same for the claims that rows show.
#[must_use]
pub fn cited_by<'a>(groups: &[&'a [PayRow<'a>]]) -> Option<Block<'a>> {
    let claims = groups
        .iter()
        .copied()
        .flatten()
        .filter_map(|row| row.shown.as_ref());
    cited(claims.map(|claim| (claim.source, claim.published)))
}

/// One table of several groups of rows, all bars on one scale.
#[must_use]
pub fn pay_table<'a>(groups: &[&'a [PayRow<'a>]], several: bool) -> Table<'a> {
    let all: Vec<&PayRow<'a>> = groups.iter().flat_map(|g| g.iter()).collect();
    let ends = all
        .iter()
        .flat_map(|r| [r.highest, r.estimate.as_ref().map(|e| e.high)]);
    let top = ends.flatten().map(|h| h.0).fold(0.0, f64::max);
    let mut columns: Vec<Column> = ["career", "place", "level"]
        .map(|head| Column::text(head).in_rows())
        .to_vec();
    if several {
        columns.push(Column::text("Career").on_page().group());
    }
    columns.extend([
        Column::text("Place").on_page(),
        Column::figure("LPA").drawn(),
        Column::text("Middle").drawn(),
        Column::text("LPA").said(),
        Column::figure("Real").on_page(),
        // With one more column of figures, 80 columns have no room for a line of use.
        if all.iter().any(|r| r.real.is_some()) {
            Column::text("").drawn().spare()
        } else {
            Column::text("").drawn()
        },
        Column::text("All claims").said(),
        Column::text("Source").on_page(),
        Column::figure("Claims").on_page(),
    ]);
    let after = [
        "claims",
        "lowest",
        "highest",
        "estimated low",
        "estimated high",
        "real low",
        "real high",
    ];
    let rows = CLAIM_COLUMNS.into_iter().chain(after);
    columns.extend(rows.map(|head| Column::text(head).in_rows()));
    let mut rows: Vec<_> = all.iter().map(|row| cells(row, top, several)).collect();
    if all.iter().any(|row| !row.origin.is_empty()) {
        columns.push(Column::text("origin").in_rows());
        for (cells, row) in rows.iter_mut().zip(&all) {
            cells.push(super::origin(&row.origin).into());
        }
    }
    Table { columns, rows }
}

fn cells<'a>(row: &'a PayRow<'a>, top: f64, several: bool) -> Vec<Cell<'a>> {
    let mut cells: Vec<Cell<'a>> = vec![row.career.into(), row.place.into(), row.level.into()];
    if several {
        cells.push(row.title.into());
    }
    cells.push(place(row).into());
    match (&row.shown, &row.estimate) {
        (Some(claim), _) => {
            let (ends, beside) = figures(claim);
            cells.extend([
                ends.into(),
                beside.into(),
                spoken(claim).into(),
                real(row).into(),
            ]);
            cells.push(Cell::Bar(bar(row, claim, top)));
            cells.push(reach(row).into());
            cells.push(claim.source.into());
            cells.push(row.claims.to_string().into());
            cells.extend(claim_cells(claim));
        }
        (None, Some(estimate)) => {
            let ends = |to: &str| format!("{}{to}{}", lpa(estimate.low.0), lpa(estimate.high.0));
            let spoken = format!("estimated {}", ends(" to "));
            cells.extend([
                format!("~{}", ends("-")).into(),
                "".into(),
                spoken.into(),
                real(row).into(),
            ]);
            cells.push(Cell::Bar(estimated(estimate, top)));
            cells.extend(["".into(), "estimate".into(), "".into()]);
            cells.extend(unknown_claim());
        }
        (None, None) => {
            cells.extend([
                "unknown".into(),
                "".into(),
                "unknown".into(),
                "".into(),
                Cell::Bar(None),
            ]);
            cells.extend(["".into(), "".into(), "".into()]);
            cells.extend(unknown_claim());
        }
    }
    cells.push(row.claims.to_string().into());
    let reached = |figure: Option<Lpa>| figure.map_or(Cell::from("unknown"), |f| lpa(f.0).into());
    cells.extend([row.lowest, row.highest].map(reached));
    let estimate = row.estimate.as_ref();
    cells.extend([estimate.map(|e| e.low), estimate.map(|e| e.high)].map(figure));
    cells.extend([row.real.and_then(|r| r.low), row.real.and_then(|r| r.high)].map(figure));
    cells
}

/// A claim's columns in a pipe where there is none.
pub fn unknown_claim<'a>() -> [Cell<'a>; 9] {
    ["", "", "unknown", "unknown", "unknown", "", "", "", ""].map(Cell::from)
}

/// What a row is worth with living costs made equal; nothing where that was not asked.
fn real(row: &PayRow<'_>) -> String {
    let ends = row.real.map(|r| (r.low, r.high));
    match ends {
        Some((Some(low), Some(high))) if low == high => lpa(low.0),
        Some((Some(low), Some(high))) => format!("{}-{}", lpa(low.0), lpa(high.0)),
        Some((Some(low), None)) => format!("from {}", lpa(low.0)),
        Some((None, Some(high))) => format!("up to {}", lpa(high.0)),
        _ => String::new(),
    }
}

/// An estimate is drawn as a broken line: nothing of it is published.
pub fn estimated(estimate: &EstimateView<'_>, top: f64) -> Option<Bar> {
    let at = |figure: f64| figure / top;
    (top > 0.0).then(|| Bar {
        shown: None,
        span: (at(estimate.low.0), at(estimate.high.0)),
    })
}

/// A claim's columns in a pipe.
pub const CLAIM_COLUMNS: [&str; 9] = [
    "company",
    "component",
    "low",
    "middle",
    "high",
    "kind",
    "source",
    "date",
    "confidence",
];

/// A claim's columns for a pipe.
pub fn claim_cells<'a>(claim: &'a ClaimView<'a>) -> [Cell<'a>; 9] {
    let (kind, middle) = middle(claim);
    [
        claim.company.into(),
        claim.component.into(),
        figure(claim.low),
        figure(middle),
        figure(claim.high),
        kind.into(),
        claim.source.into(),
        claim.published.unwrap_or("").into(),
        claim.confidence.into(),
    ]
}

/// A figure for a pipe; nothing where the source prints none.
fn figure<'a>(figure: Option<Lpa>) -> Cell<'a> {
    figure.map_or(Cell::from(""), |f| lpa(f.0).into())
}

/// "Bengaluru", "India, senior", "Bengaluru, lead, product".
pub fn place(row: &PayRow<'_>) -> String {
    let mut name = row.place_name.to_owned();
    if row.level != "all" {
        let _ = write!(name, ", {}", row.level);
    } else if row.place == "national" {
        name.push_str(", all levels");
    }
    if let Some(claim) = row.shown.as_ref().filter(|c| c.company != "all") {
        let _ = write!(name, ", {}", claim.company);
    }
    if let Some(claim) = row.shown.as_ref().filter(|c| c.component != "ctc") {
        let _ = write!(name, ", {} pay", claim.component);
    }
    name
}

/// The middle figure of a claim and what it is.
fn middle(claim: &ClaimView<'_>) -> (&'static str, Option<Lpa>) {
    match (claim.median, claim.average, claim.typical) {
        (Some(median), _, _) => ("median", Some(median)),
        (_, Some(average), _) => ("average", Some(average)),
        (_, _, Some(typical)) => ("typical", Some(typical)),
        _ => ("", None),
    }
}

/// The middle figure's kind, for a narrow column.
fn short(kind: &str) -> &str {
    match kind {
        "median" => "med",
        "average" => "avg",
        kind => kind,
    }
}

/// The ends of a claim, or the single figure it has: `22-45`, `from 100`, `up to 14`, `7`.
fn ends(claim: &ClaimView<'_>, to: &str) -> String {
    match (claim.low, claim.high, claim.typical) {
        (Some(low), Some(high), _) => format!("{}{to}{}", lpa(low.0), lpa(high.0)),
        (Some(low), None, _) => format!("from {}", lpa(low.0)),
        (None, Some(high), _) => format!("up to {}", lpa(high.0)),
        (None, None, Some(figure)) if middle(claim).0 == "typical" => lpa(figure.0),
        _ => String::new(),
    }
}

/// What a claim says beside its ends: a median, an average, a typical figure.
fn beside(claim: &ClaimView<'_>) -> Option<(&'static str, String)> {
    match middle(claim) {
        ("typical", _) if claim.low.is_none() && claim.high.is_none() => None,
        (kind, figure) => Some((kind, lpa(figure?.0))),
    }
}

/// A claim as its source prints it, for two columns: `11-21` and `avg 15`.
#[must_use]
pub fn figures(claim: &ClaimView<'_>) -> (String, String) {
    let beside = beside(claim).map(|(kind, figure)| format!("{} {figure}", short(kind)));
    (ends(claim, "-"), beside.unwrap_or_default())
}

/// The same in words: `11 to 21, average 15`.
#[must_use]
pub fn spoken(claim: &ClaimView<'_>) -> String {
    let ends = Some(ends(claim, " to ")).filter(|ends| !ends.is_empty());
    let beside = beside(claim).map(|(kind, figure)| format!("{kind} {figure}"));
    let parts: Vec<String> = ends.into_iter().chain(beside).collect();
    parts.join(", ")
}

/// How far all claims of a row reach, for ears; nothing where there is one.
pub fn reach(row: &PayRow<'_>) -> String {
    match (row.claims, row.lowest, row.highest) {
        (2.., Some(low), Some(high)) => format!("{} to {}", lpa(low.0), lpa(high.0)),
        _ => String::new(),
    }
}

/// Only figures that are printed are drawn: an open end is a point, not a line to the edge.
pub fn bar(row: &PayRow<'_>, claim: &ClaimView<'_>, top: f64) -> Option<Bar> {
    let (lowest, highest) = (row.lowest?.0, row.highest?.0);
    let (_, middle) = middle(claim);
    let low = claim.low.or(middle).or(claim.high)?.0;
    let high = claim.high.or(middle).or(claim.low)?.0;
    let at = |figure: f64| if top > 0.0 { figure / top } else { 0.0 };
    Some(Bar {
        shown: Some((at(low), at(high))),
        span: (at(lowest), at(highest)),
    })
}

/// Says for which places (or, where several careers stand, careers) nothing is known, once for
/// each reason; of all India where none of its levels is.
#[must_use]
pub fn note_on_unknown<'a>(
    by_level: &'a [PayRow<'a>],
    rows: &'a [PayRow<'a>],
    several: bool,
) -> Option<Block<'a>> {
    let india = by_level.iter().all(|row| row.shown.is_none());
    let mut reasons: Vec<(&str, Vec<String>)> = Vec::new();
    for row in by_level.iter().filter(|_| india).chain(rows) {
        let Some(why) = row.unknown.as_ref().filter(|_| row.estimate.is_none()) else {
            continue;
        };
        let name = if several {
            format!("{}, {}", row.title, row.place_name)
        } else {
            row.place_name.to_owned()
        };
        let why = why.strip_suffix(" for remote work").unwrap_or(why);
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, places)) => places.push(name),
            None => reasons.push((why, vec![name])),
        }
    }
    let parts: Vec<String> = reasons
        .into_iter()
        .map(|(why, mut places)| {
            places.dedup();
            format!("{}: {why}", places.join(", "))
        })
        .collect();
    (!parts.is_empty()).then(|| Block::Note(format!("Unknown. {}.", parts.join(". ")).into()))
}

/// Every claim of a row, the shown one first, and in what they differ.
#[must_use]
pub fn claims<'a>(row: &'a PayRow<'a>) -> Vec<Block<'a>> {
    let Some(shown) = &row.shown else {
        return Vec::new();
    };
    let mut blocks = vec![Block::Subhead(
        format!("{}: {}", row.title, place(row)).into(),
    )];
    let entries = std::iter::once(shown).chain(&row.others).map(entry);
    blocks.push(Block::Notes(entries.collect()));
    blocks.push(Block::Table(claim_rows(row)));
    if !row.differences.is_empty() {
        blocks.push(Block::Note(
            format!("They differ in {}.", row.differences.join("; ")).into(),
        ));
    }
    blocks
}

/// The same for a pipe: the columns of a pay table, then what a claim says of itself.
fn claim_rows<'a>(row: &'a PayRow<'a>) -> Table<'a> {
    let heads = ["career", "place", "level"]
        .into_iter()
        .chain(CLAIM_COLUMNS)
        .chain(["sample", "years", "ends", "derived", "note"]);
    let line = |claim: &'a ClaimView<'a>| -> Vec<Cell<'a>> {
        let mut cells: Vec<Cell<'a>> = vec![row.career.into(), row.place.into(), row.level.into()];
        cells.extend(claim_cells(claim));
        let sample = claim.sample.map(|n| n.to_string()).unwrap_or_default();
        cells.extend([sample.into(), claim.years.unwrap_or("").into()]);
        cells.push(claim.spread.into());
        cells.extend([claim.derived, claim.note].map(|text| text.unwrap_or("").into()));
        cells
    };
    Table {
        columns: heads.map(|head| Column::text(head).in_rows()).collect(),
        rows: row.shown.iter().chain(&row.others).map(line).collect(),
    }
}

fn entry<'a>(claim: &'a ClaimView<'a>) -> Entry<'a> {
    let mut words: Vec<Text<'a>> = claim.years.map(Text::from).into_iter().collect();
    if claim.company != "all" {
        words.push(claim.company.into());
    }
    if claim.spread != "range" {
        words.push(claim.spread.into());
    }
    if claim.component != "ctc" {
        words.push(claim.component.into());
    }
    words.extend(claim.sample.map(|n| Text::from(format!("sample {n}"))));
    words.extend(claim.derived.map(Text::from));
    words.extend(claim.note.map(Text::from));
    let source = format!(
        "{}, {}, {}",
        claim.source,
        claim.published.unwrap_or("undated"),
        claim.confidence
    );
    Entry::labelled(spoken(claim), words.join(", ")).aside(source)
}

/// Sources, with what a reader must know of them.
#[must_use]
pub fn sources_list<'a>(sources: &'a [SourceView<'a>]) -> Block<'a> {
    let entries = sources.iter().map(|s| {
        let title = s.title.trim_end_matches('.');
        Entry::labelled(s.id, format!("{title}. {} {}", about(s), s.url))
    });
    Block::List(entries.collect())
}

/// Who publishes a source, when, what it is, and what a reader must know of it.
#[must_use]
pub fn about(source: &SourceView<'_>) -> String {
    let date = source.published.unwrap_or("undated");
    let mut text = format!("{}, {date}; {}", source.publisher, source.basis);
    if let Some(n) = source.sample {
        let _ = write!(text, ", sample {n}");
    }
    let _ = write!(text, ", confidence {}.", source.confidence);
    if let Some(note) = source.note {
        let _ = write!(text, " {}.", note.trim_end_matches('.'));
    }
    text
}
