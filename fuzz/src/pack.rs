//! Data folders and packed catalogues.

use std::path::Path;
use std::sync::OnceLock;

use careers::answer::validate::{known, scan};
use careers::catalog::check::{Known, Scope, inspect};
use careers::catalog::pack::encode::encode;
use careers::catalog::pack::{CareerRef, Catalog, Damaged};
use careers::catalog::parse::InputFile;
use careers::catalog::problem::Severity;
use careers::disk::read_folder;
use careers::error::Exit;
use careers::explore::search::search;
use serde_yaml::Value;

use super::ask::{ask, nowhere};

/// The fixture of the tests, from the package's root or from below it.
fn fixture() -> &'static [InputFile] {
    static FILES: OnceLock<Vec<InputFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut roots = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        let folder = roots.find_map(|root| {
            let folder = root.join("tests/fixtures/data");
            folder.is_dir().then_some(folder)
        });
        read_folder(&folder.expect("the fixture is there")).expect("it is read")
    })
}

/// The fixture, packed once.
pub fn fixture_pack() -> &'static [u8] {
    static PACK: OnceLock<Vec<u8>> = OnceLock::new();
    PACK.get_or_init(|| packed(fixture().to_vec()).expect("the fixture is sound"))
}

/// The ids of the fixture.
fn ids() -> &'static Known {
    static IDS: OnceLock<Known> = OnceLock::new();
    IDS.get_or_init(|| {
        let catalog = Catalog::open(fixture_pack()).expect("it opens");
        known(catalog).expect("it reads")
    })
}

/// The pack of a data folder that breaks no rule.
fn packed(files: Vec<InputFile>) -> Option<Vec<u8>> {
    let (records, problems) = inspect(files, &Scope::Whole);
    if problems.iter().any(|p| p.severity == Severity::Error) {
        return None;
    }
    Some(encode(&records, &problems).expect("what breaks no rule packs"))
}

/// A file: its path in a data folder on the first line, then what it has. Checked by itself as
/// `validate` does, then in its place in the fixture.
pub fn pack_files(data: &[u8]) {
    let Some(end) = data.iter().position(|byte| *byte == b'\n') else {
        return;
    };
    let file = InputFile {
        path: String::from_utf8_lossy(&data[..end]).into_owned(),
        bytes: data[end + 1..].to_vec(),
    };
    let alone = scan(vec![file.clone()], None);
    let (_, problems) = inspect(alone.files, &Scope::Part(ids().clone()));
    if problems.iter().any(|p| p.rule.name == "parses") {
        return;
    }
    let mut files = fixture().to_vec();
    files.retain(|old| old.path != file.path);
    files.push(file);
    whole(files);
}

/// A data folder that breaks no rule answers everything; the fixture's own names may be gone.
fn whole(files: Vec<InputFile>) {
    if let Some(pack) = packed(files) {
        assert_eq!(read_all(&pack), Ok(()), "what was packed is read");
        ask_all(
            &pack,
            &[Exit::Answered, Exit::NoAnswer, Exit::BadData, Exit::Usage],
        );
    }
}

/// Edits of the fixture's values, four bytes each: which file, which value (two), what becomes of it.
pub fn pack_edits(data: &[u8]) {
    let mut files = fixture().to_vec();
    for edit in data.chunks_exact(4).take(6) {
        let at = usize::from(edit[0]) % files.len();
        let Ok(mut value) = serde_yaml::from_slice::<Value>(&files[at].bytes) else {
            return;
        };
        let nodes = count(&value);
        let wanted = usize::from(u16::from_le_bytes([edit[1], edit[2]])) % nodes;
        if let Some(node) = node(&mut value, &mut { wanted }) {
            change(node, edit[3]);
        }
        let Ok(text) = serde_yaml::to_string(&value) else {
            return;
        };
        files[at].bytes = text.into_bytes();
    }
    whole(files);
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Sequence(list) => list.iter().map(count).sum(),
        Value::Mapping(map) => map.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// The value that so many others stand before.
fn node<'v>(value: &'v mut Value, before: &mut usize) -> Option<&'v mut Value> {
    if *before == 0 {
        return Some(value);
    }
    *before -= 1;
    match value {
        Value::Sequence(list) => list.iter_mut().find_map(|value| node(value, before)),
        Value::Mapping(map) => map.values_mut().find_map(|value| node(value, before)),
        _ => None,
    }
}

/// What a careless or hostile author might write instead.
fn change(value: &mut Value, how: u8) {
    let long = "a".repeat(100);
    let texts = [
        "",
        " ",
        "a",
        "ù\u{301}",
        "𝕊",
        "0000-00-00",
        "9999-12-31",
        "2026-02-30",
        "%",
        "[",
        &long,
    ];
    let numbers = [
        -1.0,
        0.0,
        -0.0,
        0.5,
        1e-300,
        1e300,
        f64::NAN,
        f64::INFINITY,
        255.0,
        65_536.0,
        4_294_967_296.0,
    ];
    let wholes = [u64::MAX, 9_007_199_254_740_993, 10_000_000_000, 256, 1];
    let how = usize::from(how);
    match (how % 5, &mut *value) {
        (0, Value::Sequence(list)) if !list.is_empty() => match how / 5 % 4 {
            0 => list.clear(),
            1 => list.extend_from_within(..1),
            2 => list.reverse(),
            _ => drop(list.pop()),
        },
        (0, Value::Mapping(map)) => {
            let key = map.keys().nth(how / 5 % map.len().max(1)).cloned();
            if let Some(key) = key {
                map.remove(&key);
            }
        }
        (0, Value::Number(number)) => {
            let near = number.as_f64().unwrap_or_default() * 10.0 + 1.0;
            *value = near.into();
        }
        (0, Value::String(text)) => text.extend([" and", " more"]),
        (1, _) => *value = texts[how / 5 % texts.len()].into(),
        (2, _) => *value = numbers[how / 5 % numbers.len()].into(),
        (3, _) => *value = wholes[how / 5 % wholes.len()].into(),
        (_, Value::Bool(it)) => *it = !*it,
        _ => *value = Value::Null,
    }
}

/// A pack, if it begins like one; else edits of the fixture's: where (three bytes), by what.
pub fn packed_bytes(data: &[u8]) {
    if data.starts_with(b"CAREERS") {
        let _ = read_all(data);
        return;
    }
    let mut pack = fixture_pack().to_vec();
    for edit in data.chunks_exact(4).take(16) {
        let at = u32::from_le_bytes([edit[0], edit[1], edit[2], 0]) as usize % pack.len();
        pack[at] ^= edit[3];
    }
    let _ = read_all(&pack);
    let known = [
        Exit::Answered,
        Exit::NoAnswer,
        Exit::BadData,
        Exit::Usage,
        Exit::Bug,
    ];
    ask_all(&pack, &known);
}

/// Reads all that a pack has; the first damage ends a part, not the reading.
///
/// # Errors
/// The first damage.
pub fn read_all(pack: &[u8]) -> Result<(), Damaged> {
    let catalog = Catalog::open(pack)?;
    let shared = [
        catalog.sources().map(drop),
        catalog.skills().map(drop),
        catalog.units().map(drop),
        catalog.retired().map(drop),
        catalog.cities().map(drop),
        catalog.tax_years().map(drop),
        catalog.warnings().map(drop),
        catalog.city_factors().map(drop),
        catalog.traits().map(drop),
        catalog.lower().map(drop),
        catalog.names().map(drop),
        catalog.named("tea-taster").map(drop),
        catalog.titled("tea-taster").map(drop),
        catalog.source("lift-act").map(drop),
        catalog.skill("tasting").map(drop),
        catalog.segment_at(0).map(drop),
        catalog.segment_at(usize::MAX).map(drop),
        catalog.fingerprint().map(drop),
        catalog.files().map(drop),
        search(catalog, &["tea".to_owned(), "a".to_owned()]).map(drop),
    ];
    let mut all: Result<(), Damaged> = shared.into_iter().collect();
    for career in catalog.careers()? {
        all = all.and(read_career(career));
    }
    all
}

fn read_career(career: CareerRef<'_>) -> Result<(), Damaged> {
    let parts = [
        career.card().map(drop),
        career.short().map(drop),
        career.profile().map(drop),
        career.pay().map(drop),
        career.outline().map(drop),
        career.spans().map(drop),
        career.blueprint().map(drop),
        career.aptitude().map(drop),
        career.bank_bytes().map(drop),
        career.simulation().map(drop),
        career.titles().map(drop),
    ];
    parts.into_iter().collect()
}

/// Asks a pack what every verb knows of it.
fn ask_all(pack: &[u8], known: &[Exit]) {
    let sheet = br#"{"career":"tea-taster","seed":1,"count":4,"answers":{"tongue-side":"a"}}"#;
    for line in [
        "list --sort pay",
        "search tea a",
        "show tea-taster all",
        "salary --explain --offer 9L",
        "salary tea-taster --matrix",
        "salary --city chaipur --real",
        "take-home 18L --city chaipur --regime best --rent 20k",
        "related tea-taster",
        "compare tea-taster lift-operator",
        "path lift-operator tea-taster",
        "roadmap tea-taster",
        "roadmap tea-taster 1",
        "roadmap tea-taster --format mermaid",
        "plan tea-taster --hours 8 --until 2027-06-30",
        "plan tea-taster --days mon,sat --at 20:00 --format ics",
        "quiz tea-taster --form 3 --seed 1",
        "quiz tea-taster --answers - --review",
        "simulate tea-taster --list",
        "simulate tea-taster --form --seed 1",
        "traits --form --full",
        "match --interests 22,34,10,8,14,30",
        "progress next tea-taster",
        "sources",
        "stats",
        "doctor",
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        let exit = ask(&args, sheet, nowhere(), pack);
        assert!(known.contains(&exit), "{line}: {exit:?}");
    }
}
