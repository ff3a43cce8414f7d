//! `careers salary` as a document.

use std::fmt::Write;

use super::doc::{Block, Cell, Column, Doc, Section, Table};
use super::money::spoken as rupees;
use super::origin;
use super::pay::{
    CLAIM_COLUMNS, cited, claim_cells, claims, figures, key, note_on_unknown, pay_table, place,
    rule, sources_list, spoken, unknown_claim,
};
use crate::view::{
    ClaimView, MatrixCell, MatrixView, OfferStandings, OriginView, PayRow, RealBasis, SalaryView,
};

/// Lays the view out: a table; with `--explain` also every claim and source.
#[must_use]
pub fn doc<'a>(view: &'a SalaryView<'a>) -> Doc<'a> {
    if let Some(matrix) = &view.matrix {
        return matrix_doc(view, matrix);
    }
    let several = view.asked.careers.len() > 1;
    let groups = [&view.by_level[..], &view.rows];
    if let Some(offer) = &view.offer {
        return offer_doc(view, offer, &groups, several);
    }
    let known = !view.sources.is_empty();
    let estimates = groups
        .into_iter()
        .flatten()
        .any(|row| row.estimate.is_some());
    let mut blocks = vec![Block::Table(pay_table(&groups, several))];
    blocks.extend(known.then(|| key(estimates)));
    blocks.extend(note_on_unknown(&view.by_level, &view.rows, several));
    blocks.extend(known.then(|| rule("--explain")));
    blocks.extend(origins(&groups));
    blocks.extend(estimates.then(|| Block::Note(ESTIMATES.into())));
    blocks.extend(
        view.real
            .as_ref()
            .map(|basis| Block::Note(on_real(basis).into())),
    );
    if !view.asked.explain {
        blocks.extend(cited(view.sources.iter().map(|s| (s.id, s.published))));
        return Doc::table(vec![Section::titled("pay", title(view), blocks)]);
    }
    let mut sections = vec![Section::titled("pay", title(view), blocks)];
    if known {
        let every = groups.into_iter().flatten().flat_map(behind).collect();
        let sources = vec![sources_list(&view.sources)];
        sections.push(Section::titled("claims", "Every claim", every));
        sections.push(Section::titled("sources", "Sources", sources));
    }
    Doc::of(sections)
}

/// Which careers packs of one's own added or changed, once each.
fn origins<'a>(groups: &[&'a [PayRow<'a>]]) -> Option<Block<'a>> {
    let rows = groups.iter().copied().flatten();
    of_packs(rows.map(|row| (row.title, &row.origin[..])))
}

fn of_packs<'a>(
    careers: impl Iterator<Item = (&'a str, &'a [OriginView<'a>])>,
) -> Option<Block<'a>> {
    let changed = careers.filter(|(_, origins)| !origins.is_empty());
    let mut told: Vec<String> = changed
        .map(|(title, origins)| format!("{title}: {}", origin(origins)))
        .collect();
    told.dedup();
    (!told.is_empty()).then(|| Block::Note(format!("Of packs: {}.", told.join("; ")).into()))
}

const ESTIMATES: &str = "~ marks an estimate: the claim of another city times what pay here is of pay there, \
     with all of their spread, rounded outwards. --explain has the inputs, --published leaves estimates out.";

/// What stands behind a row: its claims, or what its estimate was made from.
fn behind<'a>(row: &'a PayRow<'a>) -> Vec<Block<'a>> {
    let Some(estimate) = &row.estimate else {
        return claims(row);
    };
    let base = format!(
        "Estimated from {} in {} ({}, {})",
        spoken(&estimate.base),
        estimate.base_place,
        estimate.base.source,
        estimate.base.published.unwrap_or("undated")
    );
    let factors = estimate.factors.iter().map(|factor| {
        let ratio = match (factor.low.0, factor.high.0) {
            (low, high) if (low - high).abs() < f64::EPSILON => format!("x {low}"),
            (low, high) => format!("x {low} to {high}"),
        };
        super::doc::Entry::labelled(ratio, factor.derived).aside(factor.source)
    });
    vec![
        Block::Subhead(format!("{}: {}", row.title, place(row)).into()),
        Block::Note(format!("{base}.").into()),
        Block::Notes(factors.collect()),
    ]
}

/// By what rows are compared, and how old that is.
fn on_real(basis: &RealBasis<'_>) -> String {
    let mut text = format!(
        "Real: worth at the living costs of {}, by {}",
        basis.city_name, basis.source
    );
    match (basis.published, basis.months) {
        (Some(published), Some(months)) => {
            let _ = write!(
                text,
                " of {published}, {} years and {} months old",
                months / 12,
                months % 12
            );
            if months > 24 {
                text.push_str(": an index older than two years says little of today");
            }
        }
        _ => text.push_str(", which bears no date"),
    }
    text + ". Empty where no index is known."
}

fn title(view: &SalaryView<'_>) -> String {
    let first = view.by_level.first().or(view.rows.first());
    let who = match (view.asked.careers.len(), first) {
        (1, Some(row)) => row.title,
        _ => "Pay",
    };
    let mut title = format!("{who}: lakh rupees a year as published");
    if let Some(level) = view.asked.level {
        let _ = write!(title, ", level {level}");
    }
    if let Some(company) = view.asked.company {
        let _ = write!(title, ", {company} employers");
    }
    title
}

/// Where an offer stands against every claim.
fn offer_doc<'a>(
    view: &'a SalaryView<'a>,
    offer: &OfferStandings,
    groups: &[&'a [PayRow<'a>]],
    several: bool,
) -> Doc<'a> {
    let mut columns = vec![
        Column::text("Offer is").on_page(),
        Column::figure("LPA").drawn(),
        Column::text("Middle").drawn(),
        Column::text("LPA").said(),
        Column::text("Of").on_page(),
        Column::text("Source").on_page(),
    ];
    columns.extend(
        ["standing", "career", "place", "level"]
            .into_iter()
            .chain(CLAIM_COLUMNS)
            .map(|head| Column::text(head).in_rows()),
    );
    let all = || groups.iter().copied().flatten();
    let packs = all().any(|row| !row.origin.is_empty());
    columns.extend(packs.then(|| Column::text("origin").in_rows()));
    let rows = all().flat_map(|row| {
        let claims = row.shown.iter().chain(&row.others);
        claims.map(move |claim| {
            let mut cells = standing(row, claim, several);
            cells.extend(packs.then(|| origin(&row.origin).into()));
            cells
        })
    });
    let table = Table {
        columns,
        rows: rows.collect(),
    };
    let heading = format!("{}, against {} a year", title(view), rupees(offer.rupees));
    let counts = format!(
        "{} is below {} claims, within {}, above {}; {} cannot be compared, as their end is open or \
         they are about base or net pay. Claims differ in year, level and employer: no percentile follows from them.",
        lakh(offer.rupees),
        offer.below,
        offer.within,
        offer.above,
        offer.not_comparable
    );
    let mut blocks = vec![Block::Table(table), Block::Note(counts.into())];
    blocks.extend(origins(groups));
    blocks.extend(note_on_unknown(&view.by_level, &view.rows, several));
    Doc::table(vec![Section::titled("offer", heading, blocks)])
}

/// An amount in lakh, at the head of a sentence.
fn lakh(amount: u64) -> String {
    let text = rupees(amount);
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

fn standing<'a>(row: &'a PayRow<'a>, claim: &'a ClaimView<'a>, several: bool) -> Vec<Cell<'a>> {
    let (ends, beside) = figures(claim);
    let of = if several {
        format!("{}, {}", row.title, whose(row, claim))
    } else {
        whose(row, claim)
    };
    let stands = claim.standing.unwrap_or("unlike");
    let dated = format!("{}, {}", claim.source, claim.published.unwrap_or("undated"));
    let mut cells: Vec<Cell<'a>> = vec![
        stands.into(),
        ends.into(),
        beside.into(),
        spoken(claim).into(),
        of.into(),
        dated.into(),
        stands.into(),
        row.career.into(),
        row.place.into(),
        row.level.into(),
    ];
    cells.extend(claim_cells(claim));
    cells
}

/// "Pune, mid, product": whose pay a claim is about.
fn whose(row: &PayRow<'_>, claim: &ClaimView<'_>) -> String {
    let mut words = vec![row.place_name];
    words.extend((row.level != "all").then_some(row.level));
    words.extend((claim.company != "all").then_some(claim.company));
    words.extend((claim.component != "ctc").then_some(claim.component));
    words.join(", ")
}

/// Levels down, employer kinds across.
fn matrix_doc<'a>(view: &'a SalaryView<'a>, matrix: &'a MatrixView<'a>) -> Doc<'a> {
    let mut columns = vec![Column::text("Level").on_page()];
    columns.extend(
        matrix
            .companies
            .iter()
            .map(|kind| Column::figure(kind).on_page()),
    );
    let rows = matrix.cells.chunk_by(|a, b| a.level == b.level).map(|row| {
        let mut cells: Vec<Cell<'a>> = vec![row[0].level.into()];
        cells.extend(row.iter().map(|cell| Cell::from(in_matrix(cell))));
        cells
    });
    let rows: Vec<_> = if matrix.companies.is_empty() {
        Vec::new()
    } else {
        rows.collect()
    };
    let mut blocks = Vec::new();
    if rows.is_empty() {
        let text = format!("Nothing is published for {}.", matrix.place_name);
        blocks.push(Block::Para(text.into()));
    } else {
        blocks.push(Block::Table(Table { columns, rows }));
        blocks.push(Block::Table(matrix_rows(matrix)));
        let note = "Each cell is one claim as published, of the highest confidence, then the freshest; + is \
                    the number of others. Sources do not say `all` of the same people: compare down and across \
                    with care. --explain without --matrix has every claim.";
        blocks.push(Block::Note(note.into()));
        blocks.extend(of_packs(std::iter::once((
            matrix.title,
            &matrix.origin[..],
        ))));
        blocks.extend(cited(view.sources.iter().map(|s| (s.id, s.published))));
    }
    let title = format!(
        "{}, {}: lakh rupees a year by level and employer",
        matrix.title, matrix.place_name
    );
    Doc::table(vec![Section::titled("matrix", title, blocks)])
}

/// The same for a pipe, a cell a line.
fn matrix_rows<'a>(matrix: &'a MatrixView<'a>) -> Table<'a> {
    let packs = !matrix.origin.is_empty();
    let heads = ["place", "level", "employer"]
        .into_iter()
        .chain(CLAIM_COLUMNS)
        .chain(["claims"])
        .chain(packs.then_some("origin"));
    let rows = matrix.cells.iter().map(|cell| {
        let mut cells: Vec<Cell<'a>> =
            vec![matrix.place.into(), cell.level.into(), cell.company.into()];
        match &cell.shown {
            Some(claim) => cells.extend(claim_cells(claim)),
            None => cells.extend(unknown_claim()),
        }
        cells.push(cell.claims.to_string().into());
        cells.extend(packs.then(|| origin(&matrix.origin).into()));
        cells
    });
    Table {
        columns: heads.map(|head| Column::text(head).in_rows()).collect(),
        rows: rows.collect(),
    }
}

/// `9-15`, `9-15 +2`, `avg 7`; a dash where nothing is known.
fn in_matrix(cell: &MatrixCell<'_>) -> String {
    let Some(claim) = &cell.shown else {
        return "unknown".to_owned();
    };
    let (ends, beside) = figures(claim);
    let figure = if ends.is_empty() { beside } else { ends };
    let part = if claim.component == "ctc" {
        String::new()
    } else {
        format!(" {}", claim.component)
    };
    match cell.claims {
        0 | 1 => format!("{figure}{part}"),
        n => format!("{figure}{part} +{}", n - 1),
    }
}
