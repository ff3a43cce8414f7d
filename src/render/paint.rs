//! Roles and their colours.

use owo_colors::Style;

/// What a piece of text is; never told by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    Plain,
    /// What the answer is about.
    Title,
    /// A section's heading.
    Heading,
    /// A name in a list or row.
    Strong,
    /// Asides, sources, rules.
    Muted,
    /// Code.
    Code,
    /// A bar.
    Bar,
    /// Right.
    Good,
    /// Wrong.
    Bad,
}

impl Role {
    fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Title => Style::new().bold().bright_cyan(),
            Self::Heading => Style::new().bold().cyan(),
            Self::Strong => Style::new().bold(),
            Self::Muted => Style::new().dimmed(),
            Self::Code => Style::new().yellow(),
            Self::Bar => Style::new().cyan(),
            Self::Good => Style::new().green(),
            Self::Bad => Style::new().red(),
        }
    }
}

/// Paints, or leaves text as it is when the stream takes no colour.
#[derive(Debug, Clone, Copy)]
pub struct Paint(pub bool);

impl Paint {
    /// Text in a role's colour.
    #[must_use]
    pub fn text(self, role: Role, text: &str) -> String {
        if !self.0 || role == Role::Plain || text.is_empty() {
            return text.to_owned();
        }
        role.style().style(text).to_string()
    }

    /// A drawn bar: what is shown in colour, what else is known in grey.
    #[must_use]
    pub fn bar(self, drawn: &str) -> String {
        if !self.0 {
            return drawn.to_owned();
        }
        let mut out = String::new();
        let mut rest = drawn;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| c != first).unwrap_or(rest.len());
            let role = match first {
                '━' | '●' => Role::Bar,
                '─' | '╌' => Role::Muted,
                _ => Role::Plain,
            };
            out.push_str(&self.text(role, &rest[..end]));
            rest = &rest[end..];
        }
        out
    }
}
