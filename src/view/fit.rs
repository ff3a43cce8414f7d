//! `careers match`: the careers ranked by interests, and every other part by itself.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Figure, KnownTest, is_none};

/// The careers by fit. Parts are never added up.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatchView<'a> {
    /// `careers/match/1`.
    pub schema: &'static str,
    /// The six scores that careers were compared with, in Holland's order.
    pub interests: Vec<MatchInterest>,
    /// Whether the scores lie too close together to rank by.
    pub undifferentiated: bool,
    /// Careers in order of fit, ties together; none where the scores are undifferentiated.
    pub groups: Vec<MatchGroup<'a>>,
    /// Careers with a place beyond the limit.
    #[serde(skip_serializing_if = "is_none")]
    pub left_out: usize,
    /// Careers without a place, with the reason.
    pub unranked: Vec<MatchUnranked<'a>>,
    /// Careers without a place beyond the limit.
    #[serde(skip_serializing_if = "is_none")]
    pub unranked_left_out: usize,
    /// Work styles, where statements were answered and careers are rated.
    pub styles: Vec<MatchStyles<'a>>,
    /// Skills that the person has, of those that a career needs, where any are known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<MatchSkills<'a>>,
    /// The person's latest quizzes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aptitude: Vec<KnownTest<'a>>,
    /// What belongs to a match and is not known of the person: skills, aptitude.
    pub not_known: Vec<&'static str>,
    /// Ids of the sources that the careers' ratings come from.
    pub sources: Vec<&'a str>,
    /// What the numbers do not tell.
    pub limits: Vec<&'static str>,
}

/// An interest of the person's.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatchInterest {
    /// realistic, investigative, artistic, social, enterprising or conventional.
    pub scale: &'static str,
    /// Its letter.
    pub letter: char,
    /// 0 to 40.
    pub score: Figure,
    /// Standard error of the score.
    pub error: Figure,
}

/// Careers that cannot be told apart from the best of them.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatchGroup<'a> {
    /// The first place that they share, from 1.
    pub from: usize,
    /// The last.
    pub to: usize,
    /// The careers, by r.
    pub careers: Vec<MatchCareer<'a>>,
}

/// How a career's interests fit.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MatchCareer<'a> {
    /// The career's id.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// best, great, good or low.
    pub label: &'static str,
    /// Pearson's correlation of the two profiles.
    pub r: Figure,
    /// Lower end of its 80 % interval.
    pub r_low: Figure,
    /// Upper end.
    pub r_high: Figure,
    /// Interests high in both profiles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub both: Vec<&'static str>,
    /// Interests low in both.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub neither: Vec<&'static str>,
    /// Interests that the career has more of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<&'static str>,
    /// Interests that the career has less of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub less: Vec<&'static str>,
}

/// A career without a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MatchUnranked<'a> {
    /// Which.
    pub career: CareerName<'a>,
    /// unrated: nobody has rated its interests; flat: its six ratings are alike.
    pub why: &'static str,
}

/// How many of a career's skills the person has, by what is done and by finished quizzes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MatchSkills<'a> {
    /// Which career.
    pub career: CareerName<'a>,
    /// Ids of the skills had, in the career's order.
    pub had: Vec<&'a str>,
    /// Skills that it needs, in all.
    pub of: usize,
}

/// Work styles that a career is rated higher or lower on than the careers are in the mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MatchStyles<'a> {
    /// Which career.
    pub career: CareerName<'a>,
    /// Higher and like the person, or lower and unlike.
    pub with_you: Vec<&'a str>,
    /// Higher and unlike the person, or lower and like.
    pub against_you: Vec<&'a str>,
}
