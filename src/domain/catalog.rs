//! Everything that `catalog.json` holds.

use super::{
    calendar::{Day, Hemisphere, Season},
    fact::Fact,
    id::{Code, CompetencyId, CountryId, ProfessionId, ProgramId, RoleId, StageId, TeachingId},
    program::Program,
    source::Source,
};
use crate::json::{FromJson, Reader, record};
use serde_json::Value;
use std::collections::BTreeMap;

record! {
    /// Programs and the lists that the questions are made of.
    pub struct Catalog {
        /// The version of this format; readers refuse another major version.
        pub schema_version: String,
        /// The version of the content, newer ones sorting later: "2026.11.0".
        pub content_version: String,
        /// The day of the last change.
        pub updated: Day,
        /// Who shows this catalog.
        pub institution: Institution,
        /// Where facts come from.
        pub sources: Vec<Source>,
        /// Countries, in alphabetical order.
        pub countries: Vec<Country>,
        /// Which month a season means where a program starts in it.
        pub seasons: Vec<SeasonStart>,
        /// The competencies of an educator.
        pub competencies: Vec<Competency>,
        /// Health professions, in alphabetical order.
        pub professions: Vec<Profession>,
        /// Career stages, from the first to the last.
        pub stages: Vec<Stage>,
        /// Levels of teaching responsibility, from none to most.
        pub teaching_levels: Vec<TeachingLevel>,
        /// Roles in education.
        pub roles: Vec<Role>,
        /// The programs.
        pub programs: Vec<Program>,
        /// What each content version changed, newest first.
        pub changes: Vec<Change>,
    }

    /// The school or body that shows the catalog.
    pub struct Institution {
        /// Its name as it signs.
        pub name: String,
        /// One sentence on who runs the page, and on what it is not.
        pub affiliation: String,
        /// The program that leads the list.
        pub featured: ProgramId,
        /// The school's own accent color, where it has one.
        pub accent: Option<Accent> = None,
        /// Where errors in the facts are reported, where there is an inbox.
        #[schemars(regex(pattern = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"))]
        pub contact: Option<String> = None,
        /// Where “Send to an advisor” posts answers, where there is such a form: a whole
        /// address, or a path below the root of the site that begins with a slash and
        /// that the site's own server answers ("/inbox").
        #[schemars(regex(pattern = r"^(https?://[^\s/?#@\\]+([/?][^\s#]*)?|/[^\s/#][^\s#]*)$"))]
        pub form_endpoint: Option<String> = None,
    }

    /// One color for light and one for dark, each `#RRGGBB`.
    pub struct Accent {
        /// On light paper.
        #[schemars(regex(pattern = "^#[0-9A-Fa-f]{6}$"))]
        pub light: String,
        /// On dark paper.
        #[schemars(regex(pattern = "^#[0-9A-Fa-f]{6}$"))]
        pub dark: String,
    }

    /// A country.
    pub struct Country {
        /// The id.
        pub id: CountryId,
        /// The permanent number.
        pub code: Code,
        /// Its name in English.
        pub name: String,
        /// Other names that people search by: "UK".
        pub aliases: Vec<String> = Vec::new(),
        /// The half of the globe that its seasons follow, where that is known.
        pub hemisphere: Option<Hemisphere> = None,
    }

    /// Which month a season means where a program starts in it.
    pub struct SeasonStart {
        /// The season.
        pub season: Season,
        /// The month north of the equator, from 1 to 12.
        pub north: Fact<i8>,
        /// The month south of it, from 1 to 12.
        pub south: Fact<i8>,
    }

    /// A competency of an educator.
    pub struct Competency {
        /// The id.
        pub id: CompetencyId,
        /// The permanent number.
        pub code: Code,
        /// Its name.
        pub name: String,
        /// What it covers.
        pub covers: Fact<String>,
    }

    /// A health profession.
    pub struct Profession {
        /// The id.
        pub id: ProfessionId,
        /// The permanent number.
        pub code: Code,
        /// Its name in a list: "Nurse".
        pub name: String,
        /// Its name in the sentence "I am …": "a nurse".
        pub phrase: String,
        /// The name of the field: "nursing".
        pub field: String,
    }

    /// Words that may differ between professions.
    pub struct Wording {
        /// For everyone without words of their own.
        pub default: String,
        /// By profession.
        #[schemars(with = "BTreeMap<ProfessionId, String>")]
        pub by_profession: ByProfession = ByProfession::default(),
    }
}

/// Words of the professions that have their own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ByProfession(Vec<(ProfessionId, String)>);

impl FromJson for ByProfession {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        let mut all = Vec::new();
        match value {
            Value::Object(map) => {
                for (id, words) in map {
                    all.push((ProfessionId::new(id.as_str()), String::from_json(words, reader)));
                }
            }
            _ => reader.note_misfit(),
        }
        Self(all)
    }
}

impl Wording {
    /// The words for this profession.
    pub fn of(&self, profession: Option<&ProfessionId>) -> &str {
        let all = &self.by_profession.0;
        let own = all.iter().find(|(id, _)| Some(id) == profession);
        own.map_or(&self.default, |(_, words)| words)
    }
}

record! {
    /// A career stage.
    pub struct Stage {
        /// The id.
        pub id: StageId,
        /// The permanent number.
        pub code: Code,
        /// Its name in a list.
        pub name: Wording,
        /// Its name in the sentence "I am …, …".
        pub phrase: Wording,
        /// What sources say about studying at this stage.
        pub guidance: Fact<String>,
    }

    /// A level of teaching responsibility.
    pub struct TeachingLevel {
        /// The id.
        pub id: TeachingId,
        /// The permanent number.
        pub code: Code,
        /// Its name in a list.
        pub name: Wording,
        /// Its name in the sentence "I teach …", verb included.
        pub phrase: Wording,
        /// The share of a working week, in percent.
        pub share: Fact<Share>,
        /// What sources say about studying with this much teaching.
        pub guidance: Fact<String>,
    }

    /// A share of a working week, in percent.
    #[derive(Copy)]
    pub struct Share {
        /// The least.
        #[schemars(range(min = 0, max = 100))]
        pub min: u8,
        /// The most; at least `min`.
        #[schemars(range(min = 0, max = 100))]
        pub max: u8,
    }

    /// A role in education.
    pub struct Role {
        /// The id.
        pub id: RoleId,
        /// The permanent number.
        pub code: Code,
        /// Its name.
        pub name: String,
        /// What it is, and where it is named.
        pub named: Fact<String>,
    }

    /// What one content version changed.
    pub struct Change {
        /// The content version.
        pub content_version: String,
        /// The day.
        pub day: Day,
        /// What changed, in words.
        pub summary: String,
        /// The ids of what changed.
        pub ids: Vec<String> = Vec::new(),
    }
}

impl Catalog {
    /// The featured program.
    pub fn featured(&self) -> Option<&Program> {
        self.program(&self.institution.featured)
    }

    /// The program with this id.
    pub fn program(&self, id: &ProgramId) -> Option<&Program> {
        self.programs.iter().find(|program| program.id == *id)
    }

    /// The source with this id.
    pub fn source(&self, id: &super::id::SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The country with this id.
    pub fn country(&self, id: &CountryId) -> Option<&Country> {
        self.countries.iter().find(|country| country.id == *id)
    }

    /// The profession with this id.
    pub fn profession(&self, id: &ProfessionId) -> Option<&Profession> {
        self.professions.iter().find(|profession| profession.id == *id)
    }

    /// The stage with this id.
    pub fn stage(&self, id: &StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// The level of teaching with this id.
    pub fn teaching_level(&self, id: &TeachingId) -> Option<&TeachingLevel> {
        self.teaching_levels.iter().find(|level| level.id == *id)
    }
}
