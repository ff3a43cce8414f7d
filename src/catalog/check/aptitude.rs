//! `aptitude.yaml`, item by item.

use std::collections::BTreeSet;

use super::rules::{
    BLUEPRINT, ENEMIES, ID_RETIRED, ITEM_KEY, ITEM_OPTIONS, ITEM_PARAMS, ITEM_REFERENCE,
    ITEM_SHAPE, ITEM_STAGE, ITEM_WHY, REVIEW,
};
use super::shared::{day, url};
use super::{At, Lookup, Report};
use crate::catalog::model::{Aptitude, Choice, Format, Item};
use crate::catalog::parse::{CareerFolder, Document};

pub(super) fn rules(
    doc: &Document<Aptitude<String>>,
    folder: &CareerFolder,
    known: &Lookup,
    report: &mut Report,
) {
    let (at, bank) = (At::from(doc), &doc.value);
    blueprint(at, bank, known, report);
    report.ids(at, "items", bank.items.iter().map(|i| i.id.as_str()));
    let skills: BTreeSet<&str> = bank.blueprint.iter().map(|b| b.skill.as_str()).collect();
    for (i, item) in bank.items.iter().enumerate() {
        let path = format!("items[{i}]");
        let full = format!("{}/q/{}", folder.slug, item.id);
        if known.retired.contains(&full) {
            report.error(at, &path, ID_RETIRED, format!("`{full}` is retired"));
        }
        if !skills.contains(item.skill.as_str()) {
            report.error(
                at,
                &path,
                BLUEPRINT,
                format!(
                    "`{}`: skill `{}` is not in the blueprint",
                    item.id, item.skill
                ),
            );
        }
        stage(at, &path, item, folder, report);
        shape(at, &path, item, report);
        answers(at, &path, item, report);
        references(at, &path, item, report);
    }
    enemies(at, bank, report);
    if let Some(review) = &bank.review {
        day(at, "review.date", &review.date, report);
        if review.agreed > review.answered {
            let message = format!("{} answered, {} agreed", review.answered, review.agreed);
            report.error(at, "review", REVIEW, message);
        }
    }
}

fn blueprint(at: At<'_>, bank: &Aptitude<String>, known: &Lookup, report: &mut Report) {
    let sum: u32 = bank.blueprint.iter().map(|b| u32::from(b.weight)).sum();
    if sum != 100 {
        report.error(
            at,
            "blueprint",
            BLUEPRINT,
            format!("the weights add up to {sum}"),
        );
    }
    report.ids(
        at,
        "blueprint",
        bank.blueprint.iter().map(|b| b.skill.as_str()),
    );
    for (i, part) in bank.blueprint.iter().enumerate() {
        let path = format!("blueprint[{i}]");
        report.known(at, &path, "skill", &part.skill, known.skills.as_ref());
        if part.weight == 0 {
            report.error(at, &path, BLUEPRINT, format!("`{}` weighs 0", part.skill));
        }
    }
}

fn stage(at: At<'_>, path: &str, item: &Item<String>, folder: &CareerFolder, report: &mut Report) {
    if !(1..=5).contains(&item.stage) {
        report.error(
            at,
            path,
            ITEM_STAGE,
            format!("`{}` has stage {}", item.id, item.stage),
        );
    }
    if item.version == 0 || item.seconds == 0 {
        report.error(
            at,
            path,
            ITEM_STAGE,
            format!("`{}`: version and seconds start at 1", item.id),
        );
    }
    let (Some(week), Some(roadmap)) = (&item.week, &folder.roadmap) else {
        return;
    };
    let found = week.split_once('/').and_then(|(stage, week)| {
        let stage = roadmap.value.stages.iter().find(|s| s.id == stage)?;
        stage
            .weeks
            .iter()
            .chain(&stage.quarters)
            .find(|w| w.id == week)
    });
    if found.is_none() {
        report.error(
            at,
            path,
            ITEM_STAGE,
            format!("`{}`: the roadmap has no week `{week}`", item.id),
        );
    }
}

/// Which answer fields an item has, against which its format needs.
fn shape(at: At<'_>, path: &str, item: &Item<String>, report: &mut Report) {
    use Format as F;
    let f = item.format;
    let wants = [
        (
            "options",
            !item.options.is_empty(),
            matches!(f, F::Single | F::Multi),
        ),
        ("sequence", !item.sequence.is_empty(), f == F::Order),
        ("pairs", !item.pairs.is_empty(), f == F::Match),
        ("value", item.value.is_some(), f == F::Numeric),
        ("output", item.output.is_some(), f == F::CodeOutput),
    ];
    for (field, has, needs) in wants {
        if has != needs {
            let verb = if needs { "needs" } else { "has no" };
            report.error(
                at,
                path,
                ITEM_SHAPE,
                format!("`{}`: {} {verb} `{field}`", item.id, f.id()),
            );
        }
    }
    let numeric_only = item.tolerance.is_some() || item.unit.is_some();
    let bad = [
        (
            numeric_only && f != F::Numeric,
            "tolerance and unit belong to numeric items",
        ),
        (
            !item.decoys.is_empty() && f != F::Match,
            "decoys belong to match items",
        ),
        (
            f == F::CodeOutput && item.code.is_none(),
            "code-output needs `code`",
        ),
        (
            item.value.is_some_and(|v| !v.is_finite()),
            "the value is not a number",
        ),
        (
            item.tolerance.is_some_and(|t| !t.is_finite() || t < 0.0),
            "the tolerance is not a distance",
        ),
        (
            item.output.as_ref().is_some_and(|o| o.contains('\n')),
            "the output has one line",
        ),
        (
            f == F::Order && !(3..=8).contains(&item.sequence.len()),
            "order takes 3 to 8 steps",
        ),
        (
            f == F::Match && !(3..=8).contains(&item.pairs.len()),
            "match takes 3 to 8 pairs",
        ),
    ];
    for (_, message) in bad.into_iter().filter(|(is, _)| *is) {
        report.error(at, path, ITEM_SHAPE, format!("`{}`: {message}", item.id));
    }
}

fn answers(at: At<'_>, path: &str, item: &Item<String>, report: &mut Report) {
    match item.format {
        Format::Single | Format::Multi => options(at, path, item, report),
        Format::Order => distinct(at, path, item, item.sequence.iter(), report),
        Format::Match => {
            distinct(at, path, item, item.pairs.iter().map(|p| &p.left), report);
            let right = item.pairs.iter().map(|p| &p.right).chain(&item.decoys);
            distinct(at, path, item, right, report);
        }
        Format::Numeric | Format::CodeOutput => {}
    }
    let open = !matches!(item.format, Format::Single | Format::Multi);
    if open && item.mistakes.is_empty() {
        report.error(
            at,
            path,
            ITEM_WHY,
            format!("`{}` names no mistake", item.id),
        );
    }
    for (i, mistake) in item.mistakes.iter().enumerate() {
        let answer = mistake.answer.trim();
        let same = |output: &String| output.split_whitespace().eq(answer.split_whitespace());
        let right = item.output.as_ref().is_some_and(same)
            || item.value.is_some_and(|v| {
                answer
                    .parse::<f64>()
                    .is_ok_and(|a| (a - v).abs() <= item.tolerance.unwrap_or(0.0))
            });
        if right {
            let message = format!("`{}`: the mistake `{answer}` is the right answer", item.id);
            report.error(at, &format!("{path}.mistakes[{i}]"), ITEM_KEY, message);
        }
    }
}

fn options(at: At<'_>, path: &str, item: &Item<String>, report: &mut Report) {
    let keys = item.options.iter().filter(|o| o.key).count();
    let fits = match item.format {
        Format::Single => keys == 1,
        _ => keys >= 2 && keys < item.options.len(),
    };
    if !fits {
        report.error(at, path, ITEM_KEY, format!("`{}` has {keys} keys", item.id));
    }
    if !(4..=5).contains(&item.options.len()) {
        report.error(
            at,
            path,
            ITEM_OPTIONS,
            format!("`{}` has {} options", item.id, item.options.len()),
        );
    }
    distinct(at, path, item, item.options.iter().map(|o| &o.text), report);
    for (i, option) in item.options.iter().enumerate() {
        option_text(at, &format!("{path}.options[{i}]"), item, option, report);
    }
}

fn option_text(
    at: At<'_>,
    path: &str,
    item: &Item<String>,
    option: &Choice<String>,
    report: &mut Report,
) {
    if !option.key && option.why.is_none() {
        report.error(
            at,
            path,
            ITEM_WHY,
            format!("`{}`: a wrong option without `why`", item.id),
        );
    }
    let lower = option.text.to_lowercase();
    if [
        "all of the above",
        "none of the above",
        "all of these",
        "none of these",
    ]
    .iter()
    .any(|p| lower.contains(p))
    {
        report.error(
            at,
            path,
            ITEM_OPTIONS,
            format!("`{}`: `{}`", item.id, option.text),
        );
    }
}

fn distinct<'i>(
    at: At<'_>,
    path: &str,
    item: &Item<String>,
    texts: impl Iterator<Item = &'i String>,
    report: &mut Report,
) {
    let mut seen = BTreeSet::new();
    for text in texts {
        let plain: String = text
            .to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if !seen.insert(plain) {
            report.error(
                at,
                path,
                ITEM_OPTIONS,
                format!("`{}`: `{text}` stands twice", item.id),
            );
        }
    }
}

fn references(at: At<'_>, path: &str, item: &Item<String>, report: &mut Report) {
    if item.refs.is_empty() {
        report.error(
            at,
            path,
            ITEM_REFERENCE,
            format!("`{}` has no reference", item.id),
        );
    }
    for (i, reference) in item.refs.iter().enumerate() {
        if let Some(link) = &reference.url {
            url(at, &format!("{path}.refs[{i}].url"), link, report);
        }
    }
    if let Some(params) = &item.params {
        let above = |v: Option<f64>| v.is_none_or(|v| v.is_finite() && v > 0.0);
        if !above(params.a) || !above(params.sd_b) || params.b.is_some_and(|b| !b.is_finite()) {
            report.error(
                at,
                &format!("{path}.params"),
                ITEM_PARAMS,
                format!("`{}`", item.id),
            );
        }
    }
}

fn enemies(at: At<'_>, bank: &Aptitude<String>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for (i, group) in bank.enemies.iter().enumerate() {
        let path = format!("enemies[{i}]");
        // Groups that overlap would make the length of a form depend on the seed.
        for id in group.iter().filter(|id| !seen.insert(id.as_str())) {
            let message =
                format!("`{id}` stands twice: one group for items that give each other away");
            report.error(at, &path, ENEMIES, message);
        }
        if group.len() < 2 {
            report.error(at, &path, ENEMIES, "a group of fewer than two");
        }
        for id in group
            .iter()
            .filter(|id| !bank.items.iter().any(|item| item.id == **id))
        {
            report.error(at, &path, ENEMIES, format!("no item has the id `{id}`"));
        }
    }
}
