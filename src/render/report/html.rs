//! HTML, written so that nothing but this program's own literals can become markup: `raw` takes
//! literals, everything else is escaped.

use std::fmt::Write;

use crate::render::doc::Bar;
use crate::render::{is_web, reorders};

/// A page as it grows.
#[derive(Default)]
pub struct Html(pub String);

impl Html {
    /// Markup of this program's own.
    pub fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Text, in an element or between the quotes of an attribute.
    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                c if c.is_control() => self.0.push(' '),
                c if reorders(c) => {}
                c => self.0.push(c),
            }
        }
    }

    /// An element with text in it, by its opening tag.
    pub fn el(&mut self, open: &'static str, text: &str) {
        self.within(open, |html| html.text(text));
    }

    /// An element, by its opening tag.
    pub fn within(&mut self, open: &'static str, inner: impl FnOnce(&mut Self)) {
        let name = open.trim_start_matches('<');
        let name = name.split([' ', '>']).next().unwrap_or(name);
        self.raw(open);
        inner(self);
        let _ = write!(self.0, "</{name}>");
        if !INLINE.contains(&name) {
            self.0.push('\n');
        }
    }

    /// A list of items, one element each; nothing where there are none.
    pub fn list<T>(&mut self, items: &[T], mut item: impl FnMut(&mut Self, &T)) {
        if items.is_empty() {
            return;
        }
        self.within("<ul>", |html| {
            for one in items {
                html.within("<li>", |html| item(html, one));
            }
        });
    }

    /// A name in bold and a sentence.
    pub fn named(&mut self, name: &str, text: &str) {
        self.el("<strong>", name);
        self.raw(": ");
        self.text(text);
    }

    /// A link, where the address is one of the web; else the words alone.
    pub fn link(&mut self, url: &str, words: &str) {
        if !is_web(url) {
            return self.text(words);
        }
        self.raw("<a rel=\"noreferrer\" href=\"");
        self.text(url);
        self.raw("\">");
        self.text(words);
        self.raw("</a>");
    }

    /// A source's id as a link to its entry below.
    pub fn cite(&mut self, id: &str) {
        self.raw("<a class=\"cite\" href=\"#source-");
        self.text(id);
        self.raw("\">");
        self.text(id);
        self.raw("</a>");
    }

    /// The same in brackets after a sentence, where there is one.
    pub fn cited(&mut self, id: Option<&str>) {
        if let Some(id) = id {
            self.raw(" [");
            self.cite(id);
            self.raw("]");
        }
    }

    /// A row of headings.
    pub fn heads(&mut self, heads: &[&'static str]) {
        self.within("<thead>", |html| {
            html.within("<tr>", |html| {
                for head in heads {
                    html.el("<th scope=\"col\">", head);
                }
            });
        });
    }

    /// A range on a scale from 0 to 1. What it shows stands in words beside it.
    pub fn bar(&mut self, bar: Bar) {
        self.raw("<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        match bar.shown {
            Some(shown) => {
                self.rect("span", bar.span, (4.25, 1.5));
                self.rect("claim", shown, (1.0, 8.0));
            }
            None => self.rect("guess", bar.span, (2.0, 6.0)),
        }
        self.raw("</svg>");
    }

    /// A part of a bar, from top to bottom so far; what is a point is drawn a little wide.
    fn rect(&mut self, class: &'static str, ends: (f64, f64), (top, height): (f64, f64)) {
        let (from, to) = (
            ends.0.clamp(0.0, 1.0) * 100.0,
            ends.1.clamp(0.0, 1.0) * 100.0,
        );
        let width = (to - from).max(1.2);
        let from = from.min(100.0 - width);
        let _ = write!(
            self.0,
            "<rect class=\"{class}\" x=\"{from:.2}\" y=\"{top}\" width=\"{width:.2}\" height=\"{height}\"/>"
        );
    }
}

/// Elements inside a line.
const INLINE: [&str; 7] = ["a", "strong", "span", "code", "th", "td", "time"];
