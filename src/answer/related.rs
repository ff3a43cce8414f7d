//! Careers by what they have in common.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{hundredths, source_view};
use crate::catalog::model::Career;
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::explore::related::{Alike, Fit, INTERESTS, fit};
use crate::view::{
    CareerName, InterestsInCommon, RelatedCareer, RelatedTo, RelatedView, SharedSkill,
    SkillsInCommon, StylesInCommon,
};

/// Skills that a reason names before it only counts.
const NAMED: usize = 5;

/// The other careers, by skills shared, then by interests, then by id; at most `limit`.
///
/// # Errors
/// When the catalogue is damaged.
pub fn related<'a>(
    catalog: Catalog<'a>,
    career: CareerRef<'a>,
    limit: usize,
) -> Result<RelatedView<'a>, Damaged> {
    let own = career.profile()?;
    Ok(RelatedView {
        schema: "careers/related/1",
        career: CareerName {
            id: own.id,
            title: own.title,
        },
        to: related_to(catalog, &own, limit)?,
    })
}

/// The same, of at most so many careers.
///
/// # Errors
/// When the catalogue is damaged.
pub fn related_to<'a>(
    catalog: Catalog<'a>,
    own: &Career<&'a str>,
    limit: usize,
) -> Result<RelatedTo<'a>, Damaged> {
    let mut cited = BTreeMap::new();
    let mut careers = Vec::new();
    for other in catalog.careers()? {
        if other.id == own.id {
            continue;
        }
        let other = other.profile()?;
        cited.insert(other.id, sources_of(&other).collect::<Vec<_>>());
        careers.push(one(catalog, own, &other)?);
    }
    let r = |career: &RelatedCareer<'_>| {
        let r = career.interests.as_ref().and_then(|i| i.r);
        r.map_or(-2.0, |r| r.0)
    };
    careers.sort_by(|a, b| {
        let shared = |c: &RelatedCareer<'_>| Reverse(c.skills.shared.len());
        let by_interests = r(b).total_cmp(&r(a));
        shared(a)
            .cmp(&shared(b))
            .then(by_interests)
            .then(a.id.cmp(b.id))
    });
    let left_out = careers.len().saturating_sub(limit);
    careers.truncate(limit);
    let theirs = careers.iter().filter_map(|c| cited.get(c.id)).flatten();
    let sources: BTreeSet<&str> = sources_of(own).chain(theirs.copied()).collect();
    let mut told = Vec::new();
    for id in sources {
        told.extend(catalog.source(id)?.as_ref().map(source_view));
    }
    Ok(RelatedTo {
        careers,
        left_out,
        unknown: unknown(own),
        sources: told,
    })
}

fn sources_of<'a>(career: &Career<&'a str>) -> impl Iterator<Item = &'a str> + use<'a> {
    let interests = career.interests.as_ref().map(|i| i.source);
    let styles = career.styles.as_ref().map(|s| s.source);
    interests.into_iter().chain(styles)
}

fn one<'a>(
    catalog: Catalog<'a>,
    own: &Career<&'a str>,
    other: &Career<&'a str>,
) -> Result<RelatedCareer<'a>, Damaged> {
    let fit = fit(own, other);
    let skills = in_common(catalog, &fit)?;
    let interests = fit.interests.as_ref().map(|alike| InterestsInCommon {
        r: alike.r.map(hundredths),
        both: alike.both.iter().map(|i| INTERESTS[*i]).collect(),
        more: alike.more.map(|i| INTERESTS[i]),
        less: alike.less.map(|i| INTERESTS[i]),
        same_occupation: alike.same,
    });
    let words = fit.interests.as_ref().map(in_words);
    Ok(RelatedCareer {
        id: other.id,
        title: other.title,
        reasons: words.into_iter().chain([shares(&skills)]).collect(),
        skills,
        interests,
        styles: fit.styles.map(|styles| StylesInCommon {
            r: hundredths(styles.r),
            rated: styles.pairs,
        }),
        unknown: unknown(other),
    })
}

fn in_common<'a>(catalog: Catalog<'a>, fit: &Fit<'a>) -> Result<SkillsInCommon<'a>, Damaged> {
    let mut shared = Vec::with_capacity(fit.shared.len());
    for skill in &fit.shared {
        let named = catalog.skill(skill.skill)?.ok_or(Damaged("skill"))?;
        shared.push(SharedSkill {
            id: named.id,
            name: named.name,
            level: skill.levels.0,
            level_theirs: skill.levels.1,
        });
    }
    Ok(SkillsInCommon {
        shared,
        of: fit.needed.0,
        of_theirs: fit.needed.1,
    })
}

/// "both investigative and conventional, more artistic".
fn in_words(alike: &Alike) -> String {
    let both: Vec<&str> = alike.both.iter().map(|i| INTERESTS[*i]).collect();
    let mut parts = vec![match &both[..] {
        [] => "none of the three strongest interests in common".to_owned(),
        [only] => format!("both {only}"),
        [most @ .., last] => format!("both {} and {last}", most.join(", ")),
    }];
    if alike.same {
        parts.push("rated as the same occupation".to_owned());
    }
    parts.extend(alike.more.map(|i| format!("more {}", INTERESTS[i])));
    parts.extend(alike.less.map(|i| format!("less {}", INTERESTS[i])));
    parts.join(", ")
}

/// "shares Python, SQL and 7 more".
fn shares(skills: &SkillsInCommon<'_>) -> String {
    let names: Vec<&str> = skills.shared.iter().map(|s| s.name).collect();
    match names.len() {
        0 => "shares no skill".to_owned(),
        // "and 1 more" would be no shorter than its name.
        count if count <= NAMED + 1 => format!("shares {}", names.join(", ")),
        count => format!(
            "shares {} and {} more",
            names[..NAMED].join(", "),
            count - NAMED
        ),
    }
}

fn unknown(career: &Career<&str>) -> Vec<String> {
    let of = |what: &str| format!("{what} of {}: O*NET does not rate them", career.title);
    let interests = career.interests.is_none().then(|| of("interests"));
    let styles = career.styles.is_none().then(|| of("work styles"));
    interests.into_iter().chain(styles).collect()
}
