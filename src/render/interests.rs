//! Holland's interests in words.

use crate::view::InterestsView;

/// All six, with where they come from.
#[must_use]
pub fn all(view: Option<&InterestsView<'_>>) -> String {
    let Some(i) = view else {
        return NOT_RATED.to_owned();
    };
    let parts: Vec<String> = scores(i)
        .iter()
        .map(|(name, score)| format!("{name} {score:.2}"))
        .collect();
    format!(
        "{} (1-7, O*NET {} [{}])",
        parts.join(", "),
        i.code,
        i.source
    )
}

/// What O*NET does not rate.
const NOT_RATED: &str = "unknown: O*NET does not rate them";

/// The three strongest interests, of seven points each.
#[must_use]
pub fn strongest(view: Option<&InterestsView<'_>>) -> String {
    let Some(i) = view else {
        return NOT_RATED.to_owned();
    };
    let parts = scores(i).into_iter().take(3);
    let parts: Vec<String> = parts.map(|(n, score)| format!("{n} {score:.1}")).collect();
    parts.join(", ")
}

/// The interests, the strongest first.
fn scores(i: &InterestsView<'_>) -> [(&'static str, f64); 6] {
    let mut scores = [
        ("realistic", i.realistic.0),
        ("investigative", i.investigative.0),
        ("artistic", i.artistic.0),
        ("social", i.social.0),
        ("enterprising", i.enterprising.0),
        ("conventional", i.conventional.0),
    ];
    scores.sort_by(|a, b| b.1.total_cmp(&a.1));
    scores
}
