//! The real binary at a pseudo-terminal of a given size.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{Read, Write};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use expectrl::process::Process;
use expectrl::process::unix::{Signal, UnixProcess, WaitStatus};

use super::screen::Screen;
use crate::support::binary;

/// Keys.
pub const DOWN: &str = "\x1b[B";
pub const UP: &str = "\x1b[A";
pub const BACKSPACE: &str = "\x7f";
pub const ENTER: &str = "\r";
pub const ESC: &str = "\x1b";
pub const CTRL_C: &str = "\x03";
pub const CTRL_D: &str = "\x04";

/// Longest that anything may take before a test is given up. It is no measure of
/// anything: a test that works never waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A run to be started.
pub struct Start {
    args: Vec<OsString>,
    env: Vec<(&'static str, OsString)>,
    /// Where a person's own files are, until the run is over.
    home: Option<tempfile::TempDir>,
    size: (u16, u16),
    /// The shell's command that becomes the binary: its words are `"$@"`.
    shell: &'static str,
    /// The shell's `$0`.
    zero: OsString,
}

/// Describes a run at a terminal of 80 columns and 50 rows, by somebody who has no files yet
/// and wants no pager.
pub fn at_terminal(args: &[&str]) -> Start {
    let home = tempfile::tempdir().expect("a temporary folder");
    Start {
        args: args.iter().map(OsString::from).collect(),
        env: vec![
            ("TERM", "xterm-256color".into()),
            ("CAREERS_PAGER", OsString::new()),
            ("CAREERS_STATE", home.path().into()),
        ],
        home: Some(home),
        size: (80, 50),
        shell: "exec \"$@\"",
        zero: "sh".into(),
    }
}

impl Start {
    pub fn columns(mut self, columns: u16) -> Self {
        self.size.0 = columns;
        self
    }

    pub fn rows(mut self, rows: u16) -> Self {
        self.size.1 = rows;
        self
    }

    pub fn env(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self = self.without(name);
        self.env.push((name, value.into()));
        self
    }

    pub fn without(mut self, name: &'static str) -> Self {
        self.env.retain(|(known, _)| *known != name);
        self
    }

    /// Started by another shell command, which has `"$@"` for the binary and its
    /// arguments, and this path as `"$0"`.
    pub fn shell(mut self, command: &'static str, path: impl AsRef<OsStr>) -> Self {
        self.shell = command;
        self.zero = path.as_ref().into();
        self
    }

    /// Starts it. A shell waits for a line before it becomes the binary, so that
    /// the terminal has its size, and echo as people have it, by then.
    pub fn start(self) -> Pty {
        let (columns, rows) = self.size;
        let mut command = Command::new("/bin/sh");
        command
            .env_clear()
            .envs(self.env)
            .arg("-c")
            .arg(format!("read -r go && stty echo && {}", self.shell))
            .arg(self.zero)
            .arg(binary())
            .args(self.args);
        let mut process = UnixProcess::spawn_command(command).expect("a pseudo-terminal");
        process.set_window_size(columns, rows).expect("a size");
        let mut keys = process.get_raw_handle().expect("the terminal's other end");
        let output = process.get_raw_handle().expect("the terminal's other end");
        keys.write_all(b"go\n").expect("the line is sent");
        let (send, chunks) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let reader = thread::spawn(move || read(output, &stopped, &send));
        Pty {
            _home: self.home,
            process,
            reader,
            stop,
            chunks,
            keys,
            pending: Vec::new(),
            raw: Vec::new(),
            text: String::new(),
            seen: 0,
            screen: Screen::new(columns, rows),
        }
    }

    /// Starts it, and returns what it writes until it ends, as it stands, and its status.
    pub fn run(self) -> (String, i32) {
        self.start().end()
    }
}

/// Reads what is written to the terminal until nobody holds it any more, or it is told to stop.
fn read(mut output: File, stop: &AtomicBool, send: &Sender<Vec<u8>>) {
    let mut buffer = [0; 4096];
    // When the last user of a terminal is gone, Linux says so with an error.
    while let Ok(n @ 1..) = output.read(&mut buffer) {
        if send.send(buffer[..n].to_vec()).is_err() || stop.load(Ordering::SeqCst) {
            break;
        }
    }
}

/// The binary, running.
pub struct Pty {
    _home: Option<tempfile::TempDir>,
    process: UnixProcess,
    reader: JoinHandle<()>,
    stop: Arc<AtomicBool>,
    keys: File,
    chunks: Receiver<Vec<u8>>,
    /// Read and not yet looked at.
    pending: Vec<u8>,
    /// Everything looked at, as it was written.
    raw: Vec<u8>,
    /// The same without escapes.
    text: String,
    /// How much of the text has been expected.
    seen: usize,
    /// What stands on the screen.
    pub screen: Screen,
}

impl Pty {
    /// Waits until this text is written, after what was expected before. The
    /// screen is then as it was at the text's last character.
    pub fn expect(&mut self, text: &str) {
        while !self.text[self.seen..].ends_with(text) {
            assert!(
                self.step(),
                "the end, before {text:?} was seen:\n{}",
                self.story()
            );
        }
        self.seen = self.text.len();
    }

    /// Looks at one more character; false at the end.
    fn step(&mut self) -> bool {
        loop {
            let length = self.pending.first().map_or(1, |first| match first {
                0xf0.. => 4,
                0xe0.. => 3,
                0xc0.. => 2,
                _ => 1,
            });
            if self.pending.len() >= length {
                let bytes: Vec<u8> = self.pending.drain(..length).collect();
                let char = std::str::from_utf8(&bytes).expect("UTF-8").chars().next();
                self.raw.extend(bytes);
                self.text
                    .extend(char.and_then(|char| self.screen.feed(char)));
                return true;
            }
            match self.chunks.recv_timeout(PATIENCE) {
                Ok(chunk) => self.pending.extend(chunk),
                Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => {
                    panic!("nothing more is written:\n{}", self.story())
                }
            }
        }
    }

    /// What a failing test shows.
    fn story(&self) -> String {
        let lines = self.screen.lines().join("\n");
        format!(
            "{lines}\n[expected before: {:?}]",
            self.text[..self.seen].lines().last()
        )
    }

    /// Waits until the program waits for a key: it then has echo switched off.
    pub fn is_waiting(&mut self) {
        let start = Instant::now();
        while self.process.get_echo().expect("the terminal's state") {
            assert!(
                start.elapsed() < PATIENCE,
                "no key is waited for:\n{}",
                self.story()
            );
            thread::yield_now();
        }
    }

    /// Sends a key, once the program waits for one.
    pub fn press(&mut self, key: &str) {
        self.is_waiting();
        self.keys.write_all(key.as_bytes()).expect("a key is sent");
    }

    /// Types a line, character by character, as the program shows them.
    pub fn line(&mut self, text: &str) {
        for char in text.chars() {
            self.press(&char.to_string());
            self.expect(&char.to_string());
        }
        self.press(ENTER);
    }

    /// Sends a signal to the process that was started.
    pub fn signal(&mut self, signal: Signal) {
        self.process.signal(signal).expect("a signal is sent");
    }

    /// Sends a signal three times: one that comes between the program's look at the signals and
    /// its wait for a key is seen at the next.
    pub fn insist(&mut self, signal: Signal) {
        for _ in 0..3 {
            // It may have ended already.
            let _ = self.process.signal(signal);
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until a program that was killed is gone.
    pub fn wait(&mut self) {
        self.process.wait().expect("the program ends");
    }

    /// Looks at what is written until the program ends; returns all of it as it
    /// stands since the last text that was expected, and the exit status.
    pub fn end(&mut self) -> (String, i32) {
        let start = self.raw.len();
        while self.step() {}
        let status = match self.process.wait().expect("the program ends") {
            WaitStatus::Exited(_, status) => status,
            WaitStatus::Signaled(_, signal, _) => 128 + signal as i32,
            status => panic!("{status:?}"),
        };
        assert!(
            self.screen.cursor,
            "the cursor is hidden at the end:\n{}",
            self.story()
        );
        (
            String::from_utf8(self.raw[start..].to_vec()).expect("UTF-8"),
            status,
        )
    }

    /// Takes the terminal away from a program whose shell, the leader of the
    /// session, ends now. The program is given a key first, so that it writes
    /// something and the reader looks up from waiting and lets go of the terminal.
    pub fn hang_up(mut self, key: &str) {
        self.is_waiting();
        self.signal(Signal::SIGTERM);
        self.process.wait().expect("the shell ends");
        self.stop.store(true, Ordering::SeqCst);
        // The hang-up may have ended the program already.
        let _ = self.keys.write_all(key.as_bytes());
        self.reader.join().expect("the reader ends");
    }

    /// Everything looked at so far, without escapes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Everything looked at so far, as it was written.
    pub fn raw(&self) -> &str {
        std::str::from_utf8(&self.raw).expect("UTF-8")
    }
}

/// Text as a terminal gets it.
pub fn on_terminal(text: &str) -> String {
    text.replace('\n', "\r\n")
}
