//! `careers show`.

use clap::builder::NonEmptyStringValueParser;

use super::Context;
use crate::answer::show::{Section, show};
use crate::cli::{Format, Written, one_of};
use crate::error::Result;
use crate::explore::find;
use crate::render;

/// Show a career.
///
/// Without a section: one page, `short`. The others go into detail: overview,
/// day, skills, employers, entry, pay, roadmap, tests, related, sources; `all` is
/// all of these. In a pipe every line starts with its section, then tab-separated
/// fields.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers show backend-developer
  careers show sre all
  careers show sre pay sources
  careers show backend skills --json
  careers show backend all --format md > BACKEND.md")]
pub struct Args {
    /// A career's name or alias
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    career: String,
    /// Only these sections
    #[arg(value_name = "SECTION", value_parser = one_of(names(), wanted))]
    sections: Vec<Wanted>,
    #[command(flatten)]
    written: Written,
}

/// What one can ask for: a section, or `None` for all.
type Wanted = Option<Section>;

fn names() -> impl Iterator<Item = &'static str> {
    Section::ALL.iter().map(|s| s.id()).chain(["all"])
}

fn wanted(name: &str) -> Option<Wanted> {
    if name == "all" {
        Some(None)
    } else {
        Section::from_id(name).map(Some)
    }
}

/// Finds the career and shows it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let career = find::career(context.catalog, &args.career)?;
    let named: Option<Vec<Section>> = args.sections.iter().copied().collect();
    let sections = match named.as_deref() {
        Some([]) => &[Section::Short],
        None => Section::whole(),
        Some(named) => named,
    };
    let mut sections = sections.to_vec();
    // A document that is kept says where its figures come from.
    if args.written.format == Format::Md && !sections.contains(&Section::Sources) {
        sections.push(Section::Sources);
    }
    let view = show(context.catalog, career, &sections)?;
    context.write(
        args.written,
        &view,
        render::show::doc,
        render::markdown::show,
    )
}
