//! Where in a YAML file a value stands.
//!
//! serde's data model has no positions, so a rule that finds `claims[3].low`
//! too high would not know the line. This walks the parser's events once, when a
//! line is first asked for, and remembers the line of every node under its path.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use saphyr_parser::{Event, Parser};

/// Lines of a document's nodes, by path: `claims[3].low`.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    text: Arc<str>,
    known: OnceLock<BTreeMap<String, usize>>,
}

/// An open mapping or sequence.
enum Open {
    /// A mapping, with the key whose value comes next.
    Map(Option<String>),
    /// A sequence, with the index of the item that comes next.
    Seq(usize),
}

/// Nodes remembered for one file. Beyond it a problem is reported at the nearest known parent.
const NODES: usize = 200_000;

/// Bytes of their paths: a key of a megabyte stands in the path of everything below it.
const PATHS: usize = 32 << 20;

impl Lines {
    /// The lines of a document that is known to parse.
    #[must_use]
    pub fn of(yaml: impl Into<Arc<str>>) -> Self {
        Self {
            text: yaml.into(),
            known: OnceLock::new(),
        }
    }

    /// Lines that are known already: those of a document made of several.
    #[must_use]
    pub fn known(lines: BTreeMap<String, usize>) -> Self {
        Self {
            text: Arc::default(),
            known: lines.into(),
        }
    }

    /// Every node's line, by path.
    #[must_use]
    pub fn all(&self) -> &BTreeMap<String, usize> {
        self.known.get_or_init(|| read(&self.text))
    }

    /// The line of a node, or of the nearest node above it; 1 for an empty document.
    #[must_use]
    pub fn line(&self, path: &str) -> usize {
        let lines = self.all();
        let mut at = path;
        loop {
            if let Some(&line) = lines.get(at) {
                return line;
            }
            match at.rfind(['.', '[']) {
                Some(cut) => at = &at[..cut],
                None => return lines.get("").copied().unwrap_or(1),
            }
        }
    }

    /// The path of the last node that begins at or above a line; the whole document without one.
    #[must_use]
    pub fn path_at(&self, line: usize) -> &str {
        let above = self.all().iter().filter(|(_, at)| **at <= line);
        above
            .max_by_key(|(path, at)| (**at, path.len()))
            .map_or("", |(path, _)| path)
    }
}

fn read(yaml: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    let mut stack: Vec<(Open, usize)> = Vec::new();
    let mut path = String::new();
    let mut bytes = 0;
    for event in Parser::new_from_str(yaml) {
        let Ok((event, span)) = event else { break };
        bytes += path.len();
        if lines.len() >= NODES || bytes > PATHS {
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
    lines
}

/// Deepest nesting that is read; `data/` needs ten levels.
pub const MAX_DEPTH: usize = 64;

/// Most that a document may hold once its aliases are followed: bytes of text, and so many
/// for each value. A file of a few lines can name gigabytes.
const MAX_WEIGHT: usize = 32 << 20;

/// What a value weighs beside its text.
const NODE: usize = 32;

/// Why a document is not read, with the line: it nests deeper than [`MAX_DEPTH`], or its
/// aliases make it larger than memory should hold.
///
/// The library that reads the values refuses such a document too, but takes a time that
/// grows with the square of the depth to say so, and bounds aliases only by their number.
#[must_use]
pub fn out_of_bounds(yaml: &str) -> Option<(usize, String)> {
    let deep = |line| Some((line, format!("nested more than {MAX_DEPTH} deep")));
    let mut weight = Weight::default();
    for event in Parser::new_from_str(yaml) {
        match event {
            Ok((event, span)) => {
                weight.add(&event);
                if weight.open.len() > MAX_DEPTH {
                    return deep(span.start.line());
                }
                if weight.total > MAX_WEIGHT {
                    let message = format!("more than {MAX_WEIGHT} bytes of values");
                    return Some((span.start.line(), message));
                }
            }
            // Hundreds of brackets in a row are too deep before the first event.
            Err(e) if e.info() == "recursion limit exceeded" => return deep(e.marker().line()),
            Err(_) => return None,
        }
    }
    None
}

/// What a document weighs so far, aliases followed.
#[derive(Default)]
struct Weight {
    total: usize,
    /// Open mappings and sequences: their anchor, and the total where they began.
    open: Vec<(usize, usize)>,
    anchored: HashMap<usize, usize>,
}

impl Weight {
    fn add(&mut self, event: &Event<'_>) {
        match event {
            Event::Scalar(text, _, anchor, _) => {
                let weight = NODE + text.len();
                self.total += weight;
                self.anchored
                    .extend((*anchor > 0).then_some((*anchor, weight)));
            }
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) => {
                self.open.push((*anchor, self.total));
                self.total += NODE;
            }
            Event::MappingEnd | Event::SequenceEnd => {
                if let Some((anchor, start)) = self.open.pop() {
                    self.anchored.insert(anchor, self.total - start);
                }
            }
            // An alias of what is still open has no end; the reader of values refuses it.
            Event::Alias(anchor) => {
                let weight = self.anchored.get(anchor).copied().unwrap_or(NODE);
                self.total = self.total.saturating_add(weight);
            }
            _ => {}
        }
    }
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
