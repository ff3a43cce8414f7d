//! Writes a data folder of many careers, for measuring how cost grows with them.
//!
//! ```text
//! cargo bench --bench generate -- FOLDER COUNT [FILE...]
//! ```
//!
//! With names of files, as `career.yaml`, only these of each career are written.
//!
//! The careers are copies of the bundled ones with ids of their own and every
//! sentence made different, because the checker refuses a sentence that stands
//! twice.

use std::error::Error;
use std::fs;
use std::path::Path;

use careers::disk::read_folder;
use serde_yaml::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1).filter(|arg| arg != "--bench");
    let (Some(folder), Some(count)) = (args.next(), args.next()) else {
        return Err("usage: cargo bench --bench generate -- FOLDER COUNT [FILE...]".into());
    };
    let only: Vec<String> = args.collect();
    let wanted = |path: &str| only.is_empty() || only.iter().any(|name| path.ends_with(name));
    let (folder, count) = (Path::new(&folder), count.parse::<usize>()?);
    let files = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"))?;
    let mut slugs: Vec<&str> = files
        .iter()
        .filter_map(|f| f.path.split('/').nth(1))
        .collect();
    slugs.dedup();
    for file in files
        .iter()
        .filter(|f| !f.path.contains('/') && f.path != "README.md")
    {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(&file.path), &file.bytes)?;
    }
    for number in 0..count {
        let slug = slugs[number % slugs.len()];
        let name = if number < slugs.len() {
            slug.to_owned()
        } else {
            format!("{slug}-{number}")
        };
        let target = folder.join("careers").join(&name);
        fs::create_dir_all(&target)?;
        for file in files
            .iter()
            .filter(|f| f.path.starts_with(&format!("careers/{slug}/")) && wanted(&f.path))
        {
            let text = if number < slugs.len() {
                String::from_utf8(file.bytes.clone())?
            } else {
                copy(&file.bytes, &name, number)?
            };
            fs::write(
                target.join(file.path.rsplit('/').next().unwrap_or_default()),
                text,
            )?;
        }
    }
    Ok(())
}

/// A career's file under another name, its sentences marked.
fn copy(bytes: &[u8], name: &str, number: usize) -> Result<String, Box<dyn Error>> {
    let mut value: Value = serde_yaml::from_slice(bytes)?;
    if let Value::Mapping(map) = &mut value
        && map.contains_key("overview")
    {
        map.insert("id".into(), name.into());
        map.insert("title".into(), name.replace('-', " ").into());
        map.insert(
            "summary".into(),
            format!("A copy of a bundled career, number {number}.").into(),
        );
        map.insert("aliases".into(), Value::Sequence(Vec::new()));
    }
    mark(&mut value, &format!("-c{number}"));
    Ok(serde_yaml::to_string(&value)?)
}

/// Hangs a mark on the last word of every sentence of a long text.
fn mark(value: &mut Value, with: &str) {
    match value {
        Value::String(text) if text.len() >= 40 && !text.starts_with("https://") => {
            let mut marked = String::new();
            for sentence in text.split_inclusive(['.', '?', '!', ';']) {
                let body = sentence.trim_end_matches(['.', '?', '!', ';']);
                marked.push_str(body);
                if body.len() >= 30 {
                    marked.push_str(with);
                }
                marked.push_str(&sentence[body.len()..]);
            }
            *text = marked;
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| mark(item, with)),
        Value::Mapping(map) => map.iter_mut().for_each(|(_, item)| mark(item, with)),
        _ => {}
    }
}
