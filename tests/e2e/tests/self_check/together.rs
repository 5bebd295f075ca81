//! With others: the view of a colleague, who is somebody else at another device, and
//! a group.

use crate::acting::{
    asks, choose, fill, fill_here, is_chosen, is_kept, none_is_chosen, texts, titled,
};
use e2e::{Session, json};

const RESULT: &str = "/quiz?scope=short&at=result";

/// The link that the page shows, and its text behind the letter.
async fn link(page: &Session, letter: &str) -> (String, String) {
    let link = page.value("The link").await;
    let start = page.server.at(&format!("/quiz#{letter}="));
    let text = link.strip_prefix(&start).unwrap_or_else(|| panic!("{link} begins otherwise"));
    (link.clone(), text.to_owned())
}

/// Somebody with a finished short form who asks a colleague; the link.
async fn asked(page: &Session) -> String {
    fill(page, "scope=short", "3").await;
    is_kept(page).await;
    page.open(RESULT).await;
    titled(page, "Your result").await;
    page.click("button", "Make a link for a colleague").await;
    page.sees("Colleague 1: asked, no answer yet.").await;
    page.has_focus("textbox", "The link").await;
    link(page, "r").await.0
}

#[test]
fn a_colleague_is_asked_by_a_link_and_their_view_comes_back_by_one() {
    e2e::run(async |page| {
        let request = asked(page).await;
        // The colleague has answers of their own, which are nobody else’s.
        let other = page.another().await;
        fill(&other, "scope=short", "1").await;
        is_kept(&other).await;
        other.visit("about:blank").await;
        other.open(&request).await;
        other.by_role("heading", "A colleague asks how you see their teaching").await;
        other.sees("There are 18 questions about what you have seen of it.").await;
        // It leads to its questions straight away; those there would be about oneself.
        other.is_at("/quiz?whose=colleague").await;
        other.has_no("link", "Begin…").await;
        asks(&other, 1).await;
        none_is_chosen(&other).await;
        other.sees("Does not apply to them").await;
        choose(&other, 4).await;
        other.click("button", "Next").await;
        other.sees("Question 2 of 18").await;
        other.click("link", "All on one page").await;
        fill_here(&other, "4").await;
        other.click("link", "Look over the answers").await;
        other.click("link", "Send them back").await;
        titled(&other, "Send them back").await;
        let (ratings, _) = link(&other, "o").await;
        let asked_of_server = other.requested().await;
        assert!(!asked_of_server.iter().any(|it| it.contains("#o=") || it.contains("o=1.")));
        other.assert_no_strangers().await;
        // What they said of themselves is as it was.
        other.click("button", "I have sent it: clear it here").await;
        other.by_role("heading", "Where do you stand as a teacher?").await;
        is_chosen(&other, 1).await;
        other.assert_no_errors().await;

        page.visit("about:blank").await;
        page.open(&ratings).await;
        page.by_role("heading", "A colleague’s view of your teaching came back").await;
        page.sees("18 questions are answered.").await;
        page.click("link", "See both…").await;
        titled(page, "Your result").await;
        page.sees("beside a colleague’s view").await;
        page.sees("Compared with the colleague, you rate yourself lower in six competencies.")
            .await;
        assert_eq!(texts(page, ".levels tbody tr").await.len(), 6);
        page.click("button", "Both views, question by question").await;
        page.sees("You: 3. Your colleague: 4.").await;
        // From the result itself it can be chosen, and what one changes since is marked.
        page.open("/quiz?scope=short").await;
        is_chosen(page, 3).await;
        choose(page, 5).await;
        is_kept(page).await;
        page.open(RESULT).await;
        page.sees("Colleague 1: answered, came back on").await;
        let option = "return [...document.querySelectorAll('#self-check-beside option')]
            .map((it) => tidy(it.text)).find((it) => it.startsWith('colleague 1, of'))";
        let option = page.script(option, vec![]).await;
        page.select("Set this result beside", option.as_str().expect("it is offered")).await;
        page.sees("beside a colleague’s view").await;
        page.click("button", "Both views, question by question").await;
        page.sees("You changed your answer since then").await;
        let marked = texts(page, "#item-by-item .caption").await;
        assert_eq!(marked.len(), 1, "{marked:?}");
        page.reload().await;
        page.sees("beside a colleague’s view").await;
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_link_is_copied_and_a_colleague_can_be_taken_away() {
    e2e::run(async |page| {
        let request = asked(page).await;
        let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.cdp("Browser.grantPermissions", grant).await;
        page.click("button", "Copy the link").await;
        page.sees("Copied.").await;
        let copied = page.script("return navigator.clipboard.readText()", vec![]).await;
        assert_eq!(copied, json!(request));
        for count in 2..=6 {
            page.click("button", "Make a link for one more").await;
            page.sees(&format!("Colleague {count}: asked, no answer yet.")).await;
        }
        page.has_no("button", "Make a link for one more").await;
        page.sees("Six colleagues are the most.").await;
        page.click("button", "Delete: colleague 2").await;
        page.sees_no("Colleague 6: asked").await;
        page.click("button", "Undo").await;
        page.sees("Colleague 6: asked").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn where_the_browser_copies_nothing_the_text_is_marked() {
    e2e::run(async |page| {
        page.before_every_page(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined });
            document.execCommand = () => false",
        )
        .await;
        let request = asked(page).await;
        page.click("button", "Copy the link").await;
        page.sees("The text is marked: copy it by hand.").await;
        page.has_focus("textbox", "The link").await;
        let marked = "const it = document.activeElement;
            return it.value.slice(it.selectionStart, it.selectionEnd)";
        assert_eq!(page.script(marked, vec![]).await, json!(request));
    });
}

#[test]
fn a_link_that_names_no_open_request_says_what_to_do() {
    e2e::run(async |page| {
        page.open("/quiz?whose=colleague").await;
        page.by_role("heading", "No request is open here").await;
        page.sees("Open that link on this device").await;
        page.assert_no_errors().await;
    });
}

/// The code of a finished short form, as the view of a group shows one’s own.
async fn code(page: &Session, signs: &str) -> String {
    fill(page, "scope=short", signs).await;
    is_kept(page).await;
    page.open("/quiz?at=group").await;
    page.click("button", "My own code for a group").await;
    texts(page, ".self-check__code").await.concat()
}

#[test]
fn five_people_see_how_they_spread_and_nobody_in_particular() {
    e2e::run(async |page| {
        let mut lines = Vec::new();
        for signs in ["1", "2345", "3", "43"] {
            lines.push(code(page, signs).await);
        }
        assert!(lines.iter().all(|it| it.len() > 20), "{lines:?}");
        // The fifth sends a link.
        fill(page, "scope=short", "5").await;
        is_kept(page).await;
        page.click("button", "Keep or send").await;
        page.click("checkbox", "My self-check (18 answers)").await;
        let link = page.value("Link").await;

        let group = page.another().await;
        group.open("/quiz?at=group").await;
        titled(&group, "How a group sees itself").await;
        let text = [&lines[..], &["hello".into()]].concat().join("\n");
        group.fill("Codes or links", &text).await;
        group.has_no("table", "").await;
        group.click("button", "Show the spread").await;
        group.sees("4 self-checks are read.").await;
        group.sees("Line 5: ").await;
        group.sees("One more is needed: of fewer than five one could guess who said what.").await;
        group.has_no("table", "").await;
        assert_eq!(group.value("Codes or links").await, text, "what was pasted stays");
        group.fill("Codes or links", &[&lines[..], &[link]].concat().join("\n")).await;
        group.click("button", "Show the spread").await;
        group.by_role("table", "5 people, by how they rate themselves").await;
        assert_eq!(texts(&group, ".group tbody tr").await.len(), 6);
        group.sees("Middle: half of the people rate themselves higher").await;
        // Nothing of it is kept, and it goes with the view.
        let kept = "return localStorage.length + sessionStorage.length";
        assert_eq!(group.script(kept, vec![]).await, json!(0));
        group.reload().await;
        group.has_no("table", "").await;
        group.assert_no_strangers().await;
        group.assert_no_errors().await;
        page.assert_no_errors().await;
    });
}
