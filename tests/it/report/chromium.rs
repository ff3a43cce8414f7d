//! A report in a real browser, where there is one.

use std::fs;
use std::process::Command;

use super::begun;

/// What the page's title and headings are, once Chromium has read it. Whatever it would have
/// to load, the page's own policy refuses, and Chromium complains of that.
#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn chromium_renders_it_without_a_complaint_or_a_request() {
    let Some(browser) = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|b| starts(b))
    else {
        eprintln!("skipped: no chromium is installed");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("page.html");
    let html = begun();
    fs::write(&page, &html).expect("it is written");
    let log = folder.path().join("net.json");
    let run = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
        ])
        .args(["--enable-logging=stderr", "--log-level=0", "--dump-dom"])
        .arg(format!(
            "--user-data-dir={}",
            folder.path().join("profile").display()
        ))
        .arg(format!("--log-net-log={}", log.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .expect("it ends");
    let (dom, said) = (
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr),
    );
    assert!(run.status.success(), "{said}");
    assert!(
        dom.contains("<title>Tea Taster: a career report</title>"),
        "{dom}"
    );
    for head in ["<h1>", "<h2 ", "<h3>", "<h4>", "<svg ", "<tr>", "<li"] {
        assert_eq!(
            dom.matches(head).count(),
            html.matches(head).count(),
            "{head}"
        );
    }
    assert!(!said.contains("CONSOLE"), "{said}");
    let log = fs::read_to_string(&log).expect("a log of the network");
    let asked: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("example.org"))
        .collect();
    assert_eq!(asked, [""; 0], "the page's sources are links, not loads");
}

fn starts(browser: &str) -> bool {
    let run = Command::new(browser).arg("--version").output();
    run.is_ok_and(|run| run.status.success())
}
