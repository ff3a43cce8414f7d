//! The command line: arguments only.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Args, ColorChoice, Command, ValueEnum};

use crate::commands::{Group, VERBS, Verb};

/// Flags of every verb that answers.
#[derive(Debug, Clone, Copy, Args)]
pub struct Output {
    /// Print one JSON document; its shape: careers schema
    #[arg(long, conflicts_with = "plain", help_heading = "Output")]
    pub json: bool,
    /// Print sentences in order, without columns or drawing, for a screen reader
    #[arg(long, help_heading = "Output")]
    pub plain: bool,
    /// Colour; in a pipe, `always` keeps the page that a terminal gets
    #[arg(
        long,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Output"
    )]
    pub color: When,
}

/// The same for an answer that is also a document to keep.
#[derive(Debug, Clone, Copy, Args)]
pub struct Written {
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text", conflicts_with_all = ["json", "plain"], help_heading = "Output")]
    pub format: Format,
    /// The flags that every verb has.
    #[command(flatten)]
    pub output: Output,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A page, or rows in a pipe
    Text,
    /// The same as --json
    Json,
    /// Markdown, with its sources
    Md,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say
    Auto,
    /// Even in a pipe
    Always,
    /// Never
    Never,
}

/// The flag that keeps a page out of a pager.
pub const NO_PAGER: &str = "no-pager";

/// The command line with every verb. Verbs declare their arguments only when they are chosen.
#[must_use]
pub fn command() -> Command {
    with(VERBS.iter()).arg(data())
}

/// Packs are taken out of the command line before it is parsed; this tells of them.
fn data() -> Arg {
    Arg::new("data")
        .long("data")
        .value_name("FOLDER")
        .help("Add a folder of careers of your own, or of changes to the bundled ones; repeatable")
        .value_hint(clap::ValueHint::DirPath)
        .value_parser(clap::value_parser!(std::path::PathBuf))
        .action(clap::ArgAction::Append)
        .global(true)
        .help_heading("Data")
}

/// The command line as far as these arguments, the program's name first, can need it: one verb
/// where it is named, none for help and version, which are told without them. Each verb costs
/// something at every start. A slip gets them all, for the suggestion.
#[must_use]
pub fn command_for(args: &[OsString]) -> Command {
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    let first = words.find(|word| *word != "--no-pager").unwrap_or("");
    let help = |arg: &OsString| arg == "--help" || arg == "-h";
    match VERBS.iter().find(|verb| verb.name == first) {
        Some(verb) if args.iter().any(help) => with(std::iter::once(verb)).arg(data()),
        Some(verb) => with(std::iter::once(verb)),
        None if ["--help", "-h", "--version", "-V"].contains(&first) => {
            with(std::iter::empty()).subcommand_required(false)
        }
        None => command(),
    }
}

fn with<'v>(verbs: impl Iterator<Item = &'v Verb>) -> Command {
    let root = Command::new("careers")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The career guide that lives in the terminal: technology careers in India")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .max_term_width(100)
        .color(ColorChoice::Auto)
        .help_template("{about}\n\n{usage-heading} {usage}{after-help}")
        .override_usage("careers <VERB> [ARGUMENTS]")
        .after_help(HELP)
        .arg(
            Arg::new(NO_PAGER)
                .long(NO_PAGER)
                .help("Print a long page as it is, not through a pager")
                .action(ArgAction::SetTrue)
                .global(true)
                .help_heading("Output"),
        );
    verbs.fold(root, |root, verb| {
        root.subcommand(Command::new(verb.name).about(verb.about).defer(verb.args))
    })
}

/// The verbs by what a person wants to do. A constant, because help is asked
/// for rarely and built at every start; a test compares it with `VERBS`.
const HELP: &str = concat!(
    "\x1b[1mFind and read\x1b[0m\n",
    "  list         The careers, by field, name or pay\n",
    "  search       Where in the careers some words stand\n",
    "  show         A career: the work, the day, skills, employers, pay, the road\n",
    "  salary       Pay by city, level and career, every claim with its source\n",
    "  take-home    From cost to company to the month's bank transfer, by law\n",
    "  offer        Offers side by side: guaranteed cash, month in hand, four years\n",
    "  related      Careers with the same skills, interests and work styles, and why\n",
    "  compare      Careers side by side: the day, skills, pay, ways in\n",
    "\n\x1b[1mGet there\x1b[0m\n",
    "  roadmap      The five stages of a career, week by week\n",
    "  plan         The roadmap's tasks in dated weeks at your pace\n",
    "  progress     What you have done, how far that is, and what comes next\n",
    "  path         From one career, or a resume, to another: what is missing\n",
    "  report       A career as one web page to read, print or send\n",
    "  quiz         Questions on a career's work, scored by skill, with reasons\n",
    "  simulate     A working day to decide through, rated with the reasons\n",
    "  traits       What you like to do: six interests, and how you work\n",
    "  match        The careers by how they fit your interests, with reasons\n",
    "\n\x1b[1mCheck the facts\x1b[0m\n",
    "  sources      Where the figures come from, and what rests on each\n",
    "  stats        How much is known and how much is unknown\n",
    "  doctor       What may be out of date\n",
    "  bank         Item banks: health, trials, cohorts scored, calibration\n",
    "  validate     Hold a data folder against the rules\n",
    "  schema       JSON Schemas of the answers and of the data files\n",
    "\n\x1b[1mSet up\x1b[0m\n",
    "  new          The files of a career of your own, to fill in\n",
    "  import       A pack of careers from an official database: O*NET\n",
    "  completions  A completion script for your shell\n",
    "  man          Manual pages\n",
    "  help         A verb's help, or a topic's\n",
    "\n\x1b[1mTopics\x1b[0m (careers help TOPIC)\n",
    "  exit-codes   What each exit status says\n",
    "  json         The documents of --json and their schemas\n",
    "  privacy      What is written where, and what is never sent\n",
    "  sources      How figures are chosen and marked\n",
    "\n\x1b[1mYour own data\x1b[0m\n",
    "  --data FOLDER  Careers of your own, or changes to the bundled ones; beside\n",
    "                 any verb. CAREERS_DATA names such folders for every command\n",
    "\n\x1b[1mExamples\x1b[0m\n",
    "  careers show backend-developer\n",
    "  careers salary sre --explain\n",
    "  careers salary --city Pune --json\n",
    "  careers take-home 18L --city Pune\n",
    "  careers roadmap backend 1\n",
    "  careers progress next sre\n",
    "  careers quiz sre\n",
    "  careers simulate sre\n",
    "\n\x1b[1mExit status\x1b[0m\n",
    "  0 answered   1 no answer   2 usage   3 bad data   4 cannot read or write\n",
    "  70 a bug     130 interrupted\n",
    "\nA career goes by its name or an alias (sre, backend). Each verb has --help with\n",
    "examples; --json on every verb that answers. A long page goes through PAGER;\n",
    "--no-pager prints it."
);

/// The help text of a group, for the test that keeps `HELP` true.
#[must_use]
pub fn help_of(group: Group) -> Vec<(&'static str, &'static str)> {
    VERBS
        .iter()
        .filter(|v| v.group == group)
        .map(|v| (v.name, v.about))
        .collect()
}

/// Takes one of a vocabulary's ids; clap suggests the nearest for a slip.
pub fn one_of<T: Clone + Send + Sync + 'static>(
    ids: impl Iterator<Item = &'static str>,
    parse: fn(&str) -> Option<T>,
) -> impl clap::builder::TypedValueParser<Value = T> {
    use clap::builder::TypedValueParser;
    let ids: Vec<&'static str> = ids.collect();
    clap::builder::PossibleValuesParser::new(ids)
        .try_map(move |id| parse(&id).ok_or("not one of these"))
}

/// The command line with every verb's arguments in place, for what looks at all of it.
#[must_use]
pub fn whole() -> Command {
    let mut command = command();
    command.build();
    command
}

/// A shell's completion script.
#[must_use]
pub fn completions(shell: clap_complete::Shell) -> String {
    let mut out = Vec::new();
    let mut command = without_files(whole());
    clap_complete::generate(shell, &mut command, "careers", &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// Where nothing says what an argument is, it is no file: shells would offer those.
fn without_files(command: Command) -> Command {
    use clap::ValueHint::{Other, Unknown};
    let hinted = command.mut_args(|arg| {
        let any = arg.get_action().takes_values() && arg.get_possible_values().is_empty();
        match arg.get_value_hint() {
            Unknown if any => arg.value_hint(Other),
            _ => arg,
        }
    });
    hinted.mut_subcommands(without_files)
}

/// A manual page in roff: of the program, of a verb, or of a verb of that; `None` where there is
/// no such verb.
///
/// # Errors
/// Never in fact: it is written to memory.
pub fn man(verbs: &[&str]) -> std::io::Result<Option<String>> {
    let whole = whole();
    let found = verbs
        .iter()
        .try_fold(&whole, |command, verb| command.find_subcommand(verb));
    let Some(command) = found.cloned() else {
        return Ok(None);
    };
    let command = match verbs {
        // The grouped list is coloured for a terminal; roff has its own list of verbs.
        [] => command.after_help("Each verb has a page: careers man VERB."),
        _ => command,
    };
    let mut out = Vec::new();
    let page = clap_mangen::Man::new(command);
    page.source(concat!("careers ", env!("CARGO_PKG_VERSION")))
        .render(&mut out)?;
    let page = String::from_utf8_lossy(&out);
    let page = page.replace(".SH EXTRA\nExamples:\n", ".SH EXAMPLES\n");
    Ok(Some(page.replace(".SH EXTRA\n", ".SH NOTES\n")))
}
