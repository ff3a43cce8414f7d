//! `careers doctor` as a document.

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Section, Table, Text};
use crate::view::{DoctorView, PackView, StaleView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a DoctorView<'a>) -> Doc<'a> {
    let title = format!("What may be out of date on {}", view.today);
    let columns = vec![
        Column::text("Stale"),
        Column::text("What"),
        Column::text("Date"),
        Column::figure("Months"),
        Column::figure("Limit").in_rows(),
        Column::figure("Facts"),
        Column::text("Careers").in_rows(),
    ];
    let mut blocks = Vec::new();
    if !view.stale.is_empty() {
        blocks.push(Block::Table(Table {
            columns,
            rows: view.stale.iter().map(row).collect(),
        }));
    }
    blocks.push(Block::Note(summary(view)));
    blocks.push(Block::Note(
        "published: a figure over 24 months old. undated: the page bears no date. read: a page \
         last read over 12 months ago, a law over 6. reviewed: a bank answered blind over 24 \
         months ago. What rests on a source: careers sources ID."
            .into(),
    ));
    blocks.extend(view.packs.iter().map(|pack| Block::Note(of_pack(pack))));
    Doc::table(vec![Section::titled("stale", title, blocks)])
}

fn row<'a>(stale: &'a StaleView<'a>) -> Vec<Cell<'a>> {
    let number = |n: Option<u32>| n.map_or_else(String::new, |n| n.to_string());
    vec![
        stale.why.into(),
        stale.id.into(),
        stale.date.unwrap_or("").into(),
        number(stale.months).into(),
        number(stale.limit).into(),
        stale.facts.to_string().into(),
        stale.careers.join(",").into(),
    ]
}

fn of_pack<'a>(pack: &PackView<'_>) -> Text<'a> {
    let added = counted(pack.added, "career");
    format!(
        "The pack {} adds {added} and changes {}: {}",
        pack.name, pack.changed, pack.path
    )
    .into()
}

fn summary<'a>(view: &DoctorView<'_>) -> Text<'a> {
    let all = counted(view.facts, "fact");
    match view.facts - view.fresh {
        0 => format!("{all} with a source, none of them stale.").into(),
        n => format!("{all} with a source: {} fresh, {n} stale.", view.fresh).into(),
    }
}
