//! What happens in a test.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::results::{Kept, line::moment};
use super::VERSION;
use crate::assess::adaptive::ENGINE;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "lowercase")]
pub enum Event {
    /// The test began.
    Start(Start),
    /// An item is about to be shown.
    Present {
        /// Its id.
        item: String,
        /// Its version.
        version: u16,
    },
    /// An item was answered.
    Answer {
        /// Its id.
        item: String,
        /// The answer as answer files have it; null: not known.
        answer: Value,
        /// Seconds that it was looked at since it was last shown.
        seconds: f64,
    },
    /// An item was set aside, to be asked again before the end.
    Skip {
        /// Its id.
        item: String,
        /// Seconds that it was looked at.
        seconds: f64,
    },
    /// An item was flagged, to be looked at after the test, or the flag taken away.
    Flag {
        /// Its id.
        item: String,
        /// Whether it is flagged now.
        on: bool,
    },
    /// The test was saved and left while an item was shown.
    Pause {
        /// Its id.
        item: String,
        /// Seconds that it was looked at.
        seconds: f64,
    },
    /// The test was taken up again.
    Resume {
        /// When, by clocks in India.
        #[serde(with = "moment")]
        #[schemars(with = "String")]
        at: DateTime,
        /// The line before, where a crash had cut it in half.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cut: Option<usize>,
    },
    /// The test ended; its result is added to the results, and then this journal is removed.
    End {
        /// The line for the results.
        result: Box<Kept>,
    },
}

/// How a test began. With the bank it fixes everything but the answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Start {
    /// `session`.
    pub careers: String,
    /// 1.
    pub version: u64,
    /// The version of what chooses the items.
    pub engine: u64,
    /// The career's id.
    pub career: String,
    /// The bank's fingerprint.
    pub bank: String,
    /// What fixes items and order.
    pub seed: u64,
    /// `usual`, `long` or `fixed`.
    pub rules: String,
    /// Of fixed: how many questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
    /// What the time for an answer is multiplied by; 0: there is no limit.
    pub factor: f64,
    /// When, by clocks in India.
    #[serde(with = "moment")]
    #[schemars(with = "String")]
    pub at: DateTime,
}

impl Start {
    /// The start of a test of this program's.
    #[must_use]
    pub fn new(career: &str, bank: &str, seed: u64, at: DateTime) -> Self {
        Self {
            careers: "session".to_owned(),
            version: VERSION,
            engine: ENGINE,
            career: career.to_owned(),
            bank: bank.to_owned(),
            seed,
            rules: "usual".to_owned(),
            count: None,
            factor: 1.0,
            at,
        }
    }
}

impl Event {
    /// The line of the journal, without its end.
    #[must_use]
    pub fn line(&self) -> String {
        // Text and finite numbers always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether its figures can be: a time that is not below nothing, a factor within reason.
    pub(super) fn possible(&self) -> bool {
        match self {
            Self::Start(start) => (0.0..=1000.0).contains(&start.factor),
            Self::Answer { seconds, .. }
            | Self::Skip { seconds, .. }
            | Self::Pause { seconds, .. } => (0.0..1e9).contains(seconds),
            _ => true,
        }
    }
}
