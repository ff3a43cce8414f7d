//! What the fuzz targets run: one function a target, which takes any bytes.
//!
//! It ends quietly on everything that the program answers or refuses. It panics where the program
//! does, where an answer is none of the program's kinds, or where a file's control characters
//! reach a terminal. `tests/it/fuzz.rs` runs the kept seeds through the same functions.

mod ask;
mod files;
mod pack;

pub use ask::{answers, words};
pub use files::{offers, resume, state};
pub use pack::{pack_edits, pack_files, packed_bytes, read_all};
