//! Reading a pack in place.

use serde::Deserialize;

use super::segment::{Segment, SegmentKind};
use super::table::{Table, range, word};
use super::{
    Card, Damaged, MAGIC, Outline, PARTS, Part, SECTIONS, Section, Short, StageSpans, Warning,
};
use crate::catalog::model::{
    Aptitude, BlueprintPart, Career, Cities, City, CityFactor, CityFactors, Pay, Retired,
    SharedUnit, Simulation, Skill, Source, TaxYear, Tombstone, Traits,
};
use crate::catalog::parse::InputFile;

/// An open pack. Copies freely: it is a reference.
#[derive(Debug, Clone, Copy)]
pub struct Catalog<'a> {
    bytes: &'a [u8],
}

/// A career in an open pack; its parts decode when asked for.
#[derive(Debug, Clone, Copy)]
pub struct CareerRef<'a> {
    /// The career's id.
    pub id: &'a str,
    parts: &'a [u8],
}

/// Words that one segment takes in the pack.
const SEGMENT_WORDS: usize = 6;

fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Damaged> {
    postcard::from_bytes(bytes).map_err(|_| Damaged("record"))
}

impl<'a> Catalog<'a> {
    /// Opens a pack.
    ///
    /// # Errors
    /// When the bytes are not a pack of this version.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Damaged> {
        if !bytes.starts_with(MAGIC) || bytes.len() < MAGIC.len() + 8 * SECTIONS {
            return Err(Damaged("header"));
        }
        Ok(Self { bytes })
    }

    fn section(self, section: Section) -> Result<&'a [u8], Damaged> {
        range(self.bytes, MAGIC.len() / 4 + 2 * section as usize)
    }

    fn table(self, section: Section) -> Result<Table<'a>, Damaged> {
        Ok(Table(self.section(section)?))
    }

    /// How many careers there are.
    ///
    /// # Errors
    /// When the pack is damaged, as for every method here.
    pub fn count(self) -> Result<usize, Damaged> {
        self.table(Section::Careers)?.len()
    }

    /// The career at a place; places are in order of id.
    ///
    /// # Errors
    /// When the pack is damaged or the place is not in it.
    pub fn at(self, index: usize) -> Result<CareerRef<'a>, Damaged> {
        let table = self.table(Section::Careers)?;
        Ok(CareerRef {
            id: table.key(index)?,
            parts: table.value(index)?,
        })
    }

    /// Every career, in order of id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn careers(self) -> Result<Vec<CareerRef<'a>>, Damaged> {
        (0..self.count()?).map(|i| self.at(i)).collect()
    }

    /// The career that a name in the form of ids leads to: its id, title or an alias.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn named(self, name: &str) -> Result<Option<CareerRef<'a>>, Damaged> {
        let Some(value) = self.table(Section::Names)?.get(name)? else {
            return Ok(None);
        };
        self.at(word(value, 0)?).map(Some)
    }

    /// Every name that leads to a career, with the career's place; in order of name.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn names(self) -> Result<Vec<(&'a str, usize)>, Damaged> {
        let table = self.table(Section::Names)?;
        (0..table.len()?)
            .map(|i| Ok((table.key(i)?, word(table.value(i)?, 0)?)))
            .collect()
    }

    /// The careers that bear a title, as `tidy_text::to_slug` writes it; in order of id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn titled(self, title: &str) -> Result<Vec<CareerRef<'a>>, Damaged> {
        let found = self.table(Section::Titles)?.get(title)?.unwrap_or_default();
        (0..found.len() / 4)
            .map(|i| self.at(word(found, i)?))
            .collect()
    }

    /// A source by id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn source(self, id: &str) -> Result<Option<Source<&'a str>>, Damaged> {
        self.table(Section::Sources)?
            .get(id)?
            .map(decode)
            .transpose()
    }

    /// Every source, in order of id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn sources(self) -> Result<Vec<Source<&'a str>>, Damaged> {
        let table = self.table(Section::Sources)?;
        (0..table.len()?).map(|i| decode(table.value(i)?)).collect()
    }

    /// A skill by id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn skill(self, id: &str) -> Result<Option<Skill<&'a str>>, Damaged> {
        self.table(Section::Skills)?
            .get(id)?
            .map(decode)
            .transpose()
    }

    /// Every skill, in order of id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn skills(self) -> Result<Vec<Skill<&'a str>>, Damaged> {
        let table = self.table(Section::Skills)?;
        (0..table.len()?).map(|i| decode(table.value(i)?)).collect()
    }

    /// Every shared unit, in order of id.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn units(self) -> Result<Vec<SharedUnit<&'a str>>, Damaged> {
        let table = self.table(Section::Units)?;
        (0..table.len()?).map(|i| decode(table.value(i)?)).collect()
    }

    /// Every place, in the order that tables show them.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn cities(self) -> Result<Vec<City<&'a str>>, Damaged> {
        Ok(decode::<Cities<&'a str>>(self.section(Section::Cities)?)?.cities)
    }

    /// What pay in one city is of pay in another; empty where no source says.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn city_factors(self) -> Result<Vec<CityFactor<&'a str>>, Damaged> {
        match self.section(Section::Factors)? {
            [] => Ok(Vec::new()),
            bytes => Ok(decode::<CityFactors<&'a str>>(bytes)?.factors),
        }
    }

    /// The ids that were used once, oldest first.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn retired(self) -> Result<Vec<Tombstone<&'a str>>, Damaged> {
        match self.section(Section::Retired)? {
            [] => Ok(Vec::new()),
            bytes => Ok(decode::<Retired<&'a str>>(bytes)?.retired),
        }
    }

    /// The general trait test; `None` where none is written.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn traits(self) -> Result<Option<Traits<&'a str>>, Damaged> {
        match self.section(Section::Traits)? {
            [] => Ok(None),
            bytes => decode(bytes).map(Some),
        }
    }

    /// The taxes of every financial year, earliest first.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn tax_years(self) -> Result<Vec<TaxYear<&'a str>>, Damaged> {
        let table = self.table(Section::Tax)?;
        (0..table.len()?).map(|i| decode(table.value(i)?)).collect()
    }

    /// What the checker said of the data that it took all the same.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn warnings(self) -> Result<Vec<Warning<&'a str>>, Damaged> {
        decode(self.section(Section::Warnings)?)
    }

    /// What tells this data from any other.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn fingerprint(self) -> Result<&'a [u8], Damaged> {
        self.section(Section::Fingerprint)
    }

    /// The files that it was made from, to lay packs upon; none in a pack that was made so.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn files(self) -> Result<Vec<InputFile>, Damaged> {
        let table = self.table(Section::Files)?;
        let file = |i| {
            Ok(InputFile {
                path: table.key(i)?.to_owned(),
                bytes: table.value(i)?.to_vec(),
            })
        };
        (0..table.len()?).map(file).collect()
    }

    /// All searchable text in lower case, segments ended by a line break.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn lower(self) -> Result<&'a str, Damaged> {
        std::str::from_utf8(self.section(Section::Lower)?).map_err(|_| Damaged("text"))
    }

    /// The segment whose lower-case form holds the byte at `position` of the lower-case pool.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn segment_at(self, position: usize) -> Result<Segment<'a>, Damaged> {
        let words = self.section(Section::Segments)?;
        let (mut low, mut high) = (0, words.len() / 4 / SEGMENT_WORDS);
        while high - low > 1 {
            let middle = usize::midpoint(low, high);
            if word(words, middle * SEGMENT_WORDS + 4)? <= position {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.segment(words, low)
    }

    fn segment(self, words: &'a [u8], index: usize) -> Result<Segment<'a>, Damaged> {
        let field = |i| word(words, index * SEGMENT_WORDS + i);
        let text = self.section(Section::Text)?;
        let (start, len, lower_start) = (field(2)?, field(3)?, field(4)?);
        let text = text.get(start..start + len).ok_or(Damaged("segment"))?;
        Ok(Segment {
            career: field(0)?,
            kind: *SegmentKind::ALL.get(field(1)?).ok_or(Damaged("segment"))?,
            text: std::str::from_utf8(text).map_err(|_| Damaged("text"))?,
            lower_start,
            lower_end: lower_start + field(5)?,
        })
    }
}

impl<'a> CareerRef<'a> {
    fn part(self, part: Part) -> Result<&'a [u8], Damaged> {
        debug_assert!((part as usize) < PARTS);
        range(self.parts, 2 * part as usize)
    }

    fn optional<T: Deserialize<'a>>(self, part: Part) -> Result<Option<T>, Damaged> {
        match self.part(part)? {
            [] => Ok(None),
            bytes => decode(bytes).map(Some),
        }
    }

    /// What lists show of it.
    ///
    /// # Errors
    /// When the pack is damaged, as for every method here.
    pub fn card(self) -> Result<Card<&'a str>, Damaged> {
        decode(self.part(Part::Card)?)
    }

    /// What a short page shows of it.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn short(self) -> Result<Short<&'a str>, Damaged> {
        decode(self.part(Part::Short)?)
    }

    /// `career.yaml` without its titles.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn profile(self) -> Result<Career<&'a str>, Damaged> {
        decode(self.part(Part::Profile)?)
    }

    /// The titles of `career.yaml`, which `profile` leaves out.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn titles(self) -> Result<Vec<&'a str>, Damaged> {
        Ok(self.optional(Part::Titles)?.unwrap_or_default())
    }

    /// `pay.yaml`, if there is one.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn pay(self) -> Result<Option<Pay<&'a str>>, Damaged> {
        self.optional(Part::Pay)
    }

    /// `roadmap.yaml` without its weeks and quarters, if there is one.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn outline(self) -> Result<Option<Outline<&'a str>>, Damaged> {
        self.optional(Part::Stages)
    }

    /// The weeks and the quarters of each stage, shared units in place; empty without a roadmap.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn spans(self) -> Result<Vec<StageSpans<&'a str>>, Damaged> {
        Ok(self.optional(Part::Weeks)?.unwrap_or_default())
    }

    /// The blueprint of `aptitude.yaml`, without decoding the items; empty without a bank.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn blueprint(self) -> Result<Vec<BlueprintPart<&'a str>>, Damaged> {
        Ok(self.optional(Part::Blueprint)?.unwrap_or_default())
    }

    /// `aptitude.yaml`, if there is one.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn aptitude(self) -> Result<Option<Aptitude<&'a str>>, Damaged> {
        self.optional(Part::Aptitude)
    }

    /// The aptitude bank's bytes, to take a fingerprint of.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn bank_bytes(self) -> Result<&'a [u8], Damaged> {
        self.part(Part::Aptitude)
    }

    /// `simulation.yaml`, if there is one.
    ///
    /// # Errors
    /// When the pack is damaged.
    pub fn simulation(self) -> Result<Option<Simulation<&'a str>>, Damaged> {
        self.optional(Part::Simulation)
    }
}
