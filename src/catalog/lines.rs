//! Where in a YAML file a value stands.
//!
//! serde's data model has no positions, so a rule that finds `claims[3].low`
//! too high would not know the line. This walks the parser's events once and
//! remembers the line of every node under its path.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser};

/// Lines of a document's nodes, by path: `claims[3].low`.
#[derive(Debug, Clone, Default)]
pub struct Lines(BTreeMap<String, usize>);

/// An open mapping or sequence.
enum Open {
    /// A mapping, with the key whose value comes next.
    Map(Option<String>),
    /// A sequence, with the index of the item that comes next.
    Seq(usize),
}

/// Nodes remembered for one file. Beyond it a problem is reported at the nearest known parent.
const NODES: usize = 200_000;

impl Lines {
    /// Reads the lines of a document that is known to parse.
    #[must_use]
    pub fn of(yaml: &str) -> Self {
        let mut lines = BTreeMap::new();
        let mut stack: Vec<(Open, usize)> = Vec::new();
        let mut path = String::new();
        for event in Parser::new_from_str(yaml) {
            let Ok((event, span)) = event else { break };
            if lines.len() >= NODES {
                break;
            }
            match event {
                // An alias is a value like another: it stands where its line is.
                Event::Alias(_) => {
                    let depth = enter(&mut stack, &mut path);
                    lines.insert(path.clone(), span.start.line());
                    path.truncate(depth);
                }
                Event::Scalar(text, ..) => {
                    if let Some((Open::Map(key @ None), _)) = stack.last_mut() {
                        *key = Some(text.into_owned());
                    } else {
                        let depth = enter(&mut stack, &mut path);
                        lines.insert(path.clone(), span.start.line());
                        path.truncate(depth);
                    }
                }
                Event::MappingStart(..) | Event::SequenceStart(..) => {
                    let depth = enter(&mut stack, &mut path);
                    lines.insert(path.clone(), span.start.line());
                    let open = match event {
                        Event::MappingStart(..) => Open::Map(None),
                        _ => Open::Seq(0),
                    };
                    stack.push((open, depth));
                }
                Event::MappingEnd | Event::SequenceEnd => {
                    if let Some((_, depth)) = stack.pop() {
                        path.truncate(depth);
                    }
                }
                _ => {}
            }
        }
        Self(lines)
    }

    /// The line of a node, or of the nearest node above it; 1 for an empty document.
    #[must_use]
    pub fn line(&self, path: &str) -> usize {
        let mut at = path;
        loop {
            if let Some(&line) = self.0.get(at) {
                return line;
            }
            match at.rfind(['.', '[']) {
                Some(cut) => at = &at[..cut],
                None => return self.0.get("").copied().unwrap_or(1),
            }
        }
    }
}

/// Deepest nesting that is read; `data/` needs ten levels.
pub const MAX_DEPTH: usize = 64;

/// The line where a document nests deeper than [`MAX_DEPTH`], if it does.
///
/// The library that reads the values refuses such a document too, but takes a
/// time that grows with the square of the depth to say so.
#[must_use]
pub fn too_deep(yaml: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for event in Parser::new_from_str(yaml) {
        match event {
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), span)) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(span.start.line());
                }
            }
            Ok((Event::MappingEnd | Event::SequenceEnd, _)) => depth = depth.saturating_sub(1),
            Ok(_) => {}
            // Hundreds of brackets in a row are too deep before the first event.
            Err(e) => return (e.info() == "recursion limit exceeded").then(|| e.marker().line()),
        }
    }
    None
}

/// Appends the step to the next node to `path`; returns the length to cut back to.
fn enter(stack: &mut [(Open, usize)], path: &mut String) -> usize {
    let depth = path.len();
    match stack.last_mut() {
        Some((Open::Map(key), _)) => {
            if depth > 0 {
                path.push('.');
            }
            path.push_str(&key.take().unwrap_or_default());
        }
        Some((Open::Seq(index), _)) => {
            path.push('[');
            path.push_str(&index.to_string());
            path.push(']');
            *index += 1;
        }
        None => {}
    }
    depth
}
