//! What needs the app is marked so, and a line says it where no app will come.

use super::{Page, check};
use crate::elements::{Element, is_within};
use docent::route::Route;

/// What can be entered or pressed.
const CONTROLS: [&str; 4] = ["input", "select", "textarea", "button"];

/// How the ids of forms begin that go without a line: a shortlist lives in the
/// app alone, and so do answers that could be kept; a browser prints by itself,
/// and a report can be copied by hand.
const QUIET: [&str; 4] = ["shortlist", "keep-", "print", "report-"];

/// A form of the second wasm that a view is there for.
const LOUD: &str = "keep-talk";

/// What works without the app, and how: a text that a person can read, change
/// and copy by hand or send as a mail.
const WITHOUT: [&str; 1] = ["report"];

fn controls<'a>(page: &'a Page<'_>) -> impl Iterator<Item = &'a Element> {
    page.elements.iter().filter(|it| CONTROLS.contains(&it.name.as_str()))
}

#[test]
fn what_can_be_entered_needs_the_app_and_says_so() {
    check(|page| {
        let mut needs_app = false;
        for control in controls(page) {
            let is_exception = control.attribute("name").is_some_and(|it| WITHOUT.contains(&it));
            let is_marked = is_within(&page.elements, control, "with-app");
            let shown = (page.name.as_str(), control.tag());
            assert!(is_marked != is_exception, "{shown:?}");
            let form = control.attribute("form").or_else(|| {
                let forms = control.around.iter().map(|at| &page.elements[*at]);
                forms.filter(|it| it.name == "form").find_map(|it| it.attribute("id"))
            });
            needs_app |= is_marked
                && !QUIET
                    .iter()
                    .any(|quiet| form.is_some_and(|it| it.starts_with(quiet) && it != LOUD));
        }
        let lines: Vec<&Element> =
            page.elements.iter().filter(|it| it.has_class("without-app")).collect();
        assert_eq!(needs_app, !lines.is_empty(), "{}", page.name);
        for line in lines {
            assert!(line.words().contains("app"), "{}: {}", page.name, line.words());
            let is_hidden = is_within(&page.elements, line, "with-app")
                || is_within(&page.elements, line, "unasked")
                || is_within(&page.elements, line, "undated");
            assert!(!is_hidden, "{}: {}", page.name, line.words());
        }
    });
}

#[test]
fn every_control_has_a_form_and_a_name_for_people() {
    check(|page| {
        for control in controls(page) {
            let shown = format!("{}: {}", page.name, control.tag());
            let around = || control.around.iter().map(|at| &page.elements[*at]);
            let is_form = |it: &Element| it.name == "form" && it.attribute("id").is_some();
            let form = control.attribute("form").and_then(|id| page.of_id(id));
            assert!(form.into_iter().chain(around()).any(is_form), "{shown}");
            let label = control
                .attribute("id")
                .and_then(|id| page.named("label").find(|it| it.attribute("for") == Some(id)));
            let label = label.or_else(|| around().find(|it| it.name == "label"));
            let is_hidden = control.attribute("type") == Some("hidden");
            let words = if control.name == "button" {
                Some(control.words())
            } else {
                label.map(Element::words)
            };
            assert!(is_hidden || words.is_some_and(|it| !it.is_empty()), "{shown}");
        }
    });
}

#[test]
fn what_is_made_for_another_address_has_a_line_in_its_place() {
    check(|page| {
        let count = |class: &str| page.elements.iter().filter(|it| it.has_class(class)).count();
        let reads_query = !docent::pages::keys(page.route.as_ref()).is_empty();
        let is_program = matches!(page.route, Some(Route::Program(_)));
        // A program without a plan has nothing that a query changes.
        let has_plan = page.markup.contains("class=\"asking caption\"");
        // What is kept stands elsewhere on these.
        let is_kept = matches!(page.route, Some(Route::Home | Route::Privacy));
        let wanted = (reads_query && (!is_program || has_plan)) || page.route.is_none() || is_kept;
        assert_eq!(count("asking") == 1, wanted, "{}", page.name);
        assert_eq!(count("unasked") > 0, wanted, "{}", page.name);
        for line in page.elements.iter().filter(|it| it.has_class("asking")) {
            assert!(!is_within(&page.elements, line, "unasked"), "{}", page.name);
            assert!(!is_within(&page.elements, line, "with-app"), "{}", page.name);
        }
    });
}
