//! Adaptive tests tried out on a bank.

use super::stream::Chunk;
use super::{Bank, NOT_FOR_SELECTION, Trouble, rounded, too_long};
use crate::assess::adaptive::{Bench, Rules, Select};
use crate::assess::cohort::Scorer;
use crate::assess::estimate::Mark;
use crate::assess::responses::{Reader, Shape};
use crate::assess::trial::{Summary, Sums, Trial, drawn, replayed};
use crate::view::{
    BankAccuracy, BankEnded, BankExposure, BankRules, BankSimulateView, BankStageAccuracy,
    BankTraceView, Figure,
};

/// How people are tried out.
#[derive(Debug, Clone, Copy)]
pub struct Setup {
    /// How tests are made.
    pub rules: Rules,
    /// Whether response functions allow for what is not known of the difficulties.
    pub expected: bool,
    /// The seed.
    pub seed: u64,
    /// Whether people are drawn; else their answers are given.
    pub drawn: bool,
}

/// Tests that were tried out at once.
#[derive(Debug, Default)]
pub struct Tried {
    /// The tests, in the order of the people.
    pub trials: Vec<Trial>,
    /// Lines that said nothing.
    pub bad: Vec<Trouble>,
}

/// Tries out people drawn from N(0, 1), by their numbers.
#[must_use]
pub fn draw(bench: &Bench<'_>, seed: u64, people: std::ops::Range<usize>) -> Tried {
    Tried {
        trials: people.map(|person| drawn(bench, seed, person)).collect(),
        bad: Vec::new(),
    }
}

/// Tries out the people of a chunk of answers; a person's number is their line's.
#[must_use]
pub fn replay(
    bench: &Bench<'_>,
    seed: u64,
    chunk: &Chunk,
    reader: &Reader,
    shape: &Shape,
    scorer: &Scorer,
) -> Tried {
    let mut out = Tried::default();
    if chunk.too_long {
        let (line, what) = (chunk.first, too_long());
        out.bad.push(Trouble { line, what });
    }
    let mut marks = vec![Mark::Absent; reader.items()];
    for (line, text) in chunk.lines() {
        let read = reader.line(shape, text, &mut marks);
        let trial = read.map(|_| {
            scorer.clear(&mut marks);
            replayed(bench, seed, line, &marks)
        });
        match trial {
            Ok(Some(trial)) => out.trials.push(trial),
            Ok(None) => {
                let what = "no answer that counts".to_owned();
                out.bad.push(Trouble { line, what });
            }
            Err(error) => {
                let what = error.to_string();
                out.bad.push(Trouble { line, what });
            }
        }
    }
    out
}

/// What came of it.
#[must_use]
pub fn view<'b>(bank: &'b Bank, setup: &Setup, summary: &Summary) -> BankSimulateView<'b> {
    let stages = summary.by_stage.iter().enumerate();
    let shares = bank.pool.items.iter().zip(summary.exposure());
    let live = bank.pool.items.iter().zip(&summary.asked);
    let unasked = live.filter(|(item, asked)| item.live() && **asked == 0);
    BankSimulateView {
        schema: "careers/bank-simulate/1",
        bank: &bank.name,
        people_from: if setup.drawn { "drawn" } else { "answers" },
        seed: setup.seed,
        rules: rules(setup),
        all: accuracy(&summary.all),
        by_stage: stages
            .filter(|(_, sums)| sums.people > 0)
            .map(|(place, sums)| BankStageAccuracy {
                stage: place + 1,
                accuracy: accuracy(sums),
            })
            .collect(),
        ended: BankEnded {
            precise: summary.reasons[0],
            stage: summary.reasons[1],
            length: summary.reasons[2],
            exhausted: summary.reasons[3],
        },
        never_asked: unasked.count(),
        exposure: shares
            .filter(|(_, share)| *share > 0.0)
            .map(|(item, share)| BankExposure {
                id: &item.id,
                share: figure(share),
            })
            .collect(),
        limits: limits(bank, setup),
    }
}

fn limits(bank: &Bank, setup: &Setup) -> Vec<String> {
    let people = if setup.drawn {
        "People are drawn from N(0, 1) and answer as the model says; each meets difficulties drawn anew around the bank's, by their errors."
    } else {
        "The truth is the estimate from all of a person's answers, so that errors look smaller than they are."
    };
    vec![
        people.to_owned(),
        bank.calibrated(),
        NOT_FOR_SELECTION.to_owned(),
    ]
}

fn rules(setup: &Setup) -> BankRules {
    let rules = setup.rules;
    BankRules {
        select: match rules.select {
            Select::Balanced => "balanced",
            Select::MaxInformation => "mfi",
        },
        top: rules.top,
        min: rules.min,
        max: rules.max,
        sd: figure(rules.sd),
        expected: setup.expected,
    }
}

fn accuracy(sums: &Sums) -> BankAccuracy {
    BankAccuracy {
        people: sums.people,
        rmse: figure(sums.rmse()),
        bias: figure(sums.bias()),
        mean_sd: figure(sums.mean_sd()),
        mean_items: figure(sums.length()),
        within_80: figure(sums.inner()),
        within_95: figure(sums.outer()),
    }
}

/// To four places: a simulation knows no more.
fn figure(value: f64) -> Figure {
    Figure((value * 1e4).round() / 1e4 + 0.0)
}

/// A person's test as a JSON line.
#[must_use]
pub fn trace(bank: &Bank, person: usize, trial: &Trial) -> Vec<u8> {
    let of = |figure: f64| Figure(rounded(figure));
    let view = BankTraceView {
        person,
        truth: of(trial.truth),
        items: trial
            .items
            .iter()
            .map(|&item| bank.pool.items[item].id.as_str())
            .collect(),
        answers: trial.right.iter().map(|right| u8::from(*right)).collect(),
        theta: trial.path.iter().map(|e| of(e.theta)).collect(),
        sd: trial.path.iter().map(|e| of(e.sd)).collect(),
        ended: trial.reason.id(),
    };
    let mut line = serde_json::to_vec(&view).unwrap_or_default();
    line.push(b'\n');
    line
}
