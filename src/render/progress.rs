//! `careers progress` as documents.

use super::counted;
use super::doc::{Bar, Block, Cell, Column, Doc, Entry, Section, Table, Text};
use crate::view::{
    Amount, CareerProgress, ChangeView, EventView, ListedTask, NextWeek, OtherProgress,
    ProgressChangeView, ProgressHistoryView, ProgressListView, ProgressNextView, ProgressView,
    UnchangedView, WeeklyPace,
};

/// Lays out how far somebody is.
#[must_use]
pub fn status<'a>(view: &'a ProgressView<'a>) -> Doc<'a> {
    let mut sections: Vec<_> = view
        .careers
        .iter()
        .map(|c| career(c, &view.today))
        .collect();
    if view.careers.is_empty() {
        let first = "Nothing is marked as done yet. What to do first: careers progress next \
                     CAREER. When it is done: careers progress done ID.";
        sections.push(Section::bare("none", vec![Block::Note(first.into())]));
    }
    sections.extend(other(&view.other));
    Doc::of(sections)
}

fn career<'a>(career: &'a CareerProgress<'a>, today: &str) -> Section<'a> {
    let columns = vec![
        Column::text("stage").in_rows(),
        Column::text("name").in_rows(),
        Column::text("Stage").on_page(),
        Column::figure("Must").on_page(),
        Column::text("").drawn(),
        Column::figure("All tasks").on_page(),
    ];
    let columns = columns.into_iter().chain([Column::figure("").in_rows(); 6]);
    let rows = career.stages.iter().map(|stage| -> Vec<Cell<'a>> {
        let Amount {
            tasks_done, tasks, ..
        } = stage.amount;
        let mut cells = vec![
            stage.id.into(),
            stage.title.into(),
            format!("{} {}", stage.id, stage.title).into(),
            must(stage.amount).into(),
            bar(stage.amount),
            format!("{tasks_done} of {tasks}").into(),
        ];
        cells.extend(numbers(stage.amount));
        cells
    });
    let table = Table {
        columns: columns.collect(),
        rows: rows.collect(),
    };
    let blocks = vec![Block::Table(table), Block::Fields(facts(career, today))];
    Section::titled(career.career.id, career.career.title, blocks)
}

fn numbers<'a>(amount: Amount) -> [Cell<'a>; 6] {
    [
        amount.must_hours_done.0.to_string(),
        amount.must_hours.0.to_string(),
        amount.hours_done.0.to_string(),
        amount.hours_left.0.to_string(),
        amount.tasks_done.to_string(),
        amount.tasks.to_string(),
    ]
    .map(Cell::from)
}

/// "12 of 40 hours": of what must be done.
#[must_use]
pub fn must(amount: Amount) -> String {
    if amount.tasks == 0 {
        return "no tasks yet".to_owned();
    }
    let all = counted(amount.must_hours.0, "hour");
    format!("{} of {all}", amount.must_hours_done.0)
}

/// The must hours done of all; a stage not begun has no bar.
#[must_use]
pub fn bar<'a>(amount: Amount) -> Cell<'a> {
    let share = amount.must_hours_done.0 / amount.must_hours.0;
    Cell::Bar((share > 0.0).then_some(Bar {
        shown: Some((0.0, share)),
        span: (0.0, 1.0),
    }))
}

/// What is done and left, and where the pace leads: names and values.
#[must_use]
pub fn facts<'a>(career: &CareerProgress<'_>, today: &str) -> Vec<(Text<'a>, Text<'a>)> {
    let all = career.all;
    let done = counted(all.hours_done.0, "hour");
    let last = career.last.as_deref().unwrap_or("nothing yet");
    let must_left = all.must_hours.0 - all.must_hours_done.0;
    let left = counted(all.hours_left.0, "hour");
    let unknown = format!("unknown: {}", career.unknown.unwrap_or_default());
    let (pace, forecast) = career.pace.as_ref().map_or_else(
        || (unknown.clone(), unknown.clone()),
        |pace| (speed(pace), forecast(pace, must_left)),
    );
    let streak = match career.streak_weeks {
        0 => "none up to now".to_owned(),
        weeks => format!("{} in a row", counted(weeks, "week")),
    };
    [
        ("today", today.to_owned()),
        (
            "done",
            format!(
                "{done}, {} of {} tasks; the last: {last}",
                all.tasks_done, all.tasks
            ),
        ),
        (
            "left",
            format!("{left}, of these {must_left} of must tasks"),
        ),
        ("streak", streak),
        ("pace", pace),
        ("forecast", forecast),
    ]
    .map(|(name, value)| (name.into(), value.into()))
    .to_vec()
}

fn speed(pace: &WeeklyPace) -> String {
    let hours = counted(pace.hours_per_week.0, "hour");
    format!("{hours} a week, over {} active weeks", pace.active_weeks)
}

fn forecast(pace: &WeeklyPace, must_left: f64) -> String {
    match (&pace.by, pace.weeks_left) {
        _ if must_left <= 0.0 => "every must task is done".to_owned(),
        (Some(by), Some(weeks)) => {
            let weeks = counted(i64::from(weeks), "week");
            format!("the must tasks by {by}, in {weeks}, if every week is like these")
        }
        _ => "too far away to say".to_owned(),
    }
}

fn other<'a>(all: &'a [OtherProgress<'a>]) -> Option<Section<'a>> {
    let entries = all.iter().map(|other| {
        let mut said = vec![why(other)];
        said.extend(other.done.as_ref().map(|day| format!("done {day}")));
        said.extend(other.note.clone());
        Entry::labelled(other.id.as_str(), said.join("; "))
    });
    let title = "Kept under ids that this catalogue does not have";
    let list = Block::List(entries.collect());
    (!all.is_empty()).then(|| Section::titled("other", title, vec![list]))
}

fn why(other: &OtherProgress<'_>) -> String {
    match other.successor {
        Some(successor) => format!("{}, counts for {successor}", other.why),
        None => other.why.to_owned(),
    }
}

/// Lays out what comes next.
#[must_use]
pub fn next<'a>(view: &'a ProgressNextView<'a>) -> Doc<'a> {
    let title = Block::Title(view.career.title.into(), "next".into());
    let Some(week) = &view.week else {
        let why = Block::Para(view.why.as_str().into());
        return Doc::of(vec![Section::bare("next", vec![title, why])]);
    };
    let why = format!(
        "{}; stage {}, {} of the week's tasks done",
        view.why, week.stage, week.tasks_done
    );
    let mut fields: Vec<(Text<'a>, Text<'a>)> = vec![
        ("week".into(), week.id.as_str().into()),
        ("why".into(), why.into()),
        ("goal".into(), week.goal.into()),
        ("left".into(), counted(week.hours_left.0, "hour").into()),
    ];
    fields.extend(
        week.note
            .as_deref()
            .map(|note| ("note".into(), note.into())),
    );
    let mut sections = vec![
        Section::bare("next", vec![title, Block::Fields(fields)]),
        Section::titled("task", "To do", vec![Block::Table(open_tasks(week))]),
    ];
    if !week.resources.is_empty() {
        let read = week.resources.iter();
        let read = read.map(|r| Entry::text(format!("{}, {}: {}", r.name, r.publisher, r.url)));
        let list = Block::List(read.collect());
        sections.push(Section::titled("read", "To read", vec![list]));
    }
    if let Some(task) = week.tasks.first() {
        let done = format!("When it is done: careers progress done {}", task.id);
        sections.push(Section::bare("more", vec![Block::Note(done.into())]));
    }
    Doc::of(sections)
}

fn open_tasks<'a>(week: &'a NextWeek<'a>) -> Table<'a> {
    let columns = vec![
        Column::text("id").in_rows(),
        Column::text("Task").on_page(),
        Column::figure("Hours"),
        Column::text("Need"),
        Column::text("Kind"),
        Column::text("What to do"),
    ];
    let rows = week.tasks.iter().map(|task| -> Vec<Cell<'a>> {
        vec![
            task.id.as_str().into(),
            short(&task.id).into(),
            task.hours.0.to_string().into(),
            task.need.into(),
            task.kind.into(),
            task.text.into(),
        ]
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

/// The end of an id, which names it on its road.
fn short(id: &str) -> &str {
    let mut slashes = id.rmatch_indices('/').map(|(at, _)| at);
    slashes.nth(1).map_or(id, |at| &id[at + 1..])
}

/// Lays out every task.
#[must_use]
pub fn list<'a>(view: &'a ProgressListView<'a>) -> Doc<'a> {
    let roads = view.tasks.chunk_by(|a, b| a.career == b.career);
    let mut sections: Vec<_> = roads
        .map(|tasks| {
            let rows = tasks.iter().map(listed).collect();
            let columns = list_columns();
            let table = Block::Table(Table { columns, rows });
            Section::titled("list", tasks[0].career, vec![table])
        })
        .collect();
    if !view.other.is_empty() {
        let rows = view.other.iter().map(listed_other).collect();
        let columns = list_columns();
        let title = "Kept under ids that this catalogue does not have";
        let table = Block::Table(Table { columns, rows });
        sections.push(Section::titled("other", title, vec![table]));
    }
    Doc::table(sections)
}

fn list_columns() -> Vec<Column> {
    vec![
        Column::text("id").in_rows(),
        Column::text("Task").on_page(),
        Column::text("State"),
        Column::figure("Hours"),
        Column::text("Need"),
        Column::text("Done"),
        Column::text("career").in_rows(),
        Column::text("week").in_rows(),
        Column::text("Note"),
        Column::text("text").in_rows(),
    ]
}

fn listed<'a>(task: &'a ListedTask<'a>) -> Vec<Cell<'a>> {
    vec![
        task.id.as_str().into(),
        short(&task.id).into(),
        task.state.into(),
        task.hours.0.to_string().into(),
        task.need.into(),
        task.done.as_deref().unwrap_or("").into(),
        task.career.into(),
        task.week.as_str().into(),
        task.note.as_deref().unwrap_or("").into(),
        task.text.into(),
    ]
}

fn listed_other<'a>(other: &'a OtherProgress<'a>) -> Vec<Cell<'a>> {
    vec![
        other.id.as_str().into(),
        other.id.as_str().into(),
        other.why.into(),
        "".into(),
        "".into(),
        other.done.as_deref().unwrap_or("").into(),
        "".into(),
        "".into(),
        other.note.as_deref().unwrap_or("").into(),
        other.successor.unwrap_or("").into(),
    ]
}

/// Lays out the journal.
#[must_use]
pub fn history(view: &ProgressHistoryView) -> Doc<'_> {
    let columns = vec![
        Column::text("at").in_rows(),
        Column::text("Told").on_page(),
        Column::text("Event"),
        Column::text("What"),
        Column::text("On"),
        Column::text("Note"),
        Column::text("stands").in_rows(),
        Column::text("").on_page(),
    ];
    let mut blocks = vec![Block::Table(Table {
        columns,
        rows: view.events.iter().map(event).collect(),
    })];
    if view.events.is_empty() {
        blocks = vec![Block::Note("Nothing has been told yet.".into())];
    }
    Doc::table(vec![Section::titled("history", "What was told", blocks)])
}

fn event(event: &EventView) -> Vec<Cell<'_>> {
    let note = match (&event.note, event.events) {
        (Some(note), _) => note.into(),
        (None, Some(events)) => counted(events, "event").into(),
        (None, None) if event.event == "note" => "cleared".into(),
        _ => Text::from(""),
    };
    let (stands, back) = if event.taken_back {
        ("taken back", "taken back")
    } else {
        ("stands", "")
    };
    let minute = event.at.get(..16).unwrap_or(&event.at).replace('T', " ");
    vec![
        event.at.as_str().into(),
        minute.into(),
        event.event.into(),
        event.id.as_deref().unwrap_or("").into(),
        event.on.as_deref().unwrap_or("").into(),
        note.into(),
        stands.into(),
        back.into(),
    ]
}

/// Lays out what changed.
#[must_use]
pub fn change(view: &ProgressChangeView) -> Doc<'_> {
    let mut rows: Vec<_> = view.changes.iter().map(changed).collect();
    rows.extend(view.unchanged.iter().map(unchanged));
    let mut entries: Vec<_> = view.changes.iter().map(|c| sentence(c)).collect();
    entries.extend(view.unchanged.iter().map(|u| {
        let text = format!("{}: {}", u.id, u.why);
        Entry::labelled("unchanged", text)
    }));
    if let (Some(new), Some(known)) = (view.new, view.known) {
        let (came, there) = (counted(new, "event").replace(' ', " new "), known);
        entries.push(Entry::labelled("import", format!("{came}, {there} known")));
        rows.push(vec![
            "import".into(),
            new.to_string().into(),
            known.to_string().into(),
        ]);
    }
    let table = Block::Table(Table::for_pipe(rows));
    Doc::table(vec![Section::bare(
        "change",
        vec![table, Block::Notes(entries)],
    )])
}

fn changed(change: &ChangeView) -> Vec<Cell<'_>> {
    vec![
        change.event.into(),
        change.id.as_str().into(),
        change.on.as_deref().unwrap_or("").into(),
        change.note.as_deref().unwrap_or("").into(),
    ]
}

fn unchanged(same: &UnchangedView) -> Vec<Cell<'_>> {
    vec![
        "unchanged".into(),
        same.id.as_str().into(),
        "".into(),
        same.why.as_str().into(),
    ]
}

fn sentence(change: &ChangeView) -> Entry<'_> {
    let text = match (change.event, &change.note) {
        ("note", None) => format!("{}: cleared", change.id),
        ("note-undone", None) => format!("{}: no note stands", change.id),
        (_, Some(note)) => format!("{}: {note}", change.id),
        (_, None) => change.id.clone(),
    };
    let entry = Entry::labelled(change.event, text);
    match &change.on {
        Some(day) => entry.aside(day.as_str()),
        None => entry,
    }
}
