//! What O*NET rates of an occupation: interests, work styles, preparation, skills.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Holland's six interests as O*NET rates the occupation, each 1-7.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interests<S> {
    /// The occupation's code.
    pub code: S,
    /// The source's id, which names the release.
    pub source: S,
    /// Realistic: hands, tools, machines.
    pub realistic: f64,
    /// Investigative: finding out.
    pub investigative: f64,
    /// Artistic: making without a pattern.
    pub artistic: f64,
    /// Social: helping and teaching.
    pub social: f64,
    /// Enterprising: leading and selling.
    pub enterprising: f64,
    /// Conventional: order, records, rules.
    pub conventional: f64,
}

impl<S> Interests<S> {
    /// The six scores with their letters, in Holland's order R I A S E C.
    #[must_use]
    pub fn riasec(&self) -> [(char, f64); 6] {
        [
            ('R', self.realistic),
            ('I', self.investigative),
            ('A', self.artistic),
            ('S', self.social),
            ('E', self.enterprising),
            ('C', self.conventional),
        ]
    }
}

/// Work styles as O*NET rates the occupation, each -3 to +3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Styles<S> {
    /// The occupation's code.
    pub code: S,
    /// The source's id, which names the release.
    pub source: S,
    /// The ratings, in the source's order.
    pub ratings: Vec<StyleRating<S>>,
}

/// One work style and its impact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StyleRating<S> {
    /// The style as the source names it.
    pub style: S,
    /// Its impact on doing the job well, -3 to +3.
    pub impact: f64,
}

/// How much preparation an occupation takes, as O*NET sorts it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobZone<S> {
    /// 1 to 5, from little or no preparation to the most. From release 30.2 on O*NET has four.
    pub zone: u8,
    /// The zone's name as printed.
    pub name: Option<S>,
    /// The source's id, which names the release.
    pub source: S,
}

/// Skills as O*NET rates the occupation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RatedSkills<S> {
    /// The occupation's code.
    pub code: S,
    /// The source's id, which names the release.
    pub source: S,
    /// The lowest and the highest importance that can be given, as O*NET has it 1 and 5.
    pub importance_scale: [f64; 2],
    /// The lowest and the highest level that can be given, as O*NET has it 0 and 7.
    pub level_scale: [f64; 2],
    /// The ratings, the most important first.
    pub ratings: Vec<SkillRating<S>>,
}

/// One skill and its ratings. A rating that the source advises against is absent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SkillRating<S> {
    /// The skill as the source names it; not of `skills.yaml`.
    pub skill: S,
    /// How much it matters.
    pub importance: Option<f64>,
    /// How much of it is needed.
    pub level: Option<f64>,
}
