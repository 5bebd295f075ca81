//! What another wasm says of the view that it draws.

use super::{Pairs, Trouble};
use crate::{content::Origin, domain::calendar::Day, route::Route};

/// The view that another wasm draws and hears: a tool, or a page of text. The app
/// knows neither its rules nor its content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tooling {
    /// Its markup.
    pub view: String,
    /// How much of it that is.
    pub extent: Extent,
    /// Its heading, where that hangs on what it shows.
    pub heading: String,
    /// Whether what draws it is on its way.
    pub is_coming: bool,
    /// Whether that did not come.
    pub is_missing: bool,
    /// What was entered while it is on its way, with its view: it waits there also where
    /// one leaves meanwhile.
    pub waiting: Vec<(Option<Route>, Pairs)>,
    /// The views of which the content files were told.
    pub told: Vec<Route>,
    /// What is known of the content file of this view.
    pub file: Option<ToolFile>,
}

impl Tooling {
    /// Whether nothing is to be said of what is on its way: the page says it, or the view
    /// stands as it was published and nothing was entered in it.
    pub fn is_quiet(&self) -> bool {
        let is_untouched = || self.waiting.iter().all(|(_, entered)| entered.is_empty());
        match self.extent {
            Extent::Hidden => self.is_coming,
            Extent::Published => self.is_coming && is_untouched(),
            Extent::Whole | Extent::Near => self.is_empty(),
        }
    }

    /// Whether nothing was drawn or published, and what draws it may still come.
    pub fn is_empty(&self) -> bool {
        self.view.is_empty() && !self.extent.is_published() && !self.is_missing
    }
}

/// How much of a view was drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    #[default]
    Whole,
    /// What is near the control that was used last; the rest stands as it was.
    Near,
    /// Nothing: it stands in the document as it was published, untouched until there
    /// is something else to show.
    Published,
    /// Nothing yet: it stands there as published and keeps its room, but is not shown, since
    /// what draws it has something else to show.
    Hidden,
}

impl Extent {
    /// Whether what was published stands in the document.
    pub fn is_published(self) -> bool {
        matches!(self, Self::Published | Self::Hidden)
    }
}

/// The rows in which the first page says what the tools say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ToolRows {
    /// The answers that they need are open.
    #[default]
    Open,
    /// What says it is on its way.
    Coming,
    /// It did not come.
    Missing,
    /// The rows, as they were drawn.
    Drawn(String),
}

/// What is known of the content file of a view that another wasm draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolFile {
    /// Where it was read.
    pub origin: Origin,
    /// Why it is not live, where it is not.
    pub trouble: Option<Trouble>,
    /// The day of its last change.
    pub updated: Day,
}
