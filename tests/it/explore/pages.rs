//! What a person sees and a pipe gets.

use insta::assert_snapshot;

use super::{file, path, told};
use crate::support::{pipe, terminal};

const RELATED: [&str; 2] = ["related", "taster"];
const COMPARE: [&str; 3] = ["compare", "taster", "lift"];
const PATH: [&str; 3] = ["path", "lift", "taster"];

/// A resume of which something maps and something does not.
const RESUME: &str = r#"{"basics": {"name": "Asha"},
    "work": [{"name": "Leaf and Sons", "position": "Cupping assistant"}, {"position": "Lift operator"}],
    "skills": [{"name": "Kettles", "level": "Master", "keywords": ["urn", "samovars"]},
        {"name": "BREW", "level": "Beginner"}]}"#;

#[test]
fn related_wide() {
    assert_snapshot!(told(&RELATED, terminal(80)), @"
    $ careers related taster
    Related to Tea Taster
      Career         Skills  Interests   Styles  Why
      Lift Operator  1 of 5    unknown  unknown  shares Small talk

      Unknown: interests of Lift Operator: O*NET does not rate them; work styles of
      Lift Operator: O*NET does not rate them.

      Skills: shared, of those that Tea Taster needs at the end of stage 3.
      Interests (six) and work styles: Pearson's r of O*NET's ratings, 1 alike, 0
      unrelated, -1 opposite. There is no total: what weighs most is yours to say.

      From: steep-survey (2026-03). careers sources ID has the page.

      More: careers compare tea-taster lift-operator, careers path tea-taster
      lift-operator.
    ");
}

#[test]
fn related_narrow() {
    assert_snapshot!(told(&RELATED, terminal(40)), @"
    $ careers related taster
    Related to Tea Taster
      Lift Operator            Skills 1 of 5
        Interests unknown · Styles unknown ·
        Why shares Small talk

      Unknown: interests of Lift Operator:
      O*NET does not rate them; work styles
      of Lift Operator: O*NET does not rate
      them.

      Skills: shared, of those that Tea
      Taster needs at the end of stage 3.
      Interests (six) and work styles:
      Pearson's r of O*NET's ratings, 1
      alike, 0 unrelated, -1 opposite. There
      is no total: what weighs most is yours
      to say.

      From: steep-survey (2026-03). careers
      sources ID has the page.

      More: careers compare tea-taster
      lift-operator, careers path tea-taster
      lift-operator.
    ");
}

#[test]
fn related_piped() {
    assert_snapshot!(told(&RELATED, pipe()), @"
    $ careers related taster
    lift-operator	1	5	2	unknown	unknown	unknown	small-talk	shares Small talk	interests of Lift Operator: O*NET does not rate them; work styles of Lift Operator: O*NET does not rate them
    ");
}

#[test]
fn related_as_json() {
    assert_snapshot!(told(&["related", "taster", "--json"], terminal(80)), @r#"
    $ careers related taster --json
    {
      "schema": "careers/related/1",
      "career": {
        "id": "tea-taster",
        "title": "Tea Taster"
      },
      "careers": [
        {
          "id": "lift-operator",
          "title": "Lift Operator",
          "skills": {
            "shared": [
              {
                "id": "small-talk",
                "name": "Small talk",
                "level": 1,
                "level_theirs": 1
              }
            ],
            "of": 5,
            "of_theirs": 2
          },
          "reasons": [
            "shares Small talk"
          ],
          "unknown": [
            "interests of Lift Operator: O*NET does not rate them",
            "work styles of Lift Operator: O*NET does not rate them"
          ]
        }
      ],
      "sources": [
        {
          "id": "steep-survey",
          "title": "The Great Steeping Survey",
          "publisher": "Guild of Kettles",
          "url": "https://example.org/steep-survey",
          "published": "2026-03",
          "retrieved": "2026-06-01",
          "basis": "survey",
          "sample": 412,
          "confidence": "medium",
          "note": "Members only; people who prefer coffee were not asked."
        }
      ]
    }
    "#);
}

#[test]
fn compare_wide() {
    assert_snapshot!(told(&COMPARE, terminal(80)), @"
    $ careers compare taster lift
    Side by side
                 Tea Taster                         Lift Operator
      Name       tea-taster                         lift-operator
      Field      quality                            infrastructure
      Road       to the end of s3 in 6 months:      not written yet
                 23.5 h at 6 h a week
      Interests  conventional 6.8, investigative    unknown: O*NET does not rate
                 5.2, realistic 4.5                 them
      Employers  product, services                  unknown: no source names any
      Ways in    campus, self-taught                not written yet
      Hazards    Tannin                             not written yet

    A day, in minutes
                 Tea Taster  Lift Operator
      deep-work  195         not written yet
      review     60          not written yet
      on-call    60          not written yet
      learning   60          not written yet
      break      60          not written yet
      meeting    45          not written yet
      admin      30          not written yet

      The mean of the days written for each; careers show has them hour by hour.

    Skills: 1 of 6 shared
                  Tea Taster  Lift Operator
      Small talk  1           1
      Tasting     3           -
      Leaf lore   2           -
      Kettles     3           -
      BrewScript  2           -
      Buttons     -           3

      Level at the end of the last stage planned week by week: 1 has seen it, 2 uses
      it with help, 3 uses it alone, 4 decides and teaches; - not needed.

    Pay in India, lakh rupees a year as published
      Career         Place                  LPA                 Source        Claims
      Tea Taster     India, all levels     4-12    ━━━━━━─────  steep-survey       3
      Lift Operator  India, all levels  unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Lift Operator, India: no published figure found.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn compare_narrow() {
    assert_snapshot!(told(&COMPARE, terminal(40)), @"
    $ careers compare taster lift
    Side by side
      Tea Taster
      Name       tea-taster
      Field      quality
      Road       to the end of s3 in 6
                 months: 23.5 h at 6 h a
                 week
      Interests  conventional 6.8,
                 investigative 5.2,
                 realistic 4.5
      Employers  product, services
      Ways in    campus, self-taught
      Hazards    Tannin

      Lift Operator
      Name       lift-operator
      Field      infrastructure
      Road       not written yet
      Interests  unknown: O*NET does not
                 rate them
      Employers  unknown: no source names
                 any
      Ways in    not written yet
      Hazards    not written yet

    A day, in minutes
                 Tea Taster  Lift Operator
      deep-work  195         not written yet
      review     60          not written yet
      on-call    60          not written yet
      learning   60          not written yet
      break      60          not written yet
      meeting    45          not written yet
      admin      30          not written yet

      The mean of the days written for each;
      careers show has them hour by hour.

    Skills: 1 of 6 shared
                  Tea Taster  Lift Operator
      Small talk  1           1
      Tasting     3           -
      Leaf lore   2           -
      Kettles     3           -
      BrewScript  2           -
      Buttons     -           3

      Level at the end of the last stage
      planned week by week: 1 has seen it, 2
      uses it with help, 3 uses it alone, 4
      decides and teaches; - not needed.

    Pay in India, lakh rupees a year as
    published
      Tea Taster           India, all levels
               ━━━━━━━━━━━━━━━──────────────
        LPA 4-12 · Source steep-survey ·
        Claims 3
      Lift Operator        India, all levels
        LPA unknown

      Thick: the claim shown. Thin: how far
      all claims reach. Dot: one figure.

      Unknown. Lift Operator, India: no
      published figure found.

      From: steep-survey (2026-03). careers
      sources ID has the page.
    ");
}

#[test]
fn compare_piped() {
    assert_snapshot!(told(&COMPARE, pipe()), @"
    $ careers compare taster lift
    fact	career	tea-taster	lift-operator
    fact	field	quality	infrastructure
    fact	road	to the end of s3 in 6 months: 23.5 h at 6 h a week	not written yet
    fact	interests	conventional 6.8, investigative 5.2, realistic 4.5	unknown: O*NET does not rate them
    fact	employers	product, services	unknown: no source names any
    fact	entry	campus, self-taught	not written yet
    fact	hazards	Tannin	not written yet
    day	deep-work	195	not written yet
    day	review	60	not written yet
    day	on-call	60	not written yet
    day	learning	60	not written yet
    day	break	60	not written yet
    day	meeting	45	not written yet
    day	admin	30	not written yet
    skill	small-talk	1	1
    skill	tasting	3	-
    skill	leaf-lore	2	-
    skill	kettles	3	-
    skill	brewscript	2	-
    skill	buttons	-	3
    pay	tea-taster	national	all	all	ctc	4		12		steep-survey	2026-03	medium	3	4	20				
    pay	lift-operator	national	all			unknown	unknown	unknown					0	unknown	unknown
    ");
}

#[test]
fn compare_as_json() {
    assert_snapshot!(told(&["compare", "taster", "lift", "--json"], pipe()), @r#"
    $ careers compare taster lift --json
    {"schema":"careers/compare/1","place":"national","careers":[{"id":"tea-taster","title":"Tea Taster","field":"quality","day":[{"kind":"deep-work","minutes":195},{"kind":"review","minutes":60},{"kind":"on-call","minutes":60},{"kind":"learning","minutes":60},{"kind":"break","minutes":60},{"kind":"meeting","minutes":45},{"kind":"admin","minutes":30}],"days":1,"ready":{"stage":"s3","title":"Taster","months":6,"hours":23.5,"hours_per_week":6},"interests":{"code":"99-0001.00","source":"steep-survey","realistic":4.5,"investigative":5.25,"artistic":2.1,"social":1.5,"enterprising":1,"conventional":6.75},"employers":["product","services"],"entry":["campus","self-taught"],"hazards":["Tannin"]},{"id":"lift-operator","title":"Lift Operator","field":"infrastructure","day":[],"days":0,"employers":[],"entry":[],"hazards":[]}],"skills":[{"id":"small-talk","name":"Small talk","shared":true,"levels":[{"career":"tea-taster","level":1},{"career":"lift-operator","level":1}]},{"id":"tasting","name":"Tasting","shared":false,"levels":[{"career":"tea-taster","level":3}]},{"id":"leaf-lore","name":"Leaf lore","shared":false,"levels":[{"career":"tea-taster","level":2}]},{"id":"kettles","name":"Kettles","shared":false,"levels":[{"career":"tea-taster","level":3}]},{"id":"brewscript","name":"BrewScript","shared":false,"levels":[{"career":"tea-taster","level":2}]},{"id":"buttons","name":"Buttons","shared":false,"levels":[{"career":"lift-operator","level":3}]}],"unit":"LPA","pay":[{"career":"tea-taster","title":"Tea Taster","place":"national","place_name":"India","level":"all","shown":{"company":"all","low":4,"high":12,"spread":"range","component":"ctc","source":"steep-survey","published":"2026-03","confidence":"medium","sample":412},"claims":3,"lowest":4,"highest":20},{"career":"lift-operator","title":"Lift Operator","place":"national","place_name":"India","level":"all","claims":0,"unknown":"no published figure found"}],"sources":[{"id":"steep-survey","title":"The Great Steeping Survey","publisher":"Guild of Kettles","url":"https://example.org/steep-survey","published":"2026-03","retrieved":"2026-06-01","basis":"survey","sample":412,"confidence":"medium","note":"Members only; people who prefer coffee were not asked."}]}
    "#);
}

#[test]
fn compare_for_ears() {
    assert_snapshot!(told(&["compare", "taster", "lift", "--plain"], pipe()), @"
    $ careers compare taster lift --plain
    Side by side.
    Name: Tea Taster, tea-taster; Lift Operator, lift-operator.
    Field: Tea Taster, quality; Lift Operator, infrastructure.
    Road: Tea Taster, to the end of s3 in 6 months: 23.5 h at 6 h a week; Lift Operator, not written yet.
    Interests: Tea Taster, conventional 6.8, investigative 5.2, realistic 4.5; Lift Operator, unknown: O*NET does not rate them.
    Employers: Tea Taster, product, services; Lift Operator, unknown: no source names any.
    Ways in: Tea Taster, campus, self-taught; Lift Operator, not written yet.
    Hazards: Tea Taster, Tannin; Lift Operator, not written yet.

    A day, in minutes.
    deep-work: Tea Taster, 195; Lift Operator, not written yet.
    review: Tea Taster, 60; Lift Operator, not written yet.
    on-call: Tea Taster, 60; Lift Operator, not written yet.
    learning: Tea Taster, 60; Lift Operator, not written yet.
    break: Tea Taster, 60; Lift Operator, not written yet.
    meeting: Tea Taster, 45; Lift Operator, not written yet.
    admin: Tea Taster, 30; Lift Operator, not written yet.
    The mean of the days written for each; careers show has them hour by hour.

    Skills: 1 of 6 shared.
    Small talk: Tea Taster, 1; Lift Operator, 1.
    Tasting: Tea Taster, 3; Lift Operator, -.
    Leaf lore: Tea Taster, 2; Lift Operator, -.
    Kettles: Tea Taster, 3; Lift Operator, -.
    BrewScript: Tea Taster, 2; Lift Operator, -.
    Buttons: Tea Taster, -; Lift Operator, 3.
    Level at the end of the last stage planned week by week: 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches; - not needed.

    Pay in India, lakh rupees a year as published.
    Career: Tea Taster; Place: India, all levels; LPA: 4 to 12; All claims: 4 to 20; Source: steep-survey; Claims: 3.
    Career: Lift Operator; Place: India, all levels; LPA: unknown.
    Unknown. Lift Operator, India: no published figure found.
    From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

/// Pay is that of `salary` at the same place and level, estimates with their mark.
#[test]
fn compare_at_a_place_and_a_level() {
    let args = [
        "compare", "taster", "lift", "--city", "samosa", "--level", "entry",
    ];
    let page = told(&args, terminal(80));
    let (_, pay) = page.split_once("\nPay ").expect("a section of pay");
    assert_snapshot!(pay, @"
    in Samosabad, level entry, lakh rupees a year as published
      Career         Place                 LPA                              Source
      Tea Taster     Samosabad, entry   ~3-5.5                ╌╌╌╌╌╌╌╌╌╌╌╌  estimate
      Lift Operator  Samosabad, entry  unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.
      Broken: an estimate.

      Unknown. Lift Operator, Samosabad: no published figure found for level entry;
      no estimate, as Chaipur has no such claim.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn path_wide() {
    assert_snapshot!(told(&PATH, terminal(80)), @"
    $ careers path lift taster
    From Lift Operator to Tea Taster
      19.5 of 19.5 hours that must be done are missing: 4 weeks at 6 h a week. You
      enter at s1 First sip.
      Stage          Must, h  Missing, h
      s1 First sip       9.5         9.5
      s2 Apprentice        6           6
      s3 Taster            4           4

      No roadmap is written for Lift Operator: its skills are those of stage 3, and
      which shared units are done is unknown.

    What carries over: 1 of 5 skills
      Skill       Have  Need
      Small talk     1     1

    What is new: 4 skills
      Skill       Need
      Tasting        3
      Leaf lore      2
      Kettles        3
      BrewScript     2

      1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.

    What is missing
      s1 First sip · 9.5 of 9.5 h
        2 h  unit/kettle-safety  Kettles
      2.5 h  w01/five-waters     Tasting
        5 h  w02/hundred-cards   Tasting, Leaf lore

      s2 Apprentice · 6 of 6 h
      6 h  w03/first-check  BrewScript

      s3 Taster · 4 of 4 h
      4 h  w04/nephew-call  Tasting

      What a task asks: careers roadmap tea-taster STAGE. What should and could be
      done besides: careers plan tea-taster.

    Pay in India now and then, lakh rupees a year as published
      Career         Place             LPA                      Source        Claims
      Lift Operator  India, entry  unknown
      Tea Taster     India, entry    3-4.5             ━━━━━━━  steep-survey       1

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Lift Operator, India: no published figure found for level entry.

      The level is that of the stage, by years since the start; others: careers
      compare lift-operator tea-taster --level mid.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn path_narrow() {
    assert_snapshot!(told(&PATH, terminal(40)), @"
    $ careers path lift taster
    From Lift Operator to Tea Taster
      19.5 of 19.5 hours that must be done
      are missing: 4 weeks at 6 h a week.
      You enter at s1 First sip.
      Stage          Must, h  Missing, h
      s1 First sip       9.5         9.5
      s2 Apprentice        6           6
      s3 Taster            4           4

      No roadmap is written for Lift
      Operator: its skills are those of
      stage 3, and which shared units are
      done is unknown.

    What carries over: 1 of 5 skills
      Skill       Have  Need
      Small talk     1     1

    What is new: 4 skills
      Skill       Need
      Tasting        3
      Leaf lore      2
      Kettles        3
      BrewScript     2

      1 has seen it, 2 uses it with help, 3
      uses it alone, 4 decides and teaches.

    What is missing
      s1 First sip · 9.5 of 9.5 h
        2 h · unit/kettle-safety · Kettles
        2.5 h · w01/five-waters · Tasting
        5 h · w02/hundred-cards ·
        Tasting, Leaf lore

      s2 Apprentice · 6 of 6 h
      6 h  w03/first-check  BrewScript

      s3 Taster · 4 of 4 h
      4 h  w04/nephew-call  Tasting

      What a task asks: careers roadmap
      tea-taster STAGE. What should and
      could be done besides: careers plan
      tea-taster.

    Pay in India now and then, lakh rupees a
    year as published
      Lift Operator             India, entry
        LPA unknown
      Tea Taster                India, entry
                               ━━━━━━━━━━━━━
        LPA 3-4.5 · Source steep-survey ·
        Claims 1

      Thick: the claim shown. Thin: how far
      all claims reach. Dot: one figure.

      Unknown. Lift Operator, India: no
      published figure found for level
      entry.

      The level is that of the stage, by
      years since the start; others: careers
      compare lift-operator tea-taster
      --level mid.

      From: steep-survey (2026-03). careers
      sources ID has the page.
    ");
}

#[test]
fn path_piped() {
    assert_snapshot!(told(&PATH, pipe()), @"
    $ careers path lift taster
    path	from	lift-operator
    path	to	tea-taster
    path	hours	19.5
    path	carried	0
    path	missing	19.5
    path	hours-per-week	6
    path	weeks	4
    path	enter	s1
    stage	s1	9.5	9.5	First sip
    stage	s2	6	6	Apprentice
    stage	s3	4	4	Taster
    skill	small-talk	Small talk	1	1
    skill	tasting	Tasting	0	3
    skill	leaf-lore	Leaf lore	0	2
    skill	kettles	Kettles	0	3
    skill	brewscript	BrewScript	0	2
    missing	s1	w01	2	learn	unit/kettle-safety	kettles	Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.
    missing	s1	w01	2.5	practise	tea-taster/s1/w01/five-waters	tasting	Taste five waters blind and name the tap.
    missing	s1	w02	5	build	tea-taster/s1/w02/hundred-cards	tasting,leaf-lore	Fill one hundred cards and number them.
    missing	s2	w03	6	build	tea-taster/s2/w03/first-check	brewscript	Write a check in BrewScript that refuses a card without numbers.
    missing	s3	w04	4	practise	tea-taster/s3/w04/nephew-call	tasting	Rehearse the call to the nephew with a patient friend.
    pay	lift-operator	national	entry			unknown	unknown	unknown					0	unknown	unknown				
    pay	tea-taster	national	entry	all	ctc	3		4.5		steep-survey	2026-03	medium	1	3	4.5
    ");
}

#[test]
fn path_as_json() {
    assert_snapshot!(told(&["path", "lift", "taster", "--hours", "4", "--json"], pipe()), @r#"
    $ careers path lift taster --hours 4 --json
    {"schema":"careers/path/1","from":{"career":{"id":"lift-operator","title":"Lift Operator"}},"to":{"career":{"id":"tea-taster","title":"Tea Taster"},"stage":"s3","stage_title":"Taster"},"hours_per_week":4,"hours":19.5,"hours_carried":0,"hours_missing":19.5,"weeks":5,"enter":{"stage":"s1","title":"First sip"},"stages":[{"id":"s1","title":"First sip","hours":9.5,"hours_missing":9.5},{"id":"s2","title":"Apprentice","hours":6,"hours_missing":6},{"id":"s3","title":"Taster","hours":4,"hours_missing":4}],"skills":[{"id":"tasting","name":"Tasting","needed":3},{"id":"leaf-lore","name":"Leaf lore","needed":2},{"id":"kettles","name":"Kettles","needed":3},{"id":"brewscript","name":"BrewScript","needed":2},{"id":"small-talk","name":"Small talk","level":1,"needed":1}],"units":[],"missing":[{"task":"unit/kettle-safety","stage":"s1","span":"w01","kind":"learn","hours":2,"text":"Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.","lacks":["kettles"]},{"task":"tea-taster/s1/w01/five-waters","stage":"s1","span":"w01","kind":"practise","hours":2.5,"text":"Taste five waters blind and name the tap.","lacks":["tasting"]},{"task":"tea-taster/s1/w02/hundred-cards","stage":"s1","span":"w02","kind":"build","hours":5,"text":"Fill one hundred cards and number them.","lacks":["tasting","leaf-lore"]},{"task":"tea-taster/s2/w03/first-check","stage":"s2","span":"w03","kind":"build","hours":6,"text":"Write a check in BrewScript that refuses a card without numbers.","lacks":["brewscript"]},{"task":"tea-taster/s3/w04/nephew-call","stage":"s3","span":"w04","kind":"practise","hours":4,"text":"Rehearse the call to the nephew with a patient friend.","lacks":["tasting"]}],"pay":[{"career":"lift-operator","title":"Lift Operator","place":"national","place_name":"India","level":"entry","claims":0,"unknown":"no published figure found for level entry"},{"career":"tea-taster","title":"Tea Taster","place":"national","place_name":"India","level":"entry","shown":{"years":"0-2 years","company":"all","low":3,"high":4.5,"spread":"range","component":"ctc","source":"steep-survey","published":"2026-03","confidence":"medium","sample":412},"claims":1,"lowest":3,"highest":4.5}],"bands":[],"sources":[{"id":"steep-survey","title":"The Great Steeping Survey","publisher":"Guild of Kettles","url":"https://example.org/steep-survey","published":"2026-03","retrieved":"2026-06-01","basis":"survey","sample":412,"confidence":"medium","note":"Members only; people who prefer coffee were not asked."}]}
    "#);
}

#[test]
fn path_to_oneself() {
    assert_snapshot!(told(&["path", "taster", "taster"], terminal(80)), @"
    $ careers path taster taster
    From Tea Taster to Tea Taster
      Nothing that must be done is missing.
      Stage          Must, h  Missing, h
      s1 First sip       9.5           0
      s2 Apprentice        6           0
      s3 Taster            4           0

    What carries over: 5 of 5 skills
      Skill       Have  Need
      Tasting        3     3
      Leaf lore      2     2
      Kettles        3     3
      BrewScript     2     2
      Small talk     1     1

      1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.

    Shared units that need not be done again
      Unit                Hours
      unit/kettle-safety      2

    Pay in India now and then, lakh rupees a year as published
      Career      Place           LPA                           Source        Claims
      Tea Taster  India, entry  3-4.5                 ━━━━━━━━  steep-survey       1

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      The level is that of the stage, by years since the start.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn path_of_a_resume_wide() {
    let resume = file(RESUME.as_bytes());
    assert_snapshot!(told(&["path", "--resume", &path(&resume), "taster"], terminal(80)), @"
    $ careers path --resume FILE taster
    From your resume to Tea Taster
      9 of 19.5 hours that must be done are missing: 2 weeks at 6 h a week. You
      enter at s1 First sip.
      Stage          Must, h  Missing, h
      s1 First sip       9.5           5
      s2 Apprentice        6           0
      s3 Taster            4           4

    What the resume names
      Skill       Level  As written
      Kettles         3  Kettles
      Kettles         3  urn
      BrewScript      1  BREW
      Tasting         2  Cupping assistant

      Level 2 where none is stated beside it; nobody's own word counts above 3.

    What names no skill here
      • samovars; Lift operator

    What carries over: 3 of 5 skills
      Skill       Have  Need
      Tasting        2     3
      Kettles        3     3
      BrewScript     1     2

    What is new: 2 skills
      Skill       Need
      Leaf lore      2
      Small talk     1

      1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.

    Shared units that need not be done again
      Unit                Hours
      unit/kettle-safety      2

    What is missing
      s1 First sip · 5 of 9.5 h
      5 h  w02/hundred-cards  Leaf lore

      s3 Taster · 4 of 4 h
      4 h  w04/nephew-call  Small talk, Tasting

      What a task asks: careers roadmap tea-taster STAGE. What should and could be
      done besides: careers plan tea-taster.

    Pay in India now and then, lakh rupees a year as published
      Career      Place           LPA                           Source        Claims
      Tea Taster  India, entry  3-4.5                 ━━━━━━━━  steep-survey       1

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Pay now: unknown, as a resume states none.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn path_of_a_resume_piped() {
    let resume = file(RESUME.as_bytes());
    assert_snapshot!(told(&["path", "--resume", &path(&resume), "taster"], pipe()), @"
    $ careers path --resume FILE taster
    path	from	resume
    path	to	tea-taster
    path	hours	19.5
    path	carried	10.5
    path	missing	9
    path	hours-per-week	6
    path	weeks	2
    path	enter	s1
    stage	s1	9.5	5	First sip
    stage	s2	6	0	Apprentice
    stage	s3	4	4	Taster
    found	kettles	3	Kettles	skills[0].name
    found	kettles	3	urn	skills[0].keywords[0]
    found	brewscript	1	BREW	skills[1].name
    found	tasting	2	Cupping assistant	work[0].position
    unmapped	samovars	skills[0].keywords[1]
    unmapped	Lift operator	work[1].position
    skill	tasting	Tasting	2	3
    skill	kettles	Kettles	3	3
    skill	brewscript	BrewScript	1	2
    skill	leaf-lore	Leaf lore	0	2
    skill	small-talk	Small talk	0	1
    unit	unit/kettle-safety	2	Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.
    missing	s1	w02	5	build	tea-taster/s1/w02/hundred-cards	leaf-lore	Fill one hundred cards and number them.
    missing	s3	w04	4	practise	tea-taster/s3/w04/nephew-call	small-talk,tasting	Rehearse the call to the nephew with a patient friend.
    pay	tea-taster	national	entry	all	ctc	3		4.5		steep-survey	2026-03	medium	1	3	4.5
    ");
}
