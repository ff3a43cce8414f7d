//! What an official database rates of a career, and what one shows of an import.

use super::show::interests;
use crate::catalog::model::{Career, JobZone, RatedSkills};
use crate::catalog::pack::{CareerRef, Catalog, Damaged};
use crate::explore::find;
use crate::view::{
    CareerName, Figure, JobZoneView, OverviewView, RatedSkillView, RatedSkillsView, ShortRated,
};

/// Rated skills that a short page names.
const NAMED: usize = 8;

/// O*NET's job zones in our words.
#[must_use]
pub fn meaning(zone: u8) -> &'static str {
    match zone {
        1 => "little or no preparation: days to months of being shown",
        2 => "some preparation: school, then months of learning on the job",
        3 => "a good deal of preparation: a trade, a diploma or years on the job",
        4 => "much preparation: as a rule a bachelor's degree and some years of work",
        _ => "the most preparation: as a rule a higher degree and years of work",
    }
}

/// A job zone with what it means.
#[must_use]
pub fn job_zone<'a>(zone: &JobZone<&'a str>) -> JobZoneView<'a> {
    JobZoneView {
        zone: zone.zone,
        name: zone.name,
        meaning: meaning(zone.zone),
        source: zone.source,
    }
}

/// Rated skills in their order.
#[must_use]
pub fn skills<'a>(rated: &RatedSkills<&'a str>) -> RatedSkillsView<'a> {
    let skills = rated.ratings.iter().map(|rating| RatedSkillView {
        skill: rating.skill,
        importance: rating.importance.map(Figure),
        level: rating.level.map(Figure),
    });
    RatedSkillsView {
        code: rated.code,
        source: rated.source,
        importance_scale: rated.importance_scale.map(Figure),
        level_scale: rated.level_scale.map(Figure),
        skills: skills.collect(),
    }
}

/// What the short page of an imported career has instead of a day, a road and pay.
///
/// # Errors
/// When the catalogue is damaged.
pub fn short<'a>(
    found: CareerRef<'a>,
    career: &Career<&'a str>,
) -> Result<ShortRated<'a>, Damaged> {
    let rated = career.rated_skills.iter().flat_map(|r| &r.ratings);
    Ok(ShortRated {
        job_zone: career.job_zone.as_ref().map(job_zone),
        interests: career.interests.as_ref().map(interests),
        skills: rated.take(NAMED).map(|r| r.skill).collect(),
        titles: found.titles()?,
    })
}

/// Adds other titles and related careers to an overview.
///
/// # Errors
/// When the catalogue is damaged.
pub fn complete<'a>(
    view: &mut OverviewView<'a>,
    catalog: Catalog<'a>,
    found: CareerRef<'a>,
    career: &Career<&'a str>,
) -> Result<(), Damaged> {
    view.titles = found.titles()?;
    for id in &career.related {
        if let Ok(other) = find::career(catalog, id) {
            let title = other.card()?.title;
            view.related.push(CareerName {
                id: other.id,
                title,
            });
        }
    }
    Ok(())
}
