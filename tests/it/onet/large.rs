//! A release of the real one's size: 923 occupations with data among 1,016. Slow, so that it is
//! run when asked: `cargo test --release --test it onet::large -- --ignored --nocapture`.

use std::fmt::Write as _;
use std::time::Instant;

use careers::error::Exit;
use careers::onet::{Release, Setting, import};

use super::{Place, bytes, told};
use crate::quiz::run;
use crate::support::pipe;

const LISTED: usize = 1016;
const RATED: usize = 923;

fn code(n: usize) -> String {
    format!("{:02}-{:04}.{:02}", 11 + n % 43, 1000 + n / 4, n % 4)
}

/// A number between 0 and 1 that depends on two others and nothing else.
fn noise(a: usize, b: usize) -> f64 {
    let mixed = (a * 7919 + b * 104_729 + 12_345) % 9973;
    f64::from(u32::try_from(mixed).expect("small")) / 9973.0
}

fn word(n: usize) -> String {
    let syllables = [
        "ka", "tel", "mo", "ri", "stu", "ven", "do", "pi", "lar", "ne",
    ];
    let parts = [n % 10, n / 10 % 10, n / 100 % 10, n / 1000 % 10];
    parts.map(|part| syllables[part]).concat()
}

fn ratings(scale: &str, count: usize, low: f64, high: f64, names: &[String]) -> String {
    let mut out = String::new();
    for n in 0..RATED {
        for (i, name) in names.iter().take(count).enumerate() {
            let value = low + (high - low) * noise(n, i);
            let _ = writeln!(
                out,
                "{}\t2.A.{i}\t{name}\t{scale}\t{value:.2}\t8\t0.1\tN\tN\t07/2024\tAnalyst",
                code(n)
            );
        }
    }
    out
}

const RATINGS: &str = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tStandard Error\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\n";

fn rows(head: &str, count: usize, row: impl Fn(usize, usize) -> String) -> String {
    let mut out = format!("{head}\n");
    for n in 0..count {
        let _ = writeln!(out, "{}\t{}", code(n % RATED), row(n % RATED, n / RATED));
    }
    out
}

#[expect(clippy::too_many_lines, reason = "a table after the other")]
fn release() -> Vec<(&'static str, String)> {
    let names = |count: usize| -> Vec<String> { (0..count).map(|i| word(i * 37 + 5)).collect() };
    let six = [
        "Realistic",
        "Investigative",
        "Artistic",
        "Social",
        "Enterprising",
        "Conventional",
    ]
    .map(str::to_owned);
    let mut occupations = "O*NET-SOC Code\tTitle\tDescription\n".to_owned();
    for n in 0..LISTED {
        let words: Vec<String> = (0..30).map(|i| word(n * 31 + i)).collect();
        let _ = writeln!(
            occupations,
            "{}\t{} {} Workers\t{}.",
            code(n),
            word(n),
            word(n * 3 + 1),
            words.join(" ")
        );
    }
    let skills = names(35);
    vec![
        (
            "Read Me.txt",
            "O*NET 30.1 Database\nNovember 2025 Release\n".to_owned(),
        ),
        ("Occupation Data.txt", occupations),
        (
            "Alternate Titles.txt",
            rows(
                "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)",
                57_000,
                |n, i| {
                    format!(
                        "{} {} {}\tn/a\t08",
                        word(n / 3 + i),
                        word(i * 7),
                        word(n % 9)
                    )
                },
            ),
        ),
        (
            "Sample of Reported Titles.txt",
            rows(
                "O*NET-SOC Code\tReported Job Title\tShown in My Next Move",
                8_000,
                |n, i| format!("{} {}\tY", word(n * 5), word(i)),
            ),
        ),
        (
            "Interests.txt",
            RATINGS.to_owned() + &ratings("OI", 6, 1.0, 7.0, &six),
        ),
        (
            "Job Zones.txt",
            rows(
                "O*NET-SOC Code\tJob Zone\tDate\tDomain Source",
                RATED,
                |n, _| format!("{}\t02/2026\tAnalyst", 2 + n % 4),
            ),
        ),
        (
            "Skills.txt",
            RATINGS.to_owned()
                + &ratings("IM", 35, 1.0, 5.0, &skills)
                + &ratings("LV", 35, 0.0, 7.0, &skills),
        ),
        (
            "Work Styles.txt",
            RATINGS.to_owned()
                + &ratings("WI", 21, -3.0, 3.0, &names(21))
                + &ratings("DR", 21, 1.0, 10.0, &names(21)),
        ),
        (
            "Technology Skills.txt",
            rows(
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand",
                32_000,
                |n, i| {
                    format!(
                        "{} {}\t4323\t{} software\t{}\tN",
                        word(n + i),
                        word(i),
                        word(i % 12),
                        if i % 5 == 0 { "Y" } else { "N" }
                    )
                },
            ),
        ),
        (
            "Related Occupations.txt",
            rows(
                "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex",
                18_460,
                |n, i| {
                    format!(
                        "{}\tPrimary-Short\t{}",
                        code((n + 1 + i * 17) % RATED),
                        i + 1
                    )
                },
            ),
        ),
        (
            "Task Statements.txt",
            rows(
                "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source",
                18_800,
                |n, i| {
                    format!(
                        "{}\t{} {} the {} of {} {}.\tCore\t9\t07/2024\tIncumbent",
                        n * 100 + i,
                        word(n),
                        word(i),
                        word(n + i),
                        word(n * 2),
                        word(i * 3)
                    )
                },
            ),
        ),
    ]
}

#[test]
#[ignore = "takes a minute in a debug build; measures rather than tests"]
#[expect(clippy::print_stdout, reason = "its figures are what it is run for")]
fn a_whole_release() {
    let release = release();
    for (name, text) in &release {
        println!(
            "{name}: {} rows, {} bytes",
            text.lines().count() - 1,
            text.len()
        );
    }
    let place = Place::with(&release);
    let tables = careers::folder::read_files(
        &place.release(),
        careers::onet::is_wanted,
        careers::onet::MAX_TABLE,
    );
    let tables = tables.expect("tables");
    let setting = Setting {
        release: Release::named("30.1").expect("a release"),
        today: "2026-11-22",
        taken: &std::collections::BTreeSet::new(),
    };
    let start = Instant::now();
    let imported = import(&tables, &setting).expect("an import");
    println!(
        "tables to files, without checking or writing: {:?}",
        start.elapsed()
    );
    assert_eq!(imported.counts.occupations, LISTED);
    assert_eq!(imported.counts.interests, RATED);
    let start = Instant::now();
    let (out, err, exit) = place.import(&[]);
    println!("careers import onet: {:?}\n{out}", start.elapsed());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered));
    let files = bytes(&place.pack());
    let size: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    println!("the pack: {} files, {size} bytes", files.len());
    let start = Instant::now();
    let pack = place.merged();
    println!(
        "checked and packed: {:?}, {} bytes; without: {}",
        start.elapsed(),
        pack.len(),
        crate::support::fixture_pack().len()
    );
    for line in [
        "list",
        "show tea-taster",
        "related tea-taster",
        "match --interests 22,34,10,8,14,30",
        "search kettle",
        "stats",
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        let start = Instant::now();
        let out = told(&pack, &args, pipe());
        println!(
            "{line}: {:?}, {} lines",
            start.elapsed(),
            out.lines().count()
        );
    }
    let start = Instant::now();
    let (_, err, exit) = run(&pack, &["show", "kettle-tester-of-nothing"], b"", pipe());
    println!("an unknown name: {:?} {exit:?}\n{err}", start.elapsed());
}
