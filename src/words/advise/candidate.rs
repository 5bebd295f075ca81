//! Words of a candidate who is open on the desk.

use crate::{
    domain::{
        answers::Topic,
        catalog::Catalog,
        desk::{Asked, Question},
        my_plan::EmployerAsk,
        program::Program,
    },
    words::answers as names,
};

/// Where no candidate has that number.
pub const GONE: &str = "This candidate is not on this desk";
/// Beneath it.
pub const GONE_TEXT: &str = "It was taken off, or it is on another device.";

/// The label of what the advisor calls the candidate.
pub const LABEL: &str = "What you call this candidate";
/// Beneath it.
pub const LABEL_HELP: &str = "It stands on this desk and nowhere else.";
/// The heading over the answers.
pub const ANSWERS: &str = "What the candidate said";
/// Topics that this content does not know.
pub fn lost(topics: &str) -> String {
    format!("Not in this content, and so not shown: {topics}.")
}

/// The heading over the sentence.
pub const WHEN: &str = "When to start";
/// Where the three first questions are open.
pub const WHEN_OPEN: &str =
    "Profession, career stage and teaching are needed first. One of them is open.";

/// The day by which to decide.
pub fn decide(day: &str) -> String {
    format!("Decide by {day}.")
}

/// The program that this is about.
pub fn about(program: &Program) -> String {
    format!("About {}, {}.", program.short_name, program.short_title)
}

/// The heading over what is open.
pub const OPEN: &str = "What is open";
/// Where nothing is.
pub const NOTHING_OPEN: &str = "Nothing is open.";
/// The groups.
pub const OWN: &str = "The candidate can answer";
/// See [`OWN`].
pub const EMPLOYERS: &str = "The employer can answer";
/// See [`OWN`].
pub const PROGRAMS: &str = "The program can answer";

/// The disclosure that keeps an answer.
pub const TELL: &str = "Someone told you";
/// The label of the answer.
pub const ANSWER: &str = "What you were told";
/// The label of who told it.
pub const BY: &str = "By whom";
/// The label of the day.
pub const TOLD_ON: &str = "When";
/// Where nothing was typed as the answer.
pub const NO_ANSWER: &str = "Write what you were told; nothing is kept yet.";
/// Where the day is none, or lies ahead.
pub const NO_TOLD_DAY: &str = "Give a day that is not after today; nothing is kept yet.";
/// The button.
pub const KEEP_TOLD: &str = "Keep it with this candidate";
/// Takes it away.
pub const FORGET_TOLD: &str = "Take it away";

/// Who told something, and when; never as a fact.
pub fn told(by: &str, day: &str) -> String {
    if by.is_empty() {
        format!("Told on {day}, by someone not named:")
    } else {
        format!("Told by {by}, {day}:")
    }
}

/// The same in presenter mode.
pub fn told_hidden(day: &str) -> String {
    format!("Told on {day}:")
}

/// Behind it.
pub const NO_FACT: &str = "Told by a person; no source we read says so.";

/// The same question of another candidate was answered.
pub const ELSEWHERE: &str = "For another candidate on your desk:";
/// Keeps that answer here too.
pub const SHARE: &str = "Keep it here too";

/// The label of the advisor’s note.
pub const NOTE: &str = "Your note on this candidate";
/// Beneath it.
pub const NOTE_HELP: &str = "For yourself. It is not sent back.";
/// In place of what is hidden.
pub const HIDDEN: &str = "[\u{a0}hidden in presenter mode\u{a0}]";

/// The disclosure that takes a candidate off.
pub const REMOVE: &str = "Take this candidate off the desk";
/// Beneath it.
pub const REMOVE_TEXT: &str = "Answers, label, note, what you were told and what you suggest will be gone from this \
     device at once. Nothing brings them back.";
/// The button.
pub const REMOVE_IT: &str = "Take off and erase";

/// A question, where it stands for all candidates who have it.
pub fn question(question: &Question, catalog: &Catalog) -> String {
    match question {
        Question::Own(topic) => names::topic(*topic).to_owned(),
        Question::Employer(ask) => names::topic(match ask {
            EmployerAsk::Time => Topic::EmployerTime,
            EmployerAsk::Money => Topic::EmployerMoney,
            EmployerAsk::Letter => Topic::EmployerLetter,
        })
        .to_owned(),
        Question::Program(id, asked) => {
            let program = catalog.program(id);
            let name = program.map_or(id.as_str(), |it| it.short_name.as_str());
            [name, ": ", &of_program(*asked, program)].concat()
        }
    }
}

fn of_program(asked: Asked, program: Option<&Program>) -> String {
    let text = match asked {
        Asked::Rule(kind, at) => {
            let alike = program.into_iter().flat_map(|it| &it.requirements);
            let mut alike = alike.filter(|it| it.kind == kind);
            let rule = alike.nth(usize::from(at.saturating_sub(1)));
            return match rule.and_then(|it| it.rule.value()) {
                Some(rule) => format!("How is the rule “{rule}” meant?"),
                None => "How is one of its entry rules meant?".to_owned(),
            };
        }
        Asked::NoRules => "Who may enter the program?",
        Asked::Starts => "When does the program start?",
        Asked::Deadline => "What is the last day to apply?",
        Asked::WeeklyHours => "How many hours a week does it take?",
        Asked::Tuition => "What does it cost?",
        Asked::TimeToFinish => "How long does it take to finish?",
    };
    text.to_owned()
}
