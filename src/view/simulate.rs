//! `careers simulate`: the scenarios of a career, one to print, and the result.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Figure};

/// The scenarios of a career.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SimulateListView<'a> {
    /// `careers/simulate-list/1`.
    pub schema: &'static str,
    /// Whose scenarios.
    pub career: CareerName<'a>,
    /// The scenarios, in the order they are offered.
    pub scenarios: Vec<ScenarioView<'a>>,
}

/// A scenario in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScenarioView<'a> {
    /// Its id within the career.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Where one is and what one is responsible for.
    pub setting: &'a str,
    /// Situations in it.
    pub situations: usize,
    /// Fewest decisions on a way through it.
    pub decisions_least: usize,
    /// Most decisions on a way through it.
    pub decisions_most: usize,
    /// How many people rated its options; below five, the ratings are the author's view.
    pub raters: u16,
}

/// A scenario's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScenarioName<'a> {
    /// Its id within the career.
    pub id: &'a str,
    /// As shown.
    pub title: &'a str,
}

/// A scenario to answer, without ratings and reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SimulateFormView<'a> {
    /// `careers/simulate-form/1`.
    pub schema: &'static str,
    /// Whose scenario.
    pub career: CareerName<'a>,
    /// Which.
    pub scenario: ScenarioName<'a>,
    /// The seed that fixes the order of the options.
    pub seed: u64,
    /// Where one is and what one is responsible for.
    pub setting: &'a str,
    /// What decisions act on.
    pub dimensions: Vec<DimensionView<'a>>,
    /// The first situation's id.
    pub start: &'a str,
    /// The situations.
    pub situations: Vec<SituationView<'a>>,
}

/// Something that decisions act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DimensionView<'a> {
    /// Its id within the scenario.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What more and less of it mean.
    pub text: &'a str,
}

/// A situation as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SituationView<'a> {
    /// Its id, which answers name.
    pub id: &'a str,
    /// pick, best-worst or rate.
    pub format: &'a str,
    /// What is going on.
    pub text: &'a str,
    /// What one can do, in the order shown.
    pub options: Vec<MoveView<'a>>,
}

/// An option as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoveView<'a> {
    /// a, b, c...
    pub label: String,
    /// Its id, which answers name.
    pub id: &'a str,
    /// What one does.
    pub text: &'a str,
    /// The situation that follows where it is put first: picked, called best or rated
    /// highest; absent: the story ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<&'a str>,
}

/// A story told to its end.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SimulateView<'a> {
    /// `careers/simulate/1`.
    pub schema: &'static str,
    /// Whose scenario.
    pub career: CareerName<'a>,
    /// Which.
    pub scenario: ScenarioName<'a>,
    /// How many people rated the options; below five, the ratings are the author's view.
    pub raters: u16,
    /// How it ended.
    pub ending: EndingView<'a>,
    /// By what decisions act on.
    pub dimensions: Vec<SimulateDimension<'a>>,
    /// Every decision with the reasoning of every option.
    pub decisions: Vec<SimulateDecision<'a>>,
    /// What the numbers do not tell.
    pub limits: Vec<String>,
}

/// How a story ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EndingView<'a> {
    /// Its id within the scenario.
    pub id: &'a str,
    /// What has become of it.
    pub text: &'a str,
}

/// How somebody did on a dimension, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SimulateDimension<'a> {
    /// Its id within the scenario.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What more and less of it mean.
    pub text: &'a str,
    /// Where it stands at the end: the sum of the effects, from 0.
    pub end: i32,
    /// Decisions with an option that acts on it.
    pub decisions: usize,
    /// Their mean score, 0 to 1; absent below eight decisions in the story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Figure>,
}

/// A decision looked at again.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SimulateDecision<'a> {
    /// The situation's id.
    pub id: &'a str,
    /// pick, best-worst or rate.
    pub format: &'a str,
    /// What was going on.
    pub text: &'a str,
    /// What it is worth against the ratings, 0 to 1; absent: it cannot be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Figure>,
    /// Why there is no score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_score: Option<String>,
    /// How the taker rates, in a situation where every option is rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<StyleOfRating>,
    /// The id of the option put first, which acts and leads on.
    pub first: &'a str,
    /// What it does to the dimensions.
    pub effects: Vec<EffectView<'a>>,
    /// The options, highest rated first.
    pub options: Vec<SimulateOption<'a>>,
}

/// How somebody rates, whatever they rate high.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct StyleOfRating {
    /// The mean of the taker's ratings less that of the key.
    pub elevation: Figure,
    /// The standard deviation of the taker's ratings, of that of the key.
    pub scatter: Figure,
}

/// A change of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EffectView<'a> {
    /// The dimension's id.
    pub dimension: &'a str,
    /// The dimension's name.
    pub name: &'a str,
    /// By how much.
    pub by: i8,
}

/// An option looked at again.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SimulateOption<'a> {
    /// Its id.
    pub id: &'a str,
    /// What one does.
    pub text: &'a str,
    /// How it is rated, 1 to 5.
    pub rating: Figure,
    /// picked, best or worst, where the taker said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub put: Option<&'static str>,
    /// How the taker rated it, 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rated: Option<Figure>,
    /// Why it is rated so.
    pub reason: &'a str,
}
