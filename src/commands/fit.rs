//! `careers match`.

use std::collections::BTreeSet;

use super::{Context, traits};
use crate::answer::fit::{Asked, answer};
use crate::answer::known;
use crate::answer::traits::missing;
use crate::assess::fit::Profile;
use crate::assess::traits::{Form, HIGHEST, profile, scales, score_error, styles};
use crate::cli::Output;
use crate::error::{Error, Exit, Result};
use crate::{prompt, render};

/// What to do where nobody can be asked.
const INSTEAD: &str =
    "give scores with careers match --interests R,I,A,S,E,C, or answers with --answers FILE";

/// Items a scale of the quick form: the error that scores without answers are given.
const QUICK_ITEMS: usize = 5;

/// The careers by how they fit your interests, with reasons; every part by itself.
///
/// Fit is Pearson's correlation r between your six scores and the career's six ratings: the
/// shape of the profile counts, not its height. It is called best from r = .729, great from
/// .608, good from 0, low below: the first two are the one-tailed critical values of r at four
/// degrees of freedom (df = 4) for p = .05 and .10, so that chance alone is that seldom as high. Scores
/// that lie less than 8 of 40 apart are not ranked by. The 80 % interval of r comes from the
/// errors of your scores, by simulation from a fixed seed; careers whose intervals meet are ties.
///
/// Interests alone cannot rank technology roles. Work styles stand beside them, by direction
/// only, where the statements were answered; the skills of each career that tasks you have done
/// train or that quizzes found; and your latest quizzes. Nothing is added up.
///
/// In a pipe: fit, first and last place, career, label, r, low and high end; why, career and
/// reasons; style, career, with or against, style; skill, career, had, needed, skills; aptitude, career,
/// date, right, asked, theta, low, high, stage, chance; part, unranked and limits as text.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  careers match
  careers match --answers answers.json
  careers match --interests 22,34,10,8,14,30
  careers match --answers answers.json --json")]
pub struct Args {
    /// Answers to careers traits in FILE; - reads standard input. Without it the quick form is asked
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with = "interests")]
    answers: Option<String>,
    /// Six scores from 0 to 40: realistic, investigative, artistic, social, enterprising, conventional
    #[arg(long, value_name = "R,I,A,S,E,C", value_parser = riasec, allow_hyphen_values = true)]
    interests: Option<Profile>,
    /// At most so many careers
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    #[command(flatten)]
    output: Output,
}

fn riasec(text: &str) -> std::result::Result<Profile, String> {
    let scores: Vec<f64> = text
        .split(',')
        .filter_map(|score| score.trim().parse().ok())
        .filter(|score| (0.0..=HIGHEST).contains(score))
        .collect();
    let six = scores.len() == text.split(',').count();
    let six = six.then(|| scores.try_into().ok()).flatten();
    six.ok_or_else(|| "write six numbers from 0 to 40 with commas between".to_owned())
}

/// Finds out the person's interests and ranks.
pub fn run(args: &Args, context: &mut Context<'_, '_, '_>) -> Result<()> {
    let stated = args.interests.map(|scores| Asked {
        scores,
        errors: [score_error(QUICK_ITEMS); 6],
        styles: Vec::new(),
        skills: BTreeSet::new(),
        tests: Vec::new(),
    });
    let mut asked = stated.map_or_else(|| asked(args, context), Ok)?;
    asked.tests = super::roadmap::tests(context)?;
    asked.skills = skills(&asked, context)?;
    let view = answer(context.catalog, &asked, args.limit as usize)?;
    context.answer(args.output, &view, render::fit::doc)
}

/// Skills that tasks done have trained and quizzes found.
fn skills<'c>(asked: &Asked<'c>, context: &mut Context<'c, '_, '_>) -> Result<BTreeSet<&'c str>> {
    let mut skills: BTreeSet<&str> = known::have(&asked.tests).levels.into_keys().collect();
    if let Some(progress) = super::roadmap::progress(context) {
        skills.extend(known::trained(context.catalog, &progress)?);
    }
    Ok(skills)
}

/// What answers tell, from a file or from being asked.
fn asked<'c>(args: &Args, context: &mut Context<'c, '_, '_>) -> Result<Asked<'c>> {
    let test = traits::test(context)?;
    let sheet = if let Some(file) = &args.answers {
        traits::read(context, &test, file)?
    } else {
        prompt::traits::ask(context.ui, &test, Form::Quick, INSTEAD)?
    };
    let scales = scales(test.traits(), &sheet);
    let few = || {
        Error::new(Exit::NoAnswer, "too few answers to rank careers by")
            .cause(format!("answered: {}", missing(&scales)))
            .hint("an interest needs four in five of its activities: careers traits --form")
    };
    let (scores, errors) = profile(&scales).ok_or_else(few)?;
    Ok(Asked {
        scores,
        errors,
        styles: styles(test.traits(), &sheet),
        skills: BTreeSet::new(),
        tests: Vec::new(),
    })
}
