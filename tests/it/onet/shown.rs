//! How imported careers look: one page, every section, rows, JSON, match and related.

use insta::assert_snapshot;
use serde_json::Value;

use super::{Place, page, told};
use crate::support::pipe;

fn pack() -> Vec<u8> {
    Place::sample().imported().merged()
}

#[test]
fn one_page_says_what_is_rated_and_what_nobody_knows() {
    assert_snapshot!(page(&pack(), &["show", "steam-programmers"]), @"
    Steam Programmers                                                       software
    ────────────────────────────────────────────────────────────────────────────────
      Tell kettles what to do, in words that kettles follow.

    Overview
      Tell kettles what to do, in words that kettles follow.

    At a glance
      imported from  O*NET 30.1 Database [onet-30-1-import]
      job zone       4, much preparation: as a rule a bachelor's degree and some
                     years of work (Zone Four: Much Steam) [onet-30-1-import]
      interests      investigative 6.0, conventional 5.5, artistic 3.0
      skills         Boiling, Pouring, Stirring
      also called    Chief Steam Officer; CSO; Kettle Coder; Yes
      unknown        pay, openings, a day, employers, ways in and the road in India
      This pack includes information from the O*NET 30.1 Database by the U.S.
      Department of Labor, Employment and Training Administration (USDOL/ETA). Used
      under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/).
      O*NET is a trademark of USDOL/ETA. The information has been modified.
      USDOL/ETA has not approved, endorsed, or tested these modifications.

    More
      everything  careers show steam-programmers all
      alike       careers related steam-programmers
      with yours  careers match
    ");
    assert_snapshot!(page(&pack(), &["show", "yetis-guides"]), @"
    Yeti's Guides                                                              other
    ────────────────────────────────────────────────────────────────────────────────
      Yeti's Guides

    Overview
      unknown: what this career was imported from does not say

    At a glance
      imported from  O*NET 30.1 Database [onet-30-1-import]
      job zone       unknown: it is not rated
      interests      unknown: O*NET does not rate them
      skills         unknown: they are not rated
      also called    nothing else that is known
      unknown        pay, openings, a day, employers, ways in and the road in India
      This pack includes information from the O*NET 30.1 Database by the U.S.
      Department of Labor, Employment and Training Administration (USDOL/ETA). Used
      under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/).
      O*NET is a trademark of USDOL/ETA. The information has been modified.
      USDOL/ETA has not approved, endorsed, or tested these modifications.

    More
      everything  careers show yetis-guides all
      alike       careers related yetis-guides
      with yours  careers match
    ");
}

#[test]
#[expect(clippy::too_many_lines, reason = "the pages as they are")]
fn every_section_says_what_is_unknown() {
    assert_snapshot!(page(&pack(), &["show", "steam-programmers", "all"]), @"
    Steam Programmers                                                       software
    ────────────────────────────────────────────────────────────────────────────────
      Tell kettles what to do, in words that kettles follow.

      name           steam-programmers
      imported from  O*NET 30.1 Database [onet-30-1-import]
      This pack includes information from the O*NET 30.1 Database by the U.S.
      Department of Labor, Employment and Training Administration (USDOL/ETA). Used
      under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/).
      O*NET is a trademark of USDOL/ETA. The information has been modified.
      USDOL/ETA has not approved, endorsed, or tested these modifications.

    Overview
      Tell kettles what to do, in words that kettles follow.

      demand    unknown: no published count of openings found
      O*NET     15-1252.00 Steam Programmers [onet-30-1-import]
      job zone  4, much preparation: as a rule a bachelor's degree and some years of
                work (Zone Four: Much Steam) [onet-30-1-import]

    What one does
      • Ask the kettle again, politely and in another tense.
      • Read what the kettle did, in a fast-paced and ever-changing steam.
      • Write down what a kettle is to do when nobody looks at it.

    Also called
      • Chief Steam Officer; CSO; Kettle Coder; Yes

    Related, as the source has it
      • tea-taster-onet: Tea Taster
      • lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and: Lid
        Inspectors, Testers, and Weighers of Kettles, Pots, Urns, and Samovars

    A day
      unknown: what this career was imported from does not say

    Skills
      unknown: what this career was imported from does not say

    Tools
      • Kettle software: PourML, BoilScript, Zeta Kettle
      • Operating leaves: Leaf OS

    Rated skills
      Skill     Importance    Level
      Boiling         4.50     5.62
      Pouring         3.12     3.00
      Stirring        2.00  unknown

      Rated for 15-1252.00: importance 1 to 5, how much it matters; level 0 to 7,
      how much of it is needed. Unknown: rated with low precision, or a level of
      what does not matter. [onet-30-1-import]

    Employers
      unknown: no source names any

    Ways in
      unknown: what this career was imported from does not say

    Pay, lakh rupees a year as published
      Place                  LPA
      India, all levels  unknown
      Chaipur            unknown
      Samosabad          unknown
      Greater Ladoo      unknown
      Remote             unknown

      Unknown. India, Chaipur, Samosabad, Greater Ladoo, Remote: no published figure
      found.

      Pay is not imported: the source describes the United States, and what is paid
      there says nothing of India.

    The road
      unknown: what this career was imported from does not say

    Tests and traits
      aptitude    none written yet
      simulation  none written yet
      interests   investigative 6.00, conventional 5.50, artistic 3.00, realistic
                  2.25, enterprising 2.00, social 1.00 (1-7, O*NET 15-1252.00
                  [onet-30-1-import])
      styles      Attention to Detail +2.40, Humility -0.50 (-3 to +3, strongest of
                  2)

    Related careers
      Career                    Skills  Interests   Styles  Why
      Tea Taster                0 of 0       0.82  unknown  both conventional and
                                                            investigative, more
                                                            realistic, less
                                                            enterprising; shares no
                                                            skill
      Lid Inspectors, Testers,  0 of 0       0.27  unknown  both conventional and
      and Weighers of Kettles,                              investigative, more
      Pots, Urns, and Samovars                              realistic, less
                                                            investigative; shares no
                                                            skill
      Bag Sellers               0 of 0    unknown  unknown  shares no skill
      Bag sellers               0 of 0    unknown  unknown  shares no skill
      Lift Operator             0 of 0    unknown  unknown  shares no skill
      Tea Taster                0 of 0    unknown  unknown  shares no skill

      1 more: careers related steam-programmers --limit N.

      Unknown: work styles of Lid Inspectors, Testers, and Weighers of Kettles,
      Pots, Urns, and Samovars: O*NET does not rate them; interests of Bag Sellers:
      O*NET does not rate them; work styles of Bag Sellers: O*NET does not rate
      them; interests of Bag sellers: O*NET does not rate them; work styles of Bag
      sellers: O*NET does not rate them; interests of Lift Operator: O*NET does not
      rate them; work styles of Lift Operator: O*NET does not rate them; interests
      of Tea Taster: O*NET does not rate them; work styles of Tea Taster: O*NET does
      not rate them.

      Skills: shared, of those that Steam Programmers needs at the end of stage 3.
      Interests (six) and work styles: Pearson's r of O*NET's ratings, 1 alike, 0
      unrelated, -1 opposite. There is no total: what weighs most is yours to say.

      From: onet-30-1-import (2025-11), steep-survey (2026-03). careers sources ID
      has the page.

      More: careers compare steam-programmers tea-taster, careers path
      steam-programmers tea-taster.

    Sources
      • onet-30-1-import: O*NET 30.1 Database. U.S. Department of Labor, Employment
        and Training Administration (USDOL/ETA), 2025-11; survey, confidence high.
        Describes occupations of the United States. Pay is not taken over, as it
        says nothing of India. Modified: a part of the tables, rearranged, summaries
        cut short, ratings that O*NET advises against left out.
        https://www.onetcenter.org/database.html
      • steep-survey: The Great Steeping Survey. Guild of Kettles, 2026-03; survey,
        sample 412, confidence medium. Members only; people who prefer coffee were
        not asked. https://example.org/steep-survey
    ");
}

#[test]
fn a_career_of_which_only_the_name_is_known_has_no_empty_heading() {
    let out = page(&pack(), &["show", "yetis-guides", "all"]);
    let mut lines = out.lines().peekable();
    while let Some(line) = lines.next() {
        let heading = !line.is_empty() && !line.starts_with(' ');
        let next = lines.peek().copied().unwrap_or_default();
        assert!(!heading || !next.is_empty(), "nothing under {line}\n{out}");
    }
    assert_snapshot!(out, @"
    Yeti's Guides                                                              other
    ────────────────────────────────────────────────────────────────────────────────
      Yeti's Guides

      name           yetis-guides
      imported from  O*NET 30.1 Database [onet-30-1-import]
      This pack includes information from the O*NET 30.1 Database by the U.S.
      Department of Labor, Employment and Training Administration (USDOL/ETA). Used
      under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/).
      O*NET is a trademark of USDOL/ETA. The information has been modified.
      USDOL/ETA has not approved, endorsed, or tested these modifications.

    Overview
      unknown: what this career was imported from does not say

      demand  unknown: no published count of openings found
      O*NET   99-1000.00 Yeti's Guides [onet-30-1-import]

    What one does
      unknown: what this career was imported from does not say

    A day
      unknown: what this career was imported from does not say

    Skills
      unknown: what this career was imported from does not say

    Employers
      unknown: no source names any

    Ways in
      unknown: what this career was imported from does not say

    Pay, lakh rupees a year as published
      Place                  LPA
      India, all levels  unknown
      Chaipur            unknown
      Samosabad          unknown
      Greater Ladoo      unknown
      Remote             unknown

      Unknown. India, Chaipur, Samosabad, Greater Ladoo, Remote: no published figure
      found.

      Pay is not imported: the source describes the United States, and what is paid
      there says nothing of India.

    The road
      unknown: what this career was imported from does not say

    Tests and traits
      aptitude    none written yet
      simulation  none written yet
      interests   unknown: O*NET does not rate them
      styles      unknown: O*NET does not rate them

    Related careers
      Career                             Skills  Interests   Styles  Why
      Bag Sellers                        0 of 0    unknown  unknown  shares no skill
      Bag sellers                        0 of 0    unknown  unknown  shares no skill
      Lid Inspectors, Testers, and       0 of 0    unknown  unknown  shares no skill
      Weighers of Kettles, Pots, Urns,
      and Samovars
      Lift Operator                      0 of 0    unknown  unknown  shares no skill
      Steam Programmers                  0 of 0    unknown  unknown  shares no skill
      Tea Taster                         0 of 0    unknown  unknown  shares no skill

      1 more: careers related yetis-guides --limit N.

      Unknown: interests of Yeti's Guides: O*NET does not rate them; work styles of
      Yeti's Guides: O*NET does not rate them; interests of Bag Sellers: O*NET does
      not rate them; work styles of Bag Sellers: O*NET does not rate them; interests
      of Bag sellers: O*NET does not rate them; work styles of Bag sellers: O*NET
      does not rate them; work styles of Lid Inspectors, Testers, and Weighers of
      Kettles, Pots, Urns, and Samovars: O*NET does not rate them; interests of Lift
      Operator: O*NET does not rate them; work styles of Lift Operator: O*NET does
      not rate them.

      Skills: shared, of those that Yeti's Guides needs at the end of stage 3.
      Interests (six) and work styles: Pearson's r of O*NET's ratings, 1 alike, 0
      unrelated, -1 opposite. There is no total: what weighs most is yours to say.

      From: onet-30-1-import (2025-11), steep-survey (2026-03). careers sources ID
      has the page.

      More: careers compare yetis-guides bag-sellers-onet-41-4012-00, careers path
      yetis-guides bag-sellers-onet-41-4012-00.

    Sources
      • onet-30-1-import: O*NET 30.1 Database. U.S. Department of Labor, Employment
        and Training Administration (USDOL/ETA), 2025-11; survey, confidence high.
        Describes occupations of the United States. Pay is not taken over, as it
        says nothing of India. Modified: a part of the tables, rearranged, summaries
        cut short, ratings that O*NET advises against left out.
        https://www.onetcenter.org/database.html
      • steep-survey: The Great Steeping Survey. Guild of Kettles, 2026-03; survey,
        sample 412, confidence medium. Members only; people who prefer coffee were
        not asked. https://example.org/steep-survey
    ");
}

#[test]
fn a_pipe_gets_rows() {
    let rows = told(
        &pack(),
        &["show", "steam-programmers", "overview", "skills"],
        pipe(),
    );
    assert_snapshot!(rows, @"
    career	Steam Programmers	software
    career	Tell kettles what to do, in words that kettles follow.
    career	name	steam-programmers
    career	imported from	O*NET 30.1 Database [onet-30-1-import]
    career	This pack includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA. The information has been modified. USDOL/ETA has not approved, endorsed, or tested these modifications.
    overview	Tell kettles what to do, in words that kettles follow.
    overview	demand	unknown: no published count of openings found
    overview	O*NET	15-1252.00 Steam Programmers [onet-30-1-import]
    overview	job zone	4, much preparation: as a rule a bachelor's degree and some years of work (Zone Four: Much Steam) [onet-30-1-import]
    tasks	Ask the kettle again, politely and in another tense.
    tasks	Read what the kettle did, in a fast-paced and ever-changing steam.
    tasks	Write down what a kettle is to do when nobody looks at it.
    titles	Chief Steam Officer
    titles	CSO
    titles	Kettle Coder
    titles	Yes
    related	tea-taster-onet	Tea Taster
    related	lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and	Lid Inspectors, Testers, and Weighers of Kettles, Pots, Urns, and Samovars
    skills	unknown: what this career was imported from does not say
    tools	Kettle software	PourML, BoilScript, Zeta Kettle
    tools	Operating leaves	Leaf OS
    rated-skills	Boiling	4.50	5.62
    rated-skills	Pouring	3.12	3.00
    rated-skills	Stirring	2.00	unknown
    ");
}

#[test]
fn json_has_the_scales_the_credit_and_absent_keys() {
    let out = told(
        &pack(),
        &[
            "show",
            "steam-programmers",
            "short",
            "overview",
            "skills",
            "--json",
        ],
        pipe(),
    );
    let value: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(value["career"]["imported"]["id"], "onet-30-1-import");
    let credit = value["career"]["imported"]["attribution"]
        .as_str()
        .expect("a credit");
    for part in [
        "O*NET 30.1 Database",
        "USDOL/ETA",
        "https://creativecommons.org/licenses/by/4.0/",
        "modified",
    ] {
        assert!(credit.contains(part), "{part}: {credit}");
    }
    assert_eq!(value["overview"]["job_zone"]["zone"], 4);
    assert_eq!(value["overview"]["titles"][1], "CSO");
    assert_eq!(value["overview"]["related"][0]["id"], "tea-taster-onet");
    let rated = &value["skills"]["rated"];
    assert_eq!(rated["importance_scale"], serde_json::json!([1, 5]));
    assert_eq!(
        rated["skills"][0],
        serde_json::json!({"skill": "Boiling", "importance": 4.5, "level": 5.62})
    );
    assert_eq!(
        rated["skills"][2],
        serde_json::json!({"skill": "Stirring", "importance": 2})
    );
    let schema = (careers::schema::named("show").expect("a schema").of)().to_value();
    assert!(boon_fits(&schema, &value));
}

fn boon_fits(schema: &Value, value: &Value) -> bool {
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler
        .add_resource("show.json", schema.clone())
        .expect("a resource");
    let index = compiler
        .compile("show.json", &mut schemas)
        .expect("a schema");
    schemas.validate(value, index).is_ok()
}

#[test]
fn sources_show_the_credit() {
    let out = page(&pack(), &["show", "steam-programmers", "sources"]);
    assert!(
        out.contains("onet-30-1-import") && out.contains("CC BY 4.0"),
        "{out}"
    );
}

#[test]
fn match_and_related_use_imported_interests() {
    let out = told(
        &pack(),
        &["match", "--interests", "10,38,16,2,8,36"],
        pipe(),
    );
    assert!(
        out.starts_with("match\t") && out.contains("\tsteam-programmers\tbest\t"),
        "{out}"
    );
    let out = told(
        &pack(),
        &[
            "related",
            "lid-inspectors-testers-and-weighers-of-kettles-pots-urns-and",
        ],
        pipe(),
    );
    let mut rows = out.lines();
    assert!(
        rows.any(|row| row.starts_with("steam-programmers\t0\t0\t0\t0.")),
        "{out}"
    );
}

#[test]
fn limits_cut_and_say_so() {
    let pack = pack();
    let value = |args: &[&str]| -> Value {
        serde_json::from_str(&told(&pack, args, pipe())).expect("JSON")
    };
    let cut = value(&[
        "match",
        "--interests",
        "10,38,16,2,8,36",
        "--limit",
        "1",
        "--json",
    ]);
    let whole = value(&["match", "--interests", "10,38,16,2,8,36", "--json"]);
    assert_eq!(
        cut["groups"][0]["careers"].as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(cut["groups"][0]["to"], whole["groups"][0]["to"]);
    assert_eq!(
        cut["groups"][0]["careers"][0],
        whole["groups"][0]["careers"][0]
    );
    assert_eq!(cut["left_out"], 2);
    assert_eq!(cut["unranked_left_out"], 4);
    assert!(whole.get("left_out").is_none());
    let cut = value(&["related", "steam-programmers", "--limit", "2", "--json"]);
    assert_eq!(cut["careers"].as_array().map(Vec::len), Some(2));
    assert_eq!(cut["left_out"], 5);
    let out = page(&pack, &["related", "steam-programmers", "--limit", "2"]);
    assert!(out.contains("5 more: --limit N"), "{out}");
}
