//! The fields of every answer, pinned: a field that is renamed, dropped or changes its
//! type fails here, and its readers are told in the CHANGELOG.
//!
//! `a.b[].c?` is the field `c`, which may be absent, of the objects in the list `b` of `a`.
//! What has the fields of something listed above it says so.

use std::collections::{BTreeMap, BTreeSet};

use careers::schema::named;
use insta::assert_snapshot;
use serde_json::Value;

/// A walk through a schema.
struct Walk {
    root: Value,
    /// Every field with its type.
    fields: Vec<(String, String)>,
    /// The same for people: objects that were listed before are named after their place.
    lines: Vec<String>,
    /// Where each object was listed first.
    first: BTreeMap<String, String>,
}

impl Walk {
    fn through(name: &str) -> Self {
        let root = (named(name).expect("a schema").of)().to_value();
        let mut walk = Self {
            root: root.clone(),
            fields: Vec::new(),
            lines: Vec::new(),
            first: BTreeMap::new(),
        };
        walk.visit(&root, "", true);
        walk
    }

    fn visit(&mut self, schema: &Value, path: &str, new: bool) {
        let Some(place) = schema.get("$ref").and_then(Value::as_str) else {
            return self.list(schema, path, new);
        };
        let pointer = place.strip_prefix('#').expect("a place in the same schema");
        let found = self
            .root
            .pointer(pointer)
            .expect("what is referred to")
            .clone();
        let object = found.get("properties").is_some();
        let first = self.first.get(place).cloned();
        if let (true, true, Some(first)) = (object, new, &first) {
            self.lines.push(format!("{path} like {first}"));
        }
        if first.is_none() {
            self.first.insert(place.to_owned(), path.to_owned());
        }
        self.list(&found, path, new && (first.is_none() || !object));
    }

    fn list(&mut self, schema: &Value, path: &str, new: bool) {
        if let Some(fields) = schema.get("properties").and_then(Value::as_object) {
            for (name, field) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                let absent = if required(schema, name) { "" } else { "?" };
                self.visit(field, &format!("{path}{dot}{name}{absent}"), new);
            }
        } else if let Some(items) = schema.get("items") {
            self.visit(items, &format!("{path}[]"), new);
        } else {
            let kind = kind(schema).expect(path);
            self.fields.push((path.replace('?', ""), kind.clone()));
            if new {
                self.lines.push(format!("{path} {kind}"));
            }
        }
    }
}

/// The type of a field that has no fields of its own; of one that may have several, all.
fn kind(schema: &Value) -> Option<String> {
    let one = |schema: &Value| Some(schema.get("type")?.as_str()?.to_owned());
    let several = || {
        let choices = schema.get("anyOf")?.as_array()?.iter();
        Some(choices.map(one).collect::<Option<Vec<_>>>()?.join("|"))
    };
    one(schema).or_else(several)
}

fn required(schema: &Value, name: &str) -> bool {
    let names = schema["required"].as_array();
    names.is_some_and(|names| names.iter().any(|required| required == name))
}

fn fields(name: &str) -> String {
    Walk::through(name).lines.join("\n")
}

/// The paths of a schema's fields.
fn listed(name: &str) -> BTreeSet<String> {
    let fields = Walk::through(name).fields;
    fields.into_iter().map(|(path, _)| path).collect()
}

/// The fields that occur in the answers of a schema, without the marks of what may be absent.
fn occurring(name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for answer in super::answers::all().filter(|answer| answer.schema == name) {
        super::walk(&answer.value(), "", &mut |path, value| {
            if !value.is_object() && !value.is_array() {
                found.insert(path.to_owned());
            }
        });
    }
    found
}

fn answers() -> impl Iterator<Item = &'static str> {
    // Lines of a stream have tests of their own, in `bank`.
    let whole = careers::schema::SCHEMAS
        .iter()
        .filter(|s| !s.about.starts_with("a line of"));
    whole
        .map(|schema| schema.name)
        .filter(|name| !name.contains('.'))
}

#[test]
fn no_answer_has_a_field_that_its_schema_does_not_name() {
    for name in answers() {
        let stray: Vec<String> = occurring(name).difference(&listed(name)).cloned().collect();
        assert_eq!(stray, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_field_that_a_schema_names_is_used_by_some_answer() {
    let last = |path: String| path.rsplit('.').next().unwrap_or_default().to_owned();
    let named = answers().flat_map(listed);
    let named: BTreeSet<String> = named.map(last).collect();
    let used: BTreeSet<String> = answers().flat_map(occurring).map(last).collect();
    let unused: Vec<&String> = named.difference(&used).collect();
    assert_eq!(unused, Vec::<&String>::new());
}

#[test]
fn fields_of_list() {
    assert_snapshot!(fields("list"), @"
    careers[].field string
    careers[].id string
    careers[].imported? string
    careers[].openings? integer
    careers[].origin?[].change string
    careers[].origin?[].pack string
    careers[].pay?.average? number
    careers[].pay?.company string
    careers[].pay?.component string
    careers[].pay?.confidence string
    careers[].pay?.derived? string
    careers[].pay?.high? number
    careers[].pay?.low? number
    careers[].pay?.median? number
    careers[].pay?.note? string
    careers[].pay?.published? string
    careers[].pay?.sample? integer
    careers[].pay?.source string
    careers[].pay?.spread string
    careers[].pay?.standing? string
    careers[].pay?.typical? number
    careers[].pay?.years? string
    careers[].summary string
    careers[].title string
    left_out? integer
    schema string
    ");
}

#[test]
fn fields_of_progress() {
    assert_snapshot!(fields("progress"), @"
    careers[].all.hours_done number
    careers[].all.hours_left number
    careers[].all.must_hours number
    careers[].all.must_hours_done number
    careers[].all.tasks integer
    careers[].all.tasks_done integer
    careers[].career.id string
    careers[].career.title string
    careers[].last? string
    careers[].pace?.active_weeks integer
    careers[].pace?.by? string
    careers[].pace?.hours_per_week number
    careers[].pace?.weeks_left? integer
    careers[].stages[].amount like careers[].all
    careers[].stages[].id string
    careers[].stages[].title string
    careers[].streak_weeks integer
    careers[].unknown? string
    other[].done? string
    other[].id string
    other[].note? string
    other[].successor? string
    other[].why string
    schema string
    today string
    ");
}

#[test]
fn fields_of_progress_next() {
    assert_snapshot!(fields("progress-next"), @"
    career.id string
    career.title string
    schema string
    week?.goal string
    week?.hours_left number
    week?.id string
    week?.note? string
    week?.resources[].name string
    week?.resources[].publisher string
    week?.resources[].url string
    week?.stage string
    week?.tasks[].done? string
    week?.tasks[].hours number
    week?.tasks[].id string
    week?.tasks[].kind string
    week?.tasks[].need string
    week?.tasks[].shared boolean
    week?.tasks[].skills[] string
    week?.tasks[].text string
    week?.tasks_done integer
    why string
    ");
}

#[test]
fn fields_of_progress_list() {
    assert_snapshot!(fields("progress-list"), @"
    other[].done? string
    other[].id string
    other[].note? string
    other[].successor? string
    other[].why string
    schema string
    tasks[].career string
    tasks[].done? string
    tasks[].hours number
    tasks[].id string
    tasks[].need string
    tasks[].note? string
    tasks[].state string
    tasks[].text string
    tasks[].week string
    ");
}

#[test]
fn fields_of_progress_history() {
    assert_snapshot!(fields("progress-history"), @"
    events[].at string
    events[].event string
    events[].events? integer
    events[].id? string
    events[].note? string
    events[].on? string
    events[].taken_back boolean
    schema string
    ");
}

#[test]
fn fields_of_progress_change() {
    assert_snapshot!(fields("progress-change"), @"
    changes[].event string
    changes[].id string
    changes[].note? string
    changes[].on? string
    known? integer
    new? integer
    schema string
    unchanged[].id string
    unchanged[].why string
    ");
}

#[test]
fn fields_of_search() {
    assert_snapshot!(fields("search"), @"
    hits[].id string
    hits[].matches[].place string
    hits[].matches[].text string
    hits[].origin?[].change string
    hits[].origin?[].pack string
    hits[].places integer
    hits[].title string
    left_out? integer
    schema string
    terms[] string
    ");
}

/// The fields of `show` that are, or are not, about pay and the road.
fn of_show(figures: bool) -> String {
    let fields = fields("show");
    let parts = ["pay", "roadmap", "short"];
    let lines = fields
        .lines()
        .filter(|line| parts.iter().any(|part| line.starts_with(part)) == figures);
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn fields_of_show_of_pay_and_the_road() {
    assert_snapshot!(of_show(true), @"
    pay?.by_level[].career string
    pay?.by_level[].claims integer
    pay?.by_level[].differences?[] string
    pay?.by_level[].estimate?.base.average? number
    pay?.by_level[].estimate?.base.company string
    pay?.by_level[].estimate?.base.component string
    pay?.by_level[].estimate?.base.confidence string
    pay?.by_level[].estimate?.base.derived? string
    pay?.by_level[].estimate?.base.high? number
    pay?.by_level[].estimate?.base.low? number
    pay?.by_level[].estimate?.base.median? number
    pay?.by_level[].estimate?.base.note? string
    pay?.by_level[].estimate?.base.published? string
    pay?.by_level[].estimate?.base.sample? integer
    pay?.by_level[].estimate?.base.source string
    pay?.by_level[].estimate?.base.spread string
    pay?.by_level[].estimate?.base.standing? string
    pay?.by_level[].estimate?.base.typical? number
    pay?.by_level[].estimate?.base.years? string
    pay?.by_level[].estimate?.base_place string
    pay?.by_level[].estimate?.base_place_name string
    pay?.by_level[].estimate?.factors[].derived string
    pay?.by_level[].estimate?.factors[].high number
    pay?.by_level[].estimate?.factors[].low number
    pay?.by_level[].estimate?.factors[].source string
    pay?.by_level[].estimate?.high number
    pay?.by_level[].estimate?.low number
    pay?.by_level[].highest? number
    pay?.by_level[].level string
    pay?.by_level[].lowest? number
    pay?.by_level[].origin?[] like career.origin?[]
    pay?.by_level[].others?[] like pay?.by_level[].estimate?.base
    pay?.by_level[].place string
    pay?.by_level[].place_name string
    pay?.by_level[].real?.cost number
    pay?.by_level[].real?.high? number
    pay?.by_level[].real?.low? number
    pay?.by_level[].shown? like pay?.by_level[].estimate?.base
    pay?.by_level[].title string
    pay?.by_level[].unknown? string
    pay?.rows[] like pay?.by_level[]
    pay?.unit string
    roadmap?[].aim string
    roadmap?[].exit string
    roadmap?[].from_month integer
    roadmap?[].hours number
    roadmap?[].id string
    roadmap?[].milestones[] string
    roadmap?[].pay?.high number
    roadmap?[].pay?.low number
    roadmap?[].pay?.note? string
    roadmap?[].pay?.source string
    roadmap?[].quarters?[].goal string
    roadmap?[].quarters?[].hours number
    roadmap?[].quarters?[].id string
    roadmap?[].quarters?[].resources[].name string
    roadmap?[].quarters?[].resources[].publisher string
    roadmap?[].quarters?[].resources[].url string
    roadmap?[].quarters?[].tasks[].done? string
    roadmap?[].quarters?[].tasks[].hours number
    roadmap?[].quarters?[].tasks[].id string
    roadmap?[].quarters?[].tasks[].kind string
    roadmap?[].quarters?[].tasks[].need string
    roadmap?[].quarters?[].tasks[].shared boolean
    roadmap?[].quarters?[].tasks[].skills[] string
    roadmap?[].quarters?[].tasks[].text string
    roadmap?[].quarters_count integer
    roadmap?[].title string
    roadmap?[].to_month? integer
    roadmap?[].weeks?[] like roadmap?[].quarters?[]
    roadmap?[].weeks_count integer
    short?.days[].company string
    short?.days[].id string
    short?.days[].minutes_by_kind[] like day?[].minutes_by_kind[]
    short?.days[].title string
    short?.demand[] like overview?.demand[]
    short?.employers[] like employers?[]
    short?.hazards[] string
    short?.overview[] string
    short?.pay[] like pay?.by_level[]
    short?.rated?.interests?.artistic number
    short?.rated?.interests?.code string
    short?.rated?.interests?.conventional number
    short?.rated?.interests?.enterprising number
    short?.rated?.interests?.investigative number
    short?.rated?.interests?.realistic number
    short?.rated?.interests?.social number
    short?.rated?.interests?.source string
    short?.rated?.job_zone? like overview?.job_zone?
    short?.rated?.skills[] string
    short?.rated?.titles[] string
    short?.roadmap[] like roadmap?[]
    short?.skills[] string
    ");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list of fields, one a line")]
fn fields_of_show_of_the_rest() {
    assert_snapshot!(of_show(false), @"
    career.aliases[] string
    career.field string
    career.id string
    career.imported?.attribution? string
    career.imported?.basis string
    career.imported?.confidence string
    career.imported?.id string
    career.imported?.note? string
    career.imported?.published? string
    career.imported?.publisher string
    career.imported?.retrieved string
    career.imported?.sample? integer
    career.imported?.title string
    career.imported?.url string
    career.origin?[].change string
    career.origin?[].pack string
    career.summary string
    career.title string
    day?[].blocks[].kind string
    day?[].blocks[].minutes integer
    day?[].blocks[].start string
    day?[].blocks[].text string
    day?[].company string
    day?[].id string
    day?[].minutes_by_kind[].kind string
    day?[].minutes_by_kind[].minutes integer
    day?[].title string
    employers?[].kind string
    employers?[].names[] string
    employers?[].source? string
    employers?[].text? string
    entry?.certifications[].body string
    entry?.certifications[].name string
    entry?.certifications[].text? string
    entry?.certifications[].url string
    entry?.routes[].route string
    entry?.routes[].text string
    overview?.avoid_if[] string
    overview?.codes[].code string
    overview?.codes[].scheme string
    overview?.codes[].source string
    overview?.codes[].title string
    overview?.demand[].as_of string
    overview?.demand[].openings integer
    overview?.demand[].place string
    overview?.demand[].place_name string
    overview?.demand[].source string
    overview?.good_if[] string
    overview?.hazards[].name string
    overview?.hazards[].text string
    overview?.job_zone?.meaning string
    overview?.job_zone?.name? string
    overview?.job_zone?.source string
    overview?.job_zone?.zone integer
    overview?.patterns[].name string
    overview?.patterns[].source? string
    overview?.patterns[].text string
    overview?.related?[].id string
    overview?.related?[].title string
    overview?.tasks[] string
    overview?.text[] string
    overview?.titles?[] string
    related?.careers[].id string
    related?.careers[].interests?.both[] string
    related?.careers[].interests?.less? string
    related?.careers[].interests?.more? string
    related?.careers[].interests?.r? number
    related?.careers[].interests?.same_occupation boolean
    related?.careers[].reasons[] string
    related?.careers[].skills.of integer
    related?.careers[].skills.of_theirs integer
    related?.careers[].skills.shared[].id string
    related?.careers[].skills.shared[].level integer
    related?.careers[].skills.shared[].level_theirs integer
    related?.careers[].skills.shared[].name string
    related?.careers[].styles?.r number
    related?.careers[].styles?.rated integer
    related?.careers[].title string
    related?.careers[].unknown?[] string
    related?.left_out? integer
    related?.sources[] like career.imported?
    related?.unknown?[] string
    schema string
    skills?.rated?.code string
    skills?.rated?.importance_scale[] number
    skills?.rated?.level_scale[] number
    skills?.rated?.skills[].importance? number
    skills?.rated?.skills[].level? number
    skills?.rated?.skills[].skill string
    skills?.rated?.source string
    skills?.skills[].id string
    skills?.skills[].kind string
    skills?.skills[].levels[] integer
    skills?.skills[].name string
    skills?.skills[].text? string
    skills?.tools[] like overview?.hazards[]
    sources?[] like career.imported?
    tests?.interests? like short?.rated?.interests?
    tests?.items integer
    tests?.items_not_single integer
    tests?.scenarios integer
    tests?.skills[].id string
    tests?.skills[].name string
    tests?.skills[].weight integer
    tests?.styles[].impact number
    tests?.styles[].style string
    ");
}

#[test]
fn fields_of_salary() {
    assert_snapshot!(fields("salary"), @"
    asked.careers[] string
    asked.company? string
    asked.explain boolean
    asked.level? string
    asked.places[] string
    asked.published boolean
    by_level?[].career string
    by_level?[].claims integer
    by_level?[].differences?[] string
    by_level?[].estimate?.base.average? number
    by_level?[].estimate?.base.company string
    by_level?[].estimate?.base.component string
    by_level?[].estimate?.base.confidence string
    by_level?[].estimate?.base.derived? string
    by_level?[].estimate?.base.high? number
    by_level?[].estimate?.base.low? number
    by_level?[].estimate?.base.median? number
    by_level?[].estimate?.base.note? string
    by_level?[].estimate?.base.published? string
    by_level?[].estimate?.base.sample? integer
    by_level?[].estimate?.base.source string
    by_level?[].estimate?.base.spread string
    by_level?[].estimate?.base.standing? string
    by_level?[].estimate?.base.typical? number
    by_level?[].estimate?.base.years? string
    by_level?[].estimate?.base_place string
    by_level?[].estimate?.base_place_name string
    by_level?[].estimate?.factors[].derived string
    by_level?[].estimate?.factors[].high number
    by_level?[].estimate?.factors[].low number
    by_level?[].estimate?.factors[].source string
    by_level?[].estimate?.high number
    by_level?[].estimate?.low number
    by_level?[].highest? number
    by_level?[].level string
    by_level?[].lowest? number
    by_level?[].origin?[].change string
    by_level?[].origin?[].pack string
    by_level?[].others?[] like by_level?[].estimate?.base
    by_level?[].place string
    by_level?[].place_name string
    by_level?[].real?.cost number
    by_level?[].real?.high? number
    by_level?[].real?.low? number
    by_level?[].shown? like by_level?[].estimate?.base
    by_level?[].title string
    by_level?[].unknown? string
    matrix?.career string
    matrix?.cells[].claims integer
    matrix?.cells[].company string
    matrix?.cells[].level string
    matrix?.cells[].shown? like by_level?[].estimate?.base
    matrix?.companies[] string
    matrix?.origin?[] like by_level?[].origin?[]
    matrix?.place string
    matrix?.place_name string
    matrix?.title string
    offer?.above integer
    offer?.below integer
    offer?.not_comparable integer
    offer?.rupees integer
    offer?.within integer
    real?.city string
    real?.city_name string
    real?.months? integer
    real?.published? string
    real?.source string
    rows[] like by_level?[]
    schema string
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    unit string
    ");
}

#[test]
fn fields_of_roadmap() {
    assert_snapshot!(fields("roadmap"), @"
    career.id string
    career.title string
    hours_per_week number
    schema string
    stages[].aim string
    stages[].exit string
    stages[].from_month integer
    stages[].hours number
    stages[].id string
    stages[].milestones[] string
    stages[].pay?.high number
    stages[].pay?.low number
    stages[].pay?.note? string
    stages[].pay?.source string
    stages[].quarters?[].goal string
    stages[].quarters?[].hours number
    stages[].quarters?[].id string
    stages[].quarters?[].resources[].name string
    stages[].quarters?[].resources[].publisher string
    stages[].quarters?[].resources[].url string
    stages[].quarters?[].tasks[].done? string
    stages[].quarters?[].tasks[].hours number
    stages[].quarters?[].tasks[].id string
    stages[].quarters?[].tasks[].kind string
    stages[].quarters?[].tasks[].need string
    stages[].quarters?[].tasks[].shared boolean
    stages[].quarters?[].tasks[].skills[] string
    stages[].quarters?[].tasks[].text string
    stages[].quarters_count integer
    stages[].title string
    stages[].to_month? integer
    stages[].weeks?[] like stages[].quarters?[]
    stages[].weeks_count integer
    ");
}

#[test]
fn fields_of_quiz() {
    assert_snapshot!(fields("quiz"), @"
    ability?.high number
    ability?.low number
    ability?.sd number
    ability?.theta number
    answered integer
    bank string
    by_skill[].asked integer
    by_skill[].expected? number
    by_skill[].id string
    by_skill[].level? string
    by_skill[].name string
    by_skill[].right integer
    by_skill[].z? number
    by_stage[].asked integer
    by_stage[].right integer
    by_stage[].stage integer
    calibrated integer
    career.id string
    career.title string
    effort?.fast integer
    effort?.in_time?.sd number
    effort?.in_time?.theta number
    effort?.late integer
    effort?.moderated? like effort?.in_time?
    ended.reason string
    ended.words string
    flagged?[] string
    limits[] string
    review?[].answer string
    review?[].explanation string
    review?[].flagged? boolean
    review?[].item.choices?[].label string
    review?[].item.choices?[].text string
    review?[].item.code? string
    review?[].item.format string
    review?[].item.id string
    review?[].item.seconds integer
    review?[].item.skill string
    review?[].item.skill_name string
    review?[].item.stage integer
    review?[].item.stem string
    review?[].item.targets?[] like review?[].item.choices?[]
    review?[].item.unit? string
    review?[].key string
    review?[].misconceptions[] string
    review?[].references[].name string
    review?[].references[].url? string
    review?[].right boolean
    review?[].week? string
    rules string
    schema string
    score.asked integer
    score.right integer
    seed integer
    share_high? number
    share_low? number
    stages[].chance number
    stages[].stage integer
    stages[].verdict string
    study[].command string
    study[].goal string
    study[].missed integer
    study[].skill? string
    study[].stage integer
    study[].week string
    ");
}

#[test]
fn fields_of_traits() {
    assert_snapshot!(fields("traits"), @"
    answered integer
    asked integer
    form string
    letters? string
    limits[] string
    reliability_assumed number
    scales[].answered integer
    scales[].asked integer
    scales[].error? number
    scales[].letter string
    scales[].scale string
    scales[].score? number
    schema string
    styles[].direction string
    styles[].style string
    undifferentiated? boolean
    warnings[] string
    ");
}

#[test]
fn fields_of_traits_form() {
    assert_snapshot!(fields("traits-form"), @"
    answers[].answer integer
    answers[].interest string
    answers[].style string
    form string
    interests[].id string
    interests[].text string
    schema string
    styles[] like interests[]
    ");
}

#[test]
fn fields_of_match() {
    assert_snapshot!(fields("match"), @"
    aptitude?[].asked integer
    aptitude?[].career.id string
    aptitude?[].career.title string
    aptitude?[].chance? number
    aptitude?[].on string
    aptitude?[].q10 number
    aptitude?[].q90 number
    aptitude?[].right integer
    aptitude?[].skills?[].id string
    aptitude?[].skills?[].level integer
    aptitude?[].skills?[].name string
    aptitude?[].stage? integer
    aptitude?[].theta number
    groups[].careers[].both?[] string
    groups[].careers[].id string
    groups[].careers[].label string
    groups[].careers[].less?[] string
    groups[].careers[].more?[] string
    groups[].careers[].neither?[] string
    groups[].careers[].r number
    groups[].careers[].r_high number
    groups[].careers[].r_low number
    groups[].careers[].title string
    groups[].from integer
    groups[].to integer
    interests[].error number
    interests[].letter string
    interests[].scale string
    interests[].score number
    left_out? integer
    limits[] string
    not_known[] string
    schema string
    skills?[].career like aptitude?[].career
    skills?[].had[] string
    skills?[].of integer
    sources[] string
    styles[].against_you[] string
    styles[].career like aptitude?[].career
    styles[].with_you[] string
    undifferentiated boolean
    unranked[].career like aptitude?[].career
    unranked[].why string
    unranked_left_out? integer
    ");
}

#[test]
fn fields_of_quiz_form() {
    assert_snapshot!(fields("quiz-form"), @"
    bank string
    career.id string
    career.title string
    items[].choices?[].label string
    items[].choices?[].text string
    items[].code? string
    items[].format string
    items[].id string
    items[].seconds integer
    items[].skill string
    items[].skill_name string
    items[].stage integer
    items[].stem string
    items[].targets?[] like items[].choices?[]
    items[].unit? string
    schema string
    seed integer
    ");
}

#[test]
fn fields_of_simulate() {
    assert_snapshot!(fields("simulate"), @"
    career.id string
    career.title string
    decisions[].effects[].by integer
    decisions[].effects[].dimension string
    decisions[].effects[].name string
    decisions[].first string
    decisions[].format string
    decisions[].id string
    decisions[].no_score? string
    decisions[].options[].id string
    decisions[].options[].put? string
    decisions[].options[].rated? number
    decisions[].options[].rating number
    decisions[].options[].reason string
    decisions[].options[].text string
    decisions[].score? number
    decisions[].style?.elevation number
    decisions[].style?.scatter number
    decisions[].text string
    dimensions[].decisions integer
    dimensions[].end integer
    dimensions[].id string
    dimensions[].name string
    dimensions[].score? number
    dimensions[].text string
    ending.id string
    ending.text string
    limits[] string
    raters integer
    scenario.id string
    scenario.title string
    schema string
    ");
}

#[test]
fn fields_of_simulate_form() {
    assert_snapshot!(fields("simulate-form"), @"
    career.id string
    career.title string
    dimensions[].id string
    dimensions[].name string
    dimensions[].text string
    scenario.id string
    scenario.title string
    schema string
    seed integer
    setting string
    situations[].format string
    situations[].id string
    situations[].options[].id string
    situations[].options[].label string
    situations[].options[].next? string
    situations[].options[].text string
    situations[].text string
    start string
    ");
}

#[test]
fn fields_of_simulate_list() {
    assert_snapshot!(fields("simulate-list"), @"
    career.id string
    career.title string
    scenarios[].decisions_least integer
    scenarios[].decisions_most integer
    scenarios[].id string
    scenarios[].raters integer
    scenarios[].setting string
    scenarios[].situations integer
    scenarios[].title string
    schema string
    ");
}

#[test]
fn fields_of_sources() {
    assert_snapshot!(fields("sources"), @"
    schema string
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].facts integer
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    sources[].used_in[].career string
    sources[].used_in[].facts integer
    sources[].used_in[].part string
    ");
}

#[test]
fn fields_of_stats() {
    assert_snapshot!(fields("stats"), @"
    careers[].claims integer
    careers[].id string
    careers[].imported? string
    careers[].items integer
    careers[].items_not_single integer
    careers[].pay_sources integer
    careers[].places_known integer
    careers[].places_unknown[] string
    careers[].review_agreed? integer
    careers[].review_answered? integer
    careers[].scenarios integer
    careers[].tasks integer
    careers[].title string
    careers[].unknown[] string
    careers[].warnings[].file string
    careers[].warnings[].message string
    careers[].warnings[].rule string
    careers[].weeks integer
    places integer
    schema string
    skills integer
    sources.all integer
    sources.high integer
    sources.low integer
    sources.medium integer
    sources.undated integer
    version string
    ");
}

#[test]
fn fields_of_offer() {
    assert_snapshot!(fields("offer"), @"
    notes[] string
    offers[].city string
    offers[].city_name string
    offers[].company string
    offers[].cost? number
    offers[].ctc integer
    offers[].equity?.can_be_sold boolean
    offers[].equity?.cliff_months integer
    offers[].equity?.counted integer
    offers[].equity?.grant integer
    offers[].equity?.vests_months integer
    offers[].file string
    offers[].fixed integer
    offers[].guaranteed_cash integer
    offers[].in_hand_month_new integer
    offers[].in_hand_month_old integer
    offers[].joining?.after_months integer
    offers[].joining?.amount integer
    offers[].joining?.clawback_months integer
    offers[].name string
    offers[].notice_days? integer
    offers[].real_month? integer
    offers[].retention? like offers[].joining?
    offers[].retirals integer
    offers[].standing?.above integer
    offers[].standing?.below integer
    offers[].standing?.career string
    offers[].standing?.level? string
    offers[].standing?.not_comparable integer
    offers[].standing?.within integer
    offers[].variable integer
    offers[].variable_expected integer
    offers[].years[].cash integer
    offers[].years[].equity integer
    offers[].years[].equity_uncounted integer
    offers[].years[].number integer
    schema string
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    year string
    ");
}

#[test]
fn fields_of_take_home() {
    assert_snapshot!(fields("take-home"), @"
    act string
    asked?.basic integer
    asked?.city? string
    asked?.ctc integer
    asked?.employer_epf_in_ctc boolean
    asked?.epf string
    asked?.gratuity_in_ctc boolean
    asked?.metro boolean
    asked?.variable integer
    asked?.variable_expected integer
    cess integer
    cost? integer
    deductions[].amount integer
    deductions[].kind string
    employee_epf? integer
    employer_epf? integer
    employer_pension? integer
    gratuity? integer
    gross? integer
    in_hand_month? integer
    in_hand_month_without_variable? integer
    in_hand_year? integer
    income_tax integer
    notes[] string
    other.in_hand_month? integer
    other.income_tax integer
    other.regime string
    other.taxable integer
    professional_tax? integer
    rebate integer
    regime string
    schema string
    slabs[].above integer
    slabs[].income integer
    slabs[].percent integer
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    surcharge integer
    tax_before_rebate integer
    taxable integer
    year string
    year_name string
    ");
}

#[test]
fn fields_of_plan() {
    assert_snapshot!(fields("plan"), @"
    career.id string
    career.title string
    hours.could number
    hours.must number
    hours.should number
    known?.hours number
    known?.tasks[] string
    known?.tests[].asked integer
    known?.tests[].career like career
    known?.tests[].chance? number
    known?.tests[].on string
    known?.tests[].q10 number
    known?.tests[].q90 number
    known?.tests[].right integer
    known?.tests[].skills?[].id string
    known?.tests[].skills?[].level integer
    known?.tests[].skills?[].name string
    known?.tests[].stage? integer
    known?.tests[].theta number
    pace.at? string
    pace.days?[] string
    pace.hours_per_week number
    pace.least string
    pace.off?[].from string
    pace.off?[].to string
    pace.replan boolean
    pace.start string
    ready?.end string
    ready?.exit string
    ready?.stage string
    ready?.title string
    ready?.weeks integer
    schema string
    stages[].end string
    stages[].first_week integer
    stages[].hours like hours
    stages[].id string
    stages[].last_week integer
    stages[].planned_in string
    stages[].start string
    stages[].title string
    until?.date string
    until?.dropped[].hours number
    until?.dropped[].need string
    until?.dropped[].task string
    until?.dropped[].text string
    until?.fits boolean
    until?.hours_needed? number
    until?.hours_needed_must? number
    weeks[].budget number
    weeks[].end string
    weeks[].hours number
    weeks[].off?[] string
    weeks[].parts[].end? string
    weeks[].parts[].from string
    weeks[].parts[].hours number
    weeks[].parts[].kind string
    weeks[].parts[].need string
    weeks[].parts[].part integer
    weeks[].parts[].parts integer
    weeks[].parts[].span string
    weeks[].parts[].stage string
    weeks[].parts[].start? string
    weeks[].parts[].task string
    weeks[].parts[].text string
    weeks[].parts[].to string
    weeks[].start string
    weeks[].week integer
    weeks_count integer
    ");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list of fields")]
fn fields_of_report() {
    assert_snapshot!(fields("report"), @"
    career.aliases[] string
    career.field string
    career.id string
    career.imported?.attribution? string
    career.imported?.basis string
    career.imported?.confidence string
    career.imported?.id string
    career.imported?.note? string
    career.imported?.published? string
    career.imported?.publisher string
    career.imported?.retrieved string
    career.imported?.sample? integer
    career.imported?.title string
    career.imported?.url string
    career.origin?[].change string
    career.origin?[].pack string
    career.summary string
    career.title string
    day[].blocks[].kind string
    day[].blocks[].minutes integer
    day[].blocks[].start string
    day[].blocks[].text string
    day[].company string
    day[].id string
    day[].minutes_by_kind[].kind string
    day[].minutes_by_kind[].minutes integer
    day[].title string
    employers[].kind string
    employers[].names[] string
    employers[].source? string
    employers[].text? string
    entry.certifications[].body string
    entry.certifications[].name string
    entry.certifications[].text? string
    entry.certifications[].url string
    entry.routes[].route string
    entry.routes[].text string
    limits[] string
    overview.avoid_if[] string
    overview.codes[].code string
    overview.codes[].scheme string
    overview.codes[].source string
    overview.codes[].title string
    overview.demand[].as_of string
    overview.demand[].openings integer
    overview.demand[].place string
    overview.demand[].place_name string
    overview.demand[].source string
    overview.good_if[] string
    overview.hazards[].name string
    overview.hazards[].text string
    overview.job_zone?.meaning string
    overview.job_zone?.name? string
    overview.job_zone?.source string
    overview.job_zone?.zone integer
    overview.patterns[].name string
    overview.patterns[].source? string
    overview.patterns[].text string
    overview.related?[].id string
    overview.related?[].title string
    overview.tasks[] string
    overview.text[] string
    overview.titles?[] string
    pay.by_level[].career string
    pay.by_level[].claims integer
    pay.by_level[].differences?[] string
    pay.by_level[].estimate?.base.average? number
    pay.by_level[].estimate?.base.company string
    pay.by_level[].estimate?.base.component string
    pay.by_level[].estimate?.base.confidence string
    pay.by_level[].estimate?.base.derived? string
    pay.by_level[].estimate?.base.high? number
    pay.by_level[].estimate?.base.low? number
    pay.by_level[].estimate?.base.median? number
    pay.by_level[].estimate?.base.note? string
    pay.by_level[].estimate?.base.published? string
    pay.by_level[].estimate?.base.sample? integer
    pay.by_level[].estimate?.base.source string
    pay.by_level[].estimate?.base.spread string
    pay.by_level[].estimate?.base.standing? string
    pay.by_level[].estimate?.base.typical? number
    pay.by_level[].estimate?.base.years? string
    pay.by_level[].estimate?.base_place string
    pay.by_level[].estimate?.base_place_name string
    pay.by_level[].estimate?.factors[].derived string
    pay.by_level[].estimate?.factors[].high number
    pay.by_level[].estimate?.factors[].low number
    pay.by_level[].estimate?.factors[].source string
    pay.by_level[].estimate?.high number
    pay.by_level[].estimate?.low number
    pay.by_level[].highest? number
    pay.by_level[].level string
    pay.by_level[].lowest? number
    pay.by_level[].origin?[] like career.origin?[]
    pay.by_level[].others?[] like pay.by_level[].estimate?.base
    pay.by_level[].place string
    pay.by_level[].place_name string
    pay.by_level[].real?.cost number
    pay.by_level[].real?.high? number
    pay.by_level[].real?.low? number
    pay.by_level[].shown? like pay.by_level[].estimate?.base
    pay.by_level[].title string
    pay.by_level[].unknown? string
    pay.city? string
    pay.rows[] like pay.by_level[]
    pay.unit string
    plan?.career like overview.related?[]
    plan?.hours.could number
    plan?.hours.must number
    plan?.hours.should number
    plan?.known?.hours number
    plan?.known?.tasks[] string
    plan?.known?.tests[].asked integer
    plan?.known?.tests[].career like overview.related?[]
    plan?.known?.tests[].chance? number
    plan?.known?.tests[].on string
    plan?.known?.tests[].q10 number
    plan?.known?.tests[].q90 number
    plan?.known?.tests[].right integer
    plan?.known?.tests[].skills?[].id string
    plan?.known?.tests[].skills?[].level integer
    plan?.known?.tests[].skills?[].name string
    plan?.known?.tests[].stage? integer
    plan?.known?.tests[].theta number
    plan?.pace.at? string
    plan?.pace.days?[] string
    plan?.pace.hours_per_week number
    plan?.pace.least string
    plan?.pace.off?[].from string
    plan?.pace.off?[].to string
    plan?.pace.replan boolean
    plan?.pace.start string
    plan?.ready?.end string
    plan?.ready?.exit string
    plan?.ready?.stage string
    plan?.ready?.title string
    plan?.ready?.weeks integer
    plan?.schema string
    plan?.stages[].end string
    plan?.stages[].first_week integer
    plan?.stages[].hours like plan?.hours
    plan?.stages[].id string
    plan?.stages[].last_week integer
    plan?.stages[].planned_in string
    plan?.stages[].start string
    plan?.stages[].title string
    plan?.until?.date string
    plan?.until?.dropped[].hours number
    plan?.until?.dropped[].need string
    plan?.until?.dropped[].task string
    plan?.until?.dropped[].text string
    plan?.until?.fits boolean
    plan?.until?.hours_needed? number
    plan?.until?.hours_needed_must? number
    plan?.weeks[].budget number
    plan?.weeks[].end string
    plan?.weeks[].hours number
    plan?.weeks[].off?[] string
    plan?.weeks[].parts[].end? string
    plan?.weeks[].parts[].from string
    plan?.weeks[].parts[].hours number
    plan?.weeks[].parts[].kind string
    plan?.weeks[].parts[].need string
    plan?.weeks[].parts[].part integer
    plan?.weeks[].parts[].parts integer
    plan?.weeks[].parts[].span string
    plan?.weeks[].parts[].stage string
    plan?.weeks[].parts[].start? string
    plan?.weeks[].parts[].task string
    plan?.weeks[].parts[].text string
    plan?.weeks[].parts[].to string
    plan?.weeks[].start string
    plan?.weeks[].week integer
    plan?.weeks_count integer
    progress?.all.hours_done number
    progress?.all.hours_left number
    progress?.all.must_hours number
    progress?.all.must_hours_done number
    progress?.all.tasks integer
    progress?.all.tasks_done integer
    progress?.career like overview.related?[]
    progress?.last? string
    progress?.pace?.active_weeks integer
    progress?.pace?.by? string
    progress?.pace?.hours_per_week number
    progress?.pace?.weeks_left? integer
    progress?.stages[].amount like progress?.all
    progress?.stages[].id string
    progress?.stages[].title string
    progress?.streak_weeks integer
    progress?.unknown? string
    quiz? like plan?.known?.tests[]
    roadmap[].aim string
    roadmap[].exit string
    roadmap[].from_month integer
    roadmap[].hours number
    roadmap[].id string
    roadmap[].milestones[] string
    roadmap[].pay?.high number
    roadmap[].pay?.low number
    roadmap[].pay?.note? string
    roadmap[].pay?.source string
    roadmap[].quarters?[].goal string
    roadmap[].quarters?[].hours number
    roadmap[].quarters?[].id string
    roadmap[].quarters?[].resources[].name string
    roadmap[].quarters?[].resources[].publisher string
    roadmap[].quarters?[].resources[].url string
    roadmap[].quarters?[].tasks[].done? string
    roadmap[].quarters?[].tasks[].hours number
    roadmap[].quarters?[].tasks[].id string
    roadmap[].quarters?[].tasks[].kind string
    roadmap[].quarters?[].tasks[].need string
    roadmap[].quarters?[].tasks[].shared boolean
    roadmap[].quarters?[].tasks[].skills[] string
    roadmap[].quarters?[].tasks[].text string
    roadmap[].quarters_count integer
    roadmap[].title string
    roadmap[].to_month? integer
    roadmap[].weeks?[] like roadmap[].quarters?[]
    roadmap[].weeks_count integer
    schema string
    skills.rated?.code string
    skills.rated?.importance_scale[] number
    skills.rated?.level_scale[] number
    skills.rated?.skills[].importance? number
    skills.rated?.skills[].level? number
    skills.rated?.skills[].skill string
    skills.rated?.source string
    skills.skills[].id string
    skills.skills[].kind string
    skills.skills[].levels[] integer
    skills.skills[].name string
    skills.skills[].text? string
    skills.tools[] like overview.hazards[]
    sources[] like career.imported?
    tests.interests?.artistic number
    tests.interests?.code string
    tests.interests?.conventional number
    tests.interests?.enterprising number
    tests.interests?.investigative number
    tests.interests?.realistic number
    tests.interests?.social number
    tests.interests?.source string
    tests.items integer
    tests.items_not_single integer
    tests.scenarios integer
    tests.skills[].id string
    tests.skills[].name string
    tests.skills[].weight integer
    tests.styles[].impact number
    tests.styles[].style string
    today string
    version string
    ");
}

#[test]
fn fields_of_related() {
    assert_snapshot!(fields("related"), @"
    career.id string
    career.title string
    careers[].id string
    careers[].interests?.both[] string
    careers[].interests?.less? string
    careers[].interests?.more? string
    careers[].interests?.r? number
    careers[].interests?.same_occupation boolean
    careers[].reasons[] string
    careers[].skills.of integer
    careers[].skills.of_theirs integer
    careers[].skills.shared[].id string
    careers[].skills.shared[].level integer
    careers[].skills.shared[].level_theirs integer
    careers[].skills.shared[].name string
    careers[].styles?.r number
    careers[].styles?.rated integer
    careers[].title string
    careers[].unknown?[] string
    left_out? integer
    schema string
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    unknown?[] string
    ");
}

#[test]
fn fields_of_compare() {
    assert_snapshot!(fields("compare"), @"
    careers[].day[].kind string
    careers[].day[].minutes integer
    careers[].days integer
    careers[].employers[] string
    careers[].entry[] string
    careers[].field string
    careers[].hazards[] string
    careers[].id string
    careers[].interests?.artistic number
    careers[].interests?.code string
    careers[].interests?.conventional number
    careers[].interests?.enterprising number
    careers[].interests?.investigative number
    careers[].interests?.realistic number
    careers[].interests?.social number
    careers[].interests?.source string
    careers[].ready?.hours number
    careers[].ready?.hours_per_week number
    careers[].ready?.months? integer
    careers[].ready?.stage string
    careers[].ready?.title string
    careers[].title string
    level? string
    pay[].career string
    pay[].claims integer
    pay[].differences?[] string
    pay[].estimate?.base.average? number
    pay[].estimate?.base.company string
    pay[].estimate?.base.component string
    pay[].estimate?.base.confidence string
    pay[].estimate?.base.derived? string
    pay[].estimate?.base.high? number
    pay[].estimate?.base.low? number
    pay[].estimate?.base.median? number
    pay[].estimate?.base.note? string
    pay[].estimate?.base.published? string
    pay[].estimate?.base.sample? integer
    pay[].estimate?.base.source string
    pay[].estimate?.base.spread string
    pay[].estimate?.base.standing? string
    pay[].estimate?.base.typical? number
    pay[].estimate?.base.years? string
    pay[].estimate?.base_place string
    pay[].estimate?.base_place_name string
    pay[].estimate?.factors[].derived string
    pay[].estimate?.factors[].high number
    pay[].estimate?.factors[].low number
    pay[].estimate?.factors[].source string
    pay[].estimate?.high number
    pay[].estimate?.low number
    pay[].highest? number
    pay[].level string
    pay[].lowest? number
    pay[].origin?[].change string
    pay[].origin?[].pack string
    pay[].others?[] like pay[].estimate?.base
    pay[].place string
    pay[].place_name string
    pay[].real?.cost number
    pay[].real?.high? number
    pay[].real?.low? number
    pay[].shown? like pay[].estimate?.base
    pay[].title string
    pay[].unknown? string
    place string
    schema string
    skills[].id string
    skills[].levels[].career string
    skills[].levels[].level integer
    skills[].name string
    skills[].shared boolean
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    unit string
    ");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list of fields, one a line")]
fn fields_of_path() {
    assert_snapshot!(fields("path"), @"
    bands[].career string
    bands[].pay.high number
    bands[].pay.low number
    bands[].pay.note? string
    bands[].pay.source string
    bands[].stage string
    bands[].title string
    between?.career.id string
    between?.career.title string
    between?.hours_first number
    between?.hours_second number
    enter?.stage string
    enter?.title string
    from?.career like between?.career
    from?.stage? string
    from?.stage_title? string
    hours number
    hours_carried number
    hours_missing number
    hours_per_week number
    missing[].hours number
    missing[].kind string
    missing[].lacks[] string
    missing[].span string
    missing[].stage string
    missing[].task string
    missing[].text string
    pay[].career string
    pay[].claims integer
    pay[].differences?[] string
    pay[].estimate?.base.average? number
    pay[].estimate?.base.company string
    pay[].estimate?.base.component string
    pay[].estimate?.base.confidence string
    pay[].estimate?.base.derived? string
    pay[].estimate?.base.high? number
    pay[].estimate?.base.low? number
    pay[].estimate?.base.median? number
    pay[].estimate?.base.note? string
    pay[].estimate?.base.published? string
    pay[].estimate?.base.sample? integer
    pay[].estimate?.base.source string
    pay[].estimate?.base.spread string
    pay[].estimate?.base.standing? string
    pay[].estimate?.base.typical? number
    pay[].estimate?.base.years? string
    pay[].estimate?.base_place string
    pay[].estimate?.base_place_name string
    pay[].estimate?.factors[].derived string
    pay[].estimate?.factors[].high number
    pay[].estimate?.factors[].low number
    pay[].estimate?.factors[].source string
    pay[].estimate?.high number
    pay[].estimate?.low number
    pay[].highest? number
    pay[].level string
    pay[].lowest? number
    pay[].origin?[].change string
    pay[].origin?[].pack string
    pay[].others?[] like pay[].estimate?.base
    pay[].place string
    pay[].place_name string
    pay[].real?.cost number
    pay[].real?.high? number
    pay[].real?.low? number
    pay[].shown? like pay[].estimate?.base
    pay[].title string
    pay[].unknown? string
    resume?.file string
    resume?.found[].id string
    resume?.found[].level integer
    resume?.found[].name string
    resume?.found[].place string
    resume?.found[].text string
    resume?.unmapped[].place string
    resume?.unmapped[].text string
    schema string
    skills[].id string
    skills[].level? integer
    skills[].name string
    skills[].needed integer
    sources[].attribution? string
    sources[].basis string
    sources[].confidence string
    sources[].id string
    sources[].note? string
    sources[].published? string
    sources[].publisher string
    sources[].retrieved string
    sources[].sample? integer
    sources[].title string
    sources[].url string
    stages[].hours number
    stages[].hours_missing number
    stages[].id string
    stages[].title string
    tests?[].asked integer
    tests?[].career like between?.career
    tests?[].chance? number
    tests?[].on string
    tests?[].q10 number
    tests?[].q90 number
    tests?[].right integer
    tests?[].skills?[].id string
    tests?[].skills?[].level integer
    tests?[].skills?[].name string
    tests?[].stage? integer
    tests?[].theta number
    to like from?
    units[].hours number
    units[].task string
    units[].text string
    weeks integer
    ");
}

#[test]
fn fields_of_doctor() {
    assert_snapshot!(fields("doctor"), @"
    facts integer
    fresh integer
    packs?[].added integer
    packs?[].changed integer
    packs?[].name string
    packs?[].path string
    schema string
    stale[].careers[] string
    stale[].date? string
    stale[].facts integer
    stale[].id string
    stale[].limit? integer
    stale[].months? integer
    stale[].why string
    today string
    ");
}

#[test]
fn fields_of_validate() {
    assert_snapshot!(fields("validate"), @"
    errors integer
    files integer
    problems[].file string
    problems[].line? integer
    problems[].message string
    problems[].remedy string
    problems[].rule string
    problems[].severity string
    schema string
    warnings integer
    ");
}

#[test]
fn fields_of_bank() {
    assert_snapshot!(fields("bank-audit"), @"
    bank string
    coverage?[].by_stage[] integer
    coverage?[].skill string
    coverage?[].weight integer
    curve[].best_twenty number
    curve[].information number
    curve[].sd number
    curve[].stage? integer
    curve[].theta number
    cuts[] like curve[]
    each[].a number
    each[].b number
    each[].c number
    each[].format? string
    each[].id string
    each[].key_ratio? number
    each[].notes?[] string
    each[].sd_b number
    each[].skill? string
    each[].stage? integer
    each[].status string
    fingerprint? string
    items.all integer
    items.calibrated integer
    items.live integer
    items.live_not_single? integer
    limits[] string
    problems?[].line? integer
    problems?[].message string
    problems?[].remedy string
    problems?[].rule string
    problems?[].severity string
    schema string
    strategies?[].chance? number
    strategies?[].chooses string
    strategies?[].hits integer
    strategies?[].of integer
    strategies?[].rate? number
    ");
}

#[test]
fn fields_of_bank_simulate() {
    assert_snapshot!(fields("bank-simulate"), @"
    all.bias number
    all.mean_items number
    all.mean_sd number
    all.people integer
    all.rmse number
    all.within_80 number
    all.within_95 number
    bank string
    by_stage[].bias number
    by_stage[].mean_items number
    by_stage[].mean_sd number
    by_stage[].people integer
    by_stage[].rmse number
    by_stage[].stage integer
    by_stage[].within_80 number
    by_stage[].within_95 number
    ended.exhausted integer
    ended.length integer
    ended.precise integer
    ended.stage integer
    exposure[].id string
    exposure[].share number
    limits[] string
    never_asked integer
    people_from string
    rules.expected boolean
    rules.max integer
    rules.min integer
    rules.sd number
    rules.select string
    rules.top integer
    schema string
    seed integer
    ");
}

#[test]
fn fields_of_bank_over_people() {
    assert_snapshot!(fields("bank-calibrate"), @"
    bank string
    cohort string
    converged boolean
    evaluations integer
    items[].a number
    items[].b number
    items[].c number
    items[].id string
    items[].misfit? number
    items[].model string
    items[].moved? number
    items[].n integer
    items[].notes?[] string
    items[].rest? number
    items[].right integer
    items[].se_a? number
    items[].se_b? number
    items[].stated_b number
    items[].stated_sd_b number
    limits[] string
    log_likelihood number
    mean.se? number
    mean.value number
    people integer
    prior string
    reliability number
    schema string
    sd like mean
    ");
    assert_snapshot!(fields("bank-score"), @"
    id string|integer
    n integer
    q10? number
    q90? number
    right integer
    sd? number
    stage_ge?[] number
    theta? number
    ");
    assert_snapshot!(fields("bank-trace"), @"
    answers[] integer
    ended string
    items[] string
    person integer
    sd[] number
    theta[] number
    truth number
    ");
}

#[test]
fn fields_of_import() {
    assert_snapshot!(fields("import"), @"
    attribution string
    counts.interests integer
    counts.job_zone integer
    counts.occupations integer
    counts.rated_skills integer
    counts.renamed integer
    counts.styles integer
    counts.titles integer
    into string
    release string
    replaced boolean
    schema string
    source string
    tables[].file string
    tables[].found boolean
    tables[].strangers integer
    tables[].taken integer
    ");
}
