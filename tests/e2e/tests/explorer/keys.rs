//! The keyboard alone, from the search to the comparison.

use crate::list::{SEARCH, catalog, choice, facet, keeps_focus, shows};
use e2e::{Key, Session, json};

/// Presses Tab, or Shift and Tab, until this has the focus; nothing on the way
/// is hidden, and the focus is never lost.
async fn tab_to(page: &Session, is_back: bool, role: &str, name: &str) {
    for _ in 0..300 {
        if is_back {
            page.press_with(&[Key::Shift], Key::Tab).await;
        } else {
            page.press(Key::Tab).await;
        }
        let focus = page.focused().await;
        assert_ne!(focus.tag, "body", "the focus is lost on the way to the {role} “{name}”");
        assert!(focus.seen > 0.0, "the focus cannot be seen: {focus:?}");
        assert!(focus.is_focus_visible, "the focus does not show: {focus:?}");
        let is_it =
            name.strip_suffix('…').map_or(focus.name == name, |it| focus.name.starts_with(it));
        if focus.role == role && is_it {
            return;
        }
    }
    panic!("Tab never comes to the {role} “{name}”");
}

fn the_keyboard_alone_compares(width: u32, height: u32) {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(width, height).await;
        page.open("/programs").await;
        tab_to(page, false, "searchbox", SEARCH).await;
        page.type_text("education").await;
        page.is_at("/programs?q=education").await;
        page.has_focus("searchbox", SEARCH).await;
        if width < 900 {
            tab_to(page, false, "button", "Filter…").await;
            page.press(Key::Enter).await;
        }
        let (online, count) = facet(page, "Online").await;
        tab_to(page, false, "checkbox", &online).await;
        page.type_text(" ").await;
        shows(page, count).await;
        page.has_focus("checkbox", "Online…").await;
        for id in ["johns-hopkins-mehp", "dundee-mmed"] {
            let name = choice(page, &catalog, "Compare", id).await;
            let is_back = id == "dundee-mmed" && !is_later(page, id).await;
            tab_to(page, is_back, "checkbox", &name).await;
            page.type_text(" ").await;
            page.sees("of 4 to compare:").await;
            page.has_focus("checkbox", &name).await;
        }
        tab_to(page, true, "link", "Compare side by side").await;
        page.press(Key::Enter).await;
        page.has_focus("heading", "Two programs, side by side").await;
        tab_to(page, false, "combobox", "Add a program").await;
        // This letter is the first of its only school.
        page.type_text("H").await;
        tab_to(page, false, "button", "Add").await;
        page.press(Key::Enter).await;
        page.by_role("heading", "Three programs, side by side").await;
        keeps_focus(page, "adding a program").await;
        tab_to(page, false, "link", "Remove Dundee from the comparison").await;
        page.press(Key::Enter).await;
        page.by_role("heading", "Two programs, side by side").await;
        keeps_focus(page, "removing a program").await;
        tab_to(page, false, "button", "Print or save as PDF").await;
        page.assert_no_errors().await;
    });
}

/// Whether the row of a program stands after the element that has the focus.
async fn is_later(page: &Session, id: &str) -> bool {
    let script = "return !!(document.activeElement.compareDocumentPosition(
        document.getElementById('program-' + arguments[0])) & Node.DOCUMENT_POSITION_FOLLOWING)";
    page.script(script, vec![json!(id)]).await == json!(true)
}

#[test]
fn the_keyboard_alone_searches_filters_and_compares_on_a_desk() {
    the_keyboard_alone_compares(1280, 900);
}

#[test]
fn the_keyboard_alone_searches_filters_and_compares_on_a_phone() {
    the_keyboard_alone_compares(360, 640);
}
