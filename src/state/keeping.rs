//! What the second wasm says of keeping the answers, and what it draws.

use crate::domain::keeping::Place;

/// What the second wasm says, ready to be shown. It knows all answers, what they
/// were before, and where they are kept; the app knows those that its views ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "none of them follows from another")]
pub struct Keeping {
    /// Where answers are kept.
    pub place: Place,
    /// Whether there is a change to take back.
    pub can_undo: bool,
    /// Whether there is one to make again.
    pub can_redo: bool,
    /// A sentence on where they are kept, and on what happened last.
    pub status: Option<String>,
    /// Markup above the view: what came in, and what went wrong.
    pub above: String,
    /// Markup of the line that offers earlier answers.
    pub earlier: String,
    /// Markup of the panel that makes links, codes and files.
    pub panel: String,
    /// Whether answers changed since it was told of them.
    pub is_untold: bool,
    /// The answers after each change while it is on its way: as pairs, and those that
    /// the app does not ask.
    pub waiting: Vec<[String; 2]>,
    /// Whether the second wasm did not come.
    pub is_missing: bool,
    /// Whether it is on its way for a person who waits for it.
    pub is_coming: bool,
}
