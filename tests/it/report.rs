//! `careers report`: one page of HTML that loads nothing, runs nothing, and is whole.

mod chromium;
mod files;
mod hostile;
mod pages;

use crate::support::{Home, fixture, pipe};
use careers::error::Exit;

/// The fixture's report, dated, for somebody of whom nothing is kept.
fn taster() -> String {
    let args = ["report", "taster", "--hours", "4", "--start", "2026-12-07"];
    let (out, err, exit) = fixture(&args, pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    out
}

/// The same for somebody who has begun.
fn begun() -> String {
    Home::of_a_taster().fixture("2026-11-22T08:30", &["report", "taster"])
}

/// A tag of a page: its name without a slash, whether it closes, its attributes.
struct Tag<'h> {
    name: &'h str,
    closes: bool,
    attributes: Vec<(&'h str, &'h str)>,
}

/// Every tag, in order. Text has no `<`, attributes are quoted and have no `>`: what this
/// cannot read fails.
fn tags(html: &str) -> Vec<Tag<'_>> {
    let (before, style) = html.split_once("<style>").expect("a style");
    let (_, after) = style.split_once("</style>").expect("its end");
    let parts = before.split('<').skip(1).chain(after.split('<').skip(1));
    let mut tags = Vec::new();
    for part in parts.filter(|part| !part.starts_with('!')) {
        let (inside, text) = part.split_once('>').expect("a tag ends");
        assert!(!text.contains('>'), "a bare > in {text:?}");
        let closes = inside.starts_with('/');
        let inside = inside.trim_matches('/');
        let (name, rest) = inside.split_once(' ').unwrap_or((inside, ""));
        let mut attributes = Vec::new();
        let mut rest = rest.trim();
        while !rest.is_empty() {
            let (key, value) = rest.split_once("=\"").expect("a quoted attribute");
            let (value, more) = value.split_once('"').expect("its end");
            attributes.push((key, value));
            rest = more.trim();
        }
        tags.push(Tag {
            name,
            closes,
            attributes,
        });
    }
    tags
}

/// Fails where a page is not what every report must be.
fn check(html: &str) {
    let tags = tags(html);
    let mut open = Vec::new();
    for tag in &tags {
        let empty = ["meta", "link", "rect"].contains(&tag.name);
        match (tag.closes, empty) {
            (_, true) => {}
            (true, _) => assert_eq!(open.pop(), Some(tag.name), "nesting"),
            (false, _) => open.push(tag.name),
        }
        assert!(KNOWN.contains(&tag.name), "a <{}>", tag.name);
        for (key, value) in &tag.attributes {
            assert!(!key.starts_with("on") && *key != "src" && *key != "style");
            let web = ["https://", "http://", "#"]
                .iter()
                .any(|s| value.starts_with(s));
            assert!(
                *key != "href" || web || *value == "data:,",
                "a link to {value}"
            );
        }
    }
    assert_eq!(open, [""; 0], "every element ends");
    headings(&tags);
    targets(&tags);
    for tag in tags.iter().filter(|tag| tag.name == "th" && !tag.closes) {
        assert!(tag.attributes.iter().any(|(key, _)| *key == "scope"));
    }
}

/// Every element that a report has.
const KNOWN: &[&str] = &[
    "html", "head", "meta", "link", "title", "body", "header", "nav", "main", "section", "div",
    "h1", "h2", "h3", "h4", "p", "ul", "li", "a", "strong", "span", "code", "table", "thead",
    "tbody", "tr", "th", "td", "svg", "rect",
];

/// One h1, and no level left out.
fn headings(tags: &[Tag<'_>]) {
    let heads = tags.iter().filter(|tag| !tag.closes);
    let heads = heads.filter_map(|tag| tag.name.strip_prefix('h')?.parse::<u32>().ok());
    let heads: Vec<u32> = heads.collect();
    assert_eq!(heads.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(heads.first(), Some(&1));
    assert!(
        heads.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{heads:?}"
    );
}

/// Links within the page lead to something, and no id is there twice.
fn targets(tags: &[Tag<'_>]) {
    let all = |wanted: &str| -> Vec<&str> {
        let attributes = tags.iter().flat_map(|tag| &tag.attributes);
        let such = attributes.filter(|(key, _)| *key == wanted);
        such.map(|(_, value)| *value).collect()
    };
    let mut ids = all("id");
    for link in all("href").iter().filter_map(|link| link.strip_prefix('#')) {
        assert!(ids.contains(&link), "a link to #{link}, which is not there");
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id twice");
}
