//! Tables that are not what they should be: told with file and line, nothing written.

use std::fs;

use super::{Place, bytes, names, sample};
use careers::error::Exit;

#[test]
#[expect(clippy::too_many_lines, reason = "a list of cases")]
fn what_is_wrong_is_told_with_file_and_line() {
    let cases: &[(&str, &str, &str, &str)] = &[
        (
            "Occupation Data.txt",
            "O*NET-SOC Code\tTitle",
            "Code\tTitle",
            "Occupation Data.txt:1: no column `O*NET-SOC Code`; there are: Code, Title, Description",
        ),
        (
            "Occupation Data.txt",
            "Title\tDescription",
            "Title\tTitle",
            "Occupation Data.txt:1: two columns `Title`",
        ),
        (
            "Occupation Data.txt",
            "99-1000.00\tYeti's Guides\t\n",
            "99-1000.00\tYeti's Gui",
            "Occupation Data.txt:7: 2 of 3 columns: is the line cut off?",
        ),
        (
            "Occupation Data.txt",
            "\tSell bags.",
            "\tSell bags.\tAll\tof\tthem",
            "Occupation Data.txt:5: 6 of 3 columns",
        ),
        (
            "Occupation Data.txt",
            "99-1000.00",
            "15-1252.00",
            "Occupation Data.txt:7: 15-1252.00 stands twice: `Steam Programmers` too",
        ),
        (
            "Occupation Data.txt",
            "99-1000.00",
            "99-1000",
            "Occupation Data.txt:7: `99-1000` is no code like 15-1252.00",
        ),
        (
            "Occupation Data.txt",
            "Bag sellers\t",
            "\u{7}\t",
            "Occupation Data.txt:6: `Title` is empty",
        ),
        (
            "Job Zones.txt",
            "\t4\t",
            "\tfour\t",
            "Job Zones.txt:2: `four` in `Job Zone` is no number",
        ),
        (
            "Job Zones.txt",
            "\t4\t",
            "\t7\t",
            "Job Zones.txt:2: 7 in `Job Zone` is not from 1 to 5",
        ),
        (
            "Job Zones.txt",
            "\t4\t",
            "\t3\t",
            "Job Zones.txt:2: the release has no job zone 3",
        ),
        (
            "Job Zones.txt",
            "\t4\t",
            "\t3.5\t",
            "Job Zones.txt:2: 3.5 in `Job Zone` is no whole number",
        ),
        (
            "Job Zones.txt",
            "51-9061.00",
            "15-1252.00",
            "Job Zones.txt:3: a second job zone of one occupation",
        ),
        (
            "Interests.txt",
            "2.25",
            "NaN",
            "Interests.txt:2: `NaN` in `Data Value` is no number",
        ),
        (
            "Interests.txt",
            "2.25",
            "7.25",
            "Interests.txt:2: 7.25 in `Data Value` is not from 1 to 7",
        ),
        (
            "Interests.txt",
            "Investigative\tOI\t6.00",
            "Realistic\tOI\t6.00",
            "Interests.txt:3: a second rating of Realistic; the first is 2.25",
        ),
        (
            "Skills.txt",
            "5.62",
            "1e999",
            "Skills.txt:6: `1e999` in `Data Value` is no number",
        ),
        (
            "Work Styles.txt",
            "-0.50",
            "-4",
            "Work Styles.txt:3: -4 in `Data Value` is not from -3 to 3",
        ),
        (
            "Scales Reference.txt",
            "OI\tOccupational Interests\t1\t7",
            "OI\tOccupational Interests\t0\t100",
            "Scales Reference.txt:4: the scale OI runs from 0 to 100; only 1 to 7 is known",
        ),
        (
            "Scales Reference.txt",
            "IM\tImportance\t1\t5",
            "IM\tImportance\t5\t1",
            "Scales Reference.txt:2: the scale IM runs from 5 to 1",
        ),
        (
            "Related Occupations.txt",
            "\t1\n",
            "\t2\n",
            "Related Occupations.txt:3: a second occupation of rank 2",
        ),
        (
            "Task Statements.txt",
            "\t12\t",
            "\t9\t",
            "Task Statements.txt:4: task 9 stands twice",
        ),
        (
            "Alternate Titles.txt",
            "\tChief Steam Officer\t",
            "\t \t",
            "Alternate Titles.txt:3: `Alternate Title` is empty",
        ),
        (
            "Technology Skills.txt",
            "Example\t",
            "Exemplar\t",
            "Technology Skills.txt:1: no column `Example`; there are: O*NET-SOC Code, Exemplar, Commodity Code, Commodity Title, Hot Technology, In Demand",
        ),
    ];
    for (file, from, to, says) in cases {
        let place = Place::sample();
        place.swap(file, from, to);
        assert_eq!(place.refused(), *says, "{file}: {from} -> {to}");
    }
}

#[test]
fn files_that_are_no_tables_are_refused() {
    let long = format!(
        "O*NET-SOC Code\tTitle\n15-1252.00\t{}\n",
        "x".repeat(70_000)
    );
    let cases: &[(&[u8], &str)] = &[
        (b"", "Occupation Data.txt: the table is empty"),
        (b"\n\r\n", "Occupation Data.txt: the table is empty"),
        (
            b"O*NET-SOC Code\tTitle\n15-1252.00\tCaf\xe9\n",
            "Occupation Data.txt:2: not UTF-8",
        ),
        (b"\xff\xfeO\0*\0", "Occupation Data.txt:1: not UTF-8"),
        (
            long.as_bytes(),
            "Occupation Data.txt:2: a line of 70011 bytes; at most 65536 are read",
        ),
    ];
    for (bytes, says) in cases {
        let place = Place::sample();
        place.put("Occupation Data.txt", bytes);
        assert_eq!(place.refused(), *says);
    }
    let place = Place::with(&sample()[..1]);
    assert_eq!(
        place.refused(),
        "Occupation Data.txt: the release lacks it; nothing works without it"
    );
}

#[test]
fn control_characters_never_reach_the_pack() {
    let place = Place::sample();
    place.swap(
        "Occupation Data.txt",
        "Sell bags.",
        "Sell\u{1b}[31m \u{202e}bags\u{0}.\u{85}",
    );
    let career = place.imported().career("bag-sellers-onet-41-4012-00");
    assert!(career.contains("summary: Sell [31m bags ."), "{career}");
    assert!(!career.contains(['\u{1b}', '\u{202e}', '\u{0}']));
}

#[test]
fn a_folder_that_is_not_there_is_no_release() {
    let (_, err, exit) = super::fixture(
        &["import", "onet", "nowhere", "--into", "pack"],
        crate::support::pipe(),
    );
    assert_eq!(exit, Exit::BadData);
    assert!(err.starts_with("error: cannot read nowhere: "), "{err}");
}

#[test]
fn the_same_release_gives_the_same_bytes_in_the_place_of_the_old() {
    let place = Place::sample().imported();
    let first = bytes(&place.pack());
    let place = place.imported();
    assert_eq!(bytes(&place.pack()), first);
    place.swap("Occupation Data.txt", "99-1000.00\tYeti's Guides\t\n", "");
    let (out, ..) = place.import(&["--json"]);
    assert!(out.contains("\"replaced\":true"), "{out}");
    assert!(!place.pack().join("careers/yetis-guides").exists());
    assert_eq!(names(place.folder.path()), ["pack", "release"]);
}

/// Imports, which must be refused with this; everything stays as it was.
fn left_alone(place: &Place, says: &str) {
    let before = bytes(place.folder.path());
    let (out, err, exit) = place.import(&[]);
    assert_eq!((out.as_str(), exit), ("", Exit::State));
    assert_eq!(
        err,
        format!("error: HERE/pack {says}\nhint: choose a new folder: --into onet-pack\n")
    );
    assert_eq!(bytes(place.folder.path()), before);
}

#[test]
fn what_the_import_did_not_write_is_left_alone() {
    let place = Place::sample();
    fs::create_dir(place.pack()).expect("a folder");
    let place = place.imported();
    fs::write(
        place.pack().join("careers/steam-programmers/pay.yaml"),
        "claims: []",
    )
    .expect("written");
    left_alone(
        &place,
        "has a file that is not of the import: careers/steam-programmers/pay.yaml",
    );
    fs::remove_file(place.pack().join("careers/steam-programmers/pay.yaml")).expect("removed");
    fs::write(place.pack().join("IMPORTED.txt"), "mine").expect("written");
    left_alone(&place, "is not empty, and was not written by this import");
    fs::remove_dir_all(place.pack()).expect("removed");
    fs::write(place.pack(), "a file").expect("written");
    left_alone(&place, "is there and is no folder");
}

#[test]
fn an_import_that_breaks_keeps_the_old_pack() {
    let place = Place::sample().imported();
    let before = bytes(&place.pack());
    place.swap("Job Zones.txt", "\t4\t", "\tfour\t");
    assert_eq!(place.import(&[]).2, Exit::BadData);
    assert_eq!(bytes(&place.pack()), before);
    assert_eq!(names(place.folder.path()), ["pack", "release"]);
}
