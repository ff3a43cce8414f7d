//! The simulation as it is played: every format by keys, at a wide and a narrow terminal.

use careers::BUNDLED;
use careers::answer::simulate::order;
use careers::assess::answer::letter;
use careers::assess::situation::{Choice, Story};
use careers::catalog::model::{Decision, Scenario, Situation};
use careers::error::Exit;
use careers::ui::{Color, Env};

use super::WIDTHS;
use super::pty::{CTRL_C, DOWN, ENTER, ESC, Pty, Start, at_terminal, on_terminal};
use crate::simulate::{bundled, expert, file, first, played, run};
use crate::support::{pipe, terminal};

const SEED: u64 = 7;

/// The simulation on a terminal.
fn taken(career: &str, scenario: &str, flags: &[&str]) -> Start {
    let args = [&["simulate", career, scenario, "--seed", "7"], flags].concat();
    at_terminal(&args).rows(24)
}

/// Waits for a list whose last entry begins like this, and takes the entry at a place.
fn choose(pty: &mut Pty, asked: &str, entries: &[String], place: usize) {
    let last = entries.last().expect("an entry");
    shows(pty, asked, last);
    for entry in entries.iter().take(place + 1).skip(1) {
        pty.press(DOWN);
        drawn(pty, last);
        let active = pty.screen.active().unwrap_or_default();
        assert!(active.starts_with(&format!("❯ {entry}")), "{active:?}");
    }
    pty.press(ENTER);
    pty.expect(&format!("✔ {asked} · {}", entries[place]));
    let lines = pty.screen.lines();
    let rest = lines.iter().find(|line| line.starts_with(['❯', '?']));
    assert_eq!(rest, None, "{}", lines.join("\n"));
}

fn drawn(pty: &mut Pty, last: &str) {
    pty.expect(last);
    pty.expect("\r\n");
}

fn shows(pty: &mut Pty, asked: &str, last: &str) {
    pty.expect(&format!("? {asked} ›"));
    drawn(pty, last);
}

/// The entries of a list of these options as shown.
fn lettered(places: &[usize]) -> Vec<String> {
    places.iter().map(|&p| format!("{}  ", letter(p))).collect()
}

const SCALE: [&str; 5] = [
    "1  very bad",
    "2  bad",
    "3  neither",
    "4  good",
    "5  very good",
];

/// Decides by keys, as `choice` does.
fn give(pty: &mut Pty, situation: &Situation<&str>, choice: &Choice) {
    let order = order(situation, SEED);
    let shown = |place: &usize| order.iter().position(|at| at == place).expect("a place");
    let all: Vec<usize> = (0..order.len()).collect();
    match choice {
        Choice::Pick(place) => choose(pty, "Your choice", &lettered(&all), shown(place)),
        Choice::BestWorst { best, worst } => {
            let (best, worst) = (shown(best), shown(worst));
            choose(pty, "Best", &lettered(&all), best);
            let rest: Vec<usize> = all.into_iter().filter(|p| *p != best).collect();
            let place = rest.iter().position(|p| *p == worst).expect("another");
            choose(pty, "Worst", &lettered(&rest), place);
        }
        Choice::Rate(ratings) => {
            for (place, &at) in order.iter().enumerate() {
                let points = (1..=5_u8).position(|n| (f64::from(n) - ratings[at]).abs() < 0.1);
                let asked = format!("{} is", letter(place));
                choose(
                    pty,
                    &asked,
                    &SCALE.map(str::to_owned),
                    points.expect("a whole rating"),
                );
            }
        }
    }
}

/// An expert who rates in whole points.
fn whole(situation: &Situation<&str>) -> Choice {
    match expert(situation) {
        Choice::Rate(key) => Choice::Rate(key.into_iter().map(f64::floor).collect()),
        choice => choice,
    }
}

/// The line above a situation.
fn progress(story: &Story<'_, '_>) -> String {
    let number = story.steps.len() + 1;
    match story.lengths() {
        (least, most) if least == most => format!("{number} of {most}"),
        (least, most) => format!("{number} of {least} to {most}"),
    }
}

/// Plays up to a situation; the story so far.
fn play<'s, 'a>(
    pty: &mut Pty,
    scenario: &'s Scenario<&'a str>,
    decide: impl Fn(&Situation<&str>) -> Choice,
    until: impl Fn(&Situation<&str>) -> bool,
) -> Story<'s, 'a> {
    let mut story = Story::new(scenario);
    while let Some(situation) = story.situation() {
        pty.expect(&format!("\r\n{}\r\n", progress(&story)));
        if until(situation) {
            break;
        }
        let choice = decide(situation);
        give(pty, situation, &choice);
        assert!(story.decide(choice));
    }
    story
}

/// What the library says of the same answers in a file.
fn told(career: &str, scenario: &str, story: &Story<'_, '_>, flags: &[&str], env: Env) -> String {
    let file = file(career, scenario, story).to_string();
    let args = [&["simulate", career, "--answers", "-"], flags].concat();
    let (out, err, exit) = run(BUNDLED, &args, file.as_bytes(), env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    out
}

fn colored(columns: u16) -> Env {
    Env {
        stdout_color: Color::Yes,
        ..terminal(columns.into())
    }
}

fn scenarios(career: &str) -> Vec<Scenario<&'static str>> {
    let found = bundled().into_iter().find(|(id, _)| *id == career);
    found.expect("scenarios").1
}

const CAREER: &str = "site-reliability-engineer";

/// Every format is in it, whoever decides.
fn story() -> Scenario<&'static str> {
    scenarios(CAREER).swap_remove(0)
}

#[test]
fn one_scenario_of_every_career_is_played_to_its_end_and_debriefed() {
    for (career, scenarios) in bundled() {
        let scenario = &scenarios[0];
        for columns in WIDTHS {
            let decide = if columns == WIDTHS[0] { whole } else { first };
            let mut pty = taken(career, scenario.id, &[]).columns(columns).start();
            let story = play(&mut pty, scenario, decide, |_| false);
            pty.expect("How it ended");
            assert_eq!(pty.end().1, 0);
            let page = on_terminal(&told(career, scenario.id, &story, &[], colored(columns)));
            assert!(pty.raw().contains(&page), "{page}\n\n{}", pty.raw());
            let formats = |format| story.steps.iter().any(|s| s.situation.format == format);
            assert!(
                Decision::ALL.iter().all(|&format| formats(format)),
                "{career}"
            );
        }
    }
}

#[test]
fn the_scenario_is_chosen_where_none_is_named() {
    let all = scenarios(CAREER);
    for columns in WIDTHS {
        let mut pty = at_terminal(&["simulate", "sre", "--seed", "7"])
            .columns(columns)
            .rows(24)
            .start();
        let titles: Vec<String> = (1..=all.len()).map(|n| format!("{n}  ")).collect();
        choose(&mut pty, "Which scenario?", &titles, 1);
        pty.expect(all[1].title);
        pty.expect("seed 7");
        let story = play(&mut pty, &all[1], first, |_| false);
        pty.expect("How it ended");
        assert_eq!(pty.end().1, 0);
        let page = on_terminal(&told(CAREER, all[1].id, &story, &[], colored(columns)));
        assert!(pty.raw().contains(&page));
    }
}

#[test]
fn a_seed_that_was_drawn_is_told() {
    let mut pty = at_terminal(&["simulate", "sre", "1"]).start();
    pty.expect("seed ");
    pty.expect("\r\n");
    pty.expect("? Your choice ›");
    pty.press(ESC);
    assert_eq!(pty.end().1, 130);
}

/// Somebody has had enough: the message on a line of its own, 130, no result.
fn is_left(mut pty: Pty, what: &str) {
    let (rest, status) = pty.end();
    assert_eq!(status, 130, "{what}: {rest}");
    let lines = pty.screen.lines();
    let last = lines.last().map(String::as_str);
    assert_eq!(last, Some("error: interrupted; nothing was kept"), "{what}");
    assert!(!pty.text().contains("How it ended"), "{what}");
}

#[test]
fn esc_and_ctrl_c_end_every_kind_of_situation_and_keep_nothing() {
    let scenario = story();
    for format in Decision::ALL {
        for columns in WIDTHS {
            for key in [ESC, CTRL_C] {
                let mut pty = taken(CAREER, scenario.id, &[]).columns(columns).start();
                let at = play(&mut pty, &scenario, first, |s| s.format == *format);
                let options = at.situation().expect("a situation").options.len();
                let last = format!("{}  ", letter(options - 1));
                match format {
                    Decision::Pick => shows(&mut pty, "Your choice", &last),
                    Decision::BestWorst => shows(&mut pty, "Best", &last),
                    Decision::Rate => shows(&mut pty, "a is", SCALE[4]),
                }
                pty.press(key);
                is_left(pty, &format!("{format:?} at {columns}"));
            }
        }
    }
}

#[test]
fn esc_and_ctrl_c_end_what_is_half_decided_too() {
    let scenario = story();
    for key in [ESC, CTRL_C] {
        let mut pty = taken(CAREER, scenario.id, &[]).start();
        let at = play(&mut pty, &scenario, first, |s| {
            s.format == Decision::BestWorst
        });
        let options = at.situation().expect("a situation").options.len();
        let all: Vec<usize> = (0..options).collect();
        choose(&mut pty, "Best", &lettered(&all), 0);
        shows(&mut pty, "Worst", &format!("{}  ", letter(options - 1)));
        pty.press(key);
        is_left(pty, "worst");

        let mut pty = taken(CAREER, scenario.id, &[]).start();
        play(&mut pty, &scenario, first, |s| s.format == Decision::Rate);
        choose(&mut pty, "a is", &SCALE.map(str::to_owned), 3);
        shows(&mut pty, "b is", SCALE[4]);
        pty.press(key);
        is_left(pty, "the second rating");

        let mut pty = at_terminal(&["simulate", "sre"]).start();
        shows(&mut pty, "Which scenario?", "2  ");
        pty.press(key);
        is_left(pty, "which");
    }
}

#[test]
fn the_result_goes_to_standard_output_and_the_questions_do_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("result");
    let scenario = story();
    for flags in [&[][..], &["--json"], &["--plain"]] {
        let start = taken(CAREER, scenario.id, flags).shell("exec \"$@\" >\"$0\"", &path);
        let mut pty = start.start();
        let story = play(&mut pty, &scenario, first, |_| false);
        assert_eq!(story, played(&scenario, first));
        assert_eq!(pty.end().1, 0, "{flags:?}");
        assert!(!pty.text().contains("How it ended"), "{}", pty.text());
        let result = std::fs::read_to_string(&path).expect("a file");
        assert_eq!(
            result,
            told(CAREER, scenario.id, &story, flags, pipe()),
            "{flags:?}"
        );
    }
}

#[test]
fn situations_without_colour_have_no_colour() {
    let scenario = story();
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let mut pty = taken(CAREER, scenario.id, &[]).env(name, value).start();
        pty.expect("Your choice:");
        pty.expect("  d  ");
        pty.expect("\r\n");
        let active = pty.screen.active().unwrap_or_default();
        assert!(active.starts_with("> a  "), "{active}");
        pty.press(ESC);
        assert_eq!(pty.end().1, 130);
        let styles = pty.raw().split("\u{1b}[").skip(1).filter(|rest| {
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                .starts_with('m')
        });
        assert_eq!(styles.count(), 0, "{name}: {:?}", pty.raw());
    }
}
