//! `careers salary` on a terminal of 80 columns.

use insta::assert_snapshot;

use super::told;
use crate::support::terminal;

#[test]
fn salary_of_one_career() {
    assert_snapshot!(told(&["salary", "taster"], terminal(80)), @"
    $ careers salary taster
    Tea Taster: lakh rupees a year as published
      Place                          LPA  Middle              Source          Claims
      India, all levels             4-12             ━━━──    steep-survey         3
      India, entry                 3-4.5             ━        steep-survey         1
      India, mid                  6.5-11  med 8.25    ━━      leaf-offers          1
      India, senior, product       14-24               ━━━━   kettle-gazette       1
      India, lead                from 30                   ●  kettle-gazette       1
      Chaipur                       5-15             ━━━━     steep-survey         2
      Samosabad, base pay        5.5-6.5             ━━       kettle-gazette       1
      Greater Ladoo             up to 14               ●      kettle-gazette       1
      Ladoo East, entry, net         3-4             ━        leaf-offers          1
      pay
      Ladoo East, mid                  7              ●       leaf-offers          1
      Remote                     unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Remote: no published figure found.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn salary_of_an_unknown_career() {
    assert_snapshot!(told(&["salary", "lift"], terminal(80)), @"
    $ careers salary lift
    Lift Operator: lakh rupees a year as published
      Place                  LPA
      India, all levels  unknown
      Chaipur            unknown
      Samosabad          unknown
      Greater Ladoo      unknown
      Remote             unknown

      Unknown. India, Chaipur, Remote: no published figure found. Samosabad, Greater
      Ladoo: no published figure found; no estimate, as Chaipur has no such claim.
    ");
}

#[test]
fn salary_of_all_careers() {
    assert_snapshot!(told(&["salary"], terminal(80)), @"
    $ careers salary
    Pay: lakh rupees a year as published
      Career         Place                  LPA                 Source        Claims
      Lift Operator  India, all levels  unknown
      Tea Taster     India, all levels     4-12    ━━━━━━─────  steep-survey       3

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Lift Operator, India: no published figure found.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn salary_in_one_city() {
    assert_snapshot!(told(&["salary", "--city", "cpr"], terminal(80)), @"
    $ careers salary --city cpr
    Pay: lakh rupees a year as published
      Career         Place        LPA                           Source        Claims
      Lift Operator  Chaipur  unknown
      Tea Taster     Chaipur     5-15         ━━━━━━━━━━━━━━━━  steep-survey       2

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Lift Operator, Chaipur: no published figure found.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn salary_in_several_cities() {
    assert_snapshot!(told(&["salary", "taster", "--city", "chaipur", "--city", "samosa", "--city", "ladoo-east"], terminal(80)), @"
    $ careers salary taster --city chaipur --city samosa --city ladoo-east
    Tea Taster: lakh rupees a year as published
      Place                            LPA                    Source          Claims
      Chaipur                         5-15       ━━━━━━━━━━━  steep-survey         2
      Samosabad, base pay          5.5-6.5        ━━          kettle-gazette       1
      Ladoo East, entry, net pay       3-4     ━━             leaf-offers          1
      Ladoo East, mid                    7         ●          leaf-offers          1
      Greater Ladoo               up to 14                ●   kettle-gazette       1

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn salary_at_one_level() {
    assert_snapshot!(told(&["salary", "taster", "--level", "entry"], terminal(80)), @"
    $ careers salary taster --level entry
    Tea Taster: lakh rupees a year as published, level entry
      Place                            LPA  Middle              Source        Claims
      India, entry                   3-4.5              ━━      steep-survey       1
      Chaipur, entry, gcc                   med 6          ●    leaf-offers        1
      Samosabad, entry              ~3-5.5              ╌╌╌╌    estimate
      Greater Ladoo, entry        ~6.5-7.5                  ╌╌  estimate
      Ladoo East, entry, net pay       3-4              ━━      leaf-offers        1
      Remote, entry                unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.
      Broken: an estimate.

      Unknown. Remote: no published figure found for level entry.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      ~ marks an estimate: the claim of another city times what pay here is of pay
      there, with all of their spread, rounded outwards. --explain has the inputs,
      --published leaves estimates out.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn salary_at_one_kind_of_employer() {
    assert_snapshot!(told(&["salary", "taster", "--company", "gcc"], terminal(80)), @"
    $ careers salary taster --company gcc
    Tea Taster: lakh rupees a year as published, gcc employers
      Place                    LPA  Middle                       Source       Claims
      India, all levels    unknown
      India, entry         unknown
      India, mid           unknown
      India, senior        unknown
      India, lead          unknown
      Chaipur, entry, gcc           med 6                     ●  leaf-offers       1
      Samosabad            unknown
      Greater Ladoo        unknown
      Ladoo East           unknown
      Remote               unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. India: no published figure found at gcc employers; claims there: 2
      for level all; 1 for level all, services; 1 for level entry; 1 for level mid;
      1 for level senior, product; 1 for level lead. Samosabad, Greater Ladoo: no
      published figure found at gcc employers; claims there: 1 for level all; no
      estimate, as Chaipur has no such claim. Ladoo East: no published figure found
      at gcc employers; claims there: 1 for level entry; 1 for level mid; no
      estimate, as Chaipur has no such claim. Remote: no published figure found at
      gcc employers.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      From: leaf-offers (2025-06-30). careers sources ID has the page.
    ");
}

#[test]
fn salary_of_several_careers_at_a_level() {
    assert_snapshot!(told(&["salary", "taster", "lift", "--level", "senior"], terminal(80)), @"
    $ careers salary taster lift --level senior
    Pay: lakh rupees a year as published, level senior
        Place                       LPA                       Source          Claims
      Tea Taster
        India, senior, product    14-24             ━━━━━━━━  kettle-gazette       1
      Lift Operator
        India, senior           unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Lift Operator, India: no published figure found for level senior.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

      From: kettle-gazette (undated). careers sources ID has the page.
    ");
}

#[test]
fn salary_with_every_claim() {
    assert_snapshot!(told(&["salary", "taster", "--explain"], terminal(80)), @r#"
    $ careers salary taster --explain
    Tea Taster: lakh rupees a year as published
      Place                          LPA  Middle              Source          Claims
      India, all levels             4-12             ━━━──    steep-survey         3
      India, entry                 3-4.5             ━        steep-survey         1
      India, mid                  6.5-11  med 8.25    ━━      leaf-offers          1
      India, senior, product       14-24               ━━━━   kettle-gazette       1
      India, lead                from 30                   ●  kettle-gazette       1
      Chaipur                       5-15             ━━━━     steep-survey         2
      Samosabad, base pay        5.5-6.5             ━━       kettle-gazette       1
      Greater Ladoo             up to 14               ●      kettle-gazette       1
      Ladoo East, entry, net         3-4             ━        leaf-offers          1
      pay
      Ladoo East, mid                  7              ●       leaf-offers          1
      Remote                     unknown

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      Unknown. Remote: no published figure found.

      Shown is the claim of the highest confidence, then the freshest. Nothing is
      averaged; --explain tells every claim.

    Every claim
      Tea Taster: India, all levels
      • 4 to 12: sample 412 (steep-survey, 2026-03, medium)
      • 6 to 20, average 9.5: The page prints "20 and biscuits". (kettle-gazette,
        undated, low)
      • 5.5: services (kettle-gazette, undated, low)

      They differ in year: 2026, undated; employer kind: all, services; sample: 412,
      not said.

      Tea Taster: India, entry
      • 3 to 4.5: 0-2 years, sample 412 (steep-survey, 2026-03, medium)

      Tea Taster: India, mid
      • 6.5 to 11, median 8.25: 3-5 years, quartiles, sample 37, Quartiles of the 37
        offers whose years say 3 to 5. (leaf-offers, 2025-06-30, low)

      Tea Taster: India, senior, product
      • 14 to 24: old hands, product (kettle-gazette, undated, low)

      Tea Taster: India, lead
      • from 30 (kettle-gazette, undated, low)

      Tea Taster: Chaipur
      • 5 to 15: sample 61 (steep-survey, 2026-03, medium)
      • average 7 (kettle-gazette, undated, low)

      They differ in year: 2026, undated; sample: 61, not said.

      Tea Taster: Samosabad, base pay
      • 5.5 to 6.5: averages, base (kettle-gazette, undated, low)

      Tea Taster: Greater Ladoo
      • up to 14 (kettle-gazette, undated, low)

      Tea Taster: Ladoo East, entry, net pay
      • 3 to 4: net, sample 120 (leaf-offers, 2025-06-30, low)

      Tea Taster: Ladoo East, mid
      • 7: sample 120 (leaf-offers, 2025-06-30, low)

    Sources
      • kettle-gazette: What a taster earns. The Kettle Gazette, undated; editorial,
        confidence low. The page bears no date and names no method.
        https://example.org/kettle-gazette/pay
      • leaf-offers: Leaf Offers, spring picking. Open Leaf, 2025-06-30; offers,
        sample 120, confidence low. https://example.org/leaf-offers
      • steep-survey: The Great Steeping Survey. Guild of Kettles, 2026-03; survey,
        sample 412, confidence medium. Members only; people who prefer coffee were
        not asked. https://example.org/steep-survey
    "#);
}
