//! The text that `search` looks through.

use super::SegmentKind;
use super::encode::{EncodeError, SkillsById, length};
use crate::catalog::model::Career;
use crate::catalog::parse::CareerFolder;

/// The searchable text: segments as six words each, their text, and the same in lower case.
#[derive(Default)]
pub(super) struct Segments {
    words: Vec<u8>,
    text: String,
    lower: String,
}

impl Segments {
    fn push(&mut self, career: u32, kind: SegmentKind, text: &str) -> Result<(), EncodeError> {
        let lower = text.to_lowercase();
        for number in [
            career,
            kind as u32,
            length(self.text.as_bytes())?,
            length(text.as_bytes())?,
            length(self.lower.as_bytes())?,
            length(lower.as_bytes())?,
        ] {
            self.words.extend(number.to_le_bytes());
        }
        // The line break keeps a search term from matching across two segments.
        self.text.push_str(text);
        self.lower.push_str(&lower);
        self.lower.push('\n');
        Ok(())
    }

    /// Adds a career's text.
    pub(super) fn career(
        &mut self,
        index: u32,
        folder: &CareerFolder,
        career: &Career<String>,
        skills: &SkillsById<'_>,
    ) -> Result<(), EncodeError> {
        use SegmentKind as K;
        let mut push = |kind, text: &str| self.push(index, kind, text);
        push(K::Title, &career.title)?;
        push(K::Alias, &career.id)?;
        career
            .aliases
            .iter()
            .try_for_each(|alias| push(K::Alias, alias))?;
        push(K::Summary, &career.summary)?;
        career
            .titles
            .iter()
            .try_for_each(|title| push(K::OtherTitle, title))?;
        for skill in &career.skills {
            let Some(known) = skills.get(&*skill.skill) else {
                continue;
            };
            push(K::Skill, &named(&known.name, &known.aliases))?;
        }
        career
            .tools
            .iter()
            .try_for_each(|t| push(K::Tool, &format!("{}: {}", t.name, t.text)))?;
        career
            .employers
            .iter()
            .try_for_each(|e| push(K::Employer, &e.names.join(", ")))?;
        career
            .overview
            .iter()
            .try_for_each(|p| push(K::Overview, p))?;
        career
            .patterns
            .iter()
            .try_for_each(|p| push(K::Pattern, &format!("{}: {}", p.name, p.text)))?;
        career.tasks.iter().try_for_each(|t| push(K::Task, t))?;
        career
            .certifications
            .iter()
            .try_for_each(|c| push(K::Certification, &c.name))?;
        let stages = folder.roadmap.iter().flat_map(|r| &r.value.stages);
        for stage in stages {
            push(K::Roadmap, &format!("{}: {}", stage.title, stage.aim))?;
            stage
                .milestones
                .iter()
                .try_for_each(|m| push(K::Roadmap, m))?;
        }
        Ok(())
    }

    /// The words, the text and the lower-case text.
    pub(super) fn finish(self) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
        (self.words, self.text.into_bytes(), self.lower.into_bytes())
    }
}

/// `Kubernetes (k8s, eks)`.
fn named(name: &str, aliases: &[String]) -> String {
    if aliases.is_empty() {
        name.to_owned()
    } else {
        format!("{name} ({})", aliases.join(", "))
    }
}
