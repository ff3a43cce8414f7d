//! Parses, checks and packs `data/` into the bytes that the binary carries.
//!
//! Data that breaks a rule does not build: every problem is printed with its
//! file, line, rule and remedy, and the build stops. `CAREERS_BUILD_DATA` names
//! another folder to bundle; `benches/` measures generated catalogues with it.

#![expect(
    dead_code,
    unused_imports,
    clippy::struct_field_names,
    reason = "the catalogue's modules are shared with the library; the build script calls a part of them"
)]

#[path = "src/assess"]
mod assess {
    pub mod irt;
}
#[path = "src/catalog/mod.rs"]
mod catalog;
#[path = "src/disk.rs"]
mod disk;
#[path = "src/pay"]
mod pay {
    pub mod choose;
    pub mod rows;
}

use std::error::Error;
use std::path::{Path, PathBuf};

use catalog::check::{Scope, inspect};
use catalog::problem::{Problem, Severity};

fn main() -> Result<(), Box<dyn Error>> {
    let root = std::env::var("CARGO_MANIFEST_DIR")?;
    let other = std::env::var_os("CAREERS_BUILD_DATA");
    let data = other.map_or_else(|| Path::new(&root).join("data"), PathBuf::from);
    println!("cargo::rerun-if-env-changed=CAREERS_BUILD_DATA");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=src/assess/irt.rs");
    println!("cargo::rerun-if-changed=src/catalog");
    println!("cargo::rerun-if-changed=src/disk.rs");
    println!("cargo::rerun-if-changed=src/pay");
    println!(
        "cargo::rustc-env=CAREERS_CODE={:032x}",
        code(Path::new(&root))?
    );
    let (records, problems) = inspect(disk::read_folder(&data)?, &Scope::Whole);
    if report(&problems) {
        return Err(
            "data/ breaks the rules above; `careers validate data` prints them again".into(),
        );
    }
    let out = Path::new(&std::env::var("OUT_DIR")?).join("catalog.bin");
    std::fs::write(out, catalog::pack::encode::encode(&records, &problems)?)?;
    Ok(())
}

/// A fingerprint of the code that checks and packs: what it compiled of a person's own packs
/// is compiled again when it changes.
fn code(root: &Path) -> Result<u128, Box<dyn Error>> {
    let mut all = Vec::new();
    for folder in ["src/catalog", "src/pay"] {
        for file in disk::read_folder(&root.join(folder))? {
            all.extend(file.bytes);
        }
    }
    Ok(catalog::fingerprint::fingerprint(&all))
}

/// Prints every problem; says whether one of them stops the build. Warnings are
/// left to `validate` and `stats`: cargo would print them at every build.
fn report(problems: &[Problem]) -> bool {
    let errors: Vec<_> = problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .collect();
    for problem in &errors {
        println!("cargo::error=data/{problem} ({})", problem.rule.remedy);
    }
    !errors.is_empty()
}
