//! What a person entered in a form, as the browser would send it.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, FormData, HtmlFormElement, HtmlInputElement, SubmitEvent, UrlSearchParams};

/// A form after a change or a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The id of the form.
    pub form: String,
    /// The name of the control or the button.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether that control is checked.
    pub is_checked: bool,
    /// Whether a button or the Enter key sent it.
    pub is_submitted: bool,
    /// Whether text is being typed, so that more will follow.
    pub is_typing: bool,
    /// The fields of the form as in an address: `a=1&b=2`.
    pub query: String,
}

/// What an `input`, a `change` or a `submit` event says; `None` where it is of no
/// form, and for a change of anything but a number, of which an input said it before.
/// A form is never sent.
pub fn entered(event: &Event) -> Option<Entered> {
    let submitted = event.dyn_ref::<SubmitEvent>();
    let target = JsValue::from(event.target()?);
    let (form, control) = if let Some(submit) = submitted {
        event.prevent_default();
        (target, submit.submitter().map_or(JsValue::NULL, JsValue::from))
    } else {
        (property(&target, "form"), target)
    };
    let form: HtmlFormElement = form.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    let fields = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    let text = |name: &str| property(&control, name).as_string().unwrap_or_default();
    let (name, value) = (text("name"), text("value"));
    if submitted.is_some() && !name.is_empty() {
        fields.append(&name, &value);
    }
    let input = control.dyn_ref::<HtmlInputElement>();
    let kind = input.map(HtmlInputElement::type_).unwrap_or_default();
    // Of a number one hears that its field is left: until then it may be half of one.
    let (is_left, is_number) = (event.type_() == "change", kind == "number");
    if is_left && !is_number {
        return None;
    }
    let is_text = is_number || kind == "search";
    Some(Entered {
        form: form.id(),
        is_submitted: submitted.is_some(),
        is_checked: input.is_some_and(HtmlInputElement::checked),
        is_typing: submitted.is_none() && !is_left && is_text,
        query: fields.to_string().into(),
        name,
        value,
    })
}

/// A property that several elements have without a common type.
pub(crate) fn property(element: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(element, &JsValue::from_str(name)).unwrap_or(JsValue::NULL)
}
