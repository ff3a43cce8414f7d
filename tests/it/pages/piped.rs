//! Rows in a pipe: one record a line, fields parted by tabs, shown here as `⇥`.

use insta::assert_snapshot;

use super::{broken, result, told, verdict};
use crate::support::pipe;

/// Tabs made visible.
fn tabs(rows: &str) -> String {
    rows.replace('\t', "⇥")
}

#[test]
fn list() {
    assert_snapshot!(tabs(&told(&["list"], pipe())), @"
    $ careers list
    lift-operator⇥Lift Operator⇥infrastructure⇥unknown⇥unknown⇥⇥unknown⇥Brings people up and, on most days, down again.
    tea-taster⇥Tea Taster⇥quality⇥4⇥12⇥steep-survey⇥41⇥Drinks tea all day and says, in numbers, what is wrong with it.
    ");
}

#[test]
fn search() {
    assert_snapshot!(tabs(&told(&["search", "leaf"], pipe())), @"
    $ careers search leaf
    tea-taster⇥skill⇥Leaf lore (leaves)
    tea-taster⇥employer⇥Leaf and Sons, Brisk Cup
    tea-taster⇥overview⇥Most of the work is repetition. The same garden sends the same leaf for six weeks, and on one morning it tastes of diesel. The taster must notice, find the lorry, and be right, because the lorry belongs to the owner's nephew.
    tea-taster⇥pattern⇥Rain delays the leaf: In the wet months the lorries come late, and the forty cups are tasted by lamplight.
    tea-taster⇥task⇥Compare this week's leaf with the sealed jar of last week.
    ");
}

#[test]
fn show() {
    assert_snapshot!(tabs(&told(&["show", "taster"], pipe())), @"
    $ careers show taster
    career⇥Tea Taster⇥quality
    career⇥Drinks tea all day and says, in numbers, what is wrong with it.
    overview⇥A tea taster decides whether a cup may leave the building. Forty cups stand in a row, each brewed for exactly five minutes; the taster slurps, spits, and writes four numbers on a card: colour, strength, briskness and regret. What the numbers say goes to the blender, who argues, and to the buyer, who does not read them.
    overview⇥Most of the work is repetition. The same garden sends the same leaf for six weeks, and on one morning it tastes of diesel. The taster must notice, find the lorry, and be right, because the lorry belongs to the owner's nephew.
    overview⇥Larger houses let a script called BrewScript keep the cards and draw the charts. The taster writes the checks: a cup without a number is refused, a number without a cup is refused twice. Nobody has yet automated the slurp.
    pay⇥tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium⇥3⇥4⇥20⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥entry⇥all⇥ctc⇥3⇥⇥4.5⇥⇥steep-survey⇥2026-03⇥medium⇥1⇥3⇥4.5⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥mid⇥all⇥ctc⇥6.5⇥8.25⇥11⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1⇥6.5⇥11⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥senior⇥product⇥ctc⇥14⇥⇥24⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥24⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥lead⇥all⇥ctc⇥30⇥⇥⇥⇥kettle-gazette⇥⇥low⇥1⇥30⇥30⇥⇥⇥⇥
    roadmap⇥s1 First sip⇥months 0-1⇥2.5-4⇥2 weeks, 12 hours
    roadmap⇥s2 Apprentice⇥months 1-3⇥unknown⇥1 week, 6 hours
    roadmap⇥s3 Taster⇥months 3-6⇥unknown⇥1 week, 5.5 hours
    roadmap⇥s4 Head taster⇥months 6-12⇥unknown⇥1 quarter, 40 hours
    roadmap⇥s5 Master⇥from month 12⇥unknown⇥not laid out in weeks yet
    glance⇥a day⇥A day before the auction: deep-work 3 h 15, review 1 h, on-call 1 h, learning 1 h
    glance⇥skills⇥Tasting, Leaf lore, Kettles, BrewScript, Small talk
    glance⇥product⇥Leaf and Sons, Brisk Cup
    glance⇥services⇥Rent-a-Palate
    glance⇥hazards⇥Tannin
    glance⇥demand⇥41 openings in India, 2026-05 [cup-count]; 7 openings in Chaipur, 2026-05-15 [cup-count]
    more⇥everything⇥careers show tea-taster all
    more⇥sections⇥overview, day, skills, employers, entry, pay, roadmap, tests, related, sources
    more⇥pay by city⇥careers salary tea-taster
    more⇥week by week⇥careers roadmap tea-taster 1
    more⇥questions⇥careers quiz tea-taster
    ");
}

#[test]
fn show_of_the_work() {
    assert_snapshot!(tabs(&told(&["show", "taster", "overview", "day", "skills", "employers", "entry"], pipe())), @"
    $ careers show taster overview day skills employers entry
    career⇥Tea Taster⇥quality
    career⇥Drinks tea all day and says, in numbers, what is wrong with it.
    career⇥name⇥tea-taster
    career⇥also⇥taster, chai-taster, tea-quality-engineer
    overview⇥A tea taster decides whether a cup may leave the building. Forty cups stand in a row, each brewed for exactly five minutes; the taster slurps, spits, and writes four numbers on a card: colour, strength, briskness and regret. What the numbers say goes to the blender, who argues, and to the buyer, who does not read them.
    overview⇥Most of the work is repetition. The same garden sends the same leaf for six weeks, and on one morning it tastes of diesel. The taster must notice, find the lorry, and be right, because the lorry belongs to the owner's nephew.
    overview⇥Larger houses let a script called BrewScript keep the cards and draw the charts. The taster writes the checks: a cup without a number is refused, a number without a cup is refused twice. Nobody has yet automated the slurp.
    overview⇥demand⇥41 openings in India, 2026-05 [cup-count]; 7 openings in Chaipur, 2026-05-15 [cup-count]
    overview⇥O*NET⇥99-0001.00 Tasters and Spitters [steep-survey]
    overview⇥NCO 2015⇥9999.0100 Taster, Tea [lift-act]
    tasks⇥Brew forty cups at once and keep them in order.
    tasks⇥Slurp loudly enough to be heard by the auditor.
    tasks⇥Write four numbers on a card before the cup is cold.
    tasks⇥Compare this week's leaf with the sealed jar of last week.
    tasks⇥Reject a chest and survive the telephone call.
    tasks⇥Teach the apprentice to spit.
    tasks⇥Repair the BrewScript check that accepts empty cups.
    tasks⇥Label the jars so that nobody drinks the standard.
    india⇥Rain delays the leaf⇥In the wet months the lorries come late, and the forty cups are tasted by lamplight.
    india⇥The register is a law⇥The Lifts and Tea-Rooms Act asks every tea room to keep its cards for seven years.⇥lift-act
    good-if⇥You can tell two waters apart.
    good-if⇥A row of forty equal things calms you.
    avoid-if⇥You take sugar.
    hazards⇥Tannin⇥Teeth turn the colour of the trade within three years.
    day⇥auction-day⇥08:30⇥30⇥admin⇥Counts the cups and finds thirty-nine.
    day⇥auction-day⇥09:00⇥90⇥deep-work⇥First row: forty cups, forty cards.
    day⇥auction-day⇥10:30⇥15⇥break⇥Coffee.
    day⇥auction-day⇥10:45⇥60⇥review⇥Reads the apprentice's cards and corrects the spelling of briskness.
    day⇥auction-day⇥11:45⇥45⇥meeting⇥The blender argues.
    day⇥auction-day⇥12:30⇥45⇥break⇥Lunch without spices.
    day⇥auction-day⇥13:15⇥105⇥deep-work⇥Second row, of which cup seventeen tastes of diesel.
    day⇥auction-day⇥15:00⇥60⇥on-call⇥Finds the lorry and telephones the nephew.
    day⇥auction-day⇥16:00⇥60⇥learning⇥A chapter on water from the mountains.
    skills⇥tasting⇥Tasting⇥1 2 3 4 4⇥Gives the same card for the same cup on two mornings.
    skills⇥leaf-lore⇥Leaf lore⇥1 1 2 3 4⇥
    skills⇥kettles⇥Kettles⇥2 3 3 3 3⇥
    skills⇥brewscript⇥BrewScript⇥0 1 2 3 3⇥Writes the checks that refuse a card.
    skills⇥small-talk⇥Small talk⇥0 0 1 1 2⇥
    tools⇥Spittoon⇥A tall one, within reach, and emptied by somebody else.
    tools⇥BrewScript⇥Keeps the cards and draws the charts.
    employers⇥product⇥Leaf and Sons, Brisk Cup. They sell what you taste, so your card is read.⇥kettle-gazette
    employers⇥services⇥Rent-a-Palate
    entry⇥campus⇥Two colleges send their best noses in March.
    entry⇥self-taught⇥Bring a notebook of five hundred cups, with dates.
    certifications⇥Certified Slurper⇥Guild of Kettles. Opens the door to the auction room.⇥https://example.org/slurper
    ");
}

#[test]
fn show_of_figures_and_the_road() {
    assert_snapshot!(tabs(&told(&["show", "taster", "pay", "roadmap", "tests", "sources"], pipe())), @"
    $ careers show taster pay roadmap tests sources
    career⇥Tea Taster⇥quality
    career⇥Drinks tea all day and says, in numbers, what is wrong with it.
    career⇥name⇥tea-taster
    career⇥also⇥taster, chai-taster, tea-quality-engineer
    pay⇥tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium⇥3⇥4⇥20⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥entry⇥all⇥ctc⇥3⇥⇥4.5⇥⇥steep-survey⇥2026-03⇥medium⇥1⇥3⇥4.5⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥mid⇥all⇥ctc⇥6.5⇥8.25⇥11⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1⇥6.5⇥11⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥senior⇥product⇥ctc⇥14⇥⇥24⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥24⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥lead⇥all⇥ctc⇥30⇥⇥⇥⇥kettle-gazette⇥⇥low⇥1⇥30⇥30⇥⇥⇥⇥
    pay⇥tea-taster⇥chaipur⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium⇥2⇥5⇥15⇥⇥⇥⇥
    pay⇥tea-taster⇥samosabad⇥all⇥all⇥base⇥5.5⇥⇥6.5⇥⇥kettle-gazette⇥⇥low⇥1⇥5.5⇥6.5⇥⇥⇥⇥
    pay⇥tea-taster⇥greater-ladoo⇥all⇥all⇥ctc⇥⇥⇥14⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥14⇥⇥⇥⇥
    pay⇥tea-taster⇥ladoo-east⇥entry⇥all⇥net⇥3⇥⇥4⇥⇥leaf-offers⇥2025-06-30⇥low⇥1⇥3⇥4⇥⇥⇥⇥
    pay⇥tea-taster⇥ladoo-east⇥mid⇥all⇥ctc⇥⇥7⇥⇥typical⇥leaf-offers⇥2025-06-30⇥low⇥1⇥7⇥7⇥⇥⇥⇥
    pay⇥tea-taster⇥remote⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    roadmap/s1⇥title⇥First sip
    roadmap/s1⇥when⇥months 0-1
    roadmap/s1⇥aim⇥Brew forty cups that taste the same.
    roadmap/s1⇥work⇥2 weeks, 12 hours
    roadmap/s1⇥pay⇥2.5-4 LPA [steep-survey] (The source calls it the season of burnt tongues.)
    roadmap/s1⇥Forty cups in one hour.
    roadmap/s1⇥A notebook with one hundred cards.
    roadmap/s1⇥exit⇥A stranger swaps two cups and you put them back.
    roadmap/s2⇥title⇥Apprentice
    roadmap/s2⇥when⇥months 1-3
    roadmap/s2⇥aim⇥Find the bad cup among forty.
    roadmap/s2⇥work⇥1 week, 6 hours
    roadmap/s2⇥pay⇥unknown: no source prints a band for this stage
    roadmap/s2⇥A rejected chest.
    roadmap/s2⇥exit⇥Nine bad cups of ten are found.
    roadmap/s3⇥title⇥Taster
    roadmap/s3⇥when⇥months 3-6
    roadmap/s3⇥aim⇥Defend a card against the blender.
    roadmap/s3⇥work⇥1 week, 5.5 hours
    roadmap/s3⇥pay⇥unknown: no source prints a band for this stage
    roadmap/s3⇥A blend that carries your card.
    roadmap/s3⇥exit⇥The blender nods.
    roadmap/s4⇥title⇥Head taster
    roadmap/s4⇥when⇥months 6-12
    roadmap/s4⇥aim⇥Run a tasting room.
    roadmap/s4⇥work⇥1 quarter, 40 hours
    roadmap/s4⇥pay⇥unknown: no source prints a band for this stage
    roadmap/s4⇥A room of your own.
    roadmap/s4⇥exit⇥The room works for a week without you.
    roadmap/s5⇥title⇥Master
    roadmap/s5⇥when⇥from month 12
    roadmap/s5⇥aim⇥Be asked before the price is set.
    roadmap/s5⇥work⇥not laid out in weeks yet
    roadmap/s5⇥pay⇥unknown: no source prints a band for this stage
    roadmap/s5⇥A pupil who is better than you.
    roadmap/s5⇥exit⇥Somebody names a blend after you.
    tests⇥aptitude⇥8 questions, 5 of them not single choice: Tasting 60 %, BrewScript 40 %. careers quiz tea-taster
    tests⇥simulation⇥1 scenario. careers simulate tea-taster
    tests⇥interests⇥conventional 6.75, investigative 5.25, realistic 4.50, artistic 2.10, social 1.50, enterprising 1.00 (1-7, O*NET 99-0001.00 [steep-survey])
    tests⇥styles⇥Attention to Detail +2.90, Patience +2.00, Optimism -1.25 (-3 to +3, strongest of 3)
    sources⇥cup-count⇥Cups wanted. Chaipur Labour Desk, 2026-05-15; postings, sample 90, confidence medium. https://example.org/cups-wanted
    sources⇥kettle-gazette⇥What a taster earns. The Kettle Gazette, undated; editorial, confidence low. The page bears no date and names no method. https://example.org/kettle-gazette/pay
    sources⇥leaf-offers⇥Leaf Offers, spring picking. Open Leaf, 2025-06-30; offers, sample 120, confidence low. https://example.org/leaf-offers
    sources⇥lift-act⇥The Lifts and Tea-Rooms Act. Parliament of Chaipur, 1999; law, confidence high. https://example.org/acts/lifts
    sources⇥steep-survey⇥The Great Steeping Survey. Guild of Kettles, 2026-03; survey, sample 412, confidence medium. Members only; people who prefer coffee were not asked. https://example.org/steep-survey
    ");
}

#[test]
fn show_unknown() {
    assert_snapshot!(tabs(&told(&["show", "lift", "pay", "roadmap", "day"], pipe())), @"
    $ careers show lift pay roadmap day
    career⇥Lift Operator⇥infrastructure
    career⇥Brings people up and, on most days, down again.
    career⇥name⇥lift-operator
    career⇥also⇥lift, elevator-engineer
    day⇥not written yet
    pay⇥lift-operator⇥national⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    pay⇥lift-operator⇥chaipur⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    pay⇥lift-operator⇥samosabad⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    pay⇥lift-operator⇥greater-ladoo⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    pay⇥lift-operator⇥remote⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    roadmap⇥not written yet
    ");
}

#[test]
fn salary_of_one_career() {
    assert_snapshot!(tabs(&told(&["salary", "taster"], pipe())), @"
    $ careers salary taster
    tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium⇥3⇥4⇥20⇥⇥⇥⇥
    tea-taster⇥national⇥entry⇥all⇥ctc⇥3⇥⇥4.5⇥⇥steep-survey⇥2026-03⇥medium⇥1⇥3⇥4.5⇥⇥⇥⇥
    tea-taster⇥national⇥mid⇥all⇥ctc⇥6.5⇥8.25⇥11⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1⇥6.5⇥11⇥⇥⇥⇥
    tea-taster⇥national⇥senior⇥product⇥ctc⇥14⇥⇥24⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥24⇥⇥⇥⇥
    tea-taster⇥national⇥lead⇥all⇥ctc⇥30⇥⇥⇥⇥kettle-gazette⇥⇥low⇥1⇥30⇥30⇥⇥⇥⇥
    tea-taster⇥chaipur⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium⇥2⇥5⇥15⇥⇥⇥⇥
    tea-taster⇥samosabad⇥all⇥all⇥base⇥5.5⇥⇥6.5⇥⇥kettle-gazette⇥⇥low⇥1⇥5.5⇥6.5⇥⇥⇥⇥
    tea-taster⇥greater-ladoo⇥all⇥all⇥ctc⇥⇥⇥14⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥14⇥⇥⇥⇥
    tea-taster⇥ladoo-east⇥entry⇥all⇥net⇥3⇥⇥4⇥⇥leaf-offers⇥2025-06-30⇥low⇥1⇥3⇥4⇥⇥⇥⇥
    tea-taster⇥ladoo-east⇥mid⇥all⇥ctc⇥⇥7⇥⇥typical⇥leaf-offers⇥2025-06-30⇥low⇥1⇥7⇥7⇥⇥⇥⇥
    tea-taster⇥remote⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    ");
}

#[test]
fn salary_of_an_unknown_career() {
    assert_snapshot!(tabs(&told(&["salary", "lift", "--city", "chaipur"], pipe())), @"
    $ careers salary lift --city chaipur
    lift-operator⇥chaipur⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    ");
}

#[test]
fn salary_of_all_careers() {
    assert_snapshot!(tabs(&told(&["salary"], pipe())), @"
    $ careers salary
    lift-operator⇥national⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium⇥3⇥4⇥20⇥⇥⇥⇥
    ");
}

#[test]
fn salary_with_every_claim() {
    assert_snapshot!(tabs(&told(&["salary", "taster", "--explain"], pipe())), @r#"
    $ careers salary taster --explain
    pay⇥tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium⇥3⇥4⇥20⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥entry⇥all⇥ctc⇥3⇥⇥4.5⇥⇥steep-survey⇥2026-03⇥medium⇥1⇥3⇥4.5⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥mid⇥all⇥ctc⇥6.5⇥8.25⇥11⇥median⇥leaf-offers⇥2025-06-30⇥low⇥1⇥6.5⇥11⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥senior⇥product⇥ctc⇥14⇥⇥24⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥24⇥⇥⇥⇥
    pay⇥tea-taster⇥national⇥lead⇥all⇥ctc⇥30⇥⇥⇥⇥kettle-gazette⇥⇥low⇥1⇥30⇥30⇥⇥⇥⇥
    pay⇥tea-taster⇥chaipur⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium⇥2⇥5⇥15⇥⇥⇥⇥
    pay⇥tea-taster⇥samosabad⇥all⇥all⇥base⇥5.5⇥⇥6.5⇥⇥kettle-gazette⇥⇥low⇥1⇥5.5⇥6.5⇥⇥⇥⇥
    pay⇥tea-taster⇥greater-ladoo⇥all⇥all⇥ctc⇥⇥⇥14⇥⇥kettle-gazette⇥⇥low⇥1⇥14⇥14⇥⇥⇥⇥
    pay⇥tea-taster⇥ladoo-east⇥entry⇥all⇥net⇥3⇥⇥4⇥⇥leaf-offers⇥2025-06-30⇥low⇥1⇥3⇥4⇥⇥⇥⇥
    pay⇥tea-taster⇥ladoo-east⇥mid⇥all⇥ctc⇥⇥7⇥⇥typical⇥leaf-offers⇥2025-06-30⇥low⇥1⇥7⇥7⇥⇥⇥⇥
    pay⇥tea-taster⇥remote⇥all⇥⇥⇥unknown⇥unknown⇥unknown⇥⇥⇥⇥⇥0⇥unknown⇥unknown⇥⇥⇥⇥
    claims⇥tea-taster⇥national⇥all⇥all⇥ctc⇥4⇥⇥12⇥⇥steep-survey⇥2026-03⇥medium⇥412⇥⇥range⇥⇥
    claims⇥tea-taster⇥national⇥all⇥all⇥ctc⇥6⇥9.5⇥20⇥average⇥kettle-gazette⇥⇥low⇥⇥⇥range⇥⇥The page prints "20 and biscuits".
    claims⇥tea-taster⇥national⇥all⇥services⇥ctc⇥⇥5.5⇥⇥typical⇥kettle-gazette⇥⇥low⇥⇥⇥range⇥⇥
    claims⇥tea-taster⇥national⇥entry⇥all⇥ctc⇥3⇥⇥4.5⇥⇥steep-survey⇥2026-03⇥medium⇥412⇥0-2 years⇥range⇥⇥
    claims⇥tea-taster⇥national⇥mid⇥all⇥ctc⇥6.5⇥8.25⇥11⇥median⇥leaf-offers⇥2025-06-30⇥low⇥37⇥3-5 years⇥quartiles⇥Quartiles of the 37 offers whose years say 3 to 5.⇥
    claims⇥tea-taster⇥national⇥senior⇥product⇥ctc⇥14⇥⇥24⇥⇥kettle-gazette⇥⇥low⇥⇥old hands⇥range⇥⇥
    claims⇥tea-taster⇥national⇥lead⇥all⇥ctc⇥30⇥⇥⇥⇥kettle-gazette⇥⇥low⇥⇥⇥range⇥⇥
    claims⇥tea-taster⇥chaipur⇥all⇥all⇥ctc⇥5⇥⇥15⇥⇥steep-survey⇥2026-03⇥medium⇥61⇥⇥range⇥⇥
    claims⇥tea-taster⇥chaipur⇥all⇥all⇥ctc⇥⇥7⇥⇥average⇥kettle-gazette⇥⇥low⇥⇥⇥range⇥⇥
    claims⇥tea-taster⇥samosabad⇥all⇥all⇥base⇥5.5⇥⇥6.5⇥⇥kettle-gazette⇥⇥low⇥⇥⇥averages⇥⇥
    claims⇥tea-taster⇥greater-ladoo⇥all⇥all⇥ctc⇥⇥⇥14⇥⇥kettle-gazette⇥⇥low⇥⇥⇥range⇥⇥
    claims⇥tea-taster⇥ladoo-east⇥entry⇥all⇥net⇥3⇥⇥4⇥⇥leaf-offers⇥2025-06-30⇥low⇥120⇥⇥range⇥⇥
    claims⇥tea-taster⇥ladoo-east⇥mid⇥all⇥ctc⇥⇥7⇥⇥typical⇥leaf-offers⇥2025-06-30⇥low⇥120⇥⇥range⇥⇥
    sources⇥kettle-gazette⇥What a taster earns. The Kettle Gazette, undated; editorial, confidence low. The page bears no date and names no method. https://example.org/kettle-gazette/pay
    sources⇥leaf-offers⇥Leaf Offers, spring picking. Open Leaf, 2025-06-30; offers, sample 120, confidence low. https://example.org/leaf-offers
    sources⇥steep-survey⇥The Great Steeping Survey. Guild of Kettles, 2026-03; survey, sample 412, confidence medium. Members only; people who prefer coffee were not asked. https://example.org/steep-survey
    "#);
}

#[test]
fn roadmap_in_outline() {
    assert_snapshot!(tabs(&told(&["roadmap", "taster"], pipe())), @"
    $ careers roadmap taster
    road⇥Tea Taster: the road⇥6 hours a week
    s1⇥title⇥First sip
    s1⇥when⇥months 0-1
    s1⇥aim⇥Brew forty cups that taste the same.
    s1⇥work⇥2 weeks, 12 hours
    s1⇥pay⇥2.5-4 LPA [steep-survey] (The source calls it the season of burnt tongues.)
    s1⇥Forty cups in one hour.
    s1⇥A notebook with one hundred cards.
    s1⇥exit⇥A stranger swaps two cups and you put them back.
    s2⇥title⇥Apprentice
    s2⇥when⇥months 1-3
    s2⇥aim⇥Find the bad cup among forty.
    s2⇥work⇥1 week, 6 hours
    s2⇥pay⇥unknown: no source prints a band for this stage
    s2⇥A rejected chest.
    s2⇥exit⇥Nine bad cups of ten are found.
    s3⇥title⇥Taster
    s3⇥when⇥months 3-6
    s3⇥aim⇥Defend a card against the blender.
    s3⇥work⇥1 week, 5.5 hours
    s3⇥pay⇥unknown: no source prints a band for this stage
    s3⇥A blend that carries your card.
    s3⇥exit⇥The blender nods.
    s4⇥title⇥Head taster
    s4⇥when⇥months 6-12
    s4⇥aim⇥Run a tasting room.
    s4⇥work⇥1 quarter, 40 hours
    s4⇥pay⇥unknown: no source prints a band for this stage
    s4⇥A room of your own.
    s4⇥exit⇥The room works for a week without you.
    s5⇥title⇥Master
    s5⇥when⇥from month 12
    s5⇥aim⇥Be asked before the price is set.
    s5⇥work⇥not laid out in weeks yet
    s5⇥pay⇥unknown: no source prints a band for this stage
    s5⇥A pupil who is better than you.
    s5⇥exit⇥Somebody names a blend after you.
    ");
}

#[test]
fn roadmap_of_a_stage() {
    assert_snapshot!(tabs(&told(&["roadmap", "taster", "1"], pipe())), @"
    $ careers roadmap taster 1
    road⇥Tea Taster: the road⇥6 hours a week
    s1⇥title⇥First sip
    s1⇥when⇥months 0-1
    s1⇥aim⇥Brew forty cups that taste the same.
    s1⇥work⇥2 weeks, 12 hours
    s1⇥pay⇥2.5-4 LPA [steep-survey] (The source calls it the season of burnt tongues.)
    s1⇥Forty cups in one hour.
    s1⇥A notebook with one hundred cards.
    s1⇥exit⇥A stranger swaps two cups and you put them back.
    w01⇥The kettle is understood.
    w01⇥unit/kettle-safety⇥2⇥must⇥learn⇥Boil a litre of water three times, note the minute of the first bubble, and write down which part of the kettle nobody should touch. Proof: three times within ten seconds.⇥kettles
    w01⇥tea-taster/s1/w01/five-waters⇥2.5⇥must⇥practise⇥Taste five waters blind and name the tap.⇥tasting
    w01⇥tea-taster/s1/w01/read-the-label⇥1.5⇥could⇥learn⇥Read the label of every packet in one shop.⇥leaf-lore
    w01⇥Water, Guild of Kettles: https://example.org/water
    w01⇥The Kettle Handbook, Guild of Kettles: https://example.org/kettle-handbook
    w02⇥One hundred cards are written.
    w02⇥tea-taster/s1/w02/hundred-cards⇥5⇥must⇥build⇥Fill one hundred cards and number them.⇥tasting leaf-lore
    w02⇥tea-taster/s1/w02/show-the-cards⇥1⇥should⇥prove⇥Show ten of them to somebody who yawns.⇥small-talk
    ");
}

#[test]
fn quiz_form() {
    assert_snapshot!(tabs(&told(&["quiz", "taster", "--form", "7", "--seed", "7"], pipe())), @"
    $ careers quiz taster --form 7 --seed 7
    form⇥Tea Taster⇥7 questions, seed 7
    form⇥bank⇥BANK
    tongue-side⇥skill⇥tasting
    tongue-side⇥stage⇥1
    tongue-side⇥format⇥single
    tongue-side⇥Which water makes the fairest comparison of two leaves?
    tongue-side⇥a⇥Each garden's own spring
    tongue-side⇥b⇥Sea water
    tongue-side⇥c⇥Whatever boils first
    tongue-side⇥d⇥The same water for both
    cups-per-hour⇥skill⇥tasting
    cups-per-hour⇥stage⇥1
    cups-per-hour⇥format⇥numeric
    cups-per-hour⇥unit⇥cups
    cups-per-hour⇥A cup takes 90 seconds. How many cups does one hour hold?
    loop-of-cups⇥skill⇥brewscript
    loop-of-cups⇥stage⇥2
    loop-of-cups⇥format⇥code-output
    loop-of-cups⇥What does this program print?
    loop-of-cups⇥cups = 3
    loop-of-cups⇥while cups > 0:
    loop-of-cups⇥  print cups
    loop-of-cups⇥  cups = cups - 1
    order-of-tasting⇥skill⇥tasting
    order-of-tasting⇥stage⇥3
    order-of-tasting⇥format⇥order
    order-of-tasting⇥Put the steps of a tasting in order.
    order-of-tasting⇥a⇥Slurp
    order-of-tasting⇥b⇥Weigh the leaf
    order-of-tasting⇥c⇥Pour the water
    order-of-tasting⇥d⇥Wait five minutes
    refuse-empty⇥skill⇥brewscript
    refuse-empty⇥stage⇥3
    refuse-empty⇥format⇥single
    refuse-empty⇥A card without numbers must be refused. Where does the check belong?
    refuse-empty⇥a⇥In the chart
    refuse-empty⇥b⇥Nowhere
    refuse-empty⇥c⇥In the auction
    refuse-empty⇥d⇥Where the card is read
    refuse-empty⇥e⇥In the lift
    words-and-faults⇥skill⇥tasting
    words-and-faults⇥stage⇥4
    words-and-faults⇥format⇥match
    words-and-faults⇥Match each word with what it means.
    words-and-faults⇥a⇥Bakey
    words-and-faults⇥b⇥Brisk
    words-and-faults⇥c⇥Flat
    words-and-faults⇥1⇥Dried too hot
    words-and-faults⇥2⇥Served with cake
    words-and-faults⇥3⇥Lively on the tongue
    words-and-faults⇥4⇥Without life
    two-readers⇥skill⇥brewscript
    two-readers⇥stage⇥5
    two-readers⇥format⇥single
    two-readers⇥Two scripts add one cup to the same counter at once. What can be lost?
    two-readers⇥a⇥Every cup so far
    two-readers⇥b⇥The counter itself
    two-readers⇥c⇥One of the two cups
    two-readers⇥d⇥Nothing
    ");
}

#[test]
fn sources() {
    assert_snapshot!(tabs(&told(&["sources"], pipe())), @"
    $ careers sources
    cup-count⇥Chaipur Labour Desk⇥2026-05-15⇥postings⇥medium⇥4⇥https://example.org/cups-wanted
    kettle-gazette⇥The Kettle Gazette⇥undated⇥editorial⇥low⇥9⇥https://example.org/kettle-gazette/pay
    leaf-offers⇥Open Leaf⇥2025-06-30⇥offers⇥low⇥4⇥https://example.org/leaf-offers
    lift-act⇥Parliament of Chaipur⇥1999⇥law⇥high⇥23⇥https://example.org/acts/lifts
    steep-survey⇥Guild of Kettles⇥2026-03⇥survey⇥medium⇥9⇥https://example.org/steep-survey
    ");
}

#[test]
fn source_in_full() {
    assert_snapshot!(tabs(&told(&["sources", "leaf-offers"], pipe())), @"
    $ careers sources leaf-offers
    source⇥Leaf Offers, spring picking⇥leaf-offers
    source⇥publisher⇥Open Leaf
    source⇥page⇥https://example.org/leaf-offers
    source⇥published⇥2025-06-30
    source⇥read⇥2026-06-02
    source⇥basis⇥offers
    source⇥sample⇥120
    source⇥confidence⇥low
    source⇥attribution⇥Contains leaf data of Open Leaf, used with a biscuit.
    source⇥used in⇥tea-taster pay (4)
    ");
}

#[test]
fn doctor() {
    assert_snapshot!(tabs(&told(&["doctor"], pipe())), @"
    $ careers doctor
    undated⇥kettle-gazette⇥⇥⇥⇥9⇥tea-taster
    ");
}

#[test]
fn stats() {
    assert_snapshot!(tabs(&told(&["stats"], pipe())), @"
    $ careers stats
    all⇥careers⇥2
    all⇥sources⇥5: 1 high, 2 medium, 2 low confidence; 1 undated
    all⇥places⇥6
    all⇥skills⇥8
    all⇥version⇥VERSION
    lift-operator⇥pay⇥0 claims from 0 sources
    lift-operator⇥places known⇥0
    lift-operator⇥places unknown⇥chaipur, samosabad, greater-ladoo, remote
    lift-operator⇥roadmap⇥0 weeks and quarters, 0 tasks
    lift-operator⇥aptitude⇥0 items, 0 not single choice
    lift-operator⇥blind answers⇥not answered blind yet
    lift-operator⇥simulation⇥0 scenarios
    lift-operator⇥parts unknown⇥pay, openings, interests, styles, roadmap, aptitude, simulation
    tea-taster⇥pay⇥14 claims from 3 sources
    tea-taster⇥places known⇥4
    tea-taster⇥places unknown⇥remote
    tea-taster⇥roadmap⇥5 weeks and quarters, 9 tasks
    tea-taster⇥aptitude⇥8 items, 5 not single choice
    tea-taster⇥blind answers⇥7 of 8 answers agreed with the key
    tea-taster⇥simulation⇥1 scenario
    tea-taster⇥parts unknown⇥none
    tea-taster⇥warning⇥bank-cells: 10 of 10 cells of skill and stage have fewer than 3 live items
    ");
}

#[test]
fn quiz_result() {
    assert_snapshot!(tabs(&result(&["--review"], pipe())), @"
    $ careers quiz taster --answers FILE --review
    score⇥Tea Taster⇥seed 7
    score⇥right⇥3 of 7; 6 answered
    score⇥ability⇥-0.78, with 80 % chance between -1.69 and 0.14 (error 0.71); 0 is the middle of stage 3, one unit is one stage
    score⇥how sure⇥of questions like these you would get 23 to 66 % right (80 % interval, Wilson)
    score⇥ended⇥all of its questions were asked
    score⇥calibrated⇥1 of 7 questions
    score⇥theta⇥-0.775
    score⇥sd⇥0.715
    score⇥low⇥-1.688
    score⇥high⇥0.141
    score⇥rules⇥form
    score⇥reason⇥length
    at-stage⇥1⇥0.766⇥borderline
    at-stage⇥2⇥0.248⇥not yet
    at-stage⇥3⇥0.02⇥not yet
    at-stage⇥4⇥0⇥not yet
    at-stage⇥5⇥0⇥not yet
    skill⇥brewscript⇥2⇥3⇥1.3⇥0.80⇥own
    skill⇥tasting⇥1⇥4⇥2.0⇥-1.19⇥own
    stage⇥1⇥0⇥2
    stage⇥2⇥1⇥1
    stage⇥3⇥1⇥2
    stage⇥4⇥0⇥1
    stage⇥5⇥1⇥1
    study⇥s1/w01⇥The kettle is understood.⇥1 question missed
    study⇥s1/w02⇥One hundred cards are written.⇥trains Tasting
    study⇥read⇥careers roadmap tea-taster 1
    limits⇥At an error of .50 the stage is the right one in 62 of 100 tests and at most one off in 99, by simulation; it has not been checked on people.
    limits⇥It is not a percentile or a grade, as nobody has been measured to compare with, and one skill has too few questions to judge it alone.
    limits⇥For exploration and learning. Do not select people with it.
    tongue-side⇥verdict⇥not right
    tongue-side⇥Which water makes the fairest comparison of two leaves?
    tongue-side⇥yours⇥Each garden's own spring
    tongue-side⇥key⇥The same water for both
    tongue-side⇥tempting⇥Confuses a fair test with a kind one.
    tongue-side⇥why⇥What is compared may differ in one thing only.
    tongue-side⇥read⇥The Kettle Handbook, chapter 1 https://example.org/kettle-handbook/1
    tongue-side⇥week⇥s1/w01
    cups-per-hour⇥verdict⇥not right
    cups-per-hour⇥A cup takes 90 seconds. How many cups does one hour hold?
    cups-per-hour⇥yours⇥60 cups
    cups-per-hour⇥key⇥40 cups
    cups-per-hour⇥tempting⇥Takes a cup for a minute.
    cups-per-hour⇥why⇥3600 seconds hold 90 seconds forty times.
    cups-per-hour⇥read⇥A clock
    loop-of-cups⇥verdict⇥right
    loop-of-cups⇥What does this program print?
    loop-of-cups⇥cups = 3
    loop-of-cups⇥while cups > 0:
    loop-of-cups⇥  print cups
    loop-of-cups⇥  cups = cups - 1
    loop-of-cups⇥yours⇥3 2 1
    loop-of-cups⇥why⇥The loop ends before zero is printed.
    loop-of-cups⇥read⇥BrewScript in an afternoon https://example.org/brewscript
    loop-of-cups⇥week⇥s2/w03
    order-of-tasting⇥verdict⇥right
    order-of-tasting⇥Put the steps of a tasting in order.
    order-of-tasting⇥yours⇥Weigh the leaf -> Pour the water -> Wait five minutes -> Slurp
    order-of-tasting⇥why⇥Nobody can slurp what has not been poured.
    order-of-tasting⇥read⇥The Kettle Handbook, chapter 2 https://example.org/kettle-handbook/2
    order-of-tasting⇥week⇥s3/w04
    refuse-empty⇥verdict⇥not right
    refuse-empty⇥A card without numbers must be refused. Where does the check belong?
    refuse-empty⇥yours⇥no answer
    refuse-empty⇥key⇥Where the card is read
    refuse-empty⇥why⇥Bad data is cheapest at the door.
    refuse-empty⇥read⇥BrewScript in an afternoon
    words-and-faults⇥verdict⇥not right
    words-and-faults⇥Match each word with what it means.
    words-and-faults⇥yours⇥Bakey = Served with cake; Brisk = Lively on the tongue; Flat = nothing
    words-and-faults⇥key⇥Bakey = Dried too hot; Brisk = Lively on the tongue; Flat = Without life
    words-and-faults⇥why⇥The words are older than the cake.
    words-and-faults⇥read⇥A Taster's Dictionary
    two-readers⇥verdict⇥right
    two-readers⇥Two scripts add one cup to the same counter at once. What can be lost?
    two-readers⇥yours⇥One of the two cups
    two-readers⇥why⇥Both read the same number, and the later write hides the earlier one.
    two-readers⇥read⇥BrewScript in an afternoon, last page https://example.org/brewscript/last
    ");
}

#[test]
fn validate_bad_data() {
    assert_snapshot!(tabs(&verdict(broken().path(), "FOLDER", pipe())), @"
    $ careers validate FOLDER
    careers/soup-taster/career.yaml⇥error⇥required-file⇥it is missing⇥Add the file; data/README.md shows a complete folder.
    careers/soup-taster/pay.yaml:2⇥error⇥figure-range⇥low 12 is above high 4⇥Order the figures low <= median, average, typical <= high, in LPA, above 0.
    careers/soup-taster/pay.yaml:2⇥error⇥id-known⇥no place has the id `nowhere`⇥Name one that exists, or add the record first.
    careers/soup-taster/pay.yaml:2⇥error⇥id-known⇥no source has the id `gossip`⇥Name one that exists, or add the record first.
    error: FOLDER breaks 4 rules
    ");
}
