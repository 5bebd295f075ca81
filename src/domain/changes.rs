//! Everything that `changes.json` holds.

use super::{calendar::Day, id::SourceId};
use crate::json::{record, words};

record! {
    /// What was changed in the content and in the rules, each with its reason.
    pub struct Changes {
        /// The version of this format; readers refuse another major version.
        pub schema_version: String,
        /// The newest version of content that an entry speaks of.
        pub content_version: String,
        /// The day of the last change.
        pub updated: Day,
        /// The changes, newest first.
        #[schemars(length(min = 1))]
        pub entries: Vec<Entry>,
    }

    /// One change.
    pub struct Entry {
        /// What it concerns.
        pub part: Part,
        /// The version of that part’s content file since when it holds.
        pub content_version: String,
        /// The day on which it was made.
        pub day: Day,
        /// What changed, in whole sentences.
        pub what: String,
        /// Why, in whole sentences.
        pub why: String,
        /// The sources that led to it, of any content file.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

words! {
    /// What of the content a change concerns.
    pub enum Part {
        /// Programs, their sources, and the lists that questions are made of.
        Programs = "programs",
        /// The self-check.
        SelfCheck = "self-check",
        /// When to start.
        Timing = "timing",
        /// Roles and the steps to them.
        Roles = "roles",
        /// The text of the method page, and the terms.
        Method = "method",
    }
}

impl Part {
    /// The content file that holds it, without ".json".
    ///
    /// ```
    /// use docent::domain::changes::Part;
    /// assert_eq!(Part::Roles.file(), "pathways");
    /// ```
    pub fn file(self) -> &'static str {
        match self {
            Self::Programs => "catalog",
            Self::SelfCheck => "assessment",
            Self::Timing => "timing",
            Self::Roles => "pathways",
            Self::Method => "glossary",
        }
    }
}
