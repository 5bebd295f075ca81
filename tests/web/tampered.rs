//! A page that something else has changed before the app takes it over: an
//! extension, a translator, a proxy. The app draws it as if nothing had been
//! there.

use crate::{
    generated::Even,
    person::{Person, catalog},
    place::{Place, all, document, pause},
    views::{check, differs, is_same, plays, states},
};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Node};

const NAMES: [&str; 12] = [
    "div",
    "p",
    "span",
    "font",
    "select",
    "option",
    "details",
    "form",
    "input",
    "x-unknown",
    "table",
    "textarea",
];

const ATTRIBUTES: [&str; 14] = [
    "id", "class", "name", "value", "type", "form", "for", "open", "checked", "selected",
    "disabled", "hidden", "tabindex", "data-x",
];

fn element(name: &str) -> Element {
    document().create_element(name).expect("an element")
}

/// One of the elements in the place; the place itself where it is empty.
fn any(place: &Element, even: &mut Even) -> Element {
    let inside = all(place, "*");
    if inside.is_empty() { place.clone() } else { even.of(&inside).clone() }
}

fn put(parent: &Node, node: &Node, even: &mut Even) {
    let children = parent.child_nodes();
    let at = u32::try_from(even.below(children.length() as usize + 1)).expect("few");
    // A browser refuses to put an element into itself.
    _ = parent.insert_before(node, children.get(at).as_ref());
}

/// One change that a page does not expect; its name.
fn damage(place: &Element, even: &mut Even) -> &'static str {
    let it = any(place, even);
    let is_inside = it != *place;
    match even.below(15) {
        0 if is_inside => {
            it.remove();
            "remove"
        }
        1 | 2 if is_inside => {
            let copy = it.clone_node_with_deep(true).expect("a copy");
            let parent = if even.below(2) == 0 { any(place, even) } else { place.clone() };
            put(&parent, &copy, even);
            "duplicate"
        }
        3 | 4 if is_inside => {
            put(&any(place, even), &it, even);
            "move"
        }
        5 | 6 if is_inside => {
            let font = element("font");
            it.replace_with_with_node_1(&font).expect("it is wrapped");
            font.append_child(&it).expect("it is wrapped");
            "wrap"
        }
        7 | 8 if is_inside => {
            let name = *even.of(&NAMES);
            let other = element(name);
            for name in it.get_attribute_names().iter().filter_map(|it| it.as_string()) {
                let value = it.get_attribute(&name).unwrap_or_default();
                other.set_attribute(&name, &value).expect("it is copied");
            }
            while let Some(child) = it.first_child() {
                other.append_child(&child).expect("it is moved");
            }
            it.replace_with_with_node_1(&other).expect("it is replaced");
            "rename"
        }
        9 if is_inside => {
            for name in it.get_attribute_names().iter().filter_map(|it| it.as_string()) {
                if even.below(2) == 0 {
                    it.remove_attribute(&name).expect("it is taken away");
                }
            }
            "take attributes"
        }
        10 | 11 if is_inside => {
            let name = *even.of(&ATTRIBUTES);
            let other = any(place, even);
            let value = match (name, even.below(3)) {
                ("type", _) => {
                    (*even.of(&["search", "checkbox", "hidden", "file", "x"])).to_owned()
                }
                (_, 0) => "main".to_owned(),
                (_, 1) => other.id(),
                _ => other.get_attribute(name).unwrap_or_default(),
            };
            it.set_attribute(name, &value).expect("it is set");
            "set an attribute"
        }
        12 => {
            let node: Node = match even.below(3) {
                0 => document().create_text_node("tampered \u{a0}<b>").into(),
                1 => document().create_comment("tampered").into(),
                _ => {
                    let (name, id) = (*even.of(&NAMES), *even.of(&["main", "q", "x"]));
                    let unknown = element(name);
                    unknown.set_id(id);
                    unknown.set_inner_html("<b id=\"list\">tampered</b><option selected>");
                    unknown.into()
                }
            };
            put(&it, &node, even);
            "insert"
        }
        13 if even.below(4) == 0 => {
            place.set_inner_html("");
            "empty"
        }
        14 if even.below(4) == 0 => {
            place.remove();
            "remove the place"
        }
        _ => {
            place.normalize();
            "join texts"
        }
    }
}

#[wasm_bindgen_test]
async fn a_tampered_page_becomes_the_one_that_is_drawn() {
    let addresses = [
        "/",
        "/programs",
        "/programs/johns-hopkins-mehp",
        "/compare?p=johns-hopkins-mehp&p=dundee-mmed",
        "/compare",
        "/nowhere",
    ];
    let markups = addresses.map(|it| Person::on(None, catalog(), it).markup());
    let mut even = Even::new(53);
    for round in 0..200 {
        let which = even.below(addresses.len());
        let mut place = Place::parsed(&markups[which]);
        if even.below(2) == 0 {
            plays(&place, &mut even);
        }
        let mut done = Vec::new();
        for _ in 0..=even.below(6) {
            done.push(damage(&place.element, &mut even));
        }
        let at = format!("round {round}, {}: {done:?}", addresses[which]);
        let mut person = Person::at(addresses[which]);
        let markup = person.markup();
        place.is_taken_over(&markup);
        let fresh = element("div");
        fresh.set_inner_html(&markup);
        let is_same = is_same(&place.element, &fresh);
        assert!(is_same, "{at}: {}", differs(&place.element, &fresh));
        let heard = place.heard();
        if heard.is_empty() {
            assert_eq!(states(&place.element), states(&fresh), "{at}");
        } else {
            for entered in heard {
                person.enters(&entered.expect("it is of a form"));
            }
            check(&place, &person, &at);
        }
        pause().await;
    }
}

#[wasm_bindgen_test]
fn a_document_without_a_place_gets_one() {
    let mut place = Place::with("");
    let markup = Person::at("/programs").markup();
    place.element.remove();
    place.is_taken_over(&markup);
    let parent = place.element.parent_element();
    let body = document().body().map(Element::from);
    assert_eq!(parent, body, "it is seen");
    assert_eq!(place.all("h1").len(), 1);
}
