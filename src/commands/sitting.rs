//! What tests that a person sits share: a seed, and a file of answers.

use std::io::Read;

use serde_json::Value;

use super::Context;
use crate::disk;
use crate::error::{Error, Exit, Result};

/// Largest answer file, in bytes.
const MAX_ANSWERS: u64 = 4 << 20;

/// Characters of a cause: an id of megabytes would bury what is wrong with it.
const LONGEST_CAUSE: usize = 500;

/// A seed from the system, short enough to type.
pub(super) fn new_seed() -> Result<u64> {
    let drawn = getrandom::u32()
        .map_err(|e| Error::new(Exit::Bug, "cannot draw a seed").cause(e.to_string()))?;
    Ok(u64::from(drawn % 1_000_000))
}

/// An answer file that cannot be scored, and where a form to answer comes from.
pub(super) fn bad(file: &str, what: &str, form: &str) -> Error {
    Error::new(Exit::BadData, format!("cannot score {file}"))
        .cause(what.chars().take(LONGEST_CAUSE).collect::<String>())
        .hint(format!("a form to answer: {form}"))
}

/// The JSON of an answer file; `-` is standard input.
pub(super) fn read(context: &mut Context<'_, '_, '_>, file: &str, form: &str) -> Result<Value> {
    let bad = |what: String| bad(file, &what, form);
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        let mut input = (&mut context.ui.input).take(MAX_ANSWERS + 1);
        input
            .read_to_end(&mut bytes)
            .map_err(|e| bad(e.to_string()))?;
        bytes
    } else {
        disk::read_file(file.as_ref())?
    };
    if bytes.len() as u64 > MAX_ANSWERS {
        return Err(bad(format!("more than {MAX_ANSWERS} bytes")));
    }
    serde_json::from_slice(&bytes).map_err(|e| bad(e.to_string()))
}
