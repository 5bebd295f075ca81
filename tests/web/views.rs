//! A view that follows another is the same as one drawn afresh, whatever the
//! person did to it in between.

use crate::{
    generated::{self, Even},
    person::{CATALOG, Person},
    place::{Place, all, document, property},
};
use docent::{
    content,
    domain::explorer::{ListQuery, MOST_COMPARED},
};
use std::collections::BTreeSet;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// What stands in an element without what is the person's own.
fn drawn(element: &Element) -> Element {
    let copy: Element = document().create_element("div").expect("an element");
    copy.set_inner_html(&element.inner_html());
    for details in all(&copy, "details") {
        details.remove_attribute("open").expect("it is taken away");
    }
    // A heading that took the focus in the place of what is gone.
    for heading in all(&copy, "h1") {
        heading.remove_attribute("tabindex").expect("it is taken away");
    }
    copy
}

/// Whether the same stands in two elements, but for what is the person's own.
pub(crate) fn is_same(one: &Element, other: &Element) -> bool {
    drawn(one).is_equal_node(Some(&drawn(other)))
}

/// The markup in an element, with its attributes in the order of their names.
fn own(element: &Element) -> String {
    let copy = drawn(element);
    for element in all(&copy, "*") {
        let names = element.get_attribute_names();
        let names: BTreeSet<String> = names.iter().filter_map(|it| it.as_string()).collect();
        for name in names {
            let value = element.get_attribute(&name).unwrap_or_default();
            element.remove_attribute(&name).expect("it is taken away");
            element.set_attribute(&name, &value).expect("it is put back");
        }
    }
    copy.inner_html()
}

/// The state of every control, as the person sees it.
pub(crate) fn states(element: &Element) -> Vec<(String, String, bool)> {
    let state = |control: &Element| {
        let text = |name: &str| property(control, name).as_string().unwrap_or_default();
        let is_checked = property(control, "checked").as_bool().unwrap_or_default();
        (text("name"), text("value"), is_checked)
    };
    all(element, "input, select, textarea").iter().map(state).collect()
}

/// The place shows what the person's model says, as if nothing had been there.
pub(crate) fn check(place: &Place, person: &Person, at: &str) {
    let markup = person.markup();
    place.shows(&markup);
    let fresh = document().create_element("div").expect("an element");
    fresh.set_inner_html(&markup);
    assert!(is_same(&place.element, &fresh), "{at}: {}", differs(&place.element, &fresh));
    assert_eq!(states(&place.element), states(&fresh), "{at}");
}

/// Where two elements begin to differ.
pub(crate) fn differs(one: &Element, other: &Element) -> String {
    let (one, other) = (own(one), own(other));
    let is_same = |(a, b): &(char, char)| a == b;
    let n_same = one.chars().zip(other.chars()).take_while(is_same).count();
    let near =
        |text: &str| text.chars().skip(n_same.saturating_sub(80)).take(200).collect::<String>();
    format!("\n{}\n{}", near(&one), near(&other))
}

/// The person plays with what the app does not hear.
pub(crate) fn plays(place: &Place, even: &mut Even) {
    for details in all(&place.element, "details") {
        if even.below(4) == 0 {
            details.toggle_attribute("open").expect("it is turned");
        }
    }
    let inputs = all(&place.element, "input");
    if let Some(input) = inputs.get(even.below(inputs.len().max(1))) {
        let input: &HtmlInputElement = input.unchecked_ref();
        input.set_checked(!input.checked());
    }
    for select in all(&place.element, "select") {
        let select: &HtmlSelectElement = select.unchecked_ref();
        if even.below(3) == 0 {
            select.set_selected_index(i32::try_from(even.below(2)).expect("small"));
        }
    }
}

#[wasm_bindgen_test]
fn a_view_after_another_is_as_one_drawn_afresh() {
    let mut person = Person::at("/programs");
    let place = Place::with(&person.markup());
    let mut even = Even::new(3);
    let ids = ["johns-hopkins-mehp", "johns-hopkins-certificate", "dundee-mmed", "maastricht-mhpe"];
    let mut paths: Vec<String> = ids.iter().map(|id| format!("/programs/{id}")).collect();
    paths.extend(
        ["/", "/programs", "/method", "/privacy", "/compare", "/nowhere"].map(str::to_owned),
    );
    paths.push(format!("/compare?p={}&p={}", ids[0], ids[2]));
    paths.push("/programs?q=thesis&sort=time".into());
    paths.push("/programs?q=quilting".into());
    paths.push(format!("/programs/{}?years=4&terms=2", ids[0]));
    for _ in 0..40 {
        let path = even.of(&paths).clone();
        person.go(&path);
        check(&place, &person, &path);
        plays(&place, &mut even);
        check(&place, &person, &path);
    }
}

#[wasm_bindgen_test]
fn a_list_after_any_query_is_as_one_drawn_afresh() {
    let many = generated::catalog(CATALOG, 70);
    let many = content::read(&many).expect("it is accepted");
    let mut even = Even::new(5);
    for mut person in [Person::at("/programs"), Person::with(many, "/programs")] {
        let place = Place::with(&person.markup());
        let values = person.model.index.values.clone();
        for step in 0..40 {
            let mut pairs = Vec::new();
            for _ in 0..even.below(4) {
                let value = even.of(&values);
                pairs.push((value.facet.as_str().to_owned(), value.word.clone()));
            }
            if even.below(2) == 0 {
                let text = *even.of(&["m", "master", "alder", "johns hopkins", "none of these"]);
                pairs.push(("q".to_owned(), text.to_owned()));
            }
            if even.below(3) == 0 {
                let order = *even.of(&["time", "usd", "start"]);
                pairs.push(("sort".to_owned(), order.to_owned()));
            }
            for _ in 0..even.below(4) {
                let programs = &person.model.catalog.document.programs;
                pairs.push(("compare".to_owned(), even.of(programs).id.to_string()));
            }
            if even.below(4) == 0 {
                pairs = Vec::new();
            }
            person.model.ask(pairs);
            check(&place, &person, &format!("step {step}: {:?}", person.model.query));
            plays(&place, &mut even);
        }
    }
}

#[wasm_bindgen_test]
fn what_a_person_does_to_a_list_comes_back_from_the_model() {
    let mut even = Even::new(9);
    let mut person = Person::at("/programs");
    let place = Place::with(&person.markup());
    let (mut n_compared, mut n_kept) = (0, 0);
    for step in 0..80 {
        let css = match even.below(6) {
            0 => {
                let text = *even.of(&["", "m", "medical", "“x” <b>"]);
                place.types("#q", text);
                ""
            }
            1 => {
                let select: HtmlSelectElement = place.find("#sort");
                let count = usize::try_from(select.length()).expect("few");
                select.set_selected_index(i32::try_from(even.below(count)).expect("few"));
                place.tells("#sort");
                ""
            }
            2 => "#answers button",
            3 => ".facet input",
            _ => ".program-row input",
        };
        let controls = if css.is_empty() { Vec::new() } else { place.all(css) };
        if controls.is_empty() {
            person.go("/programs");
        } else {
            even.of(&controls).unchecked_ref::<HtmlElement>().click();
        }
        for entered in place.heard() {
            person.enters(&entered.expect("it is of a form"));
        }
        check(&place, &person, &format!("step {step}: {:?}", person.model.query));
        n_compared = n_compared.max(ListQuery::from_pairs(&person.model.query).compared.len());
        n_kept = n_kept.max(person.model.answers.shortlist.len());
    }
    assert!(n_compared > 1 && n_kept > 1, "{n_compared} compared, {n_kept} kept");
}

#[wasm_bindgen_test]
fn a_box_that_was_checked_in_vain_is_taken_back() {
    let mut person = Person::at("/programs");
    let place = Place::with(&person.markup());
    let boxes = place.all("[name=compare]");
    for (index, element) in boxes.iter().take(MOST_COMPARED + 1).enumerate() {
        let input: &HtmlInputElement = element.unchecked_ref();
        input.click();
        for entered in place.heard() {
            person.enters(&entered.expect("it is of a form"));
        }
        check(&place, &person, &format!("box {index}"));
        assert_eq!(input.checked(), index < MOST_COMPARED, "box {index}");
    }
}
