//! The fixture with one thing broken, rule by rule, and what the checker must say to it.

use std::fmt::Write;

use super::fixture_text;

/// How a file is broken.
#[derive(Debug, Clone, Copy)]
pub enum Edit {
    /// Text that stands once in the file, and what is put in its place.
    Swap(&'static str, &'static str),
    /// The file is taken away.
    Gone,
    /// A file that was not there.
    New(&'static str),
    /// Another file altogether.
    Make(fn() -> String),
}
use Edit::{Gone, Make, New, Swap};

/// One thing broken.
#[derive(Debug)]
pub struct Case {
    /// The rule it breaks.
    pub rule: &'static str,
    /// The file that is edited.
    pub file: &'static str,
    /// How.
    pub edit: Edit,
    /// Every problem that follows, as printed.
    pub says: &'static [&'static str],
}

const SOURCES: &str = "sources.yaml";
const CITIES: &str = "cities.yaml";
const SKILLS: &str = "skills.yaml";
const UNITS: &str = "units.yaml";
const RETIRED: &str = "retired.yaml";
const FACTORS: &str = "city-factors.yaml";
const TAX: &str = "tax/2026-27.yaml";
const TRAITS: &str = "traits.yaml";
const LIFT: &str = "careers/lift-operator/career.yaml";
const PROFILE: &str = "careers/tea-taster/career.yaml";
const PAY: &str = "careers/tea-taster/pay.yaml";
const ROADMAP: &str = "careers/tea-taster/roadmap.yaml";
const BANK: &str = "careers/tea-taster/aptitude.yaml";
const SIMULATION: &str = "careers/tea-taster/simulation.yaml";

/// Every case, by what is broken.
pub const CASES: &[Case] = &[
    // Files that do not parse, are missing or do not belong.
    Case {
        rule: "parses",
        file: SOURCES,
        edit: Swap("  basis: survey\n", "  basis: hearsay\n"),
        says: &[
            "sources.yaml:9: error[parses]: sources[0].basis: unknown variant `hearsay`, expected one of `survey`, `offers`, `postings`, `editorial`, `law`, `own`",
        ],
    },
    Case {
        rule: "parses",
        file: CITIES,
        edit: Swap("kind: region", "sort: region"),
        says: &[
            "cities.yaml:6: error[parses]: cities[2]: unknown field `sort`, expected one of `id`, `name`, `kind`, `aliases`, `state`, `part_of`, `cost`",
        ],
    },
    Case {
        rule: "parses",
        file: SKILLS,
        edit: Swap("name: Teaspoon, ", ""),
        says: &["skills.yaml:4: error[parses]: skills[1]: missing field `name`"],
    },
    Case {
        rule: "parses",
        file: UNITS,
        edit: Swap("  hours: 1.5\n", "  hours: long\n"),
        says: &[
            "units.yaml:14: error[parses]: units[1].hours: invalid type: string \"long\", expected f64",
        ],
    },
    Case {
        rule: "parses",
        file: PAY,
        edit: Swap("unit: LPA, component: net", "unit: USD, component: net"),
        says: &[
            "careers/tea-taster/pay.yaml:17: error[parses]: claims[12].unit: unknown variant `USD`, expected `LPA`",
        ],
    },
    Case {
        rule: "parses",
        file: PROFILE,
        edit: Swap("levels: [2, 3, 3, 3, 3]", "levels: [2, 3, 3, 3]"),
        says: &[
            "careers/tea-taster/career.yaml:49: error[parses]: skills[2].levels: invalid length 4, expected an array of length 5",
        ],
    },
    Case {
        rule: "parses",
        file: BANK,
        edit: Swap("agreed: 7", "agreed: -7"),
        says: &[
            "careers/tea-taster/aptitude.yaml:7: error[parses]: review.agreed: invalid type: integer `-7`, expected u16",
        ],
    },
    Case {
        rule: "parses",
        file: RETIRED,
        edit: Swap("retired:\n", "retired: [}\n"),
        says: &["retired.yaml:2: error[parses]: did not find expected node content"],
    },
    Case {
        rule: "known-file",
        file: "careers/tea-taster/notes.yaml",
        edit: New("note: a word\n"),
        says: &[
            "careers/tea-taster/notes.yaml: error[known-file]: no file of this name belongs here",
        ],
    },
    Case {
        rule: "known-file",
        file: "souces.yaml",
        edit: New("sources: []\n"),
        says: &["souces.yaml: error[known-file]: no file of this name belongs here"],
    },
    Case {
        rule: "known-file",
        file: "careers/Tea_Taster/career.yaml",
        edit: New("id: x\n"),
        says: &[
            "careers/Tea_Taster/career.yaml: error[known-file]: no file of this name belongs here",
        ],
    },
    Case {
        rule: "known-file",
        file: "careers/tea-taster/drafts/pay.yaml",
        edit: New("claims: []\n"),
        says: &[
            "careers/tea-taster/drafts/pay.yaml: error[known-file]: no file of this name belongs here",
        ],
    },
    Case {
        rule: "required-file",
        file: SOURCES,
        edit: Gone,
        says: &["sources.yaml: error[required-file]: it is missing"],
    },
    Case {
        rule: "required-file",
        file: CITIES,
        edit: Gone,
        says: &["cities.yaml: error[required-file]: it is missing"],
    },
    Case {
        rule: "required-file",
        file: SKILLS,
        edit: Gone,
        says: &["skills.yaml: error[required-file]: it is missing"],
    },
    Case {
        rule: "required-file",
        file: PROFILE,
        edit: Gone,
        says: &["careers/tea-taster/career.yaml: error[required-file]: it is missing"],
    },
    // Ids.
    Case {
        rule: "id-form",
        file: SKILLS,
        edit: Swap("id: teaspoon", "id: Tea_Spoon"),
        says: &["skills.yaml:4: error[id-form]: `Tea_Spoon` is not kebab case"],
    },
    Case {
        rule: "id-form",
        file: SOURCES,
        edit: Swap("id: cup-count", "id: cup--count"),
        says: &[
            "careers/tea-taster/career.yaml:92: error[id-known]: no source has the id `cup-count`",
            "careers/tea-taster/career.yaml:93: error[id-known]: no source has the id `cup-count`",
            "cities.yaml:4: error[id-known]: no source has the id `cup-count`",
            "cities.yaml:5: error[id-known]: no source has the id `cup-count`",
            "sources.yaml:39: error[id-form]: `cup--count` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: CITIES,
        edit: Swap("aliases: [hills]", "aliases: [The Hills]"),
        says: &["cities.yaml:8: error[id-form]: `The Hills` is not kebab case"],
    },
    Case {
        rule: "id-form",
        file: CITIES,
        edit: Swap(
            "id: hill-stations",
            "id: \"hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh\"",
        ),
        says: &[
            "cities.yaml:8: error[id-form]: `hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: PROFILE,
        edit: Swap("- chai-taster\n", "- Chai Taster\n"),
        says: &[
            "careers/tea-taster/career.yaml:5: error[id-form]: `Chai Taster` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: PROFILE,
        edit: Swap("id: auction-day", "id: auction_day"),
        says: &[
            "careers/tea-taster/career.yaml:78: error[id-form]: `auction_day` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: UNITS,
        edit: Swap("- id: listening\n", "- id: -listening\n"),
        says: &[
            "careers/tea-taster/roadmap.yaml:54: error[id-known]: no unit has the id `listening`",
            "units.yaml:12: error[id-form]: `-listening` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: ROADMAP,
        edit: Swap("id: five-waters", "id: fünf-waters"),
        says: &[
            "careers/tea-taster/roadmap.yaml:19: error[id-form]: `fünf-waters` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: BANK,
        edit: Swap("- id: cups-per-hour\n", "- id: cups.per.hour\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:43: error[id-form]: `cups.per.hour` is not kebab case",
        ],
    },
    Case {
        rule: "id-form",
        file: SIMULATION,
        edit: Swap("- id: shrug\n", "- id: \"\"\n"),
        says: &[
            "careers/tea-taster/simulation.yaml:35: error[empty-text]: no text",
            "careers/tea-taster/simulation.yaml:35: error[id-form]: `` is not kebab case",
        ],
    },
    Case {
        rule: "id-unique",
        file: SKILLS,
        edit: Swap("id: buttons", "id: lifts"),
        says: &[
            "careers/lift-operator/career.yaml:28: error[id-known]: no skill has the id `buttons`",
            "skills.yaml:8: error[id-unique]: `lifts` stands twice",
        ],
    },
    Case {
        rule: "id-unique",
        file: SKILLS,
        edit: Swap("aliases: [leaves]", "aliases: [brew]"),
        says: &["skills.yaml:7: error[id-unique]: `brew` means `brewscript` already"],
    },
    Case {
        rule: "id-unique",
        file: SKILLS,
        edit: Swap("name: Teaspoon", "name: Kettles"),
        says: &["skills.yaml:5: error[id-unique]: `kettles` means `teaspoon` already"],
    },
    Case {
        rule: "id-unique",
        file: SOURCES,
        edit: Swap("- id: leaf-offers\n", "- id: kettle-gazette\n"),
        says: &[
            "careers/tea-taster/pay.yaml:8: error[id-known]: no source has the id `leaf-offers`",
            "careers/tea-taster/pay.yaml:14: error[id-known]: no source has the id `leaf-offers`",
            "careers/tea-taster/pay.yaml:17: error[id-known]: no source has the id `leaf-offers`",
            "careers/tea-taster/pay.yaml:18: error[id-known]: no source has the id `leaf-offers`",
            "sources.yaml:21: error[id-unique]: `kettle-gazette` stands twice",
        ],
    },
    Case {
        rule: "id-unique",
        file: CITIES,
        edit: Swap("aliases: [samosa]", "aliases: [cpr]"),
        says: &["cities.yaml:5: error[id-unique]: `cpr` leads to `chaipur` already"],
    },
    Case {
        rule: "id-unique",
        file: CITIES,
        edit: Swap("id: remote,", "id: national,"),
        says: &["cities.yaml:9: error[id-unique]: `national` is taken: it means all India"],
    },
    Case {
        rule: "id-unique",
        file: UNITS,
        edit: Swap("- id: listening\n", "- id: kettle-safety\n"),
        says: &[
            "careers/tea-taster/roadmap.yaml:15: error[week-hours]: `w01` states 6 hours; its tasks take 5.5",
            "careers/tea-taster/roadmap.yaml:54: error[id-known]: no unit has the id `listening`",
            "units.yaml:12: error[id-unique]: `kettle-safety` stands twice",
        ],
    },
    Case {
        rule: "id-unique",
        file: ROADMAP,
        edit: Swap(
            "{unit: listening, need: should}",
            "{unit: kettle-safety, need: should}",
        ),
        says: &[
            "careers/tea-taster/roadmap.yaml:52: error[week-hours]: `w04` states 5.5 hours; its tasks take 6",
            "careers/tea-taster/roadmap.yaml:54: error[id-unique]: unit `kettle-safety` stands twice in this roadmap",
        ],
    },
    Case {
        rule: "id-unique",
        file: ROADMAP,
        edit: Swap("id: show-the-cards", "id: hundred-cards"),
        says: &[
            "careers/tea-taster/roadmap.yaml:28: error[id-unique]: `hundred-cards` stands twice",
        ],
    },
    Case {
        rule: "id-unique",
        file: BANK,
        edit: Swap("- id: words-and-faults\n", "- id: order-of-tasting\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:76: error[id-unique]: `order-of-tasting` stands twice",
        ],
    },
    Case {
        rule: "id-unique",
        file: BANK,
        edit: Swap(
            "- {skill: brewscript, weight: 40}",
            "- {skill: tasting, weight: 40}",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[id-unique]: `tasting` stands twice",
            "careers/tea-taster/aptitude.yaml:94: error[blueprint]: `loop-of-cups`: skill `brewscript` is not in the blueprint",
            "careers/tea-taster/aptitude.yaml:114: error[blueprint]: `refuse-empty`: skill `brewscript` is not in the blueprint",
            "careers/tea-taster/aptitude.yaml:131: error[blueprint]: `two-readers`: skill `brewscript` is not in the blueprint",
        ],
    },
    Case {
        rule: "id-unique",
        file: PROFILE,
        edit: Swap("skill: kettles, levels", "skill: tasting, levels"),
        says: &["careers/tea-taster/career.yaml:49: error[id-unique]: `tasting` stands twice"],
    },
    Case {
        rule: "id-unique",
        file: SIMULATION,
        edit: Swap("{id: hang-up", "{id: shout"),
        says: &["careers/tea-taster/simulation.yaml:23: error[id-unique]: `shout` stands twice"],
    },
    Case {
        rule: "id-known",
        file: CITIES,
        edit: Swap("part_of: greater-ladoo", "part_of: remote"),
        says: &["cities.yaml:7: error[id-known]: no region has the id `remote`"],
    },
    Case {
        rule: "id-known",
        file: UNITS,
        edit: Swap("skills: [small-talk]", "skills: [big-talk]"),
        says: &["units.yaml:15: error[id-known]: no skill has the id `big-talk`"],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap("  source: lift-act\ntasks", "  source: stair-act\ntasks"),
        says: &[
            "careers/tea-taster/career.yaml:28: error[id-known]: no source has the id `stair-act`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap(
            "  source: kettle-gazette\n- kind: services",
            "  source: tin-gazette\n- kind: services",
        ),
        says: &[
            "careers/tea-taster/career.yaml:61: error[id-known]: no source has the id `tin-gazette`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap(
            "title: \"Taster, Tea\", source: lift-act",
            "title: \"Taster, Tea\", source: stair-act",
        ),
        says: &[
            "careers/tea-taster/career.yaml:76: error[id-known]: no source has the id `stair-act`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap(
            "place: national, source: cup-count",
            "place: national, source: mug-count",
        ),
        says: &[
            "careers/tea-taster/career.yaml:92: error[id-known]: no source has the id `mug-count`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap("place: chaipur, source", "place: chaipore, source"),
        says: &[
            "careers/tea-taster/career.yaml:93: error[id-known]: no place has the id `chaipore`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap(
            "  source: steep-survey\n  realistic",
            "  source: deep-survey\n  realistic",
        ),
        says: &[
            "careers/tea-taster/career.yaml:96: error[id-known]: no source has the id `deep-survey`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap(
            "  source: steep-survey\n  ratings",
            "  source: deep-survey\n  ratings",
        ),
        says: &[
            "careers/tea-taster/career.yaml:105: error[id-known]: no source has the id `deep-survey`",
        ],
    },
    Case {
        rule: "id-known",
        file: PROFILE,
        edit: Swap("skill: leaf-lore,", "skill: leaf-law,"),
        says: &[
            "careers/tea-taster/career.yaml:48: error[id-known]: no skill has the id `leaf-law`",
        ],
    },
    Case {
        rule: "id-known",
        file: PAY,
        edit: Swap("place: samosabad", "place: samosapur"),
        says: &["careers/tea-taster/pay.yaml:15: error[id-known]: no place has the id `samosapur`"],
    },
    Case {
        rule: "id-known",
        file: PAY,
        edit: Swap(
            "source: leaf-offers, sample: 37",
            "source: leaf-offer, sample: 37",
        ),
        says: &[
            "careers/tea-taster/pay.yaml:8: error[id-known]: no source has the id `leaf-offer`",
        ],
    },
    Case {
        rule: "id-known",
        file: ROADMAP,
        edit: Swap("source: steep-survey", "source: deep-survey"),
        says: &[
            "careers/tea-taster/roadmap.yaml:7: error[id-known]: no source has the id `deep-survey`",
        ],
    },
    Case {
        rule: "id-known",
        file: ROADMAP,
        edit: Swap("skills: [brewscript]", "skills: [brewscript, brewskript]"),
        says: &[
            "careers/tea-taster/roadmap.yaml:41: error[id-known]: no skill has the id `brewskript`",
        ],
    },
    Case {
        rule: "id-known",
        file: ROADMAP,
        edit: Swap(
            "{unit: listening, need: should}",
            "{unit: hearing, need: should}",
        ),
        says: &[
            "careers/tea-taster/roadmap.yaml:54: error[id-known]: no unit has the id `hearing`",
        ],
    },
    Case {
        rule: "id-known",
        file: BANK,
        edit: Swap(
            "- {skill: brewscript, weight: 40}",
            "- {skill: brewscript, weight: 30}\n- {skill: yodelling, weight: 10}",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:4: error[id-known]: no skill has the id `yodelling`",
        ],
    },
    Case {
        rule: "id-known",
        file: SIMULATION,
        edit: Swap("dimension: trust, by: 2", "dimension: thirst, by: 2"),
        says: &[
            "careers/tea-taster/simulation.yaml:21: error[id-known]: no dimension has the id `thirst`",
        ],
    },
    Case {
        rule: "id-known",
        file: SIMULATION,
        edit: Swap(
            "dimension: trust, at_least: 2",
            "dimension: thirst, at_least: 2",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:32: error[id-known]: no dimension has the id `thirst`",
        ],
    },
    Case {
        rule: "id-known",
        file: SIMULATION,
        edit: Swap(
            "reason: The lorry comes again tomorrow., next: night",
            "reason: The lorry comes again tomorrow., next: knight",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:2: error[id-known]: `diesel`: no situation has the id `knight`",
        ],
    },
    Case {
        rule: "id-retired",
        file: SKILLS,
        edit: Swap("id: teaspoon", "id: samovar"),
        says: &["skills.yaml:4: error[id-retired]: `skill/samovar` is retired"],
    },
    Case {
        rule: "id-retired",
        file: RETIRED,
        edit: Swap("id: skill/samovar", "id: unit/listening"),
        says: &["units.yaml:12: error[id-retired]: `unit/listening` is retired"],
    },
    Case {
        rule: "id-retired",
        file: RETIRED,
        edit: Swap("id: skill/samovar", "id: source/cup-count"),
        says: &["sources.yaml:39: error[id-retired]: `source/cup-count` is retired"],
    },
    Case {
        rule: "id-retired",
        file: RETIRED,
        edit: Swap("id: skill/samovar", "id: lift-operator"),
        says: &[
            "careers/lift-operator/career.yaml:1: error[id-retired]: `lift-operator` is retired",
        ],
    },
    Case {
        rule: "id-retired",
        file: ROADMAP,
        edit: Swap("id: five-waters", "id: warm-the-cup"),
        says: &[
            "careers/tea-taster/roadmap.yaml:19: error[id-retired]: `tea-taster/s1/w01/warm-the-cup` is retired",
        ],
    },
    Case {
        rule: "id-retired",
        file: BANK,
        edit: Swap("- id: cups-per-hour\n", "- id: milk-first\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:43: error[id-retired]: `tea-taster/q/milk-first` is retired",
        ],
    },
    Case {
        rule: "name-clash",
        file: LIFT,
        edit: Swap(
            "aliases: [lift, elevator-engineer]",
            "aliases: [lift, taster]",
        ),
        says: &[
            "careers/tea-taster/career.yaml:4: error[name-clash]: `taster` leads to `lift-operator` already",
        ],
    },
    Case {
        rule: "name-clash",
        file: LIFT,
        edit: Swap(
            "aliases: [lift, elevator-engineer]",
            "aliases: [tea-taster]",
        ),
        says: &[
            "careers/lift-operator/career.yaml:3: error[name-clash]: `tea-taster` leads to `tea-taster` already",
        ],
    },
    Case {
        rule: "name-clash",
        file: LIFT,
        edit: Swap(
            "aliases: [lift, elevator-engineer]",
            "aliases: [lift, lift]",
        ),
        says: &[
            "careers/lift-operator/career.yaml:3: error[name-clash]: `lift` leads to `lift-operator` already",
        ],
    },
    Case {
        rule: "name-clash",
        file: PROFILE,
        edit: Swap("title: Tea Taster\n", "title: Lift\n"),
        says: &[
            "careers/tea-taster/career.yaml:2: error[name-clash]: `lift` leads to `lift-operator` already",
        ],
    },
    Case {
        rule: "folder-name",
        file: LIFT,
        edit: Swap("id: lift-operator\n", "id: lift-attendant\n"),
        says: &[
            "careers/lift-operator/career.yaml:1: error[folder-name]: the id is `lift-attendant`, the folder `lift-operator`",
        ],
    },
    // Dates and addresses.
    Case {
        rule: "date",
        file: SOURCES,
        edit: Swap("published: \"2026-03\"", "published: \"2026-13\""),
        says: &["sources.yaml:7: error[date]: `2026-13`"],
    },
    Case {
        rule: "date",
        file: SOURCES,
        edit: Swap("published: \"2025-06-30\"", "published: \"2025-02-29\""),
        says: &["sources.yaml:25: error[date]: `2025-02-29`"],
    },
    Case {
        rule: "date",
        file: SOURCES,
        edit: Swap("published: \"1999\"", "published: \"99\""),
        says: &["sources.yaml:35: error[date]: `99`"],
    },
    Case {
        rule: "date",
        file: SOURCES,
        edit: Swap("published: \"2026-05-15\"", "published: \"2026-06-04\""),
        says: &["sources.yaml:43: error[date]: published 2026-06-04, but read on 2026-06-03"],
    },
    Case {
        rule: "date",
        file: RETIRED,
        edit: Swap("retired: \"2026-01-10\"", "retired: last winter"),
        says: &["retired.yaml:3: error[date]: `last winter`"],
    },
    Case {
        rule: "date",
        file: PROFILE,
        edit: Swap("as_of: \"2026-05-15\"", "as_of: \"2026-05-32\""),
        says: &["careers/tea-taster/career.yaml:93: error[date]: `2026-05-32`"],
    },
    Case {
        rule: "date",
        file: BANK,
        edit: Swap("date: \"2026-06-04\"", "date: \"2026-06-4\""),
        says: &["careers/tea-taster/aptitude.yaml:5: error[date]: `2026-06-4`"],
    },
    Case {
        rule: "url",
        file: SOURCES,
        edit: Swap(
            "url: https://example.org/leaf-offers",
            "url: http://example.org/leaf-offers",
        ),
        says: &["sources.yaml:24: error[url]: `http://example.org/leaf-offers`"],
    },
    Case {
        rule: "url",
        file: SOURCES,
        edit: Swap(
            "  publisher: Chaipur Labour Desk\n  url: https",
            "  publisher: &desk Chaipur Labour Desk\n  note: *desk\n  url: http",
        ),
        says: &["sources.yaml:43: error[url]: `http://example.org/cups-wanted`"],
    },
    Case {
        rule: "url",
        file: UNITS,
        edit: Swap(
            "https://example.org/kettle-handbook",
            "https://localhost/kettle-handbook",
        ),
        says: &["units.yaml:11: error[url]: `https://localhost/kettle-handbook`"],
    },
    Case {
        rule: "url",
        file: PROFILE,
        edit: Swap(
            "url: https://example.org/slurper",
            "url: https://example.org/a slurper",
        ),
        says: &["careers/tea-taster/career.yaml:72: error[url]: `https://example.org/a slurper`"],
    },
    Case {
        rule: "url",
        file: ROADMAP,
        edit: Swap("https://example.org/water", "example.org/water"),
        says: &["careers/tea-taster/roadmap.yaml:22: error[url]: `example.org/water`"],
    },
    Case {
        rule: "url",
        file: BANK,
        edit: Swap(
            "https://example.org/brewscript/last",
            "https://example.org/<last>",
        ),
        says: &["careers/tea-taster/aptitude.yaml:145: error[url]: `https://example.org/<last>`"],
    },
    // Text.
    Case {
        rule: "empty-text",
        file: LIFT,
        edit: Swap("- Answer the bell within two rings.\n", "- \"\"\n"),
        says: &["careers/lift-operator/career.yaml:25: error[empty-text]: no text"],
    },
    Case {
        rule: "empty-text",
        file: SOURCES,
        edit: Swap("  sample: 412\n", "  sample: 0\n"),
        says: &["sources.yaml:10: error[empty-text]: `sample` has no value"],
    },
    Case {
        rule: "empty-text",
        file: SOURCES,
        edit: Swap("  published: \"2026-03\"\n", "  published: null\n"),
        says: &["sources.yaml:7: error[empty-text]: `published` has no value"],
    },
    Case {
        rule: "figure-present",
        file: PAY,
        edit: Swap("median: 8.25, high: 11, spread", "median: 8.25, spread"),
        says: &["careers/tea-taster/pay.yaml:8: error[figure-present]: quartiles have two ends"],
    },
    Case {
        rule: "date",
        file: SOURCES,
        edit: Swap(
            "  retrieved: \"2026-06-01\"\n",
            "  retrieved: \"2026-06\"\n",
        ),
        says: &["sources.yaml:8: error[date]: `2026-06` is not a whole date"],
    },
    Case {
        rule: "empty-text",
        file: BANK,
        edit: Swap("unit: cups", "unit: \"  \""),
        says: &["careers/tea-taster/aptitude.yaml:52: error[empty-text]: no text"],
    },
    Case {
        rule: "clean-text",
        file: LIFT,
        edit: Swap(
            "- Say which floor it is, aloud.",
            "- \"Say which floor it is, aloud. \"",
        ),
        says: &[
            "careers/lift-operator/career.yaml:26: error[clean-text]: `Say which floor it is, aloud. `",
        ],
    },
    Case {
        rule: "clean-text",
        file: PROFILE,
        edit: Swap("- You take sugar.", "- \"You take \\e[31msugar.\""),
        says: &[
            "careers/tea-taster/career.yaml:42: error[clean-text]: `You take \u{fffd}[31msugar.`",
        ],
    },
    Case {
        rule: "clean-text",
        file: PROFILE,
        edit: Swap("- You take sugar.", "- You take \u{202e}rages\u{202c}."),
        says: &[
            "careers/tea-taster/career.yaml:42: error[clean-text]: `You take \u{fffd}rages\u{fffd}.`",
        ],
    },
    Case {
        rule: "clean-text",
        file: PROFILE,
        edit: Swap("- You take sugar.", "- You take \u{61c}sugar."),
        says: &["careers/tea-taster/career.yaml:42: error[clean-text]: `You take \u{fffd}sugar.`"],
    },
    Case {
        rule: "clean-text",
        file: BANK,
        edit: Swap("      print cups\n", "      print cups # \u{202e}\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:103: error[clean-text]: a control character in code",
        ],
    },
    Case {
        rule: "clean-text",
        file: PROFILE,
        edit: Swap("- You take sugar.", "- !sweet \"You take \\esugar.\""),
        says: &["careers/tea-taster/career.yaml:42: error[clean-text]: `You take \u{fffd}sugar.`"],
    },
    Case {
        rule: "clean-text",
        file: SOURCES,
        edit: Swap("publisher: Open Leaf\n", "publisher: \"Open\\tLeaf\"\n"),
        says: &["sources.yaml:23: error[clean-text]: `Open Leaf`"],
    },
    Case {
        rule: "sentence-once",
        file: LIFT,
        edit: Swap(
            "- Count persons until there are six.",
            "- Write four numbers on a card before the cup is cold.",
        ),
        says: &[
            "careers/tea-taster/career.yaml:32: error[sentence-once]: `write four numbers on a card before the cup is cold` stands in careers/lift-operator/career.yaml:22 already",
        ],
    },
    Case {
        rule: "sentence-once",
        file: SIMULATION,
        edit: Swap(
            "text: It is late and one row is left.",
            "text: brew  forty cups at once and KEEP them in order",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:26: error[sentence-once]: `brew forty cups at once and keep them in order` stands in careers/tea-taster/career.yaml:30 already",
        ],
    },
    Case {
        rule: "sentence-once",
        file: LIFT,
        edit: Swap(
            "- Say which floor it is, aloud.\n",
            "- \"Say \\e[2Jthe floor as loud as the rules of the house allow.\"\n- \"Say \\e[2Jthe floor as loud as the rules of the house allow.\"\n",
        ),
        says: &[
            "careers/lift-operator/career.yaml:26: error[clean-text]: `Say \u{fffd}[2Jthe floor as loud as the rules of the house allow.`",
            "careers/lift-operator/career.yaml:27: error[clean-text]: `Say \u{fffd}[2Jthe floor as loud as the rules of the house allow.`",
            "careers/lift-operator/career.yaml:27: error[sentence-once]: `say \u{fffd}[2jthe floor as loud as the rules of the house allow` stands in careers/lift-operator/career.yaml:26 already",
        ],
    },
    Case {
        rule: "sentence-once",
        file: PROFILE,
        edit: Swap(
            "- Label the jars so that nobody drinks the standard.",
            "- Rain delays the leaf. In the wet months the lorries come late, and the forty cups are tasted by lamplight!",
        ),
        says: &[
            "careers/tea-taster/career.yaml:37: error[sentence-once]: `in the wet months the lorries come late, and the forty cups ...` stands in careers/tea-taster/career.yaml:25 already",
        ],
    },
    Case {
        rule: "filler",
        file: PROFILE,
        edit: Swap(
            "- You can tell two waters apart.",
            "- You enjoy a Fast-Paced tea room.",
        ),
        says: &[
            "careers/tea-taster/career.yaml:39: error[filler]: `fast-paced` in `You enjoy a Fast-Paced tea room.`",
        ],
    },
    Case {
        rule: "filler",
        file: ROADMAP,
        edit: Swap("aim: Run a tasting room.", "aim: TODO"),
        says: &["careers/tea-taster/roadmap.yaml:60: error[filler]: `todo` in `TODO`"],
    },
    // The profile.
    Case {
        rule: "summary-length",
        file: PROFILE,
        edit: Swap(
            "summary: Drinks tea all day and says, in numbers, what is wrong with it.",
            "summary: Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps Slurps and.",
        ),
        says: &["careers/tea-taster/career.yaml:8: error[summary-length]: 102 characters"],
    },
    Case {
        rule: "overview-length",
        file: LIFT,
        edit: Swap(
            "- >-\n  Nothing is known about the pay, the tests or the road into this career, and that is the\n  point of it here: every page that asks must say so. It shares one skill with the taster\n  next door, so that a person who has learned to talk about the weather has learned it\n  for both. The rest of this paragraph exists because an overview has to reach one hundred\n  and twenty words, which a short career does not reach without some help.\n",
            "",
        ),
        says: &["careers/lift-operator/career.yaml:7: error[overview-length]: 68 words"],
    },
    Case {
        rule: "overview-length",
        file: LIFT,
        edit: Make(long_overview),
        says: &["careers/lift-operator/career.yaml:7: error[overview-length]: 253 words"],
    },
    Case {
        rule: "tasks-enough",
        file: PROFILE,
        edit: Swap("- Teach the apprentice to spit.\n", ""),
        says: &["careers/tea-taster/career.yaml:30: error[tasks-enough]: 7 tasks"],
    },
    Case {
        rule: "skill-levels",
        file: PROFILE,
        edit: Swap("levels: [2, 3, 3, 3, 3]", "levels: [3, 2, 3, 3, 3]"),
        says: &[
            "careers/tea-taster/career.yaml:49: error[skill-levels]: `kettles` has [3, 2, 3, 3, 3]",
        ],
    },
    Case {
        rule: "skill-levels",
        file: PROFILE,
        edit: Swap("levels: [2, 3, 3, 3, 3]", "levels: [2, 3, 3, 3, 5]"),
        says: &[
            "careers/tea-taster/career.yaml:49: error[skill-levels]: `kettles` has [2, 3, 3, 3, 5]",
        ],
    },
    Case {
        rule: "skill-levels",
        file: PROFILE,
        edit: Swap("levels: [2, 3, 3, 3, 3]", "levels: [0, 0, 0, 0, 0]"),
        says: &[
            "careers/tea-taster/career.yaml:49: error[skill-levels]: `kettles` has [0, 0, 0, 0, 0]",
        ],
    },
    Case {
        rule: "employer-kind",
        file: PROFILE,
        edit: Swap("- kind: services\n", "- kind: all\n"),
        says: &[
            "careers/tea-taster/career.yaml:62: error[employer-kind]: a kind and its names are needed",
        ],
    },
    Case {
        rule: "employer-kind",
        file: PROFILE,
        edit: Swap("names: [Rent-a-Palate]", "names: []"),
        says: &[
            "careers/tea-taster/career.yaml:62: error[employer-kind]: a kind and its names are needed",
        ],
    },
    Case {
        rule: "day-whole",
        file: PROFILE,
        edit: Swap("start: \"10:45\"", "start: \"10:50\""),
        says: &[
            "careers/tea-taster/career.yaml:85: error[day-whole]: starts 10:50; the block before ends 10:45",
            "careers/tea-taster/career.yaml:86: error[day-whole]: starts 11:45; the block before ends 11:50",
        ],
    },
    Case {
        rule: "day-whole",
        file: PROFILE,
        edit: Swap("start: \"10:45\"", "start: \"10.45\""),
        says: &["careers/tea-taster/career.yaml:85: error[day-whole]: `10.45` is not a time HH:MM"],
    },
    Case {
        rule: "day-whole",
        file: PROFILE,
        edit: Swap("start: \"10:45\"", "start: \"24:45\""),
        says: &["careers/tea-taster/career.yaml:85: error[day-whole]: `24:45` is not a time HH:MM"],
    },
    Case {
        rule: "day-whole",
        file: PROFILE,
        edit: Swap(
            "  - {start: \"16:00\", minutes: 60, kind: learning, text: A chapter on water from the mountains.}\n",
            "",
        ),
        says: &["careers/tea-taster/career.yaml:78: error[day-whole]: 8 blocks"],
    },
    Case {
        rule: "day-whole",
        file: PROFILE,
        edit: Swap(
            "{start: \"16:00\", minutes: 60",
            "{start: \"16:00\", minutes: 0",
        ),
        says: &["careers/tea-taster/career.yaml:90: error[day-whole]: 0 minutes"],
    },
    Case {
        rule: "day-whole",
        file: PROFILE,
        edit: Swap(
            "{start: \"16:00\", minutes: 60",
            "{start: \"16:00\", minutes: 1000",
        ),
        says: &[
            "careers/tea-taster/career.yaml:78: error[day-whole]: 1450 minutes; a day has 1440",
        ],
    },
    Case {
        rule: "rating-range",
        file: PROFILE,
        edit: Swap("realistic: 4.5", "realistic: 0.5"),
        says: &["careers/tea-taster/career.yaml:95: error[rating-range]: R is 0.5"],
    },
    Case {
        rule: "rating-range",
        file: PROFILE,
        edit: Swap("conventional: 6.75", "conventional: .nan"),
        says: &["careers/tea-taster/career.yaml:95: error[rating-range]: C is NaN"],
    },
    Case {
        rule: "rating-range",
        file: PROFILE,
        edit: Swap("impact: 2.9", "impact: 3.1"),
        says: &[
            "careers/tea-taster/career.yaml:107: error[rating-range]: Attention to Detail is 3.1",
        ],
    },
    Case {
        rule: "rating-range",
        file: SIMULATION,
        edit: Swap("rating: 4.5", "rating: 5.5"),
        says: &["careers/tea-taster/simulation.yaml:21: error[rating-range]: `facts` is rated 5.5"],
    },
    // Pay.
    Case {
        rule: "figure-present",
        file: PAY,
        edit: Swap("low: 30, ", ""),
        says: &["careers/tea-taster/pay.yaml:10: error[figure-present]: no figure at all"],
    },
    Case {
        rule: "figure-range",
        file: PAY,
        edit: Swap("low: 30,", "low: 0,"),
        says: &["careers/tea-taster/pay.yaml:10: error[figure-range]: 0 LPA"],
    },
    Case {
        rule: "figure-range",
        file: PAY,
        edit: Swap("low: 30,", "low: .inf,"),
        says: &["careers/tea-taster/pay.yaml:10: error[figure-range]: inf LPA"],
    },
    Case {
        rule: "figure-range",
        file: PAY,
        edit: Swap("low: 4, high: 12", "low: 12, high: 4"),
        says: &["careers/tea-taster/pay.yaml:3: error[figure-range]: low 12 is above high 4"],
    },
    Case {
        rule: "figure-range",
        file: PAY,
        edit: Swap("median: 8.25", "median: 5.5"),
        says: &["careers/tea-taster/pay.yaml:8: error[figure-range]: 5.5 lies outside 6.5 to 11"],
    },
    Case {
        rule: "figure-range",
        file: PAY,
        edit: Swap("low: 5, high: 15", "low: 500000, high: 1500000"),
        says: &[
            "careers/tea-taster/pay.yaml:12: error[figure-range]: 1500000 LPA",
            "careers/tea-taster/pay.yaml:12: error[figure-range]: 500000 LPA",
        ],
    },
    Case {
        rule: "figure-range",
        file: ROADMAP,
        edit: Swap("low: 2.5, high: 4", "low: 4, high: 2.5"),
        says: &["careers/tea-taster/roadmap.yaml:7: error[figure-range]: 4 to 2.5"],
    },
    Case {
        rule: "figure-range",
        file: ROADMAP,
        edit: Swap("low: 2.5, high: 4", "low: 2.5, high: .inf"),
        says: &["careers/tea-taster/roadmap.yaml:7: error[figure-range]: 2.5 to inf"],
    },
    // The road.
    Case {
        rule: "stages-five",
        file: ROADMAP,
        edit: Swap("- id: s5\n", "- id: s6\n"),
        says: &[
            "careers/tea-taster/roadmap.yaml:3: error[stages-five]: the stages are [\"s1\", \"s2\", \"s3\", \"s4\", \"s6\"]",
        ],
    },
    Case {
        rule: "stage-gap",
        file: ROADMAP,
        edit: Swap("months: {from: 1, to: 3}", "months: {from: 2, to: 3}"),
        says: &[
            "careers/tea-taster/roadmap.yaml:31: error[stage-gap]: months 1 to 2 are in no stage",
        ],
    },
    Case {
        rule: "stage-gap",
        file: ROADMAP,
        edit: Swap("months: {from: 3, to: 6}", "months: {from: 2, to: 6}"),
        says: &[
            "careers/tea-taster/roadmap.yaml:44: error[stage-gap]: month 2 is in the stage before, which ends in 3",
        ],
    },
    Case {
        rule: "stage-gap",
        file: ROADMAP,
        edit: Swap("months: {from: 6, to: 12}", "months: {from: 6}"),
        says: &[
            "careers/tea-taster/roadmap.yaml:59: error[stage-gap]: only the last stage stays open",
            "careers/tea-taster/roadmap.yaml:72: error[stage-gap]: the stage before has no end",
        ],
    },
    Case {
        rule: "stage-gap",
        file: ROADMAP,
        edit: Swap("months: {from: 6, to: 12}", "months: {from: 6, to: 6}"),
        says: &[
            "careers/tea-taster/roadmap.yaml:57: error[weeks-fit]: 0 weeks and 1 quarters in 0 months",
            "careers/tea-taster/roadmap.yaml:59: error[stage-gap]: ends before it starts",
            "careers/tea-taster/roadmap.yaml:72: error[stage-gap]: months 6 to 12 are in no stage",
        ],
    },
    Case {
        rule: "week-order",
        file: ROADMAP,
        edit: Swap("- id: w03\n", "- id: w3\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:94: error[item-stage]: `loop-of-cups`: the roadmap has no week `s2/w03`",
            "careers/tea-taster/roadmap.yaml:37: error[week-order]: `w3` stands where `w03` belongs",
        ],
    },
    Case {
        rule: "week-order",
        file: ROADMAP,
        edit: Swap("- id: q1\n", "- id: q2\n"),
        says: &[
            "careers/tea-taster/roadmap.yaml:65: error[week-order]: `q2` stands where `q1` belongs",
        ],
    },
    Case {
        rule: "week-hours",
        file: ROADMAP,
        edit: Swap("hours: 5.5\n", "hours: 6\n"),
        says: &[
            "careers/tea-taster/roadmap.yaml:52: error[week-hours]: `w04` states 6 hours; its tasks take 5.5",
        ],
    },
    Case {
        rule: "week-hours",
        file: ROADMAP,
        edit: Swap("hours: 5.5\n", "hours: .nan\n"),
        says: &[
            "careers/tea-taster/roadmap.yaml:52: error[week-hours]: `w04` states NaN hours; its tasks take 5.5",
        ],
    },
    Case {
        rule: "week-hours",
        file: ROADMAP,
        edit: Swap(
            "    hours: 40\n    tasks:\n    - {id: twin-palates, kind: prove, hours: 40,",
            "    hours: .inf\n    tasks:\n    - {id: twin-palates, kind: prove, hours: .inf,",
        ),
        says: &[
            "careers/tea-taster/roadmap.yaml:67: error[week-hours]: `q1` states inf hours; its tasks take inf",
        ],
    },
    Case {
        rule: "week-hours",
        file: ROADMAP,
        edit: Swap("hours_per_week: 6", "hours_per_week: 0"),
        says: &["careers/tea-taster/roadmap.yaml:1: error[week-hours]: 0 hours"],
    },
    Case {
        rule: "week-hours",
        file: ROADMAP,
        edit: Swap(
            "kind: build, hours: 6, skills",
            "kind: build, hours: 6, shared: true, skills",
        ),
        says: &[
            "careers/tea-taster/roadmap.yaml:41: error[week-hours]: a task has hours of its own and leaves `shared` out",
        ],
    },
    Case {
        rule: "week-hours",
        file: ROADMAP,
        edit: Swap(
            "hours: 2.5, skills: [tasting], need: must",
            "hours: -2.5, skills: [tasting], need: must",
        ),
        says: &[
            "careers/tea-taster/roadmap.yaml:15: error[week-hours]: `w01` states 6 hours; its tasks take 1",
            "careers/tea-taster/roadmap.yaml:19: error[week-hours]: a task has hours of its own and leaves `shared` out",
        ],
    },
    Case {
        rule: "week-hours",
        file: UNITS,
        edit: Swap("hours: 1.5", "hours: 0"),
        says: &[
            "careers/tea-taster/roadmap.yaml:52: error[week-hours]: `w04` states 5.5 hours; its tasks take 4",
            "units.yaml:14: error[week-hours]: 0 hours",
        ],
    },
    Case {
        rule: "weeks-fit",
        file: ROADMAP,
        edit: Swap(
            "cards agree on eight cups of ten.}\n",
            "cards agree on eight cups of ten.}\n  - {id: q2, goal: Rest., hours: 0}\n  - {id: q3, goal: Rest more., hours: 0}\n",
        ),
        says: &[
            "careers/tea-taster/roadmap.yaml:57: error[weeks-fit]: 0 weeks and 3 quarters in 6 months",
        ],
    },
    // Ratios between cities.
    Case {
        rule: "ratio-range",
        file: CITIES,
        edit: Swap("relative: 0.8", "relative: 80"),
        says: &["cities.yaml:5: error[ratio-range]: a ratio of 80"],
    },
    Case {
        rule: "ratio-range",
        file: FACTORS,
        edit: Swap("low: 0.5, high: 0.75", "low: 0.85, high: 0.75"),
        says: &["city-factors.yaml:3: error[ratio-range]: samosabad is 0.85 to 0.75 of chaipur"],
    },
    Case {
        rule: "ratio-range",
        file: FACTORS,
        edit: Swap(
            "place: greater-ladoo, of: chaipur",
            "place: chaipur, of: chaipur",
        ),
        says: &["city-factors.yaml:4: error[ratio-range]: chaipur is 1.1 to 1.2 of chaipur"],
    },
    Case {
        rule: "id-known",
        file: FACTORS,
        edit: Swap("place: greater-ladoo, of", "place: lesser-ladoo, of"),
        says: &["city-factors.yaml:4: error[id-known]: no place has the id `lesser-ladoo`"],
    },
    // The trait test.
    Case {
        rule: "parses",
        file: TRAITS,
        edit: Swap(
            "{id: lid-grind, scale: realistic",
            "{id: lid-grind, scale: practical",
        ),
        says: &[
            "traits.yaml:9: error[parses]: interests[6].scale: unknown variant `practical`, expected one of `realistic`, `investigative`, `artistic`, `social`, `enterprising`, `conventional`",
        ],
    },
    Case {
        rule: "trait-scales",
        file: TRAITS,
        edit: Swap(
            "{id: lid-grind, scale: realistic, quick: true",
            "{id: lid-grind, scale: realistic",
        ),
        says: &[
            "traits.yaml:3: error[trait-scales]: items in all and in the quick form: R 4 and 1, I 4 and 2, A 4 and 2, S 4 and 2, E 4 and 2, C 4 and 2",
        ],
    },
    Case {
        rule: "trait-scales",
        file: TRAITS,
        edit: Swap(
            "{id: queue-order, scale: conventional",
            "{id: queue-order, scale: social",
        ),
        says: &[
            "traits.yaml:3: error[trait-scales]: items in all and in the quick form: R 4 and 2, I 4 and 2, A 4 and 2, S 5 and 2, E 4 and 2, C 3 and 2",
        ],
    },
    Case {
        rule: "trait-keys",
        file: TRAITS,
        edit: Swap("style: Patience, reversed: true", "style: Patience"),
        says: &[
            "traits.yaml:28: error[trait-keys]: `Patience` has 2 statements for it and 0 against",
        ],
    },
    Case {
        rule: "trait-text",
        file: TRAITS,
        edit: Swap(
            "Sing to a row of cups",
            "Sing to a row of cups that stand where cups have stood since the tea room was opened by a duke",
        ),
        says: &["traits.yaml:5: error[trait-text]: 94 characters"],
    },
    Case {
        rule: "trait-text",
        file: TRAITS,
        edit: Swap("Solder a spout", "dance what steam does"),
        says: &["traits.yaml:23: error[trait-text]: `Dance what steam does` stands twice"],
    },
    Case {
        rule: "id-unique",
        file: TRAITS,
        edit: Swap("id: near-enough", "id: cup-song"),
        says: &["traits.yaml:30: error[id-unique]: `cup-song` stands twice"],
    },
    Case {
        rule: "id-form",
        file: TRAITS,
        edit: Swap("id: cup-song", "id: Cup Song"),
        says: &["traits.yaml:5: error[id-form]: `Cup Song` is not kebab case"],
    },
    Case {
        rule: "id-known",
        file: TRAITS,
        edit: Swap(
            "near-enough, style: Attention to Detail",
            "near-enough, style: Attention to Crumbs",
        ),
        says: &[
            "traits.yaml:28: error[trait-keys]: `Attention to Crumbs` has 0 statements for it and 1 against",
            "traits.yaml:28: error[trait-keys]: `Attention to Detail` has 1 statements for it and 0 against",
            "traits.yaml:30: error[id-known]: no career rates the style `Attention to Crumbs`",
        ],
    },
    Case {
        rule: "id-retired",
        file: RETIRED,
        edit: Swap(
            "retired:\n",
            "retired:\n- {id: trait/cup-song, retired: \"2026-06-01\", reason: Cups do not like it.}\n",
        ),
        says: &["traits.yaml:5: error[id-retired]: `trait/cup-song` is retired"],
    },
    // Taxes.
    Case {
        rule: "tax-year",
        file: TAX,
        edit: Swap("year: \"2026-27\"", "year: \"2026-28\""),
        says: &["tax/2026-27.yaml:1: error[tax-year]: `2026-28`, 2026-04-01 to 2027-03-31"],
    },
    Case {
        rule: "tax-year",
        file: TAX,
        edit: Swap("until: \"2027-03-31\"", "until: \"2027-12-31\""),
        says: &["tax/2026-27.yaml:1: error[tax-year]: `2026-27`, 2026-04-01 to 2027-12-31"],
    },
    Case {
        rule: "tax-bands",
        file: TAX,
        edit: Swap(
            "{above: 500000, percent: 30}",
            "{above: 500000, percent: 3}",
        ),
        says: &["tax/2026-27.yaml:10: error[tax-bands]: thresholds or rates do not rise"],
    },
    Case {
        rule: "tax-bands",
        file: TAX,
        edit: Swap("{from: 20000, due: 1250}", "{from: 2000, due: 1250}"),
        says: &["tax/2026-27.yaml:57: error[tax-bands]: the steps of Lower Saucer do not rise"],
    },
    Case {
        rule: "tax-bands",
        file: TAX,
        edit: Swap("cess: {value: 4, ", "cess: {value: 104, "),
        says: &["tax/2026-27.yaml:36: error[tax-bands]: 104 per cent"],
    },
    Case {
        rule: "id-known",
        file: TAX,
        edit: Swap("metros: [chaipur]", "metros: [biscuit-bay]"),
        says: &["tax/2026-27.yaml:44: error[id-known]: no place has the id `biscuit-bay`"],
    },
    // The bank.
    Case {
        rule: "blueprint",
        file: BANK,
        edit: Swap(
            "- {skill: tasting, weight: 60}",
            "- {skill: tasting, weight: 50}",
        ),
        says: &["careers/tea-taster/aptitude.yaml:2: error[blueprint]: the weights add up to 90"],
    },
    Case {
        rule: "blueprint",
        file: BANK,
        edit: Swap(
            "- {skill: tasting, weight: 60}\n- {skill: brewscript, weight: 40}",
            "- {skill: tasting, weight: 0}\n- {skill: brewscript, weight: 100}",
        ),
        says: &["careers/tea-taster/aptitude.yaml:2: error[blueprint]: `tasting` weighs 0"],
    },
    Case {
        rule: "blueprint",
        file: BANK,
        edit: Swap(
            "status: retired\n  skill: tasting",
            "status: retired\n  skill: kettles",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:162: error[blueprint]: `sugar-lumps`: skill `kettles` is not in the blueprint",
        ],
    },
    Case {
        rule: "review",
        file: BANK,
        edit: Swap("agreed: 7", "agreed: 9"),
        says: &["careers/tea-taster/aptitude.yaml:5: error[review]: 8 answered, 9 agreed"],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap("  output: 3 2 1\n", "  output: 3 2 1\n  value: 3\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:94: error[item-shape]: `loop-of-cups`: code-output has no `value`",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap("  output: 3 2 1\n", ""),
        says: &[
            "careers/tea-taster/aptitude.yaml:94: error[item-shape]: `loop-of-cups`: code-output needs `output`",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap("  output: 3 2 1\n", "  output: \"3\\n2\"\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:94: error[item-shape]: `loop-of-cups`: the output has one line",
            "careers/tea-taster/aptitude.yaml:107: error[clean-text]: `3 2`",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap(
            "  code: |\n    cups = 3\n    while cups > 0:\n      print cups\n      cups = cups - 1\n",
            "",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:94: error[item-shape]: `loop-of-cups`: code-output needs `code`",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap(
            "  value: 40\n  tolerance: 0\n",
            "  value: .inf\n  tolerance: -1\n",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:43: error[item-shape]: `cups-per-hour`: the tolerance is not a distance",
            "careers/tea-taster/aptitude.yaml:43: error[item-shape]: `cups-per-hour`: the value is not a number",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap(
            "  output: 3 2 1\n",
            "  output: 3 2 1\n  unit: cups\n  decoys: [Four]\n",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:94: error[item-shape]: `loop-of-cups`: decoys belong to match items",
            "careers/tea-taster/aptitude.yaml:94: error[item-shape]: `loop-of-cups`: tolerance and unit belong to numeric items",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap(
            "sequence: [Weigh the leaf, Pour the water, Wait five minutes, Slurp]",
            "sequence: [Weigh the leaf, Slurp]",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:61: error[item-shape]: `order-of-tasting`: order takes 3 to 8 steps",
        ],
    },
    Case {
        rule: "item-shape",
        file: BANK,
        edit: Swap("  - {left: Bakey, right: Dried too hot}\n", ""),
        says: &[
            "careers/tea-taster/aptitude.yaml:76: error[item-shape]: `words-and-faults`: match takes 3 to 8 pairs",
        ],
    },
    Case {
        rule: "item-key",
        file: BANK,
        edit: Swap(
            "- {text: Sea water, why: Confuses briskness with salt.}",
            "- {text: Sea water, key: true}",
        ),
        says: &["careers/tea-taster/aptitude.yaml:10: error[item-key]: `tongue-side` has 2 keys"],
    },
    Case {
        rule: "item-key",
        file: BANK,
        edit: Swap(
            "- {text: Bits of scale, key: true}",
            "- {text: Bits of scale, why: \"No.\"}",
        ),
        says: &["careers/tea-taster/aptitude.yaml:27: error[item-key]: `bad-cups` has 1 keys"],
    },
    Case {
        rule: "item-key",
        file: BANK,
        edit: Swap(
            "  - {text: Smoke from the leaf, why: The leaf was smoky before it met the kettle.}\n  - {text: Flat water boiled twice, key: true}\n  - {text: Bits of scale, key: true}\n  - {text: A late lorry, why: Confuses the road with the stove.}",
            "  - {text: Smoke from the leaf, key: true}\n  - {text: Flat water boiled twice, key: true}\n  - {text: Bits of scale, key: true}\n  - {text: A late lorry, key: true}",
        ),
        says: &["careers/tea-taster/aptitude.yaml:27: error[item-key]: `bad-cups` has 4 keys"],
    },
    Case {
        rule: "item-key",
        file: BANK,
        edit: Swap("answer: \"60\"", "answer: \"40.0\""),
        says: &[
            "careers/tea-taster/aptitude.yaml:54: error[item-key]: `cups-per-hour`: the mistake `40.0` is the right answer",
        ],
    },
    Case {
        rule: "item-key",
        file: BANK,
        edit: Swap("answer: 3 2 1 0, why", "answer: \"3  2 1\", why"),
        says: &[
            "careers/tea-taster/aptitude.yaml:109: error[item-key]: `loop-of-cups`: the mistake `3  2 1` is the right answer",
        ],
    },
    Case {
        rule: "item-why",
        file: BANK,
        edit: Swap(
            "- {text: A late lorry, why: Confuses the road with the stove.}",
            "- {text: A late lorry}",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:38: error[item-why]: `bad-cups`: a wrong option without `why`",
        ],
    },
    Case {
        rule: "item-why",
        file: BANK,
        edit: Swap(
            "  mistakes:\n  - {answer: \"60\", why: Takes a cup for a minute.}\n",
            "",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:43: error[item-why]: `cups-per-hour` names no mistake",
        ],
    },
    Case {
        rule: "item-reference",
        file: BANK,
        edit: Swap("  refs:\n  - {name: A clock}\n", "  refs: []\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:43: error[item-reference]: `cups-per-hour` has no reference",
        ],
    },
    Case {
        rule: "item-options",
        file: BANK,
        edit: Swap(
            "  - {text: A late lorry, why: Confuses the road with the stove.}\n",
            "",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:27: error[item-options]: `bad-cups` has 3 options",
        ],
    },
    Case {
        rule: "item-options",
        file: BANK,
        edit: Swap("text: Sea water", "text: whatever  boils First"),
        says: &[
            "careers/tea-taster/aptitude.yaml:10: error[item-options]: `tongue-side`: `whatever  boils First` stands twice",
        ],
    },
    Case {
        rule: "item-options",
        file: BANK,
        edit: Swap("text: Sea water", "text: None of the above"),
        says: &[
            "careers/tea-taster/aptitude.yaml:22: error[item-options]: `tongue-side`: `None of the above`",
        ],
    },
    Case {
        rule: "item-options",
        file: BANK,
        edit: Swap(
            "Wait five minutes, Slurp]",
            "Wait five minutes, Pour the water]",
        ),
        says: &[
            "careers/tea-taster/aptitude.yaml:61: error[item-options]: `order-of-tasting`: `Pour the water` stands twice",
        ],
    },
    Case {
        rule: "item-options",
        file: BANK,
        edit: Swap("decoys: [Served with cake]", "decoys: [Without life]"),
        says: &[
            "careers/tea-taster/aptitude.yaml:76: error[item-options]: `words-and-faults`: `Without life` stands twice",
        ],
    },
    Case {
        rule: "item-stage",
        file: BANK,
        edit: Swap("  stage: 4\n", "  stage: 6\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:76: error[item-stage]: `words-and-faults` has stage 6",
        ],
    },
    Case {
        rule: "item-stage",
        file: BANK,
        edit: Swap("  version: 2\n", "  version: 0\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:27: error[item-stage]: `bad-cups`: version and seconds start at 1",
        ],
    },
    Case {
        rule: "item-stage",
        file: BANK,
        edit: Swap("  seconds: 75\n", "  seconds: 0\n"),
        says: &[
            "careers/tea-taster/aptitude.yaml:131: error[item-stage]: `two-readers`: version and seconds start at 1",
        ],
    },
    Case {
        rule: "item-stage",
        file: BANK,
        edit: Swap("week: s3/w04", "week: s3/w05"),
        says: &[
            "careers/tea-taster/aptitude.yaml:61: error[item-stage]: `order-of-tasting`: the roadmap has no week `s3/w05`",
        ],
    },
    Case {
        rule: "item-params",
        file: BANK,
        edit: Swap("a: 1.2", "a: 0"),
        says: &["careers/tea-taster/aptitude.yaml:59: error[item-params]: `cups-per-hour`"],
    },
    Case {
        rule: "item-params",
        file: BANK,
        edit: Swap("b: -1.5", "b: .nan"),
        says: &["careers/tea-taster/aptitude.yaml:59: error[item-params]: `cups-per-hour`"],
    },
    Case {
        rule: "enemies",
        file: BANK,
        edit: Swap("- [tongue-side, bad-cups]", "- [tongue-side]"),
        says: &["careers/tea-taster/aptitude.yaml:179: error[enemies]: a group of fewer than two"],
    },
    Case {
        rule: "enemies",
        file: BANK,
        edit: Swap("- [tongue-side, bad-cups]", "- [tongue-side, good-cups]"),
        says: &[
            "careers/tea-taster/aptitude.yaml:179: error[enemies]: no item has the id `good-cups`",
        ],
    },
    Case {
        rule: "bank-formats",
        file: BANK,
        edit: Make(mostly_single),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[bank-formats]: 4 of 11 live items are not single choice",
        ],
    },
    Case {
        rule: "bank-cells",
        file: BANK,
        edit: Make(one_thin_cell),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: warning[bank-cells]: 1 of 10 cells of skill and stage have fewer than 3 live items",
        ],
    },
    Case {
        rule: "key-position",
        file: BANK,
        edit: Make(always_b),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[key-position]: position b is right in 6 of 6 single-choice items",
        ],
    },
    Case {
        rule: "key-position",
        file: BANK,
        edit: Make(often_c),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: warning[key-position]: position c is right in 18 of 40 single-choice items",
        ],
    },
    Case {
        rule: "key-length",
        file: BANK,
        edit: Make(always_longest),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[key-length]: the longest option is right in 6 of 6 single-choice items",
        ],
    },
    Case {
        rule: "key-length",
        file: BANK,
        edit: Make(often_longest),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: warning[key-length]: the longest option is right in 18 of 40 single-choice items",
            "careers/tea-taster/aptitude.yaml:3: warning[key-ratio]: keys are 1.78 times as long as the wrong options beside them, over 40 items",
        ],
    },
    Case {
        rule: "bank-precision",
        file: BANK,
        edit: Make(all_easy),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[bank-precision]: the 20 best items leave an error of 0.501 at stage 3, 0.601 at stage 4, 0.731 at stage 5; 0.50 is wanted",
        ],
    },
    Case {
        rule: "bank-precision",
        file: BANK,
        edit: Make(few_hard),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: warning[bank-precision]: the 20 best items leave an error of 0.517 at stage 5; 0.50 is wanted",
        ],
    },
    Case {
        rule: "key-number",
        file: BANK,
        edit: Make(exact_keys),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[key-number]: the option with the most exact number is right in 6 of 6 single-choice items that have one",
        ],
    },
    Case {
        rule: "key-echo",
        file: BANK,
        edit: Make(echoing_keys),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: error[key-echo]: the option with most words of the question is right in 6 of 6 single-choice items that have one",
        ],
    },
    Case {
        rule: "key-ratio",
        file: BANK,
        edit: Make(short_keys),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: warning[key-ratio]: keys are 0.50 times as long as the wrong options beside them, over 10 items",
        ],
    },
    Case {
        rule: "options-alike",
        file: BANK,
        edit: Make(a_cup_twice),
        says: &[
            "careers/tea-taster/aptitude.yaml:17: warning[options-alike]: `The cup 2.` is all but another option",
        ],
    },
    Case {
        rule: "absolutes",
        file: BANK,
        edit: Make(absolute_rivals),
        says: &[
            "careers/tea-taster/aptitude.yaml:3: warning[absolutes]: 6 wrong options say always, never and the like, and no key does",
        ],
    },
    // The simulation.
    Case {
        rule: "scenario-graph",
        file: SIMULATION,
        edit: Swap(
            "reason: Twice is evidence., next: call",
            "reason: Twice is evidence., next: night",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:17: error[scenario-graph]: `call` cannot be reached",
        ],
    },
    Case {
        rule: "scenario-graph",
        file: SIMULATION,
        edit: Swap(
            "    - {id: finish, text: Finish the row., rating: 2.5",
            "    - {id: finish, next: taste, text: Finish the row., rating: 2.5",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:11: error[scenario-graph]: a path leads back to `taste` and need not end",
        ],
    },
    Case {
        rule: "scenario-options",
        file: SIMULATION,
        edit: Swap(
            "    - {id: hang-up, text: Hang up first., rating: 2, reason: Nobody learns anything.}\n",
            "",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:17: error[scenario-options]: `call` has 2 options",
        ],
    },
    Case {
        rule: "scenario-options",
        file: SIMULATION,
        edit: Swap(
            "    - {id: finish, text: Finish the row., rating: 2.5, effects: [{dimension: sleep, by: -2}], reason: The cards will be redone.}\n",
            "",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:25: error[scenario-options]: `night` has 1 options",
        ],
    },
    Case {
        rule: "scenario-options",
        file: SIMULATION,
        edit: Swap("{dimension: sleep, by: -1}", "{dimension: sleep, by: 0}"),
        says: &["careers/tea-taster/simulation.yaml:22: error[scenario-options]: an effect of 0"],
    },
    Case {
        rule: "scenario-options",
        file: SIMULATION,
        edit: Swap("{dimension: sleep, by: -1}", "{dimension: sleep, by: -4}"),
        says: &["careers/tea-taster/simulation.yaml:22: error[scenario-options]: an effect of -4"],
    },
    Case {
        rule: "scenario-ending",
        file: SIMULATION,
        edit: Swap(
            "  - id: shrug\n",
            "  - id: shrug\n    when: [{dimension: sleep, at_least: 1}]\n",
        ),
        says: &[
            "careers/tea-taster/simulation.yaml:2: error[scenario-ending]: `diesel`: no ending fits always",
        ],
    },
    Case {
        rule: "id-known",
        file: SIMULATION,
        edit: Swap("  start: taste\n", "  start: begin\n"),
        says: &[
            "careers/tea-taster/simulation.yaml:2: error[id-known]: `diesel`: no situation has the id `begin`",
        ],
    },
];

/// An overview of more than two hundred words.
fn long_overview() -> String {
    let ride = "- Up and down".to_owned() + &" and up and down".repeat(25);
    fixture_text(LIFT).replacen("overview:\n", &format!("overview:\n{ride}.\n"), 1)
}

/// A bank of single-choice items with these keys (place, whether longer than the
/// wrong options), and of so many numeric ones.
pub fn bank(keys: impl IntoIterator<Item = (usize, bool)>, numeric: usize) -> String {
    let keys: Vec<_> = keys.into_iter().collect();
    let places = keys.iter().map(|(place, _)| *place);
    singles(places, numeric, |i, option, key| {
        let tail = if key && keys[i].1 {
            " and biscuits"
        } else {
            ""
        };
        format!("Cup {option}{tail}")
    })
}

/// A bank of single-choice items with keys at these places and options with these
/// texts (by item, place, whether it is the key), and of so many numeric ones.
fn singles(
    keys: impl Iterator<Item = usize>,
    numeric: usize,
    text: impl Fn(usize, usize, bool) -> String,
) -> String {
    let mut out = EMPTY_BANK.to_owned();
    for (i, place) in keys.enumerate() {
        head(&mut out, &format!("single-{i}"), "tasting", 1, "single");
        out += "  options:\n";
        for option in 0..4 {
            let key = option == place;
            let role = if key { "key: true" } else { "why: Too hot." };
            let text = text(i, option, key);
            let _ = writeln!(out, "  - {{text: {text}, {role}}}");
        }
    }
    for i in 0..numeric {
        number(
            &mut out,
            &format!("number-{i}"),
            "tasting",
            [5, 2, 5, 2, 4][i % 5],
        );
    }
    out
}

/// A bank of three numeric items for every skill and stage, but for so many at the
/// end, and of more at stage 5, so that it can measure there.
pub fn cells(missing: usize) -> String {
    let mut out = EMPTY_BANK.to_owned();
    for i in 0..8 {
        number(&mut out, &format!("more-{i}"), "tasting", 5);
    }
    let all = (0..30).map(|i| (["tasting", "brewscript"][i % 2], i / 6 + 1));
    for (i, (skill, stage)) in all.take(30 - missing).enumerate() {
        number(&mut out, &format!("number-{i}"), skill, stage);
    }
    out
}

const EMPTY_BANK: &str =
    "blueprint: [{skill: tasting, weight: 60}, {skill: brewscript, weight: 40}]\nitems:\n";

fn head(out: &mut String, id: &str, skill: &str, stage: usize, format: &str) {
    let _ = write!(
        out,
        "- id: {id}\n  version: 1\n  status: live\n  skill: {skill}\n  stage: {stage}\n  \
         format: {format}\n  stem: Which cup?\n  explanation: That one.\n  \
         refs: [{{name: A shelf}}]\n  seconds: 20\n"
    );
}

fn number(out: &mut String, id: &str, skill: &str, stage: usize) {
    head(out, id, skill, stage, "numeric");
    *out += "  value: 1\n  mistakes: [{answer: \"2\", why: Counts the saucer.}]\n";
}

fn mostly_single() -> String {
    bank((0..7).map(|i| (i % 4, false)), 4)
}

fn one_thin_cell() -> String {
    cells(1)
}

fn always_b() -> String {
    bank([(1, false); 6], 4)
}

/// Eighteen keys of forty at `c`, the others spread.
fn often_c() -> String {
    let place = |i: usize| if i < 18 { 2 } else { [0, 1, 3][i % 3] };
    bank((0..40).map(|i| (place(i), false)), 40)
}

fn always_longest() -> String {
    bank((0..6).map(|i| (i % 4, true)), 4)
}

fn often_longest() -> String {
    bank((0..40).map(|i| (i % 4, i < 18)), 40)
}

/// Thirty items, all of stages 1 to 3.
fn all_easy() -> String {
    let mut out = EMPTY_BANK.to_owned();
    for i in 0..30 {
        number(&mut out, &format!("number-{i}"), "tasting", i % 3 + 1);
    }
    out
}

/// Forty items, of stage 5 only eight.
fn few_hard() -> String {
    let mut out = EMPTY_BANK.to_owned();
    for i in 0..48 {
        let stage = if i < 40 { i % 4 + 1 } else { 5 };
        number(&mut out, &format!("number-{i}"), "tasting", stage);
    }
    out
}

fn rotating(n: usize) -> impl Iterator<Item = usize> {
    (0..n).map(|i| i % 4)
}

fn exact_keys() -> String {
    let text = |_, option, key| format!("{} cups", if key { 7123 } else { 1000 * (option + 1) });
    singles(rotating(6), 4, text)
}

fn echoing_keys() -> String {
    let text = |_, option, key| {
        let word = if key { "which" } else { "other" };
        format!("The {word} {option}")
    };
    singles(rotating(6), 4, text)
}

fn short_keys() -> String {
    let text = |_, option, key| {
        if key {
            "Cup".to_owned()
        } else {
            format!("Saucer{option}")[1..].to_owned()
        }
    };
    singles(rotating(10), 7, text)
}

fn a_cup_twice() -> String {
    let text = |i, option, _| match (i, option) {
        (0, 3) => "The cup 2.".to_owned(),
        _ => format!("Cup {option}"),
    };
    singles(rotating(1), 4, text)
}

fn absolute_rivals() -> String {
    let text = |_, option, key| match (key, option) {
        (false, 0 | 1) => format!("Never {option}"),
        _ => format!("Cups. {option}"),
    };
    singles(rotating(4), 4, text)
}
