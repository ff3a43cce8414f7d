//! The shape of `data/`: one type per YAML record.
//!
//! Every type is generic over its text, `S`: `Career<String>` is what a YAML
//! file parses into, `Career<&str>` is the same record decoded from the bundled
//! bytes without copying a string. One definition serves both, so the two
//! cannot drift apart.
//!
//! A missing fact is an absent key: `Option` or an empty list, never 0 or "".

mod aptitude;
mod career;
mod pay;
mod place;
mod rated;
mod roadmap;
mod simulation;
mod skill;
mod source;
mod tax;
mod traits;

pub use aptitude::*;
pub use career::*;
pub use pay::*;
pub use place::*;
pub use rated::*;
pub use roadmap::*;
pub use simulation::*;
pub use skill::*;
pub use source::*;
pub use tax::*;
pub use traits::*;

/// Gives a fieldless enum its id, as written in YAML and in JSON, its list and its parser.
macro_rules! vocabulary {
    ($name:ident { $($variant:ident => $id:literal,)+ }) => {
        impl $name {
            /// Every value, in the order the model declares.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id, as written in YAML and in JSON.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The value an id names.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use vocabulary;
