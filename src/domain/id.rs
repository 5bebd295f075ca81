//! Names by which content refers to content.

use crate::json::{FromJson, Reader};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(#[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))] String);

        impl $name {
            /// The id with this text, whether or not the content holds it.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text of the id, as in the content and in addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromJson for $name {
            fn from_json(value: &Value, reader: &mut Reader) -> Self {
                Self(String::from_json(value, reader))
            }
        }
    )+};
}

ids! {
    /// A program, as in `/programs/{id}`.
    ProgramId,
    /// A source of facts.
    SourceId,
    /// A competency of an educator.
    CompetencyId,
    /// A health profession.
    ProfessionId,
    /// A career stage.
    StageId,
    /// A level of teaching responsibility.
    TeachingId,
    /// A role in education.
    RoleId,
    /// A country.
    CountryId,
    /// An item of the self-check.
    ItemId,
    /// A band of a result of the self-check.
    BandId,
    /// A rule by which points are given.
    RuleId,
    /// A step of a pathway.
    StepId,
    /// Something that a role or a step asks for.
    RequirementId,
    /// A credential.
    CredentialId,
    /// A kind of experience.
    ExperienceId,
}

/// The permanent number of a piece of content: unique within its list, never
/// reused, so that links stay short and old ones stay readable.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Code(#[schemars(range(min = 1))] pub u16);

impl FromJson for Code {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        Self(u16::from_json(value, reader))
    }
}
