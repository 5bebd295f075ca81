//! Words of “send to an advisor”.

use crate::{
    domain::sending::{Entry, Sending, Single, State, TRIES},
    words::figures,
};

/// The disclosure.
pub const HEADING: &str = "Send to an advisor";
/// Beneath the panel's heading, where this can be done.
pub const LEAD: &str = "You take a link, a code or a file, and give it to whom you like: whoever has it can read \
     what is in it. “Send to an advisor” is the one thing here that sends something itself, once \
     you have read it and agreed.";

/// Where it goes.
pub fn place(institution: &str, host: &str) -> String {
    format!("It goes to {institution}, at {host}, when you press the button, and not before.")
}

/// The label of the field.
pub const REACH: &str = "How they can reach you";
/// Beneath it.
pub const REACH_HELP: &str = "An email address or a phone number, so that an advisor can answer. It goes along, and is kept \
     nowhere here.";
/// Where the field is empty.
pub const NO_REACH: &str = "Enter an email address or a phone number first.";
/// Where it holds something else.
pub const NOT_A_REACH: &str = "This is neither an email address nor a phone number.";
/// Above what goes.
pub const ALL: &str = "This goes, word for word";
/// Beneath it.
pub const ALONG: &str = "The link holds these answers in full. With it go the number of this form, and a random number \
     by which the server knows a second try. As with any request, the server sees your network \
     address and which browser you use.";
/// The label of the box.
pub const AGREE: &str = "I have read it, and agree that it is sent";
/// Where it is not ticked.
pub const NOT_AGREED: &str = "Read what goes, and tick the box first.";
/// The button.
pub const SEND: &str = "Send it";

/// What an entry is called.
pub fn entry(entry: Entry<'_>) -> &str {
    match entry {
        Entry::Line(name) => name,
        Entry::Single(Single::Reach) => REACH,
        Entry::Single(Single::Link) => super::LINK,
        Entry::Single(Single::Day) => "Day",
        Entry::Single(Single::Content) => "Version of the content",
    }
}

/// What other ways there are.
const INSTEAD: &str =
    "Take the link, an email or the file instead. Your answers are where they were.";
/// Where a try had no answer.
const MAYBE: &str = "It may have arrived all the same; sending again does not double it.";

/// What is known of what was sent; `is_same` is whether it is what would go now.
pub fn state(sending: &Sending, is_same: bool) -> String {
    let mut said = match sending.state() {
        State::Trying(1) => format!("Sending: try 1 of {TRIES}."),
        State::Trying(attempt) => {
            format!("Nothing confirmed it yet. Sending: try {attempt} of {TRIES}.")
        }
        State::Confirmed(day) => {
            let day = day.map(|it| format!(" on {}", figures::day(it))).unwrap_or_default();
            format!("It arrived: the server confirmed it{day}. Your answers are where they were.")
        }
        State::Refused(status) => {
            let status = match status {
                0 => "it leads to another address".into(),
                status => format!("status {status}"),
            };
            let maybe = if sending.may_be_there() {
                " An earlier try may have arrived all the same."
            } else {
                ""
            };
            format!("The server did not take it ({status}).{maybe} {INSTEAD}")
        }
        State::Unconfirmed if is_same => {
            format!("Not confirmed, after {TRIES} tries. {MAYBE} {INSTEAD}")
        }
        // What would go now is another letter to the server.
        State::Unconfirmed => format!(
            "Not confirmed, after {TRIES} tries. It may have arrived all the same, and what stands \
             here now would be a second one."
        ),
    };
    if !is_same && *sending.state() != State::Unconfirmed {
        said += " This is about what you sent; what stands here has changed since.";
    }
    said
}
