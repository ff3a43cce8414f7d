//! A terminal's screen: what stands on it after everything that was written.

/// The escapes that careers and its prompts use, and no other: an unknown one fails the test.
pub struct Screen {
    rows: Vec<Vec<Cell>>,
    columns: usize,
    at: (usize, usize),
    state: State,
    underlined: bool,
    /// Whether the cursor is shown.
    pub cursor: bool,
    /// Lines that have left at the top.
    pub gone: Vec<String>,
}

#[derive(Clone, Copy)]
struct Cell {
    char: char,
    underlined: bool,
}

const BLANK: Cell = Cell {
    char: ' ',
    underlined: false,
};

enum State {
    Text,
    Escape,
    Sequence(String),
    /// An address that a link leads to, up to its end.
    Link(String),
}

impl Screen {
    pub fn new(columns: u16, rows: u16) -> Self {
        let columns = usize::from(columns);
        Self {
            rows: vec![vec![BLANK; columns]; usize::from(rows)],
            columns,
            at: (0, 0),
            state: State::Text,
            underlined: false,
            cursor: true,
            gone: Vec::new(),
        }
    }

    /// Takes a character; returns it if it is text and no part of an escape.
    pub fn feed(&mut self, char: char) -> Option<char> {
        match std::mem::replace(&mut self.state, State::Text) {
            State::Text if char == '\u{1b}' => self.state = State::Escape,
            State::Text => {
                self.text(char);
                return Some(char);
            }
            State::Escape if char == ']' => self.state = State::Link(String::new()),
            State::Link(mut link) => {
                link.push(char);
                if link.ends_with("\u{1b}\\") {
                    assert!(link.starts_with("8;"), "no link: {link:?}");
                } else {
                    self.state = State::Link(link);
                }
            }
            State::Escape => {
                assert_eq!(char, '[', "an escape of another kind");
                self.state = State::Sequence(String::new());
            }
            State::Sequence(mut sequence) => {
                sequence.push(char);
                if char.is_ascii_alphabetic() {
                    self.act(&sequence);
                } else {
                    self.state = State::Sequence(sequence);
                }
            }
        }
        None
    }

    fn text(&mut self, char: char) {
        match char {
            '\r' => self.at.1 = 0,
            '\n' => self.down(),
            '\t' => self.at.1 = (self.at.1 / 8 + 1) * 8,
            char => {
                assert!(
                    !char.is_control(),
                    "control character {char:?} on the terminal"
                );
                // The line is broken by the character after its last, as on a real terminal.
                if self.at.1 == self.columns {
                    self.at.1 = 0;
                    self.down();
                }
                self.rows[self.at.0][self.at.1] = Cell {
                    char,
                    underlined: self.underlined,
                };
                self.at.1 += 1;
            }
        }
    }

    fn down(&mut self) {
        if self.at.0 + 1 < self.rows.len() {
            self.at.0 += 1;
            return;
        }
        let top = self.rows.remove(0);
        self.gone.push(line(&top));
        self.rows.push(vec![BLANK; self.columns]);
    }

    fn act(&mut self, sequence: &str) {
        let (numbers, act) = sequence.split_at(sequence.len() - 1);
        let n = || numbers.parse().unwrap_or(1);
        let column = self.at.1.min(self.columns - 1);
        match (act, numbers) {
            ("A", _) => self.at.0 = self.at.0.saturating_sub(n()),
            ("B", _) => self.at.0 = (self.at.0 + n()).min(self.rows.len() - 1),
            ("C", _) => self.at.1 = (column + n()).min(self.columns - 1),
            ("D", _) => self.at.1 = column.saturating_sub(n()),
            ("K", "2") => self.rows[self.at.0].fill(BLANK),
            ("K", "" | "0") => self.rows[self.at.0][column..].fill(BLANK),
            ("h", "?25") => self.cursor = true,
            ("l", "?25") => self.cursor = false,
            ("m", styles) => styles.split(';').for_each(|style| match style {
                "4" => self.underlined = true,
                "" | "0" | "24" => self.underlined = false,
                _ => {}
            }),
            _ => panic!("unknown escape {sequence:?}"),
        }
    }

    /// The lines of the screen, without the empty ones below.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.rows.iter().map(|row| line(row)).collect();
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        lines
    }

    /// The line that a list points at: marked with an arrow, or underlined.
    pub fn active(&self) -> Option<String> {
        let marked = |row: &&Vec<Cell>| {
            matches!(row[0].char, '❯' | '>') || row.iter().any(|cell| cell.underlined)
        };
        self.rows.iter().rev().find(marked).map(|row| line(row))
    }
}

fn line(row: &[Cell]) -> String {
    let text: String = row.iter().map(|cell| cell.char).collect();
    text.trim_end().to_owned()
}
