//! Decisions as they are written in a file: by the ids of options.

use serde_json::Value;

use super::situation::{Choice, Story};
use crate::catalog::model::{Decision, Scenario, Situation};

/// Why a decision cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChoiceError {
    /// Of the wrong JSON type for the situation's format.
    #[error("a {format} situation is answered by {wanted}")]
    Type {
        /// The situation's format.
        format: &'static str,
        /// What it takes.
        wanted: &'static str,
    },
    /// An option that the situation does not have.
    #[error("it has no option `{0}`")]
    Option(String),
    /// One option as best and worst.
    #[error("`{0}` cannot be the best and the worst")]
    Both(String),
    /// Options without a rating.
    #[error("no rating of {0}: rate every option")]
    Unrated(String),
    /// A rating beyond the scale.
    #[error("`{0}` is rated {1}: ratings go from 1 to 5")]
    Scale(String, String),
}

/// Answers that do not make a way through the scenario.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// Situations that the scenario does not have.
    #[error("the scenario has no situation {0}")]
    Unknown(String),
    /// The story stops where it has not ended.
    #[error("`{0}` comes next and has no answer")]
    Missing(String),
    /// Situations that the story does not come to.
    #[error("the story told by the other answers does not come to {0}")]
    Off(String),
    /// An answer that is none to its situation.
    #[error("`{situation}`: {error}")]
    Choice {
        /// The situation's id.
        situation: String,
        /// What is wrong.
        error: ChoiceError,
    },
}

/// The story that the answers of a file tell.
///
/// # Errors
/// When they do not lead from the start to an end, or say more than that.
pub fn story<'s, 'a>(
    scenario: &'s Scenario<&'a str>,
    answers: &serde_json::Map<String, Value>,
) -> Result<Story<'s, 'a>, PathError> {
    let strays = |known: &dyn Fn(&str) -> bool| {
        let ids = answers.keys().filter(|id| !known(id));
        listed(ids.map(String::as_str))
    };
    if let Some(ids) = strays(&|id| scenario.nodes.iter().any(|node| node.id == id)) {
        return Err(PathError::Unknown(ids));
    }
    let mut story = Story::new(scenario);
    while let Some(situation) = story.situation() {
        let missing = || PathError::Missing(situation.id.to_owned());
        let answer = answers.get(situation.id).filter(|answer| !answer.is_null());
        let wrong = |error| PathError::Choice {
            situation: situation.id.to_owned(),
            error,
        };
        let choice = read(situation, answer.ok_or_else(missing)?).map_err(wrong)?;
        if !story.decide(choice) {
            return Err(wrong(mistyped(situation)));
        }
    }
    match strays(&|id| story.steps.iter().any(|step| step.situation.id == id)) {
        Some(ids) => Err(PathError::Off(ids)),
        None => Ok(story),
    }
}

/// Ids in quotes, with commas; `None` for none.
fn listed<'i>(ids: impl Iterator<Item = &'i str>) -> Option<String> {
    let quoted: Vec<String> = ids.map(|id| format!("`{id}`")).collect();
    (!quoted.is_empty()).then(|| quoted.join(", "))
}

/// What a situation of a format is answered by, in a file.
fn mistyped(situation: &Situation<&str>) -> ChoiceError {
    ChoiceError::Type {
        format: situation.format.id(),
        wanted: match situation.format {
            Decision::Pick => "the id of an option, as \"wait\"",
            Decision::BestWorst => "two ids, as {\"best\": \"wait\", \"worst\": \"go\"}",
            Decision::Rate => {
                "a number from 1 to 5 for the id of every option, as {\"wait\": 4, \"go\": 2}"
            }
        },
    }
}

/// Reads a decision from a file.
///
/// # Errors
/// When it is none of this situation's.
pub fn read(situation: &Situation<&str>, value: &Value) -> Result<Choice, ChoiceError> {
    let wrong = || mistyped(situation);
    match situation.format {
        Decision::Pick => Ok(Choice::Pick(place(situation, value)?)),
        Decision::BestWorst => {
            let sides = value.as_object().filter(|sides| sides.len() == 2);
            let side = |name: &str| {
                let side = sides.and_then(|sides| sides.get(name)).ok_or_else(wrong)?;
                place(situation, side)
            };
            let (best, worst) = (side("best")?, side("worst")?);
            if best == worst {
                return Err(ChoiceError::Both(situation.options[best].id.to_owned()));
            }
            Ok(Choice::BestWorst { best, worst })
        }
        Decision::Rate => ratings(situation, value),
    }
}

/// The place of the option that an id names.
fn place(situation: &Situation<&str>, value: &Value) -> Result<usize, ChoiceError> {
    let id = value.as_str().ok_or_else(|| mistyped(situation))?;
    let place = situation.options.iter().position(|option| option.id == id);
    place.ok_or_else(|| ChoiceError::Option(id.to_owned()))
}

fn ratings(situation: &Situation<&str>, value: &Value) -> Result<Choice, ChoiceError> {
    let given = value.as_object().ok_or_else(|| mistyped(situation))?;
    let known = |id: &str| situation.options.iter().any(|option| option.id == id);
    if let Some(stray) = given.keys().find(|id| !known(id)) {
        return Err(ChoiceError::Option(stray.clone()));
    }
    let unrated = situation.options.iter().map(|option| option.id);
    if let Some(ids) = listed(unrated.filter(|id| !given.contains_key(*id))) {
        return Err(ChoiceError::Unrated(ids));
    }
    let rating = |id: &str| {
        let value = &given[id];
        let number = value.as_f64().ok_or_else(|| mistyped(situation))?;
        let out = || ChoiceError::Scale(id.to_owned(), value.to_string());
        Some(number)
            .filter(|n| (1.0..=5.0).contains(n))
            .ok_or_else(out)
    };
    let options = situation.options.iter();
    let ratings: Result<_, _> = options.map(|option| rating(option.id)).collect();
    ratings.map(Choice::Rate)
}
