//! The bundled data: the pack holds what the YAML says, every page of it
//! renders, and a damaged pack is told of, not crashed on.
//!
//! Decoded records borrow their text and parsed ones own it, so the two are
//! compared as JSON, which names every field of both.

mod damage;
mod facts;
mod pages;
mod versions;

use std::sync::OnceLock;

use careers::BUNDLED;
use careers::catalog::check::{Scope, inspect};
use careers::catalog::model::{Format, SharedUnit, Status, Task, Week};
use careers::catalog::pack::encode::encode;
use careers::catalog::pack::{CareerRef, Catalog, StageTotals};
use careers::catalog::parse::{CareerFolder, Document, Records, parse};
use careers::catalog::problem::Problem;
use careers::disk::read_folder;
use careers::explore::find;
use serde::Serialize;
use serde_json::Value;

use crate::support::{fixture_data, root};

/// The data as parsed from YAML.
fn data() -> &'static Records {
    &inspected().0
}

/// The data as its YAML parses, and what the checker says of it.
fn inspected() -> &'static (Records, Vec<Problem>) {
    static DATA: OnceLock<(Records, Vec<Problem>)> = OnceLock::new();
    DATA.get_or_init(|| {
        let files = read_folder(&root().join("data")).expect("the data is there");
        inspect(files, &Scope::Whole)
    })
}

/// The data as the binary carries it.
fn catalog() -> Catalog<'static> {
    Catalog::open(BUNDLED).expect("the bundled pack opens")
}

fn json(value: impl Serialize) -> Value {
    serde_json::to_value(value).expect("records are JSON")
}

/// What a file that must be there parsed into.
fn there<T>(document: Option<&Document<T>>) -> &T {
    &document.expect("the file is there").value
}

/// Each career, as parsed and as packed.
fn each_career() -> impl Iterator<Item = (&'static CareerFolder, CareerRef<'static>)> {
    let packed = catalog().careers().expect("sound");
    assert_eq!(packed.len(), data().careers.len());
    data().careers.iter().zip(packed)
}

#[test]
fn a_profile_pay_bank_and_simulation_are_packed_as_written() {
    for (folder, packed) in each_career() {
        assert_eq!(folder.slug, packed.id);
        let profile = there(folder.career.as_ref());
        assert_eq!(json(profile), json(packed.profile().expect("sound")));
        let pay = folder.pay.as_ref().map(|d| &d.value);
        assert_eq!(json(pay), json(packed.pay().expect("sound")));
        let bank = folder.aptitude.as_ref().map(|d| &d.value);
        assert_eq!(json(bank), json(packed.aptitude().expect("sound")));
        let blueprint = bank.map_or(&[][..], |bank| &bank.blueprint);
        assert_eq!(json(blueprint), json(packed.blueprint().expect("sound")));
        let simulation = folder.simulation.as_ref().map(|d| &d.value);
        assert_eq!(json(simulation), json(packed.simulation().expect("sound")));
    }
}

#[test]
fn shared_records_are_packed_as_written_in_order_of_id() {
    let data = data();
    let mut sources = there(data.sources.as_ref()).sources.clone();
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(json(&sources), json(catalog().sources().expect("sound")));
    let mut skills = there(data.skills.as_ref()).skills.clone();
    skills.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(json(&skills), json(catalog().skills().expect("sound")));
    let mut units = there(data.units.as_ref()).units.clone();
    units.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(json(&units), json(catalog().units().expect("sound")));
    let cities = there(data.cities.as_ref());
    assert_eq!(
        json(&cities.cities),
        json(catalog().cities().expect("sound"))
    );
    let factors = data.factors.as_ref().map(|doc| &doc.value.factors);
    assert_eq!(
        json(factors),
        json(catalog().city_factors().expect("sound"))
    );
    let years: Vec<_> = data.tax.iter().map(|year| &year.value).collect();
    assert_eq!(json(years), json(catalog().tax_years().expect("sound")));
}

#[test]
fn every_record_is_found_under_its_id() {
    for source in catalog().sources().expect("sound") {
        assert_eq!(catalog().source(source.id), Ok(Some(source)));
    }
    for skill in catalog().skills().expect("sound") {
        assert_eq!(catalog().skill(skill.id), Ok(Some(skill)));
    }
}

/// The roadmap without its weeks is the outline; its weeks are compared in the next tests.
#[test]
fn an_outline_is_the_roadmap_without_its_weeks() {
    for (folder, packed) in each_career() {
        let roadmap = folder.roadmap.as_ref().map(|d| &d.value);
        let outline = packed.outline().expect("sound");
        let mut bare = roadmap.cloned();
        for stage in bare.iter_mut().flat_map(|r| &mut r.stages) {
            stage.weeks.clear();
            stage.quarters.clear();
        }
        assert_eq!(json(bare), json(outline.as_ref().map(|o| &o.roadmap)));
        let stages = roadmap.map_or(&[][..], |r| &r.stages);
        let totals: Vec<_> = stages.iter().map(totals).collect();
        assert_eq!(totals, outline.map(|o| o.totals).unwrap_or_default());
    }
}

fn totals(stage: &careers::catalog::model::Stage<String>) -> StageTotals {
    let weeks = stage.weeks.iter().chain(&stage.quarters);
    StageTotals {
        weeks: u32::try_from(stage.weeks.len()).expect("few"),
        quarters: u32::try_from(stage.quarters.len()).expect("few"),
        hours: weeks.map(|w| w.hours).sum(),
    }
}

/// A packed week is the written one, except that its shared units have become
/// tasks before its own, and their resources stand behind its own, each address once.
#[test]
fn weeks_are_packed_as_written_with_shared_units_in_place() {
    for (folder, packed) in each_career() {
        let written = folder.roadmap.iter().flat_map(|r| &r.value.stages);
        let spans = packed.spans().expect("sound");
        assert_eq!(written.clone().count(), spans.len());
        for (stage, spans) in written.zip(&spans) {
            same_weeks(&stage.weeks, &spans.weeks);
            same_weeks(&stage.quarters, &spans.quarters);
        }
    }
}

fn same_weeks(written: &[Week<String>], packed: &[Week<&str>]) {
    assert_eq!(written.len(), packed.len());
    for (written, packed) in written.iter().zip(packed) {
        assert_eq!(json(resolved(written)), json(packed));
    }
}

/// What a week must have become.
fn resolved(week: &Week<String>) -> Week<String> {
    let mut whole = week.clone();
    whole.units.clear();
    whole.tasks.clear();
    for reference in &week.units {
        let unit = unit(&reference.unit);
        whole.tasks.push(Task {
            id: unit.id.clone(),
            kind: unit.kind,
            hours: unit.hours,
            skills: unit.skills.clone(),
            need: reference.need,
            text: unit.text.clone(),
            shared: true,
        });
        for resource in &unit.resources {
            if !whole.resources.iter().any(|r| r.url == resource.url) {
                whole.resources.push(resource.clone());
            }
        }
    }
    whole.tasks.extend(week.tasks.iter().cloned());
    whole
}

fn unit(id: &str) -> &'static SharedUnit<String> {
    let mut units = there(data().units.as_ref()).units.iter();
    units.find(|unit| unit.id == id).expect(id)
}

#[test]
fn a_card_counts_what_there_is() {
    for (folder, packed) in each_career() {
        let (card, career) = (packed.card().expect("sound"), there(folder.career.as_ref()));
        assert_eq!(
            (card.id, card.title, card.field, card.summary),
            (&*career.id, &*career.title, career.field, &*career.summary)
        );
        let claims = folder.pay.as_ref().map_or(0, |d| d.value.claims.len());
        let items = folder.aptitude.iter().flat_map(|d| &d.value.items);
        let live = items.filter(|i| i.status == Status::Live);
        let open = live.clone().filter(|i| i.format != Format::Single);
        let scenarios = folder
            .simulation
            .as_ref()
            .map_or(0, |d| d.value.scenarios.len());
        let counted = [
            card.counts.claims,
            card.counts.items,
            card.counts.not_single,
            card.counts.scenarios,
        ];
        let expected = [claims, live.count(), open.count(), scenarios];
        assert_eq!(counted.map(|n| n as usize), expected, "{}", card.id);
    }
}

#[test]
fn the_short_page_has_the_days_skills_and_hazards_of_the_profile() {
    for (folder, packed) in each_career() {
        let (short, career) = (
            packed.short().expect("sound"),
            there(folder.career.as_ref()),
        );
        assert_eq!(
            (json(&short.aliases), json(&short.overview)),
            (json(&career.aliases), json(&career.overview))
        );
        assert_eq!(json(&short.demand), json(&career.demand));
        for (day, full) in short.days.iter().zip(&career.days) {
            let minutes: u32 = day.minutes.iter().map(|(_, minutes)| minutes).sum();
            let blocks = full.blocks.iter().map(|b| u32::from(b.minutes));
            assert_eq!((day.id, minutes), (&*full.id, blocks.sum()));
        }
        let skill = |id: &str| catalog().skill(id).expect("sound").expect("known").name;
        let names: Vec<_> = career.skills.iter().map(|s| skill(&s.skill)).collect();
        assert_eq!(short.skills, names);
        let hazards: Vec<_> = career.hazards.iter().map(|h| &h.name).collect();
        assert_eq!(json(short.hazards), json(hazards));
    }
}

#[test]
fn every_name_leads_to_its_career_however_it_is_typed() {
    for (folder, _) in each_career() {
        let career = there(folder.career.as_ref());
        for name in career.aliases.iter().chain([&career.id, &career.title]) {
            let typed = [
                name.clone(),
                name.to_uppercase(),
                name.replace('-', " "),
                format!("  {name} "),
            ];
            for typed in typed {
                let found = find::career(catalog(), &typed).map(|found| found.id);
                assert_eq!(found, Ok(&*career.id), "{typed}");
            }
        }
    }
}

#[test]
fn every_name_of_a_place_leads_to_it() {
    for city in catalog().cities().expect("sound") {
        for name in city.aliases.iter().chain([&city.id, &city.name]) {
            assert_eq!(
                find::city(catalog(), name).map(|found| found.id),
                Ok(city.id),
                "{name}"
            );
        }
    }
}

/// Every source that a record names, wherever in it. Item parameters have a
/// `source` too, which says who estimated them.
fn sources_of(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| sources_of(item, found)),
        Value::Object(fields) => {
            for (key, value) in fields.iter().filter(|(key, _)| *key != "params") {
                match value.as_str().filter(|_| key == "source") {
                    Some(id) => found.push(id.to_owned()),
                    None => sources_of(value, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_source_that_a_record_names_is_there_and_every_source_is_named() {
    let mut named = Vec::new();
    sources_of(&json(there(data().cities.as_ref())), &mut named);
    sources_of(&json(data().factors.as_ref().map(|d| &d.value)), &mut named);
    for year in &data().tax {
        sources_of(&json(&year.value), &mut named);
    }
    for folder in &data().careers {
        sources_of(&json(folder.career.as_ref().map(|d| &d.value)), &mut named);
        sources_of(&json(folder.pay.as_ref().map(|d| &d.value)), &mut named);
        sources_of(&json(folder.roadmap.as_ref().map(|d| &d.value)), &mut named);
    }
    assert!(named.len() > 100, "{}", named.len());
    for id in &named {
        assert!(catalog().source(id).expect("sound").is_some(), "{id}");
    }
    let idle = catalog().sources().expect("sound").into_iter();
    let idle: Vec<_> = idle
        .filter(|s| !named.iter().any(|id| id == s.id))
        .map(|s| s.id)
        .collect();
    assert_eq!(idle, [""; 0], "a source that no figure rests on");
}

#[test]
fn the_same_files_make_the_same_bytes_in_whatever_order_they_are_read() {
    for folder in [root().join("data"), fixture_data()] {
        let mut files = read_folder(&folder).expect("the data is there");
        let once = encode(&parse(files.clone()).0, &[]).expect("it packs");
        files.reverse();
        assert_eq!(once, encode(&parse(files).0, &[]).expect("it packs"));
    }
}

#[test]
fn the_binary_carries_the_data_of_this_folder() {
    // The build script may have been told to bundle another folder, for measurements.
    if option_env!("CAREERS_BUILD_DATA").is_none() {
        let packed = encode(data(), &inspected().1).expect("it packs");
        assert!(packed == BUNDLED, "cargo build packs data/ again");
    }
}
