//! JSON Schemas, generated from the types that write the answers and read the data.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::catalog::model;
use crate::{state, view};

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
    ($($name:literal $about:literal $of:ident $type:ty;)+) => {
        /// Every schema.
        pub const SCHEMAS: &[Named] = &[$(Named {
            name: $name,
            about: $about,
            of: $of::<$type>,
        }),+];
    };
}

schemas! {
    "list" "careers list --json" answer view::ListView<'static>;
    "search" "careers search --json" answer view::SearchView<'static>;
    "show" "careers show --json" answer view::ShowView<'static>;
    "salary" "careers salary --json" answer view::SalaryView<'static>;
    "take-home" "careers take-home --json" answer view::TakeHomeView<'static>;
    "offer" "careers offer --json" answer view::OfferView<'static>;
    "related" "careers related --json" answer view::RelatedView<'static>;
    "compare" "careers compare --json" answer view::CompareView<'static>;
    "roadmap" "careers roadmap --json" answer view::RoadmapView<'static>;
    "plan" "careers plan --json" answer view::PlanView<'static>;
    "progress" "careers progress --json" answer view::ProgressView<'static>;
    "progress-next" "careers progress next --json" answer view::ProgressNextView<'static>;
    "progress-list" "careers progress list --json" answer view::ProgressListView<'static>;
    "progress-history" "careers progress history --json" answer view::ProgressHistoryView;
    "progress-change" "careers progress done, undo, note and import --json" answer view::ProgressChangeView;
    "path" "careers path --json" answer view::PathView<'static>;
    "report" "careers report --json" answer view::ReportView<'static>;
    "quiz" "careers quiz --json" answer view::QuizView<'static>;
    "quiz-form" "careers quiz --form N --json" answer view::QuizFormView<'static>;
    "quiz-history" "careers quiz --history --json" answer view::QuizHistoryView;
    "simulate" "careers simulate --answers FILE --json" answer view::SimulateView<'static>;
    "simulate-form" "careers simulate --form --json" answer view::SimulateFormView<'static>;
    "simulate-list" "careers simulate --list --json" answer view::SimulateListView<'static>;
    "traits" "careers traits --answers FILE --json" answer view::TraitsView<'static>;
    "traits-form" "careers traits --form --json" answer view::TraitsFormView<'static>;
    "match" "careers match --json" answer view::MatchView<'static>;
    "sources" "careers sources --json" answer view::SourcesView<'static>;
    "stats" "careers stats --json" answer view::StatsView<'static>;
    "doctor" "careers doctor --json" answer view::DoctorView<'static>;
    "bank-audit" "careers bank audit --json" answer view::BankAuditView<'static>;
    "bank-calibrate" "careers bank calibrate --json" answer view::BankCalibrateView<'static>;
    "bank-score" "a line of careers bank score" answer view::BankScoreView<'static>;
    "bank-simulate" "careers bank simulate --json" answer view::BankSimulateView<'static>;
    "bank-trace" "a line of careers bank simulate --trace" answer view::BankTraceView<'static>;
    "import" "careers import --json" answer view::ImportView<'static>;
    "validate" "careers validate --json" answer view::ValidateView<'static>;
    "new" "careers new --json" answer view::NewView;
    "sources.yaml" "where figures come from" file model::Sources<String>;
    "cities.yaml" "places" file model::Cities<String>;
    "city-factors.yaml" "what pay in one city is of pay in another" file model::CityFactors<String>;
    "tax.yaml" "what the law takes from pay in a year" file model::TaxYear<String>;
    "offer.yaml" "an offer, for careers offer" file crate::pay::offer::Offer;
    "skills.yaml" "the shared vocabulary of skills" file model::Skills<String>;
    "units.yaml" "tasks that careers share" file model::Units<String>;
    "traits.yaml" "the general trait test" file model::Traits<String>;
    "retired.yaml" "ids that never come back" file model::Retired<String>;
    "career.yaml" "a career's profile" file model::Career<String>;
    "pay.yaml" "a career's pay claims" file model::Pay<String>;
    "roadmap.yaml" "a career's roadmap" file model::Roadmap<String>;
    "aptitude.yaml" "a career's item bank" file model::Aptitude<String>;
    "simulation.yaml" "a career's scenarios" file model::Simulation<String>;
    "progress.json" "careers progress export, and the file that it keeps" file state::journal::Envelope;
    "results.jsonl" "a line of the file of finished tests" file state::results::Kept;
}

/// The schema with a name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Named> {
    SCHEMAS.iter().find(|schema| schema.name == name)
}

fn answer<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(absent_not_null))
        .into_generator()
        .into_root_schema_for::<T>()
}

fn file<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator()
        .into_root_schema_for::<T>()
}

/// What is not known is an absent key in an answer, so a reader need not expect null.
fn absent_not_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(mut choices)) = schema.remove("anyOf") else {
        return;
    };
    choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
    match &mut choices[..] {
        [Value::Object(only)] => {
            for (key, value) in std::mem::take(only) {
                schema.insert(key, value);
            }
        }
        _ => {
            schema.insert("anyOf".to_owned(), choices.into());
        }
    }
}
