//! Everything that `catalog.json` holds.

use super::{
    calendar::Day,
    fact::Fact,
    id::{Code, CompetencyId, ProfessionId, ProgramId, RoleId, StageId, TeachingId},
    program::Program,
    source::Source,
};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Programs and the lists that the questions are made of.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Institution {
    /// Its name as it signs.
    pub name: String,
    /// One sentence on who runs the page, and on what it is not.
    pub affiliation: String,
    /// The program that leads the list.
    pub featured: ProgramId,
    /// The school's own accent color, where it has one.
    #[serde(default)]
    pub accent: Option<Accent>,
    /// Where errors in the facts are reported, where there is an inbox.
    #[serde(default)]
    #[schemars(regex(pattern = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"))]
    pub contact: Option<String>,
}

/// One color for light and one for dark, each `#RRGGBB`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Accent {
    /// On light paper.
    #[schemars(regex(pattern = "^#[0-9A-Fa-f]{6}$"))]
    pub light: String,
    /// On dark paper.
    #[schemars(regex(pattern = "^#[0-9A-Fa-f]{6}$"))]
    pub dark: String,
}

/// A competency of an educator.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Wording {
    /// For everyone without words of their own.
    pub default: String,
    /// By profession.
    #[serde(default)]
    pub by_profession: BTreeMap<ProfessionId, String>,
}

impl Wording {
    /// The words for this profession.
    pub fn of(&self, profession: Option<&ProfessionId>) -> &str {
        profession.and_then(|id| self.by_profession.get(id)).unwrap_or(&self.default)
    }
}

/// A career stage.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Share {
    /// The least.
    #[schemars(range(min = 0, max = 100))]
    pub min: u8,
    /// The most; at least `min`.
    #[schemars(range(min = 0, max = 100))]
    pub max: u8,
}

/// A role in education.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The content version.
    pub content_version: String,
    /// The day.
    pub day: Day,
    /// What changed, in words.
    pub summary: String,
    /// The ids of what changed.
    #[serde(default)]
    pub ids: Vec<String>,
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
