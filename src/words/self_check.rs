//! Words of the self-check.

pub mod group;
pub mod result;
pub mod together;

use crate::domain::{answers::Level, self_check::Whose};

/// The name of the tool.
pub const NAME: &str = "Self-check";
/// The heading of the page.
pub const HEADING: &str = "Where do you stand as a teacher?";
/// Beneath it.
pub const LEAD: &str = "Each question is one thing that people who teach do. Choose the words that fit you best now. \
     There is no wrong answer, and you can stop whenever you like.";
/// The heading of the ways to go through it.
pub const WAYS: &str = "How much of it";
/// Beneath it.
pub const WAYS_LEAD: &str =
    "One competency gives its result by itself. The answers stay, whichever way you go on.";
/// The short form.
pub const SHORT: &str = "Three questions for each competency";
/// All of it.
pub const ALL: &str = "All questions";
/// The link to the result of what was answered before.
pub const SO_FAR: &str = "See what your answers say so far";

/// The minutes that a way takes.
pub fn minutes(questions: usize, minutes: usize) -> String {
    [&questions.to_string(), " questions, about ", &minutes.to_string(), " min"].concat()
}

/// Where one is: "Question 3 of 30".
pub fn position(place: usize, of: usize) -> String {
    ["Question ", &place.to_string(), " of ", &of.to_string()].concat()
}

/// The heading of a view as the title of the document has it.
pub fn title(of: &str) -> String {
    [of, " – ", NAME].concat()
}

/// The name of the bar that shows how far one is.
pub const PROGRESS: &str = "Progress";

/// The sign before a choice: its number, brackets for what is open, a dash for
/// what does not apply.
pub fn sign(level: Level) -> &'static str {
    match level {
        Level::NotSure => "[ ]",
        Level::DoesNotApply => "–",
        Level::Beginner => "1",
        Level::AdvancedBeginner => "2",
        Level::Competent => "3",
        Level::Proficient => "4",
        Level::Expert => "5",
    }
}

/// The choice for who does not know.
pub const NOT_SURE: &str = "Not sure";
/// The choice for whom it is not about.
pub const DOES_NOT_APPLY: &str = "Does not apply to me";
/// The same, said of a colleague.
pub const DOES_NOT_APPLY_TO_THEM: &str = "Does not apply to them";

/// The button to the question after this one.
pub const NEXT: &str = "Next";
/// The link to the question before.
pub const BACK: &str = "Back";
/// The link to the question after one that stays open.
pub const SKIP: &str = "Skip";
/// The button behind the last question.
pub const REVIEW: &str = "Look over the answers";
/// The link to all questions on one page.
pub const ON_ONE_PAGE: &str = "All on one page";
/// The link to one question at a time.
pub const ONE_BY_ONE: &str = "One at a time";
/// The heading of all questions on one page.
pub const ALL_HEADING: &str = "The questions";

/// What an item stands for.
pub fn stands_for(element: &str) -> String {
    ["Stands for “", element, "”."].concat()
}

/// Whose levels are asked, and how to choose.
pub fn about(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "Choose the words that fit you best now.",
        Whose::Before => {
            "Answer as you were before: before a course, a year ago, or when you began to teach."
        }
        Whose::Colleague => {
            "Read “I” as your colleague, and choose what you have seen them do. Where you have not \
             seen it, “Not sure” is a good answer."
        }
    }
}

/// The heading of the answers to look over.
pub const REVIEW_HEADING: &str = "The answers so far";

/// How many have an answer.
pub fn answered(answered: usize, of: usize) -> String {
    if answered == of {
        return "Every question has an answer. Change what you like.".into();
    }
    let (answered, of) = (answered.to_string(), of.to_string());
    [&answered, " of ", &of, " have an answer. You can leave the others open."].concat()
}

/// The link that leads back to a question.
pub const CHANGE: &str = "Change";
/// Where a question has no answer.
pub const OPEN: &str = "[ no answer yet ]";
/// The link to the result.
pub const TO_RESULT: &str = "See what they say";
/// The link to what is sent back.
pub const TO_SENDING: &str = "Send them back";
/// Where the same level was chosen again and again.
pub const STRAIGHT_LINE: &str = "Ten answers in a row are the same. That can well be so. If it went fast, a second look at a \
     few of them makes the result more yours.";
/// Where answers came faster than their words can be read.
pub const HURRIED: &str = "Several answers came faster than one can read the choices. If you know these questions, go on; \
     if not, a second look is worth the minute.";

/// The result, as the title of the document has it.
pub const RESULT: &str = "Your result";
/// The heading where no colleague has asked.
pub const NO_REQUEST: &str = "No request is open here";
/// What to do then.
pub const NO_REQUEST_TEXT: &str = "A colleague’s questions come with a link that they send you. Open that link on this device; if \
     it was cut on the way, ask for it again.";
