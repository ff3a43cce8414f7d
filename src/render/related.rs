//! `careers related` as a document.

use super::doc::{Block, Cell, Column, Doc, Section, Table};
use super::left_out;
use super::pay::cited;
use crate::view::{Figure, RelatedCareer, RelatedTo, RelatedView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a RelatedView<'a>) -> Doc<'a> {
    let more = left_out(view.to.left_out);
    let blocks = blocks(view.career.id, view.career.title, &view.to, more);
    let title = format!("Related to {}", view.career.title);
    Doc::table(vec![Section::titled("related", title, blocks)])
}

/// The same as a section of `show`: the nearest only.
#[must_use]
pub fn section<'a>(id: &str, title: &str, related: &'a RelatedTo<'a>) -> Section<'a> {
    let count = related.left_out;
    let note = || format!("{count} more: careers related {id} --limit N.");
    let more = (count > 0).then(|| Block::Note(note().into()));
    let blocks = blocks(id, title, related, more);
    Section::titled("related", "Related careers", blocks)
}

fn blocks<'a>(
    id: &str,
    title: &str,
    related: &'a RelatedTo<'a>,
    more: Option<Block<'a>>,
) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    if let Some(first) = related.careers.first() {
        blocks.push(Block::Table(table(&related.careers)));
        blocks.extend(more);
        blocks.extend(unknown(related).map(|text| Block::Note(text.into())));
        let note = format!(
            "Skills: shared, of those that {title} needs at the end of stage 3. Interests (six) and work \
             styles: Pearson's r of O*NET's ratings, 1 alike, 0 unrelated, -1 opposite. There is no \
             total: what weighs most is yours to say."
        );
        blocks.push(Block::Note(note.into()));
        blocks.extend(cited(related.sources.iter().map(|s| (s.id, s.published))));
        let more = format!(
            "More: careers compare {id} {0}, careers path {id} {0}.",
            first.id
        );
        blocks.push(Block::Note(more.into()));
    } else {
        blocks.push(Block::Note("There is no other career.".into()));
    }
    blocks
}

fn table<'a>(careers: &'a [RelatedCareer<'a>]) -> Table<'a> {
    let mut columns = vec![
        Column::text("Career").on_page(),
        Column::figure("Skills").on_page(),
        Column::figure("Interests").on_page(),
        Column::figure("Styles").on_page(),
        Column::text("Why").on_page(),
    ];
    let heads = [
        "career",
        "shared",
        "of",
        "of theirs",
        "interests",
        "styles",
        "styles rated",
        "skills",
        "reasons",
        "unknown",
    ];
    columns.extend(heads.map(|head| Column::text(head).in_rows()));
    Table {
        columns,
        rows: careers.iter().map(row).collect(),
    }
}

fn row<'a>(career: &'a RelatedCareer<'a>) -> Vec<Cell<'a>> {
    let skills = &career.skills;
    let shared = skills.shared.len().to_string();
    let interests = r(career.interests.as_ref().and_then(|i| i.r));
    let styles = r(career.styles.as_ref().map(|s| s.r));
    let rated = career.styles.as_ref().map(|s| s.rated.to_string());
    let ids: Vec<&str> = skills.shared.iter().map(|s| s.id).collect();
    vec![
        career.title.into(),
        format!("{shared} of {}", skills.of).into(),
        interests.clone().into(),
        styles.clone().into(),
        career.reasons.join("; ").into(),
        career.id.into(),
        shared.into(),
        skills.of.to_string().into(),
        skills.of_theirs.to_string().into(),
        interests.into(),
        styles.into(),
        rated.unwrap_or_else(|| "unknown".to_owned()).into(),
        ids.join(",").into(),
        career.reasons.join("; ").into(),
        career.unknown.join("; ").into(),
    ]
}

fn r(figure: Option<Figure>) -> String {
    figure.map_or_else(|| "unknown".to_owned(), |r| format!("{:.2}", r.0))
}

/// What is not known, of the career asked about first.
fn unknown(related: &RelatedTo<'_>) -> Option<String> {
    let others = related.careers.iter().flat_map(|career| &career.unknown);
    let all: Vec<&str> = related
        .unknown
        .iter()
        .chain(others)
        .map(String::as_str)
        .collect();
    (!all.is_empty()).then(|| format!("Unknown: {}.", all.join("; ")))
}
