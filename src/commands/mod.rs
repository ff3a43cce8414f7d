//! One file a verb: its arguments, and `run`, which finds, asks the domain and hands the view over.

mod answer_file;
mod bank;
mod compare;
mod completions;
mod doctor;
mod fit;
mod help;
mod import;
mod list;
mod man;
mod new;
mod offer;
mod path;
mod plan;
mod progress;
mod quiz;
mod related;
mod report;
mod roadmap;
mod salary;
mod schema;
mod search;
mod show;
mod simulate;
mod sitting;
mod sources;
mod stats;
mod take_home;
mod traits;
mod validate;

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::catalog::pack::Catalog;
use crate::cli::{Format, Output, When, Written};
use crate::error::{Error, Exit, Result};
use crate::packs::Pack;
use crate::render::doc::Doc;
use crate::render::page::Look;
use crate::render::{page, plain, rows};
use crate::ui::{Color, Ui};

/// What a verb works with.
pub struct Context<'c, 'u, 'io> {
    /// What is known.
    pub catalog: Catalog<'c>,
    /// The packs that were asked for, in their order.
    pub packs: &'c [Pack],
    /// The door to the process.
    pub ui: &'u mut Ui<'io>,
}

/// A verb.
pub struct Verb {
    /// What one types.
    pub name: &'static str,
    /// One line on it.
    pub about: &'static str,
    /// Where the help lists it.
    pub group: Group,
    /// Declares its arguments.
    pub args: fn(Command) -> Command,
    /// Parses them and runs.
    pub run: fn(&ArgMatches, &mut Context<'_, '_, '_>) -> Result<()>,
}

impl Verb {
    /// Whether packs are read for it: not where the data is of no concern, or is itself in question.
    #[must_use]
    pub fn reads_data(&self) -> bool {
        !["validate", "schema", "new", "completions", "man"].contains(&self.name)
    }
}

/// What a person wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Find and read
    Read,
    /// Get there
    Learn,
    /// Check the facts
    Check,
    /// Set up
    Setup,
}

macro_rules! verb_name {
    ($module:ident) => {
        stringify!($module)
    };
    ($module:ident $name:literal) => {
        $name
    };
}

macro_rules! verbs {
    ($($module:ident $(($name:literal))? $group:ident $about:literal;)+) => {
        /// Every verb, in the order of the help.
        pub const VERBS: &[Verb] = &[$(Verb {
            name: verb_name!($module $($name)?),
            about: $about,
            group: Group::$group,
            args: <$module::Args as clap::Args>::augment_args,
            run: |matches, context| {
                let args = <$module::Args as clap::FromArgMatches>::from_arg_matches(matches)
                    .map_err(|e| Error::new(Exit::Usage, e.to_string()))?;
                $module::run(&args, context)
            },
        }),+];
    };
}

verbs! {
    list Read "The careers, by field, name or pay";
    search Read "Where in the careers some words stand";
    show Read "A career: the work, the day, skills, employers, pay, the road";
    salary Read "Pay by city, level and career, every claim with its source";
    take_home ("take-home") Read "From cost to company to the month's bank transfer, by law";
    offer Read "Offers side by side: guaranteed cash, month in hand, four years";
    related Read "Careers with the same skills, interests and work styles, and why";
    compare Read "Careers side by side: the day, skills, pay, ways in";
    roadmap Learn "The five stages of a career, week by week";
    plan Learn "The roadmap's tasks in dated weeks at your pace";
    progress Learn "What you have done, how far that is, and what comes next";
    path Learn "From one career, or a resume, to another: what is missing";
    report Learn "A career as one web page to read, print or send";
    quiz Learn "Questions on a career's work, scored by skill, with reasons";
    simulate Learn "A working day to decide through, rated with the reasons";
    traits Learn "What you like to do: six interests, and how you work";
    fit ("match") Learn "The careers by how they fit your interests, with reasons";
    sources Check "Where the figures come from, and what rests on each";
    stats Check "How much is known and how much is unknown";
    doctor Check "What may be out of date";
    bank Check "Item banks: health, trials, cohorts scored, calibration";
    validate Check "Hold a data folder against the rules";
    schema Check "JSON Schemas of the answers and of the data files";
    new Setup "The files of a career of your own, to fill in";
    import Setup "A pack of careers from an official database: O*NET";
    completions Setup "A completion script for your shell";
    man Setup "Manual pages";
    help Setup "A verb's help, or a topic's";
}

impl Context<'_, '_, '_> {
    /// Prints an answer in the form that flags and stream ask for.
    fn answer<'v, V: Serialize>(
        &mut self,
        output: Output,
        view: &'v V,
        doc: impl FnOnce(&'v V) -> Doc<'v>,
    ) -> Result<()> {
        match self.form(output) {
            Form::Json => {
                let text = json(view, self.ui.env.stdout_tty)?;
                self.ui.document(&text)
            }
            Form::Rows => self.ui.answer(&rows::write(&doc(view))),
            Form::Plain => self.ui.answer(&plain::write(&doc(view))),
            Form::Page(look) => self.ui.page(&page::write(&doc(view), look)),
        }
    }

    /// How many careers are told: as many as asked for, else all to a program and, of a page that
    /// a person reads, the first.
    fn told(&self, output: Output, limit: Option<u32>, first: usize) -> usize {
        match (limit, self.form(output)) {
            (Some(limit), _) => limit as usize,
            (None, Form::Page(_) | Form::Plain) => first,
            (None, Form::Json | Form::Rows) => usize::MAX,
        }
    }

    /// The same, for an answer that can be had as Markdown too.
    fn write<'v, V: Serialize>(
        &mut self,
        written: Written,
        view: &'v V,
        doc: impl FnOnce(&'v V) -> Doc<'v>,
        markdown: impl FnOnce(&'v V) -> String,
    ) -> Result<()> {
        let output = Output {
            json: written.output.json || written.format == Format::Json,
            ..written.output
        };
        match written.format {
            Format::Md => self.ui.answer(&markdown(view)),
            Format::Text | Format::Json => self.answer(output, view, doc),
        }
    }

    fn form(&self, output: Output) -> Form {
        match output {
            Output { json: true, .. } => Form::Json,
            Output { plain: true, .. } => Form::Plain,
            _ if self.ui.env.stdout_tty || self.color(output) == Color::Forced => {
                Form::Page(self.look(output))
            }
            _ => Form::Rows,
        }
    }

    /// The page that flags and terminal ask for.
    fn look(&self, output: Output) -> Look {
        self.page(self.color(output).on())
    }

    /// A page for where the answer goes: help is one in a pipe too.
    fn page(&self, color: bool) -> Look {
        let env = &self.ui.env;
        Look {
            links: env.links(),
            ascii: env.ascii(env.stdout_tty),
            ..Look::new(env.columns(), color)
        }
    }

    fn color(&self, output: Output) -> Color {
        match output.color {
            When::Never => Color::No,
            When::Always if self.ui.env.stdout_tty => Color::Yes,
            When::Always => Color::Forced,
            When::Auto => self.ui.env.stdout_color,
        }
    }
}

/// How an answer is written.
enum Form {
    Json,
    Rows,
    Plain,
    Page(Look),
}

/// One JSON document and a line break: on one line, or indented for a person.
fn json<V: Serialize>(view: &V, indented: bool) -> Result<String> {
    let mut bytes = Vec::with_capacity(64 * 1024);
    let written = if indented {
        serde_json::to_writer_pretty(&mut bytes, view)
    } else {
        serde_json::to_writer(&mut bytes, view)
    };
    bytes.push(b'\n');
    let text = written
        .map_err(|e| e.to_string())
        .and_then(|()| String::from_utf8(bytes).map_err(|e| e.to_string()));
    text.map_err(|e| Error::new(Exit::Bug, "cannot write JSON").cause(e))
}
