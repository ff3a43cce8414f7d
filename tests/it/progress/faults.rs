//! Disks and files that fail: a clear message, and what was kept stays as it was.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use careers::error::Exit;

use super::{TRACK, folded};
use crate::support::{Home, binary, careers};

const COPY: &str = "; careers progress import COPY";

/// Verbs that change and verbs that read, none of which may get past a file that is no good.
const ALL: &[&[&str]] = &[
    &["progress"],
    &["progress", "next"],
    &["progress", "list"],
    &["progress", "history"],
    &["progress", "export"],
    &["progress", "done", TRACK],
    &["progress", "undo"],
    &["progress", "undo", TRACK],
    &["progress", "note", TRACK, "x"],
];

/// Nothing gets past a file of these bytes, which says so with these words, and it stays.
fn refused(bytes: &[u8], cause: &str, hint: &str) {
    let home = Home::new();
    fs::write(home.file(), bytes).expect("it is written");
    let path = home.file().display().to_string();
    let (cause, hint) = (cause.replace("PATH", &path), hint.replace("PATH", &path));
    for args in ALL {
        home.careers(args)
            .status(Exit::State)
            .stderr(&format!(
                "error: cannot read your progress\n  {cause}\nhint: the file is kept as it is: {hint}\n"
            ))
            .run();
        assert_eq!(
            fs::read(home.file()).expect("it is there"),
            bytes,
            "{args:?}"
        );
    }
}

fn mend(ending: &str) -> String {
    format!("mend it, or move it away and go on from a copy: mv PATH PATH.bad{ending}")
}

#[test]
fn a_file_that_is_cut_short_is_kept() {
    let home = Home::new();
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    let whole = fs::read(home.file()).expect("it is there");
    let half = &whole[..whole.len() / 2];
    refused(
        half,
        "PATH:2: EOF while parsing a string, column 29",
        &mend(COPY),
    );
    refused(
        b"",
        "PATH:1: EOF while parsing a value, column 0",
        &mend(COPY),
    );
}

#[test]
fn garbage_is_kept() {
    for (garbage, cause) in [
        (&b"\xff\xfe\0\0garbage"[..], "PATH:1: expected value, column 1"),
        (b"{\"careers\":\"progress\",\"version\":1}", "PATH:1: missing field `events`, column 34"),
        (b"{\"careers\":\"results\",\"version\":1}", "PATH: it is no progress of careers: it calls itself `results`"),
        (b"{\"careers\":\"progress\",\"version\":1,\"events\":[],\"mood\":1}", "PATH:1: unknown field `mood`, expected one of `careers`, `version`, `events`, column 52"),
        (b"{\"careers\":\"progress\",\"version\":1,\"events\":[\n{\"n\":1,\"at\":\"yesterday\",\"event\":\"done\",\"id\":\"x\"}]}", "PATH:2: `yesterday` is no moment, column 49"),
        (b"{\"careers\":\"progress\",\"version\":1,\"events\":[\n{\"n\":1,\"at\":\"2026-11-22T08:30:00Z\",\"event\":\"done\"}]}", "PATH:2: an event without an id, column 51"),
        (b"{\"careers\":\"progress\",\"version\":1,\"events\":[\n{\"n\":1,\"at\":\"2026-11-22T08:30:00Z\",\"event\":\"done\",\"id\":\"x\",\"text\":\"y\"}]}", "PATH:2: `text` does not belong to this event, column 71"),
        (b"{\"careers\":\"progress\",\"version\":1,\"events\":[\n{\"n\":99999999999999999,\"at\":\"2026-11-22T08:30:00Z\",\"event\":\"done\",\"id\":\"x\"}]}", "PATH:2: the place 99999999999999999 is too large, column 76"),
    ] {
        refused(garbage, cause, &mend(COPY));
    }
}

#[test]
fn depth_and_size_have_bounds() {
    let deep = [
        b"{\"careers\":\"progress\",\"version\":1,\"events\":".to_vec(),
        b"[".repeat(100_000),
    ]
    .concat();
    // The head is read over any depth, the events are not.
    refused(
        &deep,
        "PATH:1: EOF while parsing a list, column 100043",
        &mend(COPY),
    );
    let large = vec![b' '; (4 << 20) + 1];
    refused(&large, "PATH: it has more than 4194304 bytes", &mend(COPY));
}

#[test]
fn a_newer_version_is_refused_and_none_is_no_version() {
    for version in [0, 2, 900] {
        let text = format!("{{\"careers\":\"progress\",\"version\":{version},\"moods\":{{}}}}");
        let cause =
            format!("PATH: it is of version {version}; this program reads versions up to 1");
        refused(text.as_bytes(), &cause, "install a newer careers");
    }
}

#[test]
fn a_directory_in_the_place_of_the_file_is_told_of() {
    let home = Home::new();
    fs::create_dir(home.file()).expect("it is made");
    for args in ALL {
        let run = home.careers(args).status(Exit::State).any_stderr().run();
        let cause = format!("  {}: it is not a file\n", home.file().display());
        assert!(run.stderr.contains(&cause), "{}", run.stderr);
    }
    assert!(home.file().is_dir());
}

#[test]
fn the_road_is_told_without_marks_when_progress_cannot_be_read() {
    let home = Home::new();
    fs::write(home.file(), "garbage").expect("it is written");
    let run = home
        .careers(&["roadmap", "sre", "1"])
        .any_stdout()
        .any_stderr()
        .run();
    assert!(
        run.stderr
            .starts_with("warning: cannot read your progress\n")
    );
    assert_eq!(
        run.stdout,
        careers(&["roadmap", "sre", "1"]).any_stdout().run().stdout
    );
    // The outline shows no progress, so it reads none.
    home.careers(&["roadmap", "sre"]).any_stdout().run();
}

#[test]
fn where_no_place_is_known_it_is_asked_for() {
    careers(&["progress"])
        .status(Exit::State)
        .stderr(
            "error: nothing says where your progress is kept\n  \
             no home folder is known, and CAREERS_STATE is not set\n\
             hint: name a folder: CAREERS_STATE=FOLDER careers progress\n",
        )
        .run();
}

#[cfg(target_os = "linux")]
#[test]
fn a_home_that_does_not_exist_is_not_made() {
    let home = Home::new();
    let gone = home.path().join("gone");
    let path = gone.display().to_string();
    careers(&["progress"]).env("HOME", &path).any_stdout().run();
    careers(&["progress", "done", TRACK])
        .env("HOME", &path)
        .status(Exit::State)
        .stderr(&format!(
            "error: cannot keep your progress\n  {path}: this home folder does not exist\n\
             hint: what was kept before is still there; CAREERS_STATE names another folder\n"
        ))
        .run();
    assert!(!gone.exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_in_the_place_of_the_folder_is_told_of() {
    let home = Home::new();
    let file = home.path().join("file");
    fs::write(&file, "mine").expect("it is written");
    let state = file.display().to_string();
    let run = careers(&["progress", "done", TRACK]).env("CAREERS_STATE", &state);
    let run = run.status(Exit::State).any_stderr().run();
    let said = format!("error: cannot keep your progress\n  {state}: File exists (os error 17)\n");
    assert!(run.stderr.starts_with(&said), "{}", run.stderr);
    let run = careers(&["progress"]).env("CAREERS_STATE", &state);
    let run = run.status(Exit::State).any_stderr().run();
    let said =
        format!("error: cannot read your progress\n  {state}/progress.json: Not a directory");
    assert!(run.stderr.starts_with(&said), "{}", run.stderr);
    assert_eq!(fs::read(&file).expect("it is there"), b"mine");
}

/// Where nobody may make a file, not even root: below /proc.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_told_of() {
    let run = careers(&["progress", "done", TRACK]).env("CAREERS_STATE", "/proc/self");
    let run = run.status(Exit::State).any_stderr().run();
    let said = "error: cannot keep your progress\n  /proc/self/progress.json.lock: ";
    assert!(run.stderr.starts_with(said), "{}", run.stderr);
}

/// Permissions of the folder or the file taken away; root is not bound by them.
#[cfg(unix)]
#[test]
fn a_folder_or_file_without_permission_is_told_of() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    let before = fs::read(home.file()).expect("it is there");
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    set(home.path(), 0o500);
    let bound = fs::write(home.path().join("try"), "").is_err();
    if bound {
        let run = home.careers(&["progress", "done", "unit/git-daily"]);
        let run = run.status(Exit::State).any_stderr().run();
        assert!(run.stderr.contains("Permission denied"), "{}", run.stderr);
        home.careers(&["progress"]).any_stdout().run();
    }
    set(home.path(), 0o700);
    set(&home.file(), 0o000);
    if bound {
        for args in ALL {
            let run = home.careers(args).status(Exit::State).any_stderr().run();
            let said = format!("{}: Permission denied", home.file().display());
            assert!(run.stderr.contains(&said), "{}", run.stderr);
        }
    }
    set(&home.file(), 0o600);
    assert_eq!(fs::read(home.file()).expect("it is there"), before);
}

/// Runs `progress done` inside a shell command, which has it as `"$@"`.
#[cfg(target_os = "linux")]
fn inside(shell: &str, state: &Path, task: &str) -> Output {
    Command::new("sh")
        .args(["-c", shell, "sh", binary(), "progress", "done", task])
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("CAREERS_STATE", state)
        .output()
        .expect("a shell")
}

/// The most that a file may have is nothing: as on a disk that is full, every write fails.
#[cfg(target_os = "linux")]
#[test]
fn a_write_that_fails_leaves_the_old_file() {
    let home = Home::new();
    home.careers(&["progress", "done", TRACK])
        .any_stdout()
        .run();
    let before = fs::read(home.file()).expect("it is there");
    let shell = "trap '' XFSZ; ulimit -f 0; exec \"$@\"";
    let output = inside(shell, home.path(), "unit/git-daily");
    assert_eq!(output.status.code(), Some(4));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        format!(
            "error: cannot keep your progress\n  {}: File too large (os error 27)\n\
             hint: what was kept before is still there; CAREERS_STATE names another folder\n",
            home.path().join("progress.json.new").display()
        )
    );
    assert!(output.stdout.is_empty());
    assert_eq!(fs::read(home.file()).expect("it is there"), before);
    assert!(
        !home.path().join("progress.json.new").exists(),
        "nothing is left"
    );
    home.careers(&["progress", "done", "unit/git-daily"])
        .any_stdout()
        .run();
}

/// A disk of 16 KiB that is full, where a name space of one's own can be had to mount it in.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_file() {
    let home = Home::new();
    let disk = home.path().join("disk");
    fs::create_dir(&disk).expect("it is made");
    let shell = "exec unshare --user --map-root-user --mount sh -c '
        mount -t tmpfs -o size=16k none \"$CAREERS_STATE\" || exit 99
        cd \"$CAREERS_STATE\"
        \"$@\" || exit 98
        cp progress.json before
        head -c 100000 /dev/zero >filling 2>/dev/null
        \"$1\" progress done unit/git-daily
        status=$?
        cmp before progress.json || exit 97
        rm filling
        \"$1\" progress done unit/git-daily || exit 96
        exit $status' sh \"$@\"";
    let output = inside(shell, &disk, TRACK);
    if matches!(output.status.code(), Some(1 | 99 | 127)) && output.stdout.is_empty() {
        // Not every system lets everybody have one.
        return;
    }
    assert_eq!(
        (
            output.status.code(),
            &*String::from_utf8_lossy(&output.stderr)
        ),
        (
            Some(4),
            &*format!(
                "error: cannot keep your progress\n  {}: No space left on device (os error 28)\n\
                 hint: what was kept before is still there; CAREERS_STATE names another folder\n",
                disk.join("progress.json.new").display()
            )
        )
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_a_device_is_not_written_to() {
    let home = Home::new();
    for device in ["/dev/full", "/dev/zero"]
        .iter()
        .filter(|d| Path::new(d).exists())
    {
        std::os::unix::fs::symlink(device, home.file()).expect("it is linked");
        for args in ALL {
            let run = home.careers(args).status(Exit::State).any_stderr().run();
            let said = format!("  {device}: it is not a file\n");
            assert!(
                run.stderr.contains(&said) || run.stderr.contains("/dev/"),
                "{}",
                run.stderr
            );
        }
        fs::remove_file(home.file()).expect("it is a link");
    }
    assert!(folded(&home).ids().is_empty());
}
