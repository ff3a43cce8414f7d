//! The general trait test and the match without a terminal: scores, pages, answer files.
//! What a person types at one is in `terminal`.

mod bundled;
mod files;
mod fit;
mod pages;
mod scores;

use std::fmt::Write;
use std::sync::OnceLock;

use careers::assess::traits::Sheet;
use careers::catalog::check::{Scope, inspect};
use careers::catalog::model::Traits;
use careers::catalog::pack::Catalog;
use careers::catalog::pack::encode::encode;
use careers::catalog::parse::InputFile;
use careers::disk::read_folder;
use careers::error::Exit;
use careers::ui::Env;

use crate::quiz::run;
use crate::support::{fixture_data, fixture_pack};

/// The test of a catalogue.
pub fn traits(pack: &[u8]) -> Traits<&str> {
    let catalog = Catalog::open(pack).expect("the catalogue opens");
    catalog.traits().expect("traits decode").expect("a test")
}

/// Answers to every item, by its place in its part.
fn sheet<S>(traits: &Traits<S>, answer: impl Fn(usize) -> u8) -> Sheet {
    Sheet {
        interests: (0..traits.interests.len())
            .map(|i| Some(answer(i)))
            .collect(),
        styles: (0..traits.styles.len()).map(|i| Some(answer(i))).collect(),
    }
}

/// An answer file, an item a line, in the order of the test; what has no answer is left out.
pub fn file(traits: &Traits<&str>, sheet: &Sheet) -> String {
    let interests = traits.interests.iter().map(|i| i.id).zip(&sheet.interests);
    let styles = traits.styles.iter().map(|i| i.id).zip(&sheet.styles);
    let lines = interests
        .chain(styles)
        .filter_map(|(id, answer)| Some(format!("\"{id}\": {}", (*answer)?)));
    format!(
        "{{\"answers\": {{{}}}}}",
        lines.collect::<Vec<_>>().join(",\n")
    )
}

/// The sheet of somebody who likes to find out and to keep order: by scale, then a little by item.
fn finder(traits: &Traits<&str>, quick: bool) -> Sheet {
    let by_scale = [3, 5, 2, 1, 2, 4];
    let items = traits.interests.iter().enumerate();
    let interests = items.map(|(i, item)| {
        let lean = u8::from(i % 4 == 0 && item.scale as usize != 1);
        (item.quick || !quick).then_some(by_scale[item.scale as usize] + lean)
    });
    let mut seen: Vec<&str> = Vec::new();
    let styles = traits.styles.iter().map(|item| {
        if !seen.contains(&item.style) {
            seen.push(item.style);
        }
        let place = seen.iter().position(|style| *style == item.style);
        let lean = [5, 2, 3][place.expect("seen") % 3];
        Some(if item.reversed { 6 - lean } else { lean })
    });
    Sheet {
        interests: interests.collect(),
        styles: styles.collect(),
    }
}

/// Runs the library on the fixture, answers on standard input.
fn told(args: &[&str], input: &str, env: Env) -> String {
    told_of(fixture_pack(), args, input, env)
}

fn told_of(pack: &[u8], args: &[&str], input: &str, env: Env) -> String {
    let (out, err, exit) = run(pack, args, input.as_bytes(), env);
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

/// Careers of the guild: name, then R I A S E C, then ratings of detail and patience.
const GUILD: [(&str, [f64; 6], [f64; 2]); 5] = [
    ("Leaf Clerk", [3.9, 5.9, 2.3, 1.9, 1.9, 5.5], [3.0, 2.0]),
    ("Steam Reader", [2.2, 7.0, 2.6, 1.7, 1.7, 5.4], [2.0, 1.0]),
    ("Cup Painter", [2.7, 3.1, 6.9, 2.4, 4.0, 1.9], [1.5, 2.75]),
    ("Room Host", [2.0, 1.5, 3.5, 6.8, 5.5, 2.5], [1.0, 2.5]),
    ("Idle Spoon", [4.0, 4.0, 4.0, 4.0, 4.0, 4.0], [2.0, 2.0]),
];

/// The fixture with the careers of the guild. They share sentences, which a test may.
fn guild() -> &'static [u8] {
    static PACK: OnceLock<Vec<u8>> = OnceLock::new();
    PACK.get_or_init(|| {
        let mut files = read_folder(&fixture_data()).expect("the fixture is there");
        let lift = files.iter().find(|f| f.path.contains("lift-operator"));
        let lift = String::from_utf8(lift.expect("a career").bytes.clone()).expect("UTF-8");
        for (name, interests, styles) in GUILD {
            let id = name.to_lowercase().replace(' ', "-");
            let mut text = lift
                .replacen("id: lift-operator", &format!("id: {id}"), 1)
                .replacen("title: Lift Operator", &format!("title: {name}"), 1)
                .replacen("aliases: [lift, elevator-engineer]", "aliases: []", 1);
            rate(&mut text, interests, styles);
            files.push(InputFile {
                path: format!("careers/{id}/career.yaml"),
                bytes: text.into_bytes(),
            });
        }
        let (records, problems) = inspect(files, &Scope::Whole);
        assert!(
            problems.iter().all(|p| p.rule.name != "parses"),
            "{problems:#?}"
        );
        encode(&records, &[]).expect("the guild packs")
    })
}

fn rate(text: &mut String, interests: [f64; 6], styles: [f64; 2]) {
    let head = "code: 99-0002.00\n  source: steep-survey\n";
    let _ = write!(text, "interests:\n  {head}");
    let names = [
        "realistic",
        "investigative",
        "artistic",
        "social",
        "enterprising",
        "conventional",
    ];
    for (name, rating) in names.into_iter().zip(interests) {
        let _ = writeln!(text, "  {name}: {rating}");
    }
    let _ = write!(text, "styles:\n  {head}  ratings:\n");
    for (style, impact) in ["Attention to Detail", "Patience"].into_iter().zip(styles) {
        let _ = writeln!(text, "  - {{style: {style}, impact: {impact}}}");
    }
}
