//! A list that also knows keys of its own: dialoguer's looks, with more keys than it has.

use console::Key;

use super::Prompt;
use crate::error::Result;

/// What a person did at a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// Chose one.
    One(usize),
    /// Marked these.
    Some(Vec<usize>),
    /// Esc.
    Left,
    /// Pressed one of the list's own keys.
    Key(char),
}

/// A list being shown.
struct List<'l> {
    prompt: &'l str,
    items: &'l [String],
    /// What is marked, where several can be.
    marks: Option<Vec<bool>>,
    at: usize,
    /// Lines that stand on the screen.
    drawn: usize,
}

impl Prompt {
    /// One of several, or with `marks` some of several; or one of the keys.
    ///
    /// # Errors
    /// Ctrl-C, or a terminal that is gone.
    pub fn keyed(&self, prompt: &str, items: &[String], marks: bool, keys: &str) -> Result<Pick> {
        let mut list = List {
            prompt,
            items,
            marks: marks.then(|| vec![false; items.len()]),
            at: 0,
            drawn: 0,
        };
        let picked = self.pick(&mut list, keys);
        let _ = self.term.show_cursor();
        self.check(picked.map_err(dialoguer::Error::IO))
    }

    fn pick(&self, list: &mut List<'_>, keys: &str) -> std::io::Result<Pick> {
        self.term.hide_cursor()?;
        loop {
            self.draw(list)?;
            let key = self.term.read_key()?;
            self.term.clear_last_lines(list.drawn)?;
            match key {
                Key::ArrowDown | Key::Tab | Key::Char('j') => list.step(1),
                Key::ArrowUp | Key::BackTab | Key::Char('k') => list.step(list.items.len() - 1),
                Key::Char(' ') if list.marks.is_some() => list.mark(),
                Key::Enter | Key::Char(' ') => return self.chosen(list),
                Key::Escape => return Ok(Pick::Left),
                Key::Char(key) if keys.contains(key) => return Ok(Pick::Key(key)),
                _ => {}
            }
        }
    }

    /// Draws as many of the items as the terminal has room for, the one that keys act on among them.
    fn draw(&self, list: &mut List<'_>) -> std::io::Result<()> {
        let room = usize::from(self.term.size().0).saturating_sub(2).max(1);
        let from = (list.at + 1).saturating_sub(room);
        let mut line = String::new();
        let told = match list.marks {
            Some(_) => self
                .theme
                .format_multi_select_prompt(&mut line, list.prompt),
            None => self.theme.format_select_prompt(&mut line, list.prompt),
        };
        told.map_err(std::io::Error::other)?;
        self.term.write_line(&line)?;
        list.drawn = 1;
        for (place, item) in list.items.iter().enumerate().skip(from).take(room) {
            let (active, theme) = (place == list.at, &self.theme);
            line.clear();
            let told = match &list.marks {
                Some(marks) => {
                    theme.format_multi_select_prompt_item(&mut line, item, marks[place], active)
                }
                None => theme.format_select_prompt_item(&mut line, item, active),
            };
            told.map_err(std::io::Error::other)?;
            self.term.write_line(&line)?;
            list.drawn += 1;
        }
        Ok(())
    }

    /// Tells what was chosen in the place of the list.
    fn chosen(&self, list: &List<'_>) -> std::io::Result<Pick> {
        let (mut line, theme) = (String::new(), &self.theme);
        let places: Vec<usize> = match &list.marks {
            Some(marks) => (0..marks.len()).filter(|&place| marks[place]).collect(),
            None => vec![list.at],
        };
        let texts: Vec<&str> = places.iter().map(|&p| list.items[p].as_str()).collect();
        let told = match list.marks {
            Some(_) => {
                let joined = texts.join(", ");
                let room = self
                    .columns()
                    .saturating_sub(console::measure_text_width(list.prompt));
                let short = console::truncate_str(&joined, room.saturating_sub(6).max(3), "...");
                let shown: &[&str] = if places.is_empty() { &[] } else { &[&*short] };
                theme.format_multi_select_prompt_selection(&mut line, list.prompt, shown)
            }
            None => theme.format_select_prompt_selection(&mut line, list.prompt, texts[0]),
        };
        told.map_err(std::io::Error::other)?;
        self.term.write_line(&line)?;
        Ok(match list.marks {
            Some(_) => Pick::Some(places),
            None => Pick::One(list.at),
        })
    }
}

impl List<'_> {
    fn step(&mut self, by: usize) {
        self.at = (self.at + by) % self.items.len().max(1);
    }

    fn mark(&mut self) {
        if let Some(mark) = self.marks.as_mut().and_then(|m| m.get_mut(self.at)) {
            *mark = !*mark;
        }
    }
}
