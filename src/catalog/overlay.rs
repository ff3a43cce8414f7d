//! One file laid over another of the same name.
//!
//! A pack of one's own need not repeat what it leaves as it is, so its files are
//! merged with the ones below them as values, before any of them becomes a record:
//! mappings key by key, lists of records that have an `id` by that id, and any other
//! list, text or number is replaced whole. Nothing can be taken away. Claims that a
//! source makes stand beside those of other sources: they are never replaced.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_yaml::{Mapping, Value};

use super::lines::Lines;

/// Lists whose entries are what sources say, by file: they have no ids, and stand side by side.
const BESIDE: [(&str, &str); 2] = [("pay.yaml", "claims"), ("city-factors.yaml", "factors")];

/// Lays a file over another. The lines that come back are those of the upper file, under
/// the paths that its values have in the merged one.
#[must_use]
pub fn overlay(file: &str, under: &mut Value, over: Value, lines: &Lines) -> Lines {
    let name = file.rsplit('/').next().unwrap_or(file);
    let beside = BESIDE.iter().find(|(file, _)| *file == name);
    let mut merge = Merge {
        beside: beside.map(|(_, list)| *list),
        from: lines,
        lines: BTreeMap::new(),
    };
    merge.value(under, over, &Place::default());
    Lines::known(merge.lines)
}

/// Where a value stands: in the merged file, and in the upper one.
#[derive(Debug, Clone, Default)]
struct Place {
    merged: String,
    upper: String,
}

impl Place {
    fn key(&self, key: &str) -> Self {
        let join = |path: &str| match path {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        Self {
            merged: join(&self.merged),
            upper: join(&self.upper),
        }
    }

    fn items(&self, merged: usize, upper: usize) -> Self {
        Self {
            merged: format!("{}[{merged}]", self.merged),
            upper: format!("{}[{upper}]", self.upper),
        }
    }
}

struct Merge<'a> {
    /// The list of this file whose entries stand side by side.
    beside: Option<&'static str>,
    from: &'a Lines,
    lines: BTreeMap<String, usize>,
}

impl Merge<'_> {
    fn value(&mut self, under: &mut Value, over: Value, at: &Place) {
        self.lines
            .insert(at.merged.clone(), self.from.line(&at.upper));
        match (under, over) {
            (Value::Mapping(under), Value::Mapping(over)) => self.mapping(under, over, at),
            (Value::Sequence(under), Value::Sequence(over))
                if self.beside.is_some_and(|list| at.merged == list) =>
            {
                self.beside(under, over, at);
            }
            (Value::Sequence(under), Value::Sequence(over))
                if under.iter().chain(&over).all(|item| id(item).is_some()) =>
            {
                self.by_id(under, over, at);
            }
            (under, over) => {
                self.place(at);
                *under = over;
            }
        }
    }

    fn mapping(&mut self, under: &mut Mapping, over: Mapping, at: &Place) {
        for (key, value) in over {
            let at = at.key(key.as_str().unwrap_or_default());
            if let Some(slot) = under.get_mut(&key) {
                self.value(slot, value, &at);
            } else {
                self.place(&at);
                under.insert(key, value);
            }
        }
    }

    /// Records with an id that is there already are merged, others follow at the end. An id
    /// that stands twice in the upper file stays twice, for the checker to tell of.
    fn by_id(&mut self, under: &mut Vec<Value>, over: Vec<Value>, at: &Place) {
        let ids = under.iter().enumerate();
        let mut there: HashMap<String, usize> = ids
            .filter_map(|(i, item)| Some((id(item)?.to_owned(), i)))
            .collect();
        for (i, item) in over.into_iter().enumerate() {
            match id(&item).and_then(|id| there.remove(id)) {
                Some(place) => self.value(&mut under[place], item, &at.items(place, i)),
                None => self.push(under, item, at, i),
            }
        }
    }

    /// What is said already, word for word, is not said again.
    fn beside(&mut self, under: &mut Vec<Value>, over: Vec<Value>, at: &Place) {
        let said: HashSet<Value> = under.iter().cloned().collect();
        for (i, item) in over.into_iter().enumerate() {
            if !said.contains(&item) {
                self.push(under, item, at, i);
            }
        }
    }

    fn push(&mut self, under: &mut Vec<Value>, item: Value, at: &Place, upper: usize) {
        self.place(&at.items(under.len(), upper));
        under.push(item);
    }

    /// Takes the lines of a whole value over.
    fn place(&mut self, at: &Place) {
        let below = self.from.all().range(at.upper.clone()..);
        let below = below.take_while(|(path, _)| path.starts_with(&at.upper));
        for (path, line) in below {
            let rest = &path[at.upper.len()..];
            if rest.is_empty() || at.upper.is_empty() || rest.starts_with(['.', '[']) {
                self.lines.insert(format!("{}{rest}", at.merged), *line);
            }
        }
    }
}

fn id(value: &Value) -> Option<&str> {
    value.as_mapping()?.get("id")?.as_str()
}
