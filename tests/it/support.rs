//! The harness: the real binary with exact expectations, and the fixture catalogue.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use careers::catalog::check::{Scope, inspect};
use careers::catalog::pack::encode::encode;
use careers::catalog::problem::Severity;
use careers::disk::read_folder;
use careers::error::Exit;
use careers::ui::{Color, Env, Ui};

/// The crate's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The binary under test.
pub fn binary() -> &'static str {
    env!("CARGO_BIN_EXE_careers")
}

/// A run of the real binary. Until told otherwise it must print nothing,
/// complain of nothing and succeed.
pub struct Run {
    args: Vec<OsString>,
    env: Vec<(String, String)>,
    stdin: Vec<u8>,
    stdout: Option<String>,
    stderr: Option<String>,
    status: i32,
}

/// What a run did.
pub struct Outcome {
    pub stdout: String,
    pub stderr: String,
    pub status: i32,
}

/// Starts to describe a run.
pub fn careers(args: &[&str]) -> Run {
    Run {
        args: args.iter().map(OsString::from).collect(),
        env: Vec::new(),
        stdin: Vec::new(),
        stdout: Some(String::new()),
        stderr: Some(String::new()),
        status: 0,
    }
}

impl Run {
    pub fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// The exact standard output.
    pub fn stdout(mut self, text: &str) -> Self {
        self.stdout = Some(text.to_owned());
        self
    }

    /// Any standard output: the caller looks at it.
    pub fn any_stdout(mut self) -> Self {
        self.stdout = None;
        self
    }

    /// The exact standard error.
    pub fn stderr(mut self, text: &str) -> Self {
        self.stderr = Some(text.to_owned());
        self
    }

    /// Any standard error: the caller looks at it.
    pub fn any_stderr(mut self) -> Self {
        self.stderr = None;
        self
    }

    pub fn status(mut self, exit: Exit) -> Self {
        self.status = i32::from(exit.code());
        self
    }

    /// Runs it, in an environment of nothing but what was given, and compares.
    pub fn run(self) -> Outcome {
        let mut child = Command::new(binary())
            .args(&self.args)
            .env_clear()
            .envs(self.env.iter().map(|(n, v)| (n, v)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // A command that does not read its input may be gone before it is written.
        let _ = child.stdin.take().expect("piped").write_all(&self.stdin);
        let output = child.wait_with_output().expect("the binary ends");
        let outcome = Outcome {
            stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
            status: output.status.code().unwrap_or(-1),
        };
        let told = format!(
            "{:?}\nstdout: {}\nstderr: {}",
            self.args, outcome.stdout, outcome.stderr
        );
        assert_eq!(outcome.status, self.status, "status of {told}");
        if let Some(stdout) = self.stdout {
            assert_eq!(outcome.stdout, stdout, "standard output of {:?}", self.args);
        }
        if let Some(stderr) = self.stderr {
            assert_eq!(outcome.stderr, stderr, "standard error of {:?}", self.args);
        }
        outcome
    }
}

/// The fixture data folder.
pub fn fixture_data() -> PathBuf {
    root().join("tests/fixtures/data")
}

/// The fixture data, packed once.
pub fn fixture_pack() -> &'static [u8] {
    static PACK: OnceLock<Vec<u8>> = OnceLock::new();
    PACK.get_or_init(|| {
        let files = read_folder(&fixture_data()).expect("the fixture is there");
        let (records, problems) = inspect(files, &Scope::Whole);
        let errors: Vec<_> = problems
            .iter()
            .filter(|p| p.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
        encode(&records, &problems).expect("the fixture packs")
    })
}

/// A terminal of this many columns, without colour.
pub fn terminal(columns: usize) -> Env {
    Env {
        stdin_tty: false,
        stdout_tty: true,
        stderr_tty: false,
        stdout_color: Color::No,
        stderr_color: Color::No,
        columns: Some(columns),
        now: Some(jiff::civil::datetime(2026, 11, 22, 8, 30, 0, 0)),
        // Nothing is there, so that no test reads a person's own files.
        state: Some(Path::new("tests/no-state")),
        utf8: Some(true),
        links: Some(false),
        pager: false,
    }
}

/// A pipe.
pub fn pipe() -> Env {
    Env {
        stdout_tty: false,
        ..terminal(80)
    }
}

/// A folder for a person's own files, which goes away with its handle.
pub struct Home {
    folder: tempfile::TempDir,
    path: &'static Path,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = Box::leak(folder.path().to_owned().into_boxed_path());
        Self { folder, path }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The file of progress in it.
    pub fn file(&self) -> PathBuf {
        self.path().join("progress.json")
    }

    /// Surroundings in which this is where a person's files are.
    pub fn env(&self, env: Env) -> Env {
        Env {
            state: Some(self.path),
            ..env
        }
    }

    /// Surroundings at a moment: `2026-11-22T08:30`.
    pub fn at(&self, moment: &str, env: Env) -> Env {
        let now = Some(moment.parse().expect("a moment"));
        Env {
            now,
            ..self.env(env)
        }
    }

    /// Runs the real binary on this folder.
    pub fn careers(&self, args: &[&str]) -> Run {
        careers(args)
            .env("CAREERS_STATE", &self.path().display().to_string())
            .env("CAREERS_NOW", "2026-11-22T08:30:00+05:30")
    }

    /// Runs the library on the fixture, at a moment; it must succeed.
    pub fn fixture(&self, moment: &str, args: &[&str]) -> String {
        let (out, err, exit) = fixture(args, self.at(moment, pipe()));
        assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
        out
    }

    /// A month of somebody's progress on the fixture, with everything that a journal can hold.
    pub fn of_a_taster() -> Self {
        let home = Self::new();
        for (moment, line) in [
            ("2026-10-28T19:00", "done unit/kettle-safety"),
            (
                "2026-11-03T19:00",
                "done five-waters read-the-label --at 2026-11-02",
            ),
            ("2026-11-10T07:15", "done listening"),
            ("2026-11-10T07:16", "undo"),
            ("2026-11-11T08:00", "note five-waters The-tap-is-third"),
            ("2026-11-12T08:00", "note w02 Buy-cards"),
            ("2026-11-13T08:00", "note hundred-cards Begun"),
            ("2026-11-20T21:00", "done show-the-cards"),
        ] {
            let args: Vec<&str> = line.split(' ').collect();
            home.fixture(moment, &[&["progress"], &args[..]].concat());
        }
        home.fixture(
            "2026-11-20T22:00",
            &["progress", "note", "hundred-cards", ""],
        );
        let other = home.path().join("other.json");
        std::fs::write(&other, ELSEWHERE).expect("it is written");
        let other = other.display().to_string();
        home.fixture("2026-11-21T09:00", &["progress", "import", &other]);
        home
    }
}

/// A journal from elsewhere: retired ids with and without a successor, an unknown one.
const ELSEWHERE: &str = r#"{"careers": "progress", "version": 1, "events": [
  {"n": 1, "at": "2026-09-01T10:00:00+05:30", "event": "done", "id": "tea-taster/s1/w01/warm-the-cup"},
  {"n": 2, "at": "2026-09-02T10:00:00+05:30", "event": "done", "id": "tea-taster/q/milk-first"},
  {"n": 3, "at": "2026-09-03T10:00:00+05:30", "event": "note", "id": "cup-washer/s1/w01/rinse", "text": "From a later edition"}
]}"#;

/// Runs the library on the fixture catalogue; returns standard output, standard error, exit.
pub fn fixture(args: &[&str], env: Env) -> (String, String, Exit) {
    on(fixture_pack(), args, env)
}

/// The same on another catalogue.
pub fn on(pack: &[u8], args: &[&str], env: Env) -> (String, String, Exit) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut ui = Ui {
        out: Box::new(&mut out),
        err: Box::new(&mut err),
        input: Box::new(std::io::empty()),
        env,
    };
    let args = std::iter::once("careers")
        .chain(args.iter().copied())
        .map(OsString::from);
    let exit = careers::run(args, &mut ui, pack);
    drop(ui);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(out), text(err), exit)
}

/// The page of an answer that must succeed, on a terminal of this many columns.
pub fn page(args: &[&str], columns: usize) -> String {
    let (out, err, exit) = fixture(args, terminal(columns));
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}
