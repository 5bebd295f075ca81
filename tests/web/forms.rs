//! What a form says when a person enters something.

use crate::place::{Place, document};
use docent::{browser::form::Entered, route::pairs};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement};

const FORM: &str = "<form id=\"heard\">\
    <input name=\"q\" type=\"search\" value=\"a b\">\
    <input name=\"format\" type=\"checkbox\" value=\"online\">\
    <input name=\"format\" type=\"checkbox\" value=\"on-campus\" checked>\
    <textarea name=\"report\">One\ntwo</textarea>\
    <input type=\"hidden\" name=\"compare\" value=\"c\">\
    <button type=\"submit\" name=\"show\" value=\"100\">More</button>\
    <button type=\"submit\" class=\"plain\">Send</button>\
    <input class=\"nameless\" value=\"x\">\
    </form>\
    <select form=\"heard\" name=\"sort\"><option value=\"name\"><option value=\"time\"></select>\
    <input class=\"outside\" form=\"heard\" name=\"compare\" type=\"checkbox\" value=\"d&amp;e\">\
    <button class=\"far\" form=\"heard\" name=\"show\" value=\"50\">Fewer</button>\
    <input class=\"alone\" name=\"alone\"><p>no control</p>";

/// What was heard last, and nothing else.
fn heard(place: &Place) -> Entered {
    let mut heard = place.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    heard.remove(0).expect("it is of a form")
}

/// The names and values that a form would send.
fn sent(entered: &Entered) -> Vec<(String, String)> {
    pairs(&entered.query)
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// What [`FORM`] sends as it stands there.
fn given() -> Vec<(String, String)> {
    vec![
        pair("q", "a b"),
        pair("format", "on-campus"),
        pair("report", "One\r\ntwo"),
        pair("compare", "c"),
        pair("sort", "name"),
    ]
}

/// The same where a form sends a break of a line as a browser's fields do.
fn plain(entered: &Entered) -> Vec<(String, String)> {
    let line = |it: String| it.replace("\r\n", "\n").replace('\n', "\r\n");
    sent(entered).into_iter().map(|(name, value)| (name, line(value))).collect()
}

#[wasm_bindgen_test]
fn a_search_is_typed() {
    let place = Place::with(FORM);
    place.types("[type=search]", "é & ü=1");
    let entered = heard(&place);
    assert_eq!((entered.form.as_str(), entered.name.as_str()), ("heard", "q"));
    assert_eq!(entered.value, "é & ü=1");
    assert!(entered.is_typing && !entered.is_submitted && !entered.is_checked);
    let mut wanted = given();
    wanted[0].1 = "é & ü=1".into();
    assert_eq!(plain(&entered), wanted);
}

#[wasm_bindgen_test]
fn a_box_is_checked_inside_of_the_form_and_outside() {
    let place = Place::with(FORM);
    let first: HtmlInputElement = place.find("[value=online]");
    for is_checked in [true, false] {
        first.click();
        let entered = heard(&place);
        assert_eq!((entered.name.as_str(), entered.value.as_str()), ("format", "online"));
        assert_eq!(entered.is_checked, is_checked);
        assert!(!entered.is_typing && !entered.is_submitted);
        let has_it = sent(&entered).contains(&pair("format", "online"));
        assert_eq!(has_it, is_checked);
    }
    place.find::<HtmlInputElement>(".outside").click();
    let entered = heard(&place);
    assert_eq!((entered.form.as_str(), entered.name.as_str()), ("heard", "compare"));
    assert_eq!((entered.value.as_str(), entered.is_checked), ("d&e", true));
    let mut wanted = given();
    wanted.push(pair("compare", "d&e"));
    assert_eq!(plain(&entered), wanted);
}

#[wasm_bindgen_test]
fn a_choice_is_made_in_a_select() {
    let place = Place::with(FORM);
    place.find::<HtmlSelectElement>("select").set_value("time");
    place.tells("select");
    let entered = heard(&place);
    assert_eq!((entered.form.as_str(), entered.name.as_str()), ("heard", "sort"));
    assert_eq!(entered.value, "time");
    assert!(!entered.is_typing && !entered.is_checked);
    assert_eq!(sent(&entered).last(), Some(&pair("sort", "time")));
}

#[wasm_bindgen_test]
fn a_text_is_typed_in_an_area_without_being_a_search() {
    let place = Place::with(FORM);
    place.tells("textarea");
    let entered = heard(&place);
    assert_eq!(entered.name, "report");
    assert!(!entered.is_typing && !entered.is_submitted);
    assert_eq!(plain(&entered), given());
}

#[wasm_bindgen_test]
fn a_button_sends_its_name_and_value_last_and_the_form_stays() {
    let address = document().location().map(|it| it.href());
    let place = Place::with(FORM);
    for (css, name, value) in
        [("[name=show]", "show", "100"), (".far", "show", "50"), (".plain", "", "")]
    {
        place.find::<HtmlElement>(css).click();
        let entered = heard(&place);
        assert_eq!(entered.form, "heard", "{css}");
        assert_eq!((entered.name.as_str(), entered.value.as_str()), (name, value));
        assert!(entered.is_submitted && !entered.is_typing && !entered.is_checked);
        let mut wanted = given();
        wanted.extend((!name.is_empty()).then(|| pair(name, value)));
        assert_eq!(plain(&entered), wanted, "{css}");
    }
    // As the Enter key does it.
    place.find::<HtmlFormElement>("form").request_submit().expect("it is sent");
    let entered = heard(&place);
    assert!(entered.is_submitted && entered.name.is_empty());
    assert_eq!(plain(&entered), given());
    assert_eq!(document().location().map(|it| it.href()), address, "nothing is sent");
}

#[wasm_bindgen_test]
fn what_is_of_no_form_says_nothing() {
    let place = Place::with(FORM);
    for css in [".alone", "p"] {
        place.tells(css);
        assert_eq!(place.heard(), [None], "{css}");
    }
    let nowhere = Event::new("input").expect("an event");
    assert_eq!(docent::browser::form::entered(&nowhere), None);
    place.types(".nameless", "y");
    let entered = heard(&place);
    assert!(entered.name.is_empty() && !entered.is_typing);
    assert_eq!(plain(&entered), given(), "a field without a name is not sent");
}
