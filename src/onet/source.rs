//! The source that every imported fact names, with the credit that the licence asks for.

use super::Release;
use crate::catalog::model::{Basis, Confidence, Source};

/// The source of an import. Its id is never that of a release which the program came with.
pub(super) fn source(release: &Release, today: &str) -> Source<String> {
    let number = &release.number;
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    Source {
        id: format!("onet-{}-import", number.replace('.', "-")),
        title: format!("O*NET {number} Database"),
        publisher: "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)"
            .to_owned(),
        url: "https://www.onetcenter.org/database.html".to_owned(),
        published: release.published.clone(),
        retrieved: today.to_owned(),
        basis: Basis::Survey,
        sample: None,
        confidence: Confidence::High,
        note: Some(
            "Describes occupations of the United States. Pay is not taken over, as it says \
             nothing of India. Modified: a part of the tables, rearranged, summaries cut short, \
             ratings that O*NET advises against left out."
                .to_owned(),
        ),
        attribution: Some(format!(
            "This pack includes information from the O*NET {number} Database by the U.S. \
             Department of Labor, Employment and Training Administration (USDOL/ETA). Used under \
             the CC BY 4.0 license ({licence}). O*NET is a trademark of USDOL/ETA. The \
             information has been modified. USDOL/ETA has not approved, endorsed, or tested \
             these modifications."
        )),
    }
}
