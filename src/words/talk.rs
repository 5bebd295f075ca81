//! Words of a conversation of an advisor with a candidate, which both read.

use crate::domain::keeping::Trouble;

/// Above every view while it lasts.
pub const LINE: &str = "A conversation. It is kept in this tab only.";
/// The button beside it.
pub const END: &str = "End the conversation";

/// Above the question whether another one begins.
pub const ANOTHER: &str = "A conversation is still on";
/// What becomes of it then.
pub const ANOTHER_TEXT: &str = "A new one ends the one before; nothing of it is kept.";
/// The button that begins another.
pub const BEGIN_ANOTHER: &str = "End it and start a new one";
/// The button that goes on.
pub const GO_ON: &str = "Go on with the conversation";

/// The heading where it ends.
pub const HEADING: &str = "Take the plan with you";
/// What the candidate does.
pub const LEAD: &str = "Scan this with your phone. It opens what you said here, and your plan, on \
     the phone; no server sees it. Or take the link.";
/// Where nothing was said.
pub const NOTHING: &str = "Nothing was answered, so there is nothing to take along.";
/// Where it is too much for the picture.
pub const NO_QR: &str = "This is too much for a QR code. Leave a part out, or take the link.";

/// The heading of what becomes of it here.
pub const HERE: &str = "And on this device?";
/// What the buttons do.
pub const HERE_TEXT: &str = "“Forget” erases the conversation at once and for good. “Keep on my \
     desk” first puts all of its answers on the advisor’s desk, notes too, on this device.";
/// The button that erases it.
pub const FORGET: &str = "Forget";
/// The button that keeps it for the desk.
pub const TO_DESK: &str = "Keep on my desk";

/// Where the browser does not keep it.
pub fn not_kept(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Full => {
            "The browser has no room left, so this could not be put on the desk. Nothing is lost: \
             the conversation goes on. Tick every part above and keep the link instead."
        }
        Trouble::Refused | Trouble::Newer => {
            "This browser does not let the page keep anything here, so this could not be put on \
             the desk. Nothing is lost: the conversation goes on. Tick every part above and keep \
             the link instead."
        }
    }
}
