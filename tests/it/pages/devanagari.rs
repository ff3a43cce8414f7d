//! Text in Devanagari: columns line up, and no cluster is parted.

use careers::render::doc::{Block, Cell, Column, Doc, Entry, Section, Side, Sides, Table};
use careers::render::page::{Look, write};
use careers::render::width;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// "Software tester".
const TESTER: &str = "सॉफ्टवेयर परीक्षक";

/// A document that has a text in every kind of block.
fn doc(text: &str) -> Doc<'_> {
    let column = |head| Column::text(head);
    let table = Table {
        columns: vec![
            column("Career").group(),
            column("Place"),
            Column::figure("LPA"),
        ],
        rows: vec![
            vec![text.into(), "पुणे".into(), "12-18".into()],
            vec!["Tester".into(), Cell::from(text), "8".into()],
        ],
    };
    let sides = Sides {
        heads: vec![text.into(), "Tester".into()],
        rows: vec![Side {
            id: "title".into(),
            label: text.into(),
            values: vec!["one".into(), text.into()],
        }],
    };
    let fields = vec![(text.into(), text.into()), ("pay".into(), "12 LPA".into())];
    Doc::of(vec![Section::titled(
        "all",
        text,
        vec![
            Block::Title(text.into(), text.into()),
            Block::Subhead(text.into()),
            Block::Para(text.into()),
            Block::Code(text.into()),
            Block::Fields(fields),
            Block::List(vec![Entry::labelled(text, text).aside(text)]),
            Block::Table(table),
            Block::Sides(sides),
            Block::Note(text.into()),
        ],
    )])
}

#[test]
fn columns_line_up_beside_devanagari() {
    let table = Table {
        columns: vec![Column::text("Career"), Column::figure("LPA")],
        rows: vec![
            vec![TESTER.into(), "12-18".into()],
            vec!["Software tester".into(), "8-9".into()],
        ],
    };
    let doc = Doc::of(vec![Section::bare("all", vec![Block::Table(table)])]);
    let page = write(&doc, Look::new(60, false));
    let ends: Vec<usize> = page.lines().map(width::of).collect();
    assert_eq!(ends, [ends[0]; 3], "{page}");
}

#[test]
fn a_title_is_parted_from_its_aside_by_what_the_page_has_left() {
    let blocks = vec![Block::Title(TESTER.into(), "testing".into())];
    let page = write(
        &Doc::of(vec![Section::bare("all", blocks)]),
        Look::new(50, false),
    );
    let lines: Vec<usize> = page.lines().map(width::of).collect();
    assert_eq!(lines, [50, 50], "{page}");
}

proptest! {
    #[test]
    fn no_page_parts_a_cluster_or_goes_over_its_edge(
        words in proptest::collection::vec("[क-ह][ा-ौ]?([क-ह]्)?[क-ह][ा-ौं]?[a-z]{0,3}|[क-ह][क-हा-्]{0,60}", 1..9),
        columns in 40_usize..100,
    ) {
        let text = words.join(" ");
        let known: Vec<&str> = text.graphemes(true).collect();
        let page = write(&doc(&text), Look::new(columns, false));
        for line in page.lines() {
            prop_assert!(width::of(line) <= columns, "{columns}: {line}");
            for cluster in line.graphemes(true).filter(|c| c.chars().any(|c| ('\u{900}'..='\u{97f}').contains(&c))) {
                let whole = known.contains(&cluster) || "पुणे".contains(cluster);
                prop_assert!(whole, "{cluster:?} of {line:?}");
            }
        }
    }
}
