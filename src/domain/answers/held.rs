//! Degrees, licenses and credentials: held or expected.

use super::{Answer, moment::Moment};
use crate::domain::{
    id::{Code, CountryId},
    source::Year,
};
use crate::json::words;
use serde::{Deserialize, Serialize};

/// Since when something is held, or when it is expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum When {
    /// Held.
    #[default]
    Held,
    /// Held since then.
    Since(Moment),
    /// Expected then.
    Expected(Moment),
}

impl When {
    /// The year in which it is expected, where it is not held yet.
    pub fn expected_in(self) -> Option<Year> {
        match self {
            Self::Expected(moment) => Some(moment.year()),
            Self::Held | Self::Since(_) => None,
        }
    }
}

/// A degree, held or expected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Degree {
    /// What it is.
    pub kind: Answer<DegreeKind>,
    /// The country that it is from.
    pub country: Answer<CountryId>,
    /// Since when, or when.
    pub when: When,
}

/// A license to practice, held or expected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct License {
    /// The country that gives it.
    pub country: Answer<CountryId>,
    /// Since when, or when.
    pub when: When,
}

/// A credential, held or expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Its number in the content.
    pub code: Code,
    /// The country that gives it.
    #[serde(default)]
    pub country: Answer<CountryId>,
    /// Since when, or when.
    #[serde(default)]
    pub when: When,
}

words! {
    /// The degrees that entry rules tell apart.
    pub enum DegreeKind {
        /// A diploma or certificate that is no degree.
        Diploma = "diploma",
        /// A bachelor's degree in a health profession, such as BSN.
        BachelorHealth = "bachelor-health",
        /// A bachelor's degree in another field.
        BachelorOther = "bachelor-other",
        /// The first qualification of a health profession titled a bachelor's:
        /// MBBS, BDS, `BPharm`.
        FirstBachelor = "first-bachelor",
        /// The first qualification of a health profession titled a doctor's: MD,
        /// DDS, `PharmD`, DPT.
        FirstDoctor = "first-doctor",
        /// A master's degree in a health profession or a related field.
        MasterHealth = "master-health",
        /// A master's degree in another field.
        MasterOther = "master-other",
        /// A doctorate beyond the first qualification, in a health profession or
        /// a related field: DNP, `PhD`.
        DoctorateHealth = "doctorate-health",
        /// A doctorate in another field.
        DoctorateOther = "doctorate-other",
    }
}

super::value::words_in_order!(DegreeKind);
