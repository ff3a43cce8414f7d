//! What is taken out of the tables.

use insta::assert_snapshot;

use super::{Place, names, rated, sample, skills};
use crate::support::terminal;
use careers::error::Exit;

#[test]
fn an_import_tells_what_it_took() {
    let place = Place::sample();
    let (out, err, exit) = place.import(&[]);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    assert_snapshot!(out, @"
    import	O*NET 30.1	6 careers
    import	into	HERE/pack
    import	replaced	no
    import	source	onet-30-1-import
    import	occupations	6
    import	interests	2
    import	job zone	2
    import	rated skills	1
    import	styles	1
    import	titles	8
    import	renamed	3
    import	This pack includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA. The information has been modified. USDOL/ETA has not approved, endorsed, or tested these modifications.
    table	Occupation Data.txt	6	
    table	Scales Reference.txt	4	
    table	Job Zone Reference.txt	3	
    table	Alternate Titles.txt	6	
    table	Sample of Reported Titles.txt	2	
    table	Interests.txt	17	
    table	Job Zones.txt	2	
    table	Skills.txt	5	
    table	Work Styles.txt	2	
    table	Technology Skills.txt	4	
    table	Related Occupations.txt	2	1 row of occupations not listed
    table	Task Statements.txt	4
    ");
    let (page, ..) = place.import_on(&[], terminal(80));
    assert_snapshot!(page, @"
    O*NET 30.1                                                             6 careers
    ────────────────────────────────────────────────────────────────────────────────
      into          HERE/pack
      replaced      yes
      source        onet-30-1-import
      occupations   6
      interests     2
      job zone      2
      rated skills  1
      styles        1
      titles        8
      renamed       3
      This pack includes information from the O*NET 30.1 Database by the U.S.
      Department of Labor, Employment and Training Administration (USDOL/ETA). Used
      under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/).
      O*NET is a trademark of USDOL/ETA. The information has been modified.
      USDOL/ETA has not approved, endorsed, or tested these modifications.

      Pay is not imported: the source describes the United States, and what is paid
      there says nothing of India.

    Tables
      Table                          Rows taken  Left out
      Occupation Data.txt                     6
      Scales Reference.txt                    4
      Job Zone Reference.txt                  3
      Alternate Titles.txt                    6
      Sample of Reported Titles.txt           2
      Interests.txt                          17
      Job Zones.txt                           2
      Skills.txt                              5
      Work Styles.txt                         2
      Technology Skills.txt                   4
      Related Occupations.txt                 2  1 row of occupations not listed
      Task Statements.txt                     4
    ");
}

#[test]
fn an_occupation_becomes_a_career() {
    assert_snapshot!(Place::sample().imported().career("steam-programmers"), @"
    # Written by `careers import onet`; the next import replaces it.
    id: steam-programmers
    title: Steam Programmers
    field: software
    summary: Tell kettles what to do, in words that kettles follow.
    overview:
    - Tell kettles what to do, in words that kettles follow.
    tasks:
    - Ask the kettle again, politely and in another tense.
    - Read what the kettle did, in a fast-paced and ever-changing steam.
    - Write down what a kettle is to do when nobody looks at it.
    tools:
    - name: Kettle software
      text: PourML, BoilScript, Zeta Kettle
    - name: Operating leaves
      text: Leaf OS
    codes:
    - scheme: onet
      code: 15-1252.00
      title: Steam Programmers
      source: onet-30-1-import
    interests:
      code: 15-1252.00
      source: onet-30-1-import
      realistic: 2.25
      investigative: 6.0
      artistic: 3.0
      social: 1.0
      enterprising: 2.0
      conventional: 5.5
    styles:
      code: 15-1252.00
      source: onet-30-1-import
      ratings:
      - style: Attention to Detail
        impact: 2.4
      - style: Humility
        impact: -0.5
    imported: onet-30-1-import
    job_zone:
      zone: 4
      name: 'Zone Four: Much Steam'
      source: onet-30-1-import
    rated_skills:
      code: 15-1252.00
      source: onet-30-1-import
      importance_scale:
      - 1.0
      - 5.0
      level_scale:
      - 0.0
      - 7.0
      ratings:
      - skill: Boiling
        importance: 4.5
        level: 5.62
      - skill: Pouring
        importance: 3.12
        level: 3.0
      - skill: Stirring
        importance: 2.0
    titles:
    - Chief Steam Officer
    - CSO
    - Kettle Coder
    - Yes
    related:
    - tea-taster-onet
    - lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and
    ");
}

#[test]
fn awkward_titles_are_quoted_and_what_is_not_rated_is_absent() {
    let place = Place::sample().imported();
    let slug = "lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and";
    assert_snapshot!(place.career(slug), @r#"
    # Written by `careers import onet`; the next import replaces it.
    id: lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and
    title: Lid Inspectors, Testers, and Weighers of Kettles, Pots, Urns, and Samovars
    field: other
    summary: Look at lids all day and at night dream of lids, which in the lid trade is held to be a sign of...
    overview:
    - Look at lids all day and at night dream of lids, which in the lid trade is held to be a sign of diligence.
    tasks:
    - Read what the kettle did, in a fast-paced and ever-changing steam.
    codes:
    - scheme: onet
      code: 51-9061.00
      title: Lid Inspectors, Testers, and Weighers of Kettles, Pots, Urns, and Samovars
      source: onet-30-1-import
    interests:
      code: 51-9061.00
      source: onet-30-1-import
      realistic: 6.5
      investigative: 2.0
      artistic: 1.0
      social: 1.0
      enterprising: 2.0
      conventional: 6.0
    imported: onet-30-1-import
    job_zone:
      zone: 2
      name: 'Zone Two: Some Steam'
      source: onet-30-1-import
    titles:
    - Kettle Coder
    - 'Lid: "the" #1 ''Watcher'' & more'
    - Steam Programmers
    "#);
    assert_snapshot!(place.career("yetis-guides"), @"
    # Written by `careers import onet`; the next import replaces it.
    id: yetis-guides
    title: Yeti's Guides
    field: other
    summary: Yeti's Guides
    codes:
    - scheme: onet
      code: 99-1000.00
      title: Yeti's Guides
      source: onet-30-1-import
    imported: onet-30-1-import
    ");
}

#[test]
fn names_are_of_titles_unless_another_career_has_them() {
    let place = Place::sample().imported();
    assert_eq!(
        names(&place.pack().join("careers")),
        [
            "bag-sellers-onet-41-4012-00",
            "bag-sellers-onet-41-4012-01",
            "lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and",
            "steam-programmers",
            "tea-taster-onet",
            "yetis-guides",
        ]
    );
}

#[test]
fn the_source_has_the_credit() {
    let place = Place::sample().imported();
    let sources = std::fs::read_to_string(place.pack().join("sources.yaml")).expect("sources");
    assert_snapshot!(sources, @"
    # Written by `careers import onet`; the next import replaces it.
    sources:
    - id: onet-30-1-import
      title: O*NET 30.1 Database
      publisher: U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)
      url: https://www.onetcenter.org/database.html
      published: 2025-11
      retrieved: 2026-11-22
      basis: survey
      confidence: high
      note: 'Describes occupations of the United States. Pay is not taken over, as it says nothing of India. Modified: a part of the tables, rearranged, summaries cut short, ratings that O*NET advises against left out.'
      attribution: This pack includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA. The information has been modified. USDOL/ETA has not approved, endorsed, or tested these modifications.
    ");
}

/// The sample as releases from 30.3 on name and divide it.
fn later() -> Vec<(&'static str, String)> {
    let mut tables = sample();
    tables.retain(|(name, _)| {
        ![
            "Skills.txt",
            "Interests.txt",
            "Technology Skills.txt",
            "Read Me.txt",
        ]
        .contains(name)
    });
    let whole = skills();
    let (head, rows) = whole.split_once('\n').expect("a header");
    let (pouring, others): (Vec<&str>, Vec<&str>) =
        rows.lines().partition(|l| l.contains("Pouring"));
    let table = |rows: Vec<&str>| format!("{head}\n{}\n", rows.join("\n"));
    tables.push(("Essential Skills.txt", table(pouring)));
    tables.push(("Transferable Skills.txt", table(others)));
    tables.push(("Career Interest Types.txt", super::interests()));
    let software = super::TECHNOLOGY.replace("\tExample\t", "\tWorkplace Example\t");
    tables.push(("Software Skills.txt", software));
    tables
}

#[test]
fn later_names_of_tables_give_the_same_career() {
    let later = Place::with(&later());
    let (_, err, exit) = later.import(&["--release", "30.1"]);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    let earlier = Place::sample().imported();
    assert_eq!(
        later.career("steam-programmers"),
        earlier.career("steam-programmers")
    );
}

#[test]
fn one_table_is_enough_and_the_others_are_said_to_be_missing() {
    let place = Place::with(&sample()[..2]);
    let (out, err, exit) = place.import(&[]);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    assert_eq!(out.matches("the release lacks it").count(), 12, "{out}");
    assert_snapshot!(place.career("bag-sellers-onet-41-4012-00"), @"
    # Written by `careers import onet`; the next import replaces it.
    id: bag-sellers-onet-41-4012-00
    title: Bag Sellers
    field: other
    summary: Sell bags.
    overview:
    - Sell bags.
    codes:
    - scheme: onet
      code: 41-4012.00
      title: Bag Sellers
      source: onet-30-1-import
    imported: onet-30-1-import
    ");
}

#[test]
fn the_order_of_rows_and_tables_line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = Place::sample().imported();
    let turned = Place::with(&[]);
    for (name, text) in sample() {
        let (head, rows) = text.split_once('\n').unwrap_or((&text, ""));
        let mut rows: Vec<&str> = rows.lines().collect();
        if !["Read Me.txt", "Work Styles.txt"].contains(&name) {
            rows.reverse();
        }
        let text = format!("\u{feff}{head}\r\n{}\r\n", rows.join("\r\n"));
        turned.put(&name.to_uppercase().replace(' ', "_"), text);
    }
    let turned = turned.imported();
    // Of two ways to write a title the first that stands counts.
    let of = |place: &Place| -> Vec<(String, String)> {
        let files = super::bytes(&place.pack()).into_iter();
        files
            .map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).to_lowercase()))
            .collect()
    };
    assert_eq!(of(&plain), of(&turned));
}

#[test]
fn columns_are_found_by_name() {
    let place = Place::sample();
    let moved = "Title\tExtra\tO*NET-SOC CODE\nSteam Programmers\t?\t15-1252.00\n";
    place.put("Occupation Data.txt", moved);
    let place = place.imported();
    let career = place.career("steam-programmers");
    assert!(career.contains("summary: Steam Programmers\n"), "{career}");
}

#[test]
fn a_rating_that_is_advised_against_is_left_out_and_older_styles_are_none() {
    let place = Place::sample();
    place.put(
        "Work Styles.txt",
        rated(true, "IM", "15-1252.00", &[("Dependability", 4.5)]),
    );
    let career = place.imported().career("steam-programmers");
    assert!(!career.contains("Whistling") && !career.contains("Dependability"));
    assert!(
        career.contains("- skill: Stirring\n    importance: 2.0\n"),
        "{career}"
    );
}

#[test]
fn the_release_is_stated_or_given_or_read_off_the_folder() {
    let source = |place: &Place| {
        let text = std::fs::read_to_string(place.pack().join("sources.yaml")).expect("sources");
        text.lines()
            .find_map(|l| l.strip_prefix("- id: ").map(str::to_owned))
            .expect("an id")
    };
    let place = Place::sample();
    assert_eq!(place.import(&["--release", "29.3"]).2, Exit::Answered);
    assert_eq!(source(&place), "onet-29-3-import");
    std::fs::remove_file(place.release().join("Read Me.txt")).expect("removed");
    let (_, err, exit) = place.import(&[]);
    assert_eq!(exit, Exit::BadData);
    assert_snapshot!(err, @"
    error: HERE/release does not say which release it is
    hint: say it: --release 30.3
    ");
    let named = place.folder.path().join("db_30_2_text");
    std::fs::rename(place.release(), &named).expect("renamed");
    let (into, named) = (place.pack(), named.to_str().expect("UTF-8").to_owned());
    let args = [
        "import",
        "onet",
        &named,
        "--into",
        into.to_str().expect("UTF-8"),
    ];
    assert_eq!(
        crate::support::fixture(&args, crate::support::pipe()).2,
        Exit::Answered
    );
    assert_eq!(source(&place), "onet-30-2-import");
}
