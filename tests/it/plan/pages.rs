//! The plan as a person sees it and a pipe gets it.

use insta::assert_snapshot;

use super::told;
use crate::support::{pipe, terminal};

const DATED: [&str; 6] = ["plan", "taster", "--hours", "4", "--start", "2026-12-07"];

const EVENINGS: [&str; 14] = [
    "plan",
    "taster",
    "--hours",
    "4",
    "--start",
    "2026-12-07",
    "--to",
    "2",
    "--days",
    "mon,wed,sat",
    "--at",
    "20:00",
    "--off",
    "2026-12-12",
];

#[test]
fn wide() {
    assert_snapshot!(told(&DATED, terminal(80)), @"
    $ careers plan taster --hours 4 --start 2026-12-07
    Tea Taster: the plan
      6 weeks at 4 h: stage 3 ends 2027-01-17; after 16 weeks, stage 4 ends
      2027-03-28.
      Stage           Weeks  Ends        Hours  Must  Should  Could
      s1 First sip      1-3  2026-12-27     12   9.5       1    1.5
      s2 Apprentice     4-5  2027-01-10      6     6
      s3 Taster         5-6  2027-01-17    5.5     4     1.5
      s4 Head taster   6-16  2027-03-28     40    40
      all              1-16  2027-03-28   63.5  59.5     2.5    1.5

      s3 Taster is the last stage planned week by week. Its end is no promise:
      whether you are ready for the job, its exit check says: The blender nods.

    s1 First sip · 7 to 27 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 4 h
      2 h  must  unit/kettle-safety
      2 h  must  w01/five-waters (1/2)

      week 2 · 14 to 20 Dec 2026 · 4 h
      0.5 h  must   w01/five-waters (2/2)
      1.5 h  could  w01/read-the-label
        2 h  must   w02/hundred-cards (1/2)

      week 3 · 21 to 27 Dec 2026 · 4 h
      3 h  must    w02/hundred-cards (2/2)
      1 h  should  w02/show-the-cards

    s2 Apprentice · 28 Dec 2026 to 10 Jan 2027
      week 4 · 28 Dec 2026 to 3 Jan 2027 · 4 h
      4 h  must  w03/first-check (1/2)

      week 5 · 4 to 10 Jan 2027 · 2 h
      2 h  must  w03/first-check (2/2)

    s3 Taster · 4 to 17 Jan 2027
      week 5 · 4 to 10 Jan 2027 · 2 h
      2 h  must  w04/nephew-call (1/2)

      week 6 · 11 to 17 Jan 2027 · 3.5 h
        2 h  must    w04/nephew-call (2/2)
      1.5 h  should  unit/listening

    s4 Head taster · 11 Jan to 28 Mar 2027
      q1 · weeks 6-16 · 11 Jan to 28 Mar 2027 · 40 h
      40 h  must  twin-palates  weeks 6-16

      What a task asks: careers roadmap tea-taster 1. The plan with every text:
      --format md. Into a calendar: --format ics.
    ");
}

#[test]
fn narrow() {
    assert_snapshot!(told(&DATED, terminal(40)), @"
    $ careers plan taster --hours 4 --start 2026-12-07
    Tea Taster: the plan
      6 weeks at 4 h: stage 3 ends
      2027-01-17; after 16 weeks, stage 4
      ends 2027-03-28.
      s1 First sip                 Weeks 1-3
        Ends 2026-12-27 · Hours 12 ·
        Must 9.5 · Should 1 · Could 1.5
      s2 Apprentice                Weeks 4-5
        Ends 2027-01-10 · Hours 6 · Must 6
      s3 Taster                    Weeks 5-6
        Ends 2027-01-17 · Hours 5.5 ·
        Must 4 · Should 1.5
      s4 Head taster              Weeks 6-16
        Ends 2027-03-28 · Hours 40 · Must 40
      all                         Weeks 1-16
        Ends 2027-03-28 · Hours 63.5 ·
        Must 59.5 · Should 2.5 · Could 1.5

      s3 Taster is the last stage planned
      week by week. Its end is no promise:
      whether you are ready for the job, its
      exit check says: The blender nods.

    s1 First sip · 7 to 27 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 4 h
      2 h  must  unit/kettle-safety
      2 h  must  w01/five-waters (1/2)

      week 2 · 14 to 20 Dec 2026 · 4 h
      0.5 h  must   w01/five-waters (2/2)
      1.5 h  could  w01/read-the-label
        2 h  must   w02/hundred-cards (1/2)

      week 3 · 21 to 27 Dec 2026 · 4 h
      3 h  must    w02/hundred-cards (2/2)
      1 h  should  w02/show-the-cards

    s2 Apprentice · 28 Dec 2026 to 10 Jan
    2027
      week 4 · 28 Dec 2026 to 3 Jan 2027 · 4
      h
      4 h  must  w03/first-check (1/2)

      week 5 · 4 to 10 Jan 2027 · 2 h
      2 h  must  w03/first-check (2/2)

    s3 Taster · 4 to 17 Jan 2027
      week 5 · 4 to 10 Jan 2027 · 2 h
      2 h  must  w04/nephew-call (1/2)

      week 6 · 11 to 17 Jan 2027 · 3.5 h
        2 h  must    w04/nephew-call (2/2)
      1.5 h  should  unit/listening

    s4 Head taster · 11 Jan to 28 Mar 2027
      q1 · weeks 6-16 · 11 Jan to 28 Mar
      2027 · 40 h
      40 h  must  twin-palates  weeks 6-16

      What a task asks: careers roadmap
      tea-taster 1. The plan with every
      text: --format md. Into a calendar:
      --format ics.
    ");
}

#[test]
fn piped() {
    assert_snapshot!(told(&DATED, pipe()), @"
    $ careers plan taster --hours 4 --start 2026-12-07
    1	2026-12-07	2026-12-13			2	must	learn	s1	w01	1	1	unit/kettle-safety	Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.
    1	2026-12-07	2026-12-13			2	must	practise	s1	w01	1	2	tea-taster/s1/w01/five-waters	Taste five waters blind and name the tap.
    2	2026-12-14	2026-12-20			0.5	must	practise	s1	w01	2	2	tea-taster/s1/w01/five-waters	Taste five waters blind and name the tap.
    2	2026-12-14	2026-12-20			1.5	could	learn	s1	w01	1	1	tea-taster/s1/w01/read-the-label	Read the label of every packet in one shop.
    2	2026-12-14	2026-12-20			2	must	build	s1	w02	1	2	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    3	2026-12-21	2026-12-27			3	must	build	s1	w02	2	2	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    3	2026-12-21	2026-12-27			1	should	prove	s1	w02	1	1	tea-taster/s1/w02/show-the-cards	Show ten of them to somebody who yawns.
    4	2026-12-28	2027-01-03			4	must	build	s2	w03	1	2	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    5	2027-01-04	2027-01-10			2	must	build	s2	w03	2	2	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    5	2027-01-04	2027-01-10			2	must	practise	s3	w04	1	2	tea-taster/s3/w04/nephew-call	Rehearse the call to the nephew with a patient friend.
    6	2027-01-11	2027-01-17			2	must	practise	s3	w04	2	2	tea-taster/s3/w04/nephew-call	Rehearse the call to the nephew with a patient friend.
    6	2027-01-11	2027-01-17			1.5	should	practise	s3	w04	1	1	unit/listening	Let a stranger talk about the weather for ten minutes and repeat the main point.
    6	2027-01-11	2027-01-17			0.5	must	prove	s4	q1	1	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    7	2027-01-18	2027-01-24			4	must	prove	s4	q1	2	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    8	2027-01-25	2027-01-31			4	must	prove	s4	q1	3	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    9	2027-02-01	2027-02-07			4	must	prove	s4	q1	4	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    10	2027-02-08	2027-02-14			4	must	prove	s4	q1	5	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    11	2027-02-15	2027-02-21			4	must	prove	s4	q1	6	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    12	2027-02-22	2027-02-28			4	must	prove	s4	q1	7	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    13	2027-03-01	2027-03-07			4	must	prove	s4	q1	8	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    14	2027-03-08	2027-03-14			4	must	prove	s4	q1	9	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    15	2027-03-15	2027-03-21			4	must	prove	s4	q1	10	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    16	2027-03-22	2027-03-28			3.5	must	prove	s4	q1	11	11	tea-taster/s4/q1/twin-palates	Train two apprentices until their cards agree on eight cups of ten.
    ");
}

#[test]
fn aloud() {
    let args = [&DATED[..], &["--to", "1", "--plain"]].concat();
    assert_snapshot!(told(&args, terminal(80)), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --to 1 --plain
    Tea Taster: the plan.

    3 weeks at 4 h: stage 1 ends 2026-12-27.
    Stage: s1 First sip; Weeks: 1-3; Ends: 2026-12-27; Hours: 12; Must: 9.5; Should: 1; Could: 1.5.

    s1 First sip, 7 to 27 Dec 2026.

    week 1, 7 to 13 Dec 2026, 4 h.
    2 h; must; unit/kettle-safety.
    2 h; must; w01/five-waters (1/2).

    week 2, 14 to 20 Dec 2026, 4 h.
    0.5 h; must; w01/five-waters (2/2).
    1.5 h; could; w01/read-the-label.
    2 h; must; w02/hundred-cards (1/2).

    week 3, 21 to 27 Dec 2026, 4 h.
    3 h; must; w02/hundred-cards (2/2).
    1 h; should; w02/show-the-cards.
    What a task asks: careers roadmap tea-taster 1. The plan with every text: --format md. Into a calendar: --format ics.
    ");
}

#[test]
fn evenings_wide() {
    assert_snapshot!(told(&EVENINGS, terminal(80)), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --to 2 --days mon,wed,sat --at 20:00 --off 2026-12-12
    Tea Taster: the plan
      5 weeks at 4 h: stage 2 ends 2027-01-09.
      Stage          Weeks  Ends        Hours  Must  Should  Could
      s1 First sip     1-4  2026-12-28     12   9.5       1    1.5
      s2 Apprentice    4-5  2027-01-09      6     6
      all              1-5  2027-01-09     18  15.5       1    1.5

      Times are those of India (UTC+05:30).

    s1 First sip · 7 to 28 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 2.75 h · 1 day off
      Mon 7 Dec, 20:00-21:30   1.5 h  must  unit/kettle-safety (1/2)
      Wed 9 Dec, 20:00-20:30   0.5 h  must  unit/kettle-safety (2/2)
      Wed 9 Dec, 20:30-21:15  0.75 h  must  w01/five-waters (1/3)

      week 2 · 14 to 20 Dec 2026 · 4 h
      Mon 14 Dec, 20:00-21:30   1.5 h  must   w01/five-waters (2/3)
      Wed 16 Dec, 20:00-20:15  0.25 h  must   w01/five-waters (3/3)
      Wed 16 Dec, 20:15-21:15     1 h  could  w01/read-the-label (1/2)
      Sat 19 Dec, 20:00-20:30   0.5 h  could  w01/read-the-label (2/2)
      Sat 19 Dec, 20:30-21:15  0.75 h  must   w02/hundred-cards (1/5)

      week 3 · 21 to 27 Dec 2026 · 4 h
      Mon 21 Dec, 20:00-21:30   1.5 h  must  w02/hundred-cards (2/5)
      Wed 23 Dec, 20:00-21:15  1.25 h  must  w02/hundred-cards (3/5)
      Sat 26 Dec, 20:00-21:15  1.25 h  must  w02/hundred-cards (4/5)

      week 4 · 28 Dec 2026 to 3 Jan 2027 · 1.25 h
      Mon 28 Dec, 20:00-20:15  0.25 h  must    w02/hundred-cards (5/5)
      Mon 28 Dec, 20:15-21:15     1 h  should  w02/show-the-cards

    s2 Apprentice · 28 Dec 2026 to 9 Jan 2027
      week 4 · 28 Dec 2026 to 3 Jan 2027 · 2.75 h
      Mon 28 Dec, 21:15-21:30  0.25 h  must  w03/first-check (1/6)
      Wed 30 Dec, 20:00-21:15  1.25 h  must  w03/first-check (2/6)
      Sat 2 Jan, 20:00-21:15   1.25 h  must  w03/first-check (3/6)

      week 5 · 4 to 10 Jan 2027 · 3.25 h
      Mon 4 Jan, 20:00-21:30   1.5 h  must  w03/first-check (4/6)
      Wed 6 Jan, 20:00-21:15  1.25 h  must  w03/first-check (5/6)
      Sat 9 Jan, 20:00-20:30   0.5 h  must  w03/first-check (6/6)

      What a task asks: careers roadmap tea-taster 1. The plan with every text:
      --format md. Into a calendar: --format ics.
    ");
}

#[test]
fn evenings_narrow() {
    assert_snapshot!(told(&EVENINGS, terminal(40)), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --to 2 --days mon,wed,sat --at 20:00 --off 2026-12-12
    Tea Taster: the plan
      5 weeks at 4 h: stage 2 ends
      2027-01-09.
      s1 First sip                 Weeks 1-4
        Ends 2026-12-28 · Hours 12 ·
        Must 9.5 · Should 1 · Could 1.5
      s2 Apprentice                Weeks 4-5
        Ends 2027-01-09 · Hours 6 · Must 6
      all                          Weeks 1-5
        Ends 2027-01-09 · Hours 18 ·
        Must 15.5 · Should 1 · Could 1.5

      Times are those of India (UTC+05:30).

    s1 First sip · 7 to 28 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 2.75 h · 1
      day off
      Mon 7 Dec, 20:00-21:30           1.5 h
        unit/kettle-safety (1/2)
        must
      Wed 9 Dec, 20:00-20:30           0.5 h
        unit/kettle-safety (2/2)
        must
      Wed 9 Dec, 20:30-21:15          0.75 h
        w01/five-waters (1/3)
        must

      week 2 · 14 to 20 Dec 2026 · 4 h
      Mon 14 Dec, 20:00-21:30          1.5 h
        w01/five-waters (2/3)
        must
      Wed 16 Dec, 20:00-20:15         0.25 h
        w01/five-waters (3/3)
        must
      Wed 16 Dec, 20:15-21:15            1 h
        w01/read-the-label (1/2)
        could
      Sat 19 Dec, 20:00-20:30          0.5 h
        w01/read-the-label (2/2)
        could
      Sat 19 Dec, 20:30-21:15         0.75 h
        w02/hundred-cards (1/5)
        must

      week 3 · 21 to 27 Dec 2026 · 4 h
      Mon 21 Dec, 20:00-21:30          1.5 h
        w02/hundred-cards (2/5)
        must
      Wed 23 Dec, 20:00-21:15         1.25 h
        w02/hundred-cards (3/5)
        must
      Sat 26 Dec, 20:00-21:15         1.25 h
        w02/hundred-cards (4/5)
        must

      week 4 · 28 Dec 2026 to 3 Jan 2027 ·
      1.25 h
      Mon 28 Dec, 20:00-20:15         0.25 h
        w02/hundred-cards (5/5)
        must
      Mon 28 Dec, 20:15-21:15            1 h
        w02/show-the-cards
        should

    s2 Apprentice · 28 Dec 2026 to 9 Jan
    2027
      week 4 · 28 Dec 2026 to 3 Jan 2027 ·
      2.75 h
      Mon 28 Dec, 21:15-21:30         0.25 h
        must · w03/first-check (1/6)
      Wed 30 Dec, 20:00-21:15         1.25 h
        must · w03/first-check (2/6)
      Sat 2 Jan, 20:00-21:15          1.25 h
        must · w03/first-check (3/6)

      week 5 · 4 to 10 Jan 2027 · 3.25 h
      Mon 4 Jan, 20:00-21:30           1.5 h
        must · w03/first-check (4/6)
      Wed 6 Jan, 20:00-21:15          1.25 h
        must · w03/first-check (5/6)
      Sat 9 Jan, 20:00-20:30           0.5 h
        must · w03/first-check (6/6)

      What a task asks: careers roadmap
      tea-taster 1. The plan with every
      text: --format md. Into a calendar:
      --format ics.
    ");
}

#[test]
fn evenings_piped() {
    assert_snapshot!(told(&EVENINGS, pipe()), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --to 2 --days mon,wed,sat --at 20:00 --off 2026-12-12
    1	2026-12-07	2026-12-07	20:00	21:30	1.5	must	learn	s1	w01	1	2	unit/kettle-safety	Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.
    1	2026-12-09	2026-12-09	20:00	20:30	0.5	must	learn	s1	w01	2	2	unit/kettle-safety	Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.
    1	2026-12-09	2026-12-09	20:30	21:15	0.75	must	practise	s1	w01	1	3	tea-taster/s1/w01/five-waters	Taste five waters blind and name the tap.
    2	2026-12-14	2026-12-14	20:00	21:30	1.5	must	practise	s1	w01	2	3	tea-taster/s1/w01/five-waters	Taste five waters blind and name the tap.
    2	2026-12-16	2026-12-16	20:00	20:15	0.25	must	practise	s1	w01	3	3	tea-taster/s1/w01/five-waters	Taste five waters blind and name the tap.
    2	2026-12-16	2026-12-16	20:15	21:15	1	could	learn	s1	w01	1	2	tea-taster/s1/w01/read-the-label	Read the label of every packet in one shop.
    2	2026-12-19	2026-12-19	20:00	20:30	0.5	could	learn	s1	w01	2	2	tea-taster/s1/w01/read-the-label	Read the label of every packet in one shop.
    2	2026-12-19	2026-12-19	20:30	21:15	0.75	must	build	s1	w02	1	5	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    3	2026-12-21	2026-12-21	20:00	21:30	1.5	must	build	s1	w02	2	5	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    3	2026-12-23	2026-12-23	20:00	21:15	1.25	must	build	s1	w02	3	5	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    3	2026-12-26	2026-12-26	20:00	21:15	1.25	must	build	s1	w02	4	5	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    4	2026-12-28	2026-12-28	20:00	20:15	0.25	must	build	s1	w02	5	5	tea-taster/s1/w02/hundred-cards	Fill one hundred cards and number them.
    4	2026-12-28	2026-12-28	20:15	21:15	1	should	prove	s1	w02	1	1	tea-taster/s1/w02/show-the-cards	Show ten of them to somebody who yawns.
    4	2026-12-28	2026-12-28	21:15	21:30	0.25	must	build	s2	w03	1	6	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    4	2026-12-30	2026-12-30	20:00	21:15	1.25	must	build	s2	w03	2	6	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    4	2027-01-02	2027-01-02	20:00	21:15	1.25	must	build	s2	w03	3	6	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    5	2027-01-04	2027-01-04	20:00	21:30	1.5	must	build	s2	w03	4	6	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    5	2027-01-06	2027-01-06	20:00	21:15	1.25	must	build	s2	w03	5	6	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    5	2027-01-09	2027-01-09	20:00	20:30	0.5	must	build	s2	w03	6	6	tea-taster/s2/w03/first-check	Write a check in BrewScript that refuses a card without numbers.
    ");
}

#[test]
fn holidays() {
    let args = [
        &DATED[..],
        &[
            "--off",
            "2026-12-14..2026-12-20",
            "--off",
            "2026-12-25",
            "--to",
            "2",
        ],
    ]
    .concat();
    assert_snapshot!(told(&args, terminal(80)), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --off 2026-12-14..2026-12-20 --off 2026-12-25 --to 2
    Tea Taster: the plan
      6 weeks at 4 h: stage 2 ends 2027-01-17.
      Stage          Weeks  Ends        Hours  Must  Should  Could
      s1 First sip     1-5  2027-01-10     12   9.5       1    1.5
      s2 Apprentice    5-6  2027-01-17      6     6
      all              1-6  2027-01-17     18  15.5       1    1.5

    s1 First sip · 7 Dec 2026 to 10 Jan 2027
      week 1 · 7 to 13 Dec 2026 · 4 h
      2 h  must  unit/kettle-safety
      2 h  must  w01/five-waters (1/2)

      week 2 · 14 to 20 Dec 2026 · off

      week 3 · 21 to 27 Dec 2026 · 3.25 h · 1 day off
       0.5 h  must   w01/five-waters (2/2)
       1.5 h  could  w01/read-the-label
      1.25 h  must   w02/hundred-cards (1/2)

      week 4 · 28 Dec 2026 to 3 Jan 2027 · 4 h
      3.75 h  must    w02/hundred-cards (2/2)
      0.25 h  should  w02/show-the-cards (1/2)

      week 5 · 4 to 10 Jan 2027 · 0.75 h
      0.75 h  should  w02/show-the-cards (2/2)

    s2 Apprentice · 4 to 17 Jan 2027
      week 5 · 4 to 10 Jan 2027 · 3.25 h
      3.25 h  must  w03/first-check (1/2)

      week 6 · 11 to 17 Jan 2027 · 2.75 h
      2.75 h  must  w03/first-check (2/2)

      What a task asks: careers roadmap tea-taster 1. The plan with every text:
      --format md. Into a calendar: --format ics.
    ");
}

#[test]
fn a_last_day_that_drops() {
    let args = [&DATED[..], &["--until", "2027-01-14", "--to", "3"]].concat();
    assert_snapshot!(told(&args, terminal(80)), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --until 2027-01-14 --to 3
    Tea Taster: the plan
      6 weeks at 4 h: stage 3 ends 2027-01-14.
      Stage          Weeks  Ends        Hours  Must  Should
      s1 First sip     1-3  2026-12-27   10.5   9.5       1
      s2 Apprentice    3-5  2027-01-10      6     6
      s3 Taster        5-6  2027-01-14    5.5     4     1.5
      all              1-6  2027-01-14     22  19.5     2.5

      To end by 2027-01-14, 1 task is dropped: w01/read-the-label (could, 1.5 h).
      With 4.25 hours a week nothing has to be.

      s3 Taster is the last stage planned week by week. Its end is no promise:
      whether you are ready for the job, its exit check says: The blender nods.

    s1 First sip · 7 to 27 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 4 h
      2 h  must  unit/kettle-safety
      2 h  must  w01/five-waters (1/2)

      week 2 · 14 to 20 Dec 2026 · 4 h
      0.5 h  must  w01/five-waters (2/2)
      3.5 h  must  w02/hundred-cards (1/2)

      week 3 · 21 to 27 Dec 2026 · 2.5 h
      1.5 h  must    w02/hundred-cards (2/2)
        1 h  should  w02/show-the-cards

    s2 Apprentice · 21 Dec 2026 to 10 Jan 2027
      week 3 · 21 to 27 Dec 2026 · 1.5 h
      1.5 h  must  w03/first-check (1/3)

      week 4 · 28 Dec 2026 to 3 Jan 2027 · 4 h
      4 h  must  w03/first-check (2/3)

      week 5 · 4 to 10 Jan 2027 · 0.5 h
      0.5 h  must  w03/first-check (3/3)

    s3 Taster · 4 to 14 Jan 2027
      week 5 · 4 to 10 Jan 2027 · 3.5 h
      3.5 h  must  w04/nephew-call (1/2)

      week 6 · 11 to 17 Jan 2027 · 2 h
      0.5 h  must    w04/nephew-call (2/2)
      1.5 h  should  unit/listening

      What a task asks: careers roadmap tea-taster 1. The plan with every text:
      --format md. Into a calendar: --format ics.
    ");
}

#[test]
fn a_last_day_that_cannot_be_met() {
    let args = [&DATED[..], &["--until", "2026-12-20", "--to", "2"]].concat();
    assert_snapshot!(told(&args, terminal(80)), @"
    $ careers plan taster --hours 4 --start 2026-12-07 --until 2026-12-20 --to 2
    Tea Taster: the plan
      5 weeks at 4 h: stage 2 ends 2027-01-10.
      Stage          Weeks  Ends        Hours  Must  Should  Could
      s1 First sip     1-3  2026-12-27     12   9.5       1    1.5
      s2 Apprentice    4-5  2027-01-10      6     6
      all              1-5  2027-01-10     18  15.5       1    1.5

      At 4 hours a week this does not end by 2026-12-20, even without what should
      and could be done. What must be done takes 7.75 hours a week, all of it 9
      hours a week. The plan goes on after 2026-12-20.

    s1 First sip · 7 to 27 Dec 2026
      week 1 · 7 to 13 Dec 2026 · 4 h
      2 h  must  unit/kettle-safety
      2 h  must  w01/five-waters (1/2)

      week 2 · 14 to 20 Dec 2026 · 4 h
      0.5 h  must   w01/five-waters (2/2)
      1.5 h  could  w01/read-the-label
        2 h  must   w02/hundred-cards (1/2)

      week 3 · 21 to 27 Dec 2026 · 4 h
      3 h  must    w02/hundred-cards (2/2)
      1 h  should  w02/show-the-cards

    s2 Apprentice · 28 Dec 2026 to 10 Jan 2027
      week 4 · 28 Dec 2026 to 3 Jan 2027 · 4 h
      4 h  must  w03/first-check (1/2)

      week 5 · 4 to 10 Jan 2027 · 2 h
      2 h  must  w03/first-check (2/2)

      What a task asks: careers roadmap tea-taster 1. The plan with every text:
      --format md. Into a calendar: --format ics.
    ");
}

#[test]
fn nothing_to_plan() {
    assert_snapshot!(told(&["plan", "taster", "--from", "5"], terminal(80)), @"
    $ careers plan taster --from 5
    Tea Taster: the plan
      Nothing to plan: what was asked for is done, or not laid out in weeks yet.
    ");
}

#[test]
fn today_and_the_roadmaps_own_pace_unless_told() {
    let usual = told(&["plan", "taster"], pipe());
    let stated = told(
        &["plan", "taster", "--hours", "6", "--start", "2026-11-22"],
        pipe(),
    );
    let body = |text: &str| text.split_once('\n').map(|(_, body)| body.to_owned());
    assert_eq!(body(&usual), body(&stated));
    let again = told(&["plan", "taster", "--replan"], pipe());
    assert_eq!(body(&usual), body(&again), "nothing is done yet");
}
