//! Laws of the match.

use careers::assess::fit::{Fit, Label, Person, Profile, ties};
use careers::assess::traits::score_error;
use careers::error::Exit;
use proptest::prelude::*;
use serde_json::Value;

use super::{file, finder, guild, told_of, traits};
use crate::quiz::run;
use crate::support::pipe;

fn profile(range: std::ops::RangeInclusive<f64>) -> impl Strategy<Value = Profile> {
    proptest::array::uniform6(range)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn r_lies_in_its_interval_and_its_interval_from_minus_1_to_1(
        scores in profile(0.0..=40.0), career in profile(1.0..=7.0), error in 0.0..6.0_f64
    ) {
        let fit = Person::new(scores, [error; 6]).and_then(|p| p.fit(&career)).expect("no flat profile");
        prop_assert!(-1.0 <= fit.low && fit.low <= fit.r && fit.r <= fit.high && fit.high <= 1.0);
    }

    #[test]
    fn a_constant_on_all_scores_changes_nothing(
        scores in profile(0.0..=30.0), career in profile(1.0..=7.0), by in 0.0..10.0_f64
    ) {
        let fit = |scores| Person::new(scores, [4.0; 6]).and_then(|p| p.fit(&career)).expect("defined");
        let (before, after): (Fit, Fit) = (fit(scores), fit(scores.map(|s| s + by)));
        prop_assert!((before.r - after.r).abs() < 1e-6);
        prop_assert!((before.low - after.low).abs() < 1e-6 && (before.high - after.high).abs() < 1e-6);
    }

    #[test]
    fn scales_in_another_order_have_the_same_r(scores in profile(0.0..=40.0), career in profile(1.0..=7.0)) {
        let fit = |scores, career| Person::new(scores, [4.0; 6]).and_then(|p: Person| p.fit(&career)).expect("defined").r;
        let turned = |mut p: Profile| { p.rotate_left(2); p };
        prop_assert!((fit(scores, career) - fit(turned(scores), turned(career))).abs() < 1e-9);
    }

    #[test]
    fn flat_profiles_have_no_fit(level in 0.0..40.0_f64, other in profile(1.0..=7.0)) {
        prop_assert!(Person::new([level; 6], [4.0; 6]).is_none());
        let person = Person::new(other, [4.0; 6]).expect("defined");
        prop_assert_eq!(person.fit(&[level; 6]), None);
    }

    #[test]
    fn every_fit_is_in_one_run(rs in proptest::collection::vec((-1.0..1.0_f64, 0.0..0.5_f64), 0..20)) {
        let mut fits: Vec<Fit> = rs.iter().map(|(r, w)| Fit { r: *r, low: r - w, high: r + w }).collect();
        fits.sort_by(|a, b| b.r.total_cmp(&a.r));
        let runs = ties(&fits);
        prop_assert_eq!(runs.iter().sum::<usize>(), fits.len());
        let mut first = 0;
        for run in runs {
            prop_assert!(fits[first..first + run].iter().all(|fit| fit.high >= fits[first].low));
            first += run;
        }
    }
}

/// Percentiles 10 and 90 of 400,000 draws with numpy's generator.
#[test]
fn intervals_agree_with_another_simulation() {
    let career = [3.93, 5.86, 2.26, 1.88, 1.87, 5.46];
    let of = |scores: Profile, items: usize| {
        let person = Person::new(scores, [score_error(items); 6]).expect("defined");
        person.fit(&career).expect("defined")
    };
    let near = |a: f64, b: f64| assert!((a - b).abs() < 0.03, "{a} is not {b}");
    let middling = of([20.0, 30.0, 25.0, 12.0, 18.0, 16.0], 5);
    near(middling.r, 0.4397);
    near(middling.low, 0.0260);
    near(middling.high, 0.6760);
    let close = of([22.0, 34.0, 10.0, 8.0, 14.0, 30.0], 10);
    near(close.low, 0.8898);
    near(close.high, 0.9827);
    // Most draws lie below so high a correlation: the interval is widened to hold it.
    let quick = of([22.0, 34.0, 10.0, 8.0, 14.0, 30.0], 5);
    near(quick.low, 0.8223);
    assert!((quick.high - quick.r).abs() < 1e-12 && Label::of(quick.r) == Label::Best);
}

fn matched(args: &[&str], input: &str) -> Value {
    let args: Vec<&str> = ["match", "--json"]
        .into_iter()
        .chain(args.iter().copied())
        .collect();
    serde_json::from_str(&told_of(guild(), &args, input, pipe())).expect("JSON")
}

#[test]
fn answers_and_their_scores_rank_alike() {
    let traits = traits(guild());
    let of = |quick| matched(&["--answers", "-"], &file(&traits, &finder(&traits, quick)));
    let ids = |view: &Value| -> Vec<String> {
        let groups = view["groups"].as_array().expect("groups").iter();
        let careers = groups.flat_map(|g| g["careers"].as_array().expect("careers"));
        careers
            .map(|c| c["id"].as_str().expect("an id").to_owned())
            .collect()
    };
    let from_answers = of(true);
    let scores = from_answers["interests"].as_array().expect("six").iter();
    let scores: Vec<String> = scores.map(|i| i["score"].to_string()).collect();
    let from_scores = matched(&["--interests", &scores.join(",")], "");
    assert_eq!(ids(&from_answers), ids(&from_scores));
    assert_eq!(
        ids(&from_answers).len(),
        5,
        "tea taster and four of the guild"
    );
}

#[test]
fn a_flat_career_and_one_that_nobody_rated_have_no_place() {
    let view = matched(&["--interests", "22,34,10,8,14,30"], "");
    assert_eq!(
        view["unranked"].to_string(),
        "[{\"career\":{\"id\":\"idle-spoon\",\"title\":\"Idle Spoon\"},\"why\":\"flat\"},\
         {\"career\":{\"id\":\"lift-operator\",\"title\":\"Lift Operator\"},\"why\":\"unrated\"}]"
    );
}

#[test]
fn an_undifferentiated_person_is_told_so_and_nothing_is_ranked() {
    for scores in ["20,20,20,20,20,20", "20,27.9,20,20,20,20", "0,0,0,0,0,0"] {
        let view = matched(&["--interests", scores], "");
        assert_eq!(view["undifferentiated"], true);
        assert_eq!(view["groups"], Value::Array(Vec::new()));
    }
    assert_eq!(
        matched(&["--interests", "20,28,20,20,20,20"], "")["undifferentiated"],
        false
    );
}

#[test]
fn styles_are_told_by_direction_and_only_where_answered() {
    let traits = traits(guild());
    let mut sheet = finder(&traits, true);
    // For detail, against patience.
    sheet.styles = vec![Some(5), Some(5), Some(1), Some(1)];
    let told = |view: &Value| -> Vec<String> {
        let styles = view["styles"].as_array().expect("styles").iter();
        styles
            .map(|s| {
                format!(
                    "{} +{} -{}",
                    s["career"]["id"], s["with_you"], s["against_you"]
                )
            })
            .collect()
    };
    assert_eq!(
        told(&matched(&["--answers", "-"], &file(&traits, &sheet))),
        [
            "\"cup-painter\" +[] -[\"Attention to Detail\",\"Patience\"]",
            "\"leaf-clerk\" +[\"Attention to Detail\"] -[]",
            "\"room-host\" +[] -[\"Attention to Detail\",\"Patience\"]",
            "\"steam-reader\" +[\"Patience\"] -[]",
            "\"tea-taster\" +[\"Attention to Detail\"] -[]",
        ]
    );
    sheet.styles = vec![None; 4];
    let view = matched(&["--answers", "-"], &file(&traits, &sheet));
    assert_eq!(told(&view), [""; 0]);
    assert_eq!(
        view["not_known"].to_string(),
        "[\"styles\",\"skills\",\"aptitude\"]"
    );
}

#[test]
fn scores_that_are_none_are_refused() {
    for scores in [
        "1,2,3,4,5",
        "1,2,3,4,5,6,7",
        "1,2,3,4,5,x",
        "1,2,3,4,5,41",
        "1,2,3,4,5,-1",
        "1,2,3,4,5,NaN",
        "",
        ",,,,,",
    ] {
        let (out, err, exit) = run(guild(), &["match", "--interests", scores], b"", pipe());
        assert_eq!((out.as_str(), exit), ("", Exit::Usage), "{scores}");
        assert!(
            err.contains("write six numbers from 0 to 40") || scores.is_empty(),
            "{err}"
        );
    }
}
