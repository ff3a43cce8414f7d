//! `--format ics`: what RFC 5545 asks for, and what calendars make of it.

use std::collections::BTreeMap;
use std::process::Command;

use careers::error::Exit;
use icalendar::{Calendar, CalendarComponent, Component};
use insta::assert_snapshot;
use serde_json::Value;

use super::told;
use crate::support::{careers, fixture, pipe};

const EVENINGS: [&str; 10] = [
    "plan",
    "taster",
    "--hours",
    "4",
    "--start",
    "2026-12-07",
    "--days",
    "mon,wed,sat",
    "--at",
    "20:00",
];

const BLOCKS: [&str; 6] = ["plan", "taster", "--hours", "5.5", "--start", "2026-12-07"];

fn ics(args: &[&str]) -> String {
    let (out, err, exit) = fixture(&[args, &["--format", "ics"]].concat(), pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

/// The parts of the same plan as JSON.
fn parts(args: &[&str]) -> Vec<Value> {
    let (out, _, exit) = fixture(&[args, &["--json"]].concat(), pipe());
    assert_eq!(exit, Exit::Answered);
    let view: Value = serde_json::from_str(&out).expect("JSON");
    let weeks = view["weeks"].as_array().expect("weeks").iter();
    let parts = weeks.flat_map(|week| week["parts"].as_array().expect("parts"));
    parts.cloned().collect()
}

/// The entries, each with its properties.
fn entries(text: &str) -> Vec<BTreeMap<String, String>> {
    let calendar: Calendar = text.parse().expect("the crate's own parser takes it");
    let entries = calendar.components.iter().map(|component| {
        let CalendarComponent::Event(event) = component else {
            panic!("{component:?} is no event");
        };
        let properties = event.properties().iter();
        properties
            .map(|(name, property)| (name.clone(), property.value().to_owned()))
            .collect()
    });
    entries.collect()
}

#[test]
fn evenings() {
    let nine = [&EVENINGS[..2], &["--hours", "9"], &EVENINGS[4..]].concat();
    let args = [&nine[..], &["--to", "1", "--must", "--format", "ics"]].concat();
    assert_snapshot!(told(&args, pipe()).replace("\r\n", "\n"), @r"
    $ careers plan taster --hours 9 --start 2026-12-07 --days mon,wed,sat --at 20:00 --to 1 --must --format ics
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//careers//plan//EN
    CALSCALE:GREGORIAN
    X-WR-TIMEZONE:Asia/Kolkata
    X-WR-CALNAME:Tea Taster: plan
    BEGIN:VEVENT
    DESCRIPTION:Boil a litre of water three times\, note the minute of the firs
     t bubble\, and write down which part of the kettle nobody should touch. Pr
     oof: three times within ten seconds.\n\nmust\, learn\, 2 h\nunit/kettle-sa
     fety
    DTEND:20261207T163000Z
    DTSTAMP:20261122T030000Z
    DTSTART:20261207T143000Z
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:kettle safety\, 2 h
    UID:tea-taster.unit.kettle-safety.1@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Taste five waters blind and name the tap.\n\nmust\, practise\, 
     1 h\ntea-taster/s1/w01/five-waters
    DTEND:20261207T173000Z
    DTSTAMP:20261122T030000Z
    DTSTART:20261207T163000Z
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:five waters\, 1 h\, part 1 of 2
    UID:tea-taster.s1.w01.five-waters.1@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Taste five waters blind and name the tap.\n\nmust\, practise\, 
     1.5 h\ntea-taster/s1/w01/five-waters
    DTEND:20261209T160000Z
    DTSTAMP:20261122T030000Z
    DTSTART:20261209T143000Z
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:five waters\, 1.5 h\, part 2 of 2
    UID:tea-taster.s1.w01.five-waters.2@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Fill one hundred cards and number them.\n\nmust\, build\, 1.5 h
     \ntea-taster/s1/w02/hundred-cards
    DTEND:20261209T173000Z
    DTSTAMP:20261122T030000Z
    DTSTART:20261209T160000Z
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:hundred cards\, 1.5 h\, part 1 of 3
    UID:tea-taster.s1.w02.hundred-cards.1@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Fill one hundred cards and number them.\n\nmust\, build\, 3 h\n
     tea-taster/s1/w02/hundred-cards
    DTEND:20261212T173000Z
    DTSTAMP:20261122T030000Z
    DTSTART:20261212T143000Z
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:hundred cards\, 3 h\, part 2 of 3
    UID:tea-taster.s1.w02.hundred-cards.2@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Fill one hundred cards and number them.\n\nmust\, build\, 0.5 h
     \ntea-taster/s1/w02/hundred-cards
    DTEND:20261214T150000Z
    DTSTAMP:20261122T030000Z
    DTSTART:20261214T143000Z
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:hundred cards\, 0.5 h\, part 3 of 3
    UID:tea-taster.s1.w02.hundred-cards.3@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    END:VCALENDAR
    ");
}

#[test]
fn blocks() {
    let args = [&BLOCKS[..], &["--to", "1", "--must", "--format", "ics"]].concat();
    assert_snapshot!(told(&args, pipe()).replace("\r\n", "\n"), @r"
    $ careers plan taster --hours 5.5 --start 2026-12-07 --to 1 --must --format ics
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//careers//plan//EN
    CALSCALE:GREGORIAN
    X-WR-TIMEZONE:Asia/Kolkata
    X-WR-CALNAME:Tea Taster: plan
    BEGIN:VEVENT
    DESCRIPTION:Boil a litre of water three times\, note the minute of the firs
     t bubble\, and write down which part of the kettle nobody should touch. Pr
     oof: three times within ten seconds.\n\nmust\, learn\, 2 h\nunit/kettle-sa
     fety
    DTEND;VALUE=DATE:20261214
    DTSTAMP:20261122T030000Z
    DTSTART;VALUE=DATE:20261207
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:kettle safety\, 2 h
    TRANSP:TRANSPARENT
    UID:tea-taster.unit.kettle-safety.1@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Taste five waters blind and name the tap.\n\nmust\, practise\, 
     2.5 h\ntea-taster/s1/w01/five-waters
    DTEND;VALUE=DATE:20261214
    DTSTAMP:20261122T030000Z
    DTSTART;VALUE=DATE:20261207
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:five waters\, 2.5 h
    TRANSP:TRANSPARENT
    UID:tea-taster.s1.w01.five-waters.1@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Fill one hundred cards and number them.\n\nmust\, build\, 1 h\n
     tea-taster/s1/w02/hundred-cards
    DTEND;VALUE=DATE:20261214
    DTSTAMP:20261122T030000Z
    DTSTART;VALUE=DATE:20261207
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:hundred cards\, 1 h\, part 1 of 2
    TRANSP:TRANSPARENT
    UID:tea-taster.s1.w02.hundred-cards.1@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    BEGIN:VEVENT
    DESCRIPTION:Fill one hundred cards and number them.\n\nmust\, build\, 4 h\n
     tea-taster/s1/w02/hundred-cards
    DTEND;VALUE=DATE:20261221
    DTSTAMP:20261122T030000Z
    DTSTART;VALUE=DATE:20261214
    LAST-MODIFIED:20261122T030000Z
    SEQUENCE:468510
    SUMMARY:hundred cards\, 4 h\, part 2 of 2
    TRANSP:TRANSPARENT
    UID:tea-taster.s1.w02.hundred-cards.2@careers
    CATEGORIES:Tea Taster
    END:VEVENT
    END:VCALENDAR
    ");
}

#[test]
fn lines_end_with_crlf_and_are_at_most_75_octets_long() {
    let bundled = careers(&[
        "plan",
        "backend",
        "--start",
        "2026-12-07",
        "--format",
        "ics",
    ]);
    for text in [
        ics(&EVENINGS),
        ics(&BLOCKS),
        bundled.any_stdout().run().stdout,
    ] {
        let lines = text.strip_suffix("\r\n").expect("it ends with a line");
        for line in lines.split("\r\n") {
            assert!(!line.contains(['\r', '\n']), "{line:?}");
            assert!((1..=75).contains(&line.len()), "{line:?}");
        }
    }
}

#[test]
fn an_entry_for_every_part_with_an_id_of_its_own() {
    for args in [&EVENINGS[..], &BLOCKS] {
        let (entries, parts) = (entries(&ics(args)), parts(args));
        assert_eq!(entries.len(), parts.len());
        let mut ids: Vec<&str> = entries.iter().map(|entry| entry["UID"].as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), parts.len());
        for (entry, part) in entries.iter().zip(&parts) {
            let text = part["text"].as_str().expect("a text");
            assert!(entry["DESCRIPTION"].starts_with(text), "{entry:?}");
            // The fixture's clock, 08:30 in India.
            assert_eq!(entry["DTSTAMP"], "20261122T030000Z");
            assert_eq!(entry["LAST-MODIFIED"], entry["DTSTAMP"]);
        }
    }
}

/// A part keeps its id when the plan moves, and its revision rises with the clock.
#[test]
fn a_later_plan_is_a_later_revision_of_the_same_entries() {
    let at = |now: &str, hours: &str| {
        let args = [
            "plan", "sre", "--to", "1", "--hours", hours, "--format", "ics",
        ];
        let run = careers(&args).env("CAREERS_NOW", now).any_stdout().run();
        let entries = entries(&run.stdout).into_iter();
        entries
            .map(|mut entry| (entry.remove("UID").expect("an id"), entry))
            .collect::<BTreeMap<_, _>>()
    };
    let (early, late) = (
        at("2026-12-07", "12"),
        at("2027-01-11T21:00:00+05:30", "12"),
    );
    assert!(early.keys().eq(late.keys()));
    let sequence = |entry: &BTreeMap<String, String>| entry["SEQUENCE"].parse::<u32>().ok();
    for (before, after) in early.values().zip(late.values()) {
        assert!(sequence(before) < sequence(after));
        assert!(before["DTSTART"] < after["DTSTART"]);
    }
    let slow = at("2026-12-07", "5");
    assert!(
        early
            .keys()
            .filter(|id| id.contains(".1@"))
            .all(|id| slow.contains_key(id))
    );
}

/// What a reader of another make finds: count, local times, text.
const SCRIPT: &str = r#"
import sys, json, datetime, zoneinfo
from icalendar import Calendar
india = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
for event in Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT"):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if isinstance(start, datetime.datetime):
        start, end = (t.astimezone(india).strftime("%Y-%m-%dT%H:%M") for t in (start, end))
    else:
        start, end = (str(start), str(end - datetime.timedelta(days=1)))
    print(json.dumps([start, end, str(event["DESCRIPTION"]).split("\n")[0]]))
"#;

/// Runs where Python has the package `icalendar`; `CAREERS_TEST_PYTHON` names another Python.
#[test]
fn another_reader_finds_the_same_times_and_texts() {
    let python = std::env::var("CAREERS_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let probe = Command::new(&python)
        .args(["-c", "import icalendar"])
        .output();
    if !probe.is_ok_and(|probe| probe.status.success()) {
        return;
    }
    let holidays = [&BLOCKS[..], &["--off", "2026-12-13..2026-12-22"]].concat();
    for args in [&EVENINGS[..], &BLOCKS, &holidays] {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), ics(args)).expect("it is written");
        let run = Command::new(&python)
            .args(["-c", SCRIPT])
            .arg(file.path())
            .output();
        let run = run.expect("Python runs");
        assert!(
            run.status.success(),
            "{}",
            String::from_utf8_lossy(&run.stderr)
        );
        let found = String::from_utf8(run.stdout).expect("UTF-8");
        let found: Vec<Value> = found
            .lines()
            .map(|line| serde_json::from_str(line).expect(line))
            .collect();
        let planned = parts(args).into_iter().map(|part| {
            let moment = |time: &str, day: &str| part.get(time).unwrap_or(&part[day]).clone();
            Value::from(vec![
                moment("start", "from"),
                moment("end", "to"),
                part["text"].clone(),
            ])
        });
        assert_eq!(found, planned.collect::<Vec<_>>());
    }
}
