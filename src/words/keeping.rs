//! Words about keeping answers: where, until when, and what came of it.

use super::answers;
use crate::domain::{
    answers::Topic,
    keeping::{Event, Place, Regret, Trouble},
};

/// The heading of the list of what is stored.
pub const STORED: &str = "What stands on this device now";

/// The name of the region.
pub const REGION: &str = "Your answers";
/// The button that takes back the last change.
pub const UNDO: &str = "Undo";
/// The button beside answers that took the place of others.
pub const TAKE_BACK: &str = "Take mine again";
/// The button beside the sentence on what was erased.
pub const BRING_BACK: &str = "Bring it back";
/// The button that makes it again.
pub const REDO: &str = "Redo";
/// The button that opens the panel.
pub const SEND: &str = "Keep or send";
/// The button that erases.
pub const ERASE: &str = "Erase and start over";

/// Where nothing was answered yet.
pub const NOTHING_KEPT: &str = "Nothing is kept yet.";

/// The label of where answers are kept.
pub const PLACE: &str = "Keep my answers";

/// A place as a choice.
pub fn place(place: Place) -> &'static str {
    match place {
        Place::Device => "on this device, for 12 months",
        Place::Tab => "in this tab only: a shared computer",
        Place::Nowhere => "nowhere: do not save",
        // Not among those that are offered.
        Place::Talk => "in this tab, until the conversation ends",
    }
}

/// Where answers are kept, as a sentence.
pub fn kept(place: Place, until: Option<&str>) -> String {
    match (place, until) {
        (Place::Device, Some(until)) => {
            format!("Kept on this device until {until}.")
        }
        (Place::Device, None) => NOTHING_KEPT.into(),
        (Place::Tab, Some(_)) => {
            "Kept until this tab is closed, or until nothing was entered for 15 minutes.".into()
        }
        (Place::Tab, None) => {
            "Nothing is kept yet. What you answer goes when this tab is closed, or when nothing \
             was entered for 15 minutes."
                .into()
        }
        (Place::Nowhere, _) => "Nothing is kept: a reload forgets your answers.".into(),
        (Place::Talk, Some(_)) => "Kept in this tab until the conversation ends.".into(),
        (Place::Talk, None) => {
            "Nothing is kept yet. What you answer goes when the conversation ends.".into()
        }
    }
}

/// Why answers are not kept, and what to do.
pub fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Refused => {
            "This browser does not let the page keep anything here, so a reload forgets your \
             answers. Everything else works. To keep them, choose “Keep or send” and take a link, \
             a code or a file."
        }
        Trouble::Full => {
            "The browser has no room left for this site, so the last changes are not kept. To keep \
             them, choose “Keep or send” and take a link, a code or a file."
        }
        Trouble::Newer => {
            "A newer version of this app keeps answers here, and this one does not write over \
             them. Load the page again to go on with the newer one."
        }
    }
}

/// What could not be read of what was kept.
pub fn lost(lost: &[Topic], has_nameless: bool) -> String {
    let named = answers::topics(lost);
    let what = match (lost.is_empty(), has_nameless) {
        (true, _) => "a part that cannot be named".into(),
        (false, true) => format!("{named}, and a part that cannot be named"),
        (false, false) => named,
    };
    format!(
        "Some of what was kept on this device is damaged and could not be read: {what}. \
         Everything else is there; please answer that again."
    )
}

/// What happened last.
pub fn event(event: &Event) -> String {
    match event {
        Event::Undone(topics) => format!("Undone: {}.", answers::topics(topics)),
        Event::Redone(topics) => format!("Redone: {}.", answers::topics(topics)),
        Event::Erased(Regret::ForAMinute) => {
            "Your answers are erased. For one minute you can bring them back.".into()
        }
        Event::Erased(Regret::Never) => {
            "Your answers are erased for good: you chose to leave nothing on this device.".into()
        }
        Event::Erased(Regret::NothingThere) => "Your answers are erased.".into(),
        Event::ErasedElsewhere => "Your answers were erased in another tab.".into(),
        Event::TakenUp => "Your earlier answers are here again.".into(),
        Event::Discarded { comes_back: true } => {
            "The earlier answers are erased. For one minute you can bring them back.".into()
        }
        Event::Discarded { .. } => "The earlier answers are erased.".into(),
        Event::DeskErased { comes_back: true } => {
            "That part of the advisor’s desk is erased. For one minute you can bring it back."
                .into()
        }
        Event::DeskErased { .. } => "That part of the advisor’s desk is erased.".into(),
        Event::Back => "What was erased is here again.".into(),
        Event::Replaced => "Your answers were replaced by those that came in.".into(),
        Event::Copied => {
            "These answers are open as a copy. Yours stay on this device; the line about an \
             earlier visit leads back to them."
                .into()
        }
    }
}

/// The line that offers earlier answers, without showing any; with how many
/// visits there are before that one.
pub fn earlier(day: Option<&str>, others: usize) -> String {
    let first = match day {
        Some(day) => {
            format!("Answers of an earlier visit, last changed on {day}, are kept on this device.")
        }
        None => "Answers of an earlier visit are kept on this device.".into(),
    };
    match others {
        0 => first,
        1 => first + " There is one visit more before it.",
        others => format!("{first} There are {others} more before it."),
    }
}

/// The button that takes them up.
pub const TAKE_UP: &str = "Go on with them";
/// The button that erases them.
pub const DISCARD: &str = "Discard them";
/// The link to all that is kept.
pub const ALL: &str = "All that is kept here";

/// The question on a shared computer after a while.
pub const IDLE: &str = "Are you still there?";
/// What happens else.
pub const IDLE_TEXT: &str =
    "Nothing was entered for a while. On a shared computer, your answers are erased in one minute.";
/// The button that goes on.
pub const GO_ON: &str = "I am still here";

/// While the second wasm is on its way.
pub const COMING: &str = "One moment: this part of the app is on its way.";
/// Where it does not come.
pub const MISSING: &str = "This part of the app could not be loaded. Check the connection and try again; where that \
     does not help, load the page again. Your answers are as they were.";
/// The button that tries again.
pub const TRY_AGAIN: &str = "Try again";
