//! What a person sees of their progress, hears of it, and pipes.

use insta::assert_snapshot;

use crate::support::{Home, fixture, pipe, terminal};

fn told(args: &[&str], aloud: bool) -> String {
    let home = Home::of_a_taster();
    let flag = aloud.then_some("--plain");
    let words: Vec<&str> = ["progress"]
        .iter()
        .chain(args)
        .copied()
        .chain(flag)
        .collect();
    let (out, err, _) = fixture(&words, home.env(terminal(80)));
    format!("$ careers {}\n{out}{err}", words.join(" "))
}

#[test]
fn status() {
    assert_snapshot!(told(&[], false), @"
    $ careers progress
    Tea Taster
      Stage                       Must                                     All tasks
      s1 First sip    4.5 of 9.5 hours  ━━━━━━━━━━━━━━━━─────────────────     4 of 5
      s2 Apprentice       0 of 6 hours                                        0 of 1
      s3 Taster           0 of 4 hours                                        0 of 2
      s4 Head taster     0 of 40 hours                                        0 of 1
      s5 Master           no tasks yet                                        0 of 0
      today     2026-11-22
      done      7 hours, 4 of 9 tasks; the last: 2026-11-20
      left      56.5 hours, of these 55 of must tasks
      streak    1 week in a row
      pace      2.3 hours a week, over 3 active weeks
      forecast  the must tasks by 2027-05-09, in 24 weeks, if every week is like
                these

    Kept under ids that this catalogue does not have
      • cup-washer/s1/w01/rinse: unknown; From a later edition
      • tea-taster/q/milk-first: retired; done 2026-09-02
      • tea-taster/s1/w01/warm-the-cup: retired, counts for unit/kettle-safety; done
        2026-09-01
    ");
    assert_snapshot!(told(&["status", "taster"], true), @"
    $ careers progress status taster --plain
    Tea Taster.
    Stage: s1 First sip; Must: 4.5 of 9.5 hours; All tasks: 4 of 5.
    Stage: s2 Apprentice; Must: 0 of 6 hours; All tasks: 0 of 1.
    Stage: s3 Taster; Must: 0 of 4 hours; All tasks: 0 of 2.
    Stage: s4 Head taster; Must: 0 of 40 hours; All tasks: 0 of 1.
    Stage: s5 Master; Must: no tasks yet; All tasks: 0 of 0.
    today: 2026-11-22
    done: 7 hours, 4 of 9 tasks; the last: 2026-11-20
    left: 56.5 hours, of these 55 of must tasks
    streak: 1 week in a row
    pace: 2.3 hours a week, over 3 active weeks
    forecast: the must tasks by 2027-05-09, in 24 weeks, if every week is like these
    ");
}

#[test]
fn status_of_nobody() {
    let home = Home::new();
    let page = |args: &[&str]| fixture(args, home.env(terminal(80))).0;
    assert_snapshot!(page(&["progress"]), @"
    Nothing is marked as done yet. What to do first: careers progress next CAREER.
    When it is done: careers progress done ID.
    ");
    assert_snapshot!(page(&["progress", "status", "taster"]), @"
    Tea Taster
      Stage                     Must  All tasks
      s1 First sip    0 of 9.5 hours     0 of 5
      s2 Apprentice     0 of 6 hours     0 of 1
      s3 Taster         0 of 4 hours     0 of 2
      s4 Head taster   0 of 40 hours     0 of 1
      s5 Master         no tasks yet     0 of 0
      today     2026-11-22
      done      0 hours, 0 of 9 tasks; the last: nothing yet
      left      63.5 hours, of these 59.5 of must tasks
      streak    none up to now
      pace      unknown: fewer than two weeks in which a task was done
      forecast  unknown: fewer than two weeks in which a task was done
    ");
    assert_eq!(fixture(&["progress"], home.env(pipe())).0, "");
}

#[test]
fn next() {
    assert_snapshot!(told(&["next"], false), @"
    $ careers progress next
    Tea Taster                                                                  next
    ────────────────────────────────────────────────────────────────────────────────
      week  tea-taster/s1/w02
      why   the first week with must tasks open; stage First sip, 1 of the week's
            tasks done
      goal  One hundred cards are written.
      left  5 hours
      note  Buy-cards

    To do
      Task               Hours  Need  Kind   What to do
      w02/hundred-cards      5  must  build  Fill one hundred cards and number them.

      When it is done: careers progress done tea-taster/s1/w02/hundred-cards
    ");
    assert_snapshot!(told(&["next"], true), @"
    $ careers progress next --plain
    Tea Taster, next.
    week: tea-taster/s1/w02
    why: the first week with must tasks open; stage First sip, 1 of the week's tasks done
    goal: One hundred cards are written.
    left: 5 hours
    note: Buy-cards

    To do.
    Task: w02/hundred-cards; Hours: 5; Need: must; Kind: build; What to do: Fill one hundred cards and number them.
    When it is done: careers progress done tea-taster/s1/w02/hundred-cards
    ");
}

#[test]
fn next_when_little_or_nothing_is_left() {
    let home = Home::of_a_taster();
    let all = [
        "hundred-cards",
        "first-check",
        "nephew-call",
        "twin-palates",
    ];
    home.fixture(
        "2026-11-22T08:00",
        &[&["progress", "done"], &all[..]].concat(),
    );
    assert_snapshot!(home.fixture("2026-11-22T08:30", &["progress", "next", "taster"]), @"
    next	Tea Taster	next
    next	week	tea-taster/s3/w04
    next	why	every must task of the road is done; the first week with other tasks open; stage Taster, 1 of the week's tasks done
    next	goal	An argument is won politely.
    next	left	1.5 hours
    task	unit/listening	1.5	should	practise	Let a stranger talk about the weather for ten minutes and repeat the main point.
    ");
    home.fixture("2026-11-22T08:00", &["progress", "done", "listening"]);
    assert_snapshot!(home.fixture("2026-11-22T08:30", &["progress", "next"]), @"
    next	Tea Taster	next
    next	every task of the road is done
    ");
    assert_snapshot!(home.fixture("2026-11-22T08:30", &["progress"]), @"
    tea-taster	s1	First sip	9.5	9.5	12	0	5	5
    tea-taster	s2	Apprentice	6	6	6	0	1	1
    tea-taster	s3	Taster	4	4	5.5	0	2	2
    tea-taster	s4	Head taster	40	40	40	0	1	1
    tea-taster	s5	Master	0	0	0	0	0	0
    tea-taster	today	2026-11-22
    tea-taster	done	63.5 hours, 9 of 9 tasks; the last: 2026-11-22
    tea-taster	left	0 hours, of these 0 of must tasks
    tea-taster	streak	1 week in a row
    tea-taster	pace	21.2 hours a week, over 3 active weeks
    tea-taster	forecast	every must task is done
    other	cup-washer/s1/w01/rinse	unknown; From a later edition
    other	tea-taster/q/milk-first	retired; done 2026-09-02
    other	tea-taster/s1/w01/warm-the-cup	retired, counts for unit/kettle-safety; done 2026-09-01
    ");
}

#[test]
fn list() {
    assert_snapshot!(told(&["list"], false), @"
    $ careers progress list
    tea-taster
      Task                State  Hours  Need    Done        Note
      unit/kettle-safety  done       2  must    2026-10-28
      w01/five-waters     done     2.5  must    2026-11-02  The-tap-is-third
      w01/read-the-label  done     1.5  could   2026-11-02
      w02/hundred-cards   open       5  must
      w02/show-the-cards  done       1  should  2026-11-20
      w03/first-check     open       6  must
      unit/listening      open     1.5  should
      w04/nephew-call     open       4  must
      q1/twin-palates     open      40  must

    Kept under ids that this catalogue does not have
      Task                            State    Done        Note
      cup-washer/s1/w01/rinse         unknown              From a later edition
      tea-taster/q/milk-first         retired  2026-09-02
      tea-taster/s1/w01/warm-the-cup  retired  2026-09-01
    ");
    assert_snapshot!(told(&["list"], true), @"
    $ careers progress list --plain
    tea-taster.
    Task: unit/kettle-safety; State: done; Hours: 2; Need: must; Done: 2026-10-28.
    Task: w01/five-waters; State: done; Hours: 2.5; Need: must; Done: 2026-11-02; Note: The-tap-is-third.
    Task: w01/read-the-label; State: done; Hours: 1.5; Need: could; Done: 2026-11-02.
    Task: w02/hundred-cards; State: open; Hours: 5; Need: must.
    Task: w02/show-the-cards; State: done; Hours: 1; Need: should; Done: 2026-11-20.
    Task: w03/first-check; State: open; Hours: 6; Need: must.
    Task: unit/listening; State: open; Hours: 1.5; Need: should.
    Task: w04/nephew-call; State: open; Hours: 4; Need: must.
    Task: q1/twin-palates; State: open; Hours: 40; Need: must.

    Kept under ids that this catalogue does not have.
    Task: cup-washer/s1/w01/rinse; State: unknown; Note: From a later edition.
    Task: tea-taster/q/milk-first; State: retired; Done: 2026-09-02.
    Task: tea-taster/s1/w01/warm-the-cup; State: retired; Done: 2026-09-01.
    ");
}

#[test]
fn history() {
    assert_snapshot!(told(&["history"], false), @"
    $ careers progress history
    What was told
      2026-09-01 10:00                                                          done
        What tea-taster/s1/w01/warm-the-cup
      2026-09-02 10:00                                                          done
        What tea-taster/q/milk-first
      2026-09-03 10:00                                                          note
        What cup-washer/s1/w01/rinse · Note From a later edition
      2026-10-28 19:00                                                          done
        What unit/kettle-safety
      2026-11-03 19:00                                                          done
        What tea-taster/s1/w01/five-waters · On 2026-11-02
      2026-11-03 19:00                                                          done
        What tea-taster/s1/w01/read-the-label · On 2026-11-02
      2026-11-10 07:15                                                          done
        What unit/listening · taken back
      2026-11-10 07:16                                                        undone
        What unit/listening
      2026-11-11 08:00                                                          note
        What tea-taster/s1/w01/five-waters · Note The-tap-is-third
      2026-11-12 08:00                                                          note
        What tea-taster/s1/w02 · Note Buy-cards
      2026-11-13 08:00                                                          note
        What tea-taster/s1/w02/hundred-cards · Note Begun
      2026-11-20 21:00                                                          done
        What tea-taster/s1/w02/show-the-cards
      2026-11-20 22:00                                                          note
        What tea-taster/s1/w02/hundred-cards · Note cleared
      2026-11-21 09:00                                                        import
        Note 3 events
    ");
    assert_snapshot!(told(&["history"], true), @"
    $ careers progress history --plain
    What was told.
    Told: 2026-09-01 10:00; Event: done; What: tea-taster/s1/w01/warm-the-cup.
    Told: 2026-09-02 10:00; Event: done; What: tea-taster/q/milk-first.
    Told: 2026-09-03 10:00; Event: note; What: cup-washer/s1/w01/rinse; Note: From a later edition.
    Told: 2026-10-28 19:00; Event: done; What: unit/kettle-safety.
    Told: 2026-11-03 19:00; Event: done; What: tea-taster/s1/w01/five-waters; On: 2026-11-02.
    Told: 2026-11-03 19:00; Event: done; What: tea-taster/s1/w01/read-the-label; On: 2026-11-02.
    Told: 2026-11-10 07:15; Event: done; What: unit/listening; taken back.
    Told: 2026-11-10 07:16; Event: undone; What: unit/listening.
    Told: 2026-11-11 08:00; Event: note; What: tea-taster/s1/w01/five-waters; Note: The-tap-is-third.
    Told: 2026-11-12 08:00; Event: note; What: tea-taster/s1/w02; Note: Buy-cards.
    Told: 2026-11-13 08:00; Event: note; What: tea-taster/s1/w02/hundred-cards; Note: Begun.
    Told: 2026-11-20 21:00; Event: done; What: tea-taster/s1/w02/show-the-cards.
    Told: 2026-11-20 22:00; Event: note; What: tea-taster/s1/w02/hundred-cards; Note: cleared.
    Told: 2026-11-21 09:00; Event: import; Note: 3 events.
    ");
}

#[test]
fn changes() {
    assert_snapshot!(told(&["done", "five-waters", "first-check"], false), @"
    $ careers progress done five-waters first-check
      • done: tea-taster/s2/w03/first-check (2026-11-22)
      • unchanged: tea-taster/s1/w01/five-waters: done since 2026-11-02
    ");
    assert_snapshot!(told(&["undo"], false), @"
    $ careers progress undo
    error: the latest is an import of 3 events, which is not undone as a whole
    hint: what came: careers progress history
    hint: name what to take back: careers progress undo ID
    ");
    assert_snapshot!(told(&["undo", "show-the-cards", "five-waters"], true), @"
    $ careers progress undo show-the-cards five-waters --plain
    undone: tea-taster/s1/w02/show-the-cards
    undone: tea-taster/s1/w01/five-waters
    ");
    assert_snapshot!(told(&["note", "w03", "BrewScript 2"], false), @"
    $ careers progress note w03 BrewScript 2
      • note: tea-taster/s2/w03: BrewScript 2
    ");
    assert_snapshot!(told(&["note", "five-waters", ""], true), @"
    $ careers progress note five-waters  --plain
    note: tea-taster/s1/w01/five-waters: cleared
    ");
}

#[test]
fn rows() {
    let home = Home::of_a_taster();
    assert_snapshot!(home.fixture("2026-11-22T08:30", &["progress"]), @"
    tea-taster	s1	First sip	4.5	9.5	7	5	4	5
    tea-taster	s2	Apprentice	0	6	0	6	0	1
    tea-taster	s3	Taster	0	4	0	5.5	0	2
    tea-taster	s4	Head taster	0	40	0	40	0	1
    tea-taster	s5	Master	0	0	0	0	0	0
    tea-taster	today	2026-11-22
    tea-taster	done	7 hours, 4 of 9 tasks; the last: 2026-11-20
    tea-taster	left	56.5 hours, of these 55 of must tasks
    tea-taster	streak	1 week in a row
    tea-taster	pace	2.3 hours a week, over 3 active weeks
    tea-taster	forecast	the must tasks by 2027-05-09, in 24 weeks, if every week is like these
    other	cup-washer/s1/w01/rinse	unknown; From a later edition
    other	tea-taster/q/milk-first	retired; done 2026-09-02
    other	tea-taster/s1/w01/warm-the-cup	retired, counts for unit/kettle-safety; done 2026-09-01
    ");
    assert_snapshot!(home.fixture("2026-11-22T08:30", &["progress", "history"]), @"
    2026-09-01T10:00:00+05:30	done	tea-taster/s1/w01/warm-the-cup			stands
    2026-09-02T10:00:00+05:30	done	tea-taster/q/milk-first			stands
    2026-09-03T10:00:00+05:30	note	cup-washer/s1/w01/rinse		From a later edition	stands
    2026-10-28T19:00:00+05:30	done	unit/kettle-safety			stands
    2026-11-03T19:00:00+05:30	done	tea-taster/s1/w01/five-waters	2026-11-02		stands
    2026-11-03T19:00:00+05:30	done	tea-taster/s1/w01/read-the-label	2026-11-02		stands
    2026-11-10T07:15:00+05:30	done	unit/listening			taken back
    2026-11-10T07:16:00+05:30	undone	unit/listening			stands
    2026-11-11T08:00:00+05:30	note	tea-taster/s1/w01/five-waters		The-tap-is-third	stands
    2026-11-12T08:00:00+05:30	note	tea-taster/s1/w02		Buy-cards	stands
    2026-11-13T08:00:00+05:30	note	tea-taster/s1/w02/hundred-cards		Begun	stands
    2026-11-20T21:00:00+05:30	done	tea-taster/s1/w02/show-the-cards			stands
    2026-11-20T22:00:00+05:30	note	tea-taster/s1/w02/hundred-cards		cleared	stands
    2026-11-21T09:00:00+05:30	import			3 events	stands
    ");
}

#[test]
fn a_career_without_a_road_has_no_progress() {
    for verb in ["status", "next", "list"] {
        let home = Home::new();
        let (out, err, exit) = fixture(&["progress", verb, "lift"], home.env(pipe()));
        let said = "error: no roadmap is written for `lift-operator` yet\n";
        assert_eq!((&*out, &*err, exit.code()), ("", said, 1), "{verb}");
    }
}
