//! From the text of a content file to the values the tools run on.
//!
//! A file is taken whole or refused whole: a person never sees half of it.

pub mod checker;
pub mod editorial;
pub mod integrity;
pub mod mismatch;
pub mod pointer;
pub mod recognized;
pub mod schema;
mod shape;
#[cfg(not(target_arch = "wasm32"))]
pub mod tally;

use crate::{
    domain::{
        accessibility::Accessibility,
        assessment::Assessment,
        calendar::Day,
        catalog::Catalog,
        changes::Changes,
        glossary::Glossary,
        pathway::{Pathways, Requirement},
        timing::Timing,
    },
    json::{FromJson, Reader},
};
use integrity::Beside;
use pointer::Problem;
use schemars::JsonSchema;
use serde_json::Value;

/// The major version of the content format that this reader understands.
pub const SCHEMA_MAJOR: &str = "1";

/// The largest content file that is read, in bytes.
pub const LARGEST: usize = 4_000_000;

/// Where a content file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The endpoint.
    Live,
    /// The copy that the build made, because the endpoint could not be used.
    Snapshot,
}

/// A content file.
pub trait Document: FromJson + JsonSchema + Clone + Send + Sync + 'static {
    /// Its name at the endpoint, without ".json".
    const NAME: &'static str;

    /// The day of its last change.
    fn updated(&self) -> Day;

    /// What is broken in it by itself.
    fn integrity(value: &Value) -> Vec<Problem>;

    /// The references to the catalog in it that lead nowhere.
    fn references(_: &Value, _: Beside<'_>) -> Vec<Problem> {
        Vec::new()
    }
}

impl Document for Catalog {
    const NAME: &'static str = "catalog";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(value: &Value) -> Vec<Problem> {
        integrity::catalog(value)
    }
}

impl Document for Glossary {
    const NAME: &'static str = "glossary";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(_: &Value) -> Vec<Problem> {
        Vec::new()
    }
}

impl Document for Changes {
    const NAME: &'static str = "changes";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(_: &Value) -> Vec<Problem> {
        Vec::new()
    }
}

impl Document for Accessibility {
    const NAME: &'static str = "accessibility";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(_: &Value) -> Vec<Problem> {
        Vec::new()
    }
}

impl Document for Assessment {
    const NAME: &'static str = "assessment";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(value: &Value) -> Vec<Problem> {
        integrity::assessment(value)
    }

    fn references(value: &Value, beside: Beside<'_>) -> Vec<Problem> {
        integrity::references(value, beside)
    }
}

impl Document for Timing {
    const NAME: &'static str = "timing";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(value: &Value) -> Vec<Problem> {
        integrity::timing(value)
    }

    fn references(value: &Value, beside: Beside<'_>) -> Vec<Problem> {
        integrity::timing_references(value, beside)
    }
}

impl Document for Pathways {
    const NAME: &'static str = "pathways";

    fn updated(&self) -> Day {
        self.updated
    }

    fn integrity(value: &Value) -> Vec<Problem> {
        integrity::pathways(value)
    }

    fn references(value: &Value, beside: Beside<'_>) -> Vec<Problem> {
        integrity::pathway_references(value, beside)
    }
}

/// Why a content file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not JSON, such as an error page.
    NotJson,
    /// Made for another major version of the format; with that version.
    Version(String),
    /// A key is missing or of another type.
    Shape,
    /// A reference or a fact that leads nowhere; with the first problem.
    Broken(String),
}

const NOT_JSON: &str = "json";
const VERSION: &str = "version";

impl Refusal {
    /// It in a word, for the wasm that asks: what a person is told hangs on no more.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotJson => NOT_JSON,
            Self::Version(_) => VERSION,
            Self::Shape | Self::Broken(_) => "",
        }
    }

    /// The refusal with this word.
    ///
    /// ```
    /// use docent::content::Refusal;
    /// assert_eq!(Refusal::of_word(Refusal::NotJson.word()), Refusal::NotJson);
    /// assert_eq!(Refusal::of_word("anything else"), Refusal::Shape);
    /// ```
    pub fn of_word(word: &str) -> Self {
        match word {
            NOT_JSON => Self::NotJson,
            VERSION => Self::Version(String::new()),
            _ => Self::Shape,
        }
    }
}

/// Reads a content file.
///
/// # Errors
///
/// A [`Refusal`] for anything that is not a sound file of this version.
pub fn read<D: Document>(text: &str) -> Result<D, Refusal> {
    let value = parse(text)?;
    typed(&value, &D::integrity(&value))
}

/// Reads a content file that refers to the catalog.
///
/// # Errors
///
/// As [`read`], and for a reference to what this catalog does not have.
pub fn read_beside<D: Document>(text: &str, catalog: &Catalog) -> Result<D, Refusal> {
    let value = parse(text)?;
    let mut problems = D::integrity(&value);
    problems.extend(D::references(&value, &|list, id| has(catalog, list, id)));
    typed(&value, &problems)
}

/// The items and levels of the self-check, for another tool; nothing where the file is not
/// of this version or does not fit. What is broken in it otherwise, its own tool says.
pub fn read_levels(text: &str) -> Option<Assessment> {
    read_further(text, Assessment::from_json)
}

/// The same of “When to start”: what tells how long study takes.
pub fn read_study_times(text: &str) -> Option<Timing> {
    read_further(text, Timing::of_study)
}

/// What roles and steps ask for, of the same of “Roles”.
pub fn read_requirements(text: &str) -> Option<Vec<Requirement>> {
    read_further(text, |value, reader| reader.field(value, "requirements"))
}

fn read_further<T>(text: &str, of: impl FnOnce(&Value, &mut Reader) -> T) -> Option<T> {
    let value = parse(text).ok()?;
    let mut reader = Reader::default();
    let it = of(&value, &mut reader);
    reader.is_sound().then_some(it)
}

/// Whether a list of the catalog, among those that other files refer to, has
/// an entry with this id.
fn has(catalog: &Catalog, list: &str, id: &str) -> bool {
    match list {
        "competencies" => catalog.competencies.iter().any(|it| it.id.as_str() == id),
        "countries" => catalog.countries.iter().any(|it| it.id.as_str() == id),
        "professions" => catalog.professions.iter().any(|it| it.id.as_str() == id),
        "programs" => catalog.programs.iter().any(|it| it.id.as_str() == id),
        "roles" => catalog.roles.iter().any(|it| it.id.as_str() == id),
        "sources" => catalog.sources.iter().any(|it| it.id.as_str() == id),
        "stages" => catalog.stages.iter().any(|it| it.id.as_str() == id),
        "teachingLevels" => catalog.teaching_levels.iter().any(|it| it.id.as_str() == id),
        _ => false,
    }
}

/// The file as its type, where nothing is wrong with it.
fn typed<D: Document>(value: &Value, problems: &[Problem]) -> Result<D, Refusal> {
    if let Some(problem) = problems.first() {
        return Err(Refusal::Broken(problem.pointer.clone()));
    }
    let mut reader = Reader::default();
    let document = D::from_json(value, &mut reader);
    if reader.is_sound() {
        return Ok(document);
    }
    // It is as rare as it is large: see [`Loaded`](crate::state::Loaded).
    std::mem::forget(document);
    Err(Refusal::Shape)
}

/// The JSON of a file of this version.
fn parse(text: &str) -> Result<Value, Refusal> {
    let value: Value = serde_json::from_str(text).map_err(|_| Refusal::NotJson)?;
    let version = value.get("schemaVersion").and_then(Value::as_str).unwrap_or_default();
    if version.split('.').next() != Some(SCHEMA_MAJOR) {
        return Err(Refusal::Version(version.to_owned()));
    }
    Ok(value)
}
