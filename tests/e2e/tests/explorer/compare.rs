//! Programs side by side.

use crate::list::{SEARCH, catalog, choice, hears, keeps_focus, known, programs, shows, texts};
use e2e::{Key, Session, Value, json};
use std::time::Duration;

const DUNDEE: &str = "University of Dundee – Master of Medical Education";

/// Chooses a program of the list of those to add, and adds it.
async fn add(page: &Session, program: &str) {
    page.select("Add a program", program).await;
    page.click("button", "Add").await;
}

#[test]
fn two_programs_are_chosen_compared_and_changed_in_place() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "johns-hopkins-mehp").await)
            .await;
        page.sees("1 of 4 to compare: Johns Hopkins").await;
        hears(page, "1 of 4 to compare").await;
        page.sees("Choose one more to compare.").await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "maastricht-mhpe").await).await;
        page.sees("2 of 4 to compare: Johns Hopkins, Maastricht").await;
        page.click("link", "Compare side by side").await;
        page.is_at("/compare?p=johns-hopkins-mehp&p=maastricht-mhpe").await;
        page.has_focus("heading", "Two programs, side by side").await;
        page.by_role("table", "Johns Hopkins and Maastricht by what they publish").await;
        page.has_title("Compare – Docent").await;
        add(page, DUNDEE).await;
        page.by_role("heading", "Three programs, side by side").await;
        keeps_focus(page, "adding a program").await;
        hears(page, "Three programs, side by side").await;
        add(page, "University of Michigan – Master of Health Professions Education").await;
        page.by_role("heading", "Four programs, side by side").await;
        hears(page, "Four programs, side by side").await;
        page.has_no("combobox", "Add a program").await;
        page.has_no("button", "Add").await;
        keeps_focus(page, "adding the last program").await;
        page.click("link", "Remove Maastricht from the comparison").await;
        page.by_role("heading", "Three programs, side by side").await;
        page.is_at("/compare?p=johns-hopkins-mehp&p=dundee-mmed&p=michigan-mhpe").await;
        keeps_focus(page, "removing a program").await;
        page.by_role("combobox", "Add a program").await;
        page.back().await;
        page.by_role("heading", "Four programs, side by side").await;
        page.reload().await;
        page.by_role("heading", "Four programs, side by side").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn chosen_programs_keep_their_order_while_rows_come_and_go() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        for id in ["johns-hopkins-mehp", "maastricht-mhpe"] {
            let name = choice(page, &catalog, "Compare", id).await;
            page.click("checkbox", &name).await;
        }
        page.sees("2 of 4 to compare: Johns Hopkins, Maastricht").await;
        page.fill(SEARCH, "Dundee").await;
        shows(page, 1).await;
        let name = choice(page, &catalog, "Compare", "dundee-mmed").await;
        page.click("checkbox", &name).await;
        page.sees("3 of 4 to compare: Johns Hopkins, Maastricht, Dundee").await;
        page.click("checkbox", &name).await;
        page.sees("2 of 4 to compare: Johns Hopkins, Maastricht").await;
    });
}

#[test]
fn a_fifth_program_is_refused_with_a_sentence() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        let four = ["johns-hopkins-mehp", "maastricht-mhpe", "dundee-mmed", "michigan-mhpe"];
        page.open("/programs").await;
        for id in four {
            page.click("checkbox", &choice(page, &catalog, "Compare", id).await).await;
        }
        page.sees("4 of 4 to compare:").await;
        page.sees("That is as many as fit. Take one out to add another.").await;
        hears(page, "4 of 4 to compare").await;
        let all = programs(&catalog).len();
        let closed = "return document.querySelectorAll('[name=compare]:disabled').length";
        page.until("no fifth can be chosen", async || {
            (page.script(closed, vec![]).await == json!(all - four.len())).then_some(())
        })
        .await;
        let fifth = choice(page, &catalog, "Four chosen", "cincinnati-med").await;
        let address = page.address().await;
        page.click("checkbox", &fifth).await;
        assert!(!page.is_checked(&fifth).await, "the fifth is not chosen");
        for id in four {
            let name = choice(page, &catalog, "Compare", id).await;
            assert!(address.contains(id), "{address} holds {id}");
            assert!(page.is_checked(&name).await, "{id} stays chosen");
        }
        assert_eq!(page.address().await, address);
        let last = choice(page, &catalog, "Compare", "michigan-mhpe").await;
        page.click("checkbox", &last).await;
        page.sees("3 of 4 to compare:").await;
        page.has_focus("checkbox", &last).await;
        assert_eq!(page.script(closed, vec![]).await, 0, "there is room again");
        page.click("checkbox", &choice(page, &catalog, "Compare", "cincinnati-med").await).await;
        page.sees("4 of 4 to compare:").await;
        page.open(&format!("/compare?p={}&p=cincinnati-med", four.join("&p="))).await;
        page.sees("The address names five programs. The first four are shown.").await;
        page.by_role("heading", "Four programs, side by side").await;
    });
}

#[test]
fn programs_that_are_not_there_take_no_place_in_a_comparison() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.open("/programs?compare=a&compare=b&compare=c&compare=d").await;
        let name = choice(page, &catalog, "Compare", "dundee-mmed").await;
        page.click("checkbox", &name).await;
        page.sees("1 of 4 to compare: Dundee").await;
        assert!(page.is_checked(&name).await);
    });
}

#[test]
fn a_comparison_names_what_the_catalog_does_not_hold() {
    e2e::run(async |page| {
        page.open("/compare?p=nowhere-mhpe&p=dundee-mmed&p=maastricht-mhpe").await;
        page.sees("This catalog does not hold “nowhere-mhpe”, which the address names.").await;
        page.by_role("heading", "Two programs, side by side").await;
        page.open("/compare?p=nowhere-mhpe&p=elsewhere").await;
        page.sees("This catalog does not hold “nowhere-mhpe” and “elsewhere”").await;
        page.by_role("combobox", "Add a program").await;
        page.open("/compare").await;
        page.sees("Choose two to four programs.").await;
        add(page, DUNDEE).await;
        page.sees("One program is chosen.").await;
        page.is_at("/compare?p=dundee-mmed").await;
    });
}

#[test]
fn the_arrow_keys_walk_through_the_programs_and_the_button_adds_one() {
    e2e::run(async |page| {
        let address = "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe";
        page.open(address).await;
        page.by_role("combobox", "Add a program").await;
        page.script("document.querySelector('.compare__add select').focus()", vec![]).await;
        for _ in 0..3 {
            let before = page.value("Add a program").await;
            page.press(Key::Down).await;
            page.until("another is chosen", async || {
                (page.value("Add a program").await != before).then_some(())
            })
            .await;
        }
        // So long the address would wait for a rest.
        tokio::time::sleep(Duration::from_millis(600)).await;
        page.is_at(address).await;
        page.by_role("heading", "Two programs, side by side").await;
        page.has_focus("combobox", "Add a program").await;
        let chosen = page.value("Add a program").await;
        page.press(Key::Tab).await;
        page.has_focus("button", "Add").await;
        page.press(Key::Enter).await;
        page.by_role("heading", "Three programs, side by side").await;
        page.is_at(&format!("{address}&p={chosen}")).await;
        keeps_focus(page, "adding a program").await;
        hears(page, "Three programs, side by side").await;
        assert_eq!(page.value("Add a program").await, "", "the next one is to be chosen");
        page.click("button", "Add").await;
        page.is_at(&format!("{address}&p={chosen}")).await;
        page.back().await;
        page.by_role("heading", "Two programs, side by side").await;
    });
}

/// The rows below each heading of the table: a feature, and what its cells say
/// without signs; nothing where that is not known.
async fn groups(page: &Session) -> Vec<(String, Vec<(String, Vec<String>)>)> {
    let script = "const text = (cell) => {
          const copy = cell.querySelector('.compare__value').cloneNode(true);
          const signs = '.mark, .mark__number, .mark__paper, .gap, .unknown, .standing, svg';
          copy.querySelectorAll(signs).forEach((it) => it.remove());
          return tidy(copy.textContent);
        };
        return [...document.querySelectorAll('.compare__table tbody')].map((group) => [
          tidy(group.querySelector('.compare__group').textContent),
          [...group.querySelectorAll('tr:not(.compare__group)')].map((row) =>
            [tidy(row.querySelector('th').textContent), [...row.querySelectorAll('td')].map(text)])])";
    let found = page.script(script, vec![]).await;
    let list = |it: &Value| it.as_array().cloned().unwrap_or_default();
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let row = |row: Value| (text(&row[0]), texts(&row[1]));
    let group = |it: Value| (text(&it[0]), list(&it[1]).into_iter().map(row).collect());
    list(&found).into_iter().map(group).collect()
}

#[test]
fn rows_stand_where_what_is_known_of_them_puts_them() {
    let catalog = catalog();
    let of_no_size = programs(&catalog).iter().filter(|it| known(&it["classSize"]).is_none());
    let of_no_size: Vec<_> = of_no_size.filter_map(|it| it["id"].as_str()).take(2).collect();
    let all = ["johns-hopkins-mehp", "maastricht-mhpe", "dundee-mmed", "illinois-chicago-mhpe"];
    e2e::run(async |page| {
        let mut seen = Vec::new();
        for ids in [&of_no_size[..], &all[..2], &all[..3], &all] {
            let number = ids.len();
            page.open(&format!("/compare?p={}", ids.join("&p="))).await;
            let same = ["The same in both", "The same in all three", "The same in all four"];
            let order = [
                "Where they differ",
                "Known for some",
                same[number - 2],
                "Not found for any of them",
            ];
            let groups = groups(page).await;
            let places = groups.iter().map(|it| order.iter().position(|name| *name == it.0));
            let places: Vec<_> = places.collect();
            assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{groups:?}");
            for (heading, rows) in &groups {
                assert!(!rows.is_empty(), "{heading} is empty");
                for (feature, cells) in rows {
                    let mut known: Vec<_> = cells.iter().filter(|it| !it.is_empty()).collect();
                    let is_whole = known.len() == number;
                    known.sort();
                    known.dedup();
                    let wanted = match (known.len(), is_whole) {
                        (0, _) => order[3],
                        (1, true) => order[2],
                        (1, false) => order[1],
                        _ => order[0],
                    };
                    assert_eq!(heading, wanted, "{feature}: {cells:?}");
                }
                seen.push(heading.clone());
            }
        }
        for heading in
            ["Where they differ", "Known for some", "The same in both", "Not found for any of them"]
        {
            assert!(seen.iter().any(|it| it == heading), "{heading} is among {seen:?}");
        }
    });
}
