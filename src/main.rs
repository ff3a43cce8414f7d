//! The edge: the process's arguments in, its exit status out.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(bug));
    if std::env::var_os("COMPLETE").is_some_and(|shell| !shell.is_empty()) {
        // Answers the shell and ends the process.
        clap_complete::CompleteEnv::with_factory(
            || careers::complete::command(std::env::args_os()),
        )
        .complete();
    }
    let mut ui = careers::ui::Ui::of_process();
    let packs = std::env::var_os(careers::packs::VARIABLE);
    let args = careers::packs::with_environment(std::env::args_os(), packs);
    ExitCode::from(careers::run(args, &mut ui, careers::BUNDLED).code())
}

/// A panic is a bug: say so, give the terminal its cursor back, end with 70.
#[expect(
    clippy::exit,
    reason = "the release profile aborts on panic, and an abort has no exit status of ours"
)]
fn bug(info: &std::panic::PanicHookInfo<'_>) {
    let _ = console::Term::stderr().show_cursor();
    let _ = writeln!(std::io::stderr(), "error: this is a bug in careers: {info}");
    std::process::exit(i32::from(careers::error::Exit::Bug.code()));
}
