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
/// What becomes of it.
pub const STAYS: &str = "Nothing that you answer leaves this device unless you send it: not to your employer, not to a \
     school.";
/// The link to the ways through it.
pub const TO_WAYS: &str = "Only one competency, in about three minutes";
/// The link to the questions about a colleague.
pub const TO_COLLEAGUE: &str = "Go on with the questions about your colleague";

/// The link to where one left off.
pub fn go_on(next: usize, of: usize) -> String {
    ["Go on with question ", &next.to_string(), " of ", &of.to_string()].concat()
}

/// How much of a way is done.
pub fn done(done: usize, of: usize) -> String {
    [&done.to_string(), " of ", &of.to_string(), " have an answer"].concat()
}

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
pub const SO_FAR: &str = "See my result so far";

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
pub fn does_not_apply(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "Does not apply to me",
        Whose::Before => "Did not apply to me",
        Whose::Colleague => "Does not apply to them",
    }
}

/// Where the next question is wanted and nothing is chosen.
pub const UNCHOSEN: &str = "Nothing is chosen yet. Choose what fits, “Not sure” too, or skip it.";

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
pub fn all(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "The questions",
        Whose::Before => "The questions, as you were then",
        Whose::Colleague => "The questions about your colleague",
    }
}

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
pub fn review(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "Your answers so far",
        Whose::Before => "Your answers, as you were then",
        Whose::Colleague => "Your answers about your colleague",
    }
}

/// How many have an answer, and what the others are needed for.
pub fn answered(answered: usize, of: usize, whose: Whose) -> String {
    if answered == of {
        return "Every question has an answer. Change what you like.".into();
    }
    let (answered, of) = (answered.to_string(), of.to_string());
    let open = match whose {
        Whose::Own => {
            " have an answer. You can leave the others open. Once each has one, “Not sure” too, you \
             can also see the result over time and beside a colleague’s view."
        }
        Whose::Before | Whose::Colleague => " have an answer. You can leave the others open.",
    };
    [&answered, " of ", &of, open].concat()
}

/// The link that leads back to a question.
pub const CHANGE: &str = "Change";
/// Where a question has no answer.
pub const OPEN: &str = "[ no answer yet ]";
/// The link to the result.
pub const TO_RESULT: &str = "See my result";
/// The link to what is sent back.
pub const TO_SENDING: &str = "Send them back";
/// Where the same level was chosen again and again.
pub const STRAIGHT_LINE: &str = "Ten answers in a row are the same. That can well be so. If it went fast, a second look at a \
     few of them makes the result more yours.";
/// Where answers came faster than their words can be read.
pub const HURRIED: &str = "Some answers came quickly. If you know these questions, go on; if not, a second look is worth \
     the minute.";

/// From a result: the link to the answers.
pub const LOOK_OVER: &str = "Look over my answers";
/// From a result: the link to the other ways through it.
pub const ANOTHER: &str = "Another competency";
/// The result, as the title of the document has it.
pub const RESULT: &str = "Your result";
/// The heading where no colleague has asked.
pub const NO_REQUEST: &str = "No request is open here";
/// What to do then.
pub const NO_REQUEST_TEXT: &str = "A colleague’s questions come with a link that they send you. Open that link on this device; if \
     it was cut on the way, ask for it again.";
