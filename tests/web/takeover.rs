//! The app takes over the page that stands in the document: what a person did
//! meanwhile is theirs, and the app hears of it.

use crate::{
    generated::Even,
    person::{Person, catalog},
    place::{Place, all, document, mark, marked, property},
    views::{check, differs, is_same, plays, states},
};
use docent::domain::{
    answers::Answer,
    catalog::Catalog,
    id::{ProfessionId, ProgramId, StageId},
};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// Every kind of view, and some whose address has a query.
const ADDRESSES: [&str; 10] = [
    "/",
    "/programs",
    "/programs?q=thesis&sort=time",
    "/programs?compare=dundee-mmed&format=online",
    "/programs/johns-hopkins-mehp",
    "/programs/johns-hopkins-mehp?years=4&terms=2",
    "/compare",
    "/compare?p=johns-hopkins-mehp&p=dundee-mmed",
    "/privacy",
    "/nowhere",
];

/// The page of an address as it stands there before the app, made from this
/// content.
fn standing(content: Catalog, address: &str) -> Place {
    Place::parsed(&Person::on(None, content, address).markup())
}

/// What was handed on: names and values, and whether each is checked. The app
/// hears of it too.
fn handed_on(place: &Place, person: &mut Person) -> Vec<(String, String, bool)> {
    let mut all = Vec::new();
    for entered in place.heard() {
        let entered = entered.expect("it is of a form");
        assert!(!entered.is_submitted, "{entered:?}");
        person.enters(&entered);
        all.push((entered.name, entered.value, entered.is_checked));
    }
    all
}

fn said(name: &str, value: &str, is_checked: bool) -> (String, String, bool) {
    (name.to_owned(), value.to_owned(), is_checked)
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn value(element: &Element) -> String {
    property(element, "value").as_string().unwrap_or_default()
}

fn is_open(place: &Place, css: &str) -> bool {
    place.find::<Element>(css).has_attribute("open")
}

fn turn(place: &Place, css: &str) {
    place.find::<Element>(css).toggle_attribute("open").expect("it is turned");
}

#[wasm_bindgen_test]
fn a_page_that_nobody_touched_hands_on_nothing() {
    for address in ADDRESSES {
        let mut place = standing(catalog(), address);
        for (index, element) in place.all("main, h1, form, input, select, a").iter().enumerate() {
            mark(element, &index.to_string());
        }
        let person = Person::at(address);
        place.is_taken_over(&person.markup());
        assert_eq!(place.heard(), [], "{address}");
        let fresh = Place::with(&person.markup());
        assert!(
            is_same(&place.element, &fresh.element),
            "{address}: {}",
            differs(&place.element, &fresh.element)
        );
        assert_eq!(states(&place.element), states(&fresh.element), "{address}");
        // Nothing of it was made anew: the page is the one that stood there.
        let anew = place.all("main, h1, form, input, select, a");
        let anew: Vec<String> =
            anew.iter().filter(|it| marked(it).is_none()).map(Element::outer_html).collect();
        assert_eq!(anew, [""; 0], "{address}");
    }
}

#[wasm_bindgen_test]
fn what_a_person_did_to_the_list_is_theirs() {
    let address = "/programs?format=online";
    let mut place = standing(catalog(), address);
    let mut person = Person::at(address);
    let off: HtmlInputElement = place.find("[name=format][value=online]");
    let on: HtmlInputElement = place.find("[name=format]:not([value=online])");
    assert!(off.checked() && !on.checked());
    off.set_checked(false);
    on.set_checked(true);
    let search: HtmlInputElement = place.find("#q");
    place.focuses("#q");
    search.set_value("medical education");
    search.set_selection_range(3, 5).expect("a part of the text");
    let sort: HtmlSelectElement = place.find("#sort");
    sort.set_value("time");
    let kept: HtmlInputElement = place.find(".program-row [name=keep]");
    kept.set_checked(true);
    turn(&place, "#yours");
    turn(&place, "#facet-format");
    place.is_taken_over(&person.markup());
    assert!(place.has_focus("#q") && search.is_connected());
    assert_eq!(search.value(), "medical education");
    let cursor = (search.selection_start(), search.selection_end());
    assert_eq!((cursor.0.ok().flatten(), cursor.1.ok().flatten()), (Some(3), Some(5)));
    assert_eq!((off.checked(), on.checked(), kept.checked()), (false, true, true));
    assert_eq!(sort.value(), "time");
    assert_eq!((is_open(&place, "#yours"), is_open(&place, "#facet-format")), (true, false));
    let (other, id) = (on.value(), kept.value());
    let mut heard = handed_on(&place, &mut person);
    heard.sort();
    let mut wanted = vec![
        said("q", "medical education", false),
        said("format", "online", false),
        said("format", &other, true),
        said("sort", "time", false),
        said("keep", &id, true),
    ];
    wanted.sort();
    assert_eq!(heard, wanted, "each once");
    let query = [pair("q", "medical education"), pair("format", &other), pair("sort", "time")];
    let mut found = person.model.query.clone();
    found.sort();
    let mut wanted = query.to_vec();
    wanted.sort();
    assert_eq!(found, wanted);
    assert_eq!(person.model.answers.shortlist, [ProgramId::new(id)]);
    check(&place, &person, "after it was heard");
    assert!(place.has_focus("#q"));
}

#[wasm_bindgen_test]
fn what_a_person_did_to_a_program_is_theirs() {
    let address = "/programs/johns-hopkins-mehp";
    let mut place = standing(catalog(), address);
    let mut person = Person::at(address);
    let report: Element = place.find("textarea");
    let typed = "The credits\nare 36 & <b>more</b>.";
    js_sys::Reflect::set(&report, &"value".into(), &JsValue::from_str(typed)).expect("it is set");
    let cursor = JsValue::from_f64(4.0);
    turn(&place, ".report");
    place.focuses("textarea");
    js_sys::Reflect::set(&report, &"selectionEnd".into(), &cursor).expect("it is set");
    place.find::<HtmlSelectElement>("#plan-years").set_value("4");
    place.find::<HtmlSelectElement>("#degrees").set_value("-");
    turn(&place, "details.mark");
    place.is_taken_over(&person.markup());
    assert!(place.has_focus("textarea") && report.is_connected());
    assert_eq!((value(&report).as_str(), property(&report, "selectionEnd")), (typed, cursor));
    assert!(is_open(&place, ".report") && is_open(&place, "details.mark"));
    let wanted =
        [said("degrees", "-", false), said("years", "4", false), said("report", typed, false)];
    assert_eq!(handed_on(&place, &mut person), wanted, "in the order of the page");
    assert_eq!(
        person.model.report.as_deref().map(|it| it.replace("\r\n", "\n")).as_deref(),
        Some(typed)
    );
    assert_eq!(person.model.query, [pair("years", "4")]);
    assert_eq!(person.model.answers.degrees, Answer::Given(Vec::new()));
    check(&place, &person, "after it was heard");
}

#[wasm_bindgen_test]
fn an_answer_is_the_same_in_content_of_another_order() {
    let mut newer = catalog();
    newer.professions.reverse();
    newer.stages.reverse();
    let gone = newer.teaching_levels.remove(0).id;
    let mut place = standing(catalog(), "/");
    let mut person = Person::with(newer, "/");
    let choose = |css: &str, value: &str| {
        let select: HtmlSelectElement = place.find(css);
        select.set_value(value);
        assert_eq!(select.value(), value, "it is offered");
        select
    };
    let (profession, stage) = (&catalog().professions[1].id, &catalog().stages[0].id);
    let first = choose("#profession", profession.as_str());
    let second = choose("#stage", stage.as_str());
    let third = choose("#teaching", gone.as_str());
    let place_before = (first.selected_index(), second.selected_index());
    place.is_taken_over(&person.markup());
    assert_eq!((first.value(), second.value()), (profession.to_string(), stage.to_string()));
    assert_ne!((first.selected_index(), second.selected_index()), place_before);
    assert_eq!(
        (third.value().as_str(), third.selected_index()),
        ("", 0),
        "what is gone is dropped"
    );
    let wanted =
        [said("profession", profession.as_str(), false), said("stage", stage.as_str(), false)];
    assert_eq!(handed_on(&place, &mut person), wanted);
    let answers = &person.model.answers;
    assert_eq!(answers.profession, Answer::Given(ProfessionId::new(profession.as_str())));
    assert_eq!(answers.stage, Answer::Given(StageId::new(stage.as_str())));
    assert_eq!(answers.teaching, Answer::Absent);
    check(&place, &person, "after it was heard");
}

/// The shipped catalog as it may be later: in another order, and without some.
fn newer(even: &mut Even) -> Catalog {
    fn shuffle<T>(all: &mut [T], even: &mut Even) {
        for at in (1..all.len()).rev() {
            all.swap(at, even.below(at + 1));
        }
    }
    let mut newer = catalog();
    shuffle(&mut newer.programs, even);
    shuffle(&mut newer.countries, even);
    shuffle(&mut newer.professions, even);
    shuffle(&mut newer.stages, even);
    shuffle(&mut newer.teaching_levels, even);
    let featured = newer.institution.featured.clone();
    newer.programs.retain(|it| it.id == featured || even.below(3) > 0);
    newer.professions.retain(|_| even.below(4) > 0);
    newer.stages.retain(|_| even.below(4) > 0);
    newer
}

/// A control by what names it, and what it says.
fn identity(control: &Element) -> (String, String, String) {
    let text = |name: &str| property(control, name).as_string().unwrap_or_default();
    let value = if text("type") == "checkbox" { text("value") } else { String::new() };
    (text("id"), text("name"), value)
}

/// A person enters something into some controls; gives what each then says.
fn enters(place: &Place, even: &mut Even) -> Vec<((String, String, String), String, bool)> {
    let mut entered = Vec::new();
    for control in place.all("input, select, textarea") {
        let is_open = !control.has_attribute("disabled");
        if !is_open || even.below(5) > 0 {
            continue;
        }
        if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            let options = usize::try_from(select.length()).expect("few");
            let before = select.value();
            select.set_selected_index(i32::try_from(even.below(options)).expect("few"));
            if select.value() == before {
                continue;
            }
            entered.push((identity(&control), select.value(), false));
        } else if property(&control, "type").as_string().as_deref() == Some("checkbox") {
            let input: &HtmlInputElement = control.unchecked_ref();
            input.set_checked(!input.checked());
            entered.push((identity(&control), input.value(), input.checked()));
        } else if property(&control, "type").as_string().as_deref() != Some("hidden") {
            let text = *even.of(&["medical", "“x” <b>", "dundee"]);
            js_sys::Reflect::set(&control, &"value".into(), &text.into()).expect("it is set");
            entered.push((identity(&control), text.to_owned(), false));
        }
    }
    entered
}

#[wasm_bindgen_test]
fn what_is_entered_follows_its_value_into_newer_content_or_is_dropped() {
    let mut even = Even::new(41);
    let (mut n_kept, mut n_dropped) = (0, 0);
    for round in 0..40 {
        let address = *even.of(&ADDRESSES[..8]);
        let mut place = standing(catalog(), address);
        let entered = enters(&place, &mut even);
        plays_with_details(&place, &mut even);
        let mut person = Person::with(newer(&mut even), address);
        let markup = person.markup();
        let fresh = document().create_element("div").expect("an element");
        fresh.set_inner_html(&markup);
        let there = all(&fresh, "input, select, textarea");
        let is_there = |(identity, value, _): &&((String, String, String), String, bool)| {
            let control = there.iter().find(|it| self::identity(it) == *identity);
            control.is_some_and(|it| {
                let options = all(it, "option");
                options.is_empty() || options.iter().any(|it| self::value(it) == *value)
            })
        };
        let wanted: Vec<_> = entered.iter().filter(is_there).collect();
        place.is_taken_over(&markup);
        let at = format!("round {round}, {address}: {entered:?}");
        // What a control says now: what was entered, else what the page says.
        let now: Vec<Element> = place.all("input, select, textarea");
        assert_eq!(now.len(), there.len(), "{at}");
        for (control, drawn) in now.iter().zip(&there) {
            let own = wanted.iter().find(|it| it.0 == identity(control));
            let state = |it: &Element| (value(it), property(it, "checked").is_truthy());
            let wanted = own.map_or_else(|| state(drawn), |it| (it.1.clone(), it.2));
            assert_eq!(state(control), wanted, "{at}: {}", drawn.outer_html());
        }
        let mut heard = handed_on(&place, &mut person);
        let mut wanted: Vec<_> =
            wanted.into_iter().map(|it| (it.0.1.clone(), it.1.clone(), it.2)).collect();
        n_kept += wanted.len();
        n_dropped += entered.len() - wanted.len();
        heard.sort();
        wanted.sort();
        assert_eq!(heard, wanted, "{at}");
        check(&place, &person, &at);
    }
    assert!(n_kept > 60 && n_dropped > 20, "{n_kept} kept, {n_dropped} dropped");
}

/// A person opens and closes some disclosures.
fn plays_with_details(place: &Place, even: &mut Even) {
    for details in place.all("details") {
        if even.below(4) == 0 {
            details.toggle_attribute("open").expect("it is turned");
        }
    }
}

#[wasm_bindgen_test]
fn a_disclosure_is_open_as_it_was_left_before_the_app() {
    let mut even = Even::new(43);
    for address in ADDRESSES {
        let mut place = standing(catalog(), address);
        plays_with_details(&place, &mut even);
        let left = |place: &Place| -> Vec<bool> {
            place.all("details").iter().map(|it| it.has_attribute("open")).collect()
        };
        let before = left(&place);
        place.is_taken_over(&Person::at(address).markup());
        assert_eq!(left(&place), before, "{address}");
    }
}

#[wasm_bindgen_test]
fn a_choice_that_is_gone_leaves_the_one_that_is_drawn() {
    let page = |options: &[(&str, bool)]| {
        let option = |(value, is_drawn): &(&str, bool)| {
            let selected = if *is_drawn { " selected" } else { "" };
            format!("<option value=\"{value}\"{selected}>{value}</option>")
        };
        let options: String = options.iter().map(option).collect();
        format!("<form id=\"f\"><select name=\"s\">{options}</select></form>")
    };
    for (drawn, wanted) in [
        (page(&[("a", false), ("b", false)]), "a"),
        (page(&[("a", false), ("b", true)]), "b"),
        (page(&[("", false), ("b", false), ("a", false)]), ""),
    ] {
        let mut place = Place::parsed(&page(&[("a", true), ("b", false), ("gone", false)]));
        place.find::<HtmlSelectElement>("select").set_value("gone");
        place.is_taken_over(&drawn);
        assert_eq!(place.find::<HtmlSelectElement>("select").value(), wanted, "{drawn}");
        assert_eq!(place.heard(), [], "{drawn}");
    }
}

#[wasm_bindgen_test]
fn a_page_that_is_played_with_before_the_app_is_as_one_drawn_afresh_once_it_hears() {
    let mut even = Even::new(47);
    for address in ADDRESSES.iter().cycle().take(30) {
        let mut place = standing(catalog(), address);
        plays(&place, &mut even);
        let mut person = Person::at(address);
        place.is_taken_over(&person.markup());
        handed_on(&place, &mut person);
        check(&place, &person, address);
    }
}
