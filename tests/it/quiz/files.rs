//! Answer files: what they score, and that nothing is lost on the way.

use careers::BUNDLED;
use careers::answer::quiz::{Draw, Quiz};
use careers::assess::answer::{Answer, key, misconceptions, words};
use careers::catalog::model::Format;
use careers::error::Exit;
use careers::view::QuizView;
use serde_json::{Map, Value, json};

use super::sheet::printed;
use super::{bank_of, banks, file, most, quiz, right, run, written, wrong};
use crate::support::{Run, careers, fixture_pack, pipe, terminal};

/// What the real binary makes of an answer file on standard input.
fn scored(career: &str, file: &Value, flags: &[&str]) -> String {
    let args = ["quiz", career, "--answers", "-"];
    let args: Vec<&str> = args.into_iter().chain(flags.iter().copied()).collect();
    careers(&args)
        .stdin(file.to_string())
        .any_stdout()
        .run()
        .stdout
}

fn json_of(career: &str, file: &Value, flags: &[&str]) -> Value {
    let flags: Vec<&str> = flags.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&scored(career, file, &flags)).expect("one JSON document")
}

fn whole(quiz: &Quiz<'_>) -> Draw {
    Draw {
        count: quiz.most(),
        seed: 11,
    }
}

#[test]
fn the_exact_result_of_a_small_file() {
    let quiz = quiz(BUNDLED, "sre");
    let form = quiz.form(Draw { count: 3, seed: 7 });
    // One right, one right, one not answered.
    let (first, second) = (&form[0], &form[1]);
    let answers = json!({
        first.item.id: written(first, &right(first)),
        second.item.id: written(second, &right(second)),
    });
    let file =
        json!({"career": "site-reliability-engineer", "seed": 7, "count": 3, "answers": answers});
    let view = quiz.form_view(Draw { count: 3, seed: 7 }).expect("a form");
    let skills: String = skills_of_three(&view);
    let stages: String = stages_of_three(&view);
    let text = careers(&["quiz", "sre", "--answers", "-", "--json"])
        .stdin(file.to_string())
        .any_stdout()
        .run()
        .stdout;
    let begin = format!(
        "{{\"schema\":\"careers/quiz/1\",\
         \"career\":{{\"id\":\"site-reliability-engineer\",\"title\":\"Site Reliability Engineer\"}},\
         \"seed\":7,\"bank\":\"{}\",\"rules\":\"form\",\
         \"ended\":{{\"reason\":\"length\",\"words\":\"all of its questions were asked\"}},\
         \"score\":{{\"right\":2,\"asked\":3}},\"answered\":2,\
         \"share_low\":0.321,\"share_high\":0.894,\"ability\":{{\"theta\":",
        view.bank
    );
    assert!(text.starts_with(&begin), "{text}");
    let limits = LIMITS.map(|limit| format!("\"{limit}\"")).join(",");
    let end = format!("\"calibrated\":0,\"limits\":[{limits}]}}\n");
    assert!(text.ends_with(&end), "{text}");
    assert!(text.contains(&format!("\"by_stage\":[{stages}]")), "{text}");
    let mut value: Value = serde_json::from_str(&text).expect("JSON");
    for skill in value["by_skill"].as_array_mut().expect("skills") {
        let skill = skill.as_object_mut().expect("a skill");
        for key in ["expected", "z", "level"] {
            assert!(skill.remove(key).is_some(), "{key}");
        }
    }
    let wanted: Value = serde_json::from_str(&format!("[{skills}]")).expect("JSON");
    assert_eq!(value["by_skill"], wanted);
}

/// What a result says that it does not tell.
const LIMITS: [&str; 4] = [
    "No question of this bank has been calibrated on people's answers: its difficulty is the author's judgement.",
    "At an error of .50 the stage is the right one in 62 of 100 tests and at most one off in 99, by simulation; it has not been checked on people.",
    "It is not a percentile or a grade, as nobody has been measured to compare with, and one skill has too few questions to judge it alone.",
    "For exploration and learning. Do not select people with it.",
];

/// Parts of a score by a key, in its order, where the last of three questions is not right.
fn parts<K: Ord + Copy>(
    of: impl Fn(usize) -> K,
    write: impl Fn(K, usize, usize) -> String,
) -> String {
    let mut keys: Vec<K> = (0..3).map(&of).collect();
    keys.sort_unstable();
    keys.dedup();
    let part = |&key: &K| {
        let asked = (0..3).filter(|i| of(*i) == key).count();
        write(key, asked - usize::from(of(2) == key), asked)
    };
    keys.iter().map(part).collect::<Vec<_>>().join(",")
}

fn skills_of_three(view: &careers::view::QuizFormView<'_>) -> String {
    parts(
        |i| (view.items[i].skill, view.items[i].skill_name),
        |(id, name), right, asked| {
            format!("{{\"id\":\"{id}\",\"name\":\"{name}\",\"right\":{right},\"asked\":{asked}}}")
        },
    )
}

fn stages_of_three(view: &careers::view::QuizFormView<'_>) -> String {
    parts(
        |i| view.items[i].stage,
        |stage, right, asked| format!("{{\"stage\":{stage},\"right\":{right},\"asked\":{asked}}}"),
    )
}

#[test]
fn a_file_and_standard_input_are_the_same() {
    let quiz = quiz(BUNDLED, "backend");
    let file = file("backend-developer", 11, &quiz.form(whole(&quiz)), right);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("answers.json");
    std::fs::write(&path, file.to_string()).expect("a file");
    for flags in [&["--json"][..], &["--review"], &["--plain"], &[]] {
        let told = scored("backend", &file, flags);
        let args = careers(&["quiz", "backend"]).arg("--answers").arg(&path);
        let args = flags.iter().fold(args, Run::arg);
        args.stdout(&told).run();
    }
}

/// The answer to a printed question, found by the texts that the author marked
/// right: a taker who knows everything and sees only the form.
fn solved(printed: &Value, bank: &careers::catalog::model::Aptitude<&str>) -> Value {
    let item = bank
        .items
        .iter()
        .find(|i| printed["id"] == i.id)
        .expect("a question");
    let label = |list: &str, text: &str| -> String {
        let choices = printed[list].as_array().expect("choices");
        let choice = choices
            .iter()
            .find(|c| c["text"] == text)
            .expect("a choice");
        choice["label"].as_str().expect("a label").to_owned()
    };
    let keys = item
        .options
        .iter()
        .filter(|o| o.key)
        .map(|o| label("choices", o.text));
    match item.format {
        Format::Single => keys.collect::<String>().into(),
        Format::Multi => keys.collect(),
        Format::Order => item.sequence.iter().map(|s| label("choices", s)).collect(),
        Format::Match => {
            let pairs = item.pairs.iter();
            let pairs = pairs.map(|p| (label("choices", p.left), label("targets", p.right).into()));
            Value::Object(pairs.collect())
        }
        Format::Numeric => item.value.into(),
        Format::CodeOutput => item.output.into(),
    }
}

#[test]
fn who_knows_every_key_and_sees_only_the_form_gets_full_marks() {
    for (career, bank) in banks() {
        for seed in [0, 7, 123_456] {
            let form = printed(career, most(&bank), seed);
            let items = form["items"].as_array().expect("questions");
            let answers: Map<String, Value> = items
                .iter()
                .map(|item| {
                    (
                        item["id"].as_str().expect("an id").to_owned(),
                        solved(item, &bank),
                    )
                })
                .collect();
            let file = json!({
                "career": form["career"]["id"], "bank": form["bank"], "seed": form["seed"],
                "count": items.len(), "answers": answers,
            });
            let result = json_of(career, &file, &[]);
            assert_eq!(
                result["score"],
                json!({"right": items.len(), "asked": items.len()})
            );
        }
    }
}

#[test]
fn all_wrong_is_none_right_and_all_answered() {
    for (career, _) in banks() {
        let quiz = quiz(BUNDLED, career);
        let file = file(career, 11, &quiz.form(whole(&quiz)), wrong);
        let result = json_of(career, &file, &[]);
        assert_eq!(result["score"]["right"], 0);
        assert_eq!(result["answered"], quiz.most());
    }
}

#[test]
fn what_is_missing_or_null_counts_as_not_answered() {
    let quiz = quiz(BUNDLED, "sre");
    let form = quiz.form(Draw { count: 6, seed: 3 });
    let nulls = file("site-reliability-engineer", 3, &form, |_| Answer::DontKnow);
    let missing = json!({"seed": 3, "count": 6, "answers": {}});
    let told = scored("sre", &missing, &["--review", "--json"]);
    assert_eq!(scored("sre", &nulls, &["--review", "--json"]), told);
    let result: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(result["answered"], 0);
    assert_eq!(result["score"], json!({"right": 0, "asked": 6}));
    for review in result["review"].as_array().expect("a review") {
        assert_eq!(
            (&review["right"], &review["answer"]),
            (&json!(false), &json!("no answer"))
        );
    }
}

#[test]
fn the_career_and_the_bank_may_be_named_and_must_then_be_right() {
    let quiz = quiz(BUNDLED, "sre");
    let bank = quiz
        .form_view(Draw { count: 1, seed: 0 })
        .expect("a form")
        .bank;
    let bare = json!({"seed": 0, "count": 1, "answers": {}});
    let told = scored("sre", &bare, &["--json"]);
    for (name, value) in [
        ("career", json!("site-reliability-engineer")),
        ("career", Value::Null),
        ("bank", json!(bank)),
        ("bank", Value::Null),
        ("something-else", json!(["is", "not", "read"])),
    ] {
        let mut file = bare.clone();
        file[name] = value;
        assert_eq!(scored("sre", &file, &["--json"]), told);
    }
}

/// Every question again, told by the library for the answers that were given.
fn reviewed(
    view: &QuizView<'_>,
    quiz: &Quiz<'_>,
    draw: Draw,
    answer: impl Fn(&careers::assess::form::Shown<'_, '_>) -> Answer,
) {
    let form = quiz.form(draw);
    assert_eq!(view.review.len(), form.len());
    for (review, shown) in view.review.iter().zip(&form) {
        let (item, answer) = (shown.item, answer(shown));
        assert_eq!(review.item, quiz.item_view(shown).expect("a question"));
        assert_eq!(review.answer, words(shown, &answer));
        assert_eq!(review.key, key(shown));
        assert_eq!(review.explanation, item.explanation);
        assert_eq!(review.misconceptions, misconceptions(shown, &answer));
        assert_eq!(review.week, item.week);
        let references = review.references.iter().map(|r| (r.name, r.url));
        assert!(references.eq(item.refs.iter().map(|r| (r.name, r.url))));
    }
}

#[test]
fn a_review_has_every_question_with_key_reason_and_where_to_read() {
    for (career, _) in banks() {
        let quiz = quiz(BUNDLED, career);
        let draw = whole(&quiz);
        for answer in [right, wrong] {
            let form = quiz.form(draw);
            let answers: Vec<Answer> = form.iter().map(answer).collect();
            let view = quiz.result(draw, &answers, true).expect("a result");
            reviewed(&view, &quiz, draw, answer);
            let told = scored(
                career,
                &file(career, 11, &form, answer),
                &["--review", "--json"],
            );
            assert!(
                told == serde_json::to_string(&view).expect("JSON") + "\n",
                "{career}: {told}"
            );
        }
    }
}

#[test]
fn without_review_the_result_tells_no_key() {
    for (career, bank) in banks() {
        let quiz = quiz(BUNDLED, career);
        let file = file(career, 11, &quiz.form(whole(&quiz)), wrong);
        assert!(json_of(career, &file, &[]).get("review").is_none());
        let told = scored(career, &file, &["--plain"]);
        assert!(
            bank.items
                .iter()
                .all(|item| !told.contains(item.explanation))
        );
    }
}

/// Answers to the fixture's form of all questions: half of them right.
fn fixture_file() -> String {
    let quiz = quiz(fixture_pack(), "tea-taster");
    let form = quiz.form(Draw { count: 7, seed: 3 });
    let half = |shown: &careers::assess::form::Shown<'_, '_>| match shown.item.id {
        "loop-of-cups" => Answer::Output("3 2 1 0".to_owned()),
        "cups-per-hour" => Answer::Number(60.0),
        "two-readers" => wrong(shown),
        "refuse-empty" => Answer::DontKnow,
        _ => right(shown),
    };
    file("tea-taster", 3, &form, half).to_string()
}

#[test]
#[expect(clippy::too_many_lines, reason = "the page is as long")]
fn a_fixture_result_as_a_page() {
    assert_eq!(bank_of(fixture_pack(), "tea-taster").items.len(), 10);
    let args = ["quiz", "tea-taster", "--answers", "-", "--review"];
    let (out, err, exit) = run(
        fixture_pack(),
        &args,
        fixture_file().as_bytes(),
        terminal(60),
    );
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    insta::assert_snapshot!(out, @"
    Tea Taster                                            seed 3
    ────────────────────────────────────────────────────────────
      right       3 of 7; 6 answered
      ability     -0.39, with 80 % chance between -1.26 and 0.48
                  (error 0.68); 0 is the middle of stage 3, one
                  unit is one stage
      how sure    of questions like these you would get 23 to 66
                  % right (80 % interval, Wilson)
      ended       all of its questions were asked
      calibrated  1 of 7 questions

    At or above each stage of the road
      Stage  Chance
          1    91 %  likely   ■■■■■■■■■□
          2    44 %  not yet  ■■■■□□□□□□
          3     5 %  not yet  ■□□□□□□□□□
          4     0 %  not yet  □□□□□□□□□□
          5     0 %  not yet  □□□□□□□□□□

      likely: 80 % and more; borderline: 50 % and more

    By skill
      Skill       Right  Asked  Expected
      BrewScript      0      3       1.5  □□□
      Tasting         3      4       2.1  ■■■□
      • BrewScript is below your own level here.

    By the questions' stage
      Stage  Right  Asked
      1          0      1  □
      2          1      2  ■□
      3          1      2  ■□
      4          1      1  ■
      5          0      1  □

    What to study next
      • s2/w03: The script refuses an empty cup. (1 question
        missed)
      read  careers roadmap tea-taster 2

    What this does not tell
      • At an error of .50 the stage is the right one in 62 of
        100 tests and at most one off in 99, by simulation; it
        has not been checked on people.
      • It is not a percentile or a grade, as nobody has been
        measured to compare with, and one skill has too few
        questions to judge it alone.
      • For exploration and learning. Do not select people with
        it.

    1. Tasting · not right
      A cup takes 90 seconds. How many cups does one hour hold?

      yours     60 cups
      key       40 cups
      tempting  Takes a cup for a minute.
      why       3600 seconds hold 90 seconds forty times.
      read      A clock

    2. Tasting · right
      Which two faults come from the kettle?

      yours  Bits of scale; Flat water boiled twice
      why    Boiling drives out air and leaves scale behind.
      read   The Kettle Handbook

    3. BrewScript · not right
      What does this program print?
      │ cups = 3
      │ while cups > 0:
      │   print cups
      │   cups = cups - 1

      yours     3 2 1 0
      key       3 2 1
      tempting  Counts the cup that is no longer there.
      why       The loop ends before zero is printed.
      read      BrewScript in an afternoon
                https://example.org/brewscript
      week      s2/w03

    4. Tasting · right
      Put the steps of a tasting in order.

      yours  Weigh the leaf -> Pour the water -> Wait five
             minutes -> Slurp
      why    Nobody can slurp what has not been poured.
      read   The Kettle Handbook, chapter 2
             https://example.org/kettle-handbook/2
      week   s3/w04

    5. BrewScript · not right
      A card without numbers must be refused. Where does the
      check belong?

      yours  no answer
      key    Where the card is read
      why    Bad data is cheapest at the door.
      read   BrewScript in an afternoon

    6. Tasting · right
      Match each word with what it means.

      yours  Bakey = Dried too hot; Brisk = Lively on the
             tongue; Flat = Without life
      why    The words are older than the cake.
      read   A Taster's Dictionary

    7. BrewScript · not right
      Two scripts add one cup to the same counter at once. What
      can be lost?

      yours     Every cup so far
      key       One of the two cups
      tempting  Takes a late write for an empty one.
      why       Both read the same number, and the later write
                hides the earlier one.
      read      BrewScript in an afternoon, last page
                https://example.org/brewscript/last
    ");
}

#[test]
fn a_fixture_result_in_a_pipe() {
    let args = ["quiz", "tea-taster", "--answers", "-"];
    let (out, err, exit) = run(fixture_pack(), &args, fixture_file().as_bytes(), pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    insta::assert_snapshot!(out, @"
    score	Tea Taster	seed 3
    score	right	3 of 7; 6 answered
    score	ability	-0.39, with 80 % chance between -1.26 and 0.48 (error 0.68); 0 is the middle of stage 3, one unit is one stage
    score	how sure	of questions like these you would get 23 to 66 % right (80 % interval, Wilson)
    score	ended	all of its questions were asked
    score	calibrated	1 of 7 questions
    score	theta	-0.392
    score	sd	0.682
    score	low	-1.263
    score	high	0.481
    score	rules	form
    score	reason	length
    at-stage	1	0.907	likely
    at-stage	2	0.441	not yet
    at-stage	3	0.054	not yet
    at-stage	4	0.001	not yet
    at-stage	5	0	not yet
    skill	brewscript	0	3	1.5	-1.78	below
    skill	tasting	3	4	2.1	1.04	own
    stage	1	0	1
    stage	2	1	2
    stage	3	1	2
    stage	4	1	1
    stage	5	0	1
    study	s2/w03	The script refuses an empty cup.	1 question missed
    study	read	careers roadmap tea-taster 2
    limits	At an error of .50 the stage is the right one in 62 of 100 tests and at most one off in 99, by simulation; it has not been checked on people.
    limits	It is not a percentile or a grade, as nobody has been measured to compare with, and one skill has too few questions to judge it alone.
    limits	For exploration and learning. Do not select people with it.
    ");
}
