//! Ways through the list of programs, side by side, and over years.

#[path = "../../generated/catalog.rs"]
#[allow(unreachable_pub, reason = "other tests share this file")]
mod generated;

use e2e::{Key, Server, Session, Value, json};
use std::time::Duration;

const SEARCH: &str = "Search by name, place or subject";
const CLEAR: &str = "Clear search and filters";
const HEADING: &str = "… programs, by what they publish";
const MASTER: &str = "/programs/johns-hopkins-mehp";
const TITLE: &str = "Master of Education in the Health Professions";
/// The disclosure of the questions that entry rules read.
const QUESTIONS: &str = "May I enter? Say what you hold";

/// The catalog that is served.
fn catalog() -> Value {
    let dist = std::env::var("DOCENT_DIST").expect("`make test` sets DOCENT_DIST");
    let text = std::fs::read_to_string(format!("{dist}/api/v1/catalog.json")).expect("a catalog");
    serde_json::from_str(&text).expect("JSON")
}

fn programs(catalog: &Value) -> &[Value] {
    catalog["programs"].as_array().expect("programs")
}

/// The value that a fact shows, where it is known.
fn known(fact: &Value) -> Option<&Value> {
    let conflict = fact["conflict"].as_array();
    let shown = fact["shown"].as_u64().and_then(|it| usize::try_from(it).ok());
    let shown = conflict.and_then(|facts| facts.get(shown?)).and_then(|it| it.get("value"));
    shown.or_else(|| fact.get("value")).or_else(|| fact.get("derived"))
}

fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    all.map(Into::into).collect()
}

/// The ids of the rows, in order.
async fn rows(page: &Session) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.program-row')]
        .map((it) => it.id.replace('program-', ''))";
    texts(&page.script(script, vec![]).await)
}

/// How many programs the list says that it shows.
async fn count(page: &Session) -> usize {
    let script = "return document.querySelector('.explorer__count b').textContent";
    let number = page.script(script, vec![]).await;
    number.as_str().and_then(|it| it.parse().ok()).expect("a number")
}

/// Waits until the list says that it shows so many programs.
async fn shows(page: &Session, programs: usize) {
    let what = format!("{programs} programs are shown");
    page.until(&what, async || (count(page).await == programs).then_some(())).await;
    assert_eq!(rows(page).await.len(), programs.min(50), "as many rows as it says");
}

/// The full name of the checkbox of a facet's value, and the count in it.
async fn facet(page: &Session, word: &str) -> (String, usize) {
    let fits = |name: &String| {
        let count = name.strip_prefix(word)?.strip_prefix(' ')?;
        Some((name.clone(), count.parse().ok()?))
    };
    page.until(&format!("a facet has “{word}”"), async || {
        page.names("checkbox").await.iter().find_map(fits)
    })
    .await
}

/// Chooses a value of a facet, or takes it back, and gives the count it had.
async fn choose(page: &Session, word: &str) -> usize {
    let (name, count) = facet(page, word).await;
    page.click("checkbox", &name).await;
    count
}

/// The row of facets on a phone; on a desk they stand open.
async fn open_facets(page: &Session) {
    let script = "return document.querySelector('.filters__panel').open";
    if page.script(script, vec![]).await == json!(false) {
        page.click("button", "Filter…").await;
    }
}

/// Opens a disclosure by its first words, unless it is open.
async fn open(page: &Session, words: &str) {
    let script = "const it = [...document.querySelectorAll('summary')]
        .find((it) => tidy(it.textContent).startsWith(arguments[0]));
        if (it && !it.parentElement.open) it.click(); return !!it";
    page.until(&format!("“{words}” opens"), async || {
        (page.script(script, vec![json!(words)]).await == json!(true)).then_some(())
    })
    .await;
}

/// The name of the checkbox that adds a program of the list to the comparison,
/// or keeps it; the program's own name stands at its end.
async fn choice(page: &Session, catalog: &Value, what: &str, id: &str) -> String {
    let program = programs(catalog).iter().find(|it| it["id"] == id).expect("the program");
    let text = |key: &str| program[key].as_str().expect("a text");
    let end = format!(" {}, {}", text("shortName"), text("shortTitle"));
    page.until(&format!("there is “{what}” for {id}"), async || {
        let names = page.names("checkbox").await;
        names.into_iter().find(|name| name.starts_with(what) && name.ends_with(&end))
    })
    .await
}

async fn scrolled(page: &Session) -> f64 {
    page.script("return scrollY", vec![]).await.as_f64().expect("a number")
}

/// Waits until the page stands within five pixels of `place`, and stays there.
async fn stands_at(page: &Session, place: f64) {
    let is_there = async || ((scrolled(page).await - place).abs() <= 5.0).then_some(());
    page.until(&format!("the page stands at {place}"), is_there).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let is = scrolled(page).await;
    assert!((is - place).abs() <= 5.0, "the page stood at {place} and went to {is}");
}

/// Whatever a person did, the focus is somewhere.
async fn keeps_focus(page: &Session, after: &str) {
    let focus = page.focused().await;
    assert!(!["body", "html"].contains(&focus.tag.as_str()), "the focus is lost after {after}");
}

// Search, facets and order.

#[test]
fn a_search_narrows_the_list_and_is_said_a_second_later() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let all = count(page).await;
        page.script(
            "const said = document.querySelector('[role=status]'); window.heard = [];
             addEventListener('input', () => { window.last = performance.now() });
             new MutationObserver(() => heard.push([performance.now() - last, said.textContent]))
                 .observe(said, { childList: true, characterData: true, subtree: true });",
            vec![],
        )
        .await;
        page.fill(SEARCH, "Maastricht").await;
        page.sees(&format!("2 of {all} shown: matching “Maastricht”")).await;
        assert_eq!(rows(page).await, ["singapore-mhpe", "maastricht-mhpe"], "both are in its name");
        let heard = page
            .until("it is said", async || {
                let heard = page.script("return heard", vec![]).await;
                (!heard.as_array()?.is_empty()).then_some(heard)
            })
            .await;
        let heard = heard.as_array().expect("a list");
        assert_eq!(heard.len(), 1, "typing is said once: {heard:?}");
        let time = heard[0][0].as_f64().expect("a time");
        assert!((900.0..2000.0).contains(&time), "it was said {time} ms after the last letter");
        assert_eq!(heard[0][1], format!("2 of {all} shown: matching “Maastricht”"));
    });
}

#[test]
fn accents_case_and_the_beginning_of_a_word_are_enough_to_be_found() {
    e2e::run(async |page| {
        page.open("/programs").await;
        for search in ["HOPK", "hópkins", "jhu ", "  Johns   hop"] {
            page.fill(SEARCH, search).await;
            page.until(search, async || (rows(page).await.len() == 2).then_some(())).await;
            assert_eq!(rows(page).await[0], "johns-hopkins-mehp", "{search}");
        }
    });
}

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
        keeps_focus(page, "clearing").await;
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
            .find((it) => it.getBoundingClientRect().top > 0); link.click(); return link.pathname";
        let program = page.script(leave, vec![]).await;
        let program = program.as_str().expect("an address").to_owned();
        page.is_at(&program).await;
        page.has_focus("heading", "").await;
        page.back().await;
        page.is_at("/programs?format=online&sort=time").await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await, before, "back brings the same list");
        page.reload().await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await, before, "a reload brings the same list");
        page.forward().await;
        page.is_at(&program).await;
        page.by_role("heading", "Sources").await;
        page.reload().await;
        page.by_role("heading", "Sources").await;
        page.back().await;
        page.is_at("/programs?format=online&sort=time").await;
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

#[test]
fn typing_quickly_keeps_focus_and_caret_and_is_one_step_of_the_history() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let before = page.script("return history.length", vec![]).await.as_u64();
        page.click("searchbox", SEARCH).await;
        page.type_text("education").await;
        for _ in 0..3 {
            page.press(Key::Left).await;
        }
        page.type_text("xyz").await;
        for _ in 0..3 {
            page.press(Key::Backspace).await;
        }
        page.is_at("/programs?q=education").await;
        page.has_focus("searchbox", SEARCH).await;
        let caret = "return document.activeElement.selectionStart";
        assert_eq!(page.script(caret, vec![]).await, 6, "the caret stays in the middle");
        let after = page.script("return history.length", vec![]).await.as_u64();
        assert_eq!(after, before.map(|it| it + 1), "one entry for all of it");
        page.back().await;
        page.is_at("/programs").await;
        assert_eq!(page.value(SEARCH).await, "");
    });
}

#[test]
fn a_search_that_is_left_at_once_stands_in_the_history() {
    e2e::run(async |page| {
        page.open("/programs").await;
        page.fill(SEARCH, "Dundee").await;
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.is_at("/programs/dundee-mmed").await;
        page.back().await;
        page.is_at("/programs?q=Dundee").await;
        assert_eq!(page.value(SEARCH).await, "Dundee");
        shows(page, 1).await;
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
        page.is_at("/programs?q=zzz&format=online").await;
        assert_eq!(count(page).await, 0);
        page.click("link", "Without matching “zzz”…").await;
        shows(page, online).await;
        keeps_focus(page, "a way on").await;
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

// Side by side.

#[test]
fn two_programs_are_chosen_compared_and_changed_in_place() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "johns-hopkins-mehp").await)
            .await;
        page.sees("1 of 4 to compare: Johns Hopkins").await;
        page.sees("Choose one more to compare.").await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "maastricht-mhpe").await).await;
        page.sees("2 of 4 to compare: Johns Hopkins, Maastricht").await;
        page.click("link", "Compare side by side").await;
        page.is_at("/compare?p=johns-hopkins-mehp&p=maastricht-mhpe").await;
        page.has_focus("heading", "Two programs, side by side").await;
        page.by_role("table", "Johns Hopkins and Maastricht by what they publish").await;
        page.has_title("Compare – Docent").await;
        page.select("Add a program", "University of Dundee – Master of Medical Education").await;
        page.by_role("heading", "Three programs, side by side").await;
        keeps_focus(page, "adding a program").await;
        page.select(
            "Add a program",
            "University of Michigan – Master of Health Professions Education",
        )
        .await;
        page.by_role("heading", "Four programs, side by side").await;
        page.has_no("combobox", "Add a program").await;
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
        let fifth = choice(page, &catalog, "Compare", "cincinnati-med").await;
        page.click("checkbox", &fifth).await;
        let address = page.address().await;
        page.until("the fifth is not chosen", async || {
            (!page.is_checked(&fifth).await).then_some(())
        })
        .await;
        for id in four {
            assert!(address.contains(id), "{address} holds {id}");
            assert!(
                page.is_checked(&choice(page, &catalog, "Compare", id).await).await,
                "{id} stays chosen"
            );
        }
        assert!(!address.contains("cincinnati"), "{address}");
        page.open(&format!("/compare?p={}&p=cincinnati-med", four.join("&p="))).await;
        page.sees("The address names five programs. The first four are shown.").await;
        page.by_role("heading", "Four programs, side by side").await;
    });
}

#[test]
fn a_comparison_names_what_the_catalog_does_not_hold() {
    e2e::run(async |page| {
        page.open("/compare?p=nowhere-mhpe&p=dundee-mmed&p=maastricht-mhpe").await;
        page.sees("This catalog does not hold nowhere-mhpe, which the address names.").await;
        page.by_role("heading", "Two programs, side by side").await;
        page.open("/compare?p=nowhere-mhpe&p=elsewhere").await;
        page.sees("This catalog does not hold nowhere-mhpe and elsewhere").await;
        page.by_role("combobox", "Add a program").await;
        page.open("/compare").await;
        page.sees("Choose two to four programs.").await;
        page.select("Add a program", "University of Dundee – Master of Medical Education").await;
        page.sees("One program is chosen.").await;
        page.is_at("/compare?p=dundee-mmed").await;
    });
}

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
        // The list follows each letter; this one is the first of its only school.
        page.type_text("H").await;
        page.by_role("heading", "Three programs, side by side").await;
        page.has_focus("combobox", "Add a program").await;
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

// May I enter?

/// Names one degree in the questions of the view, which are open.
async fn name_degree(page: &Session, kind: &str, country: &str) {
    if !page.names("combobox").await.iter().any(|it| it == "What it is") {
        page.click("button", "Add a degree").await;
    }
    page.select("What it is", kind).await;
    page.select("Where it is from", country).await;
}

/// The state of the whole program, and what stands beneath it.
async fn standing(page: &Session) -> String {
    let script = "return tidy(document.querySelector('.standing-rule--lead .standing').innerText)";
    page.script(script, vec![]).await.as_str().unwrap_or_default().to_owned()
}

async fn stands(page: &Session, wanted: &str) {
    page.until(&format!("the standing is “{wanted}”"), async || {
        standing(page).await.ends_with(wanted).then_some(())
    })
    .await;
}

#[test]
fn a_nurse_learns_whether_the_master_is_open_to_her() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.click("link", "Programs").await;
        page.by_role("heading", HEADING).await;
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.has_focus("heading", TITLE).await;
        stands(page, "Ask").await;
        page.click("button", QUESTIONS).await;
        page.select("Country where I practice", "United States").await;
        name_degree(page, "Bachelor’s in a health profession: BSN", "United States").await;
        stands(page, "Not yet one to ask").await;
        page.sees(
            "It asks for a master’s or higher; you named a bachelor’s in a health profession.",
        )
        .await;
        page.sees("One rule is not met yet by your answers, and one is to ask.").await;
        name_degree(page, "First degree titled bachelor’s: MBBS, BDS, BPharm", "Pakistan").await;
        stands(page, "Ask").await;
        page.sees("MBBS, BDS and BPharm are first degrees that schools weigh differently").await;
        name_degree(page, "Master’s in health or a related field: MSN, MPH", "United States").await;
        stands(page, "Met one to ask").await;
        page.sees("You named a master’s in health or a related field.").await;
        page.sees("We never ask for your grades: see your transcripts.").await;
        keeps_focus(page, "answering").await;
        page.assert_no_errors().await;
    });
}

/// How many rows of the list have each standing.
async fn standings(page: &Session) -> [usize; 3] {
    let script = "const words = [...document.querySelectorAll('.program-row .standing__word')]
        .map((it) => it.textContent);
        return ['Met', 'Not yet', 'Ask'].map((word) => words.filter((it) => it === word).length)";
    let counts = page.script(script, vec![]).await;
    [0, 1, 2].map(|at| {
        let count = counts[at].as_u64().and_then(|it| usize::try_from(it).ok());
        count.expect("a number")
    })
}

async fn standing_counts(page: &Session) -> [usize; 3] {
    let mut counts = [0; 3];
    for (count, word) in counts.iter_mut().zip(["Met", "Not yet", "Ask"]) {
        *count = facet(page, word).await.1;
    }
    counts
}

#[test]
fn answers_count_in_the_list_and_stay_from_view_to_view() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let all = programs(&catalog).len();
        assert_eq!(standing_counts(page).await, [0, 0, all], "nothing is known yet");
        page.click("button", QUESTIONS).await;
        name_degree(page, "Bachelor’s in a health profession: BSN", "United States").await;
        page.select("Years of documented teaching or supervision", "0").await;
        page.until("the counts follow", async || {
            let [met, not_yet, _] = standing_counts(page).await;
            (met > 0 && not_yet > 0).then_some(())
        })
        .await;
        let counts = standing_counts(page).await;
        assert_eq!(standings(page).await, counts, "the rows are counted");
        assert_eq!(counts.iter().sum::<usize>(), all);
        let not_yet = choose(page, "Not yet").await;
        shows(page, not_yet).await;
        let address = page.address().await;
        assert_eq!(address, "/programs?enter=not-yet", "answers are no part of the address");
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.has_focus("heading", TITLE).await;
        stands(page, "Not yet one to ask").await;
        open(page, QUESTIONS).await;
        assert_eq!(page.value("What it is").await, "bachelor-health");
        page.click("link", "All…").await;
        page.by_role("heading", HEADING).await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "johns-hopkins-mehp").await)
            .await;
        page.click(
            "checkbox",
            &choice(page, &catalog, "Compare", "melbourne-clinical-education").await,
        )
        .await;
        page.click("link", "Compare side by side").await;
        page.has_focus("heading", "Two programs, side by side").await;
        let cells = "return [...document.querySelectorAll('.compare__table .standing__word')]
            .map((it) => it.textContent)";
        assert_eq!(page.script(cells, vec![]).await, json!(["Not yet", "Not yet"]));
        page.assert_no_errors().await;
    });
}

#[test]
fn a_degree_is_added_and_removed_without_losing_the_focus() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        page.click("button", QUESTIONS).await;
        page.click("button", "Add a degree").await;
        page.by_role("combobox", "What it is").await;
        keeps_focus(page, "adding a degree").await;
        page.click("button", "Remove this degree").await;
        page.has_no("combobox", "What it is").await;
        keeps_focus(page, "removing the degree").await;
    });
}

// A study plan.

#[test]
fn a_study_plan_follows_its_choices_and_stands_in_the_address() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        page.select("Time to finish", "4 years").await;
        page.is_at(&format!("{MASTER}?years=4")).await;
        four_years(page).await;
        page.reload().await;
        four_years(page).await;
        assert_eq!(page.value("Time to finish").await, "4");
        page.back().await;
        page.open(&format!("{MASTER}?years=4&terms=2&course=0")).await;
        page.click("button", "Change terms and courses").await;
        assert_eq!(page.value("Terms a year (our assumption)").await, "2");
        assert_eq!(page.value("Credits a course (our assumption)").await, "0");
        four_years(page).await;
    });
}

/// The table has a row for each of four years, and they cost what the whole costs.
async fn four_years(page: &Session) {
    page.by_role("table", "34.5 US semester credits over 4 years, worked out by us").await;
    let script = "return [...document.querySelectorAll('.study-plan__table tbody tr')]
        .filter((it) => it.querySelector('[role=rowheader]'))
        .map((it) => it.lastElementChild.querySelector('.study-plan__value').firstChild.data.trim())";
    let tuition = texts(&page.script(script, vec![]).await);
    assert_eq!(tuition.len(), 4, "{tuition:?}");
    let cents = |it: &String| it.replace(['$', ',', '.'], "").parse::<u32>().expect("an amount");
    assert_eq!(tuition.iter().map(cents).sum::<u32>(), 5_744_250, "{tuition:?}");
}

// Whatever is typed, and however long the list is.

#[test]
fn nothing_that_is_typed_breaks_the_page() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let long = "simulación ".repeat(455);
        let nasty = [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onx=1 autofocus onfocus=alert(1) \"",
            "javascript:alert(1)",
            "</textarea>&amp;&#x27;${7*7}{{7*7}}",
            "%00%ff%2e%2e/\\u0000",
            "🧠👩🏽‍⚕️🇳🇱 zalgo e\u{301}\u{302}\u{303}",
            "\u{202e}تعليم المهن الصحية עברית",
            &long,
        ];
        for text in nasty {
            let type_it = "const it = document.getElementById('q'); it.value = arguments[0];
                it.dispatchEvent(new Event('input', { bubbles: true }))";
            page.script(type_it, vec![json!(text)]).await;
            page.sees(&format!("matching “{}”", text.trim())).await;
            page.until("the address follows", async || {
                let script = "return new URL(location).searchParams.get('q')";
                (page.script(script, vec![]).await == json!(text)).then_some(())
            })
            .await;
            assert_eq!(page.value(SEARCH).await, text);
            page.assert_no_sideways_scroll().await;
            page.reload().await;
            assert_eq!(page.value(SEARCH).await, text, "a reload keeps it");
            let made = "return document.querySelectorAll('main script, main img, [onx], [onfocus]').length";
            assert_eq!(page.script(made, vec![]).await, 0, "{text}");
        }
        page.open(
            "/programs?format=%3Cscript%3E&show=-1&sort=%00&compare=%22onx%3D1&enter=met&q=%",
        )
        .await;
        page.by_role("heading", HEADING).await;
        page.open("/compare?p=%3Cscript%3E&p=javascript:alert(1)&p=%22%20onx=1").await;
        page.sees("This catalog does not hold <script>, javascript:alert(1) and \" onx=1").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_long_list_shows_more_and_keeps_what_it_showed() {
    let server = Server::altered(env!("CARGO_TARGET_TMPDIR"), "long-list", |shipped| {
        generated::catalog(shipped, 120)
    });
    e2e::run_at(server, async |page| {
        page.open("/programs").await;
        page.sees("120 of 120 shown").await;
        let first = rows(page).await;
        assert_eq!(first.len(), 50);
        page.sees("50 of 120 shown").await;
        let before = page.script("return history.length", vec![]).await;
        page.click("button", "Show more").await;
        page.until("there are more", async || (rows(page).await.len() == 100).then_some(())).await;
        assert_eq!(rows(page).await[..50], first, "the first ones stay");
        let link = "return [...document.querySelectorAll('.program-row__link')]
            .indexOf(document.activeElement)";
        page.until("the first new row has the focus", async || {
            (page.script(link, vec![]).await == json!(50)).then_some(())
        })
        .await;
        page.is_at("/programs?show=100").await;
        assert_eq!(page.script("return history.length", vec![]).await, before, "no step back");
        page.reload().await;
        assert_eq!(rows(page).await.len(), 100, "a reload keeps them");
        page.script("scrollTo(0, document.body.scrollHeight * 0.7)", vec![]).await;
        let place = scrolled(page).await;
        page.script("document.querySelectorAll('.program-row__link')[80].click()", vec![]).await;
        page.by_role("heading", "Sources").await;
        page.back().await;
        page.is_at("/programs?show=100").await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await.len(), 100, "the way back keeps them");
        page.click("button", "Show more").await;
        page.until("there are all", async || (rows(page).await.len() == 120).then_some(())).await;
        page.has_no("button", "Show more").await;
        keeps_focus(page, "the last programs").await;
    });
}
