//! What a person did before the app came is kept, and the app answers to it.

use crate::acting::{MASTER, SEARCH, asks, held, is, reads, shows, top};
use e2e::{Key, json};

#[test]
fn an_answer_on_the_first_page_is_heard() {
    held("/", &async |page| {
        page.select("I am a", "nurse").await;
        page.sees("a worked example").await;
        page.let_go().await;
        page.has_focus("combobox", "I am a").await;
        assert_eq!(page.value("I am a").await, "nurse");
        page.sees("Johns Hopkins names nursing among the fields").await;
        page.sees_no("a worked example").await;
        page.select("My career stage", "not sure").await;
        page.select("I teach", "not yet").await;
        page.sees("One next step").await;
    });
}

#[test]
fn three_answers_that_were_given_before_the_app_give_the_next_step() {
    held("/", &async |page| {
        page.select("I am a", "pharmacist").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.let_go().await;
        page.sees("Johns Hopkins names pharmacy among the fields").await;
        page.sees("One next step").await;
        page.has_focus("combobox", "I teach").await;
        page.click("button", "See what is known").await;
        page.by_role("heading", "I am a pharmacist…").await;
    });
}

#[test]
fn a_choice_that_was_taken_back_is_no_choice() {
    held("/", &async |page| {
        page.select("I am a", "pharmacist").await;
        page.select("I am a", "choose your profession").await;
        page.let_go().await;
        page.sees("a worked example").await;
        assert_eq!(page.value("I am a").await, "");
    });
}

#[test]
fn a_search_that_is_being_typed_goes_on() {
    held("/programs", &async |page| {
        page.click("searchbox", SEARCH).await;
        page.type_text("Mastricht").await;
        for _ in 0.."stricht".len() {
            page.press(Key::Left).await;
        }
        page.sees_no("25 of 25").await;
        page.sees("One moment").await;
        page.let_go().await;
        page.sees_no("One moment").await;
        page.has_focus("searchbox", SEARCH).await;
        let caret = "return document.activeElement.selectionStart";
        assert_eq!(page.script(caret, vec![]).await, json!(2), "the cursor stands where it was");
        shows(page, 0).await;
        page.type_text("a").await;
        shows(page, 2).await;
        assert_eq!(page.value(SEARCH).await, "Maastricht");
        asks(page, "q=Maastricht").await;
        page.has_focus("searchbox", SEARCH).await;
    });
}

#[test]
fn the_checkboxes_of_the_list_are_heard() {
    held("/programs", &async |page| {
        if is(page, "#filters", "open").await == json!(false) {
            page.touch("#filters > summary").await;
        }
        page.touch("#facet-format [value=online]").await;
        page.touch("[name=compare][value=maastricht-mhpe]").await;
        let keep = "#program-dundee-mmed [name=keep]";
        page.touch(keep).await;
        page.let_go().await;
        shows(page, 10).await;
        asks(page, "format=online&compare=maastricht-mhpe").await;
        page.sees("1 of 4 to compare: Maastricht").await;
        for css in ["#facet-format [value=online]", keep] {
            assert_eq!(is(page, css, "checked").await, json!(true), "{css}");
        }
        reads(page, "#facet-kept .facet__count", "1").await;
        let focused = "return document.activeElement === document.querySelector(arguments[0])";
        assert_eq!(page.script(focused, vec![json!(keep)]).await, json!(true), "the focus");
        let place = top(page, keep).await;
        assert!((0.0..900.0).contains(&place), "what has the focus is in view: {place}");
        page.touch("#facet-format [value=online]").await;
        shows(page, 25).await;
        asks(page, "compare=maastricht-mhpe").await;
        assert_eq!(is(page, "[name=compare][value=maastricht-mhpe]", "checked").await, json!(true));
    });
}

#[test]
fn the_order_of_the_list_is_heard() {
    held("/programs", &async |page| {
        page.select("Sort", "by time to finish").await;
        page.let_go().await;
        asks(page, "sort=time").await;
        page.has_focus("combobox", "Sort").await;
        assert_eq!(page.value("Sort").await, "time");
    });
}

#[test]
fn answers_in_the_list_are_heard() {
    held("/programs", &async |page| {
        page.touch("#yours > summary").await;
        page.select("I am a", "nurse").await;
        page.let_go().await;
        assert_eq!(is(page, "#yours", "open").await, json!(true));
        assert_eq!(page.value("I am a").await, "nurse");
        page.click("link", "Docent").await;
        page.sees("Johns Hopkins names nursing among the fields").await;
    });
}

#[test]
fn a_report_that_is_being_written_goes_on() {
    held(MASTER, &async |page| {
        page.touch(".report > summary").await;
        page.touch("#report").await;
        page.press_with(&[Key::Control], Key::Home).await;
        page.type_text("The fee is wrong.").await;
        for _ in 0..7 {
            page.press(Key::Left).await;
        }
        let before = (top(page, "#report").await, page.value("Your report").await);
        page.let_go().await;
        page.has_focus("textbox", "Your report").await;
        let after = (top(page, "#report").await, page.value("Your report").await);
        assert!(after.1.starts_with("The fee is wrong."), "{after:?}");
        assert_eq!(before.1, after.1);
        assert!(
            (before.0 - after.0).abs() <= 2.0,
            "it stands where it stood: {before:?} {after:?}"
        );
        let caret = "return document.activeElement.selectionStart";
        assert_eq!(page.script(caret, vec![]).await, json!("The fee is".len()));
        assert_eq!(is(page, ".report", "open").await, json!(true));
        page.type_text(" surely").await;
        let text = page.value("Your report").await;
        assert!(text.starts_with("The fee is surely wrong."), "{text}");
    });
}

#[test]
fn a_report_that_nobody_touched_has_its_address() {
    held(MASTER, &async |page| {
        page.let_go().await;
        page.touch(".report > summary").await;
        let report = page.value("Your report").await;
        assert!(report.contains(&page.server.at(MASTER)), "{report}");
    });
}

#[test]
fn the_years_of_a_study_plan_are_heard() {
    held(MASTER, &async |page| {
        page.select("Time to finish…", "4 years").await;
        let before = top(page, "#plan-years").await;
        page.let_go().await;
        asks(page, "years=4").await;
        page.sees("34.5 US semester credits over 4 years").await;
        page.sees("$14,360.62").await;
        let after = top(page, "#plan-years").await;
        assert!((before - after).abs() <= 2.0, "it stood at {before} and stands at {after}");
    });
}

#[test]
fn the_shortlist_and_the_answers_of_a_program_are_heard() {
    held(MASTER, &async |page| {
        page.touch("[name=keep]").await;
        page.touch("details:has(#answers) > summary").await;
        page.select("License to practice", "not sure").await;
        page.let_go().await;
        assert_eq!(is(page, "[name=keep]", "checked").await, json!(true));
        assert_eq!(is(page, "#license", "value").await, json!("?"));
        page.click("link", "All…").await;
        reads(page, "#facet-kept .facet__count", "1").await;
    });
}

#[test]
fn what_was_opened_and_closed_stays_so_in_the_list() {
    held("/programs", &async |page| {
        let starts_open = is(page, "#filters", "open").await;
        let mark = "#program-dundee-mmed .mark > summary";
        let opened = "document.querySelector('#program-dundee-mmed .mark').open";
        page.touch("#filters > summary").await;
        if starts_open == json!(false) {
            page.touch("#facet-country > summary").await;
            page.touch("#facet-format > summary").await;
        }
        page.touch(mark).await;
        let before = top(page, mark).await;
        page.let_go().await;
        assert_eq!(is(page, "#filters", "open").await, json!(starts_open == json!(false)));
        if starts_open == json!(false) {
            assert_eq!(is(page, "#facet-country", "open").await, json!(true));
            assert_eq!(is(page, "#facet-format", "open").await, json!(false));
        }
        assert_eq!(page.script(&format!("return {opened}"), vec![]).await, json!(true));
        let after = top(page, mark).await;
        assert!((before - after).abs() <= 2.0, "it stood at {before} and stands at {after}");
    });
}

#[test]
fn what_was_opened_stays_so_on_a_program() {
    held(MASTER, &async |page| {
        let plan = "#plan .disclosure > summary, .study-plan__form .disclosure > summary";
        page.touch(plan).await;
        let marks = ".facts .mark > summary";
        page.touch(marks).await;
        page.sees("33 US semester credits").await;
        let before = top(page, marks).await;
        page.let_go().await;
        page.sees("33 US semester credits").await;
        assert_eq!(is(page, "#plan .disclosure", "open").await, json!(true));
        assert_eq!(is(page, ".facts .mark", "open").await, json!(true));
        let after = top(page, marks).await;
        assert!((before - after).abs() <= 2.0, "it stood at {before} and stands at {after}");
        page.assert_no_sideways_scroll().await;
    });
}

#[test]
fn the_focus_stays_on_a_link_and_on_a_mark() {
    held(MASTER, &async |page| {
        for css in [".facts .mark > summary", ".site-link", ".back-link"] {
            let focus = "const it = document.querySelector(arguments[0]); it.focus();
                return document.activeElement === it";
            assert_eq!(page.script(focus, vec![json!(css)]).await, json!(true), "{css}");
        }
        let name = page.focused().await.name;
        page.let_go().await;
        page.has_focus("link", &name).await;
    });
}

#[test]
fn a_program_to_compare_that_was_picked_stays_picked() {
    held("/compare", &async |page| {
        page.select("Add a program", "University of Dundee – Master of Medical Education").await;
        page.let_go().await;
        page.has_focus("combobox", "Add a program").await;
        assert_eq!(is(page, "#compare-add", "value").await, json!("dundee-mmed"));
        page.click("button", "Add").await;
        asks(page, "p=dundee-mmed").await;
    });
}
