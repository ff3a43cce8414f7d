//! The measuring core and `careers bank`.

mod adaptive;
mod laws;
mod reference;
mod score;
