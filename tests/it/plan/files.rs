//! Markdown, CSV and Mermaid.

use careers::error::Exit;
use insta::assert_snapshot;

use super::told;
use crate::support::{careers, fixture, pipe, terminal};

const DATED: [&str; 8] = [
    "plan",
    "taster",
    "--hours",
    "4",
    "--start",
    "2026-12-07",
    "--format",
    "md",
];

#[test]
fn a_plan_in_markdown() {
    assert_snapshot!(told(&DATED, pipe()), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --format md
    # Tea Taster: the plan

    6 weeks at 4 h: stage 3 ends 2027-01-17; after 16 weeks, stage 4 ends 2027-03-28.

    s3 Taster is the last stage planned week by week. Its end is no promise: whether you are ready for the job, its exit check says: The blender nods.

    | Stage | Weeks | Ends | Must, h | Should, h | Could, h |
    |---|---|---|--:|--:|--:|
    | s1 First sip | 1-3 | 2026-12-27 | 9.5 | 1 | 1.5 |
    | s2 Apprentice | 4-5 | 2027-01-10 | 6 | 0 | 0 |
    | s3 Taster | 5-6 | 2027-01-17 | 4 | 1.5 | 0 |
    | s4 Head taster | 6-16 | 2027-03-28 | 40 | 0 | 0 |

    ## s1 First sip

    ### week 1 · 7 to 13 Dec 2026 · 4 h

    - [ ] Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds. (2 h, must, learn) `unit/kettle-safety`
    - [ ] Taste five waters blind and name the tap. (2 h, must, practise, part 1 of 2) `tea-taster/s1/w01/five-waters`

    ### week 2 · 14 to 20 Dec 2026 · 4 h

    - [ ] Goes on: (0.5 h, must, practise, part 2 of 2) `tea-taster/s1/w01/five-waters`
    - [ ] Read the label of every packet in one shop. (1.5 h, could, learn) `tea-taster/s1/w01/read-the-label`
    - [ ] Fill one hundred cards and number them. (2 h, must, build, part 1 of 2) `tea-taster/s1/w02/hundred-cards`

    ### week 3 · 21 to 27 Dec 2026 · 4 h

    - [ ] Goes on: (3 h, must, build, part 2 of 2) `tea-taster/s1/w02/hundred-cards`
    - [ ] Show ten of them to somebody who yawns. (1 h, should, prove) `tea-taster/s1/w02/show-the-cards`

    ## s2 Apprentice

    ### week 4 · 28 Dec 2026 to 3 Jan 2027 · 4 h

    - [ ] Write a check in BrewScript that refuses a card without numbers. (4 h, must, build, part 1 of 2) `tea-taster/s2/w03/first-check`

    ### week 5 · 4 to 10 Jan 2027 · 2 h

    - [ ] Goes on: (2 h, must, build, part 2 of 2) `tea-taster/s2/w03/first-check`

    ## s3 Taster

    ### week 5 · 4 to 10 Jan 2027 · 2 h

    - [ ] Rehearse the call to the nephew with a patient friend. (2 h, must, practise, part 1 of 2) `tea-taster/s3/w04/nephew-call`

    ### week 6 · 11 to 17 Jan 2027 · 3.5 h

    - [ ] Goes on: (2 h, must, practise, part 2 of 2) `tea-taster/s3/w04/nephew-call`
    - [ ] Let a stranger talk about the weather for ten minutes and repeat the main point. (1.5 h, should, practise) `unit/listening`

    ## s4 Head taster

    ### q1 · weeks 6-16 · 11 Jan to 28 Mar 2027 · 40 h

    - [ ] Train two apprentices until their cards agree on eight cups of ten. (40 h, must, prove, weeks 6-16) `tea-taster/s4/q1/twin-palates`
    ");
}

#[test]
fn a_plan_as_csv() {
    let args = [
        &DATED[..7],
        &["csv", "--days", "sat", "--at", "07:15", "--to", "1"],
    ]
    .concat();
    assert_snapshot!(told(&args, pipe()), @r#"
    $ careers plan taster --hours 4 --start 2026-12-07 --format csv --days sat --at 07:15 --to 1
    week,from,to,start,end,hours,need,kind,stage,span,part,parts,task,text
    1,2026-12-12,2026-12-12,07:15,09:15,2,must,learn,s1,w01,1,1,unit/kettle-safety,"Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds."
    1,2026-12-12,2026-12-12,09:15,11:15,2,must,practise,s1,w01,1,2,tea-taster/s1/w01/five-waters,Taste five waters blind and name the tap.
    2,2026-12-19,2026-12-19,07:15,07:45,0.5,must,practise,s1,w01,2,2,tea-taster/s1/w01/five-waters,Taste five waters blind and name the tap.
    2,2026-12-19,2026-12-19,07:45,09:15,1.5,could,learn,s1,w01,1,1,tea-taster/s1/w01/read-the-label,Read the label of every packet in one shop.
    2,2026-12-19,2026-12-19,09:15,11:15,2,must,build,s1,w02,1,2,tea-taster/s1/w02/hundred-cards,Fill one hundred cards and number them.
    3,2026-12-26,2026-12-26,07:15,10:15,3,must,build,s1,w02,2,2,tea-taster/s1/w02/hundred-cards,Fill one hundred cards and number them.
    3,2026-12-26,2026-12-26,10:15,11:15,1,should,prove,s1,w02,1,1,tea-taster/s1/w02/show-the-cards,Show ten of them to somebody who yawns.
    "#);
}

#[test]
fn a_roadmap_in_markdown() {
    assert_snapshot!(told(&["roadmap", "taster", "--format", "md"], pipe()), @"
    $ careers roadmap taster --format md
    # Tea Taster: the road

    Written for 6 hours a week.

    ## s1 First sip (months 0-1)

    **Aim.** Brew forty cups that taste the same.

    **Pay.** 2.5-4 LPA, as printed by steep-survey.

    ### w01 (6 h)

    The kettle is understood.

    - [ ] Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds. (2 h, must, learn) `unit/kettle-safety`
    - [ ] Taste five waters blind and name the tap. (2.5 h, must, practise) `tea-taster/s1/w01/five-waters`
    - [ ] Read the label of every packet in one shop. (1.5 h, could, learn) `tea-taster/s1/w01/read-the-label`

    To read:

    - [Water](https://example.org/water), Guild of Kettles
    - [The Kettle Handbook](https://example.org/kettle-handbook), Guild of Kettles

    ### w02 (6 h)

    One hundred cards are written.

    - [ ] Fill one hundred cards and number them. (5 h, must, build) `tea-taster/s1/w02/hundred-cards`
    - [ ] Show ten of them to somebody who yawns. (1 h, should, prove) `tea-taster/s1/w02/show-the-cards`

    ### Exit of s1

    - [ ] Forty cups in one hour.
    - [ ] A notebook with one hundred cards.

    **Exit check.** A stranger swaps two cups and you put them back.

    ## s2 Apprentice (months 1-3)

    **Aim.** Find the bad cup among forty.

    ### w03 (6 h)

    The script refuses an empty cup.

    - [ ] Write a check in BrewScript that refuses a card without numbers. (6 h, must, build) `tea-taster/s2/w03/first-check`

    ### Exit of s2

    - [ ] A rejected chest.

    **Exit check.** Nine bad cups of ten are found.

    ## s3 Taster (months 3-6)

    **Aim.** Defend a card against the blender.

    ### w04 (5.5 h)

    An argument is won politely.

    - [ ] Let a stranger talk about the weather for ten minutes and repeat the main point. (1.5 h, should, practise) `unit/listening`
    - [ ] Rehearse the call to the nephew with a patient friend. (4 h, must, practise) `tea-taster/s3/w04/nephew-call`

    ### Exit of s3

    - [ ] A blend that carries your card.

    **Exit check.** The blender nods.

    ## s4 Head taster (months 6-12)

    **Aim.** Run a tasting room.

    ### q1 (40 h)

    Two apprentices taste alike.

    - [ ] Train two apprentices until their cards agree on eight cups of ten. (40 h, must, prove) `tea-taster/s4/q1/twin-palates`

    ### Exit of s4

    - [ ] A room of your own.

    **Exit check.** The room works for a week without you.

    ## s5 Master (from month 12)

    **Aim.** Be asked before the price is set.

    ### Exit of s5

    - [ ] A pupil who is better than you.

    **Exit check.** Somebody names a blend after you.
    ");
}

#[test]
fn a_roadmap_as_a_flowchart() {
    assert_snapshot!(told(&["roadmap", "taster", "--format", "mermaid"], pipe()), @r#"
    $ careers roadmap taster --format mermaid
    flowchart TD
      road(["Tea Taster: the road"])
      subgraph s1 ["s1 First sip · months 0-1"]
        s1_w01["w01 · 6 h<br/>The kettle is understood."]
        s1_w02["w02 · 6 h<br/>One hundred cards are written."]
        s1_w01 --> s1_w02
        s1_exit{{"Exit check: A stranger swaps two cups and you put them back."}}
        s1_w02 --> s1_exit
      end
      road --> s1_w01
      subgraph s2 ["s2 Apprentice · months 1-3"]
        s2_w03["w03 · 6 h<br/>The script refuses an empty cup."]
        s2_exit{{"Exit check: Nine bad cups of ten are found."}}
        s2_w03 --> s2_exit
      end
      s1_exit --> s2_w03
      subgraph s3 ["s3 Taster · months 3-6"]
        s3_w04["w04 · 5.5 h<br/>An argument is won politely."]
        s3_exit{{"Exit check: The blender nods."}}
        s3_w04 --> s3_exit
      end
      s2_exit --> s3_w04
      subgraph s4 ["s4 Head taster · months 6-12"]
        s4_q1["q1 · 40 h<br/>Two apprentices taste alike."]
        s4_exit{{"Exit check: The room works for a week without you."}}
        s4_q1 --> s4_exit
      end
      s3_exit --> s4_q1
      subgraph s5 ["s5 Master · from month 12"]
        s5_exit{{"Exit check: Somebody names a blend after you."}}
      end
      s4_exit --> s5_exit
    "#);
}

/// A terminal gets the same file as a pipe, and `--format json` is `--json`.
#[test]
fn a_format_does_not_depend_on_the_stream() {
    for args in [
        &["roadmap", "taster", "--format", "md"][..],
        &["roadmap", "taster", "2", "--format", "mermaid"],
        &["plan", "taster", "--format", "md"],
        &["plan", "taster", "--format", "csv"],
        &["plan", "taster", "--format", "ics"],
    ] {
        assert_eq!(told(args, pipe()), told(args, terminal(40)), "{args:?}");
    }
    for verb in ["roadmap", "plan"] {
        let run = |flags: [&str; 2]| {
            let (out, err, exit) = fixture(&[&[verb, "taster"], &flags[..]].concat(), pipe());
            assert_eq!((err.as_str(), exit), ("", Exit::Answered));
            out
        };
        assert_eq!(run(["--format", "json"]), run(["--json", "--color=never"]));
        assert_eq!(run(["--format", "text"]), run(["--color", "never"]));
    }
}

/// Every task of a career, once, with a box.
#[test]
fn the_whole_roadmap_has_a_box_for_every_task() {
    for career in ["backend-developer", "site-reliability-engineer"] {
        let text = careers(&["roadmap", career, "--format", "md"])
            .any_stdout()
            .run()
            .stdout;
        let mut ids = Vec::new();
        for stage in ["1", "2", "3", "4", "5"] {
            let rows = careers(&["roadmap", career, stage])
                .any_stdout()
                .run()
                .stdout;
            let tasks = rows.lines().filter_map(|row| row.split('\t').nth(1));
            ids.extend(
                tasks
                    .filter(|id| id.contains('/') && !id.contains(' '))
                    .map(str::to_owned),
            );
        }
        assert!(ids.len() > 200, "{career}");
        for id in ids {
            let boxes = text
                .lines()
                .filter(|line| line.starts_with("- [ ] ") && line.ends_with(&format!("`{id}`")));
            assert_eq!(boxes.count(), 1, "{id}");
        }
    }
}

/// Of a flowchart's lines, those of nodes keep their text inside quotes, and every quote closes.
#[test]
fn a_flowchart_has_no_mark_in_its_texts() {
    for career in [
        "backend-developer",
        "data-scientist",
        "cybersecurity-analyst",
    ] {
        let text = careers(&["roadmap", career, "--format", "mermaid"])
            .any_stdout()
            .run()
            .stdout;
        for line in text.lines().filter(|line| line.contains('"')) {
            let inside = line.split('"').nth(1).expect(line).replace("<br/>", "");
            assert_eq!(line.matches('"').count(), 2, "{line}");
            assert!(
                !inside.contains(['<', '>', '`', '|', '{', '}', '[', ']']),
                "{line}"
            );
        }
        let opened = text.matches("subgraph ").count();
        assert_eq!(
            text.lines().filter(|line| line.trim() == "end").count(),
            opened
        );
        assert_eq!(opened, 5);
    }
}
