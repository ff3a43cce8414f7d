//! Lines of Markdown, and text in which nothing is taken for a mark.

use std::fmt::Write;

/// Lines, with empty ones between blocks.
#[derive(Default)]
pub struct Lines(pub String);

impl Lines {
    pub fn line(&mut self, line: &str) {
        let _ = writeln!(self.0, "{line}");
    }

    pub fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    pub fn head(&mut self, line: &str) {
        self.gap();
        self.line(line);
    }

    pub fn para(&mut self, line: &str) {
        self.gap();
        self.line(line);
    }
}

/// Text in which no character is taken for a mark, on one line.
#[must_use]
pub fn text(text: &str) -> String {
    let text = text.trim_start();
    let mut out = String::with_capacity(text.len() + 8);
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (place, c) in text.char_indices() {
        // What would begin a list: `- `, `+ `, `1. `, `1) `.
        let item = match c {
            '-' | '+' => place == 0,
            '.' | ')' => place > 0 && place == text.len() - number && ends_word(&text[place + 1..]),
            // What would become a link by itself.
            ':' => text[place..].starts_with("://"),
            _ => false,
        };
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '$' => {
                out.push('\\');
                out.push(c);
            }
            c if item || (c == '.' && after_www(&text[..place])) => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c if crate::render::reorders(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Whether what comes next is a space or nothing.
fn ends_word(rest: &str) -> bool {
    rest.chars().next().is_none_or(char::is_whitespace)
}

/// Whether a dot here would make a link of an address without a scheme.
fn after_www(before: &str) -> bool {
    let end = before.len().checked_sub(3);
    let word = end.and_then(|start| before.get(start..));
    word.is_some_and(|word| word.eq_ignore_ascii_case("www"))
}

/// A link, where the address is one of the web; else the words alone.
#[must_use]
pub fn link(words: &str, url: &str) -> String {
    if crate::render::is_web(url) {
        format!("[{}]({})", text(words), address(url))
    } else {
        text(words)
    }
}

/// An address that ends where it should inside `(...)`.
#[must_use]
pub fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            '`' => out.push_str("%60"),
            // An entity would be read as the character it stands for.
            '&' => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

/// Lines as they stand, fenced by more backticks than stand in them.
#[must_use]
pub fn fenced(code: &str) -> String {
    let runs = code.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or(0).max(2) + 1);
    let kept = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    let code: String = code.chars().map(kept).collect();
    format!("{fence}text\n{}\n{fence}", code.trim_end_matches('\n'))
}
