//! Long pages go through a pager; nothing else does.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use careers::ui::{Color, Env};
use tempfile::TempDir;

use super::pty::{CTRL_C, ESC, Start, at_terminal, on_terminal};
use crate::quiz::run;
use crate::support::{careers, terminal};

/// A page that is longer than any terminal here.
const LONG: &[&str] = &["show", "sre", "all"];

/// Tells its arguments and shows what it is given.
const TELLS: &str = "for word; do printf '<%s>' \"$word\"; done; echo; cat; echo END";

/// A pager: a shell script of this name.
struct Script {
    _folder: TempDir,
    path: PathBuf,
}

fn script(name: &str, body: &str) -> Script {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it may be run");
    Script {
        _folder: folder,
        path,
    }
}

impl Script {
    /// Its command line.
    fn line(&self, args: &str) -> String {
        format!("'{}' {args}", self.path.display())
    }
}

/// The page that the library writes.
fn page(args: &[&str]) -> String {
    let env = Env {
        stdout_color: Color::Yes,
        ..terminal(80)
    };
    on_terminal(&run(careers::BUNDLED, args, b"", env).0)
}

/// What is shown, its status asserted.
fn shown(start: Start) -> String {
    let (text, status) = start.run();
    assert_eq!(status, 0, "{text}");
    text
}

#[test]
fn a_long_page_goes_through_the_pager_with_its_arguments() {
    let pager = script("tell pager", TELLS);
    let whole = format!("<-x><a b>\r\n{}END\r\n", page(LONG));
    let line = pager.line("-x 'a b'");
    let by_pager = at_terminal(LONG)
        .without("CAREERS_PAGER")
        .env("PAGER", &line);
    assert_eq!(shown(by_pager), whole);
    let own = at_terminal(LONG)
        .env("CAREERS_PAGER", &line)
        .env("PAGER", "false");
    assert_eq!(shown(own), whole, "CAREERS_PAGER comes first");
}

#[test]
fn a_page_that_fits_is_printed() {
    let pager = script("tell", TELLS);
    let page = page(&["list"]);
    let lines = u16::try_from(page.lines().count()).expect("few lines");
    for (rows, paged) in [(lines, true), (lines + 1, false)] {
        let start = at_terminal(&["list"]).rows(rows);
        let text = shown(start.env("CAREERS_PAGER", pager.line("")));
        assert_eq!(text.ends_with("END\r\n"), paged, "{rows} rows");
        assert!(text.contains(&page));
    }
}

#[test]
fn who_wants_no_pager_gets_none() {
    let pager = script("tell", TELLS);
    let page = page(LONG);
    let with = |args: &[&str]| at_terminal(args).env("CAREERS_PAGER", pager.line(""));
    assert_eq!(shown(with(&["--no-pager", "show", "sre", "all"])), page);
    assert_eq!(shown(with(&["show", "sre", "all", "--no-pager"])), page);
    assert_eq!(
        shown(with(LONG).env("TERM", "dumb").env("CLICOLOR_FORCE", "1")),
        page
    );
    let off = at_terminal(LONG).env("PAGER", pager.line(""));
    assert_eq!(shown(off), page, "CAREERS_PAGER is empty");
    let off = at_terminal(LONG).without("CAREERS_PAGER").env("PAGER", "");
    assert_eq!(shown(off), page);
}

#[test]
fn only_pages_go_through_it() {
    let pager = script("tell", TELLS);
    let with = |args: &[&str]| {
        at_terminal(args)
            .rows(5)
            .env("CAREERS_PAGER", pager.line(""))
    };
    for args in [
        &["show", "sre", "all", "--json"][..],
        &["show", "sre", "all", "--plain"],
        &["roadmap", "sre", "--format", "md"],
        &["completions", "bash"],
        &["salary", "--help"],
    ] {
        assert!(!shown(with(args)).contains("END\r\n"), "{args:?}");
    }
    let (text, status) = with(&["show", "nobody"]).run();
    assert!(status == 1 && !text.contains("END\r\n"), "{text}");
    let line = pager.line("");
    let piped = |args| {
        careers(args)
            .env("CAREERS_PAGER", &line)
            .env("TERM", "xterm")
            .any_stdout()
    };
    assert!(!piped(LONG).run().stdout.contains("END\n"));
    assert!(
        !piped(&["list", "--color", "always"])
            .run()
            .stdout
            .contains("END\n")
    );
}

#[test]
fn what_comes_with_questions_is_not_paged() {
    let pager = script("tell", TELLS);
    let mut pty = at_terminal(&["roadmap", "sre", "1", "--walk"])
        .rows(12)
        .env("CAREERS_PAGER", pager.line(""))
        .start();
    pty.expect("Leave");
    pty.press(ESC);
    let (_, status) = pty.end();
    assert!(status == 0 && !pty.text().contains("END"), "{}", pty.text());
}

#[test]
fn a_pager_that_is_left_early_is_success() {
    for body in ["exec head -n 1", "exit 0", "exit 3", "exec 0<&-; exit 1"] {
        let pager = script("early", body);
        shown(at_terminal(LONG).env("CAREERS_PAGER", pager.line("")));
    }
}

#[test]
fn without_the_pager_the_page_is_printed() {
    let page = page(LONG);
    for line in [
        "/nowhere/at/all -x",
        "careers-has-no-such-pager",
        "less \"",
        "/tmp",
    ] {
        assert_eq!(
            shown(at_terminal(LONG).env("CAREERS_PAGER", line)),
            page,
            "{line}"
        );
    }
}

#[test]
fn the_program_waits_for_a_pager_that_gets_ctrl_c() {
    // Like less, it sets the terminal, outlives Ctrl-C, and sets the terminal back.
    let body = "trap got=1 INT\n\
        stty -echo </dev/tty\n\
        echo waiting\n\
        while [ -z \"$got\" ]; do sleep 0.05; done\n\
        stty echo </dev/tty\n\
        echo set back";
    let pager = script("waits", body);
    let mut pty = at_terminal(LONG)
        .env("CAREERS_PAGER", pager.line(""))
        .start();
    pty.expect("waiting");
    pty.press(CTRL_C);
    let (text, status) = pty.end();
    assert!(text.contains("set back"), "{text}");
    assert_eq!(status, 0, "{text}");
}

#[test]
fn less_gets_links_and_another_pager_none() {
    let body = "echo \"$LESS/$LESSCHARSET/$*\"\ncat";
    let args = &["sources", "onet-30-1"];
    let text = |name: &str| {
        let pager = script(name, body);
        let start = at_terminal(args).rows(3).env("FORCE_HYPERLINK", "1");
        shown(start.env("CAREERS_PAGER", pager.line("-S")))
    };
    let (less, more) = (text("less"), text("more"));
    assert!(less.starts_with("FRX/utf-8/-R -S\r\n"), "{less}");
    assert!(less.contains("\u{1b}]8;;https://"));
    assert!(more.starts_with("//-S\r\n"), "{more}");
    assert!(!more.contains("\u{1b}]8;") && more.contains("https://"));
}
