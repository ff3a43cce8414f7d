//! What a person, a pipe and a screen reader get.

use insta::assert_snapshot;

use crate::support::{fixture, page, pipe, terminal};

fn piped(args: &[&str]) -> String {
    fixture(args, pipe()).0.replace('\t', "⇥")
}

const OFFER: [&str; 6] = ["take-home", "9L", "--city", "chaipur", "--variable", "10%"];

#[test]
fn take_home_at_80_columns() {
    assert_snapshot!(page(&OFFER, 80), @"
    9 lakh a year: ₹58,070 a month in hand, FY 2026-27, new regime
                              Year   Month
      Cost to company     9,00,000  75,000  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      - employer's EPF      21,600   1,800                                    ━━
      - gratuity            19,471   1,623                                   ━━
      Gross pay           8,58,929  71,577  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      - own EPF             21,600   1,800                                   ━
      - professional tax     2,500     208                                  ━━
      - income tax        1,37,986  11,499                             ━━━━━━
      In hand             6,96,843  58,070  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      A month without any variable pay: ₹52,910 in hand.

    The tax: Saucer Act, 2025, FY 2026-27
                                                            Year
      Gross pay                                         8,58,929
      - standard deduction                                50,000
      Taxable income                                    8,08,929
      Tax by slabs: 10 % of 4,00,000, 30 % of 3,08,929  1,32,679
      and health and education cess                        5,307
      Income tax                                        1,37,986

      Under the old regime, with the deductions given: ₹56,399 a month, ₹1,671 less.

      Assumed: basic pay ₹4,05,000 a year, provident fund on the compulsory wage
      (--epf full: on basic pay), the employer's share inside the cost to company,
      gratuity inside it.

      Residents under 60, with no income beside the salary; none of it taxed at
      special rates.

      Rates from: lift-act. careers sources ID has the page.
    ");
}

#[test]
fn take_home_at_40_columns() {
    assert_snapshot!(page(&OFFER, 40), @"
    9 lakh a year: ₹58,070 a month in hand,
    FY 2026-27, new regime
                              Year   Month
      Cost to company     9,00,000  75,000
      - employer's EPF      21,600   1,800
      - gratuity            19,471   1,623
      Gross pay           8,58,929  71,577
      - own EPF             21,600   1,800
      - professional tax     2,500     208
      - income tax        1,37,986  11,499
      In hand             6,96,843  58,070

      A month without any variable pay:
      ₹52,910 in hand.

    The tax: Saucer Act, 2025, FY 2026-27
                                        Year
      Gross pay                     8,58,929
      - standard deduction            50,000
      Taxable income                8,08,929
      Tax by slabs: 10 % of         1,32,679
      4,00,000, 30 % of 3,08,929
      and health and education         5,307
      cess
      Income tax                    1,37,986

      Under the old regime, with the
      deductions given: ₹56,399 a month,
      ₹1,671 less.

      Assumed: basic pay ₹4,05,000 a year,
      provident fund on the compulsory wage
      (--epf full: on basic pay), the
      employer's share inside the cost to
      company, gratuity inside it.

      Residents under 60, with no income
      beside the salary; none of it taxed at
      special rates.

      Rates from: lift-act. careers sources
      ID has the page.
    ");
}

#[test]
fn take_home_in_a_pipe() {
    assert_snapshot!(piped(&OFFER), @"
    pay⇥ctc⇥900000
    pay⇥employer-epf⇥21600
    pay⇥gratuity⇥19471
    pay⇥gross⇥858929
    pay⇥employee-epf⇥21600
    pay⇥professional-tax⇥2500
    pay⇥income-tax⇥137986
    pay⇥in-hand⇥696843
    tax⇥taxable⇥808929
    tax⇥tax-before-rebate⇥132679
    tax⇥rebate⇥0
    tax⇥surcharge⇥0
    tax⇥cess⇥5307
    tax⇥income-tax⇥137986
    deduction⇥standard⇥50000
    slab⇥0⇥0⇥100000
    slab⇥100000⇥10⇥400000
    slab⇥500000⇥30⇥308929
    other⇥regime⇥old
    other⇥taxable⇥809829
    other⇥income-tax⇥158045
    other⇥in-hand-month⇥56399
    note⇥Residents under 60, with no income beside the salary; none of it taxed at special rates.
    ");
}

#[test]
fn take_home_aloud() {
    let args = [&OFFER[..], &["--plain"]].concat();
    assert_snapshot!(fixture(&args, terminal(80)).0, @"
    9 lakh a year: ₹58,070 a month in hand, FY 2026-27, new regime.
    Cost to company; Year: 9,00,000; Month: 75,000.
    - employer's EPF; Year: 21,600; Month: 1,800.
    - gratuity; Year: 19,471; Month: 1,623.
    Gross pay; Year: 8,58,929; Month: 71,577.
    - own EPF; Year: 21,600; Month: 1,800.
    - professional tax; Year: 2,500; Month: 208.
    - income tax; Year: 1,37,986; Month: 11,499.
    In hand; Year: 6,96,843; Month: 58,070.
    A month without any variable pay: ₹52,910 in hand.

    The tax: Saucer Act, 2025, FY 2026-27.
    Gross pay; Year: 8,58,929.
    - standard deduction; Year: 50,000.
    Taxable income; Year: 8,08,929.
    Tax by slabs: 10 % of 4,00,000, 30 % of 3,08,929; Year: 1,32,679.
    and health and education cess; Year: 5,307.
    Income tax; Year: 1,37,986.
    Under the old regime, with the deductions given: ₹56,399 a month, ₹1,671 less.
    Assumed: basic pay ₹4,05,000 a year, provident fund on the compulsory wage (--epf full: on basic pay), the employer's share inside the cost to company, gratuity inside it.
    Residents under 60, with no income beside the salary; none of it taxed at special rates.
    Rates from: lift-act. careers sources ID has the page.
    ");
}

#[test]
fn take_home_old_regime_with_every_claim() {
    let args = [
        "take-home",
        "30L",
        "--regime",
        "old",
        "--city",
        "samosa",
        "--rent",
        "30k",
        "--80c",
        "2L",
        "--80d",
        "30000",
        "--own-nps",
        "60000",
        "--home-loan",
        "3L",
        "--employer-nps",
        "10%",
        "--epf",
        "full",
    ];
    assert_snapshot!(page(&args, 80), @"
    30 lakh a year: ₹1,68,602 a month in hand, FY 2026-27, old regime
                                      Year     Month
      Cost to company            30,00,000  2,50,000  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      - employer's EPF            1,80,000    15,000                             ━━━
      - gratuity                    72,115     6,010                             ━
      - employer's pension fund   1,50,000    12,500                           ━━━
      Gross pay                  25,97,885  2,16,490  ━━━━━━━━━━━━━━━━━━━━━━━━━━
      - own EPF                   1,80,000    15,000                         ━━━
      - professional tax             2,500       208                         ━
      - income tax                3,92,160    32,680                      ━━━━
      In hand                    20,23,225  1,68,602  ━━━━━━━━━━━━━━━━━━━━━

    The tax: Saucer Act, 2025, FY 2026-27
                                                Year
      Gross pay                            25,97,885
      and employer's pension fund           1,50,000
      - standard deduction                    25,000
      - house rent allowance exempt         2,10,000
      - professional tax                       2,500
      - savings, own EPF among them (80C)   1,50,000
      - health insurance (80D)                25,000
      - own pension contribution              50,000
      - employer's pension fund, exempt     1,50,000
      - interest on a home loan             2,00,000
      Taxable income                       19,35,385
      Tax by slabs: 20 % of 18,85,385       3,77,077
      and health and education cess           15,083
      Income tax                            3,92,160

      Under the new regime, with the deductions given: ₹1,33,228 a month, ₹35,374
      less.

      Assumed: basic pay ₹15,00,000 a year, provident fund on all of basic pay
      (--epf capped: on the compulsory wage), the employer's share inside the cost
      to company, gratuity inside it.

      Residents under 60, with no income beside the salary; none of it taxed at
      special rates. Professional tax of Lower Saucer is not confirmed. Professional
      tax of Lower Saucer: Paid in biscuits. The limit for house rent is not
      confirmed. Only a draft on a napkin was seen. The limit of the deduction
      home-loan is not confirmed.

      Rates from: lift-act. careers sources ID has the page.
    ");
}

#[test]
fn tax_on_a_taxable_income() {
    assert_snapshot!(page(&["take-home", "--taxable", "12L"], 80), @"
    The tax: Saucer Act, 2025, FY 2026-27
                                                             Year
      Taxable income                                    12,00,000
      Tax by slabs: 10 % of 4,00,000, 30 % of 7,00,000   2,50,000
      - rebate and marginal relief                              0
      and surcharge                                        25,000
      and health and education cess                        11,000
      Income tax                                         2,86,000

      Under the old regime: ₹2,39,200.

      Residents under 60, with no income beside the salary; none of it taxed at
      special rates.

      Rates from: lift-act. careers sources ID has the page.
    ");
    assert_snapshot!(piped(&["take-home", "--taxable", "12L"]), @"
    tax⇥taxable⇥1200000
    tax⇥tax-before-rebate⇥250000
    tax⇥rebate⇥0
    tax⇥surcharge⇥25000
    tax⇥cess⇥11000
    tax⇥income-tax⇥286000
    slab⇥0⇥0⇥100000
    slab⇥100000⇥10⇥400000
    slab⇥500000⇥30⇥700000
    other⇥regime⇥old
    other⇥taxable⇥1200000
    other⇥income-tax⇥239200
    note⇥Residents under 60, with no income beside the salary; none of it taxed at special rates.
    ");
}

#[test]
fn take_home_as_json() {
    let args = [&OFFER[..], &["--json"]].concat();
    assert_snapshot!(fixture(&args, pipe()).0, @r#"{"schema":"careers/take-home/1","year":"2026-27","year_name":"FY 2026-27","act":"Saucer Act, 2025","regime":"new","asked":{"ctc":900000,"variable":90000,"variable_expected":90000,"basic":405000,"epf":"capped","employer_epf_in_ctc":true,"gratuity_in_ctc":true,"city":"chaipur","metro":true},"cost":900000,"employer_epf":21600,"gratuity":19471,"employer_pension":0,"gross":858929,"employee_epf":21600,"professional_tax":2500,"in_hand_year":696843,"in_hand_month":58070,"in_hand_month_without_variable":52910,"deductions":[{"kind":"standard","amount":50000}],"slabs":[{"above":0,"percent":0,"income":100000},{"above":100000,"percent":10,"income":400000},{"above":500000,"percent":30,"income":308929}],"taxable":808929,"tax_before_rebate":132679,"rebate":0,"surcharge":0,"cess":5307,"income_tax":137986,"other":{"regime":"old","taxable":809829,"income_tax":158045,"in_hand_month":56399},"notes":["Residents under 60, with no income beside the salary; none of it taxed at special rates."],"sources":[{"id":"lift-act","title":"The Lifts and Tea-Rooms Act","publisher":"Parliament of Chaipur","url":"https://example.org/acts/lifts","published":"1999","retrieved":"2026-06-03","basis":"law","confidence":"high"}]}"#);
}
