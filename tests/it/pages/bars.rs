//! Bars: one zero and one scale in every row, and nothing drawn that no source prints.

use serde_json::Value;

use crate::support::{fixture, page, pipe};

/// The pay rows of an answer: all India first, then the places.
fn rows(args: &[&str]) -> Vec<Value> {
    let json = fixture(&[args, &["--json"]].concat(), pipe()).0;
    let view: Value = serde_json::from_str(&json).expect("JSON");
    ["by_level", "rows"]
        .iter()
        .filter_map(|group| view.get(group)?.as_array())
        .flatten()
        .cloned()
        .collect()
}

/// What a row's bar must look like on a scale of this many columns that ends at `top`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a column of a page"
)]
fn expected(row: &Value, top: f64, columns: u32) -> String {
    let figure = |of: &Value, name: &str| of.get(name).and_then(Value::as_f64);
    let Some(claim) = row.get("shown") else {
        return String::new();
    };
    let middle = ["median", "average", "typical"]
        .iter()
        .find_map(|name| figure(claim, name));
    let (low, high) = (figure(claim, "low"), figure(claim, "high"));
    let at = |figure: Option<f64>| {
        let share = figure.expect("a claim has a figure") / top;
        (share * f64::from(columns - 1)).round() as usize
    };
    let (from, to) = (at(low.or(middle).or(high)), at(high.or(middle).or(low)));
    let (least, most) = (at(figure(row, "lowest")), at(figure(row, "highest")));
    let point = [low, middle, high].iter().flatten().count() == 1;
    let mark = |column: usize| match column {
        c if c < least => ' ',
        c if c == from && point => '●',
        c if (from..=to).contains(&c) => '━',
        _ => '─',
    };
    (0..=most).map(mark).collect()
}

fn top(rows: &[Value]) -> f64 {
    let highest = rows.iter().filter_map(|row| row.get("highest")?.as_f64());
    highest.fold(0.0, f64::max)
}

/// The marks of a line, from the column where the scale starts.
fn drawn(line: &str, zero: usize) -> String {
    let bar: String = line
        .chars()
        .skip(zero)
        .take_while(|c| " ━─●".contains(*c))
        .collect();
    bar.trim_end().to_owned()
}

#[test]
fn bars_of_a_table_share_one_zero_and_one_scale() {
    for columns in [80, 100] {
        let rows = rows(&["salary", "taster"]);
        let page = page(&["salary", "taster"], columns);
        let head = page.lines().nth(1).expect("the head of the table");
        // The bar stands between the middle figures, of which one is known, and the sources.
        let zero = head.find("Middle").expect("a middle") + "med 8.25  ".len();
        let end = head.find("Source").expect("a source") - "  ".len();
        let width = u32::try_from(end - zero).expect("a width");
        let lines: Vec<&str> = page
            .lines()
            .skip(2)
            .filter(|l| !l.starts_with("  pay"))
            .collect();
        for (row, line) in rows.iter().zip(lines) {
            assert_eq!(
                drawn(line, zero),
                expected(row, top(&rows), width),
                "{line}"
            );
        }
    }
}

#[test]
fn bars_of_cards_share_one_zero_and_one_scale() {
    let args = ["salary", "taster"];
    let rows = rows(&args);
    let page = page(&args, 40);
    let known: Vec<&Value> = rows
        .iter()
        .filter(|row| row.get("shown").is_some())
        .collect();
    let bars: Vec<&str> = page
        .lines()
        .filter(|line| line.contains(['━', '●']))
        .collect();
    assert_eq!(bars.len(), known.len());
    for (row, bar) in known.into_iter().zip(bars) {
        assert_eq!(drawn(bar, 4), expected(row, top(&rows), 36), "{row}");
    }
}

#[test]
fn a_bar_is_a_point_where_one_figure_is_printed() {
    let page = page(&["salary", "taster"], 80);
    for (place, drawn) in [
        ("India, lead", true),
        ("Greater Ladoo", true),
        ("Ladoo East, mid", true),
        ("India, all levels", false),
        ("Remote", false),
    ] {
        let line = page
            .lines()
            .find(|line| line.trim_start().starts_with(place))
            .expect("a row");
        assert_eq!(line.contains('●'), drawn, "{line}");
    }
}

#[test]
fn what_is_unknown_draws_nothing() {
    for columns in [40, 80] {
        assert!(!page(&["salary", "lift"], columns).contains(['━', '─', '●']));
        let page = page(&["salary", "taster", "--city", "remote"], columns);
        assert!(!page.contains(['━', '─', '●']), "{page}");
    }
}
