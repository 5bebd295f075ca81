//! A link opens at any address, asks before it replaces anything, and says what is wrong with it.

use crate::acting::{ALL, EARLIER, MASTER, NONE, answered, kept, local, made_link, shows, texts};
use e2e::{Session, golden, json};

const TAKEN: &str = "The answers that came with the link or file are open";
const CHOICE: &str = "Someone’s answers came in";

/// Waits until the first page says the answers of [`unsure`].
pub(crate) async fn is_unsure(page: &Session) {
    page.by_role("heading", "I am not sure of my profession…").await;
}

/// The fragment of a link that says three times “not sure”.
pub(crate) fn unsure() -> String {
    format!("#s={}", golden("three times not sure"))
}

/// Arrives with the link by a load of the page.
pub(crate) async fn arrive(page: &Session, address: &str) {
    page.visit("about:blank").await;
    page.open(address).await;
}

#[test]
fn in_another_profile_the_link_gives_the_answers_straight_away_at_any_address() {
    e2e::run(async |page| {
        answered(page).await;
        let link = made_link(page).await;
        let (_, fragment) = link.split_once('#').expect("a fragment");
        for path in ["/", "/programs", MASTER] {
            let other = page.another().await;
            other.open(&format!("{path}#{fragment}")).await;
            other.sees(TAKEN).await;
            other.is_at(path).await;
            let state = other
                .script(
                    "return [location.hash, history.length, JSON.stringify(history.state ?? '')]",
                    vec![],
                )
                .await;
            assert_eq!(state[0], json!(""));
            assert!(!state[2].as_str().unwrap_or_default().contains(fragment), "{state}");
            if path == MASTER {
                other.sees("Johns Hopkins names nursing among the fields").await;
            }
            other.click("link", "Docent").await;
            shows(&other, ALL).await;
            kept(&other, 2).await;
            other.back().await;
            if path != "/" {
                other.is_at(path).await;
            }
            let asked = other.requested().await;
            assert!(!asked.iter().any(|it| it.contains(&fragment[2..])), "{asked:?}");
            other.assert_no_strangers().await;
            other.assert_no_errors().await;
        }
    });
}

#[test]
fn answers_that_were_taken_can_be_read_closed_and_undone() {
    e2e::run(async |page| {
        page.open(&format!("/{}", unsure())).await;
        page.sees(TAKEN).await;
        page.click("button", "Read all of them").await;
        assert_eq!(texts(page, "#keep-came tr").await.len(), 3);
        page.click("button", "Close").await;
        page.sees_no(TAKEN).await;
        is_unsure(page).await;
        page.click("button", "Undo").await;
        shows(page, NONE).await;
    });
}

#[test]
fn with_answers_there_nothing_changes_before_the_choice() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        arrive(page, &format!("/{}", unsure())).await;
        page.by_role("heading", CHOICE).await;
        shows(page, ALL).await;
        assert_eq!(kept(page, 2).await, (key.clone(), text.clone()));
        let rows = texts(page, ".lines__frame tbody tr").await;
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(rows[0].contains("not sure") && rows[0].contains("Nurse"), "{rows:?}");
        page.is_at("/").await;
        page.click("button", "Keep mine").await;
        page.sees_no(CHOICE).await;
        shows(page, ALL).await;
        assert_eq!(kept(page, 2).await, (key, text));
        page.reload().await;
        page.sees_no(CHOICE).await;
        shows(page, ALL).await;
    });
}

#[test]
fn a_link_replaces_what_is_there_and_undo_brings_it_back() {
    e2e::run(async |page| {
        answered(page).await;
        arrive(page, &format!("/programs{}", unsure())).await;
        page.click("button", "Replace mine with these").await;
        page.sees("Your answers were replaced by those that came in.").await;
        page.click("link", "Docent").await;
        is_unsure(page).await;
        page.click("button", "Undo").await;
        shows(page, ALL).await;
        page.click("button", "Redo").await;
        page.reload().await;
        is_unsure(page).await;
    });
}

#[test]
fn a_copy_leaves_the_own_answers_as_an_earlier_visit() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        arrive(page, &format!("/{}", unsure())).await;
        page.click("button", "Open as a copy").await;
        page.sees("These answers are open as a copy.").await;
        is_unsure(page).await;
        page.sees(EARLIER).await;
        assert_eq!(local(page).await.get(&key), Some(&text), "the own ones are as they were");
        assert_eq!(local(page).await.len(), 2);
        page.reload().await;
        is_unsure(page).await;
        page.sees(EARLIER).await;
    });
}

#[test]
fn the_line_about_an_earlier_visit_leads_back_from_a_copy() {
    e2e::run(async |page| {
        let (_, text) = answered(page).await;
        arrive(page, &format!("/{}", unsure())).await;
        page.click("button", "Open as a copy").await;
        page.sees("the line about an earlier visit leads back to them.").await;
        page.click("button", "Go on with them").await;
        let all = local(page).await;
        assert!(all.values().any(|it| *it == text), "the own answers are gone: {all:?}");
        shows(page, ALL).await;
    });
}

#[test]
fn the_same_answers_need_no_choice() {
    e2e::run(async |page| {
        answered(page).await;
        let link = made_link(page).await;
        arrive(page, &link).await;
        page.sees("The same answers as yours came in").await;
        page.has_no("button", "Replace mine with these").await;
        page.click("button", "Close").await;
        shows(page, ALL).await;
    });
}

#[test]
fn a_link_that_is_opened_in_the_open_page_is_heard() {
    e2e::run(async |page| {
        answered(page).await;
        page.script("location.hash = arguments[0]", vec![json!(unsure())]).await;
        page.has_focus("heading", CHOICE).await;
        page.is_at("/").await;
        page.click("button", "Replace mine with these").await;
        is_unsure(page).await;
    });
}

#[test]
fn a_link_that_is_opened_in_a_page_without_answers_is_heard() {
    e2e::run(async |page| {
        page.open("/programs").await;
        page.script("location.hash = arguments[0]", vec![json!(unsure())]).await;
        page.sees(TAKEN).await;
        page.is_at("/programs").await;
    });
}

/// What a damaged link says, above answers that stay as they are.
async fn says(page: &Session, fragment: &str, heading: &str, repair: &str) {
    arrive(page, &format!("/{fragment}")).await;
    page.by_role("heading", heading).await;
    page.sees(repair).await;
    page.sees("Your own answers are as they were.").await;
    page.is_at("/").await;
    shows(page, ALL).await;
    page.click("button", "Copy the original link").await;
    page.sees("Copied.").await;
    let copied = page.script("return navigator.clipboard.readText()", vec![]).await;
    assert_eq!(copied, json!(page.server.at(&format!("/{fragment}"))));
    let shown = page.value("The original link").await;
    assert_eq!(json!(shown), copied);
    page.click("button", "Close").await;
    page.sees_no(heading).await;
    shows(page, ALL).await;
}

#[test]
fn what_is_no_whole_link_says_so_and_keeps_the_answers() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.cdp("Browser.grantPermissions", grant).await;
        let link = golden("the situation");
        let at = link.len() / 2;
        let other = if &link[at..=at] == "A" { "B" } else { "A" };
        let changed = [&link[..at], other, &link[at + 1..]].concat();
        let newer = link.replacen("1.", "2.", 1);
        for (text, heading, repair) in [
            (
                changed.as_str(),
                "Something in it was changed on the way",
                "No answer was taken from it",
            ),
            (
                &link[..link.len() - 7],
                "It has lost its end on the way",
                "Chat and email programs cut long links.",
            ),
            (newer.as_str(), "It was made with a newer Docent", "Load the page again"),
            (
                "hello",
                "This is not a link, code or file from Docent",
                "Check that you copied the whole address",
            ),
            ("", "It has lost its end on the way", "Chat and email programs cut long links."),
        ] {
            says(page, &format!("#s={text}"), heading, repair).await;
        }
        assert_eq!(kept(page, 2).await, (key, text));
        page.assert_no_errors().await;
    });
}

#[test]
fn damaged_links_say_so_also_where_nothing_was_answered() {
    e2e::run(async |page| {
        page.open("/#s=1.broken").await;
        page.by_role("button", "Copy the original link").await;
        shows(page, NONE).await;
        assert!(local(page).await.is_empty());
        page.click("button", "Close").await;
        page.sees_no("The original link").await;
    });
}

#[test]
fn links_of_other_kinds_say_what_they_are_and_are_kept_for_later() {
    e2e::run(async |page| {
        answered(page).await;
        for (letter, what, heading, says, button) in [
            (
                "r",
                "a request",
                "A colleague asks how you see their teaching",
                "You see nothing",
                "Close",
            ),
            ("o", "ratings", "A colleague’s view of someone’s", "did not ask for it", "Leave it"),
            ("a", "advice", "An advisor answered", "Nothing is taken until", "Leave all of it"),
        ] {
            let text = golden(what);
            arrive(page, &format!("/#{letter}={text}")).await;
            page.by_role("heading", &format!("{heading}…")).await;
            page.sees(says).await;
            page.is_at("/").await;
            shows(page, ALL).await;
            page.click("button", button).await;
            // Under the letter of another kind it is no whole link.
            arrive(page, &format!("/#s={text}")).await;
            page.by_role("heading", "Something in it was changed on the way").await;
            page.click("button", "Close").await;
        }
        page.assert_no_errors().await;
    });
}

#[test]
fn fragments_that_are_no_links_are_left_alone() {
    e2e::run(async |page| {
        page.open(&format!("{MASTER}#entry")).await;
        page.by_role("heading", "What you must bring").await;
        page.is_at(&format!("{MASTER}#entry")).await;
        let asked = page.requested().await;
        assert!(!asked.iter().any(|it| it.contains("/more-")), "{asked:?}");
    });
}
