//! Words of what an advisor works with.

/// The name of the view.
pub const NAME: &str = "For advisors";
/// Below it.
pub const LEAD: &str = "Walk a candidate through, or open what candidates send. All of it stays on \
     this device; nothing is sent.";
/// The heading of what begins a conversation.
pub const TALK: &str = "With a candidate beside you";
/// What it is.
pub const TALK_TEXT: &str = "It starts with empty answers, apart from all others, and shows \
     nothing of anyone before. At its end the candidate takes the plan along.";
/// The button that begins it.
pub const TALK_BEGIN: &str = "Start a conversation";
