//! From the form's names and values to changes of the answers.

use super::{NO, NONE, YES, license_value, value};
use crate::{
    components::{field::answer, years},
    domain::{
        answers::{Answer, Answers, Change, Degree, DegreeKind, License, MOST_HELD, Moment, When},
        id::{CountryId, ProfessionId, TeachingId},
    },
};

/// What the form says differently from `answers`. `pairs` are its names and
/// values in the order of the form, that of the button which sent it last. What
/// the form does not name stays.
pub fn read(pairs: &[(String, String)], answers: &Answers) -> Vec<Change> {
    // Only what the form asks: the whole value has many more topics.
    let mut new = Answers {
        profession: answers.profession.clone(),
        teaching: answers.teaching.clone(),
        country: answers.country.clone(),
        degrees: answers.degrees.clone(),
        licenses: answers.licenses.clone(),
        teaching_years: answers.teaching_years.clone(),
        employer_letter: answers.employer_letter.clone(),
        ..Answers::default()
    };
    let mut rows = Rows::default();
    for (name, value) in pairs {
        let value = value.as_str();
        match name.as_str() {
            "profession" => new.profession = answer(value, |id| Some(ProfessionId::new(id))),
            "teaching" => new.teaching = answer(value, |id| Some(TeachingId::new(id))),
            "country" => new.country = answer(value, |id| Some(CountryId::new(id))),
            // What the form does not show of licenses stays while its choice does.
            "license" if value == license_value(&answers.licenses) => {}
            "license" => new.licenses = answer(value, |value| Some(licenses(value))),
            "years" => years::take(value, &mut new.teaching_years),
            "letter" => new.employer_letter = answer(value, letter),
            _ => rows.read(name, value),
        }
    }
    rows.into_answer(&mut new.degrees);
    keep_since(answers, &mut new);
    let mut changes = Vec::new();
    if new.profession != answers.profession {
        changes.push(Change::Profession(new.profession));
    }
    if new.teaching != answers.teaching {
        changes.push(Change::Teaching(new.teaching));
    }
    if new.country != answers.country {
        changes.push(Change::Country(new.country));
    }
    if new.degrees != answers.degrees {
        changes.push(Change::Degrees(new.degrees));
    }
    if new.licenses != answers.licenses {
        changes.push(Change::Licenses(new.licenses));
    }
    if new.teaching_years != answers.teaching_years {
        changes.push(Change::TeachingYears(new.teaching_years));
    }
    if new.employer_letter != answers.employer_letter {
        changes.push(Change::EmployerLetter(new.employer_letter));
    }
    changes
}

/// The pairs that [`read`] reads, in the order of the form.
pub(in crate::components) fn write(answers: &Answers) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut add = |name: &str, value: String| pairs.push((name.to_owned(), value));
    add("profession", value(&answers.profession, ProfessionId::to_string));
    add("country", value(&answers.country, CountryId::to_string));
    match answers.degrees.given() {
        Some(all) if !all.is_empty() => {
            for degree in all {
                add("degree", value(&degree.kind, |it| it.as_str().to_owned()));
                add("degree-country", value(&degree.country, CountryId::to_string));
                let year = degree.when.expected_in().map(|it| it.to_string());
                add("degree-expected", year.unwrap_or_default());
            }
        }
        _ => add("degrees", value(&answers.degrees, |_| NONE.to_owned())),
    }
    add("license", license_value(&answers.licenses));
    add("teaching", value(&answers.teaching, TeachingId::to_string));
    add("years", value(&answers.teaching_years, ToString::to_string));
    add("letter", value(&answers.employer_letter, |it| if *it { YES } else { NO }.to_owned()));
    pairs
}

/// Since when a degree is held is not asked here, nor in which part of a year one
/// is expected: both stay.
fn keep_since(before: &Answers, new: &mut Answers) {
    let (Some(before), Answer::Given(new)) = (before.degrees.given(), &mut new.degrees) else {
        return;
    };
    for (before, new) in before.iter().zip(new) {
        let is_same = before.kind == new.kind && before.country == new.country;
        if is_same && new.when.expected_in() == before.when.expected_in() {
            new.when = before.when;
        }
    }
}

/// The part of the form on degrees.
#[derive(Default)]
struct Rows {
    /// What the select says that stands there while no degree is named.
    none: Option<Answer<Vec<Degree>>>,
    named: Vec<Degree>,
    /// Whether a row was removed.
    is_shorter: bool,
}

impl Rows {
    fn read(&mut self, name: &str, value: &str) {
        // One of which nothing is said yet is the one to fill in.
        let may_add = self.named.len() < MOST_HELD && self.named.last() != Some(&Degree::default());
        match (name, self.named.last_mut()) {
            ("degrees", _) => self.none = Some(answer(value, no_degree)),
            ("degree", _) => {
                self.named
                    .push(Degree { kind: answer(value, DegreeKind::parse), ..Degree::default() });
            }
            ("degree-country", Some(last)) => {
                last.country = answer(value, |id| Some(CountryId::new(id)));
            }
            ("degree-expected", Some(last)) => last.when = when(value),
            ("add", _) if may_add => self.named.push(Degree::default()),
            ("remove", _) => {
                let index = value.parse().ok().filter(|it| *it < self.named.len());
                if let Some(index) = index {
                    self.named.remove(index);
                    self.is_shorter = true;
                }
            }
            _ => {}
        }
    }

    /// Whoever removes the only degree has not said that there is none.
    fn into_answer(self, degrees: &mut Answer<Vec<Degree>>) {
        if !self.named.is_empty() {
            *degrees = Answer::Given(self.named);
        } else if self.is_shorter {
            *degrees = Answer::Absent;
        } else if let Some(none) = self.none {
            *degrees = none;
        }
    }
}

fn no_degree(value: &str) -> Option<Vec<Degree>> {
    (value == NONE).then(Vec::new)
}

fn licenses(value: &str) -> Vec<License> {
    if value == NONE {
        return Vec::new();
    }
    let country = Answer::Given(CountryId::new(value));
    vec![License { country, ..License::default() }]
}

fn when(value: &str) -> When {
    let expected = value.parse().ok().and_then(|year| Moment::new(year, None));
    expected.map_or(When::Held, When::Expected)
}

fn letter(value: &str) -> Option<bool> {
    match value {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    }
}
