//! `careers show` on a terminal of 80 columns: the one page, and each section.

use insta::assert_snapshot;

use super::told;
use crate::support::terminal;

#[test]
fn show_is_one_page() {
    assert_snapshot!(told(&["show", "taster"], terminal(80)), @"
    $ careers show taster
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

    Overview
      A tea taster decides whether a cup may leave the building. Forty cups stand in
      a row, each brewed for exactly five minutes; the taster slurps, spits, and
      writes four numbers on a card: colour, strength, briskness and regret. What
      the numbers say goes to the blender, who argues, and to the buyer, who does
      not read them.

      Most of the work is repetition. The same garden sends the same leaf for six
      weeks, and on one morning it tastes of diesel. The taster must notice, find
      the lorry, and be right, because the lorry belongs to the owner's nephew.

      Larger houses let a script called BrewScript keep the cards and draw the
      charts. The taster writes the checks: a cup without a number is refused, a
      number without a cup is refused twice. Nobody has yet automated the slurp.

    Pay in India, lakh rupees a year as published
      Place                       LPA  Middle                 Source          Claims
      India, all levels          4-12             ━━━━───     steep-survey         3
      India, entry              3-4.5             ━━          steep-survey         1
      India, mid               6.5-11  med 8.25    ━━━        leaf-offers          1
      India, senior, product    14-24                 ━━━━    kettle-gazette       1
      India, lead             from 30                      ●  kettle-gazette       1

      Thick: the claim shown. Thin: how far all claims reach. Dot: one figure.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.

    The road
      Stage           When               LPA  Work
      s1 First sip    months 0-1       2.5-4  2 weeks, 12 hours
      s2 Apprentice   months 1-3     unknown  1 week, 6 hours
      s3 Taster       months 3-6     unknown  1 week, 5.5 hours
      s4 Head taster  months 6-12    unknown  1 quarter, 40 hours
      s5 Master       from month 12  unknown  not laid out in weeks yet

      LPA as printed by steep-survey.

    At a glance
      a day     A day before the auction: deep-work 3 h 15, review 1 h, on-call 1 h,
                learning 1 h
      skills    Tasting, Leaf lore, Kettles, BrewScript, Small talk
      product   Leaf and Sons, Brisk Cup
      services  Rent-a-Palate
      hazards   Tannin
      demand    41 openings in India, 2026-05 [cup-count]; 7 openings in Chaipur,
                2026-05-15 [cup-count]

    More
      everything    careers show tea-taster all
      sections      overview, day, skills, employers, entry, pay, roadmap, tests,
                    related, sources
      pay by city   careers salary tea-taster
      week by week  careers roadmap tea-taster 1
      questions     careers quiz tea-taster
    ");
}

#[test]
fn show_says_what_nobody_knows() {
    assert_snapshot!(told(&["show", "lift"], terminal(80)), @"
    $ careers show lift
    Lift Operator                                                     infrastructure
    ────────────────────────────────────────────────────────────────────────────────
      Brings people up and, on most days, down again.

    Overview
      A lift operator keeps a box moving between floors and the people inside it
      calm. The box has a door, a lamp and a row of buttons; the operator has a
      stool, a list of tenants and a firm view on how many persons six persons are.
      Between rides there is oil to check, a bell to polish and a register in which
      every stop is written down.

      Nothing is known about the pay, the tests or the road into this career, and
      that is the point of it here: every page that asks must say so. It shares one
      skill with the taster next door, so that a person who has learned to talk
      about the weather has learned it for both. The rest of this paragraph exists
      because an overview has to reach one hundred and twenty words, which a short
      career does not reach without some help.

    Pay in India, lakh rupees a year as published
      unknown: no published figure found for all India

    The road
      not written yet

    At a glance
      a day      not written yet
      skills     Buttons, Small talk
      employers  unknown: no source names any
      hazards    not written yet
      demand     unknown: no published count of openings found

    More
      everything    careers show lift-operator all
      sections      overview, day, skills, employers, entry, pay, roadmap, tests,
                    related, sources
      pay by city   careers salary lift-operator
      week by week  careers roadmap lift-operator 1
      questions     careers quiz lift-operator
    ");
}

#[test]
fn show_overview() {
    assert_snapshot!(told(&["show", "taster", "overview"], terminal(80)), @"
    $ careers show taster overview
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Overview
      A tea taster decides whether a cup may leave the building. Forty cups stand in
      a row, each brewed for exactly five minutes; the taster slurps, spits, and
      writes four numbers on a card: colour, strength, briskness and regret. What
      the numbers say goes to the blender, who argues, and to the buyer, who does
      not read them.

      Most of the work is repetition. The same garden sends the same leaf for six
      weeks, and on one morning it tastes of diesel. The taster must notice, find
      the lorry, and be right, because the lorry belongs to the owner's nephew.

      Larger houses let a script called BrewScript keep the cards and draw the
      charts. The taster writes the checks: a cup without a number is refused, a
      number without a cup is refused twice. Nobody has yet automated the slurp.

      demand    41 openings in India, 2026-05 [cup-count]; 7 openings in Chaipur,
                2026-05-15 [cup-count]
      O*NET     99-0001.00 Tasters and Spitters [steep-survey]
      NCO 2015  9999.0100 Taster, Tea [lift-act]

    What one does
      • Brew forty cups at once and keep them in order.
      • Slurp loudly enough to be heard by the auditor.
      • Write four numbers on a card before the cup is cold.
      • Compare this week's leaf with the sealed jar of last week.
      • Reject a chest and survive the telephone call.
      • Teach the apprentice to spit.
      • Repair the BrewScript check that accepts empty cups.
      • Label the jars so that nobody drinks the standard.

    In India
      • Rain delays the leaf: In the wet months the lorries come late, and the forty
        cups are tasted by lamplight.
      • The register is a law: The Lifts and Tea-Rooms Act asks every tea room to
        keep its cards for seven years. (lift-act)

    Good if
      • You can tell two waters apart.
      • A row of forty equal things calms you.

    Avoid if
      • You take sugar.

    What wears people out
      • Tannin: Teeth turn the colour of the trade within three years.
    ");
}

#[test]
fn show_day() {
    assert_snapshot!(told(&["show", "taster", "day"], terminal(80)), @"
    $ careers show taster day
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    A day: A day before the auction
      Start  Min  Kind       What happens
      08:30   30  admin      Counts the cups and finds thirty-nine.
      09:00   90  deep-work  First row: forty cups, forty cards.
      10:30   15  break      Coffee.
      10:45   60  review     Reads the apprentice's cards and corrects the spelling
                             of briskness.
      11:45   45  meeting    The blender argues.
      12:30   45  break      Lunch without spices.
      13:15  105  deep-work  Second row, of which cup seventeen tastes of diesel.
      15:00   60  on-call    Finds the lorry and telephones the nephew.
      16:00   60  learning   A chapter on water from the mountains.

      In all: deep-work 3 h 15, review 1 h, on-call 1 h, learning 1 h, break 1 h,
      meeting 45 min, admin 30 min.
    ");
}

#[test]
fn show_skills() {
    assert_snapshot!(told(&["show", "taster", "skills"], terminal(80)), @"
    $ careers show taster skills
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Skills
      Skill       1-5        What for
      Tasting     1 2 3 4 4  Gives the same card for the same cup on two mornings.
      Leaf lore   1 1 2 3 4
      Kettles     2 3 3 3 3
      BrewScript  0 1 2 3 3  Writes the checks that refuse a card.
      Small talk  0 0 1 1 2

      Level at the end of stages 1-5: 0 not needed, 1 has seen it, 2 uses it with
      help, 3 uses it alone, 4 decides and teaches.

    Tools
      • Spittoon: A tall one, within reach, and emptied by somebody else.
      • BrewScript: Keeps the cards and draws the charts.
    ");
}

#[test]
fn show_employers() {
    assert_snapshot!(told(&["show", "taster", "employers"], terminal(80)), @"
    $ careers show taster employers
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Employers
      • product: Leaf and Sons, Brisk Cup. They sell what you taste, so your card is
        read. (kettle-gazette)
      • services: Rent-a-Palate
    ");
}

#[test]
fn show_entry() {
    assert_snapshot!(told(&["show", "taster", "entry"], terminal(80)), @"
    $ careers show taster entry
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Ways in
      • campus: Two colleges send their best noses in March.
      • self-taught: Bring a notebook of five hundred cups, with dates.

    Certificates
      • Certified Slurper: Guild of Kettles. Opens the door to the auction room.
        (https://example.org/slurper)
    ");
}

#[test]
fn show_pay() {
    assert_snapshot!(told(&["show", "taster", "pay"], terminal(80)), @"
    $ careers show taster pay
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Pay, lakh rupees a year as published
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
      averaged; careers salary tea-taster --explain tells every claim.

      From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey
      (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn show_roadmap() {
    assert_snapshot!(told(&["show", "taster", "roadmap"], terminal(80)), @"
    $ careers show taster roadmap
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

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
    ");
}

#[test]
fn show_tests() {
    assert_snapshot!(told(&["show", "taster", "tests"], terminal(80)), @"
    $ careers show taster tests
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Tests and traits
      aptitude    8 questions, 5 of them not single choice: Tasting 60 %, BrewScript
                  40 %. careers quiz tea-taster
      simulation  1 scenario. careers simulate tea-taster
      interests   conventional 6.75, investigative 5.25, realistic 4.50, artistic
                  2.10, social 1.50, enterprising 1.00 (1-7, O*NET 99-0001.00
                  [steep-survey])
      styles      Attention to Detail +2.90, Patience +2.00, Optimism -1.25 (-3 to
                  +3, strongest of 3)
    ");
}

#[test]
fn show_sources() {
    assert_snapshot!(told(&["show", "taster", "sources"], terminal(80)), @"
    $ careers show taster sources
    Tea Taster                                                               quality
    ────────────────────────────────────────────────────────────────────────────────
      Drinks tea all day and says, in numbers, what is wrong with it.

      name  tea-taster
      also  taster, chai-taster, tea-quality-engineer

    Sources
      • cup-count: Cups wanted. Chaipur Labour Desk, 2026-05-15; postings, sample
        90, confidence medium. https://example.org/cups-wanted
      • kettle-gazette: What a taster earns. The Kettle Gazette, undated; editorial,
        confidence low. The page bears no date and names no method.
        https://example.org/kettle-gazette/pay
      • leaf-offers: Leaf Offers, spring picking. Open Leaf, 2025-06-30; offers,
        sample 120, confidence low. https://example.org/leaf-offers
      • lift-act: The Lifts and Tea-Rooms Act. Parliament of Chaipur, 1999; law,
        confidence high. https://example.org/acts/lifts
      • steep-survey: The Great Steeping Survey. Guild of Kettles, 2026-03; survey,
        sample 412, confidence medium. Members only; people who prefer coffee were
        not asked. https://example.org/steep-survey
    ");
}

#[test]
fn show_all_of_an_unknown_career() {
    assert_snapshot!(told(&["show", "lift", "all"], terminal(80)), @"
    $ careers show lift all
    Lift Operator                                                     infrastructure
    ────────────────────────────────────────────────────────────────────────────────
      Brings people up and, on most days, down again.

      name  lift-operator
      also  lift, elevator-engineer

    Overview
      A lift operator keeps a box moving between floors and the people inside it
      calm. The box has a door, a lamp and a row of buttons; the operator has a
      stool, a list of tenants and a firm view on how many persons six persons are.
      Between rides there is oil to check, a bell to polish and a register in which
      every stop is written down.

      Nothing is known about the pay, the tests or the road into this career, and
      that is the point of it here: every page that asks must say so. It shares one
      skill with the taster next door, so that a person who has learned to talk
      about the weather has learned it for both. The rest of this paragraph exists
      because an overview has to reach one hundred and twenty words, which a short
      career does not reach without some help.

      demand  unknown: no published count of openings found

    What one does
      • Close the door before the lift moves.
      • Open it after the lift has stopped.
      • Press the button that was asked for.
      • Count persons until there are six.
      • Write every stop into the register.
      • Oil the gate on the first of the month.
      • Answer the bell within two rings.
      • Say which floor it is, aloud.

    A day
      not written yet

    Skills
      Skill       1-5        What for
      Buttons     1 2 3 4 4
      Small talk  0 1 1 2 3  Agrees that it will rain.

      Level at the end of stages 1-5: 0 not needed, 1 has seen it, 2 uses it with
      help, 3 uses it alone, 4 decides and teaches.

    Employers
      unknown: no source names any

    Ways in
      not written yet

    Pay, lakh rupees a year as published
      Place                  LPA
      India, all levels  unknown
      Chaipur            unknown
      Samosabad          unknown
      Greater Ladoo      unknown
      Remote             unknown

      Unknown. India, Chaipur, Samosabad, Greater Ladoo, Remote: no published figure
      found.

    The road
      not written yet

    Tests and traits
      aptitude    none written yet
      simulation  none written yet
      interests   unknown: O*NET does not rate them
      styles      unknown: O*NET does not rate them

    Related careers
      Career      Skills  Interests   Styles  Why
      Tea Taster  1 of 2    unknown  unknown  shares Small talk

      Unknown: interests of Lift Operator: O*NET does not rate them; work styles of
      Lift Operator: O*NET does not rate them.

      Skills: shared, of those that Lift Operator needs at the end of stage 3.
      Interests (six) and work styles: Pearson's r of O*NET's ratings, 1 alike, 0
      unrelated, -1 opposite. There is no total: what weighs most is yours to say.

      From: steep-survey (2026-03). careers sources ID has the page.

      More: careers compare lift-operator tea-taster, careers path lift-operator
      tea-taster.

    Sources
      • steep-survey: The Great Steeping Survey. Guild of Kettles, 2026-03; survey,
        sample 412, confidence medium. Members only; people who prefer coffee were
        not asked. https://example.org/steep-survey
    ");
}
