//! A document on a terminal: a page of 40 to 100 columns.

use std::fmt::Write;

use super::doc::{Block, Cell, Doc, Entry, Side, Sides, Table};
use super::paint::{Paint, Role};
use super::width::{of as width_of, pieces, wrap};
use super::{ascii, link, sides, table, words};

/// What a page is written for.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Columns, 40 to 100.
    pub width: usize,
    /// Whether to colour.
    pub color: bool,
    /// Whether addresses become links.
    pub links: bool,
    /// Whether only ASCII can be shown.
    pub ascii: bool,
}

impl Look {
    /// A page for a terminal this wide, kept between 40 and 100 columns.
    #[must_use]
    pub fn new(columns: usize, color: bool) -> Self {
        Self {
            width: columns.clamp(40, 100),
            color,
            links: false,
            ascii: false,
        }
    }
}

/// Writes the page.
#[must_use]
pub fn write(doc: &Doc<'_>, look: Look) -> String {
    if !look.ascii && !look.links {
        return laid_out(doc, look);
    }
    let mut addresses = link::Addresses::default();
    let doc = words::changed(doc, &mut |text| {
        if look.links {
            addresses.note(text);
        }
        if look.ascii {
            ascii::text(text)
        } else {
            text.into()
        }
    });
    let mut page = laid_out(&doc, look);
    if look.ascii {
        page = ascii::text(&page).into_owned();
    }
    if look.links {
        page = addresses.linked(&page);
    }
    page
}

fn laid_out(doc: &Doc<'_>, look: Look) -> String {
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
                    | (Some(Block::Code(_)), Block::Fields(_))
                    | (Some(_), Block::Subhead(_))
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
            Block::Subhead(text) => self.wrapped("  ", "  ", text, Role::Strong),
            Block::Para(text) => self.wrapped("  ", "  ", text, Role::Plain),
            Block::Note(text) | Block::Key(text) => {
                self.gap();
                self.wrapped("  ", "  ", text, Role::Muted);
            }
            Block::Code(text) => text.lines().for_each(|line| self.code(line)),
            Block::Fields(fields) => self.fields(fields),
            Block::List(entries) | Block::Notes(entries) => {
                for entry in entries {
                    self.entry(entry);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Sides(sides) => self.sides(sides),
        }
    }

    /// The name at the left, the aside at the right or, where there is no room, below.
    fn title(&mut self, text: &str, aside: &str) {
        let used = width_of(text) + width_of(aside);
        if used + 2 > self.look.width {
            self.wrapped("", "", text, Role::Title);
            self.wrapped("", "", aside, Role::Muted);
        } else {
            let pad = " ".repeat(self.look.width - used);
            let name = self.paint.text(Role::Title, text);
            let aside = self.paint.text(Role::Muted, aside);
            self.line(&format!("{name}{pad}{aside}"));
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
        for (i, piece) in pieces(line, room).into_iter().enumerate() {
            let mark = if i == 0 { "│ " } else { "│ ↪ " };
            let painted = format!(
                "  {}{}",
                self.paint.text(Role::Muted, mark),
                self.paint.text(Role::Code, piece)
            );
            self.line(&painted);
        }
    }

    /// Names in a column as wide as the longest, where that leaves room for the
    /// values; what does not fit beside its name stands below it.
    fn fields(&mut self, fields: &[(super::doc::Text<'_>, super::doc::Text<'_>)]) {
        let widths = fields.iter().map(|(name, _)| width_of(name));
        let column = widths.max().unwrap_or(0).min(self.look.width * 2 / 5);
        let rest = " ".repeat(column + 4);
        let room = self.look.width - rest.len();
        for (name, value) in fields {
            let painted = self.paint.text(Role::Muted, name);
            let longest = value.split(' ').map(width_of).max().unwrap_or(0);
            if longest > room {
                self.wrapped("  ", "  ", name, Role::Muted);
                self.wrapped("    ", "    ", value, Role::Plain);
                continue;
            }
            let beside = width_of(name) <= column;
            let pad = " ".repeat(column.saturating_sub(width_of(name)) + 2);
            let head = format!("  {name}{pad}");
            if !beside {
                self.wrapped("  ", "  ", name, Role::Muted);
            }
            let first = if beside { &head } else { &rest };
            for (i, line) in self.hanging(first, &rest, value).into_iter().enumerate() {
                let line = if i == 0 && beside {
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
        wrap(text, self.look.width, first, rest)
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

    /// Side by side, or one after the other with what one asks of them below each.
    fn sides(&mut self, sides: &Sides<'_>) {
        if let Some(lines) = sides::lines(sides, self.look.width, self.paint) {
            return lines.iter().for_each(|line| self.line(line));
        }
        for (place, head) in sides.heads.iter().enumerate() {
            if place > 0 {
                self.gap();
            }
            self.wrapped("  ", "  ", head, Role::Strong);
            let value = |side: &Side<'_>| side.values[place].to_string().into();
            let rows = sides.rows.iter();
            let fields: Vec<_> = rows
                .map(|side| (side.label.to_string().into(), value(side)))
                .collect();
            self.fields(&fields);
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
        let kept: Vec<usize> = columns
            .iter()
            .copied()
            .filter(|&i| !table.columns[i].spare)
            .collect();
        let lines = table::lines(table, &columns, self.look.width, self.paint);
        let fewer = || {
            let spared = kept.len() < columns.len();
            spared.then(|| table::lines(table, &kept, self.look.width, self.paint))?
        };
        match lines.or_else(fewer) {
            Some(lines) => lines.iter().for_each(|line| self.line(line)),
            None if self.grouped(table, &columns) => {}
            None => table
                .rows
                .iter()
                .for_each(|cells| self.card(table, &columns, cells)),
        }
    }

    /// The table with its first column as headings above the rows; whether that fits.
    fn grouped(&mut self, table: &Table<'_>, columns: &[usize]) -> bool {
        let Some((&group, rest)) = columns.split_first() else {
            return false;
        };
        if !table.columns[group].group {
            return false;
        }
        let lines = table::lines(table, rest, self.look.width - 2, self.paint);
        let lines = lines.filter(|lines| lines.len() == table.rows.len() + 1);
        let Some((head, rows)) = lines.as_deref().and_then(<[String]>::split_first) else {
            return false;
        };
        self.line(&format!("  {head}"));
        let mut above = "";
        for (cells, row) in table.rows.iter().zip(rows) {
            let name = cells[group].plain();
            if name != above {
                let painted = self.paint.text(Role::Strong, name);
                self.line(&format!("  {painted}"));
                above = name;
            }
            self.line(&format!("  {row}"));
        }
        true
    }

    /// A row as a few lines, where the columns do not fit side by side: its name
    /// and first value, its bar, its sentences, then the rest with their headings.
    fn card(&mut self, table: &Table<'_>, columns: &[usize], cells: &[Cell<'_>]) {
        let named = columns.first().is_some_and(|&i| !table.columns[i].right);
        let (head, rest) = columns.split_at(if named { 2.min(columns.len()) } else { 0 });
        if let Some(&name) = head.first() {
            let value = head.get(1).map(|&i| labelled(table, i, cells));
            self.card_head(cells[name].plain(), &value.unwrap_or_default());
        }
        for &i in rest {
            if let Cell::Bar(Some(bar)) = &cells[i] {
                let drawn = self.paint.bar(&table::bar(*bar, self.look.width - 4));
                self.line(&format!("    {drawn}"));
            }
        }
        let first = if named { "    " } else { "  • " };
        let (prose, words): (Vec<usize>, Vec<usize>) =
            rest.iter().partition(|&&i| table::is_prose(table, i));
        for i in prose.into_iter().filter(|&i| !cells[i].plain().is_empty()) {
            self.wrapped(first, "    ", cells[i].plain(), Role::Plain);
        }
        let words: Vec<String> = words
            .into_iter()
            .filter(|&i| !cells[i].plain().is_empty())
            .map(|i| match table.columns[i].head {
                "" => cells[i].plain().to_owned(),
                head => format!("{head} {}", cells[i].plain()),
            })
            .collect();
        if !words.is_empty() {
            self.words(&words);
        }
    }

    /// Short words with dots between; a line breaks after a dot, not inside a word's phrase.
    fn words(&mut self, words: &[String]) {
        let room = self.look.width - 4;
        let kept: Vec<String> = words
            .iter()
            .map(|word| {
                if width_of(word) + 2 > room {
                    word.clone()
                } else {
                    word.replace(' ', "\u{a0}")
                }
            })
            .collect();
        for line in self.hanging("    ", "    ", &kept.join("\u{a0}· ")) {
            let line = line.replace('\u{a0}', " ");
            let painted = self.paint.text(Role::Muted, line.trim_start());
            self.line(&format!("    {painted}"));
        }
    }

    fn card_head(&mut self, name: &str, value: &str) {
        let used = width_of(name) + width_of(value) + 4;
        if used <= self.look.width {
            let pad = " ".repeat(self.look.width - used);
            let line = format!("  {}{pad}  {value}", self.paint.text(Role::Strong, name));
            self.line(&line);
        } else {
            self.wrapped("  ", "  ", name, Role::Strong);
            self.wrapped("    ", "    ", value, Role::Plain);
        }
    }
}

/// A cell's text; a figure alone would not say what it counts.
fn labelled(table: &Table<'_>, column: usize, cells: &[Cell<'_>]) -> String {
    match (&table.columns[column], cells[column].plain()) {
        (_, "") => String::new(),
        (column, figure) if column.right => format!("{} {figure}", column.head),
        (_, text) => text.to_owned(),
    }
}
