//! The step in which the app takes over the page that stands in the document:
//! what a person did meanwhile is theirs.
//!
//! A control whose state differs from its markup was changed by the person, or
//! by a browser that remembers it for them. It keeps that state, and the app
//! hears of it as of any other change. So no view needs code of its own.

use super::{
    form::property,
    morph::{controls, drawn, nodes},
    page,
};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, Element, Event, EventInit, EventTarget, HtmlSelectElement};

/// What can be entered.
const CONTROLS: &str = "input,select,textarea";

/// Makes the content of the element with this id what `markup` says, whatever
/// stands there, and hands on what was entered as `input` events. A document
/// without that element gets one.
pub fn take_over(id: &str, markup: &str) {
    let Some(document) = page::document() else { return };
    let Some(element) = document.get_element_by_id(id).or_else(|| add(&document, id)) else {
        return;
    };
    let changes: Vec<Change> = all(&element).iter().filter_map(Change::of).collect();
    let place = Place::of(&document, &element);
    let is_short = page::is_short_of_place();
    nodes(&element, markup);
    let all = all(&element);
    let kept: Vec<Element> = changes.iter().filter_map(|it| it.repeat(&all)).collect();
    controls(&element, &kept);
    if is_short {
        page::take_place();
    } else if let Some(place) = place {
        place.keep(&document);
    }
    for control in kept {
        enter(&control);
    }
}

/// Has what was entered in a control heard again.
pub fn enter(control: &EventTarget) {
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict("input", &bubbling) {
        // Nobody can refuse it: an `input` event has nothing to prevent.
        _ = control.dispatch_event(&event);
    }
}

fn add(document: &Document, id: &str) -> Option<Element> {
    let element = document.create_element("div").ok()?;
    element.set_id(id);
    document.body()?.append_child(&element).ok()?;
    Some(element)
}

fn all(element: &Element) -> Vec<Element> {
    let found = element.query_selector_all(CONTROLS).ok();
    let nodes = found.iter().flat_map(|it| (0..it.length()).filter_map(|index| it.get(index)));
    nodes.filter_map(|it| it.dyn_into().ok()).collect()
}

fn text(control: &JsValue, name: &str) -> String {
    property(control, name).as_string().unwrap_or_default()
}

/// Whether it is a checkbox or a radio button, whose value is its name.
fn is_checkable(control: &Element) -> bool {
    matches!(text(control, "type").as_str(), "checkbox" | "radio")
}

/// Says which control it is, before and after other markup.
fn identity(control: &Element) -> String {
    let id = control.id();
    if !id.is_empty() {
        return id;
    }
    let value = if is_checkable(control) { text(control, "value") } else { String::new() };
    [text(&property(control, "form"), "id"), text(control, "name"), value].join(" ")
}

/// What a person changed.
struct Change {
    identity: String,
    value: String,
    is_checked: bool,
}

impl Change {
    /// The change of a control; `None` where it is as its markup says.
    fn of(control: &Element) -> Option<Self> {
        let value = text(control, "value");
        let is_checked = property(control, "checked").is_truthy();
        let is_own = if is_checkable(control) {
            property(control, "defaultChecked").is_truthy() != is_checked
        } else if control.has_type::<HtmlSelectElement>() {
            drawn(control).is_some_and(|it| it.value() != value)
        } else {
            text(control, "defaultValue") != value
        };
        is_own.then(|| Self { identity: identity(control), value, is_checked })
    }

    /// Makes it again; gives the control, where there is one that can take it.
    fn repeat(&self, all: &[Element]) -> Option<Element> {
        let control = all.iter().find(|it| identity(it) == self.identity)?;
        let (name, state) = if is_checkable(control) {
            ("checked", JsValue::from_bool(self.is_checked))
        } else {
            ("value", JsValue::from_str(&self.value))
        };
        // To set what is there already would move the cursor in a text.
        if property(control, name) != state {
            js_sys::Reflect::set(control, &JsValue::from_str(name), &state).ok()?;
        }
        (property(control, name) == state).then(|| control.clone())
    }
}

/// Where on the screen stands what a person reads: an element and those around
/// it, each with its distance from the top of the window.
struct Place(Vec<(Element, f64)>);

impl Place {
    /// What has the focus, where that can be seen, else what stands in the upper
    /// part of the window. At the top of the page nothing needs to be held.
    fn of(document: &Document, element: &Element) -> Option<Self> {
        let window = document.default_view()?;
        if window.scroll_y().ok()? <= 0.0 {
            return None;
        }
        let size = |value: Result<JsValue, JsValue>| value.ok()?.as_f64();
        let (width, height) = (size(window.inner_width())?, size(window.inner_height())?);
        let is_seen = |it: &Element| (0.0..height).contains(&top(it));
        let focused = document.active_element().filter(|it| element.contains(Some(it)));
        #[allow(clippy::cast_possible_truncation, reason = "a window is not that large")]
        let point = || document.element_from_point((width / 2.0) as f32, (height / 4.0) as f32);
        let start = focused.filter(is_seen).or_else(point)?;
        let mut around = Vec::new();
        let mut next = Some(start);
        while let Some(it) = next.filter(|it| it != element && element.contains(Some(it))) {
            around.push((it.clone(), top(&it)));
            next = it.parent_element();
        }
        Some(Self(around))
    }

    /// Scrolls so that the innermost element that is still there stands where it
    /// stood.
    fn keep(self, document: &Document) {
        let found = self.0.iter().find(|(it, _)| it.is_connected());
        if let Some((window, (element, before))) = document.default_view().zip(found) {
            let moved = top(element) - before;
            if moved.abs() >= 1.0 {
                window.scroll_by_with_x_and_y(0.0, moved);
            }
        }
    }
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}
