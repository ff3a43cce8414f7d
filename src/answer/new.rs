//! The files of a career that is still to be written.

/// A file to write, by its path below a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// `careers/<slug>/career.yaml`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

const OF_CAREER: [(&str, &str); 3] = [
    ("career.yaml", include_str!("skeleton/career.yaml")),
    ("pay.yaml", include_str!("skeleton/pay.yaml")),
    ("roadmap.yaml", include_str!("skeleton/roadmap.yaml")),
];

/// The data files whose schemas lie beside them for an editor.
pub const WITH_SCHEMA: [&str; 12] = [
    "career.yaml",
    "pay.yaml",
    "roadmap.yaml",
    "aptitude.yaml",
    "simulation.yaml",
    "sources.yaml",
    "cities.yaml",
    "city-factors.yaml",
    "skills.yaml",
    "units.yaml",
    "traits.yaml",
    "retired.yaml",
];

/// The files of a career, each with what is to be filled in.
#[must_use]
pub fn career(slug: &str) -> Vec<Blank> {
    let blank = |(name, text): (&str, &str)| Blank {
        path: format!("careers/{slug}/{name}"),
        text: text.replace("SLUG", slug),
    };
    OF_CAREER.into_iter().map(blank).collect()
}

/// The sources of a pack that has none yet.
#[must_use]
pub fn sources() -> Blank {
    Blank {
        path: "sources.yaml".to_owned(),
        text: include_str!("skeleton/sources.yaml").to_owned(),
    }
}

/// Where a data file's schema lies in a pack: hidden, so that it is no data.
#[must_use]
pub fn schema_path(file: &str) -> String {
    format!(".schemas/{}.json", file.trim_end_matches(".yaml"))
}
