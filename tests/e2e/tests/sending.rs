//! “Send to an advisor” against a real server that keeps, fails, stalls, breaks off and is
//! elsewhere; and the share sheet.

#[path = "keeping/acting.rs"]
#[allow(dead_code, reason = "the tests of keeping need more of it")]
mod acting;
#[path = "hosting/http.rs"]
#[allow(dead_code, reason = "the tests of hosting need more of it")]
mod http;

use acting::{ALL, answered, link, open_panel, shows, texts};
use e2e::{Server, Session, Value, json};

const REACH: &str = "How they can reach you";
const AGREE: &str = "I have read it, and agree that it is sent";

/// A server whose content names this endpoint, with more arguments.
fn naming(name: &str, endpoint: &str, args: &[&str]) -> Server {
    let alter = |shipped: &str| {
        let mut catalog: Value = serde_json::from_str(shipped).expect("JSON");
        catalog["institution"]["formEndpoint"] = json!(endpoint);
        catalog.to_string()
    };
    Server::altered_with(env!("CARGO_TARGET_TMPDIR"), name, [("catalog", alter)], args)
}

/// A server with an inbox of its own that fails in this way.
fn failing(name: &str, fault: &str) -> Server {
    naming(name, "/inbox", &["--inbox", "--fault", fault])
}

/// What the inbox of a server keeps.
fn inbox(server: &Server) -> Vec<Value> {
    let answer = http::ask(server, "GET", "/inbox", &[]);
    serde_json::from_slice(&answer.body).expect("JSON")
}

/// How often the page posted, and where to.
async fn posts(page: &Session) -> Vec<String> {
    let all = page.requests().await.into_iter();
    all.filter(|it| it.method == "POST").map(|it| it.url).collect()
}

/// Answers, opens what an advisor would get, and enters everything but the last button.
async fn ready_to_send(page: &Session) {
    answered(page).await;
    open_panel(page).await;
    page.click("button", "Send to an advisor").await;
    page.fill(REACH, "jo@school.example").await;
    page.click("checkbox", AGREE).await;
}

/// Until this is said of what was sent.
async fn became(page: &Session, said: &str) {
    page.until(&format!("it says “{said}”"), async || {
        let all = texts(page, "#keep-became").await;
        all.first().is_some_and(|it| it.contains(said)).then_some(())
    })
    .await;
}

#[test]
fn nothing_is_there_where_the_content_names_no_address() {
    e2e::run_with(&["--inbox"], async |page| {
        answered(page).await;
        open_panel(page).await;
        page.has_no("button", "Send to an advisor").await;
        page.sees("Nothing is sent by this page").await;
        assert!(posts(page).await.is_empty());
    });
}

#[test]
fn it_is_sent_once_agreed_to_exactly_as_it_stood_there() {
    e2e::run_at(naming("sending-once", "/inbox", &["--inbox"]), async |page| {
        answered(page).await;
        open_panel(page).await;
        page.click("button", "Send to an advisor").await;
        page.click("button", "Send it").await;
        page.sees("Enter an email address or a phone number first.").await;
        page.has_focus("textbox", REACH).await;
        page.fill(REACH, "jo@school.example").await;
        page.click("button", "Send it").await;
        page.sees("Read what goes, and tick the box first.").await;
        page.has_focus("checkbox", AGREE).await;
        page.click("checkbox", AGREE).await;
        // What goes is another thing now.
        page.select("I teach", "not yet").await;
        page.until("it is not agreed to", async || (!page.is_checked(AGREE).await).then_some(()))
            .await;
        page.assert_no_violations().await;
        page.click("checkbox", AGREE).await;
        let asked = page.requested().await;
        assert!(!asked.iter().any(|it| it.contains("inbox")), "{asked:?}");
        assert!(inbox(&page.server).is_empty());
        let names = texts(page, "#keep-send th").await;
        let said = texts(page, "#keep-send td").await;
        let shown = link(page).await;
        page.click("button", "Send it").await;
        became(page, "It arrived: the server confirmed it on").await;
        assert_eq!(posts(page).await, [page.server.at("/inbox")]);
        let kept = inbox(&page.server);
        assert_eq!((kept.len(), &kept[0]["times"]), (1, &json!(1)), "{kept:?}");
        let letter = &kept[0]["letter"];
        assert_eq!(
            (&letter["link"], &letter["reach"]),
            (&json!(shown), &json!("jo@school.example"))
        );
        let mut read = names.iter().zip(&said);
        for line in letter["lines"].as_array().expect("lines") {
            assert!(read.any(|(name, said)| line[0] == **name && line[1] == **said), "{line}");
        }
        for key in ["sent", "content", "link", "reach"] {
            assert!(said.iter().any(|it| letter[key] == **it), "{key}: {said:?}");
        }
        // The answers are where they were, and how to reach them is nowhere.
        page.reload().await;
        shows(page, [ALL[0], ALL[1], "not yet"]).await;
        let stored = "return JSON.stringify([{...localStorage}, {...sessionStorage}])";
        let stored = page.script(stored, vec![]).await.to_string();
        assert!(stored.contains("docent") && !stored.contains("jo@school"), "{stored}");
        page.assert_no_errors().await;
        page.assert_no_strangers().await;
    });
}

#[test]
fn a_server_that_errs_twice_has_one_entry_whatever_view_is_shown() {
    e2e::run_at(failing("sending-500", "inbox=500x2"), async |page| {
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(page, "try 2 of 3").await;
        page.has_focus("button", "Send it").await;
        page.click("link", "Programs").await;
        page.click("button", "Close").await;
        // Beneath the view, where the panel is closed.
        page.sees("It arrived: the server confirmed it on").await;
        let kept = inbox(&page.server);
        assert_eq!((kept.len(), &kept[0]["times"]), (1, &json!(1)), "{kept:?}");
        assert_eq!(posts(page).await.len(), 3);
    });
}

#[test]
fn an_answer_that_is_lost_makes_no_second_entry() {
    e2e::run_at(failing("sending-drop", "inbox=dropx1"), async |page| {
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(page, "It arrived").await;
        let kept = inbox(&page.server);
        // More often than twice where the browser asks again by itself.
        assert!(kept.len() == 1 && kept[0]["times"].as_u64() >= Some(2), "{kept:?}");
    });
}

#[test]
fn a_server_that_never_answers_is_not_called_sent_and_a_later_try_keeps_the_key() {
    e2e::run_at(failing("sending-stall", "inbox=stallx3"), async |page| {
        // Fifteen seconds of waiting last one and a half.
        page.before_every_page(
            "const later = setTimeout;
            window.setTimeout = (act, delay, ...rest) =>
              later(act, delay === 15000 ? 1500 : delay, ...rest)",
        )
        .await;
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(page, "try 2 of 3").await;
        became(page, "try 3 of 3").await;
        // Nothing else waits for it.
        page.click("button", "Read exactly what goes in").await;
        became(page, "Not confirmed, after 3 tries. It may have arrived all the same").await;
        assert_eq!(posts(page).await.len(), 3);
        assert!(inbox(&page.server).is_empty());
        assert!(page.is_checked(AGREE).await, "the same was agreed to");
        page.click("button", "Send it").await;
        became(page, "It arrived").await;
        assert_eq!(inbox(&page.server).len(), 1);
        page.reload().await;
        shows(page, ALL).await;
    });
}

#[test]
fn what_is_lost_three_times_and_sent_again_is_one_entry() {
    e2e::run_at(failing("sending-lost", "inbox=dropx3"), async |page| {
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(page, "sending again does not double it").await;
        page.click("button", "Send it").await;
        became(page, "It arrived").await;
        let kept = inbox(&page.server);
        assert!(kept.len() == 1 && kept[0]["times"].as_u64() >= Some(4), "{kept:?}");
        // Something else is another entry.
        page.fill(REACH, "+1 410 555 0100").await;
        page.click("checkbox", AGREE).await;
        page.click("button", "Send it").await;
        page.until("both are there", async || (inbox(&page.server).len() == 2).then_some(())).await;
    });
}

#[test]
fn a_refusal_is_said_and_not_repeated() {
    e2e::run_at(failing("sending-400", "inbox=400"), async |page| {
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(
            page,
            "The server did not take it (status 400). Take the link, an email or the file",
        )
        .await;
        // Longer than the pause before a second try.
        page.script("return new Promise((done) => setTimeout(done, 2500))", vec![]).await;
        assert_eq!(posts(page).await.len(), 1);
        assert!(inbox(&page.server).is_empty());
        // What the answer holds beside its status is markup that runs, and nobody reads it.
        page.sees_no("Refused on purpose").await;
        let made = "return [typeof window.ran, document.querySelectorAll('[onerror]').length]";
        assert_eq!(page.script(made, vec![]).await, json!(["undefined", 0]));
        let asked = page.requested().await;
        assert!(asked.iter().all(|it| !it.contains("ran-")), "{asked:?}");
        page.reload().await;
        shows(page, ALL).await;
    });
}

#[test]
fn a_page_behind_a_redirect_confirms_nothing() {
    e2e::run_at(failing("sending-303", "inbox=303"), async |page| {
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(page, "The server did not take it (it leads to another address).").await;
        assert_eq!(posts(page).await.len(), 1);
        assert!(inbox(&page.server).is_empty());
    });
}

#[test]
fn what_is_erased_meanwhile_is_tried_no_more() {
    e2e::run_at(failing("sending-erased", "inbox=500x1"), async |page| {
        ready_to_send(page).await;
        page.click("button", "Send it").await;
        became(page, "try 2 of 3").await;
        page.click("button", "Erase and start over").await;
        page.has_no("textbox", REACH).await;
        page.script("return new Promise((done) => setTimeout(done, 2500))", vec![]).await;
        assert_eq!((posts(page).await.len(), inbox(&page.server).len()), (1, 0));
    });
}

#[test]
fn another_site_takes_it_where_the_content_names_one_and_nothing_else_goes_there() {
    let school = Server::start(&["--inbox"]);
    let endpoint = school.at("/inbox");
    e2e::run_at(naming("sending-elsewhere", &endpoint, &[]), async |page| {
        ready_to_send(page).await;
        page.sees(endpoint.trim_start_matches("http://").trim_end_matches("/inbox")).await;
        let home = page.server.at("/");
        let asked = page.requested().await;
        assert!(asked.iter().all(|it| !it.starts_with("http") || it.starts_with(&home)));
        page.click("button", "Send it").await;
        became(page, "It arrived").await;
        assert_eq!(inbox(&school).len(), 1);
        page.assert_no_errors().await;
    });
}

#[test]
fn the_share_sheet_gets_the_link_and_to_close_it_is_no_failure() {
    e2e::run(async |page| {
        // Chromium on this system has no sheet; what it would be given is looked at.
        page.before_every_page(
            "window.shared = [];
            Navigator.prototype.share = async (it) => {
              shared.push(it);
              if (window.refusal) throw new DOMException('', refusal);
            }",
        )
        .await;
        answered(page).await;
        open_panel(page).await;
        let link = link(page).await;
        let said = "This browser could not share it. Copy the link instead.";
        for (refusal, fails) in [("", false), ("AbortError", false), ("NotAllowedError", true)] {
            page.script("window.refusal = arguments[0]", vec![json!(refusal)]).await;
            page.click("button", "Share").await;
            if fails {
                page.sees(said).await;
            } else {
                page.script("return new Promise((done) => setTimeout(done, 200))", vec![]).await;
                page.sees_no(said).await;
            }
        }
        let shared = page.script("return shared", vec![]).await;
        let one = json!({ "title": "My answers in Docent", "url": link });
        assert_eq!(shared, json!([one, one, one]));
        page.assert_no_errors().await;
    });
}

#[test]
fn there_is_no_button_where_there_is_no_share_sheet() {
    e2e::run(async |page| {
        page.before_every_page("delete Navigator.prototype.share").await;
        answered(page).await;
        open_panel(page).await;
        page.by_role("button", "Copy the link").await;
        page.has_no("button", "Share").await;
    });
}
