//! Records as YAML files, without the keys of what is not known.

use serde::Serialize;
use serde_yaml::{Mapping, Value};

use super::Trouble;

/// The first line of every file.
const HEAD: &str = "# Written by `careers import onet`; the next import replaces it.\n";

/// A record as a file.
pub(super) fn write<T: Serialize>(path: &str, record: &T) -> Result<Vec<u8>, Trouble> {
    let failed = |e: serde_yaml::Error| Trouble::new(path, 0, e.to_string());
    let value = serde_yaml::to_value(record).map_err(failed)?;
    let text = serde_yaml::to_string(&known(value)).map_err(failed)?;
    Ok(format!("{HEAD}{text}").into_bytes())
}

/// A value without keys that say nothing.
fn known(value: Value) -> Value {
    match value {
        Value::Mapping(map) => {
            let kept = map.into_iter().map(|(key, value)| (key, known(value)));
            Value::Mapping(
                kept.filter(|(_, value)| !is_nothing(value))
                    .collect::<Mapping>(),
            )
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(known).collect()),
        value => value,
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Sequence(items) => items.is_empty(),
        Value::Mapping(map) => map.is_empty(),
        _ => false,
    }
}
