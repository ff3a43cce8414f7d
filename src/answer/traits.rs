//! Forms and results of the general trait test.

use serde_json::Value;

use crate::assess::traits::{
    ANSWERS, Direction, Form, LEAST_CONSISTENCY, LONGEST_RUN, ScaleScore, Sheet, consistency,
    is_undifferentiated, letters, longest_run, profile, reliability, scales, styles,
};
use crate::catalog::model::{Scale, Traits};
use crate::catalog::pack::{Catalog, Damaged};
use crate::view::{
    Figure, TraitAnswerView, TraitItemView, TraitScale, TraitStyle, TraitsFormView, TraitsView,
};

/// What the answers 1 to 5 say of an activity.
pub const INTEREST_ANSWERS: [&str; 5] = [
    "Dislike it very much",
    "Dislike it",
    "Neither of the two",
    "Like it",
    "Like it very much",
];

/// What they say of a statement.
pub const STYLE_ANSWERS: [&str; 5] = [
    "Not like me at all",
    "Not much like me",
    "In between",
    "Like me",
    "Very much like me",
];

/// What no result tells.
const LIMITS: [&str; 2] = [
    "Scores set what you like beside what else you like; there are no norms, and liking is no skill.",
    "For exploration and learning. Do not select people with it.",
];

/// What two statements are good for.
const STYLE_LIMIT: &str =
    "Two statements a style are a hint: only a direction is told, and only where it is clear.";

/// The test of a catalogue.
pub struct Test<'a> {
    traits: Traits<&'a str>,
}

/// An answer file that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Not an object with an `answers` object in it.
    #[error("no object `answers` in it")]
    Shape,
    /// An item that the test does not have.
    #[error("the test has no item `{0}`")]
    Item(String),
    /// An answer that is none.
    #[error("`{item}` is answered by a whole number from 1 to 5, not by {given}")]
    Answer {
        /// The item's id.
        item: String,
        /// What stands there.
        given: String,
    },
}

impl<'a> Test<'a> {
    /// The test; `None` where none is written.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn of(catalog: Catalog<'a>) -> Result<Option<Self>, Damaged> {
        Ok(catalog.traits()?.map(|traits| Self { traits }))
    }

    /// Its items.
    #[must_use]
    pub fn traits(&self) -> &Traits<&'a str> {
        &self.traits
    }

    /// A form to print.
    #[must_use]
    pub fn form_view(&self, form: Form) -> TraitsFormView<'a> {
        let answers = INTEREST_ANSWERS.into_iter().zip(STYLE_ANSWERS);
        TraitsFormView {
            schema: "careers/traits-form/1",
            form: form.id(),
            interests: form
                .interests(&self.traits)
                .map(|item| TraitItemView {
                    id: item.id,
                    text: item.text,
                })
                .collect(),
            styles: self
                .traits
                .styles
                .iter()
                .map(|item| TraitItemView {
                    id: item.id,
                    text: item.text,
                })
                .collect(),
            answers: ANSWERS
                .zip(answers)
                .map(|(answer, (interest, style))| TraitAnswerView {
                    answer,
                    interest,
                    style,
                })
                .collect(),
        }
    }

    /// The answers of a file; an item that it leaves out, or answers by null, has none.
    ///
    /// # Errors
    /// What does not fit, with the item.
    pub fn read(&self, file: &Value) -> Result<Sheet, SheetError> {
        let answers = file
            .get("answers")
            .and_then(Value::as_object)
            .ok_or(SheetError::Shape)?;
        let ids = || {
            let interests = self.traits.interests.iter().map(|item| item.id);
            interests.chain(self.traits.styles.iter().map(|item| item.id))
        };
        if let Some(stray) = answers.keys().find(|id| !ids().any(|known| known == **id)) {
            return Err(SheetError::Item(stray.clone()));
        }
        let one = |id: &str| {
            answers
                .get(id)
                .map_or(Ok(None), |value| read_one(id, value))
        };
        let interests = self.traits.interests.iter().map(|item| one(item.id));
        let styles = self.traits.styles.iter().map(|item| one(item.id));
        Ok(Sheet {
            interests: interests.collect::<Result<_, _>>()?,
            styles: styles.collect::<Result<_, _>>()?,
        })
    }

    /// The result of a sheet.
    #[must_use]
    pub fn result(&self, sheet: &Sheet) -> TraitsView<'a> {
        let scales = scales(&self.traits, sheet);
        let known = profile(&scales);
        let undifferentiated = known.map(|(scores, _)| is_undifferentiated(&scores));
        let letters = known
            .filter(|(scores, _)| !is_undifferentiated(scores))
            .map(|(scores, errors)| letters(&scores, &errors));
        let asked = scales.first().map_or(0, |scale| scale.asked);
        let given = sheet.styles.iter().flatten().count();
        let form = sheet.form(&self.traits);
        TraitsView {
            schema: "careers/traits/1",
            form: form.id(),
            answered: scales.iter().map(|s| s.answered).sum::<usize>() + given,
            asked: scales.iter().map(|s| s.asked).sum::<usize>() + sheet.styles.len(),
            letters,
            undifferentiated,
            reliability_assumed: Figure((reliability(asked) * 100.0).round() / 100.0),
            styles: self.styles(sheet),
            warnings: self.warnings(sheet),
            limits: limits(asked, given > 0),
            scales: scales.iter().map(scale_view).collect(),
        }
    }

    fn styles(&self, sheet: &Sheet) -> Vec<TraitStyle<'a>> {
        let directed = styles(&self.traits, sheet).into_iter();
        directed
            .map(|(style, direction): (_, Direction)| TraitStyle {
                style,
                direction: direction.id(),
            })
            .collect()
    }

    /// What looks unusual. Honest answers can look so too, and the words say it.
    fn warnings(&self, sheet: &Sheet) -> Vec<String> {
        let mut warnings = Vec::new();
        if let Some(agree) = consistency(&self.traits, sheet).filter(|c| *c < LEAST_CONSISTENCY) {
            warnings.push(format!(
                "The odd and the even activities of the interests agree by {agree:.2}; below {LEAST_CONSISTENCY:.2} is unusual. Hurried answers look like this, and so do interests that lie close together."
            ));
        }
        let form = sheet.form(&self.traits);
        let shown: Vec<Option<u8>> = self
            .traits
            .interests
            .iter()
            .zip(&sheet.interests)
            .filter(|(item, _)| item.quick || form == Form::Full)
            .map(|(_, answer)| *answer)
            .collect();
        let runs = [
            (longest_run(&shown), LONGEST_RUN.0, "activities"),
            (longest_run(&sheet.styles), LONGEST_RUN.1, "statements"),
        ];
        for (run, least, what) in runs.into_iter().filter(|(run, least, _)| run >= least) {
            warnings.push(format!(
                "{run} {what} in a row have the same answer; {least} and more are unusual."
            ));
        }
        warnings
    }
}

fn read_one(id: &str, value: &Value) -> Result<Option<u8>, SheetError> {
    if value.is_null() {
        return Ok(None);
    }
    let number = value.as_u64().and_then(|n| u8::try_from(n).ok());
    let answer = number.filter(|n| ANSWERS.contains(n));
    answer.map(Some).ok_or_else(|| SheetError::Answer {
        item: id.to_owned(),
        given: match value {
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
            other => other.to_string(),
        },
    })
}

fn scale_view(scale: &ScaleScore) -> TraitScale {
    let known = scale.known;
    TraitScale {
        scale: scale.scale.id(),
        letter: scale.scale.letter(),
        score: known.map(|(score, _)| tenths(score)),
        error: known.map(|(_, error)| tenths(error)),
        answered: scale.answered,
        asked: scale.asked,
    }
}

fn limits(asked: usize, styled: bool) -> Vec<String> {
    let assumed = format!(
        "The items are this project's own and nobody's answers have calibrated them. Until then the errors rest on assumptions: items of a scale correlate by .25 (Clark and Watson, 1995, advise .15 to .50) and answers vary by 1.2 steps, which makes {asked} items reliable to {:.2} (Spearman and Brown).",
        reliability(asked)
    );
    let style = styled.then_some(STYLE_LIMIT);
    let rest = style.into_iter().chain(LIMITS).map(str::to_owned);
    std::iter::once(assumed).chain(rest).collect()
}

/// A score to a tenth: its error is far larger than the rest.
#[must_use]
pub fn tenths(score: f64) -> Figure {
    Figure::rounded(score, 1)
}

/// What is missing for a profile, in words.
#[must_use]
pub fn missing(scales: &[ScaleScore]) -> String {
    let gaps = scales.iter().filter(|scale| scale.known.is_none());
    let gaps: Vec<String> = gaps
        .map(|s: &ScaleScore| {
            let scale: Scale = s.scale;
            format!("{} {} of {}", scale.id(), s.answered, s.asked)
        })
        .collect();
    gaps.join(", ")
}
