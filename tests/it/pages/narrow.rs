//! Pages on a terminal of 40 columns, where rows that do not fit become cards.

use insta::assert_snapshot;

use super::{broken, result, told, verdict};
use crate::support::terminal;

#[test]
fn list() {
    assert_snapshot!(told(&["list"], terminal(40)), @"
    $ careers list
      lift-operator              LPA unknown
        Brings people up and, on most days,
        down again.
        Openings unknown
      tea-taster                    LPA 4-12
        Drinks tea all day and says, in
        numbers, what is wrong with it.
        Openings 41

      LPA: lakh rupees a year in all India,
      the claim of the highest confidence,
      then the freshest. careers show
      CAREER, careers salary CAREER.

      From: steep-survey (2026-03). careers
      sources ID has the page.
    ");
}

#[test]
fn show_is_one_page() {
    assert_snapshot!(told(&["show", "taster"], terminal(40)), @"
    $ careers show taster
    Tea Taster                       quality
    ────────────────────────────────────────
      Drinks tea all day and says, in
      numbers, what is wrong with it.

    Overview
      A tea taster decides whether a cup may
      leave the building. Forty cups stand
      in a row, each brewed for exactly five
      minutes; the taster slurps, spits, and
      writes four numbers on a card: colour,
      strength, briskness and regret. What
      the numbers say goes to the blender,
      who argues, and to the buyer, who does
      not read them.

      Most of the work is repetition. The
      same garden sends the same leaf for
      six weeks, and on one morning it
      tastes of diesel. The taster must
      notice, find the lorry, and be right,
      because the lorry belongs to the
      owner's nephew.

      Larger houses let a script called
      BrewScript keep the cards and draw the
      charts. The taster writes the checks:
      a cup without a number is refused, a
      number without a cup is refused twice.
      Nobody has yet automated the slurp.

    Pay in India, lakh rupees a year as
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

      Thick: the claim shown. Thin: how far
      all claims reach. Dot: one figure.

      From: kettle-gazette (undated),
      leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the
      page.

    The road
      s1 First sip                months 0-1
        2 weeks, 12 hours
        LPA 2.5-4
      s2 Apprentice               months 1-3
        1 week, 6 hours
        LPA unknown
      s3 Taster                   months 3-6
        1 week, 5.5 hours
        LPA unknown
      s4 Head taster             months 6-12
        1 quarter, 40 hours
        LPA unknown
      s5 Master                from month 12
        not laid out in weeks yet
        LPA unknown

      LPA as printed by steep-survey.

    At a glance
      a day     A day before the auction:
                deep-work 3 h 15, review 1
                h, on-call 1 h, learning 1 h
      skills    Tasting, Leaf lore, Kettles,
                BrewScript, Small talk
      product   Leaf and Sons, Brisk Cup
      services  Rent-a-Palate
      hazards   Tannin
      demand    41 openings in India,
                2026-05 [cup-count]; 7
                openings in Chaipur,
                2026-05-15 [cup-count]

    More
      everything    careers show tea-taster
                    all
      sections      overview, day, skills,
                    employers, entry, pay,
                    roadmap, tests, related,
                    sources
      pay by city   careers salary
                    tea-taster
      week by week  careers roadmap
                    tea-taster 1
      questions     careers quiz tea-taster
    ");
}

#[test]
fn show_day_and_skills() {
    assert_snapshot!(told(&["show", "taster", "day", "skills"], terminal(40)), @"
    $ careers show taster day skills
    Tea Taster                       quality
    ────────────────────────────────────────
      Drinks tea all day and says, in
      numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster,
            tea-quality-engineer

    A day: A day before the auction
      08:30                           Min 30
        Counts the cups and finds
        thirty-nine.
        Kind admin
      09:00                           Min 90
        First row: forty cups, forty cards.
        Kind deep-work
      10:30                           Min 15
        Coffee.
        Kind break
      10:45                           Min 60
        Reads the apprentice's cards and
        corrects the spelling of briskness.
        Kind review
      11:45                           Min 45
        The blender argues.
        Kind meeting
      12:30                           Min 45
        Lunch without spices.
        Kind break
      13:15                          Min 105
        Second row, of which cup seventeen
        tastes of diesel.
        Kind deep-work
      15:00                           Min 60
        Finds the lorry and telephones the
        nephew.
        Kind on-call
      16:00                           Min 60
        A chapter on water from the
        mountains.
        Kind learning

      In all: deep-work 3 h 15, review 1 h,
      on-call 1 h, learning 1 h, break 1 h,
      meeting 45 min, admin 30 min.

    Skills
      Tasting                      1 2 3 4 4
        Gives the same card for the same cup
        on two mornings.
      Leaf lore                    1 1 2 3 4
      Kettles                      2 3 3 3 3
      BrewScript                   0 1 2 3 3
        Writes the checks that refuse a
        card.
      Small talk                   0 0 1 1 2

      Level at the end of stages 1-5: 0 not
      needed, 1 has seen it, 2 uses it with
      help, 3 uses it alone, 4 decides and
      teaches.

    Tools
      • Spittoon: A tall one, within reach,
        and emptied by somebody else.
      • BrewScript: Keeps the cards and
        draws the charts.
    ");
}

#[test]
fn salary_of_one_career() {
    assert_snapshot!(told(&["salary", "taster"], terminal(40)), @"
    $ careers salary taster
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
        Source steep-survey · Claims 2
      Samosabad, base pay        LPA 5.5-6.5
              ━━━
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

      From: kettle-gazette (undated),
      leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the
      page.
    ");
}

#[test]
fn salary_of_several_careers() {
    assert_snapshot!(told(&["salary", "--city", "chaipur"], terminal(40)), @"
    $ careers salary --city chaipur
    Pay: lakh rupees a year as published
      Lift Operator                  Chaipur
        LPA unknown
      Tea Taster                     Chaipur
                    ━━━━━━━━━━━━━━━━━━━━━━━━
        LPA 5-15 · Source steep-survey ·
        Claims 2

      Thick: the claim shown. Thin: how far
      all claims reach. Dot: one figure.

      Unknown. Lift Operator, Chaipur: no
      published figure found.

      Shown is the claim of the highest
      confidence, then the freshest. Nothing
      is averaged; --explain tells every
      claim.

      From: steep-survey (2026-03). careers
      sources ID has the page.
    ");
}

#[test]
fn salary_with_every_claim() {
    assert_snapshot!(told(&["salary", "taster", "--city", "chaipur", "--explain"], terminal(40)), @"
    $ careers salary taster --city chaipur --explain
    Tea Taster: lakh rupees a year as
    published
      Chaipur                       LPA 5-15
                    ━━━━━━━━━━━━━━━━━━━━━━━━
        Source steep-survey · Claims 2

      Thick: the claim shown. Thin: how far
      all claims reach. Dot: one figure.

      Shown is the claim of the highest
      confidence, then the freshest. Nothing
      is averaged; --explain tells every
      claim.

    Every claim
      Tea Taster: Chaipur
      • 5 to 15: sample 61 (steep-survey,
        2026-03, medium)
      • average 7 (kettle-gazette, undated,
        low)

      They differ in year: 2026, undated;
      sample: 61, not said.

    Sources
      • kettle-gazette: What a taster earns.
        The Kettle Gazette, undated;
        editorial, confidence low. The page
        bears no date and names no method.
        https://example.org/kettle-gazette/p
        ay
      • steep-survey: The Great Steeping
        Survey. Guild of Kettles, 2026-03;
        survey, sample 412, confidence
        medium. Members only; people who
        prefer coffee were not asked.
        https://example.org/steep-survey
    ");
}

#[test]
fn roadmap_of_a_stage() {
    assert_snapshot!(told(&["roadmap", "taster", "1"], terminal(40)), @"
    $ careers roadmap taster 1
    Tea Taster: the road      6 hours a week
    ────────────────────────────────────────

    s1 First sip · months 0-1
      aim   Brew forty cups that taste the
            same.
      work  2 weeks, 12 hours
      pay   2.5-4 LPA [steep-survey] (The
            source calls it the season of
            burnt tongues.)
      • Forty cups in one hour.
      • A notebook with one hundred cards.
      exit  A stranger swaps two cups and
            you put them back.

    w01 · 6 hours
      The kettle is understood.
      • Boil a litre of water three times,
        note the minute of the first bubble,
        and write down which part of the
        kettle nobody should touch. Proof:
        three times within ten seconds.
        Hours 2 · Need must · Kind learn
      • Taste five waters blind and name the
        tap.
        Hours 2.5 · Need must ·
        Kind practise
      • Read the label of every packet in
        one shop.
        Hours 1.5 · Need could · Kind learn

      To read
      • Water, Guild of Kettles:
        https://example.org/water
      • The Kettle Handbook, Guild of
        Kettles:
        https://example.org/kettle-handbook

    w02 · 6 hours
      One hundred cards are written.
      • Fill one hundred cards and number
        them.
        Hours 5 · Need must · Kind build
      • Show ten of them to somebody who
        yawns.
        Hours 1 · Need should · Kind prove
    ");
}

#[test]
fn quiz_form() {
    assert_snapshot!(told(&["quiz", "taster", "--form", "3", "--seed", "7"], terminal(40)), @r#"
    $ careers quiz taster --form 3 --seed 7
    Tea Taster           3 questions, seed 7
    ────────────────────────────────────────
      bank  BANK

    1. Tasting, stage 1 · tongue-side
      Which water makes the fairest
      comparison of two leaves?
      • a: Each garden's own spring
      • b: Sea water
      • c: Whatever boils first
      • d: The same water for both

      One answer is right.

    2. Tasting, stage 3 · order-of-tasting
      Put the steps of a tasting in order.
      • a: Slurp
      • b: Weigh the leaf
      • c: Pour the water
      • d: Wait five minutes

      Put all of them in order, first to
      last.

    3. BrewScript, stage 3 · refuse-empty
      A card without numbers must be
      refused. Where does the check belong?
      • a: In the chart
      • b: Nowhere
      • c: In the auction
      • d: Where the card is read
      • e: In the lift

      One answer is right.

      Answers go into a file {"career":
      "tea-taster", "seed": 7, "count": 3,
      "answers": {"ID": ...}}; score it:
      careers quiz tea-taster --answers
      FILE.
    "#);
}

#[test]
fn sources() {
    assert_snapshot!(told(&["sources"], terminal(40)), @"
    $ careers sources
    Sources
      cup-count                   2026-05-15
        Basis postings · Trust medium ·
        Facts 4
      kettle-gazette                 undated
        Basis editorial · Trust low ·
        Facts 9
      leaf-offers                 2025-06-30
        Basis offers · Trust low · Facts 4
      lift-act                          1999
        Basis law · Trust high · Facts 23
      steep-survey                   2026-03
        Basis survey · Trust medium ·
        Facts 9

      Trust: high is a law or a survey whose
      method fits, medium a stated method
      with a known skew, low an estimate
      without method or a method too old.
      One in full: careers sources ID.
    ");
}

#[test]
fn source_in_full() {
    assert_snapshot!(told(&["sources", "leaf-offers"], terminal(40)), @"
    $ careers sources leaf-offers
    Leaf Offers, spring picking  leaf-offers
    ────────────────────────────────────────
      publisher    Open Leaf
      page
        https://example.org/leaf-offers
      published    2025-06-30
      read         2026-06-02
      basis        offers
      sample       120
      confidence   low
      attribution  Contains leaf data of
                   Open Leaf, used with a
                   biscuit.
      used in      tea-taster pay (4)
    ");
}

#[test]
fn doctor() {
    assert_snapshot!(told(&["doctor"], terminal(40)), @"
    $ careers doctor
    What may be out of date on 2026-11-22
      Stale    What            Facts
      undated  kettle-gazette      9

      49 facts with a source: 40 fresh, 9
      stale.

      published: a figure over 24 months
      old. undated: the page bears no date.
      read: a page last read over 12 months
      ago, a law over 6. reviewed: a bank
      answered blind over 24 months ago.
      What rests on a source: careers
      sources ID.
    ");
}

#[test]
fn stats() {
    assert_snapshot!(told(&["stats"], terminal(40)), @"
    $ careers stats
    What is known
      careers  2
      sources  5: 1 high, 2 medium, 2 low
               confidence; 1 undated
      places   6
      skills   8
      version  VERSION

    Lift Operator
      pay             0 claims from 0
                      sources
      places known    0
      places unknown  chaipur, samosabad,
                      greater-ladoo, remote
      roadmap         0 weeks and quarters,
                      0 tasks
      aptitude        0 items, 0 not single
                      choice
      blind answers   not answered blind yet
      simulation      0 scenarios
      parts unknown   pay, openings,
                      interests, styles,
                      roadmap, aptitude,
                      simulation

    Tea Taster
      pay             14 claims from 3
                      sources
      places known    4
      places unknown  remote
      roadmap         5 weeks and quarters,
                      9 tasks
      aptitude        8 items, 5 not single
                      choice
      blind answers   7 of 8 answers agreed
                      with the key
      simulation      1 scenario
      parts unknown   none
      warning         bank-cells: 10 of 10
                      cells of skill and
                      stage have fewer than
                      3 live items
    ");
}

#[test]
fn quiz_result() {
    assert_snapshot!(result(&[], terminal(40)), @"
    $ careers quiz taster --answers FILE 
    Tea Taster                        seed 7
    ────────────────────────────────────────
      right       3 of 7; 6 answered
      ability     -0.78, with 80 % chance
                  between -1.69 and 0.14
                  (error 0.71); 0 is the
                  middle of stage 3, one
                  unit is one stage
      how sure    of questions like these
                  you would get 23 to 66 %
                  right (80 % interval,
                  Wilson)
      ended       all of its questions were
                  asked
      calibrated  1 of 7 questions

    At or above each stage of the road
      Stage  Chance
          1    77 %  borderline  ■■■■■■■■□□
          2    25 %  not yet     ■■□□□□□□□□
          3     2 %  not yet     □□□□□□□□□□
          4     0 %  not yet     □□□□□□□□□□
          5     0 %  not yet     □□□□□□□□□□

      likely: 80 % and more; borderline: 50
      % and more

    By skill
      Skill       Right  Asked
      BrewScript      2      3
      Tasting         1      4

      No skill lies further from your own
      level than chance explains.

    By the questions' stage
      Stage  Right  Asked
      1          0      2  □□
      2          1      1  ■
      3          1      2  ■□
      4          0      1  □
      5          1      1  ■

    What to study next
      • s1/w01: The kettle is understood. (1
        question missed)
      • s1/w02: One hundred cards are
        written. (trains Tasting)
      read  careers roadmap tea-taster 1

    What this does not tell
      • At an error of .50 the stage is the
        right one in 62 of 100 tests and at
        most one off in 99, by simulation;
        it has not been checked on people.
      • It is not a percentile or a grade,
        as nobody has been measured to
        compare with, and one skill has too
        few questions to judge it alone.
      • For exploration and learning. Do not
        select people with it.
    ");
}

#[test]
fn validate_bad_data() {
    assert_snapshot!(verdict(broken().path(), "FOLDER", terminal(40)), @"
    $ careers validate FOLDER
      careers/soup-taster/career.yaml  error
        it is missing
        Add the file; data/README.md shows a
        complete folder.
        Rule required-file
      careers/soup-taster/pay.yaml:2   error
        low 12 is above high 4
        Order the figures low <= median,
        average, typical <= high, in LPA,
        above 0.
        Rule figure-range
      careers/soup-taster/pay.yaml:2   error
        no place has the id `nowhere`
        Name one that exists, or add the
        record first.
        Rule id-known
      careers/soup-taster/pay.yaml:2   error
        no source has the id `gossip`
        Name one that exists, or add the
        record first.
        Rule id-known

      1 file read: 4 errors, 0 warnings.
    error: FOLDER breaks 4 rules
    ");
}
