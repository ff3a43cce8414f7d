//! `careers show`.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CareerName, Figure, OriginView, PayRow, RelatedTo, SourceView, StageView};

/// A career. Sections that were not asked for are absent.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ShowView<'a> {
    /// `careers/show/1`.
    pub schema: &'static str,
    /// Which career.
    pub career: ShowHead<'a>,
    /// One page: the overview, and of the rest the names; what one gets without naming a section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<ShortView<'a>>,
    /// What the work is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview: Option<OverviewView<'a>>,
    /// Working days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Vec<DayView<'a>>>,
    /// Skills and tools.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skills: Option<SkillsView<'a>>,
    /// Who hires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employers: Option<Vec<EmployersView<'a>>>,
    /// How one gets in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryView<'a>>,
    /// Pay in LPA: all India by level, and by place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<ShowPay<'a>>,
    /// The five stages in outline; empty: none is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roadmap: Option<Vec<StageView<'a>>>,
    /// The tests, and what O*NET rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tests: Option<TestsView<'a>>,
    /// The careers with most in common, at most six; `careers related` has them all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related: Option<RelatedTo<'a>>,
    /// The sources of all of the above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<SourceView<'a>>>,
}

/// Which career.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ShowHead<'a> {
    /// Its stable id.
    pub id: &'a str,
    /// As shown.
    pub title: &'a str,
    /// Its family.
    pub field: &'a str,
    /// One line on it.
    pub summary: &'a str,
    /// Other names it goes by.
    pub aliases: Vec<&'a str>,
    /// What the whole career was imported from, with the credit that the licence asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<SourceView<'a>>,
    /// The packs that added or changed it; absent: it is as bundled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<OriginView<'a>>,
}

/// A career on one page.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ShortView<'a> {
    /// Paragraphs on the work.
    pub overview: Vec<&'a str>,
    /// Pay in all India by level, in LPA.
    pub pay: Vec<PayRow<'a>>,
    /// The five stages in outline; empty: none is written.
    pub roadmap: Vec<StageView<'a>>,
    /// Days in sum.
    pub days: Vec<ShortDayView<'a>>,
    /// Skills, by name.
    pub skills: Vec<&'a str>,
    /// Employers by kind.
    pub employers: Vec<EmployersView<'a>>,
    /// What wears people out, by name.
    pub hazards: Vec<&'a str>,
    /// Published counts of openings; empty: unknown.
    pub demand: Vec<DemandView<'a>>,
    /// What an imported career has instead of a day, a road and pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rated: Option<ShortRated<'a>>,
}

/// What is rated of an imported career, on one page.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ShortRated<'a> {
    /// How much preparation it takes; absent: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_zone: Option<JobZoneView<'a>>,
    /// Holland's six interests, 1-7; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interests: Option<InterestsView<'a>>,
    /// The most important skills, by name; empty: not rated.
    pub skills: Vec<&'a str>,
    /// Other titles that people in it bear.
    pub titles: Vec<&'a str>,
}

/// How much preparation a career takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JobZoneView<'a> {
    /// O*NET's job zone, 1-5.
    pub zone: u8,
    /// Its name as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// What it means.
    pub meaning: &'static str,
    /// The source's id.
    pub source: &'a str,
}

/// A day in sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ShortDayView<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whose day it is.
    pub title: &'a str,
    /// The kind of employer.
    pub company: &'a str,
    /// Minutes of each kind of work, most first.
    pub minutes_by_kind: Vec<KindMinutes<'a>>,
}

/// What the work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OverviewView<'a> {
    /// Paragraphs.
    pub text: Vec<&'a str>,
    /// What one does.
    pub tasks: Vec<&'a str>,
    /// What is particular to India.
    pub patterns: Vec<PatternView<'a>>,
    /// Who will like it.
    pub good_if: Vec<&'a str>,
    /// Who will not.
    pub avoid_if: Vec<&'a str>,
    /// What wears people out.
    pub hazards: Vec<NoteView<'a>>,
    /// Published counts of openings; empty: unknown.
    pub demand: Vec<DemandView<'a>>,
    /// Codes in official classifications.
    pub codes: Vec<CodeView<'a>>,
    /// How much preparation it takes; absent: nobody has rated it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_zone: Option<JobZoneView<'a>>,
    /// Titles that people in it bear, as printed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<&'a str>,
    /// Careers that the source of the import calls related, the nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<CareerName<'a>>,
}

/// Something particular to India.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PatternView<'a> {
    /// A name of a few words.
    pub name: &'a str,
    /// What it means for the work.
    pub text: &'a str,
    /// The source's id, where a figure or a law is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

/// A name and a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoteView<'a> {
    /// A name of a few words.
    pub name: &'a str,
    /// The sentence.
    pub text: &'a str,
}

/// A published count of openings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DemandView<'a> {
    /// Openings counted.
    pub openings: u32,
    /// When.
    pub as_of: &'a str,
    /// A city's id, or `national`.
    pub place: &'a str,
    /// The place's name.
    pub place_name: &'a str,
    /// The source's id.
    pub source: &'a str,
}

/// A code in an official classification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodeView<'a> {
    /// onet or nco-2015.
    pub scheme: &'a str,
    /// The code.
    pub code: &'a str,
    /// Its title there.
    pub title: &'a str,
    /// The source's id.
    pub source: &'a str,
}

/// A working day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DayView<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whose day it is.
    pub title: &'a str,
    /// The kind of employer.
    pub company: &'a str,
    /// The blocks in time order.
    pub blocks: Vec<BlockView<'a>>,
    /// Minutes of each kind of work, most first.
    pub minutes_by_kind: Vec<KindMinutes<'a>>,
}

/// A block of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BlockView<'a> {
    /// `HH:MM`.
    pub start: &'a str,
    /// How long.
    pub minutes: u16,
    /// deep-work, review, meeting, on-call, learning, break or admin.
    pub kind: &'a str,
    /// What happens.
    pub text: &'a str,
}

/// Minutes of one kind of work in a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KindMinutes<'a> {
    /// The kind.
    pub kind: &'a str,
    /// The minutes.
    pub minutes: u32,
}

/// Skills and tools.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SkillsView<'a> {
    /// Skills, in the career's order.
    pub skills: Vec<SkillView<'a>>,
    /// Tools and what for.
    pub tools: Vec<NoteView<'a>>,
    /// Skills on O*NET's scales; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rated: Option<RatedSkillsView<'a>>,
}

/// Skills on scales of their source's.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RatedSkillsView<'a> {
    /// The occupation's code.
    pub code: &'a str,
    /// The source's id.
    pub source: &'a str,
    /// The lowest and the highest importance there is.
    pub importance_scale: [Figure; 2],
    /// The lowest and the highest level there is.
    pub level_scale: [Figure; 2],
    /// The skills, the most important first.
    pub skills: Vec<RatedSkillView<'a>>,
}

/// A rated skill.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RatedSkillView<'a> {
    /// As its source names it.
    pub skill: &'a str,
    /// How much it matters; absent: not rated well enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<Figure>,
    /// How much of it is needed; absent: not rated well enough, or not needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Figure>,
}

/// A skill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SkillView<'a> {
    /// Its id in the shared vocabulary.
    pub id: &'a str,
    /// As shown.
    pub name: &'a str,
    /// language, framework, tool, platform, concept or practice.
    pub kind: &'a str,
    /// Level at the end of stages 1-5: 0 not needed, 1 has seen it, 2 uses it
    /// with help, 3 uses it alone, 4 decides and teaches.
    pub levels: [u8; 5],
    /// What this career does with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
}

/// Employers of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EmployersView<'a> {
    /// services, product, gcc, startup or public.
    pub kind: &'a str,
    /// Some of them.
    pub names: Vec<&'a str>,
    /// What the job is like there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
    /// The source of the names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

/// How one gets in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EntryView<'a> {
    /// Ways in.
    pub routes: Vec<RouteView<'a>>,
    /// Certificates that employers name.
    pub certifications: Vec<CertificationView<'a>>,
}

/// A way in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RouteView<'a> {
    /// campus, degree, diploma, bootcamp, self-taught, internal-switch, career-switch or examination.
    pub route: &'a str,
    /// How it goes.
    pub text: &'a str,
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CertificationView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Who awards it.
    pub body: &'a str,
    /// Its official page.
    pub url: &'a str,
    /// What it is worth here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
}

/// Pay as `careers salary` has it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ShowPay<'a> {
    /// LPA, lakh rupees per annum.
    pub unit: &'static str,
    /// All India by level.
    pub by_level: Vec<PayRow<'a>>,
    /// By place.
    pub rows: Vec<PayRow<'a>>,
}

/// The tests, and what O*NET rates.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TestsView<'a> {
    /// Live items of the aptitude bank; 0: none is written.
    pub items: u32,
    /// Of these, not single choice.
    pub items_not_single: u32,
    /// The skills it tests, by id, with their share in percent.
    pub skills: Vec<BlueprintView<'a>>,
    /// Scenarios of the simulation; 0: none is written.
    pub scenarios: u32,
    /// Holland's six interests, 1-7; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interests: Option<InterestsView<'a>>,
    /// Work styles, -3 to +3, the strongest first; empty: not rated.
    pub styles: Vec<StyleView<'a>>,
}

/// A skill's share of a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BlueprintView<'a> {
    /// The skill's id.
    pub id: &'a str,
    /// As shown.
    pub name: &'a str,
    /// Percent of the items.
    pub weight: u8,
}

/// Holland's six interests.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InterestsView<'a> {
    /// The occupation's code.
    pub code: &'a str,
    /// The source's id.
    pub source: &'a str,
    /// Realistic.
    pub realistic: Figure,
    /// Investigative.
    pub investigative: Figure,
    /// Artistic.
    pub artistic: Figure,
    /// Social.
    pub social: Figure,
    /// Enterprising.
    pub enterprising: Figure,
    /// Conventional.
    pub conventional: Figure,
}

/// A work style.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StyleView<'a> {
    /// As O*NET names it.
    pub style: &'a str,
    /// Its impact on doing the job well.
    pub impact: Figure,
}
