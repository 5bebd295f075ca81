//! Words about what an advisor sent back.

use crate::domain::answers::Section;

/// What stands before a note that was taken from an advisor, on a line of its own.
pub const MARK: &str = "Advisor: ";

/// What came in.
pub const LEAD: &str =
    "These are suggestions for your answers. Nothing is taken until you take it.";
/// Where one’s answers are others than those that the advisor read.
pub const CHANGED: &str = "Your answers are not the ones that your advisor read: you changed some since, took a \
     suggestion, or have others on this device. Beneath each suggestion stands what you say now.";
/// Where there are no answers.
pub const NO_ANSWERS: &str = "There are no answers of yours on this device. They may be on the one from which you sent \
     them; this link opens there too.";
/// Above the suggestions.
pub const CHOOSE: &str = "What would you like to take?";

/// The name of a note by the number of what it is about; of one that we do not know,
/// without it.
pub fn note(key: u16) -> &'static str {
    let section = usize::from(key).checked_sub(1).and_then(|it| Section::ALL.get(it));
    match section {
        Some(Section::Situation) => "Note on your situation",
        Some(Section::Programs) => "Note on programs",
        Some(Section::Timing) => "Note on when to start",
        Some(Section::Roles) => "Note on roles",
        Some(Section::SelfCheck) => "Note on your self-check",
        Some(Section::Plan) => "Note on your plan",
        None => "Note",
    }
}

/// A text as someone wrote it.
pub fn quoted(text: &str) -> String {
    format!("“{text}”")
}

/// A requirement that an advisor counts, with the reason.
pub fn counts(reason: &str) -> String {
    format!("A requirement of your role counts as met: {}", quoted(reason))
}

/// A suggestion of which only the number can be told, or that reads like one’s own
/// answer and is another.
pub fn other(said: &str) -> String {
    format!("{said}, other than yours")
}

/// Before one’s own answer.
pub const YOURS: &str = "Yours now:";
/// Behind one’s own note: what becomes of it.
pub const STAYS: &str = "It stays, and this is added beneath it.";
/// Beneath a note for which there is no room.
pub const NO_ROOM: &str = "It cannot be taken: your note has no room for it. Copy from here what you need, or shorten \
     your note and open the link again.";
/// Where nothing is ticked.
pub const NONE_TICKED: &str = "Nothing is ticked yet. Tick at least one suggestion first.";

/// Takes what is ticked.
pub const TAKE: &str = "Take what is ticked";
/// Takes all that can be taken.
pub const TAKE_ALL: &str = "Take everything";
/// Takes nothing.
pub const LEAVE: &str = "Leave all of it";

/// Above what became of it.
pub fn taken(count: usize) -> String {
    match count {
        1 => "1 suggestion is among your answers now".into(),
        count => format!("{count} suggestions are among your answers now"),
    }
}

/// The button that takes it back.
pub const UNDO: &str = "Undo this";
/// Beneath it: how many were not, and the way back.
pub fn left(count: usize) -> String {
    let left = match count {
        0 => String::new(),
        1 => "1 was not taken. ".into(),
        count => format!("{count} were not taken. "),
    };
    left + "One step takes this back."
}

/// Where nothing is suggested.
pub const NOTHING: &str = "Your advisor suggests no change to your answers.";
/// Where one’s answers say all of it already.
pub const ALL_THERE: &str =
    "Your answers say everything that your advisor suggests. There is nothing left to take.";
/// Where the rest of it cannot be read here.
pub const NO_MORE: &str = "There is nothing else in it to take.";
