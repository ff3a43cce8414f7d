//! What a person sees and types: the real binary at a real pseudo-terminal.
//!
//! Every key is sent only when the program has shown what it answers and waits
//! for keys, so that no test depends on time.

#![cfg(unix)]

mod adaptive;
mod ascii;
mod ends;
mod links;
mod offer;
mod pager;
mod pages;
mod pty;
mod quiz;
mod refused;
mod resumed;
mod screen;
mod simulate;
mod traits;
mod walk;

/// Widths that interactive flows are driven at: a usual terminal and a narrow one.
const WIDTHS: [u16; 2] = [80, 40];
