//! `careers new` as a document.

use super::doc::{Block, Doc, Entry, Section};
use crate::view::NewView;

/// Lays the view out; in a pipe: `file`, path.
#[must_use]
pub fn doc(view: &NewView) -> Doc<'_> {
    let files = view.files.iter().map(|f| Entry::text(f.as_str())).collect();
    let next = format!(
        "Fill every TODO, then: careers validate --data {0}. The career is then in every answer: \
         careers show {1} --data {0}; CAREERS_DATA={0} spares the flag.",
        view.folder, view.career
    );
    let blocks = vec![Block::List(files), Block::Note(next.into())];
    Doc::of(vec![Section::titled(
        "file",
        format!("A career to write: {}", view.career),
        blocks,
    )])
}
