//! `careers help`: verbs and topics.

use careers::error::Exit;
use careers::schema::SCHEMAS;

use crate::support::{careers, root};

fn help(topic: &str) -> String {
    careers(&["help", topic]).any_stdout().run().stdout
}

#[test]
fn a_verb_gets_its_own_help_and_nothing_the_programs() {
    let help = |args: &[&str]| careers(args).any_stdout().run().stdout;
    for verb in careers::commands::VERBS
        .iter()
        .filter(|v| v.name != "sources")
    {
        let asked = help(&["help", verb.name]);
        assert_eq!(asked, help(&[verb.name, "--help"]), "{}", verb.name);
    }
    assert_eq!(help(&["help"]), help(&["--help"]));
    assert_eq!(
        help(&["help", "progress", "done"]),
        help(&["progress", "done", "--help"])
    );
}

#[test]
fn the_help_names_every_topic_and_completion_knows_them() {
    let help = careers(&["--help"]).any_stdout().run().stdout;
    for topic in ["exit-codes", "json", "privacy", "sources"] {
        assert!(help.contains(&format!("\n  {topic:<12} ")), "{topic}");
        let run = careers(&["--", "careers", "help", &topic[..2]])
            .env("COMPLETE", "bash")
            .env("_CLAP_COMPLETE_INDEX", "2");
        assert!(
            run.any_stdout()
                .run()
                .stdout
                .lines()
                .any(|line| line == topic),
            "{topic}"
        );
    }
}

#[test]
fn the_help_fits_a_terminal_of_eighty_columns() {
    let help = careers(&["--help"]).any_stdout().run().stdout;
    let wide: Vec<&str> = help.lines().filter(|l| l.chars().count() > 80).collect();
    assert_eq!(wide, Vec::<&str>::new());
}

#[test]
fn exit_codes_are_those_of_the_program() {
    let page = help("exit-codes");
    for (exit, meaning) in Exit::ALL {
        let line = format!("  {:<3}  {meaning}\n", exit.code());
        assert!(page.contains(&line), "{line}");
    }
}

#[test]
fn json_names_every_schema() {
    let page = help("json");
    for schema in SCHEMAS {
        assert!(
            page.contains(&format!("\n  {} ", schema.name)),
            "{}",
            schema.name
        );
    }
}

#[test]
fn privacy_names_what_decides_on_places_and_all_that_is_written() {
    let page = help("privacy");
    for name in [
        "CAREERS_STATE",
        "XDG_STATE_HOME",
        "LOCALAPPDATA",
        "CAREERS_CACHE",
        "results.jsonl",
        "sessions",
        "careers quiz --history",
        "results.jsonl.lock",
        "CAREERS_PAGER",
    ] {
        assert!(page.contains(name), "{name}");
    }
    // The doors that write; a new one has to be told of.
    let mut doors = Vec::new();
    for folder in [
        "src",
        "src/state",
        "src/prompt",
        "src/commands",
        "src/answer",
    ] {
        for entry in std::fs::read_dir(root().join(folder))
            .expect("a folder")
            .flatten()
        {
            let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
            let writes = ["create_new", "OpenOptions", "fs::write", "disk::write"];
            if writes.iter().any(|word| text.contains(word)) {
                doors.push(format!("{folder}/{}", entry.file_name().display()));
            }
        }
    }
    doors.sort();
    assert_eq!(
        doors,
        [
            "src/commands/new.rs",
            "src/disk.rs",
            "src/folder.rs",
            "src/prompt/offer.rs",
            "src/state/file.rs"
        ]
    );
}

#[test]
fn a_slip_is_told_of() {
    careers(&["help", "progress", "dnoe"])
        .status(Exit::Usage)
        .stderr("error: unrecognized subcommand 'dnoe'\nhint: every verb: careers --help\n")
        .run();
    let slip = careers(&["help", "privcy"])
        .status(Exit::Usage)
        .any_stderr()
        .run();
    assert!(slip.stderr.contains("'privacy'"), "{}", slip.stderr);
}
