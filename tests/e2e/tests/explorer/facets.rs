//! Facets, their counts, and the order of the list.

use crate::list::{
    CLEAR, SEARCH, catalog, choice, choose, count, entries, facet, focus_is_on, hears, keeps_focus,
    known, open, programs, rows, shows, texts,
};
use e2e::{Key, Session, Value, json};

#[test]
fn facets_narrow_each_other_and_say_beforehand_how_many_they_leave() {
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let all = count(page).await;
        open(page, "Country").await;
        let online = choose(page, "Online").await;
        shows(page, online).await;
        page.sees(&format!("{online} of {all} shown: online")).await;
        let (_, campus) = facet(page, "On campus").await;
        choose(page, "On campus").await;
        let either = count(page).await;
        assert!(either > online && either <= online + campus, "one or the other: {either}");
        page.sees("shown: online or on campus").await;
        let there = choose(page, "United Kingdom").await;
        assert!(there < either, "both of two facets: {there}");
        shows(page, there).await;
        page.sees("shown: online or on campus; United Kingdom").await;
        page.click("link", CLEAR).await;
        shows(page, all).await;
        page.is_at("/programs").await;
        let chosen = "return document.querySelectorAll('.filters :checked').length";
        assert_eq!(page.script(chosen, vec![]).await, 0, "one control clears all");
        focus_is_on(page, ".explorer__count").await;
        assert_eq!(facet(page, "Online").await.1, online, "the counts are back");
    });
}

#[test]
fn the_address_holds_what_is_asked_of_the_list() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        page.fill(SEARCH, "education").await;
        page.is_at("/programs?q=education").await;
        choose(page, "Online").await;
        page.is_at("/programs?q=education&format=online").await;
        page.select("Sort", "by time to finish").await;
        page.is_at("/programs?q=education&format=online&sort=time").await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "dundee-mmed").await).await;
        let address = "/programs?q=education&format=online&sort=time&compare=dundee-mmed";
        page.is_at(address).await;
        let before = rows(page).await;
        page.reload().await;
        page.is_at(address).await;
        assert_eq!(rows(page).await, before, "a reload keeps the list");
        assert_eq!(page.value(SEARCH).await, "education");
        assert_eq!(page.value("Sort").await, "time");
        assert!(page.is_checked(&facet(page, "Online").await.0).await);
        assert!(page.is_checked(&choice(page, &catalog, "Compare", "dundee-mmed").await).await);
        page.back().await;
        page.is_at("/programs?q=education&format=online").await;
        assert_eq!(page.value("Sort").await, "name", "back undoes the order");
        page.back().await;
        page.is_at("/programs?q=education").await;
        assert!(!page.is_checked(&facet(page, "Online").await.0).await, "back undoes the facet");
        page.back().await;
        page.is_at("/programs").await;
        assert_eq!(page.value(SEARCH).await, "", "back undoes the search");
        shows(page, programs(&catalog).len()).await;
        for _ in 0..3 {
            page.forward().await;
        }
        page.is_at(address).await;
        page.until("forward brings all of it back", async || {
            (rows(page).await == before).then_some(())
        })
        .await;
    });
}

#[test]
fn an_opened_source_stays_open_while_the_list_changes_around_it() {
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let mark =
            "document.querySelector('#program-johns-hopkins-mehp .program-row__facts details')";
        page.script(&format!("{mark}.querySelector('summary').click()"), vec![]).await;
        let is_open = format!("return {mark}.open");
        assert_eq!(page.script(&is_open, vec![]).await, json!(true));
        let online = choose(page, "Online").await;
        shows(page, online).await;
        assert_eq!(page.script(&is_open, vec![]).await, json!(true), "after a facet");
        page.fill(SEARCH, "Johns").await;
        page.is_at("/programs?q=Johns&format=online").await;
        assert_eq!(page.script(&is_open, vec![]).await, json!(true), "after a search");
    });
}

/// The rows before and after the line that begins "Last, by school", and the
/// number which that line says.
async fn ranked(page: &Session) -> (Vec<String>, Vec<String>, u64) {
    let script = "const items = [...document.querySelector('.program-list').children];
        const last = items.findIndex((it) => it.textContent.startsWith('Last, by school: '));
        const ids = (all) => all.filter((it) => it.id).map((it) => it.id.replace('program-', ''));
        return [ids(items.slice(0, last)), ids(items.slice(last)),
          Number(items[last].textContent.match(/[0-9]+/)[0])]";
    let found = page.script(script, vec![]).await;
    (texts(&found[0]), texts(&found[1]), found[2].as_u64().expect("a number"))
}

#[test]
fn what_has_no_value_to_sort_by_stands_last_under_its_own_line() {
    let catalog = catalog();
    let of = |id: &String| programs(&catalog).iter().find(|it| it["id"] == **id).expect("it is");
    let time = |id: &String| {
        let span = known(&of(id)["timeToFinish"])?;
        Some((span["min"].as_u64()?, span["max"].as_u64()?))
    };
    let dollars = |id: &String| {
        let total = known(&of(id)["tuitionTotal"]).or_else(|| known(&of(id)["tuition"]))?;
        (total["per"] == "program" && total["currency"] == "USD")
            .then(|| total["amount"].as_f64())?
    };
    e2e::run(async |page| {
        page.open("/programs?sort=time").await;
        let (first, last, number) = ranked(page).await;
        let times: Vec<_> = first.iter().map(time).collect();
        assert!(times.iter().all(Option::is_some) && times.is_sorted(), "{times:?}");
        assert!(last.iter().all(|it| time(it).is_none()), "{last:?}");
        assert_eq!(last.len() as u64, number);
        assert!(first.len() > 5 && last.len() > 2, "both parts are there");
        page.select("Sort", "by cost in US dollars").await;
        page.is_at("/programs?sort=usd").await;
        let (first, last, number) = ranked(page).await;
        let costs: Vec<_> = first.iter().map(dollars).collect();
        assert!(costs.iter().all(Option::is_some), "{first:?}");
        let is_rising = costs.windows(2).all(|pair| pair[0] <= pair[1]);
        assert!(is_rising, "no other currency stands between them: {costs:?}");
        assert!(last.iter().all(|it| dollars(it).is_none()), "{last:?}");
        assert_eq!(last.len() as u64, number);
        page.sees("cost of the whole program in US dollars").await;
    });
}

#[test]
fn where_nothing_is_left_there_are_ways_on() {
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let all = count(page).await;
        let online = choose(page, "Online").await;
        page.fill(SEARCH, "zzz").await;
        page.sees("No program in this list has all of this.").await;
        page.sees("Ways on:").await;
        page.is_at("/programs?q=zzz&format=online").await;
        assert_eq!(count(page).await, 0);
        page.click("link", "Without …").await;
        shows(page, online).await;
        focus_is_on(page, ".explorer__count").await;
        page.is_at("/programs?format=online").await;
        page.back().await;
        page.sees("No program in this list has all of this.").await;
        let clear = "document.querySelector('.no-match li:last-child a').click()";
        page.script(clear, vec![]).await;
        shows(page, all).await;
        page.is_at("/programs").await;
    });
}

#[test]
fn the_shortlist_is_kept_and_can_be_shown_alone() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let name = choice(page, &catalog, "Shortlist", "dundee-mmed").await;
        page.click("checkbox", &name).await;
        hears(page, "1 on your shortlist").await;
        page.click("checkbox", &choice(page, &catalog, "Shortlist", "michigan-mhpe").await).await;
        open(page, "My shortlist").await;
        assert_eq!(choose(page, "On my shortlist").await, 2);
        shows(page, 2).await;
        assert_eq!(rows(page).await, ["dundee-mmed", "michigan-mhpe"]);
        let address = page.address().await;
        assert!(!address.contains("dundee"), "the shortlist is no part of the address: {address}");
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.is_at("/programs/dundee-mmed").await;
        page.back().await;
        shows(page, 2).await;
        assert!(page.is_checked(&name).await, "it is kept");
        page.click("checkbox", &name).await;
        shows(page, 1).await;
        keeps_focus(page, "taking a program off the shortlist").await;
    });
}

#[test]
fn an_empty_shortlist_says_where_one_is_kept() {
    e2e::run(async |page| {
        page.open("/programs?kept=yes").await;
        page.sees("No program in this list has all of this.").await;
        page.sees("Your shortlist is empty here.").await;
        page.open("/programs?q=zzz").await;
        page.sees("No program in this list has all of this.").await;
        page.sees_no("Your shortlist is empty here.").await;
    });
}

#[test]
fn every_facet_is_a_group_of_its_name_that_opens() {
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let all = count(page).await;
        page.script(
            "document.querySelectorAll('.facet').forEach((it) => { it.open = true })",
            vec![],
        )
        .await;
        let groups =
            "return [...document.querySelectorAll('.filters__panel > details')].map((it) =>
            [tidy(it.querySelector(':scope > summary').textContent),
             tidy(it.querySelector(':scope > fieldset > legend').textContent),
             it.querySelectorAll(':scope > fieldset > label > input[type=checkbox]').length])";
        let groups = page.script(groups, vec![]).await;
        let groups = groups.as_array().expect("a list");
        let named = page.names("group").await;
        for group in groups {
            let name = group[0].as_str().expect("a name");
            assert_eq!(group[0], group[1], "the group is named as what opens it");
            assert!(group[2].as_u64() > Some(0), "{name} has values");
            assert!(named.iter().any(|it| it == name), "{name} is a group by ear: {named:?}");
        }
        let has = |name: &str| groups.iter().any(|it| it[0] == name);
        assert!(groups.len() > 8 && has("Award") && has("Country"), "{groups:?}");
        let awards = "return [...document.querySelectorAll('#facet-award .facet__count')]
            .map((it) => Number(it.textContent))";
        let awards = page.script(awards, vec![]).await;
        let sum: u64 = awards.as_array().into_iter().flatten().filter_map(Value::as_u64).sum();
        assert_eq!(sum, all as u64, "each program has one award: {awards}");
        let masters = choose(page, "Master’s degree").await;
        shows(page, masters).await;
        page.sees(&format!("{masters} of {all} shown: master’s degree")).await;
    });
}

#[test]
fn an_order_enters_the_history_once_the_choice_rests() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let before = entries(page).await;
        page.script("document.getElementById('sort').focus()", vec![]).await;
        page.press_in_turn(&[Key::Down, Key::Down]).await;
        let order = page.value("Sort").await;
        assert!(order != "name" && order != "time", "two steps down: {order}");
        page.is_at(&format!("/programs?sort={order}")).await;
        assert_eq!(entries(page).await, before + 1, "one entry for both steps");
        page.has_focus("combobox", "Sort").await;
        page.press(Key::Up).await;
        page.is_at("/programs?sort=time").await;
        assert_eq!(entries(page).await, before + 2, "another choice is another entry");
        page.back().await;
        page.is_at(&format!("/programs?sort={order}")).await;
        assert_eq!(page.value("Sort").await, order);
        page.back().await;
        page.is_at("/programs").await;
        assert_eq!(page.value("Sort").await, "name");
    });
}
