//! `careers validate`.

use std::path::PathBuf;

use super::Context;
use crate::answer::validate::{Scan, known, scan};
use crate::catalog::check::{Scope, inspect};
use crate::catalog::parse::is_yaml;
use crate::catalog::problem::Severity;
use crate::catalog::tidy_text::visible;
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::view::{ProblemView, ValidateView};
use crate::{disk, render};

/// Hold a data folder, a career's folder or one file against the rules.
///
/// Every problem comes at once, with file, line, rule and remedy. Ids that the
/// folder does not define may be those of the bundled data. With an error the
/// exit status is 3. In a pipe: file and line, severity, rule, problem, remedy.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers validate data
  careers validate data/careers/backend-developer
  careers validate my-pack --json")]
pub struct Args {
    /// A data folder, a career's folder, or a file of one
    path: PathBuf,
    #[command(flatten)]
    output: Output,
}

/// Reads, checks, tells every problem.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let folder = disk::folder_name(&args.path);
    let Scan { files, whole } = scan(disk::read_path(&args.path)?, folder.as_deref());
    let count = files.iter().filter(|f| is_yaml(&f.path)).count();
    let scope = if whole {
        Scope::Whole
    } else {
        Scope::Part(known(context.catalog)?)
    };
    let (_, problems) = inspect(files, &scope);
    let of = |severity| problems.iter().filter(|p| p.severity == severity).count();
    let view = ValidateView {
        schema: "careers/validate/1",
        files: count,
        errors: of(Severity::Error),
        warnings: of(Severity::Warning),
        problems: problems.iter().map(problem_view).collect(),
    };
    let named = visible(&args.path.to_string_lossy()).into_owned();
    if count == 0 {
        return Err(
            Error::new(Exit::BadData, format!("no YAML file in {named}"))
                .hint("a folder like data/: sources.yaml, careers/NAME/career.yaml"),
        );
    }
    context.answer(args.output, &view, render::validate::doc)?;
    match view.errors {
        0 => Ok(()),
        n => Err(Error::new(
            Exit::BadData,
            format!("{named} breaks {n} rule{}", if n == 1 { "" } else { "s" }),
        )),
    }
}

fn problem_view(problem: &crate::catalog::problem::Problem) -> ProblemView<'_> {
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
