//! The way back to a place in the list.

use crate::list::{
    HEADING, TITLE, choose, facet, open_facets, rows, scrolled, shows, stands_at, texts,
};
use e2e::{Key, Session, json};

/// Filter, scroll, open a program, and come back by every way.
fn comes_back_to_the_place(width: u32, height: u32) {
    e2e::run(async |page| {
        page.viewport(width, height).await;
        page.open("/programs").await;
        open_facets(page).await;
        let online = choose(page, "Online").await;
        page.select("Sort", "by time to finish").await;
        shows(page, online).await;
        let before = rows(page).await;
        page.script("scrollTo(0, document.body.scrollHeight * 0.6)", vec![]).await;
        let place = scrolled(page).await;
        assert!(place > 400.0, "the list is long: {place}");
        let leave = "const link = [...document.querySelectorAll('.program-row__link')]
            .find((it) => it.getBoundingClientRect().top > 0); link.click();
            return [link.pathname, tidy(content(link))]";
        let left = texts(&page.script(leave, vec![]).await);
        let [program, link] = left.as_slice() else { panic!("a link: {left:?}") };
        page.is_at(program).await;
        page.has_focus("heading", "").await;
        page.back().await;
        page.is_at("/programs?format=online&sort=time").await;
        page.has_focus("link", link).await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await, before, "back brings the same list");
        page.reload().await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await, before, "a reload brings the same list");
        page.forward().await;
        page.is_at(program).await;
        page.by_role("heading", "Sources").await;
        page.reload().await;
        page.by_role("heading", "Sources").await;
        page.back().await;
        page.is_at("/programs?format=online&sort=time").await;
        page.has_focus("link", link).await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await, before, "back after a reload brings the same list");
        assert_eq!(page.value("Sort").await, "time");
        page.assert_no_errors().await;
    });
}

#[test]
fn the_way_back_keeps_filters_order_and_place_on_a_phone() {
    comes_back_to_the_place(360, 640);
}

#[test]
fn the_way_back_keeps_filters_order_and_place_on_a_desk() {
    comes_back_to_the_place(1280, 900);
}

/// Leaves the list for its first program by the keyboard, and comes back.
async fn there_and_back(page: &Session, list: &str) {
    page.script("document.querySelector('.program-row__link').focus()", vec![]).await;
    let name = page.focused().await.name;
    page.press(Key::Enter).await;
    page.has_focus("heading", TITLE).await;
    page.back().await;
    page.is_at(list).await;
    page.has_focus("link", &name).await;
}

/// Whether each of these disclosures stands open.
async fn are_open(page: &Session, ids: &[&str]) -> Vec<bool> {
    let script = "return arguments[0].map((it) => document.getElementById(it).open)";
    let all = page.script(script, vec![json!(ids)]).await;
    all.as_array().expect("a list").iter().map(|it| *it == json!(true)).collect()
}

#[test]
fn the_way_back_finds_what_was_opened_and_what_was_closed() {
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let ids = ["filters", "facet-country", "facet-format", "facet-pace"];
        assert_eq!(are_open(page, &ids).await, [true, false, true, false], "as it starts");
        page.click("button", "Country").await;
        page.click("button", "Where it is taught").await;
        assert_eq!(are_open(page, &ids).await, [true, true, false, false]);
        there_and_back(page, "/programs").await;
        assert_eq!(are_open(page, &ids).await, [true, true, false, false], "after the way back");
        page.click("checkbox", &facet(page, "Netherlands").await.0).await;
        page.is_at("/programs?country=netherlands").await;
        assert_eq!(are_open(page, &ids).await, [true, true, false, false], "after a facet");
    });
}

#[test]
fn a_link_to_the_list_brings_it_as_it_starts() {
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/").await;
        page.click("link", "Programs").await;
        page.has_focus("heading", HEADING).await;
        let ids = ["filters", "facet-format", "facet-country"];
        assert_eq!(are_open(page, &ids).await, [true, true, false], "from the first page");
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.has_focus("heading", TITLE).await;
        page.click("link", "Compare with…").await;
        page.has_focus("heading", "Compare programs").await;
        page.click("link", "All…").await;
        page.has_focus("heading", HEADING).await;
        assert_eq!(are_open(page, &ids).await, [true, true, false], "from the comparison");
    });
}

#[test]
fn a_panel_that_was_closed_again_on_a_phone_stays_closed() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        page.open("/programs").await;
        assert_eq!(are_open(page, &["filters"]).await, [false]);
        page.click("button", "Filter…").await;
        choose(page, "Online").await;
        page.is_at("/programs?format=online").await;
        there_and_back(page, "/programs?format=online").await;
        assert_eq!(are_open(page, &["filters"]).await, [true], "it was left open");
        page.click("button", "Filter…").await;
        there_and_back(page, "/programs?format=online").await;
        assert_eq!(are_open(page, &["filters"]).await, [false], "it was left closed");
    });
}

#[test]
fn a_way_back_from_elsewhere_leads_to_the_heading() {
    e2e::run(async |page| {
        page.open("/programs").await;
        page.click("link", "Docent").await;
        page.by_role("heading", "You teach in health care…").await;
        page.back().await;
        page.has_focus("heading", HEADING).await;
    });
}
