//! Words of the questions that entry rules read.

use crate::domain::answers::DegreeKind;

/// A select before an answer.
pub const CHOOSE: &str = "choose";
/// The answer for whoever cannot say.
pub const NOT_SURE: &str = "not sure";
/// An answer that agrees.
pub const YES: &str = "yes";
/// An answer that does not.
pub const NO: &str = "no";

/// Why the profession is asked.
pub const PROFESSION_HINT: &str = "For the few rules that name a profession.";
/// Why the amount of teaching is asked.
pub const TEACHING_HINT: &str = "For rules on a post in education.";
/// The question on the country of practice.
pub const COUNTRY: &str = "Country where I practice";
/// Why it is asked.
pub const COUNTRY_HINT: &str =
    "Degrees and licenses count by country. The lists below begin with yours.";
/// The question on degrees.
pub const DEGREES: &str = "My degrees";
/// Why it is asked.
pub const DEGREES_HINT: &str =
    "For rules on degrees. Name your first qualification too, and what you still work on.";
/// The question on degrees, while none is named.
pub const ANY_DEGREE: &str = "Degrees that I hold or expect";
/// The answer of whoever has none.
pub const NO_DEGREE: &str = "no degree yet";
/// What a degree is.
pub const KIND: &str = "What it is";
/// The country of a degree.
pub const DEGREE_COUNTRY: &str = "Where it is from";
/// Why the country is asked.
pub const DEGREE_COUNTRY_HINT: &str =
    "For rules on degrees from abroad: titles weigh differently by country.";
/// When a degree is held.
pub const WHEN: &str = "Held or expected";
/// A degree that is held.
pub const HELD: &str = "I hold it";
/// The button that adds a degree.
pub const ADD: &str = "Add a degree";
/// In place of that button, once as many are named as can be kept.
pub const FULL: &str = "Six are the most. Name those that count most.";
/// The button that removes a degree.
pub const REMOVE: &str = "Remove this degree";
/// The question on the license.
pub const LICENSE: &str = "License to practice";
/// Why it is asked.
pub const LICENSE_HINT: &str = "For rules on licenses. Choose the country of yours.";
/// The answer of whoever has none.
pub const NO_LICENSE: &str = "none";
/// The question on years of teaching.
pub const YEARS: &str = "Years of documented teaching or supervision";
/// Why it is asked.
pub const YEARS_HINT: &str =
    "For rules on teaching experience. Count whole years that you could show on paper.";
/// The most years that there are to choose.
pub const MOST_YEARS: &str = "10 or more";
/// The question on the employer's letter.
pub const LETTER: &str = "My employer would give me a letter of support";
/// Why it is asked.
pub const LETTER_HINT: &str = "For rules on support from an employer.";

/// The name of one of several degrees: "Degree 2".
pub fn degree(number: usize) -> String {
    let mut name = "Degree\u{a0}".to_owned();
    name.push_str(&number.to_string());
    name
}

/// A degree that is awaited: "I expect it in 2028".
pub fn expected(year: &str) -> String {
    let mut name = "I expect it in\u{a0}".to_owned();
    name.push_str(year);
    name
}

/// The degrees to choose from, with examples.
pub fn kind(kind: DegreeKind) -> &'static str {
    match kind {
        DegreeKind::Diploma => "Diploma or certificate, not a degree",
        DegreeKind::BachelorHealth => "Bachelor’s in a health profession: BSN",
        DegreeKind::BachelorOther => "Bachelor’s in another field",
        DegreeKind::FirstBachelor => "First degree titled bachelor’s: MBBS, BDS, BPharm",
        DegreeKind::FirstDoctor => "First degree titled doctor’s: MD, DDS, PharmD, DPT",
        DegreeKind::MasterHealth => "Master’s in health or a related field: MSN, MPH",
        DegreeKind::MasterOther => "Master’s in another field",
        DegreeKind::DoctorateHealth => "Doctorate in health or a related field: DNP, PhD",
        DegreeKind::DoctorateOther => "Doctorate in another field",
    }
}
