//! How the scenarios look: pages at 80 and 40 columns, a pipe, aloud, JSON.

#![expect(clippy::too_many_lines, reason = "the lines are what a person sees")]

use careers::error::Exit;
use careers::ui::Env;
use insta::assert_snapshot;

use crate::simulate::run;
use crate::support::{fixture_pack, pipe, terminal};

/// Somebody who tastes again, reads the card, and goes to bed.
const CAREFUL: &[u8] = br#"{"career": "taster", "scenario": "diesel", "answers": {
    "taste": "again", "call": {"best": "facts", "worst": "hang-up"},
    "night": {"rest": 5, "finish": 2}}}"#;

/// Somebody who pours it away and to whom the rest is all the same.
const CARELESS: &[u8] = br#"{"answers": {"taste": "ignore", "night": {"rest": 3, "finish": 3}}}"#;

fn told(args: &[&str], input: &[u8], env: Env) -> String {
    let (out, err, exit) = run(fixture_pack(), args, input, env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    format!("$ careers {}\n{out}", args.join(" "))
}

const LIST: [&str; 3] = ["simulate", "taster", "--list"];
const FORM: [&str; 5] = ["simulate", "taster", "--form", "--seed", "7"];
const SCORE: [&str; 4] = ["simulate", "taster", "--answers", "-"];

fn with<'a>(args: &[&'a str], flag: &'a str) -> Vec<&'a str> {
    args.iter().copied().chain([flag]).collect()
}

#[test]
fn the_list() {
    assert_snapshot!(told(&LIST, b"", terminal(80)), @"
    $ careers simulate taster --list
    Tea Taster                                                            1 scenario
    ────────────────────────────────────────────────────────────────────────────────

    1. Cup seventeen
      It is the eve of the auction and one cup tastes of diesel.

      diesel, 2 to 3 decisions.

      To play the first: careers simulate tea-taster 1
    ");
    assert_snapshot!(told(&LIST, b"", terminal(40)), @"
    $ careers simulate taster --list
    Tea Taster                    1 scenario
    ────────────────────────────────────────

    1. Cup seventeen
      It is the eve of the auction and one
      cup tastes of diesel.

      diesel, 2 to 3 decisions.

      To play the first: careers simulate
      tea-taster 1
    ");
    assert_snapshot!(told(&LIST, b"", pipe()), @"
    $ careers simulate taster --list
    scenarios	Tea Taster	1 scenario
    diesel	title	Cup seventeen
    diesel	decisions	2 to 3
    diesel	It is the eve of the auction and one cup tastes of diesel.
    ");
}

#[test]
fn a_printed_scenario() {
    assert_snapshot!(told(&FORM, b"", terminal(80)), @r#"
    $ careers simulate taster --form --seed 7
    Cup seventeen                                                 Tea Taster, seed 7
    ────────────────────────────────────────────────────────────────────────────────
      It is the eve of the auction and one cup tastes of diesel.

      What your decisions act on
      • Trust: More of it and your card is believed.
      • Sleep: Less of it and tomorrow is long.

      Where it begins
      start  taste

    taste
      You are nearly sure.
      • a ignore: Pour it away. (leads to night)
      • b again: Taste it again. (leads to call)

      Choose what you would do.

    call
      The nephew answers the telephone.
      • a shout: Shout.
      • b facts: Read him the card.
      • c hang-up: Hang up first.

      Choose the best, then the worst. It leads to night.

    night
      It is late and one row is left.
      • a finish: Finish the row.
      • b rest: Sleep and taste at dawn.

      Rate each from 1, very bad, to 5, very good. It leads to the end.

      Answers go into a file {"career": "tea-taster", "scenario": "diesel",
      "answers": {"SITUATION": ...}}, with ids: "OPTION" to choose one, {"best":
      "OPTION", "worst": "OPTION"}, or {"OPTION": 4, ...} to rate each. Answer the
      situations that you come to and no other; score it: careers simulate
      tea-taster --answers FILE.
    "#);
    assert_snapshot!(told(&FORM, b"", terminal(40)), @r#"
    $ careers simulate taster --form --seed 7
    Cup seventeen         Tea Taster, seed 7
    ────────────────────────────────────────
      It is the eve of the auction and one
      cup tastes of diesel.

      What your decisions act on
      • Trust: More of it and your card is
        believed.
      • Sleep: Less of it and tomorrow is
        long.

      Where it begins
      start  taste

    taste
      You are nearly sure.
      • a ignore: Pour it away. (leads to
        night)
      • b again: Taste it again. (leads to
        call)

      Choose what you would do.

    call
      The nephew answers the telephone.
      • a shout: Shout.
      • b facts: Read him the card.
      • c hang-up: Hang up first.

      Choose the best, then the worst. It
      leads to night.

    night
      It is late and one row is left.
      • a finish: Finish the row.
      • b rest: Sleep and taste at dawn.

      Rate each from 1, very bad, to 5, very
      good. It leads to the end.

      Answers go into a file {"career":
      "tea-taster", "scenario": "diesel",
      "answers": {"SITUATION": ...}}, with
      ids: "OPTION" to choose one, {"best":
      "OPTION", "worst": "OPTION"}, or
      {"OPTION": 4, ...} to rate each.
      Answer the situations that you come to
      and no other; score it: careers
      simulate tea-taster --answers FILE.
    "#);
    assert_snapshot!(told(&FORM, b"", pipe()), @"
    $ careers simulate taster --form --seed 7
    scenario	Cup seventeen	Tea Taster, seed 7
    scenario	It is the eve of the auction and one cup tastes of diesel.
    scenario	dimension	trust	Trust	More of it and your card is believed.
    scenario	dimension	sleep	Sleep	Less of it and tomorrow is long.
    scenario	start	taste
    taste	format	pick
    taste	You are nearly sure.
    taste	option	ignore	Pour it away.	night
    taste	option	again	Taste it again.	call
    call	format	best-worst
    call	The nephew answers the telephone.
    call	option	shout	Shout.	night
    call	option	facts	Read him the card.	night
    call	option	hang-up	Hang up first.	night
    night	format	rate
    night	It is late and one row is left.
    night	option	finish	Finish the row.	
    night	option	rest	Sleep and taste at dawn.
    ");
}

#[test]
fn a_result_of_somebody_careful() {
    assert_snapshot!(told(&SCORE, CAREFUL, terminal(80)), @"
    $ careers simulate taster --answers -
    Cup seventeen                                                         Tea Taster
    ────────────────────────────────────────────────────────────────────────────────

    How it ended
      The chest is withdrawn and nobody thanks you, which is thanks.

    What your decisions acted on
      What   End  Decisions
      Trust   +3          2  More of it and your card is believed.
      Sleep   +2          2  Less of it and tomorrow is long.

    What this does not tell
      • The ratings are the author's view: nobody else has rated the options.
      • The story had 3 decisions: below 8 no dimension gets a score.
      • Expect little precision: across published studies, tests of situations have
        an internal consistency (alpha) of .46 on average (Catano et al. 2012), so
        most of a small difference is chance.
      • Nobody's answers have been gathered to compare with: a score is no
        percentile, level or grade.
      • For exploration and learning. Do not select people with it.

    1. taste · 1.00 of 1
      You are nearly sure.

      acted  Trust +1
      • rated 5, yours: Taste it again. Why: Twice is evidence.
      • rated 1: Pour it away. Why: The lorry comes again tomorrow.

    2. call · 0.75 of 1
      The nephew answers the telephone.

      acted  Trust +2
      • rated 4.5, your best: Read him the card. Why: Numbers do not shout.
      • rated 2, your worst: Hang up first. Why: Nobody learns anything.
      • rated 1.5: Shout. Why: He hangs up.

    3. night · 1.00 of 1
      It is late and one row is left.

      acted  Sleep +2
      style  your ratings are 0.25 higher on average and spread 2.00 times as far as
             those of the key; neither counts
      • rated 4, by you 5: Sleep and taste at dawn. Why: A tired tongue lies.
      • rated 2.5, by you 2: Finish the row. Why: The cards will be redone.
    ");
    assert_snapshot!(told(&SCORE, CAREFUL, terminal(40)), @"
    $ careers simulate taster --answers -
    Cup seventeen                 Tea Taster
    ────────────────────────────────────────

    How it ended
      The chest is withdrawn and nobody
      thanks you, which is thanks.

    What your decisions acted on
      Trust                           End +3
        More of it and your card is
        believed.
        Decisions 2
      Sleep                           End +2
        Less of it and tomorrow is long.
        Decisions 2

    What this does not tell
      • The ratings are the author's view:
        nobody else has rated the options.
      • The story had 3 decisions: below 8
        no dimension gets a score.
      • Expect little precision: across
        published studies, tests of
        situations have an internal
        consistency (alpha) of .46 on
        average (Catano et al. 2012), so
        most of a small difference is
        chance.
      • Nobody's answers have been gathered
        to compare with: a score is no
        percentile, level or grade.
      • For exploration and learning. Do not
        select people with it.

    1. taste · 1.00 of 1
      You are nearly sure.

      acted  Trust +1
      • rated 5, yours: Taste it again. Why:
        Twice is evidence.
      • rated 1: Pour it away. Why: The
        lorry comes again tomorrow.

    2. call · 0.75 of 1
      The nephew answers the telephone.

      acted  Trust +2
      • rated 4.5, your best: Read him the
        card. Why: Numbers do not shout.
      • rated 2, your worst: Hang up first.
        Why: Nobody learns anything.
      • rated 1.5: Shout. Why: He hangs up.

    3. night · 1.00 of 1
      It is late and one row is left.

      acted  Sleep +2
      style  your ratings are 0.25 higher on
             average and spread 2.00 times
             as far as those of the key;
             neither counts
      • rated 4, by you 5: Sleep and taste
        at dawn. Why: A tired tongue lies.
      • rated 2.5, by you 2: Finish the row.
        Why: The cards will be redone.
    ");
    assert_snapshot!(told(&SCORE, CAREFUL, pipe()), @"
    $ careers simulate taster --answers -
    scenario	Cup seventeen	Tea Taster
    ending	ending	believed
    ending	The chest is withdrawn and nobody thanks you, which is thanks.
    dimension	trust	+3		2
    dimension	sleep	+2		2
    limits	The ratings are the author's view: nobody else has rated the options.
    limits	The story had 3 decisions: below 8 no dimension gets a score.
    limits	Expect little precision: across published studies, tests of situations have an internal consistency (alpha) of .46 on average (Catano et al. 2012), so most of a small difference is chance.
    limits	Nobody's answers have been gathered to compare with: a score is no percentile, level or grade.
    limits	For exploration and learning. Do not select people with it.
    taste	format	pick
    taste	score	1.00
    taste	first	again
    taste	You are nearly sure.
    taste	acted	Trust +1
    taste	option	again	5	picked	Taste it again.	Twice is evidence.
    taste	option	ignore	1		Pour it away.	The lorry comes again tomorrow.
    call	format	best-worst
    call	score	0.75
    call	first	facts
    call	The nephew answers the telephone.
    call	acted	Trust +2
    call	option	facts	4.5	best	Read him the card.	Numbers do not shout.
    call	option	hang-up	2	worst	Hang up first.	Nobody learns anything.
    call	option	shout	1.5		Shout.	He hangs up.
    night	format	rate
    night	score	1.00
    night	first	rest
    night	It is late and one row is left.
    night	acted	Sleep +2
    night	style	your ratings are 0.25 higher on average and spread 2.00 times as far as those of the key; neither counts
    night	option	rest	4	5	Sleep and taste at dawn.	A tired tongue lies.
    night	option	finish	2.5	2	Finish the row.	The cards will be redone.
    ");
}

#[test]
fn a_result_of_somebody_who_rates_all_alike() {
    assert_snapshot!(told(&SCORE, CARELESS, terminal(80)), @"
    $ careers simulate taster --answers -
    Cup seventeen                                                         Tea Taster
    ────────────────────────────────────────────────────────────────────────────────

    How it ended
      The chest is sold and the auction smells of lorry.

    What your decisions acted on
      What   End  Decisions
      Trust   -2          1  More of it and your card is believed.
      Sleep   +2          1  Less of it and tomorrow is long.

    What this does not tell
      • The ratings are the author's view: nobody else has rated the options.
      • The story had 2 decisions: below 8 no dimension gets a score.
      • Expect little precision: across published studies, tests of situations have
        an internal consistency (alpha) of .46 on average (Catano et al. 2012), so
        most of a small difference is chance.
      • Nobody's answers have been gathered to compare with: a score is no
        percentile, level or grade.
      • For exploration and learning. Do not select people with it.

    1. taste · 0.00 of 1
      You are nearly sure.

      acted  Trust -2
      • rated 5: Taste it again. Why: Twice is evidence.
      • rated 1, yours: Pour it away. Why: The lorry comes again tomorrow.

    2. night · no score
      It is late and one row is left.

      acted     Sleep +2
      no score  every option got the same rating, which agrees with nothing and
                contradicts nothing
      style     your ratings are 0.25 lower on average and spread 0.00 times as far
                as those of the key; neither counts
      • rated 4, by you 3: Sleep and taste at dawn. Why: A tired tongue lies.
      • rated 2.5, by you 3: Finish the row. Why: The cards will be redone.
    ");
}

#[test]
fn the_same_aloud() {
    assert_snapshot!(told(&with(&FORM, "--plain"), b"", pipe()), @r#"
    $ careers simulate taster --form --seed 7 --plain
    Cup seventeen, Tea Taster, seed 7.
    It is the eve of the auction and one cup tastes of diesel.

    What your decisions act on.
    Trust: More of it and your card is believed.
    Sleep: Less of it and tomorrow is long.

    Where it begins.
    start: taste

    taste.
    You are nearly sure.
    a ignore: Pour it away. (leads to night)
    b again: Taste it again. (leads to call)
    Choose what you would do.

    call.
    The nephew answers the telephone.
    a shout: Shout.
    b facts: Read him the card.
    c hang-up: Hang up first.
    Choose the best, then the worst. It leads to night.

    night.
    It is late and one row is left.
    a finish: Finish the row.
    b rest: Sleep and taste at dawn.
    Rate each from 1, very bad, to 5, very good. It leads to the end.
    Answers go into a file {"career": "tea-taster", "scenario": "diesel", "answers": {"SITUATION": ...}}, with ids: "OPTION" to choose one, {"best": "OPTION", "worst": "OPTION"}, or {"OPTION": 4, ...} to rate each. Answer the situations that you come to and no other; score it: careers simulate tea-taster --answers FILE.
    "#);
    assert_snapshot!(told(&with(&SCORE, "--plain"), CAREFUL, pipe()), @"
    $ careers simulate taster --answers - --plain
    Cup seventeen, Tea Taster.

    How it ended.
    The chest is withdrawn and nobody thanks you, which is thanks.

    What your decisions acted on.
    What: Trust; End: +3; Decisions: 2; More of it and your card is believed.
    What: Sleep; End: +2; Decisions: 2; Less of it and tomorrow is long.

    What this does not tell.
    The ratings are the author's view: nobody else has rated the options.
    The story had 3 decisions: below 8 no dimension gets a score.
    Expect little precision: across published studies, tests of situations have an internal consistency (alpha) of .46 on average (Catano et al. 2012), so most of a small difference is chance.
    Nobody's answers have been gathered to compare with: a score is no percentile, level or grade.
    For exploration and learning. Do not select people with it.

    1. taste, 1.00 of 1.
    You are nearly sure.
    acted: Trust +1
    rated 5, yours: Taste it again. Why: Twice is evidence.
    rated 1: Pour it away. Why: The lorry comes again tomorrow.

    2. call, 0.75 of 1.
    The nephew answers the telephone.
    acted: Trust +2
    rated 4.5, your best: Read him the card. Why: Numbers do not shout.
    rated 2, your worst: Hang up first. Why: Nobody learns anything.
    rated 1.5: Shout. Why: He hangs up.

    3. night, 1.00 of 1.
    It is late and one row is left.
    acted: Sleep +2
    style: your ratings are 0.25 higher on average and spread 2.00 times as far as those of the key; neither counts
    rated 4, by you 5: Sleep and taste at dawn. Why: A tired tongue lies.
    rated 2.5, by you 2: Finish the row. Why: The cards will be redone.
    ");
}

#[test]
fn the_same_as_json() {
    assert_snapshot!(told(&with(&LIST, "--json"), b"", terminal(80)), @r#"
    $ careers simulate taster --list --json
    {
      "schema": "careers/simulate-list/1",
      "career": {
        "id": "tea-taster",
        "title": "Tea Taster"
      },
      "scenarios": [
        {
          "id": "diesel",
          "title": "Cup seventeen",
          "setting": "It is the eve of the auction and one cup tastes of diesel.",
          "situations": 3,
          "decisions_least": 2,
          "decisions_most": 3,
          "raters": 0
        }
      ]
    }
    "#);
    assert_snapshot!(told(&with(&FORM, "--json"), b"", terminal(80)), @r#"
    $ careers simulate taster --form --seed 7 --json
    {
      "schema": "careers/simulate-form/1",
      "career": {
        "id": "tea-taster",
        "title": "Tea Taster"
      },
      "scenario": {
        "id": "diesel",
        "title": "Cup seventeen"
      },
      "seed": 7,
      "setting": "It is the eve of the auction and one cup tastes of diesel.",
      "dimensions": [
        {
          "id": "trust",
          "name": "Trust",
          "text": "More of it and your card is believed."
        },
        {
          "id": "sleep",
          "name": "Sleep",
          "text": "Less of it and tomorrow is long."
        }
      ],
      "start": "taste",
      "situations": [
        {
          "id": "taste",
          "format": "pick",
          "text": "You are nearly sure.",
          "options": [
            {
              "label": "a",
              "id": "ignore",
              "text": "Pour it away.",
              "next": "night"
            },
            {
              "label": "b",
              "id": "again",
              "text": "Taste it again.",
              "next": "call"
            }
          ]
        },
        {
          "id": "call",
          "format": "best-worst",
          "text": "The nephew answers the telephone.",
          "options": [
            {
              "label": "a",
              "id": "shout",
              "text": "Shout.",
              "next": "night"
            },
            {
              "label": "b",
              "id": "facts",
              "text": "Read him the card.",
              "next": "night"
            },
            {
              "label": "c",
              "id": "hang-up",
              "text": "Hang up first.",
              "next": "night"
            }
          ]
        },
        {
          "id": "night",
          "format": "rate",
          "text": "It is late and one row is left.",
          "options": [
            {
              "label": "a",
              "id": "finish",
              "text": "Finish the row."
            },
            {
              "label": "b",
              "id": "rest",
              "text": "Sleep and taste at dawn."
            }
          ]
        }
      ]
    }
    "#);
    assert_snapshot!(told(&with(&SCORE, "--json"), CAREFUL, terminal(80)), @r#"
    $ careers simulate taster --answers - --json
    {
      "schema": "careers/simulate/1",
      "career": {
        "id": "tea-taster",
        "title": "Tea Taster"
      },
      "scenario": {
        "id": "diesel",
        "title": "Cup seventeen"
      },
      "raters": 0,
      "ending": {
        "id": "believed",
        "text": "The chest is withdrawn and nobody thanks you, which is thanks."
      },
      "dimensions": [
        {
          "id": "trust",
          "name": "Trust",
          "text": "More of it and your card is believed.",
          "end": 3,
          "decisions": 2
        },
        {
          "id": "sleep",
          "name": "Sleep",
          "text": "Less of it and tomorrow is long.",
          "end": 2,
          "decisions": 2
        }
      ],
      "decisions": [
        {
          "id": "taste",
          "format": "pick",
          "text": "You are nearly sure.",
          "score": 1,
          "first": "again",
          "effects": [
            {
              "dimension": "trust",
              "name": "Trust",
              "by": 1
            }
          ],
          "options": [
            {
              "id": "again",
              "text": "Taste it again.",
              "rating": 5,
              "put": "picked",
              "reason": "Twice is evidence."
            },
            {
              "id": "ignore",
              "text": "Pour it away.",
              "rating": 1,
              "reason": "The lorry comes again tomorrow."
            }
          ]
        },
        {
          "id": "call",
          "format": "best-worst",
          "text": "The nephew answers the telephone.",
          "score": 0.75,
          "first": "facts",
          "effects": [
            {
              "dimension": "trust",
              "name": "Trust",
              "by": 2
            }
          ],
          "options": [
            {
              "id": "facts",
              "text": "Read him the card.",
              "rating": 4.5,
              "put": "best",
              "reason": "Numbers do not shout."
            },
            {
              "id": "hang-up",
              "text": "Hang up first.",
              "rating": 2,
              "put": "worst",
              "reason": "Nobody learns anything."
            },
            {
              "id": "shout",
              "text": "Shout.",
              "rating": 1.5,
              "reason": "He hangs up."
            }
          ]
        },
        {
          "id": "night",
          "format": "rate",
          "text": "It is late and one row is left.",
          "score": 1,
          "style": {
            "elevation": 0.25,
            "scatter": 2
          },
          "first": "rest",
          "effects": [
            {
              "dimension": "sleep",
              "name": "Sleep",
              "by": 2
            }
          ],
          "options": [
            {
              "id": "rest",
              "text": "Sleep and taste at dawn.",
              "rating": 4,
              "rated": 5,
              "reason": "A tired tongue lies."
            },
            {
              "id": "finish",
              "text": "Finish the row.",
              "rating": 2.5,
              "rated": 2,
              "reason": "The cards will be redone."
            }
          ]
        }
      ],
      "limits": [
        "The ratings are the author's view: nobody else has rated the options.",
        "The story had 3 decisions: below 8 no dimension gets a score.",
        "Expect little precision: across published studies, tests of situations have an internal consistency (alpha) of .46 on average (Catano et al. 2012), so most of a small difference is chance.",
        "Nobody's answers have been gathered to compare with: a score is no percentile, level or grade.",
        "For exploration and learning. Do not select people with it."
      ]
    }
    "#);
}
