//! `careers bank calibrate` as a document, as a patch in YAML and as a table in CSV.

use super::{facts, fixed};
use crate::render::counted;
use crate::render::doc::{Block, Cell, Column, Doc, Entry, Section, Table, Text};
use crate::view::{BankCalibrateView, BankCalibrated, BankFree, Figure};

/// Lays the view out.
#[must_use]
pub fn calibrate<'a>(view: &'a BankCalibrateView<'a>) -> Doc<'a> {
    let title = format!(
        "{}, calibrated on {}: {}",
        view.bank,
        view.cohort,
        people(view)
    );
    Doc::of(vec![
        Section::titled(
            "cohort",
            title,
            vec![Block::Note(summary(view).into()), facts(cohort(view))],
        ),
        Section::titled("item", "Items", vec![items(view), facts(rows(view))]),
        Section::titled("item", "Items to look at", vec![noted(view)]),
        Section::bare(
            "note",
            vec![
                Block::Note(meaning()),
                Block::Note(view.limits.join(" ").into()),
                facts(
                    view.limits
                        .iter()
                        .map(|text| vec![text.as_str().into()])
                        .collect(),
                ),
            ],
        ),
    ])
}

fn people(view: &BankCalibrateView<'_>) -> String {
    match view.people {
        1 => "1 person".to_owned(),
        n => format!("{n} people"),
    }
}

fn meaning<'a>() -> Text<'a> {
    "Moved: in units of the error that the bank states. Rest: correlation with the person's other answers. Misfit: distance of the answers from the curve; .1 is much.".into()
}

fn plus_minus(of: BankFree) -> String {
    let se = of.se.map(|se| format!(" (se {})", fixed(se.0, 3)));
    format!("{}{}", fixed(of.value.0, 3), se.unwrap_or_default())
}

/// What is said of the cohort.
fn summary(view: &BankCalibrateView<'_>) -> String {
    format!(
        "The cohort's abilities: mean {}, standard deviation {}, on the scale of the stages. \
         Reliability {}. Log-likelihood {}, prior {}, {} evaluations.",
        plus_minus(view.mean),
        plus_minus(view.sd),
        fixed(view.reliability.0, 3),
        fixed(view.log_likelihood.0, 2),
        view.prior,
        view.evaluations,
    )
}

fn cohort<'a>(view: &'a BankCalibrateView<'a>) -> Vec<Vec<Text<'a>>> {
    let mut rows = vec![
        ("name", view.cohort.to_owned()),
        ("people", view.people.to_string()),
        ("prior", view.prior.to_owned()),
        ("mean", view.mean.value.0.to_string()),
        ("sd", view.sd.value.0.to_string()),
        ("log-likelihood", view.log_likelihood.0.to_string()),
        ("reliability", view.reliability.0.to_string()),
        ("evaluations", view.evaluations.to_string()),
        ("converged", view.converged.to_string()),
    ];
    rows.extend(view.mean.se.map(|se| ("se-mean", se.0.to_string())));
    rows.extend(view.sd.se.map(|se| ("se-sd", se.0.to_string())));
    rows.into_iter()
        .map(|(name, value)| vec![name.into(), value.into()])
        .collect()
}

fn maybe(figure: Option<Figure>, places: usize) -> String {
    figure.map_or_else(String::new, |f| fixed(f.0, places))
}

fn items<'a>(view: &'a BankCalibrateView<'a>) -> Block<'a> {
    let columns = vec![
        Column::text("Item").on_page(),
        Column::figure("Answers").on_page(),
        Column::figure("a").on_page(),
        Column::figure("b").on_page(),
        Column::figure("se b").on_page(),
        Column::figure("Was").on_page(),
        Column::figure("Moved").on_page(),
        Column::figure("Rest").on_page().spare(),
        Column::figure("Misfit").on_page().spare(),
    ];
    let row = |item: &'a BankCalibrated<'a>| -> Vec<Cell<'a>> {
        vec![
            item.id.into(),
            item.n.to_string().into(),
            fixed(item.a.0, 2).into(),
            fixed(item.b.0, 2).into(),
            maybe(item.se_b, 2).into(),
            fixed(item.stated_b.0, 2).into(),
            maybe(item.moved, 1).into(),
            maybe(item.rest, 2).into(),
            maybe(item.misfit, 3).into(),
        ]
    };
    Block::Table(Table {
        columns,
        rows: view.items.iter().map(row).collect(),
    })
}

/// The fields of an item, for a pipe and for a table.
fn fields(item: &BankCalibrated<'_>) -> [String; 14] {
    let whole = |figure: Option<Figure>| figure.map_or_else(String::new, |f| f.0.to_string());
    [
        item.id.to_owned(),
        item.n.to_string(),
        item.right.to_string(),
        item.model.to_owned(),
        item.a.0.to_string(),
        item.b.0.to_string(),
        item.c.0.to_string(),
        whole(item.se_a),
        whole(item.se_b),
        item.stated_b.0.to_string(),
        whole(item.moved),
        whole(item.rest),
        whole(item.misfit),
        item.notes.join("; "),
    ]
}

fn rows<'a>(view: &'a BankCalibrateView<'a>) -> Vec<Vec<Text<'a>>> {
    let texts = |item| fields(item).into_iter().map(Text::from).collect();
    view.items.iter().map(texts).collect()
}

/// The items with notes, for people.
fn noted<'a>(view: &'a BankCalibrateView<'a>) -> Block<'a> {
    let noted = view.items.iter().filter(|item| !item.notes.is_empty());
    let mut entries: Vec<Entry<'_>> = noted
        .map(|item| Entry::labelled(item.id, item.notes.join("; ")))
        .collect();
    if entries.is_empty() {
        entries.push(Entry::text("None."));
    }
    Block::Notes(entries)
}

/// The items that were estimated, as YAML to be put into a bank. One that was answered
/// against the rest is a comment: its key comes first.
#[must_use]
pub fn patch(view: &BankCalibrateView<'_>) -> String {
    let estimated = || view.items.iter().filter(|item| item.se_b.is_some());
    let kept = view.items.len() - estimated().count();
    let mut lines = vec![
        format!("# Proposed parameters for {}", quoted(view.bank)),
        format!("# cohort: {}, {}", quoted(view.cohort), people(view)),
        format!("# {}", summary(view)),
    ];
    lines.extend(view.limits.iter().map(|limit| format!("# {limit}")));
    lines.push(format!(
        "# {} estimated; {kept} keep their values and are not listed.",
        counted(estimated().count(), "item")
    ));
    lines.push("items:".to_owned());
    for item in estimated() {
        let against = item.rest.is_some_and(|rest| rest.0 < 0.0);
        let mark = if against { "# " } else { "" };
        lines.extend(entry(item).into_iter().map(|line| format!("{mark}{line}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// An item of the patch.
fn entry(item: &BankCalibrated<'_>) -> Vec<String> {
    let sd_b = item.se_b.map_or(0.0, |se| se.0);
    let mut lines = vec![
        format!("- id: {}", quoted(item.id)),
        format!(
            "  # n {}, {} right, se of a {}, b was {}",
            item.n,
            item.right,
            maybe(item.se_a, 3),
            item.stated_b.0
        ),
    ];
    lines.extend(item.notes.iter().map(|note| format!("  # {note}")));
    lines.push(format!(
        "  params: {{source: calibrated, a: {}, b: {}, sd_b: {sd_b}}}",
        item.a.0, item.b.0
    ));
    lines
}

/// A text as YAML takes it: plain where it is an id, else quoted as in JSON.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c == '-';
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
    if starts && text.chars().all(|c| plain(c) || c.is_ascii_digit()) {
        return text.to_owned();
    }
    serde_json::to_string(text).unwrap_or_default()
}

/// Every item as a table of parameters, which `careers bank` reads again.
#[must_use]
pub fn table(view: &BankCalibrateView<'_>) -> String {
    let heads = [
        "id", "a", "b", "c", "sd_b", "se_a", "n", "right", "model", "moved", "rest", "misfit",
        "notes",
    ];
    let row = |item: &BankCalibrated<'_>| -> Vec<Cell<'_>> {
        let [
            id,
            n,
            right,
            model,
            a,
            b,
            c,
            se_a,
            _,
            _,
            moved,
            rest,
            misfit,
            notes,
        ] = fields(item);
        let sd_b = item.se_b.unwrap_or(item.stated_sd_b).0.to_string();
        let row = [
            id, a, b, c, sd_b, se_a, n, right, model, moved, rest, misfit, notes,
        ];
        row.map(Cell::from).into()
    };
    let table = Table {
        columns: heads.map(Column::text).into(),
        rows: view.items.iter().map(row).collect(),
    };
    let section = Section::bare("item", vec![Block::Table(table)]);
    crate::render::csv::write(&Doc::table(vec![section]))
}
