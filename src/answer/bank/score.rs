//! Many people scored: a line in, a line out.

use super::stream::Chunk;
use super::{Trouble, rounded, too_long};
use crate::assess::cohort::{Measured, Scorer};
use crate::assess::estimate::Mark;
use crate::assess::responses::{Person, Reader, Shape};
use crate::view::{BankPerson, BankScoreView, Figure};

/// What became of a chunk.
#[derive(Debug, Default)]
pub struct Scored {
    /// JSON lines, in the order of the people.
    pub lines: Vec<u8>,
    /// How many.
    pub people: usize,
    /// Lines that said nothing.
    pub bad: Vec<Trouble>,
}

/// Scores the people of a chunk; with `strict` up to the first bad line.
#[must_use]
pub fn score(
    chunk: &Chunk,
    reader: &Reader,
    shape: &Shape,
    scorer: &Scorer,
    strict: bool,
) -> Scored {
    let mut out = Scored::default();
    if chunk.too_long {
        let (line, what) = (chunk.first, too_long());
        out.bad.push(Trouble { line, what });
    }
    let mut marks = vec![Mark::Absent; reader.items()];
    for (line, text) in chunk.lines() {
        match reader.line(shape, text, &mut marks) {
            Ok(person) => {
                let view = view(&person, scorer.score(&mut marks));
                // Writing to memory cannot fail, and the view has no key that JSON could not have.
                if serde_json::to_writer(&mut out.lines, &view).is_ok() {
                    out.lines.push(b'\n');
                }
                out.people += 1;
            }
            Err(error) => {
                let what = error.to_string();
                out.bad.push(Trouble { line, what });
                if strict {
                    break;
                }
            }
        }
    }
    out
}

fn view<'p>(person: &'p Person<'_>, result: crate::assess::cohort::Result) -> BankScoreView<'p> {
    let of = |figure: fn(&Measured) -> f64| result.measured.map(|m| Figure(rounded(figure(&m))));
    BankScoreView {
        id: match person {
            Person::Text(text) => BankPerson::Text(text),
            Person::Number(number) => BankPerson::Number(*number),
        },
        n: result.n,
        right: result.right,
        theta: of(|m| m.estimate.theta),
        sd: of(|m| m.estimate.sd),
        q10: of(|m| m.interval[0]),
        q90: of(|m| m.interval[1]),
        stage_ge: result
            .measured
            .map(|m| m.stage_ge.map(|s| Figure(rounded(s)))),
    }
}
