//! What has to lie in a file: a person's progress, an offer, a resume.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use careers::error::Exit;
use careers::state::Journal;

use super::ask::{ask, nowhere};
use super::pack::fixture_pack;

/// A folder of this process. It stays; the targets write the same few names into it.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let memory = Path::new("/dev/shm");
        let place = if memory.is_dir() {
            memory.to_owned()
        } else {
            std::env::temp_dir()
        };
        let folder = tempfile::Builder::new()
            .prefix("careers-fuzz")
            .tempdir_in(place);
        folder.expect("a folder").keep()
    })
}

fn written(name: &str, bytes: &[u8]) -> String {
    let path = folder().join(name);
    fs::write(&path, bytes).expect("a file is written");
    path.display().to_string()
}

/// Two journals, a line of `=` between them: read, joined, changed, written and read again.
pub fn state(data: &[u8]) {
    let (ours, theirs) = halves(data);
    let at = "2026-11-22T08:30:00".parse().expect("a moment");
    let (ours, theirs) = (Journal::parse(ours), theirs.map(Journal::parse));
    let Ok(mut journal) = ours else {
        unreadable(data);
        return;
    };
    again(&journal);
    told_of(&journal);
    if let Some(Ok(theirs)) = theirs {
        let (mut one, mut other) = (journal.clone(), theirs.clone());
        one.merge(theirs, at);
        other.merge(journal.clone(), at);
        assert_eq!(one.progress(), other.progress(), "the order matters");
        journal = one;
        again(&journal);
    }
    let ids = ["unit/kettle-safety", "tea-taster/s1/w01/five-waters"].map(str::to_owned);
    journal.done(&ids, at, None);
    journal.note(&ids[0], Some("A note".to_owned()), at);
    while journal.undo_last(at).is_ok_and(|undone| !undone.is_empty()) {
        again(&journal);
    }
    journal.undo(&ids, at);
    again(&journal);
}

fn again(journal: &Journal) {
    let read = Journal::parse(journal.text().as_bytes());
    assert_eq!(read.as_ref(), Ok(journal), "it reads as it was written");
}

/// The file is told of and stays as it is.
fn unreadable(bytes: &[u8]) {
    written("progress.json", bytes);
    for args in [
        &["progress"][..],
        &["progress", "done", "unit/kettle-safety"],
    ] {
        assert_eq!(ask(args, b"", folder(), fixture_pack()), Exit::State);
    }
    let path = folder().join("progress.json");
    assert_eq!(fs::read(path).expect("it is there"), bytes);
}

fn told_of(journal: &Journal) {
    written("progress.json", journal.text().as_bytes());
    for args in [
        &["progress"][..],
        &["progress", "next", "--json"],
        &["progress", "list", "tea-taster"],
        &["progress", "history"],
        &["roadmap", "tea-taster", "1"],
        &["plan", "tea-taster", "--replan"],
    ] {
        let exit = ask(args, b"", folder(), fixture_pack());
        let known = [Exit::Answered, Exit::NoAnswer];
        assert!(known.contains(&exit), "{args:?}: {exit:?}");
    }
}

/// What stands before and after a line of `=`.
fn halves(data: &[u8]) -> (&[u8], Option<&[u8]>) {
    let line = b"\n=\n";
    match data.windows(line.len()).position(|bytes| bytes == line) {
        Some(at) => (&data[..at], Some(&data[at + line.len()..])),
        None => (data, None),
    }
}

/// One offer, or two with a line of `=` between them.
pub fn offers(data: &[u8]) {
    let (first, second) = halves(data);
    let first = written("first.yaml", first);
    let second = second.map(|bytes| written("second.yaml", bytes));
    for form in ["--plain", "--json", "--color=never"] {
        let mut args = vec!["offer", form, &first];
        args.extend(second.as_deref());
        let exit = ask(&args, b"", nowhere(), fixture_pack());
        let known = [Exit::Answered, Exit::BadData];
        assert!(known.contains(&exit), "{args:?}: {exit:?}");
    }
}

/// A JSON Resume.
pub fn resume(data: &[u8]) {
    let file = written("resume.json", data);
    for form in ["--plain", "--json"] {
        let args = ["path", form, "--resume", &file, "tea-taster"];
        let exit = ask(&args, b"", nowhere(), fixture_pack());
        let known = [Exit::Answered, Exit::NoAnswer, Exit::BadData];
        assert!(known.contains(&exit), "{exit:?}");
    }
}
