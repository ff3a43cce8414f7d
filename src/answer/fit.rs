//! Careers ranked by how their interests fit, and the other parts of a match.

use std::collections::{BTreeMap, BTreeSet};

use super::hundredths;
use super::traits::tenths;
use crate::assess::fit::{Fit, Label, Person, Profile, Reasons, ties};
use crate::assess::traits::{Direction, is_undifferentiated};
use crate::catalog::model::{Career, Scale};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::view::{
    CareerName, KnownTest, MatchCareer, MatchGroup, MatchInterest, MatchSkills, MatchStyles,
    MatchUnranked, MatchView,
};

/// How far from the mean of the careers a style's rating lies that counts as more or less of it.
const STYLE_BAND: f64 = 0.25;

/// What no match tells.
const LIMITS: [&str; 4] = [
    "Interests alone cannot rank technology roles: within computing two thirds of the pairs of occupations correlate by more than .729.",
    "Each interval has the errors of your scores, not those of the ratings, which are of occupations in the United States; careers whose intervals meet are ties.",
    "The parts stand side by side and are not added up: how they weigh against each other nobody has measured.",
    "For exploration and learning. Do not select people with it.",
];

/// What is known of a person.
///
/// A part that is known becomes a list of the view; `not_known` names the others.
pub struct Asked<'a> {
    /// The six interests, 0 to 40.
    pub scores: Profile,
    /// Their standard errors.
    pub errors: Profile,
    /// The direction of work styles; empty where no statements were answered.
    pub styles: Vec<(&'a str, Direction)>,
    /// Ids of the skills that tasks done have trained and finished quizzes found.
    pub skills: BTreeSet<&'a str>,
    /// The latest quizzes.
    pub tests: Vec<KnownTest<'a>>,
}

impl Asked<'_> {
    fn not_known(&self) -> Vec<&'static str> {
        let parts = [
            ("styles", self.styles.is_empty()),
            ("skills", self.skills.is_empty()),
            ("aptitude", self.tests.is_empty()),
        ];
        let unknown = parts.into_iter().filter(|(_, unknown)| *unknown);
        unknown.map(|(part, _)| part).collect()
    }
}

/// A career that has a correlation.
struct Placed<'c, 'a> {
    career: &'c Career<&'a str>,
    fit: Fit,
    reasons: Reasons,
}

/// Ranks the careers; at most `limit` of those with a place are told, and of those without one.
///
/// # Errors
/// When the catalogue is damaged.
pub fn answer<'a>(
    catalog: Catalog<'a>,
    asked: &Asked<'a>,
    limit: usize,
) -> Result<MatchView<'a>, Damaged> {
    let careers = catalog.careers()?;
    let careers: Vec<Career<&'a str>> = careers
        .into_iter()
        .map(CareerRef::profile)
        .collect::<Result<_, _>>()?;
    let undifferentiated = is_undifferentiated(&asked.scores);
    let person = Person::new(asked.scores, asked.errors).filter(|_| !undifferentiated);
    let (placed, mut unranked) = person.map_or_else(Default::default, |p| placed(&p, &careers));
    let left_out = placed.len().saturating_sub(limit);
    let unranked_left_out = unranked.len().saturating_sub(limit);
    unranked.truncate(limit);
    let groups = groups(&placed, limit);
    let told = told(&careers, &groups, &unranked, limit);
    Ok(MatchView {
        schema: "careers/match/1",
        interests: interests(asked),
        undifferentiated,
        groups,
        left_out,
        unranked,
        unranked_left_out,
        styles: styles(&careers, &told, &asked.styles),
        skills: skills(&careers, &asked.skills, limit),
        aptitude: asked.tests.clone(),
        not_known: asked.not_known(),
        sources: sources(&careers, asked),
        limits: LIMITS.to_vec(),
    })
}

fn interests(asked: &Asked<'_>) -> Vec<MatchInterest> {
    let scores = asked.scores.iter().zip(&asked.errors);
    Scale::ALL
        .iter()
        .zip(scores)
        .map(|(scale, (score, error))| MatchInterest {
            scale: scale.id(),
            letter: scale.letter(),
            score: tenths(*score),
            error: tenths(*error),
        })
        .collect()
}

fn name<'a>(career: &Career<&'a str>) -> CareerName<'a> {
    CareerName {
        id: career.id,
        title: career.title,
    }
}

/// The careers by correlation, and those that have none.
fn placed<'c, 'a>(
    person: &Person,
    careers: &'c [Career<&'a str>],
) -> (Vec<Placed<'c, 'a>>, Vec<MatchUnranked<'a>>) {
    let (mut placed, mut unranked) = (Vec::new(), Vec::new());
    for career in careers {
        let rated = career.interests.as_ref();
        let profile = rated.map(|i| i.riasec().map(|(_, score)| score));
        match profile.and_then(|profile| Some((person.fit(&profile)?, profile))) {
            Some((fit, profile)) => placed.push(Placed {
                career,
                fit,
                reasons: person.reasons(&profile),
            }),
            None => unranked.push(MatchUnranked {
                career: name(career),
                why: if rated.is_some() { "flat" } else { "unrated" },
            }),
        }
    }
    placed.sort_by(|a, b| {
        b.fit
            .r
            .total_cmp(&a.fit.r)
            .then(a.career.id.cmp(b.career.id))
    });
    (placed, unranked)
}

/// Ids of the careers that an answer tells of: with a place, without one, or, where nobody has
/// a place, the first.
fn told<'a>(
    careers: &[Career<&'a str>],
    groups: &[MatchGroup<'a>],
    unranked: &[MatchUnranked<'a>],
    limit: usize,
) -> BTreeSet<&'a str> {
    if groups.is_empty() && unranked.is_empty() {
        return careers.iter().take(limit).map(|c| c.id).collect();
    }
    let placed = groups.iter().flat_map(|g| &g.careers).map(|c| c.id);
    placed.chain(unranked.iter().map(|u| u.career.id)).collect()
}

/// The ranking in runs of ties; of a run that goes beyond the limit, the first careers.
fn groups<'a>(placed: &[Placed<'_, 'a>], limit: usize) -> Vec<MatchGroup<'a>> {
    let fits: Vec<Fit> = placed.iter().map(|p| p.fit).collect();
    let (mut groups, mut from) = (Vec::new(), 0);
    for run in ties(&fits) {
        let told = run.min(limit.saturating_sub(from));
        if told == 0 {
            break;
        }
        groups.push(MatchGroup {
            from: from + 1,
            to: from + run,
            careers: placed[from..from + told].iter().map(career).collect(),
        });
        from += run;
    }
    groups
}

fn career<'a>(placed: &Placed<'_, 'a>) -> MatchCareer<'a> {
    let (fit, reasons) = (placed.fit, &placed.reasons);
    let named = |scales: &[Scale]| scales.iter().map(|scale| scale.id()).collect();
    MatchCareer {
        id: placed.career.id,
        title: placed.career.title,
        label: Label::of(fit.r).id(),
        r: hundredths(fit.r),
        r_low: hundredths(fit.low),
        r_high: hundredths(fit.high),
        both: named(&reasons.both),
        neither: named(&reasons.neither),
        more: named(&reasons.more),
        less: named(&reasons.less),
    }
}

/// Mean rating of each style over the careers that rate it; a style that only one rates has
/// nothing to be compared with.
fn means<'a>(careers: &[Career<&'a str>]) -> BTreeMap<&'a str, f64> {
    let mut sums: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for rating in careers
        .iter()
        .filter_map(|c| c.styles.as_ref())
        .flat_map(|s| &s.ratings)
    {
        let (sum, count) = sums.entry(rating.style).or_default();
        *sum += rating.impact;
        *count += 1.0;
    }
    let compared = sums.into_iter().filter(|(_, (_, count))| *count > 1.0);
    compared
        .map(|(style, (sum, count))| (style, sum / count))
        .collect()
}

/// Of each rated career that is told of, the styles that the person's directions agree with,
/// and the others.
fn styles<'a>(
    careers: &[Career<&'a str>],
    told: &BTreeSet<&str>,
    directions: &[(&'a str, Direction)],
) -> Vec<MatchStyles<'a>> {
    let means = means(careers);
    let sides = |career: &Career<&'a str>| {
        let ratings = &career.styles.as_ref()?.ratings;
        let (mut with_you, mut against_you) = (Vec::new(), Vec::new());
        for (style, direction) in directions {
            let rating = ratings.iter().find(|rating| rating.style == *style);
            let apart = rating.and_then(|r| Some(r.impact - means.get(style)?));
            let Some(apart) = apart.filter(|apart| apart.abs() >= STYLE_BAND) else {
                continue;
            };
            match (direction, apart > 0.0) {
                (Direction::Between, _) => {}
                (Direction::Like, true) | (Direction::Unlike, false) => with_you.push(*style),
                _ => against_you.push(*style),
            }
        }
        Some(MatchStyles {
            career: name(career),
            with_you,
            against_you,
        })
    };
    let careers = careers.iter().filter(|career| told.contains(career.id));
    let sides = careers.filter_map(sides);
    sides
        .filter(|s| !s.with_you.is_empty() || !s.against_you.is_empty())
        .collect()
}

/// Of each career that needs any of them, the skills had.
fn skills<'a>(
    careers: &[Career<&'a str>],
    known: &BTreeSet<&'a str>,
    limit: usize,
) -> Vec<MatchSkills<'a>> {
    let told = careers.iter().map(|career| {
        let needed = career.skills.iter().map(|s| s.skill);
        MatchSkills {
            career: name(career),
            of: career.skills.len(),
            had: needed.filter(|id| known.contains(id)).collect(),
        }
    });
    let mut told: Vec<MatchSkills<'a>> = told.filter(|s| !s.had.is_empty()).collect();
    told.sort_by_key(|s| std::cmp::Reverse(s.had.len() * 1000 / s.of.max(1)));
    told.truncate(limit);
    told
}

fn sources<'a>(careers: &[Career<&'a str>], asked: &Asked<'_>) -> Vec<&'a str> {
    let interests = careers
        .iter()
        .filter_map(|c| Some(c.interests.as_ref()?.source));
    let styles = careers.iter().filter(|_| !asked.styles.is_empty());
    let styles = styles.filter_map(|c| Some(c.styles.as_ref()?.source));
    let all: BTreeSet<&str> = interests.chain(styles).collect();
    all.into_iter().collect()
}
