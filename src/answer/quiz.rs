//! Forms, sittings and results of a quiz.

pub mod history;
pub mod result;
pub mod sitting;
mod study;

use serde_json::Value;

use crate::assess::answer::{Answer, AnswerError, letter, read};
use crate::assess::form::{Shown, form};
use crate::assess::pool::Pool;
use crate::assess::random::fnv1a;
use crate::catalog::model::{Aptitude, Format};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::explore::find;
use crate::view::{CareerName, QuizChoiceView, QuizFormView, QuizItemView};

/// A bank with what a quiz needs of its career.
pub struct Quiz<'a> {
    catalog: Catalog<'a>,
    road: CareerRef<'a>,
    career: CareerName<'a>,
    bank: Aptitude<&'a str>,
    pool: Pool,
    fingerprint: String,
}

/// A quiz under a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draw {
    /// How many questions.
    pub count: usize,
    /// Fixes which, and in which order.
    pub seed: u64,
}

/// An answer file that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// Not an object with an `answers` object in it.
    #[error("no object `answers` in it")]
    Shape,
    /// Made for another career.
    #[error("it is for `{0}`")]
    Career(String),
    /// Made for another version of the bank.
    #[error(
        "it was made for the bank {theirs}; the bank is {ours} now, and the same seed gives another form"
    )]
    Bank {
        /// The file's fingerprint.
        theirs: String,
        /// Ours.
        ours: String,
    },
    /// A field that should be a whole number is not.
    #[error("`{0}` is not a whole number")]
    Number(&'static str),
    /// More questions than a form has.
    #[error("a form has 1 to {0} questions")]
    Count(usize),
    /// An item that the form does not have.
    #[error("the form has no question `{0}`")]
    Item(String),
    /// An answer that is none to its item.
    #[error("`{item}`: {error}")]
    Answer {
        /// The item's id.
        item: String,
        /// What is wrong.
        error: AnswerError,
    },
}

impl<'a> Quiz<'a> {
    /// The quiz of a career; `None` where no bank is written.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn of(catalog: Catalog<'a>, career: CareerRef<'a>) -> Result<Option<Self>, Damaged> {
        let Some(bank) = career.aptitude()? else {
            return Ok(None);
        };
        let card = career.card()?;
        let fingerprint = format!("{:016x}", fnv1a(career.bank_bytes()?));
        Ok(Some(Self {
            catalog,
            road: career,
            pool: Pool::of(&bank),
            career: CareerName {
                id: card.id,
                title: card.title,
            },
            bank,
            fingerprint,
        }))
    }

    /// The career.
    #[must_use]
    pub fn career(&self) -> CareerName<'a> {
        self.career
    }

    /// The bank's items as the measuring core sees them.
    #[must_use]
    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// The fingerprint of the bank.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// An item by its place in the pool, as it is shown under a seed.
    #[must_use]
    pub fn shown(&self, place: usize, seed: u64) -> Shown<'_, 'a> {
        Shown::new(&self.bank.items[place], seed)
    }

    /// The places in the pool of a form's items, in its order.
    #[must_use]
    pub fn places(&self, draw: Draw) -> Vec<usize> {
        let place =
            |shown: &Shown<'_, '_>| self.bank.items.iter().position(|i| i.id == shown.item.id);
        self.form(draw).iter().filter_map(place).collect()
    }

    /// How many questions a form can have: of live items that give each other away, one counts.
    #[must_use]
    pub fn most(&self) -> usize {
        form(&self.bank, self.bank.items.len(), 0).len()
    }

    /// The questions of a form.
    #[must_use]
    pub fn form(&self, draw: Draw) -> Vec<Shown<'_, 'a>> {
        form(&self.bank, draw.count, draw.seed)
    }

    /// A form to print, without keys.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn form_view(&self, draw: Draw) -> Result<QuizFormView<'a>, Damaged> {
        Ok(QuizFormView {
            schema: "careers/quiz-form/1",
            career: self.career,
            seed: draw.seed,
            bank: self.fingerprint.clone(),
            items: self
                .form(draw)
                .iter()
                .map(|shown| self.item_view(shown))
                .collect::<Result<_, _>>()?,
        })
    }

    /// A question as it is shown.
    ///
    /// # Errors
    /// When the catalogue is damaged.
    pub fn item_view(&self, shown: &Shown<'_, 'a>) -> Result<QuizItemView<'a>, Damaged> {
        let item = shown.item;
        let choice = |label: String, text| QuizChoiceView { label, text };
        Ok(QuizItemView {
            id: item.id,
            skill: item.skill,
            skill_name: self.skill_name(item.skill)?,
            stage: item.stage,
            format: item.format.id(),
            stem: item.stem,
            code: item.code,
            choices: (0..shown.left.len())
                .map(|p| choice(letter(p).to_string(), shown.left_text(p)))
                .collect(),
            targets: (0..shown.right.len())
                .map(|p| choice((p + 1).to_string(), shown.right_text(p)))
                .collect(),
            unit: item.unit.filter(|_| item.format == Format::Numeric),
            seconds: item.seconds,
        })
    }

    fn skill_name(&self, id: &str) -> Result<&'a str, Damaged> {
        Ok(self.catalog.skill(id)?.ok_or(Damaged("skill"))?.name)
    }

    /// The answers of a file, in the order of its form, and how the form was drawn.
    ///
    /// # Errors
    /// What does not fit, with the item.
    pub fn read_answers(&self, file: &Value) -> Result<(Draw, Vec<Answer>), AnswersError> {
        let answers = file
            .get("answers")
            .and_then(Value::as_object)
            .ok_or(AnswersError::Shape)?;
        let draw = self.read_draw(file)?;
        let form = self.form(draw);
        if let Some(stray) = answers
            .keys()
            .find(|id| !form.iter().any(|s| s.item.id == **id))
        {
            return Err(AnswersError::Item(stray.clone()));
        }
        let read_one = |shown: &Shown<'_, '_>| {
            let value = answers.get(shown.item.id).unwrap_or(&Value::Null);
            read(shown, value).map_err(|error| AnswersError::Answer {
                item: shown.item.id.to_owned(),
                error,
            })
        };
        Ok((draw, form.iter().map(read_one).collect::<Result<_, _>>()?))
    }

    fn read_draw(&self, file: &Value) -> Result<Draw, AnswersError> {
        let other = |name, ours: &str| match file.get(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(theirs)) => Some(theirs.clone()).filter(|theirs| theirs != ours),
            Some(theirs) => Some(theirs.to_string()),
        };
        let alias = |theirs: &String| {
            find::career(self.catalog, theirs).is_ok_and(|c| c.id == self.career.id)
        };
        if let Some(theirs) = other("career", self.career.id).filter(|theirs| !alias(theirs)) {
            return Err(AnswersError::Career(theirs));
        }
        if let Some(theirs) = other("bank", &self.fingerprint) {
            let ours = self.fingerprint.clone();
            return Err(AnswersError::Bank { theirs, ours });
        }
        let number = |name| {
            file.get(name)
                .and_then(Value::as_u64)
                .ok_or(AnswersError::Number(name))
        };
        let (seed, count) = (number("seed")?, number("count")?);
        let count = usize::try_from(count)
            .ok()
            .filter(|n| (1..=self.most()).contains(n));
        Ok(Draw {
            count: count.ok_or(AnswersError::Count(self.most()))?,
            seed,
        })
    }
}
