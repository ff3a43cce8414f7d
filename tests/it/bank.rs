//! The measuring core and `careers bank`.

mod adaptive;
mod audit;
mod calibrate;
mod laws;
mod reference;
mod score;
mod simulate;
