//! Words around a tool in a frame on another site’s page.

/// Where a browser keeps nothing for the frame.
pub const NOTHING_KEPT: &str =
    "This page lets Docent keep nothing: what you answer is gone once you leave it.";

/// Where it keeps what belongs to this frame alone.
pub const KEPT_APART: &str = "What you answer here is kept in this browser, apart from \
    Docent’s own pages; some browsers erase it after a week.";

/// The way to keep answers that does not hang on the frame.
pub const WAY_OUT: &str =
    "To go on elsewhere, take a link or a code along with “Keep or send” below.";

/// The link to the same view outside the frame.
pub const ALONE: &str = "Open Docent by itself";

/// Before the result that the page around would get; the name of that site stands before it.
pub const ASKS: &str = "would like to have your result. Only this sentence would go there:";

/// The name of that question.
pub const REGION: &str = "Your result, for the page around";

/// The button that sends it.
pub const SEND: &str = "Send this sentence";

/// What became of it.
pub const SENT: &str = "The sentence was sent to the page around.";

/// The same where it was not.
pub const KEPT: &str = "Nothing was sent.";

/// The button that does not.
pub const KEEP: &str = "Send nothing";
