//! A pack whose every text and address means harm, as a page and as Markdown.

use std::sync::OnceLock;

use careers::catalog::check::{Scope, inspect};
use careers::catalog::pack::encode::encode;
use careers::catalog::parse::Document;
use careers::disk::read_folder;
use careers::error::Exit;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{check, tags};
use crate::support::{fixture_data, on, pipe};

/// What is put behind every sentence.
const HARM: &str = " <script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(1) \
                    ' & &lt; --> ]]> </style></title></td> | [x](javascript:alert(1)) ![y](http://e.org/p) \
                    **b** _i_ `c` <!-- http://evil.example www.evil.example \u{202e}\u{7}";

/// The fixture with harm in every text that is no id, and in every address.
fn pack() -> &'static [u8] {
    static PACK: OnceLock<Vec<u8>> = OnceLock::new();
    PACK.get_or_init(|| {
        let files = read_folder(&fixture_data()).expect("the fixture is there");
        let (mut records, problems) = inspect(files, &Scope::Whole);
        harm(&mut records.sources);
        harm(&mut records.skills);
        harm(&mut records.cities);
        harm(&mut records.units);
        for career in &mut records.careers {
            harm(&mut career.career);
            harm(&mut career.pay);
            harm(&mut career.roadmap);
        }
        encode(&records, &problems).expect("it packs")
    })
}

fn harm<T: Serialize + DeserializeOwned>(document: &mut Option<Document<T>>) {
    let Some(document) = document else { return };
    let mut value = serde_json::to_value(&document.value).expect("JSON");
    spoil(&mut value);
    document.value = serde_json::from_value(value).expect("the same type");
}

fn spoil(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with("https://") => {
            *text = format!("javascript:alert(1)//{text}");
        }
        Value::String(text) if text.contains(' ') => text.push_str(HARM),
        Value::Array(items) => items.iter_mut().for_each(spoil),
        Value::Object(fields) => fields.values_mut().for_each(spoil),
        _ => {}
    }
}

fn told(args: &[&str]) -> String {
    let (out, err, exit) = on(pack(), args, pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

#[test]
fn nothing_of_it_becomes_markup_or_a_link() {
    let html = told(&["report", "tea-taster"]);
    check(&html);
    let outside = tags(&html).into_iter().flat_map(|tag| tag.attributes);
    let outside = outside.filter(|(key, value)| *key == "href" && !value.starts_with('#'));
    assert_eq!(
        outside.map(|(_, value)| value).collect::<Vec<_>>(),
        ["data:,"]
    );
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!html.contains(['\u{202e}', '\u{7}']));
}

#[test]
fn nothing_of_it_becomes_a_mark_of_markdown() {
    for args in [
        &["show", "tea-taster", "--format", "md"][..],
        &["show", "tea-taster", "all", "--format", "md"],
        &["salary", "tea-taster", "--explain", "--format", "md"],
        &["compare", "tea-taster", "lift-operator", "--format", "md"],
        &["roadmap", "tea-taster", "--format", "md"],
    ] {
        let text = told(args);
        let bare = unescaped(&text);
        for mark in ["<", "](", "![", "`c`", "_i_", "://", "www.", "&lt;"] {
            let found = bare.lines().find(|line| line.contains(mark));
            assert_eq!(found, None, "{mark} in {args:?}");
        }
        assert!(!text.contains(['\u{202e}', '\u{7}']), "{args:?}");
        // The bold is this program's own: names.
        assert!(!bare.contains("**b**"), "{args:?}");
        for line in text.lines().filter(|line| line.starts_with('|')) {
            let row = unescaped(line);
            assert!(row.ends_with('|'), "a row is broken: {line}");
        }
        rows(&text);
    }
}

/// A text without what is escaped.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == '\\' {
            chars.next();
        } else {
            out.push(c);
        }
    }
    out
}

/// Every row of a table has the cells of its heading.
fn rows(text: &str) {
    let cells = |line: &str| unescaped(line).matches('|').count();
    let lines: Vec<&str> = text.lines().collect();
    for pair in lines.windows(2) {
        if pair[0].starts_with('|') && pair[1].starts_with('|') {
            assert_eq!(cells(pair[0]), cells(pair[1]), "{}\n{}", pair[0], pair[1]);
        }
    }
}
