//! The rules that speak of degrees. Of several degrees the best counts.

use super::{
    Because, Origin, Question, Standing,
    rule::{Part, Test},
};
use crate::domain::{
    answers::{Answer, Degree, DegreeKind},
    id::{CountryId, ProfessionId},
    requirement::DegreeLevel,
};

/// The country of the content that stands for all it does not list; whatever is
/// from there is from elsewhere.
const NOT_LISTED: &str = "another";

impl Test<'_, '_> {
    /// A degree of at least `level`.
    pub(super) fn degree(&self, level: DegreeLevel, in_health: bool, parts: &mut Vec<Part>) {
        self.best(parts, &|degree| {
            let Some(kind) = degree.kind.given() else {
                return (Standing::Ask, Because::Open(Question::DegreeKind));
            };
            held(*kind, self.origin(&degree.country), level, in_health)
        });
    }

    /// The first qualification of one of these professions.
    pub(super) fn first_qualification(&self, of: &[ProfessionId], parts: &mut Vec<Part>) {
        let profession = self.answers.profession.given();
        if profession.is_some_and(|id| !of.contains(id)) {
            parts.push((Standing::NotYet, Because::OtherProfession));
            return;
        }
        self.best(parts, &|degree| match (profession, degree.kind.given()) {
            (None, _) => (Standing::Ask, Because::Open(Question::Profession)),
            (_, None) => (Standing::Ask, Because::Open(Question::DegreeKind)),
            (_, Some(kind @ (DegreeKind::FirstBachelor | DegreeKind::FirstDoctor))) => {
                (Standing::Met, Because::Holds(*kind))
            }
            // A first qualification of some professions goes by another name.
            _ => (Standing::Ask, Because::NoFirstQualification),
        });
    }

    /// Evidence of what degrees from other countries are worth.
    pub(super) fn foreign_evidence(&self) -> Part {
        let Some(degrees) = self.answers.degrees.given() else {
            return (Standing::Ask, Because::Open(Question::Degrees));
        };
        let has = |origin| degrees.iter().any(|it| self.origin(&it.country) == origin);
        if has(Origin::Elsewhere) {
            (Standing::Ask, Because::ForeignDegree)
        } else if has(Origin::Open) {
            (Standing::Ask, Because::Open(Question::DegreeCountry))
        } else {
            (Standing::Met, Because::Answered(Question::DegreeCountry))
        }
    }

    fn origin(&self, country: &Answer<CountryId>) -> Origin {
        match country.given() {
            None => Origin::Open,
            Some(id) if *id == self.program.country && id.as_str() != NOT_LISTED => Origin::Here,
            Some(_) => Origin::Elsewhere,
        }
    }

    /// Adds what the best of the degrees comes to, by what each would come to
    /// once it is held.
    fn best(&self, parts: &mut Vec<Part>, held: &dyn Fn(&Degree) -> Part) {
        let Some(degrees) = self.answers.degrees.given() else {
            parts.push((Standing::Ask, Because::Open(Question::Degrees)));
            return;
        };
        let mut best = vec![(Standing::NotYet, Because::NoDegree)];
        let mut most = 0;
        for degree in degrees {
            let found = self.awaited(degree, held(degree));
            let worth = worth(&found);
            if worth > most {
                (best, most) = (found, worth);
            }
        }
        parts.append(&mut best);
    }

    /// What a degree comes to with regard to when it is held. What is open of
    /// it stays open.
    fn awaited(&self, degree: &Degree, held: Part) -> Vec<Part> {
        let Some(year) = degree.when.expected_in().filter(|_| held.0 != Standing::NotYet) else {
            return vec![held];
        };
        let is_over = self.this_year.is_some_and(|this_year| year < this_year);
        let when = if is_over { Because::Overdue(year) } else { Because::Awaited(year) };
        match held.0 {
            Standing::Met if is_over => vec![(Standing::Ask, when)],
            Standing::Met => vec![(Standing::NotYet, when)],
            Standing::Ask | Standing::NotYet => vec![held, (Standing::Ask, when)],
        }
    }
}

/// How much a degree comes to, to find the best: by standing, then the one that
/// is held soonest, then the higher one. More than 0.
fn worth(found: &[Part]) -> u32 {
    let standing = found.first().map_or(0, |(standing, _)| standing.rank());
    let soon = match found.last() {
        Some((_, Because::Awaited(year))) => u32::from(u16::MAX - *year),
        Some((_, Because::HigherDegree { named, .. })) => *named as u32,
        _ => u32::from(u16::MAX),
    };
    1 + (u32::from(standing) << 16) + soon
}

/// What a degree comes to once it is held.
fn held(kind: DegreeKind, origin: Origin, level: DegreeLevel, in_health: bool) -> Part {
    use DegreeKind as Kind;
    let met = (Standing::Met, Because::Holds(kind));
    let other_field = if in_health { (Standing::Ask, Because::OtherField(kind)) } else { met };
    let is_bachelor_enough = level == DegreeLevel::Bachelor;
    match kind {
        Kind::MasterHealth | Kind::DoctorateHealth => met,
        Kind::MasterOther | Kind::DoctorateOther => other_field,
        Kind::FirstBachelor | Kind::FirstDoctor | Kind::BachelorHealth if is_bachelor_enough => met,
        Kind::BachelorOther if is_bachelor_enough => other_field,
        Kind::FirstBachelor => (Standing::Ask, Because::FirstBachelor),
        Kind::FirstDoctor if origin == Origin::Here => met,
        Kind::FirstDoctor => (Standing::Ask, Because::FirstDoctor(origin)),
        Kind::Diploma | Kind::BachelorHealth | Kind::BachelorOther => match origin {
            Origin::Here => {
                (Standing::NotYet, Because::HigherDegree { wanted: level, named: kind })
            }
            _ => (Standing::Ask, Because::LowerTitle(kind, origin)),
        },
    }
}
