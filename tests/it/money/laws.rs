//! Laws that hold for every income.

use careers::catalog::model::TaxYear;
use careers::pay::take_home::{Claims, EpfMode, Package, TakeHome, Which, take_home};
use careers::pay::tax::income_tax;
use proptest::prelude::*;

use super::years;

const REGIMES: [Which; 2] = [Which::New, Which::Old];

/// Incomes around what matters: anything up to six crore, and the neighbourhood of every threshold.
fn income() -> impl Strategy<Value = u64> {
    let thresholds = [
        400_000_u64,
        500_000,
        800_000,
        1_000_000,
        1_200_000,
        1_275_000,
        2_400_000,
        5_000_000,
        10_000_000,
        20_000_000,
        50_000_000,
    ];
    let near = (
        proptest::sample::select(thresholds.to_vec()),
        0_u64..400_000,
    )
        .prop_map(|(threshold, more)| (threshold + more).saturating_sub(100_000));
    prop_oneof![0_u64..60_000_000, near]
}

fn package() -> impl Strategy<Value = Package> {
    let pay = (income(), 0_u64..2_000_000, 0_u64..=100);
    let modes = (
        proptest::sample::select(EpfMode::ALL.to_vec()),
        any::<bool>(),
        any::<bool>(),
    );
    let claims = (
        0_u64..400_000,
        0_u64..60_000,
        0_u64..90_000,
        0_u64..400_000,
        0_u64..1_500_000,
        any::<bool>(),
    );
    (pay, modes, claims, 0_u64..=14).prop_map(
        |((fixed, variable, basic), (epf, gratuity, inside), claims, pension)| {
            let basic = fixed * basic / 100;
            let (savings, health, own_pension, home_loan, rent, metro) = claims;
            Package {
                fixed,
                variable,
                basic,
                epf,
                gratuity,
                epf_inside: inside,
                employer_pension: basic * pension / 100,
                claims: Claims {
                    savings,
                    health,
                    own_pension,
                    home_loan,
                    rent,
                    allowance: basic / 2,
                    metro,
                },
            }
        },
    )
}

fn steps_of(year: &TaxYear<&str>, which: Which, package: &Package) -> TakeHome {
    let rule = year
        .professional_tax
        .iter()
        .find(|r| r.state == "Karnataka");
    take_home(year, which, package, rule)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tax_never_falls_as_income_rises(taxable in income(), more in 1_u64..200_000) {
        for year in years() {
            for which in REGIMES {
                let due = |t| income_tax(&year, which.of(&year), t).due();
                prop_assert!(due(taxable) <= due(taxable + more));
            }
        }
    }

    /// Wherever marginal relief bites, the tax is no more than the income beyond the threshold
    /// and what was due there.
    #[test]
    fn relief_never_takes_more_than_the_extra_rupee(more in 1_u64..3_000_000) {
        for year in years() {
            for which in REGIMES {
                let regime = which.of(&year);
                let before = |t| income_tax(&year, regime, t).before_cess();
                let mut thresholds: Vec<u64> = regime.surcharge.bands.iter().map(|b| b.above).collect();
                if regime.rebate.marginal_relief {
                    thresholds.push(regime.rebate.up_to);
                }
                for (i, threshold) in thresholds.iter().enumerate() {
                    let next = thresholds.get(i + 1).copied().unwrap_or(u64::MAX);
                    let relieved = income_tax(&year, regime, threshold + more);
                    if threshold + more > next && i + 1 < regime.surcharge.bands.len() {
                        continue;
                    }
                    let rate = regime.surcharge.bands.iter().rfind(|b| threshold + more > b.above).map_or(0, |b| b.percent);
                    let full = (relieved.before_rebate - relieved.rebate) * rate;
                    let bites = relieved.surcharge * 100 + 100 <= full || (relieved.rebate > 0 && *threshold == regime.rebate.up_to);
                    if bites {
                        prop_assert_eq!(before(threshold + more), before(*threshold) + more);
                    }
                }
            }
        }
    }

    /// Just above each threshold one never keeps less than just below it, but for the
    /// rupee by which rounding the tax and the surcharge can differ.
    #[test]
    fn nobody_loses_by_a_rise(taxable in income()) {
        for year in years() {
            let left = |t: u64| t - income_tax(&year, &year.new, t).before_cess();
            prop_assert!(left(taxable + 1) + 1 >= left(taxable));
            prop_assert!(left(taxable + 10) >= left(taxable));
        }
    }

    #[test]
    fn gross_to_net_adds_up(package in package()) {
        for year in years() {
            for which in REGIMES {
                let steps = steps_of(&year, which, &package);
                let inside = steps.employer_epf + steps.gratuity + steps.employer_pension;
                prop_assert_eq!(steps.cost, package.fixed + package.variable);
                if inside <= steps.cost {
                    prop_assert_eq!(steps.gross + inside, steps.cost);
                }
                let taken = steps.employee_epf + steps.professional_tax + steps.tax.due();
                if taken <= steps.gross {
                    prop_assert_eq!(steps.in_hand + taken, steps.gross);
                }
                let off: u64 = steps.deductions.iter().map(|(_, amount)| amount).sum();
                prop_assert_eq!(steps.taxable, (steps.gross + steps.employer_pension).saturating_sub(off));
            }
        }
    }

    #[test]
    fn no_deduction_exceeds_its_limit(package in package()) {
        for year in years() {
            for which in REGIMES {
                let steps = steps_of(&year, which, &package);
                for rule in &which.of(&year).deductions {
                    let found = steps.deductions.iter().find(|(kind, _)| *kind == rule.kind.id());
                    let amount = found.map_or(0, |(_, amount)| *amount);
                    prop_assert!(amount <= rule.at_most.unwrap_or(u64::MAX));
                    let of_basic = rule.percent_of_basic.map_or(u64::MAX, |p| package.basic * p / 100 + 1);
                    prop_assert!(amount <= of_basic);
                }
            }
        }
    }

    /// More pay is never less in hand, whatever the fund and the claims.
    #[test]
    fn a_higher_variable_never_leaves_less(package in package(), more in 1_u64..500_000) {
        let higher = Package { variable: package.variable + more, ..package };
        for year in years() {
            let of = |p: &Package| steps_of(&year, Which::New, p);
            let (low, high) = (of(&package), of(&higher));
            // Cess of 4 % on relieved tax takes 1.04 of a rupee; a step of professional tax is at most 2,500.
            prop_assert!(high.in_hand + more * 4 / 100 + 2_501 >= low.in_hand);
        }
    }
}
