//! What an imported career has that written ones lack.

use super::doc::{Block, Cell, Column, Entry, Section, Table, Text};
use super::interests;
use crate::view::{
    JobZoneView, OverviewView, RatedSkillsView, ShortRated, ShortView, ShowView, SourceView,
};

/// Why there is no pay.
pub const NO_PAY: &str = "Pay is not imported: the source describes the United States, and what is paid there says nothing of India.";

/// Other titles that a short page names.
const NAMED: usize = 6;

type Field<'a> = (Text<'a>, Text<'a>);

/// Where the whole career comes from.
pub fn from<'a>(source: &'a SourceView<'a>) -> Field<'a> {
    let told = format!("{} [{}]", source.title, source.id);
    ("imported from".into(), told.into())
}

/// The credit that the licence asks for.
pub fn credit<'a>(source: &'a SourceView<'a>) -> Option<Block<'a>> {
    source.attribution.map(|credit| Block::Para(credit.into()))
}

/// "4 of 5, much preparation: ... [onet-30-3-import]".
pub fn job_zone<'a>(zone: &'a JobZoneView<'a>) -> Field<'a> {
    let name = zone
        .name
        .map(|name| format!(" ({name})"))
        .unwrap_or_default();
    let told = format!("{}, {}{name} [{}]", zone.zone, zone.meaning, zone.source);
    ("job zone".into(), told.into())
}

/// Sections that stand behind an overview: other titles, related careers.
pub fn overview<'a>(view: &'a OverviewView<'a>) -> Vec<Section<'a>> {
    let mut sections = Vec::new();
    if !view.titles.is_empty() {
        let rows = view.titles.iter().map(|title| vec![Cell::from(*title)]);
        let rows = Table {
            columns: vec![Column::text("title").in_rows()],
            rows: rows.collect(),
        };
        let together = Entry::text(view.titles.join("; "));
        let blocks = vec![Block::Notes(vec![together]), Block::Table(rows)];
        sections.push(Section::titled("titles", "Also called", blocks));
    }
    if !view.related.is_empty() {
        let entries = view.related.iter();
        let entries = entries.map(|career| Entry::labelled(career.id, career.title));
        let blocks = vec![Block::List(entries.collect())];
        sections.push(Section::titled(
            "related",
            "Related, as the source has it",
            blocks,
        ));
    }
    sections
}

/// Skills on scales of their source's.
pub fn skills<'a>(view: &'a RatedSkillsView<'a>) -> Section<'a> {
    let columns = vec![
        Column::text("Skill"),
        Column::figure("Importance"),
        Column::figure("Level"),
    ];
    let figure = |figure: Option<crate::view::Figure>| {
        figure.map_or_else(|| "unknown".to_owned(), |f| format!("{:.2}", f.0))
    };
    let rows = view.skills.iter().map(|rated| {
        vec![
            rated.skill.into(),
            figure(rated.importance).into(),
            figure(rated.level).into(),
        ]
    });
    let table = Table {
        columns,
        rows: rows.collect(),
    };
    let ends = |[low, high]: [crate::view::Figure; 2]| format!("{} to {}", low.0, high.0);
    let note = format!(
        "Rated for {}: importance {}, how much it matters; level {}, how much of it is needed. \
         Unknown: rated with low precision, or a level of what does not matter. [{}]",
        view.code,
        ends(view.importance_scale),
        ends(view.level_scale),
        view.source
    );
    let blocks = vec![Block::Table(table), Block::Note(note.into())];
    Section::titled("rated-skills", "Rated skills", blocks)
}

/// The short page: what is rated, and what nobody can know from it.
pub fn short<'a>(
    view: &'a ShowView<'a>,
    page: &'a ShortView<'a>,
    rated: &'a ShortRated<'a>,
) -> Vec<Section<'a>> {
    let career = view.career.id;
    let paragraphs = page.overview.iter().map(|p| Block::Para((*p).into()));
    let mut overview: Vec<Block<'a>> = paragraphs.collect();
    if overview.is_empty() {
        overview.push(Block::Para(super::show::NOT_IMPORTED.into()));
    }
    let from = view.career.imported.as_ref();
    let mut fields: Vec<Field<'a>> = from.map(self::from).into_iter().collect();
    fields.push(rated.job_zone.as_ref().map_or_else(
        || ("job zone".into(), "unknown: it is not rated".into()),
        job_zone,
    ));
    let strongest = interests::strongest(rated.interests.as_ref());
    fields.push(("interests".into(), strongest.into()));
    let named = |names: &[&str], none: &'static str| match names {
        [] => Text::from(none),
        names => names.join(", ").into(),
    };
    fields.push((
        "skills".into(),
        named(&rated.skills, "unknown: they are not rated"),
    ));
    fields.push(("also called".into(), titles(&rated.titles)));
    let unknown = "pay, openings, a day, employers, ways in and the road in India";
    fields.push(("unknown".into(), unknown.into()));
    let mut glance = vec![Block::Fields(fields)];
    glance.extend(from.and_then(credit));
    let more = [
        ("everything", format!("careers show {career} all")),
        ("alike", format!("careers related {career}")),
        ("with yours", "careers match".to_owned()),
    ];
    let more = more.map(|(name, command)| (name.into(), command.into()));
    vec![
        Section::titled("overview", "Overview", overview),
        Section::titled("glance", "At a glance", glance),
        Section::titled("more", "More", vec![Block::Fields(more.to_vec())]),
    ]
}

fn titles<'a>(titles: &[&str]) -> Text<'a> {
    let first = titles[..titles.len().min(NAMED)].join("; ");
    match titles.len() {
        0 => "nothing else that is known".into(),
        all if all <= NAMED => first.into(),
        all => format!("{first}; {} more", all - NAMED).into(),
    }
}
