//! Scenarios to list and to print, and what became of a story.

use serde_json::{Map, Value};

use crate::assess::answer::letter;
use crate::assess::choice::{self, PathError};
use crate::assess::random::Stream;
use crate::assess::situation::{Choice, FEWEST_DECISIONS, Step, Story, score, style};
use crate::catalog::model::{Dimension, Scenario, Situation};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::explore::find::{self, FindError};
use crate::view::{
    CareerName, DimensionView, EffectView, EndingView, Figure, MoveView, ScenarioName,
    ScenarioView, SimulateDecision, SimulateDimension, SimulateFormView, SimulateListView,
    SimulateOption, SimulateView, SituationView, StyleOfRating,
};

/// Fewest raters whose mean is more than a view.
const PANEL: u16 = 5;

/// What no result tells.
const LIMITS: [&str; 3] = [
    "Expect little precision: across published studies, tests of situations have an internal consistency (alpha) of .46 on average (Catano et al. 2012), so most of a small difference is chance.",
    "Nobody's answers have been gathered to compare with: a score is no percentile, level or grade.",
    "For exploration and learning. Do not select people with it.",
];

/// The scenarios of a career.
pub struct Simulate<'a> {
    catalog: Catalog<'a>,
    career: CareerName<'a>,
    scenarios: Vec<Scenario<&'a str>>,
}

/// An answer file that does not fit.
#[derive(Debug, thiserror::Error)]
pub enum AnswersError {
    /// Not an object with an `answers` object in it.
    #[error("no object `answers` in it")]
    Shape,
    /// A field that should be text is not.
    #[error("`{0}` is not text")]
    Text(&'static str),
    /// Made for another career.
    #[error("it is for `{0}`")]
    Career(String),
    /// Made for another scenario than the one that was asked for.
    #[error("it is for the scenario `{0}`")]
    Scenario(String),
    /// It does not say which of several scenarios it answers.
    #[error("no `scenario` in it; `{0}` has {1}")]
    Which(String, usize),
    /// A scenario that the career does not have.
    #[error(transparent)]
    Find(#[from] FindError),
    /// Answers that tell no story.
    #[error(transparent)]
    Path(#[from] PathError),
}

impl<'a> Simulate<'a> {
    /// The scenarios of a career; `None` where none is written.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn of(catalog: Catalog<'a>, career: CareerRef<'a>) -> Result<Option<Self>, Damaged> {
        let scenarios = career.simulation()?.map(|s| s.scenarios);
        let Some(scenarios) = scenarios.filter(|scenarios| !scenarios.is_empty()) else {
            return Ok(None);
        };
        let card = career.card()?;
        Ok(Some(Self {
            catalog,
            career: CareerName {
                id: card.id,
                title: card.title,
            },
            scenarios,
        }))
    }

    /// The career.
    #[must_use]
    pub fn career(&self) -> CareerName<'a> {
        self.career
    }

    /// The scenarios, in the order they are offered.
    #[must_use]
    pub fn scenarios(&self) -> &[Scenario<&'a str>] {
        &self.scenarios
    }

    /// The scenarios in short.
    #[must_use]
    pub fn list(&self) -> SimulateListView<'a> {
        SimulateListView {
            schema: "careers/simulate-list/1",
            career: self.career,
            scenarios: self.scenarios.iter().map(in_short).collect(),
        }
    }

    /// A scenario to print, without ratings, effects, reasons and endings.
    #[must_use]
    pub fn form(&self, scenario: &Scenario<&'a str>, seed: u64) -> SimulateFormView<'a> {
        let dimension = |d: &Dimension<&'a str>| DimensionView {
            id: d.id,
            name: d.name,
            text: d.text,
        };
        SimulateFormView {
            schema: "careers/simulate-form/1",
            career: self.career,
            scenario: name(scenario),
            seed,
            setting: scenario.setting,
            dimensions: scenario.dimensions.iter().map(dimension).collect(),
            start: scenario.start,
            situations: scenario.nodes.iter().map(|s| shown(s, seed)).collect(),
        }
    }

    /// The story that an answer file tells; `asked` is the scenario of the command line.
    ///
    /// # Errors
    /// What does not fit.
    pub fn read<'s>(
        &'s self,
        file: &Value,
        asked: Option<&'s Scenario<&'a str>>,
    ) -> Result<(&'s Scenario<&'a str>, Story<'s, 'a>), AnswersError> {
        let answers: &Map<String, Value> = file
            .get("answers")
            .and_then(Value::as_object)
            .ok_or(AnswersError::Shape)?;
        let ours = |id: &&str| find::career(self.catalog, id).is_ok_and(|c| c.id == self.career.id);
        if let Some(theirs) = text(file, "career")?.filter(|id| !ours(id)) {
            return Err(AnswersError::Career(theirs.to_owned()));
        }
        let scenario = self.which(text(file, "scenario")?, asked)?;
        Ok((scenario, choice::story(scenario, answers)?))
    }

    /// The scenario that a file names, the command line asks for, or that is the only one.
    fn which<'s>(
        &'s self,
        named: Option<&str>,
        asked: Option<&'s Scenario<&'a str>>,
    ) -> Result<&'s Scenario<&'a str>, AnswersError> {
        let named = named.map(|name| find::scenario(&self.scenarios, name));
        match (named.transpose()?, asked, &self.scenarios[..]) {
            (Some(named), Some(asked), _) if named.id != asked.id => {
                Err(AnswersError::Scenario(named.id.to_owned()))
            }
            (Some(scenario), ..) | (None, Some(scenario), _) | (None, None, [scenario]) => {
                Ok(scenario)
            }
            (None, None, several) => Err(AnswersError::Which(
                self.career.id.to_owned(),
                several.len(),
            )),
        }
    }

    /// What became of a story that is at its end.
    ///
    /// # Errors
    /// When the catalogue is damaged: no ending fits.
    pub fn result(
        &self,
        scenario: &Scenario<&'a str>,
        story: &Story<'_, 'a>,
    ) -> Result<SimulateView<'a>, Damaged> {
        let ending = story.ending().ok_or(Damaged("ending"))?;
        let dimension = |d: &Dimension<&'a str>| {
            let on = story.score_on(d.id);
            SimulateDimension {
                id: d.id,
                name: d.name,
                text: d.text,
                end: story.state(d.id),
                decisions: on.decisions,
                score: on.score.map(rounded),
            }
        };
        Ok(SimulateView {
            schema: "careers/simulate/1",
            career: self.career,
            scenario: name(scenario),
            raters: scenario.raters,
            ending: EndingView {
                id: ending.id,
                text: ending.text,
            },
            dimensions: scenario.dimensions.iter().map(dimension).collect(),
            decisions: story.steps.iter().map(|s| decision(scenario, s)).collect(),
            limits: limits(scenario.raters, story.steps.len()),
        })
    }
}

/// A field of a file that is text, where it is there.
fn text<'f>(file: &'f Value, name: &'static str) -> Result<Option<&'f str>, AnswersError> {
    match file.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(AnswersError::Text(name)),
    }
}

fn name<'a>(scenario: &Scenario<&'a str>) -> ScenarioName<'a> {
    ScenarioName {
        id: scenario.id,
        title: scenario.title,
    }
}

fn in_short<'a>(scenario: &Scenario<&'a str>) -> ScenarioView<'a> {
    let (decisions_least, decisions_most) = Story::new(scenario).lengths();
    ScenarioView {
        id: scenario.id,
        title: scenario.title,
        setting: scenario.setting,
        situations: scenario.nodes.len(),
        decisions_least,
        decisions_most,
        raters: scenario.raters,
    }
}

/// The options of a situation in the order shown: their places in the file. Independent
/// of the way that leads to it.
#[must_use]
pub fn order(situation: &Situation<&str>, seed: u64) -> Vec<usize> {
    Stream::new(seed, &format!("options/{}", situation.id)).order(situation.options.len())
}

/// A situation as it is shown under a seed.
#[must_use]
pub fn shown<'a>(situation: &Situation<&'a str>, seed: u64) -> SituationView<'a> {
    let option = |(place, at): (usize, usize)| {
        let option = &situation.options[at];
        MoveView {
            label: letter(place).to_string(),
            id: option.id,
            text: option.text,
            next: situation.after(option).copied(),
        }
    };
    let order = order(situation, seed).into_iter().enumerate();
    SituationView {
        id: situation.id,
        format: situation.format.id(),
        text: situation.text,
        options: order.map(option).collect(),
    }
}

fn decision<'a>(scenario: &Scenario<&'a str>, step: &Step<'_, 'a>) -> SimulateDecision<'a> {
    let situation = step.situation;
    let scored = score(situation, &step.choice);
    let called = |id: &'a str| {
        let known = scenario.dimensions.iter().find(|d| d.id == id);
        known.map_or(id, |d| d.name)
    };
    let effects = step.first.effects.iter().map(|effect| EffectView {
        dimension: effect.dimension,
        name: called(effect.dimension),
        by: effect.by,
    });
    SimulateDecision {
        id: situation.id,
        format: situation.format.id(),
        text: situation.text,
        score: scored.ok().map(rounded),
        no_score: scored.err().map(|why| why.to_string()),
        style: style(situation, &step.choice).map(|style| StyleOfRating {
            elevation: rounded(style.elevation),
            scatter: rounded(style.scatter),
        }),
        first: step.first.id,
        effects: effects.collect(),
        options: options(situation, &step.choice),
    }
}

/// The options, highest rated first, of equals in the order of the file.
fn options<'a>(situation: &Situation<&'a str>, choice: &Choice) -> Vec<SimulateOption<'a>> {
    let put = |place| match choice {
        Choice::Pick(picked) if *picked == place => Some("picked"),
        Choice::BestWorst { best, .. } if *best == place => Some("best"),
        Choice::BestWorst { worst, .. } if *worst == place => Some("worst"),
        _ => None,
    };
    let rated = |place: usize| match choice {
        Choice::Rate(ratings) => ratings.get(place).map(|rating| Figure(*rating)),
        _ => None,
    };
    let options = situation.options.iter().enumerate();
    let mut options: Vec<SimulateOption<'a>> = options
        .map(|(place, option)| SimulateOption {
            id: option.id,
            text: option.text,
            rating: Figure(option.rating),
            put: put(place),
            rated: rated(place),
            reason: option.reason,
        })
        .collect();
    options.sort_by(|a, b| b.rating.0.total_cmp(&a.rating.0));
    options
}

fn limits(raters: u16, decisions: usize) -> Vec<String> {
    let ratings = match raters {
        0 => "The ratings are the author's view: nobody else has rated the options.".to_owned(),
        few if few < PANEL => format!(
            "The ratings are the author's view: {few} people have rated the options, and fewer than {PANEL} are no panel."
        ),
        many => format!("The ratings are the mean of {many} people's."),
    };
    let short = (decisions < FEWEST_DECISIONS).then(|| {
        format!(
            "The story had {decisions} decisions: below {FEWEST_DECISIONS} no dimension gets a score."
        )
    });
    let known = LIMITS.iter().map(|limit| (*limit).to_owned());
    [ratings].into_iter().chain(short).chain(known).collect()
}

/// A figure to three places: more would claim a precision that nothing here has.
fn rounded(figure: f64) -> Figure {
    Figure::rounded(figure, 3)
}
