//! A tab-separated table with a header, read by the names of its columns.

use super::Trouble;
use crate::catalog::tidy_text::{is_unsafe, visible};

/// Longest line that is read, in bytes; the longest of release 30 has a few thousand.
const MAX_LINE: usize = 64 << 10;

/// A table.
pub(super) struct Table<'t> {
    file: &'t str,
    columns: Vec<String>,
    lines: Vec<(usize, &'t str)>,
}

/// A row of it.
pub(super) struct Row<'t> {
    file: &'t str,
    /// The line in the file, from 1.
    pub line: usize,
    cells: Vec<&'t str>,
}

impl<'t> Table<'t> {
    /// Reads a header; rows are read when they are asked for. Empty lines do not count.
    pub(super) fn read(file: &'t str, bytes: &'t [u8]) -> Result<Self, Trouble> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|e| {
            let before = &bytes[..e.valid_up_to()];
            let line = before.split(|b| *b == b'\n').count();
            Trouble::new(file, line, "not UTF-8")
        })?;
        let mut lines = Vec::new();
        for (i, line) in text.split('\n').enumerate() {
            let line = line.strip_suffix('\r').unwrap_or(line);
            if line.len() > MAX_LINE {
                let message = format!(
                    "a line of {} bytes; at most {MAX_LINE} are read",
                    line.len()
                );
                return Err(Trouble::new(file, i + 1, message));
            }
            if !line.trim().is_empty() {
                lines.push((i + 1, line));
            }
        }
        if lines.is_empty() {
            return Err(Trouble::new(file, 0, "the table is empty"));
        }
        let (_, header) = lines.remove(0);
        let columns = header.split('\t').map(clean).collect();
        Ok(Self {
            file,
            columns,
            lines,
        })
    }

    /// The place of a column.
    pub(super) fn column(&self, name: &str) -> Result<usize, Trouble> {
        self.column_if(name)?.ok_or_else(|| {
            let message = format!("no column `{name}`; there are: {}", self.columns.join(", "));
            Trouble::new(self.file, 1, message)
        })
    }

    /// The place of a column that a table may lack.
    pub(super) fn column_if(&self, name: &str) -> Result<Option<usize>, Trouble> {
        let places = self.columns.iter().enumerate();
        let mut places = places.filter(|(_, column)| column.eq_ignore_ascii_case(name));
        let first = places.next().map(|(place, _)| place);
        match places.next() {
            Some(_) => Err(Trouble::new(self.file, 1, format!("two columns `{name}`"))),
            None => Ok(first),
        }
    }

    /// The rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = Result<Row<'t>, Trouble>> + '_ {
        self.lines.iter().map(|(line, text)| {
            let cells: Vec<&'t str> = text.split('\t').collect();
            let (found, due) = (cells.len(), self.columns.len());
            let row = Row {
                file: self.file,
                line: *line,
                cells,
            };
            if found == due {
                return Ok(row);
            }
            let cut = if found < due {
                ": is the line cut off?"
            } else {
                ""
            };
            Err(row.trouble(format!("{found} of {due} columns{cut}")))
        })
    }
}

impl Row<'_> {
    /// What is wrong here.
    pub(super) fn trouble(&self, message: impl Into<String>) -> Trouble {
        Trouble::new(self.file, self.line, message)
    }

    /// A cell's text on one line, without control characters; empty where it has none.
    pub(super) fn text(&self, column: usize) -> String {
        let text = clean(self.cells.get(column).copied().unwrap_or_default());
        if text.eq_ignore_ascii_case("n/a") {
            String::new()
        } else {
            text
        }
    }

    /// A cell's text, which must be there.
    pub(super) fn stated(&self, column: usize, name: &str) -> Result<String, Trouble> {
        let text = self.text(column);
        if text.is_empty() {
            return Err(self.trouble(format!("`{name}` is empty")));
        }
        Ok(text)
    }

    /// A cell's number, within a scale.
    pub(super) fn number(
        &self,
        column: usize,
        name: &str,
        [low, high]: [f64; 2],
    ) -> Result<f64, Trouble> {
        let text = self.text(column);
        let number = text.parse::<f64>().ok().filter(|n| n.is_finite());
        let number = number.ok_or_else(|| {
            self.trouble(format!("`{}` in `{name}` is no number", visible(&text)))
        })?;
        if (low..=high).contains(&number) {
            Ok(number)
        } else {
            Err(self.trouble(format!("{number} in `{name}` is not from {low} to {high}")))
        }
    }

    /// Whether a cell that may be absent says yes.
    pub(super) fn yes(&self, column: Option<usize>) -> bool {
        column.is_some_and(|column| self.text(column).eq_ignore_ascii_case("y"))
    }
}

/// Text without control characters, spaces run together.
fn clean(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || is_unsafe(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
