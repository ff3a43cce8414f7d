//! Showing a long page through a pager: the only place that starts another program.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::surroundings::Pager;

/// Shows the text in a pager and waits for it to end, however it ends. False: it could not be
/// started, and nothing has been shown.
#[must_use]
pub fn show(text: &str, pager: &Pager) -> bool {
    // Ctrl-C goes to the pager as well, which makes of it what it likes. Without its reader the
    // terminal would be left as the pager has set it. Caught, not ignored: what is ignored
    // would be ignored by the pager too.
    let caught = Arc::new(AtomicBool::new(false));
    if signal_hook::flag::register(signal_hook::consts::SIGINT, caught).is_err() {
        return false;
    }
    let mut command = Command::new(&pager.program);
    command
        .args(&pager.args)
        .envs(pager.env.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        return false;
    };
    if let Some(mut input) = child.stdin.take() {
        // Who closes the pager before the end has read enough.
        let _ = input.write_all(text.as_bytes());
    }
    let _ = child.wait();
    true
}
