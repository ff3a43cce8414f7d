//! `careers related`, `compare` and `path`: pages, laws, resumes, bad input.

mod errors;
mod laws;
mod pages;
mod resumes;

use std::io::Write;

use careers::error::Exit;
use careers::ui::Env;
use tempfile::NamedTempFile;

use crate::support::fixture;

/// The answer on the fixture, its command line above it; files go by the name FILE.
fn told(args: &[&str], env: Env) -> String {
    let (out, err, exit) = fixture(args, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    let shown = args
        .iter()
        .map(|arg| if arg.contains('/') { "FILE" } else { arg });
    let shown: Vec<&str> = shown.collect();
    let file = args.iter().find(|arg| arg.contains('/'));
    let out = file.map_or(out.clone(), |file| out.replace(file, "FILE"));
    format!("$ careers {}\n{out}", shown.join(" "))
}

/// A file that goes away with its handle.
fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("it is written");
    file
}

/// A file's path.
fn path(file: &NamedTempFile) -> String {
    file.path().display().to_string()
}
