//! Addresses are links where the terminal opens them, and nowhere else.

use console::strip_ansi_codes;

use super::pty::{Start, at_terminal};
use crate::support::careers;

const SOURCE: &[&str] = &["sources", "onet-30-1"];

/// What is shown, its status asserted.
fn shown(start: Start) -> String {
    let (text, status) = start.run();
    assert_eq!(status, 0, "{text}");
    text
}

/// The page without its links.
fn unlinked(text: &str) -> String {
    careers::render::link::without(text)
}

#[test]
fn a_terminal_that_opens_links_gets_the_same_page_with_links() {
    let plain = shown(at_terminal(SOURCE));
    assert!(
        !plain.contains("\u{1b}]"),
        "nothing says that it opens links"
    );
    for (name, value) in [
        ("FORCE_HYPERLINK", "1"),
        ("VTE_VERSION", "7600"),
        ("TERM_PROGRAM", "WezTerm"),
        ("KONSOLE_VERSION", "220400"),
        ("WT_SESSION", "a"),
    ] {
        let text = shown(at_terminal(SOURCE).env(name, value));
        assert!(
            text.contains("\u{1b}]8;;https://www.onet"),
            "{name}: {text:?}"
        );
        assert_eq!(unlinked(&text), plain, "{name}");
    }
}

#[test]
fn a_link_over_several_lines_is_one() {
    for args in [
        &["sources"][..],
        SOURCE,
        &["roadmap", "sre", "1"],
        &["show", "sre", "sources"],
    ] {
        let plain = shown(at_terminal(args).columns(40));
        let text = shown(at_terminal(args).columns(40).env("FORCE_HYPERLINK", "1"));
        assert_eq!(unlinked(&text), plain, "{args:?}");
        for link in text.split("\u{1b}]8;").skip(1).step_by(2) {
            let (head, said) = link.split_once("\u{1b}\\").expect("an end");
            let (id, target) = head.split_once(';').expect("an id");
            let said = strip_ansi_codes(said);
            assert!(
                target.starts_with("http") && target.contains(&*said),
                "{target} {said}"
            );
            assert_eq!(id.is_empty(), *said == *target, "{target} {said}");
        }
    }
}

#[test]
fn who_wants_no_links_gets_none() {
    let forced = |args: &[&str]| at_terminal(args).env("FORCE_HYPERLINK", "1");
    for start in [
        forced(SOURCE).env("TERM", "dumb"),
        forced(SOURCE).env("NO_HYPERLINKS", "1"),
        forced(SOURCE)
            .env("FORCE_HYPERLINK", "0")
            .env("VTE_VERSION", "7600"),
        forced(&["sources", "onet-30-1", "--plain"]),
        forced(&["sources", "onet-30-1", "--json"]),
        forced(&["roadmap", "sre", "--format", "md"]),
    ] {
        assert!(!shown(start).contains("\u{1b}]"));
    }
    for more in [&[][..], &["--color", "always"], &["--plain"]] {
        let args = [SOURCE, more].concat();
        let run = careers(&args)
            .env("FORCE_HYPERLINK", "1")
            .env("TERM", "xterm-kitty");
        assert!(
            !run.any_stdout().run().stdout.contains("\u{1b}]"),
            "{more:?}"
        );
    }
}
