//! `offer --new` as it is answered.

use std::fs;

use careers::error::Exit;
use tempfile::TempDir;

use super::WIDTHS;
use super::pty::{CTRL_C, DOWN, ENTER, Pty, at_terminal};

/// Answers a line.
fn type_in(pty: &mut Pty, asked: &str, text: &str) {
    pty.expect(&format!("? {asked} ›"));
    pty.press(text);
    pty.press(ENTER);
}

/// Starts asking for an offer, to be written to this file.
fn asked(folder: &TempDir, columns: u16) -> (Pty, String) {
    let path = folder.path().join("new.yaml").display().to_string();
    let pty = at_terminal(&["offer", "--new", &path])
        .columns(columns)
        .start();
    (pty, path)
}

#[test]
fn what_is_answered_becomes_a_file_that_is_an_offer() {
    for columns in WIDTHS {
        let folder = TempDir::new().expect("a folder");
        let (mut pty, path) = asked(&folder, columns);
        type_in(&mut pty, "Who offers?", "Tea: & Sons' shop");
        type_in(&mut pty, "City", "Punne");
        pty.expect("no city is called `Punne`");
        type_in(&mut pty, "City", "poona");
        pty.expect("? Kind of employer ›");
        pty.press(DOWN);
        pty.press(ENTER);
        type_in(&mut pty, "Career, to compare with what is published", "");
        type_in(&mut pty, "Fixed cost to company a year (24L)", "lots");
        pty.expect("write rupees");
        type_in(&mut pty, "Fixed cost to company a year (24L)", "24L");
        type_in(&mut pty, "Variable pay a year (10% or 2L)", "10%");
        type_in(&mut pty, "What of it do you expect (70%)?", "70%");
        type_in(&mut pty, "Joining bonus (2L)", "");
        type_in(&mut pty, "Shares or options, worth by the letter", "");
        type_in(&mut pty, "Days of notice", "60");
        let (_, status) = pty.end();
        assert_eq!(status, i32::from(Exit::Answered.code()));
        let written = fs::read_to_string(&path).expect("the file");
        assert_eq!(
            written,
            "name: 'Tea: & Sons'' shop'\ncity: poona\ncompany: product\nfixed: 24L\n\
             variable: {amount: 10%, expected: 70%}\nnotice_days: 60\n"
        );
        let offer = careers::pay::offer::read(written.as_bytes()).expect("an offer");
        assert_eq!(
            (offer.fixed, offer.variable_expected()),
            (2_400_000, 168_000)
        );
    }
}

#[test]
fn an_interrupt_leaves_no_file() {
    let folder = TempDir::new().expect("a folder");
    let (mut pty, path) = asked(&folder, 80);
    type_in(&mut pty, "Who offers?", "Kettle");
    pty.expect("? City ›");
    pty.press(CTRL_C);
    let (_, status) = pty.end();
    assert_eq!(status, i32::from(Exit::Interrupted.code()));
    assert!(!fs::exists(&path).expect("a folder"));
}
