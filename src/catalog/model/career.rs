//! A career's profile: what the work is, who does it where, and how one gets in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Company, Interests, JobZone, RatedSkills, Styles, vocabulary};

/// `data/careers/<slug>/career.yaml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Career<S> {
    /// Stable id; equals the folder's name.
    pub id: S,
    /// The name as shown.
    pub title: S,
    /// Other names people type, kebab case.
    #[serde(default = "Vec::<S>::new")]
    pub aliases: Vec<S>,
    /// The family it belongs to.
    pub field: Field,
    /// One line for lists, at most 100 characters.
    pub summary: S,
    /// 120-200 words on the work in India, one paragraph an entry.
    #[serde(default = "Vec::<S>::new")]
    pub overview: Vec<S>,
    /// What is particular to the work in India.
    #[serde(default = "Vec::<Pattern<S>>::new")]
    pub patterns: Vec<Pattern<S>>,
    /// What one does, eight or more, each a concrete task.
    #[serde(default = "Vec::<S>::new")]
    pub tasks: Vec<S>,
    /// Who will like it.
    #[serde(default = "Vec::<S>::new")]
    pub good_if: Vec<S>,
    /// Who will not.
    #[serde(default = "Vec::<S>::new")]
    pub avoid_if: Vec<S>,
    /// What wears people out, said plainly.
    #[serde(default = "Vec::<Note<S>>::new")]
    pub hazards: Vec<Note<S>>,
    /// Skills with the level expected at each stage.
    #[serde(default = "Vec::<SkillLevels<S>>::new")]
    pub skills: Vec<SkillLevels<S>>,
    /// Tools and what they are used for.
    #[serde(default = "Vec::<Note<S>>::new")]
    pub tools: Vec<Note<S>>,
    /// Employers by kind.
    #[serde(default = "Vec::<Employers<S>>::new")]
    pub employers: Vec<Employers<S>>,
    /// Ways in.
    #[serde(default = "Vec::<Entry<S>>::new")]
    pub entry: Vec<Entry<S>>,
    /// Certificates that employers name.
    #[serde(default = "Vec::<Certification<S>>::new")]
    pub certifications: Vec<Certification<S>>,
    /// Where official classifications put it.
    #[serde(default = "Vec::<Code<S>>::new")]
    pub codes: Vec<Code<S>>,
    /// Working days, hour by hour.
    #[serde(default = "Vec::<Day<S>>::new")]
    pub days: Vec<Day<S>>,
    /// Published counts of openings.
    #[serde(default = "Vec::<Demand<S>>::new")]
    pub demand: Vec<Demand<S>>,
    /// Holland's six interests, as rated.
    pub interests: Option<Interests<S>>,
    /// Work styles, as rated.
    pub styles: Option<Styles<S>>,
    /// The source that the whole career was imported from. It is then held against the rules of
    /// truth (sources, ids, ranges), not against those of completeness.
    pub imported: Option<S>,
    /// How much preparation it takes, as rated.
    pub job_zone: Option<JobZone<S>>,
    /// Skills as O*NET rates them, on scales of its own.
    pub rated_skills: Option<RatedSkills<S>>,
    /// Titles that people in it bear, as printed. They are searched for; one may belong to
    /// several careers.
    #[serde(default = "Vec::<S>::new")]
    pub titles: Vec<S>,
    /// Ids of careers that the source of the import calls related, the nearest first.
    #[serde(default = "Vec::<S>::new")]
    pub related: Vec<S>,
}

/// The family a career belongs to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Writing software.
    Software,
    /// Running it.
    Infrastructure,
    /// Defending it.
    Security,
    /// Learning from data.
    Data,
    /// Deciding what it should be like.
    Design,
    /// Finding out whether it works.
    Quality,
    /// Everything else that people work at.
    Other,
}

vocabulary!(Field {
    Software => "software",
    Infrastructure => "infrastructure",
    Security => "security",
    Data => "data",
    Design => "design",
    Quality => "quality",
    Other => "other",
});

/// Something particular to the work in India.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pattern<S> {
    /// A name of a few words.
    pub name: S,
    /// What it means for the work.
    pub text: S,
    /// The source's id, needed as soon as the text states a figure or a law.
    pub source: Option<S>,
}

/// A name and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note<S> {
    /// A name of a few words.
    pub name: S,
    /// The sentence.
    pub text: S,
}

/// A skill and how well one should have it, stage by stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SkillLevels<S> {
    /// A skill's id.
    pub skill: S,
    /// Level at the end of stages 1-5:
    /// 0 not needed, 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches.
    pub levels: [u8; 5],
    /// What this career does with it.
    pub text: Option<S>,
}

/// Employers of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Employers<S> {
    /// Which kind; never `all`.
    pub kind: Company,
    /// Some of them, by name.
    pub names: Vec<S>,
    /// What the job is like there.
    pub text: Option<S>,
    /// The source of the names.
    pub source: Option<S>,
}

/// A way into the career.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry<S> {
    /// Which way.
    pub route: Route,
    /// How it goes in this career.
    pub text: S,
}

/// Ways into a career.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// Placement from a college campus.
    Campus,
    /// A degree, and applying off campus.
    Degree,
    /// A polytechnic diploma or an ITI certificate.
    Diploma,
    /// A paid course of some months.
    Bootcamp,
    /// No formal study of it.
    SelfTaught,
    /// A move inside one's company.
    InternalSwitch,
    /// From another career.
    CareerSwitch,
    /// A public-sector examination.
    Examination,
}

vocabulary!(Route {
    Campus => "campus",
    Degree => "degree",
    Diploma => "diploma",
    Bootcamp => "bootcamp",
    SelfTaught => "self-taught",
    InternalSwitch => "internal-switch",
    CareerSwitch => "career-switch",
    Examination => "examination",
});

/// A certificate that employers name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Certification<S> {
    /// Its name.
    pub name: S,
    /// Who awards it.
    pub body: S,
    /// Its official page.
    pub url: S,
    /// What it is worth in this career.
    pub text: Option<S>,
}

/// A code in an official classification.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Code<S> {
    /// Which classification.
    pub scheme: Scheme,
    /// The code as printed there.
    pub code: S,
    /// The title as printed there.
    pub title: S,
    /// The source's id.
    pub source: S,
}

/// Official classifications of occupations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// O*NET-SOC, United States.
    Onet,
    /// National Classification of Occupations 2015, India.
    #[serde(rename = "nco-2015")]
    Nco2015,
}

vocabulary!(Scheme {
    Onet => "onet",
    Nco2015 => "nco-2015",
});

/// A working day as blocks that follow on each other without a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Day<S> {
    /// Stable id within the career.
    pub id: S,
    /// Whose day it is.
    pub title: S,
    /// The kind of employer.
    pub company: Company,
    /// The blocks, in time order.
    pub blocks: Vec<Block<S>>,
}

/// One block of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Block<S> {
    /// When it starts, `HH:MM` on a 24-hour clock.
    pub start: S,
    /// How long it lasts.
    pub minutes: u16,
    /// What sort of work it is.
    pub kind: BlockKind,
    /// What happens.
    pub text: S,
}

/// Sorts of work in a day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// Alone with one problem.
    DeepWork,
    /// Reading and answering others' work.
    Review,
    /// With other people, by appointment.
    Meeting,
    /// Alerts, incidents, tickets: work that arrives by itself.
    OnCall,
    /// Learning and teaching.
    Learning,
    /// Not working.
    Break,
    /// Mail, tickets, plans, forms.
    Admin,
}

vocabulary!(BlockKind {
    DeepWork => "deep-work",
    Review => "review",
    Meeting => "meeting",
    OnCall => "on-call",
    Learning => "learning",
    Break => "break",
    Admin => "admin",
});

/// A published count of openings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Demand<S> {
    /// Openings counted.
    pub openings: u32,
    /// `YYYY-MM` or `YYYY-MM-DD` of the count.
    pub as_of: S,
    /// A city id, or `national`.
    pub place: S,
    /// The source's id.
    pub source: S,
}
