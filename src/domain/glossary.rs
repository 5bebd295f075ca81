//! Everything that `glossary.json` holds.

use super::calendar::Day;
use schemars::JsonSchema;
use serde::Deserialize;

/// Terms, and the text of the method page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Glossary {
    /// The version of this format; readers refuse another major version.
    pub schema_version: String,
    /// The version of the content.
    pub content_version: String,
    /// The day of the last change.
    pub updated: Day,
    /// The method page, section by section.
    pub method: Vec<Section>,
    /// Terms, in alphabetical order.
    pub terms: Vec<Term>,
}

/// A section of running text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Its paragraphs.
    #[schemars(length(min = 1))]
    pub paragraphs: Vec<String>,
}

/// A term and what it means here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Term {
    /// The term.
    pub term: String,
    /// Its meaning, in one or two sentences.
    pub meaning: String,
}
