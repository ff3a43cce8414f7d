//! The general trait test: what one likes to do, and how one works.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::vocabulary;

/// `data/traits.yaml`. Items are shown in the order of the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Traits<S> {
    /// Activities to like or dislike.
    pub interests: Vec<InterestItem<S>>,
    /// Statements that describe oneself or do not.
    #[serde(default = "Vec::<StyleItem<S>>::new")]
    pub styles: Vec<StyleItem<S>>,
}

/// An activity that one can like or dislike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestItem<S> {
    /// Stable id, kebab case; it does not tell the scale.
    pub id: S,
    /// The interest that liking it speaks for.
    pub scale: Scale,
    /// Whether the quick form has it.
    #[serde(default)]
    pub quick: bool,
    /// The activity, from its verb on, at most 80 characters.
    pub text: S,
}

/// A statement about how one works.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StyleItem<S> {
    /// Stable id, kebab case; it does not tell the style.
    pub id: S,
    /// The work style, as the careers' ratings name it.
    pub style: S,
    /// Whether agreeing speaks against the style.
    #[serde(default)]
    pub reversed: bool,
    /// The statement, at most 80 characters.
    pub text: S,
}

/// Holland's six interests, in his order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// Hands, tools, machines.
    Realistic,
    /// Finding out.
    Investigative,
    /// Making without a pattern.
    Artistic,
    /// Helping and teaching.
    Social,
    /// Leading and selling.
    Enterprising,
    /// Order, records, rules.
    Conventional,
}

vocabulary!(Scale {
    Realistic => "realistic",
    Investigative => "investigative",
    Artistic => "artistic",
    Social => "social",
    Enterprising => "enterprising",
    Conventional => "conventional",
});

impl Scale {
    /// The letter that codes use.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Realistic => 'R',
            Self::Investigative => 'I',
            Self::Artistic => 'A',
            Self::Social => 'S',
            Self::Enterprising => 'E',
            Self::Conventional => 'C',
        }
    }
}
