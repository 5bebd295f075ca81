//! What a change of the model may ask to be done outside of it.

use crate::route::Route;

/// A file of the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Programs and the lists that questions are made of.
    Catalog,
    /// That of the view at hand, which another wasm reads.
    Tool,
    /// What the first page says of every tool hangs on.
    FirstPage,
}

/// The name and value of each field of an address or a form, in order.
pub type Pairs = Vec<(String, String)>;

/// How a change of the address enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// As an entry of its own, which "back" undoes.
    Push,
    /// In place of the current entry.
    Replace,
    /// As an entry of its own, once typing rests.
    PushAtRest,
    /// In place of the current entry, once typing rests.
    ReplaceAtRest,
}

/// What is to be done outside the model after a change of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Write [`Model::query`] to the address.
    WriteQuery(History),
    /// Go to a view, in place of the current entry.
    Replace(Route),
    /// Go to a view of which nothing was seen before.
    Begin(Route),
    /// Say a sentence to a screen reader, once nothing has changed for a while.
    Say(String),
    /// Move the focus to the element with this id.
    Focus(String),
    /// Move the focus to one of the elements with this selector, counted from 0.
    FocusOneOf(&'static str, u32),
    /// Move the focus to the heading of the view.
    FocusHeading,
    /// Move the focus to the link that leads to where the person was.
    FocusWayBack,
    /// Print the page, once it is drawn.
    Print,
    /// Fetch this file again, past the browser's cache.
    Retry(File),
    /// Tell the second wasm what was entered; load it where it is not there.
    AskMore(Pairs),
    /// Put a text on the clipboard, through the second wasm.
    Copy(String),
    /// Tell the tool at hand what was entered; load it where it is not there.
    AskTool(Pairs),
}

/// What goes on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The page.
    Page,
    /// The study plan alone.
    Plan,
}
