//! `careers completions`.

use clap_complete::Shell;

use super::Context;
use crate::cli;
use crate::error::Result;

/// A completion script for your shell.
///
/// It knows verbs, flags and their words. Careers, cities, tasks and files as well come with
/// `source <(COMPLETE=bash careers)` in the shell's start file, and likewise for the others.
/// The scripts also lie in the folder completions/ of the source.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers completions bash > ~/.local/share/bash-completion/completions/careers
  careers completions zsh > ~/.zfunc/_careers
  careers completions fish > ~/.config/fish/completions/careers.fish")]
pub struct Args {
    /// Which shell
    shell: Shell,
}

/// Prints it.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    context.ui.answer(&cli::completions(args.shell))
}
