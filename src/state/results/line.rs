//! The lines of the file, read one by one.

use serde::Deserialize;

use super::{Damage, Kept, MAX_FILE, MAX_LINE, Results, VERSION};
use crate::catalog::tidy_text::visible;

/// What every version's line begins with.
#[derive(Deserialize)]
struct Head {
    careers: String,
    version: u64,
}

/// A moment with India's offset.
pub mod moment {
    use jiff::Timestamp;
    use jiff::civil::DateTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::state::event::stamp;
    use crate::ui::india;

    /// Writes `2026-11-22T08:30:00+05:30`.
    pub fn serialize<S: Serializer>(at: &DateTime, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&stamp(*at))
    }

    /// Reads a moment with any offset.
    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<DateTime, D::Error> {
        let text = String::deserialize(from)?;
        let at = text.parse::<Timestamp>();
        let at = at.map_err(|_| D::Error::custom("no moment"))?;
        Ok(india().to_datetime(at))
    }
}

/// Reads the file's bytes.
///
/// # Errors
/// The first line that a newer program wrote, or a file that is too large.
pub fn parse(bytes: &[u8]) -> Result<Results, Damage> {
    if bytes.len() > MAX_FILE {
        let what = format!("it has more than {MAX_FILE} bytes");
        return Err(Damage { line: 1, what });
    }
    let mut results = Results::default();
    for (place, text) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if text.trim_ascii().is_empty() {
            continue;
        }
        let line = place + 1;
        match read(text) {
            Ok(kept) => results.kept.push(kept),
            Err(Bad::Newer(version)) => {
                let what =
                    format!("it is of version {version}; this program reads up to {VERSION}");
                return Err(Damage { line, what });
            }
            Err(Bad::Line(what)) => results.damaged.push(Damage { line, what }),
        }
    }
    Ok(results)
}

enum Bad {
    /// Of this later version.
    Newer(u64),
    /// No line of results.
    Line(String),
}

fn read(text: &[u8]) -> Result<Kept, Bad> {
    if text.len() > MAX_LINE {
        return Err(Bad::Line(format!("it has more than {MAX_LINE} bytes")));
    }
    let wrong = |e: serde_json::Error| Bad::Line(said(&e));
    let head: Head = serde_json::from_slice(text).map_err(wrong)?;
    if head.careers != "result" {
        return Err(Bad::Line("it is no result of careers".to_owned()));
    }
    if head.version > VERSION {
        return Err(Bad::Newer(head.version));
    }
    let kept: Kept = serde_json::from_slice(text).map_err(wrong)?;
    match nonsense(&kept) {
        Some(what) => Err(Bad::Line(what.to_owned())),
        None => Ok(tidy(kept)),
    }
}

/// What a reader of results may rely on, and a line breaks.
fn nonsense(kept: &Kept) -> Option<&'static str> {
    let chance = |p: &f64| (0.0..=1.0).contains(p);
    let rises = |pair: &[f64]| pair[0] < pair[1];
    let skills = kept.skills.iter().all(|s| s.right <= s.asked);
    let broken = [
        (kept.version == 0, "version 0"),
        (kept.right > kept.n, "more right than asked"),
        (!skills, "more right than asked in a skill"),
        (kept.sd <= 0.0, "an error that is not above 0"),
        (
            kept.q10 > kept.q90,
            "an interval that ends before it begins",
        ),
        (!kept.stage_ge.iter().all(chance), "a chance outside 0 to 1"),
        (
            kept.stage_ge.windows(2).any(rises),
            "a higher stage is likelier than a lower one",
        ),
        (kept.calibrated > kept.n, "more calibrated than asked"),
    ];
    broken.iter().find(|(is, _)| *is).map(|(_, what)| *what)
}

/// Without control characters: the words reach a terminal.
fn tidy(mut kept: Kept) -> Kept {
    let clean = |text: &mut String| *text = visible(text).into_owned();
    let Kept {
        kind,
        career,
        bank,
        rules,
        ended,
        ..
    } = &mut kept;
    [kind, career, bank, rules, ended]
        .into_iter()
        .for_each(clean);
    kept.skills.iter_mut().for_each(|s| clean(&mut s.id));
    for item in &mut kept.items {
        clean(&mut item.id);
        clean(&mut item.skill);
    }
    kept
}

/// What is wrong, without the line that serde counts: it is always its first.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let what = text.rsplit_once(" at line ").map_or(&*text, |(w, _)| w);
    let what: String = what.chars().take(200).collect();
    format!("{what}, column {}", error.column())
}
