//! Pieces of searchable text, as an open pack has them.

/// A piece of searchable text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment<'a> {
    /// The career's place in the catalogue.
    pub career: usize,
    /// What the text is.
    pub kind: SegmentKind,
    /// As shown.
    pub text: &'a str,
    /// Where its lower-case form starts in the lower-case pool.
    pub lower_start: usize,
    /// And where that ends.
    pub lower_end: usize,
}

/// What a piece of searchable text is; the order is that of relevance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum SegmentKind {
    /// The career's name.
    Title,
    /// Another name of it.
    Alias,
    /// The line in lists.
    Summary,
    /// A title that people in it bear.
    OtherTitle,
    /// A skill, with its other names.
    Skill,
    /// A tool.
    Tool,
    /// Employers.
    Employer,
    /// A paragraph of the overview.
    Overview,
    /// An India pattern.
    Pattern,
    /// A task.
    Task,
    /// A certificate.
    Certification,
    /// A stage or milestone of the roadmap.
    Roadmap,
}

impl SegmentKind {
    pub(super) const ALL: [Self; 12] = [
        Self::Title,
        Self::Alias,
        Self::Summary,
        Self::OtherTitle,
        Self::Skill,
        Self::Tool,
        Self::Employer,
        Self::Overview,
        Self::Pattern,
        Self::Task,
        Self::Certification,
        Self::Roadmap,
    ];

    /// The id, as it stands in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Alias => "alias",
            Self::Summary => "summary",
            Self::OtherTitle => "other-title",
            Self::Skill => "skill",
            Self::Tool => "tool",
            Self::Employer => "employer",
            Self::Overview => "overview",
            Self::Pattern => "pattern",
            Self::Task => "task",
            Self::Certification => "certification",
            Self::Roadmap => "roadmap",
        }
    }
}
