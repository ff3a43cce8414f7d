//! `careers list` as a document.

use super::doc::{Block, Cell, Column, Doc, Section, Table};
use super::pay::{cited, figures, spoken};
use super::{left_out, origin};
use crate::view::{ListRow, ListView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a ListView<'a>) -> Doc<'a> {
    let packs = view.careers.iter().any(|row| !row.origin.is_empty());
    let mut columns = vec![
        Column::text("Career"),
        Column::text("Title").in_rows(),
        Column::text("Field").in_rows(),
        Column::figure("LPA").drawn(),
        Column::text("Middle").drawn(),
        Column::text("LPA").said(),
        Column::text("low").in_rows(),
        Column::text("high").in_rows(),
        Column::text("source").in_rows(),
        Column::figure("Openings"),
        Column::text("What it is"),
    ];
    columns.extend(packs.then(|| Column::text("Origin")));
    let rows = view
        .careers
        .iter()
        .map(|career| row(career, packs))
        .collect();
    let note = "LPA: lakh rupees a year in all India, the claim of the highest confidence, then the freshest. careers show CAREER, careers salary CAREER.";
    let mut blocks = vec![
        Block::Table(Table { columns, rows }),
        Block::Note(note.into()),
    ];
    blocks.extend(left_out(view.left_out));
    let claims = view.careers.iter().filter_map(|row| row.pay.as_ref());
    blocks.extend(cited(claims.map(|claim| (claim.source, claim.published))));
    Doc::table(vec![Section::bare("list", blocks)])
}

fn row<'a>(row: &'a ListRow<'a>, packs: bool) -> Vec<Cell<'a>> {
    let unknown = || Cell::from("unknown");
    let end = |figure: Option<crate::view::Lpa>| {
        figure.map_or_else(unknown, |f| super::money::lpa(f.0).into())
    };
    let pay = row.pay.as_ref();
    let (ends, beside) = pay.map_or_else(|| ("unknown".to_owned(), String::new()), figures);
    let mut cells = vec![
        row.id.into(),
        row.title.into(),
        row.field.into(),
        ends.into(),
        beside.into(),
        pay.map_or_else(unknown, |c| spoken(c).into()),
        end(pay.and_then(|c| c.low)),
        end(pay.and_then(|c| c.high)),
        pay.map_or(Cell::from(""), |c| c.source.into()),
        row.openings.map_or_else(unknown, |n| n.to_string().into()),
        row.summary.into(),
    ];
    cells.extend(packs.then(|| origin(&row.origin).into()));
    cells
}
