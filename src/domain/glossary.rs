//! Everything that `glossary.json` holds.

use super::calendar::Day;
use crate::json::record;

record! {
    /// Terms, and the text of the method page.
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
    pub struct Section {
        /// Its heading.
        pub heading: String,
        /// Its paragraphs.
        #[schemars(length(min = 1))]
        pub paragraphs: Vec<String>,
    }

    /// A term and what it means here.
    pub struct Term {
        /// The term.
        pub term: String,
        /// Its meaning, in one or two sentences.
        pub meaning: String,
    }
}
