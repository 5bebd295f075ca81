//! The document: its title, focus, settings and the signals that it sends.

mod place;

pub use place::{begin_place, belong_to, is_of_others, keep_place, opened, to_top};
pub(super) use place::{is_short_of_place, take_place};

use crate::domain::calendar::Day;
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{Document, Element, Event, FocusOptions, HtmlElement};

/// The content of `<meta name="…">`, where the document has it.
pub fn setting(name: &str) -> Option<String> {
    in_browser(|document| {
        let meta = document.query_selector(&format!("meta[name='{name}']")).ok()??;
        meta.get_attribute("content")
    })
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    in_browser(|document| {
        document.set_title(title);
        Some(())
    });
}

/// Sets the canonical address of the document to a path and query of its site,
/// which is what a browser shares.
pub fn set_canonical(path: &str) {
    in_browser(|document| {
        let link = document.query_selector("link[rel=canonical]").ok()??;
        let before = link.get_attribute("href")?;
        let (scheme, rest) = before.split_once("://")?;
        let (host, _) = rest.split_once('/')?;
        link.set_attribute("href", &[scheme, "://", host, path].concat()).ok()
    });
}

/// Sets a custom property on the root element.
pub fn set_property(name: &str, value: &str) {
    in_browser(|document| {
        let root = document.document_element()?.dyn_into::<HtmlElement>().ok()?;
        root.style().set_property(name, value).ok()
    });
}

/// Gives the root element an attribute without a value.
pub fn mark_root(attribute: &str) {
    in_browser(|document| document.document_element()?.set_attribute(attribute, "").ok());
}

/// The attribute of the root element while the page stands there for another
/// address than this one: its boot script says so.
pub const ASKED: &str = "data-asked";

/// Takes an attribute from the root element.
pub fn unmark_root(attribute: &str) {
    in_browser(|document| document.document_element()?.remove_attribute(attribute).ok());
}

/// Moves the focus to the page's heading, so that a screen reader starts
/// there. The heading takes focus by program only.
///
/// An address with a fragment leads to the element with that id instead. A
/// heading takes the focus without a scroll where the page is scrolled already: on
/// the way back the browser has restored the place.
pub fn focus_heading() {
    in_browser(|document| {
        let hash = document.location()?.hash().ok()?;
        let named = hash.strip_prefix('#').and_then(|id| document.get_element_by_id(id));
        if let Some(element) = named {
            // What it is folded into opens, as it does where a page is loaded.
            while let Some(folded) = element.closest("details:not([open])").ok().flatten() {
                folded.set_attribute("open", "").ok()?;
            }
            element.scroll_into_view();
            return focus_element(&element);
        }
        let heading = document.query_selector("main h1").ok()??;
        // What came in may stand above it, and fill a phone.
        focus_staying(&heading, document.default_view()?.scroll_y().ok()? > 0.0)
    });
}

/// Moves the focus to the element with this id, and brings it into view where
/// it is not.
pub fn focus(id: &str) {
    in_browser(|document| {
        let element = document.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?;
        // What has the focus already would not be brought into view.
        _ = element.blur();
        element.focus().ok()
    });
}

/// Moves the focus to the link of the page with this path, where the main part
/// has one, without a scroll: the way back leads to where one left. Else to the
/// heading.
pub fn focus_way_back(path: &str) {
    let found = in_browser(|document| {
        let link = document.query_selector(&["main a[href='", path, "']"].concat()).ok()??;
        focus_element(&link)
    });
    if found.is_none() {
        focus_heading();
    }
}

/// Moves the focus to one of the elements that `selector` names, counted from
/// 0, without a scroll: it is in view already.
pub fn focus_one_of(selector: &str, index: u32) {
    in_browser(|document| {
        let element = document.query_selector_all(selector).ok()?.get(index)?;
        focus_element(element.dyn_ref::<Element>()?)
    });
}

/// The fragment of the address, without its sign.
pub fn fragment() -> Option<String> {
    let hash = in_browser(|document| document.location()?.hash().ok())?;
    hash.strip_prefix('#').map(str::to_owned)
}

/// Loads the page again.
pub fn reload() {
    in_browser(|document| document.location()?.reload().ok());
}

/// Whether the fragment may be one of our links.
pub fn has_link() -> bool {
    fragment().is_some_and(|it| {
        it.get(1..2) == Some("=") && "sroaSROA".contains(it.get(..1).unwrap_or("-"))
    })
}

/// Takes the fragment out of the address bar and of the entry of the history.
pub fn drop_fragment() {
    in_browser(|document| {
        let history = document.default_view()?.history().ok()?;
        let state = history.state().ok()?;
        history.replace_state_with_url(&state, "", Some(&here(document)?)).ok()
    });
}

/// The path of the page, as the address bar has it.
pub fn path() -> Option<String> {
    in_browser(|document| document.location()?.pathname().ok())
}

/// Scheme, host and port of the page: "<https://school.example>".
pub fn origin() -> Option<String> {
    in_browser(|document| document.location()?.origin().ok())
}

/// Path and query of the page, as the address bar has them.
fn here(document: &Document) -> Option<String> {
    let location = document.location()?;
    Some(location.pathname().ok()? + &location.search().ok()?)
}

/// Says, once, that the first view can take a click: a performance mark for
/// tools and an event for the page around.
pub fn ready() {
    in_browser(|document| {
        // A browser that refuses the mark or the event runs the app all the same.
        _ = document.default_view()?.performance()?.mark("app-ready");
        Some(())
    });
    dispatch("docent:ready");
}

/// An element that stands nowhere in the document.
pub fn nowhere() -> Option<HtmlElement> {
    in_browser(|document| document.create_element("div").ok()?.dyn_into().ok())
}

/// Runs a future to its end, beside everything else.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// Says that the content did not come, so that the page stays as it is.
pub fn missing() {
    dispatch("docent:missing");
}

fn dispatch(event: &str) {
    in_browser(|document| document.default_view()?.dispatch_event(&Event::new(event).ok()?).ok());
}

/// Today's date where the person is. The only clock of the app.
pub fn today() -> Option<Day> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    let month = i8::try_from(now.get_month() + 1).ok()?;
    Day::new(year, month, i8::try_from(now.get_date()).ok()?)
}

/// Seconds since the page was opened, and a random number; it keeps no secret.
pub fn now() -> (u32, u32) {
    let seconds = in_browser(|document| {
        let milliseconds = document.default_view()?.performance()?.now();
        Some(milliseconds / 1000.0)
    });
    let random = if cfg!(target_arch = "wasm32") { js_sys::Math::random() } else { 0.0 };
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are positive, and what is too large is the largest"
    )]
    let whole = |it: f64| it as u32;
    (whole(seconds.unwrap_or_default()), whole(random * f64::from(u32::MAX)))
}

/// Whether the element with this id stands in the document and holds something.
pub fn is_filled(id: &str) -> bool {
    in_browser(|document| document.get_element_by_id(id)).is_some_and(|it| it.has_child_nodes())
}

/// Whether the window is as wide as a desk's, where panels stand open beside
/// the list.
pub fn is_wide() -> bool {
    in_browser(|document| document.default_view()?.match_media("(min-width: 56.25rem)").ok()?)
        .is_some_and(|it| it.matches())
}

/// Calls `act` before anything else hears of a click that may lead on or open
/// something. A choice does neither, and is to be on the screen at once.
pub fn before_clicks(mut act: impl FnMut() + 'static) {
    in_browser(|document| {
        let heard = move |event: Event| {
            if is_within(&event, "a,button,summary") {
                act();
            }
        };
        let act = Closure::<dyn FnMut(Event)>::new(heard).into_js_value();
        document.add_event_listener_with_callback_and_bool("click", act.unchecked_ref(), true).ok()
    });
}

/// Prints the page.
pub fn print() {
    in_browser(|document| document.default_view()?.print().ok());
}

/// Whether an event came from what `selector` names, or from something in it.
pub(super) fn is_within(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    target.and_then(|it| it.closest(selector).ok().flatten()).is_some()
}

/// The document; outside a browser there is none.
pub(super) fn document() -> Option<Document> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    web_sys::window()?.document()
}

fn in_browser<T>(act: impl FnOnce(&Document) -> Option<T>) -> Option<T> {
    act(&document()?)
}

pub(super) fn focus_element(element: &Element) -> Option<()> {
    focus_staying(element, true)
}

/// Moves the focus; where it is to stay, the page does not scroll.
fn focus_staying(element: &Element, stays: bool) -> Option<()> {
    let element = element.dyn_ref::<HtmlElement>()?;
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(stays);
    element.focus_with_options(&options).ok()
}

/// `text` for a part of an address, as `encodeURIComponent` has it.
pub fn encode(text: &str) -> String {
    if !cfg!(target_arch = "wasm32") {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte);
        return text
            .bytes()
            .map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") })
            .collect();
    }
    js_sys::encode_uri_component(text).into()
}
