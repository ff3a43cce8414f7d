//! `careers simulate` as documents: the scenarios, one to print, a situation, the result.

use super::counted;
use super::doc::{Block, Cell, Column, Doc, Entry, Section, Table, Text};
use crate::view::{
    DimensionView, ScenarioView, SimulateDecision, SimulateDimension, SimulateFormView,
    SimulateListView, SimulateOption, SimulateView, SituationView,
};

/// The scenarios of a career.
#[must_use]
pub fn list<'a>(view: &'a SimulateListView<'a>) -> Doc<'a> {
    let aside = counted(view.scenarios.len(), "scenario");
    let title = Block::Title(view.career.title.into(), aside.into());
    let mut sections = vec![Section::bare("scenarios", vec![title])];
    let scenarios = view.scenarios.iter().enumerate();
    sections.extend(scenarios.map(|(place, s)| in_short(place + 1, s)));
    let how = format!("To play the first: careers simulate {} 1", view.career.id);
    sections.push(Section::bare("how", vec![Block::Note(how.into())]));
    Doc::of(sections)
}

fn in_short<'a>(number: usize, scenario: &'a ScenarioView<'a>) -> Section<'a> {
    let title = format!("{number}. {}", scenario.title);
    let facts = Table::facts([
        ("title", scenario.title.into()),
        ("decisions", decisions(scenario).into()),
    ]);
    let aside = format!("{}, {} decisions.", scenario.id, decisions(scenario));
    let blocks = vec![
        Block::Table(facts),
        Block::Para(scenario.setting.into()),
        Block::Note(aside.into()),
    ];
    Section::titled(scenario.id, title, blocks)
}

fn decisions(scenario: &ScenarioView<'_>) -> String {
    between(scenario.decisions_least, scenario.decisions_most)
}

fn between(least: usize, most: usize) -> String {
    if least == most {
        least.to_string()
    } else {
        format!("{least} to {most}")
    }
}

/// How far a story has gone, of the fewest and most decisions that it has.
#[must_use]
pub fn progress(number: usize, (least, most): (usize, usize)) -> String {
    format!("{number} of {}", between(least, most))
}

/// What is said before the first situation.
#[must_use]
pub fn opening<'a>(view: &'a SimulateFormView<'a>) -> Doc<'a> {
    let mut blocks = head(view);
    let how =
        "Enter decides, and the story goes on from there. Esc and Ctrl-C end it and keep nothing.";
    blocks.push(Block::Note(how.into()));
    Doc::of(vec![Section::bare("opening", blocks)])
}

/// The title, the setting and what decisions act on.
fn head<'a>(view: &'a SimulateFormView<'a>) -> Vec<Block<'a>> {
    let aside = format!("{}, seed {}", view.career.title, view.seed);
    let acts = |d: &'a DimensionView<'a>| Entry::labelled(d.name, d.text);
    let rows = view.dimensions.iter();
    let rows = rows.map(|d| {
        vec![
            "dimension".into(),
            d.id.into(),
            d.name.into(),
            d.text.into(),
        ]
    });
    vec![
        Block::Title(view.scenario.title.into(), aside.into()),
        Block::Para(view.setting.into()),
        Block::Subhead("What your decisions act on".into()),
        Block::Notes(view.dimensions.iter().map(acts).collect()),
        Block::Table(Table::for_pipe(rows)),
    ]
}

/// A scenario to print.
#[must_use]
pub fn form<'a>(view: &'a SimulateFormView<'a>) -> Doc<'a> {
    let mut first = head(view);
    let start = vec![("start".into(), view.start.into())];
    first.push(Block::Subhead("Where it begins".into()));
    first.push(Block::Fields(start));
    let mut sections = vec![Section::bare("scenario", first)];
    sections.extend(view.situations.iter().map(printed));
    let (career, scenario) = (view.career.id, view.scenario.id);
    let how = format!(
        "Answers go into a file {{\"career\": \"{career}\", \"scenario\": \"{scenario}\", \"answers\": {{\"SITUATION\": ...}}}}, with ids: \"OPTION\" to choose one, {{\"best\": \"OPTION\", \"worst\": \"OPTION\"}}, or {{\"OPTION\": 4, ...}} to rate each. Answer the situations that you come to and no other; score it: careers simulate {career} --answers FILE."
    );
    sections.push(Section::bare("how", vec![Block::Note(how.into())]));
    Doc::of(sections)
}

/// A situation on paper: its id, and where each option leads.
fn printed<'a>(view: &'a SituationView<'a>) -> Section<'a> {
    let leads = |next: Option<&'a str>| next.unwrap_or("the end");
    let mut nexts = view.options.iter().map(|option| option.next);
    let first = nexts.next().flatten();
    let same = nexts.all(|next| next == first);
    let entry = |option: &'a crate::view::MoveView<'a>| {
        let entry = Entry::labelled(format!("{} {}", option.label, option.id), option.text);
        if same {
            entry
        } else {
            entry.aside(format!("leads to {}", leads(option.next)))
        }
    };
    let row = |option: &'a crate::view::MoveView<'a>| -> Vec<Cell<'a>> {
        let next = option.next.unwrap_or_default();
        vec![
            "option".into(),
            option.id.into(),
            option.text.into(),
            next.into(),
        ]
    };
    let mut note = how(view.format).to_owned();
    if same {
        note = format!("{note} It leads to {}.", leads(first));
    } else {
        note.push_str(match view.format {
            "pick" => "",
            "best-worst" => " The best leads on.",
            // Of equals the first in the file leads on, which paper does not tell.
            _ => " The highest rated leads on: give one the highest rating.",
        });
    }
    let blocks = vec![
        Block::Table(Table::facts([("format", view.format.into())])),
        Block::Para(view.text.into()),
        Block::Notes(view.options.iter().map(entry).collect()),
        Block::Table(Table::for_pipe(view.options.iter().map(row))),
        Block::Note(note.into()),
    ];
    Section::titled(view.id, view.id, blocks)
}

/// The blocks of a situation that is asked about.
#[must_use]
pub fn question<'a>(view: &'a SituationView<'a>) -> Vec<Block<'a>> {
    let options = view.options.iter();
    vec![
        Block::Para(view.text.into()),
        Block::List(
            options
                .map(|option| Entry::labelled(option.label.as_str(), option.text))
                .collect(),
        ),
        Block::Note(how(view.format).into()),
    ]
}

/// How a situation is answered.
fn how(format: &str) -> &'static str {
    match format {
        "pick" => "Choose what you would do.",
        "best-worst" => "Choose the best, then the worst.",
        _ => "Rate each from 1, very bad, to 5, very good.",
    }
}

/// A result.
#[must_use]
pub fn result<'a>(view: &'a SimulateView<'a>) -> Doc<'a> {
    let title = Block::Title(view.scenario.title.into(), view.career.title.into());
    let limits = view.limits.iter().map(|limit| Entry::text(limit.as_str()));
    let ended = Table::facts([("ending", view.ending.id.into())]);
    let mut sections = vec![
        Section::bare("scenario", vec![title]),
        Section::titled(
            "ending",
            "How it ended",
            vec![Block::Table(ended), Block::Para(view.ending.text.into())],
        ),
        Section::titled(
            "dimension",
            "What your decisions acted on",
            vec![Block::Table(dimensions(&view.dimensions))],
        ),
        Section::titled(
            "limits",
            "What this does not tell",
            vec![Block::List(limits.collect())],
        ),
    ];
    let decisions = view.decisions.iter().enumerate();
    sections.extend(decisions.map(|(place, decision)| again(place + 1, decision)));
    Doc::of(sections)
}

fn dimensions<'a>(dimensions: &'a [SimulateDimension<'a>]) -> Table<'a> {
    let row = |d: &'a SimulateDimension<'a>| -> Vec<Cell<'a>> {
        vec![
            d.id.into(),
            d.name.into(),
            signed(d.end).into(),
            d.score
                .map(|score| points(score.0))
                .unwrap_or_default()
                .into(),
            d.decisions.to_string().into(),
            d.text.into(),
        ]
    };
    Table {
        columns: vec![
            Column::text("id").in_rows(),
            Column::text("What").on_page(),
            Column::figure("End"),
            Column::figure("Score"),
            Column::figure("Decisions"),
            Column::text("").on_page(),
        ],
        rows: dimensions.iter().map(row).collect(),
    }
}

/// A change, or a sum of changes, with its sign.
fn signed(sum: i32) -> String {
    if sum == 0 {
        "0".to_owned()
    } else {
        format!("{sum:+}")
    }
}

/// A score between 0 and 1.
fn points(score: f64) -> String {
    format!("{score:.2}")
}

/// A decision looked at again.
fn again<'a>(number: usize, decision: &'a SimulateDecision<'a>) -> Section<'a> {
    let score = decision.score.map(|score| points(score.0));
    let title = match &score {
        Some(score) => format!("{number}. {} · {score} of 1", decision.id),
        None => format!("{number}. {} · no score", decision.id),
    };
    let facts = [
        ("format", Some(decision.format.into())),
        ("score", score.map(Text::from)),
        ("first", Some(decision.first.into())),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let rows = decision.options.iter().map(option_row);
    let blocks = vec![
        Block::Table(Table::facts(facts)),
        Block::Para(decision.text.into()),
        Block::Fields(fields(decision)),
        Block::Notes(decision.options.iter().map(option_told).collect()),
        Block::Table(Table::for_pipe(rows)),
    ];
    Section::titled(decision.id, title, blocks)
}

/// What a decision did, and what there is to say of its score.
fn fields<'a>(decision: &'a SimulateDecision<'a>) -> Vec<(Text<'a>, Text<'a>)> {
    let effects: Vec<String> = decision
        .effects
        .iter()
        .map(|effect| format!("{} {:+}", effect.name, effect.by))
        .collect();
    let acted = if effects.is_empty() {
        "on nothing".to_owned()
    } else {
        effects.join(", ")
    };
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![("acted".into(), acted.into())];
    fields.extend(
        decision
            .no_score
            .as_deref()
            .map(|why| ("no score".into(), why.into())),
    );
    fields.extend(decision.style.map(|style| {
        let told = format!(
            "your ratings are {} on average and spread {:.2} times as far as those of the key; neither counts",
            apart(style.elevation.0),
            style.scatter.0
        );
        ("style".into(), told.into())
    }));
    fields
}

/// How far ratings lie from the key on average.
fn apart(elevation: f64) -> String {
    if elevation.abs() < 0.005 {
        "as high".to_owned()
    } else if elevation > 0.0 {
        format!("{elevation:.2} higher")
    } else {
        format!("{:.2} lower", -elevation)
    }
}

/// What the taker made of an option.
fn yours(option: &SimulateOption<'_>) -> Option<String> {
    let put = option.put.map(str::to_owned);
    put.or_else(|| option.rated.map(|rated| rated.0.to_string()))
}

fn option_told<'a>(option: &'a SimulateOption<'a>) -> Entry<'a> {
    let yours = match (option.put, option.rated) {
        (Some("picked"), _) => ", yours".to_owned(),
        (Some(put), _) => format!(", your {put}"),
        (None, Some(rated)) => format!(", by you {}", rated.0),
        (None, None) => String::new(),
    };
    let label = format!("rated {}{yours}", option.rating.0);
    Entry::labelled(label, format!("{} Why: {}", option.text, option.reason))
}

fn option_row<'a>(option: &'a SimulateOption<'a>) -> Vec<Cell<'a>> {
    vec![
        "option".into(),
        option.id.into(),
        option.rating.0.to_string().into(),
        yours(option).unwrap_or_default().into(),
        option.text.into(),
        option.reason.into(),
    ]
}
