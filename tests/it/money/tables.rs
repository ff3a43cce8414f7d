//! Pay tables with what can be told beside the claims.

use insta::assert_snapshot;

use crate::support::{fixture, page, pipe};

fn piped(args: &[&str]) -> String {
    fixture(args, pipe()).0.replace('\t', "⇥")
}

#[test]
fn salary_with_estimates() {
    let args = [
        "salary",
        "tea-taster",
        "--city",
        "samosabad",
        "--city",
        "hills",
        "--level",
        "entry",
    ];
    assert_snapshot!(page(&args, 80), @"
    Tea Taster: lakh rupees a year as published, level entry
      Place                     LPA                                        Source
      Samosabad, entry       ~3-5.5                     ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  estimate
      Hill stations, entry  unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.
      Broken: an estimate.

      Unknown. Hill stations: no published figure found for level entry.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      ~ marks an estimate: the claim of another city times what pay here is of pay
      there, with all of their spread, rounded outwards. --explain has the inputs,
      --published leaves estimates out.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
}

const RARE: [&str; 6] = [
    "salary",
    "tea-taster",
    "--company",
    "gcc",
    "--level",
    "entry",
];

#[test]
fn salary_with_estimates_for_most_places() {
    assert_snapshot!(page(&RARE, 80), @"
    Tea Taster: lakh rupees a year as published, level entry, gcc employers
      Place                      LPA  Middle                     Source       Claims
      India, entry           unknown
      Chaipur, entry, gcc             med 6                ●     leaf-offers       1
      Samosabad, entry        ~3-5.5                ╌╌╌╌╌╌╌      estimate
      Greater Ladoo, entry  ~6.5-7.5                        ╌╌╌  estimate
      Ladoo East, entry     ~6.5-7.5                        ╌╌╌  estimate
      Remote, entry          unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.
      Broken: an estimate.

      Unknown. India: no published figure found for level entry at gcc employers;
      claims there: 2 for level all; 1 for level all, services; 1 for level entry; 1
      for level mid; 1 for level senior, product; 1 for level lead. Remote: no
      published figure found for level entry at gcc employers.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      ~ marks an estimate: the claim of another city times what pay here is of pay
      there, with all of their spread, rounded outwards. --explain has the inputs,
      --published leaves estimates out.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
    assert_snapshot!(piped(&RARE), @"
    tea-taster⇥national⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥chaipur⇥entry⇥gcc⇥ctc⇥⇥6⇥⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1⇥6⇥6⇥⇥⇥⇥
    tea-taster⇥samosabad⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥3⇥5.5⇥⇥
    tea-taster⇥greater-ladoo⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥6.5⇥7.5⇥⇥
    tea-taster⇥ladoo-east⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥6.5⇥7.5⇥⇥
    tea-taster⇥remote⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    ");
}

#[test]
fn salary_with_estimates_explained_or_left_out() {
    let args = [&RARE[..], &["--explain"]].concat();
    assert_snapshot!(page(&args, 60), @"
    Tea Taster: lakh rupees a year as published, level entry,
    gcc employers
      India, entry                                   LPA unknown
      Chaipur, entry, gcc
                                                    ●
        Middle med 6 · Source leaf-offers · Claims 1
      Samosabad, entry                                LPA ~3-5.5
                              ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        Source estimate
      Greater Ladoo, entry                          LPA ~6.5-7.5
                                                        ╌╌╌╌╌╌╌╌
        Source estimate
      Ladoo East, entry                             LPA ~6.5-7.5
                                                        ╌╌╌╌╌╌╌╌
        Source estimate
      Remote, entry                                  LPA unknown

      Thick: the claim shown. Thin: how far all claims reach.
      Dot: one figure. Broken: an estimate.

      Unknown. India: no published figure found for level entry
      at gcc employers; claims there: 2 for level all; 1 for
      level all, services; 1 for level entry; 1 for level mid; 1
      for level senior, product; 1 for level lead. Remote: no
      published figure found for level entry at gcc employers.

      Shown is the claim of the highest confidence, then the
      freshest. Nothing is averaged; --explain tells every
      claim.

      ~ marks an estimate: the claim of another city times what
      pay here is of pay there, with all of their spread,
      rounded outwards. --explain has the inputs, --published
      leaves estimates out.

    Every claim
      Tea Taster: Chaipur, entry, gcc
      • median 6: gcc, sample 9 (leaf-offers, 2025-06-30, low)

      Tea Taster: Samosabad, entry

      Estimated from median 6 in chaipur (leaf-offers,
      2025-06-30).
      • x 0.9: 9 cups of 10. (steep-survey)
      • x 0.5 to 0.75: Quartiles over three kettles.
        (kettle-gazette)

      Tea Taster: Greater Ladoo, entry

      Estimated from median 6 in chaipur (leaf-offers,
      2025-06-30).
      • x 1.1 to 1.2: Offers of one spring. (steep-survey)

      Tea Taster: Ladoo East, entry

      Estimated from median 6 in chaipur (leaf-offers,
      2025-06-30).
      • x 1.1 to 1.2: Offers of one spring. (steep-survey)

    Sources
      • kettle-gazette: What a taster earns. The Kettle Gazette,
        undated; editorial, confidence low. The page bears no
        date and names no method.
        https://example.org/kettle-gazette/pay
      • leaf-offers: Leaf Offers, spring picking. Open Leaf,
        2025-06-30; offers, sample 120, confidence low.
        https://example.org/leaf-offers
      • steep-survey: The Great Steeping Survey. Guild of
        Kettles, 2026-03; survey, sample 412, confidence medium.
        Members only; people who prefer coffee were not asked.
        https://example.org/steep-survey
    ");
    let args = [
        "salary",
        "tea-taster",
        "--company",
        "gcc",
        "--level",
        "entry",
        "--published",
    ];
    assert_snapshot!(piped(&args), @"
    tea-taster⇥national⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥chaipur⇥entry⇥gcc⇥ctc⇥⇥6⇥⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1⇥6⇥6⇥⇥⇥⇥
    tea-taster⇥samosabad⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥greater-ladoo⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥ladoo-east⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥remote⇥entry⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    ");
}

#[test]
fn salary_as_a_matrix() {
    assert_snapshot!(page(&["salary", "tea-taster", "--matrix"], 80), @"
    Tea Taster, India: lakh rupees a year by level and employer
      Level       all  services  product
      all     4-12 +1       5.5  unknown
      entry     3-4.5   unknown  unknown
      mid      6.5-11   unknown  unknown
      senior  unknown   unknown    14-24
      lead    from 30   unknown  unknown

      Each cell is one claim as published, of the highest confidence, then the
      freshest; + is the number of others. Sources do not say `all` of the same
      people: compare down and across with care. --explain without --matrix has
      every claim.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
    assert_snapshot!(page(&["salary", "tea-taster", "--matrix"], 40), @"
    Tea Taster, India: lakh rupees a year by
    level and employer
      Level       all  services  product
      all     4-12 +1       5.5  unknown
      entry     3-4.5   unknown  unknown
      mid      6.5-11   unknown  unknown
      senior  unknown   unknown    14-24
      lead    from 30   unknown  unknown

      Each cell is one claim as published,
      of the highest confidence, then the
      freshest; + is the number of others.
      Sources do not say `all` of the same
      people: compare down and across with
      care. --explain without --matrix has
      every claim.

      From: kettle-gazette (undated),
      leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the
      page.
    ");
    assert_snapshot!(piped(&["salary", "tea-taster", "--matrix", "--city", "chaipur"]), @"
    chaipur⇥all⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium⇥2
    chaipur⇥all⇥gcc⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥entry⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥entry⇥gcc⇥gcc⇥ctc⇥⇥6⇥⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1
    chaipur⇥mid⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥mid⇥gcc⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥senior⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥senior⇥gcc⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥lead⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    chaipur⇥lead⇥gcc⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0
    ");
    assert_snapshot!(page(&["salary", "lift-operator", "--matrix"], 80), @"
    Lift Operator, India: lakh rupees a year by level and employer
      Nothing is published for India.
    ");
}

#[test]
fn salary_against_an_offer() {
    let args = ["salary", "tea-taster", "--offer", "9L"];
    assert_snapshot!(page(&args, 80), @"
    Tea Taster: lakh rupees a year as published, against 9 lakh a year
      Offer is       LPA  Middle    Of                      Source
      within        4-12            India                   steep-survey, 2026-03
      within        6-20  avg 9.5   India                   kettle-gazette, undated
      above          5.5            India, services         kettle-gazette, undated
      above        3-4.5            India, entry            steep-survey, 2026-03
      within      6.5-11  med 8.25  India, mid              leaf-offers, 2025-06-30
      below        14-24            India, senior, product  kettle-gazette, undated
      below      from 30            India, lead             kettle-gazette, undated
      within        5-15            Chaipur                 steep-survey, 2026-03
      above               avg 7     Chaipur                 kettle-gazette, undated
      unlike     5.5-6.5            Samosabad, base         kettle-gazette, undated
      unlike    up to 14            Greater Ladoo           kettle-gazette, undated
      unlike         3-4            Ladoo East, entry, net  leaf-offers, 2025-06-30
      above            7            Ladoo East, mid         leaf-offers, 2025-06-30

      9 lakh is below 2 claims, within 4, above 4; 3 cannot be compared, as their
      end is open or they are about base or net pay. Claims differ in year, level
      and employer: no percentile follows from them.

      Unknown. Remote: no published figure found.
    ");
    assert_snapshot!(page(&args, 40), @"
    Tea Taster: lakh rupees a year as
    published, against 9 lakh a year
      within                        LPA 4-12
        steep-survey, 2026-03
        Of India
      within                        LPA 6-20
        kettle-gazette, undated
        Middle avg 9.5 · Of India
      above                          LPA 5.5
        kettle-gazette, undated
        Of India, services
      above                        LPA 3-4.5
        steep-survey, 2026-03
        Of India, entry
      within                      LPA 6.5-11
        leaf-offers, 2025-06-30
        Middle med 8.25 · Of India, mid
      below                        LPA 14-24
        kettle-gazette, undated
        Of India, senior, product
      below                      LPA from 30
        kettle-gazette, undated
        Of India, lead
      within                        LPA 5-15
        steep-survey, 2026-03
        Of Chaipur
      above
        kettle-gazette, undated
        Middle avg 7 · Of Chaipur
      unlike                     LPA 5.5-6.5
        kettle-gazette, undated
        Of Samosabad, base
      unlike                    LPA up to 14
        kettle-gazette, undated
        Of Greater Ladoo
      unlike                         LPA 3-4
        leaf-offers, 2025-06-30
        Of Ladoo East, entry, net
      above                            LPA 7
        leaf-offers, 2025-06-30
        Of Ladoo East, mid

      9 lakh is below 2 claims, within 4,
      above 4; 3 cannot be compared, as
      their end is open or they are about
      base or net pay. Claims differ in
      year, level and employer: no
      percentile follows from them.

      Unknown. Remote: no published figure
      found.
    ");
    assert_snapshot!(piped(&args), @"
    within⇥tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium
    within⇥tea-taster⇥national⇥all⇥all⇥ctc⇥6⇥9.5⇥20⇥average⇥kettle-gazette⇥⇥low
    above⇥tea-taster⇥national⇥all⇥services⇥ctc⇥⇥5.5⇥⇥typical⇥kettle-gazette⇥⇥low
    above⇥tea-taster⇥national⇥entry⇥all⇥ctc⇥3⇥⇥4.5⇥⇥steep-survey⇥2026-03⇥medium
    within⇥tea-taster⇥national⇥mid⇥all⇥ctc⇥6.5⇥8.25⇥11⇥median⇥leaf-offers⇥2025-06-30⇥low
    below⇥tea-taster⇥national⇥senior⇥product⇥ctc⇥14⇥⇥24⇥⇥kettle-gazette⇥⇥low
    below⇥tea-taster⇥national⇥lead⇥all⇥ctc⇥30⇥⇥⇥⇥kettle-gazette⇥⇥low
    within⇥tea-taster⇥chaipur⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium
    above⇥tea-taster⇥chaipur⇥all⇥all⇥ctc⇥⇥7⇥⇥average⇥kettle-gazette⇥⇥low
    unlike⇥tea-taster⇥samosabad⇥all⇥all⇥base⇥5.5⇥⇥6.5⇥⇥kettle-gazette⇥⇥low
    unlike⇥tea-taster⇥greater-ladoo⇥all⇥all⇥ctc⇥⇥⇥14⇥⇥kettle-gazette⇥⇥low
    unlike⇥tea-taster⇥ladoo-east⇥entry⇥all⇥net⇥3⇥⇥4⇥⇥leaf-offers⇥2025-06-30⇥low
    above⇥tea-taster⇥ladoo-east⇥mid⇥all⇥ctc⇥⇥7⇥⇥typical⇥leaf-offers⇥2025-06-30⇥low
    ");
}

#[test]
fn salary_with_living_costs_made_equal() {
    assert_snapshot!(page(&["salary", "tea-taster", "--real=chaipur"], 80), @"
    Tea Taster: lakh rupees a year as published
      Place                        LPA  Middle       Real  Source          Claims
      India, all levels           4-12                     steep-survey         3
      India, entry               3-4.5                     steep-survey         1
      India, mid                6.5-11  med 8.25           leaf-offers          1
      India, senior, product     14-24                     kettle-gazette       1
      India, lead              from 30                     kettle-gazette       1
      Chaipur                     5-15               5-15  steep-survey         2
      Samosabad, base pay      5.5-6.5            6.9-8.1  kettle-gazette       1
      Greater Ladoo           up to 14                     kettle-gazette       1
      Ladoo East, entry, net       3-4                     leaf-offers          1
      pay
      Ladoo East, mid                7                     leaf-offers          1
      Remote                   unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Remote: no published figure found.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      Real: worth at the living costs of Chaipur, by cup-count of 2026-05-15, 0
      years and 6 months old. Empty where no index is known.

      From: cup-count (2026-05-15), kettle-gazette (undated), leaf-offers
      (2025-06-30), steep-survey (2026-03). careers sources ID has the page.
    ");
    assert_snapshot!(page(&["salary", "tea-taster", "--real=samosabad"], 40), @"
    Tea Taster: lakh rupees a year as
    published
      India, all levels             LPA 4-12
             ━━━━━━━━━━─────────
        Source steep-survey · Claims 3
      India, entry                 LPA 3-4.5
            ━━
        Source steep-survey · Claims 1
      India, mid                  LPA 6.5-11
                ━━━━━━
        Middle med 8.25 ·
        Source leaf-offers · Claims 1
      India, senior, product       LPA 14-24
                        ━━━━━━━━━━━━━
        Source kettle-gazette · Claims 1
      India, lead                LPA from 30
                                           ●
        Source kettle-gazette · Claims 1
      Chaipur                       LPA 5-15
              ━━━━━━━━━━━━━
        Real 4-12 · Source steep-survey ·
        Claims 2
      Samosabad, base pay        LPA 5.5-6.5
              ━━━
        Real 5.5-6.5 ·
        Source kettle-gazette · Claims 1
      Greater Ladoo             LPA up to 14
                        ●
        Source kettle-gazette · Claims 1
      Ladoo East, entry, net pay     LPA 3-4
            ━━
        Source leaf-offers · Claims 1
      Ladoo East, mid                  LPA 7
                ●
        Source leaf-offers · Claims 1
      Remote                     LPA unknown

      Thick: the claim shown. Thin: how far
      all claims reach. Dot: one figure.

      Unknown. Remote: no published figure
      found.

      Shown is the claim of the highest
      confidence, then the freshest. Nothing
      is averaged; --explain tells every
      claim.

      Real: worth at the living costs of
      Samosabad, by cup-count of 2026-05-15,
      0 years and 6 months old. Empty where
      no index is known.

      From: cup-count (2026-05-15),
      kettle-gazette (undated), leaf-offers
      (2025-06-30), steep-survey (2026-03).
      careers sources ID has the page.
    ");
}

#[test]
fn salary_sorted_and_as_csv() {
    assert_snapshot!(fixture(&["salary", "tea-taster", "--sort", "pay", "--csv"], pipe()).0, @"
    career,place,level,company,component,low,middle,high,kind,source,date,confidence,claims,lowest,highest,estimated low,estimated high,real low,real high
    tea-taster,national,all,all,ctc,4,,12,,steep-survey,2026-03,medium,3,4,20,,,,
    tea-taster,national,entry,all,ctc,3,,4.5,,steep-survey,2026-03,medium,1,3,4.5,,,,
    tea-taster,national,mid,all,ctc,6.5,8.25,11,median,leaf-offers,2025-06-30,low,1,6.5,11,,,,
    tea-taster,national,senior,product,ctc,14,,24,,kettle-gazette,,low,1,14,24,,,,
    tea-taster,national,lead,all,ctc,30,,,,kettle-gazette,,low,1,30,30,,,,
    tea-taster,chaipur,all,all,ctc,5,,15,,steep-survey,2026-03,medium,2,5,15,,,,
    tea-taster,greater-ladoo,all,all,ctc,,,14,,kettle-gazette,,low,1,14,14,,,,
    tea-taster,ladoo-east,mid,all,ctc,,7,,typical,leaf-offers,2025-06-30,low,1,7,7,,,,
    tea-taster,samosabad,all,all,base,5.5,,6.5,,kettle-gazette,,low,1,5.5,6.5,,,,
    tea-taster,ladoo-east,entry,all,net,3,,4,,leaf-offers,2025-06-30,low,1,3,4,,,,
    tea-taster,remote,all,,,unknown,unknown,unknown,,,,,0,unknown,unknown,,,,
    ");
    assert_snapshot!(piped(&["salary", "--sort", "name", "--city", "chaipur"]), @"
    lift-operator⇥chaipur⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥chaipur⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium⇥2⇥5⇥15⇥⇥⇥⇥
    ");
}

#[test]
fn salary_as_json_with_everything() {
    let args = [
        "salary",
        "tea-taster",
        "--real=chaipur",
        "--offer",
        "9L",
        "--city",
        "greater-ladoo",
        "--level",
        "entry",
        "--json",
    ];
    assert_snapshot!(fixture(&args, pipe()).0, @r#"{"schema":"careers/salary/1","asked":{"careers":["tea-taster"],"places":["greater-ladoo"],"level":"entry","explain":false,"published":false},"unit":"LPA","rows":[{"career":"tea-taster","title":"Tea Taster","place":"greater-ladoo","place_name":"Greater Ladoo","level":"entry","claims":0,"unknown":"no published figure found for level entry; claims there: 1 for level all","estimate":{"low":6.5,"high":7.5,"base_place":"chaipur","base_place_name":"Chaipur","base":{"company":"gcc","median":6,"spread":"range","component":"ctc","source":"leaf-offers","published":"2025-06-30","confidence":"low","sample":9},"factors":[{"low":1.1,"high":1.2,"source":"steep-survey","derived":"Offers of one spring."}]}}],"offer":{"rupees":900000,"below":0,"within":0,"above":0,"not_comparable":0},"real":{"city":"chaipur","city_name":"Chaipur","source":"cup-count","published":"2026-05-15","months":6},"sources":[{"id":"cup-count","title":"Cups wanted","publisher":"Chaipur Labour Desk","url":"https://example.org/cups-wanted","published":"2026-05-15","retrieved":"2026-06-03","basis":"postings","sample":90,"confidence":"medium"},{"id":"leaf-offers","title":"Leaf Offers, spring picking","publisher":"Open Leaf","url":"https://example.org/leaf-offers","published":"2025-06-30","retrieved":"2026-06-02","basis":"offers","sample":120,"confidence":"low","attribution":"Contains leaf data of Open Leaf, used with a biscuit."},{"id":"steep-survey","title":"The Great Steeping Survey","publisher":"Guild of Kettles","url":"https://example.org/steep-survey","published":"2026-03","retrieved":"2026-06-01","basis":"survey","sample":412,"confidence":"medium","note":"Members only; people who prefer coffee were not asked."}]}"#);
    assert_snapshot!(fixture(&["salary", "tea-taster", "--matrix", "--city", "chaipur", "--json"], pipe()).0, @r#"{"schema":"careers/salary/1","asked":{"careers":["tea-taster"],"places":["chaipur"],"explain":false,"published":false},"unit":"LPA","rows":[],"matrix":{"career":"tea-taster","title":"Tea Taster","place":"chaipur","place_name":"Chaipur","companies":["all","gcc"],"cells":[{"level":"all","company":"all","shown":{"company":"all","low":5,"high":15,"spread":"range","component":"ctc","source":"steep-survey","published":"2026-03","confidence":"medium","sample":61},"claims":2},{"level":"all","company":"gcc","claims":0},{"level":"entry","company":"all","claims":0},{"level":"entry","company":"gcc","shown":{"company":"gcc","median":6,"spread":"range","component":"ctc","source":"leaf-offers","published":"2025-06-30","confidence":"low","sample":9},"claims":1},{"level":"mid","company":"all","claims":0},{"level":"mid","company":"gcc","claims":0},{"level":"senior","company":"all","claims":0},{"level":"senior","company":"gcc","claims":0},{"level":"lead","company":"all","claims":0},{"level":"lead","company":"gcc","claims":0}]},"sources":[{"id":"leaf-offers","title":"Leaf Offers, spring picking","publisher":"Open Leaf","url":"https://example.org/leaf-offers","published":"2025-06-30","retrieved":"2026-06-02","basis":"offers","sample":120,"confidence":"low","attribution":"Contains leaf data of Open Leaf, used with a biscuit."},{"id":"steep-survey","title":"The Great Steeping Survey","publisher":"Guild of Kettles","url":"https://example.org/steep-survey","published":"2026-03","retrieved":"2026-06-01","basis":"survey","sample":412,"confidence":"medium","note":"Members only; people who prefer coffee were not asked."}]}"#);
}
