//! Asking for an offer and writing its file.

use std::fmt::Write;
use std::path::Path;

use super::Prompt;
use crate::catalog::model::Company;
use crate::catalog::pack::Catalog;
use crate::catalog::tidy_text::visible;
use crate::disk;
use crate::error::{Error, Exit, Result};
use crate::explore::find;
use crate::pay::amount::{amount, part};
use crate::ui::Ui;

/// A question: what it fills, how it is asked, and what is wrong with an answer.
struct Question<'q> {
    asked: &'q str,
    needed: bool,
    wrong: &'q dyn Fn(&str) -> Option<String>,
}

/// Asks for an offer and writes it to a file that does not exist yet.
///
/// # Errors
/// When nobody can be asked, the file exists or cannot be written, or on Ctrl-C.
pub fn ask(ui: &mut Ui<'_>, catalog: Catalog<'_>, path: &Path) -> Result<()> {
    let shown = visible(&path.to_string_lossy()).into_owned();
    if path.exists() {
        let error = Error::new(Exit::State, format!("{shown} is there already"));
        return Err(error.hint("name another file; nothing is overwritten"));
    }
    let prompt = Prompt::new(ui, "write the file by hand: careers offer --help")?;
    ui.say("An empty line leaves out what the letter does not say.\n");
    let text = letter(ui, &prompt, catalog)?;
    disk::write_new(path, text.as_bytes())?;
    ui.say(&format!("written to {shown}: careers offer {shown}\n"));
    Ok(())
}

fn letter(ui: &mut Ui<'_>, prompt: &Prompt, catalog: Catalog<'_>) -> Result<String> {
    let money = |text: &str| amount(text).err().map(|e| e.to_string());
    let share = |text: &str| part(text).err().map(|e| e.to_string());
    let months = |text: &str| {
        text.parse::<u16>()
            .err()
            .map(|_| "write a whole number".to_owned())
    };
    let anything = |_: &str| None;
    let city = |text: &str| {
        find::city(catalog, text)
            .err()
            .map(|e| Error::from(e).message)
    };
    let career = |text: &str| {
        find::career(catalog, text)
            .err()
            .map(|e| Error::from(e).message)
    };
    let mut ask = |asked: &str, needed: bool, wrong: &dyn Fn(&str) -> Option<String>| {
        one(
            ui,
            prompt,
            &Question {
                asked,
                needed,
                wrong,
            },
        )
    };
    let mut out = String::new();
    field(&mut out, "name", &ask("Who offers?", true, &anything)?);
    field(&mut out, "city", &ask("City", true, &city)?);
    let kinds: Vec<String> = Company::ALL[1..]
        .iter()
        .map(|c| c.id().to_owned())
        .collect();
    let kind = prompt.one("Kind of employer", &kinds)?;
    field(
        &mut out,
        "company",
        kind.map_or("all", |place| kinds[place].as_str()),
    );
    field(
        &mut out,
        "career",
        &ask("Career, to compare with what is published", false, &career)?,
    );
    field(
        &mut out,
        "fixed",
        &ask("Fixed cost to company a year (24L)", true, &money)?,
    );
    let variable = ask("Variable pay a year (10% or 2L)", false, &share)?;
    if !variable.is_empty() {
        let expected = ask("What of it do you expect (70%)?", true, &share)?;
        let _ = writeln!(
            out,
            "variable: {{amount: {variable}, expected: {expected}}}"
        );
    }
    let joining = ask("Joining bonus (2L)", false, &money)?;
    if !joining.is_empty() {
        let back = ask(
            "Months within which leaving means paying it back",
            true,
            &months,
        )?;
        let _ = writeln!(
            out,
            "joining: {{amount: {joining}, clawback_months: {back}}}"
        );
    }
    let grant = ask("Shares or options, worth by the letter", false, &money)?;
    if !grant.is_empty() {
        let all = ask("Months until all of it has vested (48)", true, &months)?;
        let sold = prompt.yes("Can they be sold on a market?")?;
        let _ = writeln!(
            out,
            "esop: {{grant: {grant}, vests_months: {all}, can_be_sold: {sold}}}"
        );
    }
    field(
        &mut out,
        "notice_days",
        &ask("Days of notice", false, &months)?,
    );
    Ok(out)
}

/// A line of the file; text is quoted, so that it stays text.
fn field(out: &mut String, name: &str, value: &str) {
    let plain = value
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "-.%".contains(c));
    if value.is_empty() {
    } else if plain {
        let _ = writeln!(out, "{name}: {value}");
    } else {
        let _ = writeln!(out, "{name}: '{}'", value.replace('\'', "''"));
    }
}

/// Asks until the answer can be used.
fn one(ui: &mut Ui<'_>, prompt: &Prompt, question: &Question<'_>) -> Result<String> {
    loop {
        let line = prompt.line(question.asked)?;
        let text: String = line.trim().chars().filter(|c| !c.is_control()).collect();
        let wrong = match (text.is_empty(), question.needed) {
            (true, true) => Some("this is needed".to_owned()),
            (true, false) => None,
            (false, _) => (question.wrong)(&text),
        };
        match wrong {
            Some(why) => ui.say(&format!("  {}\n", visible(&why))),
            None => return Ok(text),
        }
    }
}
