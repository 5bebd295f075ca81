//! Everything that `accessibility.json` holds: the accessibility statement.

use super::calendar::Day;
use crate::json::record;

record! {
    /// What was tested for whom, and what is known to be missing.
    pub struct Accessibility {
        /// The version of this format; readers refuse another major version.
        pub schema_version: String,
        /// The version of the statement.
        pub content_version: String,
        /// The day on which it was last held against what it speaks of.
        pub updated: Day,
        /// What is aimed at, and who judged it, in whole sentences.
        pub standard: String,
        /// What was tested.
        #[schemars(length(min = 1))]
        pub checks: Vec<Check>,
        /// What is known to be missing.
        #[schemars(length(min = 1))]
        pub gaps: Vec<Gap>,
    }

    /// Something that was tested.
    pub struct Check {
        /// What, in a few words.
        pub name: String,
        /// What holds, in whole sentences.
        pub what: String,
        /// In which browser and with which tool.
        pub with: String,
        /// The day of its last run that is written down.
        pub day: Day,
        /// The tests in the repository that hold it, each as its file, two colons and its function.
        #[schemars(length(min = 1))]
        pub tests: Vec<String>,
    }

    /// Something that is missing.
    pub struct Gap {
        /// What, in whole sentences.
        pub what: String,
        /// Since when it is known.
        pub since: Day,
        /// What is planned, or that nothing is.
        pub plan: String,
    }
}
