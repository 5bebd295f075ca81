//! What the second wasm does beside answering: it speaks unasked, and reads files.

use super::{form::property, wasm::Wasm};
use js_sys::{Function, Promise, Reflect};
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
pub fn hear(mut act: impl FnMut(String) + 'static) {
    let hear = Closure::<dyn FnMut(CustomEvent)>::new(move |event: CustomEvent| {
        act(event.detail().as_string().unwrap_or_default());
    });
    if let Some(window) = web_sys::window() {
        let hear = hear.into_js_value();
        // A window hears.
        _ = window.add_event_listener_with_callback(TOLD, hear.unchecked_ref());
    }
}

/// From within the second wasm: says something unasked.
pub fn tell(text: &str) {
    let told = || {
        let init = CustomEventInit::new();
        init.set_detail(&text.into());
        let event = CustomEvent::new_with_event_init_dict(TOLD, &init).ok()?;
        web_sys::window()?.dispatch_event(&event).ok()
    };
    // Without a window nobody hears.
    _ = told();
}

/// From within the second wasm: the text of the file that was just chosen;
/// `None` where the event is of another control.
pub fn text_of_file(event: &Event) -> Option<impl Future<Output = String> + use<>> {
    let files = property(&JsValue::from(event.target()?), "files");
    let file = property(&files, "0");
    let text: Function = property(&file, "text").dyn_into().ok()?;
    let promise: Promise = text.call0(&file).ok()?.dyn_into().ok()?;
    Some(async move {
        // A file that cannot be read is one that says nothing.
        let text = JsFuture::from(promise).await;
        text.ok().and_then(|it| it.as_string()).unwrap_or_default()
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
