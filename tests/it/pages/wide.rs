//! Every other verb on a terminal of 80 columns.

use insta::assert_snapshot;

use super::{broken, result, told, verdict};
use crate::support::{fixture_data, terminal};

#[test]
fn list() {
    assert_snapshot!(told(&["list"], terminal(80)), @"
    $ careers list
      Career             LPA  Openings  What it is
      lift-operator  unknown   unknown  Brings people up and, on most days, down
                                        again.
      tea-taster        4-12        41  Drinks tea all day and says, in numbers,
                                        what is wrong with it.

      LPA: lakh rupees a year in all India, the claim of the highest confidence,
      then the freshest. careers show CAREER, careers salary CAREER.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn list_by_pay() {
    assert_snapshot!(told(&["list", "--sort", "pay"], terminal(80)), @"
    $ careers list --sort pay
      Career             LPA  Openings  What it is
      tea-taster        4-12        41  Drinks tea all day and says, in numbers,
                                        what is wrong with it.
      lift-operator  unknown   unknown  Brings people up and, on most days, down
                                        again.

      LPA: lakh rupees a year in all India, the claim of the highest confidence,
      then the freshest. careers show CAREER, careers salary CAREER.

      From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn search_for_a_word() {
    assert_snapshot!(told(&["search", "leaf"], terminal(80)), @"
    $ careers search leaf
    Tea Taster · tea-taster
      • skill: Leaf lore (leaves)
      • employer: Leaf and Sons, Brisk Cup
      • overview: Most of the work is repetition. The same garden sends the same
        leaf for six weeks, and on one morning it tastes of diesel. The taster must
        notice, find the lorry, and be right, because the lorry belongs to the
        owner's nephew.
      • pattern: Rain delays the leaf: In the wet months the lorries come late, and
        the forty cups are tasted by lamplight.
      • task: Compare this week's leaf with the sealed jar of last week.
    ");
}

#[test]
fn search_for_two_words() {
    assert_snapshot!(told(&["search", "diesel", "cup"], terminal(80)), @"
    $ careers search diesel cup
    Tea Taster · tea-taster
      • employer: Leaf and Sons, Brisk Cup
      • overview: Most of the work is repetition. The same garden sends the same
        leaf for six weeks, and on one morning it tastes of diesel. The taster must
        notice, find the lorry, and be right, because the lorry belongs to the
        owner's nephew.
      • overview: A tea taster decides whether a cup may leave the building. Forty
        cups stand in a row, each brewed for exactly five minutes; the taster
        slurps, spits, and writes four numbers on a card: colour, strength,
        briskness and regret. What the numbers say goes to the blender, who argues,
        and to the buyer, who does not read them.
      • overview: Larger houses let a script called BrewScript keep the cards and
        draw the charts. The taster writes the checks: a cup without a number is
        refused, a number without a cup is refused twice. Nobody has yet automated
        the slurp.
      • task: Write four numbers on a card before the cup is cold.

      More places: 1.
    ");
}

#[test]
fn roadmap_in_outline() {
    assert_snapshot!(told(&["roadmap", "taster"], terminal(80)), @"
    $ careers roadmap taster
    Tea Taster: the road                                              6 hours a week
    ────────────────────────────────────────────────────────────────────────────────
      Stage           Months      LPA  Hours
      s1 First sip       0-1    2.5-4     12  ━━
      s2 Apprentice      1-3  unknown      6   ━━━━
      s3 Taster          3-6  unknown    5.5      ━━━━━━
      s4 Head taster    6-12  unknown     40           ━━━━━━━━━━
      s5 Master          12+  unknown                           ━━━━━━━━━━━━━━━━━━

    s1 First sip · months 0-1
      aim   Brew forty cups that taste the same.
      work  2 weeks, 12 hours
      pay   2.5-4 LPA [steep-survey] (The source calls it the season of burnt
            tongues.)
      • Forty cups in one hour.
      • A notebook with one hundred cards.
      exit  A stranger swaps two cups and you put them back.

    s2 Apprentice · months 1-3
      aim   Find the bad cup among forty.
      work  1 week, 6 hours
      pay   unknown: no source prints a band for this stage
      • A rejected chest.
      exit  Nine bad cups of ten are found.

    s3 Taster · months 3-6
      aim   Defend a card against the blender.
      work  1 week, 5.5 hours
      pay   unknown: no source prints a band for this stage
      • A blend that carries your card.
      exit  The blender nods.

    s4 Head taster · months 6-12
      aim   Run a tasting room.
      work  1 quarter, 40 hours
      pay   unknown: no source prints a band for this stage
      • A room of your own.
      exit  The room works for a week without you.

    s5 Master · from month 12
      aim   Be asked before the price is set.
      work  not laid out in weeks yet
      pay   unknown: no source prints a band for this stage
      • A pupil who is better than you.
      exit  Somebody names a blend after you.

      One stage with its weeks: careers roadmap tea-taster 1. Step through: --walk.
      In dated weeks at your pace: careers plan tea-taster --hours 8.
    ");
}

#[test]
fn roadmap_of_a_stage_in_weeks() {
    assert_snapshot!(told(&["roadmap", "taster", "1"], terminal(80)), @"
    $ careers roadmap taster 1
    Tea Taster: the road                                              6 hours a week
    ────────────────────────────────────────────────────────────────────────────────

    s1 First sip · months 0-1
      aim   Brew forty cups that taste the same.
      work  2 weeks, 12 hours
      pay   2.5-4 LPA [steep-survey] (The source calls it the season of burnt
            tongues.)
      • Forty cups in one hour.
      • A notebook with one hundred cards.
      exit  A stranger swaps two cups and you put them back.

    w01 · 6 hours
      The kettle is understood.
      Hours  Need   Kind      What to do
          2  must   learn     Boil a litre of water three times, note the minute of
                              the first bubble, and write down which part of the
                              kettle nobody should touch. Proof: three times within
                              ten seconds.
        2.5  must   practise  Taste five waters blind and name the tap.
        1.5  could  learn     Read the label of every packet in one shop.

      To read
      • Water, Guild of Kettles: https://example.org/water
      • The Kettle Handbook, Guild of Kettles: https://example.org/kettle-handbook

    w02 · 6 hours
      One hundred cards are written.
      Hours  Need    Kind   What to do
          5  must    build  Fill one hundred cards and number them.
          1  should  prove  Show ten of them to somebody who yawns.
    ");
}

#[test]
fn roadmap_of_a_stage_in_quarters() {
    assert_snapshot!(told(&["roadmap", "taster", "4"], terminal(80)), @"
    $ careers roadmap taster 4
    Tea Taster: the road                                              6 hours a week
    ────────────────────────────────────────────────────────────────────────────────

    s4 Head taster · months 6-12
      aim   Run a tasting room.
      work  1 quarter, 40 hours
      pay   unknown: no source prints a band for this stage
      • A room of your own.
      exit  The room works for a week without you.

    q1 · 40 hours
      Two apprentices taste alike.
      Hours  Need  Kind   What to do
         40  must  prove  Train two apprentices until their cards agree on eight
                          cups of ten.
    ");
}

#[test]
fn roadmap_of_a_stage_without_weeks() {
    assert_snapshot!(told(&["roadmap", "taster", "5"], terminal(80)), @"
    $ careers roadmap taster 5
    Tea Taster: the road                                              6 hours a week
    ────────────────────────────────────────────────────────────────────────────────

    s5 Master · from month 12
      aim   Be asked before the price is set.
      work  not laid out in weeks yet
      pay   unknown: no source prints a band for this stage
      • A pupil who is better than you.
      exit  Somebody names a blend after you.
    ");
}

#[test]
fn quiz_form() {
    assert_snapshot!(told(&["quiz", "taster", "--form", "7", "--seed", "7"], terminal(80)), @r#"
    $ careers quiz taster --form 7 --seed 7
    Tea Taster                                                   7 questions, seed 7
    ────────────────────────────────────────────────────────────────────────────────
      bank  BANK

    1. Tasting, stage 1 · tongue-side
      Which water makes the fairest comparison of two leaves?
      • a: Each garden's own spring
      • b: Sea water
      • c: Whatever boils first
      • d: The same water for both

      One answer is right.

    2. Tasting, stage 1 · cups-per-hour
      A cup takes 90 seconds. How many cups does one hour hold?

      A number, in cups.

    3. BrewScript, stage 2 · loop-of-cups
      What does this program print?
      │ cups = 3
      │ while cups > 0:
      │   print cups
      │   cups = cups - 1

      What does it print? One line.

    4. Tasting, stage 3 · order-of-tasting
      Put the steps of a tasting in order.
      • a: Slurp
      • b: Weigh the leaf
      • c: Pour the water
      • d: Wait five minutes

      Put all of them in order, first to last.

    5. BrewScript, stage 3 · refuse-empty
      A card without numbers must be refused. Where does the check belong?
      • a: In the chart
      • b: Nowhere
      • c: In the auction
      • d: Where the card is read
      • e: In the lift

      One answer is right.

    6. Tasting, stage 4 · words-and-faults
      Match each word with what it means.
      • a: Bakey
      • b: Brisk
      • c: Flat

      To be joined with
      • 1: Dried too hot
      • 2: Served with cake
      • 3: Lively on the tongue
      • 4: Without life

      Give each letter its number; some numbers may stay over.

    7. BrewScript, stage 5 · two-readers
      Two scripts add one cup to the same counter at once. What can be lost?
      • a: Every cup so far
      • b: The counter itself
      • c: One of the two cups
      • d: Nothing

      One answer is right.

      Answers go into a file {"career": "tea-taster", "seed": 7, "count": 7,
      "answers": {"ID": ...}}; score it: careers quiz tea-taster --answers FILE.
    "#);
}

#[test]
fn sources() {
    assert_snapshot!(told(&["sources"], terminal(80)), @"
    $ careers sources
    Sources
      Source          Date        Basis      Trust   Facts
      cup-count       2026-05-15  postings   medium      4
      kettle-gazette  undated     editorial  low         9
      leaf-offers     2025-06-30  offers     low         4
      lift-act        1999        law        high       23
      steep-survey    2026-03     survey     medium      9

      Trust: high is a law or a survey whose method fits, medium a stated method
      with a known skew, low an estimate without method or a method too old. One in
      full: careers sources ID.
    ");
}

#[test]
fn source_in_full() {
    assert_snapshot!(told(&["sources", "leaf-offers"], terminal(80)), @"
    $ careers sources leaf-offers
    Leaf Offers, spring picking                                          leaf-offers
    ────────────────────────────────────────────────────────────────────────────────
      publisher    Open Leaf
      page         https://example.org/leaf-offers
      published    2025-06-30
      read         2026-06-02
      basis        offers
      sample       120
      confidence   low
      attribution  Contains leaf data of Open Leaf, used with a biscuit.
      used in      tea-taster pay (4)
    ");
}

#[test]
fn doctor() {
    assert_snapshot!(told(&["doctor"], terminal(80)), @"
    $ careers doctor
    What may be out of date on 2026-11-22
      Stale    What            Facts
      undated  kettle-gazette      9

      49 facts with a source: 40 fresh, 9 stale.

      published: a figure over 24 months old. undated: the page bears no date. read:
      a page last read over 12 months ago, a law over 6. reviewed: a bank answered
      blind over 24 months ago. What rests on a source: careers sources ID.
    ");
}

#[test]
fn stats() {
    assert_snapshot!(told(&["stats"], terminal(80)), @"
    $ careers stats
    What is known
      careers  2
      sources  5: 1 high, 2 medium, 2 low confidence; 1 undated
      places   6
      skills   8
      version  VERSION

    Lift Operator
      pay             0 claims from 0 sources
      places known    0
      places unknown  chaipur, samosabad, greater-ladoo, remote
      roadmap         0 weeks and quarters, 0 tasks
      aptitude        0 items, 0 not single choice
      blind answers   not answered blind yet
      simulation      0 scenarios
      parts unknown   pay, openings, interests, styles, roadmap, aptitude,
                      simulation

    Tea Taster
      pay             14 claims from 3 sources
      places known    4
      places unknown  remote
      roadmap         5 weeks and quarters, 9 tasks
      aptitude        8 items, 5 not single choice
      blind answers   7 of 8 answers agreed with the key
      simulation      1 scenario
      parts unknown   none
      warning         bank-cells: 10 of 10 cells of skill and stage have fewer than
                      3 live items
    ");
}

#[test]
fn quiz_result_with_review() {
    assert_snapshot!(result(&["--review"], terminal(80)), @"
    $ careers quiz taster --answers FILE --review
    Tea Taster                                                                seed 7
    ────────────────────────────────────────────────────────────────────────────────
      right       3 of 7; 6 answered
      ability     -0.78, with 80 % chance between -1.69 and 0.14 (error 0.71); 0 is
                  the middle of stage 3, one unit is one stage
      how sure    of questions like these you would get 23 to 66 % right (80 %
                  interval, Wilson)
      ended       all of its questions were asked
      calibrated  1 of 7 questions

    At or above each stage of the road
      Stage  Chance
          1    77 %  borderline  ■■■■■■■■□□
          2    25 %  not yet     ■■□□□□□□□□
          3     2 %  not yet     □□□□□□□□□□
          4     0 %  not yet     □□□□□□□□□□
          5     0 %  not yet     □□□□□□□□□□

      likely: 80 % and more; borderline: 50 % and more

    By skill
      Skill       Right  Asked  Expected
      BrewScript      2      3       1.3  ■■□
      Tasting         1      4       2.0  ■□□□

      No skill lies further from your own level than chance explains.

    By the questions' stage
      Stage  Right  Asked
      1          0      2  □□
      2          1      1  ■
      3          1      2  ■□
      4          0      1  □
      5          1      1  ■

    What to study next
      • s1/w01: The kettle is understood. (1 question missed)
      • s1/w02: One hundred cards are written. (trains Tasting)
      read  careers roadmap tea-taster 1

    What this does not tell
      • At an error of .50 the stage is the right one in 62 of 100 tests and at most
        one off in 99, by simulation; it has not been checked on people.
      • It is not a percentile or a grade, as nobody has been measured to compare
        with, and one skill has too few questions to judge it alone.
      • For exploration and learning. Do not select people with it.

    1. Tasting · not right
      Which water makes the fairest comparison of two leaves?

      yours     Each garden's own spring
      key       The same water for both
      tempting  Confuses a fair test with a kind one.
      why       What is compared may differ in one thing only.
      read      The Kettle Handbook, chapter 1 https://example.org/kettle-handbook/1
      week      s1/w01

    2. Tasting · not right
      A cup takes 90 seconds. How many cups does one hour hold?

      yours     60 cups
      key       40 cups
      tempting  Takes a cup for a minute.
      why       3600 seconds hold 90 seconds forty times.
      read      A clock

    3. BrewScript · right
      What does this program print?
      │ cups = 3
      │ while cups > 0:
      │   print cups
      │   cups = cups - 1

      yours  3 2 1
      why    The loop ends before zero is printed.
      read   BrewScript in an afternoon https://example.org/brewscript
      week   s2/w03

    4. Tasting · right
      Put the steps of a tasting in order.

      yours  Weigh the leaf -> Pour the water -> Wait five minutes -> Slurp
      why    Nobody can slurp what has not been poured.
      read   The Kettle Handbook, chapter 2 https://example.org/kettle-handbook/2
      week   s3/w04

    5. BrewScript · not right
      A card without numbers must be refused. Where does the check belong?

      yours  no answer
      key    Where the card is read
      why    Bad data is cheapest at the door.
      read   BrewScript in an afternoon

    6. Tasting · not right
      Match each word with what it means.

      yours  Bakey = Served with cake; Brisk = Lively on the tongue; Flat = nothing
      key    Bakey = Dried too hot; Brisk = Lively on the tongue; Flat = Without
             life
      why    The words are older than the cake.
      read   A Taster's Dictionary

    7. BrewScript · right
      Two scripts add one cup to the same counter at once. What can be lost?

      yours  One of the two cups
      why    Both read the same number, and the later write hides the earlier one.
      read   BrewScript in an afternoon, last page
             https://example.org/brewscript/last
    ");
}

#[test]
fn quiz_result() {
    assert_snapshot!(result(&[], terminal(80)), @"
    $ careers quiz taster --answers FILE 
    Tea Taster                                                                seed 7
    ────────────────────────────────────────────────────────────────────────────────
      right       3 of 7; 6 answered
      ability     -0.78, with 80 % chance between -1.69 and 0.14 (error 0.71); 0 is
                  the middle of stage 3, one unit is one stage
      how sure    of questions like these you would get 23 to 66 % right (80 %
                  interval, Wilson)
      ended       all of its questions were asked
      calibrated  1 of 7 questions

    At or above each stage of the road
      Stage  Chance
          1    77 %  borderline  ■■■■■■■■□□
          2    25 %  not yet     ■■□□□□□□□□
          3     2 %  not yet     □□□□□□□□□□
          4     0 %  not yet     □□□□□□□□□□
          5     0 %  not yet     □□□□□□□□□□

      likely: 80 % and more; borderline: 50 % and more

    By skill
      Skill       Right  Asked  Expected
      BrewScript      2      3       1.3  ■■□
      Tasting         1      4       2.0  ■□□□

      No skill lies further from your own level than chance explains.

    By the questions' stage
      Stage  Right  Asked
      1          0      2  □□
      2          1      1  ■
      3          1      2  ■□
      4          0      1  □
      5          1      1  ■

    What to study next
      • s1/w01: The kettle is understood. (1 question missed)
      • s1/w02: One hundred cards are written. (trains Tasting)
      read  careers roadmap tea-taster 1

    What this does not tell
      • At an error of .50 the stage is the right one in 62 of 100 tests and at most
        one off in 99, by simulation; it has not been checked on people.
      • It is not a percentile or a grade, as nobody has been measured to compare
        with, and one skill has too few questions to judge it alone.
      • For exploration and learning. Do not select people with it.
    ");
}

#[test]
fn validate_good_data() {
    assert_snapshot!(verdict(&fixture_data(), "FOLDER", terminal(80)), @"
    $ careers validate FOLDER
      careers/tea-taster/aptitude.yaml:10                                    warning
        10 of 10 cells of skill and stage have fewer than 3 live items
        Write items for the thin skills and stages.
        Rule bank-cells

      14 files read: 0 errors, 1 warning.
    ");
}

#[test]
fn validate_bad_data() {
    assert_snapshot!(verdict(broken().path(), "FOLDER", terminal(80)), @"
    $ careers validate FOLDER
      careers/soup-taster/career.yaml                                          error
        it is missing
        Add the file; data/README.md shows a complete folder.
        Rule required-file
      careers/soup-taster/pay.yaml:2                                           error
        low 12 is above high 4
        Order the figures low <= median, average, typical <= high, in LPA, above 0.
        Rule figure-range
      careers/soup-taster/pay.yaml:2                                           error
        no place has the id `nowhere`
        Name one that exists, or add the record first.
        Rule id-known
      careers/soup-taster/pay.yaml:2                                           error
        no source has the id `gossip`
        Name one that exists, or add the record first.
        Rule id-known

      1 file read: 4 errors, 0 warnings.
    error: FOLDER breaks 4 rules
    ");
}
