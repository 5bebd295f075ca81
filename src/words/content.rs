//! Words about content that is on its way, old or not there.

use crate::{browser::http::FetchError, content::Refusal, state::Trouble};

/// The heading when the snapshot is shown.
pub const SNAPSHOT: &str = "You see a saved copy";
/// The heading when there is no content at all.
pub const UNAVAILABLE: &str = "The content could not be loaded";
/// What to do when there is no content at all.
pub const UNAVAILABLE_HELP: &str = "Neither the live content nor the saved copy arrived. Check the connection and try again. \
     What you answered is kept on this page.";
/// The button that fetches again.
pub const TRY_AGAIN: &str = "Try again";
/// The button while it fetches.
pub const TRYING: &str = "Trying …";

/// The date of the copy and why it is shown.
pub fn snapshot(day: &str, trouble: Option<&Trouble>) -> String {
    let why = trouble.map_or("The live content is not there", trouble_in_words);
    format!(
        "{why}, so this is the copy of {day} that came with the app. Facts may have changed since."
    )
}

/// Why live content could not be used, as the start of a sentence.
pub fn trouble_in_words(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Fetch(FetchError::Slow) => "The live content took too long",
        Trouble::Fetch(FetchError::Network) => "The live content could not be reached",
        Trouble::Fetch(FetchError::Status(404)) => "The live content was not found",
        Trouble::Fetch(FetchError::Status(_)) => "The server of the live content had an error",
        Trouble::Fetch(FetchError::TooLarge) => "The live content is too large",
        Trouble::Refused(Refusal::NotJson) => "The live content is not readable",
        Trouble::Refused(Refusal::Version(_)) => {
            "The live content was made for another version of this app"
        }
        Trouble::Refused(Refusal::Shape | Refusal::Broken(_)) => {
            "The live content has an error in it"
        }
    }
}
