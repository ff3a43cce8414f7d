//! JSON Schemas, generated from the types that write the answers and read the data.

use schemars::Schema;
use schemars::generate::SchemaSettings;

use crate::catalog::model;
use crate::view;

/// A schema by name.
pub struct Named {
    /// What one asks for: a verb, or a data file.
    pub name: &'static str,
    /// What it describes.
    pub about: &'static str,
    /// Generates it.
    pub of: fn() -> Schema,
}

macro_rules! schemas {
    ($($name:literal $about:literal $settings:ident $type:ty;)+) => {
        /// Every schema.
        pub const SCHEMAS: &[Named] = &[$(Named {
            name: $name,
            about: $about,
            of: || SchemaSettings::draft2020_12().$settings().into_generator().into_root_schema_for::<$type>(),
        }),+];
    };
}

schemas! {
    "list" "careers list --json" for_serialize view::ListView<'static>;
    "search" "careers search --json" for_serialize view::SearchView<'static>;
    "show" "careers show --json" for_serialize view::ShowView<'static>;
    "salary" "careers salary --json" for_serialize view::SalaryView<'static>;
    "roadmap" "careers roadmap --json" for_serialize view::RoadmapView<'static>;
    "quiz" "careers quiz --answers FILE --json" for_serialize view::QuizView<'static>;
    "quiz-form" "careers quiz --form N --json" for_serialize view::QuizFormView<'static>;
    "sources" "careers sources --json" for_serialize view::SourcesView<'static>;
    "stats" "careers stats --json" for_serialize view::StatsView<'static>;
    "validate" "careers validate --json" for_serialize view::ValidateView<'static>;
    "sources.yaml" "where figures come from" for_deserialize model::Sources<String>;
    "cities.yaml" "places" for_deserialize model::Cities<String>;
    "skills.yaml" "the shared vocabulary of skills" for_deserialize model::Skills<String>;
    "units.yaml" "tasks that careers share" for_deserialize model::Units<String>;
    "retired.yaml" "ids that never come back" for_deserialize model::Retired<String>;
    "career.yaml" "a career's profile" for_deserialize model::Career<String>;
    "pay.yaml" "a career's pay claims" for_deserialize model::Pay<String>;
    "roadmap.yaml" "a career's roadmap" for_deserialize model::Roadmap<String>;
    "aptitude.yaml" "a career's item bank" for_deserialize model::Aptitude<String>;
    "simulation.yaml" "a career's scenarios" for_deserialize model::Simulation<String>;
}

/// The schema with a name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Named> {
    SCHEMAS.iter().find(|schema| schema.name == name)
}
