//! What the topics of the answers are called.

pub mod value;

use crate::domain::answers::{Part, Topic};

/// The name of a topic, as it stands before its answer.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Profession => "Profession",
        Topic::Stage => "Career stage",
        Topic::Teaching => "Teaching",
        Topic::Country => "Country of practice",
        Topic::Role => "Present role",
        Topic::Degrees => "Degrees",
        Topic::Licenses => "License to practice",
        Topic::Credentials => "Credentials",
        Topic::TeachingYears => "Years of teaching",
        Topic::Transition => "The next change that I expect",
        Topic::TransitionAt => "When it comes",
        Topic::HoursNow => "Hours a week now",
        Topic::HoursLater => "Hours a week later",
        Topic::Pace => "Pace",
        Topic::BlockedMonths => "Months without time",
        Topic::Target => "Role aimed at",
        Topic::TargetBy => "By when",
        Topic::EmployerTime => "Time from the employer",
        Topic::EmployerMoney => "Money from the employer",
        Topic::EmployerLetter => "Letter from the employer",
        Topic::Program => "Program",
        Topic::Intake => "Start",
        Topic::Shortlist => "Shortlist",
        Topic::Weights => "Weights",
        Topic::Done => "Steps done",
        Topic::Levels => "Self-check",
        Topic::Notes => "Notes",
        Topic::Counted => "Counted by an advisor",
        Topic::Experience => "Other experience",
        Topic::Leanings => "What draws you",
        Topic::Checks => "Self-checks before",
        Topic::Observers => "Colleagues who were asked",
        Topic::Observing => "Your view of a colleague",
        Topic::Before => "Self-check, as it was then",
    }
}

/// The names of topics in a row: "Profession, Career stage".
pub fn topics(topics: &[Topic]) -> String {
    topics.iter().map(|it| topic(*it)).collect::<Vec<_>>().join(", ")
}

/// The name of a part.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Situation => "My situation",
        Part::Choices => "My choices",
        Part::SelfCheck => "My self-check",
        Part::Notes => "My notes",
        Part::Records => "My records",
    }
}
