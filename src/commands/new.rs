//! `careers new`.

use std::path::{Path, PathBuf};

use super::Context;
use crate::answer::new::{Blank, WITH_SCHEMA, career, schema_path, sources};
use crate::catalog::tidy_text::{is_kebab, visible};
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::view::NewView;
use crate::{disk, explore, render, schema};

/// Write the files of a new career, with every blank explained.
///
/// career.yaml, pay.yaml and roadmap.yaml go into careers/SLUG of a folder, which
/// is then a pack for --data; sources.yaml beside careers/ if there is none, and
/// the schemas of all files into .schemas/, for an editor. Nothing is written over.
/// In a pipe: `file`, path.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers new technical-illustrator --into my-pack
  careers validate --data my-pack
  careers show technical-illustrator --data my-pack")]
pub struct Args {
    /// The career's id, for ever: lower case, words parted by hyphens
    #[arg(value_name = "SLUG")]
    slug: String,
    /// The pack that it goes into; it is made if it is not there
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    into: PathBuf,
    #[command(flatten)]
    output: Output,
}

/// Writes them, if none is there.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    free(&args.slug, context)?;
    let folder = args.into.join("careers").join(&args.slug);
    if disk::is_there(&folder) {
        let folder = visible(&folder.to_string_lossy()).into_owned();
        return Err(
            Error::new(Exit::State, format!("{folder} is there already"))
                .hint("nothing was written; another slug, or another folder with --into"),
        );
    }
    let mut files = Vec::new();
    for Blank { path, text } in career(&args.slug) {
        files.push(write(&args.into, &path, &text)?);
    }
    let Blank { path, text } = sources();
    let mut beside = vec![(path, text)];
    for name in WITH_SCHEMA {
        if let Some(schema) = schema::named(name) {
            beside.push((schema_path(name), super::json(&(schema.of)(), true)?));
        }
    }
    for (path, text) in beside {
        if !disk::is_there(&args.into.join(&path)) {
            files.push(write(&args.into, &path, &text)?);
        }
    }
    let view = NewView {
        schema: "careers/new/1",
        career: args.slug.clone(),
        folder: visible(&args.into.to_string_lossy()).into_owned(),
        files,
    };
    context.answer(args.output, &view, render::new::doc)
}

/// Whether the slug can be an id, and leads to no bundled career.
fn free(slug: &str, context: &Context<'_, '_, '_>) -> Result<()> {
    if !is_kebab(slug) {
        return Err(Error::new(Exit::Usage, format!("no id: `{slug}`"))
            .hint("lower-case letters, digits and single hyphens: technical-illustrator"));
    }
    if let Ok(found) = explore::find::career(context.catalog, slug) {
        let message = format!("`{slug}` leads to the bundled {} already", found.id);
        return Err(Error::new(Exit::Usage, message).hint(format!(
            "to change it, write only what differs into careers/{0}/career.yaml of a pack",
            found.id
        )));
    }
    Ok(())
}

fn write(folder: &Path, path: &str, text: &str) -> Result<String> {
    let file = folder.join(path);
    disk::make_folder_of(&file)?;
    disk::write_new(&file, text.as_bytes())?;
    Ok(visible(&file.to_string_lossy()).into_owned())
}
