//! The closed sets of words that `pathways.json` is written with.

use crate::json::words;

words! {
    /// How firmly something is asked for.
    #[derive(PartialOrd, Ord)]
    pub enum Strength {
        /// A named body demands it.
        Required = "required",
        /// A survey or a job advertisement says that it is usual.
        Typical = "typical",
        /// It helps, as far as the sources show; nobody was found who demands it.
        Strengthening = "strengthening",
        /// What is asked for was not found. The body concerned knows.
        Unknown = "unknown",
    }

    /// What a step is, and so how it lies in time beside others.
    pub enum StepKind {
        /// Time that is counted: such steps run beside each other.
        Experience = "experience",
        /// Training after a first qualification. It comes before any role.
        Training = "training",
        /// A certificate, license or registration, got by an application or an
        /// examination.
        Credential = "credential",
        /// Study with weekly hours: one after another.
        Study = "study",
        /// A post that is held for some time: one after another.
        Role = "role",
        /// Another person or body agrees.
        Approval = "approval",
        /// A piece of work, such as a portfolio.
        Work = "work",
    }

    /// The studies of the field, each of which can be left out.
    pub enum FieldStudy {
        /// The master’s degree of the program that a person plans with.
        Master = "master",
        /// A certificate in the field.
        Certificate = "certificate",
    }
}
