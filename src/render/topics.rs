//! The topics of `careers help`, as documents.

use super::doc::{Block, Doc, Entry, Section, Text};

/// What each exit status says.
pub fn exit_codes<'a>(statuses: impl Iterator<Item = (u8, &'a str)>) -> Doc<'a> {
    let statuses = statuses.map(|(code, meaning)| (code.to_string().into(), meaning.into()));
    topic(vec![
        Section::titled(
            "exit-codes",
            "Exit status",
            vec![
                Block::Fields(statuses.collect()),
                Block::Para(
                    "The answer goes to standard output and everything else to standard error. An \
                     error says what is wrong and with which value; a line that starts with hint \
                     says what to do. A warning leaves the status as it is."
                        .into(),
                ),
                Block::Para(
                    "A reader that closes the pipe early, as head does, or a pager that is left \
                     early, has had its answer: 0."
                        .into(),
                ),
            ],
        ),
        commands(&[
            ("does it exist?", "careers show sre >/dev/null && echo yes"),
            ("any hit?", "careers search kafka >/dev/null || echo none"),
        ]),
    ])
}

/// What `--json` gives.
pub fn json<'a>(schemas: impl Iterator<Item = (&'a str, &'a str)>) -> Doc<'a> {
    let (files, answers): (Vec<_>, Vec<_>) = schemas.partition(|(name, _)| name.contains('.'));
    let fields = |named: Vec<(&'a str, &'a str)>| {
        let fields = named
            .into_iter()
            .map(|(name, about)| (name.into(), about.into()));
        vec![Block::Fields(fields.collect())]
    };
    let rules = [
        "The first key, schema, names the shape and its version: careers/list/1. A new \
         key leaves the number as it is.",
        "What is not known has no key: an absent key is an unknown, never a nought. Numbers are \
         numbers, in the unit that stands beside them.",
        "The document is UTF-8 in every locale; on one line in a pipe, indented on a terminal.",
        "An error gives no document: look at the exit status first.",
    ];
    topic(vec![
        Section::titled(
            "json",
            "One document",
            vec![
                Block::Para("Each verb that answers takes --json and prints one document.".into()),
                Block::List(rules.map(Entry::text).into()),
            ],
        ),
        Section::titled("answers", "Schemas of answers", fields(answers)),
        Section::titled("files", "Schemas of files", fields(files)),
        commands(&[
            ("a schema", "careers schema salary"),
            ("an answer", "careers salary sre --json"),
        ]),
    ])
}

/// What is written where.
#[must_use]
pub fn privacy() -> Doc<'static> {
    let written = [
        (
            "progress.json",
            "what you have done and noted. Written by careers progress done, undo, note and \
             import, and by marks and notes of careers roadmap --walk. For a moment progress.json.new \
             stands beside it, and progress.json.lock stays there, empty",
        ),
        (
            "results.jsonl",
            "the quizzes you finished, and those of quiz --answers FILE --keep: which questions, \
             right or not, how long each took, and what came of it. results.jsonl.lock stays beside \
             it, empty",
        ),
        (
            "sessions",
            "a folder: what you answered in a quiz that is not finished, so that you can go on, or \
             that quiz --new set aside, and an empty file ending in .lock for each career",
        ),
        (
            "a cache",
            "packs of --data and CAREERS_DATA, compiled. To delete it costs a slower start",
        ),
        (
            "what you name",
            "an offer, by careers offer --new FILE; a page, by careers report -o FILE; a folder, by \
             careers new and careers import. None is written over unless you say --force, but for \
             a pack that careers import wrote itself",
        ),
    ];
    let places = [
        (
            "CAREERS_STATE",
            "the folder of progress.json, results.jsonl and sessions, where it is set",
        ),
        (
            "Linux, BSD",
            "else $XDG_STATE_HOME/careers, else ~/.local/state/careers",
        ),
        ("macOS", "else ~/Library/Application Support/careers"),
        ("Windows", "else %LOCALAPPDATA%\\careers"),
        (
            "CAREERS_CACHE",
            "the folder of the cache, where it is set; else the platform's, such as ~/.cache/careers",
        ),
    ];
    topic(vec![
        Section::titled(
            "privacy",
            "Nothing is sent",
            vec![Block::Para(
                "careers opens no connection: it has no code that could. It does not count, report \
                 or look for updates. All it knows came with it, and links on a page are opened by \
                 your terminal, if you click them."
                    .into(),
            )],
        ),
        Section::titled(
            "written",
            "What is written",
            vec![
                Block::Fields(fields(&written)),
                Block::Para(
                    "On Linux, BSD and macOS a new progress.json, and a folder made for it, can be \
                     read by you alone; so can results.jsonl and sessions. What you answer to \
                     simulate and traits is kept nowhere. Everything else goes to standard output, and where \
                     that goes is up to you."
                        .into(),
                ),
            ],
        ),
        Section::titled("where", "Where", vec![Block::Fields(fields(&places))]),
        Section::titled(
            "read",
            "What is read",
            vec![
                Block::Para(
                    "What is named above, and the files and folders that you name: answers, offers, \
                     a resume, a data folder, packs."
                        .into(),
                ),
                Block::Para(
                    "A page that is longer than your terminal is handed to the program in \
                     CAREERS_PAGER, else in PAGER, else to less; less keeps what you search for in \
                     a file of its own. --no-pager, or CAREERS_PAGER set to nothing, starts no \
                     program."
                        .into(),
                ),
            ],
        ),
        commands(&[
            ("what you have done", "careers progress export"),
            ("your quizzes", "careers quiz --history"),
            ("elsewhere", "CAREERS_STATE=~/career careers progress"),
        ]),
    ])
}

/// How figures are chosen and marked.
#[must_use]
pub fn sources() -> Doc<'static> {
    let order = [
        "of cost to company, before base or net pay",
        "of all employers, before one kind of them",
        "of the highest trust",
        "the freshest; a page without a date counts as two years older than the day it was read",
        "with a range, before a single figure",
    ];
    let marks = [
        ("12-18", "lakh rupees a year, as the source prints them"),
        ("from, up to", "the source prints one end only"),
        ("med, avg", "the source's median or average"),
        (
            "~",
            "an estimate: no source has it. careers salary --explain has what it is made from",
        ),
        (
            "unknown",
            "no source has it and nothing is put in its place",
        ),
        ("undated", "the page bears no date"),
        (
            "[id], Source",
            "where it comes from. careers sources ID has the page",
        ),
    ];
    let trust = [
        ("high", "a law, or a survey whose method fits"),
        ("medium", "a stated method with a known skew"),
        ("low", "an estimate without a method, or a method too old"),
    ];
    topic(vec![
        Section::titled(
            "sources",
            "Which figure is shown",
            vec![
                Block::Para(
                    "A figure of pay is a claim: what one source prints about one place, level and \
                     kind of employer. Claims are never averaged. Where several stand for the same \
                     thing, one is shown and the others are counted; of two, the one that is, in \
                     this order:"
                        .into(),
                ),
                Block::List(order.map(Entry::text).into()),
            ],
        ),
        Section::titled(
            "marks",
            "How it is marked",
            vec![Block::Fields(fields(&marks))],
        ),
        Section::titled(
            "trust",
            "Trust in a source",
            vec![Block::Fields(fields(&trust))],
        ),
        commands(&[
            ("every claim", "careers salary sre --explain"),
            ("every source", "careers sources"),
            ("what may be old", "careers doctor"),
            ("the verb's help", "careers sources --help"),
        ]),
    ])
}

fn topic(sections: Vec<Section<'_>>) -> Doc<'_> {
    Doc::of(sections)
}

/// Command lines to paste.
fn commands(lines: &'static [(&str, &str)]) -> Section<'static> {
    Section::titled("try", "Try", vec![Block::Fields(fields(lines))])
}

fn fields(pairs: &[(&'static str, &'static str)]) -> Vec<(Text<'static>, Text<'static>)> {
    pairs
        .iter()
        .map(|&(name, text)| (name.into(), text.into()))
        .collect()
}
