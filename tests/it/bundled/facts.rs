//! Facts that the first issue asks for, held as invariants: an edit of the data may
//! add to them and may not lose them.

use careers::catalog::model::{
    Aptitude, BlockKind, Career, Claim, Company, Component, Format, Interests, Level, Stage, Status,
};

use super::{data, there};
use careers::catalog::parse::{CareerFolder, Document};

/// The careers of the first issue.
const FIRST: [&str; 2] = ["backend-developer", "site-reliability-engineer"];

fn folder(slug: &str) -> &'static CareerFolder {
    data().careers.iter().find(|f| f.slug == slug).expect(slug)
}

fn profile(slug: &str) -> &'static Career<String> {
    there(folder(slug).career.as_ref())
}

fn claims_of(source: &str) -> Vec<&'static Claim<String>> {
    let pay = there(folder("backend-developer").pay.as_ref());
    pay.claims.iter().filter(|c| c.source == source).collect()
}

#[test]
fn backend_pay_in_six_places_is_as_clarup_prints_it() {
    let claims = claims_of("clarup-backend-developer");
    let found: Vec<_> = claims.iter().map(|c| (&*c.place, c.low, c.high)).collect();
    let expected = [
        ("bengaluru", 22.0, 45.0),
        ("hyderabad", 20.0, 40.0),
        ("pune", 16.0, 32.0),
        ("delhi-ncr", 18.0, 38.0),
        ("mumbai", 16.0, 34.0),
        ("remote", 30.0, 90.0),
    ];
    assert_eq!(
        found,
        expected.map(|(place, low, high)| (place, Some(low), Some(high)))
    );
    for claim in claims {
        let split = (claim.level, claim.company, claim.component);
        assert_eq!(
            split,
            (Level::All, Company::All, Component::Ctc),
            "the page does not split"
        );
    }
}

#[test]
fn backend_pay_by_level_is_as_ownyourcareer_prints_it() {
    let bands: Vec<_> = claims_of("oyc-backend-career")
        .iter()
        .map(|c| (&*c.place, c.level, c.low, c.high))
        .collect();
    let expected = [
        (Level::Entry, Some(5.0), Some(12.0)),
        (Level::Mid, Some(18.0), Some(35.0)),
        (Level::Senior, Some(35.0), Some(70.0)),
        (Level::Lead, Some(100.0), None),
    ];
    assert_eq!(
        bands,
        expected.map(|(level, low, high)| ("national", level, low, high))
    );
}

#[test]
fn the_overall_band_that_contradicts_them_stands_beside_them() {
    let bands: Vec<_> = claims_of("oyc-backend-roadmap")
        .iter()
        .map(|c| (&*c.place, c.level, c.low, c.high))
        .collect();
    assert_eq!(bands, [("national", Level::All, Some(5.0), Some(30.0))]);
}

fn stages(slug: &str) -> &'static [Stage<String>] {
    &there(folder(slug).roadmap.as_ref()).stages
}

#[test]
fn the_stages_of_a_backend_developer_have_the_bands_of_the_seed_page() {
    let bands = stages("backend-developer").iter().map(|stage| {
        let pay = stage.pay.as_ref().expect("every stage has a band");
        (pay.low, pay.high, &*pay.source)
    });
    let expected = [
        (5.0, 11.0),
        (5.0, 11.0),
        (11.0, 15.0),
        (15.0, 21.0),
        (21.0, 30.0),
    ];
    let expected = expected.map(|(low, high)| (low, high, "oyc-backend-roadmap"));
    assert_eq!(bands.collect::<Vec<_>>(), expected);
}

#[test]
fn the_road_starts_at_nothing_stays_open_and_says_what_to_do_at_every_stage() {
    for slug in FIRST {
        let stages = stages(slug);
        let months: Vec<_> = stages
            .iter()
            .map(|s| (s.months.from, s.months.to))
            .collect();
        assert_eq!(months[0].0, 0);
        assert_eq!(months[4].1, None, "the last stage stays open");
        for stage in stages {
            assert!(!stage.milestones.is_empty() && !stage.exit.is_empty());
            assert!(
                stage.weeks.len() + stage.quarters.len() > 0,
                "{}/{}",
                slug,
                stage.id
            );
        }
    }
}

#[test]
fn openings_for_backend_developers_are_as_counted_in_may() {
    let demand: Vec<_> = profile("backend-developer")
        .demand
        .iter()
        .map(|d| (d.openings, &*d.as_of, &*d.place, &*d.source))
        .collect();
    assert_eq!(
        demand,
        [(7840, "2026-05", "national", "oyc-backend-roadmap")]
    );
}

#[test]
fn interests_are_those_of_the_occupation_in_onet_30_1() {
    let rated = |slug: &str| {
        let interests = profile(slug).interests.as_ref().expect("rated");
        (
            &*interests.code,
            &*interests.source,
            Interests::riasec(interests).map(|(_, score)| score),
        )
    };
    assert_eq!(
        rated("backend-developer"),
        (
            "15-1254.00",
            "onet-30-1",
            [2.95, 5.06, 3.07, 2.24, 2.89, 5.09]
        )
    );
    assert_eq!(
        rated("site-reliability-engineer"),
        (
            "15-1252.00",
            "onet-30-1",
            [3.93, 5.86, 2.26, 1.88, 1.87, 5.46]
        )
    );
}

#[test]
fn styles_are_rated_for_the_same_occupation_as_interests() {
    for slug in FIRST {
        let career = profile(slug);
        let (interests, styles) = (career.interests.as_ref(), career.styles.as_ref());
        let code = interests.map(|i| (&i.code, &i.source));
        assert!(code.is_some());
        assert_eq!(code, styles.map(|s| (&s.code, &s.source)));
        assert_eq!(
            styles.map(|s| s.ratings.len()),
            Some(21),
            "O*NET rates 21 styles"
        );
    }
}

#[test]
fn every_bank_has_fifteen_live_questions_and_every_format() {
    // A bank whose questions are all drafts is not asked yet.
    let asked = |bank: &Document<Aptitude<String>>| {
        bank.value.items.iter().any(|i| i.status == Status::Live)
    };
    let banks = data()
        .careers
        .iter()
        .filter(|f| f.aptitude.as_ref().is_some_and(asked));
    assert!(banks.clone().count() >= FIRST.len());
    for folder in banks {
        let bank = there(folder.aptitude.as_ref());
        let live: Vec<_> = bank
            .items
            .iter()
            .filter(|i| i.status == Status::Live)
            .collect();
        assert!(live.len() >= 15, "{} has {}", folder.slug, live.len());
        for format in Format::ALL {
            assert!(
                live.iter().any(|i| i.format == *format),
                "{}: {}",
                folder.slug,
                format.id()
            );
        }
        for part in &bank.blueprint {
            assert!(
                live.iter().any(|i| i.skill == part.skill),
                "{}: {}",
                folder.slug,
                part.skill
            );
        }
    }
}

/// Where the eleven activities of the seed page's day are told, by a word of each.
const ELEVEN: [(&str, BlockKind); 11] = [
    ("last night's alerts", BlockKind::OnCall),
    ("Two pull requests", BlockKind::Review),
    ("Standup of the pod", BlockKind::Meeting),
    ("Idempotency-Key", BlockKind::DeepWork),
    ("Lunch", BlockKind::Break),
    ("move refund events to a topic", BlockKind::Meeting),
    ("pg_locks", BlockKind::Learning),
    ("An SRE has marked a panel", BlockKind::OnCall),
    ("Jira", BlockKind::Admin),
    ("the product manager in California", BlockKind::Meeting),
    ("graph problem", BlockKind::Learning),
];

#[test]
fn the_product_day_of_a_backend_developer_has_its_eleven_activities() {
    let days = &profile("backend-developer").days;
    let day = days
        .iter()
        .find(|d| d.id == "product-company")
        .expect("the day");
    assert_eq!(day.company, Company::Product);
    let place = |(words, kind): (&str, BlockKind)| {
        let mut blocks = day.blocks.iter();
        blocks
            .position(|b| b.kind == kind && b.text.contains(words))
            .expect(words)
    };
    let places = ELEVEN.map(place);
    assert!(places.is_sorted_by(|a, b| a < b), "{places:?}");
    assert!(
        days.iter().any(|d| d.company == Company::Services),
        "the other kind of day is told too"
    );
}

#[test]
fn the_first_careers_have_every_part_of_a_profile() {
    for slug in FIRST {
        let career = profile(slug);
        assert!(
            career.tasks.len() >= 8 && career.skills.len() >= 5,
            "{slug}"
        );
        for (what, count) in [
            ("patterns", career.patterns.len()),
            ("good_if", career.good_if.len()),
            ("avoid_if", career.avoid_if.len()),
            ("hazards", career.hazards.len()),
            ("tools", career.tools.len()),
            ("employers", career.employers.len()),
            ("entry", career.entry.len()),
            ("certifications", career.certifications.len()),
            ("codes", career.codes.len()),
            ("days", career.days.len()),
        ] {
            assert!(count > 0, "{slug} has no {what}");
        }
    }
}
