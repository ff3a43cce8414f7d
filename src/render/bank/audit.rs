//! `careers bank audit` as a document.

use super::{facts, fixed, percent};
use crate::render::counted;
use crate::render::doc::{Bar, Block, Cell, Column, Doc, Entry, Section, Table, Text};
use crate::view::{BankAuditView, BankItem, BankPrecision, BankProblem};

/// Lays the view out.
#[must_use]
pub fn audit<'a>(view: &'a BankAuditView<'a>) -> Doc<'a> {
    let mut sections = vec![Section::titled(
        "bank",
        title(view),
        vec![facts(counts(view))],
    )];
    if !view.coverage.is_empty() {
        sections.push(Section::titled(
            "problem",
            health(view),
            vec![problems(view)],
        ));
    }
    sections.push(Section::titled("curve", "Precision of the best twenty live items", vec![
        curve(&view.curve),
        Block::Key("Bar: Fisher information. Error: what remains of the ability's standard deviation of 1.".into()),
    ]));
    sections.push(Section::titled(
        "cut",
        "At the cut of each stage",
        vec![cuts(&view.cuts)],
    ));
    if !view.coverage.is_empty() {
        sections.push(Section::titled(
            "coverage",
            "Live items by skill and stage",
            vec![coverage(view)],
        ));
        sections.push(Section::titled(
            "strategy",
            "What needs no knowledge",
            vec![strategies(view)],
        ));
    }
    sections.push(Section::titled(
        "item",
        "Items to look at",
        vec![noted(view)],
    ));
    sections.push(Section::bare("item", vec![items(view)]));
    sections.push(Section::bare(
        "note",
        vec![
            Block::Note(view.limits.join(" ").into()),
            facts(
                view.limits
                    .iter()
                    .map(|text| vec![text.as_str().into()])
                    .collect(),
            ),
        ],
    ));
    Doc::of(sections)
}

fn title(view: &BankAuditView<'_>) -> String {
    let items = view.items;
    let open = items
        .live_not_single
        .map(|n| format!(", {n} of them not single choice"));
    format!(
        "{}: {}, {} live{}",
        view.bank,
        counted(items.all, "item"),
        items.live,
        open.unwrap_or_default()
    )
}

fn counts<'a>(view: &'a BankAuditView<'a>) -> Vec<Vec<Text<'a>>> {
    let items = view.items;
    let mut rows = vec![
        ("name", view.bank.to_owned()),
        ("items", items.all.to_string()),
        ("live", items.live.to_string()),
        ("calibrated", items.calibrated.to_string()),
    ];
    rows.extend(view.fingerprint.map(|f| ("fingerprint", f.to_owned())));
    rows.extend(
        items
            .live_not_single
            .map(|n| ("live-not-single", n.to_string())),
    );
    rows.into_iter()
        .map(|(name, value)| vec![name.into(), value.into()])
        .collect()
}

fn health(view: &BankAuditView<'_>) -> String {
    let of = |severity| {
        view.problems
            .iter()
            .filter(|p| p.severity == severity)
            .count()
    };
    format!(
        "Rules: {}, {}",
        counted(of("error"), "error"),
        counted(of("warning"), "warning")
    )
}

fn problems<'a>(view: &'a BankAuditView<'a>) -> Block<'a> {
    let entry = |problem: &'a BankProblem| {
        let line = problem
            .line
            .map_or_else(String::new, |line| format!("line {line}, "));
        Entry::labelled(problem.severity, problem.message.as_str())
            .aside(format!("{line}{}. {}", problem.rule, problem.remedy))
    };
    Block::List(view.problems.iter().map(entry).collect())
}

fn curve(points: &[BankPrecision]) -> Block<'_> {
    let most = points.iter().map(|p| p.best_twenty.0).fold(1e-9, f64::max);
    let columns = vec![
        Column::figure("Ability"),
        Column::figure("Error"),
        Column::figure("Information"),
        Column::text("").drawn().spare(),
        Column::figure("All live"),
    ];
    let row = |point: &BankPrecision| {
        let share = point.best_twenty.0 / most;
        vec![
            fixed(point.theta.0, 1).into(),
            fixed(point.sd.0, 2).into(),
            fixed(point.best_twenty.0, 2).into(),
            Cell::Bar(Some(Bar {
                shown: Some((0.0, share)),
                span: (0.0, share),
            })),
            fixed(point.information.0, 2).into(),
        ]
    };
    Block::Table(Table {
        columns,
        rows: points.iter().map(row).collect(),
    })
}

fn cuts(points: &[BankPrecision]) -> Block<'_> {
    let columns = vec![
        Column::text("Stage"),
        Column::figure("Cut"),
        Column::figure("Error"),
        Column::text("").on_page(),
    ];
    let word = |sd: f64| match sd {
        sd if sd > 0.55 => "too coarse",
        sd if sd > 0.50 => "coarse",
        _ => "",
    };
    let row = |point: &BankPrecision| {
        vec![
            point.stage.unwrap_or(0).to_string().into(),
            fixed(point.theta.0, 3).into(),
            fixed(point.sd.0, 3).into(),
            word(point.sd.0).into(),
        ]
    };
    Block::Table(Table {
        columns,
        rows: points.iter().map(row).collect(),
    })
}

fn coverage<'a>(view: &'a BankAuditView<'a>) -> Block<'a> {
    let columns = vec![
        Column::text("Skill"),
        Column::figure("Weight"),
        Column::figure("s1"),
        Column::figure("s2"),
        Column::figure("s3"),
        Column::figure("s4"),
        Column::figure("s5"),
        Column::figure("All"),
    ];
    let rows = view.coverage.iter().map(|part| {
        let mut row: Vec<Cell<'_>> = vec![part.skill.into(), part.weight.to_string().into()];
        row.extend(part.by_stage.iter().map(|n| Cell::from(n.to_string())));
        row.push(part.by_stage.iter().sum::<usize>().to_string().into());
        row
    });
    Block::Table(Table {
        columns,
        rows: rows.collect(),
    })
}

fn strategies<'a>(view: &'a BankAuditView<'a>) -> Block<'a> {
    let columns = vec![
        Column::text("Always choosing"),
        Column::figure("Right"),
        Column::figure("Of"),
        Column::figure("Rate").on_page(),
        Column::figure("Chance").on_page(),
    ];
    let share = |f: Option<crate::view::Figure>| f.map_or_else(String::new, |f| percent(f.0));
    let rows = view.strategies.iter().map(|strategy| {
        vec![
            strategy.chooses.as_str().into(),
            strategy.hits.to_string().into(),
            strategy.of.to_string().into(),
            share(strategy.rate).into(),
            share(strategy.chance).into(),
        ]
    });
    Block::Table(Table {
        columns,
        rows: rows.collect(),
    })
}

/// The items with notes, for people.
fn noted<'a>(view: &'a BankAuditView<'a>) -> Block<'a> {
    let noted: Vec<&BankItem<'_>> = view.each.iter().filter(|i| !i.notes.is_empty()).collect();
    if noted.is_empty() {
        return Block::Notes(vec![Entry::text("None.")]);
    }
    let entry = |item: &&'a BankItem<'a>| Entry::labelled(item.id, item.notes.join("; "));
    Block::Notes(noted.iter().map(entry).collect())
}

/// Every item, for a pipe.
fn items<'a>(view: &'a BankAuditView<'a>) -> Block<'a> {
    let row = |item: &'a BankItem<'a>| -> Vec<Text<'a>> {
        vec![
            item.id.into(),
            item.status.into(),
            item.skill.unwrap_or("").into(),
            item.stage
                .map_or_else(String::new, |s| s.to_string())
                .into(),
            item.format.unwrap_or("").into(),
            item.a.0.to_string().into(),
            item.b.0.to_string().into(),
            item.c.0.to_string().into(),
            item.sd_b.0.to_string().into(),
            item.key_ratio
                .map_or_else(String::new, |r| r.0.to_string())
                .into(),
            item.notes.join("; ").into(),
        ]
    };
    facts(view.each.iter().map(row).collect())
}
