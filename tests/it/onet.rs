//! `careers import onet`: small releases made here, with text of this project's own. Codes and
//! the names of columns are those of the database.

mod hostile;
mod large;
mod many;
mod pack;
mod shown;
mod tables;

use std::fs;
use std::path::{Path, PathBuf};

use careers::catalog::check::{Scope, inspect};
use careers::catalog::pack::encode::encode;
use careers::catalog::problem::Severity;
use careers::disk::read_folder;
use careers::error::Exit;
use careers::ui::Env;

use crate::quiz::run;
use crate::support::{fixture, fixture_data, pipe, terminal};

/// Six occupations: one shares its name with a bundled career, two share a title.
const OCCUPATIONS: &str = "O*NET-SOC Code\tTitle\tDescription
15-1252.00\tSteam Programmers\tTell kettles what to do, in words that kettles follow.
11-1011.00\tTea Taster\tTaste on behalf of others, from the office above the tasting room.
51-9061.00\tLid Inspectors, Testers, and Weighers of Kettles, Pots, Urns, and Samovars\tLook at lids all day and at night dream of lids, which in the lid trade is held to be a sign of diligence.
41-4012.00\tBag Sellers\tSell bags.
41-4012.01\tBag sellers\tSell other bags.
99-1000.00\tYeti's Guides\t
";
const ALTERNATE: &str = "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
15-1252.00\tKettle Coder\tn/a\t09
15-1252.00\tChief Steam Officer\tCSO\t08
15-1252.00\tYes\tn/a\t08
51-9061.00\tKettle Coder\tn/a\t09
51-9061.00\tLid: \"the\" #1 'Watcher' & more\tn/a\t02
51-9061.00\tSteam Programmers\tn/a\t02
";
const REPORTED: &str = "O*NET-SOC Code\tReported Job Title\tShown in My Next Move
15-1252.00\tkettle coder\tY
41-4012.00\tBag Hand\tN
";
const ZONES: &str = "O*NET-SOC Code\tJob Zone\tDate\tDomain Source
15-1252.00\t4\t02/2026\tAnalyst
51-9061.00\t2\t02/2026\tAnalyst
99-1000.00\t\t02/2026\tAnalyst
";
const ZONE_NAMES: &str = "Job Zone\tName\tExperience
2\tZone Two: Some Steam\tSome
4\tZone Four: Much Steam\tMuch
5\tZone Five: All Steam\tAll
";
const SCALES: &str = "Scale ID\tScale Name\tMinimum\tMaximum
IM\tImportance\t1\t5
LV\tLevel\t0\t7
OI\tOccupational Interests\t1\t7
WI\tWork Styles Impact\t-3\t3
CX\tContext\t1\t5
";
const TECHNOLOGY: &str =
    "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
15-1252.00\tZeta Kettle\t43230000\tKettle software\tN\tN
15-1252.00\tBoilScript\t43230000\tKettle software\tY\tN
15-1252.00\tPourML\t43230000\tKettle software\tY\tY
15-1252.00\tLeaf OS\t43230001\tOperating leaves\tN\tN
";
const RELATED: &str = "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
15-1252.00\t51-9061.00\tPrimary-Short\t2
15-1252.00\t11-1011.00\tPrimary-Short\t1
15-1252.00\t88-8888.00\tPrimary-Long\t3
";
const TASKS: &str = "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source
15-1252.00\t30\tWrite down what a kettle is to do when nobody looks at it.\tSupplemental\t9\t07/2024\tIncumbent
15-1252.00\t12\tRead what the kettle did, in a fast-paced and ever-changing steam.\tCore\t9\t07/2024\tIncumbent
15-1252.00\t9\tAsk the kettle again, politely and in another tense.\tCore\t9\t07/2024\tIncumbent
51-9061.00\t7\tRead what the kettle did, in a fast-paced and ever-changing steam.\tCore\t9\t07/2024\tIncumbent
";

/// Ratings on a scale: code, then names and values.
fn rated(head: bool, scale: &str, code: &str, ratings: &[(&str, f64)]) -> String {
    let mut text = String::new();
    if head {
        text.push_str("O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\n");
    }
    for (name, value) in ratings {
        let line = format!("{code}\t2.A\t{name}\t{scale}\t{value:.2}\t8\tN\tN\t07/2024\tAnalyst\n");
        text.push_str(&line);
    }
    text
}

fn interests() -> String {
    let names = [
        "Realistic",
        "Investigative",
        "Artistic",
        "Social",
        "Enterprising",
        "Conventional",
    ];
    let of = |values: [f64; 6]| -> Vec<(&str, f64)> { names.into_iter().zip(values).collect() };
    let mut text = rated(
        true,
        "OI",
        "15-1252.00",
        &of([2.25, 6.0, 3.0, 1.0, 2.0, 5.5]),
    );
    text += &rated(
        false,
        "IH",
        "15-1252.00",
        &[("First Interest High-Point", 2.0)],
    );
    text += &rated(
        false,
        "OI",
        "51-9061.00",
        &of([6.5, 2.0, 1.0, 1.0, 2.0, 6.0]),
    );
    text += &rated(
        false,
        "OI",
        "41-4012.00",
        &of([1.0, 2.0, 2.0, 4.0, 7.0, 4.0])[..5],
    );
    text
}

fn skills() -> String {
    let mut text = rated(
        true,
        "IM",
        "15-1252.00",
        &[("Pouring", 3.12), ("Boiling", 4.5), ("Stirring", 2.0)],
    );
    text += &rated(
        false,
        "LV",
        "15-1252.00",
        &[("Pouring", 3.0), ("Boiling", 5.62)],
    );
    text +=
        &rated(false, "LV", "15-1252.00", &[("Stirring", 0.12)]).replace("\tN\tN\t", "\tN\tY\t");
    text +=
        &rated(false, "IM", "15-1252.00", &[("Whistling", 1.0)]).replace("\tN\tN\t", "\tY\tN\t");
    text
}

fn styles() -> String {
    let mut text = rated(
        true,
        "WI",
        "15-1252.00",
        &[("Attention to Detail", 2.4), ("Humility", -0.5)],
    );
    text += &rated(false, "DR", "15-1252.00", &[("Attention to Detail", 1.0)]);
    text
}

/// Every table of the sample, as release 30.1 and before has them.
fn sample() -> Vec<(&'static str, String)> {
    vec![
        (
            "Read Me.txt",
            "O*NET 30.1 Database\nNovember 2025 Release\n----\n".to_owned(),
        ),
        ("Occupation Data.txt", OCCUPATIONS.to_owned()),
        ("Alternate Titles.txt", ALTERNATE.to_owned()),
        ("Sample of Reported Titles.txt", REPORTED.to_owned()),
        ("Interests.txt", interests()),
        ("Job Zones.txt", ZONES.to_owned()),
        ("Job Zone Reference.txt", ZONE_NAMES.to_owned()),
        ("Scales Reference.txt", SCALES.to_owned()),
        ("Skills.txt", skills()),
        ("Work Styles.txt", styles()),
        ("Technology Skills.txt", TECHNOLOGY.to_owned()),
        ("Related Occupations.txt", RELATED.to_owned()),
        ("Task Statements.txt", TASKS.to_owned()),
        ("Abilities.txt", "of no concern here".to_owned()),
    ]
}

/// A folder with a release in `release`, and room beside it.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn with(tables: &[(&str, String)]) -> Self {
        let place = Self {
            folder: tempfile::tempdir().expect("a folder"),
        };
        fs::create_dir(place.release()).expect("a folder");
        for (name, text) in tables {
            place.put(name, text);
        }
        place
    }

    pub fn sample() -> Self {
        Self::with(&sample())
    }

    pub fn release(&self) -> PathBuf {
        self.folder.path().join("release")
    }

    fn pack(&self) -> PathBuf {
        self.folder.path().join("pack")
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.release().join(name), bytes).expect("it is written");
    }

    /// Swaps text that stands once in a table.
    fn swap(&self, name: &str, from: &str, to: &str) {
        let path = self.release().join(name);
        let text = fs::read_to_string(&path).expect("a table");
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {name}");
        self.put(name, text.replacen(from, to, 1));
    }

    /// Imports; what was printed, with this place's folder as HERE.
    fn import(&self, more: &[&str]) -> (String, String, Exit) {
        self.import_on(more, pipe())
    }

    fn import_on(&self, more: &[&str], env: Env) -> (String, String, Exit) {
        let (release, pack) = (self.release(), self.pack());
        let (release, pack) = (
            release.to_str().expect("UTF-8"),
            pack.to_str().expect("UTF-8"),
        );
        let args = [&["import", "onet", release, "--into", pack], more].concat();
        let (out, err, exit) = fixture(&args, env);
        let here = self.folder.path().to_str().expect("UTF-8");
        (out.replace(here, "HERE"), err.replace(here, "HERE"), exit)
    }

    fn imported(self) -> Self {
        let (_, err, exit) = self.import(&[]);
        assert_eq!((err.as_str(), exit), ("", Exit::Answered));
        self
    }

    /// The cause that an import fails with; nothing may be left behind.
    fn refused(&self) -> String {
        let (out, err, exit) = self.import(&[]);
        assert_eq!((out.as_str(), exit), ("", Exit::BadData), "{err}");
        assert_eq!(
            names(self.folder.path()),
            ["release"],
            "nothing is half-written"
        );
        let mut lines = err.lines();
        assert_eq!(lines.next(), Some("error: cannot import HERE/release"));
        lines.next().expect("a cause").trim().to_owned()
    }

    /// The fixture with the pack laid over it, packed.
    fn merged(&self) -> Vec<u8> {
        merged(&self.pack())
    }

    fn career(&self, slug: &str) -> String {
        let path = self.pack().join("careers").join(slug).join("career.yaml");
        fs::read_to_string(path).expect(slug)
    }
}

/// The fixture with a pack laid over it: sources put behind, careers beside. It must break no rule.
fn merged(pack: &Path) -> Vec<u8> {
    let mut files = read_folder(&fixture_data()).expect("the fixture");
    for file in read_folder(pack).expect("the pack") {
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        match file.path.as_str() {
            "IMPORTED.txt" => {}
            "sources.yaml" => {
                let own = files
                    .iter_mut()
                    .find(|f| f.path == "sources.yaml")
                    .expect("sources");
                let (_, list) = text.split_once("sources:\n").expect("a list");
                own.bytes.extend(list.bytes());
            }
            _ => files.push(file),
        }
    }
    let (records, problems) = inspect(files, &Scope::Whole);
    let errors: Vec<String> = problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert_eq!(errors, [""; 0]);
    encode(&records, &problems).expect("it packs")
}

/// Command lines about imported careers, and their JSON.
pub fn answers() -> Vec<(Vec<&'static str>, String)> {
    let place = Place::sample();
    let (text, err, exit) = place.import(&["--json"]);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    let mut answers = vec![(vec!["import"], text)];
    let pack = place.merged();
    for line in [
        "list",
        "show steam-programmers",
        "show steam-programmers all",
        "show yetis-guides all",
        "related steam-programmers --limit 2",
        "match --interests 10,38,16,2,8,36 --limit 1",
        "sources onet-30-1-import",
        "search officer",
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        let text = told(&pack, &[&args[..], &["--json"]].concat(), pipe());
        answers.push((args, text));
    }
    answers
}

/// What a folder holds, hidden things too.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every file below a folder with its bytes.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = read_folder(folder).expect("a folder").into_iter();
    files.map(|f| (f.path, f.bytes)).collect()
}

/// What a command prints on a pack; it must succeed.
fn told(pack: &[u8], args: &[&str], env: Env) -> String {
    let (out, err, exit) = run(pack, args, b"", env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

fn page(pack: &[u8], args: &[&str]) -> String {
    told(pack, args, terminal(80))
}
