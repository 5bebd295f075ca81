//! The place on a page, kept with the entry of the history: how far it was
//! scrolled, and what was open.

use super::{here, in_browser};
use std::cell::RefCell;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Element;

/// The keys under which an entry of the history holds its address, how far the
/// page was scrolled, and what was open.
const ADDRESS: &str = "docentAddress";
const PLACE: &str = "docentPlace";
const OPENED: &str = "docentOpened";
/// The key under which it holds the conversation that it belongs to.
const TALK: &str = "docentTalk";

thread_local! {
    /// The conversation that is on; else empty.
    static NOW: RefCell<String> = const { RefCell::new(String::new()) };
}

/// From now on, entries of the history belong to the conversation with this name, or
/// to none where it is empty.
pub fn belong_to(talk: &str) {
    NOW.set(talk.to_owned());
}

/// Whether the entry of the history with this path and query belongs to another
/// conversation, or to none while one is on.
pub fn is_of_others(path: &str, search: &str) -> bool {
    let talk = entry(&address(path, search)).and_then(|it| value(&it, TALK)?.as_string());
    talk.is_some_and(|it| NOW.with_borrow(|now| *now != it))
}

/// Notes to whom the entry of the history belongs, where it is new. How far the page is
/// scrolled and what is open is not known before it is left.
pub fn begin_place() {
    if in_browser(here).is_some_and(|it| entry(&it).is_none()) {
        note(&[]);
    }
}

/// Goes to the top of the page.
pub fn to_top() {
    in_browser(|document| {
        document.default_view()?.scroll_to_with_x_and_y(0.0, 0.0);
        Some(())
    });
}

/// Notes in the entry of the history its address, to whom it belongs, and these.
fn note(more: &[(&str, JsValue)]) {
    in_browser(|document| {
        let state = js_sys::Object::new();
        let set = |key: &str, value: &JsValue| js_sys::Reflect::set(&state, &key.into(), value);
        set(ADDRESS, &here(document)?.into()).ok()?;
        set(TALK, &NOW.with_borrow(|it| it.into())).ok()?;
        for (key, value) in more {
            set(key, value).ok()?;
        }
        document.default_view()?.history().ok()?.replace_state(&state, "").ok()
    });
}

fn address(path: &str, search: &str) -> String {
    let mark = if search.is_empty() { "" } else { "?" };
    [path, mark, search].concat()
}

/// Notes in the entry of the history how far the page is scrolled and which
/// disclosures with an id are open, for the way back and for a reload.
pub fn keep_place() {
    in_browser(|document| {
        let opened = js_sys::Array::new();
        let details = document.query_selector_all("details[open][id]").ok()?;
        for one in (0..details.length()).filter_map(|index| details.get(index)) {
            opened.push(&one.dyn_ref::<Element>()?.id().into());
        }
        let scrolled = document.default_view()?.scroll_y().ok()?.into();
        note(&[(PLACE, scrolled), (OPENED, opened.into())]);
        Some(())
    });
}

/// What the entry of the history with this address holds. A link that leads on is drawn
/// before the bar follows, and then the entry at hand is still the one that is left.
fn entry(address: &str) -> Option<JsValue> {
    let state = in_browser(|it| it.default_view()?.history().ok()?.state().ok())?;
    let is_its = value(&state, ADDRESS)?.as_string().as_deref() == Some(address);
    is_its.then_some(state)
}

fn value(state: &JsValue, key: &str) -> Option<JsValue> {
    js_sys::Reflect::get(state, &key.into()).ok()
}

/// The ids of the disclosures that were open when the entry of the history with
/// this path and query was left; `None` where it is new.
pub fn opened(path: &str, search: &str) -> Option<Vec<String>> {
    let opened = value(&entry(&address(path, search))?, OPENED)?;
    let opened = opened.dyn_into::<js_sys::Array>().ok()?;
    Some(opened.iter().filter_map(|id| id.as_string()).collect())
}

/// How far the page was scrolled when this entry of the history was left.
fn place() -> Option<f64> {
    value(&entry(&in_browser(here)?)?, PLACE)?.as_f64()
}

/// Whether the page is too short for the browser to have scrolled to where it
/// was.
pub(in crate::browser) fn is_short_of_place() -> bool {
    let room = in_browser(|document| {
        let height = f64::from(document.document_element()?.scroll_height());
        Some(height - document.default_view()?.inner_height().ok()?.as_f64()?)
    });
    place().zip(room).is_some_and(|(place, room)| room < place)
}

/// Scrolls to where the page was when this entry of the history was left.
pub(in crate::browser) fn take_place() {
    if let Some(place) = place() {
        in_browser(|document| {
            document.default_view()?.scroll_to_with_x_and_y(0.0, place);
            Some(())
        });
    }
}
