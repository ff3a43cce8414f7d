//! A document on a terminal: a page of 40 to 100 columns.

use std::fmt::Write;

use console::measure_text_width as width_of;

use super::doc::{Block, Cell, Doc, Entry, Table};
use super::paint::{Paint, Role};
use super::table;

/// What a page is written for.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Columns, 40 to 100.
    pub width: usize,
    /// Whether to colour.
    pub color: bool,
}

impl Look {
    /// A page for a terminal this wide, kept between 40 and 100 columns.
    #[must_use]
    pub fn new(columns: usize, color: bool) -> Self {
        Self {
            width: columns.clamp(40, 100),
            color,
        }
    }
}

/// Writes the page.
#[must_use]
pub fn write(doc: &Doc<'_>, look: Look) -> String {
    let mut page = Page {
        out: String::with_capacity(16 * 1024),
        look,
        paint: Paint(look.color),
    };
    for section in &doc.sections {
        if let Some(title) = &section.title {
            page.gap();
            page.wrapped("", "", title, Role::Heading);
        }
        for (i, block) in section.blocks.iter().enumerate() {
            let again = matches!(
                (i.checked_sub(1).map(|i| &section.blocks[i]), block),
                (Some(Block::Para(_)), Block::Para(_) | Block::Fields(_))
            );
            if again {
                page.gap();
            }
            page.block(block);
        }
    }
    page.out
}

struct Page {
    out: String,
    look: Look,
    paint: Paint,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    /// An empty line, unless the page starts here or there is one.
    fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Title(text, aside) => self.title(text, aside),
            Block::Subhead(text) => {
                self.gap();
                let text = self.paint.text(Role::Strong, text);
                self.line(&format!("  {text}"));
            }
            Block::Para(text) => self.wrapped("  ", "  ", text, Role::Plain),
            Block::Note(text) | Block::Key(text) => {
                self.gap();
                self.wrapped("  ", "  ", text, Role::Muted);
            }
            Block::Code(text) => text.lines().for_each(|line| self.code(line)),
            Block::Fields(fields) => self.fields(fields),
            Block::List(entries) | Block::Notes(entries) => {
                entries.iter().for_each(|entry| self.entry(entry))
            }
            Block::Table(table) => self.table(table),
        }
    }

    /// The name at the left, the aside at the right or, where there is no room, below.
    fn title(&mut self, text: &str, aside: &str) {
        let used = width_of(text) + width_of(aside);
        let name = self.paint.text(Role::Title, text);
        let aside_painted = self.paint.text(Role::Muted, aside);
        if used + 2 > self.look.width {
            self.line(&name);
            self.line(&aside_painted);
        } else {
            let pad = " ".repeat(self.look.width - used);
            self.line(&format!("{name}{pad}{aside_painted}"));
        }
        let rule = self.paint.text(Role::Muted, &"─".repeat(self.look.width));
        self.line(&rule);
    }

    /// A paragraph, wrapped, painted line by line.
    fn wrapped(&mut self, first: &str, rest: &str, text: &str, role: Role) {
        for line in self.hanging(first, rest, text) {
            let indent = line.len() - line.trim_start().len();
            let painted = format!(
                "{}{}",
                &line[..indent],
                self.paint.text(role, &line[indent..])
            );
            self.line(&painted);
        }
    }

    /// Code keeps its lines; what is too long goes on below, marked.
    fn code(&mut self, line: &str) {
        let room = self.look.width - 6;
        let chars: Vec<char> = line.chars().collect();
        let pieces: Vec<String> = if chars.is_empty() {
            vec![String::new()]
        } else {
            chars.chunks(room).map(|c| c.iter().collect()).collect()
        };
        for (i, piece) in pieces.iter().enumerate() {
            let mark = if i == 0 { "│ " } else { "│ ↪ " };
            let painted = format!(
                "  {}{}",
                self.paint.text(Role::Muted, mark),
                self.paint.text(Role::Code, piece)
            );
            self.line(&painted);
        }
    }

    /// Names in a column as wide as the longest, where that leaves room for the values.
    fn fields(&mut self, fields: &[(super::doc::Text<'_>, super::doc::Text<'_>)]) {
        let longest = fields
            .iter()
            .map(|(name, _)| width_of(name))
            .max()
            .unwrap_or(0);
        let column = longest.min(self.look.width / 3);
        for (name, value) in fields {
            let pad = " ".repeat(column.saturating_sub(width_of(name)) + 2);
            let head = format!("  {name}{pad}");
            let rest = " ".repeat(column + 4);
            let lines = self.hanging(&head, &rest, value);
            let painted = self.paint.text(Role::Muted, name);
            for (i, line) in lines.into_iter().enumerate() {
                let line = if i == 0 {
                    line.replacen(&**name, &painted, 1)
                } else {
                    line
                };
                self.line(&line);
            }
        }
    }

    /// Wrapped lines; ids and addresses break only where they are longer than a line.
    fn hanging(&self, first: &str, rest: &str, text: &str) -> Vec<String> {
        let options = textwrap::Options::new(self.look.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
        textwrap::wrap(text, options)
            .into_iter()
            .map(std::borrow::Cow::into_owned)
            .collect()
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let mut text = String::new();
        if let Some(label) = &entry.label {
            let colon = if entry.text.is_empty() { "" } else { ": " };
            let _ = write!(text, "{label}{colon}");
        }
        text.push_str(&entry.text);
        if let Some(aside) = &entry.aside {
            let _ = write!(text, " ({aside})");
        }
        for (i, line) in self.hanging("  • ", "    ", &text).into_iter().enumerate() {
            let line = match (&entry.label, i) {
                (Some(label), 0) => {
                    line.replacen(&**label, &self.paint.text(Role::Strong, label), 1)
                }
                _ => line,
            };
            self.line(&line);
        }
    }

    fn table(&mut self, table: &Table<'_>) {
        let said = |cell: &Cell<'_>| match cell {
            Cell::Text(text) => !text.is_empty(),
            Cell::Bar(bar) => bar.is_some(),
        };
        // A column without a single entry would be a heading over nothing.
        let columns: Vec<usize> = (0..table.columns.len())
            .filter(|&i| table.columns[i].shown.on_page())
            .filter(|&i| table.rows.iter().any(|cells| said(&cells[i])))
            .collect();
        if columns.is_empty() {
            return;
        }
        match table::lines(table, &columns, self.look.width, self.paint) {
            Some(lines) => lines.iter().for_each(|line| self.line(line)),
            None => table
                .rows
                .iter()
                .for_each(|cells| self.card(table, &columns, cells)),
        }
    }

    /// A row as a few lines, where the columns do not fit side by side.
    fn card(&mut self, table: &Table<'_>, columns: &[usize], cells: &[Cell<'_>]) {
        let (head, rest) = columns.split_at(2.min(columns.len()));
        let first: Vec<&str> = head
            .iter()
            .map(|&i| cells[i].plain())
            .filter(|c| !c.is_empty())
            .collect();
        let (name, value) = (
            first.first().copied().unwrap_or(""),
            first.get(1).copied().unwrap_or(""),
        );
        let used = width_of(name) + width_of(value) + 4;
        if used <= self.look.width {
            let pad = " ".repeat(self.look.width - used);
            let line = format!("  {}{pad}  {value}", self.paint.text(Role::Strong, name));
            self.line(&line);
        } else {
            self.wrapped("  ", "  ", name, Role::Strong);
            self.wrapped("    ", "    ", value, Role::Plain);
        }
        for &i in rest {
            if let Cell::Bar(Some(bar)) = &cells[i] {
                let drawn = self.paint.bar(&table::bar(*bar, self.look.width - 4));
                self.line(&format!("    {drawn}"));
            }
        }
        let mut words = Vec::new();
        for &i in rest.iter().filter(|&&i| !cells[i].plain().is_empty()) {
            match (table.columns[i].head, cells[i].plain()) {
                (_, prose) if width_of(prose) > table::PROSE => {
                    self.wrapped("    ", "    ", prose, Role::Plain);
                }
                ("", word) => words.push(word.to_owned()),
                (head, word) => words.push(format!("{head} {word}")),
            }
        }
        if !words.is_empty() {
            self.wrapped("    ", "    ", &words.join(" · "), Role::Muted);
        }
    }
}
