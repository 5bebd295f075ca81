//! A place of its own on the page of a test, and short ways to what stands in it.

use docent::browser::{
    form::{self, Entered},
    morph::morph,
    takeover::take_over,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement};

thread_local! { static NUMBER: Cell<u32> = const { Cell::new(0) }; }

/// The document of the test.
pub(crate) fn document() -> Document {
    web_sys::window().and_then(|it| it.document()).expect("a test runs in a browser")
}

/// The events that the app hears.
const HEARD: [&str; 2] = ["input", "submit"];

/// What hears events, as long as it is kept.
type Listener = Closure<dyn FnMut(Event)>;

/// A place on the page, taken away at the end of the test.
pub(crate) struct Place {
    pub(crate) element: Element,
    heard: Rc<RefCell<Vec<Option<Entered>>>>,
    listener: Listener,
}

impl Drop for Place {
    fn drop(&mut self) {
        let body = document().body().expect("there is a body");
        for name in HEARD {
            let listener = self.listener.as_ref().unchecked_ref();
            body.remove_event_listener_with_callback(name, listener).expect("it listened");
        }
        self.element.remove();
    }
}

impl Place {
    /// A place with this markup.
    pub(crate) fn with(markup: &str) -> Self {
        let number = NUMBER.get() + 1;
        NUMBER.set(number);
        let element = document().create_element("div").expect("an element");
        element.set_id(&format!("place-{number}"));
        let body = document().body().expect("there is a body");
        body.append_child(&element).expect("it is put there");
        let heard: Rc<RefCell<Vec<Option<Entered>>>> = Rc::default();
        let listening = heard.clone();
        let listener: Listener = Closure::new(move |event: Event| {
            listening.borrow_mut().push(form::entered(&event));
        });
        // The app listens around its place too, which may be made anew.
        for name in HEARD {
            let listener = listener.as_ref().unchecked_ref();
            body.add_event_listener_with_callback(name, listener).expect("it listens");
        }
        let place = Self { element, heard, listener };
        place.shows(markup);
        place
    }

    /// A place whose page came from a host, as the browser read it.
    pub(crate) fn parsed(markup: &str) -> Self {
        let place = Self::with("");
        place.element.set_inner_html(markup);
        place
    }

    /// The app takes the page over, and draws it so.
    pub(crate) fn is_taken_over(&mut self, markup: &str) {
        let id = self.element.id();
        take_over(&id, markup);
        self.element = document().get_element_by_id(&id).expect("there is a place again");
    }

    /// Brings it into line with other markup.
    pub(crate) fn shows(&self, markup: &str) {
        morph(&self.element.id(), markup);
    }

    /// What was entered since the last time.
    pub(crate) fn heard(&self) -> Vec<Option<Entered>> {
        self.heard.take()
    }

    /// The first element with this selector.
    pub(crate) fn find<T: JsCast>(&self, css: &str) -> T {
        let found = self.element.query_selector(css).expect("a selector");
        found.unwrap_or_else(|| panic!("nothing is {css}")).dyn_into().expect("of this type")
    }

    /// Every element with this selector.
    pub(crate) fn all(&self, css: &str) -> Vec<Element> {
        all(&self.element, css)
    }

    /// A person types: the text of the field changes, and an event says so.
    pub(crate) fn types(&self, css: &str, text: &str) {
        let input: HtmlInputElement = self.find(css);
        input.set_value(text);
        self.tells(css);
    }

    /// An input event from this element, which bubbles as a person's does.
    pub(crate) fn tells(&self, css: &str) {
        let event = Event::new("input").expect("an event");
        event.init_event_with_bubbles("input", true);
        self.find::<Element>(css).dispatch_event(&event).expect("it is heard");
    }

    /// Gives the focus to an element, which must take it.
    pub(crate) fn focuses(&self, css: &str) {
        self.find::<HtmlElement>(css).focus().expect("it is focused");
        assert!(self.has_focus(css), "{css} takes the focus");
    }

    /// Whether the focus is on the element with this selector.
    pub(crate) fn has_focus(&self, css: &str) -> bool {
        document().active_element().is_some_and(|it| it == self.find(css))
    }
}

/// Lets the browser do something else before a long test goes on.
pub(crate) async fn pause() {
    let mut wait = |resolve: js_sys::Function, _| {
        let window = web_sys::window().expect("a test runs in a browser");
        window.set_timeout_with_callback(&resolve).expect("it is asked for");
    };
    let paused = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::new(&mut wait)).await;
    paused.expect("nothing refuses it");
}

/// Every element with this selector.
pub(crate) fn all(element: &Element, css: &str) -> Vec<Element> {
    let found = element.query_selector_all(css).expect("a selector");
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Notes something on a node that no markup knows.
pub(crate) fn mark(element: &Element, mark: &str) {
    js_sys::Reflect::set(element, &"docentTest".into(), &mark.into()).expect("it is noted");
}

/// What was noted on a node.
pub(crate) fn marked(element: &Element) -> Option<String> {
    property(element, "docentTest").as_string()
}

/// A property of an element.
pub(crate) fn property(element: &Element, name: &str) -> JsValue {
    js_sys::Reflect::get(element, &name.into()).expect("it has it")
}
