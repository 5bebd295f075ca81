//! What the second wasm does beside answering: it speaks unasked, and reads files.

use super::{
    form::property,
    page, takeover,
    wasm::{self, Pairs, Wasm},
};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, Event};

/// The promise of the boot script that the page is there whole, and whether the second
/// wasm was begun at once.
const BEGUN: &str = "docentBegun";
/// The event by which it says something unasked.
const TOLD: &str = "docent:more";
/// The promise that it answers, which it leaves behind.
const STARTED: &str = "docentMoreStarted";

/// Waits for the page, and for the second wasm, but not for long, where the boot
/// script has begun to load it because something is kept or came with the address;
/// whether it should be there then and is not.
pub async fn is_late() -> bool {
    let begun = web_sys::window().map(|it| property(&JsValue::from(it), BEGUN));
    if let Some(Ok(loading)) = begun.map(JsCast::dyn_into::<Promise>) {
        // It cannot fail.
        let is_begun = JsFuture::from(loading).await.is_ok_and(|it| it.is_truthy());
        return is_begun && !Wasm::More.is_there();
    }
    false
}

/// Hears what it says unasked.
pub fn hear(mut act: impl FnMut(Pairs) + 'static) {
    let hear = Closure::<dyn FnMut(CustomEvent)>::new(move |event: CustomEvent| {
        act(event.detail().dyn_ref().map(wasm::pairs).unwrap_or_default());
    });
    if let Some(window) = web_sys::window() {
        let hear = hear.into_js_value();
        // A window hears.
        _ = window.add_event_listener_with_callback(TOLD, hear.unchecked_ref());
    }
}

/// What a tool says unasked: that its view is to be drawn again.
const AGAIN: &str = "again";

/// From within a tool: says that.
pub fn tell_again() {
    tell(vec![(AGAIN.to_owned(), String::new())]);
}

/// Whether it says that.
pub fn is_again(told: &[(String, String)]) -> bool {
    told.iter().any(|it| it.0 == AGAIN)
}

/// From within a wasm beside the app: says something unasked.
pub fn tell(pairs: Pairs) {
    let told = move || {
        let init = CustomEventInit::new();
        init.set_detail(&wasm::texts(pairs));
        let event = CustomEvent::new_with_event_init_dict(TOLD, &init).ok()?;
        web_sys::window()?.dispatch_event(&event).ok()
    };
    // Without a window nobody hears.
    _ = told();
}

/// From within a wasm beside the app: has the controls within the element of this id heard in
/// which files were chosen before it was there.
pub fn hear_files_again(id: &str) {
    let within = page::document().and_then(|it| it.get_element_by_id(id));
    let found = within.and_then(|it| it.query_selector_all("input[type=file]").ok());
    let Some(found) = found else { return };
    for control in (0..found.length()).filter_map(|index| found.get(index)) {
        let files = property(&control, "files");
        if property(&files, "length").as_f64().is_some_and(|it| it > 0.0) {
            takeover::enter(&control);
        }
    }
}

/// From within a wasm beside the app: the names and texts of the files that were just
/// chosen in a control whose id begins so; `None` where the event is of another one.
pub fn texts_of_files(event: &Event, id: &str) -> Option<impl Future<Output = Pairs> + use<>> {
    let control = JsValue::from(event.target()?);
    let is_it = property(&control, "id").as_string().is_some_and(|it| it.starts_with(id));
    let files = property(&control, "files");
    if !is_it || !files.is_object() {
        return None;
    }
    let reading: Vec<(String, Option<Promise>)> = Array::from(&files)
        .iter()
        .map(|file| {
            let name = property(&file, "name").as_string().unwrap_or_default();
            let text = property(&file, "text").dyn_into::<Function>().ok();
            (name, text.and_then(|it| it.call0(&file).ok()?.dyn_into().ok()))
        })
        .collect();
    Some(async move {
        let mut texts = Vec::new();
        for (name, reading) in reading {
            // A file that cannot be read is one that says nothing.
            let text = match reading {
                Some(reading) => JsFuture::from(reading).await.ok().and_then(|it| it.as_string()),
                None => None,
            };
            texts.push((name, text.unwrap_or_default()));
        }
        texts
    })
}

/// From within the second wasm: whether a page is shown again as it was left,
/// without being loaded.
pub fn is_as_it_was_left(event: &Event) -> bool {
    property(event, "persisted").is_truthy()
}

/// From within the second wasm: what is to be done before it answers.
pub fn starting(start: impl Future<Output = ()> + 'static) {
    let started = wasm_bindgen_futures::future_to_promise(async {
        start.await;
        Ok(JsValue::UNDEFINED)
    });
    if let Some(window) = web_sys::window() {
        // A window takes properties.
        _ = Reflect::set(&window, &STARTED.into(), &started);
    }
}
