//! The trait test as it is taken, and the match that asks for it.

use careers::BUNDLED;
use careers::answer::traits::{INTEREST_ANSWERS, STYLE_ANSWERS, Test};
use careers::assess::traits::{Form, Sheet};
use careers::catalog::pack::Catalog;
use careers::error::Exit;
use careers::render;
use careers::render::page::{self, Look};

use super::WIDTHS;
use super::pty::{CTRL_C, DOWN, ENTER, ESC, Pty, UP, at_terminal, on_terminal};
use crate::quiz::run;
use crate::support::terminal;
use crate::traits::{file, traits};

fn test() -> Test<'static> {
    let catalog = Catalog::open(BUNDLED).expect("opens");
    Test::of(catalog).expect("decodes").expect("a test")
}

/// Waits for a list, whose middle is pointed at, goes to an answer and gives it; `None` leaves it out.
fn answer(pty: &mut Pty, answers: [&str; 5], given: Option<u8>) {
    let drawn = |pty: &mut Pty| {
        pty.expect(answers[4]);
        pty.expect("\r\n");
    };
    pty.expect("? Your answer ›");
    drawn(pty);
    let active = pty.screen.active().unwrap_or_default();
    assert_eq!(active, format!("❯ {}", answers[2]));
    let Some(given) = given else {
        return pty.press(ESC);
    };
    for _ in given..3 {
        pty.press(UP);
        drawn(pty);
    }
    for _ in 3..given {
        pty.press(DOWN);
        drawn(pty);
    }
    let wanted = answers[usize::from(given) - 1];
    assert_eq!(
        pty.screen.active().unwrap_or_default(),
        format!("❯ {wanted}")
    );
    pty.press(ENTER);
    pty.expect("✔ Your answer · ");
    let lines = pty.screen.lines();
    assert!(
        !lines.iter().any(|l| l.starts_with(['❯', '?'])),
        "{}",
        lines.join("\n")
    );
}

/// Takes a form: answers by the item's place, every tenth left out in the statements.
fn take(pty: &mut Pty, form: Form, count: usize) -> Sheet {
    let traits = traits(BUNDLED);
    let mut number = 0;
    let mut shown = |pty: &mut Pty, text: &str| {
        number += 1;
        pty.expect(&format!("{number} of {count} · "));
        // At 40 columns a text goes over two lines.
        let first = text.split(' ').take(3).collect::<Vec<_>>().join(" ");
        pty.expect(&first);
    };
    let mut sheet = Sheet::default();
    for (i, item) in traits.interests.iter().enumerate() {
        let asked = item.quick || form == Form::Full;
        let given = asked.then(|| u8::try_from(item.scale as usize % 5 + 1).expect("small"));
        if asked {
            shown(pty, item.text);
            answer(pty, INTEREST_ANSWERS, given);
        }
        assert_eq!(sheet.interests.len(), i);
        sheet.interests.push(given);
    }
    for (i, item) in traits.styles.iter().enumerate() {
        let given = (i % 10 != 7).then_some(if item.reversed { 2 } else { 4 });
        shown(pty, item.text);
        answer(pty, STYLE_ANSWERS, given);
        sheet.styles.push(given);
    }
    sheet
}

#[test]
fn what_is_answered_is_what_is_scored() {
    for columns in WIDTHS {
        let mut pty = at_terminal(&["traits"]).columns(columns).start();
        pty.expect("50 items");
        pty.expect("Esc leaves");
        let sheet = take(&mut pty, Form::Quick, 50);
        let (rest, status) = pty.end();
        assert_eq!(status, 0);
        let test = test();
        let view = test.result(&sheet);
        let page = page::write(
            &render::traits::result(&view),
            Look::new(columns.into(), true),
        );
        assert!(rest.ends_with(&on_terminal(&page)), "{rest}\n{page}");
        assert_eq!((view.form, view.answered, view.asked), ("quick", 48, 50));
    }
}

#[test]
fn the_full_form_asks_all_of_it_and_scores_as_its_file() {
    let mut pty = at_terminal(&["traits", "--full"]).start();
    let sheet = take(&mut pty, Form::Full, 80);
    let (rest, status) = pty.end();
    assert_eq!(status, 0);
    let traits = traits(BUNDLED);
    let input = file(&traits, &sheet);
    let args = ["traits", "--answers", "-"];
    let (page, _, _) = run(BUNDLED, &args, input.as_bytes(), terminal(80));
    let rest = console::strip_ansi_codes(&rest).into_owned();
    assert!(rest.ends_with(&on_terminal(&page)), "{rest}\n{page}");
}

#[test]
fn a_match_without_scores_asks_for_them() {
    let mut pty = at_terminal(&["match"]).start();
    let sheet = take(&mut pty, Form::Quick, 50);
    let (rest, status) = pty.end();
    assert_eq!(status, 0);
    let traits = traits(BUNDLED);
    let input = file(&traits, &sheet);
    let args = ["match", "--answers", "-"];
    let (page, _, _) = run(BUNDLED, &args, input.as_bytes(), terminal(80));
    let rest = console::strip_ansi_codes(&rest).into_owned();
    assert!(rest.ends_with(&on_terminal(&page)), "{rest}\n{page}");
}

#[test]
fn an_interrupt_keeps_nothing_and_gives_the_cursor_back() {
    for columns in WIDTHS {
        for answered in [0, 3] {
            let mut pty = at_terminal(&["traits"]).columns(columns).start();
            for _ in 0..answered {
                answer(&mut pty, INTEREST_ANSWERS, Some(4));
            }
            pty.expect("? Your answer ›");
            pty.expect(INTEREST_ANSWERS[4]);
            pty.expect("\r\n");
            pty.press(CTRL_C);
            let (rest, status) = pty.end();
            assert_eq!(status, i32::from(Exit::Interrupted.code()));
            let rest = console::strip_ansi_codes(&rest).into_owned();
            assert!(
                rest.ends_with("error: interrupted; nothing was kept\r\n"),
                "{rest}"
            );
        }
    }
}
