//! Words of a result over time and beside a colleague’s view.

use crate::{
    domain::{answers::Level, calendar::Day},
    words::{figures, self_check},
};

/// The heading.
pub const HEADING: &str = "Over time and with others";
/// Where questions have no answer yet.
pub const UNFINISHED: &str = "To see this over time, or beside the view of a colleague, give every question here an answer \
     first. “Not sure” is one.";

/// The heading of what it was before.
pub const OVER_TIME: &str = "Over time";
/// Where there is nothing to set it beside.
pub const NO_TIME_YET: &str = "This result is noted on this device with its day. After the next one you can see both in one \
     picture.";
/// The choice of what the result is set beside.
pub const WITH: &str = "Set this result beside";
/// The first choice.
pub const NOTHING: &str = "nothing";
/// A choice: oneself before.
pub const THEN: &str = "how I was then";
/// About answering again as one was.
pub const BEFORE_TEXT: &str = "You can also answer as you were: before a course, a year ago, or when you began to teach. Seen from \
     today one often rates the past differently, so both in one sitting can be fairer.";
/// The link to that.
pub const BEFORE: &str = "Answer as I was then";
/// The button that takes those answers away.
pub const DROP_BEFORE: &str = "Delete the answers of then";

/// A choice: the result of a day.
pub fn of_day(day: Day) -> String {
    ["my result of ", &figures::day(day)].concat()
}

/// A choice: a colleague’s view.
pub fn of_colleague(number: usize, day: Day) -> String {
    ["colleague ", &number.to_string(), ", of ", &figures::day(day)].concat()
}

/// The heading of what others see.
pub const COLLEAGUES: &str = "The view of a colleague";
/// About it.
pub const COLLEAGUES_TEXT: &str = "Ask someone who has seen you teach and who helps you, not someone who decides about you. They \
     get the same questions by a link, without your answers, and a link brings theirs back. \
     Nothing is sent by this page.";
/// The button that makes the link.
pub const ASK: &str = "Make a link for a colleague";
/// The same, once there is one.
pub const ASK_ANOTHER: &str = "Make a link for one more";
/// Where there is no room for another.
pub const FULL: &str = "Six colleagues are the most. Delete one to ask another.";
/// The label of a link.
pub const LINK: &str = "The link";
/// What the link of a request does.
pub const LINK_TEXT: &str = "It names the questions and a number, and nothing about you. Open the link that comes back on \
     this device.";
/// The button that takes a colleague away.
pub const DROP: &str = "Delete";

/// Its name for who hears it alone.
pub fn drop_name(number: usize) -> String {
    [DROP, ": colleague ", &number.to_string()].concat()
}

/// A colleague who was asked.
pub fn colleague(number: usize, came: Option<Day>) -> String {
    let start = ["Colleague ", &number.to_string()].concat();
    match came {
        Some(day) => [&start, ": answered, came back on ", &figures::day(day), "."].concat(),
        None => [&start, ": asked, no answer yet."].concat(),
    }
}

/// The disclosure with both views of each question.
pub const ITEM_BY_ITEM: &str = "Both views, question by question";
/// Where the own level is another one since.
pub const CHANGED_SINCE: &str =
    "You changed your answer since then, so this is no longer a second view of it.";

/// Both levels of a question.
pub fn both(own: Option<Level>, theirs: Level) -> String {
    let said = |level| match level {
        Level::NotSure => "not sure",
        Level::DoesNotApply => "does not apply",
        level => self_check::sign(level),
    };
    let own = own.map_or("no answer", said);
    ["You: ", own, ". Your colleague: ", said(theirs), "."].concat()
}

/// What a colleague sends back.
pub fn sending(count: usize, of: usize) -> String {
    if count == 0 {
        return "No question has an answer yet, so there is nothing to send.".into();
    }
    let (count, of) = (count.to_string(), of.to_string());
    [&count, " of ", &of, " questions have an answer. Copy the link and send it to your colleague."]
        .concat()
}

/// What that link holds.
pub const RATINGS_TEXT: &str =
    "It holds your answers to these questions and nothing about yourself.";
/// The button for when it was sent.
pub const SENT: &str = "I have sent it: clear it here";
/// The link back to the answers.
pub const LOOK_AGAIN: &str = "Look over the answers again";

/// The heading of the way to a group.
pub const GROUP: &str = "In a group";
/// About it.
pub const GROUP_TEXT: &str = "From five people on, their codes show how a group spreads over each competency, without names.";
/// The link to it.
pub const TO_GROUP: &str = "Look at a group";
