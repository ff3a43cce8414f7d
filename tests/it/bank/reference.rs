//! Estimates against another implementation: `tests/fixtures/irt/irt_cases.json` has two
//! banks of twenty items with twenty response patterns each.

use careers::assess::estimate::{Mark, Scale};
use careers::assess::irt::Parameters;
use careers::assess::mode::{Answered, Unbounded, map, ml};
use serde_json::Value;

use crate::support::root;

/// A bank of the file: its items and the record.
struct Bank {
    name: String,
    items: Vec<Parameters>,
    record: Value,
}

fn cases() -> Value {
    let path = root().join("tests/fixtures/irt/irt_cases.json");
    let text = std::fs::read_to_string(path).expect("the reference cases");
    serde_json::from_str(&text).expect("JSON")
}

fn banks() -> Vec<Bank> {
    let file = cases();
    let banks = file["banks"].as_object().expect("banks");
    assert_eq!(banks.len(), 2);
    let item = |item: &Value| Parameters {
        a: figure(&item["a"]),
        b: figure(&item["b"]),
        c: figure(&item["c"]),
        sd_b: 0.0,
    };
    banks
        .iter()
        .map(|(name, record)| Bank {
            name: name.clone(),
            items: list(&record["items"]).iter().map(item).collect(),
            record: record.clone(),
        })
        .collect()
}

fn figure(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn figures(value: &Value) -> Vec<f64> {
    list(value).iter().map(figure).collect()
}

fn marks(case: &Value) -> Vec<Mark> {
    let mark = |value: &Value| value.as_u64().map_or(Mark::Absent, |x| (x == 1).into());
    list(&case["x"]).iter().map(mark).collect()
}

fn answered(bank: &Bank, case: &Value) -> Vec<Answered> {
    let marks = marks(case);
    let pairs = bank.items.iter().zip(&marks);
    pairs
        .filter_map(|(item, mark)| Some((*item, mark.right()?)))
        .collect()
}

/// Calls a check with every pattern of every bank and a name for it.
fn every(mut check: impl FnMut(&Bank, &Value, &str)) {
    for bank in banks() {
        let cases = list(&bank.record["cases"]);
        assert_eq!(cases.len(), 20);
        for case in cases {
            let name = format!("{} {}", bank.name, case["label"]);
            check(&bank, case, &name);
        }
    }
}

fn near(found: f64, known: f64, tolerance: f64, what: &str) {
    assert!(
        (found - known).abs() <= tolerance,
        "{what}: {found}, known {known}"
    );
}

#[test]
fn the_estimate_and_its_error() {
    every(|bank, case, name| {
        let estimate = Scale::new(bank.items.iter().copied())
            .posterior(&marks(case))
            .estimate();
        near(estimate.theta, figure(&case["eap_grid61_pm6"]), 1e-6, name);
        near(estimate.sd, figure(&case["eap_grid61_pm6_sd"]), 1e-6, name);
        // Sixty-one nodes are as good as the integral.
        near(estimate.theta, figure(&case["eap_exact"]), 1e-5, name);
        near(estimate.sd, figure(&case["eap_exact_sd"]), 1e-5, name);
    });
}

#[test]
fn quantiles_and_masses() {
    let cuts: [f64; 4] = figures(&cases()["stage_cuts"]).try_into().expect("four");
    every(|bank, case, name| {
        let posterior = Scale::new(bank.items.iter().copied()).posterior(&marks(case));
        let found = posterior.quantiles([0.025, 0.1, 0.5, 0.9, 0.975]);
        let fields = [
            "post_q025",
            "post_q10",
            "post_median",
            "post_q90",
            "post_q975",
        ];
        for (found, field) in found.into_iter().zip(fields) {
            near(
                found,
                figure(&case[field]),
                0.003,
                &format!("{name} {field}"),
            );
        }
        let masses = posterior.masses(cuts);
        for (found, known) in masses.iter().zip(figures(&case["stage_mass"])) {
            near(*found, known, 0.001, name);
        }
    });
}

#[test]
fn the_highest_posterior() {
    every(|bank, case, name| {
        let mode = map(&answered(bank, case));
        near(mode.theta, figure(&case["map"]), 1e-5, name);
        near(mode.se, figure(&case["map_se_observed"]), 1e-5, name);
    });
}

#[test]
fn the_highest_likelihood_where_there_is_one() {
    every(|bank, case, name| {
        let found = ml(&answered(bank, case));
        match case["ml_side"].as_str().expect("a side") {
            "-inf" => assert_eq!(found, Err(Unbounded::Below), "{name}"),
            "+inf" => assert_eq!(found, Err(Unbounded::Above), "{name}"),
            _ => {
                let mode = found.expect(name);
                near(mode.theta, figure(&case["ml"]), 1e-5, name);
                near(mode.se, figure(&case["ml_se_observed"]), 1e-5, name);
            }
        }
    });
    assert_eq!(ml(&[]), Err(Unbounded::Empty));
}

#[test]
fn likelihoods() {
    every(|bank, case, name| {
        for (theta, field) in [(0.0, "loglik_at_0"), (1.0, "loglik_at_1")] {
            let one = |(item, right): &Answered| {
                let (wrong, correct) = item.logarithms(theta);
                if *right { correct } else { wrong }
            };
            let sum: f64 = answered(bank, case).iter().map(one).sum();
            near(sum, figure(&case[field]), 1e-7, name);
        }
    });
}

#[test]
fn information() {
    for bank in banks() {
        let record = &bank.record["item_info_at"];
        let thetas = figures(&record["theta"]);
        for (item, known) in bank.items.iter().zip(list(&record["info"])) {
            for (theta, known) in thetas.iter().zip(figures(known)) {
                near(item.information(*theta), known, 1e-7, &bank.name);
            }
        }
        let test = &bank.record["test_info_at"];
        for (theta, known) in figures(&test["theta"]).iter().zip(figures(&test["info"])) {
            let sum: f64 = bank.items.iter().map(|i| i.information(*theta)).sum();
            near(sum, known, 1e-6, &bank.name);
        }
    }
}
