//! One rule against the answers.

use super::{Because, Question, RuleEntry, Standing};
use crate::domain::{
    answers::{Answer, Answers, License, MOST_YEARS},
    program::Program,
    requirement::{Post, Requirement, RequirementKind, Way},
    source::Year,
};

/// The ids of teaching levels that rules on a post tell apart. The content
/// defines them; a test holds the two against each other.
const TEACHES_NOT: &str = "none";
const TEACHES: [&str; 3] = ["weekly", "main-duty", "course"];
const LEADS: &str = "course";

/// What a part of a way comes to.
pub(super) type Part = (Standing, Because);

/// What rules are tested against.
pub(super) struct Test<'t, 'a> {
    /// The program whose rules they are.
    pub(super) program: &'a Program,
    /// The answers.
    pub(super) answers: &'t Answers,
    /// This year, where there is a clock.
    pub(super) this_year: Option<Year>,
}

/// A rule's standing with its reasons.
type Result = (Standing, Vec<Because>);

impl Test<'_, '_> {
    /// How the person stands to one rule: as to the best of its ways.
    pub(super) fn rule<'a>(&self, requirement: &'a Requirement) -> RuleEntry<'a> {
        let mut best: Option<Result> = None;
        for way in &requirement.ways {
            let result = self.way(way);
            let is_better = best.as_ref().is_none_or(|best| {
                // Of two alike, the one that leaves less to do.
                (result.0.rank(), best.1.len()) > (best.0.rank(), result.1.len())
            });
            if is_better {
                best = Some(result);
            }
        }
        let (mut standing, mut because) = best.unwrap_or_else(|| (Standing::Ask, Vec::new()));
        if because.is_empty() {
            standing = Standing::Ask;
            because.push(not_testable(requirement));
        }
        if requirement.is_expectation && standing == Standing::NotYet {
            standing = Standing::Ask;
            because.push(Because::Expected);
        }
        RuleEntry { requirement, standing, because }
    }

    /// All that a way names, together. No reasons where it names nothing.
    fn way(&self, way: &Way) -> Result {
        let mut parts: Vec<Part> = Vec::new();
        if let Some(level) = way.degree {
            self.degree(level, way.in_health, &mut parts);
        }
        if !way.first_qualification_of.is_empty() {
            self.first_qualification(&way.first_qualification_of, &mut parts);
        }
        if let Some(needs) = way.teaching_years {
            parts.push(self.teaching_years(needs));
        }
        if way.much_teaching {
            parts.push(match self.answers.teaching_years.given() {
                Some(0) => (Standing::NotYet, Because::NoTeaching),
                _ => (Standing::Ask, Because::NoNumber),
            });
        }
        if let Some(post) = way.post {
            parts.push(self.post(post));
        }
        if way.license {
            parts.push(self.license());
        }
        if way.employer_letter {
            let question = Question::EmployerLetter;
            parts.push(match self.answers.employer_letter.given() {
                Some(true) => (Standing::Met, Because::Answered(question)),
                Some(false) => (Standing::NotYet, Because::NoLetter),
                None => (Standing::Ask, Because::Open(question)),
            });
        }
        if way.foreign_evidence {
            parts.push(self.foreign_evidence());
        }
        joined(&parts)
    }

    fn teaching_years(&self, needs: u8) -> Part {
        let question = Question::TeachingYears;
        match self.answers.teaching_years.given() {
            Some(has) if *has >= needs => (Standing::Met, Because::Answered(question)),
            // "Ten or more" may be more.
            Some(has) if *has < MOST_YEARS => {
                (Standing::NotYet, Because::MoreYears { has: *has, needs })
            }
            _ => (Standing::Ask, Because::Open(question)),
        }
    }

    fn post(&self, post: Post) -> Part {
        let question = Question::Teaching;
        let Some(level) = self.answers.teaching.given() else {
            return (Standing::Ask, Because::Open(question));
        };
        let level = level.as_str();
        let (is_met, is_refused) = match post {
            Post::Educator => (TEACHES.contains(&level), level == TEACHES_NOT),
            // Whoever prepares to lead counts too, and answers do not tell that.
            Post::Leader => (level == LEADS, false),
        };
        if is_met {
            (Standing::Met, Because::Answered(question))
        } else if is_refused {
            (Standing::NotYet, Because::NoPost)
        } else {
            (Standing::Ask, Because::PostUnclear(post))
        }
    }

    fn license(&self) -> Part {
        let question = Question::License;
        let open = (Standing::Ask, Because::Open(question));
        let Some(licenses) = self.answers.licenses.given() else { return open };
        let best = licenses.iter().map(|it| self.one_license(it)).max_by_key(|it| it.0.rank());
        best.unwrap_or((Standing::NotYet, Because::NoLicense))
    }

    fn one_license(&self, license: &License) -> Part {
        match (&license.country, license.when.expected_in()) {
            (Answer::Given(country), expected) if *country == self.program.country => {
                match expected {
                    None => (Standing::Met, Because::Answered(Question::License)),
                    Some(year) if self.this_year.is_some_and(|this_year| year < this_year) => {
                        (Standing::Ask, Because::Overdue(year))
                    }
                    Some(year) => (Standing::NotYet, Because::Awaited(year)),
                }
            }
            (Answer::Given(_), _) => (Standing::Ask, Because::LicenseElsewhere),
            _ => (Standing::Ask, Because::Open(Question::License)),
        }
    }
}

/// Several parts that hold together: one that is not met yet decides, then one
/// to ask.
fn joined(parts: &[Part]) -> Result {
    let least = parts.iter().map(|(standing, _)| *standing).min_by_key(|it| it.rank());
    let standing = least.unwrap_or(Standing::Ask);
    let is_reason = |part: &&Part| standing == Standing::Met || part.0 != Standing::Met;
    (standing, parts.iter().filter(is_reason).map(|(_, because)| *because).collect())
}

fn not_testable(requirement: &Requirement) -> Because {
    if requirement.rule.value().is_none() {
        Because::RuleNotKnown
    } else if requirement.kind == RequirementKind::Grades {
        Because::Grades
    } else {
        Because::NotTestable
    }
}
