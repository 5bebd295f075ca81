//! Every state of the self-check that looks otherwise, reached as a person reaches it.

use crate::acting::{
    choose, fill, fill_here, is_at_heading, is_kept, texts, titled, touch_level, walk,
};
use e2e::Session;

/// What can be seen, each under its name.
pub(crate) const STATES: [&str; 13] = [
    "the start",
    "a question with a choice",
    "all on one page",
    "the answers with prompts",
    "a result with a role and open questions",
    "a result of one competency",
    "a result of the short form",
    "a result beside another",
    "a colleague’s question",
    "a colleague’s answers",
    "what a colleague sends back",
    "a group with a spread",
    "a group with troubles",
];

/// Twelve alike, then all kinds, and two competencies that stay open.
const SIGNS: &str = "333333333333345264715213666616666566";

/// Someone of whom all is known that the self-check can show; the codes of five people.
pub(crate) async fn prepared(page: &Session) -> String {
    let mut codes = Vec::new();
    fill(page, "scope=short", "1").await;
    for signs in ["2", "345", "4321", "51", "3"] {
        fill_here(page, signs).await;
        walk(page, "/quiz?at=group").await;
        titled(page, "How a group sees itself").await;
        codes.push(texts(page, ".self-check__code").await.concat());
        walk(page, "/quiz?scope=short&page=all").await;
    }
    fill(page, "scope=all", SIGNS).await;
    fill(page, "scope=all&whose=before", "2345").await;
    page.open("/quiz?scope=all&at=result").await;
    titled(page, "Your result").await;
    page.select("Compare with what a role asks", "Residency program director").await;
    // The view moves once the role is heard.
    page.by_role("columnheader", "Target").await;
    page.click("button", "Make a link for a colleague").await;
    page.sees("Colleague 1: asked, no answer yet.").await;
    let link = page.value("The link").await;
    page.click("button", "Make a link for one more").await;
    page.sees("Colleague 2: asked, no answer yet.").await;
    is_kept(page).await;
    page.visit("about:blank").await;
    page.open(&link).await;
    page.sees("Question 1 of 36").await;
    choose(page, 4).await;
    is_kept(page).await;
    codes.join("\n")
}

/// Comes to a state; `codes` are those of five people.
pub(crate) async fn come_to(page: &Session, state: &str, codes: &str) {
    let at = |search: &str| format!("/quiz{search}");
    match state {
        "the start" => {
            page.open("/quiz").await;
            page.sees("See my result so far").await;
        }
        "a question with a choice" => {
            page.open(&at("?scope=short&at=2")).await;
            titled(page, "Question 2 of 18").await;
            page.by_css(".item :checked").await;
        }
        "all on one page" => {
            page.open(&at("?scope=all&page=all")).await;
            titled(page, "The questions").await;
        }
        "the answers with prompts" => hurry(page).await,
        "a result with a role and open questions" => {
            page.open(&at("?scope=all&at=result")).await;
            page.by_role("columnheader", "Target").await;
            page.sees("stays open: five of its six questions have no level yet.").await;
        }
        "a result of one competency" => {
            page.open(&at("?scope=education-theory&at=result")).await;
            titled(page, "Your result").await;
        }
        "a result of the short form" => {
            page.open(&at("?scope=short&at=result")).await;
            titled(page, "Your result").await;
        }
        "a result beside another" => {
            page.open(&at("?scope=all&at=result&beside=then")).await;
            page.sees("beside how you were then").await;
        }
        "a colleague’s question" => {
            page.open(&at("?whose=colleague")).await;
            page.sees("Read “I” as your colleague").await;
        }
        "a colleague’s answers" => {
            page.open(&at("?whose=colleague&at=review")).await;
            page.sees("1 of 36 have an answer.").await;
        }
        "what a colleague sends back" => {
            page.open(&at("?whose=colleague&at=result")).await;
            page.by_role("textbox", "The link").await;
        }
        "a group with a spread" => {
            read(page, codes).await;
            page.by_role("table", "5 people, by how they rate themselves").await;
        }
        "a group with troubles" => {
            let lines: Vec<&str> = codes.lines().take(3).collect();
            read(
                page,
                &[lines[0], lines[1], lines[0], "hello", "https://x.example/#s=1.x"].join("\n"),
            )
            .await;
            page.sees("Line 3: It stands there twice").await;
        }
        other => panic!("there is no state “{other}”"),
    }
}

/// Has the view of a group read these lines.
async fn read(page: &Session, lines: &str) {
    page.open("/quiz?at=group").await;
    titled(page, "How a group sees itself").await;
    page.fill("Codes or links", lines).await;
    page.click("button", "Show the spread").await;
}

/// Chooses for five questions faster than one reads, and looks over the answers.
async fn hurry(page: &Session) {
    page.open("/quiz?scope=all").await;
    for place in 1..=6 {
        titled(page, &format!("Question {place} of 36")).await;
        // What is chosen already is no choice: it is another one for a moment.
        touch_level(page, 2).await;
        touch_level(page, 3).await;
        if place < 6 {
            page.click("button", "Next").await;
            is_at_heading(page).await;
        }
    }
    walk(page, "/quiz?scope=all&at=review").await;
    page.sees("Ten answers in a row are the same.").await;
    page.sees("Some answers came quickly.").await;
}
