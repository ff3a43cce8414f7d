//! What holds of every story, whoever decides.

use careers::BUNDLED;
use careers::answer::simulate::{Simulate, order};
use careers::assess::choice;
use careers::assess::situation::{Choice, score};
use careers::catalog::model::{Decision, Scenario, Situation};
use careers::catalog::pack::Catalog;
use careers::explore::find;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use super::{bundled, expert, file, first, played};

/// Draws that decide; a small generator, as a law needs variety and not quality.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }

    fn decide(&mut self, situation: &Situation<&str>) -> Choice {
        let count = situation.options.len();
        match situation.format {
            Decision::Pick => Choice::Pick(self.below(count)),
            Decision::BestWorst => {
                let best = self.below(count);
                let worst = (best + 1 + self.below(count - 1)) % count;
                Choice::BestWorst { best, worst }
            }
            Decision::Rate => {
                let rating = |_| f64::from(u32::try_from(self.below(5)).expect("small") + 1);
                Choice::Rate((0..count).map(rating).collect())
            }
        }
    }
}

fn scenarios() -> Vec<(&'static str, Scenario<&'static str>)> {
    let all = bundled().into_iter();
    all.flat_map(|(career, of)| of.into_iter().map(move |s| (career, s)))
        .collect()
}

fn simulate(career: &str) -> Simulate<'static> {
    let catalog = Catalog::open(BUNDLED).expect("it opens");
    let career = find::career(catalog, career).expect("a career");
    Simulate::of(catalog, career)
        .expect("sound")
        .expect("scenarios")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn scores_lie_between_0_and_1_and_the_end_is_the_sum_of_the_effects(seed in any::<u64>()) {
        for (_, scenario) in scenarios() {
            let mut dice = Dice(seed);
            let story = played(&scenario, |s| dice.decide(s));
            for step in &story.steps {
                if let Ok(score) = score(step.situation, &step.choice) {
                    prop_assert!((0.0..=1.0).contains(&score), "{score}");
                } else {
                    prop_assert!(matches!(step.choice, Choice::Rate(_)));
                }
            }
            for dimension in &scenario.dimensions {
                let on = story.score_on(dimension.id);
                prop_assert!(on.score.is_none_or(|score| (0.0..=1.0).contains(&score)));
                prop_assert!(on.decisions <= story.steps.len());
                let mut sum = 0;
                for step in &story.steps {
                    let put_first = &step.situation.options[step.choice.first()];
                    for effect in &put_first.effects {
                        sum += if effect.dimension == dimension.id { i32::from(effect.by) } else { 0 };
                    }
                }
                prop_assert_eq!(story.state(dimension.id), sum);
            }
        }
    }

    #[test]
    fn a_story_written_to_a_file_and_read_again_is_the_same(seed in any::<u64>()) {
        for (career, scenario) in scenarios() {
            let mut dice = Dice(seed);
            let story = played(&scenario, |s| dice.decide(s));
            let file = file(career, scenario.id, &story);
            let answers = file["answers"].as_object().expect("answers");
            prop_assert_eq!(choice::story(&scenario, answers), Ok(story));
        }
    }

    #[test]
    fn every_seed_shows_every_option_once_and_always_in_the_same_order(seed in any::<u64>()) {
        for (_, scenario) in scenarios() {
            for situation in &scenario.nodes {
                let mut places = order(situation, seed);
                prop_assert_eq!(&places, &order(situation, seed));
                places.sort_unstable();
                prop_assert_eq!(places, (0..situation.options.len()).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn who_decides_by_the_ratings_gets_1_everywhere() {
    for (career, scenario) in scenarios() {
        let story = played(&scenario, expert);
        for step in &story.steps {
            let worth = score(step.situation, &step.choice).expect("a score");
            assert!(
                (worth - 1.0).abs() < 1e-12,
                "{career} {}: {worth}",
                step.situation.id
            );
        }
        for dimension in &scenario.dimensions {
            let on = story.score_on(dimension.id);
            assert!(
                on.decisions > 0,
                "{career}: nothing acts on {}",
                dimension.id
            );
            let worth = on.score.expect("a score");
            assert!(
                (worth - 1.0).abs() < 1e-12,
                "{career} {}: {worth}",
                dimension.id
            );
        }
    }
}

#[test]
fn a_straight_line_has_no_score() {
    for rating in [1.0, 2.0, 3.0, 4.0, 5.0, 1.1] {
        for (_, scenario) in scenarios() {
            let straight = |situation: &Situation<&str>| match situation.format {
                Decision::Rate => Choice::Rate(vec![rating; situation.options.len()]),
                _ => first(situation),
            };
            let story = played(&scenario, straight);
            let rated = story
                .steps
                .iter()
                .filter(|s| s.situation.format == Decision::Rate);
            for step in rated {
                assert!(score(step.situation, &step.choice).is_err());
            }
        }
    }
}

#[test]
fn a_printed_scenario_has_nothing_that_tells_the_key() {
    for (career, scenario) in scenarios() {
        let form = simulate(career).form(&scenario, 7);
        let text = serde_json::to_string(&form).expect("JSON");
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let keys = |v: &serde_json::Value| -> Vec<String> {
            v.as_object().expect("an object").keys().cloned().collect()
        };
        let fields = [
            "career",
            "dimensions",
            "scenario",
            "schema",
            "seed",
            "setting",
            "situations",
            "start",
        ];
        let mut told = keys(&value);
        told.sort_unstable();
        assert_eq!(told, fields);
        for situation in value["situations"].as_array().expect("situations") {
            for option in situation["options"].as_array().expect("options") {
                let known = ["label", "id", "text", "next"];
                assert!(
                    keys(option).iter().all(|k| known.contains(&k.as_str())),
                    "{option}"
                );
            }
        }
        for node in &scenario.nodes {
            for option in &node.options {
                let quoted = serde_json::to_string(option.reason).expect("JSON");
                assert!(
                    !text.contains(quoted.trim_matches('"')),
                    "{career}: {}",
                    option.id
                );
            }
        }
        for ending in &scenario.endings {
            let quoted = serde_json::to_string(ending.text).expect("JSON");
            assert!(
                !text.contains(quoted.trim_matches('"')),
                "{career}: {}",
                ending.id
            );
        }
    }
}

#[test]
fn the_printed_graph_is_the_one_that_is_played() {
    for (career, scenario) in scenarios() {
        let form = simulate(career).form(&scenario, 3);
        let mut dice = Dice(11);
        let story = played(&scenario, |s| dice.decide(s));
        let mut at = Some(form.start);
        for step in &story.steps {
            assert_eq!(at, Some(step.situation.id));
            let shown = form.situations.iter().find(|s| s.id == step.situation.id);
            let options = &shown.expect("a situation").options;
            at = options
                .iter()
                .find(|o| o.id == step.first.id)
                .expect("an option")
                .next;
        }
        assert_eq!(at, None);
    }
}
