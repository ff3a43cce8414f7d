//! Where a report is written.

use std::fs;

use careers::error::Exit;

use crate::support::careers;

/// A report on a file of this folder.
fn report(path: &std::path::Path, more: &[&str]) -> crate::support::Run {
    let run = careers(&["report", "sre"])
        .env("CAREERS_NOW", "2026-11-22")
        .env("CAREERS_STATE", "tests/no-state");
    more.iter()
        .fold(run.arg("-o").arg(path), |run, arg| run.arg(*arg))
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn it_is_written_once_and_replaced_when_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sre.html");
    let shown = path.display().to_string();
    report(&path, &[])
        .stderr(&format!("written to {shown}\n"))
        .run();
    let first = fs::read_to_string(&path).expect("it is there");
    assert!(first.starts_with("<!DOCTYPE html>") && first.ends_with("</html>\n"));
    let refused = format!(
        "error: {shown} is there already\nhint: name another file, or replace it: --force\n"
    );
    report(&path, &["--hours", "4"])
        .status(Exit::State)
        .stderr(&refused)
        .run();
    assert_eq!(fs::read_to_string(&path).expect("it is there"), first);
    report(&path, &["--hours", "4", "--force"])
        .any_stderr()
        .run();
    assert_ne!(fs::read_to_string(&path).expect("it is there"), first);
    assert_eq!(names(folder.path()), ["sre.html"]);
    // A name nobody has used is no reason to refuse --force.
    let other = folder.path().join("other.html");
    report(&other, &["--force"]).any_stderr().run();
    assert_eq!(names(folder.path()), ["other.html", "sre.html"]);
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_rights_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().expect("a folder");
    let (file, link) = (
        folder.path().join("file.html"),
        folder.path().join("link.html"),
    );
    fs::write(&file, "old").expect("it is written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("they are set");
    symlink(&file, &link).expect("a link");
    report(&link, &["--force"]).any_stderr().run();
    assert!(
        fs::symlink_metadata(&link)
            .expect("it is there")
            .is_symlink()
    );
    assert!(
        fs::read_to_string(&file)
            .expect("it is there")
            .starts_with("<!DOCTYPE")
    );
    let mode = fs::metadata(&file)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn what_is_no_file_is_never_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = report(folder.path(), &["--force"])
        .status(Exit::State)
        .any_stderr()
        .run();
    assert!(run.stderr.contains("it is not a file"), "{}", run.stderr);
    if cfg!(unix) {
        let run = report("/dev/null".as_ref(), &["--force"]).status(Exit::State);
        assert!(run.any_stderr().run().stderr.contains("it is not a file"));
    }
    let nowhere = folder.path().join("no/such/folder.html");
    let run = report(&nowhere, &[]).status(Exit::State).any_stderr().run();
    assert!(
        run.stderr.starts_with("error: cannot write "),
        "{}",
        run.stderr
    );
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn a_file_and_json_exclude_each_other_and_force_needs_a_file() {
    for args in [
        &["report", "sre", "--json", "-o", "x"][..],
        &["report", "sre", "--force"],
    ] {
        careers(args).status(Exit::Usage).any_stderr().run();
    }
}
