//! Offers side by side.

use std::fs;

use careers::error::Exit;
use careers::pay::offer::{Offer, read};
use insta::assert_snapshot;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::{careers, fixture, pipe, terminal};

const KETTLE: &str = "name: Kettle Works\ncity: chai-town\ncompany: product\ncareer: taster\nlevel: mid\n\
    fixed: 9L\nvariable: {amount: 10%, expected: 50%}\njoining: {amount: 50k, clawback_months: 12}\n\
    esop: {grant: 4L, vests_months: 48, cliff_months: 12, can_be_sold: false}\nnotice_days: 60\n";

const SAUCER: &str = "name: Saucer Office\ncity: Samosabad\ncompany: gcc\nfixed: 850000\nepf: full\n\
    retention: {amount: 1.2L, after_months: 24, clawback_months: 6}\n\
    esop: {grant: 2L, vests_months: 36, can_be_sold: true}\ngratuity_in_ctc: false\n";

/// A folder with these two offers.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("kettle.yaml"), KETTLE).expect("written");
    fs::write(folder.path().join("saucer.yaml"), SAUCER).expect("written");
    folder
}

/// The answer of the library on the fixture, without the folder's name.
fn told(flags: &[&str], columns: Option<usize>) -> String {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (first, second) = (path("kettle.yaml"), path("saucer.yaml"));
    let args = [&["offer", &first, &second][..], flags].concat();
    let (out, err, exit) = fixture(&args, columns.map_or(pipe(), terminal));
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    out.replace(&folder.path().display().to_string(), "")
        .replace('\t', "⇥")
}

#[test]
fn offers_at_80_columns() {
    assert_snapshot!(told(&[], Some(80)), @"
    Offers side by side, rupees, taxes of FY 2026-27
                                                 Kettle Works          Saucer Office
      City                                            Chaipur              Samosabad
      Employer                                        product                    gcc
      Cost to company                                9,90,000               8,50,000
      Guaranteed cash a year                         8,56,765               7,99,000
      Variable, expected                     45,000 of 90,000                   none
      Month in hand, new regime                        57,946                 52,184
      Month in hand, old regime                        56,256                 50,503
      The better, at the first                         57,900                 65,200
      city's costs
      Joining bonus                    50,000; back within 12                   none
                                                       months
      Retention bonus                                    none      1,20,000 after 24
                                                               months; back within 6
                                                                              months
      Equity                       4,00,000 unlisted, counted  2,00,000, can be sold
                                                            0
      Year 1, before tax                             9,51,765               8,65,667
      Year 2                                         9,01,765               9,85,666
      Year 3                                         9,01,765               8,65,667
      Year 4                                         9,01,765               7,99,000
      Set aside a year                                 64,835               1,02,000
      Notice                                          60 days                   none
      Among published claims       below 0, within 1, above 0                   none

      Pay of the first year is taken for all four: no letter promises a rise.

      A month in hand has no variable pay and no bonus in it; years are before tax.

      The old regime is reckoned with the standard deduction, professional tax and
      provident fund alone: careers take-home has rent, savings and insurance.

      Equity that cannot be sold counts nothing unless worth_to_me says otherwise.

      Living costs: cup-count, 2026-05-15. They are of a city, not of a life.

      Rates from: cup-count, lift-act.
    ");
}

#[test]
fn offers_at_40_columns() {
    assert_snapshot!(told(&[], Some(40)), @"
    Offers side by side, rupees, taxes of FY
    2026-27
                                Kettle Works
        Saucer Office
      City                           Chaipur
        Samosabad
      Employer                       product
        gcc
      Cost to company               9,90,000
        8,50,000
      Guaranteed cash a year        8,56,765
        7,99,000
      Variable, expected    45,000 of 90,000
        none
      Month in hand, new regime       57,946
        52,184
      Month in hand, old regime       56,256
        50,503
      The better, at the first city's costs
         57,900
        65,200
      Joining bonus
         50,000; back within 12 months
        none
      Retention bonus                   none
        1,20,000 after 24 months; back
        within 6 months
      Equity    4,00,000 unlisted, counted 0
        2,00,000, can be sold
      Year 1, before tax            9,51,765
        8,65,667
      Year 2                        9,01,765
        9,85,666
      Year 3                        9,01,765
        8,65,667
      Year 4                        9,01,765
        7,99,000
      Set aside a year                64,835
        1,02,000
      Notice                         60 days
        none
      Among published claims
         below 0, within 1, above 0
        none

      Pay of the first year is taken for all
      four: no letter promises a rise.

      A month in hand has no variable pay
      and no bonus in it; years are before
      tax.

      The old regime is reckoned with the
      standard deduction, professional tax
      and provident fund alone: careers
      take-home has rent, savings and
      insurance.

      Equity that cannot be sold counts
      nothing unless worth_to_me says
      otherwise.

      Living costs: cup-count, 2026-05-15.
      They are of a city, not of a life.

      Rates from: cup-count, lift-act.
    ");
}

#[test]
fn offers_in_a_pipe() {
    assert_snapshot!(told(&[], None), @"
    name⇥Kettle Works⇥Saucer Office
    city⇥Chaipur⇥Samosabad
    company⇥product⇥gcc
    ctc⇥9,90,000⇥8,50,000
    guaranteed⇥8,56,765⇥7,99,000
    variable⇥45,000 of 90,000⇥none
    month-new⇥57,946⇥52,184
    month-old⇥56,256⇥50,503
    real-month⇥57,900⇥65,200
    joining⇥50,000; back within 12 months⇥none
    retention⇥none⇥1,20,000 after 24 months; back within 6 months
    equity⇥4,00,000 unlisted, counted 0⇥2,00,000, can be sold
    year-1⇥9,51,765⇥8,65,667
    year-2⇥9,01,765⇥9,85,666
    year-3⇥9,01,765⇥8,65,667
    year-4⇥9,01,765⇥7,99,000
    retirals⇥64,835⇥1,02,000
    notice⇥60 days⇥none
    standing⇥below 0, within 1, above 0⇥none
    ");
}

#[test]
fn offers_as_json() {
    assert_snapshot!(told(&["--json"], None), @r#"{"schema":"careers/offer/1","year":"2026-27","offers":[{"file":"/kettle.yaml","name":"Kettle Works","city":"chaipur","city_name":"Chaipur","company":"product","ctc":990000,"fixed":900000,"variable":90000,"variable_expected":45000,"guaranteed_cash":856765,"in_hand_month_new":57946,"in_hand_month_old":56256,"real_month":57900,"cost":1,"joining":{"amount":50000,"after_months":0,"clawback_months":12},"equity":{"grant":400000,"can_be_sold":false,"counted":0,"vests_months":48,"cliff_months":12},"years":[{"number":1,"cash":951765,"equity":0,"equity_uncounted":100000},{"number":2,"cash":901765,"equity":0,"equity_uncounted":100000},{"number":3,"cash":901765,"equity":0,"equity_uncounted":100000},{"number":4,"cash":901765,"equity":0,"equity_uncounted":100000}],"retirals":64835,"notice_days":60,"standing":{"career":"tea-taster","level":"mid","below":0,"within":1,"above":0,"not_comparable":0}},{"file":"/saucer.yaml","name":"Saucer Office","city":"samosabad","city_name":"Samosabad","company":"gcc","ctc":850000,"fixed":850000,"variable":0,"variable_expected":0,"guaranteed_cash":799000,"in_hand_month_new":52184,"in_hand_month_old":50503,"real_month":65200,"cost":0.8,"retention":{"amount":120000,"after_months":24,"clawback_months":6},"equity":{"grant":200000,"can_be_sold":true,"counted":200000,"vests_months":36,"cliff_months":0},"years":[{"number":1,"cash":799000,"equity":66667,"equity_uncounted":0},{"number":2,"cash":919000,"equity":66666,"equity_uncounted":0},{"number":3,"cash":799000,"equity":66667,"equity_uncounted":0},{"number":4,"cash":799000,"equity":0,"equity_uncounted":0}],"retirals":102000}],"notes":["Pay of the first year is taken for all four: no letter promises a rise.","A month in hand has no variable pay and no bonus in it; years are before tax.","The old regime is reckoned with the standard deduction, professional tax and provident fund alone: careers take-home has rent, savings and insurance.","Equity that cannot be sold counts nothing unless worth_to_me says otherwise.","Living costs: cup-count, 2026-05-15. They are of a city, not of a life."],"sources":[{"id":"cup-count","title":"Cups wanted","publisher":"Chaipur Labour Desk","url":"https://example.org/cups-wanted","published":"2026-05-15","retrieved":"2026-06-03","basis":"postings","sample":90,"confidence":"medium"},{"id":"lift-act","title":"The Lifts and Tea-Rooms Act","publisher":"Parliament of Chaipur","url":"https://example.org/acts/lifts","published":"1999","retrieved":"2026-06-03","basis":"law","confidence":"high"}]}"#);
}

/// What is said of a file with one thing swapped.
fn refused(from: &str, to: &str) -> String {
    assert_eq!(KETTLE.matches(from).count(), 1, "{from}");
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("offer.yaml");
    fs::write(&path, KETTLE.replacen(from, to, 1)).expect("written");
    let (out, err, exit) = fixture(&["offer", &path.display().to_string()], pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::BadData), "{to}: {err}");
    err.replace(&folder.path().display().to_string(), "")
}

#[test]
fn a_bad_field_is_told_with_its_line_and_the_nearest_one() {
    for (from, to, says) in [
        (
            "fixed:",
            "fixd:",
            "/offer.yaml:6: unknown field `fixd`, expected one of",
        ),
        (
            "city: chai-town\n",
            "",
            "/offer.yaml:1: missing field `city`",
        ),
        (
            "9L",
            "-9",
            "/offer.yaml:6: `-9`: an amount cannot be below zero",
        ),
        ("9L", "lots", "/offer.yaml:6: `lots`: write rupees"),
        ("9L", "0", "/offer.yaml: fixed: nothing is paid"),
        (
            "9L",
            "9.5",
            "/offer.yaml:6: `9.5`: an amount is whole rupees",
        ),
        ("9L", "[9]", "/offer.yaml:6: fixed: invalid type: sequence"),
        (
            "9L",
            "99999cr",
            "/offer.yaml:6: `99999cr`: more than 1,000 crore",
        ),
        (
            "10%",
            "110%",
            "/offer.yaml:7: variable: `110%`: a share cannot be over 100 %",
        ),
        (
            "expected: 50%",
            "expected: 2L",
            "/offer.yaml: variable.expected: more than the variable pay",
        ),
        (
            "vests_months: 48",
            "vests_months: 6",
            "/offer.yaml: esop.cliff_months: beyond vests_months",
        ),
        (
            "company: product",
            "company: bank",
            "/offer.yaml:3: company: unknown variant `bank`",
        ),
        (
            "chai-town",
            "chai-twn",
            "/offer.yaml: no city is called `chai-twn`\nhint: did you mean chaipur?",
        ),
        (
            "career: taster",
            "career: tastr",
            "/offer.yaml: no career is called `tastr`\nhint: did you mean tea-taster?",
        ),
        (
            "notice_days: 60",
            "notice_days: -1",
            "/offer.yaml:10: notice_days:",
        ),
    ] {
        let err = refused(from, to);
        assert!(err.starts_with(&format!("error: {says}")), "{to}: {err}");
    }
    assert!(refused("fixed:", "fixd:").contains("hint: did you mean `fixed`?\n"));
}

#[test]
fn a_file_that_is_none_or_too_many_are_refused() {
    let run = careers(&["offer", "no-such-offer.yaml"])
        .status(Exit::BadData)
        .any_stderr();
    assert!(
        run.run()
            .stderr
            .starts_with("error: cannot read no-such-offer.yaml")
    );
    let five = ["offer", "a", "b", "c", "d", "e"];
    careers(&five).status(Exit::Usage).any_stderr().run();
    careers(&["offer"]).status(Exit::Usage).any_stderr().run();
}

#[test]
fn asking_needs_a_terminal_and_overwrites_nothing() {
    let folder = folder();
    let path = folder.path().join("kettle.yaml").display().to_string();
    let run = careers(&["offer", "--new", &path])
        .status(Exit::State)
        .any_stderr()
        .run();
    assert!(run.stderr.contains("is there already"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&path).expect("kept"), KETTLE);
    let new = folder.path().join("new.yaml").display().to_string();
    let run = careers(&["offer", "--new", &new])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(run.stderr.contains("needs a terminal"), "{}", run.stderr);
}

fn offer(text: &str) -> Offer {
    read(text.as_bytes()).expect("an offer")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// What vests in four years is the grant where it vests within them, never more.
    #[test]
    fn vesting_adds_up(grant in 1_u64..50_000_000, months in 1_u16..=96, cliff in 0_u16..=96, sold: bool) {
        prop_assume!(cliff <= months);
        let text = SAUCER.replace(
            "{grant: 2L, vests_months: 36, can_be_sold: true}",
            &format!("{{grant: {grant}, vests_months: {months}, cliff_months: {cliff}, can_be_sold: {sold}}}"),
        );
        let offer = offer(&text);
        let vested: u64 = offer.vesting().iter().sum();
        prop_assert!(vested <= grant);
        if months <= 48 {
            prop_assert_eq!(vested, grant);
        }
        let counted: u64 = offer.equity_counted().iter().sum();
        prop_assert_eq!(counted, if sold { vested } else { 0 });
        if cliff > 12 {
            prop_assert_eq!(offer.vesting()[0], 0);
        }
    }

    /// A bonus for staying is paid once, in the year of its month, or beyond the four years.
    #[test]
    fn a_retention_bonus_is_paid_in_its_year(after in 0_u16..=72) {
        let text = SAUCER.replace("after_months: 24", &format!("after_months: {after}"));
        let paid = offer(&text).bonuses();
        let year = usize::from(after.max(1) - 1) / 12;
        for (i, amount) in paid.into_iter().enumerate() {
            prop_assert_eq!(amount, if i == year { 120_000 } else { 0 });
        }
    }

    /// Whatever bytes come, reading them ends, and an offer that is read can be reckoned.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(offer) = read(&bytes) {
            let _ = (offer.package(), offer.vesting(), offer.equity_counted());
        }
    }
}
