//! A document as Markdown: what a page shows, without drawing, and where it comes from.

use std::fmt::Write;

use super::lines::{Lines, fenced, link, text};
use crate::render::doc::{Block, Doc, Entry, Shown, Sides, Table};
use crate::render::pay::{WHERE, about};
use crate::view::SourceView;

/// Writes a document under a title; without one, under the document's own.
#[must_use]
pub fn write(doc: &Doc<'_>, title: Option<&str>, sources: &[SourceView<'_>]) -> String {
    let mut out = Writer {
        lines: Lines::default(),
        sources,
    };
    if let Some(title) = title {
        out.lines.head(&format!("# {}", text(title)));
    }
    for section in &doc.sections {
        // Its own list, below, has the links.
        if section.id == "sources" {
            continue;
        }
        if let Some(title) = &section.title {
            let depth = if out.lines.0.is_empty() { "#" } else { "##" };
            out.lines.head(&format!("{depth} {}", text(title)));
        }
        section.blocks.iter().for_each(|block| out.block(block));
    }
    out.list_sources();
    out.lines.0
}

struct Writer<'s> {
    lines: Lines,
    sources: &'s [SourceView<'s>],
}

impl Writer<'_> {
    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Title(title, aside) => {
                self.lines.head(&format!("# {}", text(title)));
                self.lines.para(&text(aside));
            }
            Block::Subhead(title) => self.lines.head(&format!("### {}", text(title))),
            Block::Key(_) => {}
            // The list of sources below has their pages.
            Block::Note(words) if words.ends_with(WHERE) && !self.sources.is_empty() => {}
            Block::Para(words) | Block::Note(words) => self.lines.para(&text(words)),
            Block::Code(code) => self.lines.para(&fenced(code)),
            Block::Fields(fields) => {
                self.lines.gap();
                for (name, value) in fields {
                    let item = format!("- **{}**: {}", text(name), self.cited(value));
                    self.lines.line(&item);
                }
            }
            Block::List(entries) | Block::Notes(entries) => {
                self.lines.gap();
                for entry in entries {
                    self.entry(entry);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Sides(sides) => self.sides(sides),
        }
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let mut words = String::new();
        if let Some(label) = &entry.label {
            let colon = if entry.text.is_empty() { "" } else { ": " };
            words = format!("**{}**{colon}", text(label));
        }
        words.push_str(&text(&entry.text));
        if let Some(aside) = &entry.aside {
            let _ = write!(words, " ({})", self.aside(aside));
        }
        self.lines.line(&format!("- {words}"));
    }

    /// An address, or a source's id and what follows it, as a link.
    fn aside(&self, aside: &str) -> String {
        if crate::render::is_web(aside) {
            return link(aside, aside);
        }
        let (id, rest) = aside.split_once(", ").unwrap_or((aside, ""));
        let comma = if rest.is_empty() { "" } else { ", " };
        format!("{}{comma}{}", self.source(id), text(rest))
    }

    /// A text with the sources that it names in brackets as links.
    fn cited(&self, words: &str) -> String {
        self.sources.iter().fold(text(words), |told, source| {
            let named = text(&format!("[{}]", source.id));
            told.replace(&named, &link(source.id, source.url))
        })
    }

    /// A source's id as a link to its page.
    fn source(&self, id: &str) -> String {
        let known = self.sources.iter().find(|source| source.id == id);
        known.map_or_else(|| text(id), |source| link(id, source.url))
    }

    fn table(&mut self, table: &Table<'_>) {
        let on_page = |head: &str| {
            let mut page = table.columns.iter().filter(|c| c.shown.on_page());
            page.any(|c| c.head == head)
        };
        // What a page draws is told as to ears; what it writes is told once.
        let told = |i: usize| match table.columns[i].shown {
            Shown::Said => !on_page(table.columns[i].head),
            shown => shown.on_page(),
        };
        let said = |i: usize| table.rows.iter().any(|row| !row[i].plain().is_empty());
        let columns: Vec<usize> = (0..table.columns.len())
            .filter(|&i| told(i) && said(i))
            .collect();
        if columns.is_empty() {
            return;
        }
        self.lines.gap();
        let heads = columns.iter().map(|&i| text(table.columns[i].head));
        self.row(heads);
        let right = columns.iter().map(|&i| table.columns[i].right);
        self.rule(right);
        for cells in &table.rows {
            let cells = columns.iter().map(|&i| match table.columns[i].head {
                "Source" => self.aside(cells[i].plain()),
                _ => text(cells[i].plain()),
            });
            let cells: Vec<String> = cells.collect();
            self.row(cells.into_iter());
        }
    }

    fn row(&mut self, cells: impl Iterator<Item = String>) {
        let cells: Vec<String> = cells.collect();
        self.lines.line(&format!("| {} |", cells.join(" | ")));
    }

    fn rule(&mut self, right: impl Iterator<Item = bool>) {
        let rules = right.map(|right| if right { "--:" } else { "---" });
        let rules: Vec<&str> = rules.collect();
        self.lines.line(&format!("|{}|", rules.join("|")));
    }

    fn sides(&mut self, sides: &Sides<'_>) {
        self.lines.gap();
        let heads = sides.heads.iter().map(|head| text(head));
        self.row(std::iter::once(String::new()).chain(heads));
        self.rule(std::iter::repeat_n(false, sides.heads.len() + 1));
        for side in &sides.rows {
            let values = side.values.iter().map(|value| text(value));
            self.row(std::iter::once(text(&side.label)).chain(values));
        }
    }

    /// The sources that the text names, each with its page.
    fn list_sources(&mut self) {
        let told: Vec<&SourceView<'_>> = self
            .sources
            .iter()
            .filter(|source| names(&self.lines.0, &text(source.id)))
            .collect();
        if told.is_empty() {
            return;
        }
        self.lines.head("## Sources");
        self.lines.gap();
        for source in told {
            let credit = source
                .attribution
                .map(|credit| format!(" {}", text(credit)));
            let item = format!(
                "- **{}**: {}. {}{}",
                text(source.id),
                link(source.title.trim_end_matches('.'), source.url),
                text(&about(source)),
                credit.unwrap_or_default()
            );
            self.lines.line(&item);
        }
    }
}

/// Whether an id stands in a text, and not within a longer one.
fn names(all: &str, id: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    all.match_indices(id).any(|(at, _)| {
        let before = all[..at].chars().next_back();
        let after = all[at + id.len()..].chars().next();
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}
