//! What is open, as questions.

use crate::{
    domain::{
        answers::Topic,
        entry::Because,
        my_plan::{EmployerAsk, ProgramQuestion},
        timing::DeadlineKind,
    },
    words::{entry, figures},
};

/// The heading over what the person can answer.
pub const MINE: &str = "I can answer";
/// The heading over what the employer can.
pub const EMPLOYERS: &str = "My employer can answer";
/// The heading over what the program can.
pub const PROGRAMS: &str = "The program can answer";
/// The heading over what is to be asked about the role.
pub const ROLES: &str = "To ask about the role";

/// A question that the person can answer.
pub fn own(topic: Topic) -> &'static str {
    match topic {
        Topic::Profession => "What is my profession?",
        Topic::Stage => "At which career stage am I?",
        Topic::Teaching => "How much do I teach?",
        Topic::Country => "Where do I practice?",
        Topic::Degrees => "Which degrees do I hold or expect?",
        Topic::Licenses => "Do I hold a license, and for where?",
        Topic::Credentials => "Which credentials in education do I hold?",
        Topic::TeachingYears => "How many years of teaching can I document?",
        Topic::Experience => "How long have I done what the role asks for?",
        Topic::Transition => "Which change of career comes next?",
        Topic::TransitionAt => "When does that change come?",
        Topic::HoursNow => "How many hours a week could I study now?",
        Topic::HoursLater => "How many hours a week could I study later?",
        Topic::BlockedMonths => "In which months could I not study?",
        Topic::Target => "Which role do I aim at?",
        Topic::TargetBy => "By when do I want that role?",
        _ => "What else matters here?",
    }
}

/// What the employer is asked.
pub fn employer(ask: EmployerAsk) -> &'static str {
    match ask {
        EmployerAsk::Time => "Would my employer give me time to study?",
        EmployerAsk::Money => "Would my employer pay part of it?",
        EmployerAsk::Letter => "Would my employer write a letter of support?",
    }
}

/// What the program is asked, to the program: it stands in the draft as it stands in the
/// list.
pub fn program(question: &ProgramQuestion<'_>) -> String {
    match question {
        ProgramQuestion::Rule(rule) => {
            let text = rule.requirement.rule.value().map_or("", String::as_str);
            let because = rule.because.iter().find(|it| !matches!(it, Because::Open(_)));
            let why = because.map_or_else(String::new, |it| [" ", &asks(*it)].concat());
            ["On the rule “", text, "”:", &why].concat()
        }
        ProgramQuestion::NoRules => "Who may enter the program?".to_owned(),
        ProgramQuestion::Starts => "When does the program start?".to_owned(),
        ProgramQuestion::Deadline(it) => {
            let day = figures::day(it.day);
            match it.kind {
                DeadlineKind::Assumed => "What is the last day to apply?".to_owned(),
                DeadlineKind::Projected | DeadlineKind::Published => {
                    ["Is ", &day, " the last day to apply?"].concat()
                }
            }
        }
        ProgramQuestion::WeeklyHours => "How many hours a week does it take?".to_owned(),
        ProgramQuestion::Tuition => "What does it cost?".to_owned(),
        ProgramQuestion::TimeToFinish => "How long does it take to finish?".to_owned(),
    }
}

/// A rule as a question to the program.
fn asks(because: Because) -> String {
    match because {
        Because::FirstBachelor | Because::FirstDoctor(_) | Because::LowerTitle(..) => {
            "how does my degree count?".to_owned()
        }
        Because::OtherField(_) => "does the field of my degree count?".to_owned(),
        Because::NoNumber => "how much teaching do you look for?".to_owned(),
        Because::PostUnclear(_) => "does the teaching that I do count?".to_owned(),
        Because::LicenseElsewhere => "does my license count?".to_owned(),
        Because::ForeignDegree => "which evidence do you want for my degree?".to_owned(),
        Because::Overdue(_) | Because::Awaited(_) => {
            "does a degree count that I expect before the start?".to_owned()
        }
        Because::NoFirstQualification => "does my first qualification count?".to_owned(),
        Because::RuleNotKnown => "what exactly do you ask for?".to_owned(),
        Because::Expected => "may I apply without it?".to_owned(),
        other => figures::inside(&entry::because(other)),
    }
}
