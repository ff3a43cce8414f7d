//! `--plain`: what a screen reader says.

use insta::assert_snapshot;

use super::{result, told};
use crate::support::terminal;

#[test]
fn list() {
    assert_snapshot!(told(&["list", "--plain"], terminal(80)), @"
    $ careers list --plain
    Career: lift-operator; LPA: unknown; Openings: unknown; What it is: Brings people up and, on most days, down again.
    Career: tea-taster; LPA: 4 to 12; Openings: 41; What it is: Drinks tea all day and says, in numbers, what is wrong with it.
    LPA: lakh rupees a year in all India, the claim of the highest confidence, then the freshest. careers show CAREER, careers salary CAREER.
    From: steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn search() {
    assert_snapshot!(told(&["search", "leaf", "--plain"], terminal(80)), @"
    $ careers search leaf --plain
    Tea Taster, tea-taster.
    skill: Leaf lore (leaves)
    employer: Leaf and Sons, Brisk Cup
    overview: Most of the work is repetition. The same garden sends the same leaf for six weeks, and on one morning it tastes of diesel. The taster must notice, find the lorry, and be right, because the lorry belongs to the owner's nephew.
    pattern: Rain delays the leaf: In the wet months the lorries come late, and the forty cups are tasted by lamplight.
    task: Compare this week's leaf with the sealed jar of last week.
    ");
}

#[test]
fn show() {
    assert_snapshot!(told(&["show", "taster", "--plain"], terminal(80)), @"
    $ careers show taster --plain
    Tea Taster, quality.
    Drinks tea all day and says, in numbers, what is wrong with it.

    Overview.
    A tea taster decides whether a cup may leave the building. Forty cups stand in a row, each brewed for exactly five minutes; the taster slurps, spits, and writes four numbers on a card: colour, strength, briskness and regret. What the numbers say goes to the blender, who argues, and to the buyer, who does not read them.
    Most of the work is repetition. The same garden sends the same leaf for six weeks, and on one morning it tastes of diesel. The taster must notice, find the lorry, and be right, because the lorry belongs to the owner's nephew.
    Larger houses let a script called BrewScript keep the cards and draw the charts. The taster writes the checks: a cup without a number is refused, a number without a cup is refused twice. Nobody has yet automated the slurp.

    Pay in India, lakh rupees a year as published.
    Place: India, all levels; LPA: 4 to 12; All claims: 4 to 20; Source: steep-survey; Claims: 3.
    Place: India, entry; LPA: 3 to 4.5; Source: steep-survey; Claims: 1.
    Place: India, mid; LPA: 6.5 to 11, median 8.25; Source: leaf-offers; Claims: 1.
    Place: India, senior, product; LPA: 14 to 24; Source: kettle-gazette; Claims: 1.
    Place: India, lead; LPA: from 30; Source: kettle-gazette; Claims: 1.
    From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey (2026-03). careers sources ID has the page.

    The road.
    Stage: s1 First sip; When: months 0-1; LPA: 2.5-4; Work: 2 weeks, 12 hours.
    Stage: s2 Apprentice; When: months 1-3; LPA: unknown; Work: 1 week, 6 hours.
    Stage: s3 Taster; When: months 3-6; LPA: unknown; Work: 1 week, 5.5 hours.
    Stage: s4 Head taster; When: months 6-12; LPA: unknown; Work: 1 quarter, 40 hours.
    Stage: s5 Master; When: from month 12; LPA: unknown; Work: not laid out in weeks yet.
    LPA as printed by steep-survey.

    At a glance.
    a day: A day before the auction: deep-work 3 h 15, review 1 h, on-call 1 h, learning 1 h
    skills: Tasting, Leaf lore, Kettles, BrewScript, Small talk
    product: Leaf and Sons, Brisk Cup
    services: Rent-a-Palate
    hazards: Tannin
    demand: 41 openings in India, 2026-05 [cup-count]; 7 openings in Chaipur, 2026-05-15 [cup-count]

    More.
    everything: careers show tea-taster all
    sections: overview, day, skills, employers, entry, pay, roadmap, tests, related, sources
    pay by city: careers salary tea-taster
    week by week: careers roadmap tea-taster 1
    questions: careers quiz tea-taster
    ");
}

#[test]
fn show_day_and_skills() {
    assert_snapshot!(told(&["show", "taster", "day", "skills", "--plain"], terminal(80)), @"
    $ careers show taster day skills --plain
    Tea Taster, quality.
    Drinks tea all day and says, in numbers, what is wrong with it.
    name: tea-taster
    also: taster, chai-taster, tea-quality-engineer

    A day: A day before the auction.
    Start: 08:30; Min: 30; Kind: admin; What happens: Counts the cups and finds thirty-nine.
    Start: 09:00; Min: 90; Kind: deep-work; What happens: First row: forty cups, forty cards.
    Start: 10:30; Min: 15; Kind: break; What happens: Coffee.
    Start: 10:45; Min: 60; Kind: review; What happens: Reads the apprentice's cards and corrects the spelling of briskness.
    Start: 11:45; Min: 45; Kind: meeting; What happens: The blender argues.
    Start: 12:30; Min: 45; Kind: break; What happens: Lunch without spices.
    Start: 13:15; Min: 105; Kind: deep-work; What happens: Second row, of which cup seventeen tastes of diesel.
    Start: 15:00; Min: 60; Kind: on-call; What happens: Finds the lorry and telephones the nephew.
    Start: 16:00; Min: 60; Kind: learning; What happens: A chapter on water from the mountains.
    In all: deep-work 3 h 15, review 1 h, on-call 1 h, learning 1 h, break 1 h, meeting 45 min, admin 30 min.

    Skills.
    Skill: Tasting; 1-5: 1 2 3 4 4; What for: Gives the same card for the same cup on two mornings.
    Skill: Leaf lore; 1-5: 1 1 2 3 4.
    Skill: Kettles; 1-5: 2 3 3 3 3.
    Skill: BrewScript; 1-5: 0 1 2 3 3; What for: Writes the checks that refuse a card.
    Skill: Small talk; 1-5: 0 0 1 1 2.
    Level at the end of stages 1-5: 0 not needed, 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.

    Tools.
    Spittoon: A tall one, within reach, and emptied by somebody else.
    BrewScript: Keeps the cards and draws the charts.
    ");
}

#[test]
fn show_unknown() {
    assert_snapshot!(told(&["show", "lift", "pay", "roadmap", "day", "employers", "--plain"], terminal(80)), @"
    $ careers show lift pay roadmap day employers --plain
    Lift Operator, infrastructure.
    Brings people up and, on most days, down again.
    name: lift-operator
    also: lift, elevator-engineer

    A day.
    not written yet

    Employers.
    unknown: no source names any

    Pay, lakh rupees a year as published.
    Place: India, all levels; LPA: unknown.
    Place: Chaipur; LPA: unknown.
    Place: Samosabad; LPA: unknown.
    Place: Greater Ladoo; LPA: unknown.
    Place: Remote; LPA: unknown.
    Unknown. India, Chaipur, Samosabad, Greater Ladoo, Remote: no published figure found.

    The road.
    not written yet
    ");
}

#[test]
fn salary_of_one_career() {
    assert_snapshot!(told(&["salary", "taster", "--plain"], terminal(80)), @"
    $ careers salary taster --plain
    Tea Taster: lakh rupees a year as published.
    Place: India, all levels; LPA: 4 to 12; All claims: 4 to 20; Source: steep-survey; Claims: 3.
    Place: India, entry; LPA: 3 to 4.5; Source: steep-survey; Claims: 1.
    Place: India, mid; LPA: 6.5 to 11, median 8.25; Source: leaf-offers; Claims: 1.
    Place: India, senior, product; LPA: 14 to 24; Source: kettle-gazette; Claims: 1.
    Place: India, lead; LPA: from 30; Source: kettle-gazette; Claims: 1.
    Place: Chaipur; LPA: 5 to 15; All claims: 5 to 15; Source: steep-survey; Claims: 2.
    Place: Samosabad, base pay; LPA: 5.5 to 6.5; Source: kettle-gazette; Claims: 1.
    Place: Greater Ladoo; LPA: up to 14; Source: kettle-gazette; Claims: 1.
    Place: Ladoo East, entry, net pay; LPA: 3 to 4; Source: leaf-offers; Claims: 1.
    Place: Ladoo East, mid; LPA: 7; Source: leaf-offers; Claims: 1.
    Place: Remote; LPA: unknown.
    Unknown. Remote: no published figure found.
    Shown is the claim of the highest confidence, then the freshest. Nothing is averaged; --explain tells every claim.
    From: kettle-gazette (undated), leaf-offers (2025-06-30), steep-survey (2026-03). careers sources ID has the page.
    ");
}

#[test]
fn salary_with_every_claim() {
    assert_snapshot!(told(&["salary", "taster", "--city", "chaipur", "--explain", "--plain"], terminal(80)), @"
    $ careers salary taster --city chaipur --explain --plain
    Tea Taster: lakh rupees a year as published.
    Place: Chaipur; LPA: 5 to 15; All claims: 5 to 15; Source: steep-survey; Claims: 2.
    Shown is the claim of the highest confidence, then the freshest. Nothing is averaged; --explain tells every claim.

    Every claim.

    Tea Taster: Chaipur.
    5 to 15: sample 61 (steep-survey, 2026-03, medium)
    average 7 (kettle-gazette, undated, low)
    They differ in year: 2026, undated; sample: 61, not said.

    Sources.
    kettle-gazette: What a taster earns. The Kettle Gazette, undated; editorial, confidence low. The page bears no date and names no method. https://example.org/kettle-gazette/pay
    steep-survey: The Great Steeping Survey. Guild of Kettles, 2026-03; survey, sample 412, confidence medium. Members only; people who prefer coffee were not asked. https://example.org/steep-survey
    ");
}

#[test]
fn roadmap_of_a_stage() {
    assert_snapshot!(told(&["roadmap", "taster", "1", "--plain"], terminal(80)), @"
    $ careers roadmap taster 1 --plain
    Tea Taster: the road, 6 hours a week.

    s1 First sip, months 0-1.
    aim: Brew forty cups that taste the same.
    work: 2 weeks, 12 hours
    pay: 2.5-4 LPA [steep-survey] (The source calls it the season of burnt tongues.)
    Forty cups in one hour.
    A notebook with one hundred cards.
    exit: A stranger swaps two cups and you put them back.

    w01, 6 hours.
    The kettle is understood.
    Hours: 2; Need: must; Kind: learn; What to do: Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.
    Hours: 2.5; Need: must; Kind: practise; What to do: Taste five waters blind and name the tap.
    Hours: 1.5; Need: could; Kind: learn; What to do: Read the label of every packet in one shop.

    To read.
    Water, Guild of Kettles: https://example.org/water
    The Kettle Handbook, Guild of Kettles: https://example.org/kettle-handbook

    w02, 6 hours.
    One hundred cards are written.
    Hours: 5; Need: must; Kind: build; What to do: Fill one hundred cards and number them.
    Hours: 1; Need: should; Kind: prove; What to do: Show ten of them to somebody who yawns.
    ");
}

#[test]
fn quiz_form() {
    assert_snapshot!(told(&["quiz", "taster", "--form", "3", "--seed", "7", "--plain"], terminal(80)), @r#"
    $ careers quiz taster --form 3 --seed 7 --plain
    Tea Taster, 3 questions, seed 7.
    bank: BANK

    1. Tasting, stage 1, tongue-side.
    Which water makes the fairest comparison of two leaves?
    a: Each garden's own spring
    b: Sea water
    c: Whatever boils first
    d: The same water for both
    One answer is right.

    2. Tasting, stage 3, order-of-tasting.
    Put the steps of a tasting in order.
    a: Slurp
    b: Weigh the leaf
    c: Pour the water
    d: Wait five minutes
    Put all of them in order, first to last.

    3. BrewScript, stage 3, refuse-empty.
    A card without numbers must be refused. Where does the check belong?
    a: In the chart
    b: Nowhere
    c: In the auction
    d: Where the card is read
    e: In the lift
    One answer is right.
    Answers go into a file {"career": "tea-taster", "seed": 7, "count": 3, "answers": {"ID": ...}}; score it: careers quiz tea-taster --answers FILE.
    "#);
}

#[test]
fn sources() {
    assert_snapshot!(told(&["sources", "--plain"], terminal(80)), @"
    $ careers sources --plain
    Sources.
    Source: cup-count; Date: 2026-05-15; Basis: postings; Trust: medium; Facts: 4.
    Source: kettle-gazette; Date: undated; Basis: editorial; Trust: low; Facts: 9.
    Source: leaf-offers; Date: 2025-06-30; Basis: offers; Trust: low; Facts: 4.
    Source: lift-act; Date: 1999; Basis: law; Trust: high; Facts: 23.
    Source: steep-survey; Date: 2026-03; Basis: survey; Trust: medium; Facts: 9.
    Trust: high is a law or a survey whose method fits, medium a stated method with a known skew, low an estimate without method or a method too old. One in full: careers sources ID.
    ");
}

#[test]
fn source_in_full() {
    assert_snapshot!(told(&["sources", "leaf-offers", "--plain"], terminal(80)), @"
    $ careers sources leaf-offers --plain
    Leaf Offers, spring picking, leaf-offers.
    publisher: Open Leaf
    page: https://example.org/leaf-offers
    published: 2025-06-30
    read: 2026-06-02
    basis: offers
    sample: 120
    confidence: low
    attribution: Contains leaf data of Open Leaf, used with a biscuit.
    used in: tea-taster pay (4)
    ");
}

#[test]
fn doctor() {
    assert_snapshot!(told(&["doctor", "--plain"], terminal(80)), @"
    $ careers doctor --plain
    What may be out of date on 2026-11-22.
    Stale: undated; What: kettle-gazette; Facts: 9.
    49 facts with a source: 40 fresh, 9 stale.
    published: a figure over 24 months old. undated: the page bears no date. read: a page last read over 12 months ago, a law over 6. reviewed: a bank answered blind over 24 months ago. What rests on a source: careers sources ID.
    ");
}

#[test]
fn stats() {
    assert_snapshot!(told(&["stats", "--plain"], terminal(80)), @"
    $ careers stats --plain
    What is known.
    careers: 2
    sources: 5: 1 high, 2 medium, 2 low confidence; 1 undated
    places: 6
    skills: 8
    version: VERSION

    Lift Operator.
    pay: 0 claims from 0 sources
    places known: 0
    places unknown: chaipur, samosabad, greater-ladoo, remote
    roadmap: 0 weeks and quarters, 0 tasks
    aptitude: 0 items, 0 not single choice
    blind answers: not answered blind yet
    simulation: 0 scenarios
    parts unknown: pay, openings, interests, styles, roadmap, aptitude, simulation

    Tea Taster.
    pay: 14 claims from 3 sources
    places known: 4
    places unknown: remote
    roadmap: 5 weeks and quarters, 9 tasks
    aptitude: 8 items, 5 not single choice
    blind answers: 7 of 8 answers agreed with the key
    simulation: 1 scenario
    parts unknown: none
    warning: bank-cells: 10 of 10 cells of skill and stage have fewer than 3 live items
    ");
}

#[test]
fn quiz_result() {
    assert_snapshot!(result(&["--review", "--plain"], terminal(80)), @"
    $ careers quiz taster --answers FILE --review --plain
    Tea Taster, seed 7.
    right: 3 of 7; 6 answered
    ability: -0.78, with 80 % chance between -1.69 and 0.14 (error 0.71); 0 is the middle of stage 3, one unit is one stage
    how sure: of questions like these you would get 23 to 66 % right (80 % interval, Wilson)
    ended: all of its questions were asked
    calibrated: 1 of 7 questions

    At or above each stage of the road.
    Stage: 1; Chance: 77 %; borderline.
    Stage: 2; Chance: 25 %; not yet.
    Stage: 3; Chance: 2 %; not yet.
    Stage: 4; Chance: 0 %; not yet.
    Stage: 5; Chance: 0 %; not yet.

    By skill.
    Skill: BrewScript; Right: 2; Asked: 3; Expected: 1.3.
    Skill: Tasting; Right: 1; Asked: 4; Expected: 2.0.
    No skill lies further from your own level than chance explains.

    By the questions' stage.
    Stage: 1; Right: 0; Asked: 2.
    Stage: 2; Right: 1; Asked: 1.
    Stage: 3; Right: 1; Asked: 2.
    Stage: 4; Right: 0; Asked: 1.
    Stage: 5; Right: 1; Asked: 1.

    What to study next.
    s1/w01: The kettle is understood. (1 question missed)
    s1/w02: One hundred cards are written. (trains Tasting)
    read: careers roadmap tea-taster 1

    What this does not tell.
    At an error of .50 the stage is the right one in 62 of 100 tests and at most one off in 99, by simulation; it has not been checked on people.
    It is not a percentile or a grade, as nobody has been measured to compare with, and one skill has too few questions to judge it alone.
    For exploration and learning. Do not select people with it.

    1. Tasting, not right.
    Which water makes the fairest comparison of two leaves?
    yours: Each garden's own spring
    key: The same water for both
    tempting: Confuses a fair test with a kind one.
    why: What is compared may differ in one thing only.
    read: The Kettle Handbook, chapter 1 https://example.org/kettle-handbook/1
    week: s1/w01

    2. Tasting, not right.
    A cup takes 90 seconds. How many cups does one hour hold?
    yours: 60 cups
    key: 40 cups
    tempting: Takes a cup for a minute.
    why: 3600 seconds hold 90 seconds forty times.
    read: A clock

    3. BrewScript, right.
    What does this program print?
    cups = 3
    while cups > 0:
      print cups
      cups = cups - 1
    yours: 3 2 1
    why: The loop ends before zero is printed.
    read: BrewScript in an afternoon https://example.org/brewscript
    week: s2/w03

    4. Tasting, right.
    Put the steps of a tasting in order.
    yours: Weigh the leaf -> Pour the water -> Wait five minutes -> Slurp
    why: Nobody can slurp what has not been poured.
    read: The Kettle Handbook, chapter 2 https://example.org/kettle-handbook/2
    week: s3/w04

    5. BrewScript, not right.
    A card without numbers must be refused. Where does the check belong?
    yours: no answer
    key: Where the card is read
    why: Bad data is cheapest at the door.
    read: BrewScript in an afternoon

    6. Tasting, not right.
    Match each word with what it means.
    yours: Bakey = Served with cake; Brisk = Lively on the tongue; Flat = nothing
    key: Bakey = Dried too hot; Brisk = Lively on the tongue; Flat = Without life
    why: The words are older than the cake.
    read: A Taster's Dictionary

    7. BrewScript, right.
    Two scripts add one cup to the same counter at once. What can be lost?
    yours: One of the two cups
    why: Both read the same number, and the later write hides the earlier one.
    read: BrewScript in an afternoon, last page https://example.org/brewscript/last
    ");
}
