//! A person's ways through the app, in prose.

use e2e::{Browser, Key, Session, json};

const MASTER: &str = "/programs/johns-hopkins-mehp";
const TITLE: &str = "Master of Education in the Health Professions";
const IN_TAB: &str = "Johns Hopkins: Master of Education in the Health Professions – Docent";

/// Follows the link to the exit in the structure of the program; its study plan names it too.
const TO_CERTIFICATE: &str = "[...document.querySelectorAll('.program a')]
    .filter((it) => it.textContent.startsWith('Certificate, after 18')).forEach((it, at, all) => { if (at === all.length - 1) { it.scrollIntoView(); it.click(); } })";

async fn answer_all(page: &Session) {
    page.select("I am a", "nurse").await;
    page.select("My career stage", "6–15 years after training").await;
    page.select("I teach", "every week").await;
}

#[test]
fn a_worked_example_stands_where_no_answer_is_given() {
    e2e::run(async |page| {
        page.open("/").await;
        page.sees("a worked example").await;
        page.sees("Johns Hopkins names nursing among the fields").await;
        page.sees("not affiliated with Johns Hopkins").await;
        page.sees("Nothing you enter leaves this device unless you send it.").await;
    });
}

#[test]
fn three_answers_give_what_is_known_and_one_next_step() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "pharmacist").await;
        page.sees("Johns Hopkins names pharmacy among the fields").await;
        page.sees_no("a worked example").await;
        page.sees_no("One next step").await;
        page.select("My career stage", "not sure").await;
        page.select("I teach", "informally").await;
        page.sees("One next step").await;
        page.click("button", "See what is known").await;
        page.sees("I am a pharmacist, not sure of my stage, and I teach informally.").await;
        page.click("link", "Add my degrees").await;
        page.is_at(&format!("{MASTER}#entry-answers")).await;
        page.has_focus("button", "May I enter? Say what you hold").await;
        page.by_role("button", "Add a degree").await;
        page.sees("Johns Hopkins names pharmacy among the fields").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn an_answer_in_the_sentence_leads_back_to_its_question() {
    e2e::run(async |page| {
        page.open("/").await;
        answer_all(page).await;
        page.click("button", "See what is known").await;
        page.sees("I am a nurse, in mid-career").await;
        page.click("link", "I teach every week").await;
        page.has_focus("combobox", "I teach").await;
        assert_eq!(page.value("I am a").await, "nurse", "the other answers stay");
        page.select("I teach", "as a main duty").await;
        page.back().await;
        page.sees("and I teach as a main duty.").await;
        page.click("link", "Programs").await;
        page.back().await;
        page.sees("I am a nurse").await;
    });
}

#[test]
fn the_keyboard_alone_answers_and_reaches_the_program() {
    e2e::run(async |page| {
        page.open("/").await;
        page.press(Key::Tab).await;
        page.has_focus("link", "Skip to the content").await;
        page.press(Key::Enter).await;
        for (label, letter) in [("I am a", "n"), ("My career stage", "6"), ("I teach", "e")] {
            page.press(Key::Tab).await;
            page.has_focus("combobox", label).await;
            page.type_text(letter).await;
        }
        page.sees("Johns Hopkins names nursing").await;
        page.press(Key::Tab).await;
        page.has_focus("button", "See what is known").await;
        page.press(Key::Enter).await;
        page.has_focus("heading", "I am a nurse…").await;
    });
}

#[test]
fn the_list_leads_to_the_program_and_back() {
    e2e::run(async |page| {
        page.open("/").await;
        page.click("link", "Programs").await;
        page.is_at("/programs").await;
        page.has_focus("heading", "… programs, by what they publish").await;
        page.has_title("Programs – Docent").await;
        page.sees("Featured by this site, so listed first").await;
        let rows = page.names("heading").await;
        assert!(
            rows.iter()
                .any(|row| row == "Johns Hopkins University – M.Ed. in the Health Professions"),
            "{rows:?}"
        );
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.is_at(MASTER).await;
        page.has_focus("heading", TITLE).await;
        page.has_title(IN_TAB).await;
        page.back().await;
        page.has_title("Programs – Docent").await;
        page.has_focus("link", "Johns Hopkins University – M.Ed. in the Health Professions").await;
        page.forward().await;
        page.has_title(IN_TAB).await;
        page.reload().await;
        page.sees("34.5 US semester credits").await;
    });
}

#[test]
fn the_way_back_leads_to_the_place_that_was_left() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        page.open(MASTER).await;
        page.script(TO_CERTIFICATE, vec![]).await;
        page.has_focus("heading", "Post-Master’s Certificate…").await;
        page.back().await;
        page.has_focus("link", "Certificate, after 18…").await;
        let place = page.script("return scrollY", vec![]).await;
        assert!(place.as_f64() > Some(1000.0), "the link stood far below: {place}");
    });
}

#[test]
fn not_sure_is_an_answer_that_is_heard() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "not sure").await;
        page.select("I teach", "not sure").await;
        page.sees("fits best").await;
        page.sees("One next step").await;
        let said = "return [...document.querySelectorAll('[role=status]')].some((it) => tidy(it.textContent)
            === 'I am a nurse, not sure of my stage, and I am not sure how much I teach. What is known so far stands below, with one next step.') || null";
        page.until("it is said", async || page.script(said, vec![]).await.as_bool()).await;
    });
}

#[test]
fn a_mark_opens_in_place_by_keyboard_and_shows_both_sides_of_a_disagreement() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        let is_open = "return document.querySelector('#facts ~ .facts details').open";
        page.script("document.querySelector('#facts ~ .facts summary').focus()", vec![]).await;
        assert_eq!(page.script(is_open, vec![]).await, json!(false));
        page.press(Key::Enter).await;
        assert_eq!(page.script(is_open, vec![]).await, json!(true));
        page.sees("33 US semester credits").await;
        page.sees("We show 34.5: the catalog copy is newer.").await;
        page.press(Key::Enter).await;
        assert_eq!(page.script(is_open, vec![]).await, json!(false));
    });
}

#[test]
fn a_program_page_holds_all_that_a_reader_needs() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        for heading in [
            "What you must bring",
            "What the application asks",
            "Facts, each with its year",
            "Three tracks, one common part",
            "What each part builds",
            "Whom it is for",
            "Also on record",
            "Sources",
        ] {
            page.by_role("heading", heading).await;
        }
        page.by_role("table", "What each part builds").await;
        page.by_role("link", "410-516-9797").await;
        page.by_role("link", "soe.info@jhu.edu").await;
        page.sees("hours a week, technology fee, program accredited by ]").await;
        page.script(TO_CERTIFICATE, vec![]).await;
        page.has_focus("heading", "Post-Master’s Certificate…").await;
        page.sees("18 US semester credits").await;
    });
}

#[test]
fn a_wrong_fact_is_reported_without_the_app_sending_anything() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        page.script("document.querySelector('.report summary').click()", vec![]).await;
        let report = page.value("Your report").await;
        assert!(report.contains(TITLE) && report.contains("2026.11"), "{report}");
        assert!(report.contains(&page.server.at(MASTER)), "{report}");
        page.sees("This demonstration has no inbox.").await;
        page.click("button", "Copy the report").await;
        if page.browser() == Browser::WebKit {
            // Where the second wasm comes only now, WebKit forgets the click, and the report is
            // marked instead.
            let is_copied = page
                .until("it is copied or marked", async || {
                    let copied = "const it = document.activeElement;
                        if (document.body.innerText.includes('Copied.')) return true;
                        return it.selectionEnd - it.selectionStart > 100 ? false : null";
                    page.script(copied, vec![]).await.as_bool()
                })
                .await;
            if !is_copied {
                page.click("button", "Copy the report").await;
            }
        }
        page.sees("Copied.").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_pages_of_text_say_what_is_true() {
    e2e::run(async |page| {
        page.open("/method").await;
        page.by_role("heading", "When sources disagree").await;
        page.click("link", "Privacy").await;
        page.by_role("heading", "Privacy").await;
        page.sees("There is no account and no cookie.").await;
        // Once there are answers, they are drawn without leaving the page.
        page.click("link", "Docent").await;
        page.select("I am a", "nurse").await;
        page.sees("Kept on this device").await;
        page.click("link", "Accessibility").await;
        page.has_focus("heading", "Accessibility").await;
        page.has_title("Accessibility – Docent").await;
        page.sees("What is missing").await;
    });
}

#[test]
fn unknown_addresses_offer_ways_on() {
    e2e::run(async |page| {
        page.open("/nowhere").await;
        page.by_role("heading", "This address leads nowhere").await;
        page.has_title("This address leads nowhere – Docent").await;
        page.open("/programs/none-such").await;
        page.by_role("heading", "This program is not in the list").await;
        page.click("link", "See all programs").await;
        page.is_at("/programs").await;
    });
}
