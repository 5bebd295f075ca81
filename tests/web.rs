//! The part of the app that only a browser can show: the document is brought
//! into line with markup and a person's own is left alone, and forms are heard.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "web/forms.rs"]
mod forms;
#[path = "generated/catalog.rs"]
mod generated;
#[path = "timing/given.rs"]
#[allow(dead_code, reason = "the native tests need more of it")]
mod given;
#[path = "timing/golden.rs"]
#[allow(dead_code, reason = "the native tests need more of it")]
mod golden;
#[path = "golden/pathways.rs"]
mod pathways;
#[path = "model/person.rs"]
#[allow(dead_code, reason = "the loop without a browser needs more of it")]
mod person;
#[path = "web/place.rs"]
mod place;
#[path = "web/takeover.rs"]
mod takeover;
#[path = "web/tampered.rs"]
mod tampered;
#[path = "web/views.rs"]
mod views;

use place::{Place, mark, marked, property};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

wasm_bindgen_test_configure!(run_in_browser);

/// The markup of rows with these ids.
fn rows(ids: &[&str]) -> String {
    let rows = ids.iter().map(|id| format!("<li id=\"{id}\"><a href=\"#{id}\">{id}</a></li>"));
    format!("<h1>Rows</h1><ul>{}</ul>", rows.collect::<String>())
}

#[wasm_bindgen_test]
fn attributes_and_text_become_those_of_the_markup() {
    let steps = [
        "<p class=\"a\" title=\"one\">One <b>two</b> three</p>",
        "<p class=\"b\" lang=\"en\">One <b hidden=\"\">2</b> three</p>",
        "<p>One</p><p>and another</p>",
        "text alone",
        "<div><p>within</p></div><p>One</p>",
        "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>",
        "<svg viewBox=\"0 0 2 2\"><path d=\"M1 1\"></path><g></g></svg>",
        "",
        "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
        "<table><thead><tr><th>b</th></tr></thead><tbody></tbody></table>",
    ];
    for first in steps {
        for second in steps {
            let place = Place::with(first);
            assert_eq!(place.element.inner_html(), first);
            place.shows(second);
            assert_eq!(place.element.inner_html(), second, "after {first}");
        }
    }
}

#[wasm_bindgen_test]
fn what_did_not_change_is_not_made_again() {
    let place = Place::with("<p>one</p><section><p>two</p></section><p>three</p>");
    for (index, element) in place.all("*").iter().enumerate() {
        mark(element, &index.to_string());
    }
    place.shows("<p class=\"new\">one</p><section><p>changed</p></section><p>three</p>");
    let marks: Vec<_> = place.all("*").iter().map(marked).collect();
    assert_eq!(marks, ["0", "1", "2", "3"].map(|it| Some(it.to_owned())));
}

#[wasm_bindgen_test]
fn rows_with_an_id_are_moved_and_never_made_again() {
    let orders: [&[&str]; 8] = [
        &["a", "b", "c", "d"],
        &["d", "c", "b", "a"],
        &["b", "d"],
        &["x", "b", "y", "d", "z"],
        &["z", "y", "x"],
        &[],
        &["a", "z"],
        &["a"],
    ];
    for first in orders {
        for second in orders {
            let place = Place::with(&rows(first));
            for row in place.all("li") {
                mark(&row, &row.id());
                mark(&row.first_element_child().expect("a link"), &row.id());
            }
            place.shows(&rows(second));
            let found: Vec<String> = place.all("li").iter().map(Element::id).collect();
            assert_eq!(found, second, "after {first:?}");
            for row in place.all("li") {
                let id = row.id();
                let kept = first.contains(&id.as_str()).then_some(id);
                assert_eq!(marked(&row), kept, "{first:?}, then {second:?}");
                assert_eq!(marked(&row.first_element_child().expect("a link")), kept);
            }
        }
    }
}

#[wasm_bindgen_test]
fn focus_and_the_text_in_a_field_stay_while_markup_around_it_changes() {
    let page = |before: &str, value: &str| {
        format!(
            "{before}<form id=\"list\"><input id=\"q\" type=\"search\" value=\"{value}\"></form><p>{value}</p>"
        )
    };
    let place = Place::with(&page("", ""));
    let field: HtmlInputElement = place.find("#q");
    place.focuses("#q");
    for (before, text) in
        [("", "m"), ("<p>new</p>", "ma"), ("<h1>new</h1><p>more</p>", "maa"), ("", "maas")]
    {
        field.set_value(text);
        field.set_selection_range(1, 1).expect("a place in the text");
        place.shows(&page(before, text));
        assert!(place.has_focus("#q"), "{before}");
        assert_eq!((field.value(), field.is_connected()), (text.to_owned(), true));
        assert_eq!(field.selection_start().ok().flatten(), Some(1), "the cursor stays: {text}");
    }
}

#[wasm_bindgen_test]
fn focus_stays_on_what_moves() {
    // The first degree: what stood before the button goes, and the button moves up.
    let place = Place::with("<div>none</div><button id=\"add\">Add</button>");
    place.focuses("#add");
    let button: Element = place.find("#add");
    place.shows("<fieldset id=\"row-0\"></fieldset><button id=\"add\">Add</button>");
    assert!(button.is_connected() && place.has_focus("#add"));
    let place = Place::with(&rows(&["a", "b", "c"]));
    place.focuses("#c a");
    place.shows(&rows(&["c", "b", "a"]));
    assert!(place.has_focus("#c a"), "a link in a row that moves");
}

#[wasm_bindgen_test]
fn where_the_focus_was_on_what_is_gone_it_finds_a_refuge() {
    let page = |link: &str| {
        format!("<h1>Heading</h1><p id=\"count\" tabindex=\"-1\">Count</p><p>{link}</p>")
    };
    for (refuge, wanted) in [(" data-refuge=\"count\"", "#count"), ("", "h1")] {
        let place = Place::with(&page(&format!("<a href=\"#\"{refuge}>Clear</a>")));
        place.focuses("a");
        place.shows(&page(""));
        assert!(place.has_focus(wanted), "{wanted}");
    }
    // Whoever was elsewhere is left there.
    let outside = Place::with("<button>Elsewhere</button>");
    let place = Place::with(&page("<a href=\"#\">Clear</a>"));
    outside.focuses("button");
    place.shows(&page(""));
    assert!(outside.has_focus("button"));
}

#[wasm_bindgen_test]
fn what_took_the_focus_by_program_keeps_it_and_no_other_inherits_that() {
    let place = Place::with("<h1>One</h1><p class=\"a\">two</p>");
    docent::browser::page::focus_one_of(&format!("#{} h1", place.element.id()), 0);
    assert!(place.has_focus("h1"));
    place.shows("<h1 class=\"b\">Another</h1><p class=\"b\">two</p>");
    assert!(place.has_focus("h1"), "it could not hold it without its tabindex");
    let place = Place::with("<p tabindex=\"-1\">Count</p>");
    place.shows("<p>Bar</p><p tabindex=\"-1\">Count</p>");
    assert!(!place.find::<Element>("p").has_attribute("tabindex"));
}

#[wasm_bindgen_test]
fn a_disclosure_is_open_as_the_person_left_it() {
    let page = |open: &str, text: &str| {
        format!("<details{open}><summary>More</summary><p>{text}</p></details>")
    };
    for is_open in [true, false] {
        for first in ["", " open=\"\""] {
            let place = Place::with(&page(first, "one"));
            let details: Element = place.find("details");
            assert_eq!(details.has_attribute("open"), !first.is_empty(), "new ones as drawn");
            details.toggle_attribute_with_force("open", is_open).expect("it is turned");
            for second in ["", " open=\"\""] {
                place.shows(&page(second, "two"));
                assert_eq!(place.find::<Element>("details").has_attribute("open"), is_open);
                assert_eq!(place.find::<Element>("p").text_content().as_deref(), Some("two"));
            }
        }
    }
}

#[wasm_bindgen_test]
fn controls_follow_the_markup_after_a_person_changed_them() {
    let page = |checked: &str, value: &str, chosen: usize| {
        let option = |at: usize| {
            let selected = if at == chosen { " selected" } else { "" };
            format!("<option value=\"{at}\"{selected}>{at}</option>")
        };
        let options: String = (0..3).map(option).collect();
        format!(
            "<form><input type=\"checkbox\"{checked}><input type=\"search\" value=\"{value}\">\
             <select>{options}</select></form>"
        )
    };
    for (checked, value, chosen) in
        [("", "", 0), (" checked", "a", 1), ("", "b", 2), (" checked", "", 0), (" checked", "", 0)]
    {
        let place = Place::with(&page("", "first", 1));
        for (person_checks, person_types, person_chooses) in
            [(true, "typed", 2), (false, "", 0), (true, value, 1)]
        {
            let check: HtmlInputElement = place.find("[type=checkbox]");
            let search: HtmlInputElement = place.find("[type=search]");
            let select: HtmlSelectElement = place.find("select");
            check.set_checked(person_checks);
            search.set_value(person_types);
            select.set_selected_index(person_chooses);
            // Twice: the second time nothing changed but what the person did.
            for _ in 0..2 {
                place.shows(&page(checked, value, chosen));
                assert_eq!(check.checked(), !checked.is_empty());
                assert_eq!(search.value(), value);
                assert_eq!(select.value(), chosen.to_string());
                check.set_checked(!person_checks);
                search.set_value("again");
                select.set_selected_index(person_chooses);
            }
            place.shows(&page(checked, value, chosen));
        }
    }
}

#[wasm_bindgen_test]
fn text_that_a_person_typed_in_an_area_stays() {
    let page = |id: &str, text: &str, note: &str| {
        format!("<form id=\"{id}\"><textarea>{text}</textarea></form><p>{note}</p>")
    };
    let place = Place::with(&page("report-a", "Given", ""));
    let area: Element = place.find("textarea");
    let value = |element: &Element| property(element, "value").as_string().unwrap_or_default();
    assert_eq!(value(&area), "Given");
    js_sys::Reflect::set(&area, &"value".into(), &JsValue::from_str("Typed")).expect("it is set");
    for text in ["Given", "Typed", "Typed as the model has it"] {
        place.shows(&page("report-a", text, text));
        assert_eq!(value(&area), "Typed");
    }
    place.shows(&page("report-b", "Another", ""));
    assert!(!area.is_connected(), "another form is another text");
    assert_eq!(value(&place.find("textarea")), "Another");
}

#[wasm_bindgen_test]
fn a_text_in_an_address_is_as_it_is_natively() {
    for (text, wanted) in [
        ("a b\nc", "a%20b%0Ac"),
        ("ü <a=b>&'()*!~-_.", "%C3%BC%20%3Ca%3Db%3E%26'()*!~-_."),
        ("javascript:x", "javascript%3Ax"),
    ] {
        assert_eq!(docent::browser::page::encode(text), wanted);
    }
}

#[wasm_bindgen_test]
fn when_to_start_is_worked_out_as_it_is_natively() {
    golden::check();
}

#[wasm_bindgen_test]
fn pathways_are_planned_as_they_are_natively() {
    pathways::check();
}
