//! The quiz as it is taken: every format by keys, at a wide and a narrow terminal.

use careers::BUNDLED;
use careers::answer::quiz::{Draw, Quiz};
use careers::assess::answer::{Answer, letter};
use careers::assess::form::Shown;
use careers::catalog::model::Format;
use careers::error::Exit;
use careers::render;
use careers::render::page::{self, Look};
use careers::ui::{Color, Env};

use super::WIDTHS;
use super::pty::{BACKSPACE, CTRL_D, DOWN, ENTER, ESC, Pty, Start, UP, at_terminal, on_terminal};
use crate::quiz::{banks, file, quiz, right, run, wrong};
use crate::support::{pipe, terminal};

/// What is chosen by somebody who does not know.
const DONT_KNOW: &str = "I don't know";

/// Questions in the forms that are driven through.
const COUNT: usize = 8;

/// The first seed whose form of this many questions is as wanted.
fn draw(quiz: &Quiz<'_>, count: usize, wanted: impl Fn(&[Shown<'_, '_>]) -> bool) -> Draw {
    let draws = (0..10_000).map(|seed| Draw { count, seed });
    let mut fitting = draws.filter(|draw| wanted(&quiz.form(*draw)));
    fitting.next().expect("a seed with such a form")
}

/// A form that has every format.
fn varied(quiz: &Quiz<'_>) -> Draw {
    draw(quiz, COUNT, |form| {
        let has = |format| form.iter().any(|shown| shown.item.format == format);
        Format::ALL.iter().all(|&format| has(format))
    })
}

/// The quiz on a terminal.
pub fn taken(career: &str, draw: Draw, flags: &[&str]) -> Start {
    let (count, seed) = (draw.count.to_string(), draw.seed.to_string());
    let args = ["quiz", career, "--items", &count, "--seed", &seed];
    let args: Vec<&str> = args.into_iter().chain(flags.iter().copied()).collect();
    at_terminal(&args).env("CAREERS_TICK", "20")
}

/// How somebody leaves a question out.
#[derive(Clone, Copy)]
pub enum Leaving {
    ByEsc,
    BySayingSo,
}

/// Waits until a list is drawn to the end of its last entry, which begins like this.
fn drawn(pty: &mut Pty, last: &str) {
    pty.expect(last);
    pty.expect("\r\n");
}

/// Waits for a list and goes to one of its entries, which are known by how they begin.
fn point(pty: &mut Pty, asked: &str, entries: &[String], place: usize) {
    let last = entries.last().expect("an entry");
    pty.expect(&format!("? {asked} ›"));
    drawn(pty, last);
    let points = |pty: &Pty, place: usize| {
        let active = pty.screen.active().unwrap_or_default();
        let wanted = format!("❯ {}", entries[place]);
        assert!(
            active.starts_with(&wanted),
            "{active:?} instead of {wanted:?}"
        );
    };
    points(pty, 0);
    if place + 1 == entries.len() && place > 1 {
        // From the first entry up is the last.
        pty.press(UP);
        drawn(pty, last);
    } else {
        for at in 1..=place {
            pty.press(DOWN);
            drawn(pty, last);
            points(pty, at);
        }
    }
    points(pty, place);
}

/// Chooses; the list then makes room for one line that tells the choice.
fn choose(pty: &mut Pty, asked: &str, entries: &[String], place: usize) {
    point(pty, asked, entries, place);
    pty.press(ENTER);
    pty.expect(&format!("✔ {asked} · "));
    no_rests(pty);
}

/// Nothing of a list or of a question's line stays on the screen once it is answered.
fn no_rests(pty: &Pty) {
    let lines = pty.screen.lines();
    let rests = |line: &&String| line.starts_with(['❯', '?', '⬚']) || line.trim() == DONT_KNOW;
    assert_eq!(lines.iter().find(rests), None, "{}", lines.join("\n"));
}

fn leave(pty: &mut Pty, asked: &str, entries: &[String], how: Leaving) {
    match how {
        Leaving::BySayingSo => choose(pty, asked, entries, entries.len() - 1),
        Leaving::ByEsc => {
            point(pty, asked, entries, 0);
            pty.press(ESC);
        }
    }
}

/// Lettered entries of a list, with the way to say that one does not know.
fn lettered(places: &[usize]) -> Vec<String> {
    let letters = places.iter().map(|&p| format!("{}  ", letter(p)));
    letters.chain([DONT_KNOW.to_owned()]).collect()
}

fn single(pty: &mut Pty, shown: &Shown<'_, '_>, answer: &Answer, leaving: Leaving) {
    let places: Vec<usize> = (0..shown.left.len()).collect();
    match answer {
        Answer::Options(chosen) => choose(pty, "Your answer", &lettered(&places), chosen[0]),
        _ => leave(pty, "Your answer", &lettered(&places), leaving),
    }
}

const MARK: &str = "Space marks, Enter answers";

/// Waits until the list of marks is drawn: its last entry is.
fn marks_are_drawn(pty: &mut Pty, shown: &Shown<'_, '_>) {
    let last = shown.left.len() - 1;
    drawn(pty, &format!("{}  ", letter(last)));
}

fn multi(pty: &mut Pty, shown: &Shown<'_, '_>, answer: &Answer, leaving: Leaving) {
    pty.expect(&format!("? {MARK} ›"));
    marks_are_drawn(pty, shown);
    let chosen: &[usize] = match answer {
        Answer::Options(chosen) => chosen,
        _ => &[],
    };
    for place in 0..shown.left.len() {
        if place > 0 {
            pty.press(DOWN);
            marks_are_drawn(pty, shown);
        }
        let is_at = |pty: &Pty, mark: char| {
            let active = pty.screen.active().unwrap_or_default();
            let wanted = format!("{mark} {}  ", letter(place));
            assert!(
                active.starts_with(&wanted),
                "{active:?} instead of {wanted:?}"
            );
        };
        is_at(pty, '⬚');
        if chosen.contains(&place) {
            pty.press(" ");
            marks_are_drawn(pty, shown);
            is_at(pty, '✔');
        }
    }
    if let (true, Leaving::ByEsc) = (chosen.is_empty(), leaving) {
        return pty.press(ESC);
    }
    pty.press(ENTER);
    pty.expect(&format!("✔ {MARK} · "));
    no_rests(pty);
}

fn order(pty: &mut Pty, shown: &Shown<'_, '_>, answer: &Answer, leaving: Leaving) {
    let mut left: Vec<usize> = (0..shown.left.len()).collect();
    let Answer::Steps(steps) = answer else {
        return leave(pty, "First", &lettered(&left), leaving);
    };
    for step in &steps[..steps.len() - 1] {
        let asked = if left.len() == steps.len() {
            "First".to_owned()
        } else {
            format!("Then ({} to go)", left.len())
        };
        let place = left.iter().position(|p| p == step).expect("a step");
        choose(pty, &asked, &lettered(&left), place);
        left.remove(place);
    }
}

fn pairs(pty: &mut Pty, shown: &Shown<'_, '_>, answer: &Answer, leaving: Leaving) {
    let numbers = (1..=shown.right.len()).map(|n| format!("{n}  "));
    let entries: Vec<String> = numbers.chain([DONT_KNOW.to_owned()]).collect();
    for place in 0..shown.left.len() {
        let asked = format!("{} goes with", letter(place));
        let given = match answer {
            Answer::Pairs(pairs) => pairs[place],
            _ => None,
        };
        match given {
            Some(right) => choose(pty, &asked, &entries, right),
            None => leave(pty, &asked, &entries, leaving),
        }
    }
}

/// The line that asks for something typed.
pub fn typed_prompt(shown: &Shown<'_, '_>) -> String {
    match (shown.item.format, shown.item.unit) {
        (Format::Numeric, Some(unit)) => format!("Number, in {unit}"),
        (Format::Numeric, None) => "Number".to_owned(),
        _ => "It prints".to_owned(),
    }
}

fn typed(pty: &mut Pty, shown: &Shown<'_, '_>, answer: &Answer) {
    let asked = typed_prompt(shown);
    pty.expect(&format!("? {asked} › "));
    let text = match answer {
        Answer::Number(number) => number.to_string(),
        Answer::Output(text) => text.clone(),
        _ => String::new(),
    };
    pty.line(&text);
    pty.expect(&format!("✔ {asked} · {text}"));
    no_rests(pty);
}

/// Answers a question by keys.
pub fn give(pty: &mut Pty, shown: &Shown<'_, '_>, answer: &Answer, leaving: Leaving) {
    match shown.item.format {
        Format::Single => single(pty, shown, answer, leaving),
        Format::Multi => multi(pty, shown, answer, leaving),
        Format::Order => order(pty, shown, answer, leaving),
        Format::Match => pairs(pty, shown, answer, leaving),
        Format::Numeric | Format::CodeOutput => typed(pty, shown, answer),
    }
}

/// Answers every question of a form.
fn take(
    pty: &mut Pty,
    form: &[Shown<'_, '_>],
    answer: impl Fn(&Shown<'_, '_>) -> Answer,
    leaving: Leaving,
) {
    for (place, shown) in form.iter().enumerate() {
        pty.expect(&format!("\r\n{} of {} · ", place + 1, form.len()));
        give(pty, shown, &answer(shown), leaving);
    }
}

pub const AGAIN: &str = "? Again, with the reasons? (y/n) › yes";

/// What the library answers to a file with the same answers.
fn told(
    career: &str,
    draw: Draw,
    flags: &[&str],
    answer: impl Fn(&Shown<'_, '_>) -> Answer,
    env: Env,
) -> String {
    let quiz = quiz(BUNDLED, career);
    let file = file(career, draw.seed, &quiz.form(draw), answer).to_string();
    let args = ["quiz", career, "--answers", "-"];
    let args: Vec<&str> = args.into_iter().chain(flags.iter().copied()).collect();
    let (out, err, exit) = run(BUNDLED, &args, file.as_bytes(), env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    out
}

/// A form's result as the terminal gives it: it says where the form was taken.
fn in_a_terminal(scored: &str) -> String {
    scored
        .replace("\"rules\":\"form\"", "\"rules\":\"fixed\"")
        .replace("\trules\tform", "\trules\tfixed")
}

fn colored(columns: u16) -> Env {
    Env {
        stdout_color: Color::Yes,
        ..terminal(columns.into())
    }
}

/// Every question again, as the library writes it.
fn reviewed(
    quiz: &Quiz<'_>,
    draw: Draw,
    answer: impl Fn(&Shown<'_, '_>) -> Answer,
    columns: u16,
) -> String {
    let answers: Vec<Answer> = quiz.form(draw).iter().map(answer).collect();
    let view = quiz.result(draw, &answers, true).expect("a result");
    page::write(
        &render::quiz::review(&view),
        Look::new(columns.into(), true),
    )
}

/// Takes every bank's quiz at every width; the score must be the library's, and
/// `after` goes on from the offer of the review.
fn every_quiz(
    answer: fn(&Shown<'_, '_>) -> Answer,
    leaving: Leaving,
    score: &str,
    after: impl Fn(&mut Pty, &Quiz<'_>, Draw, u16),
) {
    for (career, _) in banks() {
        let quiz = quiz(BUNDLED, career);
        let draw = varied(&quiz);
        for columns in WIDTHS {
            let mut pty = taken(career, draw, &[]).columns(columns).rows(24).start();
            take(&mut pty, &quiz.form(draw), answer, leaving);
            pty.expect(score);
            pty.expect(AGAIN);
            let page = on_terminal(&told(career, draw, &[], answer, colored(columns)));
            assert!(pty.raw().contains(&page), "{page}\n\n{}", pty.raw());
            after(&mut pty, &quiz, draw, columns);
        }
    }
}

/// What is written to the end, but for the cursor that comes back when a terminal is let go.
fn written_last(pty: &mut Pty) -> (String, i32) {
    let (text, status) = pty.end();
    (text.replace("\u{1b}[?25h", ""), status)
}

#[test]
fn who_answers_everything_right_gets_full_marks_and_sees_every_question_again() {
    every_quiz(
        right,
        Leaving::ByEsc,
        "8 of 8; 8 answered",
        |pty, quiz, draw, columns| {
            pty.press("y");
            pty.expect("✔ Again, with the reasons? · yes\r\n");
            no_rests(pty);
            let review = on_terminal(&reviewed(quiz, draw, right, columns));
            assert_eq!(written_last(pty), (review, 0));
        },
    );
}

#[test]
fn who_answers_everything_wrong_gets_none_and_may_leave_it_at_that() {
    every_quiz(
        wrong,
        Leaving::ByEsc,
        "0 of 8; 8 answered",
        |pty, _, _, _| {
            pty.press("n");
            pty.expect("✔ Again, with the reasons? · no\r\n");
            no_rests(pty);
            assert_eq!(written_last(pty), (String::new(), 0));
        },
    );
}

#[test]
fn who_leaves_everything_out_with_esc_has_answered_nothing() {
    every_quiz(
        |_| Answer::DontKnow,
        Leaving::ByEsc,
        "0 of 8; 0 answered",
        |pty, quiz, draw, columns| {
            pty.press(ENTER);
            pty.expect("✔ Again, with the reasons? · yes\r\n");
            let review = on_terminal(&reviewed(quiz, draw, |_| Answer::DontKnow, columns));
            assert_eq!(written_last(pty), (review, 0));
        },
    );
}

#[test]
fn who_says_that_they_do_not_know_has_answered_nothing() {
    every_quiz(
        |_| Answer::DontKnow,
        Leaving::BySayingSo,
        "0 of 8; 0 answered",
        |pty, _, _, _| {
            pty.press(ESC);
            pty.expect("✔ Again, with the reasons? ·\r\n");
            assert_eq!(pty.end().1, 0);
        },
    );
}

/// The smallest form with a question of this format, and the question's place in it.
pub fn with_a(quiz: &Quiz<'_>, format: Format) -> (Draw, usize) {
    let draws = (1..=COUNT).flat_map(|count| (0..50).map(move |seed| Draw { count, seed }));
    let place = |draw: &Draw| {
        let form = quiz.form(*draw);
        form.iter().position(|shown| shown.item.format == format)
    };
    let mut fitting = draws.filter_map(|draw| Some((draw, place(&draw)?)));
    fitting.next().expect("a form with such a question")
}

/// Leaves out what comes before a question.
pub fn up_to(pty: &mut Pty, form: &[Shown<'_, '_>], place: usize) {
    for (before, shown) in form[..=place].iter().enumerate() {
        pty.expect(&format!("\r\n{} of {} · ", before + 1, form.len()));
        if before < place {
            give(pty, shown, &Answer::DontKnow, Leaving::ByEsc);
        }
    }
}

/// Takes a form of which one question, of this format, is answered with `keys`;
/// the result must be that of `answer`.
fn one_question(
    format: Format,
    answer: impl Fn(&Shown<'_, '_>) -> Answer,
    keys: impl Fn(&mut Pty, &Shown<'_, '_>),
) {
    let career = "site-reliability-engineer";
    let quiz = quiz(BUNDLED, career);
    let (draw, place) = with_a(&quiz, format);
    let form = quiz.form(draw);
    let only = |shown: &Shown<'_, '_>| {
        if form[place].item.id == shown.item.id {
            answer(shown)
        } else {
            Answer::DontKnow
        }
    };
    for columns in WIDTHS {
        let mut pty = taken(career, draw, &[]).columns(columns).start();
        up_to(&mut pty, &form, place);
        keys(&mut pty, &form[place]);
        for (after, shown) in form.iter().enumerate().skip(place + 1) {
            pty.expect(&format!("\r\n{} of {} · ", after + 1, form.len()));
            give(&mut pty, shown, &Answer::DontKnow, Leaving::ByEsc);
        }
        pty.expect(AGAIN);
        let page = on_terminal(&told(career, draw, &[], only, colored(columns)));
        assert!(pty.raw().contains(&page), "{page}\n\n{}", pty.raw());
        pty.press("n");
        assert_eq!(pty.end().1, 0);
    }
}

#[test]
fn what_is_no_number_is_asked_again() {
    one_question(Format::Numeric, right, |pty, shown| {
        let asked = typed_prompt(shown);
        for text in ["many", "12 or so", "1e999", "nan", "-", "१२"] {
            pty.expect(&format!("? {asked} › "));
            pty.line(text);
            pty.expect(&format!("`{text}` is not a number.\r\n"));
        }
        typed(pty, shown, &right(shown));
    });
}

#[test]
fn a_number_may_be_grouped_as_people_write_it() {
    one_question(Format::Numeric, right, |pty, shown| {
        let plain = shown.item.value.expect("a value").to_string();
        let (first, rest) = plain.split_at(1);
        let asked = typed_prompt(shown);
        pty.expect(&format!("? {asked} › "));
        pty.line(&format!(" {first},{rest} "));
        pty.expect(&format!("✔ {asked} ·  {first},{rest} "));
    });
}

#[test]
fn a_typed_line_can_be_mended_before_it_is_sent() {
    one_question(Format::CodeOutput, right, |pty, shown| {
        let asked = typed_prompt(shown);
        pty.expect(&format!("? {asked} › "));
        for key in ["x", "y"] {
            pty.press(key);
            pty.expect(key);
        }
        // The end of input is no key that a line knows; backspace takes away.
        for key in [CTRL_D, BACKSPACE, BACKSPACE] {
            pty.press(key);
        }
        pty.line(shown.item.output.expect("an output"));
    });
}

#[test]
fn an_order_left_half_way_is_no_answer() {
    one_question(
        Format::Order,
        |_| Answer::DontKnow,
        |pty, shown| {
            let all: Vec<usize> = (0..shown.left.len()).collect();
            choose(pty, "First", &lettered(&all), 1);
            let rest: Vec<usize> = all.iter().copied().filter(|p| *p != 1).collect();
            let asked = format!("Then ({} to go)", rest.len());
            leave(pty, &asked, &lettered(&rest), Leaving::ByEsc);
        },
    );
}

#[test]
fn a_match_with_one_side_left_out_is_an_answer_but_not_right() {
    let but_one = |shown: &Shown<'_, '_>| match right(shown) {
        Answer::Pairs(mut pairs) => {
            pairs[0] = None;
            Answer::Pairs(pairs)
        }
        other => other,
    };
    one_question(Format::Match, but_one, |pty, shown| {
        pairs(pty, shown, &but_one(shown), Leaving::BySayingSo);
    });
    one_question(Format::Match, but_one, |pty, shown| {
        pairs(pty, shown, &but_one(shown), Leaving::ByEsc);
    });
}

#[test]
fn a_mark_can_be_taken_back_and_no_mark_is_no_answer() {
    one_question(
        Format::Multi,
        |_| Answer::DontKnow,
        |pty, shown| {
            pty.expect(&format!("? {MARK} ›"));
            marks_are_drawn(pty, shown);
            for mark in ['✔', '⬚'] {
                pty.press(" ");
                marks_are_drawn(pty, shown);
                let active = pty.screen.active().unwrap_or_default();
                assert!(active.starts_with(&format!("{mark} a  ")), "{active}");
            }
            pty.press(ENTER);
        },
    );
}

#[test]
fn the_result_goes_to_standard_output_and_the_questions_do_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("result");
    let career = "backend-developer";
    let quiz = quiz(BUNDLED, career);
    let draw = varied(&quiz);
    for (flags, asks) in [
        (&[][..], true),
        (&["--json"], false),
        (&["--review"], false),
        (&["--plain"], true),
        (&["--json", "--review"], false),
    ] {
        let mut pty = taken(career, draw, flags)
            .shell("exec \"$@\" >\"$0\"", &path)
            .start();
        take(&mut pty, &quiz.form(draw), right, Leaving::ByEsc);
        if asks {
            pty.expect(AGAIN);
            pty.press("n");
            pty.expect("✔ Again, with the reasons? · no");
        }
        assert_eq!(pty.end().1, 0, "{flags:?}");
        assert!(
            !pty.text().contains("of questions like these"),
            "{}",
            pty.text()
        );
        let result = std::fs::read_to_string(&path).expect("a file");
        let scored = told(career, draw, flags, right, pipe());
        assert_eq!(result, in_a_terminal(&scored), "{flags:?}");
    }
}

#[test]
fn a_review_that_is_wanted_goes_to_standard_output_after_the_result() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("result");
    let career = "backend-developer";
    let quiz = quiz(BUNDLED, career);
    let (draw, _) = with_a(&quiz, Format::Single);
    let mut pty = taken(career, draw, &[])
        .shell("exec \"$@\" >\"$0\"", &path)
        .start();
    take(&mut pty, &quiz.form(draw), wrong, Leaving::ByEsc);
    pty.expect(AGAIN);
    pty.press("y");
    assert_eq!(pty.end().1, 0);
    let result = std::fs::read_to_string(&path).expect("a file");
    let scored = told(career, draw, &["--review"], wrong, pipe());
    assert_eq!(result, in_a_terminal(&scored));
}

#[test]
fn a_review_that_is_asked_for_beforehand_is_not_offered() {
    let career = "site-reliability-engineer";
    let quiz = quiz(BUNDLED, career);
    let draw = varied(&quiz);
    let mut pty = taken(career, draw, &["--review"]).start();
    take(&mut pty, &quiz.form(draw), right, Leaving::ByEsc);
    pty.expect("8 of 8; 8 answered");
    assert_eq!(pty.end().1, 0);
    let page = on_terminal(&told(career, draw, &["--review"], right, colored(80)));
    assert!(pty.raw().ends_with(&page), "{}", pty.raw());
}

#[test]
fn a_seed_that_was_drawn_is_told_before_the_first_question() {
    let mut pty = at_terminal(&["quiz", "sre", "--items", "1"]).start();
    pty.expect("1 questions, seed ");
    pty.expect("\r\n");
    let line = pty.text().lines().next().expect("a line").to_owned();
    let seed = line
        .rsplit(' ')
        .next()
        .expect("a seed")
        .parse()
        .expect("a number");
    let quiz = quiz(BUNDLED, "sre");
    let form = quiz.form(Draw { count: 1, seed });
    take(&mut pty, &form, right, Leaving::ByEsc);
    pty.expect(&format!("seed {seed}"));
    pty.expect("1 of 1; 1 answered");
    pty.expect(AGAIN);
    pty.press("n");
    assert_eq!(pty.end().1, 0);
}

#[test]
fn questions_without_colour_have_no_colour() {
    let career = "site-reliability-engineer";
    let quiz = quiz(BUNDLED, career);
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let draw = draw(&quiz, 1, |form| form[0].item.format == Format::Multi);
        let mut pty = taken(career, draw, &[]).env(name, value).start();
        let last = letter(quiz.form(draw)[0].left.len() - 1);
        pty.expect("Space marks, Enter answers:");
        pty.expect(&format!("  [ ] {last}  "));
        assert_eq!(
            pty.screen.active().map(|line| line[..9].to_owned()),
            Some("> [ ] a  ".to_owned())
        );
        pty.press(" ");
        pty.expect(&format!("  [ ] {last}  "));
        assert_eq!(
            pty.screen.active().map(|line| line[..9].to_owned()),
            Some("> [x] a  ".to_owned())
        );
        pty.press(ENTER);
        pty.expect("1 answered");
        pty.expect("Again, with the reasons? [Y/n]");
        pty.press("n");
        assert_eq!(pty.end().1, 0);
        // Moving the cursor is no colour.
        let styles = pty.raw().split("\u{1b}[").skip(1).filter(|rest| {
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                .starts_with('m')
        });
        assert_eq!(styles.count(), 0, "{name}: {:?}", pty.raw());
    }
}
