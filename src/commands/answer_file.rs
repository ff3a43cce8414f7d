//! Reading a file of answers, or standard input.

use std::io::Read;

use serde_json::Value;

use super::Context;
use crate::disk;
use crate::error::{Error, Exit, Result};

/// Largest answer file, in bytes. Four mebibytes are thousands of times what a form needs.
const MOST: u64 = 4 << 20;

/// Characters of a cause: an id of megabytes would bury what is wrong with it.
const LONGEST_CAUSE: usize = 500;

/// An answer file that cannot be scored.
pub(super) fn bad(file: &str, what: &str, hint: &str) -> Error {
    Error::new(Exit::BadData, format!("cannot score {file}"))
        .cause(what.chars().take(LONGEST_CAUSE).collect::<String>())
        .hint(hint)
}

/// The JSON of a file; - reads standard input.
pub(super) fn json(context: &mut Context<'_, '_, '_>, file: &str, hint: &str) -> Result<Value> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        let mut input = (&mut context.ui.input).take(MOST + 1);
        let read = input.read_to_end(&mut bytes);
        read.map_err(|e| bad(file, &e.to_string(), hint))?;
        bytes
    } else {
        disk::read_file(file.as_ref())?
    };
    if bytes.len() as u64 > MOST {
        return Err(bad(file, &format!("more than {MOST} bytes"), hint));
    }
    serde_json::from_slice(&bytes).map_err(|e| bad(file, &e.to_string(), hint))
}
