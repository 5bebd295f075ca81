//! Words of a newer release.

/// The heading.
pub const HEADING: &str = "A newer version is there";
/// Beneath it.
pub const TEXT: &str = "You can go on with this one, or load the page again: your answers are \
     kept, unless you chose otherwise.";
/// The button.
pub const LOAD: &str = "Load the newer version";
