//! `careers validate`.

use std::path::{Path, PathBuf};

use super::Context;
use crate::answer::validate::{Scan, known, scan};
use crate::catalog::check::{Scope, inspect};
use crate::catalog::parse::{InputFile, Layer, is_yaml};
use crate::catalog::problem::{Problem, Severity};
use crate::catalog::tidy_text::visible;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::view::{ProblemView, ValidateView};
use crate::{disk, packs, render};

/// Hold a data folder, a pack, a career's folder or one file against the rules.
///
/// Every problem comes at once, with file, line, rule and remedy. A folder with
/// sources.yaml, cities.yaml and skills.yaml stands on its own; anything else is
/// laid over the bundled data, as `--data` lays it: it may refer to bundled
/// skills, cities, sources and units, and overlay single fields. Without a path:
/// the packs of `--data` and `CAREERS_DATA`. With an error the exit status is 3.
/// In a pipe: file and line, severity, rule, problem, remedy.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers validate data
  careers validate data/careers/backend-developer
  careers validate my-pack --json
  careers validate --data my-pack")]
pub struct Args {
    /// A data folder, a pack, a career's folder, or a file of one; none: the packs of --data
    path: Option<PathBuf>,
    #[command(flatten)]
    output: Output,
}

/// Reads, checks, tells every problem.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let checked = match &args.path {
        Some(path) => of_path(path, context)?,
        None => of_packs(context)?,
    };
    let problems = &checked.problems;
    let of = |severity| problems.iter().filter(|p| p.severity == severity).count();
    let view = ValidateView {
        schema: "careers/validate/1",
        files: checked.files,
        errors: of(Severity::Error),
        warnings: of(Severity::Warning),
        problems: problems.iter().map(problem_view).collect(),
    };
    let named = &checked.named;
    if checked.files == 0 {
        return Err(
            Error::new(Exit::BadData, format!("no YAML file in {named}"))
                .hint("a folder like data/: sources.yaml, careers/NAME/career.yaml"),
        );
    }
    context.answer(args.output, &view, render::validate::doc)?;
    let errors = of(Severity::Error);
    let (breaks, rules) = (
        if checked.several { "break" } else { "breaks" },
        if errors == 1 { "rule" } else { "rules" },
    );
    match errors {
        0 => Ok(()),
        n => Err(Error::new(
            Exit::BadData,
            format!("{named} {breaks} {n} {rules}"),
        )),
    }
}

/// What was held against the rules.
struct Checked {
    /// What it is called.
    named: String,
    /// Whether that is several things.
    several: bool,
    /// How many YAML files there are.
    files: usize,
    problems: Vec<Problem>,
}

fn yaml_files(files: &[InputFile]) -> usize {
    files.iter().filter(|f| is_yaml(&f.path)).count()
}

/// A folder on its own, or what it is once it lies over the bundled data and the packs.
fn of_path(path: &Path, context: &Context<'_, '_, '_>) -> Result<Checked> {
    let folder = disk::folder_name(path);
    let Scan {
        files,
        whole,
        placed,
    } = scan(disk::read_path(path)?, folder.as_deref());
    let count = yaml_files(&files);
    let problems = if whole || count == 0 {
        inspect(files, &Scope::Whole).1
    } else if !placed {
        inspect(files, &Scope::Part(known(context.catalog)?)).1
    } else {
        let mut layers = packs::layers(context.packs)?;
        let name = Some(folder.unwrap_or_default());
        layers.push(Layer { name, files });
        let own = layers.len();
        let (records, mut problems) = packs::inspected(context.catalog, layers)?;
        problems.retain(|p| packs::layer(&records, p) == own || p.severity == Severity::Error);
        problems
    };
    Ok(Checked {
        named: visible(&path.to_string_lossy()).into_owned(),
        several: false,
        files: count,
        problems,
    })
}

/// The packs as they are loaded, each file under its place on the disk.
fn of_packs(context: &Context<'_, '_, '_>) -> Result<Checked> {
    let packs = context.packs;
    if packs.is_empty() {
        return Err(Error::new(Exit::Usage, "nothing was named to validate")
            .hint("careers validate FOLDER, or careers validate --data FOLDER"));
    }
    let layers = packs::layers(packs)?;
    let files = layers.iter().map(|layer| yaml_files(&layer.files)).sum();
    let (records, mut problems) = packs::inspected(context.catalog, layers)?;
    problems.retain(|p| packs::layer(&records, p) > 0 || p.severity == Severity::Error);
    for problem in &mut problems {
        problem.file = packs::located(packs, &records, problem);
    }
    let names = packs
        .iter()
        .map(|p| visible(&p.path.to_string_lossy()).into_owned());
    Ok(Checked {
        named: names.collect::<Vec<_>>().join(" and "),
        several: packs.len() > 1,
        files,
        problems,
    })
}

fn problem_view(problem: &Problem) -> ProblemView<'_> {
    ProblemView {
        file: &problem.file,
        line: (problem.line > 0).then_some(problem.line),
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        rule: problem.rule.name,
        message: &problem.message,
        remedy: problem.rule.remedy,
    }
}
